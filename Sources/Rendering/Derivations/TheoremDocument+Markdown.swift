import SymbolicAlgebra

extension TheoremDocument {
  /// The document in Markdown, mathematics as LaTeX in `$..$` and `$$..$$`.
  public func markdown() -> String {
    let writer = MarkdownWriter(notation: notation)
    return (writer.definitions(definitions) + presentedSections.map(writer.text))
      .joined(separator: "\n")
  }
}

/// Writes derivations in Markdown.
private struct MarkdownWriter {
  private static let width = 44.0

  let notation: NotationTable

  func definitions(_ definitions: [Definition]) -> [String] {
    if definitions.isEmpty { return [] }
    let rows = definitions.flatMap { definition -> [String] in
      let equations = definition.definingEquations
      let renderer = ExpressionRenderer(notation: notation, context: equations)
      return equations.flatMap { self.rows(RelationChain(renderer.layout(of: $0))) }
    }
    return ["## Definitions\n\n" + display(rows) + "\n"]
  }

  func text(_ presented: TheoremDocument.PresentedSection) -> String {
    let section = presented.section
    var blocks = [
      "## \(section.id): \(MarkdownProse.text(RemarkReader.prose(section.title)))",
      "Source: \(MarkdownProse.text([.text(section.source)]))",
    ]
    blocks += section.remarks.map { MarkdownProse.text(RemarkReader.prose($0)) }
    for derivation in presented.lemmas { blocks += self.blocks(derivation, heading: "Lemma") }
    for derivation in presented.parts { blocks += self.blocks(derivation, heading: "Theorem") }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(_ derivation: PresentedDerivation, heading: String) -> [String] {
    let statement = derivation.statement
    let quantification = MarkdownProse.text(derivation.renderer.quantification(of: statement).capitalized)
    let title = "**\(heading)** (\(MarkdownProse.text([.text(statement.label)])))**.** "
    var blocks: [String] = []
    switch derivation.renderer.display(statement.conclusion) {
    case .relation(let chain):
      blocks += [title + (quantification.isEmpty ? "" : quantification + ":"), display(rows(chain))]
    case .prose(let prose):
      blocks.append(
        title + (quantification.isEmpty ? "" : quantification + ": ")
          + MarkdownProse.text(quantification.isEmpty ? prose.capitalized : prose) + ".")
    }
    blocks.append("*Proof.*")
    for block in derivation.blocks {
      switch block {
      case .assumptions(let prose): blocks.append(MarkdownProse.text(prose))
      case .line(let line): blocks.append(text(line))
      }
    }
    if !derivation.facts.isEmpty {
      let facts = [Prose].list(derivation.facts, separator: "; ", last: "; ")
      blocks.append("Here \(MarkdownProse.text(facts)).")
    }
    return blocks
  }

  private func text(_ line: PresentedDerivation.Line) -> String {
    switch line.content {
    case .calculation(let left, let steps):
      let groups = RelationChain(left, steps.map(\.step)).latexLines(width: Self.width)
      let rows = zip(groups, steps).flatMap { group, step in
        var rows = group.map(\.description)
        rows[rows.count - 1] += " && \\text{\(LaTeXProse.plainText(step.reason))}"
        return rows
      }
      return display(rows, number: line.number)
    case .statement(let prose, let reason):
      return "(\(line.number)) \(MarkdownProse.text(prose)) — \(MarkdownProse.text(reason))."
    }
  }

  private func rows(_ chain: RelationChain) -> [String] {
    chain.latexLines(width: Self.width).joined().map(\.description)
  }

  private func display(_ rows: [String], number: Int? = nil) -> String {
    let tag = number.map { " \\tag{\($0)}" } ?? ""
    return "$$\n\\begin{aligned}\n\(rows.joined(separator: " \\\\\n"))\n\\end{aligned}\(tag)\n$$"
  }
}

import SymbolicAlgebra

extension TheoremDocument {
  /// A page in HTML with mathematics in MathML, which needs no script and nothing from elsewhere.
  public func html() -> String {
    let writer = HTMLWriter(notation: notation)
    let body = [writer.definitions(definitions)] + presentedSections.map(writer.text)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Adam's decay rates: theorems and derivations</title>
      <style>
      body { max-width: 58em; margin: 2em auto; padding: 0 1em; font-family: serif; line-height: 1.5; }
      table { border-collapse: collapse; width: 100%; margin: 0.4em 0; }
      td { padding: 0.15em 0.3em; vertical-align: baseline; }
      td.left { text-align: right; white-space: nowrap; }
      td.reason { width: 30%; font-size: 85%; }
      td.number { width: 3em; text-align: right; }
      .statement { font-style: italic; }
      .display { text-align: center; margin: 0.6em 0; }
      </style>
      </head>
      <body>
      <h1>Adam's decay rates: theorems and derivations</h1>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }
}

/// Writes derivations in HTML.
private struct HTMLWriter {
  let notation: NotationTable

  func definitions(_ definitions: [Definition]) -> String {
    if definitions.isEmpty { return "" }
    let rows = definitions.flatMap { definition -> [String] in
      let equations = definition.definingEquations
      let renderer = ExpressionRenderer(notation: notation, context: equations)
      return equations.map { row(RelationChain(renderer.layout(of: $0))) }
    }
    return "<h2>Definitions</h2>\n<table>\n\(rows.joined(separator: "\n"))\n</table>"
  }

  private func row(_ chain: RelationChain) -> String {
    let right = chain.steps.map {
      "\(HTMLProse.sign($0.relation)) \(HTMLProse.math($0.right, isDisplayed: true))"
    }
    return
      "<tr><td class=\"left\">\(HTMLProse.math(chain.left, isDisplayed: true))</td><td>\(right.joined(separator: " "))</td></tr>"
  }

  func text(_ presented: TheoremDocument.PresentedSection) -> String {
    let section = presented.section
    let prose = HTMLProse(anchor: section.id + "-")
    var blocks = [
      "<h2 id=\"\(HTMLProse.escaped(section.id))\">\(prose.text(RemarkReader.prose(section.title).capitalized))</h2>",
      "<p>\(prose.text([.name(section.id)])). Source: \(prose.text([.text(section.source)])).</p>",
    ]
    blocks += section.remarks.map { "<p>\(prose.text(RemarkReader.prose($0)))</p>" }
    for derivation in presented.lemmas { blocks += self.blocks(derivation, heading: "Lemma", prose) }
    for derivation in presented.parts { blocks += self.blocks(derivation, heading: "Theorem", prose) }
    return blocks.joined(separator: "\n")
  }

  private func blocks(
    _ derivation: PresentedDerivation, heading: String, _ prose: HTMLProse
  ) -> [String] {
    let statement = derivation.statement
    let quantification = prose.text(derivation.renderer.quantification(of: statement).capitalized)
    let title = "<b>\(heading)</b> (\(prose.text(RemarkReader.prose(statement.label)))). "
    var blocks: [String] = []
    switch derivation.renderer.display(statement.conclusion) {
    case .relation(let chain):
      blocks += [
        "<p class=\"statement\">\(title)\(quantification)\(quantification.isEmpty ? "" : ":")</p>",
        "<div class=\"display\">\(HTMLProse.math(chain, isDisplayed: true))</div>",
      ]
    case .prose(let conclusion):
      let colon = quantification.isEmpty ? "" : ": "
      blocks.append(
        "<p class=\"statement\">\(title)\(quantification)\(colon)\(prose.text(quantification.isEmpty ? conclusion.capitalized : conclusion)).</p>"
      )
    }
    blocks.append("<p><i>Proof.</i></p>")
    for block in derivation.blocks {
      switch block {
      case .assumptions(let sentence): blocks.append("<p>\(prose.text(sentence))</p>")
      case .line(let line): blocks.append(table(line, prose))
      }
    }
    if !derivation.facts.isEmpty {
      blocks.append("<p>Here \(prose.text(.list(derivation.facts, separator: "; ", last: "; "))).</p>")
    }
    return blocks
  }

  private func table(_ line: PresentedDerivation.Line, _ prose: HTMLProse) -> String {
    var rows: [(cells: String, reason: [Prose])] = []
    switch line.content {
    case .calculation(let left, let steps):
      for (position, item) in steps.enumerated() {
        let start = position == 0 ? HTMLProse.math(left, isDisplayed: true) : ""
        let right =
          "\(HTMLProse.sign(item.step.relation)) \(HTMLProse.math(item.step.right, isDisplayed: true))"
        rows.append(("<td class=\"left\">\(start)</td><td>\(right)</td>", item.reason))
      }
    case .statement(let sentence, let reason):
      rows = [("<td colspan=\"2\">\(prose.text(sentence))</td>", reason)]
    }
    let markup = rows.enumerated().map { position, row in
      let number = position == rows.count - 1 ? "(\(line.number))" : ""
      return "<tr>\(row.cells)<td class=\"reason\">\(prose.text(row.reason))</td>"
        + "<td class=\"number\">\(number)</td></tr>"
    }
    let anchor = HTMLProse.escaped(prose.anchor) + String(line.number)
    return "<table id=\"\(anchor)\">\n\(markup.joined(separator: "\n"))\n</table>"
  }
}

extension TheoremDocument {
  /// The document for a terminal: Unicode mathematics, lines of at most `width` columns where that is possible.
  public func text(width: Int = 80) -> String {
    let writer = TextWriter(width: width)
    return presentedSections.map(writer.text).joined(separator: "\n\n")
  }
}

/// Writes derivations as text.
private struct TextWriter {
  let width: Int
  /// Where reasons begin beside formulas.
  private var reasonColumn: Int { width * 4 / 7 }

  func text(_ presented: TheoremDocument.PresentedSection) -> String {
    let section = presented.section
    var lines = TextProse.lines(
      [.text("\(section.id): ")] + RemarkReader.prose(section.title), width: width)
    lines += TextProse.lines([.text("Source: \(section.source)")], width: width, indentation: 2)
    for remark in section.remarks {
      lines += TextProse.lines(RemarkReader.prose(remark), width: width, indentation: 2)
    }
    for derivation in presented.lemmas { lines += text(derivation, heading: "Lemma") }
    for derivation in presented.parts { lines += text(derivation, heading: "Theorem") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ derivation: PresentedDerivation, heading: String) -> [String] {
    let statement = derivation.statement
    let quantification = derivation.renderer.quantification(of: statement).capitalized
    var lines = [""]
    lines += TextProse.lines(
      [.text("\(heading) \(statement.label). ")] + quantification
        + [.text(quantification.isEmpty ? "" : ":")], width: width)
    switch derivation.renderer.display(statement.conclusion) {
    case .relation(let chain):
      lines += chain.textLines(width: width - 4).joined().map { "    " + $0 }
    case .prose(let prose): lines += TextProse.lines(prose, width: width, indentation: 4)
    }
    lines += ["", "Proof."]
    for block in derivation.blocks {
      switch block {
      case .assumptions(let prose): lines += TextProse.lines(prose, width: width, indentation: 2)
      case .line(let line): lines += text(line)
      }
    }
    if !derivation.facts.isEmpty {
      let facts = [Prose].list(derivation.facts, separator: "; ", last: "; ")
      lines += TextProse.lines([.text("Here ")] + facts + [.text(".")], width: width, indentation: 2)
    }
    return lines
  }

  // MARK: Lines

  private func text(_ line: PresentedDerivation.Line) -> [String] {
    let label = "  (\(line.number)) "
    let margin = String(repeating: " ", count: label.count)
    var lines: [String] = []
    switch line.content {
    case .calculation(let left, let steps):
      let groups = RelationChain(left, steps.map(\.step)).textLines(width: width - label.count)
      for (group, step) in zip(groups, steps) { lines += beside(group.map { margin + $0 }, step.reason) }
    case .statement(let prose, let reason):
      lines = beside(TextProse.lines(prose, width: width, indentation: label.count), reason)
    }
    if !lines.isEmpty { lines[0] = label + lines[0].dropFirst(label.count) }
    return lines
  }

  /// Formulas with their reason at the right, or below them when they are too wide.
  private func beside(_ formulas: [String], _ reason: [Prose]) -> [String] {
    guard formulas.allSatisfy({ $0.count < reasonColumn - 1 }) else {
      return formulas + TextProse.lines(reason, width: width, indentation: reasonColumn)
    }
    let reasons = TextProse.lines(reason, width: width - reasonColumn)
    return (0..<max(formulas.count, reasons.count)).map { position in
      let formula = position < formulas.count ? formulas[position] : ""
      guard position < reasons.count else { return formula }
      return formula + String(repeating: " ", count: reasonColumn - formula.count) + reasons[position]
    }
  }
}

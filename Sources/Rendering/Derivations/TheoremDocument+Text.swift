extension TheoremDocument {
  /// The document for a terminal: Unicode mathematics, lines of at most `width` columns where that is possible.
  public func text(width: Int = 80) -> String {
    let writer = TextWriter(width: width)
    return sections.map { writer.text($0, derivations(of: $0)) }.joined(separator: "\n\n")
  }
}

/// Writes derivations as text.
private struct TextWriter {
  let width: Int

  func text(
    _ section: TheoremDocument.Section,
    _ derivations: (lemmas: [PresentedDerivation], parts: [PresentedDerivation])
  ) -> String {
    var lines = wrapped([.text("\(section.id): \(section.title)")], indentation: 0)
    lines += wrapped([.text("Source: \(section.source)")], indentation: 2)
    for remark in section.remarks { lines += wrapped([.text(remark)], indentation: 2) }
    for derivation in derivations.lemmas { lines += text(derivation, heading: "Lemma") }
    for derivation in derivations.parts { lines += text(derivation, heading: "Theorem") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ derivation: PresentedDerivation, heading: String) -> [String] {
    let statement = derivation.statement
    let quantification = derivation.renderer.quantification(of: statement)
    var lines = [""]
    lines += wrapped(
      [.text("\(heading) \(statement.label). ")] + quantification + [
        .text(quantification.isEmpty ? "" : ":")
      ],
      indentation: 0)
    lines += display(derivation.renderer.display(statement.conclusion), indentation: 4)
    lines += ["", "Proof."]
    for block in derivation.blocks {
      switch block {
      case .assumptions(let prose): lines += wrapped(prose, indentation: 2)
      case .line(let line): lines += text(line)
      }
    }
    if !derivation.facts.isEmpty {
      lines += wrapped(
        [.text("Here ")] + .list(derivation.facts, separator: "; ", last: "; ") + [.text(".")], indentation: 2
      )
    }
    return lines
  }

  private func display(_ content: DisplayedStatement, indentation: Int) -> [String] {
    switch content {
    case .relation(let chain):
      let margin = String(repeating: " ", count: indentation)
      return chain.textLines(width: width - indentation).joined().map { margin + $0 }
    case .prose(let prose): return wrapped(prose, indentation: indentation)
    }
  }

  // MARK: Lines

  private func text(_ line: PresentedDerivation.Line) -> [String] {
    let label = "  (\(line.number)) "
    let margin = String(repeating: " ", count: label.count)
    let column = 46
    var lines: [String] = []
    func add(_ group: [String], _ reason: [Prose]) {
      let isNarrow = group.allSatisfy { $0.count + label.count < column - 1 }
      if isNarrow {
        let words = wrapped(reason, indentation: 0, width: width - column)
        for position in 0..<max(group.count, words.count) {
          let formula = (position < group.count ? margin + group[position] : "")
          let word = position < words.count ? words[position] : ""
          let gap = String(repeating: " ", count: max(1, column - formula.count))
          lines.append(word.isEmpty ? formula : formula + gap + word)
        }
      } else {
        lines += group.map { margin + $0 }
        lines += wrapped(reason, indentation: column)
      }
    }
    switch line.content {
    case .calculation(let left, let steps):
      let groups = RelationChain(left, steps.map(\.step)).textLines(width: width - label.count)
      for (group, step) in zip(groups, steps) { add(group, step.reason) }
    case .statement(let prose, let reason):
      let narrow = wrapped(prose, indentation: 0, width: width - label.count)
      add(narrow, reason)
    }
    if !lines.isEmpty { lines[0] = label + lines[0].dropFirst(label.count) }
    return lines
  }

  // MARK: Words

  /// The sentence with spaces that don't end a line as no-break spaces.
  private func text(_ prose: [Prose]) -> String {
    prose.map { piece in
      switch piece {
      case .text(let text), .emphasis(let text): return text
      case .math(let chain):
        let formula = chain.rendered(as: .text)
        return formula.count <= 24 ? formula.replacing(" ", with: "\u{A0}") : formula
      case .line(let number): return "(\(number))"
      case .name(let name): return name
      }
    }.joined()
  }

  private func wrapped(_ prose: [Prose], indentation: Int, width: Int? = nil) -> [String] {
    let room = (width ?? self.width) - indentation
    let margin = String(repeating: " ", count: indentation)
    var lines: [String] = []
    var current = ""
    for word in text(prose).split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > room {
        lines.append(margin + current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    if !current.isEmpty { lines.append(margin + current) }
    return lines.map { $0.replacing("\u{A0}", with: " ") }
  }
}

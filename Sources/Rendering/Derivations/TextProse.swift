/// Sentences for a terminal.
enum TextProse {
  /// The sentence on one line.
  static func line(_ prose: [Prose]) -> String { unwrapped(prose).replacing("\u{A0}", with: " ") }

  /// The sentence broken into lines of at most `width` columns, short formulas kept together.
  static func lines(_ prose: [Prose], width: Int, indentation: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    var lines: [String] = []
    var current = ""
    for word in unwrapped(prose).split(separator: " ") {
      if !current.isEmpty, indentation + current.count + 1 + word.count > width {
        lines.append(margin + current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    if !current.isEmpty { lines.append(margin + current) }
    return lines.map { $0.replacing("\u{A0}", with: " ") }
  }

  /// The sentence with no-break spaces where no line may end.
  private static func unwrapped(_ prose: [Prose]) -> String {
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
}

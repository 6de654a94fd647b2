/// Sentences for a terminal.
enum TextProse {
  /// The sentence on one line.
  static func line(_ prose: [Prose]) -> String { unwrapped(prose).replacing("\u{A0}", with: " ") }

  /// The sentence broken into lines of at most `width` columns, short formulas kept together.
  static func lines(_ prose: [Prose], width: Int, indentation: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    var lines: [String] = []
    var current = ""
    for word in unwrapped(prose).split(separator: " ").flatMap({ pieces($0, room: width - indentation) }) {
      if !current.isEmpty, indentation + current.count + 1 + word.count > width {
        lines.append(margin + current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    if !current.isEmpty { lines.append(margin + current) }
    return lines.map { $0.replacing("\u{A0}", with: " ") }
  }

  /// A name that is longer than a line, broken after a slash or hyphen.
  private static func pieces(_ word: Substring, room: Int) -> [Substring] {
    guard word.count > room, let end = word.prefix(room).lastIndex(where: { $0 == "/" || $0 == "-" })
    else { return [word] }
    return [word[...end]] + pieces(word[word.index(after: end)...], room: room)
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

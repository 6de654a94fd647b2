/// A place in a text, counted from line 1 and column 1; a column is one character as a reader sees it.
public struct SourcePosition: Hashable, Sendable, CustomStringConvertible {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public var description: String { "line \(line), column \(column)" }
}

/// A text being read, with the places of its lines.
package struct SourceText: Sendable {
  package let characters: [Character]

  package init(_ text: String) { characters = Array(text) }

  private static func isLineEnd(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n" || character == "\r"
  }

  package func position(of offset: Int) -> SourcePosition {
    var (line, column) = (1, 1)
    for character in characters.prefix(offset) {
      if Self.isLineEnd(character) {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }

  /// The line that the offset is in, without its end.
  package func line(around offset: Int) -> [Character] {
    let end = min(offset, characters.count)
    let start = characters[..<end].lastIndex(where: Self.isLineEnd).map { $0 + 1 } ?? 0
    return Array(characters[start...].prefix { !Self.isLineEnd($0) })
  }
}

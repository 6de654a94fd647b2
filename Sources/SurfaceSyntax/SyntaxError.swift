import SymbolicAlgebra

/// Why a text is not an expression of the surface syntax, and where.
public struct SyntaxError: Error, Sendable {
  public enum Reason: Hashable, Sendable {
    case unexpectedCharacter(Character)
    /// Something else was expected here.
    case unexpected(found: String, expected: String)
    /// A name with no meaning here; `near` are declared names that look like it.
    case unknownName(String, near: [String])
    /// An expression of one kind where another is needed.
    case wrongKind(found: String, expected: String, hint: String)
    case wrongArgumentCount(name: String, expected: Int, found: Int)
    /// A number with too many digits, or a malformed one.
    case malformedNumber(String)
    /// A coefficient or constant of an index beyond the limit.
    case indexTooLarge(limit: Int)
    case nestedTooDeep(limit: Int)
    case textTooLong(limit: Int)
    /// The expression, with local definitions written out, has too many parts.
    case expressionTooLarge(limit: Int)
    /// Something that is read but not treated, and why.
    case notTreated(what: String, because: String)
    /// The name is declared already, or is a word of the language.
    case nameTaken(String)
  }

  public let reason: Reason
  public let start: SourcePosition
  /// One past the last character, on the line of `start`.
  public let end: SourcePosition
  /// The line of `start`.
  public let line: String

  package init(_ reason: Reason, _ range: Range<Int>, in source: SourceText) {
    self.reason = reason
    start = source.position(of: range.lowerBound)
    let text = source.line(around: range.lowerBound)
    line = String(text)
    // What goes on over several lines is marked to the end of its first.
    let last = max(start.column + 1, min(start.column + range.count, text.count + 1))
    end = SourcePosition(line: start.line, column: last)
  }
}

extension SyntaxError.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unexpectedCharacter(let character): "the character `\(character)` has no meaning here"
    case .unexpected(let found, let expected): "found \(found), expected \(expected)"
    case .unknownName(let name, let near):
      near.isEmpty
        ? "the name `\(name)` is not declared"
        : "the name `\(name)` is not declared; did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))?"
    case .wrongKind(let found, let expected, let hint):
      "found \(found), expected \(expected)" + (hint.isEmpty ? "" : "; \(hint)")
    case .wrongArgumentCount(let name, let expected, let found):
      "`\(name)` takes \(expected) argument\(expected == 1 ? "" : "s"), found \(found)"
    case .malformedNumber(let reason): "this number can't be read: \(reason)"
    case .indexTooLarge(let limit):
      "an index has constants and coefficients between -\(limit) and \(limit); this one is beyond"
    case .nestedTooDeep(let limit): "the expression is nested more than \(limit) deep; split it up with `let`"
    case .textTooLong(let limit): "the text is longer than \(limit) characters; split it up"
    case .expressionTooLarge(let limit):
      "the expression has more than \(limit) parts once its local definitions are written out"
    case .notTreated(let what, let because): "\(what) is not treated: \(because)"
    case .nameTaken(let name): "the name `\(name)` is taken; choose another"
    }
  }
}

extension SyntaxError: CustomStringConvertible {
  /// The place, what is wrong, and the line with a mark below the place.
  public var description: String {
    // Tabs are kept so that the mark stands where the reader's terminal puts the text.
    let margin = String(line.prefix(start.column - 1).map { $0 == "\t" ? "\t" : " " })
    let mark = "^" + String(repeating: "~", count: max(0, end.column - start.column - 1))
    return "\(start): \(reason)\n  \(line)\n  \(margin)\(mark)"
  }
}

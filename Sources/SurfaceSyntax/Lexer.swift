import ExactArithmetic
import SymbolicAlgebra

/// Splits a text into tokens.
///
/// White space separates tokens and means nothing else; a comment runs from `#` to the end of its line.
package struct Lexer {
  private let source: SourceText
  private var position = 0

  /// The longest text that is read, in characters.
  package static let lengthLimit = 1_000_000

  /// All tokens of the text, the last of which is `end`. Throws `SyntaxError`.
  package static func tokens(of source: SourceText) throws(SyntaxError) -> [Token] {
    guard source.characters.count <= lengthLimit else {
      throw SyntaxError(.textTooLong(limit: lengthLimit), 0..<1, in: source)
    }
    var lexer = Lexer(source: source)
    var tokens: [Token] = []
    while let next = lexer.current {
      if next.isWhitespace {
        lexer.position += 1
      } else if next == "#" {
        while lexer.current.map({ !$0.isNewline }) ?? false { lexer.advance() }
      } else {
        try lexer.appendToken(to: &tokens)
      }
    }
    tokens.append(Token(kind: .end, range: lexer.position..<lexer.position))
    return tokens
  }

  private init(source: SourceText) { self.source = source }

  private var current: Character? { character(at: position) }

  private func character(at offset: Int) -> Character? {
    offset < source.characters.count ? source.characters[offset] : nil
  }

  private mutating func advance() { position += 1 }

  private mutating func appendToken(to tokens: inout [Token]) throws(SyntaxError) {
    let start = position
    guard let first = current else { return }
    if Self.isDigit(first) {
      tokens.append(Token(kind: .number(try number()), range: start..<position))
    } else if let name = name() {
      let kind = Keyword(rawValue: name).map(Token.Kind.keyword) ?? .name(name)
      tokens.append(Token(kind: kind, range: start..<position))
    } else if let word = UnicodeSpelling.keywords[first] {
      advance()
      tokens.append(Token(kind: .keyword(word), range: start..<position))
    } else if let degree = UnicodeSpelling.radicals[first] {
      advance()
      tokens.append(Token(kind: .radical(degree), range: start..<position))
    } else if let sign = sign() {
      tokens.append(Token(kind: .sign(sign), range: start..<position))
    } else if first == UnicodeSpelling.superscriptMinus || UnicodeSpelling.superscripts[first] != nil {
      try appendSuperscript(to: &tokens)
    } else {
      throw SyntaxError(.unexpectedCharacter(first), start..<start + 1, in: source)
    }
  }

  private static func isDigit(_ character: Character?) -> Bool {
    character.map { $0.isASCII && ("0"..."9").contains($0) } ?? false
  }

  private mutating func digits() {
    while Self.isDigit(current) { advance() }
  }

  private mutating func number() throws(SyntaxError) -> Rational {
    let start = position
    digits()
    // `1..t` is a range: a point belongs to the number only before a digit.
    if current == ".", Self.isDigit(character(at: position + 1)) {
      advance()
      digits()
    }
    if current == "e" || current == "E" {
      let sign = character(at: position + 1)
      let isSigned = sign == "+" || sign == "-"
      if Self.isDigit(character(at: position + (isSigned ? 2 : 1))) {
        position += isSigned ? 2 : 1
        digits()
      }
    }
    return try rational(String(source.characters[start..<position]), start..<position)
  }

  private func rational(_ text: String, _ range: Range<Int>) throws(SyntaxError) -> Rational {
    do { return try Rational(parsing: text) } catch {
      let digits = Rational.parsedDigitLimit
      throw SyntaxError(
        .malformedNumber(
          "at most \(digits) digits and decimal exponents up to \(Rational.parsedExponentLimit) are read"),
        range, in: source)
    }
  }

  private mutating func name() -> String? {
    guard let first = current, var name = UnicodeSpelling.spelling(of: first, atStart: true) else {
      return nil
    }
    advance()
    while let next = current, let part = UnicodeSpelling.spelling(of: next, atStart: false) {
      name += part
      advance()
    }
    return name
  }

  private mutating func sign() -> Sign? {
    for (text, sign) in UnicodeSpelling.signs
    where text.indices.allSatisfy({ character(at: position + $0) == text[$0] }) {
      position += text.count
      return sign
    }
    return nil
  }

  /// A superscript exponent reads as `^` and the number, and one before `√` as the degree of the root.
  private mutating func appendSuperscript(to tokens: inout [Token]) throws(SyntaxError) {
    let start = position
    if let degree = try radicalDegree() {
      tokens.append(Token(kind: .radical(degree), range: start..<position))
      return
    }
    tokens.append(Token(kind: .sign(.power), range: start..<start + 1))
    if current == UnicodeSpelling.superscriptMinus {
      tokens.append(Token(kind: .sign(.minus), range: start..<start + 1))
      advance()
    }
    var digits = ""
    while let next = current, let digit = UnicodeSpelling.superscripts[next] {
      digits.append(digit)
      advance()
    }
    guard !digits.isEmpty else {
      throw SyntaxError(
        .unexpected(found: "a superscript minus", expected: "superscript digits after it"),
        start..<position, in: source)
    }
    tokens.append(Token(kind: .number(try rational(digits, start..<position)), range: start..<position))
  }

  /// Takes superscript digits with `√` after them.
  private mutating func radicalDegree() throws(SyntaxError) -> Int? {
    var digits = ""
    while let next = character(at: position + digits.count), let digit = UnicodeSpelling.superscripts[next] {
      digits.append(digit)
    }
    let end = position + digits.count
    guard !digits.isEmpty, character(at: end) == "\u{221A}" else { return nil }
    guard let degree = Int(digits), Term.rootDegrees.contains(degree) else {
      throw SyntaxError(
        .unexpected(found: "the degree \(digits)", expected: SyntaxParser.degreeExpectation),
        position..<end, in: source)
    }
    position = end + 1
    return degree
  }
}

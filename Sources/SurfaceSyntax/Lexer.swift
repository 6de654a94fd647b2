import ExactArithmetic
import SymbolicAlgebra

/// Splits a text into tokens.
///
/// White space separates tokens and means nothing else; a comment runs from `#` to the end of its line.
package struct Lexer {
  private let source: SourceText
  private var position: Int

  /// The longest text that is read, in characters.
  package static let lengthLimit = 1_000_000

  /// All tokens of the text from the given place on, the last of which is `end`. Throws `SyntaxError`.
  package static func tokens(of source: SourceText, from start: Int = 0) throws(SyntaxError) -> [Token] {
    guard source.characters.count <= lengthLimit else {
      throw SyntaxError(.textTooLong(limit: lengthLimit), 0..<1, in: source)
    }
    var lexer = Lexer(source: source, position: start)
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

  private init(source: SourceText, position: Int) {
    self.source = source
    self.position = position
  }

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
      let kind =
        Keyword(rawValue: name).map(Token.Kind.keyword) ?? (name == "iff" ? .sign(.iff) : .name(name))
      tokens.append(Token(kind: kind, range: start..<position))
      try appendScript(UnicodeSpelling.subscripts, between: [.openSubscript], and: .closeRound, to: &tokens)
    } else if first == "&", character(at: position + 1) == "&" {
      position += 2
      tokens.append(Token(kind: .keyword(.and), range: start..<position))
    } else if let word = UnicodeSpelling.keywords[first] {
      advance()
      tokens.append(Token(kind: .keyword(word), range: start..<position))
      if word == .sum {
        try appendScript(UnicodeSpelling.subscripts, between: [.openSubscript], and: .closeRound, to: &tokens)
      }
    } else if let degree = UnicodeSpelling.radicals[first] {
      advance()
      tokens.append(Token(kind: .radical(degree), range: start..<position))
    } else if let sign = sign() {
      tokens.append(Token(kind: .sign(sign), range: start..<position))
    } else if UnicodeSpelling.superscripts[first] != nil {
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
    guard let first = current, var name = UnicodeSpelling.spelling(of: first, atStart: true),
      first != "_" || character(at: position + 1) != "("
    else { return nil }
    advance()
    while let next = current, next != "_" || character(at: position + 1) != "(",
      let part = UnicodeSpelling.spelling(of: next, atStart: false)
    {
      name += part
      advance()
    }
    return name + subscriptOfName()
  }

  /// Takes lowered characters that belong to a name, digits or letters alone: `β₁` is `beta1`, and `gₖ` is `g_k`.
  private mutating func subscriptOfName() -> String {
    let run = script(UnicodeSpelling.subscripts)
    let text: String
    if run.allSatisfy(Self.isDigit) {
      text = String(run)
    } else if run.allSatisfy(\.isLetter) {
      text = "_" + run.compactMap { UnicodeSpelling.spelling(of: $0, atStart: true) }.joined()
    } else {
      return ""
    }
    position += run.count
    return text
  }

  /// What the raised or lowered characters from here on stand for.
  private func script(_ table: [Character: Character]) -> [Character] {
    var run: [Character] = []
    while let next = character(at: position + run.count), let meaning = table[next] { run.append(meaning) }
    return run
  }

  /// Takes raised or lowered characters as the expression that they stand for, if any come next: `ₖ₊₁` is `_(k+1)`.
  private mutating func appendScript(
    _ table: [Character: Character], between opening: [Sign], and closing: Sign, to tokens: inout [Token]
  ) throws(SyntaxError) {
    let run = script(table)
    guard !run.isEmpty else { return }
    let range = position..<position + run.count
    position = range.upperBound
    tokens += opening.map { Token(kind: .sign($0), range: range) }
    var start = 0
    while start < run.count {
      let digits = run[start...].prefix(while: Self.isDigit)
      let place = range.lowerBound + start..<range.lowerBound + start + max(1, digits.count)
      let kind: Token.Kind?
      if digits.isEmpty {
        kind =
          Sign(rawValue: String(run[start])).map(Token.Kind.sign)
          ?? UnicodeSpelling.spelling(of: run[start], atStart: true).map(Token.Kind.name)
      } else {
        kind = .number(try rational(String(digits), place))
      }
      // `²ᵗ` is a product.
      if start > 0, run[start].isLetter, !"+-=".contains(run[start - 1]) {
        tokens.append(Token(kind: .sign(.times), range: place))
      }
      if let kind { tokens.append(Token(kind: kind, range: place)) }
      start += max(1, digits.count)
    }
    tokens.append(Token(kind: .sign(closing), range: range))
  }

  private mutating func sign() -> Sign? {
    for (text, sign) in UnicodeSpelling.signs
    where text.indices.allSatisfy({ character(at: position + $0) == text[$0] }) {
      position += text.count
      return sign
    }
    return nil
  }

  /// A superscript reads as `^` and the exponent, and digits before `√` as the degree of the root.
  private mutating func appendSuperscript(to tokens: inout [Token]) throws(SyntaxError) {
    let start = position
    if let degree = try radicalDegree() {
      tokens.append(Token(kind: .radical(degree), range: start..<position))
      return
    }
    let run = script(UnicodeSpelling.superscripts)
    let digits = run.first == "-" ? run.dropFirst() : run[...]
    guard !digits.isEmpty, digits.allSatisfy(Self.isDigit) else {
      guard run.contains(where: { $0.isLetter || Self.isDigit($0) }) else {
        throw SyntaxError(
          .unexpected(found: "a superscript sign", expected: "a superscript number or letter after it"),
          start..<start + run.count, in: source)
      }
      return try appendScript(
        UnicodeSpelling.superscripts, between: [.power, .openRound], and: .closeRound, to: &tokens)
    }
    position += run.count
    tokens.append(Token(kind: .sign(.power), range: start..<start + 1))
    if run.count > digits.count { tokens.append(Token(kind: .sign(.minus), range: start..<start + 1)) }
    tokens.append(
      Token(kind: .number(try rational(String(digits), start..<position)), range: start..<position))
  }

  /// Takes superscript digits with `√` after them.
  private mutating func radicalDegree() throws(SyntaxError) -> Int? {
    var digits = ""
    while let next = character(at: position + digits.count), let digit = UnicodeSpelling.superscripts[next],
      Self.isDigit(digit)
    {
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

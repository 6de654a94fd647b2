import BigInt

extension Rational {
  /// The most digits that ``init(parsing:)`` accepts in one numerator, denominator or decimal.
  public static let parsedDigitLimit = 10_000

  /// The largest magnitude of a decimal exponent that ``init(parsing:)`` accepts.
  public static let parsedExponentLimit = 10_000

  /// Reads an integer, a decimal or a fraction of integers exactly.
  ///
  /// The syntax is `[sign] digits / digits`, or `[sign] decimal [(e|E) [sign] digits]` where a decimal is
  /// `digits`, `digits.digits` or `.digits`; ASCII only, with no spaces.
  ///
  /// ```swift
  /// try Rational(parsing: "0.9") == Rational(parsing: "9/10")  // true
  /// ```
  ///
  /// - Throws: ``RationalSyntaxError`` with the offset of the fault.
  public init(parsing text: String) throws(RationalSyntaxError) {
    var scanner = RationalScanner(text: text)
    self = try scanner.scan()
  }
}

private struct RationalScanner {
  let text: String
  let characters: [Character]
  var position = 0

  init(text: String) {
    self.text = text
    characters = Array(text)
  }

  mutating func scan() throws(RationalSyntaxError) -> Rational {
    let isNegative = skipSign()
    var digits = digitRun()
    if skip("/") {
      if digits.isEmpty { throw error(.digitExpected, at: position - 1) }
      return try fraction(isNegative: isNegative, numerator: digits)
    }
    var scale = 0
    if skip(".") {
      let fraction = digitRun()
      if fraction.isEmpty { throw error(.digitExpected) }
      scale = -fraction.count
      digits += fraction
    }
    if digits.isEmpty { throw error(.digitExpected) }
    let mantissa = try integer(digits, endingAt: position)
    if skip("e") || skip("E") { scale += try exponent() }
    try requireEnd()
    let ten = BigNatural(10)
    let power = scale == 0 ? BigNatural(1) : ten.raised(to: scale.magnitude)
    let sign: BigInteger.Sign = isNegative ? .minus : .plus
    return scale >= 0
      ? Rational(BigInteger(sign: sign, magnitude: mantissa * power))
      : Rational(reducing: BigInteger(sign: sign, magnitude: mantissa), BigInteger(power))
  }

  private mutating func fraction(
    isNegative: Bool, numerator: [Character]
  ) throws(RationalSyntaxError) -> Rational {
    let n = try integer(numerator, endingAt: position - 1)
    let start = position
    let digits = digitRun()
    if digits.isEmpty { throw error(.digitExpected) }
    let d = try integer(digits, endingAt: position)
    if d.isZero { throw error(.zeroDenominator, at: start) }
    try requireEnd()
    return Rational(reducing: BigInteger(sign: isNegative ? .minus : .plus, magnitude: n), BigInteger(d))
  }

  private mutating func exponent() throws(RationalSyntaxError) -> Int {
    let isNegative = skipSign()
    let start = position
    let digits = digitRun()
    if digits.isEmpty { throw error(.digitExpected) }
    // Leading zeros aside, a value within the limit has few digits, so longer ones need no conversion.
    let significant = digits.drop { $0 == "0" }
    guard significant.count <= 9, let value = Int("0" + String(significant)),
      value <= Rational.parsedExponentLimit
    else { throw error(.exponentOutOfRange, at: start) }
    return isNegative ? -value : value
  }

  private func integer(
    _ digits: [Character], endingAt end: Int
  ) throws(RationalSyntaxError) -> BigNatural {
    guard digits.count <= Rational.parsedDigitLimit else { throw error(.tooManyDigits, at: end) }
    guard let value = BigNatural(String(digits), radix: 10) else { throw error(.digitExpected, at: end) }
    return value
  }

  private func requireEnd() throws(RationalSyntaxError) {
    if position < characters.count { throw error(.unexpectedCharacter(characters[position])) }
  }

  private mutating func digitRun() -> [Character] {
    let start = position
    while position < characters.count, ("0"..."9").contains(characters[position]),
      characters[position].isASCII
    {
      position += 1
    }
    return Array(characters[start..<position])
  }

  private mutating func skip(_ character: Character) -> Bool {
    guard position < characters.count, characters[position] == character else { return false }
    position += 1
    return true
  }

  private mutating func skipSign() -> Bool {
    if skip("-") { return true }
    _ = skip("+")
    return false
  }

  private func error(_ reason: RationalSyntaxError.Reason, at offset: Int? = nil) -> RationalSyntaxError {
    RationalSyntaxError(text: text, offset: offset ?? position, reason: reason)
  }
}

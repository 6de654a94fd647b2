import BigInt
import ExactArithmetic
import Testing

@Suite struct RationalParsingTests {
  @Test(arguments: [
    ("0.9", "9/10"), ("-9/10", "-9/10"), ("1e-8", "1/100000000"), ("3", "3"), (".5", "1/2"), ("+4/6", "2/3"),
    ("0", "0"), ("-0", "0"), ("0/5", "0"), ("1.50E+2", "150"), ("-.25e1", "-5/2"), ("007", "7"),
    ("1e0000000000000003", "1000"), ("0e10000", "0"),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
  ])
  func wellFormedTextsAreReadExactly(text: String, expected: String) throws {
    #expect(try Rational(parsing: text).description == expected)
  }

  @Test(arguments: [
    ("", 0, RationalSyntaxError.Reason.digitExpected), ("-", 1, .digitExpected), (".", 1, .digitExpected),
    ("1.", 2, .digitExpected), ("1.e5", 2, .digitExpected), ("/3", 0, .digitExpected),
    ("1/", 2, .digitExpected), ("1/-3", 2, .digitExpected), ("1e", 2, .digitExpected),
    ("1e+", 3, .digitExpected), (" 1", 0, .digitExpected), ("nan", 0, .digitExpected),
    ("1 ", 1, .unexpectedCharacter(" ")), ("0.9x", 3, .unexpectedCharacter("x")),
    ("1/2/3", 3, .unexpectedCharacter("/")), ("1.5/2", 3, .unexpectedCharacter("/")),
    ("1,5", 1, .unexpectedCharacter(",")), ("٣", 0, .digitExpected), ("1_000", 1, .unexpectedCharacter("_")),
    ("1/0", 2, .zeroDenominator), ("-3/000", 3, .zeroDenominator),
    ("1e999999999", 2, .exponentOutOfRange), ("1e-10001", 3, .exponentOutOfRange),
    ("1e99999999999999999999999999", 2, .exponentOutOfRange),
  ])
  func malformedTextsAreRefusedWithTheOffset(
    text: String, offset: Int, reason: RationalSyntaxError.Reason
  ) throws {
    let error = try #require(throws: RationalSyntaxError.self) { try Rational(parsing: text) }
    #expect(error.offset == offset)
    #expect(error.reason == reason)
    #expect(error.text == text)
  }

  @Test func theErrorSaysWhatIsAllowed() throws {
    let error = try #require(throws: RationalSyntaxError.self) { try Rational(parsing: "0.9x") }
    #expect(
      error.description
        == "\"0.9x\" is not a rational number: at offset 3 'x' cannot follow a number; "
        + "write an integer, a decimal or a fraction, such as 3, 0.9, 1e-8 or -9/10")
  }

  @Test func longTextsAreReadUpToTheLimitOfDigits() throws {
    let digits = String(repeating: "7", count: Rational.parsedDigitLimit)
    #expect(try Rational(parsing: digits).numerator == 7 * (BigInt(10).power(digits.count) - 1) / 9)
    let error = try #require(throws: RationalSyntaxError.self) { try Rational(parsing: digits + "7") }
    #expect(error.reason == .tooManyDigits)
    #expect(error.description.count < 300)
    let fraction = try #require(throws: RationalSyntaxError.self) { try Rational(parsing: "1/7" + digits) }
    #expect(fraction.reason == .tooManyDigits)
  }

  @Test func descriptionsAreReadBack() throws {
    var generator = SplitMix64(seed: 21)
    for _ in 0..<300 {
      let value = generator.rational()
      #expect(try Rational(parsing: value.description) == value, "seed 21: \(value)")
    }
  }

  @Test func shortestDecimalsOfDoublesRoundBackToThem() throws {
    var generator = SplitMix64(seed: 22)
    for _ in 0..<300 {
      let value = generator.finiteDouble()
      #expect(try Rational(parsing: "\(value)").doubleValue == value, "seed 22: \(value)")
    }
  }
}

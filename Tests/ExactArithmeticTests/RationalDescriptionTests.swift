import BigInt
import ExactArithmetic
import Testing

@Suite struct RationalDescriptionTests {
  @Test(arguments: [
    ("2/3", 5, "0.66667"), ("-2/3", 5, "-0.66667"), ("9/10", 5, "0.9"), ("0", 3, "0"), ("1/8", 2, "0.12"),
    ("3/8", 2, "0.38"), ("999.6", 3, "1.00e3"), ("9.996", 3, "10.0"), ("123", 3, "123"), ("120", 2, "1.2e2"),
    ("1200", 4, "1200"), ("123456", 3, "1.23e5"), ("1e-5", 4, "0.00001"), ("1e-6", 4, "1e-6"),
    ("2/3000000", 3, "6.67e-7"), ("1e30", 40, "1e30"), ("12.5", 10, "12.5"), ("1/3", 0, "0.3"),
    ("99999/100000", 2, "1.0"), ("4/49", 1, "0.08"),
  ])
  func decimalsAreRoundedToSignificantDigits(value: String, digits: Int, expected: String) throws {
    #expect(try Rational(parsing: value).decimalDescription(digits: digits) == expected)
  }

  @Test func decimalsDifferFromTheValueByAtMostHalfAUnitOfTheLastDigit() throws {
    var generator = SplitMix64(seed: 31)
    for _ in 0..<300 {
      let value = generator.rational(maxBits: 300)
      let digits = Int.random(in: 1...40, using: &generator)
      let shown = try Rational(parsing: value.decimalDescription(digits: digits))
      if value.isZero { continue }
      // The leading digit is worth 10^e with 10^e <= |value| < 10^(e + 1).
      var unit = Rational.one
      while unit > value.magnitude { unit *= Rational(1, over: 10)! }
      while unit * 10 <= value.magnitude { unit *= 10 }
      let half = try unit * Rational(10).power(1 - digits) * .half
      #expect((shown - value).magnitude <= half, "seed 31: \(value) to \(digits) digits")
    }
  }
}

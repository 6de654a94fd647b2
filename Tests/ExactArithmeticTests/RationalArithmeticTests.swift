import BigInt
import ExactArithmetic
import Testing

@Suite struct RationalArithmeticTests {
  /// Values at which the two representations meet.
  static let borders: [BigInt] = [
    0, 1, -1, 2, BigInt(Int.max), -BigInt(Int.max), BigInt(Int.min), BigInt(Int.max) + 1, BigInt(Int.min) - 1,
    BigInt(UInt.max), -BigInt(UInt.max),
  ]

  static func samples(seed: UInt64, count: Int) -> [Rational] {
    var generator = SplitMix64(seed: seed)
    let atBorders = borders.flatMap { n in
      borders.compactMap { d in Rational(numerator: n, denominator: d) }
    }
    return (0..<count).map { _ in
      Int.random(in: 0..<4, using: &generator) == 0
        ? atBorders.randomElement(using: &generator)! : generator.rational()
    }
  }

  /// Whether the value is in lowest terms and equals `n / d`.
  static func isCanonical(_ value: Rational, equalTo n: BigInt, over d: BigInt) -> Bool {
    value.denominator > 0 && value.numerator * d == n * value.denominator
      && value.numerator.greatestCommonDivisor(with: value.denominator) == 1
      && value == Rational(numerator: n, denominator: d)
      && value.hashValue == Rational(numerator: n, denominator: d)?.hashValue
  }

  @Test func operationsAgreeWithTheFractionFormulas() throws {
    let values = Self.samples(seed: 11, count: 2000)
    for (a, b) in zip(values, values.dropFirst()) {
      let (an, ad, bn, bd) = (a.numerator, a.denominator, b.numerator, b.denominator)
      let comment: Comment = "seed 11: a = \(a), b = \(b)"
      #expect(Self.isCanonical(a + b, equalTo: an * bd + bn * ad, over: ad * bd), comment)
      #expect(Self.isCanonical(a - b, equalTo: an * bd - bn * ad, over: ad * bd), comment)
      #expect(Self.isCanonical(a * b, equalTo: an * bn, over: ad * bd), comment)
      #expect(Self.isCanonical(-a, equalTo: -an, over: ad), comment)
      #expect(Self.isCanonical(a.magnitude, equalTo: BigInt(an.magnitude), over: ad), comment)
      #expect((a < b) == (an * bd < bn * ad), comment)
      #expect((a == b) == (an * bd == bn * ad), comment)
      #expect(a.signum == (an > 0 ? 1 : an < 0 ? -1 : 0), comment)
      if b.isZero {
        #expect(b.reciprocal == nil)
      } else {
        #expect(Self.isCanonical(try a.divided(by: b), equalTo: an * bd, over: ad * bn), comment)
      }
    }
  }

  @Test func fieldAxiomsHold() throws {
    let values = Self.samples(seed: 12, count: 900)
    for i in stride(from: 0, to: values.count - 2, by: 3) {
      let (a, b, c) = (values[i], values[i + 1], values[i + 2])
      let comment: Comment = "seed 12: a = \(a), b = \(b), c = \(c)"
      #expect((a + b) + c == a + (b + c), comment)
      #expect((a * b) * c == a * (b * c), comment)
      #expect(a * (b + c) == a * b + a * c, comment)
      #expect(a + b == b + a && a * b == b * a, comment)
      #expect(a + -a == .zero && a + .zero == a && a * .one == a, comment)
      if let inverse = a.reciprocal { #expect(a * inverse == .one, comment) }
    }
  }

  @Test func commonFactorsOfSumsAreCancelled() {
    #expect(Rational(1, over: 6)! + Rational(1, over: 3)! == .half)
    #expect(Rational(1, over: 6)! - Rational(1, over: 6)! == .zero)
    let large = BigInt(1) << 100
    #expect(
      Rational(numerator: 1, denominator: large * 3)! + Rational(numerator: 2, denominator: large * 3)!
        == Rational(numerator: 1, denominator: large)!)
  }

  @Test func compoundAssignmentsAgreeWithTheOperators() {
    var value = Rational(3, over: 4)!
    value += .half
    #expect(value == Rational(5, over: 4))
    value -= 2
    #expect(value == Rational(-3, over: 4))
    value *= Rational(4, over: 9)!
    #expect(value == Rational(-1, over: 3))
  }

  @Test func zeroDenominatorsAreRefused() {
    #expect(Rational(1, over: 0) == nil)
    #expect(Rational(numerator: 0, denominator: 0) == nil)
    #expect(throws: ArithmeticError.divisionByZero(dividend: "1/2")) {
      try Rational.half.divided(by: .zero)
    }
  }

  @Test func aZeroThatCarriesAMinusSignIsZero() {
    var zero = BigInt(0)
    zero.sign = .minus
    #expect(Rational(zero) == .zero)
    #expect(Rational(numerator: zero, denominator: 7) == .zero)
    #expect(Rational(numerator: 7, denominator: zero) == nil)
  }

  @Test func accessorsDescribeTheValue() {
    #expect(Rational(Int.min).smallInteger == Int.min)
    #expect(Rational(Int.min, over: -1)?.smallInteger == nil)
    #expect(Rational(Int.min, over: Int.min) == .one)
    #expect(Rational(7).smallInteger == 7 && Rational(7).isInteger)
    #expect(Rational.half.smallInteger == nil && !Rational.half.isInteger)
    #expect(Rational(BigInt(1) << 80).isInteger && Rational(BigInt(1) << 80).smallInteger == nil)
    #expect(Rational.one.isOne && !Rational.minusOne.isOne && Rational.zero.isZero)
  }

  @Test func powersAgreeWithRepeatedMultiplication() throws {
    var generator = SplitMix64(seed: 13)
    for _ in 0..<60 {
      let base = generator.rational(maxBits: 70)
      var product = Rational.one
      for exponent in 0...12 {
        #expect(try base.power(exponent) == product, "seed 13: \(base)^\(exponent)")
        if let inverse = product.reciprocal {
          #expect(try base.power(-exponent) == inverse, "seed 13: \(base)^-\(exponent)")
        }
        product *= base
      }
    }
    #expect(try Rational(-1).power(.max) == .minusOne && Rational(-1).power(.min) == .one)
    #expect(try Rational(2).power(62).smallInteger == 1 << 62)
    #expect(try Rational(-2).power(63).smallInteger == .min)
    #expect(try Rational(6).power(100).numerator == BigInt(6).power(100))
  }

  @Test func powersThatCannotBeHeldAreRefused() {
    #expect(throws: ArithmeticError.negativePowerOfZero(exponent: -2)) { try Rational.zero.power(-2) }
    #expect(
      throws: ArithmeticError.resultTooLarge(
        operation: "raising a rational number to the power \(1 << 40)", bits: 3 << 40,
        limit: Rational.powerBitLimit)
    ) { try Rational(9, over: 10)!.power(1 << 40) }
    #expect(throws: ArithmeticError.self) { try Rational(2).power(.max) }
    #expect(throws: ArithmeticError.self) { try Rational(2).power(.min) }
  }
}

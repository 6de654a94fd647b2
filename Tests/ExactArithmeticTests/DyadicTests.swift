import BigInt
import ExactArithmetic
import Testing

@Suite struct DyadicTests {
  private static func samples(seed: UInt64, count: Int) -> [Dyadic] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      Dyadic(generator.integer(maxBits: 150), exponent: Int.random(in: -200...200, using: &generator))
    }
  }

  @Test func operationsAgreeWithThoseOfRationals() throws {
    let values = Self.samples(seed: 51, count: 600)
    for (a, b) in zip(values, values.dropFirst()) {
      let (x, y) = (try Rational(a), try Rational(b))
      let comment: Comment = "seed 51: \(a), \(b)"
      #expect(try Rational(a + b) == x + y, comment)
      #expect(try Rational(a - b) == x - y, comment)
      #expect(try Rational(a * b) == x * y, comment)
      #expect(try Rational(-a) == -x && Rational(a.magnitude) == x.magnitude, comment)
      #expect((a < b) == (x < y), comment)
      #expect((a == b) == (x == y) && a.signum == x.signum, comment)
      #expect(Dyadic(exactly: x) == a, comment)
    }
  }

  @Test func neighbouringValuesAreOrdered() {
    for value in Self.samples(seed: 52, count: 200) {
      let step = Dyadic(1, exponent: value.exponent - 3)
      #expect(value - step < value && value < value + step, "seed 52: \(value)")
      #expect(!(value < value), "seed 52: \(value)")
    }
    #expect(Dyadic(1, exponent: 1 << 40) > Dyadic(3, exponent: -1 << 40))
    #expect(Dyadic(-1, exponent: 1 << 40) < Dyadic(-3, exponent: -1 << 40))
  }

  @Test func equalValuesHaveOneRepresentation() {
    #expect(
      Dyadic(12, exponent: -2) == Dyadic(3) && Dyadic(12, exponent: -2).hashValue == Dyadic(3).hashValue)
    #expect(Dyadic(0, exponent: 7) == .zero && Dyadic(0, exponent: 7).exponent == 0)
    var zero = BigInt(0)
    zero.sign = .minus
    #expect(Dyadic(zero) == .zero && Dyadic(zero).signum == 0)
    #expect(Dyadic(12).description == "3*2^2" && Dyadic(-3).description == "-3")
    #expect(Dyadic(exactly: Rational(1, over: 3)!) == nil)
  }

  @Test func powersAgreeWithRepeatedMultiplication() throws {
    for base in Self.samples(seed: 53, count: 30) {
      var product = Dyadic.one
      for exponent in 0...9 as ClosedRange<UInt> {
        #expect(try base.power(exponent) == product, "seed 53: \(base)^\(exponent)")
        product *= base
      }
    }
  }

  @Test func powersThatCannotBeHeldAreRefused() throws {
    #expect(throws: ArithmeticError.self) { try Dyadic(exactly: 0.9)!.power(1 << 30) }
    #expect(throws: ArithmeticError.self) { try Dyadic(2).power(.max) }
    #expect(throws: ArithmeticError.self) { try Rational(Dyadic(1, exponent: -1 << 40)) }
    #expect(try Dyadic(2).power(1 << 40) == Dyadic(1, exponent: 1 << 40))
    #expect(try Dyadic.zero.power(.max) == .zero && Dyadic(-1).power(.max) == Dyadic(-1))
  }
}

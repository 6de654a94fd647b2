import ExactArithmetic
import Testing

@testable import CrossValidation

@Suite("Dyadic intervals of the optimizer's exact values")
struct OptimizerDyadicIntervalTests {
  private static let bits = 40

  @Test("Quotients and roots contain the exact ones, with the relative error promised")
  func inclusionAndPrecision() throws {
    var generator = OptimizerTestGenerator(seed: 11)
    let unit = try Rational(Dyadic(1, exponent: -Self.bits))
    for round in 0..<2000 {
      let a = try #require(Dyadic(exactly: generator.number(exponents: -90...90)))
      let b = try #require(Dyadic(exactly: generator.number(exponents: -90...90).magnitude))
      let (x, y) = try (Rational(a), Rational(b))
      let quotient = try DyadicInterval(a).divided(by: DyadicInterval(b), bits: Self.bits)
      let exact = try x.divided(by: y)
      #expect(try Rational(quotient.lower) <= exact && exact <= Rational(quotient.upper), "round \(round)")
      let width = try Rational(quotient.upper - quotient.lower)
      #expect(width <= unit * exact.magnitude, "round \(round)")

      let root = try DyadicInterval(b).squareRoot(bits: Self.bits)
      let (low, high) = try (Rational(root.lower), Rational(root.upper))
      #expect(low * low <= y && y <= high * high, "round \(round)")
      #expect(high - low <= unit * high, "round \(round)")
    }
  }

  @Test("Operations on wide intervals contain the results on all their members")
  func monotonicity() throws {
    var generator = OptimizerTestGenerator(seed: 12)
    for round in 0..<500 {
      let ends = (0..<4).map { _ in generator.number(exponents: -9...9) }.compactMap(Dyadic.init(exactly:))
      let a = try #require(DyadicInterval(lower: min(ends[0], ends[1]), upper: max(ends[0], ends[1])))
      let divisorEnds = (ends[2].magnitude, ends[3].magnitude)
      let b = try #require(
        DyadicInterval(lower: min(divisorEnds.0, divisorEnds.1), upper: max(divisorEnds.0, divisorEnds.1)))
      let quotient = try a.divided(by: b, bits: Self.bits)
      for x in [a.lower, a.upper] {
        #expect((a - b).contains(x - b.upper) && (a + b).contains(x + b.lower), "round \(round)")
        #expect(a.magnitude.contains(x.magnitude) && (-a).contains(-x), "round \(round)")
        #expect((ends[2] * a).contains(ends[2] * x), "round \(round)")
        for y in [b.lower, b.upper] {
          let exact = try Rational(x).divided(by: Rational(y))
          #expect(
            try Rational(quotient.lower) <= exact && exact <= Rational(quotient.upper), "round \(round)")
        }
      }
    }
  }

  @Test("What is representable is exact")
  func exactness() throws {
    let nine = DyadicInterval(9)
    #expect(try nine.squareRoot(bits: 20) == DyadicInterval(3))
    #expect(try nine.divided(by: DyadicInterval(3), bits: 20) == DyadicInterval(3))
    #expect(
      try DyadicInterval(Dyadic(1, exponent: -2001)).divided(by: DyadicInterval(2), bits: 9)
        == DyadicInterval(Dyadic(1, exponent: -2002)))
    #expect(try DyadicInterval(.zero).squareRoot(bits: 20) == DyadicInterval(.zero))
  }

  @Test("Endpoints out of order, divisors that are not positive and roots of negatives are refused")
  func refusals() throws {
    #expect(DyadicInterval(lower: 2, upper: 1) == nil)
    let aroundZero = try #require(DyadicInterval(lower: -1, upper: 1))
    for divisor in [DyadicInterval(.zero), aroundZero, DyadicInterval(-1)] {
      #expect(throws: ArithmeticError.divisionByZero(dividend: "[1, 1]")) {
        try DyadicInterval(.one).divided(by: divisor, bits: 9)
      }
    }
    #expect(throws: ArithmeticError.squareRootOfNegative(radicand: "[-1, -1]")) {
      try DyadicInterval(-1).squareRoot(bits: 9)
    }
    #expect(try aroundZero.squareRoot(bits: 9) == DyadicInterval(lower: 0, upper: 1))
  }
}

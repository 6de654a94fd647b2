import CrossValidation
import ExactArithmetic
import SymbolicAlgebra
import Testing

/// Identities at the size of real runs: t = 1000 where the build is optimised, and 120 where it isn't.
@Suite struct LargeSumTests {
  #if DEBUG
    static let t = 120
  #else
    static let t = 1000
  #endif

  static let pairs = [
    (fraction(9, 10), fraction(999, 1000)), (fraction(999, 1000), fraction(9, 10)),
    (fraction(9, 10), fraction(9, 10)), (fraction(999, 1000), fraction(999, 1000)),
  ]

  func environment(_ betas: (Rational, Rational)) throws -> Environment {
    var generator = SplitMix64(seed: 3)
    return try AdamTerms.environment(betas.0, betas.1, t: Self.t, generator.rationals(Self.t))
  }

  @Test(arguments: pairs)
  func `the second moment is the squared mean plus the variance, exactly`(betas: (Rational, Rational)) throws
  {
    let environment = try environment(betas)
    let secondMoment = AdamTerms.mean(AdamTerms.beta1) { AdamTerms.g[$0].squared }
    let left = try evaluate(secondMoment, in: environment)
    #expect(left.compared(to: try evaluate(AdamTerms.meanSquareDecomposed, in: environment)) == .equal)
    let perturbed = AdamTerms.meanSquareDecomposed + Term.number(fraction(1, 2)).power(20_000)
    #expect(left.compared(to: try evaluate(perturbed, in: environment)) == .less)
  }

  @Test(arguments: pairs)
  func `the recurrence equals the closed sum, exactly`(betas: (Rational, Rational)) throws {
    let environment = try environment(betas)
    let recurrence = try AdamTerms.movingAverage(AdamTerms.beta1, AdamTerms.g, at: AdamTerms.t)
    #expect(try evaluate(recurrence - AdamTerms.unrolled(AdamTerms.beta1), in: environment).rational == 0)
  }

  @Test(arguments: pairs)
  func `S has its closed form, exactly, and bounds the update`(betas: (Rational, Rational)) throws {
    let environment = try environment(betas)
    let (b1, b2, t) = (AdamTerms.beta1, AdamTerms.beta2, AdamTerms.t)
    let r = b1.squared / b2
    let closed =
      (1 - b1).squared * (1 - b2.power(t)) * (1 - r.power(t))
      / ((1 - b1.power(t)).squared * (1 - b2) * (1 - r))
    let peak = try evaluate(AdamTerms.peak, in: environment)
    #expect(peak.compared(to: try evaluate(closed, in: environment)) == .equal)
    #expect(peak.compared(to: Value(1)) == (betas.0 == betas.1 ? .equal : .greater))
    let update = try evaluate(.absoluteValue(AdamTerms.update), in: environment)
    #expect(update.compared(to: try evaluate(.squareRoot(AdamTerms.peak), in: environment)) == .less)
  }

  @Test func `betas that are doubles, with many long fractions, stay exact`() throws {
    let beta = try #require(Rational(exactly: 0.999))
    let environment = try environment((beta, try #require(Rational(exactly: 0.9))))
    let recurrence = try AdamTerms.movingAverage(AdamTerms.beta1, AdamTerms.g, at: AdamTerms.t)
    let unrolled = AdamTerms.unrolled(AdamTerms.beta1)
    #expect(try evaluate(recurrence - unrolled, in: environment).rational == 0)
  }
}

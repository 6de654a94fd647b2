import AdamOptimizer
import Testing

@testable import CrossValidation
@testable import ExactArithmetic

@Suite("Adam's exact moments")
struct OptimizerExactMomentsTests {
  @Test(
    "They are the recurrences, term by term in rational arithmetic", arguments: GradientFamily.allCases
  )
  func recurrence(kind: GradientFamily) throws {
    for seed in UInt64(0)..<30 {
      var generator = OptimizerTestGenerator(seed: seed)
      let betas = (generator.decayRate(), generator.decayRate())
      let gradients = kind.gradients(count: 5, betas: betas, using: &generator)
      let comment: Comment = "seed \(seed), betas \(betas), gradients \(gradients)"
      let beta1 = try #require(Rational(exactly: betas.0))
      let beta2 = try #require(Rational(exactly: betas.1))
      var (m, v, power1, power2) = (Rational.zero, Rational.zero, Rational.one, Rational.one)
      var recurrence = try ExactMomentRecurrence(betas: betas)
      for gradient in gradients {
        let g = try #require(Rational(exactly: gradient))
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        power1 *= beta1
        power2 *= beta2
        try recurrence.update(gradient)
        let moments = try recurrence.moments()
        #expect(try Rational(moments.m) == m, comment)
        #expect(try Rational(moments.v) == v, comment)
        #expect(try moments.mhat() == m.divided(by: 1 - power1), comment)
        #expect(try moments.vhat() == v.divided(by: 1 - power2), comment)
      }
      #expect(try ExactMoments(of: gradients, betas: betas) == recurrence.moments(), comment)
    }
  }

  @Test("Enclosures contain the exact values and have the precision asked for", arguments: [8, 64, 256])
  func enclosures(bits: Int) throws {
    let unit = try Rational(Dyadic(1, exponent: -bits))
    for seed in UInt64(0)..<40 {
      var generator = OptimizerTestGenerator(seed: seed)
      let betas = (generator.decayRate(), generator.decayRate())
      let gradients = GradientFamily.ordinary.gradients(count: 6, betas: betas, using: &generator)
      let comment: Comment = "seed \(seed), betas \(betas), gradients \(gradients)"
      let moments = try ExactMoments(of: gradients, betas: betas)
      let (mhat, vhat) = try (moments.mhat(), moments.vhat())
      let root = try vhat.squareRootEnclosure(bits: 400)
      for epsilon in [Dyadic.zero, Dyadic(1, exponent: -30)] {
        let e = try Rational(epsilon)
        let update = try #require(try moments.u(epsilon: epsilon, bits: bits))
        // These lie within 2^-399 of the exact value, on either side of it.
        let quotients = try [mhat.divided(by: root.lower + e), mhat.divided(by: root.upper + e)]
        let slack = try Rational(Dyadic(1, exponent: -390)) * quotients[0].magnitude
        let (lower, upper) = try (Rational(update.lower), Rational(update.upper))
        #expect(quotients.allSatisfy { lower - slack <= $0 && $0 <= upper + slack }, comment)
        #expect(upper - lower <= unit * max(lower.magnitude, upper.magnitude), comment)
      }
      for (exact, enclosure) in try [(mhat, moments.mhat(bits: bits)), (vhat, moments.vhat(bits: bits))] {
        let (lower, upper) = try (Rational(enclosure.lower), Rational(enclosure.upper))
        #expect(lower <= exact && exact <= upper && upper - lower <= unit * exact.magnitude, comment)
      }
    }
  }

  @Test("Moments rounded outward in every step contain the exact ones")
  func outwardRounding() throws {
    for seed in UInt64(0)..<60 {
      var generator = OptimizerTestGenerator(seed: seed)
      let configuration = try generator.configuration()
      let kind = GradientFamily.allCases[Int(seed) % GradientFamily.allCases.count]
      let gradients = kind.gradients(count: 40, betas: configuration.betas, using: &generator)
      let comment: Comment = "seed \(seed), \(kind), betas \(configuration.betas)"
      var exact = try ExactMomentRecurrence(
        betas: configuration.betas, biasCorrection: configuration.biasCorrection)
      var enclosed = MomentEnclosureRecurrence(
        betas: (
          try #require(Dyadic(exactly: configuration.beta1)),
          try #require(Dyadic(exactly: configuration.beta2))
        ),
        biasCorrection: configuration.biasCorrection, bits: 100)
      for gradient in gradients {
        try exact.update(gradient)
        enclosed.update(DyadicInterval(try #require(Dyadic(exactly: gradient))))
        let (moments, enclosure) = (try exact.moments(), enclosed.moments)
        #expect(enclosure.m.contains(moments.m) && enclosure.v.contains(moments.v), comment)
        #expect(enclosure.biasCorrection1.contains(moments.biasCorrection1), comment)
        #expect(enclosure.biasCorrection2.contains(moments.biasCorrection2), comment)
        #expect(enclosure.v.upper - enclosure.v.lower <= Dyadic(1, exponent: -90) * moments.v, comment)
      }
    }
  }

  @Test("Moments that go on after any number of steps contain those that were followed from the start")
  func resumedMoments() throws {
    for seed in UInt64(0)..<40 {
      var generator = OptimizerTestGenerator(seed: seed)
      let configuration = try generator.configuration()
      let betas = (
        try #require(Dyadic(exactly: configuration.beta1)), try #require(Dyadic(exactly: configuration.beta2))
      )
      let count = Int(seed * 7 % 50)
      var whole = MomentEnclosureRecurrence(betas: betas, biasCorrection: true, bits: 200)
      for _ in 0..<count { whole.update(DyadicInterval(.one)) }
      // The moments are those of constant gradients; enclosed from nearby, they are left out of the comparison.
      var resumed = MomentEnclosureRecurrence(
        betas: betas, biasCorrection: true, bits: 100, stepCount: count, m: .zero, v: .zero)
      for _ in 0..<3 {
        whole.update(DyadicInterval(.zero))
        resumed.update(DyadicInterval(.zero))
        for (precise, enclosure) in [
          (whole.moments.biasCorrection1, resumed.moments.biasCorrection1),
          (whole.moments.biasCorrection2, resumed.moments.biasCorrection2),
        ] {
          #expect(enclosure.lower <= precise.upper && precise.lower <= enclosure.upper, "seed \(seed)")
          #expect(enclosure.upper - enclosure.lower <= Dyadic(1, exponent: -80), "seed \(seed)")
        }
      }
    }
    // However many steps there were.
    let half = try #require(Dyadic(exactly: 0.5))
    let late = MomentEnclosureRecurrence(
      betas: (half, half), biasCorrection: true, bits: 100, stepCount: .max, m: .one, v: .one)
    #expect(late.moments.biasCorrection1.contains(.one) && late.moments.m == DyadicInterval(.one))
  }

  @Test("The first update is the gradient's sign, whatever the decay rates")
  func firstUpdate() throws {
    var generator = OptimizerTestGenerator(seed: 7)
    for round in 0..<50 {
      let betas = (generator.decayRate(), generator.decayRate())
      let gradient = generator.number(exponents: -1074...510)
      let update = try #require(try ExactMoments(of: [gradient], betas: betas).u(bits: 300))
      let sign: Dyadic = gradient < 0 ? -1 : 1
      #expect(update.contains(sign), "round \(round), \(betas), \(gradient)")
      // Longer moments, of decay rates next to 0, are rounded.
      let isShort = [betas.0, betas.1].allSatisfy { $0 == 0 || $0 > 0x1p-60 }
      #expect(!isShort || update == DyadicInterval(sign), "round \(round), \(betas), \(gradient)")
    }
  }

  @Test("The update is undefined exactly where its denominator is 0")
  func undefinedUpdate() throws {
    let zeros = try ExactMoments(of: [0, 0], betas: (0.9, 0.9))
    #expect(try zeros.u(bits: 64) == nil)
    #expect(try zeros.u(epsilon: Dyadic(1, exponent: -1074), bits: 64) == DyadicInterval(.zero))
    // Without memory of the squares, the numerator is not 0 here.
    #expect(try ExactMoments(of: [1, 0], betas: (0.5, 0)).u(bits: 64) == nil)
    #expect(try ExactMoments(of: [0, 0x1p-1074, 0], betas: (0.5, 0x1p-1074)).u(bits: 64) != nil)
  }

  @Test("Without bias correction the moments are divided by 1")
  func withoutBiasCorrection() throws {
    let moments = try ExactMoments(of: [3, -1], betas: (0.9, 0.999), biasCorrection: false)
    #expect(try moments.mhat() == Rational(moments.m) && moments.vhat() == Rational(moments.v))
  }

  @Test("Empty and non-finite sequences, and decay rates and precisions out of range, are refused")
  func refusals() throws {
    #expect(throws: OptimizerComparisonError.noGradients) { try ExactMoments(of: [], betas: (0.9, 0.9)) }
    #expect(
      throws: OptimizerComparisonError.unusableGradient(
        step: 2, value: -.infinity, largest: .greatestFiniteMagnitude)
    ) { try ExactMoments(of: [1, -.infinity], betas: (0.9, 0.9)) }
    #expect(throws: OptimizerComparisonError.decayRate(DecayRateError(value: 1))) {
      try ExactMoments(of: [1], betas: (0.9, 1))
    }
    let moments = try ExactMoments(of: [1], betas: (0.9, 0.9))
    for bits in [0, -1, 1 << 20 + 1] {
      let error = ArithmeticError.precisionOutOfRange(bits: bits, allowed: Rational.squareRootPrecisionRange)
      #expect(throws: error) { try moments.u(bits: bits) }
      #expect(throws: error) { try moments.mhat(bits: bits) }
    }
  }
}

import AdamOptimizer
import ExactArithmetic
import Testing

@testable import CrossValidation

@Suite("Numbers with a bound of their error")
struct ComputedNumberTests {
  /// A computed number and an exact one within its error.
  private struct Pair<Scalar: AdamScalar> {
    let computed: ComputedNumber<Scalar>
    let exact: Dyadic
  }

  private func pair<Scalar: AdamScalar>(
    _ type: Scalar.Type, _ exponents: ClosedRange<Int>, _ generator: inout OptimizerTestGenerator,
    isPositive: Bool = false
  ) -> Pair<Scalar> {
    let drawn = generator.number(exponents: exponents)
    let value = Scalar(isPositive ? drawn.magnitude : drawn)
    // Up to a few ulps or up to the size of the number itself, with either sign, and 0.
    let error = Double(value.ulp) * generator.choice(0, 0.5, 3, Double(1 / Scalar.ulpOfOne) / 4)
    let shift = Double.random(in: -1...1, using: &generator)
    let offset = (Dyadic(exactly: error) ?? 0) * (Dyadic(exactly: shift) ?? 0)
    let center = Dyadic(exactly: Double(value)) ?? 0
    return Pair(
      computed: ComputedNumber(value: value, error: UpperBound(error)),
      exact: isPositive && center + offset <= 0 ? center : center + offset)
  }

  private func holds<Scalar: AdamScalar>(
    _ result: ComputedNumber<Scalar>, _ exact: DyadicInterval
  ) -> Bool {
    guard result.value.isFinite, result.error.value.isFinite else { return !result.error.value.isFinite }
    let deviation = (DyadicInterval(Dyadic(exactly: Double(result.value)) ?? 0) - exact).magnitude
    return deviation.lower <= Dyadic(exactly: result.error.value) ?? 0
  }

  private func check<Scalar: AdamScalar>(
    _ type: Scalar.Type, _ exponents: ClosedRange<Int>, seed: UInt64
  ) throws {
    var generator = OptimizerTestGenerator(seed: seed)
    for round in 0..<2000 {
      let comment: Comment = "seed \(seed), round \(round), \(Scalar.self)"
      let (a, b) = (pair(type, exponents, &generator), pair(type, exponents, &generator))
      let c = pair(type, exponents, &generator, isPositive: true)
      #expect(holds(a.computed + b.computed, DyadicInterval(a.exact + b.exact)), comment)
      #expect(holds(a.computed * b.computed, DyadicInterval(a.exact * b.exact)), comment)
      #expect(
        holds(c.computed.addingProduct(a.computed, b.computed), DyadicInterval(c.exact + a.exact * b.exact)),
        comment)
      let quotient = try DyadicInterval(a.exact).divided(by: DyadicInterval(c.exact), bits: 300)
      #expect(holds(a.computed.divided(by: c.computed), quotient), comment)
      let root = try DyadicInterval(c.exact).squareRoot(bits: 300)
      #expect(holds(c.computed.squareRoot(), root), comment)
      #expect(holds(a.computed.maximum(b.computed), DyadicInterval(max(a.exact, b.exact))), comment)
    }
  }

  @Test("Every operation bounds the distance to the exact result, in every range of numbers")
  func operations() throws {
    for (seed, exponents) in zip(UInt64(0)..., [-10...10, -140...100, -149 ... -120, -80 ... -60]) {
      try check(Float.self, exponents, seed: seed)
    }
    for (seed, exponents) in zip(UInt64(10)..., [-10...10, -1000...900, -1074 ... -1000, -540 ... -500]) {
      try check(Double.self, exponents, seed: seed)
    }
  }

  @Test("Overflow and division by what may be 0 leave no bound")
  func unbounded() {
    let large = ComputedNumber<Float>(.greatestFiniteMagnitude)
    #expect((large + large).error.value == .infinity)
    #expect((large * large).error.value == .infinity)
    #expect(large.addingProduct(large, ComputedNumber(1)).error.value == .infinity)
    let zero = ComputedNumber<Float>(0)
    let uncertain = ComputedNumber<Float>(value: 1, error: UpperBound(1))
    #expect(zero.divided(by: zero).error.value == .infinity)
    #expect(zero.divided(by: uncertain).error.value == .infinity)
    #expect(uncertain.divided(by: uncertain, exactlyAtLeast: 0.5).error.value < .infinity)
    #expect(ComputedNumber<Double>(1e300).rounded(to: Float.self).error.value == .infinity)
  }

  @Test("Operations that round nothing add no error")
  func exactOperations() {
    let x = ComputedNumber<Double>(0.1)
    #expect((x + ComputedNumber(0)).error.value == 0 && (x * ComputedNumber(-1)).error.value == 0)
    #expect(x.divided(by: ComputedNumber(1)).error.value == 0)
    #expect(x.addingProduct(ComputedNumber(0), ComputedNumber(3)).error.value == 0)
    #expect(x.rounded(to: Double.self).error.value == 0)
    #expect(x.rounded(to: Float.self).error.value == (Double(Float(0.1)) - 0.1).magnitude)
  }
}

@Suite("Constants with a bound of their error")
struct ComputedConstantsTests {
  private static let betas = [0, 0x1p-1074, 0.1, 0.5, 0.9, 0.999, 1 - 0x1p-24, 1 - 0x1p-30, 1 - 0x1p-53]

  /// Checks every constant against what the optimizer has, if it is given, and the exact value.
  private func check<Scalar: AdamScalar>(
    _ computed: ComputedNumber<Scalar>, is value: Scalar?, _ exact: DyadicInterval, _ comment: Comment
  ) {
    if let value { #expect(computed.value.bitPattern == value.bitPattern, comment) }
    let distance = (DyadicInterval(Dyadic(exactly: Double(computed.value)) ?? 0) - exact).magnitude
    #expect(distance.lower <= Dyadic(exactly: computed.error.value) ?? 0, comment)
    #expect(computed.error.value <= max(Double(computed.value.magnitude) * 0.6, 0x1p-149), comment)
  }

  private func check<Scalar: AdamScalar>(in _: Scalar.Type) throws {
    for beta in Self.betas where Scalar(beta) < 1 {
      for t in [1, 2, 3, 10, 1000, 100_000] {
        let configuration = try AdamConfiguration(
          learningRate: 0.1, betas: (beta, beta), epsilon: 1e-8, weightDecay: 0.3, operationOrder: .pytorch)
        let constants = ComputedConstants<Scalar>(configuration, stepCount: t)
        let own = try StepConstants<Scalar>(configuration, stepCount: t)
        let comment: Comment = "beta \(beta), t \(t), \(Scalar.self)"
        let exactBeta = Dyadic(exactly: beta) ?? 0
        var power = DyadicInterval(.one)
        for _ in 0..<t where power.upper > Dyadic(1, exponent: -3000) {
          power = (exactBeta * power).rounded(toBits: 400)
        }
        let correction = DyadicInterval(.one) - power
        let one = DyadicInterval(.one)
        let inverse = try one.divided(by: correction, bits: 300)
        check(constants.beta1, is: own.beta1, DyadicInterval(exactBeta), comment)
        check(constants.weight2, is: own.oneMinusBeta2, DyadicInterval(.one - exactBeta), comment)
        check(constants.inverseCorrection1, is: own.inverseBiasCorrection1, inverse, comment)
        check(constants.inverseCorrection2, is: own.inverseBiasCorrection2, inverse, comment)
        let pytorch = try #require(constants.pytorch)
        let (eta, lambda) = (Dyadic(exactly: 0.1) ?? 0, Dyadic(exactly: 0.3) ?? 0)
        let root = try correction.squareRoot(bits: 300)
        check(pytorch.retained, is: Scalar(1 - 0.1 * 0.3), DyadicInterval(.one - eta * lambda), comment)
        check(pytorch.negatedStepSize, is: nil, -(eta * inverse), comment)
        check(pytorch.rootOfCorrection2, is: nil, root, comment)
        check(pytorch.directRootOfCorrection2, is: nil, root, comment)
      }
    }
  }

  @Test("Each has the optimizer's bits and is within its bound of the real number")
  func constants() throws {
    try check(in: Float.self)
    try check(in: Double.self)
  }
}

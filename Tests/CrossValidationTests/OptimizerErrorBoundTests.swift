import AdamOptimizer
import ExactArithmetic
import Testing

@testable import CrossValidation

@Suite("Rounding-error bounds of the optimizer")
struct OptimizerErrorBoundTests {
  /// The run of a seed, compared in every step.
  private func run(
    seed: UInt64, kind: GradientFamily, followingParameter: Bool
  ) throws -> (comparison: OptimizerComparison, gradients: [Double]) {
    var generator = OptimizerTestGenerator(seed: seed)
    let configuration = try generator.configuration()
    let count = Int.random(in: 1...9, using: &generator)
    let gradients = kind.gradients(count: count, betas: configuration.betas, using: &generator)
    let comparison = try OptimizerComparison(
      gradients: gradients, configuration: configuration,
      initialParameter: followingParameter ? generator.number(exponents: -5...5) : nil,
      steps: Array(1...count))
    return (comparison, gradients)
  }

  @Test(
    "No deviation exceeds its bound, whatever the hyperparameters and gradients",
    arguments: GradientFamily.allCases)
  func bound(kind: GradientFamily) throws {
    for seed in UInt64(0)..<250 {
      let (comparison, gradients) = try run(seed: seed, kind: kind, followingParameter: seed % 2 == 0)
      for deviation in comparison.deviations where !deviation.isWithinBound {
        Issue.record("seed \(seed), \(deviation), \(comparison.configuration), gradients \(gradients)")
      }
      #expect(comparison.firstFusedDifference == nil, "seed \(seed), \(comparison.configuration)")
    }
  }

  @Test("The bounds are within three orders of magnitude of the deviations they bound")
  func tightness() throws {
    var generator = OptimizerTestGenerator(seed: 3)
    for betas in [(0.9, 0.999), (0.9, 0.95), (0.95, 0.95), (0.5, 0.25), (0, 0.9)] {
      let gradients = GradientFamily.ordinary.gradients(count: 300, betas: betas, using: &generator)
      let comparison = try OptimizerComparison(
        gradients: gradients, configuration: AdamConfiguration(betas: betas, weightDecay: 0.1),
        initialParameter: 1)
      for quantity in StepQuantity.allCases {
        let deviations = comparison.deviations.filter { $0.quantity == quantity }
        let shares = deviations.map(\.shareOfBound)
        let tightest = try #require(shares.max())
        #expect(
          tightest > 1e-3 || betas.0 == 0,
          "\(quantity), betas \(betas): deviations divided by bounds \(shares.sorted())"
        )
      }
    }
  }

  @Test("A bound can be nearly reached")
  func sharpness() throws {
    var greatest: [StepQuantity: Double] = [:]
    for seed in UInt64(0)..<400 {
      for deviation in try run(seed: seed, kind: .ordinary, followingParameter: false).comparison.deviations {
        greatest[deviation.quantity] = max(greatest[deviation.quantity] ?? 0, deviation.shareOfBound)
      }
    }
    for quantity in [StepQuantity.m, .v, .mhat, .vhat, .u] {
      #expect(greatest[quantity] ?? 0 > 0.4, "\(quantity)")
    }
  }

  @Test("The parameter's bound holds and is nearly reached when the decay moves it far more than the update")
  func decayedParameter() throws {
    var greatest = 0.0
    for seed in UInt64(0)..<1000 {
      var generator = OptimizerTestGenerator(seed: seed)
      let configuration = try AdamConfiguration(
        learningRate: generator.choice(1, Double.random(in: 0.1...4, using: &generator)), epsilon: 0,
        weightDecay: generator.choice(1, Double.random(in: 0.1...1, using: &generator)))
      let comparison = try OptimizerComparison(
        gradients: seed % 2 == 0 ? [0, 0] : [1, -0.5], configuration: configuration,
        initialParameter: generator.number(exponents: 5...15), steps: [1, 2])
      let deviations = comparison.deviations.filter { $0.quantity == .theta }
      let isBounded = deviations.allSatisfy(\.isWithinBound)
      #expect(isBounded, "seed \(seed), \(deviations), \(configuration)")
      greatest = deviations.map(\.shareOfBound).reduce(greatest, max)
    }
    #expect(greatest > 0.8)
  }

  @Test("The a priori bounds hold in every range of numbers", arguments: GradientFamily.allCases)
  func aPrioriBound(kind: GradientFamily) throws {
    for seed in UInt64(1000)..<1050 {
      let (comparison, gradients) = try run(seed: seed, kind: kind, followingParameter: false)
      for deviation in comparison.deviations where deviation.quantity == .m || deviation.quantity == .v {
        let bound = try aPriori(deviation, gradients, comparison.configuration)
        let exact = try #require(deviation.deviation)
        #expect(
          bound.isInfinite || exact.upper <= (Dyadic(exactly: bound) ?? 0),
          "seed \(seed), \(deviation), a priori \(bound)")
      }
    }
  }

  @Test("The running bounds are no weaker than the a priori ones where nothing underflows")
  func runningAgainstAPriori() throws {
    for seed in UInt64(2000)..<2200 {
      for kind in [GradientFamily.ordinary, .huge, .alternating, .spike] {
        let (comparison, gradients) = try run(seed: seed, kind: kind, followingParameter: false)
        for deviation in comparison.deviations where deviation.quantity == .m || deviation.quantity == .v {
          let bound = try aPriori(deviation, gradients, comparison.configuration)
          #expect(deviation.bound <= bound * (1 + 0x1p-40), "seed \(seed), \(kind), \(deviation)")
        }
      }
    }
  }

  private func aPriori(
    _ deviation: StepDeviation, _ gradients: [Double], _ configuration: AdamConfiguration
  ) throws -> Double {
    let largest = gradients.map(\.magnitude).max() ?? 0
    let bound = try AprioriErrorBound(Double.self, configuration: configuration, largestGradient: largest)
    return bound.errors(after: deviation.step)[deviation.quantity]
  }

  @Test("Rounded-up operations bound the exact results, of subnormal numbers too")
  func upperBounds() throws {
    var generator = OptimizerTestGenerator(seed: 5)
    for round in 0..<3000 {
      let a = generator.number(exponents: -1074...500).magnitude
      let b = generator.number(exponents: round % 2 == 0 ? -1074 ... -900 : -60...60).magnitude
      let (x, y) = (try #require(Rational(exactly: a)), try #require(Rational(exactly: b)))
      let root = try #require(Rational(exactly: UpperBound(a).squareRoot.value))
      let quotient = (UpperBound(a) / b).value
      #expect(exactly((UpperBound(a) + UpperBound(b)).value, isAtLeast: x + y), "round \(round): \(a), \(b)")
      #expect(exactly((UpperBound(a) * UpperBound(b)).value, isAtLeast: x * y), "round \(round): \(a), \(b)")
      #expect(exactly(quotient, isAtLeast: try x.divided(by: y)), "round \(round): \(a), \(b)")
      #expect(root * root >= x, "round \(round): \(a)")
    }
    #expect((UpperBound(0) * .infinity).value == 0 && (UpperBound(1) / 0).value == .infinity)
  }

  private func exactly(_ bound: Double, isAtLeast exact: Rational) -> Bool {
    Rational(exactly: bound).map { $0 >= exact } ?? (bound == .infinity)
  }

  @Test("Half an ulp bounds the error of one operation, of subnormal results too")
  func halfUlps() throws {
    var generator = OptimizerTestGenerator(seed: 6)
    for round in 0..<3000 {
      let exponents = round % 2 == 0 ? -1074 ... -1000 : -540...10
      let (a, b) = (generator.number(exponents: exponents), generator.number(exponents: -540...0))
      let (x, y) = (try #require(Rational(exactly: a)), try #require(Rational(exactly: b)))
      let product = try #require(Rational(exactly: a * b))
      let sum = try #require(Rational(exactly: a + b))
      let comment: Comment = "round \(round): \(a), \(b)"
      let productBound = UpperBound(roundingErrorOf: a * b, factors: a, b).value
      #expect(exactly(productBound, isAtLeast: (product - x * y).magnitude), comment)
      #expect(
        exactly(UpperBound(roundingErrorOfSum: a + b, terms: a, b).value, isAtLeast: (sum - x - y).magnitude),
        comment)
    }
  }

  @Test("The bound by the theorem on the update's size rescues runs whose second moment underflows")
  func underflowedSecondMoment() throws {
    let comparison = try OptimizerComparison(
      gradients: [0x1p-600, -0x1p-610], betas: (0.9, 0.999), steps: [1, 2])
    let first = try #require(comparison.deviations.first { $0.quantity == .u })
    #expect(first.computed == 0 && first.exact == DyadicInterval(.one))
    #expect(first.bound >= 1 && first.bound < 1.000001)
    #expect(comparison.uncompared.isEmpty && comparison.passes)
  }
}

import AdamOptimizer
import ExactArithmetic
import Testing

@testable import CrossValidation

@Suite("Bounds before a run")
struct AprioriErrorBoundTests {
  /// A run in a format beside its bounds, with `vhat` bounded below by what it was; the largest share of each bound.
  private func shares<Scalar: AdamScalar>(
    _ format: Scalar.Type, _ gradients: [Scalar], _ configuration: AdamConfiguration, steps: [Int]? = nil,
    _ comment: Comment
  ) throws -> [StepQuantity: Double] {
    let start: Scalar = 0.75
    let comparison = try OptimizerComparison(
      gradients: gradients, configuration: configuration, initialParameter: start, steps: steps)
    let largest = gradients.map { Double($0.magnitude) }.max() ?? 0
    let bound = try AprioriErrorBound(format, configuration: configuration, largestGradient: largest)
    let least = try leastSecondMoment(gradients.map(Double.init), configuration)
    // Updates are at most some 10 in size for these decay rates.
    let parameter = Double(start) + 10 * configuration.learningRate * Double(gradients.count)
    var shares: [StepQuantity: Double] = [:]
    for deviation in comparison.deviations {
      let errors = bound.errors(
        after: deviation.step, leastSecondMoment: least, largestParameter: parameter)
      let exact = try #require(deviation.deviation)
      let allowed = errors[deviation.quantity]
      #expect(
        allowed.isInfinite || exact.upper <= (Dyadic(exactly: allowed) ?? 0),
        "\(comment), \(deviation), a priori \(allowed)")
      let share = exact.upper.doubleValue(rounded: .up) / allowed
      shares[deviation.quantity] = max(shares[deviation.quantity] ?? 0, share)
    }
    return shares
  }

  /// A lower bound of the exact `vhat` in every step.
  private func leastSecondMoment(_ gradients: [Double], _ configuration: AdamConfiguration) throws -> Double {
    var (sum, weights, least) = (0.0, 0.0, Double.infinity)
    for g in gradients {
      sum = configuration.beta2 * sum + (1 - configuration.beta2) * g * g
      weights = configuration.beta2 * weights + (1 - configuration.beta2)
      least = min(least, sum / weights)
    }
    return least * 0.999
  }

  private static let betas = [(0.9, 0.999), (0.9, 0.95), (0.95, 0.95), (0.3, 0.4), (0.5, 0.25), (0, 0.7)]

  @Test("No deviation of a random run exceeds them, in either format")
  func randomRuns() throws {
    for seed in UInt64(0)..<60 {
      var generator = OptimizerTestGenerator(seed: seed)
      let betas = Self.betas[Int(seed) % Self.betas.count]
      let configuration = try AdamConfiguration(
        learningRate: 1e-2, betas: betas, epsilon: generator.choice(0, 1e-8),
        weightDecay: generator.choice(0, 0.1),
        biasCorrection: seed % 4 != 0)
      let gradients = (0..<20).map { _ in generator.number(exponents: -3...3) }
      _ = try shares(Double.self, gradients, configuration, "seed \(seed), Double")
      _ = try shares(Float.self, gradients.map { Float($0) }, configuration, "seed \(seed), Float")
    }
  }

  @Test("No deviation exceeds them after ten thousand steps, in either format")
  func longRuns() throws {
    var generator = OptimizerTestGenerator(seed: 7)
    let configuration = try AdamConfiguration(learningRate: 1e-3, betas: (0.9, 0.999), weightDecay: 0.1)
    let gradients = (0..<10_000).map { _ in generator.number(exponents: -3...3) }
    let steps = [1, 10, 100, 1000, 10_000]
    _ = try shares(Double.self, gradients, configuration, steps: steps, "seed 7, Double")
    _ = try shares(Float.self, gradients.map { Float($0) }, configuration, steps: steps, "seed 7, Float")
  }

  @Test("Half of a bound would be too little for the moments, and 0.4 of it for their corrections")
  func nearlyReached() throws {
    var greatest: [StepQuantity: Double] = [:]
    for seed in UInt64(0)..<300 {
      var generator = OptimizerTestGenerator(seed: seed)
      // Below 1/2 the complement of a decay rate is rounded too.
      let betas = (
        Double.random(in: 0.01...0.49, using: &generator), Double.random(in: 0.01...0.49, using: &generator)
      )
      let found = try shares(
        Double.self, [generator.number(exponents: 0...0)], AdamConfiguration(betas: betas, epsilon: 0),
        "seed \(seed)")
      greatest.merge(found, uniquingKeysWith: max)
    }
    for (quantity, share) in [(StepQuantity.m, 0.5), (.v, 0.5), (.mhat, 0.4), (.vhat, 0.4)] {
      #expect(greatest[quantity] ?? 0 > share, "\(quantity): \(greatest)")
    }
  }

  @Test("They hold where products underflow")
  func underflows() throws {
    for seed in UInt64(0)..<60 {
      var generator = OptimizerTestGenerator(seed: seed)
      let configuration = try AdamConfiguration(betas: Self.betas[Int(seed) % Self.betas.count])
      let gradients = (0..<9).map { _ in Float(generator.number(exponents: -149 ... -60)) }
      let comparison = try OptimizerComparison(gradients: gradients, configuration: configuration)
      let largest = gradients.map { Double($0.magnitude) }.max() ?? 0
      let bound = try AprioriErrorBound(Float.self, configuration: configuration, largestGradient: largest)
      for deviation in comparison.deviations where [.m, .v, .mhat, .vhat].contains(deviation.quantity) {
        let exact = try #require(deviation.deviation)
        let allowed = bound.errors(after: deviation.step)[deviation.quantity]
        #expect(exact.upper <= (Dyadic(exactly: allowed) ?? 0), "seed \(seed), \(deviation), \(allowed)")
      }
    }
  }

  @Test("Those of the moments stay the same however long a run is")
  func independentOfTime() throws {
    let bound = try AprioriErrorBound(
      Double.self, configuration: AdamConfiguration(betas: (0.9, 0.9)), largestGradient: 1)
    let (early, late, endless) = (
      bound.errors(after: 1), bound.errors(after: 1_000_000), bound.errors(after: .max)
    )
    #expect(early.m > 0.299 * 0x1p-53 && early.m < 0.301 * 0x1p-53)
    #expect(late.m > 20.999 * 0x1p-53 && late.m < 21.001 * 0x1p-53)
    #expect(endless.m == late.m && endless.vhat == late.vhat)
    #expect(late.u == .infinity && late.theta == .infinity)
  }

  @Test("What the theorem is not about is refused")
  func refusals() throws {
    for configuration in [
      try AdamConfiguration(weightDecay: 0.1, decay: .l2),
      try AdamConfiguration(amsgrad: .maximumOfSecondMoment),
      try AdamConfiguration(operationOrder: .pytorch),
    ] {
      #expect(throws: AprioriErrorBound.Refusal.self) {
        try AprioriErrorBound(Double.self, configuration: configuration, largestGradient: 1)
      }
    }
    #expect(throws: AprioriErrorBound.Refusal.largestGradient(.infinity)) {
      try AprioriErrorBound(Float.self, configuration: AdamConfiguration(), largestGradient: .infinity)
    }
  }
}

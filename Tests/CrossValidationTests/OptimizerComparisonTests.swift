import ExactArithmetic
import Testing

@testable import AdamOptimizer
@testable import CrossValidation

@Suite("The running optimizer against exact arithmetic")
struct OptimizerComparisonTests {
  private typealias Element = StepValues<Double>

  private static let gradients = [0.7, -1.3, 0.01, 2.4, 2.4, -0.3, 1e-3, 0.9]

  /// A way in which an implementation of the step may be wrong.
  struct Mutation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The quantity in which the mistake must be seen.
    let quantity: StepQuantity
    let step:
      @Sendable (_ theta: Double, _ m: Double, _ v: Double, _ g: Double, StepConstants<Double>) -> [Double]

    /// The step in the published order, of which the arguments replace a part.
    static func published(
      _ theta: Double, _ g: Double, _ c: StepConstants<Double>, m: Double, v: Double,
      mhat: Double? = nil, vhat: Double? = nil, denominator: Double? = nil
    ) -> [Double] {
      let mhat = mhat ?? m * c.inverseBiasCorrection1
      let vhat = vhat ?? v * c.inverseBiasCorrection2
      let u = mhat / (denominator ?? vhat.squareRoot() + c.epsilon)
      return [m, v, mhat, vhat, u, theta - c.learningRate * (u + c.decoupledDecay * theta)]
    }
  }

  static let mutations: [Mutation] = [
    Mutation(testDescription: "v averages the squares of m", quantity: .v) { theta, m, v, g, c in
      let next = c.beta1 * m + c.oneMinusBeta1 * g
      return Mutation.published(
        theta, g, c, m: next, v: c.beta2 * v + (c.oneMinusBeta2 * next) * next)
    },
    Mutation(testDescription: "the weight of the gradient is the decimal 0.1", quantity: .m) {
      theta, m, v, g, c in
      Mutation.published(
        theta, g, c, m: c.beta1 * m + 0.1 * g, v: c.beta2 * v + (c.oneMinusBeta2 * g) * g)
    },
    Mutation(testDescription: "the betas are exchanged", quantity: .m) { theta, m, v, g, c in
      Mutation.published(
        theta, g, c, m: c.beta2 * m + c.oneMinusBeta2 * g, v: c.beta1 * v + (c.oneMinusBeta1 * g) * g)
    },
    Mutation(testDescription: "the square is rounded to single precision", quantity: .v) {
      theta, m, v, g, c in
      Mutation.published(
        theta, g, c, m: c.beta1 * m + c.oneMinusBeta1 * g,
        v: c.beta2 * v + c.oneMinusBeta2 * Double(Float(g * g)))
    },
    Mutation(testDescription: "the first moment is not corrected", quantity: .mhat) { theta, m, v, g, c in
      let m = c.beta1 * m + c.oneMinusBeta1 * g
      return Mutation.published(
        theta, g, c, m: m, v: c.beta2 * v + (c.oneMinusBeta2 * g) * g, mhat: m)
    },
    Mutation(testDescription: "the second moment is corrected by beta1", quantity: .vhat) {
      theta, m, v, g, c in
      let v = c.beta2 * v + (c.oneMinusBeta2 * g) * g
      return Mutation.published(
        theta, g, c, m: c.beta1 * m + c.oneMinusBeta1 * g, v: v, vhat: v * c.inverseBiasCorrection1)
    },
    Mutation(testDescription: "epsilon is inside the root", quantity: .u) { theta, m, v, g, c in
      let v = c.beta2 * v + (c.oneMinusBeta2 * g) * g
      let vhat = v * c.inverseBiasCorrection2
      return Mutation.published(
        theta, g, c, m: c.beta1 * m + c.oneMinusBeta1 * g, v: v,
        denominator: (vhat + c.epsilon).squareRoot())
    },
    Mutation(testDescription: "the decay acts on the parameter after the step", quantity: .theta) {
      theta, m, v, g, c in
      var values = Mutation.published(
        theta, g, c, m: c.beta1 * m + c.oneMinusBeta1 * g, v: c.beta2 * v + (c.oneMinusBeta2 * g) * g)
      let moved = theta - c.learningRate * values[4]
      values[5] = moved - c.learningRate * c.decoupledDecay * moved
      return values
    },
  ]

  private static func configuration() throws -> AdamConfiguration {
    try AdamConfiguration(learningRate: 0.01, betas: (0.9, 0.99), epsilon: 1e-8, weightDecay: 0.1)
  }

  /// The optimizer's own run.
  private static func genuine() throws -> [Element] {
    var optimizer = try OptimizerStepper(configuration: configuration(), initialParameter: 1.0)
    return try gradients.map { try optimizer.step(gradient: $0).values }
  }

  /// The trajectory of a step function from zero moments.
  private func trajectory(
    _ configuration: AdamConfiguration, _ mutation: Mutation
  ) throws -> OptimizerTrajectory<Double> {
    var elements: [Element] = []
    var last = Element(m: 0, v: 0, mhat: 0, vhat: 0, u: 0, theta: 1)
    for (t, g) in zip(1..., Self.gradients) {
      let constants = try StepConstants<Double>(configuration, stepCount: t)
      let values = mutation.step(last.theta, last.m, last.v, g, constants)
      last = Element(
        m: values[0], v: values[1], mhat: values[2], vhat: values[3], u: values[4], theta: values[5])
      elements.append(last)
    }
    return OptimizerTrajectory(steps: elements, firstFusedDifference: nil)
  }

  @Test("An implementation with one operation wrong exceeds the bound", arguments: mutations)
  func wrongOperation(mutation: Mutation) throws {
    let configuration = try Self.configuration()
    let comparison = try OptimizerComparison(
      gradients: Self.gradients, configuration: configuration,
      initialParameter: 1, steps: Array(1...Self.gradients.count),
      trajectory: trajectory(configuration, mutation))
    #expect(!comparison.isWithinBound && !comparison.passes)
    #expect(comparison.deviations.contains { $0.quantity == mutation.quantity && !$0.isWithinBound })
  }

  @Test("The published operations, written out here, do not")
  func publishedOperations() throws {
    let configuration = try Self.configuration()
    let published = Mutation(testDescription: "none", quantity: .m) { theta, m, v, g, c in
      Mutation.published(
        theta, g, c, m: c.beta1 * m + c.oneMinusBeta1 * g, v: c.beta2 * v + (c.oneMinusBeta2 * g) * g)
    }
    let comparison = try OptimizerComparison(
      gradients: Self.gradients, configuration: configuration,
      initialParameter: 1, steps: nil,
      trajectory: trajectory(configuration, published))
    #expect(comparison.passes)
  }

  @Test("A value a few ulps beyond its bound is flagged", arguments: StepQuantity.allCases)
  func perturbedValue(quantity: StepQuantity) throws {
    let configuration = try Self.configuration()
    let count = Self.gradients.count
    let genuine = try Self.genuine()
    func compared(_ last: Element) throws -> StepDeviation {
      let trajectory = OptimizerTrajectory(
        steps: genuine.dropLast() + [last], firstFusedDifference: nil)
      let comparison = try OptimizerComparison(
        gradients: Self.gradients, configuration: configuration, initialParameter: 1, steps: [count],
        trajectory: trajectory)
      return try #require(comparison.worst(quantity))
    }
    func replacing(_ value: Double) -> Element {
      let last = genuine[count - 1]
      func pick(_ other: StepQuantity) -> Double { other == quantity ? value : last[other] }
      return Element(
        m: pick(.m), v: pick(.v), mhat: pick(.mhat), vhat: pick(.vhat), u: pick(.u), theta: pick(.theta))
    }
    let untouched = try compared(genuine[count - 1])
    #expect(untouched.isWithinBound)
    let bound = try #require(Dyadic(exactly: untouched.bound))
    let above = (untouched.exact.upper + bound).doubleValue(rounded: .up)
    let below = (untouched.exact.lower - bound).doubleValue(rounded: .down)
    for value in [above.nextUp.nextUp, below.nextDown.nextDown] {
      let moved = try compared(replacing(value))
      #expect(!moved.isWithinBound, "\(moved)")
      #expect(moved.deviationUlps > moved.boundUlps && moved.shareOfBound > 1)
    }
    for value in [above.nextDown, below.nextUp] {
      #expect(try compared(replacing(value)).isWithinBound)
    }
  }

  @Test("A value that is not finite is flagged")
  func nonFiniteValue() {
    for value in [Double.nan, .infinity, -.infinity] {
      let deviation = StepDeviation(
        quantity: .u, step: 1, computed: value, exact: DyadicInterval(.one), bound: 1)
      #expect(!deviation.isWithinBound && deviation.deviationUlps == .infinity)
      #expect(deviation.shareOfBound == .infinity)
    }
  }

  @Test("A moment that is not a number is flagged at every later step, and is no excuse from comparing")
  func lostMoment() throws {
    let configuration = try Self.configuration()
    let broken = Mutation(testDescription: "", quantity: .m) { theta, m, v, g, c in
      Mutation.published(
        theta, g, c, m: g == 2.4 ? .nan : c.beta1 * m + c.oneMinusBeta1 * g,
        v: c.beta2 * v + (c.oneMinusBeta2 * g) * g)
    }
    let comparison = try OptimizerComparison(
      gradients: Self.gradients, configuration: configuration, initialParameter: 1, steps: [8],
      trajectory: trajectory(configuration, broken))
    #expect(comparison.uncompared.isEmpty)
    #expect(comparison.deviations.filter { !$0.isWithinBound }.map(\.quantity) == [.m, .mhat, .u, .theta])
  }

  @Test("After an overflow of the parameter nothing is compared")
  func overflowedParameter() throws {
    let comparison = try OptimizerComparison(
      gradients: [1, 0, 2], configuration: AdamConfiguration(betas: (0.9, 0), epsilon: 0x1p-1074),
      initialParameter: 1)
    #expect(Set(comparison.uncompared.filter { $0.step == 2 }.map(\.quantity)) == [.u, .theta])
    #expect(comparison.uncompared.filter { $0.step == 3 }.map(\.quantity) == StepQuantity.allCases)
  }

  @Test("Deviations and bounds are in ulps of the larger of the two values, rounded up")
  func ulps() throws {
    let third = try DyadicInterval(.one).divided(by: DyadicInterval(3), bits: 100)
    let deviation = StepDeviation(
      quantity: .m, step: 1, computed: 1.0 / 3, exact: third, bound: (1.0 / 3).ulp)
    #expect(deviation.deviationUlps > 1.0 / 3 && deviation.deviationUlps < 0.33334)
    #expect(deviation.boundUlps == 1)
    #expect(deviation.shareOfBound > 0.33333 && deviation.shareOfBound < 0.33334)
    // All that a cancellation left, and a square that underflowed.
    let remainder = StepDeviation(
      quantity: .m, step: 1, computed: 0x1p-60, exact: DyadicInterval(.zero), bound: 0x1p-53)
    #expect(remainder.deviationUlps == 0x1p52 && remainder.boundUlps == 0x1p59)
    let underflowed = StepDeviation(
      quantity: .v, step: 1, computed: 0, exact: DyadicInterval(Dyadic(1, exponent: -1076)), bound: 0x1p-1074)
    #expect(underflowed.deviationUlps == 0.25 && underflowed.boundUlps == 1)
  }

  @Test("A fused optimizer with another bit is noticed in any copy of the parameter")
  func fusedDifference() throws {
    let element = Element(m: 1, v: 2, mhat: 1, vhat: 2, u: 0, theta: 3)
    let state = try AdamState(stepCount: 1, firstMoment: [1.0, 1], secondMoment: [2.0, 2])
    #expect(OptimizerStepper.agree(element, state, [3, 3]))
    #expect(!OptimizerStepper.agree(element, state, [3, (3.0).nextUp]))
    let pairs: [([Double], [Double])] = [([1, (1.0).nextUp], [2, 2]), ([1, 1], [(2.0).nextDown, 2])]
    for (m, v) in pairs {
      let other = try AdamState(stepCount: 1, firstMoment: m, secondMoment: v)
      #expect(!OptimizerStepper.agree(element, other, [3, 3]))
    }
    let genuine = try Self.genuine()
    let comparison = try OptimizerComparison(
      gradients: Self.gradients, configuration: Self.configuration(),
      initialParameter: nil, steps: nil,
      trajectory: OptimizerTrajectory(steps: genuine, firstFusedDifference: 4))
    #expect(comparison.isWithinBound && !comparison.passes)
  }

  @Test("Updates that are undefined are not compared, and the parameter then stays, decay apart")
  func undefinedUpdates() throws {
    let comparison = try OptimizerComparison(
      gradients: [0, 0, 1], configuration: AdamConfiguration(epsilon: 0, weightDecay: 0.1),
      initialParameter: 2, steps: [1, 2, 3])
    #expect(
      comparison.uncompared == [
        .init(quantity: .u, step: 1, reason: .undefined), .init(quantity: .u, step: 2, reason: .undefined),
      ])
    #expect(comparison.passes && comparison.deviations.count { $0.quantity == .theta } == 3)
    let withoutMemory = try OptimizerComparison(
      gradients: [1, 0], configuration: AdamConfiguration(betas: (0.5, 0), epsilon: 0), initialParameter: 2)
    #expect(withoutMemory.uncompared == [.init(quantity: .u, step: 2, reason: .undefined)])
    #expect(withoutMemory.passes && withoutMemory.deviations.last?.quantity == .theta)
  }

  @Test("An update without any bound is said to be so")
  func unboundedUpdate() throws {
    let comparison = try OptimizerComparison(gradients: [1, 0x1p-600], betas: (0.5, 0))
    #expect(comparison.uncompared == [.init(quantity: .u, step: 2, reason: .unbounded)])
    #expect(comparison.passes)
  }

  @Test("Three steps with Adam's default decay rates deviate by less than 3 ulps")
  func shortRun() throws {
    let comparison = try OptimizerComparison(gradients: [1, -2, 0.5], betas: (0.9, 0.999))
    let worst = try #require(comparison.worst(.u))
    #expect(comparison.passes && comparison.uncompared.isEmpty && comparison.deviations.count == 15)
    #expect(worst.deviationUlps > 0 && worst.deviationUlps < 3 && worst.boundUlps < 30)
  }

  @Test("A thousand steps are compared at some of them by default, and all options within the bounds")
  func longRun() throws {
    #expect(OptimizerComparison.defaultSteps(upTo: 1000) == [1, 2, 3, 10, 30, 100, 300, 1000])
    #expect(OptimizerComparison.defaultSteps(upTo: 3) == [1, 2, 3])
    #expect(OptimizerComparison.defaultSteps(upTo: 1) == [1])
    var generator = OptimizerTestGenerator(seed: 21)
    let betas = (0.9, 0.999)
    for kind in GradientFamily.allCases {
      let gradients = kind.gradients(count: 400, betas: betas, using: &generator)
      let comparison = try OptimizerComparison(gradients: gradients, betas: betas)
      #expect(comparison.passes && comparison.stepCount == 400, "\(kind)")
      #expect(Set(comparison.deviations.map(\.step)) == [1, 2, 3, 10, 30, 100, 300, 400], "\(kind)")
      #expect(comparison.worst(.theta) == nil)
    }
  }

  @Test("Empty, non-finite and too large gradients are refused with their step")
  func unusableGradients() {
    #expect(throws: OptimizerComparisonError.noGradients) {
      try OptimizerComparison(gradients: [], betas: (0.9, 0.9))
    }
    for value in [Double.infinity, -.infinity, 0x1p512] {
      #expect(
        throws: OptimizerComparisonError.unusableGradient(step: 3, value: value, largest: 0x1p511)
      ) { try OptimizerComparison(gradients: [1, 2, value, 4], betas: (0.9, 0.9)) }
    }
    #expect(throws: OptimizerComparisonError.self) {
      try OptimizerComparison(gradients: [1, .nan], betas: (0.9, 0.9))
    }
  }

  @Test(
    "Decay rates out of range or of the format, steps that don't exist and runs of another length are refused"
  )
  func refusals() throws {
    #expect(
      throws: OptimizerComparisonError.optimizer(.hyperparameterOutOfRange(.beta2, value: 1))
    ) { try OptimizerComparison(gradients: [1], betas: (0.9, 1)) }
    #expect(throws: OptimizerComparisonError.nonFiniteParameter(.infinity)) {
      try OptimizerComparison(
        gradients: [1], configuration: AdamConfiguration(), initialParameter: .infinity)
    }
    for step in [0, 3, -1] {
      #expect(throws: OptimizerComparisonError.stepOutOfRange(step, stepCount: 2)) {
        try OptimizerComparison(gradients: [1, 2], betas: (0.9, 0.9), steps: [1, step])
      }
    }
    let nearlyOne = try AdamConfiguration(betas: (0.9, (1.0).nextDown))
    #expect(
      throws: OptimizerComparisonError.optimizer(
        .hyperparameterNotRepresentable(.beta2, value: (1.0).nextDown, format: "float32"))
    ) { try OptimizerComparison(gradients: [1 as Float], configuration: nearlyOne) }
    let trajectory = try OptimizerTrajectory(steps: Self.genuine(), quantities: [.m])
    #expect(throws: OptimizerComparisonError.trajectoryLength(8, stepCount: 1)) {
      try OptimizerComparison(gradients: [1], configuration: AdamConfiguration(), trajectory: trajectory)
    }
  }

  @Test("Error texts say what was given and what is allowed")
  func errorTexts() {
    let text = OptimizerComparisonError.unusableGradient(step: 3, value: 0x1p512, largest: 0x1p511)
      .description
    #expect(text.contains("step 3") && text.contains("1.3407807929942597e+154"))
    #expect(OptimizerComparisonError.stepOutOfRange(9, stepCount: 4).description.contains("at most 4"))
    #expect(
      OptimizerComparisonError.trajectoryLength(8, stepCount: 1).description.contains("has 8 steps"))
  }
}

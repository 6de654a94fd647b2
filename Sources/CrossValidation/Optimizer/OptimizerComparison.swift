import AdamOptimizer
import ExactArithmetic

/// The running optimizer, in any of its modes, set against exact arithmetic on the same bits.
///
/// The optimizer is run on a gradient sequence, and at selected steps each quantity that it computed is
/// compared with an enclosure of the exact value; the deviation must not exceed the bound of
/// ``RoundingErrorAnalysis``. ``Adam``, the analysis and in the published order ``ReferenceAdam`` must have the same
/// bits after every step.
///
/// ```swift
/// let comparison = try OptimizerComparison(gradients: [1, -2, 0.5], betas: (0.9, 0.999))
/// comparison.passes  // true
/// comparison.worst(.u)?.deviationUlps  // below 3
/// ```
public struct OptimizerComparison: Sendable, Hashable {
  /// The hyperparameters.
  public let configuration: AdamConfiguration
  /// The number of steps run.
  public let stepCount: Int
  /// The comparisons, in the order of steps and, within a step, of ``StepQuantity``.
  public let deviations: [StepDeviation]
  /// The quantities that were to be compared and could not be.
  public let uncompared: [UncomparedQuantity]
  /// The first step after which the fused optimizer and a scalar reference differ in a bit; `nil` when none.
  public let firstFusedDifference: Int?

  /// A quantity of a step that has nothing to be compared with.
  public struct UncomparedQuantity: Sendable, Hashable {
    public let quantity: StepQuantity
    public let step: Int
    public let reason: Reason

    public enum Reason: Sendable, Hashable {
      /// There is no exact value: the denominator of `u` is 0, or a number depends on such a `u`.
      case undefined
      /// The analysis knows no bound: the second moment underflowed while the first did not, and with these
      /// decay rates no bound of `u` holds for all gradients; or a number follows from such a `u`, or overflowed.
      case unbounded
    }
  }

  /// Runs Adam with the given decay rates on one parameter and compares.
  ///
  /// - Parameters:
  ///   - epsilon: the constant added to `sqrt(vhat)`; 0 as in the theorems.
  ///   - steps: the steps to compare; ``defaultSteps(upTo:)`` when `nil`.
  /// - Throws: ``OptimizerComparisonError``.
  /// - Complexity: O(t^2) for t gradients; a few milliseconds for a thousand.
  public init(
    gradients: [Double], betas: (Double, Double), epsilon: Double = 0, steps: [Int]? = nil
  ) throws(OptimizerComparisonError) {
    let configuration: AdamConfiguration
    do {
      configuration = try AdamConfiguration(betas: betas, epsilon: epsilon)
    } catch {
      throw .optimizer(error)
    }
    try self.init(gradients: gradients, configuration: configuration, steps: steps)
  }

  /// Runs the optimizer on one parameter, in the format of the gradients, and compares.
  ///
  /// - Parameters:
  ///   - initialParameter: where the parameter starts, if `theta` is to be compared too, which takes an
  ///     exact value of `u` in every step; `nil` otherwise, when it starts at 0.
  ///   - steps: the steps to compare; ``defaultSteps(upTo:)`` when `nil`.
  ///   - trajectory: what a run on these gradients computed, to be compared in place of a new run.
  /// - Throws: ``OptimizerComparisonError``.
  public init<Scalar: AdamScalar>(
    gradients: [Scalar], configuration: AdamConfiguration, initialParameter: Scalar? = nil,
    steps: [Int]? = nil, trajectory: OptimizerTrajectory<Scalar>? = nil
  ) throws(OptimizerComparisonError) {
    guard !gradients.isEmpty else { throw .noGradients }
    if let trajectory, trajectory.steps.count != gradients.count {
      throw .trajectoryLength(trajectory.steps.count, stepCount: gradients.count)
    }
    let selected = Set(steps ?? Self.defaultSteps(upTo: gradients.count))
    if let step = selected.first(where: { !(1...gradients.count ~= $0) }) {
      throw .stepOutOfRange(step, stepCount: gradients.count)
    }
    var run = try ComparedRun(
      configuration, initialParameter: initialParameter ?? 0, reportsParameter: initialParameter != nil,
      stepCount: gradients.count, isRecorded: trajectory != nil)
    var deviations: [StepDeviation] = []
    var uncompared: [UncomparedQuantity] = []
    var firstDifference = trajectory?.firstFusedDifference
    for (step, gradient) in zip(1..., gradients) {
      let outcome = try run.step(
        gradient: gradient, recorded: trajectory.map { ($0.steps[step - 1], $0.quantities) },
        comparing: selected.contains(step))
      deviations += outcome.deviations
      uncompared += outcome.uncompared
      if !outcome.agrees && firstDifference == nil { firstDifference = step }
    }
    self.configuration = configuration
    stepCount = gradients.count
    self.deviations = deviations
    self.uncompared = uncompared
    firstFusedDifference = firstDifference
  }

  /// The steps 1, 2, 3, 10, 30, 100, 300, and so on, and the last one.
  public static func defaultSteps(upTo last: Int) -> [Int] {
    var steps = [1, 2, 3].filter { $0 < last }
    var decade = 10
    while decade < last {
      steps.append(decade)
      if decade < last / 3 { steps.append(3 * decade) }
      let (next, overflow) = decade.multipliedReportingOverflow(by: 10)
      if overflow { break }
      decade = next
    }
    return last >= 1 ? steps + [last] : []
  }

  /// Whether every deviation is within its bound.
  public var isWithinBound: Bool { deviations.allSatisfy(\.isWithinBound) }

  /// Whether every deviation is within its bound and the fused optimizer has the reference's bits.
  public var passes: Bool { isWithinBound && firstFusedDifference == nil }

  /// The comparison of a quantity with the greatest deviation in ulps; `nil` when it was not compared.
  public func worst(_ quantity: StepQuantity) -> StepDeviation? {
    deviations.filter { $0.quantity == quantity }.max { $0.deviationUlps < $1.deviationUlps }
  }
}

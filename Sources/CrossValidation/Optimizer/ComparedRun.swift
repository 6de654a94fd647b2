import AdamOptimizer
import ExactArithmetic

/// One parameter stepped by the optimizer, by the error analysis and in exact arithmetic at the same time.
///
/// Nothing of the past is kept, so that a run may be as long as one likes.
package struct ComparedRun<Scalar: AdamScalar>: Sendable {
  private var analysis: RoundingErrorAnalysis<Scalar>
  private var optimizer: OptimizerStepper<Scalar>?
  private var exact: ExactStep
  private let reportsParameter: Bool

  /// What one step showed.
  package struct Step: Sendable {
    /// The comparisons, in the order of ``StepQuantity``.
    package var deviations: [StepDeviation] = []
    /// The quantities that could not be compared.
    package var uncompared: [OptimizerComparison.UncomparedQuantity] = []
    /// Whether the fused optimizer, the scalar reference and the analysis computed the same bits.
    package var agrees = true
  }

  /// Starts with zero moments at a parameter.
  ///
  /// - Parameters:
  ///   - reportsParameter: whether `theta` is compared.
  ///   - stepCount: the number of steps to come.
  ///   - isRecorded: whether what is compared is given with every step.
  ///   - resumed: the state that the run goes on from, in place of zero moments at the parameter.
  package init(
    _ configuration: AdamConfiguration, initialParameter: Scalar, reportsParameter: Bool, stepCount: Int,
    isRecorded: Bool = false, resuming resumed: ResumedParameter<Scalar>? = nil
  ) throws(OptimizerComparisonError) {
    let initialParameter = resumed?.theta ?? initialParameter
    guard initialParameter.isFinite else { throw .nonFiniteParameter(Double(initialParameter)) }
    if let value = resumed?.nonFinite { throw .nonFiniteState(Double(value)) }
    analysis = try RoundingErrorAnalysis(
      configuration: configuration, initialParameter: initialParameter, resuming: resumed)
    if !isRecorded {
      do {
        optimizer = try OptimizerStepper(
          configuration: configuration, initialParameter: initialParameter, resuming: resumed)
      } catch { throw .optimizer(error) }
    }
    exact = try ExactStep(
      configuration, initialParameter: Double(initialParameter), reportsParameter: reportsParameter,
      stepCount: stepCount, resuming: resumed)
    self.reportsParameter = reportsParameter
  }

  /// Takes one step.
  ///
  /// - Parameters:
  ///   - recorded: what a recorded run computed, and which of its quantities count.
  ///   - comparing: whether the step is compared, or only taken.
  package mutating func step(
    gradient: Scalar, recorded: (values: StepValues<Scalar>, quantities: Set<StepQuantity>)? = nil,
    comparing: Bool = true
  ) throws(OptimizerComparisonError) -> Step {
    let bounds = try analysis.step(gradient: gradient)
    var step = Step()
    var computed = recorded?.values ?? analysis.values
    do {
      if let outcome = try optimizer?.step(gradient: gradient), recorded == nil {
        computed = outcome.values
        step.agrees = outcome.agrees && outcome.values.hasBits(of: analysis.values)
      }
    } catch {
      throw OptimizerComparisonError(error, step: analysis.stepCount)
    }
    let values = try exact.update(Double(gradient), enclosing: comparing)
    guard comparing else { return step }
    for quantity in StepQuantity.allCases where quantity != .theta || reportsParameter {
      guard recorded?.quantities.contains(quantity) ?? true else { continue }
      let bound = bounds[quantity]
      if let value = values[quantity], bound.isFinite {
        step.deviations.append(
          StepDeviation(
            quantity: quantity, step: analysis.stepCount, computed: Double(computed[quantity]),
            format: StepDeviation.Format(of: Scalar.self), exact: value, bound: bound))
      } else {
        step.uncompared.append(
          .init(
            quantity: quantity, step: analysis.stepCount,
            reason: values[quantity] == nil ? .undefined : .unbounded))
      }
    }
    return step
  }
}

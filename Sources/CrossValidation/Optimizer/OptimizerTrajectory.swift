import AdamOptimizer

/// What a run computed for one parameter in every step, made by this package's optimizer or recorded elsewhere.
public struct OptimizerTrajectory<Scalar: AdamScalar>: Sendable {
  /// The numbers of every step; those of quantities that were not recorded mean nothing.
  public let steps: [StepValues<Scalar>]
  /// What was recorded.
  public let quantities: Set<StepQuantity>
  /// The first step after which two implementations of the step differed in a bit; `nil` when none.
  let firstFusedDifference: Int?

  /// A recorded run.
  public init(steps: [StepValues<Scalar>], quantities: Set<StepQuantity>) {
    self.init(steps: steps, quantities: quantities, firstFusedDifference: nil)
  }

  init(
    steps: [StepValues<Scalar>], quantities: Set<StepQuantity> = Set(StepQuantity.allCases),
    firstFusedDifference: Int?
  ) {
    self.steps = steps
    self.quantities = quantities
    self.firstFusedDifference = firstFusedDifference
  }
}

/// This package's optimizer on one parameter: the fused step, and in the published order the scalar reference
/// beside it.
struct OptimizerStepper<Scalar: AdamScalar>: Sendable {
  private var reference: ReferenceAdam<Scalar>?
  private var fused: Adam<Scalar>
  private var parameters: [Scalar]

  /// The number of copies of the parameter that the fused optimizer steps: enough for elements both in whole
  /// vectors of 64 bytes and in the remainder of the loop.
  static var copies: Int { 64 / MemoryLayout<Scalar>.size + 3 }

  init(
    configuration: AdamConfiguration, initialParameter: Scalar,
    resuming resumed: ResumedParameter<Scalar>? = nil
  ) throws(AdamError) {
    parameters = [Scalar](repeating: initialParameter, count: Self.copies)
    if let resumed {
      // The reference only starts from zero moments; the analysis takes its place.
      func copies(_ value: Scalar) -> [Scalar] { Array(repeating: value, count: Self.copies) }
      fused = try Adam(
        state: AdamState(
          stepCount: resumed.stepCount, firstMoment: copies(resumed.m), secondMoment: copies(resumed.v),
          maximumSecondMoment: resumed.maximum.map(copies)), configuration: configuration)
      return
    }
    if configuration.operationOrder == .published {
      reference = try ReferenceAdam(parameters: [initialParameter], configuration: configuration)
    }
    fused = try Adam<Scalar>(parameterCount: Self.copies, configuration: configuration)
  }

  /// Takes one step.
  ///
  /// - Returns: what was computed, and whether every copy of the parameter has it to the bit.
  mutating func step(gradient: Scalar) throws(AdamError) -> (values: StepValues<Scalar>, agrees: Bool) {
    let element = try reference?.step(gradients: [gradient])[0]
    try fused.step(
      parameters: &parameters, gradients: [Scalar](repeating: gradient, count: Self.copies))
    let values = if let element { StepValues(element) } else { try ofFusedStep() }
    return (values, Self.agree(values, fused.state, parameters))
  }

  private func ofFusedStep() throws(AdamError) -> StepValues<Scalar> {
    let (state, configuration) = (fused.state, fused.configuration)
    let constants = try StepConstants<Scalar>(configuration, stepCount: state.stepCount)
    let second = state.tracksMaximum ? state.maximumSecondMoment[0] : state.secondMoment[0]
    if configuration.operationOrder == .published {
      let mhat = state.firstMoment[0] * constants.inverseBiasCorrection1
      let isCorrected = configuration.amsgrad == .maximumOfCorrectedSecondMoment
      let vhat = isCorrected ? second : second * constants.inverseBiasCorrection2
      let denominator = vhat.squareRoot() + constants.epsilon
      return StepValues(
        m: state.firstMoment[0], v: state.secondMoment[0], mhat: mhat, vhat: vhat,
        u: denominator == 0 ? mhat / .infinity : mhat / denominator, theta: parameters[0])
    }
    let correction2 = BiasCorrection(beta: configuration.beta2, stepCount: state.stepCount).high
    let root2 = configuration.biasCorrection ? Scalar(correction2.squareRoot()) : 1
    let mhat = state.firstMoment[0] * constants.inverseBiasCorrection1
    return StepValues(
      m: state.firstMoment[0], v: state.secondMoment[0], mhat: mhat,
      vhat: second * constants.inverseBiasCorrection2,
      u: mhat / (second.squareRoot() / root2 + constants.epsilon), theta: parameters[0])
  }

  /// Whether all copies of the parameter and their moments have the same bits, NaNs of any kind being alike.
  static func agree(
    _ values: StepValues<Scalar>, _ state: AdamState<Scalar>, _ parameters: [Scalar]
  ) -> Bool {
    func allHave(_ copies: [Scalar], _ expected: Scalar) -> Bool {
      copies.allSatisfy { $0.bitPattern == expected.bitPattern || ($0.isNaN && expected.isNaN) }
    }
    return allHave(state.firstMoment, values.m) && allHave(state.secondMoment, values.v)
      && allHave(parameters, values.theta)
  }
}

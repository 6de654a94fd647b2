import AdamOptimizer

/// Parameters and the optimizer that steps them, to be saved and resumed as a whole.
public struct OptimizerRun<Scalar: AdamScalar>: Sendable {
  /// The parameters after the last step.
  public private(set) var parameters: [Scalar]
  /// The optimizer with its state and hyperparameters.
  public private(set) var adam: Adam<Scalar>

  /// What a step left, an element a parameter.
  public struct Outcome: Sendable, Hashable {
    /// The number of the step, from 1.
    public let step: Int
    /// The parameters.
    public let theta: [Scalar]
    /// The first moments.
    public let m: [Scalar]
    /// The second moments.
    public let v: [Scalar]
    /// The update directions `mhat / (sqrt(vhat) + epsilon)`, without weight decay.
    public let u: [Scalar]
  }

  /// Starts before the first step.
  ///
  /// - Throws: ``AdamError`` for hyperparameters that the format can't represent.
  public init(parameters: [Scalar], configuration: AdamConfiguration) throws(AdamError) {
    self.parameters = parameters
    adam = try Adam(parameterCount: parameters.count, configuration: configuration)
  }

  /// Continues from parameters and a state.
  ///
  /// - Throws: ``AdamError/lengthMismatch(array:count:expected:)`` and what ``Adam`` throws.
  public init(
    parameters: [Scalar], state: AdamState<Scalar>, configuration: AdamConfiguration
  ) throws(AdamError) {
    guard parameters.count == state.parameterCount else {
      throw .lengthMismatch(array: "parameters", count: parameters.count, expected: state.parameterCount)
    }
    self.parameters = parameters
    adam = try Adam(state: state, configuration: configuration)
  }

  /// A number of a run that is NaN or infinite.
  public struct NonFinite: Sendable, Hashable, CustomStringConvertible {
    /// The array that it is in.
    public let name: String
    /// The parameter, from 1.
    public let parameter: Int
    public let value: Scalar

    public var description: String {
      "\(name) of parameter \(parameter) is \(value.isNaN ? "nan" : "\(value)"): the run has diverged; go on from an earlier state"
    }
  }

  /// The first number of the parameters and moments that is not finite, so that every later one would follow from it.
  public var firstNonFinite: NonFinite? {
    let state = adam.state
    for (name, values) in [
      ("theta", parameters), ("m", state.firstMoment), ("v", state.secondMoment),
      ("the maximum", state.maximumSecondMoment),
    ] {
      if let position = values.firstIndex(where: { !$0.isFinite }) {
        return NonFinite(name: name, parameter: position + 1, value: values[position])
      }
    }
    return nil
  }

  /// Takes one step.
  ///
  /// - Throws: what ``Adam`` throws; nothing has changed then.
  public mutating func step(gradients: [Scalar]) throws(AdamError) -> Outcome {
    try adam.step(parameters: &parameters, gradients: gradients)
    let state = adam.state
    return Outcome(
      step: state.stepCount, theta: parameters, m: state.firstMoment, v: state.secondMoment,
      u: try updateDirections())
  }

  /// The update directions of the last step, computed again from the moments that it left.
  ///
  /// In the published order these are the bits that the step used. PyTorch's order never forms them: they
  /// are then `(m / bc1) / d` with its denominator `d = sqrt(v) / sqrt(bc2) + eps`.
  private func updateDirections() throws(AdamError) -> [Scalar] {
    let (state, configuration) = (adam.state, adam.configuration)
    let constants = try StepConstants<Scalar>(configuration, stepCount: state.stepCount)
    var root2: Scalar = 1
    if configuration.biasCorrection {
      let correction2 = BiasCorrection(beta: configuration.beta2, stepCount: state.stepCount).high
      root2 = Scalar(correction2.squareRoot())
    }
    return state.firstMoment.indices.map { column in
      let mhat = state.firstMoment[column] * constants.inverseBiasCorrection1
      let second = state.tracksMaximum ? state.maximumSecondMoment[column] : state.secondMoment[column]
      if configuration.operationOrder == .pytorch {
        return mhat / (second.squareRoot() / root2 + constants.epsilon)
      }
      let isCorrected = configuration.amsgrad == .maximumOfCorrectedSecondMoment
      let vhat = isCorrected ? second : second * constants.inverseBiasCorrection2
      let denominator = vhat.squareRoot() + constants.epsilon
      return denominator == 0 ? mhat / .infinity : mhat / denominator
    }
  }
}

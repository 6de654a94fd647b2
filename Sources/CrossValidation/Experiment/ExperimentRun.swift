import AdamOptimizer

/// What an experiment on the error bounds does not draw at random; `nil` leaves it to chance.
public struct ExperimentChoices: Sendable, Hashable {
  public var format: StepDeviation.Format?
  public var family: GradientFamily?
  /// The number of steps of every run, at least 1.
  public var runLength: Int?
  public var learningRate: Double?
  public var beta1: Double?
  public var beta2: Double?
  public var epsilon: Double?
  public var weightDecay: Double?
  public var decay: DecayForm?
  public var biasCorrection: Bool?
  public var amsgrad: AMSGrad?
  public var maximize: Bool?
  public var operationOrder: OperationOrder?

  public init() {}
}

/// One run of the experiment, all of it determined by a seed and the choices made.
public struct ExperimentRun: Sendable, Hashable {
  public let seed: UInt64
  public let family: GradientFamily
  public let format: StepDeviation.Format
  public let stepCount: Int
  public let configuration: AdamConfiguration
  /// Where the parameter starts, a number of the format.
  public let initialParameter: Double

  /// Draws a run over the whole range of the hyperparameters, their ends among them.
  ///
  /// - Throws: ``AdamError`` when a hyperparameter that was chosen is out of range or not in the format, or
  ///   choices contradict each other.
  init(
    seed: UInt64, choices: ExperimentChoices, using generator: inout some RandomNumberGenerator
  ) throws(AdamError) {
    let (format, family): (StepDeviation.Format, GradientFamily) = (
      choices.format ?? generator.choice(.single, .double),
      choices.family ?? GradientFamily.allCases.randomElement(using: &generator) ?? .ordinary
    )
    let beta1 = Self.decayRate(format, using: &generator)
    let beta2 =
      generator.choice(false, false, false, true) ? beta1 : Self.decayRate(format, using: &generator)
    let smallest = format == .single ? 0x1p-149 : 0x1p-1074
    let epsilon = generator.choice(0, 0, 1e-8, 1, smallest, 1e-300, 1e-38)
    // Without gradients only the decay is left to be tried, which then dominates the step.
    let hasUpdates = family != .zeros
    let (anyRate, anyDecay) = (
      Double.random(in: 0.1...4, using: &generator), Double.random(in: 0.1...1, using: &generator)
    )
    let learningRate =
      hasUpdates
      ? generator.choice(0, 1e-3, 1e-3, 0.1, 1, anyRate, 1e-300, 1e25) : generator.choice(1, anyRate)
    let weightDecay =
      hasUpdates ? generator.choice(0, 0, 0.01, 1, 2, anyDecay) : generator.choice(1, anyDecay)
    let decay = generator.choice(DecayForm.decoupled, .l2)
    let isCorrected = generator.choice(true, true, true, false)
    let maximize = generator.choice(true, false)
    let order = choices.operationOrder ?? generator.choice(OperationOrder.published, .pytorch)
    let drawn = generator.choice(
      AMSGrad.off, .off, .maximumOfSecondMoment, .maximumOfCorrectedSecondMoment)
    // PyTorch knows one of the two maxima only.
    let amsgrad = order == .pytorch && drawn == .maximumOfCorrectedSecondMoment ? .off : drawn
    let start = generator.choice(
      generator.number(exponents: -5...5), generator.number(exponents: -5...5),
      generator.number(exponents: 5...15), generator.number(exponents: -140...100), 0)
    let length = generator.choice(1...9, 1...9, 1...9, 10...60, 10...60, 100...300)
    stepCount = choices.runLength ?? Int.random(in: length, using: &generator)
    configuration = try AdamConfiguration(
      learningRate: choices.learningRate ?? learningRate,
      betas: (choices.beta1 ?? beta1, choices.beta2 ?? beta2), epsilon: choices.epsilon ?? epsilon,
      weightDecay: choices.weightDecay ?? weightDecay, decay: choices.decay ?? decay,
      biasCorrection: choices.biasCorrection ?? isCorrected, amsgrad: choices.amsgrad ?? amsgrad,
      maximize: choices.maximize ?? maximize, operationOrder: order)
    initialParameter = format == .single ? Double(Float(start)) : start
    self.seed = seed
    self.family = family
    self.format = format
  }

  /// A decay rate: ordinary, 0, next to 0, next to 1, or one below which `1 - beta` is rounded.
  private static func decayRate(
    _ format: StepDeviation.Format, using generator: inout some RandomNumberGenerator
  ) -> Double {
    let largest = format == .single ? 1 - 0x1p-24 : 1 - 0x1p-53
    let rate: Double =
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: 0
      case 1: generator.choice(1 - 0x1p-20, 1 - 0x1p-40)
      case 2: largest
      case 3: generator.choice(0x1p-1074, 0x1p-149, generator.number(exponents: -1074 ... -1000).magnitude)
      case 4: generator.number(exponents: -160 ... -2).magnitude
      case 5, 6: generator.choice(0.9, 0.99, 0.999, 0.95, 0.5)
      default: Double.random(in: 0..<1, using: &generator)
      }
    // In Float it must not round to 1.
    return min(rate, largest)
  }
}

/// How weight decay acts on the parameters.
public enum DecayForm: String, Sendable, Hashable, CaseIterable {
  /// The decay is part of the step and never enters the moments: AdamW (Loshchilov and Hutter 2019, algorithm
  /// 2).
  case decoupled
  /// The decay times the parameter is added to the gradient: Adam on an L2-regularised loss.
  case l2
}

/// Whether the second moment is replaced by its running maximum (Reddi, Kale and Kumar 2018), and which one.
public enum AMSGrad: String, Sendable, Hashable, CaseIterable {
  /// No maximum: Adam.
  case off
  /// The maximum of `v`, bias-corrected afterwards, as PyTorch does.
  case maximumOfSecondMoment
  /// The maximum of the bias-corrected `vhat`, as optax does.
  case maximumOfCorrectedSecondMoment
}

/// The order in which a step rounds.
public enum OperationOrder: String, Sendable, Hashable, CaseIterable {
  /// The published formulas with one rounding an operation: see ``ReferenceAdam``. Vectorised.
  case published
  /// The operations and fused multiply-adds of PyTorch's single-tensor loop on a CPU, so that the bits agree
  /// with it wherever its square root is correctly rounded. Meant for comparison: it is not vectorised.
  case pytorch
}

/// The hyperparameters and variants of Adam, checked when they are set.
///
///     let configuration = try AdamConfiguration(learningRate: 3e-4, betas: (0.9, 0.95), weightDecay: 0.1)
///
/// The defaults are those of Kingma and Ba (2014).
public struct AdamConfiguration: Sendable, Hashable {
  /// The step size `eta`.
  public let learningRate: Double
  /// The decay rate of the first moment.
  public let beta1: Double
  /// The decay rate of the second moment.
  public let beta2: Double
  /// The constant added to `sqrt(vhat)`.
  public let epsilon: Double
  /// The weight decay `lambda`; its decoupled form is multiplied by the learning rate.
  public let weightDecay: Double
  /// How the weight decay acts.
  public let decay: DecayForm
  /// Whether `m` and `v` are divided by `1 - beta^t`.
  public let biasCorrection: Bool
  /// Whether, and which, running maximum replaces the second moment.
  public let amsgrad: AMSGrad
  /// Whether the objective is maximised, that is, gradients change sign.
  public let maximize: Bool
  /// The order in which a step rounds.
  public let operationOrder: OperationOrder

  /// Checks and stores the hyperparameters.
  ///
  /// - Throws: ``AdamError/hyperparameterOutOfRange(_:value:)`` unless the betas are at least 0 and less than
  ///   1, and the others finite and at least 0; ``AdamError/amsgradNotInPyTorchOrder(_:)``.
  public init(
    learningRate: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), epsilon: Double = 1e-8,
    weightDecay: Double = 0, decay: DecayForm = .decoupled, biasCorrection: Bool = true,
    amsgrad: AMSGrad = .off, maximize: Bool = false, operationOrder: OperationOrder = .published
  ) throws(AdamError) {
    for (option, value) in [
      (Hyperparameter.learningRate, learningRate), (.epsilon, epsilon), (.weightDecay, weightDecay),
    ] where !(value >= 0 && value.isFinite) {
      throw .hyperparameterOutOfRange(option, value: value)
    }
    for (option, value) in [(Hyperparameter.beta1, betas.0), (.beta2, betas.1)] where !(0..<1 ~= value) {
      throw .hyperparameterOutOfRange(option, value: value)
    }
    if operationOrder == .pytorch && amsgrad == .maximumOfCorrectedSecondMoment {
      throw .amsgradNotInPyTorchOrder(amsgrad)
    }
    self.learningRate = learningRate
    (beta1, beta2) = betas
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    self.decay = decay
    self.biasCorrection = biasCorrection
    self.amsgrad = amsgrad
    self.maximize = maximize
    self.operationOrder = operationOrder
  }

  /// The decay rates of the first and second moments.
  public var betas: (Double, Double) { (beta1, beta2) }

  /// The same configuration with another learning rate, for schedules.
  ///
  /// - Throws: ``AdamError/hyperparameterOutOfRange(_:value:)`` unless the rate is finite and at least 0.
  public func withLearningRate(_ learningRate: Double) throws(AdamError) -> AdamConfiguration {
    try AdamConfiguration(
      learningRate: learningRate, betas: betas, epsilon: epsilon, weightDecay: weightDecay, decay: decay,
      biasCorrection: biasCorrection, amsgrad: amsgrad, maximize: maximize, operationOrder: operationOrder)
  }
}

extension AdamConfiguration {
  /// A hyperparameter rounded to the format the optimizer runs in.
  ///
  /// - Throws: ``AdamError/hyperparameterNotRepresentable(_:value:format:)`` when a beta rounds to 1, which
  ///   would turn its moment into a sum without decay, or another hyperparameter to infinity.
  func rounded<Scalar: AdamScalar>(_ option: Hyperparameter) throws(AdamError) -> Scalar {
    let (value, limit): (Double, Scalar) =
      switch option {
      case .learningRate: (learningRate, .infinity)
      case .beta1: (beta1, 1)
      case .beta2: (beta2, 1)
      case .epsilon: (epsilon, .infinity)
      case .weightDecay: (weightDecay, .infinity)
      }
    let rounded = Scalar(value)
    guard rounded < limit else {
      throw .hyperparameterNotRepresentable(option, value: value, format: Scalar.formatName)
    }
    return rounded
  }
}

import AdamOptimizer

/// Hyperparameters of which some may be unknown: what a file or a user says of a run.
public struct PartialConfiguration: Sendable, Hashable {
  public var learningRate: Double?
  public var beta1: Double?
  public var beta2: Double?
  public var epsilon: Double?
  public var weightDecay: Double?
  public var decay: DecayForm?
  public var amsgrad: AMSGrad?
  public var maximize: Bool?
  public var biasCorrection: Bool?
  public var operationOrder: OperationOrder?

  /// Nothing is known.
  public init() {}

  /// Everything is known.
  public init(_ configuration: AdamConfiguration) {
    learningRate = configuration.learningRate
    (beta1, beta2) = configuration.betas
    epsilon = configuration.epsilon
    weightDecay = configuration.weightDecay
    decay = configuration.decay
    amsgrad = configuration.amsgrad
    maximize = configuration.maximize
    biasCorrection = configuration.biasCorrection
    operationOrder = configuration.operationOrder
  }

  /// A hyperparameter that is known, as text.
  public struct Entry: Sendable, Hashable {
    /// Its key in a run's JSON.
    public let key: String
    /// Its value; equal values have equal texts.
    public let text: String
  }

  /// What is known.
  public var entries: [Entry] {
    let texts: [(String, String?)] = [
      ("learning_rate", learningRate?.description), ("beta1", beta1?.description),
      ("beta2", beta2?.description), ("epsilon", epsilon?.description),
      ("weight_decay", weightDecay?.description), ("decay", decay?.rawValue), ("amsgrad", amsgrad?.rawValue),
      ("maximize", maximize?.description), ("bias_correction", biasCorrection?.description),
      ("order", operationOrder?.rawValue),
    ]
    return texts.compactMap { key, text in text.map { Entry(key: key, text: $0) } }
  }

  /// The first hyperparameter that both know, with different values.
  public func firstContradiction(to other: PartialConfiguration) -> (own: Entry, other: Entry)? {
    for entry in entries {
      if let theirs = other.entries.first(where: { $0.key == entry.key }), theirs != entry {
        return (entry, theirs)
      }
    }
    return nil
  }

  /// What is known, and where nothing is, what the other knows.
  public func completed(by other: PartialConfiguration) -> PartialConfiguration {
    var result = self
    result.learningRate = learningRate ?? other.learningRate
    result.beta1 = beta1 ?? other.beta1
    result.beta2 = beta2 ?? other.beta2
    result.epsilon = epsilon ?? other.epsilon
    result.weightDecay = weightDecay ?? other.weightDecay
    result.decay = decay ?? other.decay
    result.amsgrad = amsgrad ?? other.amsgrad
    result.maximize = maximize ?? other.maximize
    result.biasCorrection = biasCorrection ?? other.biasCorrection
    result.operationOrder = operationOrder ?? other.operationOrder
    return result
  }

  /// The checked configuration; what is unknown has the optimizer's default.
  ///
  /// - Throws: what ``AdamConfiguration`` throws.
  public func configuration() throws(AdamError) -> AdamConfiguration {
    let standard = try AdamConfiguration()
    return try AdamConfiguration(
      learningRate: learningRate ?? standard.learningRate,
      betas: (beta1 ?? standard.beta1, beta2 ?? standard.beta2), epsilon: epsilon ?? standard.epsilon,
      weightDecay: weightDecay ?? standard.weightDecay, decay: decay ?? standard.decay,
      biasCorrection: biasCorrection ?? standard.biasCorrection, amsgrad: amsgrad ?? standard.amsgrad,
      maximize: maximize ?? standard.maximize, operationOrder: operationOrder ?? standard.operationOrder)
  }
}

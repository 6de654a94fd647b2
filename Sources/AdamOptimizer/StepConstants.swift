/// The numbers that one step in the published order applies to every element, rounded to the scalar's format.
///
/// Each is computed in Double from the configuration and the step count `t` and then rounded once to
/// `Scalar`. Write `e` for `2^-53`, and `u` for the unit roundoff of `Scalar` (`2^-24` or `2^-53`). Relative
/// to the exact real value the errors are: none for a hyperparameter in Double, at most `u` in Float; at most
/// `u + e` for `1 - beta` (in Double just `e`, and none if `beta >= 1/2`); and at most `u + e + 2^-92` for a
/// reciprocal bias correction (in Double just `e + 2^-93`). The exceptions are underflows: an `epsilon`,
/// `weightDecay`, `learningRate` or `beta` below the format's smallest normal number has an absolute error of
/// at most half its smallest positive number.
public struct StepConstants<Scalar: AdamScalar>: Sendable, Hashable {
  /// The decay rate of the first moment.
  public let beta1: Scalar
  /// The weight of the gradient in the first moment, `1 - beta1`.
  public let oneMinusBeta1: Scalar
  /// The decay rate of the second moment.
  public let beta2: Scalar
  /// The weight of the squared gradient in the second moment, `1 - beta2`.
  public let oneMinusBeta2: Scalar
  /// `1 / (1 - beta1^t)`, or 1 without bias correction.
  public let inverseBiasCorrection1: Scalar
  /// `1 / (1 - beta2^t)`, or 1 without bias correction.
  public let inverseBiasCorrection2: Scalar
  /// The constant added to `sqrt(vhat)`.
  public let epsilon: Scalar
  /// The step size.
  public let learningRate: Scalar
  /// The multiple of the parameter added to the gradient: the weight decay in its L2 form, otherwise 0.
  public let gradientDecay: Scalar
  /// The multiple of the parameter added to the update: the weight decay in its decoupled form, otherwise 0.
  public let decoupledDecay: Scalar
  /// What the gradient is multiplied by, exactly: 1, or -1 when maximising.
  public let gradientSign: Scalar

  /// Computes the constants of step `t`.
  ///
  /// - Throws: ``AdamError/hyperparameterNotRepresentable(_:value:format:)`` when a beta rounds to 1 or
  ///   another hyperparameter to infinity.
  /// - Complexity: O(log t), without allocation.
  public init(_ configuration: AdamConfiguration, stepCount t: Int) throws(AdamError) {
    beta1 = try configuration.rounded(.beta1)
    beta2 = try configuration.rounded(.beta2)
    oneMinusBeta1 = Scalar(1 - configuration.beta1)
    oneMinusBeta2 = Scalar(1 - configuration.beta2)
    let corrected = configuration.biasCorrection
    inverseBiasCorrection1 =
      corrected ? Scalar(BiasCorrection(beta: configuration.beta1, stepCount: t).reciprocal) : 1
    inverseBiasCorrection2 =
      corrected ? Scalar(BiasCorrection(beta: configuration.beta2, stepCount: t).reciprocal) : 1
    epsilon = try configuration.rounded(.epsilon)
    learningRate = try configuration.rounded(.learningRate)
    let weightDecay: Scalar = try configuration.rounded(.weightDecay)
    gradientDecay = configuration.decay == .l2 ? weightDecay : 0
    decoupledDecay = configuration.decay == .decoupled ? weightDecay : 0
    gradientSign = configuration.maximize ? -1 : 1
  }
}

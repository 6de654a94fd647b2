/// The numbers that one step in PyTorch's order of operations applies to every element.
///
/// The order is that of its single-tensor CPU loop, for comparing with it bit for bit, with
/// `fma(a, b, c) = a b + c` rounded once:
///
///     g = fma(lambda, theta, g)                                       L2 decay
///     theta = theta (1 - eta lambda)                                  decoupled decay
///     m = fma(w, g - m, m) if w < 1/2, else g - (g - m) (1 - w)       w = 1 - beta1
///     v = fma((1 - beta2) g, g, v beta2)
///     theta = theta + (-(eta / bc1) m) / (sqrt(v) / sqrt(bc2) + eps)
///
/// where the numbers that don't depend on the element are computed in Double and rounded once. A parameter
/// whose `v` and `eps` are 0 becomes NaN, as it does there.
struct PyTorchConstants<Scalar: AdamScalar>: Sendable {
  /// 1, or -1 when maximising.
  let gradientSign: Scalar
  /// `lambda` in its L2 form, or `nil` without.
  let gradientDecay: Scalar?
  /// `1 - eta lambda` for the decoupled `lambda`, and 1 without.
  let retainedParameter: Scalar
  /// `1 - beta1`.
  let firstMomentWeight: Scalar
  let beta2: Scalar
  let oneMinusBeta2: Scalar
  /// `-eta / bc1`.
  let negatedStepSize: Scalar
  let sqrtBiasCorrection2: Scalar
  let epsilon: Scalar

  /// Computes the constants of step `t`.
  ///
  /// - Throws: ``AdamError/hyperparameterNotRepresentable(_:value:format:)``, for the same hyperparameters as
  ///   ``StepConstants``.
  init(_ configuration: AdamConfiguration, stepCount t: Int) throws(AdamError) {
    let published = try StepConstants<Scalar>(configuration, stepCount: t)
    let hasDecay = configuration.weightDecay != 0
    gradientSign = published.gradientSign
    gradientDecay = hasDecay && configuration.decay == .l2 ? published.gradientDecay : nil
    retainedParameter =
      hasDecay && configuration.decay == .decoupled
      ? Scalar(1 - configuration.learningRate * configuration.weightDecay) : 1
    firstMomentWeight = published.oneMinusBeta1
    beta2 = published.beta2
    oneMinusBeta2 = published.oneMinusBeta2
    epsilon = published.epsilon
    var corrections = (1.0, 1.0)
    if configuration.biasCorrection {
      corrections = (
        1 - BiasCorrection(beta: configuration.beta1, stepCount: t).power,
        1 - BiasCorrection(beta: configuration.beta2, stepCount: t).power
      )
    }
    negatedStepSize = Scalar(-(configuration.learningRate / corrections.0))
    sqrtBiasCorrection2 = Scalar(corrections.1.squareRoot())
  }
}

/// The step as PyTorch's single-tensor CPU loop rounds it, for comparing with it bit for bit.
///
/// The operations, with `fma(a, b, c) = a b + c` rounded once:
///
///     g = fma(lambda, theta, g)                                       L2 decay
///     theta = theta (1 - eta lambda)                                  decoupled decay
///     m = fma(w, g - m, m) if w < 1/2, else g - (g - m) (1 - w)       w = 1 - beta1
///     v = fma((1 - beta2) g, g, v beta2)
///     theta = theta + (-(eta / bc1) m) / (sqrt(v) / sqrt(bc2) + eps)
///
/// where the numbers that don't depend on the element are computed in Double and rounded once. A parameter
/// whose `v` and `eps` are 0 becomes NaN, as it does there.
struct PyTorchOrder<Scalar: AdamScalar> {
  private let gradientSign: Scalar
  private let gradientDecay: Scalar?
  private let retainedParameter: Scalar?
  private let firstMomentWeight: Scalar
  private let beta2: Scalar
  private let oneMinusBeta2: Scalar
  private let negatedStepSize: Scalar
  private let sqrtBiasCorrection2: Scalar
  private let epsilon: Scalar

  init(_ configuration: AdamConfiguration, stepCount t: Int) throws(AdamError) {
    // Refuses the same hyperparameters as the published order does.
    let published = try StepConstants<Scalar>(configuration, stepCount: t)
    let hasDecay = configuration.weightDecay != 0
    gradientSign = published.gradientSign
    gradientDecay = hasDecay && configuration.decay == .l2 ? published.gradientDecay : nil
    retainedParameter =
      hasDecay && configuration.decay == .decoupled
      ? Scalar(1 - configuration.learningRate * configuration.weightDecay) : nil
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

  /// Steps the elements of a range; the maximum is `nil` without AMSGrad.
  func step(
    _ range: Range<Int>, parameters: UnsafeMutablePointer<Scalar>, gradients: UnsafePointer<Scalar>,
    firstMoment: UnsafeMutablePointer<Scalar>, secondMoment: UnsafeMutablePointer<Scalar>,
    maximumSecondMoment: UnsafeMutablePointer<Scalar>?
  ) {
    for index in range {
      var g = gradientSign * gradients[index]
      var theta = parameters[index]
      if let gradientDecay { g = g.addingProduct(gradientDecay, theta) }
      if let retainedParameter { theta *= retainedParameter }
      let m = averaged(firstMoment[index], g)
      let v = (secondMoment[index] * beta2).addingProduct(oneMinusBeta2 * g, g)
      firstMoment[index] = m
      secondMoment[index] = v
      var denominated = v
      if let maximumSecondMoment {
        denominated = Scalar.maximum(maximumSecondMoment[index], v)
        maximumSecondMoment[index] = denominated
      }
      let denominator = denominated.squareRoot() / sqrtBiasCorrection2 + epsilon
      parameters[index] = theta + (negatedStepSize * m) / denominator
    }
  }

  /// Linear interpolation from `m` to `g`, from whichever end is nearer.
  private func averaged(_ m: Scalar, _ g: Scalar) -> Scalar {
    firstMomentWeight < 0.5
      ? m.addingProduct(firstMomentWeight, g - m) : g - (g - m) * (1 - firstMomentWeight)
  }
}

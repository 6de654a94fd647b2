import AdamOptimizer

/// A running error analysis of Adam: the step computed once more, in the chosen format and order of operations,
/// and beside every number a bound of how far it can be from its exact value.
///
/// The exact values are those of the formulas in real arithmetic on the same bits of hyperparameters and
/// gradients:
///
///     G = s g + lambda1 Theta'                      s = -1 when maximising; lambda1 is the L2 decay
///     M = beta1 M' + (1 - beta1) G,  V = beta2 V' + (1 - beta2) G^2
///     Mhat = M / (1 - beta1^t),  Vhat = V / (1 - beta2^t), with AMSGrad a running maximum of V or of Vhat
///     U = Mhat / (sqrt(Vhat) + eps)
///     Theta = Theta' - eta (U + lambda2 Theta')     lambda2 is the decoupled decay
///
/// Lower-case letters below are computed, upper-case ones exact, and `e(x) >= abs(x - X)` is the bound. Every
/// operation follows the rules of ``ComputedNumber``, and the constants those of ``ComputedConstants``. Where one
/// number enters a formula twice these rules would add its error to itself in each step; there the error is
/// derived from the formula as a whole (`r(x)` is the rounding error of the operation with the result `x`):
///
///     PyTorch's m = m' + w d, d = g - m', w < 1/2:
///         m - M = r(m) + w r(d) + (w - W) (g - m') + W (g - G) + (1 - W) (m' - M')
///     and m = g - p, p = d q, with q = 1 - w for beta1:
///         m - M = r(m) - r(p) - q r(d) - (q - beta1) (g - m') + (1 - beta1) (g - G) + beta1 (m' - M')
///     The published theta = theta' - c, c = eta b, b = u + a, a = lambda2 theta':
///         theta - Theta = r(theta) - r(c) - (eta - H) b - H (r(b) + r(a) + (u - U) + (lambda2 - L) theta')
///                         + (1 - H L) (theta' - Theta'), with the exact H for eta and L for lambda2
///
/// When the second moment has underflowed, nothing is known of a quotient by its root. What helps then is the
/// theorem `update-bound`: whatever the gradients, `abs(U) <= sqrt(S)`, so that `e(u) = abs(u) + sqrt(S)` bounds
/// the error too, and the smaller bound counts. A maximum in place of `Vhat` makes `U` no larger. Without bias
/// correction the weights are not normalised, and with `C = 1` then the same proof gives
/// `S = (C1^2 / C2) (1 - beta1)^2 / (1 - beta2) sum_{j<t} (beta1^2 / beta2)^j`.
///
/// Where `U` is undefined because its denominator is 0, it is taken to be 0 in the published order, as the optimizer
/// does. Nothing is known after an overflow, in PyTorch's order neither after a division of 0 by 0.
///
/// All this is computed in `Double` with every operation rounded up (divisors and roots of divisors down), so
/// the bounds are guaranteed and not estimates. What has to be trusted is that the processor rounds correctly, that
/// the formulas above are the optimizer's (a comparison requires the same bits of both), and the error of
/// ``BiasCorrection``. See Higham, Accuracy and Stability of Numerical Algorithms (2002), section 3.3, on running
/// error analysis.
public struct RoundingErrorAnalysis<Scalar: AdamScalar>: Sendable {
  /// The number of steps analysed.
  public private(set) var stepCount = 0
  /// The bounds after the last step; all 0 before the first.
  public private(set) var bounds = StepErrorBounds()
  /// What the last step computed, bit for bit as the optimizer does.
  public private(set) var values: StepValues<Scalar>

  private let configuration: AdamConfiguration
  private var m = ComputedNumber<Scalar>(0)
  private var v = ComputedNumber<Scalar>(0)
  private var maximum = ComputedNumber<Scalar>(0)
  private var theta: ComputedNumber<Scalar>
  /// A bound of `sum_{j<t} (beta1^2 / beta2)^j`.
  private var ratioSum = UpperBound.zero
  /// Whether the moments were zero at first; a bound of the update is known only then.
  private var startsAtZero = true

  /// Starts with zero moments at a parameter, which is exact.
  ///
  /// - Throws: ``OptimizerComparisonError/optimizer(_:)`` when a hyperparameter has no value in the format.
  public init(
    configuration: AdamConfiguration, initialParameter: Scalar = 0
  ) throws(OptimizerComparisonError) {
    do { _ = try StepConstants<Scalar>(configuration, stepCount: 1) } catch { throw .optimizer(error) }
    self.configuration = configuration
    theta = ComputedNumber(initialParameter)
    values = StepValues(m: 0, v: 0, mhat: 0, vhat: 0, u: 0, theta: initialParameter)
  }

  /// Goes on from a state, whose numbers are exact; or starts with zero moments at a parameter.
  init(
    configuration: AdamConfiguration, initialParameter: Scalar, resuming resumed: ResumedParameter<Scalar>?
  ) throws(OptimizerComparisonError) {
    try self.init(configuration: configuration, initialParameter: initialParameter)
    guard let resumed else { return }
    stepCount = resumed.stepCount
    m = ComputedNumber(resumed.m)
    v = ComputedNumber(resumed.v)
    maximum = ComputedNumber(resumed.maximum ?? 0)
    values = StepValues(m: resumed.m, v: resumed.v, mhat: 0, vhat: 0, u: 0, theta: resumed.theta)
    startsAtZero = false
  }

  /// Takes one step and analyses it.
  ///
  /// - Returns: the bounds after the step.
  /// - Throws: ``OptimizerComparisonError/unusableGradient(step:value:largest:)``; nothing has changed then.
  /// - Complexity: O(log t).
  @discardableResult
  public mutating func step(gradient: Scalar) throws(OptimizerComparisonError) -> StepErrorBounds {
    guard gradient.magnitude <= Scalar.largestGradientMagnitude else {
      throw .unusableGradient(
        step: stepCount + 1, value: Double(gradient), largest: Double(Scalar.largestGradientMagnitude))
    }
    stepCount += 1
    let constants = ComputedConstants<Scalar>(configuration, stepCount: stepCount)
    let signed = ComputedNumber(configuration.maximize ? -gradient : gradient)
    let largest = largestUpdate()
    let outcome =
      if let pytorch = constants.pytorch {
        stepInPyTorchOrder(signed, constants, pytorch, largest)
      } else {
        stepInPublishedOrder(signed, constants, largest)
      }
    theta = outcome.theta
    bounds = StepErrorBounds(
      m: m.error.value, v: v.error.value, mhat: outcome.mhat.error.value, vhat: outcome.vhat.error.value,
      u: outcome.u.error.value, theta: theta.error.value)
    values = StepValues(
      m: m.value, v: v.value, mhat: outcome.mhat.value, vhat: outcome.vhat.value, u: outcome.u.value,
      theta: theta.value)
    return bounds
  }

  /// What follows from the moments of a step.
  private struct Outcome {
    let mhat: ComputedNumber<Scalar>
    let vhat: ComputedNumber<Scalar>
    let u: ComputedNumber<Scalar>
    let theta: ComputedNumber<Scalar>
  }

  // MARK: The published order

  private mutating func stepInPublishedOrder(
    _ signed: ComputedNumber<Scalar>, _ constants: ComputedConstants<Scalar>, _ largest: UpperBound
  ) -> Outcome {
    let decay = configuration.decay == .l2 ? constants.weightDecay : ComputedNumber(0)
    let g = signed + decay * theta
    m = constants.beta1 * m + constants.weight1 * g
    v = constants.beta2 * v + (constants.weight2 * g) * g
    let mhat = m * constants.inverseCorrection1
    let vhat: ComputedNumber<Scalar>
    switch configuration.amsgrad {
    case .off: vhat = v * constants.inverseCorrection2
    case .maximumOfSecondMoment:
      maximum = maximum.maximum(v)
      vhat = maximum * constants.inverseCorrection2
    case .maximumOfCorrectedSecondMoment:
      maximum = maximum.maximum(v * constants.inverseCorrection2)
      vhat = maximum
    }
    let denominator = vhat.squareRoot() + constants.epsilon
    let u: ComputedNumber<Scalar>
    if denominator.value != 0 {
      u = mhat.divided(by: denominator, exactlyAtLeast: configuration.epsilon)
    } else {
      // The exact update is 0 by convention, or else at most Mhat / eps in magnitude.
      let isZeroByConvention = vhat.isZero && configuration.epsilon == 0
      u = ComputedNumber(
        value: mhat.value / .infinity,
        error: isZeroByConvention ? .zero : mhat.exactMagnitude / configuration.epsilon)
    }
    let bounded = u.withError(atMost: u.magnitude + largest)
    return Outcome(mhat: mhat, vhat: vhat, u: bounded, theta: steppedParameter(bounded, constants))
  }

  private func steppedParameter(
    _ u: ComputedNumber<Scalar>, _ constants: ComputedConstants<Scalar>
  ) -> ComputedNumber<Scalar> {
    let (eta, previous) = (constants.learningRate, theta.value)
    let lambda = configuration.decay == .decoupled ? constants.weightDecay : ComputedNumber(0)
    let decayed = lambda.value * previous
    let direction = u.value + decayed
    let change = eta.value * direction
    let stepped = previous - change
    let errorOfDirection =
      UpperBound(roundingErrorOfSum: direction, terms: u.value, decayed)
      + UpperBound(roundingErrorOf: decayed, factors: lambda.value, previous)
      + u.error + lambda.error * UpperBound(magnitudeOf: previous)
    let error =
      UpperBound(roundingErrorOfSum: stepped, terms: previous, change)
      + UpperBound(roundingErrorOf: change, factors: eta.value, direction)
      + eta.error * UpperBound(magnitudeOf: direction)
      + UpperBound(configuration.learningRate) * errorOfDirection
      + retained * theta.error
    return ComputedNumber(value: stepped, error: error)
  }

  /// A bound of `abs(1 - eta lambda)`.
  private var retained: UpperBound {
    let (rate, decay) = (configuration.learningRate, configuration.weightDecay)
    if configuration.decay == .l2 || rate == 0 || decay == 0 { return UpperBound(1) }
    let product = rate * decay
    return UpperBound(max((1 - product.nextDown).nextUp, (product.nextUp - 1).nextUp))
  }

  // MARK: PyTorch's order

  private mutating func stepInPyTorchOrder(
    _ signed: ComputedNumber<Scalar>, _ constants: ComputedConstants<Scalar>,
    _ pytorch: ComputedConstants<Scalar>.PyTorch, _ largest: UpperBound
  ) -> Outcome {
    let hasDecay = configuration.decay == .l2 && configuration.weightDecay != 0
    let g = hasDecay ? signed.addingProduct(constants.weightDecay, theta) : signed
    m = interpolatedMoment(g, constants)
    v = (v * constants.beta2).addingProduct(constants.weight2 * g, g)
    if configuration.amsgrad != .off { maximum = maximum.maximum(v) }
    let denominated = configuration.amsgrad == .off ? v : maximum
    let root = denominated.squareRoot()
    let denominator = root.divided(by: pytorch.rootOfCorrection2) + constants.epsilon
    let change = (pytorch.negatedStepSize * m)
      .divided(by: denominator, exactlyAtLeast: configuration.epsilon)
    let bounded = change.withError(
      atMost: change.magnitude + UpperBound(configuration.learningRate) * largest)
    let mhat = m * constants.inverseCorrection1
    let direct = root.divided(by: pytorch.directRootOfCorrection2) + constants.epsilon
    let u = mhat.divided(by: direct, exactlyAtLeast: configuration.epsilon)
    return Outcome(
      mhat: mhat, vhat: denominated * constants.inverseCorrection2,
      u: u.withError(atMost: u.magnitude + largest), theta: theta * pytorch.retained + bounded)
  }

  private func interpolatedMoment(
    _ g: ComputedNumber<Scalar>, _ constants: ComputedConstants<Scalar>
  ) -> ComputedNumber<Scalar> {
    let difference = g.value - m.value
    let rounding = UpperBound(roundingErrorOfSum: difference, terms: g.value, -m.value)
    let largestDifference = UpperBound(magnitudeOf: difference) + rounding
    let weight = constants.weight1
    let inherited =
      UpperBound((1 - configuration.beta1).nextUp) * g.error + UpperBound(configuration.beta1) * m.error
    if weight.value < 0.5 {
      let moment = ComputedNumber<Scalar>(m.value)
        .addingProduct(ComputedNumber(weight.value), ComputedNumber(difference))
      return moment.withAdditionalError(
        weight.magnitude * rounding + weight.error * largestDifference + inherited)
    }
    let rest = 1 - weight.value
    // `1 - w` rounds nothing for a weight of at least 1/2, so that it errs as the weight does.
    let product = difference * rest
    let moment = g.value - product
    let error =
      UpperBound(roundingErrorOfSum: moment, terms: g.value, -product)
      + UpperBound(roundingErrorOf: product, factors: difference, rest)
      + UpperBound(magnitudeOf: rest) * rounding + weight.error * largestDifference + inherited
    return ComputedNumber(value: moment, error: error)
  }

  // MARK: The size of an update

  /// A bound of the exact update's magnitude, by `update-bound`; to be called once a step.
  private mutating func largestUpdate() -> UpperBound {
    guard startsAtZero else { return .infinity }
    let beta1 = UpperBound(configuration.beta1)
    ratioSum = (beta1 * beta1) / configuration.beta2 * ratioSum + UpperBound(1)
    let (correction1, correction2): (ComputedNumber<Double>, ComputedNumber<Double>) =
      configuration.biasCorrection
      ? (
        BiasCorrection(beta: configuration.beta1, stepCount: stepCount).inverse,
        BiasCorrection(beta: configuration.beta2, stepCount: stepCount).inverse
      ) : (ComputedNumber(1), ComputedNumber(1))
    let (weight1, weight2) = (
      ComputedConstants<Double>.complement(configuration.beta1),
      ComputedConstants<Double>.complement(configuration.beta2)
    )
    let factor1 = correction1.exactMagnitude * weight1.exactMagnitude
    let leastFactor2 =
      (correction2.value - correction2.error.value).nextDown
      * (weight2.value - weight2.error.value).nextDown
    return (factor1 * factor1 * ratioSum / leastFactor2.nextDown).squareRoot
  }
}

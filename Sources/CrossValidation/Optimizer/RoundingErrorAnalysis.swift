import AdamOptimizer

/// A running error analysis of Adam in `Double`: beside every step in the published order of operations,
/// bounds of how far each computed quantity can be from its exact value.
///
/// The exact values are those of the formulas in real arithmetic on the same bits of hyperparameters and
/// gradients. Lower-case letters are computed, upper-case ones exact; `e(x) >= abs(x - X)` is the bound, and
/// `r(x)` bounds the rounding error of the operation whose result is `x`: half an ulp of `x`, or half the
/// smallest positive number if that is larger, and nothing for an exact operation (a sum with 0 or of
/// subnormal size, a product with 0 or 1). Constants: the betas, epsilon and rates are exact; `w = 1 - beta`
/// errs by `dw`, which is computed exactly; the reciprocal bias correction `c` errs by at most `dc = (2^-53 +
/// 2^-92) c`, as ``StepConstants`` promises. Each bound is the triangle inequality on the formula before it:
///
///     p = beta1 m', q = w1 g, m = p + q
///         e(m) = r(m) + r(p) + r(q) + dw1 abs(g) + beta1 e(m')
///     p = beta2 v', a = w2 g, b = a g, v = p + b
///         e(v) = r(v) + r(p) + r(b) + abs(g) r(a) + dw2 g^2 + beta2 e(v')
///     mhat = m c1:  mhat - Mhat = (mhat - m c1) + m (c1 - C1) + (m - M) C1, so
///         e(mhat) = r(mhat) + abs(m) dc1 + e(m) (c1 + dc1), and vhat alike
///     s = sqrt(vhat):  sqrt(x) - sqrt(X) = (x - X) / (sqrt(x) + sqrt(X)) <= sqrt(abs(x - X)), so
///         e(s) = r(s) + min(sqrt(e(vhat)), e(vhat) / (sqrt(vhat) + sqrt(vhat - e(vhat))))
///     d = s + eps:  e(d) = r(d) + e(s)
///     u = mhat / d:  mhat/d - Mhat/D = ((mhat - Mhat) + (mhat/d) (D - d)) / D, so
///         e(u) = r(u) + (e(mhat) + (abs(u) + r(u)) e(d)) / max(d - e(d), eps)
///     theta = theta' - eta (u + lambda theta') with b = u + a, a = lambda theta', c = eta b
///         e(theta) = r(theta) + r(c) + eta (r(b) + r(a) + e(u)) + abs(1 - eta lambda) e(theta')
///
/// When `vhat` has underflowed, `d - e(d)` can be 0. What helps then is the theorem `update-bound`: whatever
/// the gradients, `abs(U) <= sqrt(S)`, so that `e(u) = abs(u) + sqrt(S)` bounds the error too, and the
/// smaller bound counts. Without bias correction the weights are not normalised, and with `C = 1` then the
/// same proof gives `S = (C1^2 / C2) (1 - beta1)^2 / (1 - beta2) sum_{j<t} (beta1^2 / beta2)^j`. Where `u` is
/// undefined because `D = 0`, the exact value is taken to be 0, as the optimizer does. Nothing is known after
/// an overflow of `u` or of the parameter.
///
/// All this is computed in `Double` with every operation rounded up (divisors and roots of divisors down), so
/// the bounds are guaranteed and not estimates. See Higham, Accuracy and Stability of Numerical Algorithms
/// (2002), section 3.3, on running error analysis.
public struct RoundingErrorAnalysis: Sendable {
  /// The number of steps analysed.
  public var stepCount: Int { reference.stepCount }
  /// The bounds after the last step; all 0 before the first.
  public private(set) var bounds = StepErrorBounds()

  private var reference: ReferenceAdam<Double>
  /// What the last step computed.
  private var element: ReferenceAdam<Double>.Element
  /// A bound of `sum_{j<t} (beta1^2 / beta2)^j`.
  private var ratioSum = UpperBound.zero

  /// Starts with zero moments at a parameter, which is exact.
  ///
  /// - Throws: ``OptimizerComparisonError/unsupported(_:)`` with L2 decay, AMSGrad or PyTorch's order.
  public init(
    configuration: AdamConfiguration, initialParameter: Double = 0
  ) throws(OptimizerComparisonError) {
    if configuration.decay == .l2 && configuration.weightDecay != 0 { throw .unsupported(.l2Decay) }
    guard configuration.amsgrad == .off else { throw .unsupported(.amsgrad) }
    guard configuration.operationOrder == .published else { throw .unsupported(.pytorchOrder) }
    do {
      reference = try ReferenceAdam(parameters: [initialParameter], configuration: configuration)
    } catch {
      throw .optimizer(error)
    }
    element = reference.elements[0]
  }

  /// Runs one step of the reference and analyses it.
  ///
  /// - Returns: the bounds after the step.
  /// - Throws: ``OptimizerComparisonError/unusableGradient(step:value:largest:)``; nothing has changed then.
  /// - Complexity: O(log t).
  @discardableResult
  public mutating func step(gradient: Double) throws(OptimizerComparisonError) -> StepErrorBounds {
    let (t, configuration) = (stepCount + 1, reference.configuration)
    let (computed, constants): (ReferenceAdam<Double>.Element, StepConstants<Double>)
    do throws(AdamError) {
      constants = try StepConstants<Double>(configuration, stepCount: t)
      computed = try reference.step(gradients: [gradient])[0]
    } catch {
      throw OptimizerComparisonError(error, step: t)
    }
    analyzeMoments(gradient, computed, constants)
    analyzeUpdate(computed, constants)
    analyzeParameter(computed, constants)
    element = computed
    return bounds
  }

  private mutating func analyzeMoments(
    _ gradient: Double, _ computed: ReferenceAdam<Double>.Element, _ constants: StepConstants<Double>
  ) {
    let (beta1, w1) = (constants.beta1, constants.oneMinusBeta1)
    let (beta2, w2) = (constants.beta2, constants.oneMinusBeta2)
    let g = UpperBound(magnitudeOf: gradient)
    let (retained1, added1) = (beta1 * element.m, w1 * gradient)
    let m =
      UpperBound(roundingErrorOfSum: computed.m, terms: retained1, added1)
      + UpperBound(roundingErrorOf: retained1, factors: beta1, element.m)
      + UpperBound(roundingErrorOf: added1, factors: w1, gradient)
      + Self.complementError(beta1) * g
      + UpperBound(beta1) * UpperBound(bounds.m)
    let weighted = w2 * gradient
    let (retained2, added2) = (beta2 * element.v, weighted * gradient)
    let v =
      UpperBound(roundingErrorOfSum: computed.v, terms: retained2, added2)
      + UpperBound(roundingErrorOf: retained2, factors: beta2, element.v)
      + UpperBound(roundingErrorOf: added2, factors: weighted, gradient)
      + g * UpperBound(roundingErrorOf: weighted, factors: w2, gradient)
      + Self.complementError(beta2) * g * g
      + UpperBound(beta2) * UpperBound(bounds.v)
    bounds.m = m.value
    bounds.v = v.value
    bounds.mhat = correctedError(computed.m, m, constants.inverseBiasCorrection1, computed.mhat).value
    bounds.vhat = correctedError(computed.v, v, constants.inverseBiasCorrection2, computed.vhat).value
  }

  /// The error of a moment times the reciprocal of its bias correction.
  private func correctedError(
    _ moment: Double, _ error: UpperBound, _ reciprocal: Double, _ product: Double
  ) -> UpperBound {
    let reciprocalError = self.reciprocalError(reciprocal)
    return UpperBound(roundingErrorOf: product, factors: moment, reciprocal)
      + UpperBound(magnitudeOf: moment) * reciprocalError
      + error * (UpperBound(reciprocal) + reciprocalError)
  }

  private mutating func analyzeUpdate(
    _ computed: ReferenceAdam<Double>.Element, _ constants: StepConstants<Double>
  ) {
    let largest = largestUpdate(constants)
    let root = computed.vhat.squareRoot()
    let denominator = root + constants.epsilon
    let denominatorError =
      (computed.vhat == 0 ? .zero : UpperBound(roundingErrorOf: root))
      + rootError(computed.vhat, root)
      + UpperBound(roundingErrorOfSum: denominator, terms: root, constants.epsilon)
    let leastDenominator = max((denominator - denominatorError.value).nextDown, constants.epsilon)
    let rounding = computed.mhat == 0 ? .zero : UpperBound(roundingErrorOf: computed.u)
    let magnitude = UpperBound(magnitudeOf: computed.u)
    let propagated =
      rounding
      + (UpperBound(bounds.mhat) + (magnitude + rounding) * denominatorError) / leastDenominator
    let isZeroByConvention = denominator == 0 && bounds.vhat == 0
    bounds.u = isZeroByConvention ? 0 : min(propagated.value, (magnitude + largest).value)
  }

  /// The error of `sqrt(vhat)` that comes from `vhat`'s.
  private func rootError(_ vhat: Double, _ root: Double) -> UpperBound {
    let error = UpperBound(bounds.vhat)
    let leastExact = (vhat - error.value).nextDown
    let leastExactRoot = leastExact > 0 ? leastExact.squareRoot().nextDown : 0
    let divisor = vhat > 0 ? (root.nextDown + leastExactRoot).nextDown : 0
    let quotient = error / divisor
    return quotient.value < error.squareRoot.value ? quotient : error.squareRoot
  }

  /// A bound of the exact update's magnitude, by `update-bound`.
  private mutating func largestUpdate(_ constants: StepConstants<Double>) -> UpperBound {
    let beta1 = UpperBound(constants.beta1)
    ratioSum = (beta1 * beta1) / constants.beta2 * ratioSum + UpperBound(1)
    let reciprocal1 = constants.inverseBiasCorrection1
    let reciprocal2 = constants.inverseBiasCorrection2
    let factor1 =
      (UpperBound(reciprocal1) + reciprocalError(reciprocal1))
      * (UpperBound(constants.oneMinusBeta1) + Self.complementError(constants.beta1))
    let leastFactor2 =
      (reciprocal2 - reciprocalError(reciprocal2).value).nextDown
      * (constants.oneMinusBeta2 - Self.complementError(constants.beta2).value).nextDown
    return (factor1 * factor1 * ratioSum / leastFactor2.nextDown).squareRoot
  }

  private mutating func analyzeParameter(
    _ computed: ReferenceAdam<Double>.Element, _ constants: StepConstants<Double>
  ) {
    let (rate, decay) = (constants.learningRate, constants.decoupledDecay)
    let decayed = decay * element.theta
    let direction = computed.u + decayed
    let product = rate * direction
    let error =
      UpperBound(roundingErrorOfSum: computed.theta, terms: element.theta, product)
      + UpperBound(roundingErrorOf: product, factors: rate, direction)
      + UpperBound(rate)
      * (UpperBound(roundingErrorOfSum: direction, terms: computed.u, decayed)
        + UpperBound(roundingErrorOf: decayed, factors: decay, element.theta)
        + UpperBound(bounds.u))
      + Self.retained(rate, decay) * UpperBound(bounds.theta)
    bounds.theta = computed.theta.isFinite ? error.value : .infinity
  }

  /// A bound of `abs(1 - rate decay)`.
  private static func retained(_ rate: Double, _ decay: Double) -> UpperBound {
    if rate == 0 || decay == 0 { return UpperBound(1) }
    let product = rate * decay
    return UpperBound(max((1 - product.nextDown).nextUp, (product.nextUp - 1).nextUp))
  }

  /// The error of the rounded `1 - beta`: the tail of Dekker's sum of two numbers, which is exact.
  private static func complementError(_ beta: Double) -> UpperBound {
    UpperBound(((1 - (1 - beta)) - beta).magnitude)
  }

  /// A bound of the error of a reciprocal bias correction, which is within a factor `1 ± (2^-53 + 2^-93)` of
  /// the exact one; without bias correction it is 1 and exact.
  private func reciprocalError(_ reciprocal: Double) -> UpperBound {
    reference.configuration.biasCorrection ? UpperBound(reciprocal) * UpperBound(0x1p-53 + 0x1p-92) : .zero
  }
}

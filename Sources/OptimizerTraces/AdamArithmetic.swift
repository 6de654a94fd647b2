import AdamOptimizer
import CrossValidation
import ExactArithmetic

/// In which order an implementation of Adam rounds.
enum RoundingOrder {
  /// The published formulas, as ``ReferenceAdam`` computes them.
  case published
  /// PyTorch's single-tensor loop, as ``OperationOrder/pytorch`` reproduces it.
  case pytorch
  /// optax, whose bias correction takes the power in the format of the moments.
  case optax
}

/// One step of Adam's variants from the very numbers that an implementation had before it: exact values, with
/// bounds of what the roundings of a given order can do to them.
struct AdamArithmetic {
  let configuration: AdamConfiguration
  /// What optax adds to `vhat` under the root; 0 elsewhere.
  let rootEpsilon: Double
  /// Whether the first moment looks one step ahead (Dozat 2016), as in optax's nadam.
  let isNesterov: Bool
  let order: RoundingOrder
  let arithmetic: Approximation.Arithmetic
  private var powers = (DyadicInterval(.one), DyadicInterval(.one))

  init(
    _ configuration: AdamConfiguration, rootEpsilon: Double = 0, isNesterov: Bool = false,
    order: RoundingOrder, arithmetic: Approximation.Arithmetic
  ) {
    self.configuration = configuration
    self.rootEpsilon = rootEpsilon
    self.isNesterov = isNesterov
    self.order = order
    self.arithmetic = arithmetic
  }

  /// What is known of a parameter after a step.
  struct Outcome {
    let m: Approximation
    let v: Approximation
    /// The running maximum of AMSGrad, of `v` or of `vhat`.
    let maximum: Approximation?
    /// What is added to the parameter, decoupled decay included.
    let change: Approximation
    let theta: Approximation
  }

  /// What an implementation had before a step.
  struct Before {
    let theta: Double
    let m: Double
    let v: Double
    let maximum: Double
  }

  /// Moves on to the next step.
  mutating func advance() {
    powers.0 = (exact(configuration.beta1) * powers.0).rounded(toBits: 192)
    powers.1 = (exact(configuration.beta2) * powers.1).rounded(toBits: 192)
  }

  /// The step that ``advance()`` moved to, its number `t`, for one parameter.
  func step(_ before: Before, gradient: Double, t: Int) throws(ArithmeticError) -> Outcome {
    let theta = arithmetic.value(before.theta)
    var g = arithmetic.value(configuration.maximize ? -gradient : gradient)
    let decay = exact(configuration.weightDecay)
    if configuration.decay == .l2 { g = g.plus(theta.times(decay)) }
    let (w1, w2) = (complement(configuration.beta1), complement(configuration.beta2))
    let m = firstMoment(arithmetic.value(before.m), g, w1)
    // The square of the gradient: exact when the gradient is, and its error passed on by the second factor.
    let v = arithmetic.value(before.v).times(exact(configuration.beta2)).plus(square(g, weight: w2))
    let previousMaximum = arithmetic.value(before.maximum)
    let correction1 = correction(powers.0, configuration.beta1, t)
    let correction2 = correction(powers.1, configuration.beta2, t)
    var maximum: Approximation?
    var vhat: Approximation
    switch configuration.amsgrad {
    case .off: vhat = try v.divided(by: correction2)
    case .maximumOfSecondMoment:
      let larger = previousMaximum.maximum(v)
      maximum = larger
      vhat = try larger.divided(by: correction2)
    case .maximumOfCorrectedSecondMoment:
      vhat = previousMaximum.maximum(try v.divided(by: correction2))
      maximum = vhat
    }
    vhat = vhat.plus(arithmetic.value(rootEpsilon).rounded())
    // PyTorch divides the root of v by that of the correction: two roundings more.
    let root = try vhat.squareRoot().rounded(order == .pytorch ? 3 : 1)
    let denominator = root.plus(arithmetic.value(configuration.epsilon).rounded())
    var numerator = try m.divided(by: correction1)
    if isNesterov {
      let next = (exact(configuration.beta1) * powers.0).rounded(toBits: 192)
      numerator = try m.divided(by: correction(next, configuration.beta1, t + 1))
        .times(exact(configuration.beta1))
        .plus(try g.divided(by: correction1).times(w1))
    }
    var direction = try numerator.divided(by: denominator)
    if configuration.decay == .decoupled { direction = direction.plus(theta.times(decay)) }
    // The step size is rounded, in PyTorch once more with its bias correction.
    let change = direction.times(-exact(configuration.learningRate), roundings: 4)
    var kept = theta
    if order == .pytorch && configuration.decay == .decoupled && configuration.weightDecay != 0 {
      // There the decay multiplies the parameter: the same real number, with roundings of the parameter's size.
      kept = theta.rounded(4)
    }
    return Outcome(m: m, v: v, maximum: maximum, change: change, theta: kept.plus(change))
  }

  private func firstMoment(_ m: Approximation, _ g: Approximation, _ w1: Dyadic) -> Approximation {
    guard order == .pytorch else {
      return m.times(exact(configuration.beta1)).plus(g.times(w1, roundings: 3))
    }
    let difference = g.minus(m)
    return w1 < Dyadic(1, exponent: -1)
      ? difference.times(w1, roundings: 2).plus(m)
      : g.minus(difference.times(exact(configuration.beta1), roundings: 4))
  }

  private func square(_ g: Approximation, weight: Dyadic) -> Approximation {
    let largest = g.magnitude
    // abs(a^2 - A^2) <= (2 abs(A) + abs(a - A)) abs(a - A)
    let error = g.error == 0 ? 0 : ((2 * largest + g.error) * g.error).nextUp.nextUp
    let (low, high) = (g.exact.magnitude.lower, g.exact.magnitude.upper)
    let enclosure = DyadicInterval(lower: low * low, upper: high * high) ?? g.exact
    let square = Approximation(exact: enclosure, error: error, arithmetic: arithmetic)
    // With the other order of the two products there can be an underflow times the gradient.
    return Approximation(
      exact: square.exact,
      error: square.error + (error == 0 && largest == 0 ? 0 : arithmetic.leastNonzero * max(1, largest)),
      arithmetic: arithmetic
    ).times(weight, roundings: 4)
  }

  /// `1 - beta^t` as this order computes it.
  private func correction(_ power: DyadicInterval, _ beta: Double, _ t: Int) -> Approximation {
    guard configuration.biasCorrection else { return arithmetic.value(1) }
    let exact = Approximation(exact: DyadicInterval(.one) - power, error: 0, arithmetic: arithmetic)
    let largest = power.upper.doubleValue(rounded: .up)
    switch order {
    case .published: return exact.rounded(2)
    case .pytorch:
      // The power is C's in Double, within an ulp, and the subtraction rounds.
      let relativeToOne = 0x1p-52 * largest + 0x1p-53
      return Approximation(exact: exact.exact, error: relativeToOne, arithmetic: arithmetic).rounded(2)
    case .optax:
      // beta is rounded to the format before the power is taken, which is within 4 ulps.
      let relative = Double(t + 8) * arithmetic.unitRoundoff
      let error = relative < 0.5 ? largest * relative / (1 - relative) : .infinity
      return Approximation(exact: exact.exact, error: error, arithmetic: arithmetic).rounded()
    }
  }

  private func complement(_ beta: Double) -> Dyadic { .one - exact(beta) }

  private func exact(_ value: Double) -> Dyadic { Dyadic(exactly: value) ?? .zero }
}

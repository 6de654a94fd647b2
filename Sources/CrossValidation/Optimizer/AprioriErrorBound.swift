import AdamOptimizer

/// Bounds of the rounding errors that are known before a run: the theorem `rounding-error-bound` at numbers, every
/// operation rounded up.
///
/// They hold in the published order of operations, with decoupled decay and without AMSGrad, for all gradients of
/// magnitude at most G. With U, B and h of ``RoundingModel``, `gamma = (1 + B) (1 + U)^2` and
/// `e1 = 2 (1 + U) h`, for instance
///
///     abs(m - M) <= ((1 - beta) (1 + U)^3 / (1 - beta gamma) - 1) G + e1 / (1 - beta gamma)
///     abs(m - M) <= (gamma^(t-1) (1 + U)^3 - 1) G + gamma^(t-1) e1 / (1 - beta),
///
/// the first for every t, the second, which is smaller in the first steps, growing with t. Where nothing underflows
/// the first is about `U (3 - beta) / (1 - beta) G` in `Double`.
///
/// ```swift
/// let bound = try AprioriErrorBound(Float.self, configuration: configuration, largestGradient: 1)
/// bound.errors(after: 1_000_000, leastSecondMoment: 1e-4).m
/// ```
public struct AprioriErrorBound: Sendable, Hashable {
  /// Why there is no bound.
  public enum Refusal: Error, Hashable, Sendable {
    /// The optimizer is to do something that the theorem is not about.
    case unsupported(String)
    /// The bound of the gradients is negative, infinite or NaN.
    case largestGradient(Double)
  }

  /// The hyperparameters.
  public let configuration: AdamConfiguration
  /// What a rounding can do in the format that the optimizer runs in.
  public let model: RoundingModel
  /// A bound of the gradients' magnitudes.
  public let largestGradient: Double

  /// Prepares bounds for runs in a format, `Float` or `Double`.
  ///
  /// - Throws: ``Refusal``.
  public init<Scalar: AdamScalar>(
    _ format: Scalar.Type, configuration: AdamConfiguration, largestGradient: Double
  ) throws(Refusal) {
    if configuration.decay == .l2 && configuration.weightDecay != 0 { throw .unsupported("L2 weight decay") }
    guard configuration.amsgrad == .off else { throw .unsupported("AMSGrad") }
    guard configuration.operationOrder == .published else {
      throw .unsupported("PyTorch's order of operations")
    }
    guard largestGradient >= 0, largestGradient.isFinite else { throw .largestGradient(largestGradient) }
    self.configuration = configuration
    self.model = RoundingModel(format)
    self.largestGradient = largestGradient
  }

  /// Bounds of the errors of a run's numbers after `stepCount` steps; infinity where the theorem gives none.
  ///
  /// - Parameters:
  ///   - leastSecondMoment: a lower bound of the exact `vhat` in every step. Without one nothing is known of `u` and
  ///     `theta`, since the quotient by a vanishing root is as wrong as it pleases.
  ///   - largestParameter: a bound of the magnitudes that the computed parameter has before the steps.
  /// - Precondition: `stepCount >= 1`.
  /// - Complexity: O(t log t), as the largest update is summed up.
  public func errors(
    after stepCount: Int, leastSecondMoment: Double = 0, largestParameter: Double = .infinity
  ) -> StepErrorBounds {
    var result = StepErrorBounds()
    result.m = moment(.first, stepCount, corrected: false).value
    result.v = moment(.second, stepCount, corrected: false).value
    result.mhat = moment(.first, stepCount, corrected: configuration.biasCorrection).value
    result.vhat = moment(.second, stepCount, corrected: configuration.biasCorrection).value
    result.u = .infinity
    result.theta = .infinity
    guard leastSecondMoment > 0 else { return result }
    var ratioSum = UpperBound.zero
    var (largestUpdate, largestError) = (UpperBound.zero, UpperBound.zero)
    let beta1 = UpperBound(configuration.beta1)
    for step in 1...stepCount {
      ratioSum = (beta1 * beta1) / configuration.beta2 * ratioSum + UpperBound(1)
      let size = self.largestUpdate(step, ratioSum)
      let error = updateError(step, size, leastSecondMoment)
      largestUpdate = UpperBound(max(largestUpdate.value, size.value))
      largestError = UpperBound(max(largestError.value, error.value))
      if step == stepCount { result.u = error.value }
    }
    result.theta = parameterError(stepCount, largestUpdate, largestError, largestParameter).value
    return result
  }

  private enum Moment {
    case first, second
  }

  private var unit: UpperBound { UpperBound(model.unitRoundoff) }
  private var underflow: UpperBound { UpperBound(model.underflow) }
  /// The number of roundings that an old gradient's share goes through in each step.
  private var roundingsPerStep: Int { model.decayRateError == 0 ? 2 : 3 }

  /// `(1 + U)^n - 1 <= n U / (1 - n U)` (Higham 2002, lemma 3.1).
  private func growth(_ n: Int) -> UpperBound {
    let linear = UpperBound(Double(n).nextUp) * unit
    return linear / (1 - linear.value).nextDown
  }

  /// What underflows can amount to in one step of a moment.
  private func underflow(_ moment: Moment) -> UpperBound {
    let factor = UpperBound(1) + unit
    switch moment {
    case .first: return UpperBound(2) * factor * underflow
    case .second: return factor * (factor * UpperBound(largestGradient) + UpperBound(2)) * underflow
    }
  }

  /// The smaller of the bounds that grow with t and that hold for every t.
  private func moment(_ moment: Moment, _ t: Int, corrected: Bool) -> UpperBound {
    let beta = moment == .first ? configuration.beta1 : configuration.beta2
    let gradient = UpperBound(largestGradient)
    let input = moment == .first ? gradient : gradient * gradient
    let roundings = (moment == .first ? 3 : 4) + (corrected ? 2 : 0)
    let (one, rest) = (UpperBound(1), UpperBound((1 - beta).nextUp))
    let factor = corrected ? (one + unit) * (one + unit) : one
    let (added, last) = (factor * underflow(moment), corrected ? underflow : .zero)
    let old = growth(roundingsPerStep)
    // (1 - beta)(1 + U)^n / (1 - beta gamma) - 1, without the cancellation.
    let leastRest = ((1 - beta).nextDown - (UpperBound(beta) * old).value).nextDown
    let excess = rest * growth(roundings) + UpperBound(beta) * old
    // Without the correction both are scaled by the sum of the weights, 1 - beta^t.
    let weights =
      corrected ? one : UpperBound(min(1, BiasCorrection(beta: beta, stepCount: t).high.nextUp))
    let always = weights * (excess * input + added) / leastRest + last
    let (steps, overflow) = roundingsPerStep.multipliedReportingOverflow(by: t - 1)
    guard !overflow, steps < 1 << 52 else { return always }
    let grown =
      weights * (growth(steps + roundings) * input + (one + growth(steps)) * added / (1 - beta).nextDown)
      + last
    return UpperBound(min(always.value, grown.value))
  }

  /// The part of the second moment's error that is relative, and the part that underflows add.
  private func relativeErrors(_ moment: Moment, _ t: Int) -> (relative: UpperBound, added: UpperBound) {
    let isCorrected = configuration.biasCorrection
    let beta = moment == .first ? configuration.beta1 : configuration.beta2
    let roundings = (moment == .first ? 3 : 4) + (isCorrected ? 2 : 0)
    let (steps, overflow) = roundingsPerStep.multipliedReportingOverflow(by: t - 1)
    guard !overflow, steps < 1 << 52 else { return (.infinity, .infinity) }
    let one = UpperBound(1)
    let factor = isCorrected ? (one + unit) * (one + unit) : one
    let added = (one + growth(steps)) * factor * underflow(moment) / (1 - beta).nextDown
    return (growth(steps + roundings), added + (isCorrected ? underflow : .zero))
  }

  /// `sqrt(S)`, which bounds the exact update (theorem `update-bound`), from `sum_{j<t} (beta1^2 / beta2)^j`.
  private func largestUpdate(_ t: Int, _ ratioSum: UpperBound) -> UpperBound {
    let (rest1, rest2) = (UpperBound((1 - configuration.beta1).nextUp), (1 - configuration.beta2).nextDown)
    guard configuration.biasCorrection else { return (rest1 * rest1 * ratioSum / rest2).squareRoot }
    // Corrections are known to less than an ulp.
    let (least, most) = (
      BiasCorrection(beta: configuration.beta1, stepCount: t).high.nextDown,
      UpperBound(BiasCorrection(beta: configuration.beta2, stepCount: t).high.nextUp)
    )
    return (rest1 / least * (rest1 / least) * most * ratioSum / rest2).squareRoot
  }

  private func updateError(_ t: Int, _ largest: UpperBound, _ leastSquare: Double) -> UpperBound {
    let one = UpperBound(1)
    let root = leastSquare.squareRoot().nextDown
    let denominator = (root + configuration.epsilon).nextDown
    let (first, second) = (relativeErrors(.first, t), relativeErrors(.second, t))
    let firstError = self.moment(.first, t, corrected: configuration.biasCorrection)
    let secondError = self.moment(.second, t, corrected: configuration.biasCorrection)
    let mean = min(
      (firstError / denominator).value, (first.relative * largest + first.added / denominator).value)
    let square = min(
      (secondError / root / denominator).value, (second.relative + second.added / leastSquare).value)
    let delta = growth(2) + (one + growth(2)) * UpperBound(square)
    let quotient = (UpperBound(mean) + largest * delta) / (1 - delta.value).nextDown
    return (one + unit) * quotient + unit * largest + underflow
  }

  /// t steps of the parameter, each with the largest update and the largest error of an update.
  private func parameterError(
    _ t: Int, _ update: UpperBound, _ error: UpperBound, _ parameter: Double
  ) -> UpperBound {
    let rate = UpperBound(configuration.learningRate)
    let decay = UpperBound(configuration.weightDecay)
    guard (rate * decay).value <= 1 else { return .infinity }
    let size = UpperBound(parameter)
    let one = UpperBound(1)
    let direction =
      growth(4) * update + (one + growth(4)) * (error + underflow) + growth(6) * decay * size
    let local = unit * size + rate * direction + (one + unit) * underflow
    return UpperBound(Double(t).nextUp) * local
  }
}

extension AprioriErrorBound.Refusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unsupported(let option):
      """
      \(option) is set, for which there is no bound before a run; take decoupled decay, no AMSGrad and the \
      published order, or the running error analysis
      """
    case .largestGradient(let value):
      "the bound of the gradients is \(value); it must be finite and at least 0"
    }
  }
}

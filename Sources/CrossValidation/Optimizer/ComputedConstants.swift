import AdamOptimizer

/// The numbers that a step applies to every element, as the optimizer computes them and with bounds of how far
/// that is from the real ones: the hyperparameters themselves are exact Doubles.
///
/// - A hyperparameter is rounded to the format once; that error, nothing in Double, is found exactly.
/// - `w = 1 - beta` is rounded in Double, an error that is found exactly, and then to the format.
/// - The reciprocal `c` of a bias correction errs in Double by at most `(2^-53 + 2^-92) c`, as ``StepConstants``
///   promises, and is then rounded to the format.
/// - PyTorch's `bc = 1 - power` is held against the bias correction as an unevaluated sum of two Doubles, of which
///   the relative error is below ``BiasCorrection/relativeErrorBound``; the numbers that follow from it are
///   computed in Double, and then rounded to the format, with the rounding errors of ``ComputedNumber``.
struct ComputedConstants<Scalar: AdamScalar>: Sendable {
  let beta1: ComputedNumber<Scalar>
  let beta2: ComputedNumber<Scalar>
  /// `1 - beta1`.
  let weight1: ComputedNumber<Scalar>
  /// `1 - beta2`.
  let weight2: ComputedNumber<Scalar>
  let epsilon: ComputedNumber<Scalar>
  let learningRate: ComputedNumber<Scalar>
  let weightDecay: ComputedNumber<Scalar>
  /// `1 / (1 - beta1^t)`, or 1 without bias correction.
  let inverseCorrection1: ComputedNumber<Scalar>
  /// `1 / (1 - beta2^t)`, or 1 without bias correction.
  let inverseCorrection2: ComputedNumber<Scalar>
  /// PyTorch's own, in its order of operations only.
  let pytorch: PyTorch?

  struct PyTorch: Sendable {
    /// `1 - eta lambda` with decoupled decay, and 1 without.
    let retained: ComputedNumber<Scalar>
    /// `-eta / (1 - beta1^t)`.
    let negatedStepSize: ComputedNumber<Scalar>
    /// `sqrt(1 - beta2^t)`.
    let rootOfCorrection2: ComputedNumber<Scalar>
    /// The same, rounded from a correction without cancellation, as for a `u` that the step does not form.
    let directRootOfCorrection2: ComputedNumber<Scalar>
  }

  init(_ configuration: AdamConfiguration, stepCount t: Int) {
    func rounded(_ hyperparameter: Double) -> ComputedNumber<Scalar> {
      ComputedNumber(hyperparameter).rounded(to: Scalar.self)
    }
    beta1 = rounded(configuration.beta1)
    beta2 = rounded(configuration.beta2)
    weight1 = Self.complement(configuration.beta1).rounded(to: Scalar.self)
    weight2 = Self.complement(configuration.beta2).rounded(to: Scalar.self)
    epsilon = rounded(configuration.epsilon)
    learningRate = rounded(configuration.learningRate)
    weightDecay = rounded(configuration.weightDecay)
    let isCorrected = configuration.biasCorrection
    let correction1 = BiasCorrection(beta: configuration.beta1, stepCount: t)
    let correction2 = BiasCorrection(beta: configuration.beta2, stepCount: t)
    inverseCorrection1 = (isCorrected ? correction1.inverse : ComputedNumber(1)).rounded(to: Scalar.self)
    inverseCorrection2 = (isCorrected ? correction2.inverse : ComputedNumber(1)).rounded(to: Scalar.self)
    pytorch =
      configuration.operationOrder == .pytorch
      ? PyTorch(
        configuration, isCorrected ? correction1 : nil, isCorrected ? correction2 : nil) : nil
  }

  /// `1 - beta`, rounded in Double; its error is the tail of Dekker's sum of two numbers, which is exact.
  static func complement(_ beta: Double) -> ComputedNumber<Double> {
    let rounded = 1 - beta
    return ComputedNumber(value: rounded, error: UpperBound(((1 - rounded) - beta).magnitude))
  }
}

extension ComputedConstants.PyTorch {
  fileprivate init(
    _ configuration: AdamConfiguration, _ correction1: BiasCorrection?, _ correction2: BiasCorrection?
  ) {
    let rate = ComputedNumber(configuration.learningRate)
    let hasDecay = configuration.weightDecay != 0 && configuration.decay == .decoupled
    let decayed = rate * ComputedNumber(configuration.weightDecay)
    retained = (hasDecay ? ComputedNumber(1) + -decayed : ComputedNumber(1)).rounded(to: Scalar.self)
    let stepSize = rate.divided(by: correction1?.complementOfPower ?? ComputedNumber(1))
    negatedStepSize = (-stepSize).rounded(to: Scalar.self)
    let subtracted = correction2?.complementOfPower ?? ComputedNumber(1)
    rootOfCorrection2 = subtracted.squareRoot().rounded(to: Scalar.self)
    let direct = correction2?.computedHigh ?? ComputedNumber(1)
    directRootOfCorrection2 = direct.squareRoot().rounded(to: Scalar.self)
  }
}

extension BiasCorrection {
  /// The reciprocal.
  var inverse: ComputedNumber<Double> {
    ComputedNumber(value: reciprocal, error: UpperBound(reciprocal) * UpperBound(0x1p-53 + 0x1p-92))
  }

  /// The correction rounded to a Double.
  fileprivate var computedHigh: ComputedNumber<Double> {
    ComputedNumber(value: high, error: UpperBound(low.magnitude) + tail)
  }

  /// One minus the power as PyTorch takes it, which cancels.
  fileprivate var complementOfPower: ComputedNumber<Double> {
    let value = 1 - power
    let difference = value - high
    return ComputedNumber(
      value: value,
      error: UpperBound((difference - low).magnitude.nextUp)
        + UpperBound(roundingErrorOfSum: difference, terms: value, -high) + tail)
  }

  /// A bound of how far `high + low` is from the correction.
  private var tail: UpperBound {
    (UpperBound(high) + UpperBound(low.magnitude)) * UpperBound(Self.relativeErrorBound * 2)
  }
}

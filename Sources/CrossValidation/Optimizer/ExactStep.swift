import AdamOptimizer
import ExactArithmetic

/// The exact values of a step's quantities, enclosed where they are asked for.
///
/// The moments are exact numbers in runs of at most ``longestExactRun`` steps. In longer ones they are
/// rounded outward in every step, and so they are when values are needed in every step: when the parameter is
/// followed, and with AMSGrad. L2 decay makes every gradient depend on the parameter, which is then followed.
struct ExactStep: Sendable {
  /// The precision of enclosures in bits: enough for the moments after one step to be exact with ordinary
  /// decay rates, and for deviations to be known to a billionth of an ulp after a million steps.
  private static let standardPrecision = 192

  /// The most bits that are added where L2 decay passes the width of the parameter's enclosure on to the gradient, and
  /// so to the next step, which can enlarge it by some power of two every time.
  private static let mostFurtherBits = 2048

  /// The number of steps up to which exact numbers were measured to be faster.
  static let longestExactRun = 10_000

  private var exact: ExactMomentRecurrence?
  private var enclosed: MomentEnclosureRecurrence?
  /// The parameter; `nil` when it is not followed, or once it is not known.
  private var parameter: DyadicInterval?
  /// AMSGrad's running maximum of `v` or of `vhat`.
  private var maximum = DyadicInterval(.zero)
  private let configuration: AdamConfiguration
  private let epsilon: Dyadic
  private let learningRate: Dyadic
  /// What a step leaves of the parameter apart from the update, `1 - eta lambda` with decoupled decay.
  private let retained: Dyadic
  /// The multiple of the parameter added to the gradient.
  private let gradientDecay: Dyadic
  private let reportsParameter: Bool
  private let precision: Int

  /// Starts with zero moments at a parameter.
  ///
  /// - Parameters:
  ///   - reportsParameter: whether `theta` is asked for.
  ///   - stepCount: the number of steps to come.
  ///   - resumed: the state to go on from, in place of zero moments at the parameter.
  init<Scalar: AdamScalar>(
    _ configuration: AdamConfiguration, initialParameter: Double, reportsParameter: Bool, stepCount: Int,
    resuming resumed: ResumedParameter<Scalar>?
  ) throws(OptimizerComparisonError) {
    self.configuration = configuration
    self.reportsParameter = reportsParameter
    let decay = Self.exact(configuration.weightDecay)
    gradientDecay = configuration.decay == .l2 ? decay : .zero
    precision =
      Self.standardPrecision + (gradientDecay.isZero ? 0 : min(32 * stepCount, Self.mostFurtherBits))
    epsilon = Self.exact(configuration.epsilon)
    learningRate = Self.exact(configuration.learningRate)
    retained = configuration.decay == .decoupled ? .one - learningRate * decay : .one
    let followsParameter = reportsParameter || !gradientDecay.isZero
    if followsParameter { parameter = DyadicInterval(Self.exact(initialParameter)) }
    if let resumed {
      enclosed = MomentEnclosureRecurrence(
        betas: (Self.exact(configuration.beta1), Self.exact(configuration.beta2)),
        biasCorrection: configuration.biasCorrection, bits: precision, stepCount: resumed.stepCount,
        m: Self.exact(Double(resumed.m)), v: Self.exact(Double(resumed.v)))
      maximum = DyadicInterval(Self.exact(Double(resumed.maximum ?? 0)))
    } else if !followsParameter && configuration.amsgrad == .off && stepCount <= Self.longestExactRun {
      exact = try ExactMomentRecurrence(
        betas: configuration.betas, biasCorrection: configuration.biasCorrection)
    } else {
      enclosed = MomentEnclosureRecurrence(
        betas: (Self.exact(configuration.beta1), Self.exact(configuration.beta2)),
        biasCorrection: configuration.biasCorrection, bits: precision)
    }
  }

  /// Takes in one gradient, which must be finite.
  ///
  /// - Returns: if `enclosing`, the values after the step: without `u` where it is undefined, and without what
  ///   depends on a parameter that is not known or not asked for.
  mutating func update(
    _ gradient: Double, enclosing: Bool
  ) throws(OptimizerComparisonError) -> [StepQuantity: DyadicInterval] {
    let signed = configuration.maximize ? -gradient : gradient
    if exact != nil {
      try exact?.update(signed)
    } else {
      var g = DyadicInterval(Self.exact(signed))
      if !gradientDecay.isZero {
        // Once the parameter is not known, neither are the moments.
        guard let parameter else { return [:] }
        g = (g + gradientDecay * parameter).rounded(toBits: precision)
      }
      enclosed?.update(g)
    }
    guard enclosing || parameter != nil || configuration.amsgrad != .off,
      let moments = try exact?.moments().enclosure(bits: precision) ?? enclosed?.moments
    else { return [:] }
    do {
      return try values(moments)
    } catch {
      throw .arithmetic(error)
    }
  }

  private mutating func values(
    _ moments: MomentEnclosure
  ) throws(ArithmeticError) -> [StepQuantity: DyadicInterval] {
    let mhat = try moments.mhat(bits: precision)
    var vhat = try moments.vhat(bits: precision)
    switch configuration.amsgrad {
    case .off: break
    case .maximumOfSecondMoment:
      maximum = maximum.maximum(moments.v)
      vhat = try maximum.divided(by: moments.biasCorrection2, bits: precision)
    case .maximumOfCorrectedSecondMoment:
      maximum = maximum.maximum(vhat)
      vhat = maximum
    }
    let update = try MomentEnclosure.update(
      mhat: mhat, vhat: vhat, epsilon: epsilon, bits: precision)
    if let previous = parameter {
      parameter = definedUpdate(update, vhat: vhat).map {
        (retained * previous - learningRate * $0).rounded(toBits: precision)
      }
    }
    var values: [StepQuantity: DyadicInterval] = [.m: moments.m, .v: moments.v, .mhat: mhat, .vhat: vhat]
    values[.u] = update
    values[.theta] = reportsParameter ? parameter : nil
    return values
  }

  /// The update that moves the parameter. Where its denominator is 0, the published order puts infinity in that
  /// place, and the parameter stays; PyTorch's order divides by 0, and where it can't be told, nothing is known.
  private func definedUpdate(_ update: DyadicInterval?, vhat: DyadicInterval) -> DyadicInterval? {
    if let update { return update }
    return vhat.upper.isZero && configuration.operationOrder == .published ? DyadicInterval(.zero) : nil
  }

  /// The value of a number that is known to be finite.
  private static func exact(_ value: Double) -> Dyadic {
    Dyadic(exactly: value) ?? .zero
  }
}

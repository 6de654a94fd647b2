/// Adam one element at a time by its published formulas, showing every intermediate value.
///
/// This is what the fused step of ``Adam`` must agree with to the last bit, and what rounding-error bounds
/// are derived from. With the constants of ``StepConstants`` (`s` the sign, `lambda1` the L2 and `lambda2`
/// the decoupled decay, one of them 0; `w = 1 - beta`; `c = 1 / (1 - beta^t)`), step `t` does the following,
/// every arithmetic sign rounding once to the nearest value of the format, ties to even, from left to right
/// and inner brackets first; nothing is contracted into a fused multiply-add:
///
///     g'    = (s g) + (lambda1 theta)
///     m     = (beta1 m) + (w1 g')
///     v     = (beta2 v) + ((w2 g') g')
///     mhat  = m c1
///     vhat  = v c2
///     d     = sqrt(vhat) + eps, and +infinity in place of 0
///     u     = mhat / d
///     theta = theta - (eta (u + (lambda2 theta)))
///
/// For finite parameters, products with `s` and with a decay or bias correction of exactly 0 or 1, and sums
/// with the resulting zero, are exact. AMSGrad keeps `a = max(a, v)` and takes `vhat = a c2`, or keeps
/// `a = max(a, v c2)` and takes `vhat = a`; a maximum is exact. The replaced denominator occurs only when `eps`
/// is 0 in the format and all gradients were 0, or so small that `v` underflowed: `u` is then a zero, so a
/// parameter without gradient stays where it is (decay apart).
///
/// Dividing by `1 - beta^t` is done by multiplying with `c`, which rounds as often.
public struct ReferenceAdam<Scalar: AdamScalar>: Sendable {
  /// What a step computed for one parameter.
  public struct Element: Sendable, Hashable {
    /// The parameter after the step.
    public let theta: Scalar
    /// The first moment.
    public let m: Scalar
    /// The second moment.
    public let v: Scalar
    /// The bias-corrected first moment.
    public let mhat: Scalar
    /// The bias-corrected second moment, or with AMSGrad the maximum in its place.
    public let vhat: Scalar
    /// The update direction, without weight decay.
    public let u: Scalar
    /// The running maximum of AMSGrad; 0 without it.
    public let maximum: Scalar
  }

  /// The hyperparameters.
  public let configuration: AdamConfiguration
  /// The number of steps taken.
  public private(set) var stepCount = 0
  /// The outcome of the last step, an element a parameter.
  public private(set) var elements: [Element]

  /// Starts with zero moments at the given parameters.
  ///
  /// - Throws: ``AdamError/referenceNeedsPublishedOrder``;
  ///   ``AdamError/hyperparameterNotRepresentable(_:value:format:)``.
  public init(parameters: [Scalar], configuration: AdamConfiguration) throws(AdamError) {
    guard configuration.operationOrder == .published else { throw .referenceNeedsPublishedOrder }
    _ = try StepConstants<Scalar>(configuration, stepCount: 1)
    self.configuration = configuration
    elements = parameters.map { Element(theta: $0, m: 0, v: 0, mhat: 0, vhat: 0, u: 0, maximum: 0) }
  }

  /// Takes one step and returns its outcome, an element a parameter.
  ///
  /// - Throws: ``AdamError/lengthMismatch(array:count:expected:)``;
  ///   ``AdamError/unusableGradient(index:value:largest:)``; ``AdamError/stepCountOverflow(_:)``. Nothing has
  ///   changed then.
  @discardableResult
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public mutating func step(gradients: [Scalar]) throws(AdamError) -> [Element] {
    guard gradients.count == elements.count else {
      throw .lengthMismatch(array: "gradients", count: gradients.count, expected: elements.count)
    }
    let (t, overflow) = stepCount.addingReportingOverflow(1)
    guard !overflow else { throw .stepCountOverflow(stepCount) }
    if let unusable = gradients.withUnsafeBufferPointer({ UnusableGradient(firstIn: $0) }) {
      throw unusable.refusal
    }
    let constants = try StepConstants<Scalar>(configuration, stepCount: t)
    elements = zip(elements, gradients).map { stepped($0, gradient: $1, constants) }
    stepCount = t
    return elements
  }

  private func stepped(
    _ previous: Element, gradient: Scalar, _ constants: StepConstants<Scalar>
  ) -> Element {
    let signed = configuration.maximize ? -gradient : gradient
    let g = signed + constants.gradientDecay * previous.theta
    let m = constants.beta1 * previous.m + constants.oneMinusBeta1 * g
    let v = constants.beta2 * previous.v + (constants.oneMinusBeta2 * g) * g
    let mhat = m * constants.inverseBiasCorrection1
    let maximum: Scalar
    let vhat: Scalar
    switch configuration.amsgrad {
    case .off:
      maximum = 0
      vhat = v * constants.inverseBiasCorrection2
    case .maximumOfSecondMoment:
      maximum = max(previous.maximum, v)
      vhat = maximum * constants.inverseBiasCorrection2
    case .maximumOfCorrectedSecondMoment:
      maximum = max(previous.maximum, v * constants.inverseBiasCorrection2)
      vhat = maximum
    }
    let denominator = vhat.squareRoot() + constants.epsilon
    let u = denominator == 0 ? mhat / .infinity : mhat / denominator
    let theta =
      previous.theta - constants.learningRate * (u + constants.decoupledDecay * previous.theta)
    return Element(theta: theta, m: m, v: v, mhat: mhat, vhat: vhat, u: u, maximum: maximum)
  }
}

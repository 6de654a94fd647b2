import AdamOptimizer
import ExactArithmetic

/// The exact values of a step's quantities, enclosed where they are asked for.
///
/// The moments are exact numbers in runs of at most ``longestExactRun`` steps. In longer ones they are
/// rounded outward in every step, and so they are when the parameter is followed, which needs them in every
/// step.
struct ExactStep: Sendable {
  /// The precision of enclosures in bits: enough for the moments after one step to be exact with ordinary
  /// decay rates, and for deviations to be known to a billionth of an ulp after a million steps.
  private static let precision = 192

  /// The number of steps up to which exact numbers were measured to be faster.
  static let longestExactRun = 10_000

  private var exact: ExactMomentRecurrence?
  private var enclosed: MomentEnclosureRecurrence?
  private var parameter: DyadicInterval?
  private let epsilon: Dyadic
  private let learningRate: Dyadic
  /// What a step leaves of the parameter, `1 - eta lambda`.
  private let retained: Dyadic
  private let isMaximizing: Bool

  /// Starts with zero moments, and with the given parameter if that is to be followed.
  init(
    _ configuration: AdamConfiguration, initialParameter: Double?, stepCount: Int
  ) throws(OptimizerComparisonError) {
    if initialParameter == nil && stepCount <= Self.longestExactRun {
      exact = try ExactMomentRecurrence(
        betas: configuration.betas, biasCorrection: configuration.biasCorrection)
    } else {
      enclosed = MomentEnclosureRecurrence(
        betas: (Self.exact(configuration.beta1), Self.exact(configuration.beta2)),
        biasCorrection: configuration.biasCorrection, bits: Self.precision)
    }
    epsilon = Self.exact(configuration.epsilon)
    learningRate = Self.exact(configuration.learningRate)
    retained = .one - learningRate * Self.exact(configuration.weightDecay)
    isMaximizing = configuration.maximize
    parameter = initialParameter.map { DyadicInterval(Self.exact($0)) }
  }

  /// Takes in one gradient, which must be finite.
  ///
  /// - Returns: if `enclosing`, the values after the step, without `u` where it is undefined and without
  ///   `theta` when no parameter is followed.
  mutating func update(
    _ gradient: Double, enclosing: Bool
  ) throws(OptimizerComparisonError) -> [StepQuantity: DyadicInterval] {
    let signed = isMaximizing ? -gradient : gradient
    try exact?.update(signed)
    enclosed?.update(Self.exact(signed))
    guard enclosing || parameter != nil,
      let moments = try exact?.moments().enclosure(bits: Self.precision) ?? enclosed?.moments
    else { return [:] }
    do {
      let update = try moments.u(epsilon: epsilon, bits: Self.precision)
      if let previous = parameter {
        // Where the denominator is 0 the optimizer puts infinity in its place.
        let step = learningRate * (update ?? DyadicInterval(.zero))
        parameter = (retained * previous - step).rounded(toBits: Self.precision)
      }
      guard enclosing else { return [:] }
      var values: [StepQuantity: DyadicInterval] = [.m: moments.m, .v: moments.v]
      values[.mhat] = try moments.mhat(bits: Self.precision)
      values[.vhat] = try moments.vhat(bits: Self.precision)
      values[.u] = update
      values[.theta] = parameter
      return values
    } catch {
      throw .arithmetic(error)
    }
  }

  /// The value of a number that is known to be finite.
  private static func exact(_ value: Double) -> Dyadic {
    Dyadic(exactly: value) ?? .zero
  }
}

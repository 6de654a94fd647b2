import AdamOptimizer
import ExactArithmetic

/// The exact values of a step's quantities, enclosed where they are asked for.
struct ExactStep {
  /// The relative precision of the enclosures in bits: enough for the moments after one step to be exact, and for
  /// deviations of a hundred-thousandth ulp.
  private static let precision = 192

  /// The enclosures after the last step for which they were asked; `u` is missing where it is undefined, and
  /// `theta` when there is no parameter.
  private(set) var values: [StepQuantity: DyadicInterval] = [:]

  private var recurrence: ExactMomentRecurrence
  private let epsilon: Dyadic
  private let learningRate: Dyadic
  private let retained: Dyadic
  private let isMaximizing: Bool
  private var parameter: DyadicInterval?

  /// Starts with zero moments, and with the given parameter if that is to be followed.
  init(_ configuration: AdamConfiguration, initialParameter: Double?) throws(OptimizerComparisonError) {
    recurrence = try ExactMomentRecurrence(
      betas: configuration.betas, biasCorrection: configuration.biasCorrection)
    // The configuration has checked that these are finite.
    epsilon = Dyadic(exactly: configuration.epsilon) ?? .zero
    learningRate = Dyadic(exactly: configuration.learningRate) ?? .zero
    retained = .one - learningRate * (Dyadic(exactly: configuration.weightDecay) ?? .zero)
    isMaximizing = configuration.maximize
    parameter = initialParameter.flatMap(Dyadic.init(exactly:)).map { DyadicInterval($0) }
  }

  /// Takes in one gradient, and encloses the values of the step if asked to.
  mutating func update(_ gradient: Double, enclosing: Bool) throws(OptimizerComparisonError) {
    try recurrence.update(isMaximizing ? -gradient : gradient)
    guard enclosing || parameter != nil else { return }
    let moments = try recurrence.moments()
    do {
      values = [:]
      values[.m] = DyadicInterval(enclosing: moments.m, bits: Self.precision)
      values[.v] = DyadicInterval(enclosing: moments.v, bits: Self.precision)
      values[.mhat] = try moments.mhat(bits: Self.precision)
      values[.vhat] = try moments.vhat(bits: Self.precision)
      values[.u] = try moments.u(epsilon: epsilon, bits: Self.precision)
    } catch {
      throw .arithmetic(error)
    }
    if let previous = parameter {
      // Where the denominator is 0 the optimizer puts infinity in its place.
      let update = values[.u] ?? DyadicInterval(.zero)
      parameter = (retained * previous - learningRate * update).rounded(toBits: Self.precision)
    }
    values[.theta] = parameter
  }
}

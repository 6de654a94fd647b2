import AdamOptimizer
import ExactArithmetic

/// A run of the scalar reference with every intermediate number of its steps, as exact fractions.
///
/// The moments, their corrections, the update and the parameter are those that ``ReferenceAdam`` returns. The numbers
/// between are recomputed in its order; that they fit is what the hypotheses of the theorem say.
struct RoundedRun: Sendable {
  /// The constants of the last step.
  struct Constants: Sendable {
    var (beta1, beta2, rest1, rest2) = (Rational.zero, Rational.zero, Rational.zero, Rational.zero)
    var (correction1, correction2) = (Rational.zero, Rational.zero)
    var (epsilon, rate, decay) = (Rational.zero, Rational.zero, Rational.zero)
  }

  let configuration: AdamConfiguration
  let model: RoundingModel
  private(set) var constants = Constants()
  private(set) var gradients: [Rational] = []
  private(set) var retained1: [Rational] = []
  private(set) var added1: [Rational] = []
  private(set) var m: [Rational] = []
  private(set) var weighted: [Rational] = []
  private(set) var retained2: [Rational] = []
  private(set) var added2: [Rational] = []
  private(set) var v: [Rational] = []
  private(set) var mhat: [Rational] = []
  private(set) var vhat: [Rational] = []
  private(set) var root: [Rational] = []
  private(set) var denominator: [Rational] = []
  private(set) var u: [Rational] = []
  private(set) var decayed: [Rational] = []
  private(set) var direction: [Rational] = []
  private(set) var step: [Rational] = []
  /// The parameter before the first step, and after each.
  private(set) var theta: [Rational] = []

  /// Runs the reference in a format on gradients that are rounded to it; `nil` when it refuses them or overflows.
  init?<Scalar: AdamScalar>(
    in format: Scalar.Type, _ values: [Double], _ configuration: AdamConfiguration, initialParameter: Double
  ) {
    self.configuration = configuration
    model = RoundingModel(format)
    guard
      var reference = try? ReferenceAdam<Scalar>(
        parameters: [Scalar(initialParameter)], configuration: configuration)
    else { return nil }
    var failed = false
    func exact(_ value: Scalar) -> Rational {
      guard let exact = Rational(exactly: Double(value)) else {
        failed = true
        return .zero
      }
      return exact
    }
    theta = [exact(reference.elements[0].theta)]
    for (number, value) in values.enumerated() {
      let (g, old) = (Scalar(value), reference.elements[0])
      guard let new = try? reference.step(gradients: [g])[0],
        let c = try? StepConstants<Scalar>(configuration, stepCount: number + 1)
      else { return nil }
      gradients.append(exact(g))
      retained1.append(exact(c.beta1 * old.m))
      added1.append(exact(c.oneMinusBeta1 * g))
      m.append(exact(new.m))
      weighted.append(exact(c.oneMinusBeta2 * g))
      retained2.append(exact(c.beta2 * old.v))
      added2.append(exact((c.oneMinusBeta2 * g) * g))
      v.append(exact(new.v))
      mhat.append(exact(new.mhat))
      vhat.append(exact(new.vhat))
      root.append(exact(new.vhat.squareRoot()))
      denominator.append(exact(new.vhat.squareRoot() + c.epsilon))
      u.append(exact(new.u))
      decayed.append(exact(c.decoupledDecay * old.theta))
      direction.append(exact(new.u + c.decoupledDecay * old.theta))
      step.append(exact(c.learningRate * (new.u + c.decoupledDecay * old.theta)))
      theta.append(exact(new.theta))
      constants = Constants(
        beta1: exact(c.beta1), beta2: exact(c.beta2), rest1: exact(c.oneMinusBeta1),
        rest2: exact(c.oneMinusBeta2), correction1: exact(c.inverseBiasCorrection1),
        correction2: exact(c.inverseBiasCorrection2), epsilon: exact(c.epsilon), rate: exact(c.learningRate),
        decay: exact(c.decoupledDecay))
    }
    if failed { return nil }
  }

  /// `sum_k w_k f_k` with the normalised weights of a decay rate, exactly.
  static func mean(_ beta: Rational, _ values: [Rational]) -> Rational? {
    var (sum, weights) = (Rational.zero, Rational.zero)
    for value in values {
      sum = beta * sum + (1 - beta) * value
      weights = beta * weights + (1 - beta)
    }
    return try? sum.divided(by: weights)
  }
}

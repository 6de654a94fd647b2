import AdamOptimizer
import Automation
import ExactArithmetic

extension CaseGenerator {
  /// The longest run whose exact fractions stay short enough.
  private static let longestRoundedRun = 30

  /// Cases for a claim of `rounding-error-bound`: the numbers of the running optimizer, in `Double` and in `Float`.
  func roundingCases(_ claim: Claim) -> [Case] {
    var cases: [Case] = []
    for count in data.steps where count <= Self.longestRoundedRun {
      for (position, rates) in data.rates.enumerated() where count <= 3 || position <= 5 {
        for kind in data.kinds(steps: count) where count <= 3 || position == 0 || kind == .random {
          guard let gradients = data.gradients(kind, steps: count, rates: rates) else { continue }
          let values = gradients.map(\.doubleValue)
          // The second scale makes Float's squares underflow.
          for run in [
            run(in: Double.self, values, rates), run(in: Float.self, values, rates),
            run(in: Float.self, values.map { $0 * 0x1p-70 }, rates),
          ] {
            guard let run, let bindings = bindings(claim, run) else { continue }
            cases.append(Case(bindings: bindings, rates: rates, kind: kind, steps: count))
          }
        }
      }
    }
    return cases
  }

  private func run<Scalar: AdamScalar>(
    in format: Scalar.Type, _ gradients: [Double], _ rates: SampleData.DecayRates
  ) -> RoundedRun? {
    let configuration = try? AdamConfiguration(
      learningRate: 1e-3, betas: (rates.beta1.doubleValue, rates.beta2.doubleValue), epsilon: 1e-8,
      weightDecay: 0.01)
    return configuration.flatMap { RoundedRun(in: format, gradients, $0, initialParameter: 0.7) }
  }

  /// Values for the claim's variables, each the number that the running optimizer has in that place.
  private func bindings(_ claim: Claim, _ run: RoundedRun) -> [String: Binding]? {
    func exact(_ value: Double) -> Rational { Rational(exactly: value) ?? .zero }
    func sequence(_ values: [Rational], atZero: Rational? = nil) -> Binding {
      .sequence(SequenceValue(values, atZero: atZero))
    }
    let (model, c) = (run.model, run.constants)
    let (U, B) = (exact(model.unitRoundoff), exact(model.decayRateError))
    let unit = (1 + U) * (1 + U)
    var values: [String: Binding] = [
      "U": .real(U), "B": .real(B), "h": .real(exact(model.underflow)), "gamma": .real((1 + B) * unit),
      "g": sequence(run.gradients), "t": .index(run.gradients.count),
      "G": .real(run.gradients.map(\.magnitude).max() ?? .zero),
    ]
    let (beta1, beta2) = (exact(run.configuration.beta1), exact(run.configuration.beta2))
    switch claim.name.split(separator: "/").last ?? "" {
    case let label where label.hasPrefix("first moment"):
      values["beta"] = .real(beta1)
      values.merge(
        [
          "b": .real(c.beta1), "w": .real(c.rest1), "p": sequence(run.retained1), "q": sequence(run.added1),
          "x": sequence(run.m, atZero: 0), "c": .real(c.correction1), "y": .real(run.mhat.last ?? .zero),
        ], uniquingKeysWith: { $1 })
    case let label where label.hasPrefix("second moment"):
      values["beta"] = .real(beta2)
      values.merge(
        [
          "b": .real(c.beta2), "w": .real(c.rest2), "r": sequence(run.weighted),
          "p": sequence(run.retained2), "q": sequence(run.added2), "x": sequence(run.v, atZero: 0),
          "c": .real(c.correction2), "y": .real(run.vhat.last ?? .zero),
        ], uniquingKeysWith: { $1 })
    case let label where label.hasPrefix("update"):
      guard let mean = RoundedRun.mean(beta1, run.gradients), let x = run.mhat.last, let y = run.vhat.last,
        let meanSize = RoundedRun.mean(beta1, run.gradients.map(\.magnitude)),
        let square = RoundedRun.mean(beta2, run.gradients.map { $0 * $0 }), let r = run.root.last,
        let d = run.denominator.last, let z = run.u.last
      else { return nil }
      let (first, second) = ((x - mean).magnitude, (y - square).magnitude)
      guard let a = try? first.divided(by: meanSize), let b = try? second.divided(by: square) else {
        return nil
      }
      values.merge(
        [
          "beta1": .real(beta1), "beta2": .real(beta2), "eps": .real(exact(run.configuration.epsilon)),
          "x": .real(x), "y": .real(y), "c": .real(c.epsilon), "r": .real(r), "d": .real(d), "z": .real(z),
          "D": .real(first), "V": .real(second), "a": .real(a), "b": .real(b),
          "delta": .real(unit * (1 + b) - 1),
        ], uniquingKeysWith: { $1 })
    default:
      values.merge(parameterBindings(run, U), uniquingKeysWith: { $1 })
    }
    let names = Set(claim.variables.map(\.name))
    return values.filter { names.contains($0.key) }
  }

  /// The parameter beside the exact recurrence, driven by updates near the computed ones.
  private func parameterBindings(_ run: RoundedRun, _ unit: Rational) -> [String: Binding] {
    func exact(_ value: Double) -> Rational { Rational(exactly: value) ?? .zero }
    let (rate, decay) = (exact(run.configuration.learningRate), exact(run.configuration.weightDecay))
    let updates = run.u.map { $0 * (1 - unit) }
    var theta = [run.theta[0]]
    for update in updates {
      theta.append((theta.last ?? .zero) - rate * (update + decay * (theta.last ?? .zero)))
    }
    func largest(_ values: [Rational]) -> Binding { .real(values.map(\.magnitude).max() ?? .zero) }
    func sequence(_ values: [Rational]) -> Binding { .sequence(SequenceValue(values)) }
    return [
      "eta": .real(rate), "lambda": .real(decay), "a": .real(run.constants.rate),
      "b": .real(run.constants.decay),
      "T": largest(Array(run.theta.dropLast())), "Y": largest(updates),
      "E": largest(zip(run.u, updates).map { $0 - $1 }), "u": sequence(updates),
      "theta": .sequence(SequenceValue(Array(theta.dropFirst()), atZero: theta[0])), "z": sequence(run.u),
      "p": sequence(run.decayed), "q": sequence(run.direction), "r": sequence(run.step),
      "x": .sequence(SequenceValue(Array(run.theta.dropFirst()), atZero: run.theta[0])),
    ]
  }
}

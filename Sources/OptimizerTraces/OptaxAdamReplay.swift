import AdamOptimizer

/// The replay of optax's adam, adamw, amsgrad and nadam.
///
/// The moments and the new parameter from the traced update are operations of which the order is certain, and
/// must agree to the bit. The update involves a power in the format of the moments, whose last bits depend on
/// the mathematical library, so it is held to a bound.
struct OptaxAdamReplay<Scalar: AdamScalar> {
  private let trace: ReferenceTrace
  private let arithmetic: Approximation.Arithmetic
  private let configuration: AdamConfiguration
  private var isNesterov: Bool { trace.algorithm == "nadam" }

  init(_ trace: ReferenceTrace, _ arithmetic: Approximation.Arithmetic) throws {
    try trace.check(
      ["b1", "b2", "eps"], optional: trace.algorithm == "adamw" ? ["eps_root", "weight_decay"] : ["eps_root"])
    self.trace = trace
    self.arithmetic = arithmetic
    configuration = try AdamConfiguration(
      learningRate: trace.learningRate, betas: (trace.constant("b1"), trace.constant("b2")),
      epsilon: trace.constant("eps"), weightDecay: trace.constant("weight_decay"),
      amsgrad: trace.algorithm == "amsgrad" ? .maximumOfCorrectedSecondMoment : .off)
  }

  func report() throws -> TraceReport {
    var report = TraceReport(trace)
    let rootEpsilon = trace.constant("eps_root")
    var theirs = AdamArithmetic(
      configuration, rootEpsilon: rootEpsilon, isNesterov: isNesterov, order: .optax, arithmetic: arithmetic)
    var ours = AdamArithmetic(configuration, order: .published, arithmetic: arithmetic)
    let hasMaximum = configuration.amsgrad != .off
    let runsHere = !isNesterov && rootEpsilon == 0
    for step in trace.steps.indices {
      theirs.advance()
      ours.advance()
      let gradients: [Scalar] = trace.scalars(step)
      let before: [Scalar] = try trace.valuesBefore("p", step)
      let (m0, v0): ([Scalar], [Scalar]) = (
        try trace.valuesBefore("state[0].mu", step), try trace.valuesBefore("state[0].nu", step)
      )
      let max0: [Scalar]? = hasMaximum ? try trace.valuesBefore("state[0].nu_max", step) : nil
      let (p, u): ([Scalar], [Scalar]) = (try trace.values("p", step), try trace.values("u", step))
      let (m, v): ([Scalar], [Scalar]) = (
        try trace.values("state[0].mu", step), try trace.values("state[0].nu", step)
      )
      let nuMax: [Scalar]? = hasMaximum ? try trace.values("state[0].nu_max", step) : nil
      let state = try AdamState(
        stepCount: step, firstMoment: m0, secondMoment: v0, maximumSecondMoment: max0)
      var run = try OptimizerRun(parameters: before, state: state, configuration: configuration)
      let outcome = try run.step(gradients: gradients)
      for column in p.indices {
        let g = gradients[column]
        let (own1, own2) = (
          moment(m0[column], g, configuration.beta1), moment(v0[column], g * g, configuration.beta2)
        )
        report.compare("mu", .sameBits, own1, with: Double(m[column]), step: step, column: column)
        report.compare("nu", .sameBits, own2, with: Double(v[column]), step: step, column: column)
        report.compare(
          "p from u", .sameBits, before[column] + u[column], with: Double(p[column]), step: step,
          column: column)
        let start = AdamArithmetic.Before(
          theta: Double(before[column]), m: Double(m0[column]), v: Double(v0[column]),
          maximum: max0.map { Double($0[column]) } ?? 0)
        let bound = try theirs.step(start, gradient: Double(g), t: step + 1)
        // For u the plain value in the format is what the exact one rounds to.
        compareWithExact(&report, "u", bound.change, u[column], step, column)
        if let nuMax, let maximum = bound.maximum {
          compareWithExact(&report, "nu_max", maximum, nuMax[column], step, column)
        }
        guard runsHere else { continue }
        let ownBound = try ours.step(start, gradient: Double(g), t: step + 1)
        for (name, computed, bound, traced, theirBound) in [
          ("m, published order", outcome.m[column], ownBound.m, m[column], bound.m),
          ("v, published order", outcome.v[column], ownBound.v, v[column], bound.v),
          ("theta, published order", outcome.theta[column], ownBound.theta, p[column], bound.theta),
        ] {
          report.compare(
            name, computed, within: bound, and: Double(traced), within: theirBound, step: step, column: column
          )
        }
      }
    }
    if runsHere {
      report.notes = [try driftNote(trace, configuration, Scalar.self)]
    } else {
      report.notes = [
        isNesterov
          ? "replayed by nadam's formulas, exactly and in the trace's format: no optimizer of this package runs them"
          : "replayed by adam's formulas, exactly and in the trace's format: no optimizer of this package has eps_root"
      ]
    }
    return report
  }

  private func moment(_ moment: Scalar, _ signal: Scalar, _ beta: Double) -> Scalar {
    Scalar(1 - beta) * signal + Scalar(beta) * moment
  }
}

/// Compares a number of a trace with the exact value, rounded to the format.
func compareWithExact<Scalar: AdamScalar>(
  _ report: inout TraceReport, _ name: String, _ bound: Approximation, _ traced: Scalar, _ step: Int,
  _ column: Int
) {
  report.compare(
    name, .withinBounds, bound.nearest(in: Scalar.self), with: Double(traced), step: step, column: column,
    isAllowed: bound.admits(Double(traced)), isBounded: bound.error.isFinite)
  report.recordShare(name, bound.share(of: Double(traced)))
}

import AdamOptimizer
import ExactArithmetic

/// The replay of optax's rmsprop, with its momentum and with or without centring.
///
/// The averages and the new parameter must agree to the bit; the update, with a reciprocal square root, is held
/// to a bound around the exact value.
struct OptaxRMSPropReplay<Scalar: AdamScalar> {
  private let trace: ReferenceTrace
  private let arithmetic: Approximation.Arithmetic

  init(_ trace: ReferenceTrace, _ arithmetic: Approximation.Arithmetic) throws(ReferenceTraceError) {
    try trace.check(["decay", "eps", "centered", "momentum"])
    guard 0..<1 ~= trace.constant("decay"), trace.constant("eps") >= 0 else {
      throw trace.unsupported("it needs 0 <= decay < 1 and eps >= 0")
    }
    self.trace = trace
    self.arithmetic = arithmetic
  }

  func report() throws -> TraceReport {
    var report = TraceReport(trace)
    let isCentered = trace.constant("centered") != 0
    let decay = trace.constant("decay")
    func average(_ previous: Scalar, _ signal: Scalar) -> Scalar {
      Scalar(1 - decay) * signal + Scalar(decay) * previous
    }
    for step in trace.steps.indices {
      let gradients: [Scalar] = trace.scalars(step)
      let (before, v0, trace0): ([Scalar], [Scalar], [Scalar]) = (
        try trace.valuesBefore("p", step), try trace.valuesBefore("state[0].nu", step),
        try trace.valuesBefore("state[2].trace", step)
      )
      let m0: [Scalar]? = isCentered ? try trace.valuesBefore("state[0].mu", step) : nil
      let (p, u): ([Scalar], [Scalar]) = (try trace.values("p", step), try trace.values("u", step))
      let (v, velocity): ([Scalar], [Scalar]) = (
        try trace.values("state[0].nu", step), try trace.values("state[2].trace", step)
      )
      let m: [Scalar]? = isCentered ? try trace.values("state[0].mu", step) : nil
      for column in p.indices {
        let g = gradients[column]
        var comparisons = [
          ("nu", average(v0[column], g * g), v[column]), ("trace", u[column], velocity[column]),
          ("p from u", before[column] + u[column], p[column]),
        ]
        if let m0, let m { comparisons.append(("mu", average(m0[column], g), m[column])) }
        for (name, computed, traced) in comparisons {
          report.compare(name, .sameBits, computed, with: Double(traced), step: step, column: column)
        }
        let update = try self.update(
          g: g, v: v[column], m: m?[column], velocity: trace0[column])
        compareWithExact(&report, "u", update, u[column], step, column)
      }
    }
    report.notes = [
      "replayed by rmsprop's formulas, exactly and in the trace's format: no optimizer of this package runs them"
    ]
    return report
  }

  /// The update from the averages after the step, which the trace has.
  private func update(
    g: Scalar, v: Scalar, m: Scalar?, velocity: Scalar
  ) throws(ArithmeticError) -> Approximation {
    func value(_ number: Scalar) -> Approximation { arithmetic.value(Double(number)) }
    func constant(_ number: Double) -> Dyadic { Dyadic(exactly: number) ?? .zero }

    var radicand = value(v)
    if let m { radicand = radicand.minus(value(m).times(constant(Double(m)), roundings: 1)) }
    radicand = radicand.plus(arithmetic.value(trace.constant("eps")).rounded())
    guard radicand.exact.lower > 0 else {
      return Approximation(exact: radicand.exact, error: .infinity, arithmetic: arithmetic)
    }
    // The reciprocal root may be an approximate instruction with a correction: three roundings more.
    let direction = try value(g).divided(by: radicand.squareRoot().rounded(3), roundings: 2)
    return direction.times(constant(-trace.learningRate))
      .plus(value(velocity).times(constant(trace.constant("momentum"))))
  }
}

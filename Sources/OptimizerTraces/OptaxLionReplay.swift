import AdamOptimizer

/// The replay of optax's lion (Chen et al. 2023), bit for bit by its plain formulas.
struct OptaxLionReplay<Scalar: AdamScalar> {
  private let trace: ReferenceTrace

  init(_ trace: ReferenceTrace) throws(ReferenceTraceError) {
    try trace.check(["b1", "b2"], optional: ["weight_decay"])
    self.trace = trace
  }

  func report() throws(ReferenceTraceError) -> TraceReport {
    var report = TraceReport(trace)
    let (b1, b2) = (trace.constant("b1"), trace.constant("b2"))
    let (rate, decay) = (Scalar(-trace.learningRate), Scalar(trace.constant("weight_decay")))
    for step in trace.steps.indices {
      let gradients: [Scalar] = trace.scalars(step)
      let (before, m0): ([Scalar], [Scalar]) = (
        try trace.valuesBefore("p", step), try trace.valuesBefore("state[0].mu", step)
      )
      let (p, u, m): ([Scalar], [Scalar], [Scalar]) = (
        try trace.values("p", step), try trace.values("u", step), try trace.values("state[0].mu", step)
      )
      for column in p.indices {
        let g = gradients[column]
        let mixed = Scalar(1 - b1) * g + Scalar(b1) * m0[column]
        let sign: Scalar = mixed > 0 ? 1 : mixed < 0 ? -1 : mixed
        let update = rate * (sign + decay * before[column])
        for (name, computed, traced) in [
          ("mu", Scalar(1 - b2) * g + Scalar(b2) * m0[column], m[column]), ("u", update, u[column]),
          ("p from u", before[column] + u[column], p[column]),
        ] {
          report.compare(name, .sameBits, computed, with: Double(traced), step: step, column: column)
        }
      }
    }
    report.notes = [
      "replayed by lion's formulas in the trace's format: no optimizer of this package runs them"
    ]
    return report
  }
}

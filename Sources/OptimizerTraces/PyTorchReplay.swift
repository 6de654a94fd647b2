import AdamOptimizer
import Foundation

/// The replay of PyTorch's Adam and AdamW.
struct PyTorchReplay<Scalar: AdamScalar> {
  private let trace: ReferenceTrace
  private let arithmetic: Approximation.Arithmetic

  init(_ trace: ReferenceTrace, _ arithmetic: Approximation.Arithmetic) throws(ReferenceTraceError) {
    try trace.check(["beta1", "beta2", "eps", "weight_decay", "amsgrad"])
    self.trace = trace
    self.arithmetic = arithmetic
  }

  private func configuration(_ order: OperationOrder) throws(AdamError) -> AdamConfiguration {
    try AdamConfiguration(
      learningRate: trace.learningRate, betas: (trace.constant("beta1"), trace.constant("beta2")),
      epsilon: trace.constant("eps"), weightDecay: trace.constant("weight_decay"),
      decay: trace.algorithm == "AdamW" ? .decoupled : .l2,
      amsgrad: trace.constant("amsgrad") != 0 ? .maximumOfSecondMoment : .off, operationOrder: order)
  }

  func report() throws -> TraceReport {
    let own = try configuration(.pytorch)
    let published = try configuration(.published)
    var report = TraceReport(trace)
    var theirs = AdamArithmetic(own, order: .pytorch, arithmetic: arithmetic)
    var ours = AdamArithmetic(published, order: .published, arithmetic: arithmetic)
    let hasMaximum = own.amsgrad != .off
    for step in trace.steps.indices {
      theirs.advance()
      ours.advance()
      let gradients: [Scalar] = trace.scalars(step)
      let before: [Scalar] = try trace.valuesBefore("p", step)
      let state = try AdamState<Scalar>(
        stepCount: step, firstMoment: trace.valuesBefore("m", step),
        secondMoment: trace.valuesBefore("v", step),
        maximumSecondMoment: hasMaximum ? trace.valuesBefore("vmax", step) : nil)
      var exactOrder = try OptimizerRun(parameters: before, state: state, configuration: own)
      var defaultOrder = try OptimizerRun(parameters: before, state: state, configuration: published)
      let (a, b) = (try exactOrder.step(gradients: gradients), try defaultOrder.step(gradients: gradients))
      let (p, m, v): ([Scalar], [Scalar], [Scalar]) = (
        try trace.values("p", step), try trace.values("m", step), try trace.values("v", step)
      )
      let vmax: [Scalar]? = hasMaximum ? try trace.values("vmax", step) : nil
      for column in p.indices {
        report.compare("m", .sameBits, a.m[column], with: Double(m[column]), step: step, column: column)
        report.compare("v", .sameBits, a.v[column], with: Double(v[column]), step: step, column: column)
        if let vmax {
          report.compare(
            "vmax", .sameBits, exactOrder.adam.state.maximumSecondMoment[column], with: Double(vmax[column]),
            step: step, column: column)
        }
        let root = (vmax ?? v)[column].squareRoot()
        let isExplained = [root.nextUp, root.nextDown].contains {
          stepped(before[column], m: m[column], root: $0, t: step + 1, own) == p[column]
        }
        report.compare(
          "theta", .sameBitsUpToRoot, a.theta[column], with: Double(p[column]), step: step, column: column,
          isAllowed: isExplained)
        let start = AdamArithmetic.Before(
          theta: Double(before[column]), m: Double(state.firstMoment[column]),
          v: Double(state.secondMoment[column]),
          maximum: hasMaximum ? Double(state.maximumSecondMoment[column]) : 0)
        let bounds = try ours.step(start, gradient: Double(gradients[column]), t: step + 1)
        let theirBounds = try theirs.step(start, gradient: Double(gradients[column]), t: step + 1)
        for (name, computed, bound, traced, theirBound) in [
          ("m, published order", b.m[column], bounds.m, m[column], theirBounds.m),
          ("v, published order", b.v[column], bounds.v, v[column], theirBounds.v),
          ("theta, published order", b.theta[column], bounds.theta, p[column], theirBounds.theta),
        ] {
          report.compare(
            name, computed, within: bound, and: Double(traced), within: theirBound, step: step, column: column
          )
        }
      }
    }
    report.notes = [
      try driftNote(trace, own, Scalar.self), try driftNote(trace, published, Scalar.self),
    ]
    return report
  }

  /// PyTorch's new parameter from a given square root of the second moment.
  private func stepped(
    _ theta: Scalar, m: Scalar, root: Scalar, t: Int, _ configuration: AdamConfiguration
  ) -> Scalar {
    let stepSize = configuration.learningRate / (1 - pow(configuration.beta1, Double(t)))
    let correction2 = 1 - pow(configuration.beta2, Double(t))
    let denominator = root / Scalar(correction2.squareRoot()) + Scalar(configuration.epsilon)
    let kept =
      configuration.decay == .decoupled && configuration.weightDecay != 0
      ? theta * Scalar(1 - configuration.learningRate * configuration.weightDecay) : theta
    return kept + (Scalar(-stepSize) * m) / denominator
  }
}

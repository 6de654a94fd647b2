import AdamOptimizer
import Foundation
import Testing

@Suite(
  "PyTorch's order of operations",
  .enabled(
    if: !Trace.pytorchFiles.isEmpty,
    "set ADAM_DERIVE_TRACES to the folder of the reference traces to replay them"))
struct PyTorchTraceTests {
  /// What replaying a trace showed.
  struct Outcome {
    /// The largest distance in ulps of a parameter or moment over the whole run.
    var worstUlps: UInt64 = 0
    /// The largest distance in ulps of a parameter after one step taken from the trace's own numbers.
    var worstUlpsOfOneStep: UInt64 = 0
    /// How many such parameters differ.
    var differing = 0
    /// How many of these have PyTorch's bits if the square root is taken one ulp up or down.
    var explained = 0
  }

  private func replay<Scalar: AdamScalar>(_ trace: Trace, _: Scalar.Type) throws -> Outcome {
    func scalars(_ numbers: [Trace.HexNumber]) -> [Scalar] { numbers.map { Scalar($0.value) } }

    let configuration = try trace.configuration(.pytorch)
    var outcome = Outcome()
    var parameters = scalars(trace.params0)
    var adam = try Adam<Scalar>(parameterCount: parameters.count, configuration: configuration)
    var tracedParameters = parameters
    var tracedState = adam.state
    for (index, (numbers, expected)) in zip(trace.grads, trace.steps).enumerated() {
      let gradients = scalars(numbers)
      let (p, m, v) = (scalars(expected.p), scalars(expected.m), scalars(expected.v))
      let maximum = expected.vmax.map(scalars)

      try adam.step(parameters: &parameters, gradients: gradients)
      for (own, theirs) in [(parameters, p), (adam.state.firstMoment, m), (adam.state.secondMoment, v)] {
        outcome.worstUlps = zip(own, theirs).map(Scalar.ulps).reduce(outcome.worstUlps, max)
      }

      let before = tracedParameters
      var single = try Adam(state: tracedState, configuration: configuration)
      try single.step(parameters: &tracedParameters, gradients: gradients)
      #expect(single.state.firstMoment.bits == m.bits, "step \(index + 1)")
      #expect(single.state.secondMoment.bits == v.bits, "step \(index + 1)")
      if let maximum {
        #expect(single.state.maximumSecondMoment.bits == maximum.bits, "step \(index + 1)")
      }
      for column in p.indices where tracedParameters[column] != p[column] {
        outcome.differing += 1
        outcome.worstUlpsOfOneStep = max(
          outcome.worstUlpsOfOneStep, Scalar.ulps(tracedParameters[column], p[column]))
        let root = (maximum ?? v)[column].squareRoot()
        let alternatives = [root.nextUp, root.nextDown].map {
          stepped(before[column], m: m[column], root: $0, t: index + 1, configuration)
        }
        if alternatives.contains(p[column]) { outcome.explained += 1 }
      }
      tracedParameters = p
      tracedState = try AdamState(
        stepCount: index + 1, firstMoment: m, secondMoment: v, maximumSecondMoment: maximum)
    }
    return outcome
  }

  /// PyTorch's new parameter from a given square root of the second moment.
  private func stepped<Scalar: AdamScalar>(
    _ theta: Scalar, m: Scalar, root: Scalar, t: Int, _ configuration: AdamConfiguration
  ) -> Scalar {
    let stepSize = configuration.learningRate / (1 - pow(configuration.beta1, Double(t)))
    let correction2 = 1 - pow(configuration.beta2, Double(t))
    let denominator = root / Scalar(correction2.squareRoot()) + Scalar(configuration.epsilon)
    let kept =
      configuration.decay == .decoupled
      ? theta * Scalar(1 - configuration.learningRate * configuration.weightDecay) : theta
    return kept + (Scalar(-stepSize) * m) / denominator
  }

  @Test(
    "has PyTorch's bits, and where it has not, PyTorch's square root was off by an ulp",
    arguments: Trace.pytorchFiles)
  func bits(file: String) throws {
    let trace = try Trace(file: file)
    let outcome =
      trace.dtype == "float32" ? try replay(trace, Float.self) : try replay(trace, Double.self)
    #expect(outcome.explained == outcome.differing, "\(outcome)")
  }
}

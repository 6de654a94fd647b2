import AdamOptimizer
import CrossValidation
import ExactArithmetic
import Foundation

extension ReferenceTrace {
  /// Replays the trace: every step is taken from the trace's own numbers before it and compared with those
  /// after it.
  ///
  /// PyTorch's Adam and AdamW run in its order of operations, which must give its bits up to square roots that
  /// are an ulp off, and in the published order; so do optax's adam, adamw and amsgrad. optax's nadam, lion and
  /// rmsprop are replayed by their plain formulas, since no optimizer of this package runs them.
  ///
  /// - Throws: ``ReferenceTraceError/unsupported(library:algorithm:reason:)`` for other traces; and what an
  ///   incomplete trace calls for.
  public func replay() throws(ReferenceTraceError) -> TraceReport {
    isSinglePrecision
      ? try replay(in: Float.self, .single) : try replay(in: Double.self, .double)
  }

  private func replay<Scalar: AdamScalar>(
    in _: Scalar.Type, _ arithmetic: Approximation.Arithmetic
  ) throws(ReferenceTraceError) -> TraceReport {
    do {
      switch (library, algorithm) {
      case ("torch", "Adam"), ("torch", "AdamW"):
        return try PyTorchReplay<Scalar>(self, arithmetic).report()
      case ("optax", "adam"), ("optax", "adamw"), ("optax", "amsgrad"), ("optax", "nadam"):
        return try OptaxAdamReplay<Scalar>(self, arithmetic).report()
      case ("optax", "lion"):
        return try OptaxLionReplay<Scalar>(self).report()
      case ("optax", "rmsprop"):
        return try OptaxRMSPropReplay<Scalar>(self, arithmetic).report()
      default:
        throw unsupported(
          "torch Adam and AdamW, and optax adam, adamw, amsgrad, nadam, lion and rmsprop are replayed")
      }
    } catch let error as ReferenceTraceError {
      throw error
    } catch let error as AdamError {
      throw unsupported(error.description)
    } catch {
      throw unsupported("\(error)")
    }
  }

  func unsupported(_ reason: String) -> ReferenceTraceError {
    .unsupported(library: library, algorithm: algorithm, reason: reason)
  }

  /// Refuses hyperparameters that the replay doesn't know, and the absence of those that it needs.
  func check(_ required: Set<String>, optional: Set<String> = []) throws(ReferenceTraceError) {
    for key in hyperparameters.keys.sorted() where !required.contains(key) && !optional.contains(key) {
      throw unsupported("its hyperparameter `\(key.excerpt)` is not known here")
    }
    for key in required.sorted() where hyperparameters[key] == nil {
      throw .missing(key, expected: "a hyperparameter of \(algorithm)")
    }
  }

  /// A hyperparameter that is there, or 0.
  func constant(_ key: String) -> Double { hyperparameters[key] ?? 0 }

  /// An array of the trace after a step, from 0.
  func values<Scalar: AdamScalar>(_ key: String, _ step: Int) throws(ReferenceTraceError) -> [Scalar] {
    guard let values = steps[step][key] else {
      throw .missing("\(key), step \(step + 1)", expected: "an array")
    }
    return values.map { Scalar($0) }
  }

  /// An array of the trace before a step: zeros, or for `p` the parameters to begin with, before the first.
  func valuesBefore<Scalar: AdamScalar>(_ key: String, _ step: Int) throws(ReferenceTraceError) -> [Scalar] {
    if step > 0 { return try values(key, step - 1) }
    return key == "p"
      ? initialParameters.map { Scalar($0) } : Array(repeating: 0, count: initialParameters.count)
  }

  /// The gradients of a step in the trace's format.
  func scalars<Scalar: AdamScalar>(_ step: Int) -> [Scalar] { gradients[step].map { Scalar($0) } }
}

/// How far a run of this package's Adam from the trace's start, and never put back on it, drifts from it.
func driftNote<Scalar: AdamScalar>(
  _ trace: ReferenceTrace, _ configuration: AdamConfiguration, _: Scalar.Type
) throws -> String {
  var run = try OptimizerRun<Scalar>(
    parameters: trace.initialParameters.map { Scalar($0) }, configuration: configuration)
  var (differing, compared): (Int, Int) = (0, 0)
  var worst: UInt64 = 0
  for step in trace.steps.indices {
    let outcome = try run.step(gradients: trace.scalars(step))
    let traced: [Scalar] = try trace.values("p", step)
    for (own, theirs) in zip(outcome.theta, traced) {
      compared += 1
      if own.bitPattern != theirs.bitPattern { differing += 1 }
      worst = max(worst, Scalar.distance(own, theirs))
    }
  }
  let order = configuration.operationOrder == .pytorch ? "PyTorch's" : "the published"
  return differing == 0
    ? "a whole run in \(order) order has the trace's parameters, all \(compared) bit for bit"
    : "a whole run in \(order) order: \(differing) of \(compared) parameters differ, by at most \(worst) ulps"
}

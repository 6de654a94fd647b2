import AdamOptimizer
import OptimizerTraces
import Rendering

/// What a run prints: theta, m, v and u of every step and parameter.
struct Trajectory<Scalar: AdamScalar> {
  let outcomes: [OptimizerRun<Scalar>.Outcome]
  /// The names of the parameters.
  let names: [String]
  let configuration: AdamConfiguration
  /// The parameters before the first step.
  let initialParameters: [Scalar]

  private static var quantities: [(name: String, values: (OptimizerRun<Scalar>.Outcome) -> [Scalar])] {
    [("theta", \.theta), ("m", \.m), ("v", \.v), ("u", \.u)]
  }

  /// Lines of step, parameter and the four numbers, separated by tabs; decimals are as short as the value can
  /// be read back from.
  func text(hexadecimal: Bool) -> String {
    let heading = (["step", "parameter"] + Self.quantities.map(\.name)).joined(separator: "\t")
    let lines = outcomes.flatMap { outcome in
      let columns = Self.quantities.map { $0.values(outcome) }
      return names.enumerated().map { position, name in
        ([String(outcome.step), name] + columns.map { Self.shown($0[position], hexadecimal) })
          .joined(separator: "\t")
      }
    }
    return ([heading] + lines).joined(separator: "\n")
  }

  /// One object: the hyperparameters, and for every step an array a quantity.
  func json(hexadecimal: Bool) -> JSONValue {
    func number(_ value: Double) -> JSONValue {
      hexadecimal ? .string(value.hexadecimalDescription) : .number(value)
    }
    func element(_ value: Scalar) -> JSONValue {
      hexadecimal || !value.isFinite ? .string(Self.shown(value, hexadecimal)) : .number(Double(value))
    }
    let steps = outcomes.map { outcome in
      JSONValue.object(
        [.init("step", .integer(outcome.step))]
          + Self.quantities.map { .init($0.name, .array($0.values(outcome).map(element))) })
    }
    return .object([
      .init("precision", .string(Scalar.self == Float.self ? "float" : "double")),
      .init("learning_rate", number(configuration.learningRate)),
      .init("beta1", number(configuration.beta1)), .init("beta2", number(configuration.beta2)),
      .init("epsilon", number(configuration.epsilon)),
      .init("weight_decay", number(configuration.weightDecay)),
      .init("decay", .string(configuration.decay.rawValue)),
      .init("amsgrad", .string(configuration.amsgrad.rawValue)),
      .init("maximize", .boolean(configuration.maximize)),
      .init("bias_correction", .boolean(configuration.biasCorrection)),
      .init("order", .string(configuration.operationOrder.rawValue)),
      .init("parameters", .array(names.map(JSONValue.string))),
      .init("initial", .array(initialParameters.map(element))), .init("steps", .array(steps)),
    ])
  }

  /// An array of shape (4, steps, parameters).
  func array() throws(NumPyArrayError) -> NumPyArray {
    try NumPyArray(
      format: Scalar.self == Float.self ? .float32 : .float64,
      shape: [Self.quantities.count, outcomes.count, names.count],
      elements: Self.quantities.flatMap { quantity in
        outcomes.flatMap { quantity.values($0).map { Double($0) } }
      })
  }

  private static func shown(_ value: Scalar, _ hexadecimal: Bool) -> String {
    // Which sign a NaN has is left open.
    hexadecimal ? value.hexadecimalDescription : value.isNaN ? "nan" : "\(value)"
  }
}

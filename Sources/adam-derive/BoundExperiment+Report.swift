import AdamOptimizer
import CrossValidation
import OptimizerTraces
import Rendering

extension BoundExperiment {
  /// A line a quantity, where its bound is tightest and loosest, and the first violation.
  var text: String {
    let compared = records.reduce(0) { $0 + $1.compared }
    var lines = [
      "\(stepCount) steps in \(runCount) runs, \(compared) numbers compared with exact arithmetic",
      "                    of these, off by .. of the bound                  deviation / bound",
      "quantity  compared  nothing   >= 1/10   >= 1/1000 no value  no bound  largest    smallest but 0",
    ]
    for record in records {
      let counts = [
        record.compared, record.exact, record.nearBound, record.withinThousandth, record.undefined,
        record.unbounded,
      ]
      lines.append(
        record.quantity.rawValue.padding(to: 10)
          + counts.map { String($0).padding(to: 10) }.joined()
          + (record.tightest.map { shown($0.value) } ?? "-").padding(to: 11)
          + (record.loosest.map { shown($0.value) } ?? "-")
          + (record.imprecise > 0 ? "; \(record.imprecise) known too roughly to judge" : ""))
    }
    for record in records {
      for (name, ratio) in [("largest", record.tightest), ("smallest", record.loosest)] {
        if let ratio { lines.append("\(record.quantity.rawValue), \(name): \(ratio.place.text)") }
      }
    }
    if let violation {
      lines.append("VIOLATED: \(violation.text)")
      lines.append("  \(violation.place.run.hyperparameterText)")
    } else {
      lines.append("no number is beyond its bound.")
    }
    return lines.joined(separator: "\n")
  }

  /// The same for programs.
  var json: JSONValue {
    .object([
      .init("passes", .boolean(violation == nil)), .init("steps", .integer(stepCount)),
      .init("runs", .integer(runCount)), .init("quantities", .array(records.map(\.json))),
      .init("violation", violation?.json ?? .null),
    ])
  }
}

extension BoundExperiment.Place {
  fileprivate var text: String {
    "step \(step) of \(run.stepCount), \(run.family.rawValue), \(run.format.rawValue), "
      + "\(run.configuration.variant), seed \(run.seed)"
  }

  fileprivate var members: [JSONValue.Member] {
    [
      .init("seed", .string(String(run.seed))), .init("family", .string(run.family.rawValue)),
      .init("format", .string(run.format.rawValue)),
      .init("variant", .string(run.configuration.variant)),
      .init("step", .integer(step)), .init("run_length", .integer(run.stepCount)),
    ]
  }
}

extension ExperimentRun {
  /// The hyperparameters, exactly.
  fileprivate var hyperparameterText: String {
    hyperparameters.map { "\($0.0) \($0.1.hexadecimalDescription)" }.joined(separator: ", ")
  }

  fileprivate var hyperparameters: [(String, Double)] {
    [
      ("beta1", configuration.beta1), ("beta2", configuration.beta2), ("epsilon", configuration.epsilon),
      ("learning_rate", configuration.learningRate), ("weight_decay", configuration.weightDecay),
      ("initial", initialParameter),
    ]
  }
}

extension BoundExperiment.Violation {
  fileprivate var text: String {
    let found =
      deviation.map { "\($0.quantity.rawValue) computed \($0.comparisonText)" }
      ?? "two implementations of the step differ in a bit"
    return "\(place.text), gradient \(gradient.hexadecimalDescription): \(found)"
  }

  fileprivate var json: JSONValue {
    .object(
      place.members
        + place.run.hyperparameters.map { .init($0.0, .string($0.1.hexadecimalDescription)) }
        + [
          .init("gradient", .string(gradient.hexadecimalDescription)),
          .init("deviation", deviation.map { .object($0.members) } ?? .null),
        ])
  }
}

extension BoundExperiment.Record {
  fileprivate var json: JSONValue {
    .object([
      .init("quantity", .string(quantity.rawValue)), .init("compared", .integer(compared)),
      .init("exact", .integer(exact)), .init("at_least_a_tenth", .integer(nearBound)),
      .init("at_least_a_thousandth", .integer(withinThousandth)), .init("undefined", .integer(undefined)),
      .init("unbounded", .integer(unbounded)), .init("imprecise", .integer(imprecise)),
      .init("tightest", tightest?.json ?? .null), .init("loosest", loosest?.json ?? .null),
    ])
  }
}

extension BoundExperiment.Ratio {
  fileprivate var json: JSONValue {
    .object([.init("ratio", .number(value))] + place.members)
  }
}

import AdamOptimizer
import CrossValidation
import Foundation
import OptimizerTraces
import Rendering

extension GradientValidation {
  /// A line a quantity, and what failed.
  func text(names: [String]) -> String {
    let names = names.map(\.excerpt)
    var lines = [
      "\(stepCount) steps of \(parameterCount) parameters in \(format.rawValue), \(configuration.variant)"
        + "\(isRecorded ? ", as recorded" : "")\(stepsBefore > 0 ? ", after step \(stepsBefore)" : "")"
        + ", compared with exact arithmetic"
    ]
    var rows = [
      ["quantity", "compared", "worst ulps", "bound there", "step", "parameter", "largest share of bound"]
    ]
    for quantity in quantities {
      var row = [quantity.quantity.rawValue, String(quantity.compared)]
      if let (deviation, column) = quantity.worst {
        row += [
          shown(deviation.deviationUlps), shown(deviation.boundUlps), String(deviation.step),
          names[column - 1],
          shown(quantity.largestShare),
        ]
      }
      if quantity.undefined > 0 { row[row.count - 1] += "; \(quantity.undefined) without an exact value" }
      if quantity.unbounded > 0 { row[row.count - 1] += "; \(quantity.unbounded) without a bound" }
      if quantity.imprecise > 0 { row[row.count - 1] += "; \(quantity.imprecise) known too roughly to judge" }
      rows.append(row)
    }
    // What is last in its row, notes with it, takes the width that it needs.
    let widths = rows[0].indices.map { column in
      rows.filter { $0.count > column + 1 }.map { $0[column].count }.max() ?? 0
    }
    lines += rows.map { row in
      zip(row, widths).dropLast().map { $0.padding(to: $1) + "  " }.joined() + (row.last ?? "")
    }
    if let (deviation, column) = firstExcess {
      lines.append(
        "exceeded first: \(deviation.quantity.rawValue) at step \(deviation.step), \(names[column - 1]): computed "
          + "\(deviation.comparisonText)")
    }
    if let (step, column) = firstFusedDifference {
      lines.append(
        "the fused optimizer differs from the scalar reference at step \(step), \(names[column - 1])")
    }
    lines.append(passes ? "every number is within its bound." : "FAILED")
    return lines.joined(separator: "\n")
  }

  /// The same for programs; places count from 1.
  var json: JSONValue {
    .object([
      .init("passes", .boolean(passes)), .init("steps", .integer(stepCount)),
      .init("parameters", .integer(parameterCount)), .init("format", .string(format.rawValue)),
      .init("variant", .string(configuration.variant)), .init("recorded", .boolean(isRecorded)),
      .init("steps_before", .integer(stepsBefore)),
      .init("quantities", .array(quantities.map(\.json))),
      .init("first_excess", firstExcess.map { Self.json($0.deviation, $0.column) } ?? .null),
      .init(
        "first_fused_difference",
        firstFusedDifference.map {
          .object([.init("step", .integer($0.step)), .init("column", .integer($0.column))])
        } ?? .null),
    ])
  }

  fileprivate static func json(_ deviation: StepDeviation, _ column: Int) -> JSONValue {
    .object(deviation.members + [.init("column", .integer(column))])
  }
}

extension StepDeviation {
  /// What was computed, what is exact, and the bound.
  var comparisonText: String {
    "\(computed.hexadecimalDescription), exact value \(exactDouble.hexadecimalDescription) (rounded), "
      + "\(shown(deviationUlps)) ulps apart, bound \(shown(boundUlps)) ulps (\(shown(bound)))"
  }

  /// The same for programs.
  var members: [JSONValue.Member] {
    [
      .init("quantity", .string(quantity.rawValue)), .init("step", .integer(step)),
      .init("computed", .string(computed.hexadecimalDescription)),
      .init("exact", .string(exactDouble.hexadecimalDescription)),
      .init("ulps", .number(deviationUlps)), .init("bound_ulps", .number(boundUlps)),
      .init("bound", .string(bound.hexadecimalDescription)),
    ]
  }
}

/// A number with enough digits to judge by.
func shown(_ value: Double) -> String {
  value.isFinite ? String(format: "%.4g", value) : "infinite"
}

extension AdamConfiguration {
  /// The variant in words, such as `published order, decoupled decay, amsgrad of v, maximising`.
  var variant: String {
    var words = [operationOrder == .pytorch ? "PyTorch's order" : "published order"]
    if weightDecay != 0 { words.append(decay == .l2 ? "L2 decay" : "decoupled decay") }
    switch amsgrad {
    case .off: break
    case .maximumOfSecondMoment: words.append("amsgrad before bias correction")
    case .maximumOfCorrectedSecondMoment: words.append("amsgrad after bias correction")
    }
    if !biasCorrection { words.append("no bias correction") }
    if maximize { words.append("maximising") }
    return words.joined(separator: ", ")
  }
}

extension GradientValidation.Quantity {
  fileprivate var json: JSONValue {
    .object([
      .init("quantity", .string(quantity.rawValue)), .init("compared", .integer(compared)),
      .init("undefined", .integer(undefined)), .init("unbounded", .integer(unbounded)),
      .init("imprecise", .integer(imprecise)),
      .init("largest_share_of_bound", .number(largestShare)),
      .init("worst", worst.map { GradientValidation.json($0.deviation, $0.column) } ?? .null),
    ])
  }
}

extension TraceReport {
  /// A heading, a line a quantity, and what failed.
  func text(path: String) -> String {
    var lines = ["\(path): \(title), \(stepCount) steps of \(parameterCount) parameters"]
    for quantity in quantities {
      var line = "  \(quantity.name.padding(to: 24))\(quantity.requirement.rawValue): "
      if quantity.differing == 0 {
        line += "\(quantity.compared) of \(quantity.compared) with the same bits"
      } else {
        line +=
          "\(quantity.differing) of \(quantity.compared) differ, \(quantity.explained) of them as allowed"
        if let worst = quantity.worst {
          line += "; at most \(worst.ulps) ulps (step \(worst.step), column \(worst.column))"
        }
      }
      if quantity.requirement == .withinBounds {
        line += "; up to \(String(format: "%.2g", quantity.largestShare)) of the bound"
      }
      if quantity.unbounded > 0 { line += "; \(quantity.unbounded) without a bound" }
      lines.append(line)
    }
    lines += notes.map { "  \($0)" }
    if let failure = firstFailure {
      lines.append(
        "  FAILED first at step \(failure.step), column \(failure.column), \(failure.quantity): computed "
          + "\(failure.computed.hexadecimalDescription), trace \(failure.traced.hexadecimalDescription), "
          + "\(failure.ulps) ulps apart")
    }
    return lines.joined(separator: "\n")
  }

  /// The same for programs; places count from 1.
  func json(path: String) -> JSONValue {
    .object([
      .init("file", .string(path)), .init("trace", .string(title)), .init("passes", .boolean(passes)),
      .init("steps", .integer(stepCount)), .init("parameters", .integer(parameterCount)),
      .init("quantities", .array(quantities.map(\.json))),
      .init("first_failure", firstFailure?.json ?? .null),
      .init("notes", .array(notes.map(JSONValue.string))),
    ])
  }
}

extension TraceQuantity {
  fileprivate var json: JSONValue {
    .object([
      .init("name", .string(name)), .init("requirement", .string(requirement.rawValue)),
      .init("compared", .integer(compared)), .init("differing", .integer(differing)),
      .init("explained", .integer(explained)), .init("unbounded", .integer(unbounded)),
      .init("largest_share_of_bound", .number(largestShare)),
      .init("worst", worst?.json ?? .null), .init("failure", failure?.json ?? .null),
    ])
  }
}

extension TraceDifference {
  fileprivate var json: JSONValue {
    .object([
      .init("quantity", .string(quantity)), .init("step", .integer(step)), .init("column", .integer(column)),
      .init("computed", .string(computed.hexadecimalDescription)),
      .init("traced", .string(traced.hexadecimalDescription)), .init("ulps", .string(String(ulps))),
    ])
  }
}

import CrossValidation
import Foundation
import OptimizerTraces
import Rendering

extension GradientValidation {
  /// A line a quantity, and what failed.
  func text(names: [String]) -> String {
    var lines = [
      "\(stepCount) steps of \(parameterCount) parameters in Double, compared with exact arithmetic",
      "quantity  compared  worst ulps  bound there  step  parameter  largest share of bound",
    ]
    for quantity in quantities {
      var line =
        quantity.quantity.rawValue.padding(to: 10) + String(quantity.compared).padding(to: 10)
      if let (deviation, column) = quantity.worst {
        line +=
          Self.shown(deviation.deviationUlps).padding(to: 12)
          + Self.shown(deviation.boundUlps).padding(to: 13)
          + String(deviation.step).padding(to: 6) + names[column - 1].padding(to: 11)
          + Self.shown(quantity.largestShare)
      }
      if quantity.undefined > 0 { line += "; \(quantity.undefined) undefined, as all gradients were 0" }
      if quantity.unbounded > 0 { line += "; \(quantity.unbounded) without a bound" }
      lines.append(line)
    }
    if let (deviation, column) = firstExcess {
      lines.append(
        "exceeded first: \(deviation.quantity.rawValue) at step \(deviation.step), \(names[column - 1]): computed "
          + "\(deviation.computed.hexadecimalDescription), \(Self.shown(deviation.deviationUlps)) ulps from the exact "
          + "value, bound \(Self.shown(deviation.boundUlps))")
    }
    if let (step, column) = firstFusedDifference {
      lines.append(
        "the fused optimizer differs from the scalar reference at step \(step), \(names[column - 1])")
    }
    lines.append(passes ? "every number is within its bound." : "FAILED")
    return lines.joined(separator: "\n")
  }

  /// A number of ulps with enough digits to judge by.
  private static func shown(_ value: Double) -> String {
    value.isFinite ? String(format: "%.4g", value) : "infinite"
  }

  /// The same for programs; places count from 1.
  var json: JSONValue {
    .object([
      .init("passes", .boolean(passes)), .init("steps", .integer(stepCount)),
      .init("parameters", .integer(parameterCount)),
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
    .object([
      .init("quantity", .string(deviation.quantity.rawValue)), .init("step", .integer(deviation.step)),
      .init("column", .integer(column)),
      .init("computed", .string(deviation.computed.hexadecimalDescription)),
      .init("ulps", .number(deviation.deviationUlps)), .init("bound_ulps", .number(deviation.boundUlps)),
    ])
  }
}

extension GradientValidation.Quantity {
  fileprivate var json: JSONValue {
    .object([
      .init("quantity", .string(quantity.rawValue)), .init("compared", .integer(compared)),
      .init("undefined", .integer(undefined)), .init("unbounded", .integer(unbounded)),
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

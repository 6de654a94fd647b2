import AdamOptimizer
import ArgumentParser
import CrossValidation
import ExactArithmetic
import Rendering

struct BoundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bound",
    abstract: "The largest update that Adam can make for given decay rates and number of steps.",
    discussion: """
      |u| <= sqrt(S) for all gradients, and some gradients reach it (theorems update-bound and update-bound-limit). \
      The numbers are exact, or rounded so that the last digit shown is right to one unit; a number just above 1 is \
      shown as 1 and what it has above it.

      With --precision also bounds of the rounding errors that the moments can have after that many steps in the \
      published order of operations (theorem rounding-error-bound), rounded up.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "The first decay rate, 0 <= beta1 < 1.", transform: DecayRate.reading("beta1"))
  var beta1: DecayRate

  @Option(help: "The second decay rate, 0 < beta2 < 1.", transform: DecayRate.reading("beta2"))
  var beta2: DecayRate

  @Option(name: .customLong("t"), help: "The number of steps, at least 1.", transform: StepCount.reading)
  var steps: StepCount

  @Option(help: "Bound the rounding errors of a run in this precision too: float or double.")
  var precision: Precision?

  @Option(help: "The largest magnitude of a gradient, for the rounding errors.")
  var largestGradient = 1.0

  @Option(help: "The format: text or json.")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
      do {
        let sum = try DivergenceSum(beta1: beta1.value, beta2: beta2.value, steps: steps.value)
        let exact = try sum.exactValue()
        let limit = sum.limit
        var fields: [(name: String, value: String?)] = [
          ("beta1", beta1.value.description), ("beta2", beta2.value.description),
          ("t", steps.value.description), ("S", Self.shown(exact)),
          ("largest update", Self.decimal(try Self.root(exact))),
          ("S as t grows", limit.map(Self.shown) ?? "without bound, since beta2 <= beta1^2"),
          ("largest update as t grows", try limit.map { Self.decimal(try Self.root($0)) }),
          (
            "gradients that reach it",
            "g_k proportional to (beta1/beta2)^(t-k), here (\(try beta1.value.divided(by: beta2.value)))^(t-k)"
          ),
        ]
        fields += try roundingErrors()
        switch format {
        case .text:
          try output.write(
            fields.compactMap { field in field.value.map { field.name.padding(to: 27) + $0 } }
              .joined(separator: "\n"))
        case .json:
          try output.write(
            JSONValue.object(
              fields.map { .init($0.name, $0.value.map(JSONValue.string) ?? .null) }
            ).description)
        }
      } catch let error as DivergenceError {
        throw CommandFailure(error.description)
      } catch let error as ArithmeticError {
        throw CommandFailure("\(error)")
      }
    }
  }

  /// Bounds of the moments' errors, if they are asked for.
  private func roundingErrors() throws -> [(name: String, value: String?)] {
    guard let precision else { return [] }
    do {
      let configuration = try AdamConfiguration(betas: (beta1.value.doubleValue, beta2.value.doubleValue))
      let bound =
        switch precision {
        case .float:
          try AprioriErrorBound(Float.self, configuration: configuration, largestGradient: largestGradient)
        case .double:
          try AprioriErrorBound(Double.self, configuration: configuration, largestGradient: largestGradient)
        }
      let errors = bound.errors(after: steps.value)
      return [StepQuantity.m, .v, .mhat, .vhat].map { ("error of \($0.rawValue) at most", "\(errors[$0])") }
    } catch let error as AprioriErrorBound.Refusal {
      throw CommandFailure(error.description)
    } catch let error as AdamError {
      throw CommandFailure(error.description)
    }
  }

  /// The exact fraction if it is short, and a decimal.
  private static func shown(_ value: Rational) -> String {
    let decimal = decimal(value)
    let exact = value.description
    return exact.count <= 40 ? (exact == decimal ? exact : "\(exact) = \(decimal)") : decimal
  }

  /// Twelve digits; of a number just above 1, twelve digits of what it has above 1.
  private static func decimal(_ value: Rational) -> String {
    let excess = value - 1
    guard excess.signum > 0, excess < nearOne else { return value.decimalDescription(digits: 12) }
    return "1 + " + excess.decimalDescription(digits: 12)
  }

  private static let nearOne = Rational(1, over: 1_000_000) ?? 0

  /// The square root from below, with 64 bits right of what it has above 1.
  private static func root(_ value: Rational) throws -> Rational {
    let excess = value - 1
    let bits = 64 + max(0, excess.denominator.bitWidth - excess.numerator.bitWidth)
    return try value.squareRootEnclosure(bits: min(bits, Rational.squareRootPrecisionRange.upperBound)).lower
  }
}

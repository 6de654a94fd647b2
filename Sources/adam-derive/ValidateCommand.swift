import AdamOptimizer
import ArgumentParser
import OptimizerTraces
import Rendering

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract:
      "Sets the optimizer against exact arithmetic on your gradients, or against traces of PyTorch and optax.",
    discussion: """
      With --gradients FILE (CSV, JSON or .npy, a column a parameter; - for standard input) the optimizer runs in
      Double, and m, v, mhat, vhat, u and theta of every step must be within a rigorous bound of their exact values.
      With --trace FILE .. recorded runs of PyTorch's Adam and AdamW and of optax's adam, adamw, amsgrad, nadam, lion
      and rmsprop are replayed. Exit status 1 when a bound is exceeded or a trace differs, with the first such number.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "The file of gradients, or - for standard input.")
  var gradients: String?

  @Option(parsing: .upToNextOption, help: "Files of recorded runs (JSON).")
  var trace: [String] = []

  @OptionGroup(title: "Hyperparameters, with --gradients") var hyperparameters: AdamOptions

  @Option(help: "Where the parameters start: one number, or one a parameter with commas (default: 0).")
  var initial: String?

  @Option(help: "The format: text or json.")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
      guard (gradients == nil) != trace.isEmpty else {
        throw CommandFailure("give either --gradients FILE or --trace FILE ..")
      }
      let passes = try gradients.map(validate) ?? validate(traces: trace)
      if !passes { throw ExitCode.refuted }
    }
  }

  private func validate(gradients path: String) throws -> Bool {
    let table = try BinaryFiles.gradients(path)
    let validation: GradientValidation
    do {
      validation = try GradientValidation(
        table, configuration: hyperparameters.configuration(),
        initialParameters: InitialParameters.read(initial, count: table.parameterCount))
    } catch let failure as GradientValidation.Failure {
      throw CommandFailure("--gradients \(path): \(failure)")
    }
    switch format {
    case .text: try output.write(validation.text(names: table.names))
    case .json: try output.write(validation.json.description)
    }
    return validation.passes
  }

  private func validate(traces paths: [String]) throws -> Bool {
    if let option = hyperparameters.given.first ?? (initial == nil ? nil : "--initial") {
      throw CommandFailure("\(option): a trace has its own; leave it out with --trace")
    }
    let reports = try paths.map { path in
      do {
        return (path, try ReferenceTrace(reading: BinaryFiles.read(path, option: "--trace")).replay())
      } catch let error as ReferenceTraceError { throw CommandFailure("--trace \(path): \(error)") }
    }
    switch format {
    case .text:
      let passed = reports.count { $0.1.passes }
      try output.write(
        (reports.map { $0.1.text(path: $0.0) } + ["\(passed) of \(reports.count) traces as required."])
          .joined(separator: "\n"))
    case .json: try output.write(JSONValue.array(reports.map { $0.1.json(path: $0.0) }).description)
    }
    return reports.allSatisfy(\.1.passes)
  }
}

import AdamOptimizer
import ArgumentParser
import CrossValidation
import OptimizerTraces
import Rendering

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract:
      "Sets the optimizer against exact arithmetic on your gradients, or against traces of PyTorch and optax.",
    discussion: """
      With --gradients FILE (CSV, JSON or .npy, a column a parameter; - for standard input) the optimizer runs in the \
      chosen mode, and m, v, mhat, vhat, u and theta of every step must be within a rigorous bound of their exact \
      values; with --trajectory FILE too, what `run` wrote to that file must, and nothing is run. Its JSON has the \
      hyperparameters and the initial parameters; of an array give them again. --resume FILE goes on from a saved \
      state, the numbers of which count as exact. \
      With --trace FILE .. recorded runs of PyTorch's Adam and AdamW and of optax's adam, adamw, amsgrad, nadam, lion \
      and rmsprop are replayed. With --random STEPS the bounds are tried on random and adversarial gradients in all \
      modes; hyperparameters that are given are kept, the others drawn. Exit status 1 when a bound is exceeded or a \
      trace differs, with the first such number.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "The file of gradients, or - for standard input.")
  var gradients: String?

  @Option(parsing: .upToNextOption, help: "Files of recorded runs (JSON).")
  var trace: [String] = []

  @Option(help: "A run on the gradients, to be validated: what `run` wrote with --format npy or json.")
  var trajectory: String?

  @OptionGroup(title: "Random and adversarial gradients") var experiment: ExperimentOptions

  @OptionGroup(title: "Hyperparameters, with --gradients and --random") var hyperparameters: AdamOptions

  @Option(
    help: "The floating-point format: double or float (default: that of the trajectory, otherwise double).")
  var precision: Precision?

  @Option(
    parsing: .unconditional,
    help: """
      Where the parameters start: one number, or one a parameter with commas (default: what the trajectory says, \
      otherwise 0).
      """)
  var initial: String?

  @Option(
    help: """
      The state that the run goes on from, as `run --save-state` wrote it; of the hyperparameters give --learning-rate \
      only.
      """)
  var resume: String?

  @Option(help: "The format: text or json.")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
      guard [gradients != nil, !trace.isEmpty, experiment.random != nil].count(where: { $0 }) == 1 else {
        throw CommandFailure("give either --gradients FILE or --trace FILE .. or --random STEPS")
      }
      if trajectory != nil && gradients == nil {
        throw CommandFailure("--trajectory: give the gradients of that run too, with --gradients FILE")
      }
      if resume != nil && gradients == nil {
        throw CommandFailure("--resume: give the gradients that come after that state, with --gradients FILE")
      }
      if let option = experiment.given.first, experiment.random == nil {
        throw CommandFailure("\(option): for random gradients only; give --random STEPS, or leave it out")
      }
      try InputFile.requireOneStandardInput(inputs)
      _ = try output.destination(inputs: inputs)
      let passes: Bool
      if let gradients {
        passes = try validate(gradients: gradients)
      } else if let steps = experiment.random {
        passes = try tryBounds(steps: steps)
      } else {
        passes = try validate(traces: trace)
      }
      if !passes { throw ExitCode.refuted }
    }
  }

  /// What is read.
  private var inputs: [InputFile] {
    (gradients.map { [InputFile($0, option: "--gradients")] } ?? [])
      + (trajectory.map { [InputFile($0, option: "--trajectory")] } ?? [])
      + (resume.map { [InputFile($0, option: "--resume")] } ?? [])
      + trace.map { InputFile($0, option: "--trace") }
  }

  private func validate(gradients path: String) throws -> Bool {
    let table = try InputFile(path, option: "--gradients").gradients()
    let setting = try ValidationSetting(
      trajectory: trajectory, resume: resume, precision: precision, initial: initial,
      hyperparameters: hyperparameters,
      parameterCount: table.parameterCount)
    let validation: GradientValidation
    do {
      validation = try GradientValidation(
        table, configuration: setting.configuration, initialParameters: setting.initialParameters,
        format: setting.format, recorded: setting.recorded, resuming: setting.saved)
    } catch {
      if case .parameter(_, .optimizer(let refusal)) = error { throw CommandFailure(refusal.textForOptions) }
      if case .recordedStart(let first, let expected) = error {
        throw CommandFailure(
          "--trajectory \(trajectory ?? ""): it begins at step \(first), and step \(expected) comes next; give the state "
            + "that it goes on from with --resume FILE, or none when it begins at step 1")
      }
      throw CommandFailure("--gradients \(path): \(error)")
    }
    switch format {
    case .text: try output.write(validation.text(names: table.names))
    case .json: try output.write(validation.json.description)
    }
    return validation.passes
  }

  private func tryBounds(steps: Int) throws -> Bool {
    if initial != nil { throw CommandFailure("--initial: it is drawn at random; leave it out with --random") }
    let outcome: BoundExperiment
    do {
      outcome = try BoundExperiment(
        stepCount: steps, seed: experiment.seed ?? ExperimentOptions.standardSeed,
        choices: experiment.choices(hyperparameters.partialConfiguration(), precision)
      ) { Diagnostics.progress("\($0) of \(steps) steps") }
    } catch let error as OptimizerComparisonError {
      if case .optimizer(let refusal) = error { throw CommandFailure(refusal.textForOptions) }
      throw CommandFailure("--random \(steps): \(error)")
    }
    Diagnostics.progress("")
    switch format {
    case .text: try output.write(outcome.text)
    case .json: try output.write(outcome.json.description)
    }
    return outcome.violation == nil
  }

  private func validate(traces paths: [String]) throws -> Bool {
    if let option = hyperparameters.given.first ?? (initial == nil ? nil : "--initial")
      ?? (precision == nil ? nil : "--precision")
    {
      throw CommandFailure("\(option): a trace has its own; leave it out with --trace")
    }
    let reports = try paths.map { path in
      do {
        return (path, try ReferenceTrace(reading: InputFile(path, option: "--trace").bytes()).replay())
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

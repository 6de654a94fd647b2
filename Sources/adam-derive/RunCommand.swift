import AdamOptimizer
import ArgumentParser
import Foundation
import OptimizerTraces

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs Adam over gradients and prints the trajectory of theta, m, v and u.",
    discussion: """
      Gradients have a row a step and a column a parameter: CSV; JSON, with an array a parameter; or a NumPy array \
      (.npy, float32 or float64) of shape (steps) or (steps, parameters). With --format npy the trajectory is one \
      array of shape (4, steps, parameters): theta, m, v, u = numpy.load(FILE). A state that --save-state wrote is \
      continued with --resume to the same bits as an undivided run. A run is made as a whole: when one gradient can't \
      be used, nothing is written, and the state is written before the trajectory. PyTorch's order never forms u; it is then \
      (m / bc1) / (sqrt(v) / sqrt(bc2) + eps).
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, npy
  }

  @Option(help: "The file of gradients, or - for standard input.")
  var gradients = "-"

  @OptionGroup(title: "Hyperparameters") var hyperparameters: AdamOptions

  @Option(help: "The floating-point format: double (the default) or float.")
  var precision: Precision?

  @Option(
    parsing: .unconditional,
    help: "Where the parameters start: one number, or one a parameter with commas (default: 0).")
  var initial: String?

  @Option(help: "The format of the trajectory: text, json or npy.")
  var format = Format.text

  @Flag(help: "Write numbers as exact hexadecimal floats, such as 0x1.8p-3.")
  var hexadecimal = false

  @Option(help: "Write parameters, state and hyperparameters after the last step to a file.")
  var saveState: String?

  @Option(
    help: "Continue from a file that --save-state wrote; of the hyperparameters give --learning-rate only.")
  var resume: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
      if format == .npy && output.output ?? "-" == "-" && isatty(STDOUT_FILENO) == 1 {
        throw CommandFailure("--format npy: a NumPy array is not for a terminal; give --output FILE")
      }
      if format == .npy && hexadecimal {
        throw CommandFailure(
          "--hexadecimal: a NumPy array is exact already; leave it out or use --format text")
      }
      let destinations = try Destinations(output, saveState: saveState, inputs: inputs)
      let table = try inputs.gradients.gradients()
      let resumed = try inputs.resume?.bytes()
      switch try chosenPrecision(resumed) {
      case .float: try run(table, resumed, destinations, in: Float.self)
      case .double: try run(table, resumed, destinations, in: Double.self)
      }
    }
  }

  /// What is read.
  private struct Inputs {
    let gradients: InputFile
    let resume: InputFile?

    var all: [InputFile] { [gradients] + (resume.map { [$0] } ?? []) }
  }

  private var inputs: Inputs {
    Inputs(
      gradients: InputFile(gradients, option: "--gradients"),
      resume: resume.map { InputFile($0, option: "--resume") })
  }

  /// What is written; checked before there is anything to write.
  private struct Destinations {
    let trajectory: Destination
    let state: Destination?

    init(_ output: OutputOptions, saveState: String?, inputs: Inputs) throws {
      try InputFile.requireOneStandardInput(inputs.all)
      trajectory = try output.destination(inputs: inputs.all)
      state = try saveState.map { try Destination($0, option: "--save-state") }
      // The state that is resumed may be replaced by the one after it.
      try state?.requireOther(than: [inputs.gradients])
      try state?.requireOther(than: trajectory)
    }

    /// Writes both or none; the state first, since the trajectory may go to a pipe that is closed.
    func write(trajectory bytes: [UInt8], state encoded: @autoclosure () -> [UInt8]) throws {
      let states = state.map { [($0, encoded())] } ?? []
      try Destination.write(states + [(trajectory, bytes)])
    }
  }

  private func chosenPrecision(_ resumed: [UInt8]?) throws -> Precision {
    guard let resumed else { return precision ?? .double }
    do {
      let saved: Precision = try SavedRunFormat(of: resumed) == .float32 ? .float : .double
      // A different one that was asked for is refused when the run is restored.
      return precision ?? saved
    } catch { throw CommandFailure("--resume \(resume ?? ""): \(error)") }
  }

  private func run<Scalar: AdamScalar>(
    _ table: GradientTable, _ resumed: [UInt8]?, _ destinations: Destinations, in _: Scalar.Type
  ) throws {
    var run: OptimizerRun<Scalar> = try start(table, resumed)
    let initialParameters = run.parameters
    var outcomes: [OptimizerRun<Scalar>.Outcome] = []
    let steps: [[Scalar]]
    do { steps = try table.usableSteps() } catch {
      throw CommandFailure("\(inputs.gradients.label): \(error)")
    }
    for (row, gradients) in steps.enumerated() {
      do { outcomes.append(try run.step(gradients: gradients)) } catch {
        throw CommandFailure("\(inputs.gradients.label): row \(row + 1): \(error)")
      }
    }
    let trajectory = Trajectory(
      outcomes: outcomes, names: table.names, configuration: run.adam.configuration,
      initialParameters: initialParameters)
    let bytes =
      switch format {
      case .text: OutputOptions.bytes(trajectory.text(hexadecimal: hexadecimal))
      case .json: OutputOptions.bytes(trajectory.json(hexadecimal: hexadecimal).description)
      case .npy: try trajectory.array().encoded()
      }
    try destinations.write(trajectory: bytes, state: run.encoded())
  }

  private func start<Scalar: AdamScalar>(
    _ table: GradientTable, _ resumed: [UInt8]?
  ) throws -> OptimizerRun<Scalar> {
    guard let resumed else {
      let parameters: [Scalar] = try InitialParameters.read(initial, count: table.parameterCount)
      do {
        return try OptimizerRun(parameters: parameters, configuration: try hyperparameters.configuration())
      } catch let error as AdamError { throw CommandFailure(error.textForOptions) }
    }
    let others =
      hyperparameters.given.filter { $0 != "--learning-rate" } + (initial == nil ? [] : ["--initial"])
    if let option = others.first {
      throw CommandFailure("\(option): a resumed run has its own; leave it out with --resume")
    }
    do {
      let saved = try OptimizerRun<Scalar>(decoding: resumed)
      guard saved.parameters.count == table.parameterCount else {
        throw CommandFailure(
          "--gradients \(gradients): \(table.parameterCount) parameters, and the saved run has "
            + "\(saved.parameters.count); give a column for each")
      }
      if let found = saved.firstNonFinite { throw CommandFailure("--resume \(resume ?? ""): \(found)") }
      guard let learningRate = hyperparameters.learningRate else { return saved }
      return try OptimizerRun(
        parameters: saved.parameters, state: saved.adam.state,
        configuration: saved.adam.configuration.withLearningRate(learningRate))
    } catch let error as OptimizerRunDecodingError {
      throw CommandFailure("--resume \(resume ?? ""): \(error)")
    } catch let error as AdamError { throw CommandFailure(error.textForOptions) }
  }
}

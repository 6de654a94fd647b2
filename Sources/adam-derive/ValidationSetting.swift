import AdamOptimizer
import CrossValidation
import OptimizerTraces

/// How a run on the user's gradients is validated: what the options say, completed by what a recorded run and a saved
/// state say of themselves.
struct ValidationSetting {
  let recorded: RecordedRun?
  let saved: SavedRun?
  let format: StepDeviation.Format
  let configuration: AdamConfiguration
  let initialParameters: [Double]

  /// The files that say something of the run, with what was read.
  private struct Sources {
    let trajectory: (label: String, run: RecordedRun)?
    let resume: (label: String, run: SavedRun)?
  }

  /// Throws `CommandFailure` for what can't be read, and where two sources contradict each other.
  init(
    trajectory: String?, resume: String?, precision: Precision?, initial: String?,
    hyperparameters: AdamOptions,
    parameterCount: Int
  ) throws {
    if resume != nil,
      let option = hyperparameters.given.first(where: { $0 != "--learning-rate" })
        ?? (initial == nil ? nil : "--initial")
    {
      throw CommandFailure("\(option): a resumed run has its own; leave it out with --resume")
    }
    let sources = Sources(
      trajectory: try trajectory.map { InputFile($0, option: "--trajectory") }.map {
        ($0.label, try Self.recordedRun($0))
      },
      resume: try resume.map { InputFile($0, option: "--resume") }.map { ($0.label, try Self.savedRun($0)) })
    recorded = sources.trajectory?.run
    saved = sources.resume?.run
    format = try Self.format(precision, sources)
    configuration = try Self.configuration(hyperparameters.partialConfiguration(), sources)
    initialParameters =
      switch format {
      case .single: try Self.start(initial, Float.self, sources, count: parameterCount)
      case .double: try Self.start(initial, Double.self, sources, count: parameterCount)
      }
  }

  private static func format(_ precision: Precision?, _ sources: Sources) throws -> StepDeviation.Format {
    var statements: [(source: String, format: StepDeviation.Format)] = []
    if let precision { statements.append(("--precision", precision.format)) }
    if let (label, run) = sources.resume { statements.append((label, run.format)) }
    let stated = sources.trajectory?.run.format
    if let (label, run) = sources.trajectory, run.isFormatCertain, let stated {
      statements.append((label, stated))
    }
    if let first = statements.first, let other = statements.first(where: { $0.format != first.format }) {
      throw CommandFailure(
        "\(first.source) is \(Precision(first.format).rawValue) and \(other.source) is "
          + "\(Precision(other.format).rawValue); give what belongs together")
    }
    return statements.first?.format ?? stated ?? .double
  }

  private static func configuration(_ given: PartialConfiguration, _ sources: Sources) throws
    -> AdamConfiguration
  {
    var known = given
    if let (label, run) = sources.trajectory {
      if let (own, theirs) = given.firstContradiction(to: run.hyperparameters) {
        throw CommandFailure(
          "\(own.asOption): \(label) says \(theirs.key) = \(theirs.text); leave the option out, or give the run that "
            + "was made with it")
      }
      known = given.completed(by: run.hyperparameters)
    }
    if let (label, run) = sources.resume {
      let state = PartialConfiguration(run.configuration)
      var others = known
      // A resumed run may have another learning rate than the one before it.
      others.learningRate = nil
      if let (own, theirs) = state.firstContradiction(to: others) {
        throw CommandFailure(
          "\(label) has \(own.key) = \(own.text) and \(sources.trajectory?.label ?? "") \(theirs.text); give the "
            + "state that this run goes on from")
      }
      known = known.completed(by: state)
    }
    return try known.checked()
  }

  /// The parameters before the first step.
  private static func start<Scalar: AdamScalar>(
    _ initial: String?, _: Scalar.Type, _ sources: Sources, count: Int
  ) throws -> [Double] {
    let given: [Scalar] = try InitialParameters.read(initial, count: count)
    let own = sources.resume?.run.parameters ?? given.map { Double($0) }
    guard let (label, run) = sources.trajectory, let recorded = run.initialParameters else { return own }
    if sources.resume == nil && initial == nil { return recorded }
    guard recorded == own else {
      throw CommandFailure(
        sources.resume.map {
          "\($0.label): \(label) starts from other parameters; give the state that this run goes on from"
        } ?? "--initial: \(label) starts from other parameters; leave the option out")
    }
    return own
  }

  private static func recordedRun(_ file: InputFile) throws -> RecordedRun {
    let bytes = try file.bytes()
    do { return try RecordedRun(reading: bytes) } catch { throw CommandFailure("\(file.label): \(error)") }
  }

  private static func savedRun(_ file: InputFile) throws -> SavedRun {
    let bytes = try file.bytes()
    let run: SavedRun
    do { run = try SavedRun(decoding: bytes) } catch { throw CommandFailure("\(file.label): \(error)") }
    if let found = run.firstNonFinite { throw CommandFailure("\(file.label): \(found)") }
    return run
  }
}

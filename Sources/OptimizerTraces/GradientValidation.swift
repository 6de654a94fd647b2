import AdamOptimizer
import CrossValidation

/// A run of the optimizer over a table of gradients, made or recorded, each step of each parameter set against exact
/// arithmetic.
public struct GradientValidation: Sendable {
  /// What was found for one quantity.
  public struct Quantity: Sendable {
    /// Which.
    public let quantity: StepQuantity
    /// The numbers compared.
    public fileprivate(set) var compared = 0
    /// Those without an exact value, since the exact denominator of `u`, or of a `u` they follow from, is 0.
    public fileprivate(set) var undefined = 0
    /// Those for which no bound is known.
    public fileprivate(set) var unbounded = 0
    /// Those whose exact value is known too roughly to judge by: see ``StepDeviation/isImprecise``.
    public fileprivate(set) var imprecise = 0
    /// The greatest deviation in ulps, and where: the column counts from 1.
    public fileprivate(set) var worst: (deviation: StepDeviation, column: Int)?
    /// The greatest share of the bound that a deviation took.
    public fileprivate(set) var largestShare = 0.0
  }

  /// The quantities in the order of ``StepQuantity``.
  public private(set) var quantities = StepQuantity.allCases.map { Quantity(quantity: $0) }
  /// The first deviation, by step and then column, that exceeds its bound; `nil` when none does.
  public private(set) var firstExcess: (deviation: StepDeviation, column: Int)?
  /// The first step after which the fused optimizer and the scalar reference differ in a bit, and the column.
  public private(set) var firstFusedDifference: (step: Int, column: Int)?
  /// The number of steps.
  public let stepCount: Int
  /// The number of parameters.
  public let parameterCount: Int
  /// The hyperparameters and variants.
  public let configuration: AdamConfiguration
  /// The floating-point format.
  public let format: StepDeviation.Format
  /// Whether a recorded run was compared.
  public let isRecorded: Bool
  /// The number of steps that were taken before, in a run that is resumed; 0 otherwise.
  public let stepsBefore: Int

  /// Whether no bound is exceeded and the fused optimizer has the reference's bits.
  public var passes: Bool { firstExcess == nil && firstFusedDifference == nil }

  /// Why a validation could not be made.
  public enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// One parameter's run could not be compared.
    case parameter(name: String, OptimizerComparisonError)
    /// There is not one initial value a parameter.
    case initialParameters(count: Int, expected: Int)
    /// The recorded run is not one on these gradients.
    case recordedShape(steps: Int, parameters: Int, expectedSteps: Int, expectedParameters: Int)

    /// The recorded run has numbers that are not of the format.
    case recordedFormat(StepDeviation.Format)
    /// The recorded run begins at another step than the one to come.
    case recordedStart(Int, expected: Int)
    /// The saved run has another number of parameters.
    case savedParameters(count: Int, expected: Int)
    /// A gradient that no step accepts.
    case gradients(GradientTableError)

    public var description: String {
      switch self {
      case .gradients(let error): error.description
      case .savedParameters(let count, let expected):
        "there are \(expected) parameters, and the saved run has \(count); give a column for each"
      case .recordedStart(let first, let expected):
        """
        the recorded run begins at step \(first), and step \(expected) comes next; give the state that it was resumed \
        from, or none when it begins at step 1
        """
      case .recordedFormat(let format):
        "the recorded run has numbers that are no \(format.rawValue); give the precision it was computed in"
      case .parameter(let name, let error): "\(name): \(error)"
      case .initialParameters(let count, let expected):
        "\(count) initial values for \(expected) parameters; give one for each"
      case .recordedShape(let steps, let parameters, let expectedSteps, let expectedParameters):
        """
        the recorded run has \(steps) steps of \(parameters) parameters and the gradients \(expectedSteps) of \
        \(expectedParameters); give the run on these gradients
        """
      }
    }
  }

  /// Runs the optimizer in a format, and compares every step; or compares a recorded run on the same gradients.
  ///
  /// - Parameters:
  ///   - configuration: the hyperparameters and variants of the run.
  ///   - initialParameters: where each parameter starts; rounded to the format.
  ///   - recorded: what a run computed, in place of which nothing is run.
  ///   - saved: the run that is resumed, in this format and with these hyperparameters but for the learning rate; its
  ///     parameters take the place of the initial ones, and its numbers count as exact.
  /// - Throws: ``Failure``.
  /// - Complexity: O(steps parameters); some 0.1 ms a step and parameter.
  public init(
    _ table: GradientTable, configuration: AdamConfiguration, initialParameters: [Double],
    format: StepDeviation.Format = .double, recorded: RecordedRun? = nil, resuming saved: SavedRun? = nil
  ) throws(Failure) {
    if let saved, saved.parameterCount != table.parameterCount {
      throw .savedParameters(count: saved.parameterCount, expected: table.parameterCount)
    }
    guard initialParameters.count == table.parameterCount else {
      throw .initialParameters(count: initialParameters.count, expected: table.parameterCount)
    }
    if let recorded {
      guard recorded.stepCount == table.stepCount, recorded.parameterCount == table.parameterCount else {
        throw .recordedShape(
          steps: recorded.stepCount, parameters: recorded.parameterCount, expectedSteps: table.stepCount,
          expectedParameters: table.parameterCount)
      }
      guard recorded.isRepresentable(in: format) else { throw .recordedFormat(format) }
      if let first = recorded.firstStep, first != (saved?.stepCount ?? 0) + 1 {
        throw .recordedStart(first, expected: (saved?.stepCount ?? 0) + 1)
      }
    }
    stepCount = table.stepCount
    parameterCount = table.parameterCount
    self.configuration = configuration
    self.format = format
    isRecorded = recorded != nil
    stepsBefore = saved?.stepCount ?? 0
    switch (format, saved) {
    case (.single, .single(let run)?): try compare(table, run.parameters, recorded, resuming: run.adam.state)
    case (.double, .double(let run)?): try compare(table, run.parameters, recorded, resuming: run.adam.state)
    case (.single, _): try compare(table, initialParameters.map { Float($0) }, recorded)
    case (.double, _): try compare(table, initialParameters, recorded)
    }
  }

  private mutating func compare<Scalar: AdamScalar>(
    _ table: GradientTable, _ initialParameters: [Scalar], _ recorded: RecordedRun?,
    resuming state: AdamState<Scalar>? = nil
  ) throws(Failure) {
    let steps: [[Scalar]]
    do { steps = try table.usableSteps() } catch { throw .gradients(error) }
    for column in 0..<table.parameterCount {
      do throws(OptimizerComparisonError) {
        var run = try ComparedRun(
          configuration, initialParameter: initialParameters[column], reportsParameter: true,
          stepCount: steps.count, isRecorded: recorded != nil,
          resuming: state.map { ResumedParameter($0, parameters: initialParameters, column: column) })
        for (index, gradients) in steps.enumerated() {
          let given: (StepValues<Scalar>, Set<StepQuantity>)? = recorded.map {
            ($0.values(step: index, column: column), $0.quantities)
          }
          add(
            try run.step(gradient: gradients[column], recorded: given), step: stepsBefore + index + 1,
            column: column + 1)
        }
      } catch { throw .parameter(name: table.names[column], error) }
    }
  }

  private mutating func add<Scalar: AdamScalar>(
    _ outcome: ComparedRun<Scalar>.Step, step: Int, column: Int
  ) {
    for deviation in outcome.deviations {
      guard let position = quantities.firstIndex(where: { $0.quantity == deviation.quantity }) else {
        continue
      }
      quantities[position].compared += 1
      if deviation.isImprecise { quantities[position].imprecise += 1 }
      let worst = quantities[position].worst?.deviation.deviationUlps ?? -1
      if deviation.deviationUlps > worst { quantities[position].worst = (deviation, column) }
      quantities[position].largestShare = max(quantities[position].largestShare, deviation.shareOfBound)
      let isFirst = firstExcess.map { deviation.step < $0.deviation.step } ?? true
      if !deviation.isWithinBound && isFirst { firstExcess = (deviation, column) }
    }
    for uncompared in outcome.uncompared {
      guard let position = quantities.firstIndex(where: { $0.quantity == uncompared.quantity }) else {
        continue
      }
      switch uncompared.reason {
      case .undefined: quantities[position].undefined += 1
      case .unbounded: quantities[position].unbounded += 1
      }
    }
    if !outcome.agrees && step < firstFusedDifference?.step ?? .max { firstFusedDifference = (step, column) }
  }
}

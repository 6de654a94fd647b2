/// Adam and AdamW over contiguous parameters, one fused pass a step.
///
///     var adam = try Adam<Float>(
///       parameterCount: parameters.count, configuration: AdamConfiguration(learningRate: 1e-2))
///     for batch in batches {
///       try adam.step(parameters: &parameters, gradients: gradients(of: batch))
///     }
///
/// The result for an element depends on that element's numbers only: not on its position, the length and
/// number of the tensors, the number of threads or the vector width of the processor. In the published order of
/// operations it has the bits of ``ReferenceAdam`` (which bits a NaN has is left open).
public struct Adam<Scalar: AdamScalar>: Sendable {
  /// The hyperparameters of the next step; change the learning rate here for a schedule.
  public var configuration: AdamConfiguration
  /// How the next step is carried out: threads, and when gradients are checked.
  public var execution: StepExecution
  /// The step count and moments.
  public package(set) var state: AdamState<Scalar>
  /// The lengths of the tensors of the first step over several; empty before it.
  var tensorLengths: [Int] = []

  /// Starts with zero moments for a number of parameters: that of the tensor, or of all tensors together.
  ///
  /// - Throws: ``AdamError/negativeParameterCount(_:)``;
  ///   ``AdamError/hyperparameterNotRepresentable(_:value:format:)``.
  public init(
    parameterCount: Int, configuration: AdamConfiguration, execution: StepExecution = .standard
  ) throws(AdamError) {
    let state = try AdamState<Scalar>(parameterCount: parameterCount, amsgrad: configuration.amsgrad)
    try self.init(state: state, configuration: configuration, execution: execution)
  }

  /// Continues from a state, bit for bit as the optimizer it was taken from would have.
  ///
  /// - Throws: ``AdamError/amsgradStateMismatch(configured:)`` when the configuration's AMSGrad is not the
  ///   one the state was made for; ``AdamError/hyperparameterNotRepresentable(_:value:format:)``.
  public init(
    state: AdamState<Scalar>, configuration: AdamConfiguration, execution: StepExecution = .standard
  ) throws(AdamError) {
    self.state = state
    self.configuration = configuration
    self.execution = execution
    try checkConfiguration()
    _ = try StepConstants<Scalar>(configuration, stepCount: 1)
  }

  /// Takes one step: updates the moments from the gradients and then the parameters.
  ///
  /// No array is copied, unless the state is shared with a copy of it. Nothing is allocated on one thread; on
  /// several, what it takes to hand the work to them: at most 256 bytes a pass over a tensor, whatever its length.
  /// When the step throws, the parameters and the state are unchanged, except as
  /// ``AdamError/skippedGradient(index:value:largest:)`` says.
  ///
  /// - Throws: ``AdamError/lengthMismatch(array:count:expected:)``;
  ///   ``AdamError/unusableGradient(index:value:largest:)`` for the first gradient that is not finite or
  ///   exceeds ``AdamScalar/largestGradientMagnitude``, or with ``GradientCheck/duringStep``
  ///   ``AdamError/skippedGradient(index:value:largest:)``; ``AdamError/stepCountOverflow(_:)``; and, after a
  ///   change of configuration, ``AdamError/amsgradStateMismatch(configured:)`` or
  ///   ``AdamError/hyperparameterNotRepresentable(_:value:format:)``.
  /// - Complexity: O(n) for n parameters; 32 bytes of memory traffic a `Float` parameter (28 with
  ///   ``GradientCheck/duringStep``), and 8 more with AMSGrad.
  public mutating func step(
    parameters: inout MutableSpan<Scalar>, gradients: Span<Scalar>
  ) throws(AdamError) {
    try parameters.withUnsafeMutableBufferPointer { (parameters) throws(AdamError) in
      try gradients.withUnsafeBufferPointer { (gradients) throws(AdamError) in
        try step(parameters, gradients)
      }
    }
  }

  /// Takes one step over arrays: see ``step(parameters:gradients:)-(MutableSpan<Scalar>,_)``.
  public mutating func step(parameters: inout [Scalar], gradients: [Scalar]) throws(AdamError) {
    // Not by way of `gradients.span`: the optimiser of Swift 6.3 overlooks that elements are read through it, and
    // in the caller drops the elements of an array literal given here.
    try parameters.withUnsafeMutableBufferPointer { (parameters) throws(AdamError) in
      try gradients.withUnsafeBufferPointer { (gradients) throws(AdamError) in
        try step(parameters, gradients)
      }
    }
  }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private mutating func step(
    _ parameters: UnsafeMutableBufferPointer<Scalar>, _ gradients: UnsafeBufferPointer<Scalar>
  ) throws(AdamError) {
    let count = state.parameterCount
    guard parameters.count == count else {
      throw .lengthMismatch(array: "parameters", count: parameters.count, expected: count)
    }
    guard gradients.count == count else {
      throw .lengthMismatch(array: "gradients", count: gradients.count, expected: count)
    }
    let (stepCount, rule) = try nextStep()
    if let unusable = unusableBeforeStep(gradients) { throw unusable.refusal }
    let unusable = apply(rule, from: 0, parameters, gradients)
    state.stepCount = stepCount
    if let unusable { throw unusable.exception }
  }
}

extension Adam {
  /// The number of the next step and its constants.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  func nextStep() throws(AdamError) -> (stepCount: Int, rule: StepRule<Scalar>) {
    let (stepCount, overflow) = state.stepCount.addingReportingOverflow(1)
    guard !overflow else { throw .stepCountOverflow(state.stepCount) }
    try checkConfiguration()
    return (stepCount, try StepRule(configuration, stepCount: stepCount))
  }

  private func checkConfiguration() throws(AdamError) {
    guard state.tracksMaximum == (configuration.amsgrad != .off) else {
      throw .amsgradStateMismatch(configured: configuration.amsgrad)
    }
  }

  /// The first unusable gradient of a tensor, if they are to be checked before the step.
  ///
  /// Reads from the last gradient to the first: what is read last is still in the caches when the step, which
  /// begins with the first, reads it again.
  func unusableBeforeStep(_ gradients: UnsafeBufferPointer<Scalar>) -> UnusableGradient? {
    guard execution.gradientCheck == .beforeStep, let baseAddress = gradients.baseAddress else { return nil }
    // Threads only read it.
    nonisolated(unsafe) let start = baseAddress
    let loops = Scalar.kernel.loops(upTo: execution.instructionSet)
    let tasks = ElementTasks(count: gradients.count, execution: execution)
    let found = tasks.anyReports(fromLast: true) { loops.hasUnusable(start + $0.lowerBound, count: $0.count) }
    return found ? UnusableGradient(firstIn: gradients) : nil
  }

  /// Steps a tensor whose moments start at an offset; returns the first gradient that was skipped.
  mutating func apply(
    _ rule: StepRule<Scalar>, from offset: Int, _ parameters: UnsafeMutableBufferPointer<Scalar>,
    _ gradients: UnsafeBufferPointer<Scalar>
  ) -> UnusableGradient? {
    guard let parameterStart = parameters.baseAddress, let gradientStart = gradients.baseAddress else {
      return nil
    }
    let (execution, tracksMaximum) = (execution, state.tracksMaximum)
    func run(
      _ firstMoment: UnsafeMutablePointer<Scalar>, _ secondMoment: UnsafeMutablePointer<Scalar>,
      _ maximum: UnsafeMutablePointer<Scalar>
    ) -> Bool {
      let arrays = StepArrays(
        count: gradients.count, parameters: parameterStart, gradients: gradientStart,
        firstMoment: firstMoment + offset, secondMoment: secondMoment + offset,
        maximumSecondMoment: tracksMaximum ? maximum + offset : nil)
      let loops = Scalar.kernel.loops(upTo: execution.instructionSet)
      let tasks = ElementTasks(count: gradients.count, execution: execution)
      return tasks.anyReports { loops.step(arrays[$0], rule) }
    }
    let skipped = run(&state.firstMoment, &state.secondMoment, &state.maximumSecondMoment)
    return skipped ? UnusableGradient(firstIn: gradients) : nil
  }
}

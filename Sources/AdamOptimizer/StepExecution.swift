/// When a step looks for gradients that are NaN, infinite or larger than
/// ``AdamScalar/largestGradientMagnitude``.
public enum GradientCheck: String, Sendable, Hashable, CaseIterable {
  /// Before anything is changed: a step with such a gradient throws
  /// ``AdamError/unusableGradient(index:value:largest:)`` and is not taken, for any element. The gradients are
  /// read twice: 32 bytes of memory traffic a `Float` parameter instead of 28.
  case beforeStep
  /// In the pass that takes the step: elements with such a gradient keep their parameter and moments, all
  /// others are stepped and the step counts; ``AdamError/skippedGradient(index:value:largest:)`` is thrown
  /// afterwards.
  case duringStep
}

/// How a step is carried out. Unless a gradient is unusable, nothing here changes a bit of the result.
public struct StepExecution: Sendable, Hashable {
  /// The largest number of threads that work on one tensor.
  public let threads: Int
  /// When gradients are checked.
  public let gradientCheck: GradientCheck
  /// The version of the loops, or `nil` for the widest vectors of the processor.
  package let instructionSet: InstructionSet?
  /// The number of elements that a thread takes at a time.
  package let elementsPerTask: Int

  /// Checks and stores the choices.
  ///
  /// A tensor is worth more than one thread from some hundred thousand elements on; smaller ones are stepped
  /// on the thread of the caller.
  ///
  /// - Throws: ``AdamError/threadCountOutOfRange(_:)`` unless there is at least one thread.
  public init(threads: Int = 1, gradientCheck: GradientCheck = .beforeStep) throws(AdamError) {
    try self.init(
      threads: threads, gradientCheck: gradientCheck, instructionSet: nil, elementsPerTask: 1 << 16)
  }

  /// - Precondition: `elementsPerTask >= 1`.
  package init(
    threads: Int, gradientCheck: GradientCheck, instructionSet: InstructionSet?, elementsPerTask: Int
  ) throws(AdamError) {
    guard threads >= 1 else { throw .threadCountOutOfRange(threads) }
    self.threads = threads
    self.gradientCheck = gradientCheck
    self.instructionSet = instructionSet
    self.elementsPerTask = elementsPerTask
  }

  private init() {
    (threads, gradientCheck, instructionSet, elementsPerTask) = (1, .beforeStep, nil, 1 << 16)
  }

  /// One thread, gradients checked before the step.
  public static let standard = StepExecution()
}

/// Adam and AdamW over contiguous parameters, one fused pass a step.
///
///     var adam = try Adam<Float>(
///       parameterCount: parameters.count, configuration: AdamConfiguration(learningRate: 1e-2))
///     for batch in batches {
///       try adam.step(parameters: &parameters, gradients: gradients(of: batch))
///     }
///
/// The result for an element depends on that element's numbers only: not on its position, the length of the
/// arrays or the vector width of the processor. In the published order of operations it has the bits of
/// ``ReferenceAdam``.
public struct Adam<Scalar: AdamScalar>: Sendable {
  /// The hyperparameters of the next step; change the learning rate here for a schedule.
  public var configuration: AdamConfiguration
  /// The step count and moments.
  public private(set) var state: AdamState<Scalar>

  /// Starts with zero moments.
  ///
  /// - Throws: ``AdamError/negativeParameterCount(_:)``;
  ///   ``AdamError/hyperparameterNotRepresentable(_:value:format:)``.
  public init(parameterCount: Int, configuration: AdamConfiguration) throws(AdamError) {
    let state = try AdamState<Scalar>(parameterCount: parameterCount, amsgrad: configuration.amsgrad)
    try self.init(state: state, configuration: configuration)
  }

  /// Continues from a state, bit for bit as the optimizer it was taken from would have.
  ///
  /// - Throws: ``AdamError/amsgradStateMismatch(configured:)`` when the configuration's AMSGrad is not the
  ///   one the state was made for; ``AdamError/hyperparameterNotRepresentable(_:value:format:)``.
  public init(state: AdamState<Scalar>, configuration: AdamConfiguration) throws(AdamError) {
    self.state = state
    self.configuration = configuration
    try checkConfiguration()
    _ = try StepConstants<Scalar>(configuration, stepCount: 1)
  }

  /// Takes one step: updates the moments from the gradients and then the parameters.
  ///
  /// No memory is allocated and no array is copied, unless the state is shared with a copy of it. When the
  /// step throws, the parameters and the state are unchanged.
  ///
  /// - Throws: ``AdamError/lengthMismatch(array:count:expected:)``;
  ///   ``AdamError/unusableGradient(index:value:largest:)`` for the first gradient that is not finite or
  ///   exceeds ``AdamScalar/largestGradientMagnitude``; ``AdamError/stepCountOverflow(_:)``; and, after a
  ///   change of configuration, ``AdamError/amsgradStateMismatch(configured:)`` or
  ///   ``AdamError/hyperparameterNotRepresentable(_:value:format:)``.
  /// - Complexity: O(n) for n parameters; 32 bytes of memory traffic a `Float` parameter (the gradients are
  ///   read twice, the first time to check them all), and 8 more with AMSGrad.
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
    let (stepCount, overflow) = state.stepCount.addingReportingOverflow(1)
    guard !overflow else { throw .stepCountOverflow(state.stepCount) }
    try checkConfiguration()
    switch configuration.operationOrder {
    case .published:
      let constants = try StepConstants<Scalar>(configuration, stepCount: stepCount)
      try GradientCheck.check(gradients)
      run(constants, parameters, gradients)
    case .pytorch:
      let order = try PyTorchOrder<Scalar>(configuration, stepCount: stepCount)
      try GradientCheck.check(gradients)
      run(order, parameters, gradients)
    }
    state.stepCount = stepCount
  }

  private func checkConfiguration() throws(AdamError) {
    guard state.tracksMaximum == (configuration.amsgrad != .off) else {
      throw .amsgradStateMismatch(configured: configuration.amsgrad)
    }
  }

  private mutating func run(
    _ constants: StepConstants<Scalar>, _ parameters: UnsafeMutableBufferPointer<Scalar>,
    _ gradients: UnsafeBufferPointer<Scalar>
  ) {
    guard let parameters = parameters.baseAddress, let gradients = gradients.baseAddress else { return }
    if state.tracksMaximum {
      PublishedOrder.step(
        0..<state.parameterCount, parameters: parameters, gradients: gradients,
        firstMoment: &state.firstMoment, secondMoment: &state.secondMoment,
        maximumSecondMoment: &state.maximumSecondMoment, constants, amsgrad: configuration.amsgrad)
    } else {
      PublishedOrder.step(
        0..<state.parameterCount, parameters: parameters, gradients: gradients,
        firstMoment: &state.firstMoment, secondMoment: &state.secondMoment, constants)
    }
  }

  private mutating func run(
    _ order: PyTorchOrder<Scalar>, _ parameters: UnsafeMutableBufferPointer<Scalar>,
    _ gradients: UnsafeBufferPointer<Scalar>
  ) {
    guard let parameters = parameters.baseAddress, let gradients = gradients.baseAddress else { return }
    if state.tracksMaximum {
      order.step(
        0..<state.parameterCount, parameters: parameters, gradients: gradients,
        firstMoment: &state.firstMoment, secondMoment: &state.secondMoment,
        maximumSecondMoment: &state.maximumSecondMoment)
    } else {
      order.step(
        0..<state.parameterCount, parameters: parameters, gradients: gradients,
        firstMoment: &state.firstMoment, secondMoment: &state.secondMoment, maximumSecondMoment: nil)
    }
  }
}

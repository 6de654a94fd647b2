extension Adam {
  /// Takes one step of a model whose parameters are several tensors.
  ///
  /// The state holds their moments one tensor after the other, so give them in the same order in each step: other
  /// lengths than in the first such step are refused. That step remembers them, which allocates a word a tensor.
  ///
  ///     var adam = try Adam<Float>(
  ///       parameterCount: weights.count + biases.count, configuration: configuration)
  ///     var tensors = [weights, biases]
  ///     try adam.step(parameters: &tensors, gradients: [weightGradients, biasGradients])
  ///
  /// As with one tensor, all gradients of all tensors are checked before anything is changed, unless
  /// ``execution`` says otherwise.
  ///
  /// - Throws: what ``step(parameters:gradients:)-(MutableSpan<Scalar>,_)`` throws, with
  ///   ``AdamError/inTensor(_:_:)`` for an error in one of the tensors;
  ///   ``AdamError/tensorCountMismatch(parameters:gradients:)``; and
  ///   ``AdamError/tensorCountChanged(_:expected:)``.
  /// - Complexity: O(n) for n parameters in all tensors together.
  public mutating func step(parameters: inout [[Scalar]], gradients: [[Scalar]]) throws(AdamError) {
    try checkCounts(of: parameters, gradients)
    let (stepCount, rule) = try nextStep()
    // From the last tensor to the first, as within a tensor: the error that is thrown is the first tensor's.
    var refusal: AdamError?
    for position in gradients.indices.reversed() {
      let unusable = gradients[position].withUnsafeBufferPointer { unusableBeforeStep($0) }
      if let unusable { refusal = .inTensor(position, unusable.refusal) }
    }
    if let refusal { throw refusal }
    if tensorLengths.isEmpty { tensorLengths = parameters.map(\.count) }
    var (offset, error): (Int, AdamError?) = (0, nil)
    for position in gradients.indices {
      let unusable = parameters[position].withUnsafeMutableBufferPointer { parameters in
        gradients[position].withUnsafeBufferPointer { apply(rule, from: offset, parameters, $0) }
      }
      if error == nil, let unusable { error = .inTensor(position, unusable.exception) }
      offset += gradients[position].count
    }
    state.stepCount = stepCount
    if let error { throw error }
  }

  /// Takes one step over memory that is not in arrays, for instance that of another library's tensors.
  ///
  /// Otherwise as ``step(parameters:gradients:)-([[Scalar]],_)``.
  ///
  /// - Precondition: all memory is initialised, and no tensor overlaps another or any gradients.
  public mutating func step(
    parameters: [UnsafeMutableBufferPointer<Scalar>], gradients: [UnsafeBufferPointer<Scalar>]
  ) throws(AdamError) {
    try checkCounts(of: parameters, gradients)
    let (stepCount, rule) = try nextStep()
    // From the last tensor to the first, as within a tensor: the error that is thrown is the first tensor's.
    var refusal: AdamError?
    for position in gradients.indices.reversed() {
      let unusable = unusableBeforeStep(gradients[position])
      if let unusable { refusal = .inTensor(position, unusable.refusal) }
    }
    if let refusal { throw refusal }
    if tensorLengths.isEmpty { tensorLengths = parameters.map(\.count) }
    var (offset, error): (Int, AdamError?) = (0, nil)
    for position in gradients.indices {
      let unusable = apply(rule, from: offset, parameters[position], gradients[position])
      if error == nil, let unusable { error = .inTensor(position, unusable.exception) }
      offset += gradients[position].count
    }
    state.stepCount = stepCount
    if let error { throw error }
  }

  private func checkCounts<Parameters: Collection, Gradients: Collection>(
    of parameters: [Parameters], _ gradients: [Gradients]
  ) throws(AdamError) {
    guard parameters.count == gradients.count else {
      throw .tensorCountMismatch(parameters: parameters.count, gradients: gradients.count)
    }
    guard tensorLengths.isEmpty || parameters.count == tensorLengths.count else {
      throw .tensorCountChanged(parameters.count, expected: tensorLengths.count)
    }
    var total = 0
    for position in parameters.indices {
      let (count, gradientCount) = (parameters[position].count, gradients[position].count)
      guard count == gradientCount else {
        throw .inTensor(
          position, .lengthMismatch(array: "gradients", count: gradientCount, expected: count))
      }
      guard tensorLengths.isEmpty || count == tensorLengths[position] else {
        throw .inTensor(
          position,
          .lengthMismatch(array: "parameters", count: count, expected: tensorLengths[position]))
      }
      total += count
    }
    guard total == state.parameterCount else {
      throw .lengthMismatch(array: "parameters", count: total, expected: state.parameterCount)
    }
  }
}

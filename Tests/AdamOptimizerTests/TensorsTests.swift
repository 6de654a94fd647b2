import AdamOptimizer
import Testing

@Suite("A step over several tensors")
struct TensorsTests {
  @Test("has the bits of a step over one tensor that holds them all", arguments: [1, 2])
  func concatenation(threads: Int) throws {
    let seed: UInt64 = 31
    var generator = SplitMix64(seed: seed)
    let counts = [3, 0, 64, 1, 17]
    let configuration = try AdamConfiguration(weightDecay: 0.1, amsgrad: .maximumOfSecondMoment)
    let execution = try StepExecution(
      threads: threads, gradientCheck: .beforeStep, instructionSet: nil, elementsPerTask: 16)
    var tensors = counts.map { Float.awkward(count: $0, using: &generator) }
    var (buffered, whole) = (tensors.map { Array($0) }, tensors.flatMap { $0 })
    var inTensors = try Adam<Float>(
      parameterCount: whole.count, configuration: configuration, execution: execution)
    var (inBuffers, inOne) = (inTensors, inTensors)
    for step in 1...4 {
      let gradients = counts.map { Float.awkward(count: $0, using: &generator) }
      try inTensors.step(parameters: &tensors, gradients: gradients)
      try stepByBuffers(&inBuffers, &buffered, gradients)
      try inOne.step(parameters: &whole, gradients: gradients.flatMap { $0 })
      #expect(tensors.flatMap { $0 }.bits == whole.bits, "step \(step), seed \(seed)")
      #expect(buffered.flatMap { $0 }.bits == whole.bits, "step \(step), seed \(seed)")
      #expect(inTensors.state == inOne.state)
      #expect(inBuffers.state == inOne.state)
    }
  }

  /// Takes a step over copies of the arrays in memory of their own.
  private func stepByBuffers(
    _ adam: inout Adam<Float>, _ tensors: inout [[Float]], _ gradients: [[Float]]
  ) throws {
    func allocated(_ arrays: [[Float]]) -> [UnsafeMutableBufferPointer<Float>] {
      arrays.map {
        let buffer = UnsafeMutableBufferPointer<Float>.allocate(capacity: $0.count)
        _ = buffer.initialize(from: $0)
        return buffer
      }
    }
    let (parameters, inputs) = (allocated(tensors), allocated(gradients))
    defer { for buffer in parameters + inputs { buffer.deallocate() } }
    try adam.step(parameters: parameters, gradients: inputs.map { UnsafeBufferPointer($0) })
    tensors = parameters.map { Array($0) }
  }

  @Test("is taken for all tensors or for none, and the error names the tensor")
  func allOrNothing() throws {
    var adam = try Adam<Double>(parameterCount: 5, configuration: AdamConfiguration())
    let initial: [[Double]] = [[1, 2], [3], [4, 5]]
    var tensors = initial
    #expect(throws: AdamError.inTensor(2, .unusableGradient(index: 1, value: .infinity, largest: 0x1p511))) {
      try adam.step(parameters: &tensors, gradients: [[1, 1], [1], [1, .infinity]])
    }
    #expect(throws: AdamError.inTensor(1, .lengthMismatch(array: "gradients", count: 2, expected: 1))) {
      try adam.step(parameters: &tensors, gradients: [[1, 1], [1, 1], [1]])
    }
    #expect(throws: AdamError.tensorCountMismatch(parameters: 3, gradients: 1)) {
      try adam.step(parameters: &tensors, gradients: [[1, 1, 1, 1, 1]])
    }
    var fewer: [[Double]] = [[1, 2]]
    #expect(throws: AdamError.lengthMismatch(array: "parameters", count: 2, expected: 5)) {
      try adam.step(parameters: &fewer, gradients: [[1, 1]])
    }
    #expect(tensors == initial)
    #expect(adam.state == (try AdamState(parameterCount: 5)))
  }

  @Test("names the first tensor with a bad gradient and the first such gradient in it", arguments: [1, 2])
  func firstOfSeveral(threads: Int) throws {
    let execution = try StepExecution(
      threads: threads, gradientCheck: .beforeStep, instructionSet: nil, elementsPerTask: 16)
    let initial = [[Float]](repeating: Array(repeating: 1, count: 100), count: 3)
    var adam = try Adam<Float>(
      parameterCount: 300, configuration: AdamConfiguration(), execution: execution)
    for (tensor, index) in [(0, 99), (1, 0), (1, 31), (2, 98)] {
      var (tensors, gradients) = (initial, initial)
      for (later, position) in [(tensor, index), (tensor, 99), (2, 0), (2, 99)]
      where (later, position) >= (tensor, index) { gradients[later][position] = .infinity }
      let first = AdamError.unusableGradient(index: index, value: .infinity, largest: 0x1p63)
      #expect(throws: AdamError.inTensor(tensor, first)) {
        try adam.step(parameters: &tensors, gradients: gradients)
      }
      #expect(tensors == initial)
      #expect(adam.state == (try AdamState(parameterCount: 300)))
    }
  }

  @Test("refuses tensors of other lengths or in another number than in the steps before, changing nothing")
  func swappedTensors() throws {
    var adam = try Adam<Float>(parameterCount: 5, configuration: AdamConfiguration())
    var tensors: [[Float]] = [[1, 2], [3], [4, 5]]
    try adam.step(parameters: &tensors, gradients: [[1, 1], [1], [1, 1]])
    let (stepped, state) = (tensors, adam.state)
    let others: [([[Float]], AdamError)] = [
      ([[1], [2, 3], [4, 5]], .inTensor(0, .lengthMismatch(array: "parameters", count: 1, expected: 2))),
      ([[1, 2], [3, 4], [5]], .inTensor(1, .lengthMismatch(array: "parameters", count: 2, expected: 1))),
      ([[1, 2], [3]], .tensorCountChanged(2, expected: 3)),
      ([[1, 2, 3, 4, 5]], .tensorCountChanged(1, expected: 3)),
      ([], .tensorCountChanged(0, expected: 3)),
    ]
    for (other, error) in others {
      var tensors = other
      #expect(throws: error) { try adam.step(parameters: &tensors, gradients: other) }
      #expect(tensors == other)
      #expect(adam.state == state)
    }
    try adam.step(parameters: &tensors, gradients: stepped)
    #expect(adam.state.stepCount == 2)
    #expect(
      AdamError.tensorCountChanged(2, expected: 3).description.contains("2 tensors of parameters, and 3"))
  }

  @Test("reports a gradient that it went round by its tensor, and steps the tensors after it")
  func skipped() throws {
    var adam = try Adam<Float>(
      parameterCount: 4, configuration: AdamConfiguration(),
      execution: StepExecution(gradientCheck: .duringStep))
    var tensors: [[Float]] = [[1], [1, 1], [1]]
    let error = AdamError.inTensor(
      1, .skippedGradient(index: 1, value: -.infinity, largest: 0x1p63))
    #expect(throws: error) {
      try adam.step(parameters: &tensors, gradients: [[1], [1, -.infinity], [1]])
    }
    #expect(tensors[1][1] == 1)
    #expect([tensors[0][0], tensors[1][0], tensors[2][0]].allSatisfy { $0 < 1 })
    #expect(adam.state.stepCount == 1)
    #expect(error.description.hasPrefix("tensor 1: gradient 1 is -inf"))
  }
}

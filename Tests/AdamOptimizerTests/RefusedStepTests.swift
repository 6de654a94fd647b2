import AdamOptimizer
import Testing

@Suite("A refused step")
struct RefusedStepTests {
  /// Checks that a step throws the error and changes neither parameters nor state.
  private func expectRefusal<Scalar: AdamScalar>(
    _ error: AdamError, of gradients: [Scalar], count: Int, order: OperationOrder
  ) throws {
    var parameters = (0..<count).map { Scalar($0) }
    var adam = try Adam<Scalar>(
      parameterCount: count, configuration: AdamConfiguration(operationOrder: order))
    try adam.step(parameters: &parameters, gradients: [Scalar](repeating: 1, count: count))
    let (parametersBefore, stateBefore) = (parameters, adam.state)
    #expect(throws: error) { try adam.step(parameters: &parameters, gradients: gradients) }
    #expect(parameters == parametersBefore)
    #expect(adam.state == stateBefore)
  }

  @Test(
    "for a gradient that is not finite or too large names the first one, wherever it stands",
    arguments: OperationOrder.allCases)
  func unusableGradients(order: OperationOrder) throws {
    let bad: [Float] = [.infinity, -.infinity, Float.largestGradientMagnitude.nextUp, -0x1p64]
    for count in [1, 4, 7, 16, 33] {
      for index in 0..<count {
        for value in bad {
          var gradients = [Float](repeating: 0.5, count: count)
          gradients[index] = value
          gradients[count - 1] = index == count - 1 ? value : .nan
          try expectRefusal(
            .unusableGradient(index: index, value: Double(value), largest: 0x1p63),
            of: gradients, count: count, order: order)
        }
      }
    }
    try expectRefusal(
      .unusableGradient(index: 1, value: -0x1.8p511, largest: 0x1p511),
      of: [1.0, -0x1.8p511], count: 2, order: order)
  }

  @Test("on several threads names the first bad gradient and changes nothing", arguments: [2, 3])
  func threads(count threads: Int) throws {
    let execution = try StepExecution(
      threads: threads, gradientCheck: .beforeStep, instructionSet: nil, elementsPerTask: 16)
    var adam = try Adam<Float>(
      parameterCount: 100, configuration: AdamConfiguration(), execution: execution)
    for index in [0, 15, 16, 63, 99] {
      var parameters = [Float](repeating: 1, count: 100)
      var gradients = parameters
      gradients[index] = .infinity
      gradients[99] = .infinity
      #expect(
        throws: AdamError.unusableGradient(index: index, value: .infinity, largest: 0x1p63)
      ) {
        try adam.step(parameters: &parameters, gradients: gradients)
      }
      #expect(parameters == [Float](repeating: 1, count: 100))
      #expect(adam.state == (try AdamState(parameterCount: 100)))
    }
  }

  @Test("names the first bad gradient at any place of a tensor that is shared by default", arguments: [1, 2])
  func longTensors(threads: Int) throws {
    let count = 200_003
    let initial = [Float](repeating: 1, count: count)
    let untouched = try AdamState<Float>(parameterCount: count)
    var (parameters, gradients) = (initial, initial)
    var adam = try Adam<Float>(
      parameterCount: count, configuration: AdamConfiguration(), execution: StepExecution(threads: threads))
    // The ends of tasks and of the whole, last ones first, so that each is the first bad one.
    for index in [count - 1, count - 4, 196_608, 196_607, 131_072, 65_535, 16, 15, 0] {
      gradients[index] = -.infinity
      #expect(throws: AdamError.unusableGradient(index: index, value: -.infinity, largest: 0x1p63)) {
        try adam.step(parameters: &parameters, gradients: gradients)
      }
    }
    #expect(parameters == initial)
    #expect(adam.state == untouched)
  }

  @Test("never comes from a number of threads that no computer has")
  func threadCount() {
    for count in [0, -1] {
      #expect(throws: AdamError.threadCountOutOfRange(count)) { try StepExecution(threads: count) }
    }
  }

  @Test("for a NaN changes nothing, whether it stands alone or before an infinity")
  func notANumber() throws {
    var parameters: [Double] = [1, 2, 3]
    var adam = try Adam<Double>(parameterCount: 3, configuration: AdamConfiguration())
    for last in [1, Double.infinity] {
      #expect {
        try adam.step(parameters: &parameters, gradients: [1, .nan, last])
      } throws: {
        guard case .unusableGradient(index: 1, let value, _) = $0 as? AdamError else { return false }
        return value.isNaN
      }
    }
    #expect(parameters == [1, 2, 3])
    #expect(adam.state == (try AdamState(parameterCount: 3)))
  }

  @Test("for arrays of the wrong length names the array")
  func lengths() throws {
    var adam = try Adam<Float>(parameterCount: 3, configuration: AdamConfiguration())
    var parameters: [Float] = [1, 2]
    #expect(throws: AdamError.lengthMismatch(array: "parameters", count: 2, expected: 3)) {
      try adam.step(parameters: &parameters, gradients: [1, 2, 3])
    }
    parameters = [1, 2, 3]
    #expect(throws: AdamError.lengthMismatch(array: "gradients", count: 4, expected: 3)) {
      try adam.step(parameters: &parameters, gradients: [1, 2, 3, 4])
    }
    #expect(parameters == [1, 2, 3])
    #expect(adam.state.stepCount == 0)
  }

  @Test("at the largest step count does not trap, and the step before it is still taken")
  func stepCountOverflow() throws {
    let state = try AdamState<Float>(stepCount: .max - 1, firstMoment: [0], secondMoment: [0])
    for order in OperationOrder.allCases {
      var adam = try Adam(state: state, configuration: AdamConfiguration(operationOrder: order))
      var parameters: [Float] = [1]
      try adam.step(parameters: &parameters, gradients: [1])
      let before = parameters
      #expect(throws: AdamError.stepCountOverflow(.max)) {
        try adam.step(parameters: &parameters, gradients: [1])
      }
      #expect(parameters == before)
    }
  }

  @Test("comes from an amsgrad that the state was not made for, at once or after a change")
  func amsgradMismatch() throws {
    let with = try AdamConfiguration(amsgrad: .maximumOfSecondMoment)
    let without = try AdamConfiguration()
    #expect(throws: AdamError.amsgradStateMismatch(configured: .maximumOfSecondMoment)) {
      try Adam<Float>(state: AdamState(parameterCount: 0), configuration: with)
    }
    var adam = try Adam<Float>(parameterCount: 1, configuration: with)
    adam.configuration = without
    var parameters: [Float] = [1]
    #expect(throws: AdamError.amsgradStateMismatch(configured: .off)) {
      try adam.step(parameters: &parameters, gradients: [1])
    }
    #expect(parameters == [1])
  }

  @Test("never starts from counts that no state can have")
  func counts() throws {
    #expect(throws: AdamError.negativeParameterCount(-1)) { try AdamState<Float>(parameterCount: -1) }
    #expect(throws: AdamError.negativeStepCount(-1)) {
      try AdamState<Float>(stepCount: -1, firstMoment: [], secondMoment: [])
    }
    #expect(throws: AdamError.lengthMismatch(array: "secondMoment", count: 2, expected: 1)) {
      try AdamState<Float>(stepCount: 1, firstMoment: [1], secondMoment: [1, 2])
    }
    #expect(throws: AdamError.lengthMismatch(array: "maximumSecondMoment", count: 0, expected: 1)) {
      try AdamState<Float>(stepCount: 1, firstMoment: [1], secondMoment: [1], maximumSecondMoment: [])
    }
  }
}

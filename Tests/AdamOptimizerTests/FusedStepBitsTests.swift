import AdamOptimizer
import Testing

@Suite("The bits of the fused step")
struct FusedStepBitsTests {
  private func expectBitsOfReference<Scalar: AdamScalar>(
    _: Scalar.Type, _ set: InstructionSet, seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let execution = try StepExecution(
      threads: 1, gradientCheck: .duringStep, instructionSet: set, elementsPerTask: 1 << 16)
    for configuration in try variedConfigurations() {
      for count in 0...67 {
        var parameters = Scalar.awkward(count: count, using: &generator)
        var reference = try ReferenceAdam<Scalar>(parameters: parameters, configuration: configuration)
        var adam = try Adam<Scalar>(
          parameterCount: count, configuration: configuration, execution: execution)
        for step in 1...4 {
          let gradients = Scalar.awkward(count: count, using: &generator)
          let elements = try reference.step(gradients: gradients)
          try adam.step(parameters: &parameters, gradients: gradients)
          let context: Comment = "\(set), \(configuration), \(count) parameters, step \(step), seed \(seed)"
          #expect(parameters.bits == elements.map(\.theta).bits, context)
          #expect(adam.state.firstMoment.bits == elements.map(\.m).bits, context)
          #expect(adam.state.secondMoment.bits == elements.map(\.v).bits, context)
          if configuration.amsgrad != .off {
            #expect(adam.state.maximumSecondMoment.bits == elements.map(\.maximum).bits, context)
          }
          #expect(adam.state.stepCount == step)
        }
      }
    }
  }

  @Test(
    "has the bits of the reference in Float, for every length up to several vectors",
    arguments: InstructionSet.allCases.filter(\.isSupported))
  func floatBits(set: InstructionSet) throws { try expectBitsOfReference(Float.self, set, seed: 1) }

  @Test(
    "has the bits of the reference in Double, for every length up to several vectors",
    arguments: InstructionSet.allCases.filter(\.isSupported))
  func doubleBits(set: InstructionSet) throws { try expectBitsOfReference(Double.self, set, seed: 2) }

  private func expectBitsOfPyTorchReference<Scalar: AdamScalar>(
    _: Scalar.Type, _ set: InstructionSet, seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let execution = try StepExecution(
      threads: 1, gradientCheck: .beforeStep, instructionSet: set, elementsPerTask: 1 << 16)
    for configuration in try variedConfigurations(.pytorch) {
      for count in [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 67] {
        var parameters = Scalar.awkward(count: count, using: &generator)
        var references = parameters.map { PyTorchReference($0) }
        var adam = try Adam<Scalar>(
          parameterCount: count, configuration: configuration, execution: execution)
        for step in 1...4 {
          let gradients = Scalar.awkward(count: count, using: &generator)
          for index in references.indices {
            references[index].step(gradient: gradients[index], configuration)
          }
          try adam.step(parameters: &parameters, gradients: gradients)
          let context: Comment = "\(set), \(configuration), \(count) parameters, step \(step), seed \(seed)"
          // With epsilon 0 it has NaNs, whose bits are left open.
          let agree = zip(parameters, references).allSatisfy {
            $0.bitPattern == $1.theta.bitPattern || ($0.isNaN && $1.theta.isNaN)
          }
          #expect(agree, context)
          #expect(adam.state.firstMoment.bits == references.map(\.m).bits, context)
          #expect(adam.state.secondMoment.bits == references.map(\.v).bits, context)
          if configuration.amsgrad != .off {
            #expect(adam.state.maximumSecondMoment.bits == references.map(\.maximum).bits, context)
          }
        }
      }
    }
  }

  @Test(
    "has in PyTorch's order the bits of that order, every fused multiply-add rounded once",
    arguments: InstructionSet.allCases.filter(\.isSupported))
  func pytorchBits(set: InstructionSet) throws {
    try expectBitsOfPyTorchReference(Float.self, set, seed: 6)
    try expectBitsOfPyTorchReference(Double.self, set, seed: 7)
  }

  private func expectIndependenceOfThreads<Scalar: AdamScalar>(
    _: Scalar.Type, order: OperationOrder, seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    for count in [0, 1, 15, 16, 17, 1_000, 4_099] {
      let configuration = try AdamConfiguration(weightDecay: 0.1, operationOrder: order)
      let initial = Scalar.awkward(count: count, using: &generator)
      let gradients = (0..<3).map { _ in Scalar.awkward(count: count, using: &generator) }
      func run(_ execution: StepExecution) throws -> ([Scalar], AdamState<Scalar>) {
        var parameters = initial
        var adam = try Adam<Scalar>(
          parameterCount: count, configuration: configuration, execution: execution)
        for gradient in gradients { try adam.step(parameters: &parameters, gradients: gradient) }
        return (parameters, adam.state)
      }
      let expected = try run(.standard)
      for threads in 1...3 {
        for elementsPerTask in [1, 16, 37, 1_024] where count / elementsPerTask <= 1_000 {
          for check in GradientCheck.allCases {
            let (parameters, state) = try run(
              StepExecution(
                threads: threads, gradientCheck: check, instructionSet: nil,
                elementsPerTask: elementsPerTask))
            let context: Comment =
              "\(count) parameters, \(threads) threads, tasks of \(elementsPerTask), seed \(seed)"
            #expect(parameters.bits == expected.0.bits, context)
            #expect(state == expected.1, context)
          }
        }
      }
    }
  }

  @Test(
    "gives the same bits whatever the number of threads and however they share a tensor",
    arguments: OperationOrder.allCases)
  func independenceOfThreads(order: OperationOrder) throws {
    try expectIndependenceOfThreads(Float.self, order: order, seed: 8)
    try expectIndependenceOfThreads(Double.self, order: order, seed: 9)
  }

  @Test("gives the same bits on one and on two threads at a length that is shared by default")
  func defaultTasks() throws {
    let count = 200_003
    let gradients = (0..<count).map { Float($0 % 1_009) / 1_009 - 0.5 }
    func run(_ execution: StepExecution) throws -> [Float] {
      var parameters = [Float](repeating: 1, count: count)
      var adam = try Adam<Float>(
        parameterCount: count, configuration: AdamConfiguration(), execution: execution)
      for _ in 0..<2 { try adam.step(parameters: &parameters, gradients: gradients) }
      return parameters
    }
    #expect(try run(StepExecution(threads: 2)) == run(.standard))
  }

  private func expectIndependenceOfPosition<Scalar: AdamScalar>(
    _: Scalar.Type, order: OperationOrder, seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let count = 67
    let configuration = try AdamConfiguration(
      weightDecay: 0.1, amsgrad: .maximumOfSecondMoment, operationOrder: order)
    let initial = Scalar.awkward(count: count, using: &generator)
    let gradients = (0..<4).map { _ in Scalar.awkward(count: count, using: &generator) }

    func run(_ range: Range<Int>) throws -> [Scalar] {
      var parameters = initial
      var adam = try Adam<Scalar>(parameterCount: range.count, configuration: configuration)
      for gradient in gradients {
        try parameters.withUnsafeMutableBufferPointer {
          var part = UnsafeMutableBufferPointer(rebasing: $0[range]).mutableSpan
          try adam.step(parameters: &part, gradients: gradient.span.extracting(range))
        }
      }
      return parameters
    }

    let whole = try run(0..<count)
    for start in 0..<count {
      let end = Int.random(in: start...count, using: &generator)
      for range in [start..<(start + 1), start..<end] {
        let expected = (0..<count).map { range.contains($0) ? whole[$0] : initial[$0] }
        #expect(try run(range).bits == expected.bits, "range \(range), seed \(seed)")
      }
    }
  }

  @Test("gives an element the same bits wherever a tensor is cut", arguments: OperationOrder.allCases)
  func independenceOfPosition(order: OperationOrder) throws {
    try expectIndependenceOfPosition(Float.self, order: order, seed: 3)
    try expectIndependenceOfPosition(Double.self, order: order, seed: 4)
  }
}

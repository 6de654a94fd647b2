import AdamOptimizer
import Testing

@Suite("The fused step")
struct FusedStepTests {
  private func expectBitsOfReference<Scalar: AdamScalar>(_: Scalar.Type, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for configuration in try variedConfigurations() {
      for count in 0...67 {
        var parameters = Scalar.awkward(count: count, using: &generator)
        var reference = try ReferenceAdam<Scalar>(parameters: parameters, configuration: configuration)
        var adam = try Adam<Scalar>(parameterCount: count, configuration: configuration)
        for step in 1...5 {
          let gradients = Scalar.awkward(count: count, using: &generator)
          let elements = try reference.step(gradients: gradients)
          try adam.step(parameters: &parameters, gradients: gradients)
          let context: Comment = "\(configuration), \(count) parameters, step \(step), seed \(seed)"
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

  @Test("has the bits of the reference in Float, for every length up to several vectors")
  func floatBits() throws { try expectBitsOfReference(Float.self, seed: 1) }

  @Test("has the bits of the reference in Double, for every length up to several vectors")
  func doubleBits() throws { try expectBitsOfReference(Double.self, seed: 2) }

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

  @Test(
    "moves by the learning rate against the gradient's sign in its first step, whatever the gradient's size")
  func firstStep() throws {
    let gradients = [1e-6, -3.0, 1e9, -1e-3, 0]
    var parameters = [Double](repeating: 1, count: gradients.count)
    var adam = try Adam<Double>(
      parameterCount: gradients.count, configuration: AdamConfiguration(learningRate: 0.25, epsilon: 0))
    try adam.step(parameters: &parameters, gradients: gradients)
    for (parameter, expected) in zip(parameters, [0.75, 1.25, 0.75, 1.25, 1]) {
      #expect(abs(parameter - expected) < 1e-15)
    }
  }

  @Test("keeps moments finite under the largest gradients that are accepted")
  func largestGradients() throws {
    for beta2 in [0, 0.3, 0.999, Double(Float(1).nextDown)] {
      var parameters: [Float] = [1, -1]
      let largest = Float.largestGradientMagnitude
      var adam = try Adam<Float>(parameterCount: 2, configuration: AdamConfiguration(betas: (0.9, beta2)))
      for _ in 0..<2000 {
        try adam.step(parameters: &parameters, gradients: [largest, -largest])
      }
      #expect(adam.state.firstMoment.allSatisfy { $0.isFinite })
      #expect(adam.state.secondMoment.allSatisfy { $0 <= 2 * largest * largest })
      #expect(parameters.allSatisfy { $0.isFinite }, "beta2 \(beta2)")
    }
  }

  @Test("leaves a parameter in place whose gradients were all zero, also with epsilon 0")
  func zeroGradients() throws {
    var parameters: [Float] = [1.5, -0.25]
    var adam = try Adam<Float>(parameterCount: 2, configuration: AdamConfiguration(epsilon: 0))
    for _ in 0..<3 { try adam.step(parameters: &parameters, gradients: [0, 1]) }
    #expect(parameters[0] == 1.5)
    #expect(parameters[1] < -0.25)
  }

  @Test("finds the minimum of a badly scaled quadratic")
  func convergence() throws {
    let curvature: [Double] = [1, 100, 0.01]
    let minimum: [Double] = [3, -2, 0.5]
    var parameters: [Double] = [0, 0, 0]
    var adam = try Adam<Double>(parameterCount: 3, configuration: AdamConfiguration(learningRate: 0.05))
    for step in 0..<3000 {
      adam.configuration = try adam.configuration.withLearningRate(0.05 / (1 + Double(step) / 200))
      let gradients = (0..<3).map { curvature[$0] * (parameters[$0] - minimum[$0]) }
      try adam.step(parameters: &parameters, gradients: gradients)
    }
    for (parameter, expected) in zip(parameters, minimum) { #expect(abs(parameter - expected) < 1e-6) }
  }

  @Test("with maximize equals the step on negated gradients")
  func maximize() throws {
    var generator = SplitMix64(seed: 5)
    let gradients = Float.awkward(count: 33, using: &generator)
    var up = [Float](repeating: 1, count: 33)
    var down = up
    var ascending = try Adam<Float>(parameterCount: 33, configuration: AdamConfiguration(maximize: true))
    var descending = try Adam<Float>(parameterCount: 33, configuration: AdamConfiguration())
    try ascending.step(parameters: &up, gradients: gradients)
    try descending.step(parameters: &down, gradients: gradients.map { -$0 })
    #expect(up.bits == down.bits)
  }

  @Test("leaves a copy of the optimizer as it was")
  func copies() throws {
    var parameters: [Float] = [1, 2, 3]
    var adam = try Adam<Float>(parameterCount: 3, configuration: AdamConfiguration())
    try adam.step(parameters: &parameters, gradients: [1, 2, 3])
    let copy = adam
    let state = adam.state
    try adam.step(parameters: &parameters, gradients: [1, 2, 3])
    #expect(copy.state == state)
    #expect(adam.state != state)
  }
}

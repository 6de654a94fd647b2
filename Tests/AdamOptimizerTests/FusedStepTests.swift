import AdamOptimizer
import Testing

@Suite("The fused step")
struct FusedStepTests {
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

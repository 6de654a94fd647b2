import AdamOptimizer
import Testing

@Suite("A step that checks gradients on its way")
struct SkippedGradientTests {
  private func expectOthersToBeStepped<Scalar: AdamScalar>(
    _: Scalar.Type, _ set: InstructionSet, _ configuration: AdamConfiguration, seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let count = 53
    let initial = (0..<count).map { _ in Scalar(Double.random(in: -1...1, using: &generator)) }
    let good = (0..<2).map { _ in
      (0..<count).map { _ in Scalar(Double.random(in: -1...1, using: &generator)) }
    }
    let bad: Set<Int> = [2, 17, 18, count - 1]
    var second = good[1]
    for index in bad { second[index] = index.isMultiple(of: 2) ? .nan : -.infinity }

    func run(_ gradients: [[Scalar]], _ check: GradientCheck) throws -> ([Scalar], AdamState<Scalar>) {
      let execution = try StepExecution(
        threads: 2, gradientCheck: check, instructionSet: set, elementsPerTask: 16)
      var parameters = initial
      var adam = try Adam<Scalar>(
        parameterCount: count, configuration: configuration, execution: execution)
      for gradient in gradients {
        do { try adam.step(parameters: &parameters, gradients: gradient) } catch {
          guard case AdamError.skippedGradient(index: 2, let value, _) = error else { throw error }
          #expect(value.isNaN)
        }
      }
      return (parameters, adam.state)
    }

    let (before, stateBefore) = try run([good[0]], .beforeStep)
    let (allStepped, stateOfAll) = try run(good, .beforeStep)
    let (parameters, state) = try run([good[0], second], .duringStep)
    func merged(_ kept: [Scalar], _ stepped: [Scalar]) -> [Scalar] {
      stepped.indices.map { bad.contains($0) ? kept[$0] : stepped[$0] }
    }
    let context: Comment = "\(set), \(configuration), seed \(seed)"
    #expect(parameters.bits == merged(before, allStepped).bits, context)
    #expect(state.firstMoment.bits == merged(stateBefore.firstMoment, stateOfAll.firstMoment).bits, context)
    #expect(
      state.secondMoment.bits == merged(stateBefore.secondMoment, stateOfAll.secondMoment).bits, context)
    if state.tracksMaximum {
      #expect(
        state.maximumSecondMoment.bits
          == merged(stateBefore.maximumSecondMoment, stateOfAll.maximumSecondMoment).bits, context)
    }
    #expect(state.stepCount == 2)
  }

  @Test(
    "steps all elements but those with a bad gradient, and reports the first of these",
    arguments: InstructionSet.allCases.filter(\.isSupported), OperationOrder.allCases)
  func others(set: InstructionSet, order: OperationOrder) throws {
    for configuration in try variedConfigurations(order) {
      try expectOthersToBeStepped(Float.self, set, configuration, seed: 21)
      try expectOthersToBeStepped(Double.self, set, configuration, seed: 22)
    }
  }

  @Test("says in its error what became of the step")
  func text() {
    let text = AdamError.skippedGradient(index: 3, value: .infinity, largest: 0x1p63).description
    #expect(text.contains("gradient 3 is inf"))
    #expect(text.contains("all others have taken the step"))
  }
}

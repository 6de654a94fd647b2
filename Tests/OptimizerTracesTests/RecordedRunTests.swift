import AdamOptimizer
import Foundation
import OptimizerTraces
import Testing

@Suite("Recorded runs")
struct RecordedRunTests {
  private func run(_ text: String) throws -> RecordedRun { try RecordedRun(reading: Array(text.utf8)) }

  @Test("say what they know of themselves")
  func statements() throws {
    let stated = try run(
      #"""
      {"precision": "float", "learning_rate": 0.1, "beta1": "0x1p-1", "maximize": true, "amsgrad": "off",
       "order": "pytorch", "initial": [1, "-0x1p-1"], "steps": [{"step": 7, "theta": [1, 2]}]}
      """#)
    #expect(stated.format == .single && stated.isFormatCertain && stated.firstStep == 7)
    #expect(stated.initialParameters == [1, -0.5])
    var expected = PartialConfiguration()
    expected.learningRate = 0.1
    expected.beta1 = 0.5
    expected.maximize = true
    expected.amsgrad = .off
    expected.operationOrder = .pytorch
    #expect(stated.hyperparameters == expected)
    let silent = try run(#"{"steps": [{"theta": [1, 2]}]}"#)
    #expect(
      silent.hyperparameters == PartialConfiguration() && silent.format == nil && silent.firstStep == nil)
  }

  @Test("with hyperparameters that are none are refused by their keys")
  func refusals() {
    for (text, error) in [
      (#""beta1": []"#, RecordedRunError.hyperparameter("beta1", allowed: "a number")),
      (#""maximize": 1"#, .hyperparameter("maximize", allowed: "true or false")),
      (#""decay": "none""#, .hyperparameter("decay", allowed: #""decoupled" or "l2""#)),
      (#""precision": "half""#, .hyperparameter("precision", allowed: #""float" or "double""#)),
      (#""initial": [1]"#, .missing("initial", step: nil, count: 2)),
      (#""initial": [1, "x"]"#, .notANumber("initial", step: nil, column: 2, text: "x")),
    ] {
      #expect(throws: error) { try run("{\(text), \"steps\": [{\"m\": [1, 2]}]}") }
    }
    #expect(throws: RecordedRunError.notARun) { try run("[1]") }
  }

  @Test("read Floats from their shortest decimals, and no other numbers as Floats")
  func singles() throws {
    let table = try GradientTable(reading: Array("0\n".utf8))
    let configuration = try AdamConfiguration()
    func validation(_ number: String) throws -> GradientValidation {
      try GradientValidation(
        table, configuration: configuration, initialParameters: [Double(Float(0.1))], format: .single,
        recorded: try run("{\"steps\": [{\"theta\": [\(number)]}]}"))
    }
    for number in ["0.1", "0.10000000149011612", "\"0x1.99999ap-4\""] {
      #expect(try validation(number).passes, "\(number)")
    }
    #expect(throws: GradientValidation.Failure.recordedFormat(.single)) { try validation("0.10000000149") }
  }

  @Test("changed at random are read or refused")
  func mutations() throws {
    let seed: UInt64 = 62
    var generator = SplitMix64(seed: seed)
    let text =
      #"{"precision":"double","beta1":"0x1p-1","decay":"l2","initial":[1],"steps":[{"step":1,"m":[1e-3]}]}"#
    for round in 0..<5_000 {
      guard let run = try? RecordedRun(reading: mutated(Array(text.utf8), using: &generator)) else {
        continue
      }
      #expect(run.stepCount > 0 && run.parameterCount > 0, "round \(round), seed \(seed)")
    }
  }
}

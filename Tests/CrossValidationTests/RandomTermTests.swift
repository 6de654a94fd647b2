import CrossValidation
import ExactArithmetic
import SymbolicAlgebra
import Testing

@Suite struct RandomTermTests {
  struct Setting {
    var reals: [String: Rational]
    var indices: [String: Int]
    var sequences: [String: SequenceValue]

    init(_ generator: inout SplitMix64) {
      let special: [Rational] = [0, 1, -1, fraction(9, 10), fraction(999, 1000)]
      reals = ["x": special[generator.integer(0...4)], "y": generator.rational()]
      indices = ["t": generator.integer(0...4)]
      let rows = (0..<9).map { _ in generator.rationals(9) }
      sequences = [
        "g": SequenceValue(generator.rationals(9), atZero: 2),
        "h": SequenceValue(rows: rows),
      ]
    }

    func environment() throws -> Environment {
      var environment = Environment()
      for (name, value) in reals { try environment.bind(name, to: .real(value)) }
      for (name, value) in indices { try environment.bind(name, to: .index(value)) }
      for (name, value) in sequences { try environment.bind(name, to: .sequence(value)) }
      return environment
    }
  }

  /// Both evaluators agree on the value, or find the term undefined.
  @Test(arguments: 1...8)
  func `random terms have the value that a naive evaluator finds`(seed: UInt64) throws {
    var terms = RandomTerms(seed: seed)
    var generator = SplitMix64(seed: seed &* 1000)
    var defined = 0
    for round in 0..<400 {
      let term = terms.term(depth: 2 + round % 3)
      let setting = Setting(&generator)
      let naive = NaiveEvaluator(
        reals: setting.reals, indices: setting.indices, sequences: setting.sequences)
      let expected = try? naive.value(term)
      let environment = try setting.environment()
      do throws(EvaluationError) {
        let value = try evaluate(term, in: environment)
        #expect(value.rational == expected, "seed \(seed), round \(round): \(term)")
        defined += 1
      } catch {
        guard case .undefined = error, expected == nil else {
          Issue.record("seed \(seed), round \(round): \(error), expected \(String(describing: expected))")
          continue
        }
      }
    }
    #expect(defined > 150, "seed \(seed): too few terms are defined for the test to mean much")
  }

  /// With roots of anything, the value must lie in an enclosure found by interval arithmetic.
  @Test(arguments: 1...4)
  func `random terms with roots lie in the bounds that interval arithmetic finds`(seed: UInt64) throws {
    var terms = RandomTerms(seed: seed &+ 50)
    terms.drawsSurds = true
    var generator = SplitMix64(seed: seed &* 7000)
    var irrational = 0
    for round in 0..<600 {
      let term = terms.term(depth: 2 + round % 3)
      let setting = Setting(&generator)
      let naive = IntervalEvaluator(
        reals: setting.reals, indices: setting.indices, sequences: setting.sequences)
      guard let bounds = try? naive.value(term),
        let value = try? evaluate(term, in: setting.environment()), let found = value.enclosure(bits: 256)
      else { continue }
      #expect(
        found.lower <= bounds.upper && bounds.lower <= found.upper, "seed \(seed), round \(round): \(term)")
      if value.rational == nil { irrational += 1 }
    }
    #expect(irrational > 30, "seed \(seed): too few terms are irrational for the test to mean much")
  }
}

import NormalForms
import SymbolicAlgebra
import Testing

@Suite struct IndexArithmeticTests {
  @Test("What is entailed holds at every small value", arguments: 0..<4)
  func entailedRelationsHold(batch: UInt64) throws {
    var entailed = 0
    for round in 0..<1_500 {
      let seed = batch << 32 | UInt64(round)
      var generator = SplitMix64(seed: seed)
      func index() -> IndexTerm {
        IndexTerm(generator.integer(-4...4)) + generator.integer(-3...3) * t + generator.integer(-3...3) * s
      }
      func relation() -> IndexRelation {
        IndexRelation(generator.pick([.equal, .less, .lessOrEqual]), index(), index())
      }
      let facts = (0..<generator.integer(0...3)).map { _ in relation() }
      let goal = relation()
      let isEntailed = IndexArithmetic.entails(facts, goal)
      let isContradictory = IndexArithmetic.isContradictory(facts)
      entailed += isEntailed || isContradictory ? 1 : 0
      for i in 0..<12 {
        for j in 0..<12 {
          let sample = Sample(parameters: [:], indices: ["t": i, "s": j], seed: 0)
          guard try facts.allSatisfy({ try sample.satisfies($0) }) else { continue }
          #expect(!isContradictory, "seed \(seed): \(facts)")
          if isEntailed { #expect(try sample.satisfies(goal), "seed \(seed): \(facts) and \(goal)") }
        }
      }
    }
    #expect(entailed > 100)
  }

  @Test func naturalNumbersAreRounded() {
    #expect(IndexArithmetic.entails([IndexRelation(.less, 1, 2 * t)], atMost(1, t)))
    #expect(IndexArithmetic.isContradictory([IndexRelation(.equal, 2 * t, 2 * s + 1)]))
    #expect(IndexArithmetic.entails([], atMost(0, t)))
    #expect(!IndexArithmetic.entails([], atMost(1, t)))
    #expect(!IndexArithmetic.entails([atMost(s, t)], atMost(t, s)))
  }
}

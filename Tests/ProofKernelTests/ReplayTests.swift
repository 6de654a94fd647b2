import ProofKernel
import SymbolicAlgebra
import Testing

@Suite struct ReplayTests {
  /// `|- forall n. 0 <= n -> sum_{k <= n} 1 = n`.
  private func sampleTheorem() throws -> Theorem {
    func claim(_ end: IndexTerm) -> Formula { Term.sum("k", to: end) { _ in 1 }.equals(.index(end)) }
    let base = try Theorem.infer(.arithmetic(claim(0), multipliers: []))
    let step = try Theorem.infer(.arithmetic(claim(n + 1), multipliers: [1]), from: [assume(claim(n))])
    return try .infer(
      .lemma("count"),
      from: [.infer(.induction(Variable("n", .index), claim(n), start: 0), from: [base, step])])
  }

  @Test func replayGivesTheSameTheorem() throws {
    let theorem = try sampleTheorem()
    let replayed = try theorem.replayed()
    #expect(replayed.conclusion == theorem.conclusion)
    #expect(replayed.hypotheses == theorem.hypotheses)
    #expect(replayed.record.stepCount == theorem.record.stepCount)
    #expect(replayed.record !== theorem.record)
  }

  @Test func premisesComeBeforeConclusionsAndOnce() throws {
    let premise = try assume(a.equals(a))
    var theorem = premise
    // Without sharing the record would have 2^12 steps.
    for _ in 0..<12 { theorem = try .infer(.conjunctionIntroduction, from: [theorem, theorem]) }
    #expect(theorem.record.stepCount == 13)
    let order = theorem.record.inPremiseOrder
    for (position, step) in order.enumerated() {
      for used in step.premises {
        #expect(order[..<position].contains { $0 === used.record })
      }
    }
  }

  @Test func longProofsReplay() throws {
    var theorem = try assume(a.equals(b))
    for _ in 0..<2_000 { theorem = try .infer(.symmetry, from: [theorem]) }
    #expect(try theorem.replayed().conclusion == a.equals(b))
  }

  @Test func hypothesesStayWithTheTheorem() throws {
    let theorem = try Theorem.infer(.falsityElimination(a.equals(b)), from: [assume(.falsity)])
    #expect(theorem.hypotheses == [.falsity])
    #expect(try theorem.replayed().hypotheses == [.falsity])
  }
}

import AdamTheory
import ProofKernel
import SymbolicAlgebra
import Testing

@Suite("the theorem library")
struct TheoryTests {
  @Test("every part of every theorem is closed, rests on no hypothesis, and can be replayed from its record")
  func replay() throws {
    let theorems = try Theory().prove()
    #expect(theorems.count == 27)
    for part in theorems.flatMap(\.parts) {
      #expect(part.theorem.hypotheses.isEmpty, "\(part.claim.name)")
      #expect(part.theorem.conclusion.freeVariables.isEmpty, "\(part.claim.name)")
      #expect(part.theorem.conclusion == part.claim.formula, "\(part.claim.name)")
      #expect(try part.theorem.replayed().conclusion == part.claim.formula, "\(part.claim.name)")
    }
  }

  @Test("a theorem is proved by itself with what it rests on")
  func single() throws {
    let theorems = try Theory().prove(["max-min"])
    #expect(theorems.map(\.recipe.id) == ["max-min"])
  }

  @Test("the coefficients of the expansion are those of orders 0 and 1, and v's ends with order 2")
  func coefficients() throws {
    let theorem = try Theory().prove(["first-order-expansion"])[0]
    #expect(ExpansionCoefficients(.v, of: theorem)?.terms.map(\.order) == [0, 1, 2])
    #expect(ExpansionCoefficients(.u, of: theorem)?.terms.map(\.order) == [0, 1])
  }
}

@Suite("concurrent use", .serialized)
struct ConcurrencyTests {
  @Test("proofs in parallel give the same theorems")
  func parallel() async throws {
    let conclusions = try await withThrowingTaskGroup(of: [Formula].self) { group in
      for _ in 0..<4 {
        group.addTask { try Theory().prove(["mean-variance"]).flatMap(\.parts).map(\.theorem.conclusion) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(conclusions).count == 1)
  }
}

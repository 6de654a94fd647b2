import SymbolicAlgebra
import Testing

@testable import ClaimDecision

@Suite("conditions of definedness")
struct DefinednessTests {
  private func conditions(_ text: String) throws -> [Formula] {
    try ClaimReader(library: .shared()).claim(text).addedConditions
  }

  private let positiveRate = Term(0).isLess(than: .parameter("beta2"))

  @Test(
    "conditions that follow from the domain are not added",
    arguments: [
      "u_eps <= |mhat|/eps", "sqrt(vhat) >= 0", "sqrt(v) >= 0", "1/sum[k=1..t] p[k]^2 <= t",
      "1/(1-beta2) >= 1", "t >= 2 -> (beta1^t + 1)/(1 - beta1^t) >= 0",
    ])
  func following(text: String) throws {
    #expect(try conditions(text).isEmpty)
  }

  @Test("a divergence in the denominator adds no more than it needs itself")
  func divergence() throws {
    #expect(try conditions("mhat^2/S <= vhat") == [positiveRate])
    #expect(try conditions("|mhat| <= sqrt(S*vhat)") == [positiveRate])
  }

  @Test("a positive second moment makes the weaker conditions superfluous")
  func secondMoment() throws {
    let found = try conditions("u^2 = mhat^2/vhat")
    #expect(found.count == 1)
    guard case .relation(.less, 0, _)? = found.first else {
      Issue.record("\(found)")
      return
    }
  }

  @Test("conditions that don't follow are kept")
  func kept() throws {
    #expect(try conditions("1/vhat >= 0").count == 1)
    #expect(try conditions("1/(beta1 - beta2) != 0").count == 1)
    #expect(try conditions("1/x + 1/y = (x+y)/(x*y)").count == 2)
  }

  @Test("a rate that every step of a quantified claim needs is a condition of the claim")
  func quantified() throws {
    #expect(try conditions("forall t. S >= 1") == [positiveRate])
    #expect(try conditions("forall beta1, beta2. S >= 1").isEmpty)
  }

  @Test("a later step leaves out that it is the first or later")
  func laterStep() throws {
    let hypotheses = try ClaimReader(library: .shared()).claim("t >= 2 -> S >= 1").claim.hypotheses
    #expect(!hypotheses.contains(IndexTerm(1).isAtMost(.variable("t"))))
    #expect(hypotheses.contains(IndexTerm(2).isAtMost(.variable("t"))))
  }
}

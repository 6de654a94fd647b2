import ProofKernel
import SymbolicAlgebra
import Testing

/// Each rule of logic, accepted and, one change away, rejected.
@Suite struct LogicRuleTests {
  private let p = a.equals(1)
  private let q = b.equals(2)
  private let dangling = Formula.relation(.equal, .bound(0), 1)

  @Test func hypothesis() {
    expectAccepted(.hypothesis(p), [], p, hypotheses: 1)
    expectRejected(.illFormed, .hypothesis(dangling))
  }

  @Test func hypothesisTakesNoPremises() throws {
    expectRejected(.wrongPremiseCount, .hypothesis(p), [try assume(p)])
  }

  @Test func falsityElimination() throws {
    expectAccepted(.falsityElimination(p), [try assume(.falsity)], p, hypotheses: 1)
    expectRejected(.wrongPremiseForm, .falsityElimination(p), [try assume(q)])
    expectRejected(.illFormed, .falsityElimination(dangling), [try assume(.falsity)])
    expectRejected(.wrongPremiseCount, .falsityElimination(p))
  }

  @Test func negationIntroduction() throws {
    let contradiction = try Theorem.infer(.negationElimination, from: assume([.not(p), p]))
    expectAccepted(.negationIntroduction(p), [contradiction], .not(p), hypotheses: 1)
    expectRejected(.hypothesisMissing, .negationIntroduction(q), [contradiction])
    expectRejected(.wrongPremiseForm, .negationIntroduction(p), [try assume(p)])
  }

  @Test func negationElimination() throws {
    expectAccepted(.negationElimination, try assume([.not(p), p]), .falsity, hypotheses: 2)
    expectRejected(.mismatch, .negationElimination, try assume([.not(p), q]))
    expectRejected(.wrongPremiseForm, .negationElimination, try assume([p, p]))
  }

  @Test func excludedMiddle() {
    expectAccepted(.excludedMiddle(p), [], .or(p, .not(p)), hypotheses: 0)
    expectRejected(.illFormed, .excludedMiddle(dangling))
  }

  @Test func conjunctions() throws {
    expectAccepted(.conjunctionIntroduction, try assume([p, q]), .and(p, q), hypotheses: 2)
    expectRejected(.wrongPremiseCount, .conjunctionIntroduction, try assume([p]))
    expectAccepted(.leftConjunct, try assume([.and(p, q)]), p)
    expectAccepted(.rightConjunct, try assume([.and(p, q)]), q)
    expectRejected(.wrongPremiseForm, .leftConjunct, try assume([.or(p, q)]))
    expectRejected(.wrongPremiseForm, .rightConjunct, try assume([.or(p, q)]))
  }

  @Test func disjunctionIntroduction() throws {
    expectAccepted(.leftDisjunct(or: q), try assume([p]), .or(p, q))
    expectAccepted(.rightDisjunct(or: q), try assume([p]), .or(q, p))
    expectRejected(.illFormed, .leftDisjunct(or: dangling), try assume([p]))
    expectRejected(.illFormed, .rightDisjunct(or: dangling), try assume([p]))
  }

  @Test func disjunctionElimination() throws {
    let either = try assume(.or(p, q))
    let left = try Theorem.infer(.rightDisjunct(or: q), from: [assume(p)])
    let right = try Theorem.infer(.leftDisjunct(or: p), from: [assume(q)])
    expectAccepted(.disjunctionElimination, [either, left, right], .or(q, p), hypotheses: 1)
    expectRejected(.hypothesisMissing, .disjunctionElimination, [either, right, left])
    expectRejected(.mismatch, .disjunctionElimination, [either, left, try assume(q)])
    expectRejected(.wrongPremiseForm, .disjunctionElimination, [try assume(.and(p, q)), left, right])
  }

  @Test func implications() throws {
    expectAccepted(.implicationIntroduction(p), try assume([p]), .implies(p, p), hypotheses: 0)
    expectAccepted(.implicationIntroduction(q), try assume([p]), .implies(q, p), hypotheses: 1)
    expectRejected(.illFormed, .implicationIntroduction(dangling), try assume([p]))
    expectAccepted(.implicationElimination, try assume([.implies(p, q), p]), q)
    expectRejected(.mismatch, .implicationElimination, try assume([.implies(p, q), q]))
    expectRejected(.wrongPremiseForm, .implicationElimination, try assume([.iff(p, q), p]))
  }

  @Test func equivalences() throws {
    let (there, back) = (Formula.implies(p, q), Formula.implies(q, p))
    expectAccepted(.equivalenceIntroduction, try assume([there, back]), .iff(p, q))
    expectRejected(.mismatch, .equivalenceIntroduction, try assume([there, there]))
    expectRejected(.wrongPremiseForm, .equivalenceIntroduction, try assume([p, back]))
    expectAccepted(.forwardImplication, try assume([.iff(p, q)]), there)
    expectAccepted(.backwardImplication, try assume([.iff(p, q)]), back)
    expectRejected(.wrongPremiseForm, .forwardImplication, try assume([there]))
    expectRejected(.wrongPremiseForm, .backwardImplication, try assume([there]))
  }
}

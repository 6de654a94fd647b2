import ProofKernel
import SymbolicAlgebra
import Testing

@Suite struct QuantifierRuleTests {
  private let real = Variable("x", .real)
  private let index = Variable("n", .index)

  @Test func universalIntroduction() throws {
    let reflexive = try Theorem.infer(.reflexivity(x))
    expectAccepted(.universalIntroduction(real), [reflexive], .forall(real, x.equals(x)))
    expectRejected(.variableNotArbitrary, .universalIntroduction(real), [try assume(x.equals(0))])
    // A variable of another sort with the same name is another variable.
    expectAccepted(.universalIntroduction(Variable("x", .index)), [try assume(x.equals(0))])
  }

  @Test func universalElimination() throws {
    let everyReal = try assume(.forall(real, x.equals(x)))
    expectAccepted(.universalElimination(.real(y)), [everyReal], y.equals(y))
    expectRejected(.wrongSort, .universalElimination(.index(t)), [everyReal])
    expectRejected(.illFormed, .universalElimination(.real(.bound(0))), [everyReal])
    expectRejected(.wrongPremiseForm, .universalElimination(.real(y)), [try assume(x.equals(x))])
    expectRejected(.wrongPremiseForm, .universalElimination(.real(y)))
    expectRejected(.wrongPremiseCount, .universalElimination(.real(y)), [everyReal, everyReal])
  }

  @Test func indicesMustBeNatural() throws {
    let natural = try assume(.forall(index, IndexTerm(0).isAtMost(n)))
    expectAccepted(.universalElimination(.index(t + 3)), [natural], IndexTerm(0).isAtMost(t + 3))
    expectRejected(.indexNotNatural, .universalElimination(.index(-1)), [natural])
    expectRejected(.indexNotNatural, .universalElimination(.index(t - 1)), [natural])
    let premise = try assume(IndexTerm(0).isAtMost(t - 1))
    expectAccepted(.universalElimination(.index(t - 1)), [natural, premise], hypotheses: 2)
    expectRejected(.indexNotNatural, .universalElimination(.index(t - 2)), [natural, premise])
    expectRejected(.indexNotNatural, .universalElimination(.index(t - 1)), [natural, natural])
    expectRejected(.wrongPremiseCount, .universalElimination(.index(t)), [natural, premise])
  }

  @Test func sequencesMustHaveTheirArity() throws {
    let sequence = Variable("g", .sequence(arity: 1))
    let every = try assume(.forall(sequence, g(1).equals(g(1))))
    let squares = SequenceTerm.lambda { .index($0).squared }
    expectAccepted(
      .universalElimination(.sequence(squares)), [every], Term.index(1).squared.equals(Term.index(1).squared))
    expectRejected(.illFormed, .universalElimination(.sequence(.variable("h", arity: 2))), [every])
    expectRejected(.illFormed, .universalElimination(.sequence(.lambda(["i", "j"], 1))), [every])
    expectRejected(.illFormed, .universalElimination(.sequence(.lambda(["i"], .index(.bound(1))))), [every])
  }

  @Test func existentialIntroduction() throws {
    let claim = Formula.exists(real, x.equals(y))
    expectAccepted(.existentialIntroduction(claim, witness: .real(y)), try assume([y.equals(y)]), claim)
    expectRejected(.mismatch, .existentialIntroduction(claim, witness: .real(y)), try assume([a.equals(y)]))
    expectRejected(
      .mismatch, .existentialIntroduction(y.equals(y), witness: .real(y)), try assume([y.equals(y)]))
    expectRejected(.wrongSort, .existentialIntroduction(claim, witness: .index(t)), try assume([y.equals(y)]))
    let below = Formula.exists(index, n.isLess(than: 0))
    expectRejected(
      .indexNotNatural, .existentialIntroduction(below, witness: .index(-1)),
      [try .infer(.indexArithmetic(IndexTerm(-1).isLess(than: 0)))])
    let dangling = Formula.exists(Binder("x", .real), .relation(.equal, .bound(1), .bound(1)))
    expectRejected(
      .mismatch, .existentialIntroduction(dangling, witness: .real(y)), try assume([y.equals(y)]))
  }

  @Test func existentialElimination() throws {
    let exists = try assume(.exists(real, x.equals(a)))
    let used = try Theorem.infer(.conjunctionIntroduction, from: [assume(x.equals(a)), assume(b.equals(b))])
    let conclusion = try Theorem.infer(.rightConjunct, from: [used])
    expectAccepted(.existentialElimination(real), [exists, conclusion], b.equals(b), hypotheses: 2)
    // The variable is free in the conclusion, in another hypothesis, in the existential statement.
    expectRejected(.variableNotArbitrary, .existentialElimination(real), [exists, try assume(x.equals(a))])
    let alsoAssumed = try Theorem.infer(
      .leftConjunct, from: [.infer(.conjunctionIntroduction, from: [conclusion, assume(x.equals(0))])])
    expectRejected(.variableNotArbitrary, .existentialElimination(real), [exists, alsoAssumed])
    let open = try assume(.exists(Variable("z", .real), Term.parameter("z").equals(x)))
    let fromOpen = try Theorem.infer(
      .rightConjunct,
      from: [.infer(.conjunctionIntroduction, from: [assume(x.equals(x)), assume(b.equals(b))])])
    expectRejected(.variableNotArbitrary, .existentialElimination(real), [open, fromOpen])
    expectRejected(.hypothesisMissing, .existentialElimination(Variable("y", .real)), [exists, conclusion])
    expectRejected(.wrongSort, .existentialElimination(index), [exists, conclusion])
    expectRejected(.wrongPremiseForm, .existentialElimination(real), [conclusion, conclusion])
  }

  @Test func bindersDontCapture() throws {
    // forall x. exists n. x < n must not become exists n. n < n.
    let above = try Theorem.infer(
      .universalIntroduction(real), from: [.infer(.archimedes(x))])
    let free = try Theorem.infer(.universalElimination(.real(.index(n))), from: [above])
    #expect(
      free.conclusion == .exists(Variable("m", .index), Term.index(n).isLess(than: .index(.variable("m")))))
    #expect(free.conclusion != .exists(index, Term.index(n).isLess(than: .index(n))))
    // forall f. exists k. f(1) = f(k), at f = (j -> n).
    let sequence = Variable("g", .sequence(arity: 1))
    let k = Variable("k", .index)
    let statement = Formula.forall(sequence, .exists(k, g(.variable("k")).equals(g(1))))
    let constant = SequenceTerm.lambda { _ in .index(.variable("k")) }
    let applied = try Theorem.infer(.universalElimination(.sequence(constant)), from: [assume(statement)])
    #expect(
      applied.conclusion
        == .exists(Variable("m", .index), Term.index(.variable("k")).equals(.index(.variable("k")))))
  }

  @Test func induction() throws {
    let claim = IndexTerm(0).isAtMost(n)
    let base = try Theorem.infer(.indexArithmetic(IndexTerm(0).isAtMost(0)))
    let step = try Theorem.infer(.indexArithmetic(IndexTerm(0).isAtMost(n + 1)), from: [assume(claim)])
    expectAccepted(
      .induction(index, claim, start: 0), [base, step], .forall(index, .implies(claim, claim)), hypotheses: 0)
    expectRejected(.mismatch, .induction(index, claim, start: 1), [base, step])
    expectRejected(.mismatch, .induction(index, claim, start: 0), [base, base])
    expectRejected(.mismatch, .induction(index, claim, start: 0), [step, step])
    expectRejected(.indexNotNatural, .induction(index, claim, start: -1), [base, step])
    expectRejected(.wrongSort, .induction(Variable("n", .real), claim, start: 0), [base, step])
    expectRejected(.wrongPremiseCount, .induction(index, claim, start: 0), [base])
  }

  @Test func inductionNeedsAnArbitraryIndex() throws {
    // From n <= 5 |- n + 1 <= 5 it must not follow that every n is at most 5.
    let claim = n.isAtMost(5)
    let base = try Theorem.infer(.indexArithmetic(IndexTerm(0).isAtMost(5)))
    let step = try Theorem.infer(
      .indexArithmetic((n + 1).isAtMost(5)), from: assume([n.isAtMost(3), claim]))
    expectRejected(.variableNotArbitrary, .induction(index, claim, start: 0), [base, step])
    let baseWithN = try Theorem.infer(
      .leftConjunct, from: [.infer(.conjunctionIntroduction, from: [base, assume(n.isAtMost(3))])])
    let honest = try Theorem.infer(.indexArithmetic((n + 1).isAtMost(5)), from: assume([(n + 1).isAtMost(5)]))
    expectRejected(.variableNotArbitrary, .induction(index, claim, start: 0), [baseWithN, honest])
  }
}

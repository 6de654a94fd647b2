import ProofKernel
import SymbolicAlgebra
import Testing

@Suite struct ArithmeticRuleTests {
  private func arithmetic(_ goal: Formula, _ multipliers: Term...) -> Inference {
    .arithmetic(goal, multipliers: multipliers)
  }

  @Test func identities() {
    expectAccepted(arithmetic((a + b).squared.equals(a * a + 2 * a * b + b * b)), [], hypotheses: 0)
    expectRejected(.notIdentical, arithmetic((a + b).squared.equals(a * a + b * b)))
  }

  @Test func equationsFromEquations() throws {
    let premises = try assume([a.equals(b)])
    expectAccepted(arithmetic((a * x).equals(b * x), x), premises, hypotheses: 1)
    expectRejected(.notIdentical, arithmetic((a * x).equals(b * x), y), premises)
    expectRejected(.notIdentical, arithmetic((a * x).equals(b * x)))
  }

  @Test func inequalities() throws {
    let premises = try assume([a.isAtMost(b)])
    expectAccepted(arithmetic((2 * a).isAtMost(2 * b + 1), 2), premises)
    expectAccepted(arithmetic((2 * a).isLess(than: 2 * b + 1), 2), premises)
    expectRejected(.remainderHasWrongSign, arithmetic((2 * a).isAtMost(2 * b - 1), 2), premises)
    expectRejected(.remainderHasWrongSign, arithmetic((2 * a).isLess(than: 2 * b), 2), premises)
    expectRejected(.notIdentical, arithmetic((2 * a).isAtMost(2 * b), 1), premises)
    expectRejected(.multiplierNotNonnegative, arithmetic(b.isAtMost(a), -1), premises)
    expectRejected(.multiplierNotNonnegative, arithmetic((x * a).isAtMost(x * b), x), premises)
    // A number in disguise isn't taken for one.
    expectRejected(.multiplierNotNonnegative, arithmetic(b.isAtMost(a), -Term.number(1)), premises)
    expectRejected(.multiplierNotNonnegative, arithmetic(a.isAtMost(b), .index(1)), premises)
  }

  @Test func strictness() throws {
    let strict = try assume([a.isLess(than: b)])
    expectAccepted(arithmetic(a.isLess(than: b), 1), strict)
    expectAccepted(arithmetic(a.isAtMost(b), 1), strict)
    // Times 0 a strict inequality is none.
    expectRejected(.remainderHasWrongSign, arithmetic(x.isLess(than: x), 0), strict)
    expectRejected(.remainderHasWrongSign, arithmetic(.falsity, 0), strict)
    expectRejected(.remainderHasWrongSign, arithmetic(.falsity), strict.filter { _ in false })
  }

  @Test func equationsDontFollowFromInequalities() throws {
    expectRejected(.inequalityInEquation, arithmetic(a.equals(b), 1), try assume([a.isAtMost(b)]))
    expectAccepted(arithmetic(x.equals(x), 0), try assume([a.isAtMost(b)]))
  }

  @Test func contradictions() throws {
    expectAccepted(arithmetic(.falsity, 1), try assume([a.isLess(than: a)]), .falsity)
    expectRejected(.remainderHasWrongSign, arithmetic(.falsity, 1), try assume([a.isAtMost(a)]))
    expectRejected(.remainderHasWrongSign, arithmetic(.falsity, 1), try assume([a.isAtMost(a + 1)]))
    expectAccepted(arithmetic(.falsity, 1), try assume([(a + 1).isAtMost(a)]))
    expectAccepted(arithmetic(.falsity, -1), try assume([Term.number(0).equals(1)]).map { $0 })
    expectRejected(.notIdentical, arithmetic(.falsity, 1), try assume([a.isLess(than: b)]))
  }

  @Test func conditionsAreDischargedByFacts() throws {
    expectRejected(.normalization, arithmetic((a / a).equals(1)))
    expectAccepted(arithmetic((a / a).equals(1)), try assume([a.differs(from: 0)]), hypotheses: 1)
    expectRejected(.normalization, arithmetic((a / a).equals(1)), try assume([b.differs(from: 0)]))
    expectAccepted(
      arithmetic(Term.sum("k", to: t) { g($0) / g($0) }.equals(.index(t))), try assume([family(t) { g($0) }]))
    expectRejected(
      .normalization, arithmetic(Term.sum("k", to: t + 1) { g($0) / g($0) }.equals(.index(t + 1))),
      try assume([family(t) { g($0) }]))
  }

  @Test func factsHaveTheirForm() throws {
    let goal = arithmetic(x.equals(x))
    for formula in [
      a.equals(0), .not(a.equals(1)), .not(a.isLess(than: 0)), .not(Term.number(0).equals(a)), .falsity,
      .and(a.differs(from: 0), b.differs(from: 0)), .or(a.differs(from: 0), b.differs(from: 0)),
      .exists(Variable("k", .index), g(.variable("k")).differs(from: 0)),
      .forall(Variable("k", .index), g(.variable("k")).differs(from: 0)),
    ] {
      expectRejected(.wrongPremiseForm, goal, try assume([formula]))
    }
  }

  @Test func familiesHaveFixedEndsThatStartAtOne() throws {
    let k = IndexTerm.variable("k")
    func claim(_ lower: IndexTerm, _ upper: IndexTerm, _ sort: Sort = .index) -> Formula {
      .forall(
        Variable("k", sort),
        .implies(lower.isAtMost(k), .implies(k.isAtMost(upper), g(k).differs(from: 0))))
    }
    let goal = arithmetic(Term.sum("k", to: t) { g($0) / g($0) }.equals(.index(t)))
    expectAccepted(goal, try assume([claim(1, t)]))
    expectRejected(.wrongPremiseForm, goal, try assume([claim(2, t)]))
    expectRejected(.wrongPremiseForm, goal, try assume([claim(1, 2 * k)]))
    expectRejected(.wrongPremiseForm, goal, try assume([claim(1, t, .real)]))
  }

  @Test func goalsAndPremisesHaveTheirForm() throws {
    expectRejected(.mismatch, arithmetic(i.equals(i)))
    expectRejected(.mismatch, arithmetic(.and(a.equals(a), b.equals(b))))
    expectRejected(.mismatch, arithmetic(a.differs(from: b)))
    expectRejected(.wrongPremiseForm, arithmetic(x.equals(x), 1), try assume([i.equals(j)]))
    expectRejected(.wrongPremiseCount, arithmetic(x.equals(x), 1))
    expectRejected(.illFormed, arithmetic(Term.bound(0).equals(.bound(0))))
    expectRejected(.illFormed, arithmetic(x.equals(x), .bound(0)), try assume([a.equals(b)]))
  }

  @Test func multipliersThatAreUndefinedProveNothing() throws {
    // Times 1/0 the equation a = b would give anything.
    expectRejected(.normalization, arithmetic(x.equals(y), (y - x) / (b - a)), try assume([a.equals(b)]))
    expectRejected(.normalization, arithmetic(x.equals(y), 1 / 0), try assume([a.equals(b)]))
    expectRejected(
      .normalization, arithmetic(x.equals(y), Term.number(0).power(-1)), try assume([a.equals(b)]))
  }
}

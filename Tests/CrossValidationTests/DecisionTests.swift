import CrossValidation
import ExactArithmetic
import SymbolicAlgebra
import Testing

@Suite struct DecisionTests {
  let x = Term.parameter("x")
  let k = IndexTerm.variable("k")
  let t = AdamTerms.t
  let g = AdamTerms.g
  let real = Variable("x", .real)
  let index = Variable("k", .index)

  /// `forall k. 1 <= k -> k <= t -> body`.
  func forEach(_ body: Formula) -> Formula {
    .forall(index, .implies(IndexTerm(1).isAtMost(k), .implies(k.isAtMost(t), body)))
  }

  func gradients(_ members: [Rational]) throws -> Environment {
    try Environment(["g": .sequence(SequenceValue(members)), "t": .index(members.count)])
  }

  @Test func `relations and connectives`() throws {
    func verdict(_ formula: Formula) throws -> Verdict { try decide(formula, in: Environment()).verdict }
    let (yes, no) = (Term(1).isLess(than: 2), Term(2).isLess(than: 1))
    let open = (1 / 0 as Term).equals(1)
    #expect(try verdict(yes) == .established)
    #expect(try verdict(no) == .refuted)
    #expect(try verdict(open) == .unknown)
    #expect(try verdict(.not(yes)) == .refuted)
    #expect(try verdict(.not(open)) == .unknown)
    #expect(try verdict(.falsity) == .refuted)
    #expect(try verdict(Term(1).differs(from: 2)) == .established)
    #expect(try verdict(Term(2).isAtMost(2)) == .established)
    #expect(try verdict(Term(2).isLess(than: 2)) == .refuted)
    for (a, b, and, or, implies, iff) in [
      (yes, yes, Verdict.established, Verdict.established, Verdict.established, Verdict.established),
      (yes, no, .refuted, .established, .refuted, .refuted),
      (no, yes, .refuted, .established, .established, .refuted),
      (no, no, .refuted, .refuted, .established, .established),
      (yes, open, .unknown, .established, .unknown, .unknown),
      (open, yes, .unknown, .established, .unknown, .unknown),
      (no, open, .refuted, .unknown, .established, .unknown),
      (open, no, .refuted, .unknown, .unknown, .unknown),
    ] {
      #expect(try verdict(.and(a, b)) == and)
      #expect(try verdict(.or(a, b)) == or)
      #expect(try verdict(.implies(a, b)) == implies)
      #expect(try verdict(.iff(a, b)) == iff)
      #expect(try verdict(.not(.and(a, b))) == !and)
      #expect(try verdict(.not(.or(a, b))) == !or)
      #expect(try verdict(.not(.iff(a, b))) == !iff)
    }
    #expect(try verdict(.not(.implies(yes, no))) == .established)
    #expect(try verdict(.not(.implies(no, yes))) == .refuted)
  }

  @Test func `an index between bounds takes all its values`() throws {
    let environment = try gradients([3, 1, 4, 1, 5])
    let positive = try decide(forEach(Term(0).isLess(than: g[k])), in: environment)
    #expect(positive.verdict == .established)
    #expect(positive.comparisons == 5)
    let small = try decide(forEach(g[k].isLess(than: 5)), in: environment)
    #expect(small.verdict == .refuted)
    let failure = try #require(small.failures.first)
    #expect(failure.left.rational == 5 && failure.right.rational == 5)
    #expect(failure.statement == g[k].isLess(than: 5))
    #expect(try decide(failure.statement, in: failure.environment).verdict == .refuted)
  }

  @Test func `bounds are found in every shape, and are exact`() throws {
    let environment = try Environment(["t": .index(7)])
    /// The values of k for which the hypothesis lets the conclusion be looked at.
    func comparisons(_ hypothesis: Formula) throws -> Int {
      let formula = Formula.forall(index, .implies(hypothesis, Term.index(k).equals(.index(k))))
      let decision = try decide(formula, in: environment)
      #expect(decision.verdict == .established)
      #expect(decision.skippedCases == 0)
      return decision.comparisons
    }
    #expect(try comparisons(k.isAtMost(t)) == 8)
    #expect(try comparisons(k.isLess(than: t)) == 7)
    #expect(try comparisons((2 * k).isAtMost(t)) == 4)
    #expect(try comparisons((2 * k).isLess(than: t - 1)) == 3)
    #expect(try comparisons(.and(t.isLess(than: 3 * k), k.isAtMost(t))) == 5)
    #expect(try comparisons(.and(.and(k.isLess(than: t), IndexTerm(2).isAtMost(k)), k.isLess(than: 5))) == 3)
    #expect(try comparisons((t - k).equals(3)) == 1)
    #expect(try comparisons((2 * k).equals(t)) == 0)
    #expect(try comparisons((k + t).isAtMost(3)) == 0)
  }

  @Test func `bounds of an inner index may depend on an outer one, and are found behind other quantifiers`()
    throws
  {
    let j = IndexTerm.variable("j")
    let inner = Formula.forall(
      index, .implies(IndexTerm(1).isAtMost(k), .implies(k.isAtMost(j), Term.index(k).isAtMost(.index(j)))))
    let nested = Formula.forall(
      Variable("j", .index), .implies(IndexTerm(1).isAtMost(j), .implies(j.isAtMost(4), inner)))
    let decision = try decide(nested, in: Environment())
    #expect(decision.verdict == .established)
    #expect(decision.comparisons == 10)
    // forall k. forall x. k <= 2 -> x = x: the bound on k stands behind the quantifier over x
    let behind = Formula.forall(
      index, .forall(real, .implies(k.isAtMost(2), (x * .index(k)).equals(.index(k) * x))))
    let sampled = try decide(behind, in: Environment(), sampling: QuantifierSampling(reals: [1, 2]))
    #expect(sampled.verdict == .heldOnSamples)
    #expect(sampled.samples == 6)
  }

  @Test func `a bound by an inner variable bounds nothing`() throws {
    // forall k j. k <= j -> j <= 3 -> k != 2 is false at k = 2, although j may be 0
    let j = IndexTerm.variable("j")
    let claim = Formula.implies(k.isAtMost(j), .implies(j.isAtMost(3), .not(k.equals(2))))
    let formula = Formula.forall(index, .forall(Variable("j", .index), claim))
    #expect(try decide(formula, in: Environment()).verdict == .unknown)
    let sampling = QuantifierSampling(indices: [0, 1, 2])
    #expect(try decide(formula, in: Environment(), sampling: sampling).verdict == .refuted)
  }

  @Test func `an existential index between bounds is decided both ways`() throws {
    let environment = try gradients([3, 1, 4])
    func exists(_ value: Term) -> Formula {
      .exists(index, .all(IndexTerm(1).isAtMost(k), k.isAtMost(t), g[k].equals(value)))
    }
    #expect(try decide(exists(4), in: environment).verdict == .established)
    let none = try decide(exists(2), in: environment)
    #expect(none.verdict == .refuted)
    #expect(none.failures.count == 3)
    #expect(try decide(.not(exists(2)), in: environment).verdict == .established)
    #expect(try decide(.not(forEach(g[k].differs(from: 4))), in: environment).verdict == .established)
  }

  @Test func `sampled quantifiers never prove a universal nor refute an existential`() throws {
    let sampling = QuantifierSampling(reals: [-1, 0, 2])
    let squares = Formula.forall(real, Term(0).isAtMost(x.squared))
    let held = try decide(squares, in: Environment(), sampling: sampling)
    #expect(held.verdict == .heldOnSamples)
    #expect(held.verdict.truth == .unknown)
    #expect(held.samples == 3)
    let refuted = try decide(
      .forall(real, Term(0).isLess(than: x.squared)), in: Environment(), sampling: sampling)
    #expect(refuted.verdict == .refuted)
    #expect(refuted.failures.first?.environment.description == "x = 0")
    let witnessed = try decide(.exists(real, x.squared.equals(4)), in: Environment(), sampling: sampling)
    #expect(witnessed.verdict == .established)
    let missing = try decide(.exists(real, x.squared.equals(9)), in: Environment(), sampling: sampling)
    #expect(missing.verdict == .unwitnessed)
    #expect(missing.witnessesTried == 3)
    #expect(try decide(.not(squares), in: Environment(), sampling: sampling).verdict == .unwitnessed)
    #expect(try decide(squares, in: Environment()).verdict == .unknown)
  }

  @Test func `cases that a hypothesis excludes are skipped and not counted`() throws {
    let sampling = QuantifierSampling(reals: [-2, 0, 1, 3])
    let formula = Formula.forall(real, .implies(Term(0).isLess(than: x), Term(0).isLess(than: 1 / x)))
    let decision = try decide(formula, in: Environment(), sampling: sampling)
    #expect(decision.verdict == .heldOnSamples)
    #expect(decision.samples == 2)
    #expect(decision.skippedCases == 2)
    #expect(decision.comparisons == 2)
    let undefined = Formula.forall(real, .implies(Term(0).isLess(than: 1 / x), x.differs(from: 0)))
    let other = try decide(undefined, in: Environment(), sampling: sampling)
    #expect(other.samples == 2)
    #expect(other.skippedCases == 2)
    #expect(other.obstacles == [.undefined(.divisionByZero, subterm: 1 / x)])
    let never = Formula.forall(real, .implies(x.isLess(than: -9), .falsity))
    #expect(try decide(never, in: Environment(), sampling: sampling).verdict == .unknown)
  }

  @Test func `an undefined hypothesis keeps an exhausted quantifier from being established`() throws {
    let formula = Formula.forall(
      index,
      .implies(k.isAtMost(2), .implies(Term(0).isLess(than: 1 / .index(k)), Term(0).isLess(than: .index(k)))))
    #expect(try decide(formula, in: Environment()).verdict == .unknown)
  }

  @Test func `an exhausted index over an unsampled real isn't established`() throws {
    let formula = Formula.forall(index, .implies(k.isAtMost(2), .forall(real, x.equals(x))))
    #expect(try decide(formula, in: Environment()).verdict == .unknown)
  }

  @Test func `sequences are sampled, by arity and by name`() throws {
    let sequence = Variable("g", .sequence(arity: 1))
    let constant = Formula.forall(sequence, g[1].equals(g[2]))
    let sampling = QuantifierSampling(sequences: [[1, 1], SequenceValue(rows: [[1]]), [1, 2]])
    let decision = try decide(constant, in: Environment(), sampling: sampling)
    #expect(decision.verdict == .refuted)
    #expect(decision.failures.first?.environment.description == "g = [1, 2]")
    let named = QuantifierSampling(sequences: [[1, 2]], named: ["g": [.sequence([3, 3]), .real(1)]])
    #expect(try decide(constant, in: Environment(), sampling: named).samples == 1)
  }

  @Test func `an equivalence of a sampled universal with a decided statement`() throws {
    // (forall g. E_q g = E_p g) <-> beta1 = beta2, at t = 2
    let equal = AdamTerms.beta1.equals(AdamTerms.beta2)
    let same = Formula.forall(
      Variable("g", .sequence(arity: 1)),
      AdamTerms.firstMoment.equals(AdamTerms.mean(AdamTerms.beta2) { AdamTerms.g[$0] }))
    let sampling = QuantifierSampling(sequences: [[1, 1], [0, 1]])
    func decision(_ beta1: Rational, _ beta2: Rational, _ formula: Formula) throws -> Decision {
      let environment = try Environment(["beta1": .real(beta1), "beta2": .real(beta2), "t": .index(2)])
      return try decide(formula, in: environment, sampling: sampling)
    }
    let half = fraction(1, 2)
    #expect(try decision(half, fraction(1, 3), .iff(same, equal)).verdict == .established)
    #expect(try decision(half, half, .iff(same, equal)).verdict == .heldOnSamples)
    #expect(try decision(half, half, .iff(same, .not(equal))).verdict == .unwitnessed)
    let wrong = try decision(half, fraction(1, 3), .iff(same, .not(equal)))
    #expect(wrong.verdict == .refuted)
    #expect(!wrong.failures.isEmpty)
  }

  @Test func `a variable that shadows another is renamed in a failure`() throws {
    let inner = Formula.forall(real, x.equals(0))
    let outer = Formula.forall(real, .implies(x.equals(5), inner))
    let environment = try Environment(["x": .real(7)])
    let decision = try decide(
      .and(x.equals(7), outer), in: environment, sampling: QuantifierSampling(reals: [5]))
    let failure = try #require(decision.failures.first)
    #expect(failure.environment.description == "x = 7, x' = 5, x'' = 5")
    #expect(failure.statement == Term.parameter("x''").equals(0))
  }

  @Test func `what is asked wrongly throws, what is out of reach is unknown`() throws {
    #expect(throws: EvaluationError.unboundVariable(Variable("x", .real))) {
      try decide(x.equals(0), in: Environment())
    }
    #expect(throws: EvaluationError.illFormed(.unboundVariable(level: 0, expected: .real))) {
      try decide(Term.bound(0).equals(0), in: Environment())
    }
    let many = Formula.forall(
      index, .implies(k.isAtMost(IndexTerm(1 << 60)), Term.index(k).equals(.index(k))))
    #expect(throws: EvaluationError.tooManySteps(limit: 100)) {
      try decide(many, in: Environment(), limits: EvaluationLimits(steps: 100))
    }
    let huge = Term(0).isLess(than: Term.number(3).power(IndexTerm(1 << 40)) - 1)
    let decision = try decide(huge, in: Environment())
    #expect(decision.verdict == .unknown)
    #expect(decision.obstacles.count == 1)
  }

  @Test func `a comparison whose sign is too close is unknown, with the reason`() throws {
    let nested = Term.squareRoot(3 + 2 * .squareRoot(2))
    let decision = try decide(nested.equals(1 + .squareRoot(2)), in: Environment())
    #expect(decision.verdict == .unknown)
    guard case .signUndecided? = decision.obstacles.first else {
      Issue.record("the reason is missing")
      return
    }
  }
}

import CrossValidation
import ExactArithmetic
import SymbolicAlgebra
import Testing

@Suite struct FormulaCaseTests {
  let beta = Variable("beta1", .real)
  let other = Variable("beta2", .real)
  let steps = Variable("t", .index)
  let gradients = Variable("g", .sequence(arity: 1))

  /// `forall beta1 beta2 t g. 0 <= beta1 < 1 -> 0 < beta2 < 1 -> 1 <= t -> vhat != 0 -> claim`.
  func theorem(_ claim: Formula) -> Formula {
    let (b1, b2) = (AdamTerms.beta1, AdamTerms.beta2)
    let hypotheses: [Formula] = [
      .all(Term(0).isAtMost(b1), b1.isLess(than: 1)), .all(Term(0).isLess(than: b2), b2.isLess(than: 1)),
      IndexTerm(1).isAtMost(AdamTerms.t), AdamTerms.secondMoment.differs(from: 0),
    ]
    let body = hypotheses.reversed().reduce(claim) { .implies($1, $0) }
    return [beta, other, steps, gradients].reversed().reduce(body) { .forall($1, $0) }
  }

  /// `abs(u) <= sqrt(S)`.
  var bound: Formula { theorem(Term.absoluteValue(AdamTerms.update).isAtMost(.squareRoot(AdamTerms.peak))) }

  func bindings(_ beta1: Rational, _ beta2: Rational, _ members: [Rational]) -> [String: Binding] {
    [
      "beta1": .real(beta1), "beta2": .real(beta2), "t": .index(members.count),
      "g": .sequence(SequenceValue(members)),
    ]
  }

  func conclusion(_ outcome: FormulaCase.Outcome) -> Decision? {
    if case .decided(let decision) = outcome { decision } else { nil }
  }

  @Test func `the bound on the update holds in every case of a grid`() throws {
    let betas = [fraction(1, 10), fraction(1, 2), fraction(9, 10), fraction(99, 100)]
    var generator = SplitMix64(seed: 8)
    for beta1 in betas + [0] {
      for beta2 in betas {
        for t in [1, 2, 3, 10] {
          let members = [1] + generator.rationals(t - 1)
          let outcome = try FormulaCase(bound, bindings(beta1, beta2, members)).check()
          let decision = try #require(conclusion(outcome))
          #expect(decision.verdict == .established)
          #expect(decision.comparisons == 1)
        }
      }
    }
  }

  @Test func `a false claim is refuted with both sides and an environment to repeat it in`() throws {
    let claim = theorem(Term.absoluteValue(AdamTerms.update).isAtMost(1))
    let values = bindings(fraction(1, 10), fraction(9, 10), [0, 0, 1])
    let decision = try #require(conclusion(try FormulaCase(claim, values).check()))
    #expect(decision.verdict == .refuted)
    let failure = try #require(decision.failures.first)
    #expect(failure.right.rational == 1)
    #expect(failure.left.compared(to: Value(1)) == .greater)
    #expect(try decide(failure.statement, in: failure.environment).verdict == .refuted)
  }

  @Test func `a case that violates a hypothesis, or leaves it undefined, is skipped`() throws {
    for (beta1, beta2, members, expected) in [
      (fraction(3, 2), fraction(1, 2), [1], Verdict.refuted),
      (fraction(1, 2), 0, [1], .refuted),
      (fraction(1, 2), fraction(1, 2), [], .refuted),
      (fraction(1, 2), fraction(1, 2), [0, 0], .refuted),
    ] as [(Rational, Rational, [Rational], Verdict)] {
      guard case .skipped(_, let decision) = try FormulaCase(bound, bindings(beta1, beta2, members)).check()
      else {
        Issue.record("beta1 = \(beta1), beta2 = \(beta2), \(members) was not skipped")
        continue
      }
      #expect(decision.verdict == expected)
    }
    let x = Term.parameter("x")
    let undefined = Formula.forall(
      Variable("x", .real), .implies(Term(0).isLess(than: 1 / x), Term(0).isLess(than: x)))
    guard case .skipped(let hypothesis, let decision) = try FormulaCase(undefined, ["x": .real(0)]).check()
    else {
      Issue.record("an undefined hypothesis was not skipped")
      return
    }
    #expect(hypothesis == Term(0).isLess(than: 1 / x))
    #expect(decision.verdict == .unknown)
  }

  @Test func `a statement prepared once comes to the same at each of many values`() throws {
    let claims: [Formula] = [
      Term.absoluteValue(AdamTerms.update).isAtMost(.squareRoot(AdamTerms.peak)),
      Term.absoluteValue(AdamTerms.update).isAtMost(1),
      .forall(gradients, Term(0).isAtMost(AdamTerms.secondMoment)),
    ]
    let betas = [fraction(1, 10), 0, fraction(1, 2), fraction(9, 10), fraction(3, 2)]
    for claim in claims.map(theorem) {
      let prepared = try PreparedStatement(claim)
      var generator = SplitMix64(seed: 14)
      // More than after which kept values are forgotten.
      for number in 0..<300 {
        let (beta1, beta2) = (betas[number % 5], betas[number / 5 % 5])
        let values = bindings(beta1, beta2, number % 7 == 0 ? [0] : generator.rationals(1 + number % 4))
        let comment: Comment = "seed 14, number \(number): \(values)"
        switch (try prepared.check(values), try FormulaCase(claim, values).check()) {
        case (.decided(let decision), .decided(let expected)):
          #expect(decision.verdict == expected.verdict, comment)
          #expect(decision.comparisons == expected.comparisons, comment)
          #expect(decision.failures.first?.statement == expected.failures.first?.statement, comment)
          #expect(decision.failures.first?.left.rational == expected.failures.first?.left.rational, comment)
        case (.skipped(let hypothesis, let decision), .skipped(let expected, let other)):
          #expect(hypothesis == expected, comment)
          #expect(decision.verdict == other.verdict, comment)
        default: Issue.record(comment)
        }
      }
      #expect(throws: EvaluationError.unusedBinding("x")) {
        try prepared.check(bindings(0, fraction(1, 2), [1]).merging(["x": .real(0)]) { $1 })
      }
    }
  }

  @Test
  func
    `a prepared statement skips values at which a hypothesis is undefined, and refuses values of another sort`()
    throws
  {
    let x = Term.parameter("x")
    let claim = Formula.forall(
      Variable("x", .real), .implies(Term(0).isLess(than: 1 / x), Term(0).isLess(than: x)))
    let prepared = try PreparedStatement(claim)
    for outcome in [try prepared.check(["x": .real(0)]), try FormulaCase(claim, ["x": .real(0)]).check()] {
      guard case .skipped(_, let decision) = outcome else {
        Issue.record("\(outcome)")
        continue
      }
      #expect(decision.verdict == .unknown)
    }
    #expect(throws: EvaluationError.self) { try prepared.check(["x": .index(1)]) }
    let steps = try PreparedStatement(
      .forall(Variable("t", .index), IndexTerm(0).isAtMost(.variable("t"))))
    #expect(throws: EvaluationError.self) { try steps.check(["t": .real(1)]) }
    #expect(throws: EvaluationError.self) { try steps.check(["t": .index(-1)]) }
  }

  @Test func `quantifiers without a value stay, with the hypotheses about their variables`() throws {
    var values = bindings(fraction(1, 2), fraction(9, 10), [0, 0, 1])
    values["g"] = nil
    let samples = QuantifierSampling(sequences: [[0, 0, 1], [0, 0, 0], [1, 2, 3]])
    let decision = try #require(conclusion(try FormulaCase(bound, values).check(sampling: samples)))
    #expect(decision.verdict == .heldOnSamples)
    #expect(decision.samples == 2)
    #expect(decision.skippedCases == 1)
    values["beta1"] = .real(2)
    guard case .skipped = try FormulaCase(bound, values).check(sampling: samples) else {
      Issue.record("the hypothesis about beta1 was not checked")
      return
    }
  }

  @Test func `a statement about every index of a case is exhausted`() throws {
    // forall t g. (forall k. 1 <= k -> k <= t -> g_k = 1) -> sum g = t
    let k = IndexTerm.variable("k")
    let ones = Formula.forall(
      Variable("k", .index),
      .implies(IndexTerm(1).isAtMost(k), .implies(k.isAtMost(AdamTerms.t), AdamTerms.g[k].equals(1))))
    let total = Term.sum(to: AdamTerms.t) { AdamTerms.g[$0] }.equals(.index(AdamTerms.t))
    let statement = Formula.forall(steps, .forall(gradients, .implies(ones, total)))
    let held = try FormulaCase(statement, ["t": .index(3), "g": .sequence([1, 1, 1])]).check()
    #expect(conclusion(held)?.verdict == .established)
    guard case .skipped = try FormulaCase(statement, ["t": .index(3), "g": .sequence([1, 1, 2])]).check()
    else {
      Issue.record("a hypothesis that is false at k = 3 was not found false")
      return
    }
  }

  @Test func `values that fit no quantifier are refused`() throws {
    var values = bindings(fraction(1, 2), fraction(9, 10), [1])
    values["s"] = .real(1)
    #expect(throws: EvaluationError.unusedBinding("s")) { try FormulaCase(bound, values).check() }
    values["s"] = nil
    values["t"] = .real(1)
    #expect(throws: EvaluationError.wrongSort(steps, found: .real)) { try FormulaCase(bound, values).check() }
    values["t"] = .index(-1)
    #expect(throws: EvaluationError.negativeIndex(steps, value: -1)) {
      try FormulaCase(bound, values).check()
    }
  }
}

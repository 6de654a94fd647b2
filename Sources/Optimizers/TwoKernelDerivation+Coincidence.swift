import Automation
import ProofKernel
import SymbolicAlgebra

extension TwoKernelDerivation {
  /// Whether the pointwise and the drift condition are one, or nil if neither is found.
  func coincidence(_ form: TwoKernelForm) throws -> Coincidence? {
    guard let pointwise = form.pointwiseCondition, let drift = form.driftCoefficient?.term else { return nil }
    switch (pointwise, form.driftCondition) {
    case (.exactly(let first, let one), .exactly(let second, let other)?) where first == second:
      return .equivalent(try equivalence(drift, one, other))
    case (.always(let one), .always(let other)?):
      return .equivalent(try equivalence(drift, one, other))
    case (.never(let one), .never(let other)?) where one.claim.hypotheses == other.claim.hypotheses:
      return .equivalent(try bothNever(drift, one, other))
    default: break
    }
    if let solution = form.steadyDriftSolution, let steady = form.steadyDriftCoefficient?.term {
      return try separation(pointwise, solution, steady).map { .separate($0) }
    }
    return nil
  }

  /// `p/P = q/Q` for every weight if and only if the drift coefficient vanishes.
  private func equivalence(
    _ drift: Term, _ one: ProvedStatement, _ other: ProvedStatement
  ) throws -> ProvedStatement {
    let zero = drift.equals(0)
    return try prove(
      "conditions coincide", for: weightVariables, given: hypotheses + [IndexTerm(2).isAtMost(t)],
      .iff(pointwise, zero)
    ) { prover in
      let statements = try [one, other].map { try prover.instance(of: $0.theorem, weightArguments) }
      func solved(_ premise: Theorem, _ statement: Theorem) throws -> Theorem {
        if case .iff = statement.conclusion { return try statement.applied(to: premise) }
        return statement
      }
      func unsolved(_ solution: Theorem, _ statement: Theorem) throws -> Theorem {
        if case .iff = statement.conclusion { return try statement.appliedBackward(to: solution) }
        return statement
      }
      return try prover.equivalence(pointwise, zero) { _, condition in
        try unsolved(solved(condition, statements[0]), statements[1])
      } backward: { _, vanishes in
        try unsolved(solved(vanishes, statements[1]), statements[0])
      }
    }
  }

  /// The same, where neither ever holds.
  private func bothNever(
    _ drift: Term, _ one: ProvedStatement, _ other: ProvedStatement
  ) throws -> ProvedStatement {
    let zero = drift.equals(0)
    return try prove(
      "conditions coincide", for: weightVariables, given: one.claim.hypotheses, .iff(pointwise, zero)
    ) { prover in
      let (first, second) = (
        try prover.instance(of: one.theorem, weightArguments),
        try prover.instance(of: other.theorem, weightArguments)
      )
      return try prover.equivalence(pointwise, zero) { prover, condition in
        try prover.absurd(zero, from: prover.contradiction(condition, first))
      } backward: { prover, vanishes in
        try prover.absurd(pointwise, from: prover.contradiction(vanishes, second))
      }
    }
  }

  /// At a rate where the steady drift coefficient vanishes the weights are not proportional.
  private func separation(
    _ pointwise: BalanceCondition, _ solution: ProvedQuantity, _ steady: Term
  ) throws -> ProvedStatement? {
    guard let parameter = solutionParameter(steady) else { return nil }
    let own = parameter.variable
    let place = { (formula: Formula) in formula.substituting(.real(solution.term), for: own) }
    let condition: ProvedStatement
    var different: [Formula] = []
    switch pointwise {
    case .never(let statement): condition = statement
    case .exactly(let formula, let statement):
      // The condition makes two rates of the numerator equal to the denominator's, so to one another.
      guard case .and(.relation(.equal, let a, own.term), .relation(.equal, let b, own.term)) = formula else {
        return nil
      }
      condition = statement
      different = [a.differs(from: b)]
    case .always, .equation: return nil
    }
    let extra = condition.claim.hypotheses.filter { !hypotheses.contains($0) }
    let given = hypotheses.filter { !$0.freeVariables.contains(own) } + extra + different
    let goal = Formula.and(place(steady.equals(0)), .not(place(self.pointwise)))
    let parameters = description.parameters.map(\.variable)
    return try prove(
      "conditions separate", for: weightVariables.filter { $0 != own }, given: given, goal
    ) { prover in
      let facts = try prover.instance(
        of: solution.statement.theorem, parameters.filter { $0 != own }.map(Argument.init)
      ).allConjuncts()
      for fact in facts { try prover.know(fact) }
      let arguments =
        parameters.map { $0 == own ? Argument.real(solution.term) : Argument($0) } + [.index(t)]
      let instance = try prover.instance(of: condition.theorem, arguments)
      guard let vanishes = facts.last else { throw ProofFailure.noProofFound(goal) }
      if case .not = instance.conclusion { return try .conjunction([vanishes, instance]) }
      let refuted = try prover.refuting(place(self.pointwise)) { prover, holds in
        let (first, second) = try instance.applied(to: holds).conjuncts()
        guard let (a, _) = first.sides, let (b, _) = second.sides else {
          throw ProofFailure.noProofFound(goal)
        }
        return try prover.contradiction(
          prover.identity(a, b, using: [(first, 1), (second, -1)]), .assuming(a.differs(from: b)))
      }
      return try .conjunction([vanishes, refuted])
    }
  }
}

extension Variable {
  fileprivate var term: Term { .parameter(name) }
}

import ProofKernel
import SymbolicAlgebra

/// Steps that split a proof into smaller ones.
extension Prover {
  /// A theorem proved under an assumption, with that assumption among its hypotheses even if it wasn't needed.
  private func under(_ formula: Formula, _ proof: (Prover, Theorem) throws -> Theorem) throws -> Theorem {
    let assumption = try Theorem.assuming(formula)
    let theorem = try proof(assuming(formula), assumption)
    guard !theorem.hypotheses.contains(formula) else { return theorem }
    return try .infer(.rightConjunct, from: [.infer(.conjunctionIntroduction, from: [assumption, theorem])])
  }

  /// `p -> q` by proving `q` from `p`.
  public func implication(
    _ premise: Formula, _ proof: (Prover, Theorem) throws -> Theorem
  ) throws -> Theorem {
    try under(premise, proof).discharging(premise)
  }

  /// `p <-> q` by proving each from the other.
  public func equivalence(
    _ left: Formula, _ right: Formula,
    forward: (Prover, Theorem) throws -> Theorem, backward: (Prover, Theorem) throws -> Theorem
  ) throws -> Theorem {
    try .infer(
      .equivalenceIntroduction, from: [implication(left, forward), implication(right, backward)])
  }

  /// `not p` by deriving `falsity` from `p`.
  public func refuting(_ formula: Formula, _ proof: (Prover, Theorem) throws -> Theorem) throws -> Theorem {
    try .infer(.negationIntroduction(formula), from: [under(formula, proof)])
  }

  /// A conclusion from each part of a disjunction.
  public func cases(
    _ disjunction: Theorem,
    _ left: (Prover, Theorem) throws -> Theorem, _ right: (Prover, Theorem) throws -> Theorem
  ) throws -> Theorem {
    guard case .or(let first, let second) = disjunction.conclusion else {
      throw Diagnostic.wrongPremiseForm(
        rule: "disjunctionElimination", position: 0, expected: "a disjunction")
    }
    return try .infer(
      .disjunctionElimination, from: [disjunction, under(first, left), under(second, right)])
  }

  /// A conclusion from each of `a < b`, `a = b` and `b < a`.
  public func comparing(
    _ left: Term, _ right: Term,
    less: (Prover, Theorem) throws -> Theorem,
    equal: (Prover, Theorem) throws -> Theorem,
    greater: (Prover, Theorem) throws -> Theorem
  ) throws -> Theorem {
    try cases(.infer(.trichotomy(left, right)), less) { prover, rest in
      try prover.cases(rest, equal, greater)
    }
  }

  /// A conclusion from each of `i < j`, `i = j` and `j < i`.
  public func comparing(
    _ left: IndexTerm, _ right: IndexTerm,
    less: (Prover, Theorem) throws -> Theorem,
    equal: (Prover, Theorem) throws -> Theorem,
    greater: (Prover, Theorem) throws -> Theorem
  ) throws -> Theorem {
    try cases(.infer(.indexTrichotomy(left, right)), less) { prover, rest in
      try prover.cases(rest, equal, greater)
    }
  }

  /// Anything, from a contradiction.
  public func absurd(_ goal: Formula, from contradiction: Theorem) throws -> Theorem {
    try .infer(.falsityElimination(goal), from: [contradiction])
  }

  /// `falsity` from `p` and `not p`.
  public func contradiction(_ theorem: Theorem, _ negation: Theorem) throws -> Theorem {
    try .infer(.negationElimination, from: [negation, theorem])
  }

  /// A conclusion from `exists x. p`, given a value that has the property.
  public func obtaining(
    _ existence: Theorem, as name: String? = nil, _ proof: (Prover, Theorem, Argument) throws -> Theorem
  ) throws -> Theorem {
    guard case .exists(let binder, let body) = existence.conclusion else {
      throw Diagnostic.wrongPremiseForm(
        rule: "existentialElimination", position: 0, expected: "an existential statement")
    }
    let variable = arbitrary(Binder(name ?? binder.name.text, binder.sort))
    let theorem = try under(body.instantiated(with: [Argument(variable)])) { prover, property in
      try prover.know(property)
      return try proof(prover, property, Argument(variable))
    }
    return try .infer(.existentialElimination(variable), from: [existence, theorem])
  }

  /// `forall n. start <= n -> p` by induction; the step's prover knows `p` and `start <= n`.
  public func induction(
    on name: String, from start: Int = 0, _ formula: (IndexTerm) -> Formula,
    base: (Prover) throws -> Theorem,
    step: (Prover, Theorem, IndexTerm) throws -> Theorem
  ) throws -> Theorem {
    let variable = Variable(name, .index)
    let index = IndexTerm.variable(name)
    let hypothesis = formula(index)
    let lowerBound = IndexTerm(start).isAtMost(index)
    let inner = try assuming(lowerBound).assuming(hypothesis)
    return try .infer(
      .induction(variable, hypothesis, start: start),
      from: [base(self), step(inner, .assuming(hypothesis), index)])
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

extension Formula {
  /// `forall epsilon. 0 < epsilon -> exists N. forall t. N <= t -> abs(f(t) - limit) < epsilon`.
  static func tends(_ member: (IndexTerm) -> Term, to limit: Term) -> Formula {
    // Names that no author can write, so that the binders capture nothing.
    let tolerance = Variable("\u{2022}epsilon", .real)
    let (start, step) = (Variable("\u{2022}N", .index), Variable("\u{2022}t", .index))
    let t = IndexTerm.variable(step.name)
    let close = Term.absoluteValue(member(t) - limit).isLess(than: .parameter(tolerance.name))
    let later = Formula.implies(IndexTerm.variable(start.name).isAtMost(t), close).abstracted(over: [step])
    let from = Formula.forall(Binder("t", .index), later).abstracted(over: [start])
    let exists = Formula.exists(Binder("N", .index), from)
    let all = Formula.implies(Term(0).isLess(than: .parameter(tolerance.name)), exists).abstracted(over: [
      tolerance
    ])
    return .forall(Binder("epsilon", .real), all)
  }
}

extension Prover {
  /// A limit, by proving for each tolerance that members are close from some step on.
  func limit(_ proof: (Prover, _ tolerance: Term, _ positive: Theorem) throws -> Theorem) throws -> Theorem {
    try universally(Binder("epsilon", .real)) { p, argument in
      guard case .real(let tolerance) = argument else { throw ProofFailure.noProofFound(.falsity) }
      return try p.implication(Term(0).isLess(than: tolerance)) { p, positive in
        try proof(p, tolerance, positive)
      }
    }
  }

  /// What holds from some step on because members of a sequence with a limit come within a distance.
  ///
  /// The closure is given the step and the theorem `forall t. N <= t -> abs(f(t) - limit) < distance`.
  func eventually(
    _ limit: Theorem, within distance: Term, _ positive: Theorem,
    _ proof: (Prover, IndexTerm, Theorem) throws -> Theorem
  ) throws -> Theorem {
    let existence = try instance(of: limit, [.real(distance)], from: [positive])
    return try obtaining(existence, as: "N") { p, close, witness in
      guard case .index(let start) = witness else { throw ProofFailure.noProofFound(existence.conclusion) }
      return try proof(p, start, close)
    }
  }

  /// `exists N. forall t. N <= t -> abs(f(t) - limit) < tolerance`, where the closure proves the last part.
  func fromStep(
    _ start: IndexTerm, _ statement: (IndexTerm) -> Formula,
    _ proof: (Prover, IndexTerm) throws -> Theorem
  ) throws -> Theorem {
    let all = try universally(Binder("t", .index)) { p, argument in
      guard case .index(let step) = argument else { throw ProofFailure.noProofFound(.falsity) }
      return try p.implication(start.isAtMost(step)) { p, _ in try proof(p, step) }
    }
    let (first, step) = (Variable("\u{2022}N", .index), Variable("\u{2022}t", .index))
    let later = Formula.implies(
      IndexTerm.variable(first.name).isAtMost(.variable(step.name)), statement(.variable(step.name)))
    let goal = Formula.exists(
      Binder("N", .index),
      Formula.forall(Binder("t", .index), later.abstracted(over: [step])).abstracted(over: [first]))
    return try witness(goal, .index(start), all)
  }

  /// The member statement of `forall t. N <= t -> p(t)`.
  func at(_ step: IndexTerm, _ close: Theorem) throws -> Theorem {
    let instance = try specialize(close, to: .index(step))
    guard case .implies(let later, _) = instance.conclusion else { return instance }
    return try instance.applied(to: index(later))
  }

  /// The limit of a term as t grows and its proof, found by the term's structure, or nil if there is none.
  func limit(of term: Term, _ variable: Variable) throws -> (limit: Term, theorem: Theorem)? {
    guard term.freeVariables.contains(variable) else {
      return (term, try lemma("limit-constant", .real(term)))
    }
    let t = IndexTerm.variable(variable.name)
    let sequence = { (part: Term) in
      Argument.sequence(.lambda(["t"], part.abstracted(over: [variable])))
    }
    switch term {
    case .multiply(.index(t), .power(let base, t)) where !base.freeVariables.contains(variable):
      return (0, try lemma("limit-of-index-times-power", .real(base)))
    case .power(let base, let exponent)
    where !base.freeVariables.contains(variable) && (exponent - t).literal.map { $0 >= 0 } ?? false:
      return (0, try lemma("limit-of-power", .real(base), .index(exponent - t)))
    case .power(let base, let exponent)
    where (1...RecurrenceReader.powerLimit).contains(exponent.literal ?? 0):
      guard let value = try limit(of: base, variable) else { return nil }
      var theorem = try lemma("limit-of-zeroth-power", sequence(base), .real(value.limit))
      for lower in 0..<(exponent.literal ?? 1) {
        theorem = try lemma(
          "limit-of-next-power", sequence(base), .index(IndexTerm(lower)), .real(value.limit),
          from: [value.theorem, theorem])
      }
      return (value.limit.power(exponent), theorem)
    case .negate(let inner):
      guard let value = try limit(of: inner, variable) else { return nil }
      return (
        -value.limit,
        try lemma("limit-of-negative", sequence(inner), .real(value.limit), from: [value.theorem])
      )
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right):
      guard let first = try limit(of: left, variable), let second = try limit(of: right, variable) else {
        return nil
      }
      let (name, value): (String, Term)
      switch term {
      case .add: (name, value) = ("limit-of-sum", first.limit + second.limit)
      case .subtract: (name, value) = ("limit-of-difference", first.limit - second.limit)
      default: (name, value) = ("limit-of-product", first.limit * second.limit)
      }
      let theorem = try lemma(
        name, sequence(left), sequence(right), .real(first.limit), .real(second.limit),
        from: [first.theorem, second.theorem])
      return (value, theorem)
    case .divide(let left, let right):
      guard let first = try limit(of: left, variable), let second = try limit(of: right, variable),
        second.limit != 0
      else { return nil }
      let theorem = try lemma(
        "limit-of-quotient", sequence(left), sequence(right), .real(first.limit), .real(second.limit),
        from: [first.theorem, second.theorem])
      return (first.limit / second.limit, theorem)
    case .number, .parameter, .bound, .index, .element, .kronecker, .power, .sum, .root,
      .absoluteValue, .sign, .application:
      return nil
    }
  }
}

extension Term {
  /// A shorter term with the same value: without parts that vanish or do nothing, equal factors cancelled.
  ///
  /// A guess, which is to be proved: it grants that nothing is divided by 0.
  var tidied: Term {
    let tidy: Term
    switch self {
    case .add(let left, let right):
      let (first, second) = (left.tidied, right.tidied)
      tidy = first == 0 ? second : second == 0 ? first : first + second
    case .subtract(let left, let right):
      let (first, second) = (left.tidied, right.tidied)
      tidy = second == 0 ? first : first == 0 ? -second : first - second
    case .multiply(let left, let right): tidy = Quotient(left.tidied).times(right.tidied).term
    case .divide(let left, let right): tidy = Quotient(left.tidied).divided(by: right.tidied).term
    case .negate(let inner): tidy = inner.tidied == 0 ? 0 : -inner.tidied
    case .power(let base, let exponent) where exponent.literal != nil:
      tidy = base.tidied == 1 ? 1 : base.tidied.power(exponent)
    case .number, .parameter, .bound, .index, .element, .kronecker, .power, .sum, .root,
      .absoluteValue, .sign, .application:
      tidy = self
    }
    return tidy.withConstantsFound
  }
}

import ProofKernel
import SymbolicAlgebra

/// One line of a calculation: the relation to the line before, the new term, and what the step uses.
public struct CalculationStep {
  let relation: Relation
  let term: Term
  let theorem: Theorem?
  let multiples: [Prover.Multiple]

  /// `= term`, decided by the normal form from equations with multipliers.
  public static func equals(_ term: Term, using multiples: [Prover.Multiple] = []) -> CalculationStep {
    CalculationStep(relation: .equal, term: term, theorem: nil, multiples: multiples)
  }

  /// `<= term`, decided by the normal form from relations with multipliers.
  public static func atMost(_ term: Term, using multiples: [Prover.Multiple] = []) -> CalculationStep {
    CalculationStep(relation: .lessOrEqual, term: term, theorem: nil, multiples: multiples)
  }

  /// `< term`, decided by the normal form from relations with multipliers.
  public static func below(_ term: Term, using multiples: [Prover.Multiple] = []) -> CalculationStep {
    CalculationStep(relation: .less, term: term, theorem: nil, multiples: multiples)
  }

  /// The right side of a theorem whose left side is the line before.
  public static func by(_ theorem: Theorem) -> CalculationStep {
    CalculationStep(relation: .equal, term: theorem.sides?.right ?? 0, theorem: theorem, multiples: [])
  }
}

extension Prover {
  /// A chain of relations, each line from the one before; a displayed line of the derivation.
  public func calculate(_ start: Term, _ steps: CalculationStep...) throws -> Theorem {
    var line = start
    var links: [Theorem] = []
    for step in steps {
      let link: Theorem
      if let theorem = step.theorem {
        link = theorem
      } else {
        link = try relation(.relation(step.relation, line, step.term), using: step.multiples)
      }
      links.append(link)
      line = link.sides?.right ?? step.term
    }
    return try Theorem.chain(links).displayed()
  }

  /// `a = a'`, where `a'` is `a` with the left side of each equation replaced by its right side.
  public func rewritten(_ term: Term, with equations: Theorem...) throws -> Theorem {
    var result = try Theorem.infer(.reflexivity(term))
    for equation in equations {
      guard let (left, _) = equation.sides, let (start, current) = result.sides else { continue }
      // Only the right side of `start = current` is rewritten.
      result = try .infer(
        .substitution(template: .relation(.equal, start.shifted, current.template(for: left))),
        from: [equation, result])
    }
    return result
  }

  /// Proves a goal from the goal with each equation's left side replaced by its right side, which the closure proves.
  public func rewriting(
    _ goal: Formula, with equations: [Theorem], _ proof: (Prover, Formula) throws -> Theorem
  ) throws -> Theorem {
    var templates: [(template: Formula, equation: Theorem)] = []
    var current = goal
    for equation in equations {
      guard let (left, right) = equation.sides else { continue }
      let template = current.template(for: left)
      templates.append((template, equation))
      current = template.instantiated(with: [.real(right)])
    }
    var theorem = try proof(self, current)
    for (template, equation) in templates.reversed() {
      theorem = try .infer(.substitution(template: template), from: [equation.reversed(), theorem])
    }
    return theorem
  }

  /// `sum_k left(k) = sum_k right(k)` from equal members, which the closure proves for an arbitrary index in range.
  public func equalSums(
    _ name: String = "k", to upper: IndexTerm, _ left: (IndexTerm) -> Term, _ right: (IndexTerm) -> Term,
    _ proof: (Prover, IndexTerm) throws -> Theorem
  ) throws -> Theorem {
    let members = try members(BinderName(name), upper, proof)
    let congruence = try lemma(
      "sum-congruence", .index(upper), .sequence(.lambda(name, left)), .sequence(.lambda(name, right)),
      from: [members])
    // The lemma's bound index has a name of its own; the caller's is kept for the page.
    return try relationWithNames(
      Term.sum(name, to: upper, left).equals(.sum(name, to: upper, right)), congruence)
  }

  /// The theorem stated with the bound names of `formula`, which must be the same formula but for those.
  private func relationWithNames(_ formula: Formula, _ theorem: Theorem) throws -> Theorem {
    guard theorem.conclusion == formula else {
      throw Diagnostic.mismatch(rule: "sum-congruence", expected: formula, found: theorem.conclusion)
    }
    return try .infer(.folding(formula, []), from: [theorem])
  }
}

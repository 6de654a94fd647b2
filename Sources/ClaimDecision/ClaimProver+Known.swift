import Automation
import ProofKernel
import SymbolicAlgebra

/// What follows from what is known.
extension ClaimProver {
  /// Uses known disjunctions, existential statements, implications and universal statements.
  func splitKnown(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem? {
    for fact in p.known.reversed() {
      switch fact.conclusion {
      case .falsity: return goal == .falsity ? fact : try p.absurd(goal, from: fact)
      case .not(let inner) where p.knows(inner):
        guard let assumed = p.theorem(stating: inner) else { continue }
        let contradiction = try p.contradiction(assumed, fact)
        return goal == .falsity ? contradiction : try p.absurd(goal, from: contradiction)
      case .not(.not(let inner)):
        if p.knows(inner) { continue }
        let theorem = try p.cases(.infer(.excludedMiddle(inner))) { _, given in
          given
        } _: { p, opposite in
          try p.absurd(inner, from: p.contradiction(opposite, fact))
        }
        try p.know(theorem)
      case .not(.indexRelation(_, let left, let right)):
        let trichotomy = try Theorem.infer(.indexTrichotomy(left, right))
        if !p.knows(trichotomy.conclusion) {
          try p.know(trichotomy)
          return try prove(goal, p, depth + 1)
        }
      case .exists:
        if eliminatedStatements.contains(fact.conclusion) { continue }
        var inner = self
        inner.eliminatedStatements.insert(fact.conclusion)
        return try p.obtaining(fact) { p, property, _ in
          try knowParts(of: property.conclusion, p)
          if goal == .falsity, case .relation(.equal, let left, let right) = property.conclusion,
            let different = try? differing(left, right, p)
          {
            return try p.contradiction(property, different)
          }
          return try inner.prove(goal, p, depth + 1)
        }
      case .not(.relation(.less, let left, let right)):
        try knowOrder(right, left, strict: false, fact, p)
      case .not(.relation(.lessOrEqual, let left, let right)):
        try knowOrder(right, left, strict: true, fact, p)
      case .or(let left, let right):
        let isDecided = p.knows(left) || p.knows(right)
        if isDecided { continue }
        return try p.cases(fact) { p, _ in
          try knowParts(of: left, p)
          return try prove(goal, p, depth + 1)
        } _: { p, _ in
          try knowParts(of: right, p)
          return try prove(goal, p, depth + 1)
        }
      case .implies(let premise, let conclusion):
        guard !p.knows(conclusion), let given = readily(premise, p)
        else { continue }
        try p.know(fact.applied(to: given))
      case .iff(let left, let right):
        if !p.knows(right), let given = readily(left, p) {
          try p.know(fact.applied(to: given))
        } else if !p.knows(left), let given = readily(right, p) {
          try p.know(fact.appliedBackward(to: given))
        }
      default: continue
      }
    }
    return nil
  }

  /// A formula that is known or routine, or an equation that is known with its sides exchanged.
  func readily(_ formula: Formula, _ p: Prover) -> Theorem? {
    if case .relation(.equal, let left, let right) = formula {
      if let known = p.theorem(stating: formula) { return known }
      return try? p.theorem(stating: right.equals(left))?.reversed()
    }
    return try? p.routine(formula)
  }

  /// `a <= b` from `not (b < a)`, or `a < b` from `not (b <= a)`.
  private func knowOrder(
    _ left: Term, _ right: Term, strict: Bool, _ negation: Theorem, _ p: Prover
  ) throws {
    let goal = Formula.relation(strict ? .less : .lessOrEqual, left, right)
    guard !p.knows(goal) else { return }
    let other = Formula.relation(strict ? .lessOrEqual : .less, right, left)
    func impossible(_ p: Prover, _ order: Theorem) throws -> Theorem {
      try p.absurd(goal, from: p.contradiction(p.relation(other, adding: order), negation))
    }
    let theorem = try p.comparing(left, right) { p, less in
      strict ? less : try p.relation(goal, adding: less)
    } equal: { p, equal in
      strict
        ? try p.absurd(
          goal, from: p.contradiction(p.relation(other, using: [(equal, -1)]), negation))
        : try p.relation(goal, adding: equal)
    } greater: { p, greater in
      try impossible(p, greater)
    }
    try p.know(theorem)
  }

  /// Adds what known equations make of known relations between quantities, which a contradiction may come from.
  func knowSubstituted(_ p: Prover) throws {
    let relations = p.known.filter { fact in
      if case .relation = fact.conclusion { !fact.conclusion.definitions.isEmpty } else { false }
    }
    for fact in p.known {
      for relation in relations where relation.conclusion != fact.conclusion {
        let rewritten: Theorem
        switch fact.conclusion {
        case .relation(.equal, .parameter(let name), let value)
        where relation.conclusion.freeVariables.contains(Variable(name, .real))
          && !value.freeVariables.contains(Variable(name, .real)):
          rewritten = try relation.rewriting(with: fact)
        case .indexRelation(.equal, let index, let value):
          guard let variable = index.soleVariable, relation.conclusion.freeVariables.contains(variable),
            !value.freeVariableNames.contains(variable.name)
          else { continue }
          rewritten = try .infer(
            .indexSubstitution(template: relation.conclusion.abstracted(over: [variable])),
            from: [fact, relation])
        default: continue
        }
        if !p.knows(rewritten.conclusion) { try p.know(rewritten) }
      }
    }
  }
}

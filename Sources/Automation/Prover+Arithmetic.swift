import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Relations decided by the normal form, with the conditions it needs proved on the way.
extension Prover {
  /// A relation used in a combination, and what it is multiplied by.
  public typealias Multiple = (theorem: Theorem, factor: Term)

  /// Proves a relation (or `falsity`) as a combination of others; see `Inference.arithmetic`.
  ///
  /// Definitions are taken as unknown quantities first, and unfolded if that doesn't do. Throws a `Diagnostic` when the
  /// normal forms differ or a condition can't be proved, such as that a denominator doesn't vanish.
  public func relation(_ goal: Formula, using multiples: [Multiple] = []) throws -> Theorem {
    let definitions = explicitDefinitions(in: [goal] + multiples.map(\.theorem.conclusion))
    guard !definitions.isEmpty else { return try combination(goal, multiples) }
    if let theorem = try? combination(goal, multiples) { return theorem }
    let premises = try multiples.map { multiple in
      (
        try Theorem.infer(.unfolding(definitions), from: [multiple.theorem]),
        multiple.factor.unfolding(definitions)
      )
    }
    let theorem = try combination(goal.unfolding(definitions), premises)
    return try .infer(.folding(goal, definitions), from: [theorem])
  }

  private func combination(_ goal: Formula, _ multiples: [Multiple]) throws -> Theorem {
    let facts = try conditions(of: goal, multiples.map(\.theorem), multiples.map(\.factor))
    return try .infer(
      .arithmetic(goal, multipliers: multiples.map(\.factor)), from: multiples.map(\.theorem) + facts)
  }

  /// `left = right`, decided by the normal form.
  public func identity(_ left: Term, _ right: Term, using multiples: [Multiple] = []) throws -> Theorem {
    try relation(left.equals(right), using: multiples)
  }

  /// `falsity` from relations that contradict each other as they stand.
  public func falsity(using multiples: [Multiple]) throws -> Theorem {
    try relation(.falsity, using: multiples)
  }

  /// Proves a relation as the plain sum of others, each taken once.
  public func relation(_ goal: Formula, adding theorems: Theorem...) throws -> Theorem {
    try relation(goal, using: theorems.map { ($0, 1) })
  }

  private func explicitDefinitions(in formulas: [Formula]) -> [Definition] {
    var found: [Definition] = []
    for formula in formulas {
      for definition in formula.definitions where !found.contains(definition) {
        if case .explicit = definition.equations { found.append(definition) }
      }
    }
    return found
  }

  /// Theorems that discharge what the normal form of the combination needs, and index relations.
  private func conditions(
    of goal: Formula, _ premises: [Theorem], _ factors: [Term]
  ) throws -> [Theorem] {
    var terms: [Term] = []
    if case .relation(_, let left, let right) = goal { terms += [left, right] }
    for (premise, factor) in zip(premises, factors) {
      if case .relation(_, let left, let right) = premise.conclusion { terms += [left, right, factor] }
    }
    let indexFacts = knownIndexRelations
    let needed = try Requirements(
      of: terms,
      given: indexFacts.compactMap { fact in
        guard case .indexRelation(let relation, let left, let right) = fact.conclusion else { return nil }
        return IndexRelation(relation, left, right)
      })
    var facts = indexFacts
    for condition in needed.mandatory { facts.append(try nonzero(condition)) }
    for family in needed.families {
      facts.append(
        try members("k", family.upper) { prover, index in
          try prover.nonzero(family.body.instantiated(with: [.index(index)]))
        })
    }
    for candidate in needed.closedForms {
      if let theorem = try? nonzero(candidate) { facts.append(theorem) }
    }
    return facts
  }
}

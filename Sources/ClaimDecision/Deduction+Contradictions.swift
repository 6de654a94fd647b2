import Automation
import ProofKernel
import SymbolicAlgebra

extension Deduction {
  /// A contradiction in what is known; nil if none is found.
  func contradiction(_ p: Prover) throws -> Theorem? {
    if let theorem = try? MemberTotals().prove(p) { return theorem }
    // What was learned on the way may have consequences.
    if let theorem = try prover.splitKnown(.falsity, p, depth) { return theorem }
    // A known disequality is contradicted if its sides are equal.
    for fact in p.known.reversed() {
      guard case .not(let inner) = fact.conclusion else { continue }
      if let theorem = try? prover.prove(inner, p, depth + 4) { return try p.contradiction(theorem, fact) }
    }
    return try fromPremises(p) ?? fromAssumptions(p)
  }

  /// A contradiction from what follows from a known implication or equivalence whose premise is a theorem.
  private func fromPremises(_ p: Prover) throws -> Theorem? {
    for fact in p.known {
      var directions: [(premise: Formula, conclusion: Formula)] = []
      switch fact.conclusion {
      case .implies(let premise, let conclusion): directions = [(premise, conclusion)]
      case .iff(let left, let right): directions = [(left, right), (right, left)]
      default: continue
      }
      for (premise, conclusion) in directions where !p.knows(conclusion) {
        guard let given = try? prover.prove(premise, p, depth + 4) else { continue }
        if case .iff(premise, _) = fact.conclusion {
          try p.know(fact.applied(to: given))
        } else if case .iff = fact.conclusion {
          try p.know(fact.appliedBackward(to: given))
        } else {
          try p.know(fact.applied(to: given))
        }
        return try prover.prove(.falsity, p, depth + 2)
      }
    }
    return nil
  }

  /// A contradiction of an assumed relation with the opposite one, which is a theorem.
  private func fromAssumptions(_ p: Prover) throws -> Theorem? {
    guard depth <= Self.oppositeDepth else { return nil }
    for fact in p.known.reversed()
    where fact.hypotheses.contains(where: { $0.conjuncts.contains(fact.conclusion) }) {
      guard case .relation(let relation, let left, let right) = fact.conclusion,
        left.isCompound || right.isCompound
      else { continue }
      let opposites: [Formula] =
        switch relation {
        case .less: [right.isAtMost(left)]
        case .lessOrEqual: [right.isLess(than: left)]
        case .equal: [left.isLess(than: right), right.isLess(than: left)]
        }
      for opposite in opposites {
        guard let theorem = try? prover.prove(opposite, p, depth + 4) else { continue }
        if let contradiction = try? p.falsity(using: [(fact, 1), (theorem, 1)]) { return contradiction }
        return try p.falsity(using: [(fact, -1), (theorem, 1)])
      }
    }
    return nil
  }

  /// How deep the opposites of assumptions are looked for.
  static let oppositeDepth = 6
}

extension Term {
  /// Whether the term has powers, sums or definitions, of which more may be known than their signs.
  fileprivate var isCompound: Bool {
    switch self {
    case .power, .sum, .application: true
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.isCompound || right.isCompound
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner):
      inner.isCompound
    case .number, .parameter, .bound, .index, .element, .kronecker: false
    }
  }
}

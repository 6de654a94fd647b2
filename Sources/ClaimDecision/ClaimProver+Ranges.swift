import Automation
import ProofKernel
import SymbolicAlgebra

/// Statements about the members of a range.
extension ClaimProver {
  /// Adds what is known of all indices as known of those from 1 to a step count, and that a value which every member
  /// has isn't 0 where the second moment is positive.
  func knowRanges(_ goal: Formula, _ p: Prover) throws {
    for fact in p.known {
      guard case .forall(let binder, let body) = fact.conclusion, binder.sort == .index else { continue }
      if let (_, property) = fact.conclusion.memberProperty {
        try knowNonzero(property, p)
        continue
      }
      guard body.isMemberStatement else { continue }
      for step in goal.freeVariables.filter({ $0.sort == .index }).sorted(by: { $0.name < $1.name }) {
        let members = try? p.members(binder.name, .variable(step.name)) { p, k in
          var instance = try p.specialize(fact, to: .index(k))
          while case .implies(let premise, _) = instance.conclusion {
            instance = try instance.applied(to: p.routine(premise))
          }
          return instance
        }
        guard let members, !p.knows(members.conclusion) else { continue }
        try p.know(members)
        if let (_, property) = members.conclusion.memberProperty { try knowNonzero(property, p) }
      }
    }
  }

  /// `c != 0` where `g_k = c` for all k and `0 < vhat`.
  private func knowNonzero(_ property: Formula, _ p: Prover) throws {
    let square = library.vocabulary.adam.correctedSecondMoment
    guard case .relation(.equal, let left, let right) = property,
      let value = [right, left].first(where: \.isParameter),
      !p.known.contains(where: { $0.conclusion == value.differs(from: 0) || $0.conclusion == value.equals(0) }
      ),
      (try? p.nonzero(value)) == nil,
      p.known.contains(where: {
        if case .relation(.less, 0, .application(square, _)) = $0.conclusion { true } else { false }
      }), boundings.use()
    else { return }
    let theorem = try? p.refuting(value.equals(0)) { p, zero in
      try p.know(zero)
      return try MemberBounds(library: library).prove(.falsity, p)
    }
    if let theorem { try p.know(theorem) }
  }
}

extension Formula {
  /// Whether the formula is a relation of numbers, under relations of indices.
  fileprivate var isMemberStatement: Bool {
    switch self {
    case .relation: true
    case .implies(let premise, let inner):
      premise.conjuncts.allSatisfy { if case .indexRelation = $0 { true } else { false } }
        && inner.isMemberStatement
    default: false
    }
  }
}

extension Term {
  fileprivate var isParameter: Bool { if case .parameter = self { true } else { false } }
}

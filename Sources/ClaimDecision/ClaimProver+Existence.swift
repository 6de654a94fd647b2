import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Existential statements, from a value or since the opposite for all values is impossible.
extension ClaimProver {
  func witness(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    guard case .exists(let binder, let body) = goal else { throw ProofFailure.noProofFound(goal) }
    if case .sequence = binder.sort,
      let theorem = try? throughUniversal(goal, binder, body, p, { p in try fromDisequality(p) })
    {
      return theorem
    }
    for candidate in Witnesses.candidates(for: binder, body, p) {
      if Deadline.hasPassed { break }
      let instance = body.instantiated(with: [candidate])
      guard let theorem = try? prove(instance, p, depth + 1) else { continue }
      if let result = try? p.witness(goal, candidate, theorem) { return result }
    }
    return try throughMembers(goal, p, depth)
  }

  /// `exists k. 1 <= k and k <= upper and a <= b`, since `b < a` for all of them is impossible; the same for `a != b`.
  func throughMembers(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    guard case .exists(let binder, let body) = goal else { throw ProofFailure.noProofFound(goal) }
    guard binder.sort == .index else {
      return try throughUniversal(goal, binder, body, p) { p in try prove(.falsity, p, depth + 1) }
    }
    let probe = IndexTerm.variable(p.arbitrary(binder).name)
    let parts = body.instantiated(with: [.index(probe)]).conjuncts
    guard parts.count == 3, parts[0] == IndexTerm(1).isAtMost(probe),
      case .indexRelation(.lessOrEqual, probe, let upper) = parts[1], parts[2].hasOpposite
    else { throw ProofFailure.noProofFound(goal) }
    return try p.cases(.infer(.excludedMiddle(goal))) { _, given in
      given
    } _: { p, none in
      let others = try p.members(binder.name, upper) { p, k in
        let instance = body.instantiated(with: [.index(k)])
        guard let last = instance.conjuncts.last else { throw ProofFailure.noProofFound(goal) }
        if case .not(let equation) = last {
          return try p.cases(.infer(.excludedMiddle(equation))) { _, given in
            given
          } _: { p, different in
            try p.know(different)
            return try p.absurd(
              equation, from: p.contradiction(p.witness(goal, .index(k), p.routine(instance)), none))
          }
        }
        return try opposite(of: last, p) { p, order in
          try p.know(order)
          return try p.contradiction(p.witness(goal, .index(k), p.routine(instance)), none)
        }
      }
      try p.know(others)
      return try p.absurd(goal, from: prove(.falsity, p, depth + 1))
    }
  }

  /// `exists g. a < b` for sequences or numbers, since `b <= a` for all of them is impossible.
  private func throughUniversal(
    _ goal: Formula, _ binder: Binder, _ body: Formula, _ p: Prover,
    _ contradiction: (Prover) throws -> Theorem
  ) throws -> Theorem {
    guard case .relation(let relation, _, _) = body, relation != .equal else {
      throw ProofFailure.noProofFound(goal)
    }
    return try p.cases(.infer(.excludedMiddle(goal))) { _, given in
      given
    } _: { p, none in
      let others = try p.universally(binder) { p, argument in
        try opposite(of: body.instantiated(with: [argument]), p) { p, order in
          try p.contradiction(p.witness(goal, argument, order), none)
        }
      }
      try p.know(others)
      return try p.absurd(goal, from: contradiction(p))
    }
  }

  /// A contradiction of what holds for all gradients with a known disequality, by an equivalence of the library.
  func fromDisequality(_ p: Prover) throws -> Theorem {
    for fact in p.known {
      guard case .not(let equation) = fact.conclusion, case .relation = equation,
        let theorem = try fromEquivalence(equation, p)
      else { continue }
      return try p.contradiction(theorem, fact)
    }
    throw ProofFailure.noProofFound(.falsity)
  }

  /// `b < a` where `a <= b` is impossible, or `b <= a` where `a < b` is.
  private func opposite(
    of order: Formula, _ p: Prover, _ impossible: (Prover, Theorem) throws -> Theorem
  ) throws -> Theorem {
    guard case .relation(let relation, let left, let right) = order else {
      throw ProofFailure.noProofFound(order)
    }
    let opposite = Formula.relation(relation == .less ? .lessOrEqual : .less, right, left)
    return try p.comparing(left, right) { p, less in
      try p.absurd(opposite, from: impossible(p, p.relation(order, adding: less)))
    } equal: { p, equal in
      if relation == .less { return try p.relation(opposite, using: [(equal, -1)]) }
      return try p.absurd(opposite, from: impossible(p, p.relation(order, adding: equal)))
    } greater: { p, greater in
      try p.relation(opposite, adding: greater)
    }
  }
}

extension Formula {
  /// Whether the formula is an inequality, or says that two numbers differ.
  fileprivate var hasOpposite: Bool {
    switch self {
    case .relation(let relation, _, _): relation != .equal
    case .not(.relation(.equal, _, _)): true
    default: false
    }
  }
}

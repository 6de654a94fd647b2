import Automation
import ProofKernel
import SymbolicAlgebra

/// Rewrites the members of sums with equations that are known of every index in the range, such as `g_k = c`.
struct MemberEquations {
  private let equations: [(fact: Theorem, upper: IndexTerm)]

  /// Nil if no such equation is known.
  init?(_ p: Prover) {
    equations = p.known.compactMap { fact in
      fact.conclusion.memberProperty.flatMap { upper, property in
        if case .relation(.equal, _, _) = property { (fact, upper) } else { nil }
      }
    }
    if equations.isEmpty { return nil }
  }

  /// Proves a goal from the goal with rewritten sums, which the closure proves; nil if no equation applies.
  func rewriting(
    _ goal: Formula, _ p: Prover, _ proof: (Prover, Formula) throws -> Theorem
  ) throws -> Theorem? {
    var changes: [Theorem] = []
    for case .sum(_, let upper, let body) in goal.closedParts {
      var body = body
      var links: [Theorem] = []
      for (fact, end) in equations where end == upper {
        guard let (after, theorem) = try rewritten(body, upper, fact, p) else { continue }
        body = after
        links.append(theorem)
      }
      if !links.isEmpty { changes.append(try .chain(links)) }
    }
    if changes.isEmpty { return nil }
    return try p.rewriting(goal, with: changes) { p, rewritten in
      // Sums that stand in the members of others come first; those others are next.
      if rewritten != goal, let theorem = try self.rewriting(rewritten, p, proof) { return theorem }
      return try proof(p, rewritten)
    }
  }

  /// The members with the left side of an equation replaced by its right side, and the equation of the sums.
  private func rewritten(
    _ body: Term, _ upper: IndexTerm, _ fact: Theorem, _ p: Prover
  ) throws -> (Term, Theorem)? {
    let variable = p.arbitrary(Binder("k", .index))
    let index = IndexTerm.variable(variable.name)
    guard case .relation(.equal, let left, let right)? = fact.conclusion.property(at: index) else {
      return nil
    }
    let isReversed = !left.freeVariables.contains(variable)
    let (old, new) = isReversed ? (right, left) : (left, right)
    let before = body.instantiated(with: [.index(index)])
    guard case .relation(_, let after, _) = Formula.relation(.equal, before, 0).replacing(old, by: new),
      after != before
    else { return nil }
    let result = after.abstracted(over: [variable])
    func changed(_ k: IndexTerm) -> Term { result.instantiated(with: [.index(k)]) }
    func original(_ k: IndexTerm) -> Term { body.instantiated(with: [.index(k)]) }
    let theorem = try p.equalSums(to: upper, original, changed) { p, k in
      let member = try p.member(k, of: fact)
      return try p.rewritten(original(k), with: isReversed ? member.reversed() : member)
    }
    return (result, theorem)
  }
}

extension Formula {
  /// For `forall k. 1 <= k -> k <= upper -> property`: the end of the range, and the property with k bound.
  var memberProperty: (upper: IndexTerm, property: Formula)? {
    let probe = Variable("\u{2022}k", .index)
    let index = IndexTerm.variable(probe.name)
    guard case .forall(let binder, let body) = self, binder.sort == .index,
      case .implies(.indexRelation(.lessOrEqual, 1, index), let rest) = body.instantiated(with: [
        .index(index)
      ]),
      case .implies(.indexRelation(.lessOrEqual, index, let upper), let property) = rest,
      !upper.freeVariableNames.contains(probe.name)
    else { return nil }
    return (upper, property.abstracted(over: [probe]))
  }

  /// What is known of the member with the given index.
  func property(at index: IndexTerm) -> Formula? {
    memberProperty?.property.instantiated(with: [.index(index)])
  }

  fileprivate func replacing(_ old: Term, by new: Term) -> Formula {
    template(for: old).instantiated(with: [.real(new)])
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

extension ClaimProver {
  /// A relation of indices, by arithmetic or because the first steps, which it leaves out, are impossible.
  func index(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    if let theorem = try? p.index(goal) { return theorem }
    if case .indexRelation(.equal, let step, let value) = goal { return try equal(step, value, p, depth) }
    guard case .indexRelation(.lessOrEqual, let least, let step) = goal, step.soleVariable != nil,
      (2...4).contains(least.literal ?? 0), (try? p.index(IndexTerm(1).isAtMost(step))) != nil
    else { throw ProofFailure.noProofFound(goal) }
    // Where one step fewer is known not to do, the step is that one.
    let before = least - 1
    let most = try index(before.isAtMost(step), p, depth)
    return try p.comparing(step, least) { p, _ in
      try p.know(most)
      try p.know(p.index(step.equals(before)))
      return try p.absurd(goal, from: prove(.falsity, p, depth + 1))
    } equal: { p, _ in
      try p.index(goal)
    } greater: { p, _ in
      try p.index(goal)
    }
  }

  /// Two indices are equal if neither can be the larger.
  func equal(_ left: IndexTerm, _ right: IndexTerm, _ p: Prover, _ depth: Int) throws -> Theorem {
    let goal = left.equals(right)
    func impossible(_ p: Prover, _ order: Theorem) throws -> Theorem {
      if let theorem = try? p.index(goal) { return theorem }
      try p.know(order)
      if let contradiction = try? Theorem.infer(.indexArithmetic(.falsity), from: p.knownIndexRelations) {
        return try p.absurd(goal, from: contradiction)
      }
      return try p.absurd(goal, from: prove(.falsity, p, depth + 1))
    }
    return try p.comparing(left, right) { p, less in
      try impossible(p, less)
    } equal: { _, equal in
      equal
    } greater: { p, greater in
      try impossible(p, greater)
    }
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

/// A goal about a member of a short range, for each member by itself.
struct IndexCases {
  let prover: ClaimProver
  let depth: Int

  private static let limit = 6

  /// Nil if no index of the goal has a number of at most `limit` above it.
  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard isShort(p) else { return nil }
    let indices = goal.freeVariables.filter { $0.sort == .index && !prover.eliminated.contains($0) }
    for variable in indices.sorted(by: { $0.name < $1.name }) {
      let index = IndexTerm.variable(variable.name)
      guard (try? p.index(IndexTerm(1).isAtMost(index))) != nil, !isDetermined(variable, p),
        let last = (1...Self.limit).first(where: { (try? p.index(index.isAtMost(IndexTerm($0)))) != nil })
      else { continue }
      return try cases(goal, index, 1...last, p)
    }
    return nil
  }

  /// Whether a small number is known to be an index, or above one.
  private func isShort(_ p: Prover) -> Bool {
    p.known.contains { fact in
      switch fact.conclusion {
      case .indexRelation(.equal, let left, let right):
        [left, right].contains { (2...Self.limit).contains($0.literal ?? 0) }
      case .indexRelation(_, _, let right): (2...Self.limit + 1).contains(right.literal ?? 0)
      default: false
      }
    }
  }

  private func isDetermined(_ variable: Variable, _ p: Prover) -> Bool {
    p.known.contains { fact in
      guard case .indexRelation(.equal, let left, let right) = fact.conclusion else { return false }
      return left.soleVariable == variable || right.soleVariable == variable
    }
  }

  private func cases(
    _ goal: Formula, _ index: IndexTerm, _ range: ClosedRange<Int>, _ p: Prover
  ) throws -> Theorem {
    let value = IndexTerm(range.lowerBound)
    func impossible(_ p: Prover) throws -> Theorem {
      try p.absurd(goal, from: .infer(.indexArithmetic(.falsity), from: p.knownIndexRelations))
    }
    return try p.comparing(index, value) { p, _ in
      try impossible(p)
    } equal: { p, _ in
      try prover.prove(goal, p, depth + 1)
    } greater: { p, _ in
      if range.count == 1 { return try impossible(p) }
      return try cases(goal, index, range.lowerBound + 1...range.upperBound, p)
    }
  }
}

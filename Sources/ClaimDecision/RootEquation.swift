import Automation
import ProofKernel
import SymbolicAlgebra

/// Proves an equation of nonnegative terms with roots from that of their powers.
struct RootEquation {
  let goal: Formula

  init(_ goal: Formula) { self.goal = goal }

  /// The highest power that is tried.
  private static let degreeLimit = 24

  func prove(_ p: Prover) throws -> Theorem {
    guard case .relation(.equal, let left, let right) = goal, let degree = commonDegree else {
      throw ProofFailure.noProofFound(goal)
    }
    let table = AtomTable()
    let n = IndexTerm(degree)
    let (first, second) = (left.power(n), right.power(n))
    table.prepare(first)
    table.prepare(second)
    for side in [left, right] { try p.know(p.nonnegative(side)) }
    let powers = try PointwiseRules(table).relation(first.equals(second), p)
    func order(_ small: Term, _ large: Term, factor: Term) throws -> Theorem {
      let theorem = try p.relation(small.power(n).isAtMost(large.power(n)), using: [(powers, factor)])
      return try p.lemma("power-order", .real(small), .real(large), .index(n), from: [theorem])
    }
    return try p.lemma(
      "antisymmetry", .real(left), .real(right),
      from: [order(left, right, factor: 1), order(right, left, factor: -1)])
  }

  /// The least power in which every root of the goal disappears; nil if there is no root, or it is too high.
  private var commonDegree: Int? {
    var degree = 1
    for case .root(let next, _) in goal.closedParts {
      var multiple = degree
      while multiple % next != 0, multiple <= Self.degreeLimit { multiple += degree }
      degree = multiple
    }
    for case .absoluteValue in goal.closedParts where degree % 2 != 0 { degree *= 2 }
    return degree > 1 && degree <= Self.degreeLimit ? degree : nil
  }
}

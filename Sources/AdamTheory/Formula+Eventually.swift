import Automation
import ProofKernel
import SymbolicAlgebra

/// Statements about all large enough step counts.
extension Formula {
  /// `exists N. forall t. N <= t -> p(t)`.
  static func eventually(_ property: (IndexTerm) -> Formula) -> Formula {
    .exists(
      Variable("N", .index), .forall(.t, .implies(IndexTerm.variable("N").isAtMost(t), property(t))))
  }
}

extension Prover {
  /// `exists N. forall t. N <= t -> p` for a `p` that holds from step 1 and `start` on where each of the given
  /// statements `exists n. forall t. n <= t -> q` gives its `q`.
  func eventually(
    _ statements: [Theorem], after start: IndexTerm = 0, _ proof: (Prover, [Theorem]) throws -> Theorem
  ) throws -> Theorem {
    try eventually(statements[...], start, [], proof)
  }

  private func eventually(
    _ statements: ArraySlice<Theorem>, _ start: IndexTerm, _ tails: [Theorem],
    _ proof: (Prover, [Theorem]) throws -> Theorem
  ) throws -> Theorem {
    if let next = statements.first {
      return try obtaining(next, as: "n") { prover, tail, witness in
        guard case .index(let n) = witness else { return tail }
        return try prover.eventually(statements.dropFirst(), start + n, tails + [tail], proof)
      }
    }
    let first = start + 1
    var property = Formula.falsity
    let all = try implication(first.isAtMost(t)) { prover, _ in
      let theorem = try proof(prover, tails.map { try prover.instance(of: $0, [.index(t)]) })
      property = theorem.conclusion
      return theorem
    }.generalized(over: .t)
    return try witness(.eventually { property.substituting(.index($0), for: .t) }, .index(first), all)
  }
}

import Automation
import Optimizers
import ProofKernel
import SymbolicAlgebra

extension AgeMoments {
  /// `0 < sum_k w(t, k)` in its closed form: from the form itself, or since no weight is negative and that of the newest
  /// gradient is positive.
  func positiveTotal(_ prover: Prover) throws -> Theorem {
    if let theorem = try? prover.positive(total) { return theorem }
    let t = OptimizerDescription.steps
    let weight = { (k: IndexTerm) in average.weight(t, k) }
    let members = try prover.members("k", t) { prover, k in try prover.nonnegative(weight(k)) }
    let above = try prover.lemma(
      "sum-above-members", .index(t), .sequence(.lambda("k", weight)), from: [members])
    let newest = average.modes.filter { $0.degree == 0 }.map(\.coefficient) + [average.impulse]
    let short = Term.combination(newest.map { (1, $0) })
    return try prover.relation(
      Term(0).isLess(than: total),
      using: [
        (prover.positive(short), 1), (prover.identity(short, weight(t)), 1), (prover.member(t, of: above), 1),
        (prover.identity(.sum(to: t, weight), total), 1),
      ])
  }
}

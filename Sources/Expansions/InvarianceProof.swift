import Automation
import Optimizers
import ProofKernel
import SymbolicAlgebra

/// Proves that a weighted sum of positive gradients is positive, so that its sign is that of drifting or constant
/// gradients whatever their size.
struct InvarianceProof {
  let analysis: OptimizerAnalysis
  let expansion: Expansion

  init(_ analysis: OptimizerAnalysis, _ expansion: Expansion) {
    self.analysis = analysis
    self.expansion = expansion
  }

  func theorems() throws -> [Theorem] {
    guard expansion.center == .drift || expansion.center == .flow || expansion.center == .constant,
      case .relation(_, _, .sign(let inner)) = analysis.update.claim.conclusion
    else { return [] }
    let (x, y) = (Term.parameter("\u{2022}x"), Term.parameter("\u{2022}y"))
    let t = OptimizerDescription.steps
    let drifting = SequenceTerm.lambda { x * y.power(t - $0) }
    let value = inner.substituting(.sequence(drifting), for: Variable("g", .sequence(arity: 1)))
    let prover = try Prover(
      lemmas: .standard(),
      assuming: analysis.update.claim.hypotheses + [Term(0).isLess(than: x), Term(0).isLess(than: y)])
    do {
      try knowPositiveSums(in: value, prover)
      return [try prover.positive(value)]
    } catch is ProofFailure {
      throw Unproved.positiveSum
    }
  }

  /// What a user is told of a proof that isn't found.
  enum Unproved: Error, CustomStringConvertible {
    case positiveSum

    var description: String {
      "no proof found that the weighted sum inside the sign is positive for positive gradients, as its weights may have "
        + "both signs"
    }
  }

  /// Sums of nonnegative members whose last one is positive.
  private func knowPositiveSums(in term: Term, _ prover: Prover) throws {
    switch term {
    case .add(let left, let right), .multiply(let left, let right), .divide(let left, let right):
      try knowPositiveSums(in: left, prover)
      try knowPositiveSums(in: right, prover)
    case .sum(let name, let upper, let body) where upper == OptimizerDescription.steps:
      let members = try prover.members(name, upper) { prover, k in
        try prover.nonnegative(body.instantiated(with: [.index(k)]))
      }
      let above = try prover.lemma(
        "sum-above-members", .index(upper), .sequence(.lambda([name], body)), from: [members])
      let last = body.instantiated(with: [.index(upper)])
      let short = last.withoutTrivialParts
      try prover.know(
        prover.relation(
          Term(0).isLess(than: term),
          using: [
            (prover.positive(short), 1), (prover.identity(short, last), 1),
            (prover.member(upper, of: above), 1),
          ]))
    default: return
    }
  }
}

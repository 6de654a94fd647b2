import ClaimDecision
import ProofKernel
import RocqChecker
import RocqExport

/// The kernel's proofs behind the verdicts on claims, as Rocq judges them.
struct ClaimProofsInRocq {
  let options: RocqOptions

  /// Rocq's verdict on each outcome, or nil for an outcome that rests on no proof. Throws `CommandFailure`.
  func verdicts(_ outcomes: [ProveReport.Outcome]) throws -> [RocqChecker.Verdict?] {
    var proofs: [(outcome: Int, name: String, theorem: Theorem)] = []
    var verdicts = [RocqChecker.Verdict?](repeating: nil, count: outcomes.count)
    for (number, outcome) in outcomes.enumerated() {
      for (part, theorem) in outcome.theorems.enumerated() {
        // A file for each claim, so that a rejection is about this claim alone.
        let name = "claim \(number + 1)/proof \(part + 1)"
        let named = try Self.named(name, theorem)
        do {
          _ = try RocqDevelopment(theorems: [(name, named)])
          proofs.append((number, name, named))
        } catch {
          verdicts[number] = .rejected(message: "the proof can't be exported: \(error)")
        }
      }
    }
    guard !proofs.isEmpty else { return verdicts }
    let judged = try options.verdicts(
      proofs.map { ($0.name, $0.theorem) }, allowingExcludedMiddle: true)
    guard judged.count == proofs.count else { throw CommandFailure("Rocq did not judge every proof") }
    for (proof, verdict) in zip(proofs, judged) {
      // The worst of an outcome's proofs speaks for it.
      if let earlier = verdicts[proof.outcome], earlier.rank >= verdict.rank { continue }
      verdicts[proof.outcome] = verdict
    }
    return verdicts
  }

  /// The theorem under a name of its own in place of the claim's.
  private static func named(_ name: String, _ theorem: Theorem) throws -> Theorem {
    if case .lemma = theorem.record.inference {
      return try .infer(.lemma(name), from: theorem.record.premises)
    }
    return try .infer(.lemma(name), from: [theorem])
  }
}

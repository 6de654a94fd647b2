import AdamTheory
import Foundation
import ProofKernel
import RocqChecker
import RocqExport
import Testing

@testable import ClaimDecision

/// Every proof that the decision of claims can cite, and those of the corpus, given to Rocq.
@Suite("Rocq accepts the proofs behind verdicts on claims")
struct ReplayTests {
  /// How many proofs go to one file.
  static let batch = 16

  /// Rocq's verdicts on named theorems must all be acceptance.
  private func replay(_ theorems: [(name: String, theorem: Theorem)]) throws {
    let development: RocqDevelopment
    do { development = try RocqDevelopment(theorems: theorems) } catch {
      for (name, theorem) in theorems {
        do { _ = try RocqDevelopment(theorems: [(name, theorem)]) } catch {
          Issue.record("\(name) can't be exported: \(error)")
        }
      }
      throw error
    }
    let verdicts = try RocqChecker(timeLimit: 1_200, allowsExcludedMiddle: true).check(development)
    #expect(verdicts.count == theorems.count)
    var reported: Set<String> = []
    for case .rejected(let message) in verdicts where reported.insert(message).inserted {
      Issue.record("rejected: \(message)")
    }
    for case .notInstalled(let advice) in verdicts.prefix(1) { Issue.record("\(advice)") }
  }

  private func named(_ name: String, _ theorem: Theorem) throws -> Theorem {
    if case .lemma = theorem.record.inference {
      return try .infer(.lemma(name), from: theorem.record.premises)
    }
    return try .infer(.lemma(name), from: [theorem])
  }

  @Test("every lemma of the library of claims")
  func lemmas() throws {
    let library = try ClaimLibrary.shared().lemmas
    // The theorems' own proofs are those in `proofs/generated`.
    let theory = Set(try Theory().prove().flatMap { $0.lemmas + $0.parts }.map(\.claim.name))
    let names = library.names.filter { !theory.contains($0) }
    #expect(names.count > 100)
    try replay(names.map { ($0, try named("lemma/\($0)", library.theorem($0))) })
  }

  @Test("every proof and disproof in the corpus")
  func corpus() throws {
    let decider = ClaimDecider(library: try .shared(), timeLimit: .seconds(20))
    var theorems: [Theorem] = []
    for file in try FileManager.default.contentsOfDirectory(at: Self.corpus, includingPropertiesForKeys: nil)
      .filter({ $0.pathExtension == "claims" })
      .sorted(by: { $0.lastPathComponent < $1.lastPathComponent })
    {
      let text = try String(contentsOf: file, encoding: .utf8)
      for (_, claim) in try ClaimReader(library: .shared()).file(text) {
        switch decider.decide(try claim.get()) {
        case .proved(let theorem): theorems.append(theorem)
        case .refuted(let found, let repairs):
          theorems += [found.disproof].compactMap { $0 } + repairs.map(\.theorem)
        case .undecided: break
        }
      }
    }
    #expect(theorems.count > 500)
    try replay(
      theorems.enumerated().map { number, theorem in
        let name = "claims \(number / Self.batch + 1)/\(number + 1)"
        return (name, try named(name, theorem))
      })
  }

  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("ClaimDecisionTests/Corpus")
}

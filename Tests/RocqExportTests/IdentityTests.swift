import Foundation
import ProofKernel
import SymbolicAlgebra
import Testing

@Suite("Rocq and the kernel agree on identities")
struct IdentityTests {
  /// How many identities and mutants; `ROCQ_SAMPLE` asks for more than a quick run needs.
  static let sample = ProcessInfo.processInfo.environment["ROCQ_SAMPLE"].flatMap { Int($0) } ?? 12

  @Test("identities that the kernel proves are accepted, and their mutants refused by both")
  func identitiesAndMutants() throws {
    let seed: UInt64 = 20_260_217
    var random = RandomIdentity(seed: seed)
    let compiler = try RocqCompiler()
    defer { compiler.remove() }
    var identities: [RocqLemma] = []
    var mutants: [RocqLemma] = []
    let facts = random.facts
    let premises = try facts.map { try Theorem.infer(.hypothesis($0)) }
    func isProved(_ goal: Formula) -> Bool {
      (try? Theorem.infer(.arithmetic(goal, multipliers: []), from: premises)) != nil
    }
    var attempts = 0
    while identities.count < Self.sample || mutants.count < Self.sample {
      attempts += 1
      try #require(attempts < 100 * Self.sample, "seed \(seed)")
      let term = random.expression()
      let other = random.rewritten(random.rewritten(term))
      guard term != other, isProved(term.equals(other)) else { continue }
      if identities.count < Self.sample {
        let name = "identity_\(identities.count)"
        identities.append(try RocqLemma(name, term.equals(other), facts))
      }
      let wrong = random.mutated(other)
      guard mutants.count < Self.sample, !isProved(term.equals(wrong)) else { continue }
      let name = "mutant_\(mutants.count)"
      mutants.append(try RocqLemma(name, term.equals(wrong), facts))
    }
    let found = try compiler.accepted(identities + mutants)
    for identity in identities {
      #expect(found.contains(identity.name), "seed \(seed): refused\n\(identity.text)")
    }
    for mutant in mutants { #expect(!found.contains(mutant.name), "seed \(seed): accepted\n\(mutant.text)") }
  }
}

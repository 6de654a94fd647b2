import Foundation
import ProofKernel
import SymbolicAlgebra
import Testing

@testable import RocqExport

@Suite("Rocq and the kernel agree on identities")
struct IdentityTests {
  /// How many identities and mutants; `ROCQ_SAMPLE` asks for more than a quick run needs.
  static let sample = ProcessInfo.processInfo.environment["ROCQ_SAMPLE"].flatMap { Int($0) } ?? 12

  /// The lemma `name` with the script that the export writes for the rule `arithmetic`.
  private func lemma(_ name: String, _ goal: Formula, _ facts: [Formula]) throws -> String {
    let printer = RocqPrinter(definitions: RocqDefinitions())
    let script = try ArithmeticScript(printer, facts) {
      RocqExportError(theorem: name, step: 0, rule: "arithmetic", reason: $0)
    }.script(goal, [])
    var variables = goal.freeVariables
    for fact in facts { variables.formUnion(fact.freeVariables) }
    let premises = facts.enumerated().map { "(p\($0.offset + 1) : \(printer.text($0.element)))" }
    let binders = ProofScope.binders(ProofScope.ordered(variables)) + " " + premises.joined(separator: " ")
    return
      "Lemma \(name) \(binders) : \(printer.text(goal)).\nProof.\n\(script.joined(separator: "\n"))\nQed.\n"
  }

  private static let head = """
    From Coq Require Import Reals Lra Lia ZArith.
    From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
    Local Open Scope R_scope.

    """

  /// The names of the lemmas that Rocq accepts.
  private func accepted(_ lemmas: [(name: String, text: String)], _ compiler: RocqCompiler) throws -> Set<
    String
  > {
    let text = lemmas.map { "\($0.text)Abort All.\nCheck (conj I (eq_refl : \($0.name) = \($0.name))).\n" }
    let transcript = try compiler.transcript(Self.head + text.joined())
    return Set(lemmas.map(\.name).filter { transcript.contains(": True /\\ \($0) = \($0)") })
  }

  @Test("identities that the kernel proves are accepted, and their mutants refused by both")
  func identitiesAndMutants() throws {
    let seed: UInt64 = 20_260_217
    var random = RandomIdentity(seed: seed)
    let compiler = try RocqCompiler()
    defer { compiler.remove() }
    var identities: [(name: String, text: String)] = []
    var mutants: [(name: String, text: String)] = []
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
        identities.append((name, try lemma(name, term.equals(other), facts)))
      }
      let wrong = random.mutated(other)
      guard mutants.count < Self.sample, !isProved(term.equals(wrong)) else { continue }
      let name = "mutant_\(mutants.count)"
      mutants.append((name, try lemma(name, term.equals(wrong), facts)))
    }
    let found = try accepted(identities + mutants, compiler)
    for identity in identities {
      #expect(found.contains(identity.name), "seed \(seed): refused\n\(identity.text)")
    }
    for mutant in mutants { #expect(!found.contains(mutant.name), "seed \(seed): accepted\n\(mutant.text)") }
  }
}

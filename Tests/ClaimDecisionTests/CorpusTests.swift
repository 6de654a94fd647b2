import CrossValidation
import Foundation
import Testing

@testable import ClaimDecision

@Suite("corpus of claims")
struct CorpusTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Corpus")
  static let files = [
    "identities", "inequalities", "polynomials", "sums", "adam", "gradients", "weights", "counterexamples",
    "undecided",
  ]

  /// The claims of a file of the corpus, named by what is expected.
  static func claims(_ file: String) throws -> [(name: String, claim: Result<StatedClaim, ClaimError>)] {
    let text = try String(contentsOf: folder.appendingPathComponent(file + ".claims"), encoding: .utf8)
    return try ClaimReader(library: .shared()).file(text)
  }

  @Test("the corpus has at least 250 claims with different names")
  func size() throws {
    let names = try Self.files.flatMap { try Self.claims($0).map(\.name) }
    #expect(names.count >= 250)
    #expect(Set(names).count == names.count)
  }

  @Test("no verdict is false, and at least nine in ten claims come out as expected", arguments: files)
  func verdicts(file: String) throws {
    let decider = ClaimDecider(library: try .shared(), timeLimit: .seconds(4), seeksRepairs: false)
    var open: [String] = []
    let claims = try Self.claims(file)
    for (name, result) in claims {
      let claim = try result.get()
      let verdict = decider.decide(claim)
      let expected = name.prefix { $0 != "/" }
      if case .proved(let theorem) = verdict {
        #expect(theorem.conclusion == claim.claim.formula && theorem.hypotheses.isEmpty)
      }
      if case .refuted(let found, _) = verdict { #expect(try isFalse(claim, at: found), "\(name)") }
      if verdict.word == expected { continue }
      #expect(verdict.word == "undecided", "\(name) came out \(verdict.word)")
      open.append(name)
    }
    #expect(10 * open.count <= claims.count, "undecided: \(open.joined(separator: ", "))")
  }

  /// Whether the evaluator of the package finds the claim false too, or the kernel has proved it false.
  private func isFalse(_ claim: StatedClaim, at found: Counterexample) throws -> Bool {
    if let disproof = found.disproof {
      return disproof.conclusion == .not(claim.claim.formula) && disproof.hypotheses.isEmpty
    }
    let outcome = try FormulaCase(claim.claim.formula, found.bindings).check(
      sampling: SampleValues.sampling(steps: 2, first: .half, second: .half))
    guard case .decided(let decision) = outcome else { return false }
    // A quantified variable inside may take a value that these samples lack.
    return decision.verdict == .refuted || !found.inner.isEmpty
  }
}

extension ClaimVerdict {
  var word: String {
    switch self {
    case .proved: "proved"
    case .refuted: "refuted"
    case .undecided: "undecided"
    }
  }
}

import ClaimDecision
import Foundation
import Testing

@Suite("corpus of claims")
struct CorpusTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Corpus")

  /// The claims of a file of the corpus, named by what is expected.
  static func claims(_ file: String) throws -> [(name: String, claim: Result<StatedClaim, ClaimError>)] {
    let text = try String(contentsOf: folder.appendingPathComponent(file + ".claims"), encoding: .utf8)
    return try ClaimReader(library: .shared()).file(text)
  }

  static func word(_ verdict: ClaimVerdict) -> String {
    switch verdict {
    case .proved: "proved"
    case .refuted: "refuted"
    case .undecided: "undecided"
    }
  }

  @Test(
    "no verdict is false, and at least nine in ten claims come out as expected",
    arguments: ["identities", "inequalities", "adam", "undecided"])
  func verdicts(file: String) throws {
    let decider = ClaimDecider(library: try .shared())
    var open: [String] = []
    let claims = try Self.claims(file)
    for (name, claim) in claims {
      let expected = name.prefix { $0 != "/" }
      let found = Self.word(decider.decide(try claim.get()))
      if found == expected { continue }
      #expect(found == "undecided", "\(name) came out \(found)")
      open.append(name)
    }
    #expect(10 * open.count <= claims.count, "undecided: \(open.joined(separator: ", "))")
  }
}

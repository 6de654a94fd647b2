import ProofKernel
import RocqExport
import SymbolicAlgebra
import Testing

@Suite("the order of exported files")
struct FileOrderTests {
  @Test("a file whose later theorem cites another file comes after it")
  func laterCitation() throws {
    func named(_ name: String, _ theorem: Theorem) throws -> Theorem {
      try .infer(.lemma(name), from: [theorem])
    }
    let x = Term.parameter("x")
    let first = try named("a/first", .infer(.reflexivity(x), from: []))
    let cited = try named("b/cited", .infer(.reflexivity(x + 1), from: []))
    let second = try named("a/second", .infer(.conjunctionIntroduction, from: [first, cited]))
    let development = try RocqDevelopment(theorems: [
      ("a/first", first), ("b/cited", cited), ("a/second", second),
    ])
    var before: Set<String> = []
    for file in development.files {
      for other in ["Thm_a", "Thm_b"] {
        let imports =
          file.text.split(separator: "\n").first { $0.hasPrefix("From AdamDerive.Generated") } ?? ""
        if imports.contains(other) {
          #expect(before.contains("\(other).v"), "\(file.name) before \(other).v")
        }
      }
      before.insert(file.name)
    }
    #expect(development.files.map(\.name) == ["Definitions.v", "Thm_b.v", "Thm_a.v", "Theorems.v"])
  }
}

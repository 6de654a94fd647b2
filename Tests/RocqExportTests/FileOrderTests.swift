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

  @Test("a lemma that rests on two files, one of which rests on the lemma's file, goes to a file of its own")
  func noCircle() throws {
    func named(_ name: String, _ premises: Theorem...) throws -> Theorem {
      let theorem =
        try premises.count == 2
        ? Theorem.infer(.conjunctionIntroduction, from: premises)
        : .infer(.reflexivity(.parameter(name.filter(\.isLetter))), from: [])
      return try .infer(.lemma(name), from: [theorem])
    }
    let a = try named("a/one")
    let b = try named("b/one")
    let both = try named("b/two", a, b)
    // Cites b, then a: it would go to the file of a, on which that of b rests.
    let lemma = try named("lemma", both, a)
    let swapped = try named("swapped", lemma, try named("c/one"))
    let last = try named("a/last", both, swapped)
    let development = try RocqDevelopment(theorems: [("a/last", last)])
    #expect(
      development.files.map(\.name) == [
        "Definitions.v", "Thm_a.v", "Thm_b.v", "Thm_c.v", "Thm_a'part2.v", "Theorems.v",
      ])
    var before: Set<String> = ["Definitions"]
    for file in development.files {
      let line = file.text.split(separator: "\n").first { $0.hasPrefix("From AdamDerive.Generated") } ?? ""
      for imported in line.dropLast().split(separator: " ").dropFirst(4) {
        #expect(before.contains(String(imported)), "\(file.name) before \(imported)")
      }
      before.insert(String(file.name.dropLast(2)))
    }
  }
}

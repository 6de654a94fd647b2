import SymbolicAlgebra

@testable import RocqExport

/// A lemma with the script that the export writes for the rule `arithmetic`.
struct RocqLemma {
  let name: String
  let text: String

  init(_ name: String, _ goal: Formula, _ facts: [Formula]) throws {
    let printer = RocqPrinter(definitions: RocqDefinitions())
    let script = try ArithmeticScript(printer, facts) {
      RocqExportError(theorem: name, step: 0, rule: "arithmetic", reason: $0)
    }.script(goal, [])
    var variables = goal.freeVariables
    for fact in facts { variables.formUnion(fact.freeVariables) }
    let premises = facts.enumerated().map { "(p\($0.offset + 1) : \(printer.text($0.element)))" }
    let binders = ProofScope.binders(ProofScope.ordered(variables)) + " " + premises.joined(separator: " ")
    // The foundations have lemmas of their own, which must not be hidden.
    self.name = "stated_\(name)"
    text =
      "Lemma \(self.name) \(binders) : \(printer.text(goal)).\nProof.\n\(script.joined(separator: "\n"))\nQed.\n"
  }
}

extension RocqCompiler {
  private static let head = """
    From Coq Require Import Reals Lra Lia ZArith.
    From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
    Local Open Scope R_scope.

    """

  /// The names of the lemmas that Rocq accepts.
  func accepted(_ lemmas: [RocqLemma]) throws -> Set<String> {
    let text = lemmas.map { "\($0.text)Abort All.\nCheck (conj I (eq_refl : \($0.name) = \($0.name))).\n" }
    // Long lines are broken.
    let transcript = try transcript(Self.head + text.joined()).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return Set(lemmas.map(\.name).filter { transcript.contains(": True /\\ \($0) = \($0)") })
  }
}

import AdamTheory
import Automation
import Rendering

extension ProvedTheorem {
  /// The theorem as a section of a document.
  var section: TheoremDocument.Section {
    TheoremDocument.Section(
      id: recipe.id, title: recipe.title, source: recipe.source, remarks: recipe.remarks,
      lemmas: lemmas.map(\.stated), parts: parts.map(\.stated))
  }
}

extension ProvedPart {
  /// The part with its statement as its author made it.
  var stated: StatedTheorem {
    StatedTheorem(
      name: claim.name, label: label, variables: claim.variables, hypotheses: claim.hypotheses,
      conclusion: claim.conclusion, theorem: theorem)
  }
}

/// The theorems that a user asked for, proved.
func prove(_ identifiers: [String]) throws -> [ProvedTheorem] {
  do { return try Theory().prove(Set(Identifiers.resolve(identifiers))) } catch let failure as ProofFailure {
    let renderer = ExpressionRenderer(notation: .adam)
    throw ProofIncomplete(reason: failure.description { renderer.render($0, as: .text) })
  }
}

/// A proof of the library that the kernel doesn't accept: the theorem stays undecided.
struct ProofIncomplete: Error {
  let reason: String
}

extension TheoremDocument {
  /// The document of proved theorems, the standard lemmas cited in words.
  init(_ theorems: [ProvedTheorem]) throws {
    self.init(theorems.map(\.section), routineLemmas: Set(try LemmaLibrary.standard().names))
  }
}

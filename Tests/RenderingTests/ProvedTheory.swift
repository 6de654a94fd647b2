import AdamTheory
import Automation
import Rendering

/// The theorems of the library, proved once, as documents take them.
enum ProvedTheory {
  static let sections = Result { try Theory().prove().map(TheoremDocument.Section.init) }
  static let routineLemmas = Result { Set(try LemmaLibrary.standard().names) }
}

extension TheoremDocument.Section {
  init(_ theorem: ProvedTheorem) {
    self.init(
      id: theorem.recipe.id, title: theorem.recipe.title, source: theorem.recipe.source,
      remarks: theorem.recipe.remarks, lemmas: theorem.lemmas.map(StatedTheorem.init),
      parts: theorem.parts.map(StatedTheorem.init))
  }
}

extension StatedTheorem {
  init(_ part: ProvedPart) {
    self.init(
      name: part.claim.name, label: part.label, variables: part.claim.variables,
      hypotheses: part.claim.hypotheses, conclusion: part.claim.conclusion, theorem: part.theorem)
  }
}

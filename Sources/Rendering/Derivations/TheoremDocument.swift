import SymbolicAlgebra

/// Theorems with their derivations, to be written for a terminal, a paper or a program.
///
/// ```swift
/// let document = TheoremDocument([section], routineLemmas: Set(try LemmaLibrary.standard().names))
/// print(document.text())
/// ```
public struct TheoremDocument: Sendable {
  /// One theorem: what it is called, its parts, and the lemmas proved for it.
  public struct Section: Sendable {
    public let id: String
    public let title: String
    public let source: String
    public let remarks: [String]
    public let lemmas: [StatedTheorem]
    public let parts: [StatedTheorem]

    public init(
      id: String, title: String, source: String, remarks: [String] = [], lemmas: [StatedTheorem] = [],
      parts: [StatedTheorem]
    ) {
      self.id = id
      self.title = title
      self.source = source
      self.remarks = remarks
      self.lemmas = lemmas
      self.parts = parts
    }
  }

  public let sections: [Section]
  let notation: NotationTable
  let routineLemmas: Set<String>

  /// - Parameter routineLemmas: names of lemmas that are cited in words and listed at the end.
  public init(_ sections: [Section], notation: NotationTable = .adam, routineLemmas: Set<String> = []) {
    self.sections = sections
    self.notation = notation
    self.routineLemmas = routineLemmas
  }

  // MARK: What all formats show

  /// The derivations of a section's lemmas and parts; lines are numbered through the section.
  func derivations(of section: Section) -> (lemmas: [PresentedDerivation], parts: [PresentedDerivation]) {
    var number = 1
    func present(_ statement: StatedTheorem) -> PresentedDerivation {
      let derivation = PresentedDerivation(
        statement, firstNumber: number, notation: notation, routineLemmas: routineLemmas)
      number += derivation.derivation.lines.count
      return derivation
    }
    let lemmas = section.lemmas.map(present)
    return (lemmas, section.parts.map(present))
  }

  /// The definitions that the theorems use, each after those in its equations.
  var definitions: [Definition] {
    var ordered: [Definition] = []
    func visit(_ definition: Definition) {
      if ordered.contains(definition) { return }
      for formula in definition.definingEquations {
        for inner in formula.definitions where inner != definition { visit(inner) }
      }
      ordered.append(definition)
    }
    for section in sections {
      for statement in section.lemmas + section.parts {
        for definition in statement.theorem.conclusion.definitions { visit(definition) }
      }
    }
    return ordered
  }
}

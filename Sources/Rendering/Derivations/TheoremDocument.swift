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

  /// A section with the derivations of its lemmas and parts.
  struct PresentedSection {
    let section: Section
    let lemmas: [PresentedDerivation]
    let parts: [PresentedDerivation]
  }

  /// The sections with their derivations; lines are numbered through each section.
  var presentedSections: [PresentedSection] { sections.map(present) }

  private func present(_ section: Section) -> PresentedSection {
    var number = 1
    func present(_ statement: StatedTheorem) -> PresentedDerivation {
      let derivation = PresentedDerivation(
        statement, firstNumber: number, notation: notation, routineLemmas: routineLemmas)
      number += derivation.derivation.lines.count
      return derivation
    }
    let lemmas = section.lemmas.map(present)
    return PresentedSection(section: section, lemmas: lemmas, parts: section.parts.map(present))
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

  /// The short forms of notations, each equal to the form that shows all arguments.
  var abbreviations: [RelationChain] {
    let definitions = definitions
    // The last notation of each shows most arguments.
    let longNotation = NotationTable(
      Dictionary(
        definitions.map { ($0.name, Array(notation[$0.name].suffix(1))) },
        uniquingKeysWith: { first, _ in first }))
    return definitions.flatMap { definition -> [RelationChain] in
      notation[definition.name].dropLast().compactMap { short in
        let arguments = short.usualArguments(of: definition)
        let term = Term.application(definition, arguments)
        let left = ExpressionRenderer(notation: notation).layout(of: term)
        let right = ExpressionRenderer(notation: longNotation).layout(of: term)
        return left == right ? nil : RelationChain(left, [.init(.equal, right)])
      }
    }
  }

  /// What the derivations cite and the document doesn't prove, in the order of citation.
  func citedElsewhere(by presented: [PresentedSection]) -> [StatedTheorem] {
    let own = Set(sections.flatMap { $0.lemmas + $0.parts }.map(\.name))
    var names: Set<String> = []
    var cited: [StatedTheorem] = []
    for citation in presented.flatMap({ $0.lemmas + $0.parts }).flatMap(\.derivation.citations)
    where !own.contains(citation.name) && names.insert(citation.name).inserted {
      cited.append(StatedTheorem(name: citation.name, citation.theorem))
    }
    return cited
  }

  /// A theorem in one sentence: its name and what it states.
  func sentence(_ statement: StatedTheorem) -> [Prose] {
    let renderer = StatementRenderer(
      notation: notation, context: statement.hypotheses + [statement.conclusion])
    let name: Prose =
      routineLemmas.contains(statement.name)
      ? .emphasis(statement.name.replacing("-", with: " ")) : .name(statement.name)
    let quantification = renderer.quantification(of: statement)
    let conclusion = renderer.prose(statement.conclusion)
    return [name, .text(". ")]
      + (quantification + (quantification.isEmpty ? [] : [.text(": ")]) + conclusion).capitalized + [
        .text(".")
      ]
  }
}

extension Notation {
  /// Arguments of which the notation hides as many as it can.
  fileprivate func usualArguments(of definition: Definition) -> [Argument] {
    let hidden = placements.contains { $0.usualArgument == .index(.variable("t")) }
    return zip(placements, definition.parameters).map { placement, parameter in
      if let usual = placement.usualArgument { return usual }
      return switch parameter.sort {
      case .real: .real(.parameter(parameter.name.text))
      case .index: .index(.variable(hidden ? "k" : "t"))
      case .sequence(let arity): .sequence(.variable("f", arity: arity))
      }
    }
  }
}

extension Notation.Placement {
  fileprivate var usualArgument: Argument? {
    switch self {
    case .required(let argument): argument
    case .subscripted(let argument), .superscripted(let argument), .bracketed(let argument): argument
    case .integrand: nil
    }
  }
}

import SymbolicAlgebra

extension TheoremDocument {
  /// The document for programs: statements in plain infix and LaTeX, reasons as objects that say their kind.
  public var json: JSONValue {
    .object([
      .init("definitions", .array(definitions.map(Self.json))),
      .init("theorems", .array(presentedSections.map(json))),
    ])
  }

  private static func json(_ definition: Definition) -> JSONValue {
    let equations = definition.definingEquations
    let writer = JSONStatementWriter(ExpressionRenderer(notation: .adam, context: equations))
    return .object([
      .init("name", .string(definition.name)), .init("equations", .array(equations.map(writer.statement))),
    ])
  }

  private func json(_ presented: PresentedSection) -> JSONValue {
    let section = presented.section
    return .object([
      .init("id", .string(section.id)), .init("title", .string(section.title)),
      .init("source", .string(section.source)),
      .init("remarks", .array(section.remarks.map(JSONValue.string))),
      .init("lemmas", .array(presented.lemmas.map(json))), .init("parts", .array(presented.parts.map(json))),
    ])
  }

  private func json(_ presented: PresentedDerivation) -> JSONValue {
    let (statement, derivation) = (presented.statement, presented.derivation)
    let writer = JSONStatementWriter(presented.renderer.expressions)
    return .object([
      .init("name", .string(statement.name)), .init("label", .string(statement.label)),
      .init("variables", .array(statement.variables.map { .string($0.name) })),
      .init("hypotheses", .array(statement.hypotheses.map(writer.statement))),
      .init("statement", writer.statement(statement.conclusion)),
      .init("lines", .array(derivation.lines.map(writer.line))),
      .init("facts", .array(derivation.facts.map(writer.fact))),
      .init("citations", .array(derivation.citations.map { .string($0.name) })),
    ])
  }
}

/// Writes statements and reasons as JSON.
private struct JSONStatementWriter {
  private let renderer: ExpressionRenderer

  init(_ renderer: ExpressionRenderer) { self.renderer = renderer }

  func statement(_ formula: Formula) -> JSONValue {
    .object([
      .init("plain", .string(renderer.render(formula, as: .plain))),
      .init("latex", .string(renderer.render(formula, as: .latex))),
    ])
  }

  func line(_ line: Derivation.Line) -> JSONValue {
    .object([
      .init("number", .integer(line.number)),
      .init("assumptions", .array(line.assumptions.map(statement))),
      .init("statement", statement(line.statement)),
      .init(
        "steps",
        .array(
          line.steps.map { step in
            .object([
              .init("statement", statement(step.statement)),
              .init("reasons", .array(step.reasons.map(reason))),
            ])
          })),
    ])
  }

  func fact(_ fact: Derivation.Fact) -> JSONValue {
    .object([
      .init("assumptions", .array(fact.assumptions.map(statement))),
      .init("statement", statement(fact.statement)), .init("reasons", .array(fact.reasons.map(reason))),
    ])
  }

  // MARK: Reasons

  private func reason(_ reason: Reason) -> JSONValue {
    switch reason {
    case .line(let number): object("line", .init("number", .integer(number)))
    case .definition(let definition): object("definition", .init("name", .string(definition.name)))
    case .recurrence(let definition): object("recurrence", .init("name", .string(definition.name)))
    case .initialValue(let definition): object("initialValue", .init("name", .string(definition.name)))
    case .lemma(let name): object("lemma", .init("name", .string(name)))
    case .hypothesis(let formula): object("hypothesis", .init("statement", statement(formula)))
    case .assumption(let formula): object("assumption", .init("statement", statement(formula)))
    case .inductionHypothesis(let formula):
      object("inductionHypothesis", .init("statement", statement(formula)))
    case .fact(let formula): object("fact", .init("statement", statement(formula)))
    case .algebra: object("algebra")
    case .summation: object("summation")
    case .induction(let variable, let start):
      object("induction", .init("variable", .string(variable.name)), .init("from", .integer(start)))
    case .cases(let cases): object("cases", .init("cases", .array(cases.map(statement))))
    case .bothDirections: object("bothDirections")
    case .contradiction: object("contradiction")
    case .witness(let argument, let name):
      object("witness", .init("variable", .string(name)), .init("value", value(argument)))
    case .choice(let variable): object("choice", .init("variable", .string(variable.name)))
    case .archimedes(let term):
      object("archimedes", .init("above", .string(renderer.render(term, as: .plain))))
    case .square: object("square")
    case .root(2): object("squareRoot")
    case .root(let degree): object("root", .init("degree", .integer(degree)))
    case .absoluteValue: object("absoluteValue")
    case .sign: object("sign")
    }
  }

  private func object(_ kind: String, _ members: JSONValue.Member...) -> JSONValue {
    .object([.init("kind", .string(kind))] + members)
  }

  private func value(_ argument: Argument) -> JSONValue {
    let layout: Layout
    switch argument {
    case .real(let term): layout = renderer.layout(of: term)
    case .index(let index): layout = renderer.layout(of: index)
    case .sequence(let sequence): layout = renderer.layout(of: sequence, arity: 1)
    }
    return .object([
      .init("plain", .string(layout.rendered(as: .plain))),
      .init("latex", .string(layout.rendered(as: .latex))),
    ])
  }
}

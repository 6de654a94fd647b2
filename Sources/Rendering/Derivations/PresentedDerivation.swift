import SymbolicAlgebra

/// A derivation laid out for readers, before it is written in one of the formats.
struct PresentedDerivation {
  enum Block {
    /// What is assumed from here on instead of what was assumed before.
    case assumptions([Prose])
    case line(Line)
  }

  struct Line {
    let number: Int
    let content: Content
  }

  enum Content {
    /// A relation or a chain of them, with the reasons of each.
    case calculation(left: Layout, steps: [(step: RelationChain.Step, reason: [Prose])])
    case statement([Prose], reason: [Prose])
  }

  let statement: StatedTheorem
  let derivation: Derivation
  let renderer: StatementRenderer
  let blocks: [Block]
  /// The facts that lines mention, each a sentence without a full stop.
  let facts: [[Prose]]

  init(
    _ statement: StatedTheorem, firstNumber: Int, notation: NotationTable, routineLemmas: Set<String>
  ) {
    let derivation = Derivation(of: statement, firstNumber: firstNumber, routineLemmas: routineLemmas)
    let claim = statement.hypotheses + [statement.conclusion]
    func writer(_ formulas: [Formula]) -> ReasonWriter {
      ReasonWriter(
        statements: StatementRenderer(notation: notation, context: claim + formulas), notation: notation,
        routineLemmas: routineLemmas)
    }
    self.statement = statement
    self.derivation = derivation
    renderer = StatementRenderer(notation: notation, context: claim)
    var blocks: [Block] = []
    var assumed: [Formula] = []
    for line in derivation.lines {
      let writer = writer(line.assumptions + line.steps.map(\.statement))
      if Set(line.assumptions) != Set(assumed) {
        blocks.append(
          .assumptions(
            Self.introduction(of: line.assumptions, after: assumed, writer.statements)))
        assumed = line.assumptions
      }
      blocks.append(.line(Self.present(line, writer)))
    }
    self.blocks = blocks
    facts = derivation.facts.map { fact in
      let writer = writer(fact.assumptions + [fact.statement])
      var prose = writer.statements.prose(fact.statement)
      if !fact.assumptions.isEmpty {
        prose += [.text(" for ")] + .list(writer.statements.conditions(fact.assumptions).map { [.math($0)] })
      }
      return prose + [.text(" (")] + writer.completeProse(fact.reasons) + [.text(")")]
    }
  }

  /// What changes in the assumptions before a line.
  private static func introduction(
    of assumptions: [Formula], after previous: [Formula], _ renderer: StatementRenderer
  ) -> [Prose] {
    func phrases(_ formulas: [Formula]) -> [Prose] {
      let ranges = formulas.filter(StatementRenderer.isRange)
      let others = formulas.filter { !StatementRenderer.isRange($0) }
      return .list(renderer.conditions(ranges).map { [.math($0)] } + others.map { renderer.prose($0) })
    }
    if assumptions.isEmpty { return [.text("Therefore:")] }
    if Set(assumptions).isSubset(of: previous) {
      return [.text("Therefore, given ")] + phrases(assumptions) + [.text(":")]
    }
    let added = assumptions.filter { !previous.contains($0) }
    if !previous.isEmpty, added.count + previous.count == assumptions.count {
      return [.text("Assume also ")] + phrases(added) + [.text(".")]
    }
    return [.text("Assume ")] + phrases(assumptions) + [.text(".")]
  }

  private static func present(
    _ line: Derivation.Line, _ writer: ReasonWriter
  ) -> Line {
    let renderer = writer.statements
    var left: Layout?
    var steps: [(step: RelationChain.Step, reason: [Prose])] = []
    for step in line.steps {
      guard case .relation(let sign, let start, let end) = renderer.expressions.layout(of: step.statement)
      else { break }
      left = left ?? start
      steps.append((RelationChain.Step(sign, end), writer.prose(step.reasons)))
    }
    if let left, steps.count == line.steps.count {
      return Line(number: line.number, content: .calculation(left: left, steps: steps))
    }
    return Line(
      number: line.number,
      content: .statement(
        renderer.prose(line.statement), reason: writer.prose(line.steps.flatMap(\.reasons))))
  }
}

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
    let shown = derivation.lines.flatMap { line in line.assumptions + line.steps.map(\.statement) }
    let renderer = StatementRenderer(
      notation: notation,
      context: statement.hypotheses + [statement.conclusion] + shown + derivation.facts.map(\.statement))
    let writer = ReasonWriter(statements: renderer, notation: notation, routineLemmas: routineLemmas)
    self.statement = statement
    self.derivation = derivation
    self.renderer = renderer
    var blocks: [Block] = []
    var assumed: [Formula] = []
    for line in derivation.lines {
      if Set(line.assumptions) != Set(assumed) {
        assumed = line.assumptions
        blocks.append(.assumptions(Self.introduction(of: assumed, renderer)))
      }
      blocks.append(.line(Self.present(line, renderer, writer)))
    }
    self.blocks = blocks
    facts = derivation.facts.map { fact in
      var prose = renderer.prose(fact.statement)
      if !fact.assumptions.isEmpty {
        prose += [.text(" for ")] + .list(renderer.conditions(fact.assumptions).map { [.math($0)] })
      }
      return prose + [.text(" by ")] + writer.completeProse(fact.reasons)
    }
  }

  private static func introduction(of assumptions: [Formula], _ renderer: StatementRenderer) -> [Prose] {
    if assumptions.isEmpty { return [.text("Under the hypotheses alone:")] }
    let ranges = assumptions.filter(StatementRenderer.isRange)
    let others = assumptions.filter { !StatementRenderer.isRange($0) }
    let phrases = renderer.conditions(ranges).map { [Prose.math($0)] } + others.map { renderer.prose($0) }
    return [.text("Assume ")] + .list(phrases) + [.text(".")]
  }

  private static func present(
    _ line: Derivation.Line, _ renderer: StatementRenderer, _ writer: ReasonWriter
  ) -> Line {
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

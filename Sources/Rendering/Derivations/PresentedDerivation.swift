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
    let derivation = Derivation(of: statement, firstNumber: firstNumber)
    let claim = statement.hypotheses + [statement.conclusion]
    var labels: [Formula: String] = [:]
    func writer(_ formulas: [Formula]) -> ReasonWriter {
      ReasonWriter(
        statements: StatementRenderer(notation: notation, context: claim + formulas), notation: notation,
        routineLemmas: routineLemmas, factLabels: labels)
    }
    for fact in derivation.facts where labels[fact.statement] == nil {
      if writer([fact.statement]).statements.prose(fact.statement).isLong {
        labels[fact.statement] = Self.letters(labels.count)
      }
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
            Self.introduction(
              of: line.assumptions, after: assumed,
              citesPrevious: line.steps.contains { $0.reasons.contains(.line(line.number - 1)) },
              writer.statements)))
        assumed = line.assumptions
      }
      blocks.append(.line(Self.present(line, writer)))
    }
    self.blocks = blocks
    facts = derivation.facts.map { fact in
      let writer = writer(fact.assumptions + [fact.statement])
      var prose: [Prose] = labels[fact.statement].map { [.text("(\($0)) ")] } ?? []
      prose += writer.statements.prose(fact.statement)
      let ranges = fact.assumptions.filter(StatementRenderer.isRange)
      if !ranges.isEmpty {
        prose += [.text(" for ")] + .list(writer.statements.conditions(ranges).map { [.math($0)] })
      }
      return prose + [.text(" (")] + writer.completeProse(fact.reasons) + [.text(")")]
    }
  }

  /// `a`, `b`, .. `z`, `aa`, ..
  private static func letters(_ number: Int) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    let last = String(alphabet[number % alphabet.count])
    return number < alphabet.count ? last : letters(number / alphabet.count - 1) + last
  }

  /// What changes in the assumptions before a line.
  private static func introduction(
    of assumptions: [Formula], after previous: [Formula], citesPrevious: Bool, _ renderer: StatementRenderer
  ) -> [Prose] {
    let added = assumptions.filter { !previous.contains($0) }
    if added.isEmpty {
      let words = citesPrevious ? "Therefore" : "Moreover"
      if assumptions.isEmpty { return [.text(words + ":")] }
      let kept: [Prose] = .list(renderer.phrases(assumptions))
      return kept.isLong
        ? [.text(words + ", under what is left of the assumptions:")]
        : [.text(words + ", still with ")] + kept + [.text(":")]
    }
    let isAddition = assumptions.count == previous.count + added.count
    let shown = isAddition ? added : assumptions
    let ranges = renderer.conditions(shown.filter(StatementRenderer.isRange)).map { [Prose.math($0)] }
    let others = shown.filter { !StatementRenderer.isRange($0) }
    let short = others.filter(\.isSaidWithoutComma).map { renderer.prose($0) }
    let long = others.filter { !$0.isSaidWithoutComma }.map { renderer.prose($0) }
    let verb = isAddition && !previous.isEmpty ? "ssume also " : "ssume "
    var sentences: [[Prose]] = []
    if !ranges.isEmpty {
      sentences.append(
        [.text("Let ")] + .list(ranges) + (short.isEmpty ? [] : [.text(", and a" + verb)] + .list(short)))
    } else if !short.isEmpty {
      sentences.append([.text("A" + verb)] + .list(short))
    }
    sentences += long.map { [.text("A" + verb + "that ")] + $0 }
    return .list(sentences, separator: ". ", last: ". ") + [.text(".")]
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

import SymbolicAlgebra

/// Says in words what the steps of a derivation rest on.
struct ReasonWriter {
  let statements: StatementRenderer
  let notation: NotationTable
  let routineLemmas: Set<String>

  /// The reasons of a step, such as `definition of u, (2); algebra, with 1 - beta^t != 0`.
  ///
  /// Ranges of variables are mentioned only where nothing else is.
  func prose(_ reasons: [Reason]) -> [Prose] {
    let notable = reasons.filter { !isRange($0) }
    return phrases(notable.isEmpty ? reasons : notable)
  }

  /// The reasons of a fact, all of them.
  func completeProse(_ reasons: [Reason]) -> [Prose] { phrases(reasons) }

  private func isRange(_ reason: Reason) -> Bool {
    switch reason {
    case .hypothesis(let formula), .assumption(let formula): StatementRenderer.isRange(formula)
    default: false
    }
  }

  private func phrases(_ reasons: [Reason]) -> [Prose] {
    var sources: [[Prose]] = []
    func add(_ kind: (Reason) -> [Prose]?, _ phrase: ([[Prose]]) -> [Prose] = { .list($0) }) {
      let members = reasons.compactMap(kind)
      if !members.isEmpty { sources.append(phrase(members)) }
    }
    for reason in reasons { if let phrase = method(reason) { sources.append(phrase) } }
    add { if case .line(let number) = $0 { [.line(number)] } else { nil } }
    add {
      if case .definition(let definition) = $0 { [symbol(definition)] } else { nil }
    } _: {
      [.text($0.count == 1 ? "definition of " : "definitions of ")] + .list($0)
    }
    add {
      if case .recurrence(let definition) = $0 { [symbol(definition)] } else { nil }
    } _: {
      [.text("recurrence of ")] + .list($0)
    }
    add {
      if case .initialValue(let definition) = $0 { [symbol(definition)] } else { nil }
    } _: {
      [.text("initial value of ")] + .list($0)
    }
    add { if case .lemma(let name) = $0 { [lemma(name)] } else { nil } }
    if reasons.contains(where: { if case .inductionHypothesis = $0 { true } else { false } }) {
      sources.append([.text("induction hypothesis")])
    }
    let given = reasons.filter { $0.isGiven && !$0.isSign }
    if !given.isEmpty { sources.append(conditions(given)) }
    for reason in reasons { if let phrase = rule(reason) { sources.append(phrase) } }
    var needed: [[Prose]] = []
    let signs = reasons.filter { $0.isGiven && $0.isSign }
    if !signs.isEmpty { needed.append(conditions(signs)) }
    for reason in reasons {
      if case .fact(let formula) = reason { needed.append(statements.prose(formula)) }
    }
    if sources.isEmpty, needed.isEmpty { return [.text("identity")] }
    let prose = [Prose].list(sources, last: ", ")
    if needed.isEmpty { return prose }
    return prose + [.text(sources.isEmpty ? "" : " with ")] + .list(needed)
  }

  /// Hypotheses and assumptions; a long one is not repeated.
  private func conditions(_ reasons: [Reason]) -> [Prose] {
    let ranges = reasons.compactMap(\.givenFormula).filter(StatementRenderer.isRange)
    var phrases = statements.conditions(ranges).map { [Prose.math($0)] }
    for reason in reasons {
      guard let formula = reason.givenFormula, !StatementRenderer.isRange(formula) else { continue }
      let prose = statements.prose(formula)
      var phrase = prose
      if case .hypothesis = reason, prose.isLong { phrase = [.text("hypothesis")] }
      if case .assumption = reason, prose.isLong { phrase = [.text("assumption")] }
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    return .list(phrases)
  }

  /// How the step is argued as a whole.
  private func method(_ reason: Reason) -> [Prose]? {
    switch reason {
    case .induction(let variable, let start):
      let words: [Prose] = [.text("induction on "), .math(.symbol(Symbol(variable.name)))]
      return start == 0 ? words : words + [.text(" from "), .math(.numeral(String(start)))]
    case .cases: return [.text("distinction of cases")]
    case .bothDirections: return [.text("both directions")]
    case .contradiction: return [.text("contradiction")]
    case .witness(let argument, let name):
      let chosen: Layout
      switch argument {
      case .real(let term): chosen = statements.expressions.layout(of: term)
      case .index(let index): chosen = statements.expressions.layout(of: index)
      case .sequence(let sequence): chosen = statements.layout(of: sequence, arity: 1)
      }
      return [.text("take "), .math(RelationChain(.symbol(Symbol(name)), [.init(.equal, chosen)]))]
    case .choice(let variable): return [.text("such a "), .math(.symbol(Symbol(variable.name)))]
    default: return nil
    }
  }

  private func rule(_ reason: Reason) -> [Prose]? {
    switch reason {
    case .algebra: [.text("algebra")]
    case .summation: [.text("closed form of the sum")]
    case .archimedes(let term):
      [.text("a natural number above "), .math(statements.expressions.layout(of: term))]
    case .square: [.text("squares are nonnegative")]
    case .squareRoot: [.text("definition of the square root")]
    case .absoluteValue: [.text("definition of the absolute value")]
    case .sign: [.text("definition of the sign")]
    default: nil
    }
  }

  // MARK: Names

  /// The symbol of a definition by itself.
  func symbol(_ definition: Definition) -> Prose {
    guard let usual = notation[definition.name].last else { return .math(.symbol(Symbol(definition.name))) }
    let symbol = Layout.application(
      .init(
        name: Symbol(definition.name), arguments: [],
        notation: .init(
          symbol: usual.symbol, isOperator: usual.isOperator, subscripts: [],
          superscript: usual.ownSuperscript,
          bracketedSuperscripts: [], bracketed: [], integrand: nil)))
    return .math(symbol)
  }

  private func lemma(_ name: String) -> Prose {
    routineLemmas.contains(name) ? .text(name.replacing("-", with: " ")) : .name(name)
  }
}

extension Reason {
  /// Whether this is a hypothesis or assumption other than that of an induction.
  fileprivate var isGiven: Bool {
    if case .inductionHypothesis = self { false } else { givenFormula != nil }
  }

  fileprivate var isSign: Bool { givenFormula?.isSignOrNonzero ?? false }
}

extension [Prose] {
  /// Whether the phrase is too long to be repeated as a reason.
  fileprivate var isLong: Bool {
    reduce(0) { width, piece in
      switch piece {
      case .text(let text), .emphasis(let text), .name(let text): width + text.count
      case .math(let chain): width + chain.rendered(as: .text).count
      case .line: width + 3
      }
    } > 36
  }
}

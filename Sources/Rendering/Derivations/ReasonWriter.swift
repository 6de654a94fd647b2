import SymbolicAlgebra

/// Says in words what the steps of a derivation rest on.
struct ReasonWriter {
  let statements: StatementRenderer
  let notation: NotationTable
  let routineLemmas: Set<String>
  /// Short names for facts that are too long to be repeated.
  let factLabels: [Formula: String]

  /// The reasons of a step, such as `(2), definition of u, algebra with 1 - beta^t != 0`.
  ///
  /// Ranges of variables are mentioned only where nothing else is.
  func prose(_ reasons: [Reason]) -> [Prose] {
    let notable = reasons.filter { !($0.givenFormula.map(StatementRenderer.isRange) ?? false) }
    let shown = notable.isEmpty ? reasons : notable
    let signs = shown.filter { $0.isGiven && ($0.givenFormula?.isSignOrNonzero ?? false) }
    var sources = self.sources(shown.filter { !signs.contains($0) })
    var needed = signs.isEmpty ? [] : conditions(signs)
    for reason in shown {
      if case .fact(let formula) = reason {
        needed.append(factLabels[formula].map { [.text("(\($0))")] } ?? statements.prose(formula))
      }
    }
    if sources.isEmpty, needed.isEmpty { sources = [[.text("identity")]] }
    let prose = [Prose].list(sources, last: ", ")
    if needed.isEmpty { return prose }
    return prose + [.text(sources.isEmpty ? "" : " with ")] + .list(needed)
  }

  /// The reasons of a fact, all of them.
  func completeProse(_ reasons: [Reason]) -> [Prose] { .list(sources(reasons), last: ", ") }

  private func sources(_ reasons: [Reason]) -> [[Prose]] {
    var sources: [[Prose]] = reasons.compactMap(method)
    let values = reasons.compactMap(value)
    if !values.isEmpty { sources.append([.text("take ")] + .list(values.map { [$0] })) }
    let choices = reasons.compactMap { reason -> [Prose]? in
      if case .choice(let variable) = reason { [.math(.symbol(Symbol(variable.name)))] } else { nil }
    }
    if !choices.isEmpty { sources.append([.text(choices.count == 1 ? "such a " : "such ")] + .list(choices)) }
    func add(_ words: String, _ plural: String? = nil, _ kind: (Reason) -> Prose?) {
      let members = reasons.compactMap(kind)
      if members.isEmpty { return }
      let prefix = members.count > 1 ? plural ?? words : words
      sources.append((prefix.isEmpty ? [] : [.text(prefix)]) + .list(members.map { [$0] }))
    }
    add("") { if case .line(let number) = $0 { .line(number) } else { nil } }
    add("definition of ", "definitions of ") {
      if case .definition(let definition) = $0 { symbol(definition) } else { nil }
    }
    add("recurrence of ") { if case .recurrence(let definition) = $0 { symbol(definition) } else { nil } }
    add("initial value of ") {
      if case .initialValue(let definition) = $0 { symbol(definition) } else { nil }
    }
    add("") { if case .lemma(let name) = $0 { lemma(name) } else { nil } }
    if reasons.contains(where: { $0.isInductionHypothesis }) {
      sources.append([.text("induction hypothesis")])
    }
    let given = reasons.filter(\.isGiven)
    if !given.isEmpty { sources.append(.list(conditions(given))) }
    return sources + reasons.compactMap(rule)
  }

  /// Hypotheses and assumptions; a long one is not repeated.
  private func conditions(_ reasons: [Reason]) -> [[Prose]] {
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
    return phrases
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
    default: return nil
    }
  }

  private func value(_ reason: Reason) -> Prose? {
    guard case .witness(let argument, let name) = reason else { return nil }
    let chosen: Layout
    switch argument {
    case .real(let term): chosen = statements.expressions.layout(of: term)
    case .index(let index): chosen = statements.expressions.layout(of: index)
    case .sequence(let sequence): chosen = statements.expressions.layout(of: sequence, arity: 1)
    }
    return .math(RelationChain(.symbol(Symbol(name)), [.init(.equal, chosen)]))
  }

  private func rule(_ reason: Reason) -> [Prose]? {
    switch reason {
    case .algebra: [.text("algebra")]
    case .summation: [.text("closed form of the sum")]
    case .archimedes(let term):
      [.text("a natural number above "), .math(statements.expressions.layout(of: term))]
    case .square: [.text("squares are nonnegative")]
    case .root(2): [.text("definition of the square root")]
    case .root(let degree): [.text("definition of the root of degree \(degree)")]
    case .absoluteValue: [.text("definition of the absolute value")]
    case .sign: [.text("definition of the sign")]
    default: nil
    }
  }

  // MARK: Names

  /// The symbol of a definition by itself; what its name has after an underscore tells it from others.
  func symbol(_ definition: Definition) -> Prose {
    guard let usual = notation[definition.name].last else { return .math(.symbol(Symbol(definition.name))) }
    let index = definition.name.split(separator: "_").dropFirst().first.map { Symbol(String($0)) }
    let symbol = Layout.application(
      .init(
        name: Symbol(definition.name), arguments: [],
        notation: .init(
          symbol: usual.symbol, isOperator: usual.isOperator, subscripts: index.map { [.symbol($0)] } ?? [],
          superscript: usual.ownSuperscript,
          bracketedSuperscripts: [], bracketed: [], integrand: nil)))
    return .math(symbol)
  }

  private func lemma(_ name: String) -> Prose {
    routineLemmas.contains(name) ? .emphasis(name.replacing("-", with: " ")) : .name(name)
  }
}

extension Reason {
  /// Whether this is a hypothesis or assumption other than that of an induction.
  fileprivate var isGiven: Bool { givenFormula != nil && !isInductionHypothesis }

  fileprivate var isInductionHypothesis: Bool { if case .inductionHypothesis = self { true } else { false } }
}

extension [Prose] {
  /// Whether the phrase is too long to be repeated as a reason.
  var isLong: Bool {
    reduce(0) { width, piece in
      switch piece {
      case .text(let text), .emphasis(let text), .name(let text): width + text.count
      case .math(let chain): width + chain.rendered(as: .text).count
      case .line: width + 3
      }
    } > 36
  }
}

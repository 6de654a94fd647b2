import SymbolicAlgebra

/// Presentation MathML; brackets stand where LaTeX has them.
struct MathMLBackEnd {
  /// As in `LineBackEnd`.
  private var isBetweenBars = false

  init() {}

  func document(_ layout: Layout) -> String {
    "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">\(markup(layout))</math>"
  }

  // MARK: Elements

  private func element(_ name: String, _ content: String...) -> String {
    "<\(name)>\(content.joined())</\(name)>"
  }

  private func row(_ parts: [String]) -> String { "<mrow>\(parts.joined())</mrow>" }

  private func sign(_ text: String) -> String { element("mo", Self.escaped(text)) }

  private func fence(_ open: String, _ inner: String, _ close: String) -> String {
    row([element("mo", open), inner, element("mo", close)])
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }

  private static let invisibleTimes = "\u{2062}"
  private static let functionApplication = "\u{2061}"

  // MARK: Layouts

  private var outsideBars: MathMLBackEnd { MathMLBackEnd() }

  private func markup(_ layout: Layout, in position: Position) -> String {
    if position.admits(layout.precedence(in: .planar)) {
      if isBetweenBars, case .absoluteValue = layout { return bracketed(layout) }
      return markup(layout)
    }
    return bracketed(layout)
  }

  private func bracketed(_ layout: Layout) -> String { fence("(", outsideBars.markup(layout), ")") }

  private func markup(_ layout: Layout) -> String {
    switch layout {
    case .numeral(let digits): element("mn", digits)
    case .symbol(let symbol), .family(let symbol, _): scripted(symbol)
    case .member(let sequence, let indices): member(sequence, indices)
    case .additive(let first, let rest):
      row(
        [markup(first, in: .firstSummand)]
          + rest.flatMap { [sign($0.isSubtracted ? "−" : "+"), markup($0.term, in: .summand)] })
    case .negation(let inner): row([sign("−"), markup(inner, in: .negated)])
    case .product(let factors): product(factors)
    case .quotient(let numerator, let denominator):
      element("mfrac", outsideBars.markup(numerator), outsideBars.markup(denominator))
    case .power(let base, let exponent): element("msup", markup(base, in: .base), markup(exponent))
    case .summation(let index, let upper, let body):
      row([
        element(
          "munderover", sign("∑"), row([scripted(index), sign("="), element("mn", "1")]), markup(upper)),
        markup(body, in: .summationBody),
      ])
    case .root(2, let inner): element("msqrt", outsideBars.markup(inner))
    case .root(let degree, let inner):
      element("mroot", row([outsideBars.markup(inner)]), element("mn", "\(degree)"))
    case .absoluteValue(let inner): absoluteValue(inner)
    case .sign(let inner): call(element("mi", "sign"), [inner])
    case .kronecker(let left, let right):
      fence("[", row([outsideBars.markup(left), sign("="), outsideBars.markup(right)]), "]")
    case .mapping(let indices, let body): mapping(indices, body)
    case .application(let applied): application(applied)
    case .falsity: sign("⊥")
    case .relation(let relation, let left, let right):
      infix([left, right], Self.text(relation), in: .relationOperand)
    case .not(let inner): row([sign("¬"), markup(inner, in: .negatedStatement)])
    case .connective(.and, let parts): infix(parts, "∧", in: .connectiveOperand)
    case .connective(.or, let parts): infix(parts, "∨", in: .connectiveOperand)
    case .conditional(.implies, let left, let right): infix([left, right], "⟹", in: .conditionalOperand)
    case .conditional(.iff, let left, let right): infix([left, right], "⟺", in: .conditionalOperand)
    case .quantified(let quantifier, let variables, let sort, let body):
      quantified(quantifier, variables, sort, body)
    }
  }

  private static func text(_ sign: Layout.RelationSign) -> String {
    switch sign {
    case .equal: "="
    case .notEqual: "≠"
    case .less: "<"
    case .lessOrEqual: "≤"
    }
  }

  private func separated(_ parts: [String], by separator: String) -> [String] {
    parts.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [sign(separator), $0.element] }
  }

  private func infix(_ parts: [Layout], _ text: String, in position: Position) -> String {
    row(separated(parts.map { markup($0, in: position) }, by: text))
  }

  private func absoluteValue(_ inner: Layout) -> String {
    var between = self
    between.isBetweenBars = true
    return fence("|", between.markup(inner, in: .enclosed), "|")
  }

  private func product(_ factors: [Layout]) -> String {
    var parts: [String] = []
    for (number, factor) in factors.enumerated() {
      let position: Position = number == factors.count - 1 ? .lastFactor : .factor
      if number > 0 { parts.append(sign(beginsWithNumeral(factor) ? "⋅" : Self.invisibleTimes)) }
      parts.append(markup(factor, in: position))
    }
    return row(parts)
  }

  private func beginsWithNumeral(_ factor: Layout) -> Bool {
    switch factor {
    case .numeral: true
    case .power(let base, _): beginsWithNumeral(base)
    default: false
    }
  }

  private func member(_ sequence: Layout, _ indices: [Layout]) -> String {
    if case .symbol(let symbol) = sequence { return scripted(symbol, subscripts: indices) }
    return element("msub", markup(sequence, in: .onLineScript), commaList(indices.map { markup($0) }))
  }

  private func mapping(_ indices: [Symbol], _ body: Layout) -> String {
    let names = commaList(indices.map { scripted($0) })
    return row([
      indices.count == 1 ? names : fence("(", names, ")"), sign("↦"), outsideBars.markup(body, in: .enclosed),
    ])
  }

  private func commaList(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : row(separated(parts, by: ","))
  }

  private func call(_ name: String, _ arguments: [Layout]) -> String {
    row([
      name, sign(Self.functionApplication),
      fence("(", commaList(arguments.map { outsideBars.markup($0) }), ")"),
    ])
  }

  private func application(_ applied: Layout.AppliedDefinition) -> String {
    guard let notation = applied.notation else {
      let name = scripted(applied.name)
      return applied.arguments.isEmpty ? name : call(name, applied.arguments)
    }
    let stages = notation.bracketedSuperscripts.map { fence("(", outsideBars.markup($0), ")") }
    let head = scripted(
      notation.symbol, isOperator: notation.isOperator, subscripts: notation.subscripts,
      superscripts: (notation.superscript.map { [markup($0)] } ?? []) + stages)
    let shown = notation.bracketed.isEmpty ? head : call(head, notation.bracketed)
    guard let integrand = notation.integrand else { return shown }
    return row([shown, fence("[", outsideBars.markup(integrand), "]")])
  }

  private func quantified(
    _ quantifier: Layout.Quantifier, _ variables: [Layout], _ sort: Sort, _ body: Layout
  ) -> String {
    let range =
      switch sort {
      case .index: [sign("∈"), element("mi", "ℕ")]
      case .real: [sign("∈"), element("mi", "ℝ")]
      case .sequence(1): [sign(":"), element("mi", "ℕ"), sign("→"), element("mi", "ℝ")]
      case .sequence(let arity):
        [
          sign(":"), element("msup", element("mi", "ℕ"), element("mn", String(arity))), sign("→"),
          element("mi", "ℝ"),
        ]
      }
    let names = commaList(variables.map { markup($0) })
    return row(
      [sign(quantifier == .forall ? "∀" : "∃"), names] + range + [
        sign(","), markup(body, in: .quantifierBody),
      ])
  }

  // MARK: Symbols

  private func scripted(
    _ symbol: Symbol, isOperator: Bool = false, subscripts: [Layout] = [], superscripts: [String] = []
  ) -> String {
    let head = head(symbol.glyph, isOperator: isOperator)
    let own = symbol.glyph.subscriptText.map { text in
      [element(text.allSatisfy(\.isNumber) ? "mn" : "mi", text)]
    }
    let lower = (own ?? []) + subscripts.map { outsideBars.markup($0) }
    switch (lower.isEmpty, superscripts.isEmpty) {
    case (true, true): return head
    case (false, true): return element("msub", head, commaList(lower))
    case (true, false): return element("msup", head, commaList(superscripts))
    case (false, false): return element("msubsup", head, commaList(lower), commaList(superscripts))
    }
  }

  private func head(_ glyph: Glyph, isOperator: Bool) -> String {
    let base =
      switch glyph.base {
      case .letter(let letter):
        isOperator ? "<mi mathvariant=\"normal\">\(letter)</mi>" : element("mi", String(letter))
      case .greek(let letter): element("mi", String(letter.character))
      case .word(let word): element("mi", Self.escaped(word))
      }
    switch glyph.accent {
    case nil: return base
    case .hat: return "<mover accent=\"true\">\(base)<mo>^</mo></mover>"
    case .bar: return "<mover accent=\"true\">\(base)<mo>¯</mo></mover>"
    case .tilde: return "<mover accent=\"true\">\(base)<mo>~</mo></mover>"
    }
  }
}

import SymbolicAlgebra

/// An operator between two parts of a line.
enum InfixOperator {
  case plus, minus
  /// A product without a sign.
  case juxtaposition
  /// A product of parts that would touch without a space, such as words.
  case spacedJuxtaposition
  /// A product with a dot, where the second factor begins with a numeral.
  case dot
  case slash
  case relation(Layout.RelationSign)
  case connective(Layout.Connective)
  case conditional(Layout.Conditional)
  case comma, semicolon
  case mapsTo
  /// Between a quantifier and its statement.
  case quantifierComma

  /// How good a place for a line break it is; less is better.
  var rank: Int {
    switch self {
    case .quantifierComma: 0
    case .conditional: 1
    case .connective: 2
    case .relation: 3
    case .plus, .minus: 4
    case .slash: 5
    case .juxtaposition, .spacedJuxtaposition, .dot: 6
    case .comma, .semicolon, .mapsTo: 7
    }
  }
}

/// The indices and exponents of a symbol.
struct Scripts {
  var subscripts: [Layout] = []
  var superscript: Layout?
  var bracketedSuperscripts: [Layout] = []
}

/// A back end that writes mathematics along a line, for readers: text or LaTeX.
protocol LineBackEnd {
  /// Whether the layout stands between the bars of an absolute value, with no bracket in between.
  var isBetweenBars: Bool { get set }

  func precedence(of layout: Layout) -> Precedence
  /// The back end that writes along the line, where it can be broken, what would be a wider box.
  func limitingBoxes(to width: Double) -> Self
  func breakpoint(_ infix: InfixOperator) -> Breakpoint
  func delimiter(_ delimiter: Delimiter, isOpening: Bool, isTall: Bool, isBroken: Bool) -> Box

  func numeral(_ digits: String) -> Box
  func scripted(_ symbol: Symbol, isOperator: Bool, _ scripts: Scripts) -> Box
  func indexed(_ sequence: Box, by indices: [Layout]) -> Box
  func raised(_ base: HorizontalList, to exponent: Layout) -> HorizontalList
  func quotient(_ numerator: Layout, _ denominator: Layout) -> HorizontalList
  func summationSign(index: Symbol, upper: Layout) -> Box
  func root(_ degree: Int, _ inner: Layout) -> HorizontalList
  func quantifier(_ quantifier: Layout.Quantifier) -> Box
  /// `: ℕ → ℝ` and the like, after the variables of a quantifier.
  func range(_ sort: Sort) -> Box
  var minusSign: Box { get }
  var signFunction: Box { get }
  var negationSign: Box { get }
  var falsity: Box { get }
}

extension LineBackEnd {
  /// The layout in its parent, with the brackets that it needs there.
  func list(_ layout: Layout, in position: Position) -> HorizontalList {
    if position.admits(precedence(of: layout)) {
      if isBetweenBars, case .absoluteValue = layout { return bracketed(layout) }
      return list(layout)
    }
    return bracketed(layout)
  }

  /// The layout on one line as it stands inside a box of its own.
  func box(_ layout: Layout) -> Box { joined(outsideBars.list(layout).items[...]) }

  private var outsideBars: Self {
    var copy = self
    copy.isBetweenBars = false
    return copy
  }

  func bracketed(_ layout: Layout) -> HorizontalList { outsideBars.list(layout).enclosed(in: .round) }

  func list(_ layout: Layout) -> HorizontalList {
    switch layout {
    case .numeral(let digits): HorizontalList(numeral(digits))
    case .symbol(let symbol), .family(let symbol, _):
      HorizontalList(scripted(symbol, isOperator: false, Scripts()))
    case .member(let sequence, let indices): member(sequence, indices)
    case .additive(let first, let rest): additive(first, rest)
    case .negation(let inner): prefixed(minusSign, inner, in: .negated)
    case .product(let factors): product(factors)
    case .quotient(let numerator, let denominator): quotient(numerator, denominator)
    case .power(let base, let exponent): raised(list(base, in: .base), to: exponent)
    case .summation(let index, let upper, let body):
      prefixed(summationSign(index: index, upper: upper), body, in: .summationBody)
    case .root(let degree, let inner): root(degree, inner)
    case .absoluteValue(let inner): absoluteValue(inner)
    case .sign(let inner): function(signFunction, [inner])
    case .kronecker(let left, let right): iverson(left, right)
    case .mapping(let indices, let body): mapping(indices, body)
    case .application(let applied): application(applied)
    case .falsity: HorizontalList(falsity)
    case .relation(let sign, let left, let right):
      chain([left, right], in: .relationOperand, .relation(sign))
    case .not(let inner): prefixed(negationSign, inner, in: .negatedStatement)
    case .connective(let connective, let parts):
      chain(parts, in: .connectiveOperand, .connective(connective))
    case .conditional(let conditional, let left, let right):
      chain([left, right], in: .conditionalOperand, .conditional(conditional))
    case .quantified(let sign, let variables, let sort, let body): quantified(sign, variables, sort, body)
    }
  }

  private func prefixed(_ sign: Box, _ operand: Layout, in position: Position) -> HorizontalList {
    var list = HorizontalList(sign)
    list.append(self.list(operand, in: position))
    return list
  }

  private func chain(_ parts: [Layout], in position: Position, _ infix: InfixOperator) -> HorizontalList {
    var list = HorizontalList()
    for (number, part) in parts.enumerated() {
      if number > 0 { list.append(breakpoint(infix)) }
      list.append(self.list(part, in: position))
    }
    return list
  }

  private func additive(_ first: Layout, _ rest: [Layout.Summand]) -> HorizontalList {
    var list = self.list(first, in: .firstSummand)
    for summand in rest {
      list.append(breakpoint(summand.isSubtracted ? .minus : .plus))
      list.append(self.list(summand.term, in: .summand))
    }
    return list
  }

  private func product(_ factors: [Layout]) -> HorizontalList {
    var list = HorizontalList()
    var previous = ProductEdge.other
    for (number, factor) in factors.enumerated() {
      let position: Position = number == factors.count - 1 ? .lastFactor : .factor
      let isBracketed = !position.admits(precedence(of: factor))
      let part = self.list(factor, in: position)
      if number > 0 {
        // TeX sets a space of its own before a bracket that grows.
        let edge: ProductEdge = isBracketed ? (part.isTall ? .other : .bracket) : leadingEdge(factor)
        list.append(breakpoint(Self.sign(between: previous, edge)))
      }
      previous = isBracketed ? .bracket : trailingEdge(factor)
      list.append(part)
    }
    return list
  }

  private func absoluteValue(_ inner: Layout) -> HorizontalList {
    var between = self
    between.isBetweenBars = true
    return between.list(inner, in: .enclosed).enclosed(in: .bar)
  }

  /// The Kronecker delta in Iverson's notation.
  private func iverson(_ left: Layout, _ right: Layout) -> HorizontalList {
    outsideBars.chain([left, right], in: .relationOperand, .relation(.equal)).enclosed(in: .square)
  }

  private func member(_ sequence: Layout, _ indices: [Layout]) -> HorizontalList {
    if case .symbol(let symbol) = sequence {
      return HorizontalList(scripted(symbol, isOperator: false, Scripts(subscripts: indices)))
    }
    return HorizontalList(indexed(joined(list(sequence, in: .onLineScript).items[...]), by: indices))
  }

  private func mapping(_ indices: [Symbol], _ body: Layout) -> HorizontalList {
    let names = outsideBars.chain(indices.map { .symbol($0) }, in: .enclosed, .comma)
    var list = indices.count == 1 ? names : names.enclosed(in: .round)
    list.append(breakpoint(.mapsTo))
    list.append(outsideBars.list(body, in: .enclosed))
    return list
  }

  private func function(_ name: Box, _ arguments: [Layout]) -> HorizontalList {
    var list = HorizontalList()
    for (number, argument) in arguments.enumerated() {
      if number > 0 {
        list.append(breakpoint(arguments[number - 1].isSequence == argument.isSequence ? .comma : .semicolon))
      }
      list.append(outsideBars.list(argument, in: .enclosed))
    }
    var function = HorizontalList(name)
    function.append(list.enclosed(in: .round))
    return function
  }

  private func application(_ applied: Layout.AppliedDefinition) -> HorizontalList {
    guard let notation = applied.notation else {
      let name = scripted(applied.name, isOperator: applied.name.glyph.isWord, Scripts())
      return applied.arguments.isEmpty ? HorizontalList(name) : function(name, applied.arguments)
    }
    let scripts = Scripts(
      subscripts: notation.subscripts, superscript: notation.superscript,
      bracketedSuperscripts: notation.bracketedSuperscripts)
    let head = scripted(notation.symbol, isOperator: notation.isOperator, scripts)
    var list = notation.bracketed.isEmpty ? HorizontalList(head) : function(head, notation.bracketed)
    if let integrand = notation.integrand {
      list.append(outsideBars.list(integrand, in: .enclosed).enclosed(in: .square))
    }
    return list
  }

  private func quantified(
    _ sign: Layout.Quantifier, _ variables: [Layout], _ sort: Sort, _ body: Layout
  ) -> HorizontalList {
    var list = HorizontalList(quantifier(sign))
    list.append(HorizontalList(joined(chain(variables, in: .enclosed, .comma).items[...])))
    list.append(range(sort))
    list.append(breakpoint(.quantifierComma))
    list.append(self.list(body, in: .quantifierBody))
    return list
  }

  /// The pieces on one line; a bracket whose partner is on another line has a fixed size.
  func joined(_ items: ArraySlice<HorizontalList.Item>) -> Box {
    var partners: Set<Int> = []
    var open: [Int] = []
    for (position, item) in zip(items.indices, items) {
      if case .opening = item {
        open.append(position)
      } else if case .closing = item, let partner = open.popLast() {
        partners.formUnion([partner, position])
      }
    }
    return zip(items.indices, items).reduce(into: Box.empty) { line, piece in
      let isBroken = !partners.contains(piece.0)
      switch piece.1 {
      case .box(let box): line += box
      case .opening(let kind, let isTall):
        line += delimiter(kind, isOpening: true, isTall: isTall, isBroken: isBroken)
      case .closing(let kind, let isTall):
        line += delimiter(kind, isOpening: false, isTall: isTall, isBroken: isBroken)
      case .breakpoint(let breakpoint): line += breakpoint.inline
      }
    }
  }
}

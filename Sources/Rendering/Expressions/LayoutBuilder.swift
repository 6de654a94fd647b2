import ExactArithmetic
import SymbolicAlgebra

/// Lays out terms in one scope of names.
struct LayoutBuilder {
  var scope: NameScope

  func layout(_ term: Term) -> Layout {
    switch term {
    case .number(let value): number(value)
    case .parameter(let name): .symbol(scope.symbol(for: Variable(name, .real)))
    case .bound(let level): .symbol(scope.symbol(boundAt: level))
    case .index(let index): layout(index)
    case .element(let sequence, let indices): .member(head(sequence), indices.map { layout($0) })
    case .kronecker(let left, let right): .kronecker(layout(left), layout(right))
    case .negate(let inner): .negation(layout(inner))
    case .add, .subtract: additive(term)
    case .multiply: product(term)
    case .divide(let numerator, let denominator): .quotient(layout(numerator), layout(denominator))
    case .power(let base, let exponent): .power(layout(base), layout(exponent))
    case .sum(let name, let upper, let body): summation(name, upper, body)
    case .root(let degree, let inner): .root(degree, layout(inner))
    case .absoluteValue(let inner): .absoluteValue(layout(inner))
    case .sign(let inner): .sign(layout(inner))
    case .application(let definition, let arguments): application(definition, arguments)
    }
  }

  // MARK: Arithmetic

  private func number(_ value: Rational) -> Layout {
    let magnitude = value.magnitude
    let unsigned: Layout =
      magnitude.isInteger
      ? .numeral(magnitude.description)
      : .quotient(.numeral(String(magnitude.numerator)), .numeral(String(magnitude.denominator)))
    return value.signum < 0 ? .negation(unsigned) : unsigned
  }

  /// The chain `a + b - c ..` that leans to the left; sums to the right of a sign stay parts of their own.
  private func additive(_ term: Term) -> Layout {
    var rest: [Layout.Summand] = []
    var first = term
    while true {
      switch first {
      case .add(let left, let right):
        rest.append(.init(isSubtracted: false, term: layout(right)))
        first = left
      case .subtract(let left, let right):
        rest.append(.init(isSubtracted: true, term: layout(right)))
        first = left
      default: return .additive(first: layout(first), rest: rest.reversed())
      }
    }
  }

  /// The chain `a b c ..` that leans to the left; a negative number in front of it puts a minus sign before all.
  private func product(_ term: Term) -> Layout {
    var factors: [Layout] = []
    var first = term
    while case .multiply(let left, let right) = first {
      factors.append(layout(right))
      first = left
    }
    if case .number(let value) = first, value.signum < 0 {
      return .negation(.product([number(value.magnitude)] + factors.reversed()))
    }
    return .product([layout(first)] + factors.reversed())
  }

  private func summation(_ name: BinderName, _ upper: IndexTerm, _ body: Term) -> Layout {
    var inner = self
    let index = inner.scope.bind(name, .index)
    return .summation(index: index, upper: layout(upper), body: inner.layout(body))
  }

  // MARK: Indices

  /// An affine combination keeps no order, so it is shown as authors write one: `t - k + 1`, `2 t`, `1 - k`.
  func layout(_ index: IndexTerm) -> Layout {
    let ordered = index.summands.sorted { Self.precedes($0.variable, $1.variable) }
    var parts = (ordered.filter { $0.coefficient > 0 } + ordered.filter { $0.coefficient < 0 }).map {
      Part(isNegative: $0.coefficient < 0, layout: multiple($0))
    }
    if index.constant != 0 || parts.isEmpty {
      let constant = Part(
        isNegative: index.constant < 0, layout: .numeral(String(index.constant.magnitude)))
      parts.insert(constant, at: index.constant > 0 && parts.first?.isNegative == true ? 0 : parts.count)
    }
    let first: Layout = parts[0].isNegative ? .negation(parts[0].layout) : parts[0].layout
    if parts.count == 1 { return first }
    return .additive(
      first: first,
      rest: parts.dropFirst().map { Layout.Summand(isSubtracted: $0.isNegative, term: $0.layout) })
  }

  private struct Part {
    let isNegative: Bool
    let layout: Layout
  }

  /// Free variables by name, then bound ones from the outermost binder inwards.
  private static func precedes(_ left: IndexVariable, _ right: IndexVariable) -> Bool {
    switch (left, right) {
    case (.free(let a), .free(let b)): a < b
    case (.free, .bound): true
    case (.bound, .free): false
    case (.bound(let a), .bound(let b)): a > b
    }
  }

  private func multiple(_ summand: IndexTerm.Summand) -> Layout {
    let symbol: Layout
    switch summand.variable {
    case .free(let name): symbol = .symbol(scope.symbol(for: Variable(name, .index)))
    case .bound(let level): symbol = .symbol(scope.symbol(boundAt: level))
    }
    let factor = summand.coefficient.magnitude
    return factor == 1 ? symbol : .product([.numeral(String(factor)), symbol])
  }

  // MARK: Sequences

  /// A sequence whose indices follow it.
  private func head(_ sequence: SequenceTerm) -> Layout {
    switch sequence {
    case .variable(let name, let arity):
      .symbol(scope.symbol(for: Variable(name, .sequence(arity: arity))))
    case .bound(let level): .symbol(scope.symbol(boundAt: level))
    case .lambda(let names, let body): mapping(names, body)
    }
  }

  private func mapping(_ names: [BinderName], _ body: Term) -> Layout {
    var inner = self
    let indices = names.map { inner.scope.bind($0, .index) }
    return .mapping(indices, inner.layout(body))
  }

  /// A sequence as a whole; `arity` is that of a bound one.
  func layout(_ sequence: SequenceTerm, arity: Int) -> Layout {
    switch sequence {
    case .variable(let name, let arity): family(.variable(name, arity: arity), arity)
    case .bound: family(sequence, arity)
    case .lambda(let names, let body): mapping(names, body)
    }
  }

  private func family(_ sequence: SequenceTerm, _ arity: Int) -> Layout {
    var inner = self
    let indices = (0..<arity).map { _ in inner.scope.bind("k", .index) }
    guard case .symbol(let symbol) = head(sequence) else { return head(sequence) }
    return .family(symbol, indices: indices)
  }

  /// The member of a sequence of one index at a bound index that the notation leaves unsaid.
  private func typicalMember(_ sequence: SequenceTerm) -> Layout {
    var inner = self
    let index = inner.scope.bind("k", .index)
    return .member(head(sequence), [.symbol(index)])
  }

  // MARK: Definitions

  private func layout(_ argument: Argument, _ sort: Sort) -> Layout {
    switch argument {
    case .real(let term): return layout(term)
    case .index(let index): return layout(index)
    case .sequence(let sequence):
      if case .sequence(let arity) = sort { return layout(sequence, arity: arity) }
      return layout(sequence, arity: 1)
    }
  }

  private func application(_ definition: Definition, _ arguments: [Argument]) -> Layout {
    let sorts = definition.argumentSorts
    let shown = arguments.indices.map {
      layout(arguments[$0], sorts.indices.contains($0) ? sorts[$0] : .real)
    }
    // Notations compare arguments with free variables, so bound ones are compared under the names they got.
    let opened = Term.application(definition, arguments).instantiated(with: scope.openedVariables)
    var notation: Layout.AppliedNotation?
    if case .application(_, let openedArguments) = opened,
      let template = scope.notation(for: definition, openedArguments)
    {
      notation = filled(template, arguments, openedArguments, shown)
    }
    return .application(
      .init(name: scope.symbol(for: definition), arguments: shown, notation: notation))
  }

  private func filled(
    _ notation: Notation, _ arguments: [Argument], _ opened: [Argument], _ shown: [Layout]
  ) -> Layout.AppliedNotation {
    var subscripts = notation.ownSubscript.map { [$0] } ?? []
    var superscripts: [Layout] = []
    var bracketed: [Layout] = []
    var integrand: Layout?
    let omitsBrackets = notation.omitsBrackets(for: opened)
    for (position, placement) in notation.placements.enumerated() {
      switch placement {
      case .required: continue
      case .subscripted(let usual): if opened[position] != usual { subscripts.append(shown[position]) }
      case .superscripted(let usual): if opened[position] != usual { superscripts.append(shown[position]) }
      case .bracketed: if !omitsBrackets { bracketed.append(shown[position]) }
      case .integrand:
        // Laid out once: nested averages would take twice the time for each level.
        if case .mapping(_, let body) = shown[position] {
          integrand = Self.namesOtherIndices(position, opened) ? shown[position] : body
        } else if case .sequence(let sequence) = arguments[position] {
          integrand = typicalMember(sequence)
        }
      }
    }
    return .init(
      symbol: notation.symbol, isOperator: notation.isOperator, subscripts: subscripts,
      superscript: notation.ownSuperscript, bracketedSuperscripts: superscripts,
      bracketed: bracketed, integrand: integrand)
  }

  /// Whether the sequence has an index that could be taken for the one that is left unsaid.
  private static func namesOtherIndices(_ position: Int, _ arguments: [Argument]) -> Bool {
    func indices(_ argument: Argument) -> Set<Variable> {
      let variables =
        switch argument {
        case .real(let term): term.freeVariables
        case .index(let index): Term.index(index).freeVariables
        case .sequence(.lambda(_, let body)): body.freeVariables
        case .sequence(.variable), .sequence(.bound): Set<Variable>()
        }
      return variables.filter { $0.sort == .index }
    }
    var others = indices(arguments[position])
    for (other, argument) in arguments.enumerated() where other != position {
      others.subtract(indices(argument))
    }
    return !others.isEmpty
  }
}

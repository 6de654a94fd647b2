import SymbolicAlgebra

extension Term {
  /// The direct subterms that are not below a binder, those in arguments included.
  var openSubterms: [Term] {
    switch self {
    case .number, .parameter, .bound, .index, .element, .kronecker, .sum: []
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner),
      .power(let inner, _):
      [inner]
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      [left, right]
    case .application(_, let arguments):
      arguments.compactMap { if case .real(let term) = $0 { term } else { nil } }
    }
  }

  /// The subterms outside of binders for which the condition holds, inner ones first.
  func collecting(_ condition: (Term) -> Bool) -> [Term] {
    var found: [Term] = []
    func visit(_ term: Term) {
      for inner in term.openSubterms { visit(inner) }
      if condition(term), !found.contains(term) { found.append(term) }
    }
    visit(self)
    return found
  }

  /// The sums that are not inside another binder.
  var outermostSums: [Term] {
    collecting { if case .sum = $0 { true } else { false } }
  }

  /// Quantities that the algebra takes as unknowns and that have arguments.
  var quantities: [Term] {
    collecting {
      switch $0 {
      case .kronecker, .root, .absoluteValue, .sign, .application: true
      case .number, .parameter, .bound, .index, .element, .negate, .add, .subtract, .multiply, .divide,
        .power, .sum:
        false
      }
    }
  }

  /// Powers with a symbolic exponent, outside of binders.
  var symbolicPowers: [Term] {
    collecting { if case .power(_, let exponent) = $0 { exponent.literal == nil } else { false } }
  }

  /// The term with a closed subterm replaced wherever it occurs.
  func replacing(_ target: Term, by replacement: Term) -> Term {
    template(for: target).instantiated(with: [.real(replacement)])
  }

  func mentions(_ index: String) -> Bool { freeVariables.contains(Variable(index, .index)) }
}

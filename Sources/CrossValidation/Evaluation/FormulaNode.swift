import SymbolicAlgebra

/// A statement prepared for evaluation.
indirect enum FormulaNode {
  struct Quantifier {
    struct Bound {
      let numerator: IndexNode
      let divisor: Int
    }

    let binder: Binder
    let lower: [Bound]
    let upper: [Bound]
    let body: FormulaNode
  }

  case falsity
  case relation(Relation, TermNode, TermNode, Formula)
  case indexRelation(Relation, IndexNode, IndexNode, Formula)
  case not(FormulaNode)
  case and(FormulaNode, FormulaNode)
  case or(FormulaNode, FormulaNode)
  case implies(FormulaNode, FormulaNode)
  case iff(FormulaNode, FormulaNode)
  case forall(Quantifier)
  case exists(Quantifier)

  var isQuantified: Bool {
    switch self {
    case .forall, .exists: true
    case .falsity, .relation, .indexRelation, .not, .and, .or, .implies, .iff: false
    }
  }
}

extension TermCompiler {
  /// The node of a well-formed statement under `depth` quantifiers.
  func node(_ formula: Formula, depth: Int = 0) -> FormulaNode {
    switch formula {
    case .falsity: .falsity
    case .relation(let relation, let left, let right):
      .relation(
        relation, node(left, context: Set(0..<depth)), node(right, context: Set(0..<depth)), formula)
    case .indexRelation(let relation, let left, let right):
      .indexRelation(relation, index(left), index(right), formula)
    case .not(let inner): .not(node(inner, depth: depth))
    case .and(let left, let right): .and(node(left, depth: depth), node(right, depth: depth))
    case .or(let left, let right): .or(node(left, depth: depth), node(right, depth: depth))
    case .implies(let left, let right): .implies(node(left, depth: depth), node(right, depth: depth))
    case .iff(let left, let right): .iff(node(left, depth: depth), node(right, depth: depth))
    case .forall(let binder, let body): .forall(quantifier(binder, IndexBounds(universal: body), body, depth))
    case .exists(let binder, let body):
      .exists(quantifier(binder, IndexBounds(existential: body), body, depth))
    }
  }

  private func quantifier(
    _ binder: Binder, _ bounds: IndexBounds, _ body: Formula, _ depth: Int
  ) -> FormulaNode.Quantifier {
    func prepared(_ bound: IndexBounds.Bound) -> FormulaNode.Quantifier.Bound {
      FormulaNode.Quantifier.Bound(numerator: index(bound.numerator), divisor: bound.divisor)
    }
    return FormulaNode.Quantifier(
      binder: binder, lower: bounds.lower.map(prepared), upper: bounds.upper.map(prepared),
      body: node(body, depth: depth + 1))
  }
}

import SymbolicAlgebra

extension LayoutBuilder {
  func layout(_ formula: Formula) -> Layout {
    switch formula {
    case .falsity: .falsity
    case .relation(let relation, let left, let right):
      .relation(sign(relation), layout(left), layout(right))
    case .indexRelation(let relation, let left, let right):
      .relation(sign(relation), layout(left), layout(right))
    case .not(.relation(.equal, let left, let right)): .relation(.notEqual, layout(left), layout(right))
    case .not(.indexRelation(.equal, let left, let right)): .relation(.notEqual, layout(left), layout(right))
    case .not(let inner): .not(layout(inner))
    case .and(let left, let right): connective(.and, left, right)
    case .or(let left, let right): connective(.or, left, right)
    case .implies(let left, let right): .conditional(.implies, layout(left), layout(right))
    case .iff(let left, let right): .conditional(.iff, layout(left), layout(right))
    case .forall(let binder, let body): quantified(.forall, binder, body)
    case .exists(let binder, let body): quantified(.exists, binder, body)
    }
  }

  private func sign(_ relation: Relation) -> Layout.RelationSign {
    switch relation {
    case .equal: .equal
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    }
  }

  /// The chain of one connective that leans to the right, as `Formula.all` builds it.
  private func connective(_ connective: Layout.Connective, _ left: Formula, _ right: Formula) -> Layout {
    var statements = [layout(left)]
    var last = right
    while true {
      switch (connective, last) {
      case (.and, .and(let next, let rest)), (.or, .or(let next, let rest)):
        statements.append(layout(next))
        last = rest
      default: return .connective(connective, statements + [layout(last)])
      }
    }
  }

  /// Neighbouring quantifiers of one kind over one sort are shown as one.
  private func quantified(_ quantifier: Layout.Quantifier, _ binder: Binder, _ body: Formula) -> Layout {
    var inner = self
    var variables = [inner.variable(binder)]
    var rest = body
    while true {
      switch (quantifier, rest) {
      case (.forall, .forall(let next, let nextBody)) where next.sort == binder.sort,
        (.exists, .exists(let next, let nextBody)) where next.sort == binder.sort:
        variables.append(inner.variable(next))
        rest = nextBody
      default: return .quantified(quantifier, variables, binder.sort, inner.layout(rest))
      }
    }
  }

  private mutating func variable(_ binder: Binder) -> Layout {
    let symbol = scope.bind(binder.name, binder.sort)
    guard case .sequence(let arity) = binder.sort else { return .symbol(symbol) }
    var inner = scope
    return .family(symbol, indices: (0..<arity).map { _ in inner.bind("k", .index) })
  }
}

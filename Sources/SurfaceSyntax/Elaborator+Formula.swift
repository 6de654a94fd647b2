import SymbolicAlgebra

extension Elaborator {
  package mutating func formula(
    _ tree: SyntaxTree, _ scope: Scope = Scope()
  ) throws(SyntaxError) -> Formula {
    try visiting(tree) { elaborator throws(SyntaxError) in try elaborator.resolvedFormula(tree, scope) }
  }

  private mutating func resolvedFormula(_ tree: SyntaxTree, _ scope: Scope) throws(SyntaxError) -> Formula {
    switch tree.kind {
    case .falsity: return .falsity
    case .parenthesized(let inner): return try formula(inner, scope)
    case .prefix(.not, let inner): return .not(try formula(inner, scope))
    case .infix(.and, let left, let right): return .and(try formula(left, scope), try formula(right, scope))
    case .infix(.or, let left, let right): return .or(try formula(left, scope), try formula(right, scope))
    case .infix(.implies, let left, let right):
      return .implies(try formula(left, scope), try formula(right, scope))
    case .infix(.iff, let left, let right): return .iff(try formula(left, scope), try formula(right, scope))
    case .comparison(let sides, let comparisons): return try chain(sides, comparisons, scope)
    case .quantified(let quantifier, let names, let body):
      return try quantified(quantifier, names[...], body, scope)
    case .binding(let name, let value, let body): return try formula(body, binding(name, value, scope))
    case .number, .name, .prefix, .infix, .call, .root, .function, .member, .absoluteValue, .kronecker, .sum,
      .lambda:
      throw wrongKind(
        tree, expected: "a statement", hint: "a statement compares two expressions, as in `a = b`")
    }
  }

  private mutating func chain(
    _ sides: [SyntaxTree], _ comparisons: [SyntaxTree.Comparison], _ scope: Scope
  ) throws(SyntaxError) -> Formula {
    var relations: [Formula] = []
    for (position, comparison) in comparisons.enumerated() {
      relations.append(try relation(comparison, sides[position], sides[position + 1], scope))
    }
    return relations.dropLast().reversed().reduce(relations[relations.count - 1]) { .and($1, $0) }
  }

  private mutating func relation(
    _ comparison: SyntaxTree.Comparison, _ left: SyntaxTree, _ right: SyntaxTree, _ scope: Scope
  ) throws(SyntaxError) -> Formula {
    func formula<T>(_ left: T, _ right: T, _ make: (Relation, T, T) -> Formula) -> Formula {
      switch comparison {
      case .equal: make(.equal, left, right)
      case .notEqual: .not(make(.equal, left, right))
      case .less: make(.less, left, right)
      case .lessOrEqual: make(.lessOrEqual, left, right)
      case .greater: make(.less, right, left)
      case .greaterOrEqual: make(.lessOrEqual, right, left)
      }
    }
    switch (try shape(left, scope), try shape(right, scope)) {
    case (.variable, .constant), (.constant, .variable), (.variable, .variable):
      return formula(try index(left, scope), try index(right, scope), Formula.indexRelation)
    case (.other, _), (_, .other), (.constant, .constant):
      return formula(try term(left, scope), try term(right, scope), Formula.relation)
    }
  }

  private mutating func quantified(
    _ quantifier: SyntaxTree.Quantifier, _ names: ArraySlice<SyntaxTree.QuantifiedName>, _ body: SyntaxTree,
    _ scope: Scope
  ) throws(SyntaxError) -> Formula {
    guard let first = names.first else { return try formula(body, scope) }
    let sort = first.sort ?? declaredSort(first.name.text)
    let inner = scope.adding(first.name, sort)
    var statement = try quantified(quantifier, names.dropFirst(), body, inner)
    if let range = first.range {
      // The ends are outside the binder, but are stated below it.
      var outside = scope
      outside.depth += 1
      let variable = IndexTerm.bound(0)
      let above = Formula.indexRelation(.lessOrEqual, try index(range.lower, outside), variable)
      let below = Formula.indexRelation(.lessOrEqual, variable, try index(range.upper, outside))
      switch quantifier {
      case .forall: statement = .implies(above, .implies(below, statement))
      case .exists: statement = .and(above, .and(below, statement))
      }
    }
    let binder = Binder(first.name.text, sort)
    switch quantifier {
    case .forall: return .forall(binder, statement)
    case .exists: return .exists(binder, statement)
    }
  }

  /// The sort that the context gives the name, or real.
  private func declaredSort(_ name: String) -> Sort {
    if case .variable(let sort) = context.meanings[name] { return sort }
    return .real
  }
}

import ExactArithmetic
import SymbolicAlgebra

/// Random well-formed terms and formulas over `x`, `y`, `t`, `s`, `g` and what the enclosing binders declare.
struct RandomExpressions {
  var generator: SplitMix64

  private mutating func level(_ sort: Sort, _ scope: [Sort]) -> Int? {
    let levels = scope.indices.filter { scope[$0] == sort }.map { scope.count - 1 - $0 }
    return levels.isEmpty || generator.integer(0...2) == 0 ? nil : generator.pick(levels)
  }

  mutating func index(_ scope: [Sort]) -> IndexTerm {
    let variable = level(.index, scope).map(IndexTerm.bound) ?? .variable(generator.pick(["t", "s"]))
    return generator.integer(-2...2) * variable + IndexTerm(generator.integer(-3...3))
  }

  mutating func sequence(_ depth: Int, _ scope: [Sort], arity: Int) -> SequenceTerm {
    if let level = level(.sequence(arity: arity), scope) { return .bound(level) }
    if depth == 0 || generator.integer(0...1) == 0 { return .variable("g", arity: arity) }
    let body = term(depth - 1, scope + [Sort](repeating: .index, count: arity))
    return .lambda((0..<arity).map { BinderName("k\($0)") }, body)
  }

  private static let blend = try? Definition(
    "blend",
    [Binder("x", .real), Binder("f", .sequence(arity: 1)), Binder("n", .index)],
    .explicit(
      .bound(2) * .sum("k", upper: .bound(0), body: .element(.bound(2), [.bound(0)]) + .index(.bound(1)))))

  mutating func term(_ depth: Int, _ scope: [Sort] = []) -> Term {
    if depth == 0 {
      switch generator.integer(0...3) {
      case 0: return .number(Rational(generator.integer(-3...3)))
      case 1: return .index(index(scope))
      default: return level(.real, scope).map(Term.bound) ?? .parameter(generator.pick(["x", "y"]))
      }
    }
    switch generator.integer(0...9) {
    case 0: return term(depth - 1, scope) + term(depth - 1, scope)
    case 1: return term(depth - 1, scope) * term(depth - 1, scope)
    case 2: return .root(3, term(depth - 1, scope))
    case 3: return term(depth - 1, scope).power(index(scope))
    case 4, 5: return .sum("k", upper: index(scope), body: term(depth - 1, scope + [.index]))
    case 6:
      let arity = generator.integer(1...2)
      // A lambda that is applied doesn't stay one, so only variables have members here.
      if let level = level(.sequence(arity: arity), scope) {
        return .element(.bound(level), (0..<arity).map { _ in index(scope) })
      }
      return .element(.variable("g", arity: arity), (0..<arity).map { _ in index(scope) })
    case 7: return .kronecker(index(scope), index(scope))
    case 8:
      guard let blend = Self.blend else { return 0 }
      return .application(
        blend,
        [
          .real(term(depth - 1, scope)), .sequence(sequence(depth - 1, scope, arity: 1)),
          .index(index(scope)),
        ])
    default: return term(depth - 1, scope) / term(depth - 1, scope)
    }
  }

  mutating func formula(_ depth: Int, _ scope: [Sort] = []) -> Formula {
    if depth == 0 {
      return generator.integer(0...1) == 0
        ? .relation(.less, term(2, scope), term(1, scope))
        : .indexRelation(.equal, index(scope), index(scope))
    }
    switch generator.integer(0...4) {
    case 0: return .not(formula(depth - 1, scope))
    case 1: return .and(formula(depth - 1, scope), formula(depth - 1, scope))
    case 2: return .implies(formula(depth - 1, scope), formula(depth - 1, scope))
    default:
      let sort = generator.pick([Sort.real, .index, .sequence(arity: 1), .sequence(arity: 2)])
      let body = formula(depth - 1, scope + [sort])
      return generator.integer(0...1) == 0
        ? .forall(Binder("v", sort), body) : .exists(Binder("v", sort), body)
    }
  }

  static let variables = [
    Variable("x", .real), Variable("y", .real), Variable("t", .index), Variable("s", .index),
    Variable("g", .sequence(arity: 1)), Variable("g", .sequence(arity: 2)),
  ]

  mutating func argument(for variable: Variable, depth: Int = 2) -> Argument {
    switch variable.sort {
    case .real: .real(term(depth))
    case .index: .index(index([]))
    case .sequence(let arity): .sequence(sequence(depth, [], arity: arity))
    }
  }
}

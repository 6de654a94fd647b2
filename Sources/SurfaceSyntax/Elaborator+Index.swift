import ExactArithmetic
import SymbolicAlgebra

extension Elaborator {
  /// The largest constant or coefficient of an index, so that arithmetic with indices can't overflow.
  package static let indexLimit = 1_000_000_000

  /// What an expression is like as an index, judged by its form and its names alone.
  enum IndexShape {
    /// A combination of integers.
    case constant
    /// A combination of integers and indices.
    case variable
    /// Not an index.
    case other
  }

  mutating func shape(_ tree: SyntaxTree, _ scope: Scope) throws(SyntaxError) -> IndexShape {
    try visiting(tree) { elaborator throws(SyntaxError) in try elaborator.resolvedShape(tree, scope) }
  }

  private mutating func resolvedShape(_ tree: SyntaxTree, _ scope: Scope) throws(SyntaxError) -> IndexShape {
    switch tree.kind {
    case .number(let value): return value.isInteger ? .constant : .other
    case .parenthesized(let inner): return try shape(inner, scope)
    case .prefix(.minus, let inner): return try shape(inner, scope)
    case .function(.index, _): return .variable
    case .infix(.add, let left, let right), .infix(.subtract, let left, let right):
      switch (try shape(left, scope), try shape(right, scope)) {
      case (.other, _), (_, .other): return .other
      case (.constant, .constant): return .constant
      case (.variable, _), (_, .variable): return .variable
      }
    case .infix(.multiply, let left, let right):
      switch (try shape(left, scope), try shape(right, scope)) {
      case (.constant, let shape), (let shape, .constant): return shape
      case (.variable, _), (.other, _): return .other
      }
    case .name(let name):
      switch scope.entries[name] {
      case .binder(.index, _), .shiftedIndex: return .variable
      case .binder: return .other
      case .local(let value, let inner): return try shape(value, inner)
      case nil: break
      }
      switch context.meanings[name] {
      case .variable(.index), .abbreviation(.index): return .variable
      case .variable, .abbreviation, .definition, nil: return .other
      }
    case .infix, .prefix, .comparison, .call, .root, .function, .member, .absoluteValue, .kronecker, .sum,
      .lambda, .quantified, .binding, .falsity:
      return .other
    }
  }

  func limited(_ index: IndexTerm, _ tree: SyntaxTree) throws(SyntaxError) -> IndexTerm {
    let range = -Self.indexLimit...Self.indexLimit
    guard range.contains(index.constant), index.summands.allSatisfy({ range.contains($0.coefficient) })
    else { throw error(.indexTooLarge(limit: Self.indexLimit), tree) }
    return index
  }

  package mutating func index(
    _ tree: SyntaxTree, _ scope: Scope = Scope()
  ) throws(SyntaxError) -> IndexTerm {
    try visiting(tree) { elaborator throws(SyntaxError) in
      try elaborator.limited(elaborator.resolvedIndex(tree, scope), tree)
    }
  }

  private func notAnIndex(_ tree: SyntaxTree) -> SyntaxError {
    wrongKind(
      tree, expected: "an index",
      hint: "an index is a sum of integers and of names declared as indices, such as `t - k + 1`")
  }

  private mutating func resolvedIndex(_ tree: SyntaxTree, _ scope: Scope) throws(SyntaxError) -> IndexTerm {
    switch tree.kind {
    case .number(let value):
      guard value.isInteger else { throw notAnIndex(tree) }
      guard let small = value.smallInteger else {
        throw error(.indexTooLarge(limit: Self.indexLimit), tree)
      }
      return IndexTerm(small)
    case .parenthesized(let inner), .function(.index, let inner): return try index(inner, scope)
    case .prefix(.minus, let inner): return -(try index(inner, scope))
    case .infix(.add, let left, let right): return try index(left, scope) + index(right, scope)
    case .infix(.subtract, let left, let right): return try index(left, scope) - index(right, scope)
    case .infix(.multiply, let left, let right):
      // Both factors are within the limit, so that the product can't overflow.
      let (first, second) = (try index(left, scope), try index(right, scope))
      if let factor = first.literal { return factor * second }
      if let factor = second.literal { return factor * first }
      throw notAnIndex(tree)
    case .name(let name):
      switch scope.entries[name] {
      case .binder(.index, let position): return .bound(scope.level(of: position))
      case .shiftedIndex(let position, let lower, var outer):
        outer.depth = scope.depth
        return try .bound(scope.level(of: position)) + index(lower, outer) - 1
      case .local(let value, let definitionScope):
        return try local(value, definitionScope, at: tree, in: scope) {
          elaborator, scope throws(SyntaxError) in
          try elaborator.index(value, scope)
        }
      case .binder: throw notAnIndex(tree)
      case nil: break
      }
      switch context.meanings[name] {
      case .variable(.index): return .variable(name)
      case .abbreviation(.index(let index)): return index
      case .variable, .abbreviation, .definition: throw notAnIndex(tree)
      case nil: throw unknown(name, tree.range, scope)
      }
    case .binding(let name, let value, let body): return try index(body, binding(name, value, scope))
    case .infix, .prefix, .comparison, .call, .root, .function, .member, .absoluteValue, .kronecker, .sum,
      .lambda, .quantified, .falsity:
      throw notAnIndex(tree)
    }
  }
}

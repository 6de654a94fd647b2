import ExactArithmetic
import SymbolicAlgebra

/// Turns trees into terms and formulas by giving names their meanings and every part its sort.
package struct Elaborator {
  package let source: SourceText
  package let context: SyntaxContext
  private var budget = Elaborator.sizeLimit
  private var recursion = 0

  /// The largest number of parts of an elaborated expression.
  package static let sizeLimit = 200_000

  package init(_ context: SyntaxContext, source: SourceText) {
    self.context = context
    self.source = source
  }

  /// The local names at a place, and the number of binders around it.
  ///
  /// A binder is known by how many binders are outside it, so that an entry stays right further inside.
  package struct Scope: Sendable {
    indirect enum Entry: Sendable {
      case binder(Sort, position: Int)
      /// The index `lower + n - 1` for the binder n: a sum that doesn't start at 1.
      case shiftedIndex(position: Int, lower: SyntaxTree, Scope)
      /// A local definition, elaborated anew wherever it is used.
      case local(SyntaxTree, Scope)
    }

    var entries: [String: Entry] = [:]
    var depth = 0

    package init() {}

    func adding(_ name: SyntaxTree.BoundName, _ sort: Sort) -> Scope {
      var inner = self
      inner.entries[name.text] = .binder(sort, position: depth)
      inner.depth += 1
      return inner
    }

    func level(of position: Int) -> Int { depth - 1 - position }
  }

  // MARK: Limits and errors

  /// Counts one part more, and one level of recursion more while `work` is done.
  mutating func visiting<T>(
    _ tree: SyntaxTree, _ work: (inout Elaborator) throws(SyntaxError) -> T
  ) throws(SyntaxError) -> T {
    budget -= 1
    recursion += 1
    defer { recursion -= 1 }
    guard budget >= 0 else { throw error(.expressionTooLarge(limit: Self.sizeLimit), tree) }
    guard recursion <= 2 * SyntaxTree.depthLimit else {
      throw error(.nestedTooDeep(limit: SyntaxTree.depthLimit), tree)
    }
    return try work(&self)
  }

  package func error(_ reason: SyntaxError.Reason, _ tree: SyntaxTree) -> SyntaxError {
    SyntaxError(reason, tree.range, in: source)
  }

  func wrongKind(_ tree: SyntaxTree, expected: String, hint: String = "") -> SyntaxError {
    error(.wrongKind(found: describe(tree), expected: expected, hint: hint), tree)
  }

  func unknown(_ name: String, _ range: Range<Int>, _ scope: Scope) -> SyntaxError {
    // A word that joins two expressions is no name that was meant.
    let words = Keyword.allCases.filter { ![.in, .or, .and, .not, .let].contains($0) }
    let candidates = Set(scope.entries.keys).union(context.meanings.keys).union(words.map(\.rawValue))
    return SyntaxError(.unknownName(name, near: NearNames.of(name, among: candidates)), range, in: source)
  }

  func describe(_ tree: SyntaxTree) -> String {
    switch tree.withoutParentheses.kind {
    case .number(let value): "the number \(value)"
    case .name(let name): "`\(name)`"
    case .parenthesized: "an expression in brackets"
    case .prefix(.minus, _), .infix(.add, _, _), .infix(.subtract, _, _), .infix(.multiply, _, _),
      .infix(.divide, _, _), .infix(.power, _, _), .root, .absoluteValue, .function,
      .sum, .kronecker, .binding:
      "a real expression"
    case .prefix(.not, _), .infix(.and, _, _), .infix(.or, _, _), .infix(.implies, _, _),
      .infix(.iff, _, _), .comparison, .quantified, .falsity:
      "a statement"
    case .call(let name, _): "a value of `\(name.text)`"
    case .member: "a member of a sequence"
    case .lambda: "a sequence"
    }
  }

  // MARK: Real terms

  package mutating func term(_ tree: SyntaxTree, _ scope: Scope = Scope()) throws(SyntaxError) -> Term {
    try visiting(tree) { elaborator throws(SyntaxError) in try elaborator.resolvedTerm(tree, scope) }
  }

  /// The value of a numeral as it stands: an integer, a decimal, or a quotient of integers.
  private func literal(_ tree: SyntaxTree) -> Rational? {
    switch tree.kind {
    case .number(let value): return value
    case .infix(.divide, let left, let right):
      guard case .number(let numerator) = left.kind, case .number(let denominator) = right.kind,
        let reciprocal = denominator.reciprocal
      else { return nil }
      return numerator * reciprocal
    default: return nil
    }
  }

  private mutating func resolvedTerm(_ tree: SyntaxTree, _ scope: Scope) throws(SyntaxError) -> Term {
    if let value = literal(tree) { return .number(value) }
    switch tree.kind {
    case .number(let value): return .number(value)
    case .name(let name): return try named(name, tree, scope)
    case .parenthesized(let inner): return try term(inner, scope)
    case .prefix(.minus, let inner):
      if let value = literal(inner), !value.isZero { return .number(-value) }
      return .negate(try term(inner, scope))
    case .root(let degree, let inner): return .root(degree, try term(inner, scope))
    case .infix(.add, let left, let right): return .add(try term(left, scope), try term(right, scope))
    case .infix(.subtract, let left, let right):
      return .subtract(try term(left, scope), try term(right, scope))
    case .infix(.multiply, let left, let right):
      return .multiply(try term(left, scope), try term(right, scope))
    case .infix(.divide, let left, let right): return .divide(try term(left, scope), try term(right, scope))
    case .infix(.power, let base, let exponent):
      return .power(try term(base, scope), try self.exponent(exponent, scope))
    case .function(.abs, let inner), .absoluteValue(let inner):
      return .absoluteValue(try term(inner, scope))
    case .function(.sign, let inner): return .sign(try term(inner, scope))
    case .function(.real, let inner): return .index(try index(inner, scope))
    case .kronecker(let left, let right): return .kronecker(try index(left, scope), try index(right, scope))
    case .member(let sequence, let indices): return try member(sequence, indices, tree, scope)
    case .call(let name, let arguments): return try call(name, arguments, tree, scope)
    case .sum(let name, let lower, let upper, let body):
      return try sum(name, lower, upper, body, scope)
    case .binding(let name, let value, let body):
      return try term(body, binding(name, value, scope))
    case .lambda:
      throw wrongKind(tree, expected: "a real number", hint: "index the sequence, as in `g[k]`")
    case .prefix(.not, _), .infix(.and, _, _), .infix(.or, _, _), .infix(.implies, _, _),
      .infix(.iff, _, _), .comparison, .quantified, .falsity, .function:
      throw wrongKind(tree, expected: "a real number")
    }
  }

  private mutating func named(
    _ name: String, _ tree: SyntaxTree, _ scope: Scope
  ) throws(SyntaxError) -> Term {
    switch scope.entries[name] {
    case .binder(.real, let position): return .bound(scope.level(of: position))
    case .binder(.index, _), .shiftedIndex: return .index(try index(tree, scope))
    case .binder(.sequence, _):
      throw wrongKind(tree, expected: "a real number", hint: "index the sequence, as in `\(name)[k]`")
    case .local(let value, let definitionScope):
      return try local(value, definitionScope, at: tree, in: scope) { elaborator, scope throws(SyntaxError) in
        try elaborator.term(value, scope)
      }
    case nil: break
    }
    switch context.meanings[name] {
    case .variable(.real): return .parameter(name)
    case .variable(.index): return .index(.variable(name))
    case .abbreviation(.real(let term)): return term
    case .abbreviation(.index(let index)): return .index(index)
    case .definition(let definition):
      guard definition.argumentSorts.isEmpty else {
        throw wrongKind(
          tree, expected: "its arguments in round brackets",
          hint: "`\(name)` takes \(definition.argumentSorts.count)")
      }
      return .application(definition, [])
    case .variable(.sequence), .abbreviation(.sequence):
      throw wrongKind(tree, expected: "a real number", hint: "index the sequence, as in `\(name)[k]`")
    case nil: throw unknown(name, tree.range, scope)
    }
  }

  private mutating func exponent(_ tree: SyntaxTree, _ scope: Scope) throws(SyntaxError) -> IndexTerm {
    guard try shape(tree, scope) != .other else {
      throw wrongKind(
        tree, expected: "an exponent made of integers and indices",
        hint: "write sqrt(..) or root(n, ..) for roots, and brackets for a power of a power")
    }
    return try index(tree, scope)
  }

  private mutating func member(
    _ sequence: SyntaxTree, _ indices: [SyntaxTree], _ tree: SyntaxTree, _ scope: Scope
  ) throws(SyntaxError) -> Term {
    let resolved = try self.sequence(sequence, arity: indices.count, scope)
    var terms: [IndexTerm] = []
    for index in indices { terms.append(try self.index(index, scope)) }
    // A lambda in brackets is indexed as it stands; one that has a name is applied.
    if case .lambda(_, let body) = resolved, case .name = sequence.kind {
      return body.instantiated(with: terms.map(Argument.index))
    }
    return .element(resolved, terms)
  }

  private mutating func call(
    _ name: SyntaxTree.BoundName, _ arguments: [SyntaxTree], _ tree: SyntaxTree, _ scope: Scope
  ) throws(SyntaxError) -> Term {
    guard scope.entries[name.text] == nil, let meaning = context.meanings[name.text] else {
      if scope.entries[name.text] == nil { throw unknown(name.text, name.range, scope) }
      throw notAFunction(name)
    }
    guard case .definition(let definition) = meaning else { throw notAFunction(name) }
    let sorts = definition.argumentSorts
    guard sorts.count == arguments.count else {
      throw error(
        .wrongArgumentCount(name: name.text, expected: sorts.count, found: arguments.count), tree)
    }
    var resolved: [Argument] = []
    for (argument, sort) in zip(arguments, sorts) {
      switch sort {
      case .real: resolved.append(.real(try term(argument, scope)))
      case .index: resolved.append(.index(try index(argument, scope)))
      case .sequence(let arity): resolved.append(.sequence(try sequence(argument, arity: arity, scope)))
      }
    }
    return .application(definition, resolved)
  }

  private func notAFunction(_ name: SyntaxTree.BoundName) -> SyntaxError {
    SyntaxError(
      .wrongKind(
        found: "`\(name.text)` before `(`", expected: "an operator",
        hint: "`\(name.text)` is not a function; write `*` between factors"), name.range, in: source)
  }

  private mutating func sum(
    _ name: SyntaxTree.BoundName, _ lower: SyntaxTree, _ upper: SyntaxTree, _ body: SyntaxTree,
    _ scope: Scope
  ) throws(SyntaxError) -> Term {
    let (first, last) = (try index(lower, scope), try index(upper, scope))
    var inner = scope.adding(name, .index)
    if first == 1 {
      return .sum(BinderName(name.text), upper: last, body: try term(body, inner))
    }
    // sum_{k=a}^{b} f(k) is sum_{n=1}^{b-a+1} f(n + a - 1).
    inner.entries[name.text] = .shiftedIndex(position: scope.depth, lower: lower, scope)
    let length = try limited(last - first + 1, upper)
    return .sum(BinderName(name.text), upper: length, body: try term(body, inner))
  }

  // MARK: Sequences and local definitions

  mutating func sequence(
    _ tree: SyntaxTree, arity: Int, _ scope: Scope
  ) throws(SyntaxError) -> SequenceTerm {
    try visiting(tree) { elaborator throws(SyntaxError) in
      try elaborator.resolvedSequence(tree, arity: arity, scope)
    }
  }

  private mutating func resolvedSequence(
    _ tree: SyntaxTree, arity: Int, _ scope: Scope
  ) throws(SyntaxError) -> SequenceTerm {
    func checked(_ found: Int, _ sequence: SequenceTerm) throws(SyntaxError) -> SequenceTerm {
      guard found == arity else {
        throw wrongKind(
          tree, expected: "a sequence with \(arity) ind\(arity == 1 ? "ex" : "ices")",
          hint: "this one has \(found)")
      }
      return sequence
    }
    let expected = "a sequence"
    let hint = "declare the name as a sequence, or write `k => ..`"
    switch tree.kind {
    case .parenthesized(let inner): return try sequence(inner, arity: arity, scope)
    case .lambda(let names, let body):
      var inner = scope
      for name in names { inner = inner.adding(name, .index) }
      let lambda = SequenceTerm.lambda(names.map { BinderName($0.text) }, try term(body, inner))
      return try checked(names.count, lambda)
    case .name(let name):
      switch scope.entries[name] {
      case .binder(.sequence(let found), let position):
        return try checked(found, .bound(scope.level(of: position)))
      case .local(let value, let definitionScope):
        return try local(value, definitionScope, at: tree, in: scope) {
          elaborator, scope throws(SyntaxError) in
          try elaborator.sequence(value, arity: arity, scope)
        }
      case .binder, .shiftedIndex: throw wrongKind(tree, expected: expected, hint: hint)
      case nil: break
      }
      switch context.meanings[name] {
      case .variable(.sequence(let found)): return try checked(found, .variable(name, arity: found))
      case .abbreviation(.sequence(let sequence)):
        guard (try? sequence.check(arity: arity)) != nil else {
          throw wrongKind(tree, expected: "a sequence with \(arity) indices")
        }
        return sequence
      case nil: throw unknown(name, tree.range, scope)
      case .variable, .abbreviation, .definition: throw wrongKind(tree, expected: expected, hint: hint)
      }
    case .number, .prefix, .infix, .comparison, .call, .root, .function, .member, .absoluteValue,
      .kronecker, .sum, .quantified, .binding, .falsity:
      throw wrongKind(tree, expected: expected, hint: hint)
    }
  }

  /// The scope inside a local definition, whose value is checked once here.
  package mutating func binding(
    _ name: SyntaxTree.BoundName, _ value: SyntaxTree, _ scope: Scope
  ) throws(SyntaxError) -> Scope {
    if isSequence(value, scope) {
      if case .lambda(let names, _) = value.withoutParentheses.kind {
        _ = try sequence(value, arity: names.count, scope)
      }
    } else if try shape(value, scope) != .other {
      _ = try index(value, scope)
    } else {
      _ = try term(value, scope)
    }
    var inner = scope
    inner.entries[name.text] = .local(value, scope)
    return inner
  }

  /// What a local definition is where it is used. An error that its own check didn't find is one of its use.
  mutating func local<T>(
    _ value: SyntaxTree, _ definitionScope: Scope, at use: SyntaxTree, in scope: Scope,
    _ work: (inout Elaborator, Scope) throws(SyntaxError) -> T
  ) throws(SyntaxError) -> T {
    var inner = definitionScope
    inner.depth = scope.depth
    do throws(SyntaxError) { return try work(&self, inner) } catch { throw self.error(error.reason, use) }
  }

  private func isSequence(_ tree: SyntaxTree, _ scope: Scope) -> Bool {
    switch tree.withoutParentheses.kind {
    case .lambda: return true
    case .name(let name):
      switch scope.entries[name] {
      case .binder(.sequence, _): return true
      case .local(let value, let inner): return isSequence(value, inner)
      case .binder, .shiftedIndex: return false
      case nil: break
      }
      switch context.meanings[name] {
      case .variable(.sequence), .abbreviation(.sequence): return true
      case .variable, .abbreviation, .definition, nil: return false
      }
    default: return false
    }
  }
}

extension Elaborator {
  /// The tree and scope of a local definition, or nil if the name is none.
  package func local(_ name: String, _ scope: Scope) -> (value: SyntaxTree, scope: Scope)? {
    guard case .local(let value, let inner) = scope.entries[name] else { return nil }
    return (value, inner)
  }
}

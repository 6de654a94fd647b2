/// Why a term or formula makes no sense.
public enum IllFormed: Error, Hashable, Sendable, CustomStringConvertible {
  /// A bound variable points past every binder, or at a binder of another sort.
  case unboundVariable(level: Int, expected: Sort)
  /// A sequence of one arity is used with another number of indices.
  case wrongArity(expected: Int, found: Int)
  /// A definition is applied to arguments of the wrong number or sorts.
  case wrongArguments(definition: String, expected: [Sort])
  /// The equations of a definition mention a variable that isn't among the parameters.
  case freeVariable(definition: String, Variable)
  /// An index has a coefficient that doesn't fit into a machine word.
  case indexTooLarge
  /// A root has a degree outside `Term.rootDegrees`.
  case rootDegree(Int)
  /// Expressions stand inside each other so deep that working through them could exhaust the stack.
  case nestedTooDeep(limit: Int)

  public var description: String {
    switch self {
    case .unboundVariable(let level, let expected):
      "bound variable \(level) has no enclosing binder of sort \(expected); declare it where the term is built"
    case .wrongArity(let expected, let found):
      "a sequence of \(expected) indices is used with \(found); give exactly \(expected)"
    case .wrongArguments(let definition, let expected):
      "`\(definition)` is applied to arguments that don't match its parameters \(expected)"
    case .freeVariable(let definition, let variable):
      "the equations of `\(definition)` mention `\(variable.name)`; make it a parameter of the definition"
    case .indexTooLarge:
      "an index has a coefficient beyond \(Int.max) in magnitude; use smaller indices"
    case .rootDegree(let degree):
      "a root has the degree \(degree); degrees from \(Term.rootDegrees.lowerBound) to "
        + "\(Term.rootDegrees.upperBound) are allowed"
    case .nestedTooDeep(let limit):
      "expressions are nested more than \(limit) deep; name parts of them by definitions"
    }
  }
}

/// The sorts of the enclosing binders, the innermost last, and how deep the part at hand lies.
private struct Scope {
  var sorts: [Sort]
  var depth = 0

  static let depthLimit = 1_000

  init(sorts: [Sort]) { self.sorts = sorts }

  mutating func enter() throws(IllFormed) {
    guard depth < Self.depthLimit else { throw .nestedTooDeep(limit: Self.depthLimit) }
    depth += 1
  }

  func sort(at level: Int) -> Sort? {
    level >= 0 && level < sorts.count ? sorts[sorts.count - 1 - level] : nil
  }

  func check(_ level: Int, _ expected: Sort) throws(IllFormed) {
    guard sort(at: level) == expected else { throw .unboundVariable(level: level, expected: expected) }
  }

  func check(_ index: IndexTerm) throws(IllFormed) {
    guard !index.isTooLarge else { throw .indexTooLarge }
    for summand in index.summands {
      if case .bound(let level) = summand.variable { try check(level, .index) }
    }
  }

  mutating func check(_ sequence: SequenceTerm, arity: Int) throws(IllFormed) {
    switch sequence {
    case .variable(_, let declared):
      guard declared == arity else { throw .wrongArity(expected: declared, found: arity) }
    case .bound(let level):
      try check(level, .sequence(arity: arity))
    case .lambda(let names, let body):
      guard names.count == arity else { throw .wrongArity(expected: names.count, found: arity) }
      for _ in names { sorts.append(.index) }
      try check(body)
      sorts.removeLast(arity)
    }
  }

  mutating func check(_ argument: Argument, _ sort: Sort, of definition: Definition) throws(IllFormed) {
    switch (argument, sort) {
    case (.real(let term), .real): try check(term)
    case (.index(let index), .index): try check(index)
    case (.sequence(let sequence), .sequence(let arity)): try check(sequence, arity: arity)
    case (.real, _), (.index, _), (.sequence, _):
      throw .wrongArguments(definition: definition.name, expected: definition.argumentSorts)
    }
  }

  mutating func check(_ term: Term) throws(IllFormed) {
    try enter()
    switch term {
    case .number, .parameter: break
    case .bound(let level): try check(level, .real)
    case .index(let index): try check(index)
    case .element(let sequence, let indices):
      try check(sequence, arity: indices.count)
      for index in indices { try check(index) }
    case .kronecker(let left, let right):
      try check(left)
      try check(right)
    case .negate(let inner), .absoluteValue(let inner), .sign(let inner): try check(inner)
    case .root(let degree, let inner):
      guard Term.rootDegrees.contains(degree) else { throw .rootDegree(degree) }
      try check(inner)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      try check(left)
      try check(right)
    case .power(let base, let exponent):
      try check(base)
      try check(exponent)
    case .sum(_, let upper, let body):
      try check(upper)
      sorts.append(.index)
      try check(body)
      sorts.removeLast()
    case .application(let definition, let arguments):
      let expected = definition.argumentSorts
      guard expected.count == arguments.count else {
        throw .wrongArguments(definition: definition.name, expected: expected)
      }
      for (argument, sort) in zip(arguments, expected) { try check(argument, sort, of: definition) }
    }
    depth -= 1
  }

  mutating func check(_ formula: Formula) throws(IllFormed) {
    try enter()
    switch formula {
    case .falsity: break
    case .relation(_, let left, let right):
      try check(left)
      try check(right)
    case .indexRelation(_, let left, let right):
      try check(left)
      try check(right)
    case .not(let inner): try check(inner)
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      try check(left)
      try check(right)
    case .forall(let binder, let body), .exists(let binder, let body):
      sorts.append(binder.sort)
      try check(body)
      sorts.removeLast()
    }
    depth -= 1
  }
}

extension Term {
  /// Throws unless every bound variable is declared inside the term or by one of `sorts` (the last is variable 0).
  public func check(closedUnder sorts: [Sort] = []) throws(IllFormed) {
    var scope = Scope(sorts: sorts)
    try scope.check(self)
  }
}

extension SequenceTerm {
  /// Throws unless the sequence has `arity` indices and no undeclared bound variable.
  public func check(arity: Int) throws(IllFormed) {
    var scope = Scope(sorts: [])
    try scope.check(self, arity: arity)
  }
}

extension IndexTerm {
  /// Throws when a bound variable occurs.
  public func check() throws(IllFormed) { try Scope(sorts: []).check(self) }
}

extension Formula {
  /// Throws unless every bound variable is declared inside the formula or by one of `sorts`.
  public func check(closedUnder sorts: [Sort] = []) throws(IllFormed) {
    var scope = Scope(sorts: sorts)
    try scope.check(self)
  }
}

extension IndexTerm {
  func containsFreeVariable(where predicate: (Variable) -> Bool) -> Bool {
    summands.contains { summand in
      if case .free(let name) = summand.variable { predicate(Variable(name, .index)) } else { false }
    }
  }
}

extension SequenceTerm {
  func containsFreeVariable(where predicate: (Variable) -> Bool) -> Bool {
    switch self {
    case .variable(let name, let arity): predicate(Variable(name, .sequence(arity: arity)))
    case .bound: false
    case .lambda(_, let body): body.containsFreeVariable(where: predicate)
    }
  }

  /// The free variables that occur.
  public var freeVariables: Set<Variable> { .collecting(containsFreeVariable) }
}

extension Argument {
  func containsFreeVariable(where predicate: (Variable) -> Bool) -> Bool {
    switch self {
    case .real(let term): term.containsFreeVariable(where: predicate)
    case .index(let index): index.containsFreeVariable(where: predicate)
    case .sequence(let sequence): sequence.containsFreeVariable(where: predicate)
    }
  }
}

extension Term {
  /// Whether a free variable with the property occurs; the search ends at the first.
  public func containsFreeVariable(where predicate: (Variable) -> Bool) -> Bool {
    switch self {
    case .number, .bound: false
    case .parameter(let name): predicate(Variable(name, .real))
    case .index(let index): index.containsFreeVariable(where: predicate)
    case .element(let sequence, let indices):
      sequence.containsFreeVariable(where: predicate)
        || indices.contains { $0.containsFreeVariable(where: predicate) }
    case .kronecker(let left, let right):
      left.containsFreeVariable(where: predicate) || right.containsFreeVariable(where: predicate)
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner):
      inner.containsFreeVariable(where: predicate)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.containsFreeVariable(where: predicate) || right.containsFreeVariable(where: predicate)
    case .power(let base, let exponent):
      base.containsFreeVariable(where: predicate) || exponent.containsFreeVariable(where: predicate)
    case .sum(_, let upper, let body):
      upper.containsFreeVariable(where: predicate) || body.containsFreeVariable(where: predicate)
    case .application(_, let arguments):
      arguments.contains { $0.containsFreeVariable(where: predicate) }
    }
  }

  /// The free variables that occur.
  public var freeVariables: Set<Variable> { .collecting(containsFreeVariable) }
}

extension Formula {
  /// Whether a free variable with the property occurs; the search ends at the first.
  public func containsFreeVariable(where predicate: (Variable) -> Bool) -> Bool {
    switch self {
    case .falsity: false
    case .relation(_, let left, let right):
      left.containsFreeVariable(where: predicate) || right.containsFreeVariable(where: predicate)
    case .indexRelation(_, let left, let right):
      left.containsFreeVariable(where: predicate) || right.containsFreeVariable(where: predicate)
    case .not(let inner): inner.containsFreeVariable(where: predicate)
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      left.containsFreeVariable(where: predicate) || right.containsFreeVariable(where: predicate)
    case .forall(_, let body), .exists(_, let body): body.containsFreeVariable(where: predicate)
    }
  }

  /// The free variables that occur.
  public var freeVariables: Set<Variable> { .collecting(containsFreeVariable) }
}

extension Set<Variable> {
  /// All variables that a search with a property that none has comes across.
  fileprivate static func collecting(_ search: ((Variable) -> Bool) -> Bool) -> Set<Variable> {
    var variables: Set<Variable> = []
    _ = search { variable in
      variables.insert(variable)
      return false
    }
    return variables
  }
}

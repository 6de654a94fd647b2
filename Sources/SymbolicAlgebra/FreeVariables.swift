extension IndexTerm {
  func collectFreeVariables(into variables: inout Set<Variable>) {
    for summand in summands {
      if case .free(let name) = summand.variable { variables.insert(Variable(name, .index)) }
    }
  }
}

extension SequenceTerm {
  func collectFreeVariables(into variables: inout Set<Variable>) {
    switch self {
    case .variable(let name, let arity): variables.insert(Variable(name, .sequence(arity: arity)))
    case .bound: return
    case .lambda(_, let body): body.collectFreeVariables(into: &variables)
    }
  }
}

extension Argument {
  func collectFreeVariables(into variables: inout Set<Variable>) {
    switch self {
    case .real(let term): term.collectFreeVariables(into: &variables)
    case .index(let index): index.collectFreeVariables(into: &variables)
    case .sequence(let sequence): sequence.collectFreeVariables(into: &variables)
    }
  }
}

extension Term {
  func collectFreeVariables(into variables: inout Set<Variable>) {
    switch self {
    case .number, .bound: return
    case .parameter(let name): variables.insert(Variable(name, .real))
    case .index(let index): index.collectFreeVariables(into: &variables)
    case .element(let sequence, let indices):
      sequence.collectFreeVariables(into: &variables)
      for index in indices { index.collectFreeVariables(into: &variables) }
    case .kronecker(let left, let right):
      left.collectFreeVariables(into: &variables)
      right.collectFreeVariables(into: &variables)
    case .negate(let inner), .squareRoot(let inner), .absoluteValue(let inner), .sign(let inner):
      inner.collectFreeVariables(into: &variables)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.collectFreeVariables(into: &variables)
      right.collectFreeVariables(into: &variables)
    case .power(let base, let exponent):
      base.collectFreeVariables(into: &variables)
      exponent.collectFreeVariables(into: &variables)
    case .sum(_, let upper, let body):
      upper.collectFreeVariables(into: &variables)
      body.collectFreeVariables(into: &variables)
    case .application(_, let arguments):
      for argument in arguments { argument.collectFreeVariables(into: &variables) }
    }
  }

  /// The free variables that occur.
  public var freeVariables: Set<Variable> {
    var variables: Set<Variable> = []
    collectFreeVariables(into: &variables)
    return variables
  }
}

extension SequenceTerm {
  /// The free variables that occur.
  public var freeVariables: Set<Variable> {
    var variables: Set<Variable> = []
    collectFreeVariables(into: &variables)
    return variables
  }
}

extension Formula {
  func collectFreeVariables(into variables: inout Set<Variable>) {
    switch self {
    case .falsity: return
    case .relation(_, let left, let right):
      left.collectFreeVariables(into: &variables)
      right.collectFreeVariables(into: &variables)
    case .indexRelation(_, let left, let right):
      left.collectFreeVariables(into: &variables)
      right.collectFreeVariables(into: &variables)
    case .not(let inner): inner.collectFreeVariables(into: &variables)
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      left.collectFreeVariables(into: &variables)
      right.collectFreeVariables(into: &variables)
    case .forall(_, let body), .exists(_, let body): body.collectFreeVariables(into: &variables)
    }
  }

  /// The free variables that occur.
  public var freeVariables: Set<Variable> {
    var variables: Set<Variable> = []
    collectFreeVariables(into: &variables)
    return variables
  }
}

/// A replacement of variables, applied throughout a term or formula.
///
/// `depth` is the number of binders between the root of the mapping and the variable; what is returned is placed
/// there as it is, so it must already be shifted by `depth`.
protocol VariableMapping {
  func parameter(_ name: String, depth: Int) -> Term
  func bound(_ level: Int, depth: Int) -> Term
  func index(_ variable: IndexVariable, depth: Int) -> IndexTerm
  func sequence(_ name: String, arity: Int, depth: Int) -> SequenceTerm
  func boundSequence(_ level: Int, depth: Int) -> SequenceTerm
}

extension VariableMapping {
  func parameter(_ name: String, depth: Int) -> Term { .parameter(name) }
  func sequence(_ name: String, arity: Int, depth: Int) -> SequenceTerm { .variable(name, arity: arity) }
}

extension IndexTerm {
  func mapped<M: VariableMapping>(_ mapping: M, depth: Int) -> IndexTerm {
    summands.reduce(IndexTerm(constant)) { partial, summand in
      partial + summand.coefficient * mapping.index(summand.variable, depth: depth)
    }
  }
}

extension Term {
  func mapped<M: VariableMapping>(_ mapping: M, depth: Int = 0) -> Term {
    switch self {
    case .number: self
    case .parameter(let name): mapping.parameter(name, depth: depth)
    case .bound(let level): mapping.bound(level, depth: depth)
    case .index(let index): .index(index.mapped(mapping, depth: depth))
    case .element(let sequence, let indices):
      sequence.mapped(mapping, depth: depth).member(at: indices.map { $0.mapped(mapping, depth: depth) })
    case .kronecker(let left, let right):
      .kronecker(left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .negate(let term): .negate(term.mapped(mapping, depth: depth))
    case .add(let left, let right):
      .add(left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .subtract(let left, let right):
      .subtract(left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .multiply(let left, let right):
      .multiply(left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .divide(let left, let right):
      .divide(left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .power(let base, let exponent):
      .power(base.mapped(mapping, depth: depth), exponent.mapped(mapping, depth: depth))
    case .sum(let name, let upper, let body):
      .sum(name, upper: upper.mapped(mapping, depth: depth), body: body.mapped(mapping, depth: depth + 1))
    case .root(let degree, let term): .root(degree, term.mapped(mapping, depth: depth))
    case .absoluteValue(let term): .absoluteValue(term.mapped(mapping, depth: depth))
    case .sign(let term): .sign(term.mapped(mapping, depth: depth))
    case .application(let definition, let arguments):
      .application(definition, arguments.map { $0.mapped(mapping, depth: depth) })
    }
  }
}

extension SequenceTerm {
  func mapped<M: VariableMapping>(_ mapping: M, depth: Int) -> SequenceTerm {
    switch self {
    case .variable(let name, let arity): mapping.sequence(name, arity: arity, depth: depth)
    case .bound(let level): mapping.boundSequence(level, depth: depth)
    case .lambda(let names, let body): .lambda(names, body.mapped(mapping, depth: depth + names.count))
    }
  }

  /// The member at `indices`; a lambda is applied by replacing its indices.
  func member(at indices: [IndexTerm]) -> Term {
    if case .lambda(let names, let body) = self, names.count == indices.count {
      return body.instantiated(with: indices.map(Argument.index))
    }
    return .element(self, indices)
  }
}

extension Argument {
  func mapped<M: VariableMapping>(_ mapping: M, depth: Int) -> Argument {
    switch self {
    case .real(let term): .real(term.mapped(mapping, depth: depth))
    case .index(let index): .index(index.mapped(mapping, depth: depth))
    case .sequence(let sequence): .sequence(sequence.mapped(mapping, depth: depth))
    }
  }
}

extension Formula {
  func mapped<M: VariableMapping>(_ mapping: M, depth: Int = 0) -> Formula {
    switch self {
    case .falsity: self
    case .relation(let relation, let left, let right):
      .relation(relation, left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .indexRelation(let relation, let left, let right):
      .indexRelation(relation, left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .not(let formula): .not(formula.mapped(mapping, depth: depth))
    case .and(let left, let right):
      .and(left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .or(let left, let right):
      .or(left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .implies(let left, let right):
      .implies(left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .iff(let left, let right):
      .iff(left.mapped(mapping, depth: depth), right.mapped(mapping, depth: depth))
    case .forall(let binder, let body): .forall(binder, body.mapped(mapping, depth: depth + 1))
    case .exists(let binder, let body): .exists(binder, body.mapped(mapping, depth: depth + 1))
    }
  }
}

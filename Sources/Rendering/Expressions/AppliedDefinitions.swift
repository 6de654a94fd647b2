import SymbolicAlgebra

extension Term {
  func collectAppliedDefinitions(into definitions: inout [Definition]) {
    switch self {
    case .number, .parameter, .bound, .index, .kronecker: return
    case .element(let sequence, _): sequence.collectAppliedDefinitions(into: &definitions)
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner),
      .power(let inner, _), .sum(_, _, let inner):
      inner.collectAppliedDefinitions(into: &definitions)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.collectAppliedDefinitions(into: &definitions)
      right.collectAppliedDefinitions(into: &definitions)
    case .application(let definition, let arguments):
      if !definitions.contains(definition) { definitions.append(definition) }
      for argument in arguments {
        switch argument {
        case .real(let term): term.collectAppliedDefinitions(into: &definitions)
        case .index: continue
        case .sequence(let sequence): sequence.collectAppliedDefinitions(into: &definitions)
        }
      }
    }
  }

  /// The definitions that are applied, in the order of their first application.
  var appliedDefinitions: [Definition] {
    var definitions: [Definition] = []
    collectAppliedDefinitions(into: &definitions)
    return definitions
  }
}

extension SequenceTerm {
  func collectAppliedDefinitions(into definitions: inout [Definition]) {
    if case .lambda(_, let body) = self { body.collectAppliedDefinitions(into: &definitions) }
  }
}

extension Formula {
  func collectAppliedDefinitions(into definitions: inout [Definition]) {
    switch self {
    case .falsity, .indexRelation: return
    case .relation(_, let left, let right):
      left.collectAppliedDefinitions(into: &definitions)
      right.collectAppliedDefinitions(into: &definitions)
    case .not(let inner), .forall(_, let inner), .exists(_, let inner):
      inner.collectAppliedDefinitions(into: &definitions)
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      left.collectAppliedDefinitions(into: &definitions)
      right.collectAppliedDefinitions(into: &definitions)
    }
  }

  /// The definitions that are applied, in the order of their first application.
  var appliedDefinitions: [Definition] {
    var definitions: [Definition] = []
    collectAppliedDefinitions(into: &definitions)
    return definitions
  }
}

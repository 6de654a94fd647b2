extension Term {
  /// The term with every application of the given explicit definitions replaced by the body, inside bodies too.
  ///
  /// Definitions are never circular, so this ends. Recursive definitions stay as they are.
  public func unfolding(_ definitions: [Definition]) -> Term {
    rebuilt { term in
      guard case .application(let definition, let arguments) = term, definitions.contains(definition),
        case .explicit(let body) = definition.equations, arguments.count == definition.parameters.count
      else { return nil }
      let unfolded = arguments.map { $0.unfolding(definitions) }
      return body.instantiated(with: unfolded).unfolding(definitions)
    }
  }

  /// All definitions that occur, also inside the bodies of others, in the order of first use.
  public var definitions: [Definition] {
    var found: [Definition] = []
    collectDefinitions(into: &found)
    return found
  }

  /// The term with each closed occurrence of `target` replaced by bound variable 0 at the root.
  ///
  /// The result is a template: instantiating that variable with `target` gives the term back.
  public func template(for target: Term) -> Term {
    mapped(Shift(amount: 1)).replacing(target, depth: 0)
  }

  fileprivate func replacing(_ target: Term, depth: Int) -> Term {
    rebuilt(depth: depth) { term, depth in term == target ? .bound(depth) : nil }
  }

  /// Rebuilds the term from the top; where `replace` gives a term, that one is used as it is.
  func rebuilt(_ replace: (Term) -> Term?) -> Term { rebuilt(depth: 0) { term, _ in replace(term) } }

  func rebuilt(depth: Int, _ replace: (Term, Int) -> Term?) -> Term {
    if let replacement = replace(self, depth) { return replacement }
    func inside(_ term: Term) -> Term { term.rebuilt(depth: depth, replace) }
    switch self {
    case .number, .parameter, .bound, .index, .kronecker: return self
    case .element(let sequence, let indices):
      return .element(sequence.rebuilt(depth: depth, replace), indices)
    case .negate(let term): return .negate(inside(term))
    case .add(let left, let right): return .add(inside(left), inside(right))
    case .subtract(let left, let right): return .subtract(inside(left), inside(right))
    case .multiply(let left, let right): return .multiply(inside(left), inside(right))
    case .divide(let left, let right): return .divide(inside(left), inside(right))
    case .power(let base, let exponent): return .power(inside(base), exponent)
    case .sum(let name, let upper, let body):
      return .sum(name, upper: upper, body: body.rebuilt(depth: depth + 1, replace))
    case .root(let degree, let term): return .root(degree, inside(term))
    case .absoluteValue(let term): return .absoluteValue(inside(term))
    case .sign(let term): return .sign(inside(term))
    case .application(let definition, let arguments):
      return .application(definition, arguments.map { $0.rebuilt(depth: depth, replace) })
    }
  }

  func collectDefinitions(into found: inout [Definition]) {
    switch self {
    case .number, .parameter, .bound, .index, .kronecker: return
    case .element(let sequence, _): sequence.collectDefinitions(into: &found)
    case .negate(let term), .root(_, let term), .absoluteValue(let term), .sign(let term),
      .power(let term, _), .sum(_, _, let term):
      term.collectDefinitions(into: &found)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.collectDefinitions(into: &found)
      right.collectDefinitions(into: &found)
    case .application(let definition, let arguments):
      for argument in arguments {
        switch argument {
        case .real(let term): term.collectDefinitions(into: &found)
        case .sequence(let sequence): sequence.collectDefinitions(into: &found)
        case .index: continue
        }
      }
      guard !found.contains(definition) else { return }
      found.append(definition)
      switch definition.equations {
      case .explicit(let body): body.collectDefinitions(into: &found)
      case .recursive(let base, let step):
        base.collectDefinitions(into: &found)
        step.collectDefinitions(into: &found)
      }
    }
  }
}

extension SequenceTerm {
  func rebuilt(depth: Int, _ replace: (Term, Int) -> Term?) -> SequenceTerm {
    guard case .lambda(let names, let body) = self else { return self }
    return .lambda(names, body.rebuilt(depth: depth + names.count, replace))
  }

  func collectDefinitions(into found: inout [Definition]) {
    if case .lambda(_, let body) = self { body.collectDefinitions(into: &found) }
  }
}

extension Argument {
  func rebuilt(depth: Int, _ replace: (Term, Int) -> Term?) -> Argument {
    switch self {
    case .real(let term): .real(term.rebuilt(depth: depth, replace))
    case .index: self
    case .sequence(let sequence): .sequence(sequence.rebuilt(depth: depth, replace))
    }
  }

  func unfolding(_ definitions: [Definition]) -> Argument {
    switch self {
    case .real(let term): .real(term.unfolding(definitions))
    case .index: self
    case .sequence(.lambda(let names, let body)): .sequence(.lambda(names, body.unfolding(definitions)))
    case .sequence: self
    }
  }
}

extension Formula {
  /// The formula with every application of the given explicit definitions replaced by the body.
  public func unfolding(_ definitions: [Definition]) -> Formula {
    mapTerms { term, _ in term.unfolding(definitions) }
  }

  /// The formula with each closed occurrence of `target` replaced by bound variable 0 of a template.
  public func template(for target: Term) -> Formula {
    mapped(Shift(amount: 1)).mapTerms { term, depth in term.replacing(target, depth: depth) }
  }

  /// All definitions that occur, in the order of first use.
  public var definitions: [Definition] {
    var found: [Definition] = []
    _ = mapTerms { term, _ in
      term.collectDefinitions(into: &found)
      return term
    }
    return found
  }

  private func mapTerms(depth: Int = 0, _ transform: (Term, Int) -> Term) -> Formula {
    func inside(_ formula: Formula) -> Formula { formula.mapTerms(depth: depth, transform) }
    switch self {
    case .falsity, .indexRelation: return self
    case .relation(let relation, let left, let right):
      return .relation(relation, transform(left, depth), transform(right, depth))
    case .not(let formula): return .not(inside(formula))
    case .and(let left, let right): return .and(inside(left), inside(right))
    case .or(let left, let right): return .or(inside(left), inside(right))
    case .implies(let left, let right): return .implies(inside(left), inside(right))
    case .iff(let left, let right): return .iff(inside(left), inside(right))
    case .forall(let binder, let body): return .forall(binder, body.mapTerms(depth: depth + 1, transform))
    case .exists(let binder, let body): return .exists(binder, body.mapTerms(depth: depth + 1, transform))
    }
  }
}

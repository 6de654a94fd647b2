/// Adds `amount` to every bound variable that points out of the term.
///
/// Levels wrap around: what overflows was not well-formed, and negative levels aren't either.
struct Shift: VariableMapping {
  let amount: Int

  func bound(_ level: Int, depth: Int) -> Term { .bound(level < depth ? level : level &+ amount) }

  func index(_ variable: IndexVariable, depth: Int) -> IndexTerm {
    switch variable {
    case .free: IndexTerm(variable)
    case .bound(let level): .bound(level < depth ? level : level &+ amount)
    }
  }

  func boundSequence(_ level: Int, depth: Int) -> SequenceTerm {
    .bound(level < depth ? level : level &+ amount)
  }
}

/// Replaces the outermost `arguments.count` bound variables by the arguments, the last argument for variable 0.
///
/// An argument of the wrong sort leaves its variable in place, which the check for well-formedness then reports.
struct Instantiation: VariableMapping {
  let arguments: [Argument]

  private func argument(_ level: Int, depth: Int) -> Argument? {
    guard level >= depth, level - depth < arguments.count else { return nil }
    return arguments[arguments.count - 1 - (level - depth)]
  }

  private func lowered(_ level: Int, depth: Int) -> Int {
    level < depth + arguments.count ? level : level - arguments.count
  }

  func bound(_ level: Int, depth: Int) -> Term {
    guard let argument = argument(level, depth: depth) else { return .bound(lowered(level, depth: depth)) }
    guard case .real(let term) = argument else { return .bound(level) }
    return depth == 0 ? term : term.mapped(Shift(amount: depth))
  }

  func index(_ variable: IndexVariable, depth: Int) -> IndexTerm {
    guard case .bound(let level) = variable else { return IndexTerm(variable) }
    guard let argument = argument(level, depth: depth) else { return .bound(lowered(level, depth: depth)) }
    guard case .index(let index) = argument else { return .bound(level) }
    return depth == 0 ? index : index.mapped(Shift(amount: depth), depth: 0)
  }

  func boundSequence(_ level: Int, depth: Int) -> SequenceTerm {
    guard let argument = argument(level, depth: depth) else { return .bound(lowered(level, depth: depth)) }
    guard case .sequence(let sequence) = argument else { return .bound(level) }
    return depth == 0 ? sequence : sequence.mapped(Shift(amount: depth), depth: 0)
  }
}

/// Replaces free variables by new bound variables: the last of `variables` becomes bound variable 0.
struct Abstraction: VariableMapping {
  let variables: [Variable]

  private func level(of variable: Variable, depth: Int) -> Int? {
    variables.lastIndex(of: variable).map { variables.count - 1 - $0 + depth }
  }

  private func raised(_ level: Int, depth: Int) -> Int { level < depth ? level : level &+ variables.count }

  func parameter(_ name: String, depth: Int) -> Term {
    level(of: Variable(name, .real), depth: depth).map(Term.bound) ?? .parameter(name)
  }

  func bound(_ level: Int, depth: Int) -> Term { .bound(raised(level, depth: depth)) }

  func index(_ variable: IndexVariable, depth: Int) -> IndexTerm {
    switch variable {
    case .free(let name):
      level(of: Variable(name, .index), depth: depth).map(IndexTerm.bound) ?? IndexTerm(variable)
    case .bound(let level): .bound(raised(level, depth: depth))
    }
  }

  func sequence(_ name: String, arity: Int, depth: Int) -> SequenceTerm {
    level(of: Variable(name, .sequence(arity: arity)), depth: depth).map(SequenceTerm.bound)
      ?? .variable(name, arity: arity)
  }

  func boundSequence(_ level: Int, depth: Int) -> SequenceTerm { .bound(raised(level, depth: depth)) }
}

extension Term {
  /// The term for use below one more binder.
  public var shifted: Term { mapped(Shift(amount: 1)) }

  /// The term with its outermost `arguments.count` bound variables replaced, the last argument for variable 0.
  public func instantiated(with arguments: [Argument]) -> Term { mapped(Instantiation(arguments: arguments)) }

  /// The term with free variables made bound, the last of `variables` as bound variable 0.
  public func abstracted(over variables: [Variable]) -> Term { mapped(Abstraction(variables: variables)) }

  /// The term with a free variable replaced by an argument of its sort.
  public func substituting(_ argument: Argument, for variable: Variable) -> Term {
    abstracted(over: [variable]).instantiated(with: [argument])
  }
}

extension IndexTerm {
  /// The index for use above its innermost binder, whose variable it doesn't mention.
  public var lowered: IndexTerm { mapped(Shift(amount: -1), depth: 0) }
}

extension SequenceTerm {
  /// The sequence with a free variable replaced by an argument of its sort.
  public func substituting(_ argument: Argument, for variable: Variable) -> SequenceTerm {
    mapped(Abstraction(variables: [variable]), depth: 0).mapped(
      Instantiation(arguments: [argument]), depth: 0)
  }
}

extension Formula {
  /// The formula with its outermost `arguments.count` bound variables replaced, the last argument for variable 0.
  public func instantiated(with arguments: [Argument]) -> Formula {
    mapped(Instantiation(arguments: arguments))
  }

  /// The formula with free variables made bound, the last of `variables` as bound variable 0.
  public func abstracted(over variables: [Variable]) -> Formula { mapped(Abstraction(variables: variables)) }

  /// The formula with a free variable replaced by an argument of its sort.
  public func substituting(_ argument: Argument, for variable: Variable) -> Formula {
    abstracted(over: [variable]).instantiated(with: [argument])
  }
}

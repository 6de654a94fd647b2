/// A defined quantity: an abbreviation, or a sequence defined by recursion on its last argument.
///
/// A definition is part of every term that applies it, so there is no table in which two definitions could clash:
/// quantities of one name with different defining equations are different quantities. Definitions can only be built
/// from terms that exist already, so they are never circular and adding one can't make a falsehood provable.
public final class Definition: Hashable, Sendable {
  public enum Equations: Hashable, Sendable {
    /// The quantity equals `body`, in which the i-th of n parameters is bound variable `n - 1 - i`.
    case explicit(Term)
    /// The value at index 0 is `base`; the value at `n + 1` is `step`, which binds the parameters, then `n`
    /// (bound variable 1), then the value at `n` (bound variable 0). The recursion index is the last argument and is
    /// not one of the parameters.
    case recursive(base: Term, step: Term)
  }

  public let name: String
  public let parameters: [Binder]
  public let equations: Equations
  /// The sorts of the arguments, the recursion index included.
  public let argumentSorts: [Sort]

  /// Throws `IllFormed` when the equations use a variable, bound or free, that the parameters don't declare.
  public init(_ name: String, _ parameters: [Binder], _ equations: Equations) throws(IllFormed) {
    let sorts = parameters.map(\.sort)
    switch equations {
    case .explicit(let body):
      try body.check(closedUnder: sorts)
      try Self.refuseFreeVariables(of: body, name)
      argumentSorts = sorts
    case .recursive(let base, let step):
      try base.check(closedUnder: sorts)
      try step.check(closedUnder: sorts + [.index, .real])
      try Self.refuseFreeVariables(of: base, name)
      try Self.refuseFreeVariables(of: step, name)
      argumentSorts = sorts + [.index]
    }
    self.name = name
    self.parameters = parameters
    self.equations = equations
  }

  /// A free variable in the equations would be in the value but not in the application, out of reach of
  /// substitution and of the side conditions of quantifiers.
  private static func refuseFreeVariables(of term: Term, _ name: String) throws(IllFormed) {
    let variable = term.freeVariables.min { ($0.name, "\($0.sort)") < ($1.name, "\($1.sort)") }
    if let variable { throw .freeVariable(definition: name, variable) }
  }

  public static func == (left: Definition, right: Definition) -> Bool {
    left === right
      || (left.name == right.name && left.parameters == right.parameters && left.equations == right.equations)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

import SurfaceSyntax
import SymbolicAlgebra

/// An optimizer as data: parameters, states that follow linear recurrences, and the update.
///
/// The text format is a list of statements; white space and line ends mean nothing, `#` begins a comment:
///
///     optimizer NAdam
///     parameter beta1 in [0, 1)
///     parameter beta2 in [0, 1)
///     state m[t] = beta1*m[t-1] + (1 - beta1)*g[t]
///     state v[t] = beta2*v[t-1] + (1 - beta2)*g[t]^2
///     let mbar = beta1*m[t]/(1 - beta1^(t+1)) + (1 - beta1)*g[t]/(1 - beta1^t)
///     update mbar/sqrt(v[t]/(1 - beta2^t))
///
/// `g[t]` is the gradient at step `t >= 1`, states are 0 at step 0, and `inf` is an end of an interval that is open
/// there. Expressions follow the surface syntax. The right side of a state is linear in its own value at `t-1`, in the
/// values of states before it at `t` and `t-1`, and in powers of `g[t]`, with coefficients made of parameters.
public struct OptimizerDescription: Hashable, Sendable {
  public let name: String
  public let parameters: [OptimizerParameter]
  public let states: [OptimizerState]
  /// `u(parameters, g, t)`, the update direction.
  public let update: Definition
  let places: DescriptionPlaces

  /// The gradients and the step count of every statement about the optimizer.
  public static let gradients = SequenceTerm.variable("g", arity: 1)
  public static let steps = IndexTerm.variable("t")

  /// The variables of every statement: the parameters, the gradients and the step count.
  public var variables: [Variable] {
    parameters.map(\.variable) + [Variable("g", .sequence(arity: 1)), Variable("t", .index)]
  }

  /// The name, changed so that no parameter has it.
  func unused(_ name: String) -> String {
    var candidate = name
    while parameters.contains(where: { $0.name == candidate }) { candidate += "_" }
    return candidate
  }

  /// What the intervals say of the parameters, and `1 <= t`.
  public var domain: [Formula] {
    parameters.flatMap(\.hypotheses) + [IndexTerm(1).isAtMost(Self.steps)]
  }

  /// The arguments of states and update: parameters, gradients, step.
  public func arguments(
    _ gradients: SequenceTerm = Self.gradients, step: IndexTerm = Self.steps
  ) -> [Argument] {
    parameters.map { .real($0.term) } + [.sequence(gradients), .index(step)]
  }

  /// The update for the given gradients.
  public func update(of gradients: SequenceTerm = Self.gradients) -> Term {
    .application(update, arguments(gradients))
  }
}

/// A state of an optimizer.
public struct OptimizerState: Hashable, Sendable {
  public let name: String
  /// `name(parameters, g, t)` by its recurrence from 0.
  public let definition: Definition
  /// The recurrence as a linear form in values of states and powers of the gradient.
  let recurrence: LinearForm

  /// States with the same recurrence are equal; how its linear form was written makes no difference.
  public static func == (left: OptimizerState, right: OptimizerState) -> Bool {
    left.name == right.name && left.definition == right.definition
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(definition) }
}

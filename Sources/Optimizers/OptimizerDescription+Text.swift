import SurfaceSyntax
import SymbolicAlgebra

extension OptimizerDescription {
  /// The description in its text format, from which `OptimizerDescription(parsing:)` reads an equal one back.
  ///
  /// Local definitions are written out. Throws `UnprintableExpression` if a name can't be written.
  public func text() throws(UnprintableExpression) -> String {
    var lines = ["optimizer \(name)"]
    for parameter in parameters { lines.append("parameter \(parameter.name) in \(parameter.interval)") }
    for state in states { lines.append("state \(state.name)[t] = \(try printed(recurrence(of: state)))") }
    lines.append("update \(try printed(body))")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The update direction in states and gradients.
  private var body: Term {
    guard case .explicit(let body) = update.equations else { return .application(update, arguments()) }
    return body.instantiated(with: arguments())
  }

  /// The right side of a recurrence, with the state's own value one step back as a member of its sequence.
  private func recurrence(of state: OptimizerState) -> Term {
    guard case .recursive(_, let step) = state.definition.equations else { return 0 }
    let before = Self.steps - 1
    let values =
      arguments().dropLast() + [
        .index(before), .real(.application(state.definition, arguments(step: before))),
      ]
    return step.instantiated(with: Array(values))
  }

  /// The term with the values of states as members of sequences.
  func printed(_ term: Term) throws(UnprintableExpression) -> String {
    try term.withStatesAsSequences(states).surfaceText()
  }
}

extension Term {
  fileprivate func withStatesAsSequences(_ states: [OptimizerState]) -> Term {
    func map(_ term: Term) -> Term { term.withStatesAsSequences(states) }
    switch self {
    case .application(let definition, let arguments):
      guard let state = states.first(where: { $0.definition == definition }),
        case .index(let step)? = arguments.last
      else { return self }
      return .element(.variable(state.name, arity: 1), [step])
    case .negate(let inner): return .negate(map(inner))
    case .root(let degree, let inner): return .root(degree, map(inner))
    case .absoluteValue(let inner): return .absoluteValue(map(inner))
    case .sign(let inner): return .sign(map(inner))
    case .power(let base, let exponent): return .power(map(base), exponent)
    case .add(let left, let right): return .add(map(left), map(right))
    case .subtract(let left, let right): return .subtract(map(left), map(right))
    case .multiply(let left, let right): return .multiply(map(left), map(right))
    case .divide(let left, let right): return .divide(map(left), map(right))
    case .sum(let name, let upper, let body): return .sum(name, upper: upper, body: map(body))
    case .number, .parameter, .bound, .index, .element, .kronecker: return self
    }
  }
}

extension OptimizerParameter {
  /// The interval as it is written in a description.
  var interval: String {
    let left = lower.map { ($0.isIncluded ? "[" : "(") + "\($0.value)" } ?? "(-inf"
    let right = upper.map { "\($0.value)" + ($0.isIncluded ? "]" : ")") } ?? "inf)"
    return "\(left), \(right)"
  }
}

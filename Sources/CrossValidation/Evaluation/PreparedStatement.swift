import SymbolicAlgebra

/// A closed statement prepared once for checks at many values of its outer universal quantifiers.
///
/// ```swift
/// let prepared = try PreparedStatement(statement)
/// for beta in rates { print(try prepared.check(["beta": .real(beta), "t": .index(10)])) }
/// ```
public final class PreparedStatement {
  /// What stands before the conclusion.
  private enum Step {
    case quantifier(Binder)
    case hypothesis(Formula, FormulaNode)
  }

  public let statement: Formula
  private let limits: EvaluationLimits
  private var decider: Decider
  private var steps: [Step] = []
  private var conclusion = FormulaNode.falsity
  /// The checks since the values that are kept were last forgotten.
  private var checks = 0
  private static let checkLimit = 256

  /// Prepares a statement.
  ///
  /// - Throws: `EvaluationError.illFormed`.
  public init(_ statement: Formula, limits: EvaluationLimits = .standard) throws(EvaluationError) {
    do { try statement.check() } catch { throw .illFormed(error) }
    self.statement = statement
    self.limits = limits
    decider = Decider(environment: Environment(), sampling: .none, limits: limits)
    prepare()
  }

  private func prepare() {
    decider = Decider(environment: Environment(), sampling: .none, limits: limits)
    checks = 0
    steps = []
    var rest = statement
    while true {
      switch rest {
      case .forall(let binder, let body):
        steps.append(.quantifier(binder))
        rest = body
      case .implies(let hypothesis, let inner):
        steps.append(.hypothesis(hypothesis, decider.node(hypothesis)))
        rest = inner
      case .falsity, .relation, .indexRelation, .not, .and, .or, .iff, .exists:
        conclusion = decider.node(rest)
        return
      }
    }
  }

  /// The same as `FormulaCase.check`; without a value for each of the outer quantifiers it is that.
  ///
  /// - Throws: `EvaluationError`: as for `FormulaCase.check`.
  public func check(
    _ bindings: [String: Binding], sampling: QuantifierSampling = .none
  ) throws(EvaluationError) -> FormulaCase.Outcome {
    var unused = bindings
    for case .quantifier(let binder) in steps {
      guard unused.removeValue(forKey: binder.name.text)?.sort == binder.sort else {
        return try FormulaCase(statement, bindings).check(sampling: sampling, limits: limits)
      }
    }
    if let name = unused.keys.min() { throw .unusedBinding(name) }
    if checks == Self.checkLimit { prepare() }
    checks += 1
    decider.restart(sampling: sampling)
    return try check(from: 0, bindings)
  }

  private func check(
    from position: Int, _ bindings: [String: Binding]
  ) throws(EvaluationError) -> FormulaCase.Outcome {
    guard position < steps.count else { return .decided(try decider.decision(conclusion)) }
    switch steps[position] {
    case .quantifier(let binder):
      guard let value = bindings[binder.name.text] else {
        throw .unboundVariable(Variable(binder.name.text, binder.sort))
      }
      return try decider.choose(value, binder) { () throws(EvaluationError) in
        try check(from: position + 1, bindings)
      }
    case .hypothesis(let hypothesis, let node):
      let decision = try decider.decision(node)
      if decision.verdict != .established {
        return .skipped(hypothesis: decider.opened(hypothesis), decision)
      }
      return try check(from: position + 1, bindings)
    }
  }
}

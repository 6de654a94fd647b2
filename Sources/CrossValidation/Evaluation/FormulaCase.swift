import SymbolicAlgebra

/// A closed statement with values for some of its outer universal quantifiers: one case of a theorem.
///
/// ```swift
/// let outcome = try FormulaCase(statement, ["beta1": .real(beta1), "t": .index(10), "g": .sequence(g)]).check()
/// ```
public struct FormulaCase: Sendable {
  public enum Outcome: Sendable {
    /// A hypothesis is false of the given values, or can't be decided, so that the statement says nothing of them.
    case skipped(hypothesis: Formula, Decision)
    /// What the conclusion came to.
    case decided(Decision)
  }

  public let statement: Formula
  /// Values by the name of the quantified variable; of several with one name, the outermost takes it.
  public let bindings: [String: Binding]

  public init(_ statement: Formula, _ bindings: [String: Binding]) {
    self.statement = statement
    self.bindings = bindings
  }

  /// Checks the hypotheses in order, and evaluates the conclusion when all are true.
  ///
  /// Outer universal quantifiers without a value remain, together with the hypotheses about their variables.
  /// - Throws: `EvaluationError`: as for `decide`, or a value has no quantifier, or one of another sort.
  public func check(
    sampling: QuantifierSampling = .none, limits: EvaluationLimits = .standard
  ) throws(EvaluationError) -> Outcome {
    do { try statement.check() } catch { throw .illFormed(error) }
    let peeled = try Peeled(statement, bindings)
    let decider = Decider(environment: peeled.environment, sampling: sampling, limits: limits)
    for hypothesis in peeled.hypotheses {
      let decision = try decider.decide(hypothesis)
      if decision.verdict != .established { return .skipped(hypothesis: hypothesis, decision) }
    }
    return .decided(try decider.decide(peeled.conclusion))
  }
}

/// A statement whose outer quantifiers have been opened.
private struct Peeled {
  private(set) var environment = Environment()
  /// The hypotheses about variables with a value only.
  private(set) var hypotheses: [Formula] = []
  private(set) var conclusion: Formula

  init(_ statement: Formula, _ bindings: [String: Binding]) throws(EvaluationError) {
    var unused = bindings
    var kept: [Variable] = []
    var keptHypotheses: [Formula] = []
    var rest = statement
    peeling: while true {
      switch rest {
      case .forall(let binder, let body):
        var variable = Variable(binder.name.text, binder.sort)
        if let value = unused.removeValue(forKey: variable.name) {
          guard value.sort == variable.sort else {
            throw .wrongSort(variable, found: value.sort)
          }
          if case .index(let index) = value, index < 0 { throw .negativeIndex(variable, value: index) }
          variable = environment.bindApart(variable, to: value)
        } else {
          while kept.contains(variable) || environment.bindings[variable] != nil {
            variable = Variable(variable.name + "'", variable.sort)
          }
          kept.append(variable)
        }
        rest = body.instantiated(with: [Argument(variable)])
      case .implies(let hypothesis, let inner):
        if hypothesis.freeVariables.isDisjoint(with: kept) {
          hypotheses.append(hypothesis)
        } else {
          keptHypotheses.append(hypothesis)
        }
        rest = inner
      case .falsity, .relation, .indexRelation, .not, .and, .or, .iff, .exists:
        break peeling
      }
    }
    if let name = unused.keys.min() { throw .unusedBinding(name) }
    conclusion = keptHypotheses.reversed().reduce(rest) { .implies($1, $0) }
    conclusion = kept.reversed().reduce(conclusion) { .forall($1, $0) }
  }
}

import ExactArithmetic
import SymbolicAlgebra

/// Decides prepared statements in one environment.
final class Decider {
  /// What a part of a statement came to.
  struct Outcome {
    var verdict: Verdict
    /// Whether a hypothesis excluded the case, so that nothing was found out.
    var isVacuous = false
    /// What makes it false, where it is.
    var failures: [Decision.Failure] = []
  }

  /// The failures and the obstacles that are reported.
  private static let reportLimit = 8

  private let environment: Environment
  private var sampling: QuantifierSampling
  private let limits: EvaluationLimits
  private let evaluator: Evaluator
  /// The values of the variables of the enclosing quantifiers.
  private var choices: [(variable: Variable, value: Binding)] = []
  private var hypothesisDepth = 0
  private var counts = Decision(verdict: .unknown)

  init(environment: Environment, sampling: QuantifierSampling, limits: EvaluationLimits) {
    self.environment = environment
    self.sampling = sampling
    self.limits = limits
    evaluator = Evaluator(environment: environment, limits: limits)
  }

  /// Decides a well-formed statement, counting afresh.
  func decide(_ formula: Formula) throws(EvaluationError) -> Decision { try decision(node(formula)) }

  /// A well-formed statement prepared for this environment.
  func node(_ formula: Formula) -> FormulaNode { evaluator.compiler.node(formula) }

  /// Begins another case, with the steps counted afresh.
  func restart(sampling: QuantifierSampling) {
    self.sampling = sampling
    evaluator.restart()
  }

  /// A statement with the variables of the enclosing quantifiers freed under their names.
  func opened(_ formula: Formula) -> Formula {
    formula.instantiated(with: choices.map { Argument($0.variable) })
  }

  /// Decides a prepared statement, counting afresh.
  func decision(_ node: FormulaNode) throws(EvaluationError) -> Decision {
    counts = Decision(verdict: .unknown)
    let outcome = try decide(node, positive: true)
    counts.verdict = outcome.verdict
    counts.failures = outcome.failures
    return counts
  }

  /// Decides a statement, or its negation when `positive` is false.
  private func decide(_ node: FormulaNode, positive: Bool) throws(EvaluationError) -> Outcome {
    switch node {
    case .falsity: return Outcome(verdict: positive ? .refuted : .established)
    case .relation(let relation, let left, let right, let source):
      return try comparison(relation, left, right, source, positive)
    case .indexRelation(let relation, let left, let right, let source):
      return try comparison(relation, left, right, source, positive)
    case .not(let inner): return try decide(inner, positive: !positive)
    case .and(let left, let right):
      return positive
        ? try conjunction(left, true, right, true) : try disjunction(left, false, right, false)
    case .or(let left, let right):
      return positive
        ? try disjunction(left, true, right, true) : try conjunction(left, false, right, false)
    case .implies(let left, let right):
      return positive ? try implication(left, right) : try conjunction(left, true, right, false)
    case .iff(let left, let right): return try equivalence(left, right, positive)
    case .forall(let quantifier):
      return positive ? try universal(quantifier, true) : try existential(quantifier, false)
    case .exists(let quantifier):
      return positive ? try existential(quantifier, true) : try universal(quantifier, false)
    }
  }
}

// MARK: - Connectives

extension Decider {
  private func conjunction(
    _ left: FormulaNode, _ leftPositive: Bool, _ right: FormulaNode, _ rightPositive: Bool
  ) throws(EvaluationError) -> Outcome {
    let first = try decide(left, positive: leftPositive)
    if first.verdict == .refuted { return first }
    var result = try decide(right, positive: rightPositive)
    result.verdict = min(first.verdict, result.verdict)
    result.isVacuous = result.isVacuous && first.isVacuous
    return result
  }

  private func disjunction(
    _ left: FormulaNode, _ leftPositive: Bool, _ right: FormulaNode, _ rightPositive: Bool
  ) throws(EvaluationError) -> Outcome {
    let first = try decide(left, positive: leftPositive)
    if first.verdict == .established { return first }
    let second = try decide(right, positive: rightPositive)
    let verdict = max(first.verdict, second.verdict)
    return Outcome(
      verdict: verdict, isVacuous: first.isVacuous && second.isVacuous,
      failures: verdict == .refuted ? first.failures + second.failures : [])
  }

  /// A hypothesis that is false or undefined excludes the case.
  private func implication(
    _ hypothesis: FormulaNode, _ conclusion: FormulaNode
  ) throws(EvaluationError) -> Outcome {
    let assumed = try assumption(hypothesis)
    if assumed == .refuted || assumed == .unknown { return Outcome(verdict: !assumed, isVacuous: true) }
    var result = try decide(conclusion, positive: true)
    result.verdict = max(!assumed, result.verdict)
    if result.verdict != .refuted { result.failures = [] }
    return result
  }

  private func assumption(_ hypothesis: FormulaNode) throws(EvaluationError) -> Verdict {
    hypothesisDepth += 1
    defer { hypothesisDepth -= 1 }
    return try decide(hypothesis, positive: true).verdict
  }

  private func equivalence(
    _ left: FormulaNode, _ right: FormulaNode, _ positive: Bool
  ) throws(EvaluationError) -> Outcome {
    let first = try decide(left, positive: true)
    let second = try decide(right, positive: true)
    let agreement = min(max(!first.verdict, second.verdict), max(!second.verdict, first.verdict))
    let verdict = positive ? agreement : !agreement
    return Outcome(verdict: verdict, failures: verdict == .refuted ? first.failures + second.failures : [])
  }
}

// MARK: - Comparisons

extension Decider {
  private func comparison(
    _ relation: Relation, _ left: TermNode, _ right: TermNode, _ source: Formula, _ positive: Bool
  ) throws(EvaluationError) -> Outcome {
    do throws(EvaluationError) {
      let (a, b) = (try evaluator.value(of: left), try evaluator.value(of: right))
      let field = evaluator.field
      do throws(ArithmeticFault) {
        let sign = try field.sign(field.subtract(a, b))
        return try outcome(relation.holds(sign: sign), source, positive) { () throws(ArithmeticFault) in
          (try Value(a, of: field), try Value(b, of: field))
        }
      } catch {
        let difference = evaluator.opened(.subtract(left.source, right.source))
        throw EvaluationError(error, in: difference, limits: limits)
      }
    } catch {
      guard error.leavesStatementUnknown else { throw error }
      if counts.obstacles.count < Self.reportLimit { counts.obstacles.append(error) }
      return Outcome(verdict: .unknown)
    }
  }

  private func comparison(
    _ relation: Relation, _ left: IndexNode, _ right: IndexNode, _ source: Formula, _ positive: Bool
  ) throws(EvaluationError) -> Outcome {
    let (a, b) = (try evaluator.value(of: left), try evaluator.value(of: right))
    let sign = a < b ? -1 : a == b ? 0 : 1
    return outcome(relation.holds(sign: sign), source, positive) { (Value(Rational(a)), Value(Rational(b))) }
  }

  private func outcome<Failure>(
    _ holds: Bool, _ source: Formula, _ positive: Bool, values: () throws(Failure) -> (Value, Value)
  ) throws(Failure) -> Outcome {
    if hypothesisDepth == 0 { counts.comparisons += 1 }
    if holds == positive { return Outcome(verdict: .established) }
    if hypothesisDepth > 0 { return Outcome(verdict: .refuted) }
    let (left, right) = try values()
    var (variables, environment): ([Variable], Environment) = ([], environment)
    for (variable, value) in choices { variables.append(environment.bindApart(variable, to: value)) }
    let opened = source.instantiated(with: variables.map(Argument.init))
    return Outcome(
      verdict: .refuted,
      failures: [
        Decision.Failure(
          statement: positive ? opened : .not(opened), environment: environment, left: left, right: right)
      ])
  }
}

extension Relation {
  fileprivate func holds(sign: Int) -> Bool {
    switch self {
    case .equal: sign == 0
    case .less: sign < 0
    case .lessOrEqual: sign <= 0
    }
  }
}

// MARK: - Quantifiers

extension Decider {
  private func universal(
    _ quantifier: FormulaNode.Quantifier, _ positive: Bool
  ) throws(EvaluationError) -> Outcome {
    let range = try range(of: quantifier)
    var result = Outcome(verdict: .established, isVacuous: true)
    for value in candidates(quantifier, range) {
      let outcome = try choose(value, quantifier.binder) { () throws(EvaluationError) in
        try decide(quantifier.body, positive: positive)
      }
      if outcome.verdict == .refuted { return outcome }
      if outcome.isVacuous {
        if hypothesisDepth == 0, !quantifier.body.isQuantified { counts.skippedCases += 1 }
        if range == nil { continue }
      } else {
        result.isVacuous = false
        if range == nil, hypothesisDepth == 0, !quantifier.body.isQuantified { counts.samples += 1 }
      }
      result.verdict = min(result.verdict, outcome.verdict)
    }
    if range == nil { result.verdict = result.isVacuous ? .unknown : min(result.verdict, .heldOnSamples) }
    return result
  }

  private func existential(
    _ quantifier: FormulaNode.Quantifier, _ positive: Bool
  ) throws(EvaluationError) -> Outcome {
    let range = try range(of: quantifier)
    var best: Verdict?
    var failures: [Decision.Failure] = []
    for value in candidates(quantifier, range) {
      let outcome = try choose(value, quantifier.binder) { () throws(EvaluationError) in
        try decide(quantifier.body, positive: positive)
      }
      if range == nil, hypothesisDepth == 0, !quantifier.body.isQuantified { counts.witnessesTried += 1 }
      if outcome.verdict == .established { return outcome }
      best = max(best ?? .refuted, outcome.verdict)
      if failures.count < Self.reportLimit { failures += outcome.failures }
    }
    if range == nil { return Outcome(verdict: best.map { max($0, .unwitnessed) } ?? .unknown) }
    let verdict = best ?? .refuted
    return Outcome(verdict: verdict, failures: verdict == .refuted ? failures : [])
  }

  /// All values that matter, or `nil` when there may be infinitely many.
  private func range(
    of quantifier: FormulaNode.Quantifier
  ) throws(EvaluationError) -> Range<Int>? {
    guard quantifier.binder.sort == .index, !quantifier.upper.isEmpty else { return nil }
    var (lower, upper) = (0, Int.max)
    for bound in quantifier.lower {
      // The ceiling of a quotient is the negative of the floor of its negative.
      let numerator = try evaluator.value(of: bound.numerator)
      if numerator > 0 { lower = max(lower, (numerator - 1) / bound.divisor + 1) }
    }
    for bound in quantifier.upper {
      let numerator = try evaluator.value(of: bound.numerator)
      upper = min(upper, numerator < 0 ? -1 : numerator / bound.divisor)
    }
    return lower > upper ? 0..<0 : lower..<(upper == .max ? upper : upper + 1)
  }

  private func candidates(
    _ quantifier: FormulaNode.Quantifier, _ range: Range<Int>?
  ) -> any Sequence<Binding> {
    guard let range else { return sampling.candidates(for: quantifier.binder) }
    return range.lazy.map(Binding.index)
  }

  /// Decides something with a value for the variable of a quantifier.
  func choose<Result>(
    _ value: Binding, _ binder: Binder, _ body: () throws(EvaluationError) -> Result
  ) throws(EvaluationError) -> Result {
    try evaluator.countStep()
    let variable = Variable(binder.name.text, binder.sort)
    if case .index(let index) = value, index < 0 { throw .negativeIndex(variable, value: index) }
    choices.append((variable, value))
    defer { choices.removeLast() }
    return try evaluator.withFrame(evaluator.frame(variable, value), body)
  }
}

// MARK: - Entry

/// Decides a statement as far as its quantifiers can be exhausted or are refuted by samples.
///
/// A quantified index with explicit bounds, `forall k. 1 <= k -> k <= t -> ..`, takes all its values. Any other
/// quantifier takes those of `sampling`; a universal one can then be refuted, and an existential one established.
/// Values that a hypothesis of an implication excludes aren't counted. Free variables have the values in
/// `environment`.
/// - Throws: `EvaluationError` when a variable has no value, the statement is ill-formed, or there are too many
///   cases. Where a comparison is undefined, the verdict is `unknown` and `obstacles` says why.
public func decide(
  _ formula: Formula, in environment: Environment, sampling: QuantifierSampling = .none,
  limits: EvaluationLimits = .standard
) throws(EvaluationError) -> Decision {
  do { try formula.check() } catch { throw .illFormed(error) }
  return try Decider(environment: environment, sampling: sampling, limits: limits).decide(formula)
}

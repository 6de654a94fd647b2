import Automation
import ProofKernel
import SymbolicAlgebra

/// Proves relations between sums of variable length by induction on the number of steps.
struct StepInduction {
  let prover: ClaimProver
  let depth: Int

  /// Nil if no index of the goal is only bounded from below by a number.
  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    for variable in goal.freeVariables.filter({ $0.sort == .index }).sorted(by: { $0.name < $1.name }) {
      guard let start = start(of: variable, p), goal.hasSteps(to: variable) else { continue }
      let template = goal.abstracted(over: [variable])
      func statement(_ step: IndexTerm) -> Formula { template.instantiated(with: [.index(step)]) }
      let name = p.arbitrary(Binder("n", .index)).name
      let all = try p.induction(on: name, from: start) {
        statement($0)
      } base: { p in
        try prover.prove(statement(IndexTerm(start)), p, depth + 4)
      } step: { p, previous, n in
        let next = statement(n + 1)
        if let theorem = try? p.relation(next, adding: previous) { return theorem }
        return try p.rewriting(next, with: recurrences(of: next, n, p)) { p, next in
          if let theorem = try? p.relation(next, adding: previous) { return theorem }
          if let theorem = try? aside(next, previous, p) { return theorem }
          return try InequalityProver(library: prover.library).prove(next, p)
        }
      }
      return try p.instance(of: all, [.index(.variable(variable.name))])
    }
    return nil
  }

  /// The step with sums of sums as numbers of which no more is known than what the step before says.
  private func aside(_ goal: Formula, _ previous: Theorem, _ p: Prover) throws -> Theorem? {
    let nested = previous.conclusion.closedParts.filter(\.isSumOfSums)
    guard let sum = nested.first, nested.count == 1 else { return nil }
    let number = p.arbitrary(Binder("x", .real))
    func about(_ formula: Formula) -> Formula {
      formula.template(for: sum).instantiated(with: [Argument(number)])
    }
    let general = try p.implication(about(previous.conclusion)) { p, given in
      try p.relation(about(goal), adding: given)
    }.generalized(over: number)
    return try p.specialize(general, to: .real(sum)).applied(to: previous)
  }

  /// The number from which on the goal is to be shown, if that is all that is known of the variable.
  private func start(of variable: Variable, _ p: Prover) -> Int? {
    var start: Int?
    for fact in p.known
    where fact.hypotheses.contains(fact.conclusion) && fact.conclusion.freeVariables.contains(variable) {
      guard case .indexRelation(let relation, let bound, .variable(variable.name)) = fact.conclusion,
        relation != .equal, let literal = bound.literal, literal >= 0
      else { return nil }
      start = max(start ?? 0, relation == .less ? literal + 1 : literal)
    }
    return start
  }

  /// Sums and powers one step further, by those before.
  private func recurrences(of goal: Formula, _ n: IndexTerm, _ p: Prover) -> [Theorem] {
    goal.closedParts.compactMap { part in
      guard case .sum(_, let upper, let body) = part, upper == n + 1 else { return nil }
      let before = Term.sum(BinderName("k"), upper: n, body: body)
      let step = part.equals(before + body.instantiated(with: [.index(n + 1)]))
      if let theorem = try? p.relation(step) { return theorem }
      // Where members are sums themselves, their number is best left aside.
      let theorem = try? p.lemma("sum-step", .index(n), .sequence(.lambda([BinderName("k")], body)))
      return theorem?.conclusion == step ? theorem : nil
    }
  }
}

extension Formula {
  /// Whether the formula is a relation with sums or powers whose length or exponent is a variable.
  fileprivate func hasSteps(to variable: Variable) -> Bool {
    closedParts.contains { part in
      switch part {
      case .sum(_, let upper, _): upper.freeVariableNames.contains(variable.name)
      case .power(_, let exponent): exponent.freeVariableNames.contains(variable.name)
      default: false
      }
    }
  }
}

extension Term {
  /// Whether the term is a sum with sums among its members.
  fileprivate var isSumOfSums: Bool {
    guard case .sum(_, _, let body) = self else { return false }
    return body.containsSum
  }

  private var containsSum: Bool {
    switch self {
    case .sum: true
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.containsSum || right.containsSum
    case .negate(let inner), .power(let inner, _), .root(_, let inner), .absoluteValue(let inner),
      .sign(let inner):
      inner.containsSum
    case .number, .parameter, .bound, .index, .element, .kronecker, .application: false
    }
  }
}

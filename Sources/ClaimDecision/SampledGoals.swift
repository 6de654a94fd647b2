import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Tells which goals can't be proved, since they are false at a sample at which all assumptions hold.
///
/// Searches meet many such goals: cases that are possible and would have to be impossible, or members that don't have
/// the order which their sums have.
final class SampledGoals {
  private static let pointCount = 32

  /// What has been found for goals under assumptions.
  private var answers: [[Formula]: Bool] = [:]

  /// Whether the goal is false at a sample although everything holds there that the prover assumes.
  func refute(_ goal: Formula, _ p: Prover) -> Bool {
    var assumptions: [Formula] = []
    for fact in p.known {
      for assumption in fact.hypotheses where !assumptions.contains(assumption) {
        assumptions.append(assumption)
      }
    }
    // What is said of all numbers or sequences can't be seen at a sample.
    guard assumptions.allSatisfy(\.isSampled) else { return false }
    let key = assumptions + [goal]
    if let answer = answers[key] { return answer }
    let variables = key.reduce(into: Set<Variable>()) { $0.formUnion($1.freeVariables) }
    let claim = Claim(
      "goal", for: variables.sorted { ($0.name, "\($0.sort)") < ($1.name, "\($1.sort)") }, given: assumptions,
      goal)
    let search = CounterexampleSearch(StatedClaim(name: "goal", text: "", claim: claim, addedConditions: []))
    let answer = search.isRefuted(within: 0..<Self.pointCount)
    answers[key] = answer
    return answer
  }
}

extension Formula {
  /// Whether the formula speaks of no other quantified variables than indices.
  fileprivate var isSampled: Bool {
    switch self {
    case .relation, .indexRelation, .falsity: true
    case .not(let inner): inner.isSampled
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      left.isSampled && right.isSampled
    case .forall(let binder, let body), .exists(let binder, let body):
      binder.sort == .index && body.isSampled
    }
  }
}

import Automation
import SymbolicAlgebra

/// A part of a claim that says nothing, since no values satisfy what it is about.
public struct EmptyPart: Sendable {
  /// The conditions that contradict each other; none if they are the hypotheses of the whole claim.
  public let conditions: [Formula]
}

extension ClaimDecider {
  /// The parts of a true claim that say nothing: the whole of it if its hypotheses contradict each other, else
  /// implications inside it whose premises do. What isn't found out within two seconds is left out.
  public func emptyParts(of stated: StatedClaim) -> [EmptyPart] {
    LimitedWork.run(within: min(decisionTime, .seconds(2))) {
      let claim = stated.claim
      if isImpossible(claim.hypotheses, claim.variables) { return [EmptyPart(conditions: [])] }
      return emptyParts(of: claim.conclusion, claim.variables, claim.hypotheses, [])
    } ?? []
  }

  private func emptyParts(
    of formula: Formula, _ variables: [Variable], _ hypotheses: [Formula], _ premises: [Formula]
  ) -> [EmptyPart] {
    switch formula {
    case .falsity, .relation, .indexRelation: return []
    case .not(let inner): return emptyParts(of: inner, variables, hypotheses, premises)
    case .and(let left, let right), .or(let left, let right), .iff(let left, let right):
      return emptyParts(of: left, variables, hypotheses, premises)
        + emptyParts(of: right, variables, hypotheses, premises)
    case .implies(let premise, let conclusion):
      let all = premises + premise.conjuncts
      if isImpossible(hypotheses + all, variables) { return [EmptyPart(conditions: all)] }
      return emptyParts(of: premise, variables, hypotheses, premises)
        + emptyParts(of: conclusion, variables, hypotheses, all)
    case .forall(let binder, let body), .exists(let binder, let body):
      var name = binder.name.text
      while variables.contains(where: { $0.name == name }) { name += "'" }
      let variable = Variable(name, binder.sort)
      return emptyParts(
        of: body.instantiated(with: [Argument(variable)]), variables + [variable], hypotheses, premises)
    }
  }

  /// Whether a proof is found that no values satisfy the conditions.
  func isImpossible(_ conditions: [Formula], _ variables: [Variable]) -> Bool {
    let claim = Claim("conditions", for: variables, given: conditions, .falsity)
    let stated = StatedClaim(name: claim.name, text: "", claim: claim, addedConditions: [])
    let search = CounterexampleSearch(stated)
    // Conditions that hold on all samples somewhere are hardly impossible, and the proof would take long.
    guard !search.isSatisfiable, search.suspect(0..<48) == nil, search.suspectOnGrid() == nil else {
      return false
    }
    return proof(of: claim) != nil
  }
}

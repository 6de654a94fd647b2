import Automation
import CrossValidation
import ExactArithmetic
import NormalForms
import ProofKernel
import SurfaceSyntax
import SymbolicAlgebra

/// Decides claims: proved, refuted or undecided, and never wrongly so.
///
/// ```swift
/// let library = try ClaimLibrary.shared()
/// let claim = try ClaimReader(library: library).claim("S >= 1")
/// let verdict = ClaimDecider(library: library).decide(claim)
/// ```
public struct ClaimDecider: Sendable {
  public let library: ClaimLibrary
  /// The time for one claim.
  public var timeLimit: Duration
  /// Whether conditions are looked for under which a refuted claim holds.
  public var seeksRepairs: Bool

  public init(library: ClaimLibrary, timeLimit: Duration = .seconds(10), seeksRepairs: Bool = true) {
    self.library = library
    self.timeLimit = timeLimit
    self.seeksRepairs = seeksRepairs
  }

  /// The verdict on a claim.
  ///
  /// Gives up soon after the time limit.
  public func decide(_ stated: StatedClaim) -> ClaimVerdict {
    LimitedWork.run(within: timeLimit) { withinDeadline(stated) }
      ?? .undecided(tried: ["the time limit of \(timeLimit) was reached"])
  }

  private func withinDeadline(_ stated: StatedClaim) -> ClaimVerdict {
    if let conditions = impossibleInside(stated) { return definedNowhere(conditions) }
    let search = CounterexampleSearch(stated)
    if let found = search.counterexample(0..<48) { return refuted(stated, found) }
    // Where samples speak against a claim and decide nothing, a short attempt at its negation comes first.
    let suspect = search.suspect(0..<24)
    if let suspect, let verdict = disproved(stated, search, at: suspect, within: .milliseconds(800)) {
      return verdict
    }
    if let theorem = proof(of: stated.claim) {
      if !stated.addedConditions.isEmpty, isImpossible(stated.claim.hypotheses, stated.claim.variables) {
        return definedNowhere(stated.addedConditions)
      }
      return .proved(theorem)
    }
    if let point = suspect ?? search.suspect(24..<60),
      let verdict = disproved(stated, search, at: point, within: timeLimit)
    {
      return verdict
    }
    if let found = search.counterexample(48..<2_500) { return refuted(stated, found) }
    if Deadline.hasPassed { return .undecided(tried: ["the time limit of \(timeLimit) was reached"]) }
    return .undecided(tried: [
      "2500 points, simple values first, found no counterexample",
      "normal forms, known theorems, sums of squares and Bernstein coefficients found no proof",
    ])
  }

  private func disproved(
    _ stated: StatedClaim, _ search: CounterexampleSearch, at point: [String: Binding], within limit: Duration
  ) -> ClaimVerdict? {
    let end = min(.now + limit, Deadline.current ?? .now + limit)
    let theorem = Deadline.$current.withValue(end) {
      Disproof(library: library).disproof(of: stated, at: point)
    }
    return theorem.map { refuted(stated, search.counterexample(at: point, disprovedBy: $0)) }
  }

  /// The conditions under which a quantified part of the claim is defined, if no values satisfy them.
  private func impossibleInside(_ stated: StatedClaim) -> [Formula]? {
    let claim = stated.claim
    return stated.inner.first { part in
      isImpossible(claim.hypotheses + part.assumptions + part.conditions, claim.variables + part.variables)
        && !isImpossible(claim.hypotheses + part.assumptions, claim.variables + part.variables)
    }?.conditions
  }

  private func definedNowhere(_ conditions: [Formula]) -> ClaimVerdict {
    let texts = conditions.map { (try? $0.surfaceText()) ?? "\($0)" }
    return .undecided(tried: [
      "the claim says nothing: it is defined for no values, since none that it allows satisfy "
        + texts.joined(separator: " and ")
    ])
  }

  /// A theorem whose conclusion is the claim's formula, if a proof is found.
  func proof(of claim: Claim) -> Theorem? {
    guard let theorem = try? ClaimProver(library: library).prove(claim),
      theorem.conclusion == claim.formula, theorem.hypotheses.isEmpty
    else { return nil }
    return theorem
  }

  private func refuted(_ stated: StatedClaim, _ found: Counterexample) -> ClaimVerdict {
    guard seeksRepairs else { return .refuted(found, repair: nil) }
    return .refuted(
      found,
      repair: Deadline.$current.withValue(min(.now + .seconds(2), Deadline.current ?? .now)) {
        repair(stated, found)
      })
  }

  /// A single condition that excludes the counterexample and makes the claim true.
  private func repair(_ stated: StatedClaim, _ found: Counterexample) -> ClaimVerdict.Repair? {
    for condition in RepairCandidates.conditions(stated.claim, found) {
      if Deadline.hasPassed { return nil }
      let claim = Claim(
        stated.claim.name, for: stated.claim.variables, given: stated.claim.hypotheses + [condition],
        stated.claim.conclusion)
      let repaired = StatedClaim(
        name: stated.name, text: stated.text, claim: claim, addedConditions: stated.addedConditions,
        inner: stated.inner)
      let search = CounterexampleSearch(repaired)
      guard search.counterexample(0..<200) == nil, search.isSatisfiable, let theorem = proof(of: claim) else {
        continue
      }
      return .init(
        conditions: [condition], claim: claim, theorem: theorem,
        exception: exception(stated, to: condition, found))
    }
    return nil
  }

  /// The case that the condition leaves out, in which the counterexample lies.
  private func exception(
    _ stated: StatedClaim, to condition: Formula, _ found: Counterexample
  ) -> ClaimVerdict.Exception? {
    guard let place = RepairCandidates.complement(of: condition, given: stated.claim.hypotheses) else {
      return nil
    }
    guard case .relation(let relation, let left, let right) = stated.claim.conclusion else {
      return .init(place: place, reading: nil)
    }
    func constant(_ side: Term) -> Term? {
      guard let value = PlainEvaluator(found.bindings).value(side), value.lower == value.upper else {
        return nil
      }
      let number = Term.number(value.lower)
      let claim = Claim(
        stated.claim.name, for: stated.claim.variables, given: stated.claim.hypotheses + [place],
        side.equals(number))
      return proof(of: claim) == nil ? nil : number
    }
    guard let first = constant(left), let second = constant(right) else {
      return .init(place: place, reading: nil)
    }
    return .init(place: place, reading: .relation(relation, first, second))
  }
}

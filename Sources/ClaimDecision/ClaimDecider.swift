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
  /// The time for one claim, what reading it took included.
  public var timeLimit: Duration
  /// The part of the time that belongs to the reading.
  public var readingTime: Duration
  /// Whether conditions are looked for under which a refuted claim holds.
  public var seeksRepairs: Bool

  public init(
    library: ClaimLibrary, timeLimit: Duration = .seconds(10), readingTime: Duration = .zero,
    seeksRepairs: Bool = true
  ) {
    self.library = library
    self.timeLimit = timeLimit
    self.readingTime = readingTime
    self.seeksRepairs = seeksRepairs
  }

  /// The verdict on a claim.
  ///
  /// Gives up soon after the time limit.
  public func decide(_ stated: StatedClaim) -> ClaimVerdict {
    LimitedWork.run(within: decisionTime) { withinDeadline(stated) } ?? outOfTime
  }

  /// What is left of the time after the reading.
  var decisionTime: Duration { timeLimit - readingTime }

  private var outOfTime: ClaimVerdict { .undecided(tried: ["the time limit of \(timeLimit) was reached"]) }

  private func withinDeadline(_ original: StatedClaim) -> ClaimVerdict {
    if let conditions = impossibleInside(original) { return definedNowhere(conditions) }
    let stated = original.opened
    let statement = original.claim.formula
    let search = CounterexampleSearch(stated)
    if let found = search.counterexample(0..<16) { return refuted(stated, found) }
    // Many true claims are theorems of the library, or nearly so.
    if let verdict = proved(original, within: .milliseconds(25)) { return verdict }
    if let found = search.counterexample(0..<48, after: 16) { return refuted(stated, found) }
    if isOnFewLines(stated.claim), let found = search.counterexampleOnLines(from: 0..<2) {
      return refuted(stated, found)
    }
    // Where samples speak against a claim and decide nothing, a short attempt at its negation comes first.
    let suspect = search.suspect(0..<24).flatMap { search.suspectOnGrid() ?? $0 }
    if let suspect,
      let verdict = disproved(stated, statement, search, at: suspect, within: .milliseconds(800))
    {
      return verdict
    }
    // Most true claims are proved soon, and most false ones refuted soon; some time is kept for late counterexamples.
    if let verdict = proved(original, within: .milliseconds(300)) { return verdict }
    if let found = search.suggestedCounterexample(mixed: 100) ?? search.counterexampleOnLines(from: 0..<8)
      ?? search.counterexample(48..<400)
    {
      return refuted(stated, found)
    }
    if suspect == nil, let point = search.suspectOnGrid(),
      let verdict = disproved(stated, statement, search, at: point, within: .milliseconds(800))
    {
      return verdict
    }
    if let verdict = refutedAlgebraically(stated, statement, search) { return verdict }
    if let verdict = proved(original, within: decisionTime * 0.55) { return verdict }
    if let point = suspect ?? search.suspect(24..<60) ?? search.plainPoint,
      let verdict = disproved(stated, statement, search, at: point, within: decisionTime * 0.25)
    {
      return verdict
    }
    if let found = search.suggestedCounterexample(mixed: 600) ?? search.counterexampleOnLines(from: 8..<40)
      ?? search.counterexample(400..<2_500)
    {
      return refuted(stated, found)
    }
    if Deadline.hasPassed { return outOfTime }
    return .undecided(tried: [
      evaluations(search),
      "normal forms, known theorems, sums of squares and Bernstein coefficients found no proof",
    ])
  }

  /// The verdict if the claim is proved in some of the time that is left.
  private func proved(_ stated: StatedClaim, within limit: Duration) -> ClaimVerdict? {
    let end = min(.now + limit, Deadline.current ?? .now + limit)
    guard let theorem = Deadline.$current.withValue(end, operation: { proof(of: stated.claim) }) else {
      return nil
    }
    if !stated.addedConditions.isEmpty, isImpossible(stated.claim.hypotheses, stated.claim.variables) {
      return definedNowhere(stated.addedConditions)
    }
    return .proved(theorem)
  }

  /// Whether following lines costs little: there are at most two numbers, and no sequences.
  private func isOnFewLines(_ claim: Claim) -> Bool {
    claim.variables.count { $0.sort == .real } <= 2
      && claim.variables.allSatisfy { $0.sort == .real || $0.sort == .index }
      && claim.conclusion.size(limit: 200) <= 200
  }

  /// What the search for a counterexample came to.
  private func evaluations(_ search: CounterexampleSearch) -> String {
    if search.stated.claim.variables.isEmpty {
      return "the claim has no variables, and evaluating it didn't show it false"
    }
    return switch search.evaluatedPoints {
    case 0: "no point was found that meets the hypotheses and at which the claim can be evaluated"
    case 1: "1 point that meets the hypotheses was evaluated, and no counterexample found"
    case let count:
      "\(count) points that meet the hypotheses were evaluated, simple values first, and no counterexample found"
    }
  }

  private func disproved(
    _ stated: StatedClaim, _ statement: Formula, _ search: CounterexampleSearch, at point: [String: Binding],
    within limit: Duration
  ) -> ClaimVerdict? {
    let end = min(.now + limit, Deadline.current ?? .now + limit)
    let theorem = Deadline.$current.withValue(end) {
      Disproof(library: library).disproof(of: statement, at: point)
    }
    return theorem.map { refuted(stated, search.counterexample(at: point, disprovedBy: $0)) }
  }

  /// The verdict if the kernel refutes the claim at a point with roots of numbers as coordinates.
  private func refutedAlgebraically(
    _ stated: StatedClaim, _ statement: Formula, _ search: CounterexampleSearch
  ) -> ClaimVerdict? {
    guard let points = AlgebraicPoints(stated.claim) else { return nil }
    let end = min(.now + .milliseconds(900), Deadline.current ?? .now + .milliseconds(900))
    let found = Deadline.$current.withValue(end) { () -> Counterexample? in
      for point in points.candidates().prefix(12) {
        if Deadline.hasPassed { break }
        if point.allSatisfy(\.isNumber) {
          if let found = search.counterexample(at: point) { return found }
        } else if let theorem = Disproof(library: library).disproof(
          of: statement,
          at: zip(stated.claim.variables, point).reduce(into: [:]) { $0[$1.0.name] = .real($1.1) })
        {
          return search.counterexample(at: point, disprovedBy: theorem)
        }
      }
      return nil
    }
    return found.map { refuted(stated, $0) }
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
    guard seeksRepairs else { return .refuted(found, repairs: []) }
    return .refuted(
      found,
      repairs: Deadline.$current.withValue(min(.now + Self.repairTime, Deadline.current ?? .now)) {
        repairs(stated, found)
      })
  }

  /// How long conditions are looked for that make a refuted claim true.
  private static let repairTime: Duration = .milliseconds(1_000)

  /// How many conditions are listed that make a refuted claim true.
  private static let repairLimit = 3

  /// Single conditions that exclude the counterexample and make the claim true, none of which follows from another.
  private func repairs(_ stated: StatedClaim, _ found: Counterexample) -> [ClaimVerdict.Repair] {
    var repairs: [ClaimVerdict.Repair] = []
    var end = Deadline.current ?? .now
    for condition in RepairCandidates.conditions(stated.claim, found) {
      if Deadline.hasPassed || .now > end || repairs.count == Self.repairLimit { break }
      let claim = Claim(
        stated.claim.name, for: stated.claim.variables, given: stated.claim.hypotheses + [condition],
        stated.claim.conclusion)
      let repaired = StatedClaim(
        name: stated.name, text: stated.text, claim: claim, addedConditions: stated.addedConditions,
        inner: stated.inner)
      let search = CounterexampleSearch(repaired)
      // What a proof takes must not leave all later conditions without time.
      let share = (Deadline.current ?? .now) - .now
      guard search.counterexample(0..<200) == nil, search.isSatisfiable, search.suspect(0..<24) == nil,
        !repairs.contains(where: { follows($0.conditions, from: condition, stated.claim) }),
        let theorem = Deadline.$current.withValue(.now + share * 0.6, operation: { proof(of: claim) })
      else { continue }
      // More conditions are looked for as long as that takes little.
      if repairs.isEmpty { end = .now + .milliseconds(500) }
      repairs.removeAll { follows([condition], from: $0.conditions[0], stated.claim) }
      repairs.append(
        .init(
          conditions: [condition], claim: claim, theorem: theorem,
          exception: exception(stated, to: condition, found)))
    }
    return repairs
  }

  /// Whether a proof is found of all conditions from another.
  private func follows(_ conditions: [Formula], from condition: Formula, _ claim: Claim) -> Bool {
    conditions.allSatisfy {
      proof(of: Claim("repair", for: claim.variables, given: claim.hypotheses + [condition], $0)) != nil
    }
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

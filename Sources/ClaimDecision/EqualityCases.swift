import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// When the two sides of a proved inequality `a <= b` are equal.
public struct EqualityCases: Sendable {
  /// What is known of equality where the assumptions hold.
  public struct Case: Sendable {
    public enum Finding: Sendable {
      /// The sides are equal everywhere.
      case always
      /// They are equal nowhere.
      case never
      /// They are equal if and only if the condition holds.
      case exactly(Formula)
      case undecided
    }

    /// What is assumed besides the hypotheses of the inequality; empty where nothing is.
    public let assumptions: [Formula]
    public let finding: Finding
    /// The statement, and the kernel's proof of it.
    public let claim: Claim?
    public let theorem: Theorem?
  }

  /// Cases that together cover all values.
  public let cases: [Case]
}

extension ClaimDecider {
  /// The equality cases of a proved claim `a <= b`; nil if the claim is of another form.
  public func equalityCases(of stated: StatedClaim) -> EqualityCases? {
    guard case .relation(.lessOrEqual, let left, let right) = stated.claim.conclusion else { return nil }
    let undecided = EqualityCases(
      cases: [.init(assumptions: [], finding: .undecided, claim: nil, theorem: nil)])
    return LimitedWork.run(within: decisionTime) {
      EqualityCaseSearch(decider: self, stated: stated, left: left, right: right).cases() ?? undecided
    } ?? undecided
  }
}

/// Looks for conditions under which the sides of an inequality are equal.
private struct EqualityCaseSearch {
  let decider: ClaimDecider
  let stated: StatedClaim
  let left: Term
  let right: Term

  private var equation: Formula { left.equals(right) }
  private var variables: [Variable] { stated.claim.variables }

  /// The cases, those where something is assumed last; nil if nothing was found.
  func cases() -> EqualityCases? {
    if let found = finding([]) { return EqualityCases(cases: [found]) }
    // Steps and decay rates have exceptions at 1 and 0.
    let exceptions = self.exceptions
    for count in 1...max(1, exceptions.count) {
      for chosen in Self.subsets(of: exceptions, count: count) {
        if Deadline.hasPassed { return nil }
        guard let general = finding(chosen.map(\.general)) else { continue }
        let special = chosen.map { exception in
          finding([exception.special])
            ?? .init(assumptions: [exception.special], finding: .undecided, claim: nil, theorem: nil)
        }
        return EqualityCases(cases: [general] + special)
      }
    }
    return nil
  }

  /// Assumptions that often have to be made, with what they exclude.
  private var exceptions: [(general: Formula, special: Formula)] {
    var found: [(general: Formula, special: Formula)] = []
    for variable in variables {
      switch DefaultDomain(variable.name, variable.sort) {
      case .stepCount:
        let steps = IndexTerm.variable(variable.name)
        found.append((IndexTerm(2).isAtMost(steps), steps.equals(IndexTerm(1))))
      case .decayRate:
        let rate = Term.parameter(variable.name)
        found.append((Term(0).isLess(than: rate), rate.equals(0)))
      default: continue
      }
    }
    return found.filter {
      !stated.claim.hypotheses.contains($0.general) && !stated.claim.hypotheses.contains($0.special)
    }
  }

  private static func subsets<T>(of elements: [T], count: Int) -> [[T]] {
    guard count > 0 else { return [[]] }
    return elements.indices.flatMap { position in
      subsets(of: Array(elements[(position + 1)...]), count: count - 1).map { [elements[position]] + $0 }
    }
  }

  private func finding(_ assumptions: [Formula]) -> EqualityCases.Case? {
    let strict = left.isLess(than: right)
    if let (claim, theorem) = proved(assumptions, equation) {
      return .init(assumptions: assumptions, finding: .always, claim: claim, theorem: theorem)
    }
    if let (claim, theorem) = proved(assumptions, strict) {
      return .init(assumptions: assumptions, finding: .never, claim: claim, theorem: theorem)
    }
    for condition in conditions {
      if Deadline.hasPassed { return nil }
      if let (claim, theorem) = proved(assumptions, .iff(equation, condition)) {
        return .init(assumptions: assumptions, finding: .exactly(condition), claim: claim, theorem: theorem)
      }
    }
    return nil
  }

  /// A statement that no simple point contradicts, with a proof.
  private func proved(_ assumptions: [Formula], _ conclusion: Formula) -> (Claim, Theorem)? {
    let claim = Claim(
      "\(stated.claim.name), equality", for: variables, given: stated.claim.hypotheses + assumptions,
      conclusion)
    let candidate = StatedClaim(
      name: stated.name, text: stated.text, claim: claim, addedConditions: stated.addedConditions)
    let search = CounterexampleSearch(candidate)
    guard search.counterexample(0..<120) == nil, search.isSatisfiable,
      let theorem = decider.proof(of: claim)
    else { return nil }
    return (claim, theorem)
  }

  /// What may characterise equality: equal numbers, numbers that are 0 or 1, sequences that are constant or 0.
  private var conditions: [Formula] {
    var found: [Formula] = []
    let numbers = variables.filter { $0.sort == .real }.map { Term.parameter($0.name) }
    for (position, first) in numbers.enumerated() {
      for second in numbers[(position + 1)...] { found.append(first.equals(second)) }
    }
    let steps = variables.first { DefaultDomain($0.name, $0.sort) == .stepCount }
    for variable in variables where variable.sort == .sequence(arity: 1) {
      guard let steps else { continue }
      let sequence = SequenceTerm.variable(variable.name, arity: 1)
      let end = IndexTerm.variable(steps.name)
      for value in [sequence[IndexTerm(1)], 0] {
        found.append(.forEach(upTo: end) { sequence[$0].equals(value) })
      }
    }
    for variable in variables where variable.sort == .real {
      let number = Term.parameter(variable.name)
      found += [number.equals(0), number.equals(1), number.equals(-1)]
    }
    for (position, first) in numbers.enumerated() {
      for second in numbers[(position + 1)...] { found.append(first.equals(-second)) }
    }
    let indices = variables.filter { $0.sort == .index }.map { IndexTerm.variable($0.name) }
    for (position, first) in indices.enumerated() {
      for second in indices[(position + 1)...] { found.append(second.equals(first)) }
    }
    if let steps { found.append(IndexTerm.variable(steps.name).equals(IndexTerm(1))) }
    return Array(found.prefix(24))
  }
}

import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Theorems of the library that speak of the quantities of a goal.
struct KnownTheorems {
  let library: ClaimLibrary

  /// Adds relations between quantities of the goal to what the prover knows; whether there were any.
  func learn(about goal: Formula, _ p: Prover) throws -> Bool {
    var found = false
    let goals = [goal] + p.known.map(\.conclusion).filter { if case .relation = $0 { true } else { false } }
    // Which come first decides what is tried, so that they keep the order in which they are found.
    var quantities: [Term] = []
    var isQuantity: Set<Term> = []
    func add(_ found: [Term]) { quantities += found.filter { isQuantity.insert($0).inserted } }
    add(goals.flatMap(\.closedApplications))
    // What a theorem connects with the goal may be connected further.
    let present = goals.reduce(into: Set<Variable>()) { $0.formUnion($1.freeVariables) }
    let definitions = Set(goals.flatMap(\.definitions).map(\.name))
    if goal == .falsity { found = try learnPowers(in: goals, p) }
    guard !quantities.isEmpty else { return found }
    for round in 0..<2 {
      let (before, wasQuantity) = (quantities, isQuantity)
      let sequences = Self.sequences(in: before)
      let special = before.filter(\.hasSpecialArguments)
      for fact in library.facts {
        guard fact.claim.conclusion.isRelationOrEquivalence, !Deadline.hasPassed else { continue }
        if round > 0, !fact.claim.conclusion.isInequality { continue }
        let instances = fact.instances(
          for: goal, definitions: definitions, sequences: sequences, present: present)
        for arguments in instances + fact.matches(special, among: before) {
          let conclusion = fact.conclusion(at: arguments)
          let mentioned = conclusion.closedApplications
          let isNew = mentioned.count { !wasQuantity.contains($0) }
          guard isNew < mentioned.count, isNew <= 1,
            !p.knows(conclusion),
            fact.premises(at: arguments).allSatisfy(p.knows),
            let theorem = try? p.instance(of: library.lemmas.theorem(fact.claim.name), arguments)
          else { continue }
          try p.know(theorem)
          try knowSide(of: theorem, p)
          add(mentioned)
          found = true
        }
      }
      if quantities.count == before.count { break }
    }
    return found
  }

  /// Adds that Bernoulli's inequality is strict, where it is, for the powers of known relations.
  private func learnPowers(in formulas: [Formula], _ p: Prover) throws -> Bool {
    var found = false
    for case .power(let base, let exponent) in formulas.flatMap(\.closedParts) where exponent.literal == nil {
      guard let theorem = try? p.lemma("bernoulli-strict", .real(base), .index(exponent)),
        !p.knows(theorem.conclusion)
      else { continue }
      try p.know(theorem)
      found = true
    }
    return found
  }

  /// Adds a side of an equivalence whose other side is known.
  private func knowSide(of theorem: Theorem, _ p: Prover) throws {
    guard case .iff(let left, let right) = theorem.conclusion else { return }
    for (given, follows) in [(left, right), (right, left)]
    where !p.knows(follows) {
      guard let premise = p.theorem(stating: given) else { continue }
      try p.know(given == left ? theorem.applied(to: premise) : theorem.appliedBackward(to: premise))
    }
  }

  /// The sequences that weighted means are taken of, small ones first.
  private static func sequences(in quantities: [Term]) -> [SequenceTerm] {
    var found: [SequenceTerm] = []
    for case .application(_, let arguments) in quantities {
      for case .sequence(let sequence) in arguments where !found.contains(sequence) {
        if (try? sequence.check(arity: 1)) != nil { found.append(sequence) }
      }
    }
    return found.map { (sequence: $0, size: $0.size(limit: 1_000), text: "\($0)") }
      .sorted { ($0.size, $0.text) < ($1.size, $1.text) }
      .map(\.sequence)
  }
}

extension Formula {
  /// Whether the formula is a relation, or an equivalence of two.
  fileprivate var isRelationOrEquivalence: Bool {
    switch self {
    case .relation, .iff(.relation, .relation): true
    default: false
    }
  }
}

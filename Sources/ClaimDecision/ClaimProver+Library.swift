import Automation
import ProofKernel
import SymbolicAlgebra

/// Goals as instances of theorems of the library.
extension ClaimProver {
  /// The goal as an instance of a theorem of the library, up to the order of the sides of equations.
  func instance(of goal: Formula, _ p: Prover) throws -> Theorem? {
    // Relations of numbers alone are for arithmetic.
    if case .relation = goal, goal.definitions.isEmpty { return nil }
    let shape = FormulaShape(goal)
    let (definitions, present) = (Set(goal.definitions.map(\.name)), goal.freeVariables)
    let facts = library.facts(shape)
    if facts.isEmpty { return nil }
    let comparison = SampleComparison(
      present.union(library.variables), indexRelations: p.knownIndexRelations.map(\.conclusion))
    for fact in facts {
      for arguments in fact.instances(for: goal, definitions: definitions, present: present) {
        guard comparison.admits(fact.conclusion(at: arguments), as: goal),
          let theorem = try? p.instance(of: library.lemmas.theorem(fact.claim.name), arguments),
          let adapted = try? p.adapting(theorem, to: goal)
        else { continue }
        return adapted
      }
    }
    return nil
  }

  /// A side of an equivalence of the library whose other side, about all gradients, is known.
  func fromEquivalence(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let universal = p.known.filter {
      if case .forall(let binder, _) = $0.conclusion { binder.sort != .index } else { false }
    }
    guard !universal.isEmpty else { return nil }
    let definitions = Set((universal.map(\.conclusion) + [goal]).flatMap(\.definitions).map(\.name))
    let present = universal.reduce(into: goal.freeVariables) { $0.formUnion($1.conclusion.freeVariables) }
    for fact in library.facts {
      guard case .iff(.forall, .relation) = fact.claim.conclusion else { continue }
      for arguments in fact.instances(for: goal, definitions: definitions, present: present) {
        guard case .iff(let left, let right) = fact.conclusion(at: arguments) else { continue }
        for known in universal where FormulaShape(known.conclusion) == FormulaShape(left) {
          if let given = try? p.adapting(known, to: left),
            let theorem = try? p.instance(of: library.lemmas.theorem(fact.claim.name), arguments)
              .applied(to: given), theorem.conclusion == right,
            let result = try? p.adapting(theorem, to: goal)
          {
            return result
          }
        }
      }
    }
    return nil
  }

  /// An equivalence about moments next to means as an instance of a theorem about means.
  func asMeans(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let adam = library.vocabulary.adam
    guard goal.definitions.contains(adam.expectation) else { return nil }
    let names = [
      adam.correctedFirstMoment: "ema-unrolling/mhat", adam.correctedSecondMoment: "ema-unrolling/vhat",
    ]
    let equations = goal.closedApplications.compactMap { quantity -> Theorem? in
      guard case .application(let definition, let arguments) = quantity, let name = names[definition] else {
        return nil
      }
      return try? p.instance(of: library.lemmas.theorem(name), arguments)
    }
    if equations.isEmpty { return nil }
    return try p.rewriting(goal, with: equations) { p, goal in
      guard let theorem = try instance(of: goal, p) else { throw ProofFailure.noProofFound(goal) }
      return theorem
    }
  }
}

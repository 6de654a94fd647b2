import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

extension Deduction {
  /// The goal from instances of what is known of every sequence or number.
  func fromWitnesses(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let universal = UniversalInstances(library: prover.library)
    for fact in p.known {
      guard case .forall(let binder, _) = fact.conclusion, binder.sort != .index else { continue }
      let instances = universal.instances(of: fact, p)
      for instance in instances {
        if Deadline.hasPassed { return nil }
        if case .exists = instance.conclusion, prover.existences.use(),
          let theorem = try? p.obtaining(instance, { p, _, _ in try prover.prove(goal, p, depth + 4) })
        {
          return theorem
        }
        guard case .relation(.equal, let left, let right) = instance.conclusion else { continue }
        if let theorem = try? solved(goal, instance, left, right, p) { return theorem }
        // Equal newest weights determine the decay rate.
        if case .relation(.equal, .parameter(let first), .parameter(let second)) = goal,
          first.hasPrefix("beta"), second.hasPrefix("beta")
        {
          let t = IndexTerm.variable("t")
          let adam = prover.library.vocabulary.adam
          let weights = adam.w(.parameter(first), t, t).equals(adam.w(.parameter(second), t, t))
          if !p.knows(weights),
            let equal = try? p.relation(weights, using: [(instance, 1)], or: [(instance, -1)])
          {
            try p.know(equal)
            return try prover.prove(goal, p, depth + 2)
          }
        }
      }
      if let extremal = universal.extremal(fact, p),
        !p.knows(extremal.conclusion)
      {
        try p.know(extremal)
        if let theorem = try? InequalityProver(library: prover.library).prove(goal, p) { return theorem }
      }
      if let theorem = try? together(goal, instances, universal, p) { return theorem }
    }
    return nil
  }

  /// The goal from several instances, with the values that moments and sums have there.
  private func together(
    _ goal: Formula, _ instances: [Theorem], _ universal: UniversalInstances, _ p: Prover
  ) throws -> Theorem? {
    var values: [Theorem] = []
    for instance in instances {
      if Deadline.hasPassed { return nil }
      guard case .relation = instance.conclusion else { continue }
      let evaluated = universal.evaluated(instance, p)
      // Once for a statement: what was found before is known.
      if p.knows(evaluated.conclusion) { continue }
      if case .relation(.equal, let left, let right) = evaluated.conclusion,
        let theorem = try? solved(goal, evaluated, left, right, p)
      {
        return theorem
      }
      if (try? p.relation(evaluated.conclusion)) != nil { continue }
      values.append(try p.know(evaluated))
    }
    guard !values.isEmpty else { return nil }
    if let theorem = try? InequalityProver(library: prover.library).prove(goal, p) { return theorem }
    // What follows from polynomials that vanish may take more steps.
    let cleared = values.compactMap { universal.cleared($0, p) }
    guard !cleared.isEmpty else { return nil }
    for theorem in cleared { try p.know(theorem) }
    return try prover.prove(goal, p, depth + 2)
  }

  /// An equation as a multiple of another, or a contradiction with it.
  private func solved(
    _ goal: Formula, _ equation: Theorem, _ left: Term, _ right: Term, _ p: Prover
  ) throws -> Theorem? {
    if goal == .falsity {
      let difference = left - right
      guard let nonzero = try? p.nonzero(difference) else { return nil }
      return try p.contradiction(p.relation(difference.equals(0), using: [(equation, 1)]), nonzero)
    }
    let adam = prover.library.vocabulary.adam
    var factors: [Term] = [1, -1]
    let present = goal.freeVariables.union(equation.conclusion.freeVariables)
    let rates = present.filter { $0.sort == .real && $0.name.hasPrefix("beta") }.sorted { $0.name < $1.name }
    for rate in rates {
      let newest = adam.w(.parameter(rate.name), .variable("t"), .variable("t"))
      if let positive = try? p.lemma(
        "newest-weight-positive", .real(.parameter(rate.name)), .index(.variable("t")))
      {
        try p.know(positive)
        factors += [1 / newest, -1 / newest]
      }
    }
    for rate in rates {
      let complement = 1 - Term.parameter(rate.name)
      if (try? p.positive(complement)) != nil { factors += [1 / complement, -1 / complement] }
    }
    // What the sides are divided by may be any weight.
    for case .application(adam.weight, let arguments) in equation.conclusion.closedApplications {
      let weight = Term.application(adam.weight, arguments)
      if let nonzero = try? p.nonzero(weight) {
        try p.know(nonzero)
        factors += [1 / weight, -1 / weight]
      }
    }
    for factor in factors {
      if let theorem = try? p.relation(goal, using: [(equation, factor)]) { return theorem }
    }
    return nil
  }
}

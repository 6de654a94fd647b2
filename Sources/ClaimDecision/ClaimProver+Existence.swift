import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Existential statements, from a value or since the opposite for all values is impossible.
extension ClaimProver {
  func witness(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    guard case .exists(let binder, let body) = goal else { throw ProofFailure.noProofFound(goal) }
    if case .sequence = binder.sort,
      let theorem = try? throughUniversal(goal, binder, body, p, { p in try fromDisequality(p) })
    {
      return theorem
    }
    var candidates = Witnesses.candidates(for: binder, body, p)
    if binder.sort == .real {
      candidates = SolvedWitnesses.candidates(for: body).map { .real($0) } + candidates
    } else if case .sequence(1) = binder.sort {
      candidates = SolvedWitnesses.constants(for: binder, body).map { .sequence($0) } + candidates
    }
    for candidate in candidates {
      if Deadline.hasPassed { break }
      let instance = body.instantiated(with: [candidate])
      guard let theorem = try? prove(instance, p, depth + 1) else { continue }
      if let result = try? p.witness(goal, candidate, theorem) { return result }
    }
    if let theorem = try? throughLargeIndices(goal, p, depth) { return theorem }
    if let theorem = try? throughSigns(goal, candidates, p, depth) { return theorem }
    return try throughMembers(goal, p, depth)
  }

  /// The cases of the sign of what a root of odd degree is taken of.
  private func throughSigns(
    _ goal: Formula, _ candidates: [Argument], _ p: Prover, _ depth: Int
  ) throws -> Theorem {
    for case .real(.root(let degree, let radicand)) in candidates where degree % 2 == 1 && !radicand.isNumber
    {
      let cases = try Theorem.infer(.trichotomy(0, radicand))
      guard !p.knows(cases.conclusion) else { continue }
      try p.know(cases)
      return try prove(goal, p, depth + 1)
    }
    throw ProofFailure.noProofFound(goal)
  }

  /// `exists n. ..` at an index beyond a number (Archimedes), or beyond which a power is small.
  private func throughLargeIndices(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    guard case .exists(let binder, let body) = goal, binder.sort == .index else {
      throw ProofFailure.noProofFound(goal)
    }
    let probe = p.arbitrary(binder)
    let table = AtomTable()
    for part in body.instantiated(with: [Argument(probe)]).conjuncts {
      guard case .relation(let relation, let left, let right) = part, relation != .equal,
        let fraction = try? table.fraction(right - left)
      else { continue }
      let own = fraction.numerator.atoms.filter { table.atoms[$0].freeVariables.contains(probe) }
      guard own.count == 1, let atom = own.first else { continue }
      let coefficients = fraction.numerator.coefficients(in: atom)
      guard coefficients.count == 2 else { continue }
      let bound: Term =
        coefficients[1].constant?.reciprocal.map { table.term((-coefficients[0]).scaled($0)) }
        ?? -table.term(coefficients[0]) / table.term(coefficients[1])
      let existence: Theorem
      switch table.atoms[atom] {
      case .index: existence = try .infer(.archimedes(bound))
      case .power(let base, _):
        guard let theorem = try? p.lemma("powers-vanish", .real(base), .real(bound)) else { continue }
        existence = theorem
      default: continue
      }
      return try p.obtaining(existence) { p, property, place in
        guard case .index(let least) = place else { throw ProofFailure.noProofFound(goal) }
        let index = least + 1
        if case .forall = property.conclusion {
          try p.know(p.specialize(property, to: .index(index)).applied(to: p.index(least.isAtMost(index))))
        }
        return try p.witness(
          goal, .index(index), prove(body.instantiated(with: [.index(index)]), p, depth + 1))
      }
    }
    throw ProofFailure.noProofFound(goal)
  }

  /// `exists k. 1 <= k and k <= upper and a <= b`, since `b < a` for all of them is impossible; the same for `a != b`.
  func throughMembers(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    guard case .exists(let binder, let body) = goal else { throw ProofFailure.noProofFound(goal) }
    guard binder.sort == .index else {
      return try throughUniversal(goal, binder, body, p) { p in try prove(.falsity, p, depth + 1) }
    }
    let probe = IndexTerm.variable(p.arbitrary(binder).name)
    let parts = body.instantiated(with: [.index(probe)]).conjuncts
    guard parts.count == 3, parts[0] == IndexTerm(1).isAtMost(probe),
      case .indexRelation(.lessOrEqual, probe, let upper) = parts[1], parts[2].hasOpposite
    else { throw ProofFailure.noProofFound(goal) }
    return try p.cases(.infer(.excludedMiddle(goal))) { _, given in
      given
    } _: { p, none in
      let others = try p.members(binder.name, upper) { p, k in
        let instance = body.instantiated(with: [.index(k)])
        guard let last = instance.conjuncts.last else { throw ProofFailure.noProofFound(goal) }
        if case .not(let equation) = last {
          return try p.cases(.infer(.excludedMiddle(equation))) { _, given in
            given
          } _: { p, different in
            try p.know(different)
            return try p.absurd(
              equation, from: p.contradiction(p.witness(goal, .index(k), p.routine(instance)), none))
          }
        }
        return try opposite(of: last, p) { p, order in
          try p.know(order)
          return try p.contradiction(p.witness(goal, .index(k), p.routine(instance)), none)
        }
      }
      try p.know(others)
      if case .relation(.lessOrEqual, let small, let large) = parts[2],
        let theorem = try? fromTotals(others, large, small, probe, upper, p)
      {
        return try p.absurd(goal, from: theorem)
      }
      return try p.absurd(goal, from: prove(.falsity, p, depth + 1))
    }
  }

  /// A contradiction from `small < large` for all members, whose sums are equal.
  private func fromTotals(
    _ order: Theorem, _ small: Term, _ large: Term, _ probe: IndexTerm, _ upper: IndexTerm, _ p: Prover
  ) throws -> Theorem {
    guard let variable = probe.soleVariable else { throw ProofFailure.noProofFound(.falsity) }
    func sequence(_ term: Term) -> SequenceTerm {
      .lambda([BinderName("k")], term.abstracted(over: [variable]))
    }
    let gaps = try p.members("k", upper) { p, k in
      try p.relation(
        Term(0).isLess(than: sequence(large - small)[k]), adding: p.member(k, of: order))
    }
    let positive = try p.lemma(
      "sum-positive", .index(upper), .sequence(sequence(large - small)), from: [gaps])
    let adam = library.vocabulary.adam
    var totals: [Theorem] = []
    for case .application(adam.weight, let arguments) in small.equals(large).closedApplications {
      if let total = try? p.lemma("weights-sum-to-one/sum", arguments[0], .index(upper)) {
        totals.append(total)
      }
    }
    guard totals.count == 2 else { throw ProofFailure.noProofFound(.falsity) }
    for sign in [1, -1] as [Term] {
      if let theorem = try? p.falsity(using: [(positive, 1), (totals[0], sign), (totals[1], -sign)]) {
        return theorem
      }
    }
    throw ProofFailure.noProofFound(.falsity)
  }

  /// `exists g. a < b` for sequences or numbers, since `b <= a` for all of them is impossible.
  private func throughUniversal(
    _ goal: Formula, _ binder: Binder, _ body: Formula, _ p: Prover,
    _ contradiction: (Prover) throws -> Theorem
  ) throws -> Theorem {
    switch body {
    case .relation(let relation, _, _) where relation != .equal: break
    case .not(.relation(.equal, _, _)): break
    default: throw ProofFailure.noProofFound(goal)
    }
    return try p.cases(.infer(.excludedMiddle(goal))) { _, given in
      given
    } _: { p, none in
      let others = try p.universally(binder) { p, argument in
        let instance = body.instantiated(with: [argument])
        if case .not(let equation) = instance {
          return try p.cases(.infer(.excludedMiddle(equation))) { _, equal in
            equal
          } _: { p, different in
            try p.absurd(equation, from: p.contradiction(p.witness(goal, argument, different), none))
          }
        }
        return try opposite(of: instance, p) { p, order in
          try p.contradiction(p.witness(goal, argument, order), none)
        }
      }
      try p.know(others)
      return try p.absurd(goal, from: contradiction(p))
    }
  }

  /// A contradiction of what holds for all gradients with a known disequality, by an equivalence of the library.
  func fromDisequality(_ p: Prover) throws -> Theorem {
    for fact in p.known {
      guard case .not(let equation) = fact.conclusion, case .relation = equation,
        let theorem = try fromEquivalence(equation, p)
      else { continue }
      return try p.contradiction(theorem, fact)
    }
    throw ProofFailure.noProofFound(.falsity)
  }

  /// `b < a` where `a <= b` is impossible, or `b <= a` where `a < b` is.
  private func opposite(
    of order: Formula, _ p: Prover, _ impossible: (Prover, Theorem) throws -> Theorem
  ) throws -> Theorem {
    guard case .relation(let relation, let left, let right) = order else {
      throw ProofFailure.noProofFound(order)
    }
    let opposite = Formula.relation(relation == .less ? .lessOrEqual : .less, right, left)
    return try p.comparing(left, right) { p, less in
      try p.absurd(opposite, from: impossible(p, p.relation(order, adding: less)))
    } equal: { p, equal in
      if relation == .less { return try p.relation(opposite, using: [(equal, -1)]) }
      return try p.absurd(opposite, from: impossible(p, p.relation(order, adding: equal)))
    } greater: { p, greater in
      try p.relation(opposite, adding: greater)
    }
  }
}

extension Formula {
  /// Whether the formula is an inequality, or says that two numbers differ.
  fileprivate var hasOpposite: Bool {
    switch self {
    case .relation(let relation, _, _): relation != .equal
    case .not(.relation(.equal, _, _)): true
    default: false
    }
  }
}

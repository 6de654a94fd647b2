import AdamTheory
import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Bounds on weighted means from bounds on all of their members: what no gradient exceeds, no mean exceeds.
struct MemberBounds {
  let library: ClaimLibrary

  /// A weighted mean, the equation that says so of a moment, and what it is the mean of.
  struct Mean {
    let quantity: Term
    let equation: Theorem?
    let rate: Term
    let upper: IndexTerm
    let sequence: SequenceTerm
    let isOfSquares: Bool
  }

  private static let boundLimit = 12

  /// Whether a relation is known of every member of some range.
  static func isApplicable(_ p: Prover) -> Bool {
    p.known.contains { fact in
      fact.conclusion.memberProperty?.property.conjuncts.contains {
        if case .relation = $0 { true } else { false }
      } ?? false
    }
  }

  /// Proves an inequality, or a contradiction, from such bounds.
  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem {
    guard goal.isInequality || goal == .falsity, try learn(about: goal, p) else {
      throw ProofFailure.noProofFound(goal)
    }
    _ = try KnownTheorems(library: library).learn(about: goal, p)
    let inequalities = InequalityProver(library: library)
    if let theorem = try? inequalities.prove(goal, p) { return theorem }
    if let theorem = try? asMeans(goal, p) { return theorem }
    guard goal != .falsity,
      let theorem = try Simplification(library: library, depth: 0).rewriting(
        goal, p, { p, goal in try inequalities.prove(goal, p) })
    else { throw ProofFailure.noProofFound(goal) }
    return theorem
  }

  /// Proves an inequality with moments replaced by the means that they are, in what is known too.
  private func asMeans(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let equations = goal.closedApplications.compactMap { try? mean($0, p)?.equation }
    guard goal.isInequality, !equations.isEmpty else { return nil }
    return try p.rewriting(goal, with: equations) { p, goal in
      for fact in p.known {
        guard case .relation = fact.conclusion else { continue }
        let rewritten = try equations.reduce(fact) { try $0.rewriting(with: $1) }
        if !p.knows(rewritten.conclusion) { try p.know(rewritten) }
      }
      return try InequalityProver(library: library).prove(goal, p)
    }
  }

  /// Adds bounds on the means of the goal to what the prover knows; whether there are any.
  func learn(about goal: Formula, _ p: Prover) throws -> Bool {
    let properties = p.known.compactMap { fact in
      fact.conclusion.memberProperty.map { (upper: $0.upper, property: $0.property) }
    }
    let multipliesMeans = Self.multipliesMeans(goal, library.vocabulary.adam)
    if properties.isEmpty && !multipliesMeans { return false }
    var formulas = [goal] + properties.flatMap { $0.property.conjuncts }
    formulas += p.known.map(\.conclusion).filter { if case .relation = $0 { true } else { false } }
    var found = false
    if try learnSpreads(about: goal, properties, p) { found = true }
    if multipliesMeans, try learnAssociations(of: means(in: [goal], p), p) { found = true }
    for mean in try means(in: formulas, p) {
      let own = properties.filter { $0.upper == mean.upper }.map(\.property)
      let bounds = bounds(own, ofSquares: mean.isOfSquares)
      for bound in bounds.prefix(Self.boundLimit) where !Deadline.hasPassed {
        for (name, strictName, relation) in [
          ("mean-at-most", "mean-below", { (member: Term) in (member, bound) }),
          ("mean-at-least", "mean-above", { (member: Term) in (bound, member) }),
        ] {
          guard let theorem = try? order(mean, bound, relation, name, strictName, p) else { continue }
          if p.knows(theorem.conclusion) { continue }
          try p.know(theorem)
          found = true
        }
      }
      // Bounds from both sides are the value.
      for bound in bounds.prefix(Self.boundLimit) {
        guard let value = try? p.lemma("antisymmetry", .real(mean.quantity), .real(bound)),
          !p.knows(value.conclusion)
        else { continue }
        try p.know(value)
      }
      // Bounds from both sides bound the magnitude.
      for bound in bounds.prefix(Self.boundLimit) where bounds.contains(-bound) {
        if let magnitude = try? p.lemma("absolute-value-at-most", .real(mean.quantity), .real(bound)) {
          try p.know(magnitude)
        }
      }
    }
    return found
  }

  /// A bound on a mean, strict if it is strict for every member.
  private func order(
    _ mean: Mean, _ bound: Term, _ sides: (Term) -> (Term, Term), _ name: String, _ strictName: String,
    _ p: Prover
  ) throws -> Theorem {
    let inequalities = InequalityProver(library: library)
    let arguments: [Argument] = [
      .real(mean.rate), .sequence(mean.sequence), .index(mean.upper), .real(bound),
    ]
    func order(_ relation: Relation, _ lemma: String) throws -> Theorem {
      let members = try p.members("k", mean.upper) { p, k in
        let (left, right) = sides(mean.sequence[k])
        return try inequalities.prove(.relation(relation, left, right), aboutMember(k, p))
      }
      let theorem = try p.instance(of: library.lemmas.theorem(lemma), arguments, from: [members])
      guard let equation = mean.equation else { return theorem }
      return try theorem.rewriting(with: equation.reversed())
    }
    let hasStrictMembers = p.known.contains {
      $0.conclusion.memberProperty?.property.conjuncts.contains {
        if case .relation(.less, _, _) = $0 { true } else { false }
      } ?? false
    }
    if hasStrictMembers, let theorem = try? order(.less, strictName) { return theorem }
    return try order(.lessOrEqual, name)
  }

  /// A prover that knows no more than what speaks of the member or of numbers alone.
  func aboutMember(_ k: IndexTerm, _ p: Prover) throws -> Prover {
    let inner = try Prover(lemmas: p.lemmas)
    for fact in p.known {
      switch fact.conclusion {
      case .relation, .not(.relation), .indexRelation:
        let mentionsMember = k.soleVariable.map(fact.conclusion.freeVariables.contains) ?? false
        if mentionsMember || fact.conclusion.definitions.isEmpty { try inner.know(fact) }
      default: continue
      }
    }
    return inner
  }

  /// The closed sides of what is known of members, with the signs and squares that may bound the mean.
  func bounds(_ properties: [Formula], ofSquares: Bool) -> [Term] {
    var found: [Term] = []
    func add(_ term: Term) { if !found.contains(term) { found.append(term) } }
    for case .relation(_, let left, let right) in properties.flatMap(\.conjuncts) {
      for side in [left, right] where (try? side.check()) != nil { add(side) }
      // What is within a distance of a point is between two others.
      if case .absoluteValue(.subtract(let first, let second)) = left, (try? right.check()) != nil {
        for centre in [first, second] where (try? centre.check()) != nil {
          add(centre + right)
          add(centre - right)
        }
      }
    }
    let own = found
    if ofSquares { for bound in own where bound != 0 { add(bound.squared) } }
    for bound in own where bound != 0 && !bound.isSum { add(-bound) }
    return found
  }

  // MARK: Means

  private func means(in formulas: [Formula], _ p: Prover) throws -> [Mean] {
    let adam = library.vocabulary.adam
    var found: [Mean] = []
    func add(_ quantity: Term) {
      guard !found.contains(where: { $0.quantity == quantity }), let mean = try? mean(quantity, p) else {
        return
      }
      found.append(mean)
    }
    for formula in formulas {
      // Updates are quotients of moments.
      let unfolded = formula.unfolding([adam.update, adam.regularizedUpdate])
      unfolded.closedApplications.forEach(add)
      for case .subtract(let left, let right) in unfolded.closedParts {
        if let difference = try? difference(left, right, p) { found.append(difference) }
      }
      // Moments before correction are multiples of those after it.
      for case .application(let definition, let arguments) in unfolded.closedApplications {
        if definition == adam.firstMoment { add(.application(adam.correctedFirstMoment, arguments)) }
        if definition == adam.secondMoment { add(.application(adam.correctedSecondMoment, arguments)) }
      }
    }
    return found
  }

  private func mean(_ quantity: Term, _ p: Prover) throws -> Mean? {
    let adam = library.vocabulary.adam
    guard case .application(let definition, let arguments) = quantity else { return nil }
    let equation: Theorem?
    switch definition {
    case adam.expectation: equation = nil
    case adam.correctedFirstMoment:
      equation = try p.instance(of: library.lemmas.theorem("ema-unrolling/mhat"), arguments)
    case adam.correctedSecondMoment:
      equation = try p.instance(of: library.lemmas.theorem("ema-unrolling/vhat"), arguments)
    default: return nil
    }
    guard
      case .application(adam.expectation, let parts) = equation?.sides?.right ?? quantity, parts.count == 3,
      case .real(let rate) = parts[0], case .index(let upper) = parts[1],
      case .sequence(let sequence) = parts[2]
    else { return nil }
    return Mean(
      quantity: quantity, equation: equation, rate: rate, upper: upper, sequence: sequence,
      isOfSquares: definition == adam.correctedSecondMoment)
  }

  /// The difference of two means with the same weights, which is the mean of the differences.
  private func difference(_ left: Term, _ right: Term, _ p: Prover) throws -> Mean? {
    guard let first = try mean(left, p), let second = try mean(right, p), first.rate == second.rate,
      first.upper == second.upper
    else { return nil }
    let sequence = SequenceTerm.lambda("k") { first.sequence[$0] - second.sequence[$0] }
    let total = library.vocabulary.adam.mean(first.rate, first.upper, of: sequence)
    let equations = [(first.equation, Term(1)), (second.equation, Term(-1))].compactMap { equation, factor in
      equation.map { ($0, factor) }
    }
    return Mean(
      quantity: left - right, equation: try p.relation((left - right).equals(total), using: equations),
      rate: first.rate, upper: first.upper, sequence: sequence, isOfSquares: false)
  }
}

extension Term {
  fileprivate var isSum: Bool {
    switch self {
    case .add, .subtract: true
    default: false
    }
  }
}

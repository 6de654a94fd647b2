import AdamTheory
import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Looks for a proof of a claim.
///
/// Nothing here is trusted: what is returned is a theorem of the kernel whose conclusion is the claim's formula.
struct ClaimProver {
  let library: ClaimLibrary
  /// The variables that have been replaced by what equations say they are.
  var eliminated: Set<Variable> = []
  /// The existential statements for which a value has been taken.
  var eliminatedStatements: Set<Formula> = []

  /// What is left of the attempts to use values that a universal statement says to exist.
  let existences = Attempts(limit: 40)

  /// How often a proof may split into cases, one inside another.
  static let depthLimit = 12

  /// How deep a proof by induction may stand inside others.
  private static let inductionDepth = 4

  /// A count that all parts of a search share.
  final class Attempts {
    private var remaining: Int

    init(limit: Int) { remaining = limit }

    /// Whether another attempt may be made, which is counted.
    func use() -> Bool {
      remaining -= 1
      return remaining >= 0
    }
  }

  /// The claim as a theorem. Throws `ProofFailure` or `Diagnostic` when no proof is found.
  func prove(_ claim: Claim) throws -> Theorem {
    var lemmas = library.lemmas
    return try lemmas.prove(claim) { p in try prove(claim.conclusion, p, 0) }
  }

  // MARK: Formulas

  /// Proves a formula from what the prover knows.
  func prove(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    guard depth <= Self.depthLimit, !Deadline.hasPassed else { throw ProofFailure.noProofFound(goal) }
    if let theorem = p.known.last(where: { $0.conclusion == goal }) { return theorem }
    // What arithmetic decides must not rest on a theorem that happens to have the same shape.
    if case .relation(.equal, _, _) = goal, goal.definitions.isEmpty, let theorem = try? p.combination(goal) {
      return theorem
    }
    if let theorem = try? instance(of: goal, p) { return theorem }
    if let theorem = try splitKnown(goal, p, depth) { return theorem }
    switch goal {
    case .implies(let premise, let conclusion):
      return try p.implication(premise) { p, _ in
        try knowParts(of: premise, p)
        return try prove(conclusion, p, depth + 1)
      }
    case .forall(let binder, let body):
      return try p.universally(binder) { p, argument in
        try prove(body.instantiated(with: [argument]), p, depth + 1)
      }
    case .and(let left, let right):
      return try .infer(
        .conjunctionIntroduction, from: [prove(left, p, depth + 1), prove(right, p, depth + 1)])
    case .iff(let left, let right):
      if let theorem = try? asMeans(goal, p) { return theorem }
      if let theorem = try substituting(goal, p, depth) { return theorem }
      return try p.equivalence(left, right) { p, _ in
        try knowParts(of: left, p)
        return try prove(right, p, depth + 1)
      } backward: { p, _ in
        try knowParts(of: right, p)
        return try prove(left, p, depth + 1)
      }
    case .or(let left, let right):
      if let theorem = try? prove(left, p, depth + 1) {
        return try .infer(.leftDisjunct(or: right), from: [theorem])
      }
      if let theorem = try? prove(right, p, depth + 1) {
        return try .infer(.rightDisjunct(or: left), from: [theorem])
      }
      if case .indexRelation = right {
        return try p.cases(.infer(.excludedMiddle(right))) { _, second in
          try .infer(.rightDisjunct(or: left), from: [second])
        } _: { p, _ in
          try .infer(.leftDisjunct(or: right), from: [prove(left, p, depth + 1)])
        }
      }
      return try p.cases(.infer(.excludedMiddle(left))) { _, first in
        try .infer(.leftDisjunct(or: right), from: [first])
      } _: { p, _ in
        try .infer(.rightDisjunct(or: left), from: [prove(right, p, depth + 1)])
      }
    case .not(let inner):
      if let theorem = try? p.routine(goal) { return theorem }
      if case .relation(.equal, let left, let right) = inner,
        let theorem = try? differing(left, right, p)
      {
        return theorem
      }
      return try p.refuting(inner) { p, _ in
        try knowParts(of: inner, p)
        return try prove(.falsity, p, depth + 1)
      }
    case .exists: return try witness(goal, p, depth)
    case .indexRelation: return try index(goal, p, depth)
    case .relation, .falsity: return try relation(goal, p, depth)
    }
  }

  /// Adds the conjuncts of an assumption to what is known.
  func knowParts(of formula: Formula, _ p: Prover) throws {
    guard case .and = formula else { return }
    func parts(_ theorem: Theorem) throws {
      if case .and = theorem.conclusion {
        let (left, right) = try theorem.conjuncts()
        try parts(left)
        try parts(right)
      } else if !p.known.contains(where: { $0.conclusion == theorem.conclusion }) {
        try p.know(theorem)
      }
    }
    try parts(.assuming(formula))
  }

  /// Terms of which one is always the smaller differ.
  private func differing(_ left: Term, _ right: Term, _ p: Prover) throws -> Theorem {
    let inequalities = InequalityProver(library: library)
    for (smaller, larger) in [(left, right), (right, left)] {
      guard let order = try? inequalities.prove(smaller.isLess(than: larger), p) else { continue }
      return try p.refuting(left.equals(right)) { p, equal in
        if let theorem = try? p.falsity(using: [(order, 1), (equal, 1)]) { return theorem }
        return try p.falsity(using: [(order, 1), (equal, -1)])
      }
    }
    throw ProofFailure.noProofFound(.not(left.equals(right)))
  }

  /// A relation of indices, by arithmetic or because the first steps, which it leaves out, are impossible.
  private func index(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    if let theorem = try? p.index(goal) { return theorem }
    if case .indexRelation(.equal, let step, let value) = goal { return try equal(step, value, p, depth) }
    guard case .indexRelation(.lessOrEqual, let least, let step) = goal, step.soleVariable != nil,
      (2...4).contains(least.literal ?? 0), (try? p.index(IndexTerm(1).isAtMost(step))) != nil
    else { throw ProofFailure.noProofFound(goal) }
    // Where one step fewer is known not to do, the step is that one.
    let before = least - 1
    let most = try index(before.isAtMost(step), p, depth)
    return try p.comparing(step, least) { p, _ in
      try p.know(most)
      try p.know(p.index(step.equals(before)))
      return try p.absurd(goal, from: prove(.falsity, p, depth + 1))
    } equal: { p, _ in
      try p.index(goal)
    } greater: { p, _ in
      try p.index(goal)
    }
  }

  /// Two indices are equal if neither can be the larger.
  private func equal(_ left: IndexTerm, _ right: IndexTerm, _ p: Prover, _ depth: Int) throws -> Theorem {
    let goal = left.equals(right)
    func impossible(_ p: Prover, _ order: Theorem) throws -> Theorem {
      if let theorem = try? p.index(goal) { return theorem }
      try p.know(order)
      if let contradiction = try? Theorem.infer(.indexArithmetic(.falsity), from: p.indexRelations) {
        return try p.absurd(goal, from: contradiction)
      }
      return try p.absurd(goal, from: prove(.falsity, p, depth + 1))
    }
    return try p.comparing(left, right) { p, less in
      try impossible(p, less)
    } equal: { _, equal in
      equal
    } greater: { p, greater in
      try impossible(p, greater)
    }
  }

  // MARK: Relations

  private func relation(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    if let theorem = try? Theorem.infer(.indexArithmetic(.falsity), from: p.indexRelations) {
      return goal == .falsity ? theorem : try p.absurd(goal, from: theorem)
    }
    if case .relation(.equal, _, _) = goal, let theorem = try? p.combination(goal) { return theorem }
    if goal == .falsity { try knowSubstituted(p) }
    if let theorem = try? MemberBounds(library: library).prove(goal, p) { return theorem }
    if let theorem = try inGeneral(goal, p) ?? substituting(goal, p, depth) { return theorem }
    if let theorem = try? p.routine(goal) { return theorem }
    if let theorem = try? fromEquivalence(goal, p) { return theorem }
    if let theorem = try? Calculation(library: library, depth: depth).prove(goal, p) { return theorem }
    if let theorem = try? EarlierSteps(prover: self, depth: depth).prove(goal, p) { return theorem }
    if depth <= Self.inductionDepth,
      let theorem = try? StepInduction(prover: self, depth: depth).prove(goal, p)
    {
      return theorem
    }
    return try Deduction(prover: self, depth: depth).prove(goal, p)
  }

  /// Adds what known equations make of known relations between quantities, which a contradiction may come from.
  private func knowSubstituted(_ p: Prover) throws {
    let relations = p.known.filter { fact in
      if case .relation = fact.conclusion { !fact.conclusion.definitions.isEmpty } else { false }
    }
    for fact in p.known {
      for relation in relations where relation.conclusion != fact.conclusion {
        let rewritten: Theorem
        switch fact.conclusion {
        case .relation(.equal, .parameter(let name), let value)
        where relation.conclusion.freeVariables.contains(Variable(name, .real))
          && !value.freeVariables.contains(Variable(name, .real)):
          rewritten = try relation.rewriting(with: fact)
        case .indexRelation(.equal, let index, let value):
          guard let variable = index.soleVariable, relation.conclusion.freeVariables.contains(variable),
            !value.freeVariableNames.contains(variable.name)
          else { continue }
          rewritten = try .infer(
            .indexSubstitution(template: relation.conclusion.abstracted(over: [variable])),
            from: [fact, relation])
        default: continue
        }
        if !p.known.contains(where: { $0.conclusion == rewritten.conclusion }) { try p.know(rewritten) }
      }
    }
  }

  /// An inequality by theorems that hold of every step, where the step is given and sums would be written out.
  private func inGeneral(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let isGiven = p.indexRelations.contains {
      if case .indexRelation(.equal, _, _) = $0.conclusion { true } else { false }
    }
    guard goal.isInequality, isGiven, try KnownTheorems(library: library).learn(about: goal, p) else {
      return nil
    }
    return try? InequalityProver(library: library).prove(goal, p)
  }

  /// Proves the goal with a variable replaced by what a known equation says it is; nil if there is no such equation.
  private func substituting(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem? {
    for fact in p.known.reversed() {
      switch fact.conclusion {
      case .relation(.equal, let left, let right):
        for (side, other, equation) in [(left, right, fact), (right, left, try fact.reversed())] {
          guard case .parameter(let name) = side else { continue }
          let variable = Variable(name, .real)
          guard !other.freeVariables.contains(variable), goal.freeVariables.contains(variable),
            eliminated.isDisjoint(with: other.freeVariables.union([variable]))
          else { continue }
          for known in p.known where known.conclusion != fact.conclusion {
            guard known.conclusion.freeVariables.contains(variable) else { continue }
            let rewritten = try known.rewriting(with: equation)
            if !p.known.contains(where: { $0.conclusion == rewritten.conclusion }) { try p.know(rewritten) }
          }
          var inner = self
          inner.eliminated.insert(variable)
          return try p.rewriting(goal, with: [equation]) { p, goal in try inner.prove(goal, p, depth + 1) }
        }
      case .indexRelation(.equal, let left, let right):
        for (side, other) in [(left, right), (right, left)] {
          guard let variable = side.soleVariable, !other.freeVariableNames.contains(variable.name),
            goal.freeVariables.contains(variable), !eliminated.contains(variable),
            other.freeVariableNames.allSatisfy({ !eliminated.contains(Variable($0, .index)) })
          else { continue }
          let template = goal.abstracted(over: [variable])
          let equation = try p.index(other.equals(side))
          for known in p.known where known.conclusion.freeVariables.contains(variable) {
            if case .indexRelation = known.conclusion { continue }
            let rewritten = try Theorem.infer(
              .indexSubstitution(template: known.conclusion.abstracted(over: [variable])),
              from: [p.index(side.equals(other)), known])
            if !p.known.contains(where: { $0.conclusion == rewritten.conclusion }) { try p.know(rewritten) }
          }
          var inner = self
          inner.eliminated.insert(variable)
          let theorem = try inner.prove(template.instantiated(with: [.index(other)]), p, depth + 1)
          return try .infer(.indexSubstitution(template: template), from: [equation, theorem])
        }
      default: continue
      }
    }
    return nil
  }

  // MARK: What is known

  /// Uses known disjunctions, existential statements, implications and universal statements.
  func splitKnown(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem? {
    for fact in p.known.reversed() {
      switch fact.conclusion {
      case .falsity: return goal == .falsity ? fact : try p.absurd(goal, from: fact)
      case .not(let inner) where p.known.contains(where: { $0.conclusion == inner }):
        guard let assumed = p.known.last(where: { $0.conclusion == inner }) else { continue }
        let contradiction = try p.contradiction(assumed, fact)
        return goal == .falsity ? contradiction : try p.absurd(goal, from: contradiction)
      case .not(.indexRelation(_, let left, let right)):
        let trichotomy = try Theorem.infer(.indexTrichotomy(left, right))
        if !p.known.contains(where: { $0.conclusion == trichotomy.conclusion }) {
          try p.know(trichotomy)
          return try prove(goal, p, depth + 1)
        }
      case .exists:
        if eliminatedStatements.contains(fact.conclusion) { continue }
        var inner = self
        inner.eliminatedStatements.insert(fact.conclusion)
        return try p.obtaining(fact) { p, property, _ in
          try knowParts(of: property.conclusion, p)
          if goal == .falsity, case .relation(.equal, let left, let right) = property.conclusion,
            let different = try? differing(left, right, p)
          {
            return try p.contradiction(property, different)
          }
          return try inner.prove(goal, p, depth + 1)
        }
      case .not(.relation(.less, let left, let right)):
        try knowOrder(right, left, strict: false, fact, p)
      case .not(.relation(.lessOrEqual, let left, let right)):
        try knowOrder(right, left, strict: true, fact, p)
      case .or(let left, let right):
        let isDecided = p.known.contains { $0.conclusion == left || $0.conclusion == right }
        if isDecided { continue }
        return try p.cases(fact) { p, _ in
          try knowParts(of: left, p)
          return try prove(goal, p, depth + 1)
        } _: { p, _ in
          try knowParts(of: right, p)
          return try prove(goal, p, depth + 1)
        }
      case .implies(let premise, let conclusion):
        guard !p.known.contains(where: { $0.conclusion == conclusion }), let given = readily(premise, p)
        else { continue }
        try p.know(fact.applied(to: given))
      case .iff(let left, let right):
        if !p.known.contains(where: { $0.conclusion == right }), let given = readily(left, p) {
          try p.know(fact.applied(to: given))
        } else if !p.known.contains(where: { $0.conclusion == left }), let given = readily(right, p) {
          try p.know(fact.appliedBackward(to: given))
        }
      default: continue
      }
    }
    return nil
  }

  /// A formula that is known or routine, or an equation that is known with its sides exchanged.
  private func readily(_ formula: Formula, _ p: Prover) -> Theorem? {
    if case .relation(.equal, let left, let right) = formula {
      if let known = p.known.last(where: { $0.conclusion == formula }) { return known }
      return try? p.known.last { $0.conclusion == right.equals(left) }?.reversed()
    }
    return try? p.routine(formula)
  }

  /// `a <= b` from `not (b < a)`, or `a < b` from `not (b <= a)`.
  private func knowOrder(
    _ left: Term, _ right: Term, strict: Bool, _ negation: Theorem, _ p: Prover
  ) throws {
    let goal = Formula.relation(strict ? .less : .lessOrEqual, left, right)
    guard !p.known.contains(where: { $0.conclusion == goal }) else { return }
    let other = Formula.relation(strict ? .lessOrEqual : .less, right, left)
    func impossible(_ p: Prover, _ order: Theorem) throws -> Theorem {
      try p.absurd(goal, from: p.contradiction(p.relation(other, adding: order), negation))
    }
    let theorem = try p.comparing(left, right) { p, less in
      strict ? less : try p.relation(goal, adding: less)
    } equal: { p, equal in
      strict
        ? try p.absurd(
          goal, from: p.contradiction(p.relation(other, using: [(equal, -1)]), negation))
        : try p.relation(goal, adding: equal)
    } greater: { p, greater in
      try impossible(p, greater)
    }
    try p.know(theorem)
  }

  // MARK: Library

  /// The goal as an instance of a theorem of the library, up to the order of the sides of equations.
  private func instance(of goal: Formula, _ p: Prover) throws -> Theorem? {
    // Relations of numbers alone are for arithmetic.
    if case .relation = goal, goal.definitions.isEmpty { return nil }
    let shape = FormulaShape(goal)
    let (definitions, present) = (Set(goal.definitions.map(\.name)), goal.freeVariables)
    for fact in library.facts where fact.shape == shape {
      for arguments in fact.instances(for: goal, definitions: definitions, present: present) {
        guard let theorem = try? p.instance(of: library.lemmas.theorem(fact.claim.name), arguments),
          let adapted = try? p.adapting(theorem, to: goal)
        else { continue }
        return adapted
      }
    }
    return nil
  }

  /// A side of an equivalence of the library whose other side, about all gradients, is known.
  private func fromEquivalence(_ goal: Formula, _ p: Prover) throws -> Theorem? {
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
  private func asMeans(_ goal: Formula, _ p: Prover) throws -> Theorem? {
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

  // MARK: Existence

  private func witness(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    guard case .exists(let binder, let body) = goal else { throw ProofFailure.noProofFound(goal) }
    if case .sequence = binder.sort,
      let theorem = try? throughUniversal(goal, binder, body, p, { p in try fromDisequality(p) })
    {
      return theorem
    }
    for candidate in Witnesses.candidates(for: binder, body, p) {
      if Deadline.hasPassed { break }
      let instance = body.instantiated(with: [candidate])
      guard let theorem = try? prove(instance, p, depth + 1) else { continue }
      if let result = try? p.witness(goal, candidate, theorem) { return result }
    }
    return try throughMembers(goal, p, depth)
  }

  /// `exists k. 1 <= k and k <= upper and a <= b`, since `b < a` for all of them is impossible.
  private func throughMembers(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    guard case .exists(let binder, let body) = goal else { throw ProofFailure.noProofFound(goal) }
    guard binder.sort == .index else {
      return try throughUniversal(goal, binder, body, p) { p in try prove(.falsity, p, depth + 1) }
    }
    let probe = IndexTerm.variable(p.arbitrary(binder).name)
    let parts = body.instantiated(with: [.index(probe)]).conjuncts
    guard parts.count == 3, parts[0] == IndexTerm(1).isAtMost(probe),
      case .indexRelation(.lessOrEqual, probe, let upper) = parts[1],
      case .relation(let relation, _, _) = parts[2], relation != .equal
    else { throw ProofFailure.noProofFound(goal) }
    return try p.cases(.infer(.excludedMiddle(goal))) { _, given in
      given
    } _: { p, none in
      let others = try p.members(binder.name, upper) { p, k in
        let instance = body.instantiated(with: [.index(k)])
        guard let last = instance.conjuncts.last else { throw ProofFailure.noProofFound(goal) }
        return try opposite(of: last, p) { p, order in
          try p.know(order)
          return try p.contradiction(p.witness(goal, .index(k), p.routine(instance)), none)
        }
      }
      try p.know(others)
      return try p.absurd(goal, from: prove(.falsity, p, depth + 1))
    }
  }

  /// `exists g. a < b` for sequences or numbers, since `b <= a` for all of them is impossible.
  private func throughUniversal(
    _ goal: Formula, _ binder: Binder, _ body: Formula, _ p: Prover,
    _ contradiction: (Prover) throws -> Theorem
  ) throws -> Theorem {
    guard case .relation(let relation, _, _) = body, relation != .equal else {
      throw ProofFailure.noProofFound(goal)
    }
    return try p.cases(.infer(.excludedMiddle(goal))) { _, given in
      given
    } _: { p, none in
      let others = try p.universally(binder) { p, argument in
        try opposite(of: body.instantiated(with: [argument]), p) { p, order in
          try p.contradiction(p.witness(goal, argument, order), none)
        }
      }
      try p.know(others)
      return try p.absurd(goal, from: contradiction(p))
    }
  }

  /// A contradiction of what holds for all gradients with a known disequality, by an equivalence of the library.
  private func fromDisequality(_ p: Prover) throws -> Theorem {
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

extension Prover {
  /// The known relations of indices.
  var indexRelations: [Theorem] {
    known.filter { if case .indexRelation = $0.conclusion { true } else { false } }
  }

  /// A formula that differs from a theorem's conclusion in the order of the sides of equations and equivalences.
  func adapting(_ theorem: Theorem, to goal: Formula) throws -> Theorem {
    if theorem.conclusion == goal { return theorem }
    switch (theorem.conclusion, goal) {
    case (.relation(.equal, let left, let right), .relation(.equal, let first, let second))
    where left == second && right == first:
      return try theorem.reversed()
    case (.not(let inner), .not(let wanted)):
      return try refuting(wanted) { p, assumed in
        try p.contradiction(p.adapting(assumed, to: inner), theorem)
      }
    case (.iff(let left, let right), .iff(let first, let second)):
      if let result = try? equivalence(
        first, second,
        forward: { p, given in try p.adapting(theorem.applied(to: p.adapting(given, to: left)), to: second) },
        backward: { p, given in
          try p.adapting(theorem.appliedBackward(to: p.adapting(given, to: right)), to: first)
        })
      {
        return result
      }
      return try equivalence(first, second) { p, given in
        try p.adapting(theorem.appliedBackward(to: p.adapting(given, to: right)), to: second)
      } backward: { p, given in
        try p.adapting(theorem.applied(to: p.adapting(given, to: left)), to: first)
      }
    case (.and, .and(let first, let second)):
      let (one, two) = try theorem.conjuncts()
      return try .infer(
        .conjunctionIntroduction, from: [adapting(one, to: first), adapting(two, to: second)])
    case (.forall, .forall(let binder, let body)):
      return try universally(binder) { p, argument in
        try p.adapting(p.specialize(theorem, to: argument), to: body.instantiated(with: [argument]))
      }
    case (.implies(let premise, _), .implies(let given, let wanted)):
      return try implication(given) { p, assumed in
        try p.adapting(theorem.applied(to: p.adapting(assumed, to: premise)), to: wanted)
      }
    case (.relation, .relation): return try relation(goal, adding: theorem)
    default: break
    }
    throw ProofFailure.noProofFound(goal)
  }
}

extension IndexTerm {
  /// The free variable that this index is.
  var soleVariable: Variable? {
    guard constant == 0, summands.count == 1, summands[0].coefficient == 1,
      case .free(let name) = summands[0].variable
    else { return nil }
    return Variable(name, .index)
  }

  var freeVariableNames: [String] {
    summands.compactMap { if case .free(let name) = $0.variable { name } else { nil } }
  }
}

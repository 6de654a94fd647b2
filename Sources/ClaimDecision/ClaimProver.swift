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

  /// What is left of the attempts to bound means by what is known of their members.
  let boundings = Attempts(limit: 6)

  /// What is left of the numerical searches for sums of squares.
  let gramMatrices = Attempts(limit: 5)

  /// What is left of the attempts to prove inequalities from those of squares.
  let squarings = Attempts(limit: 8)

  /// What is left of the attempts to use the recurrences of moments.
  let recurrences = Attempts(limit: 8)

  /// The relations that samples have been asked about.
  let samples = SampledGoals()

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
    try library.lemmas.proved(claim) { p in try prove(claim.conclusion, p, 0) }
  }

  // MARK: Formulas

  /// Proves a formula from what the prover knows.
  func prove(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    guard depth <= Self.depthLimit, !Deadline.hasPassed else { throw ProofFailure.noProofFound(goal) }
    if let theorem = p.theorem(stating: goal) { return theorem }
    // What arithmetic decides must not rest on a theorem that happens to have the same shape.
    if case .relation(.equal, _, _) = goal, goal.definitions.isEmpty, let theorem = try? p.combination(goal) {
      return theorem
    }
    if let theorem = try? instance(of: goal, p) { return theorem }
    if let theorem = try splitKnown(goal, p, depth) { return theorem }
    if let theorem = try IndexCases(prover: self, depth: depth).prove(goal, p) { return theorem }
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
      if let theorem = try? p.routine(left) { return try .infer(.leftDisjunct(or: right), from: [theorem]) }
      if let theorem = try? p.routine(right) { return try .infer(.rightDisjunct(or: left), from: [theorem]) }
      func leftUnlessRight() throws -> Theorem {
        try p.cases(.infer(.excludedMiddle(right))) { _, second in
          try .infer(.rightDisjunct(or: left), from: [second])
        } _: { p, _ in
          try .infer(.leftDisjunct(or: right), from: [prove(left, p, depth + 1)])
        }
      }
      func rightUnlessLeft() throws -> Theorem {
        try p.cases(.infer(.excludedMiddle(left))) { _, first in
          try .infer(.leftDisjunct(or: right), from: [first])
        } _: { p, _ in
          try .infer(.rightDisjunct(or: left), from: [prove(right, p, depth + 1)])
        }
      }
      // What a number isn't helps more than the side of an inequality on which it isn't.
      return left.exclusion >= right.exclusion
        ? try (try? rightUnlessLeft()) ?? leftUnlessRight()
        : try (try? leftUnlessRight()) ?? rightUnlessLeft()
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
      } else if !p.knows(theorem.conclusion) {
        try p.know(theorem)
      }
    }
    try parts(.assuming(formula))
  }

  /// Terms of which one is always the smaller differ.
  func differing(_ left: Term, _ right: Term, _ p: Prover) throws -> Theorem {
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

  // MARK: Relations

  func relation(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem {
    if let theorem = try? Theorem.infer(.indexArithmetic(.falsity), from: p.knownIndexRelations) {
      return goal == .falsity ? theorem : try p.absurd(goal, from: theorem)
    }
    if let theorem = try? p.routine(goal) { return theorem }
    // The claim itself has been tried at samples.
    if depth > 0, samples.refute(goal, p) { throw ProofFailure.noProofFound(goal) }
    if case .relation(.equal, _, _) = goal, let theorem = try? p.combination(goal) { return theorem }
    if goal == .falsity { try knowSubstituted(p) }
    try knowRanges(goal, p)
    if let theorem = try? MomentRecurrences(library: library).prove(goal, p, recurrences) {
      return theorem
    }
    if MemberBounds.isApplicable(p) || MemberBounds.multipliesMeans(goal, library.vocabulary.adam),
      boundings.use(),
      let theorem = try? MemberBounds(library: library).prove(goal, p)
    {
      return theorem
    }
    if let theorem = try inGeneral(goal, p) ?? substituting(goal, p, depth) { return theorem }
    if let theorem = try? fromEquivalence(goal, p) { return theorem }
    if depth == 0, let theorem = try? MagnitudeMeans(prover: self, depth: depth).prove(goal, p) {
      return theorem
    }
    let calculation = Calculation(library: library, depth: depth)
    let known = p.known
    if let theorem = try? calculation.fromKnownTheorems(goal, p) { return theorem }
    if let theorem = try? SquaredSides(prover: self, depth: depth, known: known).prove(goal, p) {
      return theorem
    }
    if let theorem = try? calculation.prove(goal, p) { return theorem }
    if let theorem = try? polynomials(goal, p, depth) { return theorem }
    if let theorem = try? EarlierSteps(prover: self, depth: depth).prove(goal, p) { return theorem }
    if depth <= Self.inductionDepth,
      let theorem = try? StepInduction(prover: self, depth: depth).prove(goal, p)
    {
      return theorem
    }
    return try Deduction(prover: self, depth: depth).prove(goal, p)
  }

  /// An inequality by theorems that hold of every step, where the step is given and sums would be written out.
  private func inGeneral(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let isGiven = p.knownIndexRelations.contains {
      if case .indexRelation(.equal, _, _) = $0.conclusion { true } else { false }
    }
    guard goal.isInequality, isGiven, try KnownTheorems(library: library).learn(about: goal, p) else {
      return nil
    }
    return try? InequalityProver(library: library).prove(goal, p)
  }

  /// Proves the goal with a variable replaced by what a known equation says it is; nil if there is no such equation.
  private func substituting(_ goal: Formula, _ p: Prover, _ depth: Int) throws -> Theorem? {
    for fact in p.known {
      guard let solution = SolvedEquation.solution(of: fact, p),
        !p.knows(solution.conclusion)
      else { continue }
      try p.know(solution)
    }
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
            if !p.knows(rewritten.conclusion) { try p.know(rewritten) }
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
            if !p.knows(rewritten.conclusion) { try p.know(rewritten) }
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
}

extension Formula {
  /// How much it helps to know that the formula is false.
  fileprivate var exclusion: Int {
    switch self {
    case .indexRelation: 2
    case .relation(.equal, _, _): 1
    default: 0
    }
  }
}

import Automation
import ExactArithmetic
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Proves relations by calculation: definitions and recurrences written out, cases where a closed form needs them.
struct Calculation {
  let library: ClaimLibrary
  let depth: Int

  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem {
    if goal == .falsity { throw ProofFailure.noProofFound(goal) }
    if goal.isInequality, let theorem = try? SumInequality(library: library).prove(goal, p) { return theorem }
    if let theorem = try? cleared(goal, p) { return theorem }
    if let theorem = try? closedAges(goal, p) { return theorem }
    if let theorem = try? withoutMemory(goal, p) { return theorem }
    if let theorem = try? aboutMoments(goal, p) { return theorem }
    return try unfolding(goal, p)
  }

  /// Proves an inequality or a contradiction by theorems, which speak of quantities as they are; nil if that fails.
  func fromKnownTheorems(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard goal.isInequality || goal == .falsity else { return nil }
    let learned = try KnownTheorems(library: library).learn(about: goal, p)
    if learned || goal == .falsity, let theorem = try? InequalityProver(library: library).prove(goal, p) {
      return theorem
    }
    return learned ? try? magnitude(goal, p) : nil
  }

  /// Proves a goal with all definitions written out.
  private func unfolding(_ goal: Formula, _ p: Prover) throws -> Theorem {
    let definitions = goal.definitions.filter { if case .explicit = $0.equations { true } else { false } }
    let unfolded = goal.unfolding(definitions)
    if !goal.isInequality { try learnUnfoldedSigns(definitions, p) }
    let theorem = try unrolling(unfolded, p) { p, goal in
      if let theorem = try MemberEquations(p)?.rewriting(goal, p, { p, goal in try decide(goal, p) }) {
        return theorem
      }
      return try decide(goal, p)
    }
    return definitions.isEmpty ? theorem : try .infer(.folding(goal, definitions), from: [theorem])
  }

  /// `a/x <= b` from `a <= b x` where x is positive and has sums, or `b <= a/x` in the same way.
  private func cleared(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(let relation, let left, let right) = goal, relation != .equal else { return nil }
    for (side, other) in [(left, right), (right, left)] {
      guard case .divide(let top, let divisor) = side,
        divisor.equals(0).closedParts.contains(where: { part in
          if case .sum(_, let upper, _) = part { upper.literal == nil } else { false }
        }), let positive = try? p.positive(divisor)
      else { continue }
      let product = other * divisor
      let whole = Formula.relation(relation, side == left ? top : product, side == left ? product : top)
      let order = try prove(whole, p)
      let gap = side == left ? product - top : top - product
      try p.know(positive)
      let difference = try p.relation(.relation(relation, 0, gap), adding: order)
      let quotient = try p.lemma(
        relation == .less ? "quotient-positive" : "quotient-nonnegative", .real(gap), .real(divisor),
        from: [difference, positive])
      return try p.relation(goal, adding: quotient)
    }
    return nil
  }

  /// `abs(a) <= b` from `-b <= a` and `a <= b`.
  private func magnitude(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(let relation, .absoluteValue(let inner), let bound) = goal else { return nil }
    let inequalities = InequalityProver(library: library)
    return try p.lemma(
      relation == .less ? "absolute-value-below" : "absolute-value-at-most", .real(inner), .real(bound),
      from: [
        inequalities.prove(.relation(relation, -bound, inner), p),
        inequalities.prove(.relation(relation, inner, bound), p),
      ])
  }

  /// Adds known signs with definitions written out, as the goal has them, to what is known.
  private func learnUnfoldedSigns(_ definitions: [Definition], _ p: Prover) throws {
    for fact in p.known {
      switch fact.conclusion {
      case .relation(.less, 0, .application(let definition, _)) where definitions.contains(definition):
        var theorem = try Theorem.infer(.unfolding(definitions), from: [fact])
        for equation in averages(in: theorem.conclusion, p) {
          theorem = try theorem.rewriting(with: equation)
        }
        if !p.knows(theorem.conclusion) { try p.know(theorem) }
      default: continue
      }
    }
  }

  /// The exponential averages of a formula as sums.
  private func averages(in formula: Formula, _ p: Prover) -> [Theorem] {
    let average = library.vocabulary.adam.average
    return formula.closedApplications.compactMap { quantity in
      guard case .application(average, let arguments) = quantity else { return nil }
      return try? p.instance(of: library.lemmas.theorem("unrolled-average"), arguments)
    }
  }

  /// Proves a goal with mean ages in closed form.
  private func closedAges(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let age = library.vocabulary.meanAge
    var equations: [Theorem] = []
    for case .application(age, let arguments) in goal.closedApplications {
      equations.append(try p.instance(of: library.lemmas.theorem("mean-age-closed"), arguments))
    }
    if equations.isEmpty { return nil }
    return try p.rewriting(goal, with: equations) { p, goal in try decide(goal, p) }
  }

  /// Proves an equation with squares of updates as quotients, and a second moment next to the variance as the squared
  /// mean and the variance; what is known of a moment is put in its place.
  private func aboutMoments(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(.equal, _, _) = goal else { return nil }
    let adam = library.vocabulary.adam
    var equations: [Theorem] = []
    for case .power(.application(adam.update, let arguments), 2) in goal.closedParts {
      equations.append(try p.instance(of: library.lemmas.theorem("update-squared"), arguments))
    }
    let updates = [adam.update, adam.regularizedUpdate]
    let unfolded = goal.unfolding(updates)
    for case .application(adam.variance, let arguments) in goal.closedApplications {
      let sum = try p.instance(of: library.lemmas.theorem("variance-about-mean"), arguments)
      if let square = sum.sides?.left,
        (goal.closedApplications + unfolded.closedApplications).contains(square)
          || !equations.isEmpty
      {
        equations.append(sum)
      } else if let (square, rest) = sum.sides, case .add(let mean, let variance) = rest {
        // Alone, the variance is what is left of the second moment.
        equations.append(try p.relation(variance.equals(square - mean), using: [(sum, -1)]))
      }
    }
    for fact in p.known {
      guard case .relation(.equal, .application(let definition, _), let value) = fact.conclusion,
        value.freeVariables.isEmpty || value.definitions.isEmpty,
        [adam.correctedFirstMoment, adam.correctedSecondMoment].contains(definition)
      else { continue }
      equations.append(fact)
    }
    if equations.isEmpty { return nil }
    return try p.rewriting(goal, with: equations) { p, rewritten in
      let plain = rewritten.unfolding(updates)
      let theorem = try p.rewriting(plain, with: equations) { p, goal in
        if let theorem = try? decide(goal, p) { return theorem }
        return try unfolding(goal, p)
      }
      return plain == rewritten ? theorem : try .infer(.folding(rewritten, updates), from: [theorem])
    }
  }

  /// Proves a goal in which moments with decay rate 0 are the newest gradients.
  private func withoutMemory(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let adam = library.vocabulary.adam
    let updates = [adam.update, adam.regularizedUpdate]
    let unfolded = goal.unfolding(updates)
    var equations: [Theorem] = []
    for case .application(let definition, let arguments) in unfolded.closedApplications {
      guard arguments.first == .real(0), arguments.count == 3 else { continue }
      if definition == adam.correctedFirstMoment {
        equations.append(
          try p.instance(of: library.lemmas.theorem("newest-gradient"), Array(arguments.dropFirst())))
      } else if definition == adam.correctedSecondMoment {
        equations.append(
          try p.instance(of: library.lemmas.theorem("newest-square"), Array(arguments.dropFirst())))
      }
    }
    if equations.isEmpty { return nil }
    let theorem = try p.rewriting(unfolded, with: equations) { p, goal in try decide(goal, p) }
    return unfolded == goal ? theorem : try .infer(.folding(goal, updates), from: [theorem])
  }

  /// Proves a goal with exponential averages replaced by the sums that they are.
  private func unrolling(
    _ goal: Formula, _ p: Prover, _ proof: (Prover, Formula) throws -> Theorem
  ) throws -> Theorem {
    try p.rewriting(goal, with: averages(in: goal, p), proof)
  }

  /// Decides a relation of terms without definitions by normal form, in cases where a closed form has exceptions.
  private func decide(_ goal: Formula, _ p: Prover, splits: Int = 0) throws -> Theorem {
    if let theorem = try? p.relation(goal) { return theorem }
    if let simpler = try Simplification(library: library, depth: depth).rewriting(
      goal, p, { p, goal in try decide(goal, p, splits: splits) })
    {
      return simpler
    }
    let learned = p.known.count
    if !goal.isInequality { learnDivisors(of: goal, p) }
    if p.known.count > learned, let theorem = try? p.relation(goal) { return theorem }
    if splits < 4, let condition = try undecidedCondition(goal, p) {
      return try p.cases(.infer(.excludedMiddle(condition.equals(0)))) { p, equal in
        try vanishing(condition, equal, goal, p, splits)
      } _: { p, _ in
        try decide(goal, p, splits: splits + 1)
      }
    }
    if p.known.count > learned, let theorem = try? p.relation(goal) { return theorem }
    if let form = QuadraticForm(goal),
      let theorem = try? form.prove(goal, p, bound: { p, goal in try decide(goal, p, splits: splits) })
    {
      return theorem
    }
    let inequalities = InequalityProver(library: library)
    if let theorem = try? inequalities.prove(goal, p) { return theorem }
    guard goal.isInequality,
      let theorem = try ClosedForms(library: library).rewriting(
        goal, p, { p, goal in try inequalities.prove(goal, p) })
    else { throw ProofFailure.noProofFound(goal) }
    return theorem
  }

  /// Adds that divisors are positive to what is known, since their normal forms may not show it.
  private func learnDivisors(of goal: Formula, _ p: Prover) {
    for case .divide(_, let divisor) in goal.closedParts {
      let order = Term(0).isLess(than: divisor)
      guard !p.knows(order) else { continue }
      let inequalities = InequalityProver(library: library)
      let sign =
        (try? p.positive(divisor)) ?? (try? inequalities.prove(order, p))
        ?? (try? ClosedForms(library: library).rewriting(order, p) { p, goal in
          try inequalities.prove(goal, p)
        })
      if let sign { _ = try? p.know(sign) }
    }
  }

  /// A term `1 - rho` whose vanishing is a case of its own, if the relation holds in the other case.
  private func undecidedCondition(_ goal: Formula, _ p: Prover) throws -> Term? {
    guard case .relation(.equal, let left, let right) = goal else { return nil }
    let facts = p.knownIndexRelations.compactMap { fact -> IndexRelation? in
      guard case .indexRelation(let relation, let left, let right) = fact.conclusion else { return nil }
      return IndexRelation(relation, left, right)
    }
    let needed = try Requirements(of: [right - left], given: facts)
    guard needed.constants[0]?.isZero == true else { return nil }
    for candidate in needed.closedForms + needed.mandatory {
      if p.knows(candidate.equals(0)) { continue }
      if (try? p.nonzero(candidate)) != nil { continue }
      // Signs may take more than the routine steps.
      let inequalities = InequalityProver(library: library)
      if let sign = (try? inequalities.prove(Term(0).isLess(than: candidate), p))
        ?? (try? inequalities.prove(Term(0).isLess(than: -candidate), p))
      {
        try p.know(sign)
        try p.know(p.nonzero(candidate))
        continue
      }
      return candidate
    }
    if (try? p.relation(goal)) != nil { return nil }
    // A base whose powers are divided by one another: b^(t-1) is b^t/b unless b = 0.
    return goal.freeVariables.filter { $0.sort == .real && $0.name.hasPrefix("beta") }
      .map { Term.parameter($0.name) }
      .sorted { "\($0)" < "\($1)" }
      .first { base in
        (try? p.nonzero(base)) == nil && !p.knows(base.equals(0))
      }
  }

  /// The case of a vanishing condition, which is solved for one of its variables.
  private func vanishing(
    _ condition: Term, _ equal: Theorem, _ goal: Formula, _ p: Prover, _ splits: Int
  ) throws -> Theorem {
    // A condition that contradicts what is known closes the case.
    if let theorem = try? p.nonzero(condition) {
      return try p.absurd(goal, from: p.contradiction(equal, theorem))
    }
    for variable in condition.freeVariables.sorted(by: { $0.name > $1.name }) where variable.sort == .real {
      guard let solution = LinearSolution(of: condition, for: variable) else { continue }
      let parameter = Term.parameter(variable.name)
      guard
        let equation = try? p.relation(
          parameter.equals(solution.value), using: [(equal, .number(solution.factor))])
      else { continue }
      for known in p.known where known.conclusion.freeVariables.contains(variable) {
        try p.know(known.rewriting(with: equation))
      }
      return try p.rewriting(goal, with: [equation]) { p, goal in
        try decide(goal, p, splits: splits + 1)
      }
    }
    throw ProofFailure.noProofFound(goal)
  }
}

/// The solution of `condition = 0` for a variable that occurs linearly with a numerical coefficient.
struct LinearSolution {
  let value: Term
  /// What the equation `condition = 0` is multiplied by to give `variable = value`.
  let factor: Rational

  init?(of condition: Term, for variable: Variable) {
    guard let coefficient = Self.coefficient(of: variable.name, in: condition), !coefficient.isZero,
      let reciprocal = coefficient.reciprocal
    else { return nil }
    // variable - value = condition / coefficient, that is value = variable - condition / coefficient.
    factor = reciprocal
    let rest = condition.substituting(.real(0), for: variable)
    value =
      coefficient == 1 ? .negate(rest) : coefficient == -1 ? rest : .multiply(.number(-reciprocal), rest)
  }

  private static func coefficient(of name: String, in term: Term) -> Rational? {
    switch term {
    case .parameter(name): return 1
    case .add(let left, let right):
      guard let a = coefficient(of: name, in: left), let b = coefficient(of: name, in: right) else {
        return nil
      }
      return a + b
    case .subtract(let left, let right):
      guard let a = coefficient(of: name, in: left), let b = coefficient(of: name, in: right) else {
        return nil
      }
      return a - b
    case .negate(let inner): return coefficient(of: name, in: inner).map { -$0 }
    case .multiply(.number(let factor), let inner):
      return coefficient(of: name, in: inner).map { factor * $0 }
    case .multiply(1, let inner): return coefficient(of: name, in: inner)
    default: return term.freeVariables.contains(Variable(name, .real)) ? nil : 0
    }
  }
}

extension Formula {
  var isInequality: Bool {
    switch self {
    case .relation(.less, _, _), .relation(.lessOrEqual, _, _): true
    default: false
    }
  }

  /// The applications of definitions in relations that mention no bound variable.
  var closedApplications: [Term] {
    switch self {
    case .iff(let left, let right), .and(let left, let right):
      return left.closedApplications + right.closedApplications
    case .not(let inner): return inner.closedApplications
    default: break
    }
    var found: [Term] = []
    func visit(_ sequence: SequenceTerm) {
      if case .lambda(_, let body) = sequence { visit(body) }
    }
    func visit(_ term: Term) {
      switch term {
      case .application(_, let arguments):
        for argument in arguments {
          switch argument {
          case .real(let inner): visit(inner)
          case .sequence(let sequence): visit(sequence)
          case .index: continue
          }
        }
        if (try? term.check()) != nil, !found.contains(term) { found.append(term) }
      case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
        .divide(let left, let right):
        visit(left)
        visit(right)
      case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner),
        .power(let inner, _), .sum(_, _, let inner):
        visit(inner)
      case .element(let sequence, _): visit(sequence)
      case .number, .parameter, .bound, .index, .kronecker: break
      }
    }
    if case .relation(_, let left, let right) = self {
      visit(left)
      visit(right)
    }
    return found
  }
}

import AdamTheory
import Automation
import ExactArithmetic
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Proves inequalities of roots, absolute values and updates from those of their squares: `|u| <= x` from
/// `mhat^2/vhat <= x^2`, with updates as quotients of moments.
struct SquaredSides {
  let prover: ClaimProver
  let depth: Int
  /// What was known before theorems were learned, of which squares have no use.
  let known: [Theorem]

  private var adam: Vocabulary { prover.library.vocabulary.adam }
  private var inequalities: InequalityProver { InequalityProver(library: prover.library) }

  /// How deep squares stand inside other attempts.
  private static let depthLimit = 8

  /// Nil if the goal speaks of no root, absolute value or update.
  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation = goal, depth <= Self.depthLimit else { return nil }
    let updates = [adam.update, adam.regularizedUpdate]
    let unfolded = goal.unfolding(updates)
    let mentioned = known.contains { isAssumedMagnitude($0, updates) }
    guard unfolded != goal || mentioned || unfolded.magnitudes > 0, prover.squarings.use() else { return nil }
    // What is learned on the way is of no use to other attempts.
    let inner = try Prover(lemmas: p.lemmas)
    for fact in known { try inner.know(fact) }
    if goal.isInequality, goal.magnitudes > 0, unfolded != goal,
      let theorem = try? squared(goal, inner, deeply: false)
    {
      return theorem
    }
    try learnAssumptions(updates, inner)
    func plainly(_ p: Prover, _ goal: Formula) throws -> Theorem {
      try learnSigns(of: goal, p)
      if let theorem = try? inequalities.prove(goal, p) { return theorem }
      if let theorem = try? withoutSquares(goal, p) { return theorem }
      guard goal.isInequality else { throw ProofFailure.noProofFound(goal) }
      return try squared(goal, p, deeply: true)
    }
    let newest = try newestGradients(in: unfolded, p)
    let theorem =
      newest.isEmpty ? try plainly(inner, unfolded) : try inner.rewriting(unfolded, with: newest, plainly)
    return unfolded == goal ? theorem : try .infer(.folding(goal, updates), from: [theorem])
  }

  // MARK: What is known

  private func isAssumedMagnitude(_ fact: Theorem, _ updates: [Definition]) -> Bool {
    guard case .relation = fact.conclusion, fact.hypotheses.contains(fact.conclusion) else { return false }
    return fact.conclusion.magnitudes > 0 || fact.conclusion.definitions.contains(where: updates.contains)
  }

  /// Adds assumed relations between updates as relations between moments, and those between the squares of their sides.
  private func learnAssumptions(_ updates: [Definition], _ p: Prover) throws {
    for fact in p.known where isAssumedMagnitude(fact, updates) {
      let theorem = try Theorem.infer(.unfolding(updates), from: [fact])
      if !p.knows(theorem.conclusion) { try p.know(theorem) }
      try learnSigns(of: theorem.conclusion, p)
      if let squares = try? squares(of: theorem, p),
        !p.knows(squares.conclusion)
      {
        try p.know(squares)
      }
    }
  }

  /// `a^2 <= b^2` from `a <= b` and `0 <= a`, without the roots that this takes away.
  private func squares(of fact: Theorem, _ p: Prover) throws -> Theorem? {
    guard case .relation(let relation, let left, let right) = fact.conclusion, relation != .equal,
      fact.conclusion.magnitudes > 0, let lower = try? p.nonnegative(left)
    else { return nil }
    let (first, second) = (try square(left, false, p), try square(right, false, p))
    let product = try Theorem.infer(
      .product,
      from: [
        p.relation(.relation(relation, 0, right - left), adding: fact),
        p.relation(.relation(relation, 0, right + left), using: [(fact, 1), (lower, 2)]),
      ])
    let equations: [Prover.Multiple] =
      [first.equation.map { ($0, -1) }, second.equation.map { ($0, 1) }].compactMap(\.self)
    return try p.relation(
      .relation(relation, first.value, second.value), using: [(product, 1)] + equations)
  }

  /// Adds the signs of second moments and bounds, and what is known of the first member of a range.
  private func learnSigns(of goal: Formula, _ p: Prover) throws {
    let lemmas = [
      adam.correctedSecondMoment: "second-moment-nonnegative",
      adam.secondMoment: "uncorrected-second-moment-nonnegative",
      adam.divergence: "divergence-positive",
    ]
    let formulas =
      [goal] + p.known.map(\.conclusion).filter { if case .relation = $0 { true } else { false } }
    func learn(_ theorem: Theorem?) throws {
      guard let theorem, !p.knows(theorem.conclusion) else { return }
      try p.know(theorem)
    }
    for quantity in formulas.flatMap(\.closedApplications) {
      guard case .application(let definition, let arguments) = quantity, let name = lemmas[definition] else {
        continue
      }
      try learn(try? p.instance(of: prover.library.lemmas.theorem(name), arguments))
    }
    for fact in p.known where fact.conclusion.memberProperty != nil {
      try learn(try? p.member(1, of: fact))
    }
  }

  /// Moments with decay rate 0 as the newest gradients.
  private func newestGradients(in formula: Formula, _ p: Prover) throws -> [Theorem] {
    let lemmas = [
      adam.correctedFirstMoment: "newest-gradient", adam.correctedSecondMoment: "newest-square",
    ]
    return formula.closedApplications.compactMap { quantity in
      guard case .application(let definition, let arguments) = quantity, arguments.first == .real(0),
        let name = lemmas[definition]
      else { return nil }
      return try? p.instance(of: prover.library.lemmas.theorem(name), Array(arguments.dropFirst()))
    }
  }

  // MARK: Squares

  /// Proves a goal with squares of roots and absolute values written without them; nil if there are none.
  private func withoutSquares(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    var equations: [Theorem] = []
    for case .power(let base, 2) in goal.closedParts where base.magnitudes > 0 {
      if let equation = try square(base, false, p).equation { equations.append(equation) }
    }
    if equations.isEmpty { return nil }
    return try p.rewriting(goal, with: equations) { p, goal in
      try proveSquares(goal, deeply: true, p)
    }
  }

  /// `a <= b` from `a^2 <= b^2` and `0 <= b`.
  private func squared(_ goal: Formula, _ p: Prover, deeply: Bool) throws -> Theorem {
    guard case .relation(let relation, let left, let right) = goal else {
      throw ProofFailure.noProofFound(goal)
    }
    if case .negate(let inner) = left, (try? p.nonnegative(right)) == nil {
      // -a <= b is -b <= a.
      let turned = Formula.relation(relation, -right, inner)
      return try p.relation(goal, adding: squared(turned, p, deeply: deeply))
    }
    let sign =
      try (try? p.nonnegative(right)) ?? inequalities.prove(Term(0).isAtMost(right), p)
    try p.know(sign)
    guard left.definitions.isEmpty, (try? p.nonnegative(left)) == nil else {
      return try fromSquares(relation, left, right, p, deeply)
    }
    // What is below 0 is below the other side, whatever its square is.
    return try p.comparing(left, 0) { p, negative in
      try p.relation(goal, adding: negative, sign)
    } equal: { p, zero in
      try fromSquares(relation, left, right, p, deeply)
    } greater: { p, positive in
      try p.know(positive)
      return try fromSquares(relation, left, right, p, deeply)
    }
  }

  private func fromSquares(
    _ relation: Relation, _ left: Term, _ right: Term, _ p: Prover, _ deeply: Bool
  ) throws -> Theorem {
    let goal = Formula.relation(relation, left, right)
    for keepsRoots in [false, true] where !Deadline.hasPassed {
      guard let first = try? square(left, keepsRoots, p), let second = try? square(right, keepsRoots, p)
      else {
        continue
      }
      let simpler = Formula.relation(relation, first.value, second.value)
      guard keepsRoots || simpler.magnitudes < goal.magnitudes,
        let order = try? proveSquares(simpler, deeply: deeply && !keepsRoots, p)
      else { continue }
      // b^2 - a^2 is what the squares differ by, but for the equations that simplify them.
      let equations: [Prover.Multiple] =
        [first.equation.map { ($0, 1) }, second.equation.map { ($0, -1) }].compactMap(\.self)
      let squares = try p.relation(
        .relation(relation, left.squared, right.squared), using: [(order, 1)] + equations)
      return try p.lemma(
        relation == .less ? "square-order-strict" : "square-order", .real(left), .real(right),
        from: [p.nonnegative(right), squares])
    }
    throw ProofFailure.noProofFound(goal)
  }

  private func proveSquares(_ goal: Formula, deeply: Bool, _ p: Prover) throws -> Theorem {
    try learnSigns(of: goal, p)
    if let theorem = try? inequalities.prove(goal, p) { return theorem }
    if let theorem = try? FirstMomentChain(prover: prover, depth: depth).prove(goal, p) { return theorem }
    if let theorem = try? prover.instance(of: goal, p) { return theorem }
    guard deeply else { throw ProofFailure.noProofFound(goal) }
    return try prover.relation(goal, p, depth + 2)
  }

  /// The square of a term without the roots and absolute values that it takes away, and the equation that says so.
  private func square(
    _ term: Term, _ keepsRoots: Bool, _ p: Prover
  ) throws -> (value: Term, equation: Theorem?) {
    switch term {
    case .number(let value):
      return (.number(value * value), try p.relation(term.squared.equals(.number(value * value))))
    case .negate(let inner):
      let part = try square(inner, keepsRoots, p)
      return (
        part.value,
        try p.relation(term.squared.equals(part.value), using: part.equation.map { [($0, Term(1))] } ?? [])
      )
    case .absoluteValue(let inner):
      let part = try square(inner, keepsRoots, p)
      let magnitude = try p.lemma("absolute-value-squared", .real(inner))
      return (part.value, try part.equation.map { try .chain([magnitude, $0]) } ?? magnitude)
    case .root(2, let radicand) where !keepsRoots:
      return (radicand, try .infer(.rootPower(degree: 2), from: [p.nonnegative(radicand)]))
    case .multiply(let left, let right):
      let (first, second) = (try square(left, keepsRoots, p), try square(right, keepsRoots, p))
      let value = first.value * second.value
      let equations: [Prover.Multiple] = [
        first.equation.map { ($0, second.value) }, second.equation.map { ($0, left.squared) },
      ].compactMap(\.self)
      return (value, try p.relation(term.squared.equals(value), using: equations))
    case .divide(let left, let right):
      let (first, second) = (try square(left, keepsRoots, p), try square(right, keepsRoots, p))
      let value = first.value / second.value
      let equations: [Prover.Multiple] = [
        first.equation.map { ($0, 1 / second.value) },
        second.equation.map { ($0, -left.squared / (second.value * right.squared)) },
      ].compactMap(\.self)
      return (value, try p.relation(term.squared.equals(value), using: equations))
    default: return (term.squared, nil)
    }
  }
}

/// Proves inequalities between a squared first moment and a second moment by `mhat^2 <= S vhat`: from `c S <= x` follows
/// `c mhat^2 <= x vhat`.
struct FirstMomentChain {
  let prover: ClaimProver
  let depth: Int

  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let adam = prover.library.vocabulary.adam
    guard case .relation(.lessOrEqual, let left, let right) = goal else { return nil }
    let applications = goal.closedApplications
    for case .application(adam.correctedFirstMoment, let first) in applications {
      for case .application(adam.correctedSecondMoment, let second) in applications
      where first.dropFirst() == second.dropFirst() {
        let pair = [first[0], second[0], first[1], first[2]]
        guard case .real(let rate) = second[0] else { continue }
        let positiveRate = Term(0).isLess(than: rate)
        if (try? p.positive(rate)) == nil,
          let order = try? InequalityProver(library: prover.library).prove(positiveRate, p)
        {
          try p.know(order)
        }
        guard let bound = try? p.instance(of: prover.library.lemmas.theorem("first-moment-bound"), pair),
          case .relation(_, let squaredMean, .multiply(let divergence, let square)) = bound.conclusion,
          case .power(let mean, _) = squaredMean
        else { continue }
        for name in ["update-bound-below-limit", "update-bound-at-most-inverse"] {
          let limit = try? p.instance(
            of: prover.library.lemmas.theorem(name), [first[0], second[0], first[2]])
          if let limit { try p.know(limit) }
        }
        if left == squaredMean / square {
          let order = try within(divergence.isAtMost(right), p)
          let gap = try p.relation(Term(0).isAtMost(divergence * square - squaredMean), adding: bound)
          let quotient = try p.lemma(
            "quotient-nonnegative", .real(divergence * square - squaredMean), .real(square), from: [gap])
          return try p.relation(goal, adding: order, quotient)
        }
        let table = AtomTable()
        table.prepare(left)
        table.prepare(right)
        let difference = try table.fraction(right - left)
        let (meanNumber, squareNumber) = (table.number(of: mean), table.number(of: square))
        // right - left is (x vhat - c mhat^2) over something.
        let inMean = difference.numerator.coefficients(in: meanNumber)
        guard inMean.count == 3, inMean[1].isZero, !inMean[2].atoms.contains(squareNumber) else { continue }
        let inSquare = inMean[0].coefficients(in: squareNumber)
        guard inSquare.count == 2, inSquare[0].isZero else { continue }
        let (most, factor) = (table.term(inSquare[1]), table.term(-inMean[2]))
        guard
          let positive = (try? p.positive(factor))
            ?? (try? InequalityProver(library: prover.library).prove(Term(0).isLess(than: factor), p))
        else { continue }
        let order = try within(
          factor == 1 ? divergence.isAtMost(most) : divergence.isAtMost(most / factor), p)
        let room = try p.relation(
          Term(0).isAtMost(most - factor * divergence),
          adding: .infer(
            .product,
            from: [
              p.relation(Term(0).isAtMost((order.sides?.right ?? most) - divergence), adding: order),
              positive,
            ]))
        let gap = try p.relation(Term(0).isAtMost(divergence * square - mean.squared), adding: bound)
        try p.know(.infer(.product, from: [room, p.nonnegative(square)]))
        try p.know(.infer(.product, from: [gap, positive]))
        return try InequalityProver(library: prover.library).prove(goal, p)
      }
    }
    return nil
  }

  private func within(_ order: Formula, _ p: Prover) throws -> Theorem {
    try (try? InequalityProver(library: prover.library).prove(order, p))
      ?? prover.relation(order, p, depth + 2)
  }
}

extension Formula {
  /// How many roots and absolute values there are.
  fileprivate var magnitudes: Int {
    guard case .relation(_, let left, let right) = self else { return 0 }
    return left.magnitudes + right.magnitudes
  }
}

extension Term {
  fileprivate var magnitudes: Int {
    switch self {
    case .root(_, let inner), .absoluteValue(let inner): 1 + inner.magnitudes
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.magnitudes + right.magnitudes
    case .negate(let inner), .power(let inner, _), .sign(let inner): inner.magnitudes
    case .number, .parameter, .bound, .index, .element, .kronecker, .sum, .application: 0
    }
  }
}

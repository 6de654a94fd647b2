import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Proves inequalities between sums over the same range: Hoelder's inequality with two to four factors, which has
/// Jensen's, Cauchy and Schwarz's and Lyapunov's as cases, the triangle inequality, Minkowski's for squares, and what
/// holds member by member.
struct SumInequality {
  let library: ClaimLibrary

  private static let sumLimit = 6

  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem {
    guard goal.isInequality else { throw ProofFailure.noProofFound(goal) }
    let adam = library.vocabulary.adam
    var equations: [Theorem] = []
    for case .application(let definition, let arguments) in goal.closedApplications {
      switch definition {
      case adam.correctedFirstMoment:
        equations.append(try p.instance(of: library.lemmas.theorem("ema-unrolling/mhat"), arguments))
      case adam.correctedSecondMoment:
        equations.append(try p.instance(of: library.lemmas.theorem("ema-unrolling/vhat"), arguments))
      default: continue
      }
    }
    if let theorem = try throughExcess(goal, p) { return theorem }
    return try p.rewriting(goal, with: equations) { p, goal in
      try knowRewritten(equations, p)
      let definitions = [
        adam.expectation, adam.firstMoment, adam.secondMoment, adam.divergence, library.vocabulary.meanAge,
      ]
      let unfolded = goal.unfolding(definitions)
      let theorem = try p.rewriting(unfolded, with: averages(in: unfolded, p)) { p, goal in
        if let theorem = try? aboutSums(goal, p) { return theorem }
        let equations = SumLinearity(p).equations(for: goal)
        if equations.isEmpty { throw ProofFailure.noProofFound(goal) }
        return try p.rewriting(goal, with: equations) { p, goal in try aboutSums(goal, p) }
      }
      return unfolded == goal ? theorem : try .infer(.folding(goal, definitions), from: [theorem])
    }
  }

  /// Proves an inequality about the divergence sum as 1 and the sum of `(p[k] - q[k])^2/q[k]`.
  private func throughExcess(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    let adam = library.vocabulary.adam
    guard
      goal.closedParts.contains(where: { part in
        if case .sum(_, let upper, _) = part { upper.literal == nil } else { false }
      }),
      case .application(_, let arguments)? = goal.closedApplications.first(where: {
        if case .application(adam.divergence, _) = $0 { true } else { false }
      }),
      let equation = try? p.instance(of: library.lemmas.theorem("divergence-as-excess"), arguments),
      case .relation(.equal, _, .add(1, let excess)) = equation.conclusion
    else { return nil }
    return try? p.rewriting(goal, with: [equation]) { p, goal in
      try p.know(p.relation(Term(0).isAtMost(1 + excess - 1), adding: p.nonnegative(excess)))
      return try aboutSums(goal, p)
    }
  }

  /// Adds what is known of moments as facts about the sums that they are.
  private func knowRewritten(_ equations: [Theorem], _ p: Prover) throws {
    for fact in p.known where fact.conclusion.isInequality {
      var rewritten = fact
      for equation in equations { rewritten = try rewritten.rewriting(with: equation) }
      if rewritten.conclusion != fact.conclusion {
        try p.know(.infer(.unfolding([library.vocabulary.adam.expectation]), from: [rewritten]))
      }
    }
  }

  /// Exponential averages as sums, with all factors in the members.
  private func averages(in goal: Formula, _ p: Prover) throws -> [Theorem] {
    let average = library.vocabulary.adam.average
    return try goal.closedApplications.compactMap { quantity in
      guard case .application(average, let arguments) = quantity,
        let unrolled = try? p.instance(of: library.lemmas.theorem("unrolled-average"), arguments),
        case .relation(.equal, _, .multiply(let factor, .sum(let name, let upper, let body))) = unrolled
          .conclusion
      else { return nil }
      let sum = Term.sum(name, upper: upper, body: factor.shifted * body)
      return try p.relation(quantity.equals(sum), using: [(unrolled, 1)])
    }
  }

  private func aboutSums(_ goal: Formula, _ p: Prover) throws -> Theorem {
    guard var family = SumFamily(goal, p, limit: Self.sumLimit) else { throw ProofFailure.noProofFound(goal) }
    if let theorem = try? family.memberwise(goal, p, library) { return theorem }
    family.addUnits()
    family.addRootsOfProducts()
    family.addRootsOfPowers()
    let products = try family.learnProducts(p, library)
    try family.learnMagnitudes(goal, p, library)
    try family.learnRoots(goal, products, p)
    try family.learnCovariances(p)
    try family.learnSumsOfSquares(p)
    family.learnMembers(goal, library.vocabulary.adam, p)
    family.learnValues(p)
    if let theorem = try? InequalityProver(library: library).prove(goal, p) { return theorem }
    return try fromSquares(goal, p, depth: 2)
  }

  /// `a <= b` from `a^2 <= b^2`, where the squares of roots and magnitudes are what is inside.
  private func fromSquares(_ goal: Formula, _ p: Prover, depth: Int) throws -> Theorem {
    guard depth > 0, case .relation(.lessOrEqual, let left, let right) = goal else {
      throw ProofFailure.noProofFound(goal)
    }
    let nonnegative = try p.know(p.nonnegative(right))
    let (first, second) = (try square(left, p), try square(right, p))
    let squares = first.value.isAtMost(second.value)
    let order: Theorem
    if let theorem = try? InequalityProver(library: library).prove(squares, p) {
      order = theorem
    } else {
      order = try fromSquares(squares, p, depth: depth - 1)
    }
    let equations = [(first.equation, Term(1)), (second.equation, Term(-1))].compactMap { equation, factor in
      equation.map { ($0, factor) }
    }
    return try p.lemma(
      "square-order", .real(left), .real(right),
      from: [
        nonnegative, p.relation(left.squared.isAtMost(right.squared), using: [(order, 1)] + equations),
      ])
  }

  /// The square of a term, and the equation that says so unless it is the square as it stands.
  private func square(_ term: Term, _ p: Prover) throws -> (value: Term, equation: Theorem?) {
    switch term {
    case .root(2, let radicand):
      (radicand, try .infer(.rootPower(degree: 2), from: [p.nonnegative(radicand)]))
    case .absoluteValue(let inner): (inner.squared, try p.lemma("absolute-value-squared", .real(inner)))
    case .multiply(let left, let right):
      try squaredParts(term, left, right, p) {
        $0 * $1
      } factors: { first, _ in
        (right.squared, first)
      }
    case .divide(let left, let right):
      // a^2/b^2 - A/B is (a^2 - A)/b^2 - A (b^2 - B)/(b^2 B).
      try squaredParts(term, left, right, p) {
        $0 / $1
      } factors: {
        (1 / right.squared, -$0 / (right.squared * $1))
      }
    default: (term.squared, nil)
    }
  }

  /// The square of a product or quotient from those of its parts, by multiples of whose equations it is.
  private func squaredParts(
    _ term: Term, _ left: Term, _ right: Term, _ p: Prover, _ joined: (Term, Term) -> Term,
    factors: (Term, Term) -> (Term, Term)
  ) throws -> (value: Term, equation: Theorem?) {
    let (first, second) = (try square(left, p), try square(right, p))
    if first.equation == nil, second.equation == nil { return (term.squared, nil) }
    let value = joined(first.value, second.value)
    let multiples = factors(first.value, second.value)
    let uses = [(first.equation, multiples.0), (second.equation, multiples.1)].compactMap {
      equation, factor in
      equation.map { ($0, factor) }
    }
    return (value, try p.relation(term.squared.equals(value), using: uses))
  }
}

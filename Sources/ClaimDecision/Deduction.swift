import Automation
import ProofKernel
import SymbolicAlgebra

/// Proves relations indirectly: by comparing the sides, from squares that vanish, from equations that factor, and from
/// what is known of every sequence.
struct Deduction {
  let prover: ClaimProver
  let depth: Int

  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem {
    let remaining = ClaimProver.depthLimit - depth
    guard remaining > 3 else { throw ProofFailure.noProofFound(goal) }
    if let theorem = try? fromWitnesses(goal, p) { return theorem }
    if let theorem = try? fromSquaredDifference(goal, p) { return theorem }
    if let theorem = try? fromVanishingSums(goal, p) { return theorem }
    if let theorem = try? fromKnownEquations(goal, p) { return theorem }
    if let theorem = try? fromVanishingPowers(goal, p) { return theorem }
    if let theorem = try? fromFactors(goal, p) { return theorem }
    if let theorem = try? fromScaledMagnitudes(goal, p) { return theorem }
    if let theorem = try? fromOrder(goal, p) { return theorem }
    if let theorem = try? fromFirstStep(goal, p) { return theorem }
    switch goal {
    case .relation(.less, let left, let right):
      // a < b, unless a = b or b < a, which must be impossible.
      return try p.comparing(left, right) { _, less in
        less
      } equal: { p, _ in
        try p.absurd(goal, from: impossible(p))
      } greater: { p, _ in
        try p.absurd(goal, from: impossible(p))
      }
    case .relation(.equal, let left, let right):
      let square = (left - right).squared.isAtMost(0)
      if let order = try? InequalityProver(library: prover.library).prove(square, p) {
        return try p.lemma("square-at-most-zero", .real(left), .real(right), from: [order])
      }
      return try p.comparing(left, right) { p, _ in
        try p.absurd(goal, from: impossible(p))
      } equal: { _, equal in
        equal
      } greater: { p, _ in
        try p.absurd(goal, from: impossible(p))
      }
    case .relation(.lessOrEqual, let left, let right):
      return try p.comparing(left, right) { p, less in
        try p.relation(goal, adding: less)
      } equal: { p, equal in
        try p.relation(goal, adding: equal)
      } greater: { p, _ in
        try p.absurd(goal, from: impossible(p))
      }
    case .falsity: if let theorem = try contradiction(p) { return theorem }
    default: break
    }
    throw ProofFailure.noProofFound(goal)
  }

  private func impossible(_ p: Prover) throws -> Theorem { try prover.prove(.falsity, p, depth + 4) }

  /// `abs(a) = c abs(b)` from `a = c b`.
  private func fromScaledMagnitudes(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(.equal, let left, let right) = goal else { return nil }
    if case .absoluteValue = right {
      guard case .multiply = left else { return nil }
      return try fromScaledMagnitudes(right.equals(left), p)?.reversed()
    }
    guard case .absoluteValue(let inner) = left,
      case .multiply(let factor, .absoluteValue(let scaled)) = right, (try? p.nonnegative(factor)) != nil
    else { return nil }
    let equation = try prover.prove(inner.equals(factor * scaled), p, depth + 2)
    let magnitude = try p.lemma("absolute-value-scaled", .real(factor), .real(scaled))
    return try .chain([p.rewritten(left, with: equation), magnitude])
  }

  /// The cases `a < b` and `a = b` of a known `a <= b` between two variables.
  private func fromOrder(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    for fact in p.known {
      guard case .relation(.lessOrEqual, let left, let right) = fact.conclusion, case .parameter = left,
        case .parameter = right,
        !p.known.contains(where: {
          $0.conclusion == left.isLess(than: right) || $0.conclusion == left.equals(right)
        })
      else { continue }
      return try p.comparing(left, right) { p, _ in
        try prover.prove(goal, p, depth + 2)
      } equal: { p, _ in
        try prover.prove(goal, p, depth + 2)
      } greater: { p, greater in
        try p.absurd(goal, from: p.falsity(using: [(greater, 1), (fact, 1)]))
      }
    }
    return nil
  }

  /// The cases `t = 1` and `t > 1` of a known `1 <= t`: many inequalities are equations at the first step.
  private func fromFirstStep(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(.lessOrEqual, _, _) = goal else { return nil }
    for fact in p.known {
      guard case .indexRelation(.lessOrEqual, 1, let step) = fact.conclusion, step.soleVariable != nil,
        goal.freeVariables.contains(where: { $0 == step.soleVariable })
      else { continue }
      let cases = try Theorem.infer(.indexTrichotomy(step, 1))
      // Once for a variable: what follows from the cases is known below.
      guard !p.knows(cases.conclusion),
        (try? p.index(IndexTerm(2).isAtMost(step))) == nil
      else { continue }
      try p.know(cases)
      return try prover.prove(goal, p, depth + 2)
    }
    return nil
  }

  /// An equation as a combination of equations between quantities that theorems bring in.
  private func fromKnownEquations(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(.equal, _, _) = goal,
      try KnownTheorems(library: prover.library).learn(about: goal, p)
    else { return nil }
    return try InequalityProver(library: prover.library).prove(goal, p)
  }

  // MARK: Sums

  /// The goal from the members of sums that vanish though no member is negative.
  private func fromVanishingSums(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard try VanishingSums(library: prover.library).learn(about: goal, p) else { return nil }
    return try prover.prove(goal, p, depth + 2)
  }

  /// An equation whose sides differ as those of a known one do, or by something whose square that one says to vanish.
  private func fromSquaredDifference(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    guard case .relation(.equal, let left, let right) = goal, depth <= Self.oppositeDepth,
      left.isQuantity && right.isQuantity
    else { return nil }
    let square = (left - right).squared
    for fact in p.known {
      guard case .relation(.equal, let first, let second) = fact.conclusion,
        fact.hypotheses.contains(fact.conclusion), !fact.conclusion.definitions.isEmpty
      else { continue }
      if let theorem = try? p.relation(goal, using: [(fact, 1)], or: [(fact, -1)]) { return theorem }
      for difference in [first - second, second - first] {
        let calculation = Calculation(library: prover.library, depth: depth)
        guard let identity = try? calculation.prove(square.equals(difference), p),
          let zero = try? p.relation(
            square.equals(0), using: [(identity, 1), (fact, 1)], or: [(identity, 1), (fact, -1)])
        else { continue }
        let vanishing = try p.lemma("zero-square", .real(left - right), from: [zero])
        return try p.identity(left, right, using: [(vanishing, 1)])
      }
    }
    return nil
  }

  // MARK: Factors

  /// The goal from `x = 0`, where a known equation says that a power of x vanishes.
  private func fromVanishingPowers(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    for fact in p.known {
      guard case .relation(.equal, let left, let right) = fact.conclusion else { continue }
      let table = AtomTable()
      guard let fraction = try? table.fraction(left - right), fraction.denominators.isEmpty,
        let (monomial, coefficient) = fraction.numerator.terms.first, fraction.numerator.terms.count == 1,
        let power = monomial.powers.first, monomial.degree == 1,
        case .power(let base, let exponent) = table.atoms[power.atom], !p.knows(base.equals(0)),
        let factor = coefficient.reciprocal.map(Term.number)
      else { continue }
      let vanishing = try p.relation(
        base.power(exponent).equals(0), using: [(fact, factor)], or: [(fact, -factor)])
      try p.know(p.lemma("zero-power", .real(base), .index(exponent), from: [vanishing]))
      return try prover.prove(goal, p, depth + 2)
    }
    return nil
  }

  /// The cases of a known equation whose sides differ by a product.
  private func fromFactors(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    for fact in p.known {
      guard case .relation(.equal, let left, let right) = fact.conclusion else { continue }
      let table = AtomTable()
      table.prepare(left)
      table.prepare(right)
      guard let fraction = try? table.fraction(left - right), fraction.denominators.isEmpty,
        fraction.numerator.degree >= 2
      else { continue }
      let atoms = fraction.numerator.atoms.sorted()
      for atom in atoms {
        let others = atoms.filter { $0 != atom }.map { AtomPolynomial(atom: $0) }
        for root in [.zero, .one, -AtomPolynomial.one] + others + others.map({ -$0 }) {
          guard let quotient = fraction.numerator.divided(byRoot: root, of: atom) else { continue }
          let first = table.term(AtomPolynomial(atom: atom) - root)
          let second = table.term(quotient)
          let product = try p.relation((first * second).equals(0), using: [(fact, -1)], or: [(fact, 1)])
          let cases = try p.lemma("zero-product", .real(first), .real(second), from: [product])
          guard case .or(let one, let two) = cases.conclusion,
            !(p.knows(one) || p.knows(two))
          else { continue }
          let equation = table.atoms[atom].equals(table.term(root))
          return try p.cases(cases) { p, zero in
            let solved = try p.know(p.relation(equation, using: [(zero, 1)], or: [(zero, -1)]))
            try p.know(solved.reversed())
            return try prover.prove(goal, p, depth + 2)
          } _: { p, _ in
            try prover.prove(goal, p, depth + 2)
          }
        }
      }
    }
    return nil
  }
}

extension Prover {
  /// A relation by the first of two combinations that does.
  func relation(_ goal: Formula, using first: [Multiple], or second: [Multiple]) throws -> Theorem {
    if let theorem = try? relation(goal, using: first) { return theorem }
    return try relation(goal, using: second)
  }

  /// An equation of terms without quotients and sums, decided at once; see `relation`.
  func combination(_ goal: Formula) throws -> Theorem {
    try .infer(.arithmetic(goal, multipliers: []))
  }
}

extension Term {
  /// Whether the term is a number, or a quantity with a name.
  fileprivate var isQuantity: Bool {
    switch self {
    case .number, .parameter, .element, .application: true
    default: false
    }
  }
}

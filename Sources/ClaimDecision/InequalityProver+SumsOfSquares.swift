import Automation
import ExactArithmetic
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Inequalities of polynomials by sums of squares, times known quantities, whose coefficients are found numerically.
extension InequalityProver {
  private static let weightLimit = 16
  private static let pointLimit = 800

  /// `0 <= polynomial`, or `0 < polynomial`, for a polynomial in few quantities that nothing else is known of than what
  /// facts about polynomials say.
  func sumsOfSquares(
    _ polynomial: AtomPolynomial, _ strict: Bool, _ facts: PolynomialFacts, _ p: Prover
  ) throws -> Theorem {
    let term = facts.table.term(polynomial)
    let goal = Formula.relation(strict ? .less : .lessOrEqual, 0, term)
    var atoms = polynomial.atoms
    for equation in facts.equations where !equation.polynomial.atoms.isDisjoint(with: atoms) {
      let joined = atoms.union(equation.polynomial.atoms)
      if joined.count <= 5, joined.allSatisfy({ facts.table.atoms[$0].isPlainQuantity }) { atoms = joined }
    }
    guard polynomial.degree >= 2, polynomial.degree <= 12, polynomial.terms.count <= 90, atoms.count <= 5,
      atoms.allSatisfy({ facts.table.atoms[$0].isPlainQuantity })
    else { throw ProofFailure.noProofFound(goal) }
    let known = Array(
      facts.inequalities.filter {
        $0.polynomial.constant == nil && $0.polynomial.atoms.isSubset(of: atoms)
          && $0.polynomial.degree <= max(2, polynomial.degree)
      }.prefix(6))
    let equations = Array(
      facts.equations.filter { $0.polynomial.atoms.isSubset(of: atoms) && $0.polynomial.degree <= 4 }.prefix(
        3))
    guard let zeros = zeros(of: polynomial, atoms.sorted(), strict, known, equations.map(\.polynomial)) else {
      throw ProofFailure.noProofFound(goal)
    }
    for factor in factors(for: polynomial, known, facts, isStrict: strict) {
      if Deadline.hasPassed { break }
      let target = polynomial * factor
      let highest = (max(target.degree, 2) + 1) / 2 * 2
      var weights: [(facts: [PolynomialFacts.Inequality], polynomial: AtomPolynomial)] = [([], .one)]
      for fact in known {
        weights += weights.compactMap { weight in
          let product = weight.polynomial * fact.polynomial
          return product.degree <= highest ? (weight.facts + [fact], product) : nil
        }
        if weights.count > Self.weightLimit { break }
      }
      weights = Array(weights.prefix(Self.weightLimit))
      guard
        let sum = SumOfSquares(
          target, weights: weights.map(\.polynomial), equations: equations.map(\.polynomial), zeros: zeros)
      else { continue }
      var multiples: Multiples = []
      for square in sum.squares {
        let factors = weights[square.weight].facts.map(\.theorem)
        let constant = square.root.constant
        // A number is left over as it is.
        if constant != nil && factors.isEmpty { continue }
        var theorem: Theorem
        if let first = factors.first, constant != nil {
          theorem = first
        } else {
          theorem = try .infer(.square(facts.table.term(square.root)))
          if let first = factors.first { theorem = try .infer(.product, from: [theorem, first]) }
        }
        for factor in factors.dropFirst() { theorem = try .infer(.product, from: [theorem, factor]) }
        multiples.append((theorem, .number(square.factor * (constant.map { $0 * $0 } ?? 1))))
      }
      for (equation, multiplier) in zip(equations, sum.multipliers) where !multiplier.isZero {
        multiples.append((equation.theorem, facts.table.term(multiplier)))
      }
      let relation: Relation = strict ? .less : .lessOrEqual
      if factor == .one { return try p.relation(goal, using: multiples) }
      let (top, bottom) = (facts.table.term(target), facts.table.term(factor))
      guard let theorem = try? p.relation(.relation(relation, 0, top), using: multiples) else { continue }
      func divided(_ p: Prover) throws -> Theorem {
        try p.know(theorem)
        try p.know(p.positive(bottom))
        let quotient = try p.lemma(
          strict ? "quotient-positive" : "quotient-nonnegative", .real(top), .real(bottom))
        return try p.relation(goal, adding: quotient)
      }
      if (try? p.positive(bottom)) != nil { return try divided(p) }
      // Where the factor vanishes, all quantities do.
      let nonnegative = try p.nonnegative(bottom)
      return try p.comparing(0, bottom) { p, _ in
        try divided(p)
      } equal: { p, zero in
        try p.relation(goal, using: vanishing(polynomial, factor, zero, facts, p))
      } greater: { p, negative in
        try p.absurd(goal, from: p.falsity(using: [(negative, 1), (nonnegative, 1)]))
      }
    }
    throw ProofFailure.noProofFound(goal)
  }

  /// A homogeneous polynomial as a combination of its quantities, which are 0 if their sum, or that of their squares, is.
  private func vanishing(
    _ polynomial: AtomPolynomial, _ factor: AtomPolynomial, _ zero: Theorem, _ facts: PolynomialFacts,
    _ p: Prover
  ) throws -> Multiples {
    var multiples: Multiples = []
    var rest = polynomial
    let atoms = polynomial.atoms.sorted()
    for atom in atoms {
      let term = facts.table.atoms[atom]
      let power = factor.degree == 1 ? term : term.squared
      var orders: Multiples = [(zero, -1)]
      for other in atoms where other != atom {
        let quantity = facts.table.atoms[other]
        orders.append((try p.nonnegative(factor.degree == 1 ? quantity : quantity.squared), 1))
      }
      let equation: Theorem
      if factor.degree == 1 {
        let small = try p.relation(power.isAtMost(0), using: orders)
        equation = try p.lemma("antisymmetry", .real(term), .real(0), from: [small, p.nonnegative(term)])
      } else {
        let small = try p.relation((term - 0).squared.isAtMost(0), using: orders)
        equation = try p.lemma("square-at-most-zero", .real(term), .real(0), from: [small])
      }
      var (divisible, others) = (AtomPolynomial.zero, AtomPolynomial.zero)
      for (monomial, coefficient) in rest.terms {
        if monomial.exponent(of: atom) > 0 {
          divisible.add(coefficient, monomial)
        } else {
          others.add(coefficient, monomial)
        }
      }
      let quotient = divisible.dividing(by: AtomMonomial(powers: [.init(atom: atom, exponent: 1)]))
      multiples.append((equation, -facts.table.term(quotient)))
      rest = others
    }
    return multiples
  }

  /// Positive polynomials whose product with the polynomial may be a sum of squares where the polynomial is none: sums
  /// of the quantities, or of their squares (Reznick 1995).
  private func factors(
    for polynomial: AtomPolynomial, _ known: [PolynomialFacts.Inequality], _ facts: PolynomialFacts,
    isStrict: Bool
  ) -> [AtomPolynomial] {
    let atoms = polynomial.atoms.sorted()
    guard atoms.count > 1, polynomial.degree >= 3 else { return [.one] }
    let isPositive = atoms.allSatisfy { facts.lowerBounds[$0] != nil }
    let sum = atoms.reduce(AtomPolynomial.zero) {
      let atom = AtomPolynomial(atom: $1)
      return $0 + (isPositive ? atom : atom * atom)
    }
    let isHomogeneous = polynomial.terms.keys.allSatisfy { $0.degree == polynomial.degree }
    return [.one, isHomogeneous && !isStrict ? sum : .one + sum]
  }

  /// Simple points where what is known holds and the polynomial vanishes; nil if it is negative at one, or vanishes and
  /// should be positive.
  private func zeros(
    of polynomial: AtomPolynomial, _ atoms: [Int], _ strict: Bool, _ known: [PolynomialFacts.Inequality],
    _ equations: [AtomPolynomial]
  ) -> [[Int: Rational]]? {
    var values = [0, 1, -1, 2, .half, Rational(1, over: 3) ?? 0, -2, 3, -.half]
    while values.count > 3, Int(Double(values.count).power(atoms.count)) > Self.pointLimit {
      values.removeLast()
    }
    var points: [[Int: Rational]] = [[:]]
    let diagonal = (2...6).compactMap { Rational(1, over: $0) }.flatMap { [$0, -$0] }
    for atom in atoms { points = points.flatMap { point in values.map { point.merging([atom: $0]) { $1 } } } }
    points += diagonal.map { value in Dictionary(uniqueKeysWithValues: atoms.map { ($0, value) }) }
    var zeros: [[Int: Rational]] = []
    for point in points {
      guard let value = polynomial.value(at: point), value.signum <= 0,
        known.allSatisfy({ fact in
          fact.polynomial.value(at: point).map { fact.isStrict ? $0.signum > 0 : $0.signum >= 0 } ?? false
        }), equations.allSatisfy({ $0.value(at: point)?.isZero ?? false })
      else { continue }
      if value.signum < 0 || strict { return nil }
      zeros.append(point)
    }
    // Where a strict inequality turns into an equation, squares vanish as well.
    for point in points where !zeros.contains(point) {
      guard polynomial.value(at: point)?.isZero ?? false,
        known.allSatisfy({ ($0.polynomial.value(at: point)?.signum ?? -1) >= 0 }),
        equations.allSatisfy({ $0.value(at: point)?.isZero ?? false })
      else { continue }
      zeros.append(point)
    }
    return zeros
  }
}

extension Double {
  fileprivate func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * self }
  }
}

extension Term {
  /// Whether the term is a variable, a member of a sequence, or a root or an absolute value.
  fileprivate var isPlainQuantity: Bool {
    switch self {
    case .parameter, .element, .root, .absoluteValue, .index: true
    case .power(_, let exponent): !exponent.summands.isEmpty
    case .number, .bound, .negate, .add, .subtract, .multiply, .divide, .sum, .sign, .kronecker, .application:
      false
    }
  }
}

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
    let atoms = polynomial.atoms
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
    guard let zeros = zeros(of: polynomial, strict, known, equations.map(\.polynomial)) else {
      throw ProofFailure.noProofFound(goal)
    }
    for factor in factors(for: polynomial, known, facts, p) {
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
      try p.know(theorem)
      try p.know(p.positive(bottom))
      let quotient = try p.lemma(
        strict ? "quotient-positive" : "quotient-nonnegative", .real(top), .real(bottom))
      return try p.relation(goal, adding: quotient)
    }
    throw ProofFailure.noProofFound(goal)
  }

  /// Positive polynomials whose product with the polynomial may be a sum of squares where the polynomial is none: sums
  /// of the quantities, or of their squares (Reznick 1995).
  private func factors(
    for polynomial: AtomPolynomial, _ known: [PolynomialFacts.Inequality], _ facts: PolynomialFacts,
    _ p: Prover
  ) -> [AtomPolynomial] {
    let atoms = polynomial.atoms.sorted()
    guard atoms.count > 1, polynomial.degree >= 3 else { return [.one] }
    let isPositive = atoms.allSatisfy { facts.lowerBounds[$0] != nil }
    let sum = atoms.reduce(AtomPolynomial.zero) {
      let atom = AtomPolynomial(atom: $1)
      return $0 + (isPositive ? atom : atom * atom)
    }
    if isPositive, (try? p.positive(facts.table.term(sum))) != nil { return [.one, sum] }
    return [.one, .one + sum]
  }

  /// Simple points where what is known holds and the polynomial vanishes; nil if it is negative at one, or vanishes and
  /// should be positive.
  private func zeros(
    of polynomial: AtomPolynomial, _ strict: Bool, _ known: [PolynomialFacts.Inequality],
    _ equations: [AtomPolynomial]
  ) -> [[Int: Rational]]? {
    let atoms = polynomial.atoms.sorted()
    var values: [Rational] = [0, 1, -1, 2, .half, -2, 3, -.half, -3]
    while values.count > 3, Int(Double(values.count).power(atoms.count)) > Self.pointLimit {
      values.removeLast()
    }
    var points: [[Int: Rational]] = [[:]]
    for atom in atoms { points = points.flatMap { point in values.map { point.merging([atom: $0]) { $1 } } } }
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

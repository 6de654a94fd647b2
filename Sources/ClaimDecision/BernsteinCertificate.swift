import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// The kernel's proof that a polynomial isn't negative, or is positive, between what is known to bound its quantities.
///
/// The search finds a subdivision of the domain; each case of it is a case of the proof, and each part a combination
/// of products of the coordinates.
struct BernsteinCertificate {
  private let goal: Formula
  private let table: AtomTable

  /// `0 <= polynomial`, or `0 < polynomial`; nil if no subdivision was found.
  static func theorem(
    _ polynomial: AtomPolynomial, strict: Bool, _ facts: PolynomialFacts, _ p: Prover
  ) -> Theorem? {
    for usingChains in [true, false] {
      guard let domain = PositiveCoordinates(polynomial, facts, usingChains: usingChains) else { continue }
      var search = BernsteinSearch(strict: strict)
      guard let subdivision = search.subdivision(polynomial, domain) else { continue }
      let certificate = BernsteinCertificate(
        goal: .relation(strict ? .less : .lessOrEqual, 0, facts.table.term(polynomial)), table: facts.table)
      if let theorem = try? certificate.prove(subdivision, domain, p) { return theorem }
    }
    return nil
  }

  /// A coordinate of a part, as a polynomial in the quantities, with what says that it isn't negative.
  private struct Coordinate {
    let polynomial: AtomPolynomial
    let theorem: Theorem?
  }

  private func prove(
    _ subdivision: BernsteinSubdivision, _ domain: PositiveCoordinates, _ p: Prover
  ) throws -> Theorem {
    let coordinates = try domain.coordinates.map { coordinate -> Coordinate in
      guard let fact = coordinate.fact else {
        return Coordinate(polynomial: coordinate.polynomial, theorem: nil)
      }
      if fact.polynomial == coordinate.polynomial {
        return Coordinate(polynomial: coordinate.polynomial, theorem: fact.theorem)
      }
      // The bound as it is known is a multiple of the coordinate.
      guard let (monomial, own) = coordinate.polynomial.ordered.last,
        let factor = fact.polynomial.terms[monomial]?.reciprocal.map({ own * $0 })
      else { throw ProofFailure.noProofFound(goal) }
      return try scaled(Coordinate(polynomial: fact.polynomial, theorem: fact.theorem), factor, p)
    }
    return try prove(subdivision, coordinates, p)
  }

  private func prove(
    _ subdivision: BernsteinSubdivision, _ coordinates: [Coordinate], _ p: Prover
  ) throws -> Theorem {
    func replacing(_ changes: [Int: Coordinate]) -> [Coordinate] {
      coordinates.enumerated().map { changes[$0.offset] ?? $0.element }
    }
    switch subdivision {
    case .part(let polynomial): return try combination(polynomial, coordinates, p)
    case .halves(let i, let j, let first, let second):
      return try split(coordinates[i].polynomial - coordinates[j].polynomial, p) { p, difference in
        try prove(first, replacing([i: difference, j: scaled(coordinates[j], 2, p)]), p)
      } below: { p, difference in
        try prove(second, replacing([j: difference, i: scaled(coordinates[i], 2, p)]), p)
      }
    case .cut(let i, let value, let near, let far):
      return try split(coordinates[i].polynomial - AtomPolynomial(value), p) { p, difference in
        try prove(far, replacing([i: difference]), p)
      } below: { p, difference in
        try prove(near, coordinates + [difference], p)
      }
    case .signs(let i, let first, let second):
      return try split(coordinates[i].polynomial, p) { p, same in
        try prove(first, replacing([i: same]), p)
      } below: { p, negated in
        try prove(second, replacing([i: negated]), p)
      }
    }
  }

  private func scaled(_ coordinate: Coordinate, _ factor: Rational, _ p: Prover) throws -> Coordinate {
    guard let theorem = coordinate.theorem, case .relation(let relation, _, _) = theorem.conclusion else {
      throw ProofFailure.noProofFound(goal)
    }
    let polynomial = coordinate.polynomial.scaled(factor)
    return Coordinate(
      polynomial: polynomial,
      theorem: try p.relation(
        .relation(relation, 0, table.term(polynomial)), using: [(theorem, .number(factor))]))
  }

  /// The goal in the cases that a polynomial, or its negative, isn't negative.
  private func split(
    _ polynomial: AtomPolynomial, _ p: Prover, above: (Prover, Coordinate) throws -> Theorem,
    below: (Prover, Coordinate) throws -> Theorem
  ) throws -> Theorem {
    let (term, opposite) = (table.term(polynomial), table.term(-polynomial))
    return try p.cases(.infer(.trichotomy(0, term))) { p, positive in
      let order = try p.relation(Term(0).isAtMost(term), adding: positive)
      return try above(p, Coordinate(polynomial: polynomial, theorem: order))
    } _: { p, rest in
      let order = try p.cases(rest) { p, zero in
        try p.relation(Term(0).isAtMost(opposite), using: [(zero, -1)])
      } _: { p, negative in
        try p.relation(Term(0).isAtMost(opposite), adding: negative)
      }
      return try below(p, Coordinate(polynomial: -polynomial, theorem: order))
    }
  }

  /// The goal as a combination of products of coordinates.
  private func combination(
    _ polynomial: AtomPolynomial, _ coordinates: [Coordinate], _ p: Prover
  ) throws -> Theorem {
    var powers: [AtomMonomial.Power: Theorem] = [:]
    func theorem(_ power: AtomMonomial.Power) throws -> Theorem {
      if let known = powers[power] { return known }
      guard let base = coordinates[power.atom].theorem else { throw ProofFailure.noProofFound(goal) }
      var result = base
      if power.exponent > 1 {
        let smaller = AtomMonomial.Power(atom: power.atom, exponent: power.exponent - 1)
        result = try .infer(.product, from: [theorem(smaller), base])
      }
      powers[power] = result
      return result
    }
    var multiples: [Prover.Multiple] = []
    for (monomial, coefficient) in polynomial.ordered {
      var product: Theorem?
      for factor in monomial.powers {
        let factor = try theorem(factor)
        product = try product.map { try .infer(.product, from: [$0, factor]) } ?? factor
      }
      // A constant is left over as it is.
      if let product { multiples.append((product, .number(coefficient))) }
    }
    return try p.relation(goal, using: multiples)
  }
}

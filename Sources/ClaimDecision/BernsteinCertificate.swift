import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Polynomials over the box [0, 1]^n whose Bernstein coefficients aren't negative.
///
/// With the products `x^i (1 - x)^(d - i)` of what is known of the quantities, the coefficients are a certificate that
/// the kernel checks (Bernstein 1912; Handelman 1988).
enum BernsteinCertificate {
  private static let productLimit = 400

  /// The multiples whose sum is the polynomial, at the lowest degrees at which no coefficient is negative.
  static func multiples(_ polynomial: AtomPolynomial, _ facts: PolynomialFacts) -> [Prover.Multiple]? {
    let atoms = polynomial.atoms.sorted()
    guard !atoms.isEmpty, atoms.count <= 4, atoms.allSatisfy({ facts.boxes[$0] != nil }) else { return nil }
    for elevation in 0...4 {
      let degrees = atoms.map { polynomial.degree(in: $0) + elevation }
      guard degrees.reduce(1, { $0 * ($1 + 1) }) <= productLimit else { return nil }
      if let found = multiples(polynomial, facts, atoms, degrees) { return found }
    }
    return nil
  }

  private static func multiples(
    _ polynomial: AtomPolynomial, _ facts: PolynomialFacts, _ atoms: [Int], _ degrees: [Int]
  ) -> [Prover.Multiple]? {
    // x^i is the sum over j >= i of C(d - i, j - i) x^j (1 - x)^(d - j).
    var coefficients: [[Int]: Rational] = [:]
    for (monomial, coefficient) in polynomial.terms {
      var partial: [[Int]: Rational] = [[]: coefficient]
      for (atom, degree) in zip(atoms, degrees) {
        let exponent = monomial.exponent(of: atom)
        var next: [[Int]: Rational] = [:]
        for (index, value) in partial {
          for j in exponent...degree {
            next[index + [j], default: 0] += value * binomial(degree - exponent, j - exponent)
          }
        }
        partial = next
      }
      for (index, value) in partial { coefficients[index, default: 0] += value }
    }
    guard coefficients.values.allSatisfy({ $0.signum >= 0 }) else { return nil }
    var multiples: [Prover.Multiple] = []
    for (index, value) in coefficients.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
    where !value.isZero {
      var product: Theorem?
      for ((atom, degree), j) in zip(zip(atoms, degrees), index) {
        guard let box = facts.boxes[atom] else { return nil }
        let factors =
          Array(repeating: box.lower.theorem, count: j)
          + Array(repeating: box.upper.theorem, count: degree - j)
        for factor in factors {
          if let before = product {
            guard let next = try? Theorem.infer(.product, from: [before, factor]) else { return nil }
            product = next
          } else {
            product = factor
          }
        }
      }
      guard let product else { return nil }
      multiples.append((product, .number(value)))
    }
    return multiples
  }

  private static func binomial(_ n: Int, _ k: Int) -> Rational {
    var result: Rational = 1
    for i in 0..<k { result = result * (Rational(n - i, over: i + 1) ?? 0) }
    return result
  }
}

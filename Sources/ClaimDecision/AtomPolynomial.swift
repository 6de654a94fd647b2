import ExactArithmetic
import SymbolicAlgebra

/// A product of powers of quantities that are given by number, in order.
struct AtomMonomial: Hashable, Comparable {
  struct Power: Hashable {
    let atom: Int
    var exponent: Int
  }

  var powers: [Power] = []

  static let one = AtomMonomial()

  var degree: Int { powers.reduce(0) { $0 + $1.exponent } }

  func exponent(of atom: Int) -> Int { powers.first { $0.atom == atom }?.exponent ?? 0 }

  /// What the monomial is the square of, if it is one.
  var root: AtomMonomial? {
    guard powers.allSatisfy({ $0.exponent % 2 == 0 }) else { return nil }
    return AtomMonomial(powers: powers.map { Power(atom: $0.atom, exponent: $0.exponent / 2) })
  }

  func removing(_ atom: Int) -> AtomMonomial { AtomMonomial(powers: powers.filter { $0.atom != atom }) }

  static func * (left: AtomMonomial, right: AtomMonomial) -> AtomMonomial {
    var merged: [Power] = []
    var (i, j) = (0, 0)
    while i < left.powers.count || j < right.powers.count {
      if j == right.powers.count || (i < left.powers.count && left.powers[i].atom < right.powers[j].atom) {
        merged.append(left.powers[i])
        i += 1
      } else if i == left.powers.count || right.powers[j].atom < left.powers[i].atom {
        merged.append(right.powers[j])
        j += 1
      } else {
        merged.append(
          Power(atom: left.powers[i].atom, exponent: left.powers[i].exponent + right.powers[j].exponent))
        i += 1
        j += 1
      }
    }
    return AtomMonomial(powers: merged)
  }

  /// By degree, then by quantity: an order for lists that should not depend on hashing.
  static func < (left: AtomMonomial, right: AtomMonomial) -> Bool {
    if left.degree != right.degree { return left.degree < right.degree }
    for (a, b) in zip(left.powers, right.powers) where a != b {
      return a.atom == b.atom ? a.exponent > b.exponent : a.atom < b.atom
    }
    return left.powers.count < right.powers.count
  }
}

/// A polynomial with rational coefficients in quantities that are given by number.
struct AtomPolynomial: Hashable {
  private(set) var terms: [AtomMonomial: Rational] = [:]

  static let zero = AtomPolynomial()
  static let one = AtomPolynomial(1)

  init() {}

  init(_ constant: Rational) { if !constant.isZero { terms[.one] = constant } }

  init(atom: Int) { terms[AtomMonomial(powers: [.init(atom: atom, exponent: 1)])] = 1 }

  init(_ monomial: AtomMonomial, _ coefficient: Rational) { add(coefficient, monomial) }

  var isZero: Bool { terms.isEmpty }
  var degree: Int { terms.keys.reduce(0) { max($0, $1.degree) } }
  var constant: Rational? { terms.isEmpty ? 0 : terms.count == 1 ? terms[.one] : nil }
  var atoms: Set<Int> { Set(terms.keys.flatMap { $0.powers.map(\.atom) }) }
  /// The terms in an order that doesn't depend on hashing.
  var ordered: [(monomial: AtomMonomial, coefficient: Rational)] {
    terms.map { (monomial: $0.key, coefficient: $0.value) }.sorted { $0.monomial < $1.monomial }
  }

  /// The largest product of quantities that divides every term.
  var content: AtomMonomial {
    guard let first = ordered.first?.monomial else { return .one }
    let common = first.powers.compactMap { power -> AtomMonomial.Power? in
      let exponent = terms.keys.reduce(power.exponent) { min($0, $1.exponent(of: power.atom)) }
      return exponent == 0 ? nil : AtomMonomial.Power(atom: power.atom, exponent: exponent)
    }
    return AtomMonomial(powers: common)
  }

  /// The polynomial divided by a product of quantities that divides every term.
  func dividing(by content: AtomMonomial) -> AtomPolynomial {
    guard content != .one else { return self }
    var result = AtomPolynomial()
    for (monomial, coefficient) in terms {
      let powers = monomial.powers.compactMap { power -> AtomMonomial.Power? in
        let exponent = power.exponent - content.exponent(of: power.atom)
        return exponent == 0 ? nil : .init(atom: power.atom, exponent: exponent)
      }
      result.add(coefficient, AtomMonomial(powers: powers))
    }
    return result
  }

  func degree(in atom: Int) -> Int { terms.keys.reduce(0) { max($0, $1.exponent(of: atom)) } }

  mutating func add(_ coefficient: Rational, _ monomial: AtomMonomial) {
    let sum = (terms[monomial] ?? 0) + coefficient
    terms[monomial] = sum.isZero ? nil : sum
  }

  static func + (left: AtomPolynomial, right: AtomPolynomial) -> AtomPolynomial {
    var sum = left
    for (monomial, coefficient) in right.terms { sum.add(coefficient, monomial) }
    return sum
  }

  static prefix func - (polynomial: AtomPolynomial) -> AtomPolynomial { polynomial.scaled(-1) }

  static func - (left: AtomPolynomial, right: AtomPolynomial) -> AtomPolynomial { left + right.scaled(-1) }

  static func * (left: AtomPolynomial, right: AtomPolynomial) -> AtomPolynomial {
    var product = AtomPolynomial()
    for (a, x) in left.terms { for (b, y) in right.terms { product.add(x * y, a * b) } }
    return product
  }

  func scaled(_ factor: Rational) -> AtomPolynomial {
    var result = AtomPolynomial()
    if factor.isZero { return result }
    result.terms = terms.mapValues { $0 * factor }
    return result
  }

  func power(_ exponent: Int) -> AtomPolynomial {
    (0..<exponent).reduce(.one) { product, _ in product * self }
  }

  /// The coefficients of the powers of one quantity.
  func coefficients(in atom: Int) -> [AtomPolynomial] {
    var result = [AtomPolynomial](repeating: .zero, count: degree(in: atom) + 1)
    for (monomial, coefficient) in terms {
      result[monomial.exponent(of: atom)].add(coefficient, monomial.removing(atom))
    }
    return result
  }

  /// The quotient by `x - root`, where the root doesn't mention x; nil if there is a remainder.
  func divided(byRoot root: AtomPolynomial, of atom: Int) -> AtomPolynomial? {
    let coefficients = coefficients(in: atom)
    guard coefficients.count > 1 else { return nil }
    var quotient = AtomPolynomial()
    var carry = AtomPolynomial()
    for degree in stride(from: coefficients.count - 1, through: 1, by: -1) {
      carry = carry * root + coefficients[degree]
      let power = AtomMonomial(powers: degree == 1 ? [] : [.init(atom: atom, exponent: degree - 1)])
      for (monomial, coefficient) in carry.terms { quotient.add(coefficient, monomial * power) }
    }
    return (carry * root + coefficients[0]).isZero ? quotient : nil
  }

  /// The polynomial with a quantity replaced.
  func substituting(_ value: AtomPolynomial, for atom: Int) -> AtomPolynomial {
    coefficients(in: atom).reversed().reduce(.zero) { $0 * value + $1 }
  }
}

extension [AtomPolynomial: Int] {
  /// The entries in an order that doesn't depend on the process.
  var ordered: [(polynomial: AtomPolynomial, exponent: Int)] {
    guard count > 1 else { return map { ($0.key, $0.value) } }
    return map { (text: "\($0.key.ordered)", polynomial: $0.key, exponent: $0.value) }
      .sorted { ($0.polynomial.degree, $0.text) < ($1.polynomial.degree, $1.text) }
      .map { ($0.polynomial, $0.exponent) }
  }
}

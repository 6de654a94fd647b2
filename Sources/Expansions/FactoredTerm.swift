import ExactArithmetic
import SymbolicAlgebra

/// A product of a number and powers, equal bases collected, so that equal factors above and below cancel.
///
/// A short form that is guessed: it grants that nothing that cancels is 0, which proofs have to show.
struct FactoredTerm {
  private(set) var number = Rational.one
  private var factors: [(base: Term, exponent: Int)] = []

  init(_ terms: [Term]) {
    for term in terms { multiply(by: term, 1) }
  }

  mutating func multiply(by value: Rational) { number = number * value }

  private mutating func multiply(by term: Term, _ exponent: Int) {
    switch term {
    case .number(let value):
      let factor = exponent < 0 ? value.reciprocal : value
      guard let factor else { return collect(term, exponent) }
      for _ in 0..<exponent.magnitude { number = number * factor }
    case .negate(let inner):
      if !exponent.isMultiple(of: 2) { number = -number }
      multiply(by: inner, exponent)
    case .multiply(let left, let right):
      multiply(by: left, exponent)
      multiply(by: right, exponent)
    case .divide(let left, let right):
      multiply(by: left, exponent)
      multiply(by: right, -exponent)
    case .power(let base, let power):
      if let literal = power.literal, (1...PartitionTable.largestOrder).contains(literal) {
        multiply(by: base, exponent * literal)
      } else {
        collect(term, exponent)
      }
    case .parameter, .bound, .index, .element, .kronecker, .add, .subtract, .sum, .squareRoot, .absoluteValue,
      .sign, .application:
      collect(term, exponent)
    }
  }

  private mutating func collect(_ base: Term, _ exponent: Int) {
    if let position = factors.firstIndex(where: { $0.base == base }) {
      factors[position].exponent += exponent
    } else {
      factors.append((base, exponent))
    }
  }

  /// The product without its sign.
  var magnitude: Term {
    if number.isZero { return 0 }
    func product(_ value: Rational, _ exponents: (Int) -> Int) -> Term? {
      var product: Term? = value.isOne ? nil : .number(value)
      for (base, exponent) in factors where exponents(exponent) > 0 {
        let power = base.raised(to: exponents(exponent))
        product = product.map { $0 * power } ?? power
      }
      return product
    }
    let top = product(Rational(number.numerator).magnitude) { $0 } ?? 1
    guard let bottom = product(Rational(number.denominator), { -$0 }) else { return top }
    return top / bottom
  }

  var term: Term { number.signum < 0 ? -magnitude : magnitude }
}

extension Term {
  /// The product in a short form.
  static func product(_ factors: [Term]) -> Term { FactoredTerm(factors).term }

  /// The power with a literal exponent that is at least 0.
  func raised(to exponent: Int) -> Term {
    exponent == 0 ? 1 : exponent == 1 ? self : power(IndexTerm(exponent))
  }

  /// The linear combination in a short form, 0 if nothing is left; it begins with a positive part if there is one.
  static func combination(_ parts: [(factor: Rational, term: Term)]) -> Term {
    var summands = parts.compactMap { factor, term -> FactoredTerm? in
      var product = FactoredTerm([term])
      product.multiply(by: factor)
      return product.number.isZero ? nil : product
    }
    if let first = summands.firstIndex(where: { $0.number.signum > 0 }), first > 0 {
      summands.insert(summands.remove(at: first), at: 0)
    }
    guard let first = summands.first else { return 0 }
    return summands.dropFirst().reduce(first.term) { sum, next in
      next.number.signum < 0 ? sum - next.magnitude : sum + next.magnitude
    }
  }
}

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

  func multiplied(by term: Term) -> FactoredTerm {
    var product = self
    product.multiply(by: term, 1)
    return product
  }

  /// Whether both are the same product, number included, with its factors in the same order.
  func hasSameFactors(as other: FactoredTerm) -> Bool {
    number == other.number && factors.elementsEqual(other.factors) { $0 == $1 }
  }

  /// The product of both, with the other's factors last.
  func times(_ other: FactoredTerm) -> FactoredTerm {
    var product = self
    product.multiply(by: other.number)
    for (base, exponent) in other.factors { product.collect(base, exponent) }
    return product
  }

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
    case .parameter, .bound, .index, .element, .kronecker, .add, .subtract, .sum, .root, .absoluteValue,
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

  /// The product without its sign, written for readers: `3*x/2`.
  var magnitude: Term {
    if number.isZero { return 0 }
    if let integer = number.smallInteger { return quotient(Rational(integer).magnitude, 1) }
    return quotient(Rational(number.numerator).magnitude, Rational(number.denominator))
  }

  /// The product with the number in front, `(3/2)*x`, so that a polynomial stays one for the kernel.
  var withNumberInFront: Term {
    if number.isZero { return 0 }
    return number.isOne || factors.isEmpty ? quotient(number, 1) : .number(number) * quotient(1, 1)
  }

  private func quotient(_ top: Rational, _ bottom: Rational) -> Term {
    var (above, below): (Term?, Term?) = (
      top.isOne ? nil : .number(top), bottom.isOne ? nil : .number(bottom)
    )
    for (base, exponent) in factors where exponent != 0 {
      let power = base.raised(to: abs(exponent))
      if exponent > 0 {
        above = above.map { $0 * power } ?? power
      } else {
        below = below.map { $0 * power } ?? power
      }
    }
    let numerator = above ?? 1
    return below.map { numerator / $0 } ?? numerator
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
    combination(parts.map { ($0, FactoredTerm([$1])) })
  }

  static func combination(_ parts: [(factor: Rational, product: FactoredTerm)]) -> Term {
    var summands: [FactoredTerm] = []
    summands.reserveCapacity(parts.count)
    for (factor, product) in parts where !factor.isZero && !product.number.isZero {
      var summand = product
      summand.multiply(by: factor)
      summands.append(summand)
    }
    if let first = summands.firstIndex(where: { $0.number.signum > 0 }), first > 0 {
      summands.insert(summands.remove(at: first), at: 0)
    }
    guard let first = summands.first else { return 0 }
    return summands.dropFirst().reduce(first.term) { sum, next in
      next.number.signum < 0 ? sum - next.magnitude : sum + next.magnitude
    }
  }

  /// The linear combination with equal products collected, in a short form.
  static func collected(_ parts: [(factor: Rational, product: FactoredTerm)]) -> Term {
    var sums: [(factor: Rational, product: FactoredTerm)] = []
    for (factor, product) in parts {
      if let position = sums.firstIndex(where: { $0.product.hasSameFactors(as: product) }) {
        sums[position].factor += factor
      } else {
        sums.append((factor, product))
      }
    }
    return combination(sums)
  }

  /// The linear combination with numbers in front, so that a polynomial stays one for the kernel.
  static func polynomial(_ parts: [(factor: Rational, product: FactoredTerm)]) -> Term {
    var sum: Term?
    for (factor, product) in parts where !factor.isZero && !product.number.isZero {
      var summand = product
      summand.multiply(by: factor)
      let term = summand.withNumberInFront
      sum = sum.map { $0 + term } ?? term
    }
    return sum ?? 0
  }
}

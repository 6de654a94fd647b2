import ExactArithmetic

/// A product of interned factors with integer exponents, sorted by factor.
struct Monomial: Hashable, Sendable {
  struct Power: Hashable, Sendable {
    var factor: Int32
    var exponent: Int
  }

  var powers: [Power]

  static let one = Monomial(powers: [])

  init(powers: [Power]) { self.powers = powers }

  init(_ factor: Int32, _ exponent: Int = 1) {
    powers = exponent == 0 ? [] : [Power(factor: factor, exponent: exponent)]
  }

  var isOne: Bool { powers.isEmpty }

  /// One word for the hasher, mixed beforehand: monomials are hashed far more often than anything else.
  func hash(into hasher: inout Hasher) {
    var mixed: UInt = 0
    for power in powers {
      mixed = (mixed ^ UInt(truncatingIfNeeded: power.factor)) &* 0x9E37_79B9_7F4A_7C15
      mixed = (mixed ^ UInt(bitPattern: power.exponent)) &* 0xBF58_476D_1CE4_E5B9
      mixed ^= mixed >> 31
    }
    hasher.combine(mixed)
  }

  var inverse: Monomial {
    Monomial(powers: powers.map { Power(factor: $0.factor, exponent: -$0.exponent) })
  }

  func exponent(of factor: Int32) -> Int { powers.first { $0.factor == factor }?.exponent ?? 0 }

  static func * (left: Monomial, right: Monomial) -> Monomial {
    if left.powers.isEmpty { return right }
    if right.powers.isEmpty { return left }
    var merged: [Power] = []
    merged.reserveCapacity(left.powers.count + right.powers.count)
    var (i, j) = (0, 0)
    while i < left.powers.count && j < right.powers.count {
      let (a, b) = (left.powers[i], right.powers[j])
      if a.factor < b.factor {
        merged.append(a)
        i += 1
      } else if b.factor < a.factor {
        merged.append(b)
        j += 1
      } else {
        let sum = a.exponent + b.exponent
        if sum != 0 { merged.append(Power(factor: a.factor, exponent: sum)) }
        i += 1
        j += 1
      }
    }
    merged += left.powers[i...]
    merged += right.powers[j...]
    return Monomial(powers: merged)
  }

  /// Results are rejected from here on, long before a sum of exponents could overflow.
  static let exponentLimit = 1 << 30

  var isTooLarge: Bool {
    powers.contains { $0.exponent >= Self.exponentLimit || $0.exponent <= -Self.exponentLimit }
  }

  /// The lowest exponent of each factor, 0 where it doesn't occur.
  func common(_ other: Monomial) -> Monomial {
    var lowest: [Power] = []
    var (i, j) = (0, 0)
    while i < powers.count || j < other.powers.count {
      if j == other.powers.count || (i < powers.count && powers[i].factor < other.powers[j].factor) {
        if powers[i].exponent < 0 { lowest.append(powers[i]) }
        i += 1
      } else if i == powers.count || other.powers[j].factor < powers[i].factor {
        if other.powers[j].exponent < 0 { lowest.append(other.powers[j]) }
        j += 1
      } else {
        let exponent = min(powers[i].exponent, other.powers[j].exponent)
        lowest.append(Power(factor: powers[i].factor, exponent: exponent))
        i += 1
        j += 1
      }
    }
    return Monomial(powers: lowest)
  }

  enum Comparison { case larger, equal, smaller }

  /// Lexicographic order by factor; within a factor the higher exponent is the larger.
  static func compare(_ left: Monomial, _ right: Monomial) -> Comparison {
    var (i, j) = (0, 0)
    while i < left.powers.count && j < right.powers.count {
      let (a, b) = (left.powers[i], right.powers[j])
      if a.factor == b.factor {
        if a.exponent != b.exponent { return a.exponent > b.exponent ? .larger : .smaller }
        i += 1
        j += 1
      } else if a.factor < b.factor {
        return a.exponent > 0 ? .larger : .smaller
      } else {
        return b.exponent < 0 ? .larger : .smaller
      }
    }
    if i < left.powers.count { return left.powers[i].exponent > 0 ? .larger : .smaller }
    if j < right.powers.count { return right.powers[j].exponent < 0 ? .larger : .smaller }
    return .equal
  }

  static func isLarger(_ left: Monomial, _ right: Monomial) -> Bool { compare(left, right) == .larger }
}

/// A finite sum of monomials with nonzero rational coefficients, the largest monomial first.
///
/// The order of monomials is compatible with multiplication, so sums are merges and leading terms are at hand.
struct Polynomial: Hashable, Sendable {
  struct Summand: Hashable, Sendable {
    var monomial: Monomial
    var coefficient: Rational
  }

  private(set) var terms: [Summand]

  static let zero = Polynomial(sorted: [])
  static let one = Polynomial(.one)

  private init(sorted terms: [Summand]) { self.terms = terms }

  init(_ constant: Rational) { self.init(.one, constant) }

  init(_ monomial: Monomial, _ coefficient: Rational = .one) {
    terms = coefficient.isZero ? [] : [Summand(monomial: monomial, coefficient: coefficient)]
  }

  var isZero: Bool { terms.isEmpty }

  /// The value, if no factor occurs.
  var constant: Rational? {
    switch terms.count {
    case 0: .zero
    case 1: terms[0].monomial.isOne ? terms[0].coefficient : nil
    default: nil
    }
  }

  /// The only term, if there is exactly one.
  var single: Summand? { terms.count == 1 ? terms[0] : nil }

  var leading: Summand? { terms.first }

  func coefficient(of monomial: Monomial) -> Rational {
    terms.first { $0.monomial == monomial }?.coefficient ?? .zero
  }

  /// Adds one term, in time linear in the number of terms unless it is the smallest.
  mutating func add(_ coefficient: Rational, _ monomial: Monomial) {
    if coefficient.isZero { return }
    let summand = Summand(monomial: monomial, coefficient: coefficient)
    if let last = terms.last, !Monomial.isLarger(last.monomial, monomial) {
      add(Polynomial(sorted: [summand]))
    } else {
      terms.append(summand)
    }
  }

  mutating func add(_ other: Polynomial, times factor: Rational = .one) {
    if other.isZero || factor.isZero { return }
    var sum: [Summand] = []
    sum.reserveCapacity(terms.count + other.terms.count)
    var (i, j) = (0, 0)
    func scaled(_ summand: Summand) -> Summand {
      factor.isOne
        ? summand : Summand(monomial: summand.monomial, coefficient: summand.coefficient * factor)
    }
    while i < terms.count && j < other.terms.count {
      switch Monomial.compare(terms[i].monomial, other.terms[j].monomial) {
      case .larger:
        sum.append(terms[i])
        i += 1
      case .smaller:
        sum.append(scaled(other.terms[j]))
        j += 1
      case .equal:
        let coefficient = terms[i].coefficient + scaled(other.terms[j]).coefficient
        if !coefficient.isZero {
          sum.append(Summand(monomial: terms[i].monomial, coefficient: coefficient))
        }
        i += 1
        j += 1
      }
    }
    sum += terms[i...]
    while j < other.terms.count {
      sum.append(scaled(other.terms[j]))
      j += 1
    }
    terms = sum
  }

  func scaled(_ factor: Rational) -> Polynomial {
    if factor.isOne { return self }
    return factor.isZero
      ? .zero
      : Polynomial(
        sorted: terms.map { Summand(monomial: $0.monomial, coefficient: $0.coefficient * factor) })
  }

  func multiplied(by monomial: Monomial, _ coefficient: Rational = .one) -> Polynomial {
    if monomial.isOne { return scaled(coefficient) }
    return Polynomial(
      sorted: terms.map {
        Summand(monomial: $0.monomial * monomial, coefficient: $0.coefficient * coefficient)
      })
  }

  /// The product, as the sum of one row for each term of the shorter factor.
  ///
  /// Sums of equally many rows are added as soon as there are two, so that few are held at a time.
  static func * (left: Polynomial, right: Polynomial) -> Polynomial {
    let (short, long) = left.terms.count <= right.terms.count ? (left, right) : (right, left)
    var sums: [Polynomial] = []
    for (number, term) in short.terms.enumerated() {
      var sum = long.multiplied(by: term.monomial, term.coefficient)
      var rows = number
      while rows & 1 == 1, let other = sums.popLast() {
        sum.add(other)
        rows >>= 1
      }
      sums.append(sum)
    }
    while sums.count > 1 {
      let last = sums.removeLast()
      sums[sums.count - 1].add(last)
    }
    return sums.first ?? .zero
  }

  /// The largest monomial that divides every term, with the lowest exponent of each factor (negative ones too).
  var content: Monomial {
    guard var content = terms.first?.monomial else { return .one }
    for term in terms.dropFirst() { content = content.common(term.monomial) }
    return content
  }

  /// The polynomial as `coefficient * content * primitive`, the primitive part with leading coefficient 1.
  var primitive: (content: Monomial, coefficient: Rational, part: Polynomial) {
    if let single { return (single.monomial, single.coefficient, .one) }
    let content = content
    let reduced = content.isOne ? self : multiplied(by: content.inverse)
    guard let leading = reduced.leading, let inverse = leading.coefficient.reciprocal else {
      return (content, .one, reduced)
    }
    return (content, leading.coefficient, reduced.scaled(inverse))
  }

  /// The quotient, if `divisor` divides the polynomial exactly; both without negative exponents.
  func exactlyDivided(by divisor: Polynomial) -> Polynomial? {
    guard let last = divisor.leading, let inverse = last.coefficient.reciprocal else { return nil }
    var remainder = self
    var quotient = Polynomial.zero
    while let next = remainder.leading {
      let factor = next.monomial * last.monomial.inverse
      guard factor.powers.allSatisfy({ $0.exponent > 0 }) else { return nil }
      let scale = next.coefficient * inverse
      quotient.add(scale, factor)
      remainder.add(divisor.multiplied(by: factor), times: -scale)
    }
    return quotient
  }
}

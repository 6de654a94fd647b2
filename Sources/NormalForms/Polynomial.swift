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

  /// Lexicographic order by factor; within a factor the higher exponent is the larger.
  static func isLarger(_ left: Monomial, _ right: Monomial) -> Bool {
    var (i, j) = (0, 0)
    while i < left.powers.count || j < right.powers.count {
      let a = i < left.powers.count ? left.powers[i] : Power(factor: .max, exponent: 0)
      let b = j < right.powers.count ? right.powers[j] : Power(factor: .max, exponent: 0)
      if a.factor == b.factor {
        if a.exponent != b.exponent { return a.exponent > b.exponent }
        i += 1
        j += 1
      } else if a.factor < b.factor {
        return a.exponent > 0
      } else {
        return b.exponent < 0
      }
    }
    return false
  }
}

/// A finite sum of monomials with nonzero rational coefficients.
struct Polynomial: Hashable, Sendable {
  var terms: [Monomial: Rational]

  static let zero = Polynomial(terms: [:])
  static let one = Polynomial(terms: [.one: .one])

  init(terms: [Monomial: Rational]) { self.terms = terms }

  init(_ constant: Rational) { terms = constant.isZero ? [:] : [.one: constant] }

  init(_ monomial: Monomial, _ coefficient: Rational = .one) {
    terms = coefficient.isZero ? [:] : [monomial: coefficient]
  }

  var isZero: Bool { terms.isEmpty }

  /// The value, if no factor occurs.
  var constant: Rational? {
    switch terms.count {
    case 0: .zero
    case 1: terms[.one]
    default: nil
    }
  }

  /// The only term, if there is exactly one.
  var single: (monomial: Monomial, coefficient: Rational)? {
    terms.count == 1 ? terms.first.map { ($0.key, $0.value) } : nil
  }

  /// The terms, largest monomial first.
  var ordered: [(monomial: Monomial, coefficient: Rational)] {
    terms.map { ($0.key, $0.value) }.sorted { Monomial.isLarger($0.0, $1.0) }
  }

  var leading: (monomial: Monomial, coefficient: Rational)? {
    terms.max { Monomial.isLarger($1.key, $0.key) }.map { ($0.key, $0.value) }
  }

  mutating func add(_ coefficient: Rational, _ monomial: Monomial) {
    if coefficient.isZero { return }
    if let present = terms[monomial] {
      let sum = present + coefficient
      terms[monomial] = sum.isZero ? nil : sum
    } else {
      terms[monomial] = coefficient
    }
  }

  mutating func add(_ other: Polynomial, times factor: Rational = .one) {
    for (monomial, coefficient) in other.terms { add(coefficient * factor, monomial) }
  }

  func scaled(_ factor: Rational) -> Polynomial {
    factor.isZero ? .zero : Polynomial(terms: terms.mapValues { $0 * factor })
  }

  func multiplied(by monomial: Monomial, _ coefficient: Rational = .one) -> Polynomial {
    if monomial.isOne { return scaled(coefficient) }
    var result: [Monomial: Rational] = [:]
    result.reserveCapacity(terms.count)
    for (key, value) in terms { result[key * monomial] = value * coefficient }
    return Polynomial(terms: result)
  }

  static func * (left: Polynomial, right: Polynomial) -> Polynomial {
    if let (monomial, coefficient) = left.single { return right.multiplied(by: monomial, coefficient) }
    if let (monomial, coefficient) = right.single { return left.multiplied(by: monomial, coefficient) }
    var product = Polynomial.zero
    product.terms.reserveCapacity(left.terms.count * right.terms.count)
    for (leftMonomial, leftCoefficient) in left.terms {
      for (rightMonomial, rightCoefficient) in right.terms {
        product.add(leftCoefficient * rightCoefficient, leftMonomial * rightMonomial)
      }
    }
    return product
  }

  /// The largest monomial that divides every term, with the lowest exponent of each factor (negative ones too).
  var content: Monomial {
    guard let first = terms.first else { return .one }
    var lowest: [Int32: Int] = [:]
    for power in first.key.powers { lowest[power.factor] = power.exponent }
    for monomial in terms.keys {
      for power in monomial.powers { lowest[power.factor] = min(lowest[power.factor] ?? 0, power.exponent) }
      for (factor, exponent) in lowest where exponent > 0 && monomial.exponent(of: factor) == 0 {
        lowest[factor] = 0
      }
    }
    return Monomial(
      powers: lowest.filter { $0.value != 0 }.map { Monomial.Power(factor: $0.key, exponent: $0.value) }
        .sorted { $0.factor < $1.factor })
  }

  /// The polynomial as `coefficient * content * primitive`, the primitive part with leading coefficient 1.
  var primitive: (content: Monomial, coefficient: Rational, part: Polynomial) {
    let content = content
    let reduced = content.isOne ? self : multiplied(by: content.inverse)
    guard let leading = reduced.leading, let inverse = leading.coefficient.reciprocal else {
      return (content, .one, reduced)
    }
    return (content, leading.coefficient, leading.coefficient.isOne ? reduced : reduced.scaled(inverse))
  }

  /// The quotient, if `divisor` divides the polynomial exactly; both without negative exponents.
  func exactlyDivided(by divisor: Polynomial) -> Polynomial? {
    guard let (divisorMonomial, divisorCoefficient) = divisor.leading,
      let inverse = divisorCoefficient.reciprocal
    else { return nil }
    var remainder = self
    var quotient = Polynomial.zero
    while let (monomial, coefficient) = remainder.leading {
      let factor = monomial * divisorMonomial.inverse
      guard factor.powers.allSatisfy({ $0.exponent > 0 }) else { return nil }
      let scale = coefficient * inverse
      quotient.add(scale, factor)
      remainder.add(divisor.multiplied(by: factor), times: -scale)
    }
    return quotient
  }
}

import ExactArithmetic

// MARK: - Conversion

extension SurdField {
  /// A term from its parts; the factors are given together.
  func term(_ numerator: BigInteger, _ factors: [Factor], root: Int = noRoot) -> SurdTerm {
    guard factors.contains(where: { isLong($0.base) }) else {
      return SurdTerm(numerator: numerator, short: factors, root: root)
    }
    return SurdTerm(
      numerator: numerator, short: factors.filter { !isLong($0.base) },
      long: factors.filter { isLong($0.base) }, root: root)
  }

  func sum(_ value: Rational) -> SurdSum {
    if value.isZero { return .zero }
    let denominator = factors(of: value.denominator.magnitude).map {
      Factor(base: $0.base, exponent: -$0.exponent)
    }
    return SurdSum([term(value.numerator, denominator)])
  }

  func sum(_ value: Int) -> SurdSum {
    value == 0 ? .zero : SurdSum([SurdTerm(numerator: BigInteger(value))])
  }
}

// MARK: - Terms

extension SurdField {
  private func multiply(_ a: BigInteger, _ b: BigInteger) throws(ArithmeticFault) -> BigInteger {
    if a == 1 { return b }
    if b == 1 { return a }
    try checkBits(a.magnitude.bitWidth + b.magnitude.bitWidth)
    return a * b
  }

  func multiply(_ a: SurdTerm, _ b: SurdTerm) throws(ArithmeticFault) -> SurdTerm {
    let rational = SurdTerm(
      numerator: try multiply(a.numerator, b.numerator), short: try a.short.multiplied(by: b.short),
      long: try a.long.multiplied(by: b.long))
    if a.isRational || b.isRational {
      var result = rational
      result.root = max(a.root, b.root)
      return result
    }
    let (left, right) = (radicands[a.root], radicands[b.root])
    if a.root == b.root { return try multiply(rational, term(left.numerator, left.factors)) }
    let root = try squareRoot(
      numerator: multiply(left.numerator, right.numerator),
      factors: left.factors.multiplied(by: right.factors))
    return try multiply(rational, root)
  }

  /// The square root of a positive rational number.
  func squareRoot(numerator: BigInteger, factors: [Factor]) throws(ArithmeticFault) -> SurdTerm {
    var (outside, inside): ([Factor], [Factor]) = ([], [])
    for factor in factors {
      // Shifting rounds down, so what stays inside has exponent 0 or 1 for negative exponents too.
      if factor.exponent >> 1 != 0 {
        outside.append(Factor(base: factor.base, exponent: factor.exponent >> 1))
      }
      if factor.exponent & 1 == 1 { inside.append(Factor(base: factor.base, exponent: 1)) }
    }
    let radicand = Rational(try product(numerator, inside))
    if let root = radicand.exactSquareRoot { return term(root.numerator, outside) }
    return term(1, outside, root: number(of: Radicand(numerator: numerator, factors: inside)))
  }

  func reciprocal(_ term: SurdTerm) throws(ArithmeticFault) -> SurdTerm {
    let sign: BigInteger = term.numerator.sign == .minus ? -1 : 1
    var result = self.term(sign, try factors(of: term.numerator.magnitude).raised(to: -1))
    result.short = try result.short.multiplied(by: term.short.raised(to: -1))
    result.long = try result.long.multiplied(by: term.long.raised(to: -1))
    if term.isRational { return result }
    // 1/sqrt(m) = sqrt(m)/m
    let radicand = radicands[term.root]
    result = try multiply(result, reciprocal(self.term(radicand.numerator, radicand.factors)))
    result.root = term.root
    return result
  }

  /// A rational term to a power other than zero.
  func power(_ base: SurdTerm, _ exponent: Int) throws(ArithmeticFault) -> SurdTerm {
    var result = SurdTerm(
      numerator: 1, short: try base.short.raised(to: exponent), long: try base.long.raised(to: exponent))
    if exponent & 1 == 1, base.numerator.sign == .minus { result.numerator = -1 }
    if base.numerator.magnitude == 1 { return result }
    if exponent == 2 {
      result.numerator = try multiply(base.numerator, base.numerator)
      return result
    }
    return try multiply(result, term(1, factors(of: base.numerator.magnitude).raised(to: exponent)))
  }

  /// The sum of two terms with the same root, or `nil` when it is zero.
  private func add(_ a: SurdTerm, _ b: SurdTerm) throws(ArithmeticFault) -> SurdTerm? {
    let short = a.short.extractingCommonFactor(with: b.short)
    let long = a.long.extractingCommonFactor(with: b.long)
    let left = try product(product(a.numerator, short.left), long.left)
    let right = try product(product(b.numerator, short.right), long.right)
    let numerator = left + right
    if numerator.magnitude.isZero { return nil }
    return SurdTerm(numerator: numerator, short: short.common, long: long.common, root: a.root)
  }
}

// MARK: - Sums

extension SurdField {
  func add(_ a: SurdSum, _ b: SurdSum) throws(ArithmeticFault) -> SurdSum {
    if a.terms.isEmpty { return b }
    if b.terms.isEmpty { return a }
    var result = a
    for term in b.terms {
      if let i = result.terms.firstIndex(where: { $0.root == term.root && $0.long == term.long }) {
        if let sum = try add(result.terms[i], term) {
          result.terms[i] = sum
        } else {
          result.terms.remove(at: i)
        }
      } else {
        result.terms.append(term)
      }
    }
    return result.terms.count > Self.termLimit ? try flattened(result) : result
  }

  func subtract(_ a: SurdSum, _ b: SurdSum) throws(ArithmeticFault) -> SurdSum {
    try add(a, b.negated)
  }

  func multiply(_ a: SurdSum, _ b: SurdSum) throws(ArithmeticFault) -> SurdSum {
    if a.terms.count == 1, b.terms.count == 1 { return SurdSum([try multiply(a.terms[0], b.terms[0])]) }
    if a.terms.count * b.terms.count > 2 * Self.termLimit,
      a.rootCount < a.terms.count || b.rootCount < b.terms.count
    {
      return try multiply(flattened(a), flattened(b))
    }
    var result = SurdSum.zero
    for left in a.terms {
      for right in b.terms { result = try add(result, SurdSum([multiply(left, right)])) }
    }
    return result
  }

  /// The same number with long factors multiplied out, so that there is one term for each root.
  func flattened(_ sum: SurdSum) throws(ArithmeticFault) -> SurdSum {
    if sum.terms.count < 2 { return sum }
    var result: [SurdTerm] = []
    for root in Set(sum.terms.map(\.root)).sorted() {
      var total: SurdTerm?
      for term in sum.terms where term.root == root {
        if let partial = total { total = try add(partial, term) } else { total = term }
      }
      if let total { result.append(total) }
    }
    return SurdSum(result)
  }

  /// The same number with roots that are rational multiples of each other united, one term for each root that is
  /// left. Square roots of rational numbers none of which is a rational multiple of another are linearly
  /// independent over the rational numbers, so the result is zero only if it has no terms.
  func united(_ sum: SurdSum) throws(ArithmeticFault) -> SurdSum {
    let sum = try flattened(sum)
    if sum.terms.count < 2 { return sum }
    var result: [SurdTerm] = []
    for var term in sum.terms {
      for other in result where !term.isRational && !other.isRational {
        let (left, right) = (
          SurdTerm(numerator: 1, root: term.root), SurdTerm(numerator: 1, root: other.root)
        )
        let product = try multiply(left, right)
        guard product.isRational else { continue }
        // sqrt(m) = (sqrt(m) sqrt(n)) / n * sqrt(n)
        term.root = Self.noRoot
        term = try multiply(multiply(term, product), reciprocal(right))
        break
      }
      guard let i = result.firstIndex(where: { $0.root == term.root }) else {
        result.append(term)
        continue
      }
      if let sum = try add(result[i], term) { result[i] = sum } else { result.remove(at: i) }
    }
    return SurdSum(result)
  }

  /// The same number with long numerators turned into long factors, to be done once for a value used many times.
  func compacted(_ sum: SurdSum) throws(ArithmeticFault) -> SurdSum {
    let sum = try flattened(sum)
    guard sum.terms.contains(where: { $0.numerator.magnitude.bitWidth > Self.longBits }) else { return sum }
    var result: [SurdTerm] = []
    for original in sum.terms {
      var unit = original
      unit.numerator = original.numerator.sign == .minus ? -1 : 1
      result.append(try multiply(unit, term(1, factors(of: original.numerator.magnitude))))
    }
    return SurdSum(result)
  }

  /// One divided by a number, or `nil` when the number has too many roots to be rationalised.
  func reciprocal(_ sum: SurdSum) throws(ArithmeticFault) -> SurdSum? {
    let sum = sum.terms.count < 2 ? sum : try united(sum)
    switch sum.terms.count {
    case 0: throw .divisionByZero
    case 1: return SurdSum([try reciprocal(sum.terms[0])])
    case 2:
      // 1/(a + b) = (a - b)/(a^2 - b^2), and a^2 = b^2 is excluded because the roots are independent.
      let conjugate = SurdSum([sum.terms[0], sum.terms[1].negated])
      let norm = try flattened(multiply(sum, conjugate))
      guard norm.terms.count == 1, norm.terms[0].isRational else { return nil }
      return try multiply(conjugate, SurdSum([reciprocal(norm.terms[0])]))
    default: return nil
    }
  }
}

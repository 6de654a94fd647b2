import ExactArithmetic

/// A polynomial in one variable with rational coefficients.
struct UnivariatePolynomial: Equatable {
  /// The coefficient of each power, from the constant on; the last isn't 0.
  private(set) var coefficients: [Rational]

  init(_ coefficients: [Rational]) {
    self.coefficients = coefficients
    while self.coefficients.last?.isZero == true { self.coefficients.removeLast() }
  }

  var isZero: Bool { coefficients.isEmpty }
  var degree: Int { max(0, coefficients.count - 1) }

  func value(at x: Rational) -> Rational { coefficients.reversed().reduce(0) { $0 * x + $1 } }

  var derivative: UnivariatePolynomial {
    UnivariatePolynomial(coefficients.enumerated().dropFirst().map { Rational($0.offset) * $0.element })
  }

  /// The positive multiple whose leading coefficient is 1 or -1.
  private var scaled: UnivariatePolynomial {
    guard let factor = coefficients.last?.magnitude.reciprocal else { return self }
    return UnivariatePolynomial(coefficients.map { $0 * factor })
  }

  private func divided(by divisor: UnivariatePolynomial) -> (quotient: Self, remainder: Self) {
    guard let inverse = divisor.coefficients.last?.reciprocal else { return (Self([]), self) }
    var remainder = coefficients
    var quotient = [Rational](repeating: 0, count: max(0, coefficients.count - divisor.degree))
    for shift in quotient.indices.reversed() {
      let factor = remainder[shift + divisor.degree] * inverse
      quotient[shift] = factor
      for (position, coefficient) in divisor.coefficients.enumerated() {
        remainder[shift + position] -= factor * coefficient
      }
    }
    return (Self(quotient), Self(remainder))
  }

  /// Sturm's sequence: the polynomial, its derivative, and the negated remainders.
  private var sturmSequence: [UnivariatePolynomial] {
    var sequence = [scaled, derivative.scaled]
    while let last = sequence.last, !last.isZero {
      let remainder = sequence[sequence.count - 2].divided(by: last).remainder
      sequence.append(UnivariatePolynomial(remainder.scaled.coefficients.map { -$0 }))
    }
    sequence.removeLast()
    return sequence
  }

  /// The real roots in order, each as an interval: a rational root with a small denominator is a point, and any other
  /// lies inside an interval that is at most `2^-30` wide and contains no other.
  func roots() -> [RationalInterval] {
    guard degree > 0 else { return [] }
    var polynomial = self
    var sequence = sturmSequence
    if let common = sequence.last, common.degree > 0 {
      polynomial = divided(by: common).quotient
      sequence = polynomial.sturmSequence
    }
    func variations(_ x: Rational) -> Int {
      let signs = sequence.map { $0.value(at: x).signum }.filter { $0 != 0 }
      return zip(signs, signs.dropFirst()).count { $0 != $1 }
    }
    // Cauchy's bound, as a power of two.
    let largest = polynomial.scaled.coefficients.dropLast().map(\.magnitude).max() ?? 0
    var bound = Rational(1)
    while bound <= largest + 1 { bound = bound * 2 }
    var found: [RationalInterval] = []
    func isolate(_ lower: Rational, _ upper: Rational, _ before: Int, _ after: Int) {
      if before == after { return }
      if before == after + 1 { return found.append(polynomial.refined(lower, upper)) }
      let middle = (lower + upper) * .half
      let between = variations(middle)
      isolate(lower, middle, before, between)
      isolate(middle, upper, between, after)
    }
    isolate(-bound, bound, variations(-bound), variations(bound))
    return found
  }

  /// The only root above `lower` and up to `upper`, which is simple.
  private func refined(_ lower: Rational, _ upper: Rational) -> RationalInterval {
    var (lower, upper) = (lower, upper)
    let above = value(at: upper).signum
    if above == 0 { return RationalInterval(upper) }
    for _ in 0..<256 where upper - lower > Self.width || value(at: lower).isZero {
      let middle = (lower + upper) * .half
      let sign = value(at: middle).signum
      if sign == 0 { return RationalInterval(middle) }
      if sign == above { upper = middle } else { lower = middle }
    }
    if let simple = Rational.simplest(above: lower, below: upper), value(at: simple).isZero {
      return RationalInterval(simple)
    }
    return RationalInterval(lower: lower, upper: upper) ?? RationalInterval(upper)
  }

  private static let width = Rational(1, over: 1 << 30) ?? 0
}

extension Rational {
  /// The fraction with the smallest denominator strictly between the bounds, nearest to 0 among those; nil if there is
  /// none.
  static func simplest(above lower: Rational?, below upper: Rational?) -> Rational? {
    if let lower, let upper, lower >= upper { return nil }
    if (lower?.signum ?? -1) < 0, (upper?.signum ?? 1) > 0 { return 0 }
    guard let lower, lower.signum >= 0 else {
      return simplest(above: upper.map { -$0 }, below: lower.map { -$0 }).map { -$0 }
    }
    let whole = Rational(lower.numerator / lower.denominator)
    guard let upper, whole + 1 >= upper else { return whole + 1 }
    // Both bounds lie between `whole` and `whole + 1`.
    guard let inverse = (upper - whole).reciprocal,
      let rest = simplest(above: inverse, below: (lower - whole).reciprocal)?.reciprocal
    else { return nil }
    return whole + rest
  }
}

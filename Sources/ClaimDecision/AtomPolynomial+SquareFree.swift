import ExactArithmetic

/// The squares that divide a polynomial in one quantity.
extension AtomPolynomial {
  private static let degreeLimit = 24

  /// `root` and `rest` with `self = root^2 rest`, where no square divides the rest; nil if `root` would be a number.
  ///
  /// By Yun's algorithm (1976).
  func squareFactor(of atom: Int) -> (root: AtomPolynomial, rest: AtomPolynomial)? {
    let coefficients = coefficients(in: atom).compactMap(\.constant)
    guard coefficients.count == degree(in: atom) + 1, (3...Self.degreeLimit + 1).contains(coefficients.count)
    else { return nil }
    let f = Dense(coefficients)
    let common = f.greatestCommonDivisor(f.derivative)
    guard common.degree > 0 else { return nil }
    var b = f.quotient(common)
    var d = f.derivative.quotient(common) - b.derivative
    var root = Dense([1])
    var multiplicity = 1
    while b.degree > 0 {
      let factor = b.greatestCommonDivisor(d)
      for _ in 0..<multiplicity / 2 { root = root * factor }
      b = b.quotient(factor)
      d = d.quotient(factor) - b.derivative
      multiplicity += 1
    }
    guard root.degree > 0 else { return nil }
    return (root.polynomial(in: atom), f.quotient(root * root).polynomial(in: atom))
  }
}

/// A polynomial by its coefficients, the constant first, without zeros at the end.
private struct Dense {
  let coefficients: [Rational]

  init(_ coefficients: [Rational]) {
    var rest = coefficients
    while rest.last?.isZero ?? false { rest.removeLast() }
    self.coefficients = rest
  }

  /// The degree; -1 for the polynomial 0.
  var degree: Int { coefficients.count - 1 }

  var derivative: Dense {
    Dense(coefficients.enumerated().dropFirst().map { Rational($0.offset) * $0.element })
  }

  static func - (left: Dense, right: Dense) -> Dense {
    let count = max(left.coefficients.count, right.coefficients.count)
    return Dense(
      (0..<count).map {
        ($0 <= left.degree ? left.coefficients[$0] : 0) - ($0 <= right.degree ? right.coefficients[$0] : 0)
      })
  }

  static func * (left: Dense, right: Dense) -> Dense {
    guard left.degree >= 0, right.degree >= 0 else { return Dense([]) }
    var product = [Rational](repeating: 0, count: left.degree + right.degree + 1)
    for (i, a) in left.coefficients.enumerated() {
      for (j, b) in right.coefficients.enumerated() { product[i + j] += a * b }
    }
    return Dense(product)
  }

  private func divided(by divisor: Dense) -> (quotient: Dense, remainder: Dense) {
    guard let leading = divisor.coefficients.last?.reciprocal, degree >= divisor.degree else {
      return (Dense([]), self)
    }
    var rest = coefficients
    var quotient = [Rational](repeating: 0, count: degree - divisor.degree + 1)
    for position in quotient.indices.reversed() {
      let factor = rest[position + divisor.degree] * leading
      quotient[position] = factor
      if factor.isZero { continue }
      for (offset, coefficient) in divisor.coefficients.enumerated() {
        rest[position + offset] -= factor * coefficient
      }
    }
    return (Dense(quotient), Dense(rest))
  }

  func quotient(_ divisor: Dense) -> Dense { divided(by: divisor).quotient }

  /// The common divisor with leading coefficient 1.
  func greatestCommonDivisor(_ other: Dense) -> Dense {
    var (first, second) = (self, other)
    while second.degree >= 0 {
      (first, second) = (second.monic, first.divided(by: second).remainder)
    }
    return first.monic
  }

  private var monic: Dense {
    guard let leading = coefficients.last?.reciprocal else { return self }
    return Dense(coefficients.map { $0 * leading })
  }

  func polynomial(in atom: Int) -> AtomPolynomial {
    coefficients.enumerated().reduce(.zero) { sum, term in
      let powers = term.offset == 0 ? [] : [AtomMonomial.Power(atom: atom, exponent: term.offset)]
      return sum + AtomPolynomial(AtomMonomial(powers: powers), term.element)
    }
  }
}

import ExactArithmetic

/// A numerator over a product of primitive polynomials, each of which is known not to vanish.
///
/// Numerator and denominators need not be coprime: equality is decided by cross multiplication.
struct Fraction: Sendable {
  struct Denominator: Hashable, Sendable {
    var polynomial: Polynomial
    var exponent: Int
  }

  var numerator: Polynomial
  var denominators: [Denominator]

  static let zero = Fraction(Polynomial.zero)
  static let one = Fraction(Polynomial.one)

  init(_ numerator: Polynomial, _ denominators: [Denominator] = []) {
    self.numerator = numerator
    self.denominators = denominators
  }

  init(_ constant: Rational) { self.init(Polynomial(constant)) }

  init(_ monomial: Monomial) { self.init(Polynomial(monomial)) }

  var isZero: Bool { numerator.isZero }

  var negated: Fraction { Fraction(numerator.scaled(.minusOne), denominators) }

  func exponent(of polynomial: Polynomial) -> Int {
    denominators.first { $0.polynomial == polynomial }?.exponent ?? 0
  }

  /// The least common multiple of the denominators, factor by factor.
  static func common(_ left: Fraction, _ right: Fraction) -> [Denominator] {
    var all = left.denominators
    for denominator in right.denominators {
      if let position = all.firstIndex(where: { $0.polynomial == denominator.polynomial }) {
        all[position].exponent = max(all[position].exponent, denominator.exponent)
      } else {
        all.append(denominator)
      }
    }
    return all
  }

  private func numerator(over common: [Denominator]) -> Polynomial {
    var result = numerator
    for denominator in common {
      for _ in 0..<(denominator.exponent - exponent(of: denominator.polynomial)) {
        result = result * denominator.polynomial
      }
    }
    return result
  }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.isZero { return right }
    if right.isZero { return left }
    if left.denominators == right.denominators {
      var sum = left.numerator
      sum.add(right.numerator)
      return Fraction(sum, sum.isZero ? [] : left.denominators)
    }
    let common = common(left, right)
    var sum = left.numerator(over: common)
    sum.add(right.numerator(over: common))
    return Fraction(sum, sum.isZero ? [] : common)
  }

  /// Whether both are the same rational function; over the same denominators the numerators decide.
  func isEqual(to other: Fraction) -> Bool {
    denominators == other.denominators ? numerator == other.numerator : (self - other).isZero
  }

  static func - (left: Fraction, right: Fraction) -> Fraction { left + right.negated }

  static func * (left: Fraction, right: Fraction) -> Fraction {
    if left.isZero || right.isZero { return .zero }
    var (first, second) = (left, right)
    first.cancel(&second)
    second.cancel(&first)
    var denominators = first.denominators
    for denominator in second.denominators {
      if let position = denominators.firstIndex(where: { $0.polynomial == denominator.polynomial }) {
        denominators[position].exponent += denominator.exponent
      } else {
        denominators.append(denominator)
      }
    }
    return Fraction(first.numerator * second.numerator, denominators)
  }

  /// Removes the numerator's primitive part from the other fraction's denominators, where it stands as a factor.
  private mutating func cancel(_ other: inout Fraction) {
    guard !other.denominators.isEmpty, numerator.terms.count > 1 else { return }
    let (content, coefficient, part) = numerator.primitive
    guard let position = other.denominators.firstIndex(where: { $0.polynomial == part }) else { return }
    other.denominators[position].exponent -= 1
    if other.denominators[position].exponent == 0 { other.denominators.remove(at: position) }
    numerator = Polynomial(content, coefficient)
  }

  /// The reciprocal; the caller has checked that the numerator doesn't vanish.
  var reciprocal: Fraction {
    let (content, coefficient, part) = numerator.primitive
    var inverse = Polynomial(content.inverse, coefficient.reciprocal ?? .one)
    for denominator in denominators {
      for _ in 0..<denominator.exponent { inverse = inverse * denominator.polynomial }
    }
    return Fraction(inverse, part == .one ? [] : [Denominator(polynomial: part, exponent: 1)])
  }

  /// The value, if the fraction is identically a constant.
  var constant: Rational? {
    if denominators.isEmpty || isZero { return numerator.constant }
    var product = Polynomial.one
    for denominator in denominators {
      for _ in 0..<denominator.exponent { product = product * denominator.polynomial }
    }
    guard let leading = numerator.leading,
      let inverse = product.coefficient(of: leading.monomial).reciprocal
    else { return nil }
    let candidate = leading.coefficient * inverse
    var difference = numerator
    difference.add(product, times: -candidate)
    return difference.isZero ? candidate : nil
  }
}

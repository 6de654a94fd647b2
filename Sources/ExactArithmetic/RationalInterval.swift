/// A closed interval with rational endpoints, whose operations are exact but for square roots and deliberate
/// outward rounding, and have the inclusion property.
///
/// Rounding outward with ``rounded(toBits:)`` between operations keeps the endpoints short.
public struct RationalInterval: Enclosure {
  public let lower: Rational
  public let upper: Rational

  /// Wraps endpoints that are known to be in order.
  init(uncheckedLower lower: Rational, upper: Rational) {
    self.lower = lower
    self.upper = upper
  }

  /// Creates the interval between two endpoints, or `nil` when they are out of order.
  public init?(lower: Rational, upper: Rational) {
    guard lower <= upper else { return nil }
    self.init(uncheckedLower: lower, upper: upper)
  }

  /// Creates the interval that contains one number only.
  public init(_ value: Rational) {
    self.init(uncheckedLower: value, upper: value)
  }

  /// Encloses a dyadic rational, which may be very long, between neighbours of at most `bits` bits.
  ///
  /// - Throws: ``ArithmeticError/resultTooLarge(operation:bits:limit:)`` when its power of two is too large for a
  ///   fraction.
  public init(enclosing value: Dyadic, bits: Int) throws(ArithmeticError) {
    self.init(
      uncheckedLower: try Rational(value.rounded(toBits: bits, .down)),
      upper: try Rational(value.rounded(toBits: bits, .up)))
  }

  /// The distance between the endpoints.
  public var width: Rational { upper - lower }

  /// The number halfway between the endpoints.
  public var midpoint: Rational { (lower + upper) * .half }

  /// Whether a number lies in the interval.
  public func contains(_ value: Rational) -> Bool {
    lower <= value && value <= upper
  }

  /// Whether every number of another interval lies in this one.
  public func contains(_ other: RationalInterval) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// The interval with endpoints moved outward to dyadic rationals of at most `bits` significant bits.
  public func rounded(toBits bits: Int) -> RationalInterval {
    RationalInterval(
      uncheckedLower: lower.rounded(toBits: bits, .down), upper: upper.rounded(toBits: bits, .up))
  }
}

extension RationalInterval: CustomStringConvertible {
  public var description: String { "[\(lower), \(upper)]" }
}

extension RationalInterval {
  public static prefix func - (a: RationalInterval) -> RationalInterval {
    RationalInterval(uncheckedLower: -a.upper, upper: -a.lower)
  }

  public static func + (a: RationalInterval, b: RationalInterval) -> RationalInterval {
    RationalInterval(uncheckedLower: a.lower + b.lower, upper: a.upper + b.upper)
  }

  public static func - (a: RationalInterval, b: RationalInterval) -> RationalInterval {
    a + -b
  }

  public static func * (a: RationalInterval, b: RationalInterval) -> RationalInterval {
    let (p, q, r, s) = (a.lower * b.lower, a.lower * b.upper, a.upper * b.lower, a.upper * b.upper)
    return RationalInterval(
      uncheckedLower: min(min(p, q), min(r, s)), upper: max(max(p, q), max(r, s)))
  }

  /// Returns the quotient.
  ///
  /// - Throws: ``ArithmeticError/divisionByZero(dividend:)`` when the divisor contains zero.
  public func divided(by divisor: RationalInterval) throws(ArithmeticError) -> RationalInterval {
    guard !divisor.containsZero, let low = divisor.upper.reciprocal, let high = divisor.lower.reciprocal
    else { throw .divisionByZero(dividend: description) }
    return self * RationalInterval(uncheckedLower: low, upper: high)
  }

  /// Returns an enclosure of the roots of a degree of at least 2, each endpoint to a relative precision of `bits` bits.
  ///
  /// - Throws: ``ArithmeticError/rootOfNegative(degree:radicand:)`` when the interval contains a negative number, or
  ///   ``ArithmeticError/precisionOutOfRange(bits:allowed:)``.
  public func root(degree: Int, bits: Int) throws(ArithmeticError) -> RationalInterval {
    RationalInterval(
      uncheckedLower: try lower.rootEnclosure(degree: degree, bits: bits).lower,
      upper: try upper.rootEnclosure(degree: degree, bits: bits).upper)
  }

  /// Returns an enclosure of the square roots, each endpoint to a relative precision of `bits` bits.
  ///
  /// - Throws: ``ArithmeticError/squareRootOfNegative(radicand:)`` when the interval contains a negative number, or
  ///   ``ArithmeticError/precisionOutOfRange(bits:allowed:)``.
  public func squareRoot(bits: Int) throws(ArithmeticError) -> RationalInterval {
    RationalInterval(
      uncheckedLower: try lower.squareRootEnclosure(bits: bits).lower,
      upper: try upper.squareRootEnclosure(bits: bits).upper)
  }
}

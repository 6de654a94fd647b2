import ExactArithmetic

/// A closed interval with dyadic endpoints: sums and differences are exact, quotients and square roots are
/// rounded outward to a given number of bits, and every operation has the inclusion property.
///
/// Exponents are machine integers, so the very small and very large numbers of exact averages cost no more
/// than others, which fractions with their written-out powers of two would not give.
public struct DyadicInterval: Enclosure {
  public let lower: Dyadic
  public let upper: Dyadic

  /// Creates the interval between two endpoints, or `nil` when they are out of order.
  public init?(lower: Dyadic, upper: Dyadic) {
    guard lower <= upper else { return nil }
    self.init(uncheckedLower: lower, upper: upper)
  }

  /// Wraps endpoints that are known to be in order.
  private init(uncheckedLower lower: Dyadic, upper: Dyadic) {
    self.lower = lower
    self.upper = upper
  }

  /// Creates the interval that contains one number only.
  public init(_ value: Dyadic) {
    self.init(uncheckedLower: value, upper: value)
  }

  /// Encloses a number, which may be very long, between neighbours of at most `bits` bits.
  public init(enclosing value: Dyadic, bits: Int) {
    self = DyadicInterval(value).rounded(toBits: bits)
  }

  /// Whether a number lies in the interval.
  public func contains(_ value: Dyadic) -> Bool {
    lower <= value && value <= upper
  }

  /// The interval with endpoints moved outward to numbers of at most `bits` bits.
  public func rounded(toBits bits: Int) -> DyadicInterval {
    DyadicInterval(
      uncheckedLower: lower.rounded(toBits: bits, .down), upper: upper.rounded(toBits: bits, .up))
  }
}

extension DyadicInterval: CustomStringConvertible {
  public var description: String { "[\(lower), \(upper)]" }
}

extension DyadicInterval {
  public static prefix func - (a: DyadicInterval) -> DyadicInterval {
    DyadicInterval(uncheckedLower: -a.upper, upper: -a.lower)
  }

  public static func + (a: DyadicInterval, b: DyadicInterval) -> DyadicInterval {
    DyadicInterval(uncheckedLower: a.lower + b.lower, upper: a.upper + b.upper)
  }

  public static func - (a: DyadicInterval, b: DyadicInterval) -> DyadicInterval {
    a + -b
  }

  /// The product with one number, exactly.
  public static func * (a: Dyadic, b: DyadicInterval) -> DyadicInterval {
    let (p, q) = (a * b.lower, a * b.upper)
    return DyadicInterval(uncheckedLower: min(p, q), upper: max(p, q))
  }

  /// The absolute value of every number in the interval.
  public var magnitude: DyadicInterval {
    if lower >= 0 { return self }
    if upper <= 0 { return -self }
    return DyadicInterval(uncheckedLower: 0, upper: max(-lower, upper))
  }

  /// The squares of the numbers in the interval, exactly.
  var square: DyadicInterval {
    let size = magnitude
    return DyadicInterval(uncheckedLower: size.lower * size.lower, upper: size.upper * size.upper)
  }

  /// The larger of a number in this interval and one in another.
  func maximum(_ other: DyadicInterval) -> DyadicInterval {
    DyadicInterval(uncheckedLower: max(lower, other.lower), upper: max(upper, other.upper))
  }

  /// Returns the quotient, each endpoint rounded outward to at most `bits + 2` bits, with a relative error
  /// below `2^-bits`.
  ///
  /// - Throws: ``ArithmeticError/divisionByZero(dividend:)`` unless the divisor is positive.
  public func divided(by divisor: DyadicInterval, bits: Int) throws(ArithmeticError) -> DyadicInterval {
    guard divisor.lower > 0 else { throw .divisionByZero(dividend: description) }
    return DyadicInterval(
      uncheckedLower: Self.quotient(lower, lower >= 0 ? divisor.upper : divisor.lower, bits, .down),
      upper: Self.quotient(upper, upper >= 0 ? divisor.lower : divisor.upper, bits, .up))
  }

  /// Returns the square roots of the numbers in the interval that have one, each endpoint rounded outward
  /// with a relative error below `2^-bits`.
  ///
  /// - Throws: ``ArithmeticError/squareRootOfNegative(radicand:)`` when no number in the interval has one.
  public func squareRoot(bits: Int) throws(ArithmeticError) -> DyadicInterval {
    guard upper >= 0 else { throw .squareRootOfNegative(radicand: description) }
    return DyadicInterval(
      uncheckedLower: lower > 0 ? Self.squareRoot(lower, bits, .down) : 0,
      upper: Self.squareRoot(upper, bits, .up))
  }

  /// The quotient of a number by a positive one, rounded in the given direction.
  private static func quotient(
    _ a: Dyadic, _ b: Dyadic, _ bits: Int, _ direction: RoundingDirection
  ) -> Dyadic {
    let (n, d) = (a.mantissa.magnitude, b.mantissa.magnitude)
    // Then n 2^shift / d lies between 2^bits and 2^(bits + 2).
    let shift = max(0, bits + 1 + d.bitWidth - n.bitWidth)
    let (quotient, remainder) = (n << shift).quotientAndRemainder(dividingBy: d)
    let roundsAway = (direction == .up) == (a.signum > 0) && !remainder.isZero
    let magnitude = roundsAway ? quotient + 1 : quotient
    return Dyadic(
      BigInteger(sign: a.mantissa.sign, magnitude: magnitude), exponent: a.exponent - b.exponent - shift)
  }

  /// The square root of a number that is at least zero, rounded in the given direction.
  private static func squareRoot(_ a: Dyadic, _ bits: Int, _ direction: RoundingDirection) -> Dyadic {
    let n = a.mantissa.magnitude
    // The scaled number has at least 2 bits + 1 bits, and the power of two that remains is even.
    var shift = max(0, 2 * bits + 1 - n.bitWidth)
    if (a.exponent - shift) & 1 != 0 { shift += 1 }
    let scaled = n << shift
    let root = integerSquareRoot(scaled)
    let isExact = direction == .down || root * root == scaled
    return Dyadic(BigInteger(isExact ? root : root + 1), exponent: (a.exponent - shift) / 2)
  }
}

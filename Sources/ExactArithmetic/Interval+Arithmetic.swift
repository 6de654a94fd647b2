extension Interval {
  public static prefix func - (a: Interval) -> Interval {
    Interval(uncheckedLower: -a.upper, upper: -a.lower)
  }

  public static func + (a: Interval, b: Interval) -> Interval {
    Interval(
      uncheckedLower: DirectedRounding.sumDown(a.lower, b.lower),
      upper: DirectedRounding.sumUp(a.upper, b.upper))
  }

  public static func - (a: Interval, b: Interval) -> Interval {
    a + -b
  }

  public static func * (a: Interval, b: Interval) -> Interval {
    extremes(a, b, down: DirectedRounding.productDown, up: DirectedRounding.productUp)
  }

  /// The quotient; the whole line when the divisor contains zero.
  public static func / (a: Interval, b: Interval) -> Interval {
    if b.containsZero { return .wholeLine }
    return extremes(a, b, down: DirectedRounding.quotientDown, up: DirectedRounding.quotientUp)
  }

  public static func += (a: inout Interval, b: Interval) { a = a + b }
  public static func -= (a: inout Interval, b: Interval) { a = a - b }
  public static func *= (a: inout Interval, b: Interval) { a = a * b }
  public static func /= (a: inout Interval, b: Interval) { a = a / b }

  /// The smallest interval of an operation that is monotone in each operand: its extremes are at corners.
  @inline(__always)
  private static func extremes(
    _ a: Interval, _ b: Interval, down: (Double, Double) -> Double, up: (Double, Double) -> Double
  ) -> Interval {
    Interval(
      uncheckedLower: min(
        min(down(a.lower, b.lower), down(a.lower, b.upper)),
        min(down(a.upper, b.lower), down(a.upper, b.upper))),
      upper: max(
        max(up(a.lower, b.lower), up(a.lower, b.upper)),
        max(up(a.upper, b.lower), up(a.upper, b.upper))))
  }

  /// The absolute value of every number in the interval.
  public var magnitude: Interval {
    if lower >= 0 { return self }
    if upper <= 0 { return -self }
    return Interval(uncheckedLower: 0, upper: max(-lower, upper))
  }

  /// Returns the square roots of the numbers in the interval that have one, or `nil` when all are negative.
  public func squareRoot() -> Interval? {
    if upper < 0 { return nil }
    return Interval(
      uncheckedLower: lower <= 0 ? 0 : DirectedRounding.squareRootDown(lower),
      upper: DirectedRounding.squareRootUp(upper))
  }

  /// Returns the integer power; the zeroth is 1, and a negative power of an interval with zero is the whole line.
  public func power(_ exponent: Int) -> Interval {
    if exponent < 0 { return Interval(1) / power(magnitude: exponent.magnitude) }
    return power(magnitude: exponent.magnitude)
  }

  private func power(magnitude exponent: UInt) -> Interval {
    if exponent & 1 == 0 {
      let base = magnitude
      return Interval(
        uncheckedLower: DirectedRounding.powerDown(base.lower, exponent),
        upper: DirectedRounding.powerUp(base.upper, exponent))
    }
    return Interval(
      uncheckedLower: lower >= 0
        ? DirectedRounding.powerDown(lower, exponent) : -DirectedRounding.powerUp(-lower, exponent),
      upper: upper >= 0
        ? DirectedRounding.powerUp(upper, exponent) : -DirectedRounding.powerDown(-upper, exponent))
  }
}

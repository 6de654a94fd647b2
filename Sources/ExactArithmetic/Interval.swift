/// A closed interval with `Double` endpoints whose operations contain every exact result (the inclusion property):
/// if `x` lies in `X` and `y` in `Y`, then `x + y` lies in `X + Y`, and so for every operation.
///
/// An infinite endpoint means unbounded on that side. The interval is never empty and its endpoints are never NaN.
/// See Moore, Interval Analysis (1966), and IEEE 1788-2015.
///
/// ```swift
/// let third = Interval(1) / Interval(3)
/// third.isLess(than: Interval(0.34))  // .certainlyTrue
/// ```
public struct Interval: Enclosure {
  public let lower: Double
  public let upper: Double

  /// Wraps endpoints that are known to be in order and not NaN.
  @inline(__always)
  init(uncheckedLower lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Creates the interval between two endpoints, or `nil` when they are out of order, NaN, or both the same
  /// infinity.
  public init?(lower: Double, upper: Double) {
    guard lower <= upper, lower < .infinity, upper > -.infinity else { return nil }
    self.init(uncheckedLower: lower, upper: upper)
  }

  /// Creates the interval that contains one finite number only; of an infinity or a NaN, the whole line.
  public init(_ value: Double) {
    self.init(
      uncheckedLower: value.isFinite ? value : -.infinity, upper: value.isFinite ? value : .infinity)
  }

  /// Creates the smallest interval that contains a rational number.
  public init(enclosing value: Rational) {
    self.init(
      uncheckedLower: value.doubleValue(rounded: .down), upper: value.doubleValue(rounded: .up))
  }

  /// Creates the smallest interval that contains a rational interval.
  public init(enclosing interval: RationalInterval) {
    self.init(
      uncheckedLower: interval.lower.doubleValue(rounded: .down),
      upper: interval.upper.doubleValue(rounded: .up))
  }

  /// All real numbers.
  public static let wholeLine = Interval(uncheckedLower: -.infinity, upper: .infinity)

  /// Whether a number lies in the interval.
  public func contains(_ value: Double) -> Bool {
    lower <= value && value <= upper
  }

  /// Whether a rational number lies in the interval; decided exactly.
  public func contains(_ value: Rational) -> Bool {
    (Rational(exactly: lower).map { $0 <= value } ?? true)
      && (Rational(exactly: upper).map { value <= $0 } ?? true)
  }
}

extension Interval: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Creates the interval of an integer; one that is no `Double` is enclosed.
  public init(integerLiteral value: Int) {
    self.init(enclosing: Rational(value))
  }

  /// Creates the interval of the `Double` that the literal denotes, which need not be the decimal that is written.
  public init(floatLiteral value: Double) {
    self.init(value)
  }
}

extension Interval: CustomStringConvertible {
  public var description: String { "[\(lower), \(upper)]" }
}

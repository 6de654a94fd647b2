/// A closed interval known to contain a real number.
public protocol Enclosure: Hashable, Sendable {
  associatedtype Bound: Comparable & ExpressibleByIntegerLiteral

  /// The greatest known lower bound.
  var lower: Bound { get }
  /// The least known upper bound.
  var upper: Bound { get }
}

extension Enclosure {
  /// Whether the number in this enclosure is less than the one in `other`.
  public func isLess(than other: Self) -> Truth {
    if upper < other.lower { return .certainlyTrue }
    return lower >= other.upper ? .certainlyFalse : .unknown
  }

  /// Whether the number in this enclosure is at most the one in `other`.
  public func isLessOrEqual(to other: Self) -> Truth {
    !other.isLess(than: self)
  }

  /// Whether the numbers in the two enclosures are equal; certain only of single points and of disjoint enclosures.
  public func isEqual(to other: Self) -> Truth {
    if upper < other.lower || other.upper < lower { return .certainlyFalse }
    return lower == upper && other.lower == other.upper ? .certainlyTrue : .unknown
  }

  /// The sign -1, 0 or 1 of every number in the enclosure, or `nil` when they do not share one.
  public var certainSignum: Int? {
    if lower > 0 { return 1 }
    if upper < 0 { return -1 }
    return lower == 0 && upper == 0 ? 0 : nil
  }

  /// Whether zero lies in the enclosure.
  public var containsZero: Bool {
    lower <= 0 && 0 <= upper
  }
}

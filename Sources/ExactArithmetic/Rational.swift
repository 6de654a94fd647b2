import BigInt

/// An arbitrary-precision signed integer.
public typealias BigInteger = BigInt

/// An arbitrary-precision natural number.
public typealias BigNatural = BigUInt

/// An exact rational number, always in lowest terms with a positive denominator.
///
/// Each value has exactly one representation, so `==` and hashing compare representations: two machine words
/// when numerator and denominator both lie in `-Int.max ... Int.max`, boxed big integers otherwise.
///
/// ```swift
/// let beta: Rational = 1 - Rational(1, over: 10)!
/// print(beta * beta)  // 81/100
/// ```
public struct Rational: Hashable, Sendable {
  enum Storage: Hashable, Sendable {
    /// Numerator (never `Int.min`, so that it can be negated) and denominator.
    case words(Int, Int)
    /// At least one of numerator and denominator does not fit into `words`.
    indirect case big(BigInteger, BigInteger)
  }

  let storage: Storage

  @inline(__always)
  init(storage: Storage) {
    self.storage = storage
  }

  /// Wraps words that are already in lowest terms, with `numerator != Int.min` and `denominator > 0`.
  @inline(__always)
  init(lowestTerms numerator: Int, _ denominator: Int) {
    storage = .words(numerator, denominator)
  }

  /// Wraps big integers that are already in lowest terms with a positive denominator.
  init(lowestTerms numerator: BigInteger, _ denominator: BigInteger) {
    if let n = Int(exactly: numerator), n != .min, let d = Int(exactly: denominator) {
      storage = .words(n, d)
    } else {
      storage = .big(numerator, denominator)
    }
  }

  /// Reduces to lowest terms; the denominator must be positive.
  init(reducing numerator: BigInteger, _ denominator: BigInteger) {
    let divisor = BigInteger(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    self =
      divisor == 1
      ? Rational(lowestTerms: numerator, denominator)
      : Rational(lowestTerms: numerator / divisor, denominator / divisor)
  }

  /// Creates the rational equal to an integer.
  @inline(__always)
  public init(_ value: Int) {
    if value == .min {
      self.init(storage: .big(BigInteger(value), 1))
    } else {
      self.init(lowestTerms: value, 1)
    }
  }

  /// Creates the rational equal to a big integer.
  public init(_ value: BigInteger) {
    // BigInt's sign is a public stored property, so a zero that carries a minus sign can arrive here.
    self.init(lowestTerms: BigInteger(sign: value.sign, magnitude: value.magnitude), 1)
  }

  /// Creates `numerator / denominator` in lowest terms, or `nil` when the denominator is zero.
  public init?(numerator: BigInteger, denominator: BigInteger) {
    if denominator.magnitude.isZero { return nil }
    let sign: BigInteger.Sign = numerator.sign == denominator.sign ? .plus : .minus
    self.init(
      reducing: BigInteger(sign: sign, magnitude: numerator.magnitude),
      BigInteger(sign: .plus, magnitude: denominator.magnitude))
  }

  /// Creates `numerator / denominator` in lowest terms, or `nil` when the denominator is zero.
  public init?(_ numerator: Int, over denominator: Int) {
    if denominator == 0 { return nil }
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.init(
      isNegative: (numerator < 0) != (denominator < 0),
      numerator: numerator.magnitude / divisor,
      denominator: denominator.magnitude / divisor)
  }

  /// Creates the value from the sign and words that have no common factor; the denominator is positive.
  @inline(__always)
  init(isNegative: Bool, numerator: UInt, denominator: UInt) {
    if numerator <= Int.max.magnitude, denominator <= Int.max.magnitude {
      let value = Int(bitPattern: numerator)
      self.init(lowestTerms: isNegative ? 0 &- value : value, Int(bitPattern: denominator))
    } else {
      self.init(
        storage: .big(
          BigInteger(sign: isNegative ? .minus : .plus, magnitude: BigNatural(numerator)),
          BigInteger(denominator)))
    }
  }

  /// 0.
  public static let zero = Rational(lowestTerms: 0, 1)
  /// 1.
  public static let one = Rational(lowestTerms: 1, 1)
  /// -1.
  public static let minusOne = Rational(lowestTerms: -1, 1)
  /// 1/2.
  public static let half = Rational(lowestTerms: 1, 2)
}

extension Rational: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Rational {
  /// The numerator in lowest terms; it carries the sign.
  public var numerator: BigInteger {
    switch storage {
    case .words(let n, _): BigInteger(n)
    case .big(let n, _): n
    }
  }

  /// The denominator in lowest terms; always positive.
  public var denominator: BigInteger {
    switch storage {
    case .words(_, let d): BigInteger(d)
    case .big(_, let d): d
    }
  }

  /// The value as an `Int`, or `nil` when it is not an integer or does not fit.
  public var smallInteger: Int? {
    switch storage {
    case .words(let n, let d): d == 1 ? n : nil
    case .big(let n, let d): d == 1 ? Int(exactly: n) : nil
    }
  }

  /// Whether the value is 0.
  public var isZero: Bool {
    if case .words(0, _) = storage { true } else { false }
  }

  /// Whether the value is 1.
  public var isOne: Bool {
    if case .words(1, 1) = storage { true } else { false }
  }

  /// Whether the value is an integer.
  public var isInteger: Bool {
    switch storage {
    case .words(_, let d): d == 1
    case .big(_, let d): d == 1
    }
  }

  /// The sign: -1, 0 or 1.
  public var signum: Int {
    switch storage {
    case .words(let n, _): n.signum()
    case .big(let n, _): n.sign == .minus ? -1 : 1
    }
  }

  /// The absolute value.
  public var magnitude: Rational {
    signum < 0 ? -self : self
  }
}

extension Rational: Comparable {
  public static func < (a: Rational, b: Rational) -> Bool {
    switch (a.storage, b.storage) {
    case (.words(let an, let ad), .words(let bn, let bd)):
      if ad == bd { return an < bn }
      return Int128(an) &* Int128(bd) < Int128(bn) &* Int128(ad)
    default:
      if a.signum != b.signum { return a.signum < b.signum }
      return a.numerator * b.denominator < b.numerator * a.denominator
    }
  }
}

import BigInt

/// A dyadic rational `mantissa * 2^exponent`, exact; every finite `Double` and `Float` is one.
///
/// The mantissa is odd, or zero with exponent zero, so each value has exactly one representation. Sums take memory
/// in proportion to the distance between the highest and the lowest bit of their operands.
public struct Dyadic: Hashable, Sendable {
  /// The odd integer that the power of two scales, or zero.
  public let mantissa: BigInteger
  /// The exponent of the power of two.
  public let exponent: Int

  /// Creates `mantissa * 2^exponent`.
  public init(_ mantissa: BigInteger, exponent: Int = 0) {
    if mantissa.magnitude.isZero {
      self.mantissa = 0
      self.exponent = 0
      return
    }
    let twos = mantissa.magnitude.trailingZeroBitCount
    self.mantissa =
      twos == 0 ? mantissa : BigInteger(sign: mantissa.sign, magnitude: mantissa.magnitude >> twos)
    self.exponent = exponent + twos
  }

  /// Creates the value of a finite floating-point number exactly, or `nil` for an infinity or a NaN.
  public init?(exactly value: Double) {
    self.init(exactValueOf: value)
  }

  /// Creates the value of a finite floating-point number exactly, or `nil` for an infinity or a NaN.
  public init?(exactly value: Float) {
    self.init(exactValueOf: value)
  }

  private init?<F: RoundableFloatingPoint>(exactValueOf value: F) {
    guard let parts = OddSignificand(value) else { return nil }
    mantissa = BigInteger(
      sign: parts.isNegative ? .minus : .plus, magnitude: BigNatural(word: UInt(parts.magnitude)))
    exponent = parts.exponent
  }

  /// Creates the value of a rational number, or `nil` when its denominator is not a power of two.
  public init?(exactly value: Rational) {
    let denominator = value.denominator.magnitude
    guard let twos = denominator.exponentOfPowerOfTwo else { return nil }
    self.init(value.numerator, exponent: -twos)
  }

  /// 0.
  public static let zero = Dyadic(0)
  /// 1.
  public static let one = Dyadic(1)

  /// Whether the value is 0.
  public var isZero: Bool { mantissa.isZero }

  /// The sign: -1, 0 or 1.
  public var signum: Int {
    if mantissa.isZero { return 0 }
    return mantissa.sign == .minus ? -1 : 1
  }

  /// The absolute value.
  public var magnitude: Dyadic {
    signum < 0 ? -self : self
  }

  /// The nearest `Double`, ties to even, with gradual underflow and overflow to infinity.
  public var doubleValue: Double { rounded(to: Double.self) { _ in .toNearestOrEven } }

  /// The nearest `Float`, ties to even, with gradual underflow and overflow to infinity.
  public var floatValue: Float { rounded(to: Float.self) { _ in .toNearestOrEven } }

  /// The nearest `Double` on the given side: at most, or at least, this number.
  public func doubleValue(rounded direction: RoundingDirection) -> Double {
    rounded(to: Double.self) { MagnitudeRounding(direction, ofNegative: $0) }
  }

  private func rounded<F: RoundableFloatingPoint>(
    to type: F.Type, rule: (_ isNegative: Bool) -> MagnitudeRounding
  ) -> F {
    let isNegative = signum < 0
    let magnitude = TruncatedReal(mantissa.magnitude, exponent: exponent)
      .rounded(to: type, rule(isNegative))
    return isNegative ? -magnitude : magnitude
  }
}

extension Dyadic: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) {
    self.init(BigInteger(value))
  }
}

extension Dyadic: CustomStringConvertible {
  /// The mantissa and the power of two, such as `3*2^-4`, or an integer's digits alone.
  public var description: String {
    exponent == 0 ? "\(mantissa)" : "\(mantissa)*2^\(exponent)"
  }
}

extension Rational {
  /// Creates the value of a dyadic rational.
  ///
  /// - Throws: ``ArithmeticError/resultTooLarge(operation:bits:limit:)`` when the power of two has more than
  ///   ``powerBitLimit`` bits.
  public init(_ value: Dyadic) throws(ArithmeticError) {
    guard value.exponent.magnitude <= UInt(Self.powerBitLimit) else {
      throw .resultTooLarge(
        operation: "writing a dyadic rational as a fraction", bits: Int(clamping: value.exponent.magnitude),
        limit: Self.powerBitLimit)
    }
    if value.exponent >= 0 {
      self.init(value.mantissa << value.exponent)
    } else {
      self.init(lowestTerms: value.mantissa, BigInteger(1) << -value.exponent)
    }
  }
}

extension BigUInt {
  /// The `k` for which the value is `2^k`, or `nil` when it is not a power of two.
  var exponentOfPowerOfTwo: Int? {
    let twos = trailingZeroBitCount
    return !isZero && bitWidth == twos + 1 ? twos : nil
  }
}

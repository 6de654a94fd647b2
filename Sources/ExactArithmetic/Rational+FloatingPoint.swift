import BigInt

extension Rational {
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
    let sign: BigInteger.Sign = parts.isNegative ? .minus : .plus
    if (-62...0).contains(parts.exponent) {
      let numerator = Int(parts.magnitude)
      self.init(lowestTerms: parts.isNegative ? -numerator : numerator, 1 << -parts.exponent)
    } else if parts.exponent > 0 {
      self.init(BigInteger(sign: sign, magnitude: BigNatural(word: UInt(parts.magnitude)) << parts.exponent))
    } else {
      self.init(
        storage: .big(
          BigInteger(sign: sign, magnitude: BigNatural(word: UInt(parts.magnitude))),
          BigInteger(1) << -parts.exponent))
    }
  }

  /// The nearest `Double`, ties to even, with gradual underflow and overflow to infinity.
  public var doubleValue: Double {
    if case .words(let n, let d) = storage, n.magnitude <= 1 << 53, d <= 1 << 53 {
      // Both convert exactly, so the division rounds once.
      return Double(n) / Double(d)
    }
    return rounded(to: Double.self) { _ in .toNearestOrEven }
  }

  /// The nearest `Float`, ties to even, with gradual underflow and overflow to infinity.
  public var floatValue: Float {
    if case .words(let n, let d) = storage, n.magnitude <= 1 << 24, d <= 1 << 24 {
      return Float(n) / Float(d)
    }
    return rounded(to: Float.self) { _ in .toNearestOrEven }
  }

  /// The nearest `Double` on the given side: at most, or at least, this number.
  public func doubleValue(rounded direction: RoundingDirection) -> Double {
    if case .words(let n, let d) = storage, n.magnitude <= 1 << 53, d <= 1 << 53 {
      return direction == .up
        ? DirectedRounding.quotientUp(Double(n), Double(d))
        : DirectedRounding.quotientDown(Double(n), Double(d))
    }
    return rounded(to: Double.self) { MagnitudeRounding(direction, ofNegative: $0) }
  }

  private func rounded<F: RoundableFloatingPoint>(
    to type: F.Type, rule: (_ isNegative: Bool) -> MagnitudeRounding
  ) -> F {
    if isZero { return 0 }
    let isNegative = signum < 0
    let magnitude = TruncatedReal(numerator.magnitude, over: denominator.magnitude)
      .rounded(to: type, rule(isNegative))
    return isNegative ? -magnitude : magnitude
  }
}

extension Rational {
  /// Returns the nearest dyadic rational on the given side that has at most `bits` significant bits.
  public func rounded(toBits bits: Int, _ direction: RoundingDirection) -> Rational {
    if isZero { return self }
    let (n, d) = (numerator.magnitude, denominator.magnitude)
    let count = max(1, bits)
    // The quotient has `count` or `count + 1` bits; the latter case loses one more.
    var shift = count - n.bitWidth + d.bitWidth
    let (whole, remainder) = (shift > 0 ? n << shift : n)
      .dividedWithRemainder(by: shift < 0 ? d << -shift : d)
    var quotient = whole
    var isExact = remainder.isZero
    if quotient.bitWidth > count {
      isExact = isExact && quotient.words.first.map { $0 & 1 == 0 } ?? true
      quotient >>= 1
      shift -= 1
    }
    if !isExact, (direction == .up) == (signum > 0) { quotient += 1 }
    let value = BigInteger(sign: numerator.sign, magnitude: quotient)
    return shift > 0
      ? Rational(reducing: value, BigInteger(1) << shift) : Rational(value << -shift)
  }
}

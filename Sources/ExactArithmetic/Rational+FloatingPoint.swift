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
    guard value.isFinite else { return nil }
    if let integer = Int(exactly: value) {
      self.init(integer)
      return
    }
    // `significand` is in 1 ..< 2 and `significandWidth` counts its bits after the point, so this is odd.
    let width = value.significandWidth
    let odd = Int(F(sign: value.sign, exponent: F.Exponent(width), significand: value.significand))
    let exponent = Int(value.exponent) - width
    if exponent >= 0 {
      self.init(BigInteger(odd) << exponent)
    } else if exponent >= -62 {
      self.init(lowestTerms: odd, 1 << -exponent)
    } else {
      self.init(storage: .big(BigInteger(odd), BigInteger(1) << -exponent))
    }
  }

  /// The nearest `Double`, ties to even, with gradual underflow and overflow to infinity.
  public var doubleValue: Double {
    if case .words(let n, let d) = storage, n.magnitude <= 1 << 53, d <= 1 << 53 {
      // Both convert exactly, so the division rounds once.
      return Double(n) / Double(d)
    }
    return rounded(to: Double.self)
  }

  /// The nearest `Float`, ties to even, with gradual underflow and overflow to infinity.
  public var floatValue: Float {
    if case .words(let n, let d) = storage, n.magnitude <= 1 << 24, d <= 1 << 24 {
      return Float(n) / Float(d)
    }
    return rounded(to: Float.self)
  }

  private func rounded<F: RoundableFloatingPoint>(to type: F.Type) -> F {
    if isZero { return 0 }
    let magnitude = TruncatedReal(numerator.magnitude, over: denominator.magnitude).rounded(to: type)
    return signum < 0 ? -magnitude : magnitude
  }
}

import BigInt

extension Rational {
  public static prefix func - (a: Rational) -> Rational {
    switch a.storage {
    case .words(let n, let d): Rational(lowestTerms: 0 &- n, d)
    case .big(let n, let d): Rational(storage: .big(-n, d))
    }
  }

  public static func + (a: Rational, b: Rational) -> Rational {
    switch (a.storage, b.storage) {
    case (.words(let an, let ad), .words(let bn, let bd)):
      if ad == 1, bd == 1 {
        let (sum, overflow) = an.addingReportingOverflow(bn)
        if !overflow, sum != .min { return Rational(lowestTerms: sum, 1) }
      }
      return sum(an, ad, bn, bd)
    default:
      return sum(a.numerator, a.denominator, b.numerator, b.denominator)
    }
  }

  public static func - (a: Rational, b: Rational) -> Rational {
    a + -b
  }

  public static func * (a: Rational, b: Rational) -> Rational {
    switch (a.storage, b.storage) {
    case (.words(let an, let ad), .words(let bn, let bd)):
      if ad == 1, bd == 1 {
        let (product, overflow) = an.multipliedReportingOverflow(by: bn)
        if !overflow, product != .min { return Rational(lowestTerms: product, 1) }
      }
      return product(an, ad, bn, bd)
    default:
      return product(a.numerator, a.denominator, b.numerator, b.denominator)
    }
  }

  public static func += (a: inout Rational, b: Rational) { a = a + b }
  public static func -= (a: inout Rational, b: Rational) { a = a - b }
  public static func *= (a: inout Rational, b: Rational) { a = a * b }

  /// The multiplicative inverse, or `nil` for zero.
  public var reciprocal: Rational? {
    switch storage {
    case .words(let n, let d):
      if n == 0 { return nil }
      return n < 0 ? Rational(lowestTerms: 0 &- d, 0 &- n) : Rational(lowestTerms: d, n)
    case .big(let n, let d):
      return Rational(
        lowestTerms: BigInteger(sign: n.sign, magnitude: d.magnitude),
        BigInteger(sign: .plus, magnitude: n.magnitude))
    }
  }

  /// Returns the exact quotient.
  ///
  /// - Throws: ``ArithmeticError/divisionByZero(dividend:)`` when `divisor` is zero.
  public func divided(by divisor: Rational) throws(ArithmeticError) -> Rational {
    guard let inverse = divisor.reciprocal else {
      throw .divisionByZero(dividend: description)
    }
    return self * inverse
  }

  // Knuth, The Art of Computer Programming, volume 2, section 4.5.1: dividing by the greatest common divisor of
  // the denominators first keeps the intermediate values small, and leaves no common factor but those of it.
  private static func sum(_ an: Int, _ ad: Int, _ bn: Int, _ bd: Int) -> Rational {
    let common = Int(bitPattern: greatestCommonDivisor(UInt(bitPattern: ad), UInt(bitPattern: bd)))
    let aScale = bd / common
    let bScale = ad / common
    // Each product is below 2^126 in magnitude, so their sum cannot overflow.
    let total = Int128(an) &* Int128(aScale) &+ Int128(bn) &* Int128(bScale)
    if total == 0 { return zero }
    if common == 1 {
      return Rational(total, Int128(bScale) &* Int128(bd))
    }
    let remainder = Int(truncatingIfNeeded: total % Int128(common))
    let divisor = Int(
      bitPattern: greatestCommonDivisor(remainder.magnitude, UInt(bitPattern: common)))
    if divisor == 1 {
      return Rational(total, Int128(bScale) &* Int128(bd))
    }
    return Rational(total / Int128(divisor), Int128(bScale) &* Int128(bd / divisor))
  }

  private static func product(_ an: Int, _ ad: Int, _ bn: Int, _ bd: Int) -> Rational {
    let first = Int(bitPattern: greatestCommonDivisor(an.magnitude, UInt(bitPattern: bd)))
    let second = Int(bitPattern: greatestCommonDivisor(bn.magnitude, UInt(bitPattern: ad)))
    return Rational(
      Int128(an / first) &* Int128(bn / second), Int128(ad / second) &* Int128(bd / first))
  }

  /// Wraps a double-word numerator and denominator that are in lowest terms.
  @inline(__always)
  private init(_ numerator: Int128, _ denominator: Int128) {
    if let n = Int(exactly: numerator), n != .min, let d = Int(exactly: denominator) {
      self.init(lowestTerms: n, d)
    } else {
      self.init(storage: .big(BigInteger(numerator), BigInteger(denominator)))
    }
  }

  private static func sum(
    _ an: BigInteger, _ ad: BigInteger, _ bn: BigInteger, _ bd: BigInteger
  ) -> Rational {
    if ad == 1, bd == 1 { return Rational(lowestTerms: an + bn, 1) }
    let common = BigInteger(greatestCommonDivisor(ad.magnitude, bd.magnitude))
    if common == 1 { return Rational(lowestTerms: an * bd + bn * ad, ad * bd) }
    let bScale = ad / common
    let total = an * (bd / common) + bn * bScale
    if total.isZero { return zero }
    let divisor = BigInteger(greatestCommonDivisor(total.magnitude, common.magnitude))
    if divisor == 1 { return Rational(lowestTerms: total, bScale * bd) }
    return Rational(lowestTerms: total / divisor, bScale * (bd / divisor))
  }

  private static func product(
    _ an: BigInteger, _ ad: BigInteger, _ bn: BigInteger, _ bd: BigInteger
  ) -> Rational {
    if an.isZero || bn.isZero { return zero }
    let first = BigInteger(greatestCommonDivisor(an.magnitude, bd.magnitude))
    let second = BigInteger(greatestCommonDivisor(bn.magnitude, ad.magnitude))
    return Rational(
      lowestTerms: (first == 1 ? an : an / first) * (second == 1 ? bn : bn / second),
      (second == 1 ? ad : ad / second) * (first == 1 ? bd : bd / first))
  }
}

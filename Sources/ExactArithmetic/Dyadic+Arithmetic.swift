import BigInt

extension Dyadic {
  public static prefix func - (a: Dyadic) -> Dyadic {
    Dyadic(-a.mantissa, exponent: a.exponent)
  }

  public static func + (a: Dyadic, b: Dyadic) -> Dyadic {
    if a.isZero { return b }
    if b.isZero { return a }
    let (high, low) = a.exponent >= b.exponent ? (a, b) : (b, a)
    return Dyadic(
      (high.mantissa << (high.exponent - low.exponent)) + low.mantissa, exponent: low.exponent)
  }

  public static func - (a: Dyadic, b: Dyadic) -> Dyadic {
    a + -b
  }

  public static func * (a: Dyadic, b: Dyadic) -> Dyadic {
    Dyadic(a.mantissa.times(b.mantissa), exponent: a.exponent + b.exponent)
  }

  public static func += (a: inout Dyadic, b: Dyadic) { a = a + b }
  public static func -= (a: inout Dyadic, b: Dyadic) { a = a - b }
  public static func *= (a: inout Dyadic, b: Dyadic) { a = a * b }

  /// Returns the value raised to a power of at least zero, exactly; the zeroth power is 1, of zero too.
  ///
  /// - Throws: ``ArithmeticError/resultTooLarge(operation:bits:limit:)`` when the mantissa would have more than
  ///   about ``Rational/powerBitLimit`` bits, or the exponent exceed ``exponentLimit`` in magnitude.
  /// - Complexity: O(log `exponent`) multiplications.
  public func power(_ exponent: UInt) throws(ArithmeticError) -> Dyadic {
    if exponent == 0 { return .one }
    if exponent == 1 || isZero { return self }
    let bits = UInt(mantissa.magnitude.bitWidth - 1).multipliedReportingOverflow(by: exponent)
    if bits.overflow || bits.partialValue > UInt(Rational.powerBitLimit) {
      throw .resultTooLarge(
        operation: "raising a dyadic rational to the power \(exponent)",
        bits: bits.overflow ? .max : Int(clamping: bits.partialValue), limit: Rational.powerBitLimit)
    }
    let scale = self.exponent.magnitude.multipliedReportingOverflow(by: exponent)
    if scale.overflow || scale.partialValue > UInt(Self.exponentLimit) {
      throw .resultTooLarge(
        operation: "the power of two of a dyadic rational raised to the power \(exponent)",
        bits: scale.overflow ? .max : Int(clamping: scale.partialValue), limit: Self.exponentLimit)
    }
    let shift = Int(scale.partialValue)
    return Dyadic(mantissa.raised(to: exponent), exponent: self.exponent < 0 ? -shift : shift)
  }

  /// The largest magnitude of the exponent of two that ``power(_:)`` returns: 2^48.
  public static let exponentLimit = 1 << 48
}

extension Dyadic: Comparable {
  public static func < (a: Dyadic, b: Dyadic) -> Bool {
    if a.signum != b.signum { return a.signum < b.signum }
    if a.isZero { return false }
    // Comparing the positions of the leading bits first avoids aligning operands that are far apart.
    let (aTop, bTop) = (
      a.mantissa.magnitude.bitWidth + a.exponent, b.mantissa.magnitude.bitWidth + b.exponent
    )
    if aTop != bTop { return (aTop < bTop) == (a.signum > 0) }
    if a.exponent >= b.exponent {
      return a.mantissa << (a.exponent - b.exponent) < b.mantissa
    }
    return a.mantissa < b.mantissa << (b.exponent - a.exponent)
  }
}

/// The direction in which an endpoint of an enclosure is rounded.
public enum RoundingDirection: Hashable, Sendable {
  /// Towards minus infinity.
  case down
  /// Towards plus infinity.
  case up
}

extension Dyadic {
  /// Returns the nearest value on the given side whose mantissa has at most `bits` bits.
  public func rounded(toBits bits: Int, _ direction: RoundingDirection) -> Dyadic {
    let excess = mantissa.magnitude.bitWidth - max(1, bits)
    if excess <= 0 { return self }
    var kept = mantissa.magnitude >> excess
    // The mantissa is odd, so the bits dropped are not all zero.
    if (direction == .up) == (signum > 0) { kept += 1 }
    return Dyadic(BigInteger(sign: mantissa.sign, magnitude: kept), exponent: exponent + excess)
  }
}

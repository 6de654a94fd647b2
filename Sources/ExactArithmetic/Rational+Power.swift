import BigInt

extension Rational {
  /// The number of bits above which ``power(_:)`` refuses a numerator or denominator: 2^24, which is 2 MB.
  public static let powerBitLimit = 1 << 24

  /// Returns the value raised to an integer power, exactly; the zeroth power is 1, of zero too.
  ///
  /// - Throws: ``ArithmeticError/negativePowerOfZero(exponent:)``, or
  ///   ``ArithmeticError/resultTooLarge(operation:bits:limit:)`` when the numerator or denominator of the result
  ///   would have more than about ``powerBitLimit`` bits (a lower bound of the bit count is what is compared).
  /// - Complexity: O(log `exponent`) multiplications, without any greatest common divisor.
  public func power(_ exponent: Int) throws(ArithmeticError) -> Rational {
    if exponent == 0 { return .one }
    if exponent < 0 {
      guard let inverse = reciprocal else { throw .negativePowerOfZero(exponent: exponent) }
      return try inverse.power(magnitude: exponent.magnitude)
    }
    return try power(magnitude: exponent.magnitude)
  }

  private func power(magnitude exponent: UInt) throws(ArithmeticError) -> Rational {
    if exponent == 1 || isZero || isOne { return self }
    if case .words(let n, let d) = storage, let np = n.raised(to: exponent), let dp = d.raised(to: exponent) {
      return Rational(lowestTerms: np, dp)
    }
    let (n, d) = (numerator, denominator)
    let baseBits = UInt(max(n.magnitude.bitWidth, d.magnitude.bitWidth) - 1)
    let (bits, overflow) = baseBits.multipliedReportingOverflow(by: exponent)
    if overflow || bits > UInt(Self.powerBitLimit) {
      throw .resultTooLarge(
        operation: "raising a rational number to the power \(exponent)",
        bits: overflow ? .max : Int(clamping: bits), limit: Self.powerBitLimit)
    }
    return Rational(lowestTerms: n.raised(to: exponent), d.raised(to: exponent))
  }
}

extension Int {
  /// Returns the power, or `nil` when it leaves `-Int.max ... Int.max`; the exponent is at least 1.
  fileprivate func raised(to exponent: UInt) -> Int? {
    if self == 0 || self == 1 { return self }
    if self == -1 { return exponent & 1 == 0 ? 1 : -1 }
    if exponent >= 64 { return nil }
    var result = 1
    for _ in 0..<exponent {
      let (product, overflow) = result.multipliedReportingOverflow(by: self)
      if overflow || product == .min { return nil }
      result = product
    }
    return result
  }
}

extension BigInt {
  /// Returns the power by squaring from the top bit down; the exponent is at least 1.
  func raised(to exponent: UInt) -> BigInt {
    BigInt(
      sign: sign == .minus && exponent & 1 == 1 ? .minus : .plus, magnitude: magnitude.raised(to: exponent))
  }
}

extension BigUInt {
  /// Returns the power by squaring from the top bit down; the exponent is at least 1.
  ///
  /// Factors of two are taken out first and put back as one shift.
  func raised(to exponent: UInt) -> BigUInt {
    if isZero || self == 1 { return self }
    let twos = trailingZeroBitCount
    let odd = self >> twos
    if odd == 1 { return BigUInt(1) << (twos * Int(exponent)) }
    var result = odd
    var bit = exponent.bitWidth - exponent.leadingZeroBitCount - 1
    while bit > 0 {
      bit -= 1
      result *= result
      if (exponent >> UInt(bit)) & 1 == 1 { result *= odd }
    }
    return twos == 0 ? result : result << (twos * Int(exponent))
  }
}

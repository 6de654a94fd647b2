import BigInt

extension Rational: CustomStringConvertible {
  /// The value in lowest terms, such as `9/10`, `-3` or `0`.
  public var description: String {
    switch storage {
    case .words(let n, let d): d == 1 ? "\(n)" : "\(n)/\(d)"
    case .big(let n, let d): d == 1 ? "\(n)" : "\(n)/\(d)"
    }
  }

  /// The value in decimal, rounded to the given number of significant digits, ties to even.
  ///
  /// A value that needs fewer digits is shown exactly, without trailing zeros after the point; a rounded one keeps
  /// all its digits. Magnitudes below 10^-5, and those of at least 10^21 or with more integer digits than asked
  /// for, are in scientific notation. At least one digit is given.
  ///
  /// ```swift
  /// Rational(2, over: 3)!.decimalDescription(digits: 5)  // "0.66667"
  /// Rational(9, over: 10)!.decimalDescription(digits: 5)  // "0.9"
  /// ```
  public func decimalDescription(digits: Int) -> String {
    if isZero { return "0" }
    let count = max(1, digits)
    let sign = signum < 0 ? "-" : ""
    var (significand, exponent, isExact) = decimalSignificand(digits: count)
    if isExact {
      while significand.count > 1, significand.last == "0" { significand.removeLast() }
    }
    if exponent < -5 || exponent >= min(21, count) {
      let fraction = significand.count > 1 ? "." + significand.dropFirst() : ""
      return "\(sign)\(significand.prefix(1))\(fraction)e\(exponent)"
    }
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + significand
    }
    let integerDigits = exponent + 1
    if significand.count <= integerDigits {
      return sign + significand + String(repeating: "0", count: integerDigits - significand.count)
    }
    return sign + significand.prefix(integerDigits) + "." + significand.dropFirst(integerDigits)
  }

  /// The digits `d1 d2 .. dn` and the exponent of `d1.d2..dn * 10^exponent`, for a nonzero value.
  private func decimalSignificand(digits count: Int) -> (digits: String, exponent: Int, isExact: Bool) {
    let (n, d) = (numerator.magnitude, denominator.magnitude)
    // log10(2) = 0.30103; the estimate is off by at most two and is then corrected. Only the truncated quotient
    // can tell that it is too large: a rounded one might reach the range from below.
    var exponent = Int((Double(n.bitWidth - d.bitWidth) * 0.301029995663981).rounded(.down))
    let bound = BigNatural(10).raised(to: UInt(count))
    while true {
      let scale = count - 1 - exponent
      let power = scale == 0 ? 1 : BigNatural(10).raised(to: scale.magnitude)
      let divisor = scale < 0 ? d.times(power) : d
      let (quotient, remainder) = (scale > 0 ? n.times(power) : n).dividedWithRemainder(by: divisor)
      if quotient >= bound {
        exponent += 1
      } else if quotient * 10 < bound {
        exponent -= 1
      } else {
        let twice = remainder << 1
        let isOdd = quotient.words.first.map { $0 & 1 == 1 } ?? false
        let rounded = twice > divisor || (twice == divisor && isOdd) ? quotient + 1 : quotient
        return rounded == bound
          ? (String(bound / 10), exponent + 1, false) : (String(rounded), exponent, remainder.isZero)
      }
    }
  }
}

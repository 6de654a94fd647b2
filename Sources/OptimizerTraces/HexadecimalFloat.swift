extension BinaryFloatingPoint {
  /// The value as a C99 hexadecimal floating-point number such as `-0x1.8p-3`: exact, and read back by
  /// `Double(_:)`, C's `strtod` and Python's `float.fromhex`.
  public var hexadecimalDescription: String {
    guard isFinite, !isZero else {
      let name = isNaN ? "nan" : isZero ? "0x0p+0" : "inf"
      return (sign == .minus && !isNaN ? "-" : "") + name
    }
    var digits = ""
    // Below 1, and every step of taking off its hexadecimal digits is exact.
    var fraction = significand - 1
    while fraction != 0 {
      fraction *= 16
      let digit = Int(fraction)
      digits += String(digit, radix: 16)
      fraction -= Self(digit)
    }
    let point = digits.isEmpty ? "" : "."
    return "\(sign == .minus ? "-" : "")0x1\(point)\(digits)p\(exponent < 0 ? "" : "+")\(exponent)"
  }
}

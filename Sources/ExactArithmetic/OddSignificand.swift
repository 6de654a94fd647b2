/// The decomposition of a finite floating-point number as `±magnitude * 2^exponent` with an odd magnitude, or as
/// zero with exponent zero.
struct OddSignificand {
  let isNegative: Bool
  let magnitude: UInt64
  let exponent: Int

  /// Decomposes a number, or returns `nil` for an infinity or a NaN.
  @inline(__always)
  init?<F: RoundableFloatingPoint>(_ value: F) {
    guard value.isFinite else { return nil }
    isNegative = value < 0
    if value == 0 {
      magnitude = 0
      exponent = 0
      return
    }
    // The significand lies in 1 ..< 2, of subnormal numbers too, and this is its number of bits after the point.
    let width = value.significandWidth
    magnitude = UInt64(F(sign: .plus, exponent: F.Exponent(width), significand: value.significand))
    exponent = Int(value.exponent) - width
  }
}

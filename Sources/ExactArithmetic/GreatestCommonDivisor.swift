import BigInt

/// Returns the greatest common divisor of two machine words by Stein's binary algorithm; `gcd(0, b) = b`.
@inline(__always)
func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> UInt {
  if a == 0 { return b }
  if b == 0 { return a }
  let commonTwos = (a | b).trailingZeroBitCount
  var x = a >> UInt(a.trailingZeroBitCount)
  var y = b >> UInt(b.trailingZeroBitCount)
  while x != y {
    if x > y { swap(&x, &y) }
    y &-= x
    y >>= UInt(y.trailingZeroBitCount)
  }
  return x << UInt(commonTwos)
}

/// Returns the greatest common divisor of two natural numbers; `gcd(0, b) = b`.
///
/// A power of two needs shifts only, and when one of them fits into a machine word, one division reduces the
/// problem to words.
func greatestCommonDivisor(_ a: BigUInt, _ b: BigUInt) -> BigUInt {
  if a.isZero { return b }
  if b.isZero { return a }
  if let word = UInt(exactly: b) {
    return BigUInt(
      greatestCommonDivisor(word, UInt(a.quotientAndRemainder(dividingBy: BigUInt(word)).remainder)))
  }
  if UInt(exactly: a) != nil { return greatestCommonDivisor(b, a) }
  if a.exponentOfPowerOfTwo != nil || b.exponentOfPowerOfTwo != nil {
    return BigUInt(1) << min(a.trailingZeroBitCount, b.trailingZeroBitCount)
  }
  return a.greatestCommonDivisor(with: b)
}

import BigInt

/// Returns the integer root of a degree of at least 2, the greatest `r` with `r^degree <= n`.
///
/// The root of the top half of the bits is found first, and Newton steps from just above then double the number of
/// correct bits.
///
/// - Complexity: that of a few powers with numbers of the operand's size.
public func integerRoot(_ n: BigNatural, degree: Int) -> BigNatural {
  if degree == 2 { return integerSquareRoot(n) }
  if n.bitWidth <= degree { return n.isZero ? 0 : 1 }
  let shift = (n.bitWidth - 1) / (2 * degree)
  // An upper bound, from which Newton's steps descend to the root and not below it.
  var root =
    shift == 0
    ? BigNatural(1) << ((n.bitWidth + degree - 1) / degree)
    : (integerRoot(n >> (degree * shift), degree: degree) + 1) << shift
  while true {
    let quotient = n.dividedWithRemainder(by: root.raised(to: UInt(degree - 1))).quotient
    let next = (root.times(BigNatural(word: UInt(degree - 1))) + quotient)
      .dividedWithRemainder(by: BigNatural(word: UInt(degree))).quotient
    if next >= root { return root }
    root = next
  }
}

/// Returns the root of a perfect power of a degree, or `nil` for any other number.
func exactIntegerRoot(_ n: BigNatural, degree: Int) -> BigNatural? {
  if degree == 2 { return exactIntegerSquareRoot(n) }
  let root = integerRoot(n, degree: degree)
  return root.raised(to: UInt(degree)) == n ? root : nil
}

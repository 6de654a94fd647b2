import BigInt

extension Rational {
  /// The root of a degree of at least 2, when it is rational; `nil` otherwise and for negative numbers.
  public func exactRoot(degree: Int) -> Rational? {
    if signum < 0 { return nil }
    // In lowest terms the root is rational only if numerator and denominator are both perfect powers.
    guard let n = exactIntegerRoot(numerator.magnitude, degree: degree),
      let d = exactIntegerRoot(denominator.magnitude, degree: degree)
    else { return nil }
    return Rational(lowestTerms: BigInteger(n), BigInteger(d))
  }

  /// Returns bounds of the root of a degree of at least 2, both the root itself when it is rational.
  ///
  /// Other bounds are dyadic and `upper - lower <= 2^-bits * lower`. With `r` the integer root of
  /// `floor(x * 2^(degree * k))`, the root lies in `r / 2^k ..< (r + 1) / 2^k`; `k` is chosen so that `r >= 2^bits`.
  ///
  /// - Throws: ``ArithmeticError/rootOfNegative(degree:radicand:)``, or
  ///   ``ArithmeticError/precisionOutOfRange(bits:allowed:)`` outside ``squareRootPrecisionRange``.
  public func rootEnclosure(
    degree: Int, bits: Int
  ) throws(ArithmeticError) -> (lower: Rational, upper: Rational) {
    if degree == 2 { return try squareRootEnclosure(bits: bits) }
    guard Self.squareRootPrecisionRange.contains(bits) else {
      throw .precisionOutOfRange(bits: bits, allowed: Self.squareRootPrecisionRange)
    }
    if signum < 0 { throw .rootOfNegative(degree: degree, radicand: description) }
    if let root = exactRoot(degree: degree) { return (root, root) }
    let (n, d) = (numerator.magnitude, denominator.magnitude)
    // x > 2^(n.bitWidth - d.bitWidth - 1), and floor(x * 2^(degree * k)) >= 2^(degree * bits) is wanted.
    let missing = degree * bits + 1 - (n.bitWidth - d.bitWidth)
    let k = missing >= 0 ? (missing + degree - 1) / degree : -(-missing / degree)
    let scaled = (k >= 0 ? n << (degree * k) : n).dividedWithRemainder(by: k >= 0 ? d : d << (-degree * k))
      .quotient
    let root = integerRoot(scaled, degree: degree)
    return (Self.scaled(root, byTwoToThe: -k), Self.scaled(root + 1, byTwoToThe: -k))
  }
}

import BigInt

extension Rational {
  /// The precisions, in bits, that square roots are enclosed to.
  public static let squareRootPrecisionRange = 1...(1 << 20)

  /// The square root, when it is rational; `nil` otherwise and for negative numbers.
  public var exactSquareRoot: Rational? {
    if signum < 0 { return nil }
    // In lowest terms the root is rational only if numerator and denominator are both squares.
    guard let n = exactIntegerSquareRoot(numerator.magnitude),
      let d = exactIntegerSquareRoot(denominator.magnitude)
    else { return nil }
    return Rational(lowestTerms: BigInteger(n), BigInteger(d))
  }

  /// Returns bounds of the square root, both the root itself when it is rational.
  ///
  /// Other bounds are dyadic and `upper - lower <= 2^-bits * lower`. With `r` the integer square root of
  /// `floor(x * 4^k)`, the root lies in `r / 2^k ..< (r + 1) / 2^k`; `k` is chosen so that `r >= 2^bits`.
  ///
  /// - Throws: ``ArithmeticError/squareRootOfNegative(radicand:)``, or
  ///   ``ArithmeticError/precisionOutOfRange(bits:allowed:)`` outside ``squareRootPrecisionRange``.
  public func squareRootEnclosure(
    bits: Int
  ) throws(ArithmeticError) -> (lower: Rational, upper: Rational) {
    guard Self.squareRootPrecisionRange.contains(bits) else {
      throw .precisionOutOfRange(bits: bits, allowed: Self.squareRootPrecisionRange)
    }
    if signum < 0 { throw .squareRootOfNegative(radicand: description) }
    if let root = exactSquareRoot { return (root, root) }
    let (n, d) = (numerator.magnitude, denominator.magnitude)
    // x > 2^(n.bitWidth - d.bitWidth - 1), and floor(x * 4^k) >= 4^bits is wanted.
    let missing = 2 * bits + 1 - (n.bitWidth - d.bitWidth)
    let k = missing >= 0 ? (missing + 1) / 2 : -(-missing / 2)
    let scaled = (k >= 0 ? n << (2 * k) : n).dividedWithRemainder(by: k >= 0 ? d : d << (-2 * k)).quotient
    let root = integerSquareRoot(scaled)
    return (Self.scaled(root, byTwoToThe: -k), Self.scaled(root + 1, byTwoToThe: -k))
  }

  static func scaled(_ value: BigNatural, byTwoToThe exponent: Int) -> Rational {
    if exponent >= 0 { return Rational(BigInteger(value << exponent)) }
    return Rational(reducing: BigInteger(value), BigInteger(1) << -exponent)
  }
}

/// Operations on `Double` whose results are bounds of the exact real result, the nearest ones where that can be
/// told cheaply.
///
/// The sign of the rounding error of the nearest result decides whether to step to the neighbouring number. The
/// error is computed exactly: that of a sum by Knuth's TwoSum, the others by a fused multiply-add. Near underflow,
/// where the error itself may be rounded away, they step unconditionally. An infinite operand stands for an
/// unbounded endpoint, and zero times it is zero. Lower bounds are negated upper bounds of negated operands.
enum DirectedRounding {
  /// Products, dividends and radicands below this magnitude (2^-960) can have an error that is not a `Double`.
  private static let exactErrorThreshold = 0x1p-960

  static func sumUp(_ a: Double, _ b: Double) -> Double {
    let sum = a + b
    if !sum.isFinite { return overflowedUp(sum, finiteOperands: a.isFinite && b.isFinite) }
    let bPart = sum - a
    let error = (a - (sum - bPart)) + (b - bPart)
    // The test fails for a NaN too, which an intermediate overflow can produce.
    return error <= 0 ? sum : sum.nextUp
  }

  static func sumDown(_ a: Double, _ b: Double) -> Double {
    -sumUp(-a, -b)
  }

  static func productUp(_ a: Double, _ b: Double) -> Double {
    if a == 0 || b == 0 { return 0 }
    let product = a * b
    if !product.isFinite { return overflowedUp(product, finiteOperands: a.isFinite && b.isFinite) }
    if product.magnitude < exactErrorThreshold {
      return (a < 0) == (b < 0) ? product.nextUp : min(product.nextUp, 0)
    }
    let error = (-product).addingProduct(a, b)
    return error <= 0 ? product : product.nextUp
  }

  static func productDown(_ a: Double, _ b: Double) -> Double {
    -productUp(-a, b)
  }

  /// An upper bound of `a / b`; the divisor must be nonzero.
  static func quotientUp(_ a: Double, _ b: Double) -> Double {
    if a == 0 { return 0 }
    // The endpoints' other quotients bound the set from the other side, so zero is within it.
    if b.isInfinite { return 0 }
    let quotient = a / b
    if !quotient.isFinite { return overflowedUp(quotient, finiteOperands: a.isFinite) }
    // A subnormal quotient has an exact remainder too, for its divisor is large then.
    if a.magnitude < exactErrorThreshold {
      return (a < 0) == (b < 0) ? quotient.nextUp : min(quotient.nextUp, 0)
    }
    let remainder = a.addingProduct(-quotient, b)
    let isAtLeastExact = b > 0 ? remainder <= 0 : remainder >= 0
    return isAtLeastExact ? quotient : quotient.nextUp
  }

  static func quotientDown(_ a: Double, _ b: Double) -> Double {
    -quotientUp(-a, b)
  }

  /// An upper bound of the square root of a number that is at least zero.
  static func squareRootUp(_ a: Double) -> Double {
    let root = a.squareRoot()
    if a == 0 || a.isInfinite { return root }
    if a < exactErrorThreshold { return root.nextUp }
    return a.addingProduct(-root, root) <= 0 ? root : root.nextUp
  }

  /// A lower bound of the square root of a number that is at least zero.
  static func squareRootDown(_ a: Double) -> Double {
    let root = a.squareRoot()
    if a == 0 || a.isInfinite { return root }
    if a < exactErrorThreshold { return root.nextDown }
    return a.addingProduct(-root, root) >= 0 ? root : root.nextDown
  }

  /// An upper bound of the power of a number that is at least zero.
  static func powerUp(_ base: Double, _ exponent: UInt) -> Double {
    power(base, exponent, product: productUp)
  }

  /// A lower bound of the power of a number that is at least zero.
  static func powerDown(_ base: Double, _ exponent: UInt) -> Double {
    power(base, exponent, product: productDown)
  }

  private static func power(
    _ base: Double, _ exponent: UInt, product: (Double, Double) -> Double
  ) -> Double {
    var result = 1.0
    var square = base
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, square) }
      rest >>= 1
      if rest > 0 { square = product(square, square) }
    }
    return result
  }

  /// An upper bound when the nearest result is infinite: minus infinity is one only for unbounded operands.
  private static func overflowedUp(_ result: Double, finiteOperands: Bool) -> Double {
    result < 0 && finiteOperands ? -Double.greatestFiniteMagnitude : result
  }
}

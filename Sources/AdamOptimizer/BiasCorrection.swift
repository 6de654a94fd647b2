/// The bias correction `1 - beta^t` as an unevaluated sum of two Doubles, `high + low`.
///
/// With `c(n) = 1 - beta^n`, the binary digits of `t` are read from the top, by
///
///     c(2n)  = c(n) (2 - c(n))
///     c(n+1) = (1 - beta) + beta c(n)
///
/// starting from `c(1) = 1 - beta`, which is exact. No power is formed and subtracted from 1, so nothing
/// cancels: both rules have condition number at most 1, and each is computed with a relative error below
/// `2^-101`. There are at most `2 log2(t) <= 124` of them, so the error of `high + low` is below
/// ``relativeErrorBound`` for every beta and t. The result depends on beta and t alone, not on the C library
/// nor on how the count `t` was reached.
public struct BiasCorrection: Sendable, Hashable {
  /// The correction rounded to a Double; its relative error is below `2^-53 + relativeErrorBound`.
  public let high: Double
  /// What `high` leaves out, at most half an ulp of `high` in magnitude.
  public let low: Double

  /// A bound on the relative error of `high + low`.
  public static let relativeErrorBound = 0x1p-94

  /// No correction: exactly 1.
  static let none = BiasCorrection(high: 1, low: 0)

  /// Computes `1 - beta^t`.
  ///
  /// - Precondition: `0 <= beta < 1` and `t >= 1`; otherwise the result means nothing.
  /// - Complexity: O(log t), without allocation.
  public init(beta: Double, stepCount t: Int) {
    let complement = Self.sum(1, -beta)
    var correction = complement
    var digit = t.bitWidth - 2 - t.leadingZeroBitCount
    while digit >= 0 {
      correction = correction.doubled()
      if (t >> digit) & 1 == 1 {
        correction = correction.advanced(beta: beta, complement: complement)
      }
      digit -= 1
    }
    self = correction
  }

  private init(high: Double, low: Double) {
    self.high = high
    self.low = low
  }

  /// The reciprocal `1 / (1 - beta^t)` rounded to a Double; its relative error is below `2^-53 + 2^-93`.
  public var reciprocal: Double {
    let quotient = 1 / high
    let residual = 1.addingProduct(-quotient, high) - quotient * low
    return quotient + quotient * residual
  }

  /// The power `beta^t` rounded to a Double, for reproducing code that computes `1 - pow(beta, t)`.
  package var power: Double {
    let difference = Self.sum(1, -high)
    return difference.high + (difference.low - low)
  }

  /// `c(2n)` from `c(n)`.
  private func doubled() -> BiasCorrection {
    let square = high * high
    let squareTail = (-square).addingProduct(high, high) + 2 * high * low
    let leading = Self.sum(2 * high, -square)
    return Self.sum(leading.high, leading.low + (2 * low - squareTail))
  }

  /// `c(n+1)` from `c(n)`.
  private func advanced(beta: Double, complement: BiasCorrection) -> BiasCorrection {
    let product = beta * high
    let productTail = (-product).addingProduct(beta, high) + beta * low
    let leading = Self.sum(complement.high, product)
    return Self.sum(leading.high, leading.low + (complement.low + productTail))
  }

  /// `a + b` without error (Knuth, The Art of Computer Programming, volume 2, section 4.2.2).
  private static func sum(_ a: Double, _ b: Double) -> BiasCorrection {
    let sum = a + b
    let bPart = sum - a
    let aPart = sum - bPart
    return BiasCorrection(high: sum, low: (a - aPart) + (b - bPart))
  }
}

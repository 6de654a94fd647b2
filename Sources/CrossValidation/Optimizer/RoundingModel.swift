import AdamOptimizer
import ExactArithmetic

/// What one rounding to a floating-point format can do, and how exact the constants of a step are: the numbers U, B
/// and h of the theorem `rounding-error-bound`.
///
/// An operation with the exact result x returns a number within `U abs(x) + h` of it, h only for products and
/// quotients. U is a little larger than half an ulp of 1, so that it covers the constants too: ``StepConstants`` are
/// rounded once or, in `Float`, computed in `Double` and rounded again.
public struct RoundingModel: Sendable, Hashable {
  /// A bound U of the relative error of a rounding, and of every constant except the decay rates.
  public let unitRoundoff: Double
  /// A bound B of the relative error of a stored decay rate: 0 in `Double`.
  public let decayRateError: Double
  /// A bound h of the absolute error of an operation whose result is subnormal.
  public let underflow: Double

  /// The model of `Float` or `Double`.
  public init<Scalar: AdamScalar>(_ format: Scalar.Type) {
    let isDouble = Scalar.significandBitCount == Double.significandBitCount
    // 2^-53 + 2^-92, and 2^-24 + 2^-53 and what their product adds, rounded up.
    unitRoundoff = isDouble ? (0x1p-53).nextUp : 0x1p-24 + 0x1p-52
    decayRateError = isDouble ? 0 : unitRoundoff
    underflow = Double(Scalar.leastNonzeroMagnitude)
  }
}

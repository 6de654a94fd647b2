/// The reasons for which an exact computation is refused.
public enum ArithmeticError: Error, Hashable, Sendable {
  /// A division whose divisor is zero; carries the dividend as text.
  case divisionByZero(dividend: String)
  /// Zero raised to a negative power.
  case negativePowerOfZero(exponent: Int)
  /// A result that would need more bits than allowed.
  case resultTooLarge(operation: String, bits: Int, limit: Int)
  /// The square root of a negative number; carries the radicand as text.
  case squareRootOfNegative(radicand: String)
  /// A root of a higher degree of a negative number; carries the radicand as text.
  case rootOfNegative(degree: Int, radicand: String)
  /// A precision, in bits, outside the range that the operation accepts.
  case precisionOutOfRange(bits: Int, allowed: ClosedRange<Int>)
}

extension ArithmeticError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .divisionByZero(let dividend):
      "cannot divide \(dividend) by 0; the divisor must be nonzero"
    case .negativePowerOfZero(let exponent):
      "cannot raise 0 to the power \(exponent); the base must be nonzero or the exponent at least 0"
    case .resultTooLarge(let operation, let bits, let limit):
      "\(operation) would need about \(bits) bits, and at most \(limit) are allowed; use smaller operands"
    case .squareRootOfNegative(let radicand):
      "\(radicand) has no real square root; the radicand must be at least 0"
    case .rootOfNegative(let degree, let radicand):
      "\(radicand) has no nonnegative root of degree \(degree); the radicand must be at least 0"
    case .precisionOutOfRange(let bits, let allowed):
      "a precision of \(bits) bits was asked for; give \(allowed.lowerBound) to \(allowed.upperBound) bits"
    }
  }
}

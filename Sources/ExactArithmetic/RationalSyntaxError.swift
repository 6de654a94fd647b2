/// Why a text is not a rational number, and where.
public struct RationalSyntaxError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    /// The text ended, or another character came, where a digit was needed.
    case digitExpected
    /// A complete number is followed by something else.
    case unexpectedCharacter(Character)
    /// The denominator is zero.
    case zeroDenominator
    /// More digits than ``Rational/parsedDigitLimit``.
    case tooManyDigits
    /// A decimal exponent whose magnitude exceeds ``Rational/parsedExponentLimit``.
    case exponentOutOfRange
  }

  /// The whole text that was given.
  public let text: String
  /// The number of characters before the one at fault.
  public let offset: Int
  /// What was wrong.
  public let reason: Reason
}

extension RationalSyntaxError: CustomStringConvertible {
  public var description: String {
    let shown = text.count <= 60 ? text : text.prefix(57) + "..."
    let problem =
      switch reason {
      case .digitExpected: "a digit is needed"
      case .unexpectedCharacter(let character): "'\(character)' cannot follow a number"
      case .zeroDenominator: "the denominator is 0"
      case .tooManyDigits: "there are more than \(Rational.parsedDigitLimit) digits"
      case .exponentOutOfRange:
        "the exponent lies outside -\(Rational.parsedExponentLimit) ... \(Rational.parsedExponentLimit)"
      }
    return "\"\(shown)\" is not a rational number: at offset \(offset) \(problem); "
      + "write an integer, a decimal or a fraction, such as 3, 0.9, 1e-8 or -9/10"
  }
}

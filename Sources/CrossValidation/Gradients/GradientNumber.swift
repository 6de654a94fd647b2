import ExactArithmetic

/// Reads a number as files of gradients have it, exactly: a decimal, a fraction, or a hexadecimal float such as
/// `0x1.8p-3`, as C, Python and `adam-derive run --hexadecimal` write it.
enum GradientNumber {
  /// What a text is.
  enum Reading {
    case number(Rational)
    /// A way to write NaN or infinity.
    case notFinite
    /// A number that would take too much memory, and the limit that it exceeds.
    case tooLarge(limit: String)
    case notANumber
  }

  static func read(_ text: Substring) -> Reading {
    if isNotFinite(text) { return .notFinite }
    if let hexadecimal = HexadecimalFloat(text) { return hexadecimal.reading }
    do { return .number(try Rational(parsing: withoutBarePoint(text))) } catch {
      return switch error.reason {
      case .exponentOutOfRange: .tooLarge(limit: exponents)
      case .tooManyDigits: .tooLarge(limit: "up to \(Rational.parsedDigitLimit) digits are read")
      case .digitExpected, .unexpectedCharacter, .zeroDenominator: .notANumber
      }
    }
  }

  private static let exponents =
    "exponents from -\(Rational.parsedExponentLimit) to \(Rational.parsedExponentLimit) are read: write 0 for less"

  static func isNotFinite(_ text: Substring) -> Bool {
    // Nothing longer is, and a text may be very long.
    guard text.utf8.count <= 9 else { return false }
    let unsigned = text.drop { $0 == "-" || $0 == "+" }.lowercased()
    return ["nan", "inf", "infinity", "∞"].contains(unsigned)
  }

  /// The text without a decimal point that no digits follow, as Python writes `2.` and C allows `2.e5`.
  private static func withoutBarePoint(_ text: Substring) -> String {
    var text = String(text)
    if let point = text.firstIndex(of: "."), point > text.startIndex, isDigit(text[text.index(before: point)])
    {
      let next = text.index(after: point)
      if next == text.endIndex || text[next] == "e" || text[next] == "E" { text.remove(at: point) }
    }
    return text
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// The parts of `[sign] 0x digits [. digits] [p [sign] digits]`.
  private struct HexadecimalFloat {
    private let isNegative: Bool
    private let digits: [Int]
    private let exponent: Int?

    init?(_ text: Substring) {
      var rest = text
      isNegative = rest.first == "-"
      if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
      guard rest.hasPrefix("0x") || rest.hasPrefix("0X") else { return nil }
      let parts = rest.dropFirst(2).split(maxSplits: 1, omittingEmptySubsequences: false) {
        $0 == "p" || $0 == "P"
      }
      let significand = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      let characters = significand.joined()
      digits = characters.compactMap { $0.isASCII ? $0.hexDigitValue : nil }
      guard !digits.isEmpty, digits.count == characters.count else { return nil }
      let fractionCount = significand.count == 2 ? significand[1].count : 0
      guard parts.count == 2 else {
        exponent = -4 * fractionCount
        return
      }
      let unsigned = parts[1].drop { $0 == "-" || $0 == "+" }
      guard !unsigned.isEmpty, unsigned.allSatisfy(GradientNumber.isDigit),
        parts[1].count - unsigned.count <= 1
      else {
        return nil
      }
      // An exponent of so many digits is beyond the limit anyway.
      exponent = Int(parts[1]).flatMap {
        $0.magnitude <= Rational.parsedExponentLimit ? $0 - 4 * fractionCount : nil
      }
    }

    var reading: Reading {
      guard digits.count <= Rational.parsedDigitLimit else {
        return .tooLarge(limit: "up to \(Rational.parsedDigitLimit) digits are read")
      }
      guard let exponent, let power = try? Rational(2).power(exponent) else {
        return .tooLarge(limit: exponents)
      }
      let magnitude = digits.reduce(Rational(0)) { $0 * 16 + Rational($1) } * power
      return .number(isNegative ? -magnitude : magnitude)
    }
  }
}

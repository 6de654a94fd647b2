import ExactArithmetic

extension Value {
  /// The value as a sum of fractions and square roots of fractions with an approximation, as in
  /// `1 + sqrt(3/2) ~ 2.2247`, or its `description` where that is long or not known.
  public var exactDescription: String {
    guard rational == nil, case .exact(let value) = form, value.terms.count <= 3 else { return description }
    var text = ""
    for term in value.terms {
      guard let part = term.signedSquare,
        part.square.numerator.bitWidth + part.square.denominator.bitWidth < 200
      else { return description }
      let root = part.square.exactSquareRoot?.description ?? "sqrt(\(part.square))"
      text += part.isNegative ? (text.isEmpty ? "-" : " - ") : text.isEmpty ? "" : " + "
      text += root
    }
    return "\(text) ~ \(description.drop { $0 == "~" })"
  }
}

extension SurdValue.Term {
  /// The sign and the square of the term; nil if the square has a thousand bits and more.
  fileprivate var signedSquare: (isNegative: Bool, square: Rational)? {
    let bits = powers.reduce(numerator.bitWidth) { $0 + $1.base.bitWidth * min(1_000, abs($1.exponent)) }
    guard bits + radicandFactors.reduce(0, { $0 + $1.bitWidth }) < 500 else { return nil }
    var coefficient = Rational(numerator)
    for power in powers {
      guard let factor = try? Rational(BigInteger(power.base)).power(power.exponent) else { return nil }
      coefficient *= factor
    }
    let radicand = radicandFactors.reduce(Rational(radicand)) { $0 * Rational(BigInteger($1)) }
    return (coefficient.signum < 0, coefficient * coefficient * radicand)
  }
}

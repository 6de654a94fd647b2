import ExactArithmetic

extension BinaryFloatingPoint {
  /// Whether this number is the one that an exact value rounds to, by exact comparison with both neighbours.
  ///
  /// `exact` gives the value of a finite number. Infinity stands for the power of two after the greatest finite
  /// number, as IEEE 754 prescribes for rounding to nearest.
  func isNearestEven(to value: Rational, exact: (Self) -> Rational?) throws -> Bool {
    let positive = value.magnitude
    let result = magnitude
    if value.signum < 0 && self > 0 || value.signum > 0 && self < 0 { return false }
    let top = try Rational(2).power(Int(Self.greatestFiniteMagnitude.exponent) + 1)
    let center = exact(result) ?? top
    let distance = (center - positive).magnitude
    let isOdd = result.isFinite && (result / result.ulp).truncatingRemainder(dividingBy: 2) != 0
    for neighbour in [result.nextUp, result.nextDown] where neighbour >= 0 {
      if result.isInfinite && neighbour.isInfinite { continue }
      let other = ((exact(neighbour) ?? top) - positive).magnitude
      if other < distance || (other == distance && isOdd) { return false }
    }
    return true
  }
}

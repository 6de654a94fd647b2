import AdamOptimizer

/// An upper bound, as a `Double`, of a real number that is at least zero.
///
/// Every operation returns an upper bound of the result on the bounded numbers: what the hardware returns is
/// a nearest `Double` to the exact result, so the next larger `Double` is above the exact result, also where
/// that underflowed. Zero stays exactly zero, and infinity means that no bound is known.
struct UpperBound: Hashable, Sendable {
  let value: Double

  /// Wraps a number that is at least zero and not NaN.
  init(_ value: Double) {
    self.value = value
  }

  static let zero = UpperBound(0)
  static let infinity = UpperBound(.infinity)

  static func + (a: UpperBound, b: UpperBound) -> UpperBound {
    if a.value == 0 { return b }
    if b.value == 0 { return a }
    return UpperBound((a.value + b.value).nextUp)
  }

  static func * (a: UpperBound, b: UpperBound) -> UpperBound {
    // Zero times an unknown but finite number is zero.
    if a.value == 0 || b.value == 0 { return zero }
    return UpperBound((a.value * b.value).nextUp)
  }

  /// The quotient by a lower bound of the divisor.
  static func / (a: UpperBound, divisor: Double) -> UpperBound {
    if a.value == 0 { return zero }
    return divisor > 0 ? UpperBound((a.value / divisor).nextUp) : infinity
  }

  var squareRoot: UpperBound {
    value == 0 ? self : UpperBound(value.squareRoot().nextUp)
  }
}

extension UpperBound {
  /// The absolute value of a number, as its own bound; of an infinity or a NaN, infinity.
  init<Scalar: AdamScalar>(magnitudeOf value: Scalar) {
    self.init(value.isNaN ? .infinity : Double(value.magnitude))
  }

  /// A bound of the rounding error of a sum or difference, from its rounded result:
  /// half an ulp, and nothing when a term is 0 or the ulp is the smallest positive number, of
  /// which all numbers are multiples.
  init<Scalar: AdamScalar>(roundingErrorOfSum sum: Scalar, terms a: Scalar, _ b: Scalar) {
    if !sum.isFinite {
      self.init(.infinity)
    } else if a == 0 || b == 0 || sum.ulp == .leastNonzeroMagnitude {
      self.init(0)
    } else {
      self.init(Double(sum.ulp) / 2)
    }
  }

  /// A bound of the rounding error of a product, quotient, square root or fused multiply-add, from its rounded
  /// result: half an ulp.
  ///
  /// Half the smallest positive `Double` is none, and is rounded up to that number.
  init<Scalar: AdamScalar>(roundingErrorOf result: Scalar) {
    self.init(result.isFinite ? max(Double(result.ulp) / 2, .leastNonzeroMagnitude) : .infinity)
  }

  /// A bound of the rounding error of a product: nothing when a factor is 0 or of magnitude 1.
  init<Scalar: AdamScalar>(roundingErrorOf product: Scalar, factors a: Scalar, _ b: Scalar) {
    let isExact = a == 0 || b == 0 || a.magnitude == 1 || b.magnitude == 1
    self.init(isExact && product.isFinite ? 0 : UpperBound(roundingErrorOf: product).value)
  }
}

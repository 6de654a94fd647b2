import AdamOptimizer
import CrossValidation
import ExactArithmetic

/// A number that some arithmetic computes: an enclosure of the exact value and a bound of how far the
/// computed one is from it.
///
/// Every operation adds its rounding errors to those that it inherits, by the triangle inequality: an
/// operation that rounds `k` times returns its exact result times `1 + d`, `abs(d) <= k e / (1 - k e)`, and
/// underflow adds at most the smallest positive number `h` (Higham, Accuracy and Stability of Numerical
/// Algorithms, 2002, lemma 3.1). Operations with an exact 0 are exact.
struct Approximation {
  let exact: DyadicInterval
  /// A bound of `abs(computed - exact)`; infinity where none is known.
  let error: Double
  let arithmetic: Arithmetic

  /// The unit roundoff and the smallest positive number of a format.
  struct Arithmetic {
    let unitRoundoff: Double
    let leastNonzero: Double

    static let single = Arithmetic(unitRoundoff: 0x1p-24, leastNonzero: 0x1p-149)
    static let double = Arithmetic(unitRoundoff: 0x1p-53, leastNonzero: 0x1p-1074)

    /// A number that is an exact input.
    func value(_ value: Double) -> Approximation {
      Approximation(exact: DyadicInterval(Dyadic(exactly: value) ?? .zero), error: 0, arithmetic: self)
    }
  }

  private static let bits = 192
  /// Makes up for the roundings of these bounds themselves, of which there are less than a hundred a number.
  private static let slack = 1 + 0x1p-40

  private var isZero: Bool { exact.lower.isZero && exact.upper.isZero && error == 0 }

  /// A bound of the magnitude of the exact value.
  var magnitude: Double { exact.magnitude.upper.doubleValue(rounded: .up) }

  /// A bound of the magnitude of the computed value.
  private var computedMagnitude: Double { (magnitude + error) * Self.slack }

  private func result(_ exact: DyadicInterval, _ error: Double) -> Approximation {
    Approximation(exact: exact.rounded(toBits: Self.bits), error: error * Self.slack, arithmetic: arithmetic)
  }

  /// The number after so many roundings of its own.
  func rounded(_ count: Int = 1) -> Approximation {
    rounded(relative: Double(count) * arithmetic.unitRoundoff)
  }

  /// The number after errors of the given relative size in all.
  func rounded(relative: Double) -> Approximation {
    if isZero { return self }
    guard relative < 0.5 else { return result(exact, .infinity) }
    return result(
      exact, error + relative / (1 - relative) * computedMagnitude + arithmetic.leastNonzero)
  }

  /// The sum; rounded `roundings` times, 0 when it is part of a fused operation.
  func plus(_ other: Approximation, roundings: Int = 1) -> Approximation {
    if isZero { return other }
    if other.isZero { return self }
    let sum = result(exact + other.exact, error + other.error)
    return roundings == 0 ? sum : sum.rounded(roundings)
  }

  func minus(_ other: Approximation) -> Approximation { plus(other.negated) }

  var negated: Approximation { Approximation(exact: -exact, error: error, arithmetic: arithmetic) }

  /// The product with a constant that was itself rounded: `roundings` in all, with the product's own.
  func times(_ constant: Dyadic, roundings: Int = 2) -> Approximation {
    if isZero || constant.isZero { return arithmetic.value(0) }
    let magnitude = constant.magnitude.doubleValue(rounded: .up)
    return result(constant * exact, magnitude * error).rounded(roundings)
  }

  /// The quotient by a positive number; unbounded when the divisor may be 0.
  func divided(by divisor: Approximation, roundings: Int = 1) throws(ArithmeticError) -> Approximation {
    if isZero { return self }
    let quotient = try exact.divided(by: divisor.exact, bits: Self.bits)
    let leastDivisor =
      (divisor.exact.lower.doubleValue(rounded: .down) - divisor.error).nextDown / Self.slack
    guard leastDivisor > 0 else { return result(quotient, .infinity) }
    // a/b - A/B = ((a - A) - (A/B) (b - B)) / b
    let inherited =
      (error + quotient.magnitude.upper.doubleValue(rounded: .up) * divisor.error) / leastDivisor
    return result(quotient, inherited).rounded(roundings)
  }

  /// The square root, rounded to within an ulp of the correctly rounded one.
  func squareRoot() throws(ArithmeticError) -> Approximation {
    if isZero { return self }
    let root = try exact.squareRoot(bits: Self.bits)
    // abs(sqrt(x) - sqrt(X)) <= min(sqrt(abs(x - X)), abs(x - X) / sqrt(X))
    let least = root.lower.doubleValue(rounded: .down)
    let inherited = min(error.squareRoot(), least > 0 ? error / least : .infinity)
    return result(root, inherited).rounded(3)
  }

  /// The larger one.
  func maximum(_ other: Approximation) -> Approximation {
    let lower = max(exact.lower, other.exact.lower)
    let upper = max(exact.upper, other.exact.upper)
    let enclosure = DyadicInterval(lower: lower, upper: upper) ?? exact
    return result(enclosure, max(error, other.error))
  }

  /// The exact value rounded to a format, or an end of its enclosure.
  func nearest<Scalar: AdamScalar>(in _: Scalar.Type) -> Scalar {
    Scalar.self == Float.self ? Scalar(exact.lower.floatValue) : Scalar(exact.lower.doubleValue)
  }

  /// How far a computed value is from the exact one, as a share of the bound: at most 1 within it.
  func share(of computed: Double) -> Double {
    guard error.isFinite, let computed = Dyadic(exactly: computed) else {
      return error.isFinite ? .infinity : 0
    }
    let deviation = (DyadicInterval(computed) - exact).magnitude.lower.doubleValue(rounded: .up)
    return deviation == 0 ? 0 : deviation / error
  }

  /// Whether a computed value can be that of this arithmetic.
  func admits(_ computed: Double) -> Bool {
    guard error.isFinite else { return true }
    guard let computed = Dyadic(exactly: computed), let error = Dyadic(exactly: error) else { return false }
    return (DyadicInterval(computed) - exact).magnitude.lower <= error
  }
}

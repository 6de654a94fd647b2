import AdamOptimizer

/// A number as floating-point arithmetic computed it, with a bound of how far it is from the number that real
/// arithmetic has in its place.
///
/// The model of an operation is that of IEEE 754: it returns the number of the format nearest to the exact
/// result `x` on the operands as computed, which is `x (1 + d) + e` with `abs(d)` at most the unit roundoff, and
/// with an `e` of at most half the smallest positive number that is 0 unless a product, a quotient or a fused
/// multiply-add underflows. Both are within half an ulp of the number returned, or half the smallest positive
/// number if that is larger; that is the rounding error `r` below. Write `a`, `b` for the computed and `A`, `B`
/// for the exact operands, `e(a)` for a bound of `abs(a - A)`:
///
///     a + b            e(a) + e(b) + r
///     a b              abs(a) e(b) + e(a) (abs(b) + e(b)) + r
///     a / b            (e(a) + (abs(a/b) + r) e(b)) / B + r, as a/b - A/B = ((a - A) - (a/b) (b - B)) / B
///     sqrt(a)          min(sqrt(e(a)), e(a) / (sqrt(a) + sqrt(a - e(a)))) + r,
///                      as sqrt(a) - sqrt(A) = (a - A) / (sqrt(a) + sqrt(A)) <= sqrt(abs(a - A))
///     max(a, b)        max(e(a), e(b))
///
/// An operation that overflows, or whose result is no number, has no bound, and nothing that uses it has one.
/// The bounds themselves are computed in Double and rounded up: see ``UpperBound``.
struct ComputedNumber<Scalar: AdamScalar>: Hashable, Sendable {
  /// The number that was computed.
  let value: Scalar
  /// A bound of its distance from the exact number.
  let error: UpperBound

  init(value: Scalar, error: UpperBound) {
    self.value = value
    self.error = error
  }

  /// An input, which is exact.
  init(_ value: Scalar) {
    self.init(value: value, error: .zero)
  }

  /// A bound of the magnitude of the computed number.
  var magnitude: UpperBound { UpperBound(magnitudeOf: value) }

  /// A bound of the magnitude of the exact number.
  var exactMagnitude: UpperBound { magnitude + error }

  /// Whether the number and the exact one are 0.
  var isZero: Bool { value == 0 && error.value == 0 }

  static prefix func - (a: ComputedNumber) -> ComputedNumber {
    ComputedNumber(value: -a.value, error: a.error)
  }

  static func + (a: ComputedNumber, b: ComputedNumber) -> ComputedNumber {
    let sum = a.value + b.value
    return ComputedNumber(
      value: sum,
      error: UpperBound(roundingErrorOfSum: sum, terms: a.value, b.value) + a.error + b.error)
  }

  static func * (a: ComputedNumber, b: ComputedNumber) -> ComputedNumber {
    let product = a.value * b.value
    return ComputedNumber(
      value: product,
      error: UpperBound(roundingErrorOf: product, factors: a.value, b.value) + errorOfProduct(a, b))
  }

  /// A bound of `abs(a b - A B)`, without the rounding of the product.
  static func errorOfProduct(_ a: ComputedNumber, _ b: ComputedNumber) -> UpperBound {
    a.magnitude * b.error + a.error * b.exactMagnitude
  }

  /// This number plus a product, rounded once.
  func addingProduct(_ a: ComputedNumber, _ b: ComputedNumber) -> ComputedNumber {
    let result = value.addingProduct(a.value, b.value)
    let isExact = a.value == 0 || b.value == 0
    let rounding =
      isExact && result.isFinite ? UpperBound.zero : UpperBound(roundingErrorOf: result)
    return ComputedNumber(value: result, error: rounding + error + Self.errorOfProduct(a, b))
  }

  /// The quotient by a number that is positive in real arithmetic.
  ///
  /// - Parameter least: a lower bound of the exact divisor, if one is known beside the computed divisor's error.
  func divided(by divisor: ComputedNumber, exactlyAtLeast least: Double = 0) -> ComputedNumber {
    let quotient = value / divisor.value
    let isRounded = value != 0 && divisor.value != 1
    let rounding =
      isRounded || !quotient.isFinite ? UpperBound(roundingErrorOf: quotient) : .zero
    let leastComputed = Double(divisor.value) - divisor.error.value
    let leastDivisor = max(divisor.error.value == 0 ? leastComputed : leastComputed.nextDown, least)
    guard leastDivisor > 0 else { return ComputedNumber(value: quotient, error: .infinity) }
    let inherited =
      (error + (UpperBound(magnitudeOf: quotient) + rounding) * divisor.error) / leastDivisor
    return ComputedNumber(value: quotient, error: rounding + inherited)
  }

  /// The square root of a number that is at least 0 in real arithmetic.
  func squareRoot() -> ComputedNumber {
    let root = value.squareRoot()
    let rounding = value == 0 ? UpperBound.zero : UpperBound(roundingErrorOf: root)
    return ComputedNumber(value: root, error: rounding + errorOfRoot(root))
  }

  /// The part of a root's error that comes from its radicand's.
  private func errorOfRoot(_ root: Scalar) -> UpperBound {
    let leastExact = (Double(value) - error.value).nextDown
    let leastExactRoot = leastExact > 0 ? leastExact.squareRoot().nextDown : 0
    let divisor = value > 0 ? (Double(root.nextDown) + leastExactRoot).nextDown : 0
    let quotient = error / divisor
    return quotient.value < error.squareRoot.value ? quotient : error.squareRoot
  }

  /// The larger of two numbers, which is exact.
  func maximum(_ other: ComputedNumber) -> ComputedNumber {
    ComputedNumber(
      value: max(value, other.value), error: error.value < other.error.value ? other.error : error)
  }

  /// The number with a further error of at most the given size.
  func withAdditionalError(_ error: UpperBound) -> ComputedNumber {
    ComputedNumber(value: value, error: self.error + error)
  }

  /// The number with the smaller of two bounds.
  func withError(atMost bound: UpperBound) -> ComputedNumber {
    bound.value < error.value ? ComputedNumber(value: value, error: bound) : self
  }
}

extension ComputedNumber<Double> {
  /// The number rounded to a format of at most the precision of Double. The error of that is found exactly: the
  /// difference of a Double and the nearest Float is a Double.
  func rounded<Other: AdamScalar>(to _: Other.Type) -> ComputedNumber<Other> {
    let rounded = Other(value)
    let difference =
      rounded.isFinite && value.isFinite
      ? UpperBound((Double(rounded) - value).magnitude) : UpperBound.infinity
    return ComputedNumber<Other>(value: rounded, error: error + difference)
  }
}

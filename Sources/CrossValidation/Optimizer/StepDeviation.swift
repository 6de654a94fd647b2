import AdamOptimizer
import ExactArithmetic

/// How far a quantity that the optimizer computed in a step is from its exact value.
public struct StepDeviation: Sendable, Hashable {
  /// The floating-point format that something was computed in.
  public enum Format: String, Sendable, Hashable {
    case single = "Float"
    case double = "Double"

    /// The format of a scalar type.
    public init<Scalar: AdamScalar>(of _: Scalar.Type) {
      self = Scalar.self == Float.self ? .single : .double
    }
  }

  /// What is compared.
  public let quantity: StepQuantity
  /// The step, from 1.
  public let step: Int
  /// What the optimizer computed.
  public let computed: Double
  /// The format it was computed in.
  public let format: Format
  /// An enclosure of the exact value.
  public let exact: DyadicInterval
  /// The bound of `abs(computed - exact)` from the error analysis; finite.
  public let bound: Double

  init(
    quantity: StepQuantity, step: Int, computed: Double, format: Format = .double, exact: DyadicInterval,
    bound: Double
  ) {
    self.quantity = quantity
    self.step = step
    self.computed = computed
    self.format = format
    self.exact = exact
    self.bound = bound
  }

  /// An enclosure of `abs(computed - exact)`; `nil` when the computed value is not finite.
  public var deviation: DyadicInterval? {
    Dyadic(exactly: computed).map { (DyadicInterval($0) - exact).magnitude }
  }

  /// The exact value rounded to a Double, as well as it is known.
  public var exactDouble: Double { exact.lower.doubleValue }

  /// Whether the deviation is certain to exceed the bound by no more than the width of the enclosure, which
  /// is some `2^-190` of the exact value; a bound can be smaller, when next to nothing was rounded.
  public var isWithinBound: Bool {
    guard let deviation, let bound = Dyadic(exactly: bound) else { return false }
    return deviation.upper <= bound + (exact.upper - exact.lower)
  }

  /// Whether the enclosure of the exact value is wider than a thousandth of the bound, so that a comparison says
  /// little, and not only because the bound is next to nothing.
  public var isImprecise: Bool {
    let width = exact.upper - exact.lower
    guard !width.isZero, let bound = Dyadic(exactly: bound) else { return false }
    return width * 1000 > bound && width > Dyadic(1, exponent: -150) * exact.magnitude.upper
  }

  /// The deviation in ulps, rounded up; infinity when the computed value is not finite.
  ///
  /// The unit is the ulp of the computed or of the exact value, whichever is larger in magnitude: the smaller
  /// one may have underflowed or be all that cancellation left. It is that of the exact value when the computed one is
  /// not finite.
  public var deviationUlps: Double {
    guard let deviation else { return .infinity }
    return (unitReciprocal * deviation.upper).doubleValue(rounded: .up)
  }

  /// The bound in the same unit, rounded up.
  public var boundUlps: Double {
    guard let bound = Dyadic(exactly: bound) else { return .infinity }
    return (unitReciprocal * bound).doubleValue(rounded: .up)
  }

  /// The deviation divided by the bound, rounded up: at most 1 within the bound.
  ///
  /// The width of the enclosure does not count: it is 0 when the deviation may be 0.
  public var shareOfBound: Double {
    guard let deviation, let bound = Dyadic(exactly: bound) else { return .infinity }
    if deviation.lower.isZero { return 0 }
    let quotient = try? DyadicInterval(deviation.lower).divided(by: DyadicInterval(bound), bits: 60)
    return quotient?.upper.doubleValue(rounded: .up) ?? .infinity
  }

  /// The power of two by which lengths are multiplied to be in ulps.
  private var unitReciprocal: Dyadic {
    let magnitude = exact.magnitude.upper.doubleValue(rounded: .up)
    let larger = computed.isFinite ? max(computed.magnitude, magnitude) : magnitude
    let exponent =
      switch format {
      case .single: min(Float(larger), .greatestFiniteMagnitude).ulp.exponent
      case .double: Int(min(larger, .greatestFiniteMagnitude).ulp.exponent)
      }
    return Dyadic(1, exponent: -Int(exponent))
  }
}

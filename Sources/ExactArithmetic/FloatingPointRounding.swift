import BigInt

/// A binary floating-point type whose precision is at most 62 bits, so that one word holds a significand and
/// two rounding bits.
protocol RoundableFloatingPoint: BinaryFloatingPoint {}

extension Double: RoundableFloatingPoint {}
extension Float: RoundableFloatingPoint {}

/// A nonnegative real `significand * 2^exponent + r` with `0 <= r < 2^exponent`, where `r > 0` if and only if
/// `isInexact`; an inexact significand has its top bit set.
struct TruncatedReal {
  var significand: UInt64
  var exponent: Int
  var isInexact: Bool

  /// Keeps the top 64 bits of `value * 2^exponent`.
  init(_ value: BigNatural, exponent: Int = 0, isInexact: Bool = false) {
    let excess = max(0, value.bitWidth - 64)
    significand = UInt64((excess == 0 ? value : value >> excess).asWord ?? 0)
    self.exponent = exponent + excess
    self.isInexact = isInexact || (excess > 0 && value.trailingZeroBitCount < excess)
  }

  /// Truncates `numerator / denominator`, both positive.
  init(_ numerator: BigNatural, over denominator: BigNatural) {
    // The quotient then has at least 65 bits.
    let shift = 66 - numerator.bitWidth + denominator.bitWidth
    let (quotient, remainder) = (shift > 0 ? numerator << shift : numerator)
      .dividedWithRemainder(by: shift < 0 ? denominator << -shift : denominator)
    self.init(quotient, exponent: -shift, isInexact: !remainder.isZero)
  }

  /// Rounds with gradual underflow; what exceeds the greatest finite value becomes it or infinity.
  func rounded<F: RoundableFloatingPoint>(to type: F.Type, _ rule: MagnitudeRounding) -> F {
    if significand == 0 { return 0 }
    let leading = 63 - significand.leadingZeroBitCount
    if exponent + leading > Int(F.greatestFiniteMagnitude.exponent) {
      return rule == .towardZero ? .greatestFiniteMagnitude : .infinity
    }
    let quantum = max(exponent + leading - F.significandBitCount, Int(F.leastNonzeroMagnitude.exponent))
    let shift = quantum - exponent
    if shift <= 0 {
      return F(sign: .plus, exponent: F.Exponent(exponent), significand: F(significand))
    }
    if shift > 64 { return rule == .awayFromZero ? .leastNonzeroMagnitude : 0 }
    let kept = significand >> UInt64(shift)
    let dropped = significand & ((1 << UInt64(shift)) &- 1)
    let half = UInt64(1) << UInt64(shift - 1)
    let roundsAway =
      switch rule {
      case .towardZero: false
      case .awayFromZero: dropped > 0 || isInexact
      case .toNearestOrEven: dropped > half || (dropped == half && (isInexact || kept & 1 == 1))
      }
    return F(sign: .plus, exponent: F.Exponent(quantum), significand: F(roundsAway ? kept + 1 : kept))
  }
}

/// How the magnitude of a number is rounded.
enum MagnitudeRounding {
  case toNearestOrEven
  case towardZero
  case awayFromZero

  /// The rounding of the magnitude that rounds a number of the given sign in the given direction.
  init(_ direction: RoundingDirection, ofNegative isNegative: Bool) {
    self = (direction == .up) == isNegative ? .towardZero : .awayFromZero
  }
}

import ExactArithmetic

/// Steele, Lea and Flood's generator: every test that draws from it states its seed and so can be repeated.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func integer(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A rational number with a numerator up to `size` in magnitude and a denominator up to 12.
  mutating func rational(size: Int = 20) -> Rational { fraction(integer(-size...size), integer(1...12)) }

  mutating func rationals(_ count: Int) -> [Rational] { (0..<count).map { _ in rational() } }
}

/// A fraction whose denominator is known not to be zero.
func fraction(_ numerator: Int, _ denominator: Int) -> Rational {
  Rational(numerator, over: denominator) ?? 0
}

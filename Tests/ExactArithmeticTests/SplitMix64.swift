import BigInt
import ExactArithmetic

/// Steele, Lea and Flood's generator: every test that draws from it states its seed and so can be repeated.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A natural number with exactly the given number of bits.
  mutating func natural(bits: Int) -> BigUInt {
    if bits == 0 { return 0 }
    let words = (0..<(bits + 63) / 64).map { _ in UInt(next()) }
    let low = BigUInt(words: words) & ((BigUInt(1) << (bits - 1)) - 1)
    return low + (BigUInt(1) << (bits - 1))
  }

  /// A signed integer of up to the given number of bits, all bit counts being equally likely.
  mutating func integer(maxBits: Int) -> BigInt {
    BigInt(
      sign: Bool.random(using: &self) ? .minus : .plus,
      magnitude: natural(bits: Int.random(in: 0...maxBits, using: &self)))
  }

  /// A rational number on either side of the border between machine words and big integers.
  mutating func rational(maxBits: Int = 130) -> Rational {
    while true {
      let bits = Bool.random(using: &self) ? 8 : maxBits
      if let value = Rational(numerator: integer(maxBits: bits), denominator: integer(maxBits: bits)) {
        return value
      }
    }
  }

  /// A finite number of any exponent, subnormal ones included.
  mutating func finiteDouble() -> Double {
    while true {
      let value = Double(bitPattern: next())
      if value.isFinite { return value }
    }
  }
}

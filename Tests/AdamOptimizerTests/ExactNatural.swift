/// A natural number of any size, with the few operations that checking bias corrections needs.
struct ExactNatural: Comparable {
  /// Base 2^32 digits, the lowest first, without leading zeros.
  private var digits: [UInt32]

  init(_ value: UInt64) {
    digits = [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)]
    trim()
  }

  private init(digits: [UInt32]) {
    self.digits = digits
    trim()
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }

  static func * (a: ExactNatural, b: ExactNatural) -> ExactNatural {
    var digits = [UInt32](repeating: 0, count: a.digits.count + b.digits.count)
    for (i, x) in a.digits.enumerated() {
      var carry: UInt64 = 0
      for (j, y) in b.digits.enumerated() {
        let sum = UInt64(x) * UInt64(y) + UInt64(digits[i + j]) + carry
        digits[i + j] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      digits[i + b.digits.count] = UInt32(carry)
    }
    return ExactNatural(digits: digits)
  }

  static func << (a: ExactNatural, shift: Int) -> ExactNatural {
    let power = UInt64(1) << UInt64(shift % 32)
    let product = a * ExactNatural(power)
    return ExactNatural(digits: [UInt32](repeating: 0, count: shift / 32) + product.digits)
  }

  static func + (a: ExactNatural, b: ExactNatural) -> ExactNatural {
    var digits: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0...max(a.digits.count, b.digits.count) {
      let x = index < a.digits.count ? a.digits[index] : 0
      let y = index < b.digits.count ? b.digits[index] : 0
      let sum = UInt64(x) + UInt64(y) + carry
      digits.append(UInt32(truncatingIfNeeded: sum))
      carry = sum >> 32
    }
    return ExactNatural(digits: digits)
  }

  /// The absolute difference.
  static func distance(_ a: ExactNatural, _ b: ExactNatural) -> ExactNatural {
    var (large, small) = a < b ? (b.digits, a.digits) : (a.digits, b.digits)
    small += [UInt32](repeating: 0, count: large.count - small.count)
    var borrow: Int64 = 0
    for index in large.indices {
      let difference = Int64(large[index]) - Int64(small[index]) + borrow
      large[index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference >> 32
    }
    return ExactNatural(digits: large)
  }

  static func < (a: ExactNatural, b: ExactNatural) -> Bool {
    a.digits.count == b.digits.count
      ? a.digits.reversed().lexicographicallyPrecedes(b.digits.reversed()) : a.digits.count < b.digits.count
  }
}

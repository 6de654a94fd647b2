import BigInt

// BigInt's generic conversions cannot be specialised outside its module and take 50 to 160 ns; these take 2 to 20.

extension BigUInt {
  /// Creates the value of one word.
  init(word: UInt) {
    self.init(integerLiteral: UInt64(word))
  }

  /// Creates the value of two words.
  init(doubleWord: UInt128) {
    self.init(words: [UInt(truncatingIfNeeded: doubleWord), UInt(truncatingIfNeeded: doubleWord >> 64)])
  }

  /// The number of words.
  var limbCount: Int { (bitWidth + 63) / 64 }

  /// The value, when it fits into one word.
  var asWord: UInt? {
    let width = bitWidth
    if width > 64 { return nil }
    return width == 0 ? 0 : words[0]
  }

  /// The value, when it fits into two words.
  var asDoubleWord: UInt128? {
    let count = limbCount
    if count > 2 { return nil }
    let (low, high) = (count > 0 ? words[0] : 0, count > 1 ? words[1] : 0)
    return UInt128(truncatingIfNeeded: high) << 64 | UInt128(truncatingIfNeeded: low)
  }

  /// Whether the value is 1.
  var isOne: Bool { bitWidth == 1 }
}

extension BigInt {
  /// Creates the value of one word.
  init(word: Int) {
    self.init(integerLiteral: Int64(word))
  }

  /// Creates the value of two words.
  init(doubleWord: Int128) {
    self.init(sign: doubleWord < 0 ? .minus : .plus, magnitude: BigUInt(doubleWord: doubleWord.magnitude))
  }

  /// The value, when it lies in `-Int.max ... Int.max`.
  var asSymmetricWord: Int? {
    if magnitude.bitWidth > 63 { return nil }
    guard let word = magnitude.asWord else { return nil }
    return sign == .minus ? 0 &- Int(word) : Int(word)
  }
}

import BigInt

/// A signed integer of growing length that is multiplied by one word, and added to, in place.
///
/// Little-endian two's complement whose top limb is pure sign (all zeros or all ones). That limb has room for the
/// growth of one step, so words may be multiplied as if unsigned, modulo the length.
struct FixedPointAccumulator {
  private var limbs: [UInt] = [0]

  private var signLimb: UInt { limbs[limbs.count - 1] }

  /// The value.
  var value: BigInteger { BigInteger(words: limbs) }

  /// Multiplies by `factor`, which is below 2^53, and adds `±term * 2^shift`, with `term` below 2^106.
  mutating func multiply(by factor: UInt, adding term: UInt128, isNegative: Bool, shiftedLeft shift: Int) {
    let (start, bits) = shift.quotientAndRemainder(dividingBy: UInt.bitWidth)
    // The shifted term ends 22 bits below the top of its three limbs and the product 11 bits below that of the
    // sign limb, so that neither they nor their sum can reach the sign bit.
    let missing = start + 3 - limbs.count
    if missing > 0 { limbs.append(contentsOf: repeatElement(signLimb, count: missing)) }
    let low = UInt(truncatingIfNeeded: term)
    let high = UInt(truncatingIfNeeded: term >> 64)
    let words =
      bits == 0
      ? (low, high, 0) : (low << bits, high << bits | low >> (64 - bits), high >> (64 - bits))
    limbs.withUnsafeMutableBufferPointer { buffer in
      Self.multiply(buffer, by: factor)
      Self.add(words, isNegative: isNegative, to: buffer, at: start)
    }
    let sign: UInt = Int(bitPattern: signLimb) < 0 ? .max : 0
    if signLimb != sign { limbs.append(sign) }
  }

  /// Multiplies by 2^64 to the given power.
  mutating func shiftLeft(limbs count: Int) {
    limbs.insert(contentsOf: repeatElement(0, count: count), at: 0)
  }

  private static func multiply(_ limbs: UnsafeMutableBufferPointer<UInt>, by factor: UInt) {
    var carry: UInt = 0
    for i in 0..<limbs.count {
      let product = UInt128(truncatingIfNeeded: limbs[i]) &* UInt128(truncatingIfNeeded: factor)
      let sum = product &+ UInt128(truncatingIfNeeded: carry)
      limbs[i] = UInt(truncatingIfNeeded: sum)
      carry = UInt(truncatingIfNeeded: sum &>> 64)
    }
  }

  private static func add(
    _ words: (UInt, UInt, UInt), isNegative: Bool, to limbs: UnsafeMutableBufferPointer<UInt>, at start: Int
  ) {
    // Negating is complementing and adding one, and the one is a carry into the lowest limb of the term.
    let mask: UInt = isNegative ? .max : 0
    var carry: UInt = isNegative ? 1 : 0
    for i in start..<limbs.count {
      let word =
        switch i - start {
        case 0: words.0
        case 1: words.1
        case 2: words.2
        default: UInt(0)
        }
      let (partial, first) = limbs[i].addingReportingOverflow(word ^ mask)
      let (sum, second) = partial.addingReportingOverflow(carry)
      limbs[i] = sum
      carry = first || second ? 1 : 0
    }
  }
}

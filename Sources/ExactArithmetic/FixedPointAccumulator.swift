import BigInt

/// A signed integer of growing length that is multiplied by one word, and added to, in place.
///
/// Little-endian two's complement, whose top limb is pure sign (all zeros or all ones): then words may be
/// multiplied as if unsigned, modulo the length, once a further sign limb has been appended.
struct FixedPointAccumulator {
  private var limbs: [UInt] = [0]

  private var signLimb: UInt { limbs[limbs.count - 1] }

  /// The value.
  var value: BigInteger { BigInteger(words: limbs) }

  /// Multiplies by a word and adds `±(high * 2^64 + low) * 2^shift`.
  mutating func multiply(by factor: UInt, adding term: UInt128, isNegative: Bool, shiftedLeft shift: Int) {
    let (start, bits) = shift.quotientAndRemainder(dividingBy: UInt.bitWidth)
    // Three limbs of the term and one for the carry, and one more limb than the product itself.
    let needed = max(limbs.count + 1, start + 4)
    limbs.append(contentsOf: repeatElement(signLimb, count: needed - limbs.count))
    let low = UInt(truncatingIfNeeded: term)
    let high = UInt(truncatingIfNeeded: term >> 64)
    let words =
      bits == 0
      ? (low, high, 0) : (low << bits, high << bits | low >> (64 - bits), high >> (64 - bits))
    limbs.withUnsafeMutableBufferPointer { buffer in
      Self.multiply(buffer, by: factor)
      Self.add(words, isNegative: isNegative, to: buffer, at: start)
    }
    restoreSignLimb()
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

  private mutating func restoreSignLimb() {
    let top = limbs[limbs.count - 1]
    let sign: UInt = Int(bitPattern: top) < 0 ? .max : 0
    if top != sign { limbs.append(sign) }
    while limbs.count >= 2, limbs[limbs.count - 2] == sign { limbs.removeLast() }
  }
}

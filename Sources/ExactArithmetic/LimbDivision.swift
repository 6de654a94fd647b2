import BigInt

/// Division of natural numbers held as little-endian limbs, by Knuth's algorithm D (The Art of Computer Programming,
/// volume 2, section 4.3.1).
enum LimbDivision {
  /// Divides in place: the remainder stays in the low `divisor.count` limbs of `dividend`, whose quotient is returned.
  ///
  /// The divisor has at least two limbs and its top bit is set; the dividend has one limb more than its value
  /// needs, and at least one more than the divisor.
  static func divide(_ dividend: inout [UInt], by divisor: [UInt]) -> [UInt] {
    let count = divisor.count
    let (top, second) = (divisor[count - 1], divisor[count - 2])
    var quotient = [UInt](repeating: 0, count: dividend.count - count)
    dividend.withUnsafeMutableBufferPointer { dividend in
      divisor.withUnsafeBufferPointer { divisor in
        guard let x = dividend.baseAddress, let y = divisor.baseAddress else { return }
        for i in stride(from: quotient.count - 1, through: 0, by: -1) {
          let leading = (x[i + count], x[i + count - 1], x[i + count - 2])
          var digit = estimate(leading, top, second)
          let borrow = subtractProduct(y, count: count, by: digit, from: x + i)
          let (rest, wentNegative) = x[i + count].subtractingReportingOverflow(borrow)
          x[i + count] = rest
          if wentNegative {
            // The estimate was one too large; the carry of the sum cancels the borrow.
            digit &-= 1
            x[i + count] &+= LimbMultiplication.addProduct(y, count: count, by: 1, to: x + i)
          }
          quotient[i] = digit
        }
      }
    }
    return quotient
  }

  /// The quotient digit from the three leading limbs of the dividend: right, or in rare cases one too large.
  @inline(__always)
  private static func estimate(_ x: (UInt, UInt, UInt), _ top: UInt, _ second: UInt) -> UInt {
    var (digit, remainder): (UInt, UInt)
    if x.0 == top {
      let (sum, overflow) = top.addingReportingOverflow(x.1)
      if overflow { return .max }
      (digit, remainder) = (.max, sum)
    } else {
      (digit, remainder) = top.dividingFullWidth((x.0, x.1))
    }
    while true {
      let product = digit.multipliedFullWidth(by: second)
      if product.high < remainder || (product.high == remainder && product.low <= x.2) { return digit }
      digit -= 1
      let (sum, overflow) = remainder.addingReportingOverflow(top)
      if overflow { return digit }
      remainder = sum
    }
  }

  @inline(__always)
  private static func subtractProduct(
    _ limbs: UnsafePointer<UInt>, count: Int, by factor: UInt, from result: UnsafeMutablePointer<UInt>
  ) -> UInt {
    var borrow: UInt = 0
    for i in 0..<count {
      let product =
        UInt128(truncatingIfNeeded: limbs[i]) &* UInt128(truncatingIfNeeded: factor)
        &+ UInt128(truncatingIfNeeded: borrow)
      // The high half of the difference is all ones or zero; a branch here would be mispredicted half of the time.
      let difference =
        UInt128(truncatingIfNeeded: result[i])
        &- UInt128(truncatingIfNeeded: UInt(truncatingIfNeeded: product))
      result[i] = UInt(truncatingIfNeeded: difference)
      borrow = UInt(truncatingIfNeeded: product &>> 64) &- UInt(truncatingIfNeeded: difference &>> 64)
    }
    return borrow
  }
}

extension BigUInt {
  /// Returns quotient and remainder, some ten times faster than `BigInt` does for long operands.
  func dividedWithRemainder(by divisor: BigUInt) -> (quotient: BigUInt, remainder: BigUInt) {
    guard divisor.limbCount >= Self.limbArithmeticThreshold, self > divisor else {
      return quotientAndRemainder(dividingBy: divisor)
    }
    let shift = divisor.leadingZeroBitCount
    var dividend = Array((self << shift).words)
    dividend.append(0)
    let quotient = LimbDivision.divide(&dividend, by: Array((divisor << shift).words))
    return (BigUInt(words: quotient), BigUInt(words: dividend) >> shift)
  }
}

extension BigInt {
  /// Returns the quotient by a divisor that divides this number.
  func dividedExactly(by divisor: BigUInt) -> BigInt {
    divisor.isOne ? self : BigInt(sign: sign, magnitude: magnitude.dividedWithRemainder(by: divisor).quotient)
  }
}

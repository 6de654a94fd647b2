import BigInt

/// Multiplication of natural numbers held as little-endian limbs.
///
/// The inner loop multiplies a row of limbs by one limb with wrapping operators, which compiles to the processor's
/// widening multiplication without checks; from ``karatsubaThreshold`` limbs on, Karatsuba's three half-size products
/// replace four.
enum LimbMultiplication {
  typealias Limbs = UnsafeMutablePointer<UInt>
  typealias ConstantLimbs = UnsafePointer<UInt>

  /// The length of the shorter factor from which Karatsuba's method was measured to be faster.
  static let karatsubaThreshold = 40

  /// Adds `factor` times `count` limbs to as many limbs of `result` and returns the carry.
  @inline(__always)
  static func addProduct(_ limbs: ConstantLimbs, count: Int, by factor: UInt, to result: Limbs) -> UInt {
    var carry: UInt = 0
    for i in 0..<count {
      // At most (2^64 - 1)^2 + 2 (2^64 - 1) = 2^128 - 1.
      let sum =
        UInt128(truncatingIfNeeded: limbs[i]) &* UInt128(truncatingIfNeeded: factor)
        &+ UInt128(truncatingIfNeeded: result[i]) &+ UInt128(truncatingIfNeeded: carry)
      result[i] = UInt(truncatingIfNeeded: sum)
      carry = UInt(truncatingIfNeeded: sum &>> 64)
    }
    return carry
  }

  /// Adds `count` limbs to `result`, which has room for the carry to end in.
  static func add(_ limbs: ConstantLimbs, count: Int, to result: Limbs) {
    var carry: UInt = 0
    var i = 0
    while i < count || carry != 0 {
      let sum =
        UInt128(truncatingIfNeeded: result[i]) &+ UInt128(truncatingIfNeeded: i < count ? limbs[i] : 0)
        &+ UInt128(truncatingIfNeeded: carry)
      result[i] = UInt(truncatingIfNeeded: sum)
      carry = UInt(truncatingIfNeeded: sum &>> 64)
      i += 1
    }
  }

  /// Subtracts `count` limbs from `result`, which is not the smaller number.
  private static func subtract(_ limbs: ConstantLimbs, count: Int, from result: Limbs) {
    var borrow: UInt = 0
    var i = 0
    while i < count || borrow != 0 {
      let difference =
        UInt128(truncatingIfNeeded: result[i]) &- UInt128(truncatingIfNeeded: i < count ? limbs[i] : 0)
        &- UInt128(truncatingIfNeeded: borrow)
      result[i] = UInt(truncatingIfNeeded: difference)
      borrow = UInt(truncatingIfNeeded: difference &>> 127)
      i += 1
    }
  }

  /// Writes the product of `a` and `b` to the `aCount + bCount` limbs of `result`, which overlaps neither.
  static func multiply(
    _ a: ConstantLimbs, _ aCount: Int, _ b: ConstantLimbs, _ bCount: Int, into result: Limbs
  ) {
    if aCount < bCount {
      multiply(b, bCount, a, aCount, into: result)
    } else if bCount < karatsubaThreshold {
      multiplyByRows(a, aCount, b, bCount, into: result)
    } else if bCount <= (aCount + 1) / 2 {
      multiplyByBlocks(a, aCount, b, bCount, into: result)
    } else {
      multiplyByHalves(a, aCount, b, bCount, into: result)
    }
  }

  private static func multiplyByRows(
    _ a: ConstantLimbs, _ aCount: Int, _ b: ConstantLimbs, _ bCount: Int, into result: Limbs
  ) {
    result.update(repeating: 0, count: aCount + bCount)
    for j in 0..<bCount {
      result[aCount + j] = addProduct(a, count: aCount, by: b[j], to: result + j)
    }
  }

  /// Cuts the longer factor into blocks of the length of the shorter one.
  private static func multiplyByBlocks(
    _ a: ConstantLimbs, _ aCount: Int, _ b: ConstantLimbs, _ bCount: Int, into result: Limbs
  ) {
    result.update(repeating: 0, count: aCount + bCount)
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: 2 * bCount) { scratch in
      guard let product = scratch.baseAddress else { return }
      for start in stride(from: 0, to: aCount, by: bCount) {
        let count = min(bCount, aCount - start)
        multiply(a + start, count, b, bCount, into: product)
        add(product, count: count + bCount, to: result + start)
      }
    }
  }

  /// Karatsuba: with `a = a1 B + a0` and `b = b1 B + b0`, the middle coefficient of the product is
  /// `(a0 + a1) (b0 + b1) - a0 b0 - a1 b1`.
  private static func multiplyByHalves(
    _ a: ConstantLimbs, _ aCount: Int, _ b: ConstantLimbs, _ bCount: Int, into result: Limbs
  ) {
    let half = (aCount + 1) / 2
    let highCount = aCount + bCount - 2 * half
    multiply(a, half, b, half, into: result)
    multiply(a + half, aCount - half, b + half, bCount - half, into: result + 2 * half)
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: 4 * (half + 1)) { scratch in
      guard let aSum = scratch.baseAddress else { return }
      let bSum = aSum + (half + 1)
      let middle = bSum + (half + 1)
      sum(a, half, aCount - half, into: aSum)
      sum(b, half, bCount - half, into: bSum)
      multiply(aSum, half + 1, bSum, half + 1, into: middle)
      subtract(result, count: 2 * half, from: middle)
      subtract(result + 2 * half, count: highCount, from: middle)
      // The top limbs of the middle coefficient are zero, and the result has no room for them.
      var count = 2 * half + 2
      while count > 0, middle[count - 1] == 0 { count -= 1 }
      add(middle, count: count, to: result + half)
    }
  }

  /// Writes the sum of the `half` low limbs and the `rest` limbs after them to `half + 1` limbs.
  private static func sum(_ limbs: ConstantLimbs, _ half: Int, _ rest: Int, into result: Limbs) {
    result.update(from: limbs, count: half)
    result[half] = 0
    add(limbs + half, count: rest, to: result)
  }
}

extension BigUInt {
  /// The number of limbs below which `BigInt`'s own operations, which need no copies, are as fast.
  static let limbArithmeticThreshold = 8

  /// Returns the product, some ten times faster than `*` does for long factors.
  func times(_ other: BigUInt) -> BigUInt {
    guard Swift.min(limbCount, other.limbCount) >= Self.limbArithmeticThreshold else { return self * other }
    let (a, b) = (Array(words), Array(other.words))
    let product = [UInt](unsafeUninitializedCapacity: a.count + b.count) { buffer, count in
      guard let result = buffer.baseAddress else { return }
      result.initialize(repeating: 0, count: a.count + b.count)
      LimbMultiplication.multiply(a, a.count, b, b.count, into: result)
      count = a.count + b.count
    }
    return BigUInt(words: product)
  }
}

extension BigInt {
  /// Returns the product, some ten times faster than `*` does for long factors.
  func times(_ other: BigInt) -> BigInt {
    BigInt(sign: sign == other.sign ? .plus : .minus, magnitude: magnitude.times(other.magnitude))
  }
}

import BigInt
import Testing

@testable import ExactArithmetic

@Suite struct LimbArithmeticTests {
  /// A natural number of which half the limbs are extreme, so that carries and corrections happen.
  private static func natural(limbs: Int, _ generator: inout SplitMix64) -> BigUInt {
    let extremes: [UInt] = [0, 1, .max, .max - 1, 1 << 63, (1 << 63) - 1]
    return BigUInt(
      words: (0..<limbs).map { _ in
        Bool.random(using: &generator) ? UInt(generator.next()) : extremes.randomElement(using: &generator)!
      })
  }

  @Test func productsAgreeWithThoseOfTheLibrary() {
    var generator = SplitMix64(seed: 101)
    let lengths = [1, 7, 8, 9, 20, 39, 40, 41, 60, 79, 80, 81, 82, 100, 170]
    for a in lengths {
      for b in lengths {
        let (x, y) = (Self.natural(limbs: a, &generator), Self.natural(limbs: b, &generator))
        #expect(x.times(y) == x * y, "seed 101: \(a) by \(b) limbs")
      }
      let ones = (BigUInt(1) << (64 * a)) - 1
      #expect(ones.times(ones) == (BigUInt(1) << (128 * a)) - (BigUInt(1) << (64 * a + 1)) + 1)
    }
    let (x, y) = (BigInt(generator.natural(bits: 700)), -BigInt(generator.natural(bits: 900)))
    #expect(x.times(y) == x * y && y.times(y) == y * y)
  }

  @Test func quotientsAndRemaindersAgreeWithThoseOfTheLibrary() {
    var generator = SplitMix64(seed: 102)
    for _ in 0..<600 {
      let (a, b) = (
        Int.random(in: 8...40, using: &generator), Int.random(in: 8...24, using: &generator)
      )
      var (x, y) = (Self.natural(limbs: a, &generator), Self.natural(limbs: b, &generator))
      if y.isZero { continue }
      // Dividends just below a multiple make the leading limbs of dividend and divisor agree.
      if Bool.random(using: &generator) { x = y * (x >> (64 * 4)) + y - 1 }
      if Bool.random(using: &generator) { y += 1 }
      let (quotient, remainder) = x.dividedWithRemainder(by: y)
      let expected = x.quotientAndRemainder(dividingBy: y)
      #expect(quotient == expected.quotient && remainder == expected.remainder, "seed 102: \(x) / \(y)")
    }
  }

  @Test func quotientDigitsThatAreEstimatedTooLargeAreCorrected() {
    // The two leading limbs of the divisor suggest the digit 2^64 - 1, or 1 too many, and its low limbs deny it.
    let shift = 64 * 8
    for top in [BigUInt(1) << 127, BigUInt(UInt.max) << 64, (BigUInt(1) << 127) + 1] {
      let divisor = (top << shift) + ((BigUInt(1) << shift) - 1)
      for digit in [BigUInt(UInt.max), BigUInt(UInt.max) - 1, BigUInt(1) << 63] {
        for dividend in [divisor * digit - 1, (top << shift) * digit, divisor * digit, (divisor << 64) - 1] {
          let (quotient, remainder) = dividend.dividedWithRemainder(by: divisor)
          #expect(quotient * divisor + remainder == dividend && remainder < divisor)
        }
      }
    }
  }

  @Test func greatestCommonDivisorsAgreeWithThoseOfTheLibrary() {
    var generator = SplitMix64(seed: 103)
    for _ in 0..<300 {
      let lengths = (0..<3).map { _ in Int.random(in: 0...14, using: &generator) }
      let common = Self.natural(limbs: lengths[0], &generator)
      let a = common * Self.natural(limbs: lengths[1], &generator)
      let b = common * Self.natural(limbs: lengths[2], &generator)
      #expect(
        ExactArithmetic.greatestCommonDivisor(a, b) == a.greatestCommonDivisor(with: b),
        "seed 103: \(a), \(b)")
    }
    for _ in 0..<500 {
      let (a, b) = (UInt(generator.next()) >> 7, UInt(generator.next()) >> UInt(generator.next() & 63))
      let expected = BigUInt(a).greatestCommonDivisor(with: BigUInt(b))
      #expect(BigUInt(ExactArithmetic.greatestCommonDivisor(a, b)) == expected, "seed 103: \(a), \(b)")
    }
  }

  @Test func neighbouringFibonacciNumbersHaveNoCommonDivisor() {
    var (a, b) = (BigUInt(1), BigUInt(1))
    for index in 0..<900 {
      (a, b) = (b, a + b)
      if index % 60 == 59 {
        #expect(
          ExactArithmetic.greatestCommonDivisor(a * 35, b * 21)
            == (a * 35).greatestCommonDivisor(with: b * 21))
      }
    }
  }
}

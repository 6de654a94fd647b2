import BigInt
import ExactArithmetic
import Testing

@Suite struct SquareRootTests {
  @Test func integerRootsAreTheGreatestWithASquareAtMostTheOperand() {
    var generator = SplitMix64(seed: 81)
    for _ in 0..<600 {
      let n = generator.natural(bits: Int.random(in: 0...700, using: &generator))
      let root = integerSquareRoot(n)
      #expect(root * root <= n && n < (root + 1) * (root + 1), "seed 81: \(n)")
    }
  }

  @Test func integerRootsAreRightAroundSquares() {
    var generator = SplitMix64(seed: 82)
    for bits in 1...150 {
      for root in [generator.natural(bits: bits), (BigUInt(1) << bits) - 1, BigUInt(1) << bits] {
        let square = root * root
        #expect(integerSquareRoot(square) == root, "seed 82: \(root)")
        #expect(integerSquareRoot(square - 1) == root - 1, "seed 82: \(root)")
        #expect(integerSquareRoot(square + 2 * root) == root, "seed 82: \(root)")
        #expect(integerSquareRoot(square + 2 * root + 1) == root + 1, "seed 82: \(root)")
      }
    }
    for n in 0..<300 as Range<UInt> {
      let root = integerSquareRoot(BigUInt(n))
      #expect(root * root <= n && n < (root + 1) * (root + 1))
    }
    #expect(integerSquareRoot(BigUInt(UInt64.max)) == 0xFFFF_FFFF)
  }

  @Test func rationalRootsAreFoundExactlyWhenThereAreAny() throws {
    var generator = SplitMix64(seed: 83)
    for _ in 0..<200 {
      let root = generator.rational().magnitude
      let square = root * root
      #expect(square.exactSquareRoot == root, "seed 83: \(root)")
      let bounds = try square.squareRootEnclosure(bits: 40)
      #expect(bounds == (root, root), "seed 83: \(root)")
      // The product of a nonzero square and a number that is no square has no rational root.
      if !root.isZero { #expect((square * Rational(3, over: 2)!).exactSquareRoot == nil, "seed 83: \(root)") }
    }
    #expect(Rational(-4).exactSquareRoot == nil && Rational.zero.exactSquareRoot == .zero)
  }

  @Test func enclosuresContainTheRootToTheRelativePrecision() throws {
    var generator = SplitMix64(seed: 84)
    for _ in 0..<200 {
      let scale = Int.random(in: -900...900, using: &generator)
      let value = try generator.rational().magnitude * Rational(2).power(scale)
      let bits = Int.random(in: 1...400, using: &generator)
      let (lower, upper) = try value.squareRootEnclosure(bits: bits)
      let comment: Comment = "seed 84: \(value) to \(bits) bits"
      #expect(lower.signum >= 0 && lower * lower <= value && value <= upper * upper, comment)
      #expect(try upper - lower <= lower * Rational(2).power(-bits), comment)
      if lower != upper { #expect(lower * lower < value && value < upper * upper, comment) }
    }
  }

  @Test func operandsOutOfRangeAreRefused() {
    #expect(throws: ArithmeticError.squareRootOfNegative(radicand: "-2")) {
      try Rational(-2).squareRootEnclosure(bits: 10)
    }
    for bits in [0, -5, 1 << 21] {
      #expect(
        throws: ArithmeticError.precisionOutOfRange(bits: bits, allowed: Rational.squareRootPrecisionRange)
      ) { try Rational(2).squareRootEnclosure(bits: bits) }
    }
  }
}

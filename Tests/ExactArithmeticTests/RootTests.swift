import BigInt
import ExactArithmetic
import Testing

@Suite struct RootTests {
  @Test func integerRootsAreTheGreatestWithAPowerAtMostTheOperand() {
    var generator = SplitMix64(seed: 91)
    for degree in [2, 3, 4, 5, 6, 7, 12, 24, 100] {
      for _ in 0..<60 {
        let n = generator.natural(bits: Int.random(in: 0...900, using: &generator))
        let root = integerRoot(n, degree: degree)
        #expect(root.power(degree) <= n && n < (root + 1).power(degree), "seed 91: \(degree), \(n)")
      }
      let roots: [BigUInt] = [1, 2, 3, BigUInt(1) << 40, (BigUInt(1) << 77) - 1]
      for root in roots {
        let power = root.power(degree)
        #expect(integerRoot(power, degree: degree) == root)
        #expect(integerRoot(power - 1, degree: degree) == root - 1)
      }
    }
  }

  @Test func rationalRootsAreFoundAndOthersEnclosed() throws {
    var generator = SplitMix64(seed: 92)
    for degree in [2, 3, 6, 11, 1_000] {
      for _ in 0..<20 {
        let root = Rational(
          Int.random(in: 0...40, using: &generator), over: Int.random(in: 1...40, using: &generator))
        let value = try #require(root)
        let power = try value.power(degree)
        #expect(power.exactRoot(degree: degree) == value, "seed 92")
        let enclosure = try power.rootEnclosure(degree: degree, bits: 50)
        #expect(enclosure.lower == value && enclosure.upper == value)
        if value.isZero { continue }
        let other = power + 1
        if let exact = other.exactRoot(degree: degree) {
          #expect(try exact.power(degree) == other)
          continue
        }
        let bounds = try other.rootEnclosure(degree: degree, bits: 50)
        #expect(try bounds.lower.power(degree) < other && other < bounds.upper.power(degree), "seed 92")
        #expect((bounds.upper - bounds.lower) * Rational(1 << 50) <= bounds.lower, "seed 92")
      }
    }
    #expect(Rational(-8).exactRoot(degree: 3) == nil)
    #expect(throws: ArithmeticError.rootOfNegative(degree: 3, radicand: "-8")) {
      try Rational(-8).rootEnclosure(degree: 3, bits: 10)
    }
  }
}

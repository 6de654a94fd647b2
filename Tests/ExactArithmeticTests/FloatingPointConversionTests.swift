import BigInt
import ExactArithmetic
import Testing

@Suite struct FloatingPointConversionTests {
  private func expectCorrectRounding(
    of value: Rational, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let double = value.doubleValue
    #expect(
      try double.isNearestEven(to: value) { Rational(exactly: $0) }, comment, sourceLocation: sourceLocation)
    #expect(
      try value.floatValue.isNearestEven(to: value) { Rational(exactly: $0) }, comment,
      sourceLocation: sourceLocation)
    let (down, up) = (value.doubleValue(rounded: .down), value.doubleValue(rounded: .up))
    #expect(
      Rational(exactly: down).map { $0 <= value } ?? (down < 0), comment, sourceLocation: sourceLocation)
    #expect(Rational(exactly: up).map { $0 >= value } ?? (up > 0), comment, sourceLocation: sourceLocation)
    let isExact = Rational(exactly: double) == value
    #expect(isExact ? down == up : down.nextUp == up, comment, sourceLocation: sourceLocation)
    if let dyadic = Dyadic(exactly: value) {
      #expect(dyadic.doubleValue == double, comment, sourceLocation: sourceLocation)
      #expect(dyadic.floatValue == value.floatValue, comment, sourceLocation: sourceLocation)
      #expect(dyadic.doubleValue(rounded: .down) == down, comment, sourceLocation: sourceLocation)
      #expect(dyadic.doubleValue(rounded: .up) == up, comment, sourceLocation: sourceLocation)
    }
  }

  @Test func integersOf127BitsRoundCorrectly() throws {
    var generator = SplitMix64(seed: 41)
    for _ in 0..<300 {
      let value = Rational(BigInt(generator.natural(bits: 127)))
      try expectCorrectRounding(of: value, "seed 41: \(value)")
    }
  }

  @Test func randomFractionsRoundCorrectly() throws {
    var generator = SplitMix64(seed: 42)
    for _ in 0..<400 {
      let value = generator.rational(maxBits: 200)
      try expectCorrectRounding(of: value, "seed 42: \(value)")
    }
  }

  @Test func fractionsOfEveryMagnitudeRoundCorrectly() throws {
    var generator = SplitMix64(seed: 43)
    for _ in 0..<300 {
      let scale = Int.random(in: -1140...1040, using: &generator)
      let value = try generator.rational(maxBits: 64) * Rational(2).power(scale)
      try expectCorrectRounding(of: value, "seed 43: \(value)")
    }
  }

  @Test func valuesAtAndBesideTheMiddleOfNeighboursRoundCorrectly() throws {
    var generator = SplitMix64(seed: 44)
    let far = try Rational(2).power(-1300)
    for round in 0..<200 {
      var double = generator.finiteDouble().magnitude
      if round % 4 == 0 { double = Double(bitPattern: generator.next() >> 12) }
      let next = double.nextUp.isFinite ? Rational(exactly: double.nextUp)! : try Rational(2).power(1024)
      let middle = (Rational(exactly: double)! + next) * .half
      for value in [middle, middle + far, middle - far, -middle] {
        try expectCorrectRounding(of: value, "seed 44: beside \(double)")
      }
      let float = Float(bitPattern: UInt32(truncatingIfNeeded: generator.next()) & 0x7F7F_FFFF)
      if float.isFinite, float.nextUp.isFinite {
        let middle = (Rational(exactly: float)! + Rational(exactly: float.nextUp)!) * .half
        try expectCorrectRounding(of: middle, "seed 44: beside \(float)")
      }
    }
  }

  @Test func underflowAndOverflowAreRoundedLikeOtherValues() throws {
    let tiny = Rational(exactly: Double.leastNonzeroMagnitude)!
    let top = try Rational(2).power(1024) - Rational(2).power(970)
    let far = try Rational(2).power(-1300)
    for value in [
      tiny, tiny * .half, tiny * .half + far, tiny * .half - far, far, top, top - far, top + far, top * 4,
      Rational(exactly: Double.greatestFiniteMagnitude)!,
      Rational(exactly: Double.leastNormalMagnitude)! - far,
    ] {
      try expectCorrectRounding(of: value, "\(value.decimalDescription(digits: 20))")
      try expectCorrectRounding(of: -value, "-\(value.decimalDescription(digits: 20))")
    }
    #expect((tiny * .half).doubleValue == 0 && (tiny * .half + far).doubleValue == .leastNonzeroMagnitude)
    #expect(top.doubleValue == .infinity && (top - far).doubleValue == .greatestFiniteMagnitude)
    #expect((top * 4).doubleValue(rounded: .down) == .greatestFiniteMagnitude)
    #expect((-top * 4).doubleValue(rounded: .up) == -.greatestFiniteMagnitude)
  }

  @Test func everyFiniteNumberIsConvertedExactlyAndBack() {
    var generator = SplitMix64(seed: 45)
    for _ in 0..<1000 {
      let double = generator.finiteDouble()
      #expect(Rational(exactly: double)?.doubleValue == double, "seed 45: \(double)")
      #expect(Dyadic(exactly: double)?.doubleValue == double, "seed 45: \(double)")
      let float = Float(bitPattern: UInt32(truncatingIfNeeded: generator.next()))
      if float.isFinite {
        #expect(Rational(exactly: float)?.floatValue == float, "seed 45: \(float)")
        #expect(Rational(exactly: float) == Rational(exactly: Double(float)), "seed 45: \(float)")
        #expect(Dyadic(exactly: float) == Dyadic(exactly: Double(float)), "seed 45: \(float)")
      }
    }
    #expect(Rational(exactly: 0.1)?.description == "3602879701896397/36028797018963968")
    #expect(Rational(exactly: -0.0) == .zero)
    #expect(Rational(exactly: -0x1p63)?.smallInteger == .min)
    #expect(Rational(exactly: Double.nan) == nil && Rational(exactly: -Float.infinity) == nil)
    #expect(Dyadic(exactly: Double.infinity) == nil && Dyadic(exactly: Float.nan) == nil)
  }

  @Test func roundingToBitsGivesTheNearestDyadicOnTheGivenSide() throws {
    var generator = SplitMix64(seed: 46)
    for _ in 0..<300 {
      let value = generator.rational(maxBits: 200)
      let bits = Int.random(in: 1...150, using: &generator)
      let comment: Comment = "seed 46: \(value) to \(bits) bits"
      let down = value.rounded(toBits: bits, .down)
      let up = value.rounded(toBits: bits, .up)
      let lower = try #require(Dyadic(exactly: down), comment)
      let upper = try #require(Dyadic(exactly: up), comment)
      #expect(down <= value && value <= up, comment)
      #expect(lower.mantissa.magnitude.bitWidth <= bits && upper.mantissa.magnitude.bitWidth <= bits, comment)
      if let exact = Dyadic(exactly: value) {
        #expect(exact.rounded(toBits: bits, .down) == lower, comment)
        #expect(exact.rounded(toBits: bits, .up) == upper, comment)
        if exact.mantissa.magnitude.bitWidth <= bits { #expect(down == value && up == value, comment) }
      }
      if down != up {
        // No dyadic of that many bits lies between: the gap is one unit of the smaller magnitude's last bit.
        let small = value.signum > 0 ? lower : upper
        let unit = Dyadic(1, exponent: small.mantissa.magnitude.bitWidth + small.exponent - bits)
        #expect(upper - lower == unit, comment)
        #expect(down < value && value < up, comment)
      }
    }
  }
}

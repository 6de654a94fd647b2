import BigInt
import ExactArithmetic
import Testing

@Suite struct DyadicExponentialAverageTests {
  private static let decayRates: [Double] = [
    0, 0.5, 0.9, 0.999, 0.99999, 1.0.nextDown, 0x1p-40, 1e-10, 0.1, .leastNonzeroMagnitude,
    .leastNormalMagnitude,
  ]

  /// Signals of one of several ranges, so that their exponents jump up and down within a sequence.
  private static func signal(_ generator: inout SplitMix64) -> Double {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: 0
    case 1: -0.0
    case 2: generator.finiteDouble()
    case 3: Double(bitPattern: generator.next() & 0x800F_FFFF_FFFF_FFFF)
    case 4: Bool.random(using: &generator) ? .greatestFiniteMagnitude : -.greatestFiniteMagnitude
    default: Double(Int.random(in: -1 << 53...1 << 53, using: &generator)) * 0x1p-50
    }
  }

  @Test func theAverageAgreesWithTheRationalRecurrence() throws {
    var generator = SplitMix64(seed: 91)
    for round in 0..<60 {
      let rate =
        round < Self.decayRates.count ? Self.decayRates[round] : Double.random(in: 0..<1, using: &generator)
      let beta = try #require(Rational(exactly: rate))
      var first = try DyadicExponentialAverage(decayRate: rate)
      var second = try DyadicExponentialAverage(decayRate: rate)
      var (m, v) = (Rational.zero, Rational.zero)
      for step in 1...12 {
        let signal = Self.signal(&generator)
        let g = try #require(Rational(exactly: signal))
        m = beta * m + (1 - beta) * g
        v = beta * v + (1 - beta) * (g * g)
        try first.update(signal)
        try second.update(squareOf: signal)
        let comment: Comment = "seed 91: round \(round), rate \(rate), step \(step)"
        #expect(try Rational(first.value) == m, comment)
        #expect(try Rational(second.value) == v, comment)
        #expect(try Rational(first.totalWeight()) == 1 - beta.power(step), comment)
        #expect(first.stepCount == step)
      }
    }
  }

  @Test func manyStepsOfModerateSignalsAgreeWithTheRationalRecurrence() throws {
    var generator = SplitMix64(seed: 92)
    for rate in [0.9, 0.999] {
      let beta = try #require(Dyadic(exactly: rate))
      var average = try DyadicExponentialAverage(decayRate: rate)
      var expected = Dyadic.zero
      for _ in 0..<150 {
        let signal = Double.random(in: -1...1, using: &generator)
        expected = beta * expected + (.one - beta) * Dyadic(exactly: signal)!
        try average.update(signal)
      }
      #expect(average.value == expected, "seed 92: rate \(rate)")
    }
  }

  @Test func signsThatCancelLeaveZero() throws {
    var average = try DyadicExponentialAverage(decayRate: 0.5)
    for signal in [-1.0, 0.5, 0, -0.0, 0x1p-1000, -0x1p-1001] { try average.update(signal) }
    #expect(average.value == .zero)
    try average.update(-3)
    #expect(average.value == Dyadic(-3, exponent: -1))
  }

  @Test func theBiasCorrectedAverageIsEnclosedToTheRequestedPrecision() throws {
    var generator = SplitMix64(seed: 93)
    for bits in [8, 64, 256] {
      var average = try DyadicExponentialAverage(decayRate: 0.9)
      for _ in 0..<40 { try average.update(Double.random(in: -1...1, using: &generator)) }
      let exact = try Rational(average.value).divided(by: Rational(average.totalWeight()))
      let enclosure = try average.biasCorrected(bits: bits)
      #expect(enclosure.contains(exact), "seed 93: \(bits) bits")
      #expect(try enclosure.width <= exact.magnitude * Rational(2).power(3 - bits), "seed 93: \(bits) bits")
    }
    let empty = try DyadicExponentialAverage(decayRate: 0.9)
    #expect(empty.value == .zero)
    #expect(throws: ArithmeticError.divisionByZero(dividend: "[0, 0]")) { try empty.biasCorrected(bits: 64) }
  }

  @Test func adamsUpdateDirectionIsEnclosedTo256Bits() throws {
    var generator = SplitMix64(seed: 94)
    var first = try DyadicExponentialAverage(decayRate: 0.9)
    var second = try DyadicExponentialAverage(decayRate: 0.999)
    for _ in 0..<30 {
      let gradient = Double.random(in: -1...2, using: &generator)
      try first.update(gradient)
      try second.update(squareOf: gradient)
    }
    let direction = try first.biasCorrected(bits: 264)
      .divided(by: second.biasCorrected(bits: 264).squareRoot(bits: 264))
    let mhat = try Rational(first.value).divided(by: Rational(first.totalWeight()))
    let vhat = try Rational(second.value).divided(by: Rational(second.totalWeight()))
    let square = try (mhat * mhat).divided(by: vhat)
    #expect(mhat.signum > 0, "seed 94")
    #expect(direction.lower * direction.lower < square && square < direction.upper * direction.upper)
    #expect(try direction.width <= direction.lower * Rational(2).power(-256))
  }

  @Test(arguments: [-0.1, 1, 2, .nan, .infinity, -.infinity])
  func decayRatesOutsideTheUnitIntervalAreRefused(rate: Double) throws {
    let error = try #require(throws: DecayRateError.self) { try DyadicExponentialAverage(decayRate: rate) }
    #expect(error.description == "a decay rate of \(rate) was given; it must be at least 0 and less than 1")
  }

  @Test func signalsThatAreNotFiniteAreRefusedAndLeaveTheAverageUnchanged() throws {
    var average = try DyadicExponentialAverage(decayRate: 0.9)
    try average.update(2)
    let before = average.value
    let error = try #require(throws: NonFiniteSignalError.self) { try average.update(.nan) }
    #expect(error.step == 2)
    let square = try #require(throws: NonFiniteSignalError.self) { try average.update(squareOf: -.infinity) }
    #expect(square.description == "the signal of step 2 is -inf; every signal must be finite")
    #expect(average.value == before && average.stepCount == 1)
  }
}

import BigInt
import ExactArithmetic
import Testing

@Suite struct IntervalTests {
  /// An interval together with an exact number inside.
  struct Sample {
    var interval: Interval
    var value: Rational
  }

  static func sample(_ generator: inout SplitMix64) -> Sample {
    let kind = Int.random(in: 0..<6, using: &generator)
    let moderate = Double(Int.random(in: -1 << 40...1 << 40, using: &generator)) * 0x1p-30
    let a = kind == 0 ? generator.finiteDouble() : kind == 1 ? 0 : moderate
    let exact = Rational(exactly: a)!
    if kind == 2 {
      let rational = generator.rational(maxBits: 90)
      return Sample(interval: Interval(enclosing: rational), value: rational)
    }
    if kind == 3 {
      let b = a + Double(Int.random(in: 0...100, using: &generator)) * 0x1p-5
      let interval = Interval(lower: a, upper: b)!
      return Sample(interval: interval, value: (exact + Rational(exactly: b)!) * .half)
    }
    return Sample(interval: Interval(a), value: exact)
  }

  @Test func everyOperationContainsTheExactResult() throws {
    var generator = SplitMix64(seed: 61)
    for _ in 0..<1500 {
      let (a, b) = (Self.sample(&generator), Self.sample(&generator))
      let (x, y) = (a.interval, b.interval)
      let comment: Comment = "seed 61: \(x), \(y)"
      #expect(x.contains(a.value), comment)
      #expect((x + y).contains(a.value + b.value), comment)
      #expect((x - y).contains(a.value - b.value), comment)
      #expect((x * y).contains(a.value * b.value), comment)
      #expect((-x).contains(-a.value) && x.magnitude.contains(a.value.magnitude), comment)
      if !b.value.isZero {
        let quotient = try a.value.divided(by: b.value)
        #expect((x / y).contains(quotient), comment)
      }
      let exponent = Int.random(in: -4...5, using: &generator)
      if exponent >= 0 || !a.value.isZero {
        #expect(x.power(exponent).contains(try a.value.power(exponent)), comment)
      }
      if a.value.signum >= 0, let root = x.squareRoot() {
        // root.lower <= sqrt(value) <= root.upper, without computing the root.
        let lower = Rational(exactly: root.lower)!
        #expect(root.lower >= 0 && lower * lower <= a.value, comment)
        if let upper = Rational(exactly: root.upper) { #expect(a.value <= upper * upper, comment) }
      }
    }
  }

  @Test func randomExpressionsContainTheirExactValue() throws {
    var generator = SplitMix64(seed: 62)
    for round in 0..<120 {
      var stack = (0..<6).map { _ in Self.sample(&generator) }
      while stack.count > 1 {
        let b = stack.removeLast()
        let a = stack.removeLast()
        var result: Sample
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: result = Sample(interval: a.interval + b.interval, value: a.value + b.value)
        case 1: result = Sample(interval: a.interval - b.interval, value: a.value - b.value)
        case 2: result = Sample(interval: a.interval * b.interval, value: a.value * b.value)
        case 3 where !b.value.isZero:
          result = Sample(interval: a.interval / b.interval, value: try a.value.divided(by: b.value))
        default: result = Sample(interval: a.interval.power(2), value: a.value * a.value)
        }
        #expect(result.interval.contains(result.value), "seed 62, round \(round)")
        stack.append(result)
      }
    }
  }

  @Test func boundsOfSinglePointsAreTheNearestOnes() throws {
    var generator = SplitMix64(seed: 63)
    for _ in 0..<600 {
      let a = Double(Int.random(in: -1 << 60...1 << 60, using: &generator)) * 0x1p-33
      let b = Double(Int.random(in: 1...1 << 60, using: &generator)) * 0x1p-21
      let (p, q) = (Rational(exactly: a)!, Rational(exactly: b)!)
      let (x, y) = (Interval(a), Interval(b))
      #expect(x + y == Interval(enclosing: p + q), "seed 63: \(a) + \(b)")
      #expect(x - y == Interval(enclosing: p - q), "seed 63: \(a) - \(b)")
      #expect(x * y == Interval(enclosing: p * q), "seed 63: \(a) * \(b)")
      #expect(x / y == Interval(enclosing: try p.divided(by: q)), "seed 63: \(a) / \(b)")
      let root = try #require(y.squareRoot())
      #expect(root.lower == root.upper || root.lower.nextUp == root.upper, "seed 63: root of \(b)")
    }
    #expect(Interval(4).squareRoot() == Interval(2))
  }

  @Test func tinyResultsKeepTheirSign() {
    let tiny = Interval(.leastNonzeroMagnitude)
    #expect(tiny * tiny == Interval(lower: 0, upper: .leastNonzeroMagnitude))
    #expect(tiny * -tiny == Interval(lower: -.leastNonzeroMagnitude, upper: 0))
    #expect((tiny / Interval(3)).lower == 0 && (tiny / Interval(3)).upper > 0)
    #expect((tiny / Interval(-3)).upper == 0 && (tiny / Interval(-3)).lower < 0)
  }

  @Test func overflowReachesInfinityOnTheOuterSideOnly() {
    let top = Interval(.greatestFiniteMagnitude)
    let beyond = Interval(lower: .greatestFiniteMagnitude, upper: .infinity)
    #expect(top + top == beyond && top * top == beyond && top / Interval(0.5) == beyond)
    #expect(-top - top == beyond.map { -$0 } && top * -top == beyond.map { -$0 })
    #expect(top.power(3) == beyond && (-top).power(3) == beyond.map { -$0 })
  }

  @Test func unboundedIntervalsFollowTheirLimits() throws {
    let atLeastOne = try #require(Interval(lower: 1, upper: .infinity))
    let nonnegative = try #require(Interval(lower: 0, upper: .infinity))
    #expect(nonnegative * Interval(0) == Interval(0))
    #expect(Interval.wholeLine * Interval(0) == Interval(0))
    #expect(Interval.wholeLine + atLeastOne == .wholeLine && Interval.wholeLine * atLeastOne == .wholeLine)
    #expect(Interval(1) / atLeastOne == Interval(lower: 0, upper: 1))
    #expect(atLeastOne / atLeastOne == nonnegative)
    #expect(-atLeastOne / atLeastOne == -nonnegative)
    #expect(-atLeastOne / -atLeastOne == nonnegative)
    #expect(nonnegative.squareRoot() == nonnegative && atLeastOne.power(3) == atLeastOne)
    #expect(Interval.wholeLine.power(2) == nonnegative && Interval.wholeLine.power(3) == .wholeLine)
  }

  @Test func dividingByAnIntervalWithZeroGivesTheWholeLine() throws {
    for divisor in [Interval(0), Interval(lower: -1, upper: 2)!, Interval(lower: 0, upper: 2)!] {
      #expect(Interval(1) / divisor == .wholeLine)
      #expect(divisor.power(-1) == .wholeLine)
    }
  }

  @Test func rootsAreThoseOfTheNonnegativePart() {
    #expect(Interval(-1).squareRoot() == nil)
    #expect(Interval(lower: -1, upper: 4)?.squareRoot() == Interval(lower: 0, upper: 2))
  }

  @Test func endpointsOutOfOrderAreRefused() {
    #expect(Interval(lower: 2, upper: 1) == nil && Interval(lower: .nan, upper: 1) == nil)
    #expect(Interval(lower: .infinity, upper: .infinity) == nil)
    #expect(Interval(lower: -.infinity, upper: -.infinity) == nil)
    #expect(Interval(Double.nan) == .wholeLine)
  }

  @Test func comparisonsAreCertainOnlyWhenEveryPairAgrees() throws {
    let a = try #require(Interval(lower: 1, upper: 2))
    let b = try #require(Interval(lower: 2, upper: 3))
    #expect(a.isLess(than: b) == .unknown && a.isLessOrEqual(to: b) == .certainlyTrue)
    #expect(b.isLess(than: a) == .certainlyFalse && b.isLessOrEqual(to: a) == .unknown)
    #expect(a.isLess(than: Interval(3)) == .certainlyTrue && a.isLess(than: Interval(1)) == .certainlyFalse)
    #expect(a.isEqual(to: b) == .unknown && a.isEqual(to: Interval(3)) == .certainlyFalse)
    #expect(a.isEqual(to: a) == .unknown && Interval(1).isEqual(to: 1) == .certainlyTrue)
    #expect(a.certainSignum == 1 && (-a).certainSignum == -1 && Interval(0).certainSignum == 0)
    #expect(
      (a - b).certainSignum == nil && !Truth.unknown == .unknown && !Truth.certainlyTrue == .certainlyFalse)
  }

  @Test func integerLiteralsThatAreNoDoublesAreEnclosed() {
    let interval: Interval = 9_007_199_254_740_993
    #expect(interval == Interval(lower: 0x1p53, upper: 0x1p53 + 2))
  }
}

extension Interval {
  /// The mirror image of an interval, endpoint by endpoint.
  fileprivate func map(_ transform: (Double) -> Double) -> Interval? {
    Interval(
      lower: min(transform(lower), transform(upper)), upper: max(transform(lower), transform(upper)))
  }
}

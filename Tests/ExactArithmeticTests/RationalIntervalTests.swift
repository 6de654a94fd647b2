import ExactArithmetic
import Testing

@Suite struct RationalIntervalTests {
  private static func interval(_ generator: inout SplitMix64) -> RationalInterval {
    let (a, b) = (generator.rational(), generator.rational())
    return RationalInterval(lower: min(a, b), upper: max(a, b))!
  }

  @Test func operationsContainTheResultsOfEveryPairOfMembers() throws {
    var generator = SplitMix64(seed: 71)
    for _ in 0..<200 {
      let (x, y) = (Self.interval(&generator), Self.interval(&generator))
      let comment: Comment = "seed 71: \(x), \(y)"
      for a in [x.lower, x.midpoint, x.upper] {
        #expect(x.contains(a) && x.rounded(toBits: 20).contains(a), comment)
        #expect(Interval(enclosing: x).contains(a), comment)
        for b in [y.lower, y.midpoint, y.upper] {
          #expect((x + y).contains(a + b) && (x - y).contains(a - b) && (x * y).contains(a * b), comment)
          if y.containsZero {
            #expect(throws: ArithmeticError.divisionByZero(dividend: x.description)) { try x.divided(by: y) }
          } else {
            let quotient = try a.divided(by: b)
            #expect(try x.divided(by: y).contains(quotient), comment)
          }
        }
      }
    }
  }

  @Test func boundsOfProductsAndQuotientsAreAttained() throws {
    let x = try #require(RationalInterval(lower: -2, upper: 3))
    let y = try #require(RationalInterval(lower: -5, upper: -4))
    #expect(x * y == RationalInterval(lower: -15, upper: 10))
    #expect(try x.divided(by: y) == RationalInterval(lower: Rational(-3, over: 4)!, upper: .half))
    #expect(x.width == 5 && RationalInterval(lower: 3, upper: 2) == nil)
  }

  @Test func rootsOfTheEndpointsBoundTheRoots() throws {
    let interval = try #require(RationalInterval(lower: 2, upper: 9))
    let root = try interval.squareRoot(bits: 100)
    #expect(root.upper == 3 && root.lower * root.lower < 2 && root.lower > Rational(14, over: 10)!)
    let negative = try #require(RationalInterval(lower: -1, upper: 4))
    #expect(throws: ArithmeticError.squareRootOfNegative(radicand: "-1")) { try negative.squareRoot(bits: 9) }
  }

  @Test func longDyadicsAreEnclosedByShortOnes() throws {
    let power = try Dyadic(exactly: 0.9)!.power(50)
    let enclosure = try RationalInterval(enclosing: power, bits: 64)
    let value = try Rational(power)
    #expect(enclosure.contains(value) && enclosure.width * 0x4000_0000_0000_0000 < value)
  }
}

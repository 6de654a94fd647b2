import Testing

@testable import AdamOptimizer

@Suite("The bias correction")
struct BiasCorrectionTests {
  static let betas = [
    0, 0x1p-60, 1e-3, 0.1, 0.25, 0.5, 0.7, 0.9, 0.95, 0.99, 0.999, 0.9999, 0.999999,
    1 - 0x1p-40, (1.0).nextDown.nextDown, (1.0).nextDown,
  ]

  static let stepCounts = [1, 2, 3, 4, 5, 7, 10, 31, 32, 33, 100, 300]

  /// `x 2^shift` for a nonnegative Double, exactly, when that is an integer.
  private func scaled(_ x: Double, by shift: Int) -> ExactNatural {
    x == 0 ? ExactNatural(0) : ExactNatural(UInt64(x.significand * 0x1p52)) << (Int(x.exponent) - 52 + shift)
  }

  /// The exact `beta^t` as `power / 2^shift`.
  private func exactPower(_ beta: Double, _ t: Int) -> (power: ExactNatural, shift: Int) {
    let bits = beta == 0 ? 0 : 52 - Int(beta.exponent)
    let significand = scaled(beta, by: bits)
    let power = (0..<t).reduce(ExactNatural(1)) { power, _ in power * significand }
    return (power, bits * t)
  }

  @Test("and its reciprocal are within their stated errors of the exact values", arguments: betas)
  func statedErrors(beta: Double) {
    for t in Self.stepCounts {
      let (power, shift) = exactPower(beta, t)
      let correction = BiasCorrection(beta: beta, stepCount: t)
      let context: Comment = "beta \(beta), t \(t)"
      // Everything times 2^(shift + 300) is an integer.
      let one = ExactNatural(1) << (shift + 300)
      let truth = ExactNatural.distance(one, power << 300)
      let high = scaled(correction.high, by: shift + 300)
      let low = scaled(correction.low.magnitude, by: shift + 300)
      let error =
        correction.low < 0
        ? ExactNatural.distance(high, truth + low) : ExactNatural.distance(high + low, truth)
      #expect((error << 94) <= truth, context)
      #expect((ExactNatural.distance(high, truth) << 94) <= (truth << 41) + truth, context)
      let product = scaled(correction.reciprocal, by: 60) * truth
      #expect((ExactNatural.distance(product, one << 60) << 93) <= (one << 100) + (one << 60), context)
    }
  }

  @Test("gives the power rounded to nearest, unless it is lost beside 1", arguments: betas)
  func power(beta: Double) {
    for t in Self.stepCounts {
      let computed = BiasCorrection(beta: beta, stepCount: t).power
      guard computed > 0x1p-40 else { continue }
      let (power, shift) = exactPower(beta, t)
      let truth = power << 300
      let distance = ExactNatural.distance(scaled(computed, by: shift + 300), truth)
      for neighbour in [computed.nextUp, computed.nextDown] {
        #expect(
          distance <= ExactNatural.distance(scaled(neighbour, by: shift + 300), truth), "beta \(beta), t \(t)"
        )
      }
    }
  }

  @Test("keeps its accuracy for millions of steps with a beta next to 1, where 1 - pow(beta, t) loses it")
  func manySteps() {
    let gap = 0x1p-53
    for t in [1 << 20, 1 << 24, 12_345_678] {
      // 1 - (1 - gap)^t by its alternating series, whose third term is below one part in 10^18.
      let x = Double(t) * gap
      let series = x - x * (x - gap) / 2 + x * x * x / 6
      let computed = BiasCorrection(beta: 1 - gap, stepCount: t).high
      #expect(abs(computed - series) <= series.ulp, "t \(t)")
    }
  }

  @Test("ends at exactly 1, also at the largest step count")
  func saturation() {
    #expect(BiasCorrection(beta: 0.999, stepCount: 1_000_000).high == 1)
    #expect(BiasCorrection(beta: 0.999999, stepCount: Int.max).high == 1)
    #expect(BiasCorrection(beta: 0.999999, stepCount: Int.max).reciprocal == 1)
    #expect(BiasCorrection(beta: 0, stepCount: 1).high == 1)
  }
}

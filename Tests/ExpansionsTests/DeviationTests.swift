import ExactArithmetic
import Optimizers
import SymbolicAlgebra
import Testing

@testable import Expansions

@Suite("Expansions about mhat, a constant and a change of scale")
struct DeviationTests {
  private let steps = 4
  private let order = 5

  private func random(_ count: Int, _ generator: inout SplitMix64) -> [Rational] {
    (0..<count).map { _ in Rational(Int.random(in: 1...9, using: &generator), over: 4) ?? 1 }
  }

  /// The series in e of the ratio for gradients `a_k + e b_k`, relative to its level at `a = x`, which is constant or
  /// else scales both.
  private func plain(_ weights: PlainWeights, _ a: [Rational], _ b: [Rational]) throws -> [Rational] {
    func series(_ weights: [Rational], _ power: Int) throws -> NumberSeries {
      // Weights by age; the gradient of age 0 is the last.
      var sum = NumberSeries(coefficients: [Rational](repeating: 0, count: order + 1))
      for (age, weight) in weights.enumerated() {
        let k = a.count - 1 - age
        var member = NumberSeries(coefficients: [Rational](repeating: 0, count: order + 1))
        (member.coefficients[0], member.coefficients[1]) = (a[k], b[k])
        for (n, value) in member.power(power).coefficients.enumerated() {
          sum.coefficients[n] += weight * value
        }
      }
      let scale = sum.coefficients[0]
      return NumberSeries(coefficients: try sum.coefficients.map { try $0.divided(by: scale) })
    }
    return try series(weights.numerator, 1).dividedByRoot(
      weights.root, of: series(weights.radicand, weights.root)
    ).coefficients
  }

  @Test("orders 0 to 5 agree with the series of the ratio", arguments: ShippedAnalysis.ratios)
  func allCenters(_ identifier: String) throws {
    let analysis = try ShippedAnalysis.of(identifier)
    let weights = try PlainWeights(identifier, steps: steps)
    var generator = SplitMix64(seed: 21)
    for round in 1...3 {
      let g = random(steps, &generator)
      var evaluation = Evaluation(reals: PlainWeights.reals, steps: steps, sequences: ["g": g])
      let total = weights.numerator.reduce(0, +)
      let mean = try weights.numerator.enumerated().reduce(Rational.zero) {
        $0 + $1.element * g[steps - 1 - $1.offset]
      }.divided(by: total)
      let x: Rational = round == 1 ? 2 : -3
      evaluation.reals["x"] = x
      for (center, value) in [(Expansion.Center.mhat, mean), (.constant, x)] {
        let expected = try plain(
          weights, g.map { _ in value }, g.map { $0 - value })
        for horizon in [Horizon.symbolic, .steps(steps)] {
          let expansion = try Expansion(of: .u, around: center, order: order, steps: horizon, analysis)
          #expect(
            try evaluation.relativeCoefficients(expansion) == expected.map { Rational(value.signum) * $0 },
            "\(identifier) \(center), seed 21")
        }
      }
      let s = random(steps, &generator)
      evaluation.sequences["s"] = s
      let scale = try Expansion(of: .u, around: .scale, order: order, analysis)
      #expect(
        try evaluation.relativeCoefficients(scale) == plain(weights, g, zip(g, s).map { $0 * $1 }),
        "\(identifier) scale, seed 21")
    }
  }

  @Test(
    "the second moment ends at order P and sums up to itself",
    arguments: ["adam", "rmsprop", "adam-l4", "adam-l6"])
  func secondMoment(_ identifier: String) throws {
    let weights = try PlainWeights(identifier, steps: steps)
    var generator = SplitMix64(seed: 22)
    let g = random(steps, &generator)
    let evaluation = Evaluation(reals: PlainWeights.reals, steps: steps, sequences: ["g": g])
    let expansion = try Expansion(of: .v, around: .mhat, order: 6, ShippedAnalysis.of(identifier))
    let values = try evaluation.relativeCoefficients(expansion)
    let exact = try weights.radicand.enumerated().reduce(Rational.zero) {
      try $0 + $1.element * g[steps - 1 - $1.offset].power(weights.root)
    }
    #expect(values.reduce(0, +) == exact, "seed 22")
    #expect(!values.dropFirst(weights.root + 1).contains { !$0.isZero })
  }

  @Test("written-out coefficients have no names but parameters, gradients and t")
  func writtenOut() throws {
    let expansion = try Expansion(of: .u, around: .mhat, order: 2, ShippedAnalysis.of("adam"))
    for n in 0...2 {
      let term = expansion.writtenOut(n)
      #expect(Set(term.freeVariables.map(\.name)).isSubset(of: ["beta1", "beta2", "g", "t"]))
      #expect(term.definitions.isEmpty)
    }
  }
}

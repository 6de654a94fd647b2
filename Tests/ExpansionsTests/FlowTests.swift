import ExactArithmetic
import Optimizers
import SymbolicAlgebra
import Testing

@testable import Expansions

@Suite("Expansion of the continuous flow")
struct FlowTests {
  private let delta0 = Term.parameter("delta0")
  private let delta1 = Term.parameter("delta1")
  private let tau1 = Term.parameter("tau1")
  private let tau2 = Term.parameter("tau2")

  private func flow(_ order: Int, _ identifier: String = "adam") throws -> Expansion {
    try Expansion(of: .u, around: .flow, order: order, ShippedAnalysis.of(identifier))
  }

  private func random(_ generator: inout SplitMix64) -> Rational {
    Rational(Int.random(in: -9...9, using: &generator), over: Int.random(in: 1...7, using: &generator)) ?? 1
  }

  private func values(_ generator: inout SplitMix64, _ order: Int) -> [String: Rational] {
    var reals: [String: Rational] = [:]
    for name in ["tau1", "tau2", "tau3", "alpha", "beta1", "beta2"] { reals[name] = random(&generator) }
    for n in 0...order { reals["delta\(n)"] = random(&generator) }
    return reals
  }

  @Test("the first and second order are those of the literature, for all values")
  func publishedOrders() throws {
    let flow = try flow(2)
    let first = delta0 * (tau2 - tau1)
    let second =
      delta0.squared * (tau1.squared - tau1 * tau2 - tau2.squared / 2) + delta1
      * (tau1.squared - tau2.squared)
    var generator = SplitMix64(seed: 11)
    for _ in 1...20 {
      let evaluation = Evaluation(reals: values(&generator, 2))
      #expect(try evaluation.value(flow.coefficients[1]) == evaluation.value(first), "seed 11")
      #expect(try evaluation.value(flow.coefficients[2]) == evaluation.value(second), "seed 11")
    }
  }

  @Test(
    "with equal time constants the orders 1, 2, 3 are 0, -tau^2 delta^2/2, tau^3 delta (delta^2 + 2 delta')")
  func balancedOrders() throws {
    let flow = try flow(3)
    var generator = SplitMix64(seed: 12)
    for _ in 1...20 {
      var reals = values(&generator, 3)
      let (tau, d) = (reals["tau1"] ?? 0, (reals["delta0"] ?? 0, reals["delta1"] ?? 0))
      reals["tau2"] = tau
      let evaluation = Evaluation(reals: reals)
      #expect(try evaluation.value(flow.coefficients[1]) == 0, "seed 12")
      #expect(try evaluation.value(flow.coefficients[2]) == -tau * tau * d.0 * d.0 * .half, "seed 12")
      #expect(
        try evaluation.value(flow.coefficients[3]) == tau * tau * tau * d.0 * (d.0 * d.0 + 2 * d.1), "seed 12"
      )
    }
  }

  @Test(
    "orders 1 to 6 agree with the derivatives of polynomials",
    arguments: [
      "adam", "rmsprop", "nadam", "ademamix", "adam-l4", "adam-l6", "adam-l8", "adam-l10", "adam-l12",
    ])
  func derivativesOfPolynomials(_ identifier: String) throws {
    let order = 6
    let flow = try flow(order, identifier)
    let root = PlainWeights.root(identifier)
    var generator = SplitMix64(seed: 13)
    for _ in 1...3 {
      // g = 1 + c_1 s + .. + c_6 s^6 at s = 0.
      let g = NumberSeries(coefficients: [1] + (1...order).map { _ in random(&generator) })
      var evaluation = Evaluation(reals: values(&generator, order))
      // (ln g)' = g'/g by long division; its n-th derivative is n! times the coefficient.
      var logarithmic: [Rational] = []
      var factorials: [Rational] = [1]
      for n in 0..<order {
        let rest = (0..<n).reduce(.zero) { $0 + logarithmic[$1] * g.coefficients[n - $1] }
        logarithmic.append(Rational(n + 1) * g.coefficients[n + 1] - rest)
        evaluation.reals["delta\(n)"] = logarithmic[n] * factorials[n]
        factorials.append(factorials[n] * Rational(n + 1))
      }
      let real = { (name: String) in evaluation.reals[name] ?? 0 }
      // Weights and time constants of the numerator, written by hand.
      let parts: [(weight: Rational, time: Rational)] =
        switch identifier {
        case "rmsprop": [(1, 0)]
        case "nadam": [(real("beta1"), real("tau1")), (1 - real("beta1"), 0)]
        case "ademamix": [(1, real("tau1")), (real("alpha"), real("tau3"))]
        default: [(1, real("tau1"))]
        }
      func average(_ f: NumberSeries, _ time: Rational) throws -> [Rational] {
        try (0...order).map { try f.coefficients[$0] * factorials[$0] * (-time).power($0) }
      }
      var numerator = NumberSeries(coefficients: (0...order).map { _ in 0 })
      for part in parts {
        for (n, value) in try average(g, part.time).enumerated() {
          numerator.coefficients[n] += part.weight * value
        }
      }
      if numerator.coefficients[0].isZero { continue }
      let radicand = NumberSeries(coefficients: try average(g.power(root), real("tau2")))
      let ratio = try numerator.dividedByRoot(root, of: radicand)
      for n in 0...order {
        #expect(
          try evaluation.value(flow.coefficients[n]) == ratio.coefficients[n],
          "\(identifier) order \(n), seed 13")
      }
    }
  }

  @Test("under exponential drift every order up to 12 is that of sqrt(1 + 2 tau2 d)/(1 + tau1 d)")
  func exponentialDrift() throws {
    let order = 12
    let flow = try flow(order)
    var generator = SplitMix64(seed: 14)
    let (first, second) = (random(&generator), random(&generator))
    var reals = ["tau1": first, "tau2": second, "delta0": Rational(1)]
    for n in 1...order { reals["delta\(n)"] = 0 }
    let evaluation = Evaluation(reals: reals)
    // sqrt(1 + x) by binomial coefficients, 1/(1 + y) as a geometric series.
    var binomial = Rational.one
    var root: [Rational] = []
    for n in 0...order {
      root.append(try binomial * (2 * second).power(n))
      binomial = try binomial * (Rational.half - Rational(n)).divided(by: Rational(n + 1))
    }
    for n in 0...order {
      let exact = try (0...n).reduce(Rational.zero) { try $0 + root[$1] * (-first).power(n - $1) }
      #expect(try evaluation.value(flow.coefficients[n]) == exact, "order \(n), seed 14")
    }
  }

  @Test("there are 29 products of derivatives up to order 6")
  func monomialCount() { #expect(FlowSeries(order: 6).monomialCount == 29) }

  @Test("an odd root, and a root that doesn't fit the powers, are refused")
  func otherRoots() throws {
    let shipped = try #require(OptimizerDescription.shipped("adam-l6"))
    for root in ["root(3, vhat)", "root(12, vhat)", "sqrt(vhat)", "root(500, vhat)"] {
      let text = shipped.text.replacing("root(6, vhat)", with: root)
      let analysis = try OptimizerAnalysis(of: OptimizerDescription(parsing: text))
      #expect(throws: ExpansionRefusal.self, "\(root)") {
        try Expansion(of: .u, around: .flow, order: 1, analysis)
      }
    }
    let nested = try OptimizerDescription(
      parsing: shipped.text.replacing("root(6, vhat)", with: "root(3, sqrt(vhat))"))
    let expansion = try Expansion(of: .u, around: .flow, order: 4, OptimizerAnalysis(of: nested))
    #expect(try expansion.coefficients == flow(4, "adam-l6").coefficients)
  }

  @Test("cascaded averages and unknown forms are refused")
  func refusals() throws {
    let nested = try OptimizerDescription(
      parsing: """
        optimizer Nested
        parameter a in [0, 1)
        parameter b in [0, 1)
        state m[t] = a*m[t-1] + (1 - a)*g[t]
        state n[t] = b*n[t-1] + (1 - b)*m[t]
        state v[t] = b*v[t-1] + (1 - b)*g[t]^2
        update n[t]/sqrt(v[t])
        """)
    let analysis = try OptimizerAnalysis(of: nested)
    #expect(throws: ExpansionRefusal.self) { try Expansion(of: .u, around: .flow, order: 1, analysis) }
    let adam = try ShippedAnalysis.of("adam")
    #expect(throws: ExpansionRefusal.self) { try Expansion(of: .u, around: .flow, order: 25, adam) }
    #expect(throws: ExpansionRefusal.self) {
      try Expansion(of: .u, around: .flow, order: 1, steps: .steps(3), adam)
    }
    #expect(throws: ExpansionRefusal.self) {
      try Expansion(of: .u, around: .mhat, order: 1, steps: .steadyState, adam)
    }
    #expect(throws: ExpansionRefusal.self) {
      try Expansion(of: .v, around: .mhat, order: 1, ShippedAnalysis.of("lion"))
    }
  }
}

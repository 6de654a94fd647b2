import ExactArithmetic
import Optimizers
import SymbolicAlgebra
import Testing

@testable import Expansions

@Suite("Expansion under exponential drift")
struct DriftTests {
  /// The coefficients of `u` relative to the level, from sums over the ages.
  private func plainCoefficients(_ weights: PlainWeights, _ order: Int) throws -> [Rational] {
    func series(_ weights: [Rational], _ power: Int) throws -> NumberSeries {
      let total = weights.reduce(0, +)
      var factorial = Rational.one
      return NumberSeries(
        coefficients: try (0...order).map { n in
          if n > 0 { factorial = factorial * Rational(n) }
          let moment = try weights.enumerated().reduce(Rational.zero) {
            try $0 + $1.element * Rational(-power * $1.offset).power(n)
          }
          return try moment.divided(by: total * factorial)
        })
    }
    return try series(weights.numerator, 1).dividedByRoot(
      weights.root, of: series(weights.radicand, weights.root)
    ).coefficients
  }

  @Test(
    "for symbolic and for given t the orders 1 to 6 agree with sums over the ages",
    arguments: ShippedAnalysis.ratios)
  func ordersOneToSix(_ identifier: String) throws {
    let analysis = try ShippedAnalysis.of(identifier)
    let symbolic = try Expansion(of: .u, around: .drift, order: 6, analysis)
    for t in [1, 2, 3, 7, 11] {
      let plain = try plainCoefficients(PlainWeights(identifier, steps: t), 6)
      let evaluation = Evaluation(reals: PlainWeights.reals, steps: t)
      #expect(try evaluation.relativeCoefficients(symbolic) == plain, "\(identifier), t = \(t)")
      let given = try Expansion(of: .u, around: .drift, order: 6, steps: .steps(t), analysis)
      #expect(
        try Evaluation(reals: PlainWeights.reals).relativeCoefficients(given) == plain,
        "\(identifier), t = \(t) given")
    }
  }

  @Test("the level is the ratio of the weights' sums", arguments: ShippedAnalysis.ratios)
  func level(_ identifier: String) throws {
    let weights = try PlainWeights(identifier, steps: 4)
    let expansion = try Expansion(of: .u, around: .drift, order: 0, ShippedAnalysis.of(identifier))
    guard let level = expansion.abbreviations.last?.meaning else {
      #expect(weights.numerator.reduce(0, +) == 1 && weights.radicand.reduce(0, +) == 1)
      return
    }
    // level^P = numerator^P / radicand, so that no root is needed.
    let (numerator, radicand): (Term, Term) =
      if case .divide(let top, .root(_, let inner)) = level { (top, inner) } else { (level, 1) }
    let evaluation = Evaluation(reals: PlainWeights.reals, steps: 4)
    #expect(try evaluation.value(numerator) == weights.numerator.reduce(0, +))
    #expect(try evaluation.value(radicand) == weights.radicand.reduce(0, +))
  }

  @Test("the steady state is what long runs tend to", arguments: ShippedAnalysis.ratios)
  func steadyState(_ identifier: String) throws {
    let steady = try Expansion(
      of: .u, around: .drift, order: 4, steps: .steadyState, ShippedAnalysis.of(identifier))
    let exact = try Evaluation(reals: PlainWeights.reals).relativeCoefficients(steady)
    let long = try plainCoefficients(PlainWeights(identifier, steps: 400), 4)
    for (limit, value) in zip(exact, long) {
      #expect((limit - value).magnitude < (Rational(1, over: 1 << 40) ?? 0), "\(identifier)")
    }
  }

  @Test("the error at small d has the predicted order", arguments: [1, 2, 4, 6])
  func errorOrder(_ order: Int) throws {
    let t = 6
    let weights = try PlainWeights("adam", steps: t)
    let expansion = try Expansion(of: .u, around: .drift, order: order, ShippedAnalysis.of("adam"))
    let coefficients = try Evaluation(reals: PlainWeights.reals, steps: t).relativeCoefficients(expansion)
    func error(_ d: Rational) throws -> Rational {
      // e^(-d) to 300 bits by its series, which alternates.
      var (term, exponential) = (Rational.one, Rational.one)
      for n in 1...40 {
        term = try term * (-d).divided(by: Rational(n))
        exponential += term
      }
      let numerator = try weights.numerator.enumerated().reduce(Rational.zero) {
        try $0 + $1.element * exponential.power($1.offset)
      }
      let radicand = try weights.radicand.enumerated().reduce(Rational.zero) {
        try $0 + $1.element * exponential.power(2 * $1.offset)
      }
      let root = try radicand.squareRootEnclosure(bits: 256)
      let (low, high) = (try numerator.divided(by: root.upper), try numerator.divided(by: root.lower))
      let series = try coefficients.enumerated().reduce(Rational.zero) {
        try $0 + $1.element * d.power($1.offset)
      }
      #expect(high - low < (Rational(1, over: 1 << 62) ?? 0) * (high - series).magnitude)
      return low - series
    }
    let ratio = try error(Rational(1, over: 1 << 10) ?? 0).divided(by: error(Rational(1, over: 1 << 11) ?? 0))
    // Halving d divides an error of order N+1 by 2^(N+1).
    let predicted = Rational(1 << (order + 1))
    #expect((ratio - predicted).magnitude < predicted * (Rational(1, over: 20) ?? 0), "\(ratio)")
  }

  @Test("the second moment's coefficients are (-2)^n/n! times the moments of the ages")
  func secondMoment() throws {
    let expansion = try Expansion(of: .v, around: .drift, order: 5, ShippedAnalysis.of("adam"))
    let weights = try PlainWeights("adam", steps: 5)
    let values = try Evaluation(reals: PlainWeights.reals, steps: 5).relativeCoefficients(expansion)
    var factor = Rational.one
    for n in 0...5 {
      if n > 0 { factor = try factor * Rational(-2).divided(by: Rational(n)) }
      let moment = try weights.radicand.enumerated().reduce(Rational.zero) {
        try $0 + $1.element * Rational($1.offset).power(n)
      }
      #expect(values[n] == factor * moment, "order \(n)")
    }
  }
}

import ExactArithmetic
import SymbolicAlgebra
import Testing

@testable import Optimizers

/// Weights, bounds and invariance of the shipped optimizers next to the plain ones.
struct OptimizerBoundTests {
  static let signs = ShippedOptimizerTests.signs
  static let squares = ShippedOptimizerTests.squares

  private func weights(
    _ plain: PlainOptimizer, _ values: [String: Rational], _ t: Int
  ) -> [(p: Rational, q: Rational)] {
    // The response to a single gradient of size 1 is its weight.
    (0..<t).map { k in
      let response = plain.run(values, (0..<t).map { $0 == k ? .one : .zero })
      return (response.numerator, response.radicand)
    }
  }

  private func sum(_ weights: [(p: Rational, q: Rational)]) -> Rational {
    weights.reduce(.zero) { $0 + $1.p * $1.p * ($1.q.reciprocal ?? .zero) }
  }

  @Test(arguments: squares)
  func noUpdateIsLargerThanTheBoundWhichIsAttained(_ identifier: String) throws {
    let plain = try #require(PlainOptimizer.all[identifier])
    for seed in UInt64(0)..<20 {
      var generator = SplitMix64(seed: seed)
      let values = plain.parameters(&generator)
      let t = 1 + Int(seed) % 6
      let weights = weights(plain, values, t)
      let bound = sum(weights)
      let extremal = plain.run(values, weights.map { $0.p * ($0.q.reciprocal ?? .zero) })
      #expect(extremal.numerator * extremal.numerator == bound * extremal.radicand, "seed \(seed)")
      let random = plain.run(values, PlainOptimizer.gradients(t, &generator))
      #expect(random.numerator * random.numerator <= bound * random.radicand, "seed \(seed)")
    }
  }

  @Test(arguments: squares)
  func boundsAtResonanceAndInTheLimitAreThoseOfTheSum(_ identifier: String) throws {
    let bound = try #require(ShippedAnalyses.all[identifier]?.twoKernelForm?.bound)
    let plain = try #require(PlainOptimizer.all[identifier])
    let base: [String: Rational] = [
      "beta1": rational(2, 5), "beta2": rational(3, 4), "beta3": rational(1, 3), "alpha": rational(2, 1),
    ]
    for resonance in bound.resonances {
      var equations = [resonance.equation]
      if case .and(let first, let second) = resonance.equation { equations = [first, second] }
      for t in 1...5 {
        var values = base
        for equation in equations {
          guard case .relation(.equal, .parameter(let rate), let product) = equation else {
            Issue.record("a resonance is made of equations for rates")
            continue
          }
          let evaluation = ExactEvaluation(reals: values, indices: ["t": t], gradients: [])
          values[rate] = try evaluation.value(product)
        }
        let closed = try ExactEvaluation(reals: values, indices: ["t": t], gradients: [])
          .value(resonance.closedForm)
        #expect(closed == sum(weights(plain, values, t)), "t = \(t)")
      }
    }
    if identifier == "ademamix" {
      #expect(bound.resonances.count == 4, "three pairs of rates, and all together")
    }
    let evaluation = ExactEvaluation(reals: base, indices: ["t": 1], gradients: [])
    let limit = try evaluation.value(#require(bound.limit).term)
    let distances = [12, 60].map { (sum(weights(plain, base, $0)) - limit).magnitude }
    #expect(distances[1] <= distances[0])
    #expect(distances[1] < rational(1, 10_000))
    // Beyond the phase boundary the sum grows at least in proportion to t.
    var beyond = base
    beyond["beta2"] = rational(1, 10)
    if !bound.growth.isEmpty {
      #expect(sum(weights(plain, beyond, 24)) > Rational(2) * sum(weights(plain, beyond, 12)))
    }
  }

  /// The response to a changing scale, and to a drift, against small changes of the plain optimizer: the square of u
  /// has twice the relative change of u, up to second order.
  @Test(arguments: squares)
  func weightsAndAgesGiveTheFirstOrderOfTheUpdate(_ identifier: String) throws {
    let form = try #require(ShippedAnalyses.all[identifier]?.twoKernelForm)
    let plain = try #require(PlainOptimizer.all[identifier])
    for seed in UInt64(0)..<6 {
      var generator = SplitMix64(seed: seed)
      let values = plain.parameters(&generator)
      let t = 2 + Int(seed) % 4
      let weights = weights(plain, values, t)
      let (numerators, denominators) = (
        weights.reduce(Rational.zero) { $0 + $1.p }, weights.reduce(Rational.zero) { $0 + $1.q }
      )
      func square(_ gradients: [Rational]) -> Rational {
        let parts = plain.run(values, gradients)
        return parts.numerator * parts.numerator * (parts.radicand.reciprocal ?? .zero)
      }
      let level = square(Array(repeating: .one, count: t))
      func isCoefficient(_ coefficient: Rational, _ gradients: (Rational) -> [Rational]) {
        // The error after division by e is of first order in e: ten times smaller for a tenth of e.
        let errors = [rational(1, 10_000), rational(1, 100_000)].map { e in
          let change = square(gradients(e)) * (level.reciprocal ?? .zero) - .one
          return (change * (e.reciprocal ?? .zero) - Rational(2) * coefficient).magnitude
        }
        #expect(errors[1] <= errors[0] * rational(1, 9), "\(identifier) seed \(seed)")
        #expect(errors[1] < rational(1, 50), "\(identifier) seed \(seed)")
      }
      let changes = (0..<t).map { _ in Rational(Int.random(in: -3...3, using: &generator)) }
      let response = weights.indices.reduce(Rational.zero) {
        let balance =
          weights[$1].p * (numerators.reciprocal ?? .zero) - weights[$1].q
          * (denominators.reciprocal ?? .zero)
        return $0 + balance * changes[$1]
      }
      isCoefficient(response) { e in changes.map { .one + e * $0 } }
      let drift = try ExactEvaluation(reals: values, indices: ["t": t], gradients: [])
        .value(#require(form.driftCoefficient).term)
      // 1/(1 + e)^j is e^(-jd) for the drift d = ln(1 + e) = e + O(e^2).
      isCoefficient(drift) { e in
        let decay = (.one + e).reciprocal ?? .zero
        return (0..<t).map { PlainOptimizer.power(decay, t - 1 - $0) }
      }
    }
  }

  @Test(arguments: [4, 6, 8, 10])
  func theBoundOfHigherPowersIsHoelders(_ degree: Int) throws {
    let form = try #require(ShippedAnalyses.all["adam-l\(degree)"]?.twoKernelForm)
    let bound = try #require(form.powerBound)
    let plain = try #require(PlainOptimizer.all["adam-l\(degree)"])
    #expect(form.bound == nil)
    #expect(form.power == degree && bound.power == degree)
    func power(_ value: Rational) -> Rational { PlainOptimizer.power(value, degree) }
    func lower(_ value: Rational) -> Rational { PlainOptimizer.power(value, degree - 1) }
    for (rho, beta2) in [
      (rational(1, 2), rational(3, 4)), (rational(11, 10), rational(2, 5)), (.one, rational(2, 3)),
    ] {
      for t in 1...5 {
        let values = ["beta1": lower(rho) * beta2, "beta2": beta2, "rho": rho]
        let weights = weights(plain, values, t)
        let shape = (0..<t).map { PlainOptimizer.power(rho, t - 1 - $0) }
        // sum p^P' q^(1-P') to the power P - 1: p/q is its newest value times rho^(P-1) a step.
        let inner = weights.indices.reduce(Rational.zero) { $0 + weights[$1].p * shape[$1] }
        let newest = weights[t - 1].p * (weights[t - 1].q.reciprocal ?? .zero)
        let expected = newest * lower(inner)
        let evaluation = ExactEvaluation(reals: values, indices: ["t": t], gradients: [])
        #expect(try evaluation.value(bound.closedForm) == expected, "rho \(rho), t = \(t)")
        if rho == .one { #expect(expected == .one) } else if t > 1 { #expect(expected > .one) }
        let extremal = plain.run(values, shape)
        #expect(power(extremal.numerator) == expected * extremal.radicand)
        for seed in UInt64(0)..<10 {
          var generator = SplitMix64(seed: seed)
          let random = plain.run(values, PlainOptimizer.gradients(t, &generator))
          #expect(power(random.numerator) <= expected * random.radicand, "seed \(seed)")
        }
      }
    }
    let resonant = ["beta1": rational(4, 5), "beta2": power(rational(4, 5)), "rho": rational(5, 4)]
    let weights = weights(plain, resonant, 4)
    let inner = weights.indices.reduce(Rational.zero) {
      $0 + weights[$1].p * PlainOptimizer.power(rational(5, 4), 3 - $1)
    }
    let newest = weights[3].p * (weights[3].q.reciprocal ?? .zero)
    let evaluation = ExactEvaluation(reals: resonant, indices: ["t": 4], gradients: [])
    #expect(resonant["beta1"] == lower(rational(5, 4)) * power(rational(4, 5)))
    #expect(try evaluation.value(bound.resonantForm) == newest * lower(inner))
  }

  @Test(arguments: signs)
  func gradientsOfOneSignGiveTheSameUpdateWhateverTheirSizes(_ identifier: String) throws {
    let plain = try #require(PlainOptimizer.all[identifier])
    for seed in UInt64(0)..<12 {
      var generator = SplitMix64(seed: seed)
      let values = plain.parameters(&generator)
      let sizes = (0..<(1 + Int(seed) % 6)).map { _ in Rational(Int.random(in: 1...99, using: &generator)) }
      #expect(plain.run(values, sizes).numerator.signum == 1)
      #expect(plain.run(values, sizes.map { -$0 }).numerator.signum == -1)
    }
  }

  @Test func allThreeRatesOfAdEMAMixHaveToAgree() throws {
    let form = try #require(ShippedAnalyses.all["ademamix"]?.twoKernelForm)
    guard case .exactly(let formula, let statement) = try #require(form.pointwiseCondition) else {
      Issue.record("the pointwise condition is solved")
      return
    }
    let (one, two, three) = (Term.parameter("beta1"), Term.parameter("beta2"), Term.parameter("beta3"))
    #expect(formula == .and(one.equals(two), three.equals(two)))
    #expect(statement.claim.hypotheses.contains(Term(0).isLess(than: .parameter("alpha"))))
    guard case .separate = try #require(form.coincidence) else {
      Issue.record("the conditions separate")
      return
    }
  }
}

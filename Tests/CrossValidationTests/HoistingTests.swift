import CrossValidation
import ExactArithmetic
import SymbolicAlgebra
import Testing

/// Values that are kept from one summand to the next must be recomputed as soon as something in them changes.
@Suite struct HoistingTests {
  let environment: Environment
  let gradients: [Rational]
  let t = AdamTerms.t
  let g = AdamTerms.g

  init() throws {
    var generator = SplitMix64(seed: 5)
    gradients = generator.rationals(6)
    environment = try AdamTerms.environment(fraction(9, 10), fraction(1, 3), t: 6, gradients)
  }

  func rational(_ term: Term) throws -> Rational? { try evaluate(term, in: environment).rational }

  @Test func `an inner sum that depends on the outer index changes with it`() throws {
    let term = Term.sum("j", to: t) { j in
      g[j] * .sum("k", to: j) { k in g[k] * .index(j - k) }
    }
    var expected = Rational.zero
    for j in 1...6 {
      for k in 1...j { expected += gradients[j - 1] * gradients[k - 1] * Rational(j - k) }
    }
    #expect(try rational(term) == expected)
  }

  @Test func `a sum between two others that mentions the outermost index only`() throws {
    let term = Term.sum("i", to: 3) { i in
      .sum("j", to: 4) { j in
        .sum("k", to: 2) { k in
          .index(k) * .sum("l", to: i) { .index($0 + i) } + .index(j) * .sum("l", to: k) { .index($0 + i) }
        }
      }
    }
    var expected = 0
    for i in 1...3 {
      for j in 1...4 {
        for k in 1...2 {
          expected += k * (1...i).reduce(0) { $0 + $1 + i } + j * (1...k).reduce(0) { $0 + $1 + i }
        }
      }
    }
    #expect(try rational(term) == Rational(expected))
  }

  @Test func `one definition used with different parameters in turn`() throws {
    // w(beta, k) = beta^k / (1 - beta^3)
    let weight = try Definition(
      "w", [Binder("beta", .real), Binder("k", .index)],
      .explicit(Term.bound(1).power(.bound(0)) / (1 - Term.bound(1).power(3))))
    func w(_ beta: Term, _ k: IndexTerm) -> Term { .application(weight, [.real(beta), .index(k)]) }
    let betas = (1...6).map { fraction($0, 7) }
    let parameters = betas.map(Term.number)
    // more parameters in turn than are kept at once
    let term = Term.sum(to: 4) { k in
      parameters.map { w($0, k) }.reduce(0) { $0 * 3 + $1 } + w(.index(k) / 9, k)
    }
    var expected = Rational.zero
    for k in 1...4 {
      func value(_ beta: Rational) throws -> Rational { try beta.power(k).divided(by: 1 - beta.power(3)) }
      expected += try betas.map(value).reduce(0) { $0 * 3 + $1 } + value(fraction(k, 9))
    }
    #expect(try rational(term) == expected)
  }

  @Test func `a recursion whose sequence depends on the summation index`() throws {
    let average = try AdamTerms.movingAverage()
    let term = Term.sum("j", to: 5) { j in
      .application(average, [.real(1 / 2), .sequence(.lambda { g[$0] * .index(j) }), .index(j)])
    }
    var expected = Rational.zero
    for j in 1...5 {
      expected += (1...j).reduce(Rational.zero) { .half * $0 + .half * gradients[$1 - 1] * Rational(j) }
    }
    #expect(try rational(term) == expected)
  }

  @Test func `bound variables at different depths are not confused when their terms look alike`() throws {
    // the same subterm, g at bound variable 0, under one sum and under two
    let term = Term.sum("j", to: 3) { j in g[j] * .sum("k", to: 2) { g[$0] } }
    let expected = (gradients[0] + gradients[1] + gradients[2]) * (gradients[0] + gradients[1])
    #expect(try rational(term) == expected)
  }

  @Test func `long hoisted values keep their value when they are squared, inverted and cancelled`() throws {
    var generator = SplitMix64(seed: 6)
    let gradients = generator.rationals(90)
    let environment = try AdamTerms.environment(fraction(999, 1000), fraction(9, 10), t: 90, gradients)
    let mean = try #require(try evaluate(AdamTerms.firstMoment, in: environment).rational)
    #expect(mean.numerator.bitWidth > 256)
    let term = Term.sum(to: AdamTerms.t) { k in
      (g[k] - AdamTerms.firstMoment).power(3) / AdamTerms.firstMoment.squared - g[k].squared
        / AdamTerms.firstMoment
    }
    var expected = Rational.zero
    for gradient in gradients {
      expected +=
        try (gradient - mean).power(3).divided(by: mean * mean) - (gradient * gradient).divided(by: mean)
    }
    #expect(try evaluate(term, in: environment).rational == expected)
  }
}

import CrossValidation
import ExactArithmetic
import SymbolicAlgebra
import Testing

@Suite struct TermEvaluationTests {
  let nineTenths = fraction(9, 10)

  func rational(_ term: Term, _ environment: Environment = Environment()) throws -> Rational? {
    try evaluate(term, in: environment).rational
  }

  @Test func `arithmetic on numbers`() throws {
    #expect(try rational((2 + 3) * 4 - 1 / 3) == fraction(59, 3))
    #expect(try rational(Term.number(fraction(-3, 4)).power(3)) == fraction(-27, 64))
    #expect(try rational(Term.number(fraction(-3, 4)).power(-3)) == fraction(-64, 27))
    #expect(try rational(-.absoluteValue(-7)) == -7)
    #expect(try rational(.sign(-7) + .sign(0) * 10 + .sign(7) * 100) == 99)
    #expect(try rational(.kronecker(3, 3) * 2 + .kronecker(3, 4)) == 2)
    #expect(try rational(7 - 7) == 0)
  }

  @Test func `0^0 is 1, in a parameter that is zero too`() throws {
    #expect(try rational(Term.number(0).power(0)) == 1)
    let environment = try AdamTerms.environment(0, 0, t: 3, [5, 7, 11])
    #expect(try rational(AdamTerms.firstMoment, environment) == 11)
    #expect(try rational(AdamTerms.unrolled(AdamTerms.beta1), environment) == 11)
  }

  @Test func `sums run from 1 and are empty below it`() throws {
    let environment = try Environment(["t": .index(4), "z": .index(0)])
    #expect(try rational(.sum(to: .variable("t")) { .index($0) }, environment) == 10)
    #expect(try rational(.sum(to: .variable("z")) { .index($0) }, environment) == 0)
    #expect(try rational(.sum(to: .variable("z") - 3) { _ in 1 / 0 }, environment) == 0)
    #expect(try rational(.sum(to: 3) { _ in 2 }) == 6)
  }

  @Test func `moments of three gradients, worked by hand`() throws {
    // weights of 9/10 at t = 3 are 81, 90 and 100 parts of 271
    let environment = try AdamTerms.environment(nineTenths, fraction(1, 2), t: 3, [1, -2, fraction(1, 2)])
    #expect(try rational(AdamTerms.firstMoment, environment) == fraction(81 - 180 + 50, 271))
    // those of 1/2 are 1, 2 and 4 parts of 7
    #expect(try rational(AdamTerms.secondMoment, environment) == fraction(1 + 8 + 1, 7))
    let peak = (fraction(81 * 81, 1) + fraction(90 * 90, 2) + fraction(100 * 100, 4)) * fraction(7, 271 * 271)
    #expect(try rational(AdamTerms.peak, environment) == peak)
  }

  @Test func `at t = 1 both weights are 1, so S is 1 and the update is a sign`() throws {
    let environment = try AdamTerms.environment(nineTenths, fraction(999, 1000), t: 1, [fraction(-3, 7)])
    #expect(try rational(AdamTerms.peak, environment) == 1)
    #expect(try rational(AdamTerms.update, environment) == -1)
  }

  @Test func `S at t = 10 and 100 has the published value`() throws {
    for (t, root) in [(10, 1.0431), (100, 2.2434)] {
      let environment = try AdamTerms.environment(nineTenths, fraction(999, 1000), t: t)
      let value = try evaluate(.squareRoot(AdamTerms.peak), in: environment)
      let enclosure = try #require(value.enclosure(bits: 64))
      #expect(abs(enclosure.midpoint.doubleValue - root) < 5e-5)
    }
  }

  @Test(arguments: [fraction(9, 10), 0, fraction(1, 3), fraction(-2, 3), 1])
  func `the recurrence agrees with the closed sum at every step`(beta: Rational) throws {
    var generator = SplitMix64(seed: 11)
    let gradients = generator.rationals(12)
    for t in 0...12 {
      let environment = try AdamTerms.environment(beta, 0, t: t, gradients)
      let recurrence = try AdamTerms.movingAverage(AdamTerms.beta1, AdamTerms.g, at: AdamTerms.t)
      let expected = gradients.prefix(t).reduce(Rational.zero) { beta * $0 + (1 - beta) * $1 }
      #expect(try rational(recurrence, environment) == expected)
      #expect(try rational(AdamTerms.unrolled(AdamTerms.beta1), environment) == expected)
    }
  }

  @Test func `recursion starts at its base and counts from 0`() throws {
    // f(0) = 5, f(n+1) = 2 f(n) + n: 5, 10, 21, 44
    let f = try Definition("f", [], .recursive(base: 5, step: 2 * .bound(0) + .index(.bound(1))))
    for (n, value) in [5, 10, 21, 44].enumerated() {
      #expect(try rational(.application(f, [.index(IndexTerm(n))])) == Rational(value))
    }
  }

  @Test func `definitions take reals, indices and sequences, which may be given by a rule`() throws {
    // d(x, s, n) = x s_n
    let d = try Definition(
      "d", [Binder("x", .real), Binder("s", .sequence(arity: 1)), Binder("n", .index)],
      .explicit(.bound(2) * .element(.bound(1), [.bound(0)])))
    let environment = try Environment(["g": .sequence([10, 20, 30]), "t": .index(3)])
    let given = Term.application(d, [.real(7), .sequence(AdamTerms.g), .index(AdamTerms.t - 1)])
    #expect(try rational(given, environment) == 140)
    // sum over k of d(k, (j -> g_j + k), k) = sum k (g_k + k)
    let ruled = Term.sum(to: AdamTerms.t) { k in
      .application(d, [.real(.index(k)), .sequence(.lambda { AdamTerms.g[$0] + .index(k) }), .index(k)])
    }
    #expect(try rational(ruled, environment) == Rational(1 * 11 + 2 * 22 + 3 * 33))
  }

  @Test func `an argument that is undefined harms only where it is used`() throws {
    // Unfolding the definition gives 3, so its application must not be less defined.
    let first = try Definition("first", [Binder("a", .real), Binder("b", .real)], .explicit(.bound(1)))
    #expect(try rational(.application(first, [.real(3), .real(1 / 0)])) == 3)
    #expect(throws: EvaluationError.undefined(.divisionByZero, subterm: 1 / 0)) {
      try rational(.application(first, [.real(1 / 0), .real(3)]))
    }
  }

  @Test func `sequences have members at 0, in tables, and by functions`() throws {
    let table = SequenceTerm.variable("a", arity: 2)
    let environment = try Environment([
      "g": .sequence(SequenceValue([1], atZero: 9)), "a": .sequence(SequenceValue(rows: [[1, 2], [3, 4]])),
      "h": .sequence(SequenceValue(arity: 1) { Rational($0[0] * $0[0]) }),
    ])
    #expect(try rational(AdamTerms.g[0] * 10 + AdamTerms.g[1], environment) == 91)
    #expect(try rational(table[2, 1] * 10 + table[1, 2], environment) == 32)
    #expect(try rational(SequenceTerm.variable("h", arity: 1)[12], environment) == 144)
  }

  @Test func `a sequence that is 0 elsewhere has members before the first and after the last`() throws {
    let environment = try Environment(["g": .sequence(SequenceValue([5], atZero: 9, elsewhere: 0))])
    let members = [-400, -1, 0, 1, 2].map { AdamTerms.g[IndexTerm($0)] }
    #expect(try members.map { try rational($0, environment) } == [0, 0, 9, 5, 0])
    let bare = try Environment(["g": .sequence(SequenceValue([5]))])
    for index in [-1, 0, 2] {
      #expect(
        throws: EvaluationError.undefined(.missingMember([index]), subterm: AdamTerms.g[IndexTerm(index)])
      ) {
        try rational(AdamTerms.g[IndexTerm(index)], bare)
      }
    }
  }

  @Test func `variables of different sorts may share a name`() throws {
    let environment = try Environment(["x": .index(3)])
    var both = environment
    try both.bind("x", to: .real(fraction(1, 2)))
    #expect(try rational(.parameter("x") + .index(.variable("x")), both) == fraction(7, 2))
  }

  @Test func `the members of a rule over two indices`() throws {
    let difference = SequenceTerm.lambda(["i", "k"], .index(.bound(1)) - .index(.bound(0)))
    #expect(try rational(.element(difference, [7, 3])) == 4)
  }
}

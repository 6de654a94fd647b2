import NormalForms
import SymbolicAlgebra
import Testing

/// What must not be provable, each next to what must.
@Suite struct RefusalTests {
  private func expectRefusal(
    _ left: Term, _ right: Term, _ facts: NormalizationFacts = NormalizationFacts(),
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: NormalizationError.self, sourceLocation: location) {
      if try !areIdentical(left, right, facts) { throw NormalizationError.unsupported("the forms differ") }
    }
  }

  /// The facts that `body` doesn't vanish for `k = 1 .. upper`.
  private func family(_ upper: IndexTerm, _ body: Term, _ index: IndexRelation...) -> NormalizationFacts {
    NormalizationFacts(families: [.init(upper: upper, body: body)], index: index)
  }

  @Test func quotientsNeedNonzeroDenominators() throws {
    expectRefusal(x / x, 1)
    #expect(try areIdentical(x / x, 1, NormalizationFacts(nonzero: [x])))
    expectRefusal((x.squared - 1) / (x - 1), x + 1)
    #expect(try areIdentical((x.squared - 1) / (x - 1), x + 1, NormalizationFacts(nonzero: [x - 1])))
    expectRefusal(0 * (1 / x), 0)
    expectRefusal(1 / (1 / x), x)
    expectRefusal(x / 0, x / 0)
  }

  @Test func negativePowersNeedNonzeroBases() throws {
    let inside = NormalizationFacts(index: [atMost(s, t)])
    expectRefusal(b.power(t - s) / b.power(t - s), 1, inside)
    expectRefusal(1 / x.power(-2), x.squared)
    expectRefusal(1 / x.power(-1 * t), x.power(t))
    expectRefusal(x.power(-1) * x, 1)
    expectRefusal(x.power(t) * x.power(-1 * t), 1)
    #expect(try areIdentical(1 / x.power(-2), x.squared, NormalizationFacts(nonzero: [x])))
    #expect(try areIdentical(x.power(t) * x.power(-1 * t), 1, NormalizationFacts(nonzero: [x])))
  }

  @Test func exponentsMustBeNonnegativeOrTheBaseNonzero() throws {
    expectRefusal(b.power(t - s) * b.power(s), b.power(t))
    #expect(
      try areIdentical(b.power(t - s) * b.power(s), b.power(t), NormalizationFacts(index: [atMost(s, t)])))
    #expect(try areIdentical(b.power(t - s) * b.power(s), b.power(t), NormalizationFacts(nonzero: [b])))
  }

  @Test func shortenedSumsNeedAStep() throws {
    expectRefusal(sum(t - 1) { g($0) } + g(t), sum(t) { g($0) })
    expectRefusal(sum(t - s) { _ in 1 }, .index(t - s))
    #expect(try areIdentical(sum(t - s) { _ in 1 }, .index(t - s), NormalizationFacts(index: [atMost(s, t)])))
  }

  @Test func geometricSumsNeedARatioOtherThanOne() throws {
    let closed = (1 - b.power(t)) / (1 - b)
    expectRefusal(sum(t) { b.power(t - $0) }, closed)
    #expect(try areIdentical(sum(t) { b.power(t - $0) }, closed, NormalizationFacts(nonzero: [1 - b])))
  }

  @Test func membersOutsideTheRangeAreNotKnown() throws {
    let facts = family(t, g(.bound(0)))
    #expect(try areIdentical(sum(t) { g($0) / g($0) }, .index(t), facts))
    expectRefusal(sum(t + 1) { g($0) / g($0) }, .index(t + 1), facts)
    expectRefusal(g(1) / g(1), 1, facts)
    expectRefusal(g(t) / g(t), 1, facts)
    expectRefusal(sum(t) { g($0 - 1) / g($0 - 1) }, .index(t), facts)
  }

  @Test func nothingLeaksOutOfAnEmptySum() {
    // All of these hold for t >= 1 and fail at t = 0, where the facts are vacuous.
    expectRefusal(sum(t) { _ in 1 / .index(t) }, 1, family(t, .index(t)))
    var weights = family(t, 1 - b.power(t))
    weights.nonzero = [1 - b]
    expectRefusal(sum(t) { weight(b, $0) }, 1, weights)
    let gap = sum(t) { _ in 1 / (1 - b) } + 1
    var facts = family(t, 1 - b)
    facts.nonzero = [gap]
    let numerator = .index(t) + 1 - b
    expectRefusal((numerator + 0) / numerator, 1, facts)
    let d = Term.kronecker(s, t)
    let quotients = sum(t) { _ in 1 / (1 - d) }
    expectRefusal((quotients + 1) * d, quotients * d, family(t, 1 - d))
  }

  @Test func indicatorsAreZeroDivisors() throws {
    let d = Term.kronecker(s, t)
    let sign = Term.number(-1).power(s)
    let one = NormalizationFacts(index: [atMost(1, t)])
    expectRefusal(d * ((1 - d).power(t - 1) + 1), d * (1 - d).power(t - 1), one)
    expectRefusal((1 + sign) * ((1 - sign).power(t - 1) + 1), (1 + sign) * (1 - sign).power(t - 1), one)
    expectRefusal(
      d * sum(t) { (1 - d).power($0 - s) }, 0, NormalizationFacts(nonzero: [d], index: [atMost(s, 1)]))
    #expect(try areIdentical(d * (1 - d), 0))
    #expect(try areIdentical((1 + sign) * (1 - sign), 0))
    #expect(try areIdentical(d.power(3), d))
  }

  @Test func anIndicatorIsNotKeptInAnArgument() {
    let d = Term.kronecker(s, t)
    let n = IndexTerm.variable("n")
    let longWay = ((x + y) - (x + y) * d) / (1 - d)
    let first = sum(t) { _ in longWay.power(n) }
    let picked = sum(IndexTerm.variable("u")) { .kronecker($0, n + 1) * (x + y).power($0) }
    expectRefusal(
      first - first + d * (picked + 1), 0, family(t, 1 - d, atMost(n + 1, .variable("u"))))
  }

  @Test func geometricSumsOfPowersOfZero() throws {
    expectRefusal(sum(t) { Term.number(0).power($0 - s) }, 0, NormalizationFacts(index: [atMost(s, 1)]))
    #expect(try areIdentical(sum(t) { Term.number(0).power($0) }, 0))
  }

  @Test func factsSayNothingOfFactorsThatAreDividedBy() throws {
    // At b = 0 and t = s = 1 the fact says 0^0 != 0, and b^t is 0.
    let difference = NormalizationFacts(nonzero: [b.power(t - s)], index: [atMost(s, t)])
    expectRefusal((b.power(t) + 0) / (b.power(t) + 0), 1, difference)
    let shifted = NormalizationFacts(
      nonzero: [sum(t) { b.power($0 - t + s) }], index: [IndexRelation(.equal, t, s + 1)])
    expectRefusal((b.power(s) + 0) / (b.power(s) + 0), 1, shifted)
    var shortened = family(t - 1, g(.bound(0)), atMost(1, t))
    shortened.nonzero = [sum(t - 1) { g($0).power(-1 * t) } * g(t).power(t) + 1]
    expectRefusal((g(t).power(t) + 0) / (g(t).power(t) + 0), 1, shortened)
    #expect(try areIdentical((b + 0) / b, 1, NormalizationFacts(nonzero: [b.power(t) * b])))
    expectRefusal((b + 0) / b, 1, NormalizationFacts(nonzero: [b.power(t)]))
  }

  @Test func kroneckerAtTheEndsOfARange() throws {
    let inside = NormalizationFacts(index: [atMost(1, s), atMost(s, t)])
    #expect(try areIdentical(sum(t) { .kronecker($0, s) * g($0) }, g(s), inside))
    expectRefusal(sum(t) { .kronecker($0, s) * g($0) }, g(s), NormalizationFacts(index: [atMost(s, t)]))
    expectRefusal(sum(t) { .kronecker($0, s) * g($0) }, g(s), NormalizationFacts(index: [atMost(1, s)]))
    expectRefusal(sum(t) { .kronecker($0, t) * g($0) }, g(t))
    expectRefusal(sum(t) { .kronecker(2 * $0, s) }, 1, inside)
  }

  @Test(
    "Names of the normal form's own indices are refused", arguments: ["\u{1}1", "\u{2}1", "\u{2}", "\u{1}x"])
  func reservedNames(name: String) {
    let own = IndexTerm.variable(name)
    expectRefusal(sum(t) { .index(own) - .index($0) }, 0)
    expectRefusal(sum(t) { g($0 + own) }, .index(t) * g(t))
    expectRefusal(x, x, NormalizationFacts(index: [atMost(own, t)]))
    expectRefusal(x, x, NormalizationFacts(nonzero: [.index(own)]))
    expectRefusal(x, x, family(own, g(.bound(0))))
    #expect(throws: NormalizationError.self) { try Requirements(of: [.index(own)], given: []) }
  }

  @Test func variablesOfDifferentSortsAreDifferent() throws {
    #expect(try !areIdentical(.parameter("t"), .index(t)))
    #expect(try !areIdentical(.parameter("t").power(s), .index(t).power(s)))
    #expect(try !areIdentical(g(1), .element(.variable("g", arity: 2), [1, 1])))
  }

  @Test func rootsAndSignsAreOpaque() throws {
    #expect(try !areIdentical(Term.squareRoot(x.squared), .absoluteValue(x)))
    #expect(try !areIdentical(Term.squareRoot(x).squared, x))
    #expect(try areIdentical(Term.squareRoot(x * y), .squareRoot(y * x)))
    expectRefusal(.squareRoot(x / x), .squareRoot(1))
    // Whether a radicand is negative is not known, and the normal form looks into no root of any degree.
    for degree in [2, 3, 4, 6, 7] {
      let power = IndexTerm(degree)
      #expect(try !areIdentical(Term.root(degree, x).power(power), x))
      #expect(try !areIdentical(Term.root(degree, x.power(power)), x))
      #expect(try !areIdentical(Term.root(degree, x * y), .root(degree, x) * .root(degree, y)))
      #expect(try !areIdentical(.root(degree, 1), 1))
      #expect(try !areIdentical(.root(degree, 0), 0))
      #expect(try areIdentical(Term.root(degree, x * y), .root(degree, y * x)))
      expectRefusal(.root(degree, x / x), .root(degree, 1))
    }
    #expect(try !areIdentical(Term.root(6, x).squared, x))
    #expect(try !areIdentical(.root(2, x), .root(6, x)))
    #expect(try !areIdentical(.root(2, .root(3, x)), .root(6, x)))
    #expect(try !areIdentical(.root(3, .root(2, x)), .root(2, .root(3, x))))
    expectRefusal(.sign(1 / x) - .sign(1 / x), 0)
  }

  @Test func definitionsOfOneNameAreDifferentQuantities() throws {
    let one = try Definition("f", [Binder("x", .real)], .explicit(.bound(0)))
    let other = try Definition("f", [Binder("x", .real)], .explicit(.bound(0) + 1))
    let same = try Definition("f", [Binder("z", .real)], .explicit(.bound(0)))
    #expect(try !areIdentical(.application(one, [.real(x)]), .application(other, [.real(x)])))
    #expect(try areIdentical(.application(one, [.real(x + x)]), .application(same, [.real(2 * x)])))
  }

  @Test func familiesDontCallEachOtherForEver() {
    let bodies: [Term] = [
      b.power(t - s), c.power(t - s), x.power(t - s), y.power(t - s), (b + c).power(t - s),
    ]
    let facts = NormalizationFacts(
      families: (bodies + bodies.map { 1 / $0 }).map { .init(upper: t, body: $0) })
    expectRefusal(sum(t) { 1 / g($0) }, 0, facts)
  }
}

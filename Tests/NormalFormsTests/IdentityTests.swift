import ExactArithmetic
import NormalForms
import SymbolicAlgebra
import Testing

/// Identities of averages with exponential weights that the normal form must decide.
@Suite struct IdentityTests {
  @Test func weightsSumToOne() throws {
    #expect(try areIdentical(sum(t) { weight(b, $0) }, 1, steps(b)))
  }

  @Test func meanAndVariance() throws {
    let mean = average(b, g)
    let variance = average(b) { (g($0) - mean).squared }
    #expect(try areIdentical(average(b) { g($0).squared }, mean.squared + variance, steps(b)))
  }

  @Test func meanAndVarianceNeedEqualRates() throws {
    let mean = average(b, g)
    let variance = average(b) { (g($0) - mean).squared }
    #expect(try !areIdentical(average(c) { g($0).squared }, mean.squared + variance, steps(b, c)))
  }

  @Test func expansionAboutAnyCentre() throws {
    let right = x.squared + 2 * x * (average(c, g) - x) + average(c) { (g($0) - x).squared }
    #expect(try areIdentical(average(c) { g($0).squared }, right, steps(c)))
  }

  /// `S = sum p^2/q`.
  private var divergence: Term { sum(t) { weight(b, $0).squared / weight(c, $0) } }

  @Test func divergenceInClosedForm() throws {
    let ratio = b.squared / c
    var facts = steps(b, c)
    facts.nonzero += [c, 1 - ratio]
    let closed =
      ((1 - b).squared * (1 - c.power(t)) * (1 - ratio.power(t)))
      / ((1 - b.power(t)).squared * (1 - c) * (1 - ratio))
    #expect(try areIdentical(divergence, closed, facts))
  }

  @Test func divergenceAtResonance() throws {
    let squared = sum(t) { weight(b, $0).squared / weight(b.squared, $0) }
    var facts = steps(b)
    facts.nonzero += [b, 1 + b, 1 - b.power(2 * t)]
    let closed = .index(t) * (1 - b) * (1 + b.power(t)) / ((1 + b) * (1 - b.power(t)))
    #expect(try areIdentical(squared, closed, facts))
  }

  @Test func divergenceWithoutTheRatioStaysASum() throws {
    var facts = steps(b, c)
    facts.nonzero.append(c)
    let ratio = b.squared / c
    let closed = (1 - ratio.power(t)) / (1 - ratio)
    #expect(throws: NormalizationError.self) {
      try areIdentical(divergence, closed, facts)
    }
  }

  @Test func meanAge() throws {
    let age = average(b) { .index(t - $0) }
    let closed = b / (1 - b) - .index(t) * b.power(t) / (1 - b.power(t))
    #expect(try areIdentical(age, closed, steps(b)))
  }

  @Test("Lag moments have the values of their sums", arguments: 2...4)
  func lagMoments(order: Int) throws {
    let moment = sum(t) { b.power(t - $0) * Term.index(t - $0).power(IndexTerm(order)) }
    for steps in 0...6 {
      for rate: Rational in [0, 2, .half, -3] {
        var direct: Rational = 0
        for lag in stride(from: 0, to: steps, by: 1) {
          direct += try rate.power(lag) * Rational(lag).power(order)
        }
        let atValues = moment.substituting(.index(IndexTerm(steps)), for: Variable("t", .index))
          .substituting(.real(.number(rate)), for: Variable("b", .real))
        #expect(try Normalizer().constant(atValues) == direct, "\(steps) \(rate)")
      }
    }
    let next = sum(t + 1) { b.power(t + 1 - $0) * Term.index(t + 1 - $0).power(IndexTerm(order)) }
    let last = b.power(t) * Term.index(t).power(IndexTerm(order))
    #expect(try areIdentical(next, moment + last, NormalizationFacts(nonzero: [1 - b])))
  }

  @Test("Power sums at ratio one", arguments: 0...4)
  func powerSums(order: Int) throws {
    let powers = sum(t) { Term.index($0).power(IndexTerm(order)) }
    let n = Term.index(t)
    let closed: [Term] = [
      n, n * (n + 1) / 2, n * (n + 1) * (2 * n + 1) / 6, (n * (n + 1)).squared / 4,
      n * (n + 1) * (2 * n + 1) * (3 * n.squared + 3 * n - 1) / 30,
    ]
    #expect(try areIdentical(powers, closed[order]))
  }

  @Test func covarianceOfTwoSequences() throws {
    let (p, q) = (average(b, g), average(b, h))
    let centred = average(b) { (g($0) - p) * (h($0) - q) }
    #expect(try areIdentical(centred, average(b) { g($0) * h($0) } - p * q, steps(b)))
  }

  @Test func productOfSums() throws {
    let double = Term.sum("i", to: t) { i in
      .sum("j", to: t) { j in b.power(t - i) * c.power(t - j) * g(i) * h(j) }
    }
    #expect(try areIdentical(double, sum(t) { b.power(t - $0) * g($0) } * sum(t) { c.power(t - $0) * h($0) }))
  }

  @Test func squareOfASumOverADiagonal() throws {
    let diagonal = Term.sum("i", to: t) { i in .sum("j", to: t) { j in .kronecker(i, j) * g(i) * h(j) } }
    #expect(try areIdentical(diagonal, sum(t) { g($0) * h($0) }))
  }

  @Test func lastTermIsPeeledOff() throws {
    let recurrence = b * sum(t) { b.power(t - $0) * g($0) } + g(t + 1)
    #expect(try areIdentical(sum(t + 1) { b.power(t + 1 - $0) * g($0) }, recurrence))
    let shorter = NormalizationFacts(index: [atMost(1, t)])
    #expect(try areIdentical(sum(t - 1) { g($0) } + g(t), sum(t) { g($0) }, shorter))
  }

  @Test func indexIsShifted() throws {
    #expect(try areIdentical(sum(t) { g($0 + 1) }, sum(t) { g($0) } - g(1) + g(t + 1)))
    #expect(try areIdentical(sum(t) { g($0 - 1) }, sum(t) { g($0) } + g(0) - g(t)))
    #expect(
      try areIdentical(
        sum(t) { b.power(t - $0) * g($0 - 1) } * b,
        sum(t) { b.power(t - $0) * g($0) } - g(t) + b.power(t) * g(0)))
  }

  @Test func kroneckerPicksTheWitness() throws {
    let last = average(b) { .kronecker($0, t) }
    #expect(try areIdentical(last, (1 - b) / (1 - b.power(t)), steps(b)))
    let first = average(b) { .kronecker($0, 1) }
    #expect(try areIdentical(first * b, weight(b, 1) * b, steps(b)))
    #expect(try areIdentical(sum(t) { .kronecker($0, t + 1) * g($0) }, 0))
    #expect(try areIdentical(sum(t) { .kronecker($0, 0) * g($0) }, 0))
  }

  @Test func powersOfNumbersAgree() throws {
    let two = Term.number(2)
    #expect(try areIdentical(two.power(t).squared, Term.number(4).power(t)))
    #expect(try areIdentical(1 / two.power(t), Term.number(.half).power(t)))
    #expect(try areIdentical((1 / two.power(t)) * Term.number(4).power(t), two.power(t)))
    #expect(try areIdentical(Term.number(6).power(t), two.power(t) * Term.number(3).power(t)))
    #expect(try areIdentical(Term.number(-1).power(2 * t), 1))
    #expect(try areIdentical(Term.number(-2).power(2 * t), Term.number(4).power(t)))
    #expect(try !areIdentical(Term.number(-1).power(t), 1))
    #expect(try areIdentical(sum(2 * t) { Term.number(-1).power($0) }, 0))
  }

  @Test func zerothPowersAreOne() throws {
    #expect(try areIdentical(Term.number(0).power(0), 1))
    #expect(try areIdentical(x.power(t - t), 1))
    #expect(try areIdentical(Term.number(0).power(t), 0, NormalizationFacts(index: [atMost(1, t)])))
    #expect(try areIdentical(Term.number(0).power(t), .kronecker(t, 0)))
    #expect(
      try areIdentical(
        sum(t) { Term.number(0).power(t - $0) * g($0) }, g(t), NormalizationFacts(index: [atMost(1, t)])))
  }

  @Test func emptySumsVanish() throws {
    #expect(try areIdentical(sum(0) { 1 / g($0) }, 0))
    #expect(try areIdentical(sum(-3) { 1 / g($0) }, 0))
  }
}

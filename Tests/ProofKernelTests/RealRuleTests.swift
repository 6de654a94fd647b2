import ProofKernel
import SymbolicAlgebra
import Testing

@Suite struct RealRuleTests {
  private let hole = Term.bound(0)

  @Test func reflexivity() {
    expectAccepted(.reflexivity(x / 0), [], (x / 0).equals(x / 0), hypotheses: 0)
    expectRejected(.illFormed, .reflexivity(.bound(0)))
    expectRejected(.illFormed, .reflexivity(.index(IndexTerm(.max) + 1)))
  }

  @Test func symmetry() throws {
    expectAccepted(.symmetry, try assume([a.equals(b)]), b.equals(a))
    expectRejected(.wrongPremiseForm, .symmetry, try assume([a.isLess(than: b)]))
  }

  @Test func substitution() throws {
    let template = Formula.relation(.less, hole, x)
    let premises = try assume([a.equals(b), a.isLess(than: x)])
    expectAccepted(.substitution(template: template), premises, b.isLess(than: x))
    expectRejected(.mismatch, .substitution(template: .relation(.less, x, hole)), premises)
    expectRejected(.wrongPremiseForm, .substitution(template: template), premises.reversed())
    expectRejected(.illFormed, .substitution(template: .relation(.less, .index(.bound(0)), x)), premises)
  }

  @Test func substitutionDoesNotCapture() throws {
    // n = 0 and exists m. n < m must not give exists m. m < m, whatever the names are.
    let index = Variable("n", .index)
    let premises = try [
      assume(Term.index(n).equals(x)), .infer(.archimedes(.index(n))),
    ]
    let template = Formula.exists(Binder("n", .index), .relation(.less, .bound(1), .index(.bound(0))))
    expectAccepted(
      .substitution(template: template), premises, .exists(index, x.isLess(than: .index(n))))
    let captured = Formula.exists(Binder("n", .index), .relation(.less, .index(.bound(0)), .index(.bound(0))))
    expectRejected(.mismatch, .substitution(template: captured), premises)
  }

  @Test func chains() throws {
    expectAccepted(.chain, try assume([a.equals(b), b.equals(x)]), a.equals(x))
    expectAccepted(.chain, try assume([a.equals(b), b.isAtMost(x)]), a.isAtMost(x))
    expectAccepted(.chain, try assume([a.isAtMost(b), b.isLess(than: x), x.isAtMost(y)]), a.isLess(than: y))
    expectAccepted(.chain, try assume([a.isAtMost(b), b.equals(x)]), a.isAtMost(x))
    expectRejected(.brokenChain, .chain, try assume([a.equals(b), x.equals(b)]))
    expectRejected(.wrongPremiseForm, .chain, try assume([a.equals(b), .not(b.equals(x))]))
    expectRejected(.wrongPremiseForm, .chain, try assume([i.equals(j)]))
    expectRejected(.wrongPremiseForm, .chain)
  }

  @Test func products() throws {
    let (strict, weak) = (Term.number(0).isLess(than: a), Term.number(0).isAtMost(b))
    expectAccepted(.product, try assume([strict, strict]), Term.number(0).isLess(than: a * a))
    expectAccepted(.product, try assume([strict, weak]), Term.number(0).isAtMost(a * b))
    expectAccepted(.product, try assume([weak, strict]), Term.number(0).isAtMost(b * a))
    expectRejected(.wrongPremiseForm, .product, try assume([strict, a.isLess(than: 0)]))
    expectRejected(.wrongPremiseForm, .product, try assume([strict, Term.number(-1).isLess(than: a)]))
    expectRejected(.wrongPremiseForm, .product, try assume([strict, Term.number(0).equals(a)]))
  }

  @Test func squares() {
    expectAccepted(.square(x / 0), [], Term.number(0).isAtMost((x / 0).squared))
    expectRejected(.illFormed, .square(.bound(0)))
  }

  @Test func trichotomy() {
    expectAccepted(
      .trichotomy(a, b), [], .or(a.isLess(than: b), .or(a.equals(b), b.isLess(than: a))), hypotheses: 0)
    expectRejected(.illFormed, .trichotomy(a, .bound(0)))
  }

  @Test func squareRoots() throws {
    let nonnegative = try assume(Term.number(0).isAtMost(a))
    expectAccepted(.rootNonnegative(degree: 2), [nonnegative], Term.number(0).isAtMost(.squareRoot(a)))
    expectAccepted(.rootPower(degree: 2), [nonnegative], Term.squareRoot(a).squared.equals(a))
    let negative = try assume(Term.number(-1).isAtMost(a))
    expectRejected(.wrongPremiseForm, .rootNonnegative(degree: 2), [negative])
    expectRejected(.wrongPremiseForm, .rootPower(degree: 2), [negative])
    expectRejected(.wrongPremiseForm, .rootPower(degree: 2), [try assume(a.isAtMost(0))])
  }

  @Test func rootsOfEveryDegree() throws {
    let nonnegative = try assume(Term.number(0).isAtMost(a))
    for degree in [3, 4, 6, 7, 1_000] {
      let root = Term.root(degree, a)
      expectAccepted(.rootNonnegative(degree: degree), [nonnegative], Term.number(0).isAtMost(root))
      expectAccepted(.rootPower(degree: degree), [nonnegative], root.power(IndexTerm(degree)).equals(a))
      let positive = try assume(Term.number(0).isLess(than: a))
      expectAccepted(.rootPower(degree: degree), [positive], root.power(IndexTerm(degree)).equals(a))
      for unfit in [a.isAtMost(0), Term.number(-1).isAtMost(a), a.equals(0)] {
        expectRejected(.wrongPremiseForm, .rootNonnegative(degree: degree), [try assume(unfit)])
        expectRejected(.wrongPremiseForm, .rootPower(degree: degree), [try assume(unfit)])
      }
    }
    for degree in [1, 0, -1, -2, 1_001, .max, .min] {
      expectRejected(.illFormed, .rootNonnegative(degree: degree), [nonnegative])
      expectRejected(.illFormed, .rootPower(degree: degree), [nonnegative])
      expectRejected(.illFormed, .reflexivity(.root(degree, a)))
      expectRejected(.illFormed, .hypothesis(Term.number(0).isAtMost(.root(degree, a) + 1)))
    }
    expectRejected(.wrongPremiseCount, .rootPower(degree: 3))
    expectRejected(.wrongPremiseCount, .rootNonnegative(degree: 3), [nonnegative, nonnegative])
  }

  @Test func absoluteValues() throws {
    expectAccepted(.absoluteValue, try assume([Term.number(0).isAtMost(a)]), Term.absoluteValue(a).equals(a))
    expectAccepted(.absoluteValue, try assume([a.isAtMost(0)]), Term.absoluteValue(a).equals(-a))
    expectAccepted(.absoluteValue, try assume([Term.number(0).isAtMost(0)]), Term.absoluteValue(0).equals(0))
    expectRejected(.wrongPremiseForm, .absoluteValue, try assume([a.isAtMost(1)]))
    expectRejected(.wrongPremiseForm, .absoluteValue, try assume([a.equals(0)]))
  }

  @Test func signs() throws {
    expectAccepted(.sign, try assume([Term.number(0).isLess(than: a)]), Term.sign(a).equals(1))
    expectAccepted(.sign, try assume([a.isLess(than: 0)]), Term.sign(a).equals(-1))
    expectAccepted(.sign, try assume([a.equals(0)]), Term.sign(a).equals(0))
    expectRejected(.wrongPremiseForm, .sign, try assume([Term.number(0).isAtMost(a)]))
    expectRejected(.wrongPremiseForm, .sign, try assume([a.isAtMost(0)]))
    expectRejected(.wrongPremiseForm, .sign, try assume([Term.number(0).equals(a)]))
  }

  @Test func archimedes() {
    expectAccepted(
      .archimedes(x), [], .exists(Variable("n", .index), x.isLess(than: .index(n))), hypotheses: 0)
    expectRejected(.illFormed, .archimedes(.bound(0)))
    expectRejected(.illFormed, .archimedes(.index(.bound(0))))
  }

  @Test func structureForReaders() throws {
    expectAccepted(.lemma("name"), try assume([a.equals(b)]), a.equals(b), hypotheses: 1)
    expectAccepted(.displayed, try assume([a.equals(b)]), a.equals(b), hypotheses: 1)
    expectRejected(.wrongPremiseCount, .lemma("name"))
    expectRejected(.wrongPremiseCount, .displayed, try assume([a.equals(b), a.equals(b)]))
  }
}

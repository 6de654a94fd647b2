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
    expectRejected(.mismatch, .substitution(template: .relation(.less, .index(.bound(0)), x)), premises)
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
    let captured = Formula.exists(Binder("n", .index), .relation(.less, .bound(0), .index(.bound(0))))
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
    expectAccepted(.squareRootNonnegative, [nonnegative], Term.number(0).isAtMost(.squareRoot(a)))
    expectAccepted(.squareRootSquared, [nonnegative], Term.squareRoot(a).squared.equals(a))
    let negative = try assume(Term.number(-1).isAtMost(a))
    expectRejected(.wrongPremiseForm, .squareRootNonnegative, [negative])
    expectRejected(.wrongPremiseForm, .squareRootSquared, [negative])
    expectRejected(.wrongPremiseForm, .squareRootSquared, [try assume(a.isAtMost(0))])
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

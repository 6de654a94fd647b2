import ProofKernel
import SymbolicAlgebra
import Testing

@Suite struct IndexRuleTests {
  @Test func indexArithmetic() throws {
    expectAccepted(
      .indexArithmetic(i.isAtMost(t)), try assume([i.isLess(than: t)]), i.isAtMost(t), hypotheses: 1)
    expectRejected(
      .indexRelationNotEntailed, .indexArithmetic(t.isAtMost(i)), try assume([i.isLess(than: t)]))
    expectAccepted(.indexArithmetic(.falsity), try assume([t.isLess(than: 0)]), .falsity)
    expectRejected(.indexRelationNotEntailed, .indexArithmetic(.falsity), try assume([t.isLess(than: 1)]))
    expectRejected(.mismatch, .indexArithmetic(a.equals(a)))
    expectRejected(.wrongPremiseForm, .indexArithmetic(i.equals(i)), try assume([a.equals(a)]))
    expectRejected(.illFormed, .indexArithmetic(IndexTerm(0).isAtMost(.bound(0))))
  }

  @Test func indexTrichotomy() {
    expectAccepted(.indexTrichotomy(i, j), [], .or(i.isLess(than: j), .or(i.equals(j), j.isLess(than: i))))
    expectRejected(.illFormed, .indexTrichotomy(i, .bound(0)))
  }

  @Test func indexSubstitution() throws {
    let template = Formula.relation(.equal, g(.bound(0)), x)
    let premises = try assume([i.equals(j), g(i).equals(x)])
    expectAccepted(.indexSubstitution(template: template), premises, g(j).equals(x))
    expectRejected(.mismatch, .indexSubstitution(template: .relation(.equal, x, g(.bound(0)))), premises)
    expectRejected(.wrongPremiseForm, .indexSubstitution(template: template), premises.reversed())
    expectRejected(
      .wrongPremiseForm, .indexSubstitution(template: template),
      try assume([i.isAtMost(j), g(i).equals(x)]))
  }

  @Test func indexSubstitutionDoesNotCapture() throws {
    // i = k and sum_k g_i = x must give sum_m g_k, not sum_k g_k.
    let k = IndexTerm.variable("k")
    let template = Formula.relation(
      .equal, .sum("k", upper: t, body: g(.bound(1))), x)
    let sum = Term.sum("k", to: t) { _ in g(i) }
    let premises = try assume([i.equals(k), sum.equals(x)])
    expectAccepted(
      .indexSubstitution(template: template), premises, Term.sum("k", to: t) { _ in g(k) }.equals(x))
    let captured = Formula.relation(.equal, .sum("k", upper: t, body: g(.bound(0))), x)
    expectRejected(.mismatch, .indexSubstitution(template: captured), premises)
  }

  @Test func indexOrder() throws {
    expectAccepted(.indexOrder, try assume([i.isLess(than: j)]), Term.index(i).isLess(than: .index(j)))
    expectRejected(.wrongPremiseForm, .indexOrder, try assume([a.isLess(than: b)]))
  }
}

import ProofKernel
import SymbolicAlgebra
import Testing

@Suite struct DefinitionRuleTests {
  private let square: Definition
  private let doubled: Definition
  private let power: Definition

  init() throws {
    square = try Definition("square", [Binder("x", .real)], .explicit(.bound(0) * .bound(0)))
    doubled = try Definition(
      "doubled", [Binder("x", .real)], .explicit(.application(square, [.real(.bound(0))]) + 1))
    power = try Definition(
      "power", [Binder("x", .real)], .recursive(base: 1, step: .bound(0) * .bound(2)))
  }

  private func squared(_ term: Term) -> Term { .application(square, [.real(term)]) }

  @Test func definition() {
    expectAccepted(.definition(square, [.real(y)]), [], squared(y).equals(y * y), hypotheses: 0)
    expectRejected(.illFormed, .definition(square, [.index(t)]))
    expectRejected(.illFormed, .definition(square, []))
    expectRejected(.illFormed, .definition(square, [.real(y), .real(y)]))
    expectRejected(.illFormed, .definition(square, [.real(.bound(0))]))
    expectRejected(.wrongKindOfDefinition, .definition(power, [.real(y)]))
  }

  @Test func definitionsOfOneNameAreDifferent() throws {
    let other = try Definition("square", [Binder("x", .real)], .explicit(0))
    let mixed = Formula.relation(.equal, .application(other, [.real(y)]), y * y)
    let theorem = try Theorem.infer(.definition(square, [.real(y)]))
    #expect(theorem.conclusion != mixed)
    expectRejected(.mismatch, .folding(mixed, [square]), [try .infer(.reflexivity(y * y))])
  }

  @Test func unfolding() throws {
    let nested = Term.application(doubled, [.real(squared(y))])
    expectAccepted(.unfolding([square]), try assume([squared(y).equals(x)]), (y * y).equals(x))
    expectAccepted(
      .unfolding([square, doubled]), try assume([nested.equals(x)]), ((y * y) * (y * y) + 1).equals(x))
    expectAccepted(
      .unfolding([doubled]), try assume([nested.equals(x)]), (squared(squared(y)) + 1).equals(x))
    let recursive = Term.application(power, [.real(y), .index(t)])
    expectAccepted(.unfolding([power]), try assume([recursive.equals(x)]), recursive.equals(x))
    expectRejected(.wrongPremiseCount, .unfolding([square]))
  }

  @Test func unfoldingDoesNotCapture() throws {
    let constant = try Definition(
      "constant", [Binder("n", .index)], .explicit(.sum("k", upper: 2, body: .index(.bound(1)))))
    let outer = Term.sum("k", to: t) { k in .application(constant, [.index(k)]) }
    expectAccepted(
      .unfolding([constant]), try assume([outer.equals(x)]),
      Term.sum("i", to: t) { i in .sum("j", to: 2) { _ in .index(i) } }.equals(x))
  }

  @Test func folding() throws {
    let folded = squared(y).equals(x)
    expectAccepted(.folding(folded, [square]), try assume([(y * y).equals(x)]), folded, hypotheses: 1)
    expectRejected(.mismatch, .folding(folded, [square]), try assume([(y * x).equals(x)]))
    expectRejected(.mismatch, .folding(folded, []), try assume([(y * y).equals(x)]))
    let illFormed = Formula.relation(.equal, .application(square, [.index(t)]), x)
    expectRejected(.illFormed, .folding(illFormed, [square]), try assume([(y * y).equals(x)]))
  }

  @Test func recursion() throws {
    func value(_ index: IndexTerm) -> Term { .application(power, [.real(y), .index(index)]) }
    expectAccepted(.recursionBase(power, [.real(y)]), [], value(0).equals(1))
    expectAccepted(.recursionStep(power, [.real(y)], t), [], value(t + 1).equals(value(t) * y))
    expectRejected(.wrongKindOfDefinition, .recursionBase(square, []))
    expectRejected(.wrongKindOfDefinition, .recursionStep(square, [], t))
    expectRejected(.illFormed, .recursionBase(power, []))
    expectRejected(.illFormed, .recursionBase(power, [.real(y), .index(0)]))
    expectRejected(.illFormed, .recursionStep(power, [.index(t)], t))
    expectRejected(.wrongPremiseCount, .recursionBase(power, [.real(y)]), try assume([x.equals(x)]))
  }

  @Test func recursionStopsAtZero() throws {
    // power(0, 0) = power(0, -1) * 0 would give 1 = 0.
    expectRejected(.indexNotNatural, .recursionStep(power, [.real(0)], -1))
    expectRejected(.indexNotNatural, .recursionStep(power, [.real(0)], t - 1))
    expectAccepted(.recursionStep(power, [.real(0)], t - 1), try assume([IndexTerm(0).isAtMost(t - 1)]))
  }
}

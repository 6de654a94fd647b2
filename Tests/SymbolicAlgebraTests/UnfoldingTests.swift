import SymbolicAlgebra
import Testing

@Suite struct UnfoldingTests {
  private let t = IndexTerm.variable("t")
  private let x = Term.parameter("x")

  @Test func bodiesOfBodiesAreUnfolded() throws {
    let inner = try Definition("inner", [Binder("x", .real)], .explicit(.bound(0) + 1))
    let outer = try Definition(
      "outer", [Binder("x", .real)], .explicit(2 * .application(inner, [.real(.bound(0))])))
    let term = Term.application(outer, [.real(.application(inner, [.real(x)]))])
    #expect(term.unfolding([inner, outer]) == 2 * ((x + 1) + 1))
    #expect(term.unfolding([inner]) == .application(outer, [.real(x + 1)]))
    #expect(term.definitions == [outer, inner] || term.definitions == [inner, outer])
  }

  @Test func argumentsKeepTheirBinders() throws {
    let constant = try Definition(
      "constant", [Binder("x", .real)], .explicit(.sum("k", upper: 3, body: .bound(1) * .index(.bound(0)))))
    let term = Term.sum("k", to: t) { k in .application(constant, [.real(.index(k))]) }
    #expect(
      term.unfolding([constant])
        == Term.sum("i", to: t) { i in .sum("j", to: 3) { j in .index(i) * .index(j) } })
  }

  @Test func sequencesAreApplied() throws {
    let total = try Definition(
      "total", [Binder("f", .sequence(arity: 1)), Binder("n", .index)],
      .explicit(.sum("k", upper: .bound(0), body: .element(.bound(2), [.bound(0)]))))
    let g = SequenceTerm.variable("g", arity: 1)
    #expect(
      Term.application(total, [.sequence(g), .index(t)]).unfolding([total])
        == Term.sum("k", to: t) { .element(g, [$0]) })
    let nested = Term.sum("n", to: t) { n in
      .application(total, [.sequence(.lambda { k in .index(k + n) }), .index(n)])
    }
    #expect(
      nested.unfolding([total]) == Term.sum("n", to: t) { n in .sum("k", to: n) { k in .index(k + n) } })
  }

  @Test func applicationsInsideSequencesAreUnfolded() throws {
    let double = try Definition("double", [Binder("x", .real)], .explicit(2 * .bound(0)))
    let total = try Definition(
      "total", [Binder("f", .sequence(arity: 1))], .explicit(.element(.bound(0), [1])))
    func applied(_ body: @escaping (IndexTerm) -> Term) -> Term {
      .application(total, [.sequence(.lambda { body($0) })])
    }
    let term = applied { .application(double, [.real(.index($0))]) }
    #expect(term.unfolding([double]) == applied { 2 * .index($0) })
    #expect(term.unfolding([double, total]) == 2 * .index(1))
  }

  @Test func onlyTheGivenDefinitionIsMeant() throws {
    let one = try Definition("f", [Binder("x", .real)], .explicit(.bound(0)))
    let other = try Definition("f", [Binder("x", .real)], .explicit(.bound(0) + 1))
    let both = Term.application(one, [.real(x)]) - .application(other, [.real(x)])
    #expect(both.unfolding([one]) == x - .application(other, [.real(x)]))
    #expect(one != other)
    #expect(one == (try Definition("f", [Binder("y", .real)], .explicit(.bound(0)))))
  }

  @Test func recursiveDefinitionsStay() throws {
    let power = try Definition(
      "power", [Binder("x", .real)], .recursive(base: 1, step: .bound(0) * .bound(2)))
    let term = Term.application(power, [.real(x), .index(t)])
    #expect(term.unfolding([power]) == term)
    #expect(power.argumentSorts == [.real, .index])
  }
}

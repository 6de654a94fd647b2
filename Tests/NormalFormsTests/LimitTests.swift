import ExactArithmetic
import NormalForms
import SymbolicAlgebra
import Testing

/// Hostile input is refused with an error; it neither traps nor proves anything.
@Suite struct LimitTests {
  private let huge = IndexTerm(.max)

  private func expectError(_ term: Term, _ location: SourceLocation = #_sourceLocation) {
    #expect(throws: NormalizationError.self, sourceLocation: location) { try Normalizer().isZero(term) }
  }

  @Test func indicesThatOverflowAreRefused() {
    let beyond = huge + 1
    expectError(.index(beyond))
    expectError(.kronecker(huge, -1 * huge))
    expectError(g(beyond) - g(2 * huge))
    expectError(b.power(beyond))
    expectError(b.power(2).power(.max * t))
    expectError(sum(beyond) { g($0) })
    expectError(sum(t) { g(.max * $0 + .max * t) } - sum(t) { g(.max * $0 + .max * t + 1) })
    expectError(sum(3) { g(.max * $0) })
    expectError(sum(t + 2) { g(.max * $0) })
  }

  @Test func overflowInsideASequenceIsRefused() throws {
    let total = try Definition(
      "total", [Binder("f", .sequence(arity: 1))], .explicit(.element(.bound(0), [1])))
    func applied(_ constant: Int) -> Term {
      sum(4) { k in
        .application(total, [.sequence(.lambda { j in g(.max * k + j + IndexTerm(constant)) })])
      }
    }
    expectError(applied(1) - applied(2))
  }

  @Test func exponentsAndSizesAreLimited() {
    expectError(b.power(huge))
    expectError(b.power(.max * t))
    expectError((b + c).power(huge))
    expectError(Term.number(2).power(huge))
    expectError(sum(huge) { g($0) })
    expectError(sum(t + huge) { g($0) })
    expectError((b + c + x + y).power(4_000))
  }

  @Test func largeProductsAreRefusedBeforeTheyAreFormed() {
    func total(_ name: String) -> Term {
      (1..<700).reduce(Term.parameter("\(name)0")) { $0 + .parameter("\(name)\($1)") }
    }
    #expect {
      try Normalizer().isZero(total("y") * total("z"))
    } throws: { error in
      "\(error)".contains("a product of 490000 terms")
    }
    expectError(Term.number(3).power(1_000_000))
  }

  @Test func deepTermsAreRefused() {
    var term = x
    for _ in 0..<5_000 { term = -term }
    expectError(term)
  }

  @Test func termsUpToTheDepthLimitAreTreated() throws {
    var term = x
    for _ in 0..<450 { term = .squareRoot(term + 1) }
    #expect(try Normalizer().isZero(term - term))
  }

  @Test func relationsThatOverflowSayNothing() {
    let beyond = huge + 1
    #expect(!IndexArithmetic.entails([], atMost(beyond, t)))
    #expect(!IndexArithmetic.entails([], atMost(t, beyond)))
    #expect(!IndexArithmetic.entails([IndexRelation(.equal, beyond, t)], atMost(1, 0)))
    #expect(!IndexArithmetic.isContradictory([atMost(beyond, 0), atMost(-1 * huge, huge)]))
    #expect(!IndexArithmetic.entails([atMost(-1 * huge, huge)], IndexRelation(.less, huge, -1 * huge)))
    #expect(!IndexArithmetic.entails([atMost(.max * t, .max * s)], IndexRelation(.less, s, t)))
  }
}

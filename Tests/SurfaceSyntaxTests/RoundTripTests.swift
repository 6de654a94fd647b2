import ExactArithmetic
import SurfaceSyntax
import SymbolicAlgebra
import Testing

struct RoundTripTests {
  @Test func randomTermsReadBackAsTheyWere() throws {
    for seed in UInt64(0)..<3_000 {
      var random = try RandomExpressions(seed: seed)
      let term = random.term(depth: 5)
      let text = try term.surfaceText()
      let context = try SyntaxContext(declaring: term)
      #expect(try Term(parsing: text, in: context) == term, "seed \(seed): \(text)")
    }
  }

  @Test func randomFormulasReadBackAsTheyWere() throws {
    for seed in UInt64(0)..<3_000 {
      var random = try RandomExpressions(seed: seed)
      let formula = random.formula(depth: 4)
      let text = try formula.surfaceText()
      let context = try SyntaxContext(declaring: formula)
      #expect(try Formula(parsing: text, in: context) == formula, "seed \(seed): \(text)")
    }
  }

  @Test func randomIndicesReadBackAsTheyWere() throws {
    let context = SyntaxContext(variables: [Variable("t", .index), Variable("n", .index)])
    for seed in UInt64(0)..<500 {
      var random = try RandomExpressions(seed: seed)
      let index = random.index()
      #expect(try IndexTerm(parsing: index.surfaceText(), in: context) == index, "seed \(seed)")
    }
  }

  @Test func termsThatLookAlikeAreWrittenApart() throws {
    let x = Term.parameter("x")
    let t = IndexTerm.variable("t")
    let pairs: [(Term, Term)] = [
      (.number(-3), .negate(3)), (.number(Rational(1, over: 2) ?? 0), .divide(1, 2)),
      (.index(t + 1), .add(.index(t), 1)), (.multiply(.negate(x), x), .negate(.multiply(x, x))),
      (.power(.number(-3), 2), .negate(.power(3, 2))),
      (.divide(x, .multiply(2, 3)), .multiply(.divide(x, 2), 3)),
      (.subtract(x, .subtract(x, x)), .subtract(.subtract(x, x), x)),
      (.divide(.divide(1, 2), 3), .divide(1, .divide(2, 3))),
      (.divide(.number(Rational(1, over: 2) ?? 0), 3), .divide(.divide(1, 2), 3)),
    ]
    for (first, second) in pairs {
      let texts = (try first.surfaceText(), try second.surfaceText())
      #expect(texts.0 != texts.1)
      for (term, text) in [(first, texts.0), (second, texts.1)] {
        #expect(try Term(parsing: text, in: SyntaxContext(declaring: term)) == term, "\(text)")
      }
    }
    let formulas: [Formula] = [
      .indexRelation(.less, 1, 2), .relation(.less, 1, 2), .indexRelation(.less, t, 2),
      .relation(.less, .index(t), 2), .relation(.less, 2, .add(.index(t), 1)),
    ]
    for formula in formulas {
      let text = try formula.surfaceText()
      #expect(try Formula(parsing: text, in: SyntaxContext(declaring: formula)) == formula, "\(text)")
    }
  }

  @Test func whatCannotBeWrittenIsRefused() {
    #expect(throws: UnprintableExpression.notAName("sum")) { try Term.parameter("sum").surfaceText() }
    #expect(throws: UnprintableExpression.notAName("two words")) {
      try Term.parameter("two words").surfaceText()
    }
    #expect(throws: UnprintableExpression.ambiguousName("t")) {
      try Term.add(.parameter("t"), .index(.variable("t"))).surfaceText()
    }
    #expect(throws: UnprintableExpression.unboundVariable(level: 0)) { try Term.bound(0).surfaceText() }
  }
}

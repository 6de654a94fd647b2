import ExactArithmetic
import SurfaceSyntax
import SymbolicAlgebra
import Testing

/// The names that the texts of these tests use.
private func paperContext() throws -> SyntaxContext {
  var context = SyntaxContext(
    variables: Variable.reals("a", "b", "c", "x", "beta1", "beta2", "mhat", "vhat", "eps") + [
      Variable("t", .index), Variable("n", .index), Variable("g", .sequence(arity: 1)),
      Variable("F", .sequence(arity: 2)),
    ])
  context.declare(
    try Definition(
      "w", [Binder("beta", .real), Binder("t", .index), Binder("k", .index)],
      .explicit(.power(.bound(2), .bound(1) - .bound(0)))))
  context.declare(
    try Definition(
      "E", [Binder("beta", .real), Binder("t", .index), Binder("f", .sequence(arity: 1))],
      .explicit(.sum("k", upper: .bound(1), body: .element(.bound(1), [.bound(0)])))))
  let weights = SequenceTerm.lambda("k") { Term.parameter("beta1").power(.variable("t") - $0) }
  context.declare("p", as: .sequence(weights))
  return context
}

struct ParsingTests {
  let context: SyntaxContext
  let a = Term.parameter("a")
  let b = Term.parameter("b")
  let c = Term.parameter("c")
  let t = IndexTerm.variable("t")
  let g = SequenceTerm.variable("g", arity: 1)

  init() throws { context = try paperContext() }

  private func term(_ text: String) throws -> Term { try Term(parsing: text, in: context) }

  private func formula(_ text: String) throws -> Formula { try Formula(parsing: text, in: context) }

  @Test func aDecompositionReadsAsItsTerms() throws {
    guard case .definition(let weight) = context.meanings["w"] else { return }
    let (beta1, mhat) = (Term.parameter("beta1"), Term.parameter("mhat"))
    let sum = Term.sum(to: t) {
      .application(weight, [.real(beta1), .index(t), .index($0)]) * (g[$0] - mhat).power(2)
    }
    let expected = Formula.relation(.equal, .parameter("vhat"), mhat.power(2) + sum)
    #expect(try formula("vhat = mhat^2 + sum[k=1..t] w(beta1,t,k)*(g[k]-mhat)^2") == expected)
    #expect(try formula("v̂ = m̂² + ∑[k=1…t] w(β₁,t,k)·(g[k]−m̂)²") == expected)
  }

  @Test func operatorsHoldTogetherAsInPrint() throws {
    #expect(try term("a + b*c") == a + b * c)
    #expect(try term("a - b - c") == a - b - c)
    #expect(try term("a/b*c") == a / b * c)
    #expect(try term("-a*b") == -(a * b))
    #expect(try term("-a^2") == -(a.power(2)))
    #expect(try term("a*-b*c") == a * -b * c)
    #expect(try term("2*sum[k=1..t] g[k]*a + b") == 2 * Term.sum(to: t) { g[$0] * a } + b)
    #expect(try term("a^-t") == a.power(-t))
    #expect(try term("|a - |b||") == .absoluteValue(a - .absoluteValue(b)))
    #expect(try term("√a*b") == .squareRoot(a) * b)
    for root in ["root(6, a)", "root( 6 , (a) )", "⁶√a", "⁶√(a)"] {
      #expect(try term("\(root)*b") == .root(6, a) * b, "\(root)")
    }
    #expect(try term("∛a + ∜b - root(2, c)") == .root(3, a) + .root(4, b) - .squareRoot(c))
    #expect(try term("a²*¹²√b") == a.power(2) * .root(12, b))
    #expect(try term("[t = 2]*a") == .kronecker(t, 2) * a)
    #expect(try term("(k => a)[t]") == .element(.lambda(["k"], a), [t]))
  }

  @Test func numbersAreExact() throws {
    #expect(try term("0.9") == .number(Rational(9, over: 10) ?? 0))
    #expect(try term("9/10") == .number(Rational(9, over: 10) ?? 0))
    #expect(try term("1e-3") == .number(Rational(1, over: 1_000) ?? 0))
    #expect(try term("-0.5") == .number(Rational(-1, over: 2) ?? 0))
    #expect(try term("a*1/2") == a * 1 / 2)
    #expect(try term("1/0") == .divide(1, 0))
  }

  @Test func connectivesAndQuantifiersHoldTogetherAsInPrint() throws {
    let (p, q) = (Formula.relation(.equal, a, b), Formula.relation(.less, b, c))
    #expect(try formula("a = b and b < c or a = b -> b < c") == .implies(.or(.and(p, q), p), q))
    #expect(try formula("a = b -> b < c -> a = b") == .implies(p, .implies(q, p)))
    #expect(try formula("not a = b and b < c") == .and(.not(p), q))
    #expect(try formula("a = b < c") == .and(p, q))
    #expect(try formula("c > b ↔ b ≠ a") == .iff(q, .not(.relation(.equal, b, a))))
    #expect(try formula("¬(a = b ∧ b < c)") == .not(.and(p, q)))
    #expect(
      try formula("∀x. x² ≥ 0")
        == .forall(Variable("x", .real), Term(0).isAtMost(Term.parameter("x").squared)))
    let k = IndexTerm.variable("k")
    let member = Formula.relation(.equal, g[k], a)
    #expect(
      try formula("forall k in 1..t. g[k] = a")
        == .forall(
          Variable("k", .index), .implies(IndexTerm(1).isAtMost(k), .implies(k.isAtMost(t), member))))
    #expect(
      try formula("exists k: index. g[k] = a and t >= 2")
        == .exists(Variable("k", .index), .and(member, IndexTerm(2).isAtMost(t))))
    #expect(
      try formula("forall g. a = b")
        == .forall(Variable("g", .sequence(arity: 1)), p))
  }

  @Test func comparisonsOfIndicesAreToldFromThoseOfNumbers() throws {
    #expect(try formula("t >= 2") == IndexTerm(2).isAtMost(t))
    #expect(try formula("t + 1 = a") == (Term.index(t) + 1).equals(a))
    #expect(try formula("1 < 2") == .relation(.less, 1, 2))
    #expect(try formula("real(t) < 2") == Term.index(t).isLess(than: 2))
    #expect(try formula("1 <= t <= n") == .and(IndexTerm(1).isAtMost(t), t.isAtMost(.variable("n"))))
  }

  @Test func membershipInAnIntervalIsComparisons() throws {
    #expect(try formula("a in [0, 1)") == formula("0 <= a < 1"))
    #expect(try formula("a + b in (x, 2*x] and c > 0") == formula("x < a + b <= 2*x and c > 0"))
    #expect(try formula("a ∈ (0, inf) -> b in (-inf, 1/2]") == formula("0 < a -> b <= 1/2"))
    #expect(try formula("not t in [2, n]") == formula("not (2 <= t <= n)"))
    #expect(
      try formula("forall x y in [0, 1), g. x*y = a")
        == formula(
          "forall x: real, y: real. 0 <= x < 1 -> 0 <= y < 1 -> (forall g: sequence. x*y = a)"))
    #expect(try formula("forall x, y in [0, 1). x*y = a") == formula("forall x y in [0, 1). x*y = a"))
    #expect(
      try formula("forall k: index, x in [0, 1). x = g[k]")
        == formula("forall k: index. forall x: real. 0 <= x < 1 -> x = g[k]"))
    #expect(
      try formula("exists x in [a, b]: index, y. g[x] = y")
        == formula("exists x: index. a <= x <= b and (exists y. g[x] = y)"))
    #expect(try formula("exists x in (0, 1). x = a") == formula("exists x: real. 0 < x < 1 and x = a"))
    #expect(try formula("forall k in (t)..n. g[k] = a") == formula("forall k in t..n. g[k] = a"))
    #expect(try formula("let d = a - b in (d = 1)") == formula("a - b = 1"))
    for text in [
      "forall x in [0, 1] y. x = y", "exists x in [0, 1]: 2. x = a", "let inf = a in a in [0, inf)",
    ] {
      #expect(throws: SyntaxError.self, "\(text)") { try formula(text) }
    }
    for text in ["a in (-inf, inf)", "a in [0, 1", "a in [inf, 1]", "a in [0 1]", "a in 0", "a in"] {
      #expect(throws: SyntaxError.self, "\(text)") { try formula(text) }
    }
  }

  @Test func theEndsOfAnIntervalAreOutsideItsQuantifier() throws {
    #expect(try formula("exists a in [0, a]. a = b") == formula("exists x. 0 <= x <= a and x = b"))
    #expect(
      try formula("forall x in [0, a], a in [x, b]. x = a")
        == formula("forall x. 0 <= x <= a -> (forall y. x <= y <= b -> x = y)"))
    for text in ["forall x a in (a, inf). x = b", "forall j, k in 1..j. g[k] = a"] {
      #expect(throws: SyntaxError.self, "\(text)") { try formula(text) }
    }
  }

  @Test func localDefinitionsAreWrittenOut() throws {
    #expect(try term("let d = a - b in d^2*d") == (a - b).power(2) * (a - b))
    #expect(
      try term("sum[k=1..t] let d = g[k] - a in sum[j=1..k] d*g[j]")
        == .sum(to: t) { k in .sum("j", to: k) { (g[k] - a) * g[$0] } })
    #expect(try term("let s = k => g[k]^2 in E(a, t, s) + s[t]") == term("E(a, t, k => g[k]^2) + g[t]^2"))
    #expect(try term("let k = t in sum[j=1..t] let t = j in g[k]*g[t]") == .sum("j", to: t) { g[t] * g[$0] })
  }

  @Test func sumsMayStartAnywhere() throws {
    #expect(try term("sum[k=0..t] g[k]*a^k") == .sum(to: t + 1) { g[$0 - 1] * a.power($0 - 1) })
    #expect(
      try term("sum[i=1..n] sum[j=i..t] F[i,j]")
        == .sum("i", to: .variable("n")) { i in
          .sum("j", to: t - i + 1) { j in SequenceTerm.variable("F", arity: 2)[i, j + i - 1] }
        })
  }

  @Test func abbreviationsForSequencesAreApplied() throws {
    #expect(
      try term("sum[k=1..t] p[k]*g[k]") == .sum(to: t) { Term.parameter("beta1").power(t - $0) * g[$0] })
  }
}

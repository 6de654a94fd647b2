import Rendering
import SymbolicAlgebra
import Testing

private let (a, b, c, t) = (Sample.a, Sample.b, Sample.c, Sample.t)

@Suite("Formulas")
struct FormulaTests {
  private func check(_ formula: Formula, _ text: String, _ latex: String, _ plain: String) {
    #expect(formula.text() == text)
    #expect(formula.latex() == latex)
    #expect(formula.plain() == plain)
  }

  @Test("Relations, and their negation")
  func relations() {
    check(a.equals(b + c), "a = b + c", "a = b + c", "Eq(a, b + c)")
    check(a.differs(from: b), "a ≠ b", "a \\ne b", "Ne(a, b)")
    check(.not(t.equals(1)), "t ≠ 1", "t \\ne 1", "Ne(t, 1)")
    check(a.isLess(than: b), "a < b", "a < b", "a < b")
    check(a.isAtMost(b), "a ≤ b", "a \\le b", "a <= b")
    check(.not(a.isLess(than: b)), "¬(a < b)", "\\lnot (a < b)", "Not(a < b)")
    check(.falsity, "⊥", "\\bot", "False")
  }

  @Test("Connectives of one kind need no brackets when they nest to the right, others do")
  func connectives() {
    let (p, q, r) = (a.isLess(than: b), b.isLess(than: c), c.equals(a))
    check(
      .all(p, q, r), "a < b ∧ b < c ∧ c = a", "a < b \\;\\land\\; b < c \\;\\land\\; c = a",
      "And(a < b, b < c, Eq(c, a))")
    check(
      .and(.and(p, q), r), "(a < b ∧ b < c) ∧ c = a", "(a < b \\;\\land\\; b < c) \\;\\land\\; c = a",
      "And(And(a < b, b < c), Eq(c, a))")
    check(
      .or(.and(p, q), r), "(a < b ∧ b < c) ∨ c = a", "(a < b \\;\\land\\; b < c) \\;\\lor\\; c = a",
      "Or(And(a < b, b < c), Eq(c, a))")
    check(
      .implies(.or(p, q), r), "a < b ∨ b < c → c = a", "a < b \\;\\lor\\; b < c \\implies c = a",
      "Implies(Or(a < b, b < c), Eq(c, a))")
    check(
      .implies(p, .implies(q, r)), "a < b → (b < c → c = a)", "a < b \\implies (b < c \\implies c = a)",
      "Implies(a < b, Implies(b < c, Eq(c, a)))")
    check(
      .iff(p, .implies(q, r)), "a < b ↔ (b < c → c = a)", "a < b \\iff (b < c \\implies c = a)",
      "Equivalent(a < b, Implies(b < c, Eq(c, a)))")
    check(
      .not(.and(p, q)), "¬(a < b ∧ b < c)", "\\lnot (a < b \\;\\land\\; b < c)", "Not(And(a < b, b < c))")
  }

  @Test("Quantifiers say what they range over and reach to the end")
  func quantifiers() {
    let g = Variable("g", .sequence(arity: 1))
    let bound = Sample.g[t].isAtMost(a)
    check(
      .forall(
        Variable("a", .real), .forall(Variable("b", .real), .implies(a.isLess(than: b), b.differs(from: a)))),
      "∀ a, b ∈ ℝ, a < b → b ≠ a", "\\forall a, b \\in \\mathbb{R},\\; a < b \\implies b \\ne a",
      "ForAll((a, b), Implies(a < b, Ne(b, a)))")
    check(
      .forall(g, .exists(Variable("t", .index), bound)), "∀ g : ℕ → ℝ, ∃ t ∈ ℕ, gₜ ≤ a",
      "\\forall g \\colon \\mathbb{N} \\to \\mathbb{R},\\; \\exists t \\in \\mathbb{N},\\; g_t \\le a",
      "ForAll(Lambda(k, g(k)), Exists(t, g(t) <= a))")
    check(
      .implies(.exists(Variable("t", .index), bound), .falsity), "(∃ t ∈ ℕ, gₜ ≤ a) → ⊥",
      "(\\exists t \\in \\mathbb{N},\\; g_t \\le a) \\implies \\bot", "Implies(Exists(t, g(t) <= a), False)")
  }
}

import Rendering
import SymbolicAlgebra
import Testing

private let (a, b, t) = (Sample.a, Sample.b, Sample.t)
private let g = Sample.g

@Suite("Names of bound variables never clash")
struct NameTests {
  @Test("The author's name is kept when it is free")
  func keepsTheHint() {
    #expect(Term.sum("n", to: t) { g[$0] }.text() == "∑ₙ₌₁ᵗ gₙ")
    let siblings = Term.sum("k", to: t) { g[$0] } + .sum("k", to: t) { g[$0] }
    #expect(siblings.text() == "∑ₖ₌₁ᵗ gₖ + ∑ₖ₌₁ᵗ gₖ")
  }

  @Test("A name that a free variable has is not taken")
  func avoidsFreeVariables() {
    #expect(Term.sum("k", to: .variable("k")) { g[$0] }.text() == "∑ⱼ₌₁ᵏ gⱼ")
    #expect(Term.sum("k", to: t) { g[$0] * .parameter("k") }.text() == "∑ⱼ₌₁ᵗ gⱼ k")
    #expect(Term.sum("g", to: t) { g[$0] }.text() == "∑ₖ₌₁ᵗ gₖ")
  }

  @Test("A name of an enclosing binder is not taken, used or not")
  func avoidsEnclosingBinders() {
    let inner = Term.sum("k", to: t) { k in .sum("k", to: k) { g[$0] * g[k] } }
    #expect(inner.text() == "∑ₖ₌₁ᵗ ∑ⱼ₌₁ᵏ gⱼ gₖ")
    #expect(Term.sum("k", to: t) { _ in .sum("k", to: t) { g[$0] } }.text() == "∑ₖ₌₁ᵗ ∑ⱼ₌₁ᵗ gⱼ")
  }

  @Test("When all usual names are taken, they are numbered")
  func numbersNames() {
    let taken = ["k", "j", "i", "l", "n"].map { Term.parameter($0) }
    let term = Term.sum("k", to: t) { index in taken.reduce(g[index], +) }
    #expect(term.text() == "∑_(k₁=1)ᵗ (g_(k₁) + k + j + i + l + n)")
    #expect(term.latex() == "\\sum_{k_1=1}^{t} (g_{k_1} + k + j + i + l + n)")
    #expect(term.plain() == "Sum(g(k1) + k + j + i + l + n, (k1, 1, t))")
  }

  @Test("Quantified variables are renamed too, by their sort")
  func quantifiers() {
    let real = Formula.forall(Variable("a", .real), a.isLess(than: b)).substituting(
      .real(a), for: Variable("b", .real))
    #expect(real.text() == "∀ x ∈ ℝ, x < a")
    let sequence = Formula.exists(Variable("g", .sequence(arity: 1)), g[t].equals(a))
      .substituting(.real(.parameter("g")), for: Variable("a", .real))
    #expect(sequence.text() == "∃ f : ℕ → ℝ, fₜ = g")
  }

  @Test("Free variables that would look alike are told apart")
  func freeVariables() {
    #expect((Term.parameter("eps") + .parameter("epsilon")).text() == "ε + epsilon")
    #expect((Term.parameter("beta1") + .parameter("beta_1")).latex() == "\\beta_1 + \\mathit{beta\\_1}")
    #expect((Term.index(t) + .parameter("t")).text() == "t + tᵣₑₐₗ")
    #expect((Term.index(t) + .parameter("t")).plain() == "t + t_real")
    #expect((Term.parameter("lambda") + .parameter("lambda_")).plain() == "lambda_ + lambda__real")
  }

  @Test("Lines of one derivation share their names")
  func context() {
    let other = a.equals(.parameter("k"))
    let renderer = ExpressionRenderer(context: [other])
    #expect(renderer.render(Term.sum("k", to: t) { g[$0] }, as: .text) == "∑ⱼ₌₁ᵗ gⱼ")
  }

  @Test("Different definitions of one name are told apart")
  func definitions() throws {
    let one = try Definition("c", [], .explicit(1))
    let two = try Definition("c", [], .explicit(2))
    let term = Term.application(one, []) + .application(two, [])
    #expect(term.text() == "c + c_def")
    #expect((term * .parameter("c")).text() == "(c_def + c_def2) c")
  }

  @Test("A term with an undeclared bound variable is shown, not rejected")
  func unbound() {
    #expect((Term.bound(0) + a).text() == "unbound0 + a")
  }
}

import Rendering
import SymbolicAlgebra
import Testing

private let t = Sample.t
private let g = Sample.g

@Suite("Definitions have the notation that the caller gives them")
struct NotationTests {
  private let moment: Definition
  private let weight: Definition
  private let mean: Definition

  init() throws {
    moment = try Sample.firstMoment()
    weight = try Sample.weight()
    mean = try Sample.mean()
  }

  private func m(_ rate: Argument, _ sequence: Argument, _ index: IndexTerm) -> Term {
    .application(moment, [rate, sequence, .index(index)])
  }

  private let otherRate = Argument(Variable("beta", .real))
  private let otherSequence = Argument(Variable("f", .sequence(arity: 1)))

  @Test("Usual arguments are left out, others are shown")
  func usualArguments() {
    let usual = m(Sample.usualRate1, Sample.usualSequence, t - 1)
    #expect(usual.text(Sample.notation) == "mₜ₋₁")
    #expect(usual.latex(Sample.notation) == "m_{t - 1}")
    #expect(usual.plain(Sample.notation) == "m(beta1, Lambda(k, g(k)), t - 1)")
    let other = m(otherRate, otherSequence, t)
    #expect(other.text(Sample.notation) == "mₜ(β; f)")
    #expect(other.latex(Sample.notation) == "m_t(\\beta; f)")
    #expect(
      m(otherRate, Sample.usualSequence, t).text(Sample.notation) == "mₜ(β; g)",
      "all bracketed arguments are shown when one is unusual")
  }

  @Test("A usual argument may be a bound variable of that name")
  func boundArguments() {
    let rate = Variable("beta1", .real)
    let equation = Formula.forall(rate, m(Sample.usualRate1, Sample.usualSequence, t).equals(0))
    #expect(equation.text(Sample.notation) == "∀ β₁ ∈ ℝ, mₜ = 0")
    let clash = equation.substituting(.real(Sample.beta1), for: Variable("x", .real))
    #expect(clash.text(Sample.notation) == "∀ β₁ ∈ ℝ, mₜ = 0")
    let renamed = Formula.and(equation, Sample.beta1.equals(0))
    #expect(renamed.text(Sample.notation) == "(∀ x ∈ ℝ, mₜ(x; g) = 0) ∧ β₁ = 0")
  }

  @Test("Without notation, and where it doesn't apply, a definition is a function of its arguments")
  func fallback() throws {
    let hat = try Definition(
      "mhat", [Binder("beta", .real), Binder("t", .index)], .explicit(.bound(1)))
    let term = Term.application(hat, [Sample.usualRate1, .index(t)])
    #expect(term.text() == "m\u{302}(β₁, t)")
    #expect(term.latex() == "\\hat m(\\beta_1, t)")
    #expect(term.plain() == "mhat(beta1, t)")
    #expect(term.text(["mhat": [Notation("m", [.subscripted()])]]) == "m\u{302}(β₁, t)")
    #expect(
      term.text(["mhat": [Notation("mhat", [.required(Sample.usualRate1), .subscripted()])]]) == "m\u{302}ₜ")
    let squares = m(otherRate, .sequence(.lambda { g[$0].squared }), t)
    #expect(squares.latex() == "m(\\beta; k \\mapsto g_k^2; t)")
    #expect(squares.text() == "m(β; k ↦ gₖ²; t)")
  }

  @Test("A notation gives way to a variable that looks like it")
  func clashes() {
    let term = m(Sample.usualRate1, Sample.usualSequence, t) + .parameter("m")
    #expect(term.text(Sample.notation) == "m_def(β₁; g; t) + m")
    let sum = Term.sum("p", to: t) { k in
      .application(weight, [Sample.usualRate1, Sample.usualCount, .index(k)])
    }
    #expect(sum.text(Sample.notation) == "∑ₖ₌₁ᵗ pₖ")
  }

  @Test("Weights and expectations")
  func expectations() {
    func p(_ rate: Argument, _ count: IndexTerm) -> Term {
      .application(weight, [rate, .index(count), .index(.variable("k"))])
    }
    #expect(p(Sample.usualRate1, t).text(Sample.notation) == "pₖ")
    #expect(p(Sample.usualRate1, t + 1).text(Sample.notation) == "pₖ⁽ᵗ⁺¹⁾")
    #expect(p(Sample.usualRate2, t).squared.latex(Sample.notation) == "q_k^2")
    #expect(p(Sample.usualRate2, t + 1).squared.latex(Sample.notation) == "(q_k^{(t + 1)})^2")
    #expect(p(otherRate, t).latex(Sample.notation) == "w_k(\\beta)")
    func mean(_ rate: Argument, _ sequence: SequenceTerm) -> Term {
      .application(self.mean, [rate, Sample.usualCount, .sequence(sequence)])
    }
    #expect(mean(Sample.usualRate1, g).text(Sample.notation) == "E_p[gₖ]")
    #expect(mean(Sample.usualRate1, g).latex(Sample.notation) == "\\operatorname{E}_p[g_k]")
    let variance = mean(Sample.usualRate2, .lambda { (g[$0] - mean(Sample.usualRate1, g)).squared })
    #expect(variance.text(Sample.notation) == "E_q[(gₖ - E_p[gⱼ])²]")
    #expect(variance.latex(Sample.notation) == "\\operatorname{E}_q[(g_k - \\operatorname{E}_p[g_j])^2]")
    let quotient = mean(Sample.usualRate2, .lambda { g[$0] / 2 })
    #expect(quotient.latex(Sample.notation) == "\\operatorname{E}_q\\left[\\frac{g_k}{2}\\right]")
    #expect(mean(otherRate, g).latex(Sample.notation) == "\\operatorname{E}_\\beta[g_k]")
  }

  @Test("A superscript of the symbol's own is bracketed under a power")
  func ownSuperscript() throws {
    let variance = try Definition("sigmahat2", [Binder("t", .index)], .explicit(0))
    let table: NotationTable = ["sigmahat2": [Notation("sigmahat", superscript: "2", [.subscripted()])]]
    let term = Term.application(variance, [.index(t)])
    #expect(term.text(table) == "σ\u{302}ₜ²")
    #expect(term.latex(table) == "\\hat \\sigma_t^2")
    #expect(term.squared.latex(table) == "(\\hat \\sigma_t^2)^2")
  }

  @Test("Defining equations: a recursion is shown from t - 1 to t")
  func definingEquations() {
    let equations = moment.definingEquations.map { $0.text(Sample.notation) }
    #expect(equations == ["m₀(β; g) = 0", "mₜ(β; g) = β mₜ₋₁(β; g) + (1 - β) gₜ"])
    #expect(weight.definingEquations.map { $0.text(Sample.notation) } == ["wₖ(β) = (1 - β) βᵗ⁻ᵏ/(1 - βᵗ)"])
    #expect(mean.definingEquations.map { $0.text(Sample.notation) } == ["E_β[fₖ] = ∑ₖ₌₁ᵗ wₖ(β) fₖ"])
  }
}

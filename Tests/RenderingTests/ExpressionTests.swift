import ExactArithmetic
import Rendering
import SymbolicAlgebra
import Testing

/// What a term is written as.
struct Writing: CustomTestStringConvertible {
  let term: Term
  let text: String
  let latex: String
  let plain: String

  init(_ term: Term, _ text: String, _ latex: String, _ plain: String) {
    self.term = term
    self.text = text
    self.latex = latex
    self.plain = plain
  }

  var testDescription: String { text }

  func check() {
    #expect(term.text() == text)
    #expect(term.latex() == latex)
    #expect(term.plain() == plain)
  }
}

private let (a, b, c, t, k) = (Sample.a, Sample.b, Sample.c, Sample.t, Sample.k)
private let g = Sample.g
private let sumOfG = Term.sum(to: t) { g[$0] }
private let nineTenths = Term.number(Rational(9, over: 10) ?? 0)

@Suite("Terms are written as their author wrote them")
struct ExpressionTests {
  @Test(
    "Signs and brackets of sums",
    arguments: [
      Writing(a - (b + c), "a - (b + c)", "a - (b + c)", "a - (b + c)"),
      Writing(a - b + c, "a - b + c", "a - b + c", "a - b + c"),
      Writing(a + (b - c), "a + (b - c)", "a + (b - c)", "a + (b - c)"),
      Writing(a - -b, "a - (-b)", "a - (-b)", "a - (-b)"),
      Writing(-a + b, "-a + b", "-a + b", "-a + b"),
      Writing(-(a + b), "-(a + b)", "-(a + b)", "-(a + b)"),
      Writing(-(-a), "-(-a)", "-(-a)", "-(-a)"),
      Writing(a + -3, "a + (-3)", "a + (-3)", "a + (-3)"),
      Writing(b + a, "b + a", "b + a", "b + a"),
    ])
  func sums(_ writing: Writing) { writing.check() }

  @Test(
    "Products and quotients",
    arguments: [
      Writing(a * b * c, "a b c", "a b c", "a*b*c"),
      Writing(a * (b * c), "a (b c)", "a \\, (b c)", "a*(b*c)"),
      Writing((a + b) * (a - b), "(a + b) (a - b)", "(a + b) (a - b)", "(a + b)*(a - b)"),
      Writing(-a * b, "(-a) b", "(-a) b", "(-a)*b"),
      Writing(-(a * b), "-a b", "-a b", "-a*b"),
      Writing(-3 * a, "-3 a", "-3 a", "-3*a"),
      Writing(a * -3, "a (-3)", "a \\, (-3)", "a*(-3)"),
      Writing(2 * 3 * a, "2·3 a", "2 \\cdot 3 a", "2*3*a"),
      Writing(a * .power(2, t), "a·2ᵗ", "a \\cdot 2^t", "a*2**t"),
      Writing(a / (b * c), "a/(b c)", "\\frac{a}{b c}", "a/(b*c)"),
      Writing(a / b / c, "(a/b)/c", "\\frac{\\frac{a}{b}}{c}", "(a/b)/c"),
      Writing(a / (b / c), "a/(b/c)", "\\frac{a}{\\frac{b}{c}}", "a/(b/c)"),
      Writing(a * b / c, "a b/c", "\\frac{a b}{c}", "a*b/c"),
      Writing(a * (b / c), "a (b/c)", "a \\frac{b}{c}", "a*(b/c)"),
      Writing(a / b * c, "(a/b) c", "\\frac{a}{b} c", "(a/b)*c"),
      Writing((a + b) / c, "(a + b)/c", "\\frac{a + b}{c}", "(a + b)/c"),
      Writing(-a / b, "(-a)/b", "\\frac{-a}{b}", "(-a)/b"),
      Writing(-(a / b), "-a/b", "-\\frac{a}{b}", "-a/b"),
    ])
  func products(_ writing: Writing) { writing.check() }

  @Test(
    "Powers",
    arguments: [
      Writing(-a.squared, "-a²", "-a^2", "-a**2"),
      Writing((-a).squared, "(-a)²", "(-a)^2", "(-a)**2"),
      Writing(b.power(t - k), "bᵗ⁻ᵏ", "b^{t - k}", "b**(t - k)"),
      Writing(b.power(t - k + 1), "bᵗ⁻ᵏ⁺¹", "b^{t - k + 1}", "b**(t - k + 1)"),
      Writing(b.power(2 * t), "b²ᵗ", "b^{2 t}", "b**(2*t)"),
      Writing(b.power(-1), "b⁻¹", "b^{-1}", "b**(-1)"),
      Writing(b.power(1 - k), "b¹⁻ᵏ", "b^{1 - k}", "b**(1 - k)"),
      Writing(b.power(.variable("q")), "b^(q)", "b^q", "b**q"),
      Writing(b.power(t).power(2), "(bᵗ)²", "(b^t)^2", "(b**t)**2"),
      Writing((a + b).power(2), "(a + b)²", "(a + b)^2", "(a + b)**2"),
      Writing(
        sumOfG.squared, "(∑ₖ₌₁ᵗ gₖ)²", "\\left(\\sum_{k=1}^{t} g_k\\right)^2", "Sum(g(k), (k, 1, t))**2"),
      Writing((a / b).squared, "(a/b)²", "\\left(\\frac{a}{b}\\right)^2", "(a/b)**2"),
      Writing(nineTenths, "9/10", "\\frac{9}{10}", "9/10"),
      Writing(nineTenths.power(t), "(9/10)ᵗ", "\\left(\\frac{9}{10}\\right)^t", "(9/10)**t"),
      Writing(nineTenths * a, "(9/10) a", "\\frac{9}{10} a", "(9/10)*a"),
      Writing(Term(-2).squared, "(-2)²", "(-2)^2", "(-2)**2"),
      Writing(Sample.beta1.power(t), "β₁ᵗ", "\\beta_1^t", "beta1**t"),
      Writing(g[t - k].squared, "gₜ₋ₖ²", "g_{t - k}^2", "g(t - k)**2"),
    ])
  func powers(_ writing: Writing) { writing.check() }

  @Test(
    "The reach of a sum",
    arguments: [
      Writing(
        Sample.movingAverage, "(1 - β₁) ∑ₖ₌₁ᵗ β₁ᵗ⁻ᵏ gₖ",
        "(1 - \\beta_1) \\sum_{k=1}^{t} \\beta_1^{t - k} g_k",
        "(1 - beta1)*Sum(beta1**(t - k)*g(k), (k, 1, t))"),
      Writing(
        sumOfG * b, "(∑ₖ₌₁ᵗ gₖ) b", "\\left(\\sum_{k=1}^{t} g_k\\right) b", "Sum(g(k), (k, 1, t))*b"),
      Writing(
        .sum(to: t) { g[$0] * b }, "∑ₖ₌₁ᵗ gₖ b", "\\sum_{k=1}^{t} g_k b", "Sum(g(k)*b, (k, 1, t))"),
      Writing(
        .sum(to: t) { g[$0] + b }, "∑ₖ₌₁ᵗ (gₖ + b)", "\\sum_{k=1}^{t} (g_k + b)", "Sum(g(k) + b, (k, 1, t))"),
      Writing(sumOfG + b, "∑ₖ₌₁ᵗ gₖ + b", "\\sum_{k=1}^{t} g_k + b", "Sum(g(k), (k, 1, t)) + b"),
      Writing(
        a * sumOfG * b, "a (∑ₖ₌₁ᵗ gₖ) b", "a \\left(\\sum_{k=1}^{t} g_k\\right) b",
        "a*Sum(g(k), (k, 1, t))*b"),
      Writing(
        a * sumOfG / b, "(a ∑ₖ₌₁ᵗ gₖ)/b", "\\frac{a \\sum_{k=1}^{t} g_k}{b}", "a*Sum(g(k), (k, 1, t))/b"),
      Writing(
        .sum(to: t - 1) { -g[$0] }, "∑ₖ₌₁ᵗ⁻¹ (-gₖ)", "\\sum_{k=1}^{t - 1} (-g_k)",
        "Sum(-g(k), (k, 1, t - 1))"),
    ])
  func reachOfSums(_ writing: Writing) { writing.check() }

  @Test(
    "Functions",
    arguments: [
      Writing(.squareRoot(a + b), "√(a + b)", "\\sqrt{a + b}", "sqrt(a + b)"),
      Writing(Term.squareRoot(a).squared, "(√(a))²", "\\sqrt{a}^2", "sqrt(a)**2"),
      Writing(.absoluteValue(a - b), "|a - b|", "\\left|a - b\\right|", "Abs(a - b)"),
      Writing(
        .absoluteValue(a * .absoluteValue(b) * c), "|a (|b|) c|",
        "\\left|a (\\left|b\\right|) c\\right|", "Abs(a*Abs(b)*c)"),
      Writing(.sign(a) * b, "sign(a) b", "\\operatorname{sign}(a) b", "sign(a)*b"),
      Writing(
        Term.sign(a).squared, "(sign(a))²", "(\\operatorname{sign}(a))^2", "sign(a)**2"),
      Writing(.kronecker(k, t) * a, "[k = t] a", "[k = t] a", "KroneckerDelta(k, t)*a"),
      Writing(
        .element(.variable("A", arity: 2), [k, t]), "A_(k,t)", "A_{k,t}", "A(k, t)"),
      Writing(
        .element(.lambda(["k"], .element(g, [.bound(0)])), [3]), "(k ↦ gₖ)_(3)", "(k \\mapsto g_k)_3",
        "Lambda(k, g(k))(3)"),
    ])
  func functions(_ writing: Writing) { writing.check() }
}

@Suite("Names stand for symbols")
struct SymbolTests {
  @Test(
    "Greek letters, digits and accents",
    arguments: [
      Writing(.parameter("beta1"), "β₁", "\\beta_1", "beta1"),
      Writing(.parameter("beta"), "β", "\\beta", "beta"),
      Writing(.parameter("epsilon"), "ε", "\\epsilon", "epsilon"),
      Writing(.parameter("eps"), "ε", "\\epsilon", "eps"),
      Writing(.parameter("lambda"), "λ", "\\lambda", "lambda_"),
      Writing(.parameter("sigma2"), "σ₂", "\\sigma_2", "sigma2"),
      Writing(.parameter("tau12"), "τ₁₂", "\\tau_{12}", "tau12"),
      Writing(.parameter("delta0"), "δ₀", "\\delta_0", "delta0"),
      Writing(.parameter("mhat"), "m\u{302}", "\\hat m", "mhat"),
      Writing(.parameter("sigmahat"), "σ\u{302}", "\\hat \\sigma", "sigmahat"),
      Writing(.parameter("x_max"), "xₘₐₓ", "x_{\\mathrm{max}}", "x_max"),
      Writing(.parameter("x_big"), "x_big", "x_{\\mathrm{big}}", "x_big"),
      Writing(.parameter("Omega"), "Ω", "\\Omega", "Omega"),
      Writing(.parameter("β"), "β", "\\beta", "beta"),
    ])
  func symbols(_ writing: Writing) { writing.check() }

  @Test(
    "Other names are words, escaped and kept apart",
    arguments: [
      Writing(
        .parameter("learning_rate") * .parameter("lr"), "learning_rate lr",
        "\\mathit{learning\\_rate} \\, \\mathit{lr}", "learning_rate*lr"),
      Writing(.parameter("a%b"), "a%b", "\\mathit{a\\%b}", "au25b"),
      Writing(
        .parameter("x\u{1B}[2J"), "x\u{FFFD}[2J", "\\mathit{x\\text{U+FFFD}\\text{[}2J}", "xufffdu5b2J"),
    ])
  func words(_ writing: Writing) { writing.check() }
}

import Automation
import ProofKernel
import SymbolicAlgebra

/// What becomes of the update at equal gradients when their scale changes over time; for square roots.
extension TwoKernelDerivation {
  /// Sums of the changes `s_k` of gradients `(1 + s_k) x`.
  private struct Changes {
    let x: Term
    let s: SequenceTerm
    let variables: [Variable]
  }

  private var changes: Changes {
    let names = (gradient: description.unused("x"), change: description.unused("s"))
    return Changes(
      x: .parameter(names.gradient), s: .variable(names.change, arity: 1),
      variables: description.parameters.map(\.variable) + [
        Variable(names.gradient, .real), Variable(names.change, .sequence(arity: 1)), Variable("t", .index),
      ])
  }

  /// `sum_k w_k s_k^n`.
  private func sum(_ definition: Definition, _ power: Int, _ s: SequenceTerm) -> Term {
    .sum(to: t) { weight(definition, $0) * s[$0].raised(to: power) }
  }

  private func numerator(_ totals: Totals) -> Term { totals.numerator + sum(p, 1, changes.s) }

  private func radicand(_ totals: Totals) -> Term {
    totals.denominator + 2 * sum(q, 1, changes.s) + sum(q, 2, changes.s)
  }

  private var changedUpdate: Term {
    let (x, s) = (changes.x, changes.s)
    return .application(description.update, description.arguments(.lambda { (1 + s[$0]) * x }))
  }

  private func responseHypotheses(_ totals: Totals) -> [Formula] {
    hypotheses + [changes.x.differs(from: 0), Term(0).isLess(than: radicand(totals))]
  }

  private func knownTotals(_ prover: Prover) throws -> [Theorem] {
    try ["numerator total", "denominator total"].map {
      try prover.instance(of: prover.lemmas.theorem(name($0)), weightArguments)
    }
  }

  /// The update at gradients `(1 + s_k) x`, exactly.
  func scaleResponse(_ totals: Totals) throws -> ProvedStatement {
    let (x, s) = (changes.x, changes.s)
    let (numerator, radicand) = (numerator(totals), radicand(totals))
    let changed = SequenceTerm.lambda { (1 + s[$0]) * x }
    return try prove(
      "scale response", for: changes.variables, given: responseHypotheses(totals),
      changedUpdate.equals(.sign(x) * (numerator / .squareRoot(radicand)))
    ) { prover in
      let form = try prover.instance(
        of: prover.lemmas.theorem(name("two-kernel form")), description.arguments(changed))
      let known = try knownTotals(prover)
      let top = try prover.identity(
        .sum(to: t) { weight(p, $0) * changed[$0] }, x * numerator, using: [(known[0], x)])
      let bottom = try prover.identity(
        .sum(to: t) { weight(q, $0) * changed[$0].squared }, x.squared * radicand,
        using: [(known[1], x.squared)])
      return try prover.calculate(
        changedUpdate, .by(form), .by(prover.rewritten(form.sides?.right ?? 0, with: top, bottom)),
        .by(prover.lemma("scaled-ratio", .real(x), .real(numerator), .real(radicand))))
    }
  }

  /// `u^2 = level^2 (1 + 2 (a - b) + (a^2 - c - 4 (a - b) b - 2 (a - b) c)/(1 + 2 b + c))` at gradients `(1 + s_k) x`,
  /// where `a = sum_k p_k s_k/P`, `b = sum_k q_k s_k/Q` and `c = sum_k q_k s_k^2/Q`.
  ///
  /// The remainder is of second order in s, so `a - b = sum_k (p_k/P - q_k/Q) s_k` is the first order of `u/level - 1`.
  func firstOrder(_ totals: Totals) throws -> ProvedStatement {
    let (x, s) = (changes.x, changes.s)
    let (numerator, radicand) = (numerator(totals), radicand(totals))
    let (a, b, c) = (
      sum(p, 1, s) / totals.numerator, sum(q, 1, s) / totals.denominator, sum(q, 2, s) / totals.denominator
    )
    let inner = 1 + 2 * b + c
    let remainder = (a.squared - c - 4 * (a - b) * b - 2 * (a - b) * c) / inner
    let expansion = totals.numerator.squared / totals.denominator * (1 + 2 * (a - b) + remainder)
    let ratio = numerator / .squareRoot(radicand)
    return try prove(
      "first order", for: changes.variables, given: responseHypotheses(totals),
      changedUpdate.squared.equals(expansion)
    ) { prover in
      try prover.know(prover.positive(totals.numerator))
      try prover.know(prover.positive(totals.denominator))
      try prover.know(prover.positive(.squareRoot(radicand)))
      try prover.know(
        prover.relation(
          Term(0).isLess(than: inner), adding: prover.positive(radicand / totals.denominator)))
      let response = try prover.instance(
        of: prover.lemmas.theorem(name("scale response")),
        changes.variables.map { Argument($0) })
      try prover.know(prover.positive(.absoluteValue(x)))
      let size = try prover.lemma("absolute-value-squared", .real(x))
      let sign = try prover.lemma("sign-as-quotient", .real(x))
      let quotient = x / Term.absoluteValue(x)
      let inverse: Term = -1 / Term.absoluteValue(x).squared
      let one = try prover.identity(
        Term.sign(x).squared, 1,
        using: [(sign, .sign(x) + quotient), (size, inverse)])
      let squared = try prover.lemma("squared-ratio", .real(numerator), .real(radicand))
      let whole = Term.sign(x) * ratio
      return try prover.calculate(
        changedUpdate.squared,
        .equals(
          numerator.squared / radicand,
          using: [(response, changedUpdate + whole), (one, ratio.squared), (squared, Term(1))]),
        .equals(expansion))
    }
  }

  /// Under a drift, `s_k = -d (t - k)`, the first order is the drift coefficient times d.
  func driftResponse(_ totals: Totals, _ drift: Term) throws -> ProvedStatement {
    let name = description.unused("d")
    let d = Term.parameter(name)
    let s = SequenceTerm.lambda { -(d * .index(self.t - $0)) }
    let first = sum(p, 1, s) / totals.numerator - sum(q, 1, s) / totals.denominator
    let variables =
      description.parameters.map(\.variable) + [Variable(name, .real), Variable("t", .index)]
    return try prove(
      "drift as first order", for: variables, given: hypotheses, first.equals(drift * d)
    ) { prover in
      try prover.know(prover.positive(totals.numerator))
      try prover.know(prover.positive(totals.denominator))
      let ages = try prover.instance(
        of: prover.lemmas.theorem(self.name("drift coefficient")), weightArguments)
      let known = try knownTotals(prover)
      let closed = try ages.rewriting(with: known[0]).rewriting(with: known[1])
      return try prover.identity(first, drift * d, using: [(closed, d)]).displayed()
    }
  }
}

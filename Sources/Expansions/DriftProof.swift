import Automation
import ExactArithmetic
import Optimizers
import ProofKernel
import SymbolicAlgebra

/// Proves the closed forms of the moments of ages, and what a weighted sum is when the gradients drift: with any
/// remainders `r_k`,
///
///     sum_k w_k g (sum_n (-P d (t-k))^n/n! + d^(N+1) r_k) = g W (sum_n c_n d^n) + g d^(N+1) sum_k w_k r_k.
///
/// In the steady state the moments are those of the limiting weights up to explicit remainders with a factor `b^t`.
struct DriftProof {
  let expansion: Expansion
  let obligation: ProofObligation
  let analysis: OptimizerAnalysis

  init(_ expansion: Expansion, _ obligation: ProofObligation, _ analysis: OptimizerAnalysis) {
    self.expansion = expansion
    self.obligation = obligation
    self.analysis = analysis
  }

  /// The parameters' domain and which rates have to differ.
  private var hypotheses: [Formula] { analysis.update.claim.hypotheses }

  func theorems(
    _ name: String, _ ages: AgeMoments, power: Int, _ library: inout LemmaLibrary
  ) throws -> [Theorem] {
    let description = analysis.description
    let prover = try Prover(lemmas: library, assuming: hypotheses)
    let t = OptimizerDescription.steps
    let total = ages.total
    if let positive = try? ages.positiveTotal(prover) { try prover.know(positive) }
    let order = expansion.order
    var theorems: [Theorem] = []
    for n in 0...order {
      let sum = Term.sum(to: t) { k in
        n == 0
          ? ages.average.weight(t, k) : ages.average.weight(t, k) * Term.index(t - k).raised(to: n)
      }
      theorems.append(
        try prover.identity(sum, total * ages.mean(n) - ages.remainder(n)))
    }
    guard ages.horizon != .steadyState else { return theorems }
    // The weights are a name of their own, so that the sums are unknowns in what follows.
    let variables = description.parameters.map(\.variable) + [Variable("t", .index), Variable("k", .index)]
    let body = ages.average.weight(t, .variable("k"))
    let weight = try Definition(
      name, variables.map { Binder($0.name, $0.sort) }, .explicit(body.abstracted(over: variables)))
    func w(_ k: IndexTerm) -> Term {
      .application(weight, description.parameters.map { .real($0.term) } + [.index(t), .index(k)])
    }
    let (g, d) = (Term.parameter("\u{2022}g"), Term.parameter("\u{2022}d"))
    let rest = SequenceTerm.variable("\u{2022}r", arity: 1)
    var factor = Rational.one
    let factors = (0...order).map { n in
      if n > 0 { factor = factor * (Rational(-power, over: n) ?? 0) }
      return factor
    }
    func member(_ k: IndexTerm) -> Term {
      let parts = factors.enumerated().map { n, factor in
        Term.number(factor) * Term.index(t - k).power(IndexTerm(n)) * d.power(IndexTerm(n))
      }
      return g
        * (parts.dropFirst().reduce(parts[0]) { $0 + $1 } + d.power(IndexTerm(order + 1)) * rest[k])
    }
    let moments = try theorems.enumerated().map { n, theorem in
      let sum = Term.sum(to: t) { n == 0 ? w($0) : w($0) * Term.index(t - $0).raised(to: n) }
      return try theorem.stated(as: sum.equals(total * ages.mean(n) - ages.remainder(n)), folding: [weight])
    }
    let parts = power == 1 ? obligation.numerator : obligation.radicand
    // The coefficients with the names of the means; each name is what it stands for.
    let written = parts.map { part in
      expansion.abbreviations.reduce(part) {
        $0.substituting(.real($1.meaning), for: Variable($1.name, .real))
      }
    }
    let series = written.enumerated().map { $1 * d.power(IndexTerm($0)) }
    let right =
      g * total * series.dropFirst().reduce(series[0]) { $0 + $1 }
      + g * d.power(IndexTerm(order + 1)) * Term.sum(to: t) { w($0) * rest[$0] }
    theorems.append(
      try prover.identity(
        .sum(to: t) { w($0) * member($0) }, right,
        using: moments.enumerated().map { n, theorem in
          (theorem, g * .number(factors[n]) * d.power(IndexTerm(n)))
        }))
    return theorems
  }
}

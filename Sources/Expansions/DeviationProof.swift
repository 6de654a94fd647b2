import Automation
import ExactArithmetic
import Optimizers
import ProofKernel
import SymbolicAlgebra

/// Proves that numerator and radicand are exact polynomials in the deviations from a centre: with `e = 1/x` for a
/// centre x, and `e = 1` for a change of scale.
struct DeviationProof {
  let expansion: Expansion
  let obligation: ProofObligation
  let analysis: OptimizerAnalysis
  let sums: DeviationSums

  init(
    _ expansion: Expansion, _ obligation: ProofObligation, _ analysis: OptimizerAnalysis,
    _ sums: DeviationSums
  ) {
    self.expansion = expansion
    self.obligation = obligation
    self.analysis = analysis
    self.sums = sums
  }

  private let g = OptimizerDescription.gradients
  private var s: SequenceTerm { sums.s }

  /// The ages are not those after a number of steps, which are instances of these.
  private func ages(_ weight: Definition) throws -> AgeMoments? {
    guard case .ratio(let numerator, let radicand, _) = try UpdateForm(analysis) else { return nil }
    return try AgeMoments(
      weight == sums.numeratorWeight ? numerator : radicand, .symbolic, analysis.description.parameters)
  }

  func theorems(_ library: inout LemmaLibrary) throws -> [Theorem] {
    let prover = try Prover(lemmas: library, assuming: analysis.update.claim.hypotheses)
    if sums.center != .scale { try prover.know(.assuming(sums.x.differs(from: 0))) }
    var theorems: [Theorem] = []
    if expansion.quantity == .u {
      theorems += try self.theorems(prover, sums.numeratorWeight, sums.numeratorTotal, power: 1)
    }
    return theorems
      + (try self.theorems(prover, sums.radicandWeight, sums.radicandTotal, power: sums.root))
  }

  private func binomial(_ n: Int, _ k: Int) -> Rational {
    (0..<k).reduce(.one) { $0 * Rational(n - $1) * (Rational(1, over: $1 + 1) ?? 0) }
  }

  /// `sum_k w_k g_k^P` in terms of the sums that the coefficients have.
  private func theorems(
    _ prover: Prover, _ weight: Definition, _ total: Term, power: Int
  ) throws -> [Theorem] {
    let x = sums.x
    if sums.center == .scale {
      let whole = sums.sum(weight) { g[$0].raised(to: power) }
      try prover.know(.assuming(whole.differs(from: 0)))
      let changed = sums.sum(weight) { ((1 + s[$0]) * g[$0]).raised(to: power) }
      let parts = (1...power).map { j in
        Term.number(binomial(power, j))
          * (sums.sum(weight) { Term.product([s[$0].raised(to: j), g[$0].raised(to: power)]) } / whole)
      }
      return [try prover.identity(changed, whole * parts.reduce(1) { $0 + $1 })]
    }
    let totalTheorem = try prover.identity(sums.sum(weight) { _ in 1 }, total)
    if total != 1 { try prover.know(ages(weight)?.positiveTotal(prover) ?? prover.positive(total)) }
    let whole = sums.sum(weight) { g[$0].raised(to: power) }
    let parts = (1...power).map { j in
      Term.number(binomial(power, j)) * (sums.sum(weight) { (g[$0] - x).raised(to: j) } / total)
        * (1 / x).power(IndexTerm(j))
    }
    let right = total * x.raised(to: power) * parts.reduce(1) { $0 + $1 }
    // In sum_j C(P, j) x^(P-j) sum_k w_k (g_k - x)^j the sum of the weights alone comes with (1 - 1)^P - 1 = -1.
    return [
      totalTheorem, try prover.identity(whole, right, using: [(totalTheorem, -x.raised(to: power))]),
    ]
  }
}

import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Proves what the parts of the flow's ratio are: with the derivatives `g_n` of a gradient whose logarithm has the
/// derivatives delta0, delta1, .., the sums `m = sum_n (-tau)^n g_n` and `v = sum_n (-tau)^n s_n`, where `s_n` is the n-th
/// derivative of `g^P` by Leibniz' rule, meet the differential equations up to residuals of the next order, and are
/// `g_0 (M_0 + M_1 + ..)` and `g_0^P (V_0 + V_1 + ..)`.
struct FlowProof {
  let order: Int
  let root: Int
  let quantity: Expansion.Quantity
  let obligation: ProofObligation
  let equations: FlowEquations
  private let derivatives: [Term]

  init(_ expansion: Expansion, _ obligation: ProofObligation, _ equations: FlowEquations) {
    order = expansion.order
    root = obligation.root
    quantity = expansion.quantity
    self.obligation = obligation
    self.equations = equations
    derivatives = (0...expansion.order + 1).map { .parameter("g_\($0)") }
  }

  private static func sum(_ parts: [Term]) -> Term { parts.dropFirst().reduce(parts[0]) { $0 + $1 } }

  private func binomial(_ n: Int, _ k: Int) -> Rational {
    (0..<k).reduce(.one) { $0 * Rational(n - $1) * (Rational(1, over: $1 + 1) ?? 0) }
  }

  /// `g_(n+1) = sum_i C(n, i) delta_(n-i) g_i`: the derivatives of `g' = delta0 g`.
  private func derivativeRule(_ n: Int) -> Formula {
    derivatives[n + 1].equals(
      Self.sum((0...n).map { .number(binomial(n, $0)) * equations.deltas[n - $0] * derivatives[$0] }))
  }

  /// The n-th derivative of a product, from those of its factors.
  private func leibniz(_ left: [Term], _ right: [Term], _ n: Int) -> Term {
    Self.sum((0...n).map { .number(binomial(n, $0)) * left[$0] * right[n - $0] })
  }

  /// The derivatives of `g^P` up to the order of a list of those of g.
  private func powerDerivatives(_ g: [Term]) -> [Term] {
    root.poweringBySquares(g) { left, right in g.indices.map { leibniz(left, right, $0) } }
  }

  /// `sum_n (-time)^n x_n`.
  private func alternating(_ x: [Term], _ time: Term) -> Term {
    Self.sum(x.enumerated().map { ((-time).power(IndexTerm($0)) * $1) })
  }

  /// `time a' + a - x_0 = residual` for the sum a and its derivative.
  private func residual(_ prover: Prover, _ x: [Term], _ time: Term) throws -> Theorem {
    let average = alternating(Array(x.dropLast()), time)
    let derivative = alternating(Array(x.dropFirst()), time)
    return try prover.identity(
      time * derivative + average - x[0], -((-time).power(IndexTerm(order + 1)) * x[order + 1]))
  }

  func theorems(_ library: inout LemmaLibrary) throws -> [Theorem] {
    let rules = (0..<order).map(derivativeRule)
    let prover = try Prover(lemmas: library, assuming: rules)
    let (g, base) = (derivatives, derivatives[0])
    // g_n = g_0 b_n one after the other.
    var known: [Theorem] = [try prover.identity(base, base * equations.derivatives[0])]
    for n in 0..<order {
      let uses = (0...n).map { i -> Prover.Multiple in
        (known[i], .number(binomial(n, i)) * equations.deltas[n - i])
      }
      known.append(
        try prover.identity(
          g[n + 1], base * equations.derivatives[n + 1], using: [(try .assuming(rules[n]), 1)] + uses))
    }
    var theorems: [Theorem] = []
    if quantity == .u {
      for part in equations.numerator where part.time != 0 {
        theorems.append(try residual(prover, g, part.time))
      }
      let sum = Self.sum(
        equations.numerator.map { part in
          part.weight * (part.time == 0 ? base : alternating(Array(g.dropLast()), part.time))
        })
      let factors = (0...order).map { n in
        Self.sum(
          equations.numerator.map { part in
            part.time == 0 ? (n == 0 ? part.weight : 0) : part.weight * (-part.time).power(IndexTerm(n))
          })
      }
      theorems.append(
        try prover.identity(
          sum, base * Self.sum(obligation.numerator), using: zip(known, factors).map { ($0, $1) }))
    }
    // The derivatives of g^P at g_n = g_0 b_n; that they are such sums is Leibniz' rule.
    let opaque = (0...order + 1).map { Term.parameter("s_\($0)") }
    theorems.append(try residual(prover, opaque, equations.radicandTime))
    let powers = powerDerivatives(equations.derivatives.map { base * $0 })
    let values = try powers.enumerated().map { n, power in
      try prover.identity(power, base.raised(to: root) * equations.powerDerivatives[n])
    }
    theorems += values
    let total = alternating(Array(opaque.dropLast()), equations.radicandTime)
    let given = opaque.dropLast().enumerated().map { n, s in
      s.equals(base.raised(to: root) * equations.powerDerivatives[n])
    }
    theorems.append(
      try prover.identity(
        total, base.raised(to: root) * Self.sum(obligation.radicand),
        using: given.enumerated().map { n, formula in
          (try .assuming(formula), (-equations.radicandTime).power(IndexTerm(n)))
        }))
    return theorems + known
  }
}

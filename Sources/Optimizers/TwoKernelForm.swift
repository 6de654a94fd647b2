import ProofKernel
import SymbolicAlgebra

/// A quantity in closed form, and the proof of what it is.
public struct ProvedQuantity: Sendable {
  public let term: Term
  public let statement: ProvedStatement
}

/// An update of the form `(sum_k p_k g_k) / (sum_k q_k g_k^P)^(1/P)` and what follows from the weights.
///
/// P is 2 for all but the L^P family; a root of degree P may be written as one root or as roots of roots.
///
/// What the engine didn't find is nil, and `undecided` says why.
public struct TwoKernelForm: Sendable {
  /// `p(parameters, t, k)`, the numerator's weight of the gradient at step k.
  public let numeratorWeight: Definition
  /// `q(parameters, t, k)`, the denominator's weight of the squared gradient at step k.
  public let denominatorWeight: Definition
  /// P: the power of the gradients in the denominator, and the degree of its root.
  public let power: Int
  /// `u = (sum_k p_k g_k) / (sum_k q_k g_k^P)^(1/P)`.
  public let form: ProvedStatement
  /// `P = sum_k p_k`.
  public internal(set) var numeratorTotal: ProvedQuantity?
  /// `Q = sum_k q_k`.
  public internal(set) var denominatorTotal: ProvedQuantity?
  /// `P/sqrt(Q)`: `u(x, x, .., x) = sign(x) level` for every `x != 0`.
  public internal(set) var level: ProvedQuantity?
  /// What becomes of the update at equal gradients x when gradient k is scaled by `1 + s_k`, exactly:
  /// `sign(x) (P + sum_k p_k s_k) / sqrt(Q + 2 sum_k q_k s_k + sum_k q_k s_k^2)`, while the radicand is positive.
  ///
  /// For square roots only, as the next.
  public internal(set) var scaleResponse: ProvedStatement?
  /// The square of that as `level^2 (1 + 2 sum_k (p_k/P - q_k/Q) s_k + a remainder of second order)`, exactly.
  public internal(set) var firstOrder: ProvedStatement?
  /// With `s_k = -d (t - k)` the first order is the drift coefficient times d.
  public internal(set) var driftResponse: ProvedStatement?
  /// The mean age of q minus the mean age of p at step t.
  public internal(set) var driftCoefficient: ProvedQuantity?
  /// When the drift coefficient vanishes, for `t >= 2`.
  public internal(set) var driftCondition: BalanceCondition?
  /// The limit of the drift coefficient as t grows.
  public internal(set) var steadyDriftCoefficient: ProvedQuantity?
  /// When `p_k/P = q_k/Q` for every k.
  public internal(set) var pointwiseCondition: BalanceCondition?
  /// When the steady drift coefficient vanishes.
  public internal(set) var steadyDriftCondition: BalanceCondition?
  /// A decay rate of the denominator at which the steady drift coefficient vanishes, whatever the other parameters are.
  public internal(set) var steadyDriftSolution: ProvedQuantity?
  /// The sharp bound on `abs(u)`.
  public internal(set) var bound: UpdateBound?
  /// The sharp bound on `u^P` where the denominator is the P-th root of a sum of P-th powers, P > 2.
  public internal(set) var powerBound: PowerBound?
  /// What makes no sense for these weights, and why.
  public internal(set) var inapplicable: [(part: String, reason: String)] = []
  /// What wasn't found, and why.
  public internal(set) var undecided: [(part: String, reason: String)] = []

  /// Whether the pointwise and the drift condition hold for the same parameters.
  public internal(set) var coincidence: Coincidence?
}

/// Whether the two notions of first-order invariance, weight by weight and in the mean age, are one for an optimizer.
public enum Coincidence: Sendable {
  /// `p/P = q/Q` exactly where the drift coefficient vanishes, at every step from the statement's first one on.
  case equivalent(ProvedStatement)
  /// There are parameters at which the steady drift coefficient vanishes and `p/P = q/Q` fails.
  case separate(ProvedStatement)
}

/// When an optimizer is invariant, to first order, to a change of the gradients' scale.
public enum BalanceCondition: Sendable {
  /// For all parameters.
  case always(ProvedStatement)
  /// Exactly when the formula holds.
  case exactly(Formula, ProvedStatement)
  /// Never, under the statement's hypotheses; other values, such as a rate of 0, are not covered.
  case never(ProvedStatement)
  /// When the equation holds; it isn't solved.
  case equation(Formula)
}

/// The sharp bound `sqrt(sum_k p_k^2/q_k)` on the size of an update.
public struct UpdateBound: Sendable {
  /// `sum_k p_k^2/q_k` in closed form.
  public let closedForm: Term
  /// `sum_k p_k^2/q_k = closedForm`, where no geometric sum in it has ratio 1.
  public let sum: ProvedStatement
  /// `abs(u) <= sqrt(sum_k p_k^2/q_k)`.
  public let bound: ProvedStatement
  /// At `g_k = p_k/q_k` the bound is attained.
  public let attained: ProvedStatement
  /// The cases in which a geometric sum has ratio 1.
  public internal(set) var resonances: [Resonance] = []
  /// The limit of `sum_k p_k^2/q_k` as t grows, on its side of the phase boundary.
  public internal(set) var limit: ProvedQuantity?
  /// On the boundary and beyond, `sum_k p_k^2/q_k` exceeds every number from some step on.
  public internal(set) var growth: [ProvedStatement] = []

  /// `sum_k p_k^2/q_k` where decay rates meet.
  public struct Resonance: Sendable {
    /// The denominator's rate as a product of two rates of the numerator.
    public let equation: Formula
    public let closedForm: Term
    public let statement: ProvedStatement
  }
}

/// The sharp bound on `u^P` by Hoelder's inequality, for `u = (sum_k p_k g_k) / (sum_k q_k g_k^P)^(1/P)`.
///
/// The statements speak of numbers kappa and rho with `p_k = q_k h_k^(P-1)` for `h_k = kappa rho^(t-k)`, so that
/// `sum_k p_k h_k = sum_k p_k^P' q_k^(1-P')` with `1/P + 1/P' = 1`, and `abs(u) <= (sum_k p_k h_k)^(1/P')`.
public struct PowerBound: Sendable {
  /// P.
  public let power: Int
  /// `(sum_k p_k h_k)^(P-1)` in closed form, where its geometric sum doesn't have ratio 1.
  public let closedForm: Term
  public let sum: ProvedStatement
  /// The same where the ratio is 1.
  public let resonantForm: Term
  public let resonance: ProvedStatement
  /// `u^P <= (sum_k p_k h_k)^(P-1)`.
  public let bound: ProvedStatement
  /// At `g = h` the bound is attained.
  public let attained: ProvedStatement
  /// The limit of the closed form where the geometric sum converges.
  public let limit: ProvedQuantity?
}

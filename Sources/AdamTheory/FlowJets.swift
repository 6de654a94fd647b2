import Automation
import ProofKernel
import SymbolicAlgebra

/// The continuous flow `tau1 m' = g - m`, `tau2 v' = g^2 - v` in terms of jets.
///
/// Time is slow: the gradient is `f(e s)`, so that its n-th derivative is `e^n g_n`, where `g_n` is the n-th
/// derivative of f at the point, and `h_n` that of `f^2`. The drift is `delta0 = g_1/g_0`, the derivative of
/// `ln abs(f)`, with derivatives `delta1`, `delta2`.
struct FlowJets {
  let vocabulary: Vocabulary

  let gradient = SequenceTerm.variable("g", arity: 1)
  let square = SequenceTerm.variable("h", arity: 1)
  let delta0 = Term.parameter("delta0")
  let delta1 = Term.parameter("delta1")
  let delta2 = Term.parameter("delta2")
  let error = Term.parameter("c")

  /// The value of the gradient.
  var value: Term { gradient[0] }

  /// What the derivatives to the given order are: Leibniz's rule for `g' = delta g` and for `g g`.
  func derivatives(to order: Int) -> [Formula] {
    let (g, h) = (gradient, square)
    let first = [
      g[1].equals(delta0 * g[0]), g[2].equals(delta1 * g[0] + delta0 * g[1]),
      g[3].equals(delta2 * g[0] + 2 * delta1 * g[1] + delta0 * g[2]),
    ]
    let second = [
      h[1].equals(2 * g[0] * g[1]), h[2].equals(2 * g[0] * g[2] + 2 * g[1].squared),
      h[3].equals(2 * g[0] * g[3] + 6 * g[1] * g[2]),
    ]
    return Array(first.prefix(order)) + [h[0].equals(g[0].squared)] + second.prefix(order)
  }

  /// The variables of `derivatives(to:)`, and g and h.
  func variables(to order: Int) -> [Variable] {
    ["delta0", "delta1", "delta2"].prefix(order).map { Variable($0, .real) }
      + ["g", "h"].map { Variable($0, .sequence(arity: 1)) }
  }

  /// `g_n / g_0`.
  private func relative(_ order: Int) -> Term {
    switch order {
    case 1: delta0
    case 2: delta0.squared + delta1
    default: delta0.power(3) + 3 * delta0 * delta1 + delta2
    }
  }

  /// `h_n / g_0^2`: as for g, of twice the drift.
  private func relativeSquare(_ order: Int) -> Term {
    switch order {
    case 1: 2 * delta0
    case 2: 4 * delta0.squared + 2 * delta1
    default: 8 * delta0.power(3) + 12 * delta0 * delta1 + 2 * delta2
    }
  }

  private func lagged(_ tau: Term, _ n: Int, _ derivative: Term) -> Term {
    n == 1 ? -(tau * derivative) : n == 2 ? tau.squared * derivative : -(tau.power(IndexTerm(n)) * derivative)
  }

  /// The coefficients of `m/g_0` and of `v/g_0^2` in powers of e.
  func coefficients(_ tau1: Term, _ tau2: Term, to order: Int) -> (p: [Term], q: [Term]) {
    (
      (1...order).map { lagged(tau1, $0, relative($0)) },
      (1...order).map { lagged(tau2, $0, relativeSquare($0)) }
    )
  }

  func first(_ tau: Term, _ e: Term, _ order: Int) -> Term {
    vocabulary.y(tau, e, gradient, IndexTerm(order))
  }

  func second(_ tau: Term, _ e: Term, _ order: Int) -> Term { vocabulary.y(tau, e, square, IndexTerm(order)) }

  /// The formal solutions as `g_0` and `g_0^2` times series in e; the prover knows the derivatives.
  func series(
    _ p: Prover, _ tau1: Term, _ tau2: Term, _ e: Term, _ order: Int
  ) throws -> (first: Theorem, second: Theorem) {
    let (g, h) = (gradient, square)
    let known = try derivatives(to: order).map { try Theorem.assuming($0) }
    var own: [Theorem] = [known[0]]
    if order >= 2 {
      own.append(try p.identity(g[2], g[0] * relative(2), using: [(known[1], 1), (known[0], delta0)]))
    }
    if order >= 3 {
      own.append(
        try p.identity(
          g[3], g[0] * relative(3), using: [(known[2], 1), (known[0], 2 * delta1), (own[1], delta0)]))
    }
    let leading = known[order]
    var squares = [
      try p.identity(
        h[1], g[0].squared * relativeSquare(1), using: [(known[order + 1], 1), (own[0], 2 * g[0])])
    ]
    if order >= 2 {
      squares.append(
        try p.identity(
          h[2], g[0].squared * relativeSquare(2),
          using: [
            (known[order + 2], 1), (own[1], 2 * g[0]), (own[0], 2 * (g[1] + delta0 * g[0])),
          ]))
    }
    if order >= 3 {
      squares.append(
        try p.identity(
          h[3], g[0].squared * relativeSquare(3),
          using: [
            (known[order + 3], 1), (own[2], 2 * g[0]), (own[0], 6 * g[2]), (own[1], 6 * delta0 * g[0]),
          ]))
    }
    let ratio = SeriesRatio(order: order)
    let (firsts, seconds) = coefficients(tau1, tau2, to: order)
    func multiples(_ equations: [Theorem], _ tau: Term) -> [Prover.Multiple] {
      equations.enumerated().map { ($1, (-(tau * e)).power(IndexTerm($0 + 1))) }
    }
    return (
      try p.identity(
        first(tau1, e, order), g[0] * ratio.series(firsts, e), using: multiples(own, tau1)),
      try p.identity(
        second(tau2, e, order), g[0].squared * ratio.series(seconds, e),
        using: [(leading, 1)] + multiples(squares, tau2))
    )
  }

  /// `m` and `v` within `c abs(e)^(N+1)` of the formal solutions have a ratio within `C abs(e)^(N+1)` of a series.
  func expansion(_ tau1: Term, _ tau2: Term, _ order: Int, _ ratio: (Term) -> Term) -> Formula {
    SeriesRatio(order: order).expansion(scale: value, error: error) {
      first(tau1, $0, order)
    } second: {
      second(tau2, $0, order)
    } ratio: {
      ratio($0)
    }
  }

  /// Proves `expansion` for a ratio that is the series of the given coefficients.
  func prove(
    _ p: Prover, _ tau1: Term, _ tau2: Term, _ order: Int, coefficients r: [Term],
    as ratio: @escaping (Term) -> Term
  ) throws -> Theorem {
    let series = SeriesRatio(order: order)
    let (firsts, seconds) = coefficients(tau1, tau2, to: order)
    let general = try p.instance(
      of: p.lemmas.theorem(series.name),
      ([value, error] + firsts + seconds + r).map { .real($0) },
      from: series.matching(firsts, seconds, r).map { try p.relation($0) })
    return try p.nearZero(expansion(tau1, tau2, order, ratio), from: general) { p, property, constant, e in
      let solutions = try self.series(p, tau1, tau2, e, order)
      var restated = property
      for solution in [try solutions.first.displayed(), try solutions.second.displayed()] {
        restated = try restated.rewriting(with: solution.reversed())
      }
      let (own, stated) = (Term.sign(value) * series.series(r, e), Term.sign(value) * ratio(e))
      if own != stated { restated = try restated.rewriting(with: p.identity(own, stated)) }
      return restated
    }
  }
}

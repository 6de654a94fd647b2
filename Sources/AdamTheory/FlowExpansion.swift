import Automation
import ProofKernel
import SymbolicAlgebra

let tau = Term.parameter("tau")
let tau1 = Term.parameter("tau1")
let tau2 = Term.parameter("tau2")

extension Theory {
  static let flowExpansion = TheoremRecipe(
    "flow-expansion", "the update of the continuous flow as a series in the drift of the gradient",
    source: "Fernandez-Hernandez et al. 2026 (arXiv 2601.21739)",
    remarks: [
      "The flow is tau1 m' = g - m and tau2 v' = g^2 - v. Time is slow: the gradient at time s is f(e s). There g_k is "
        + "the derivative of f of order k, and h_k that of its square; derivatives in s have e^k as a factor.",
      "y_n is the formal solution of tau y' = f - y to order n, and with f_{k+1} for f_k and a factor e it is its "
        + "derivative. The certificate says by how much it misses the equation, at every order.",
      "The drift is delta0 = g_1/g_0, the derivative of the logarithm of f, and delta1 is the derivative of the drift: "
        + "g_1 = delta0 g_0 and g_2 = delta1 g_0 + delta0 g_1.",
      "m and v are any numbers near the formal solutions: those of the flow are, once its transients have died out.",
      "In the remainder of second order, p, q and r are the coefficients of m/g_0, of v/h_0 and of the expansion.",
    ],
    restsOn: ["drift-expansion"]
  ) { builder in
    let adam = builder.vocabulary
    let jets = FlowJets(vocabulary: adam)
    try SeriesRatio(order: 2).prove(&builder)
    let (e, n) = (Term.parameter("e"), IndexTerm.variable("n"))
    let f = SequenceTerm.variable("f", arity: 1)
    let shifted = SequenceTerm.lambda("k") { f[$0 + 1] }
    func certificate(_ n: IndexTerm) -> Formula {
      (tau * (e * adam.y(tau, e, shifted, n)) + adam.y(tau, e, f, n))
        .equals(f[0] - (-(tau * e)).power(n + 1) * f[n + 1])
    }
    try builder.part(
      "certificate",
      for: Variable.reals("tau", "e") + [Variable("f", .sequence(arity: 1)), Variable("n", .index)],
      certificate(n)
    ) { p in
      let all = try p.induction(on: "m", certificate) { p in
        try p.relation(certificate(0)).displayed()
      } step: { p, previous, m in
        try p.relation(certificate(m + 1), adding: previous).displayed()
      }
      return try p.instance(of: all, [.index(n)])
    }
    let rates = Variable.reals("tau1", "tau2")
    let drift = jets.delta0
    let slope = (tau2 - tau1) * drift
    let curvature =
      (tau1.squared - tau1 * tau2 - tau2.squared / 2) * drift.squared
      + (tau1.squared - tau2.squared) * jets.delta1
    let nonzero = jets.value.differs(from: 0)
    let shared = [nonzero, Term(0).isAtMost(jets.error)]
    for (label, order, coefficients) in [
      ("first order", 1, [slope]), ("second order", 2, [slope, curvature]),
    ] {
      let ratio = { (e: Term) in SeriesRatio(order: order).series(coefficients, e) }
      try builder.part(
        label, for: rates + jets.variables(to: order) + [Variable("c", .real)],
        given: jets.derivatives(to: order) + shared, jets.expansion(tau1, tau2, order, ratio)
      ) { p in
        try jets.prove(p, tau1, tau2, order, coefficients: coefficients, as: ratio)
      }
    }
    try builder.proveFlowRemainders(jets, slope: slope, curvature: curvature)
    try builder.proveExponentialDrift()
  }
}

extension TheoremBuilder {
  /// What is left of `m^2 - R^2 v` for the formal solutions and the expansion R.
  fileprivate mutating func proveFlowRemainders(_ jets: FlowJets, slope: Term, curvature: Term) throws {
    let e = Term.parameter("e")
    let variables = Variable.reals("tau1", "tau2")
    let rest =
      jets.delta0.squared
      * (3 * tau2.squared - 2 * tau1 * tau2 + 2 * tau2 * (tau2 - tau1).squared * jets.delta0 * e)
    let left = jets.first(tau1, e, 1).squared - (1 + slope * e).squared * jets.second(tau2, e, 1)
    try part(
      "first-order remainder", for: variables + [Variable("e", .real)] + jets.variables(to: 1),
      given: jets.derivatives(to: 1), left.equals(e.squared * jets.value.squared * rest)
    ) { p in
      let solutions = try jets.series(p, tau1, tau2, e, 1)
      return try p.calculate(
        left, .by(p.rewritten(left, with: solutions.first, solutions.second)),
        .equals(e.squared * jets.value.squared * rest))
    }
    let series = SeriesRatio(order: 2)
    let letters = ["p1", "p2", "q1", "q2", "r1", "r2"].map { Term.parameter($0) }
    let (p, q, r) = (Array(letters[0...1]), Array(letters[2...3]), Array(letters[4...5]))
    let (firsts, seconds) = jets.coefficients(tau1, tau2, to: 2)
    let values = zip(letters, firsts + seconds + [slope, curvature]).map { $0.equals($1) }
    let second = jets.first(tau1, e, 2).squared - series.series(r, e).squared * jets.second(tau2, e, 2)
    let remainder = e.power(3) * jets.value.squared * series.residual(p, q, r, e)
    try part(
      "second-order remainder",
      for: variables + [Variable("e", .real)] + jets.variables(to: 2)
        + Variable.reals("p1", "p2", "q1", "q2", "r1", "r2"),
      given: jets.derivatives(to: 2) + values, second.equals(remainder)
    ) { prover in
      let solutions = try jets.series(prover, tau1, tau2, e, 2)
      let equations = try values.map { try Theorem.assuming($0) }
      var shown: [Theorem] = []
      for (equation, coefficients) in [(solutions.first, p), (solutions.second, q)] {
        let offset = coefficients == p ? 0 : 2
        let scale = coefficients == p ? jets.value : jets.value.squared
        guard let (own, _) = equation.sides else { continue }
        shown.append(
          try prover.identity(
            own, scale * series.series(coefficients, e),
            using: [
              (equation, 1), (equations[offset], -(scale * e)), (equations[offset + 1], -(scale * e.squared)),
            ]))
      }
      let matched = try series.matching(p, q, r).map { formula -> Theorem in
        try prover.rewriting(formula, with: equations) { prover, goal in try prover.relation(goal) }
      }
      let exact = try prover.instance(
        of: prover.lemmas.theorem("residual-of-series-2"), (letters + [e]).map { .real($0) }, from: matched)
      return try prover.calculate(
        second, .by(prover.rewritten(second, with: shown[0].displayed(), shown[1].displayed())),
        .equals(remainder, using: [(exact, jets.value.squared)]))
    }
  }

  /// For gradients `a e^(d s)` the flow is solved exactly, and the formal solution is that solution's geometric series.
  fileprivate mutating func proveExponentialDrift() throws {
    let (a, d) = (Term.parameter("a"), Term.parameter("d"))
    let (first, second) = (1 + tau1 * d, 1 + 2 * tau2 * d)
    let (m, v) = (a / first, a.squared / second)
    let given = [a.differs(from: 0), Term(0).isLess(than: first), Term(0).isLess(than: second)]
    try part(
      "exponential drift", for: Variable.reals("tau1", "tau2", "a", "d"), given: given,
      .all(
        (tau1 * (d * m)).equals(a - m), (tau2 * (2 * d * v)).equals(a.squared - v), Term(0).isLess(than: v),
        (m / .squareRoot(v)).equals(.sign(a) * .squareRoot(second) / first))
    ) { p in
      try p.know(p.lemma("square-positive", .real(a)))
      try p.know(p.positive(.squareRoot(second)))
      let positive = try p.know(p.positive(v))
      let radicand = try p.identity(v, a.squared * (1 / second))
      let inverse = try p.know(p.positive(1 / second))
      let scaled = try p.lemma("scaled-ratio", .real(a), .real(1 / second), from: [inverse])
        .rewriting(with: radicand.reversed())
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [p.nonnegative(second)])
      let root = try p.lemma(
        "square-root-unique", .real(1 / second), .real(1 / .squareRoot(second)),
        from: [
          p.nonnegative(1 / .squareRoot(second)),
          p.identity(
            (1 / Term.squareRoot(second)).squared, 1 / second,
            using: [(squared, -1 / (second * Term.squareRoot(second).squared))]),
        ])
      try p.know(p.positive(.squareRoot(v)))
      return try .conjunction([
        p.identity(tau1 * (d * m), a - m).displayed(),
        p.identity(tau2 * (2 * d * v), a.squared - v).displayed(), positive,
        p.calculate(
          m / .squareRoot(v),
          .equals(.sign(a) / .squareRoot(1 / second) / first, using: [(scaled, 1 / first)]),
          .by(p.rewritten(.sign(a) / .squareRoot(1 / second) / first, with: root)),
          .equals(.sign(a) * .squareRoot(second) / first)),
      ])
    }
    let n = IndexTerm.variable("n")
    let jet = SequenceTerm.lambda("k") { a * d.power($0) }
    let adam = vocabulary
    func formal(_ n: IndexTerm) -> Formula {
      ((1 + tau * d) * adam.y(tau, 1, jet, n)).equals(a * (1 - (-(tau * d)).power(n + 1)))
    }
    try part(
      "exponential drift, every order", for: Variable.reals("tau", "a", "d") + [Variable("n", .index)],
      formal(n)
    ) { p in
      let all = try p.induction(on: "m", formal) { p in
        try p.relation(formal(0)).displayed()
      } step: { p, previous, m in
        try p.relation(formal(m + 1), adding: previous).displayed()
      }
      return try p.instance(of: all, [.index(n)])
    }
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let flowIff = TheoremRecipe(
    "flow-iff", "the flow is invariant to first order exactly when both time constants agree",
    source: "Fernandez-Hernandez et al. 2026 (arXiv 2601.21739)",
    remarks: [
      "One drift that doesn't vanish tells the time constants apart; without drift (delta0 = 0) the coefficient is 0 for "
        + "every pair.",
      "Invariance is that of the ratio of the formal solutions; notation as in flow-expansion.",
    ],
    restsOn: ["flow-expansion"]
  ) { builder in
    let jets = FlowJets(vocabulary: builder.vocabulary)
    let drift = jets.delta0
    let coefficient = ((tau2 - tau1) * drift).equals(0)
    let same = tau1.equals(tau2)
    let rates = Variable.reals("tau1", "tau2")
    try builder.part(
      "one drift", for: rates + [Variable("delta0", .real)], given: [drift.differs(from: 0)],
      .iff(coefficient, same)
    ) { p in
      try p.equivalence(coefficient, same) { p, zero in
        try p.identity(tau1, tau2, using: [(zero, -1 / drift)]).displayed()
      } backward: { p, equal in
        try p.identity((tau2 - tau1) * drift, 0, using: [(equal, -drift)]).displayed()
      }
    }
    let all = Formula.forall(Variable("delta0", .real), coefficient)
    try builder.part("every drift", for: rates, .iff(all, same)) { p in
      try p.equivalence(all, same) { p, all in
        let unit = try p.specialize(all, to: .real(1))
        return try p.identity(tau1, tau2, using: [(unit, -1)]).displayed()
      } backward: { p, equal in
        try p.universally(Binder("delta0", .real)) { p, _ in
          try p.identity((tau2 - tau1) * drift, 0, using: [(equal, -drift)]).displayed()
        }
      }
    }
    let sign = Term.sign(jets.value)
    func ratio(_ e: Term) -> Term { jets.first(tau1, e, 1) / .squareRoot(jets.second(tau2, e, 1)) }
    func near(_ expansion: @escaping (Term) -> Term) -> Formula {
      .nearZero(radius: "r") { constant, e in
        Term.absoluteValue(ratio(e) - expansion(e)).isAtMost(constant * e.squared)
      }
    }
    let invariant = near { _ in sign }
    let given = jets.derivatives(to: 1) + [jets.value.differs(from: 0)]
    try builder.part(
      "invariance", for: rates + jets.variables(to: 1), given: given + [drift.differs(from: 0)],
      .iff(invariant, same)
    ) { p in
      let slope = (tau2 - tau1) * drift
      let expansion = try p.lemma(
        "flow-expansion/first order", .real(tau1), .real(tau2), .real(drift), .sequence(jets.gradient),
        .sequence(jets.square), .real(0))
      // The formal solutions themselves.
      let linear = Formula.nearZero(radius: "r") { constant, e in
        .and(
          Term(0).isLess(than: jets.second(tau2, e, 1)),
          Term.absoluteValue(ratio(e) - (sign + sign * slope * e)).isAtMost(constant * e.squared))
      }
      let own = try p.nearZero(linear, from: expansion) { p, property, constant, e in
        let solutions = [jets.first(tau1, e, 1), jets.second(tau2, e, 1)]
        let size = Term.absoluteValue(e)
        let exact = try solutions.map { try p.noError($0, size.squared) }
        let (positive, close) = try p.instance(of: property, solutions.map { .real($0) }, from: exact)
          .conjuncts()
        try p.know(positive)
        try p.know(p.positive(.squareRoot(solutions[1])))
        let restated = try close.rewriting(
          with: p.identity(
            ratio(e) - sign * (1 + slope * e), ratio(e) - (sign + sign * slope * e)))
        let distance = try p.relation(
          Term.absoluteValue(ratio(e) - (sign + sign * slope * e)).isAtMost(constant * e.squared),
          using: [(restated, 1), (p.lemma("absolute-value-squared", .real(e)), constant)])
        return try .conjunction([positive, distance])
      }
      return try p.equivalence(invariant, same) { p, claimed in
        let rival = try p.nearZero(near { sign + 0 * $0 }, from: claimed) { p, property, _, e in
          try property.rewriting(with: p.identity(sign, sign + 0 * e))
        }
        let (_, zero) = try p.coefficientsAgree(
          own, rival, expected: (sign, sign * slope), found: (sign, 0)
        ).conjuncts()
        let square = try p.lemma("sign-squared", .real(jets.value))
        let vanishes = try p.identity(slope, 0, using: [(square, -slope), (zero, -sign)]).displayed()
        return try p.lemma("flow-iff/one drift", .real(tau1), .real(tau2), .real(drift)).applied(to: vanishes)
      } backward: { p, equal in
        try p.nearZero(invariant, from: own) { p, property, _, e in
          try property.conjuncts().1.rewriting(
            with: p.identity(sign + sign * slope * e, sign, using: [(equal, -(sign * drift * e))])
          ).displayed()
        }
      }
    }
  }
}

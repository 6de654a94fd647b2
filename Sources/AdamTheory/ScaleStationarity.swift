import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let scaleStationarityExtremality = TheoremRecipe(
    "scale-stationarity-extremality",
    "the update is stationary under changes of scale exactly at the extremal gradients",
    source: "this project, from scale-perturbation",
    remarks: [
      "The extremal sequences of the Cauchy-Schwarz problem are g_k = lambda p_k/q_k; here they are restricted to the "
        + "steps with g_k != 0.",
      "At t = 1, and at beta1 = beta2 = 0, every gradient is stationary; for all other rates some gradient isn't.",
    ],
    restsOn: ["scale-invariance-iff"]
  ) { builder in
    let adam = builder.vocabulary
    let response = ScaleResponse(vocabulary: adam)
    let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
    let rates = Formula.decayRate(beta1) + Formula.decayRate(beta2)
    let regular = [mean.differs(from: 0), Term(0).isLess(than: square)]
    let variables: [Variable] = [.beta1, .beta2, .g, .t]
    let (x, y) = (Term.parameter("x"), Term.parameter("y"))
    let (p1, q1) =
      ({ adam.w(beta1, t, $0) }, { adam.w(beta2, t, $0) }) as ((IndexTerm) -> Term, (IndexTerm) -> Term)
    let s = response.scale
    /// `sum_k s_k g_k (p_k/x - q_k g_k/y)`.
    func pointwise(_ x: Term, _ y: Term) -> Term {
      .sum(to: t) { s[$0] * g[$0] * (p1($0) / x - q1($0) * g[$0] / y) }
    }
    try builder.lemma(
      "pointwise-response", for: [.beta1, .beta2, .g, .s, .t] + Variable.reals("x", "y"),
      given: rates + [.atLeast(1), x.differs(from: 0), y.differs(from: 0)],
      (response.scaledMean / x - response.scaledSquare / y).equals(pointwise(x, y))
    ) { p in try p.identity(response.scaledMean / x - response.scaledSquare / y, pointwise(x, y)) }
    try builder.part(
      "pointwise response", for: [.beta1, .beta2, .g, .s, .t], given: rates + [.atLeast(1)] + regular,
      response.first.equals(pointwise(mean, square))
    ) { p in
      let own = try response.knowAverages(p)
      return try p.calculate(
        response.first,
        .by(p.rewritten(response.first, with: own.mean.reversed(), own.square.reversed())),
        .by(
          p.lemma(
            "pointwise-response", .real(beta1), .real(beta2), .sequence(g), .sequence(s), .index(t),
            .real(mean), .real(square))))
    }
    let stationary = Formula.forall(.s, response.first.equals(0))
    let lambda = Term.parameter("lambda")
    func someLambda(_ property: (IndexTerm) -> Formula) -> Formula {
      .exists(
        Variable("lambda", .real),
        .forEach(upTo: t) { k in .implies(g[k].differs(from: 0), property(k)) })
    }
    let aligned = someLambda { (q1($0) * g[$0]).equals(lambda * p1($0)) }
    try builder.part(
      "criterion", for: variables, given: rates + [.atLeast(1)] + regular, .iff(stationary, aligned)
    ) { p in
      try response.knowAverages(p)
      let factor = response.meanSquare / response.mean
      return try p.equivalence(stationary, aligned) { p, all in
        let members = try p.members("k", t) { p, k in
          try p.implication(g[k].differs(from: 0)) { p, _ in
            // The scale of step k alone is changed.
            var single = response
            single.scale = .lambda("j") { .kronecker($0, k) }
            let zero = try p.specialize(all, to: .sequence(single.scale))
            let picked = try [
              p.identity(single.scaledMean, p1(k) * g[k]),
              p.identity(single.scaledSquare, q1(k) * g[k].squared),
            ]
            let balance = try picked.reduce(zero) { try $0.rewriting(with: $1) }.displayed()
            return try p.identity(
              q1(k) * g[k], factor * p1(k), using: [(balance, -(response.meanSquare / g[k]))]
            ).displayed()
          }
        }
        return try p.witness(aligned, .real(factor), members)
      } backward: { p, some in
        try p.obtaining(some, as: "lambda") { p, members, argument in
          guard case .real(let lambda) = argument else { throw ProofFailure.noProofFound(aligned) }
          func term(_ p: Prover, _ k: IndexTerm) throws -> Theorem {
            let goal = (q1(k) * g[k].squared).equals(lambda * (p1(k) * g[k]))
            return try p.cases(.infer(.excludedMiddle(g[k].equals(0)))) { p, zero in
              try p.relation(goal, using: [(zero, q1(k) * g[k] - lambda * p1(k))])
            } _: { p, nonzero in
              let member = try p.member(k, of: members).applied(to: nonzero)
              return try p.relation(goal, using: [(member, g[k])])
            }
          }
          func total(_ p: Prover, _ scale: (IndexTerm) -> Term) throws -> Theorem {
            try p.equalSums(
              to: t, { q1($0) * (scale($0) * g[$0].squared) }, { lambda * (p1($0) * (scale($0) * g[$0])) }
            ) { p, k in
              try p.identity(
                q1(k) * (scale(k) * g[k].squared), lambda * (p1(k) * (scale(k) * g[k])),
                using: [(term(p, k), scale(k))])
            }
          }
          let squares = try p.identity(
            response.meanSquare, lambda * response.mean, using: [(total(p) { _ in 1 }, 1)]
          ).displayed()
          return try p.universally(Binder("s", .sequence(arity: 1))) { p, argument in
            guard case .sequence(let f) = argument else { throw ProofFailure.noProofFound(stationary) }
            let scaled = ScaleResponse(vocabulary: adam, scale: f)
            let scaledSquares = try p.identity(
              scaled.scaledSquare, lambda * scaled.scaledMean, using: [(total(p) { f[$0] }, 1)]
            ).displayed()
            return try p.calculate(
              scaled.first,
              .equals(
                0,
                using: [
                  (scaledSquares, -1 / response.meanSquare),
                  (squares, scaled.scaledMean / (response.meanSquare * response.mean)),
                ]))
          }
        }
      }
    }
    let extremal = someLambda { g[$0].equals(lambda * (p1($0) / q1($0))) }
    try builder.part(
      "extremality", for: variables,
      given: Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2) + [.atLeast(1)] + regular,
      .iff(stationary, extremal)
    ) { p in
      let criterion = try p.lemma(
        "scale-stationarity-extremality/criterion", .real(beta1), .real(beta2), .sequence(g), .index(t))
      func restated(
        _ p: Prover, _ some: Theorem, as goal: Formula,
        _ step: (Prover, Theorem, IndexTerm, Term) throws -> Theorem
      ) throws -> Theorem {
        try p.obtaining(some, as: "lambda") { p, members, argument in
          guard case .real(let lambda) = argument else { throw ProofFailure.noProofFound(goal) }
          let all = try p.members("k", t) { p, k in
            try p.implication(g[k].differs(from: 0)) { p, nonzero in
              try step(p, p.member(k, of: members).applied(to: nonzero), k, lambda)
            }
          }
          return try p.witness(goal, argument, all)
        }
      }
      return try p.equivalence(stationary, extremal) { p, all in
        try restated(p, criterion.applied(to: all), as: extremal) { p, member, k, lambda in
          try p.identity(g[k], lambda * (p1(k) / q1(k)), using: [(member, 1 / q1(k))]).displayed()
        }
      } backward: { p, some in
        try criterion.appliedBackward(
          to: restated(p, some, as: aligned) { p, member, k, lambda in
            try p.identity(q1(k) * g[k], lambda * p1(k), using: [(member, q1(k))]).displayed()
          })
      }
    }
    try builder.proveStationarityCorollaries()
  }
}

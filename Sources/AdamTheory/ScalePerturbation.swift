import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let scalePerturbation = TheoremRecipe(
    "scale-perturbation", "how the update answers to a scale that changes over time",
    source: "Fernandez-Hernandez et al. 2026 (arXiv 2601.21739), restated for discrete time",
    remarks: [
      "A1 = E_p[s g]/E_p[g], A2 = E_q[s g^2]/E_q[g^2] and B2 = E_q[s^2 g^2]/E_q[g^2].",
      "For beta2 > 0 the rescaled second moment is positive when 1 + A1 > 0. At beta2 = 0 it is (1 + s_t)^2 g_t^2, and "
        + "that it doesn't vanish has to be assumed.",
    ],
    restsOn: ["balanced-update-bounded", "global-scale-invariance"]
  ) { builder in
    let adam = builder.vocabulary
    let response = ScaleResponse(vocabulary: adam)
    let (a1, a2, b2) = (response.numerator, response.denominator, response.curvature)
    let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
    let rates = Formula.decayRate(beta1) + Formula.decayRate(beta2) + [.atLeast(1)]
    let variables: [Variable] = [.beta1, .beta2, .g, .s, .t]
    let regular = [mean.differs(from: 0), Term(0).isLess(than: square)]
    let (newMean, newSquare) = (
      adam.mhat(beta1, response.perturbed, t), adam.vhat(beta2, response.perturbed, t)
    )
    let radicand = 1 + 2 * a2 + b2
    let arguments: [Argument] = [
      .real(beta1), .real(beta2), .sequence(g), .sequence(response.scale), .index(t),
    ]
    try builder.part(
      "moments", for: variables, given: rates + regular,
      .and(newMean.equals(mean * (1 + a1)), newSquare.equals(square * radicand))
    ) { p in
      let own = try response.knowAverages(p)
      let first = try p.calculate(
        newMean,
        .by(
          p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(response.perturbed), .index(t))),
        .equals(response.mean + response.scaledMean), .equals(response.mean * (1 + a1)),
        .equals(mean * (1 + a1), using: [(own.mean, -(1 + a1))]))
      let second = try p.calculate(
        newSquare,
        .by(
          p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(response.perturbed), .index(t))),
        .equals(response.meanSquare + 2 * response.scaledSquare + response.twiceScaledSquare),
        .equals(response.meanSquare * radicand), .equals(square * radicand, using: [(own.square, -radicand)]))
      return try .conjunction([first, second])
    }
    let update = adam.u(beta1, beta2, g, t)
    let newUpdate = adam.u(beta1, beta2, response.perturbed, t)
    let ratio = (newUpdate / update).equals((1 + a1) / .squareRoot(radicand))
    try builder.part(
      "ratio", for: variables, given: rates + regular + [Term(0).isLess(than: newSquare)],
      .and(Term(0).isLess(than: radicand), ratio)
    ) { p in
      let (first, second) = try p.instance(
        of: p.lemmas.theorem("scale-perturbation/moments"), arguments
      ).conjuncts()
      try response.knowAverages(p)
      let positive = try p.know(
        p.positive(newSquare / square).rewriting(
          with: p.identity(newSquare / square, radicand, using: [(second, 1 / square)])))
      let root = try p.lemma(
        "square-root-product", .real(square), .real(radicand),
        from: [p.nonnegative(square), p.nonnegative(radicand)])
      try p.know(p.positive(.squareRoot(square)))
      try p.know(p.positive(.squareRoot(radicand)))
      let own = try Theorem.infer(
        .definition(adam.update, [.real(beta1), .real(beta2), .sequence(g), .index(t)]))
      let changed = try p.calculate(
        newUpdate,
        .by(
          .infer(
            .definition(
              adam.update, [.real(beta1), .real(beta2), .sequence(response.perturbed), .index(t)]))),
        .by(p.rewritten(newMean / .squareRoot(newSquare), with: first, second, root)))
      try p.know(p.nonzero(mean / .squareRoot(square)).rewriting(with: own.reversed()))
      let quotient = try p.rewritten(newUpdate / update, with: changed, own)
      return try .conjunction([
        positive, p.calculate(newUpdate / update, .by(quotient), .equals((1 + a1) / .squareRoot(radicand))),
      ])
    }
    try builder.lemma(
      "second-moment-positive", for: [.beta1, .beta2, .g, .t],
      given: Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2) + [
        .atLeast(1), mean.differs(from: 0),
      ],
      Term(0).isLess(than: square)
    ) { p in
      let nonzero = try p.nonzero(mean)
      let unrolled = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(g), .index(t))
      let nonnegative = try p.lemma("second-moment-nonnegative", .real(beta2), .sequence(g), .index(t))
      let goal = Term(0).isLess(than: square)
      return try p.comparing(0, square) { _, less in
        less
      } equal: { p, zero in
        let part = { (k: IndexTerm) in adam.w(beta2, t, k) * g[k].squared }
        let sum = try p.relation(
          Term.sum(to: t, part).equals(0), using: [(unrolled, -1), (zero, -1)])
        let members = try p.members("k", t) { p, k in try p.nonnegative(part(k)) }
        let vanish = try p.lemma(
          "sum-zero", .index(t), .sequence(.lambda("k", part)), from: [members, sum])
        let averaged = try p.equalSums(to: t, { adam.w(beta1, t, $0) * g[$0] }, { _ in 0 }) { p, k in
          let product = try p.member(k, of: vanish)
          let square = try p.identity(g[k].squared, 0, using: [(product, 1 / adam.w(beta2, t, k))])
          let member = try p.lemma("zero-square", .real(g[k]), from: [square]).displayed()
          return try p.identity(adam.w(beta1, t, k) * g[k], 0, using: [(member, adam.w(beta1, t, k))])
        }
        let average = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(t))
        let vanishes = try p.calculate(mean, .by(average), .equals(0, using: [(averaged, Term(1))]))
        return try p.absurd(goal, from: p.contradiction(vanishes, nonzero))
      } greater: { p, less in
        try p.absurd(goal, from: p.falsity(using: [(less, 1), (nonnegative, 1)]))
      }
    }
    try builder.part(
      "ratio for beta2 > 0", for: variables,
      given: Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2)
        + [.atLeast(1), mean.differs(from: 0), Term(0).isLess(than: 1 + a1)],
      .all(
        Term(0).isLess(than: square), Term(0).isLess(than: newSquare), Term(0).isLess(than: radicand), ratio)
    ) { p in
      let positive = try p.know(
        p.lemma("second-moment-positive", .real(beta1), .real(beta2), .sequence(g), .index(t)))
      try response.knowAverages(p)
      let (first, _) = try p.instance(
        of: p.lemmas.theorem("scale-perturbation/moments"), arguments
      ).conjuncts()
      try p.know(p.nonzero(mean * (1 + a1)).rewriting(with: first.reversed()))
      let newPositive = try p.know(
        p.lemma(
          "second-moment-positive", .real(beta1), .real(beta2), .sequence(response.perturbed), .index(t)))
      return try .conjunction([
        positive, newPositive, p.instance(of: p.lemmas.theorem("scale-perturbation/ratio"), arguments),
      ])
    }
    try builder.part(
      "beta2 = 0", for: [.g, .s, .t], given: [.atLeast(1)],
      adam.vhat(0, response.perturbed, t).equals((1 + response.scale[t]).squared * adam.vhat(0, g, t))
    ) { p in
      let own = try p.lemma("newest-square", .sequence(g), .index(t))
      return try p.calculate(
        adam.vhat(0, response.perturbed, t),
        .by(p.lemma("newest-square", .sequence(response.perturbed), .index(t))),
        .equals(
          (1 + response.scale[t]).squared * adam.vhat(0, g, t),
          using: [(own, -(1 + response.scale[t]).squared)])
      )
    }
    func quotient(_ e: Term) -> Term { adam.u(beta1, beta2, response.at(e).perturbed, t) / update }
    func distance(_ e: Term, _ expansion: Term, _ constant: Term) -> Formula {
      Term.absoluteValue(quotient(e) - expansion).isAtMost(constant * e.squared)
    }
    let expansion = Formula.nearZero { constant, e in
      .and(
        Term(0).isLess(than: adam.vhat(beta2, response.at(e).perturbed, t)),
        distance(e, 1 + e * response.first, constant))
    }
    try builder.part("first order", for: variables, given: rates + regular, expansion) { p in
      try response.knowAverages(p)
      let ratio = try p.lemma(
        "ratio-expansion", .real(a1), .real(a2), .real(b2), from: [p.nonnegative(b2)])
      return try p.nearZero(expansion, from: ratio) { p, property, constant, e in
        let scaled = response.at(e)
        let (positive, close) = try property.conjuncts()
        // Expectations of e s are e times those of s.
        let linear = try [
          p.identity(scaled.scaledMean, e * response.scaledMean),
          p.identity(scaled.scaledSquare, e * response.scaledSquare),
          p.identity(scaled.twiceScaledSquare, e.squared * response.twiceScaledSquare),
        ]
        let scaledArguments: [Argument] = [
          .real(beta1), .real(beta2), .sequence(g), .sequence(scaled.scale), .index(t),
        ]
        func linearized(_ theorem: Theorem) throws -> Theorem {
          try linear.reduce(theorem) { try $0.rewriting(with: $1) }
        }
        let (_, second) = try p.instance(
          of: p.lemmas.theorem("scale-perturbation/moments"), scaledArguments
        ).conjuncts()
        let product = try Theorem.infer(.product, from: [p.positive(square), positive])
        let near = 1 + 2 * (a2 * e) + b2 * e.squared
        let newSquare = adam.vhat(beta2, scaled.perturbed, t)
        let newPositive = try p.know(
          product.rewriting(
            with: p.identity(square * near, newSquare, using: [(linearized(second), -1)])))
        let (_, ratio) = try p.instance(
          of: p.lemmas.theorem("scale-perturbation/ratio"), scaledArguments
        ).conjuncts()
        try p.know(p.positive(.squareRoot(near)))
        let exact = try linearized(ratio).displayed()
        let error = Term.absoluteValue(quotient(e) - (1 + e * response.first))
        return try .conjunction([
          newPositive,
          p.calculate(
            error, .by(p.rewritten(error, with: exact)),
            .atMost(constant * e.squared, using: [(close, Term(1))])),
        ])
      }
    }
    let (a, b) = (Term.parameter("a"), Term.parameter("b"))
    let rival = Formula.nearZero { constant, e in distance(e, a + b * e, constant) }
    try builder.part(
      "uniqueness", for: variables + Variable.reals("a", "b"), given: rates + regular + [rival],
      .and(a.equals(1), b.equals(response.first))
    ) { p in
      try response.knowAverages(p)
      let known = try p.instance(of: p.lemmas.theorem("scale-perturbation/first order"), arguments)
      return try p.coefficientsAgree(
        known, .assuming(rival), expected: (1, response.first), found: (a, b))
    }
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  /// The gradients are moved towards their weighted mean: `g^e_k = mhat + e (g_k - mhat)`, so that orders in the
  /// deviations are orders in e.
  static let firstOrderExpansion = TheoremRecipe(
    "first-order-expansion", "expansion of the second moment and of the update about the first moment",
    source: "Su 2026, kexue.fm 11593",
    remarks: [
      "Orders are counted in the deviations g_k - mhat: the gradients mhat + e (g_k - mhat) are g at e = 1.",
      "At t = 1, and whenever beta1 = beta2, the first-order part is 0.",
    ],
    restsOn: ["ema-unrolling"]
  ) { builder in
    try builder.proveRatioExpansion()
    try builder.proveCoefficientsDetermined()
    try builder.proveScaledRatio()
    let adam = builder.vocabulary
    let (x, e) = (Term.parameter("x"), Term.parameter("e"))
    func line(_ centre: Term, _ e: Term) -> SequenceTerm { .lambda("k") { centre + e * (g[$0] - centre) } }
    func mean(_ rate: Term) -> Term { adam.mean(rate, t) { g[$0] } }
    func spread(_ rate: Term, _ centre: Term) -> Term { adam.mean(rate, t) { (g[$0] - centre).squared } }
    let domain = Formula.decayRate(beta) + [.atLeast(1)]
    try builder.lemma(
      "first-moment-on-line", for: [.beta, .g, .t] + Variable.reals("x", "e"), given: domain,
      adam.mhat(beta, line(x, e), t).equals(x + e * (mean(beta) - x))
    ) { p in
      try p.calculate(
        adam.mhat(beta, line(x, e), t),
        .by(p.lemma("ema-unrolling/mhat", .real(beta), .sequence(line(x, e)), .index(t))),
        .equals(x + e * (mean(beta) - x)))
    }
    try builder.lemma(
      "second-moment-on-line", for: [.beta, .g, .t] + Variable.reals("x", "e"), given: domain,
      adam.vhat(beta, line(x, e), t).equals(
        x.squared + e * (2 * x * (mean(beta) - x)) + e.squared * spread(beta, x))
    ) { p in
      try p.calculate(
        adam.vhat(beta, line(x, e), t),
        .by(p.lemma("ema-unrolling/vhat", .real(beta), .sequence(line(x, e)), .index(t))),
        .equals(x.squared + e * (2 * x * (mean(beta) - x)) + e.squared * spread(beta, x)))
    }
    try builder.part(
      "centre", for: [.beta2, .g, .t, Variable("x", .real)], given: Formula.decayRate(beta2) + [.atLeast(1)],
      adam.vhat(beta2, g, t).equals(x.squared + 2 * x * (mean(beta2) - x) + spread(beta2, x))
    ) { p in
      try p.calculate(
        adam.vhat(beta2, g, t), .by(p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(g), .index(t))),
        .equals(adam.mean(beta2, t) { x.squared + 2 * x * (g[$0] - x) + (g[$0] - x).squared }),
        .equals(x.squared + 2 * x * (mean(beta2) - x) + spread(beta2, x)))
    }
    let rates = Formula.decayRate(beta1) + Formula.decayRate(beta2) + [.atLeast(1)]
    let variables: [Variable] = [.beta1, .beta2, .g, .t]
    let centre = adam.mhat(beta1, g, t)
    let deviation = mean(beta2) - mean(beta1)
    let noise = spread(beta2, centre)
    func moved(_ e: Term) -> SequenceTerm { line(centre, e) }
    try builder.part(
      "first moment about mhat", for: [.beta1, .g, .t, Variable("e", .real)],
      given: Formula.decayRate(beta1) + [.atLeast(1)], adam.mhat(beta1, moved(e), t).equals(centre)
    ) { p in
      let unrolled = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(t))
      return try p.calculate(
        adam.mhat(beta1, moved(e), t),
        .by(
          p.lemma(
            "first-moment-on-line", .real(beta1), .sequence(g), .index(t), .real(centre), .real(e))),
        .equals(centre, using: [(unrolled, -e)]))
    }
    try builder.part(
      "second moment about mhat", for: variables + [Variable("e", .real)], given: rates,
      adam.vhat(beta2, moved(e), t).equals(
        centre.squared + e * (2 * centre * deviation) + e.squared * noise)
    ) { p in
      let unrolled = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(t))
      return try p.calculate(
        adam.vhat(beta2, moved(e), t),
        .by(
          p.lemma(
            "second-moment-on-line", .real(beta2), .sequence(g), .index(t), .real(centre), .real(e))),
        .equals(
          centre.squared + e * (2 * centre * deviation) + e.squared * noise,
          using: [(unrolled, -(2 * e * centre))]))
    }
    let shift = mean(beta2) - centre
    let nonzero = centre.differs(from: 0)
    func linear(_ e: Term) -> Term { 1 - e * shift / centre }
    let remainder =
      3 * shift.squared - noise + 2 * e * shift * (noise - shift.squared) / centre
      - e.squared * shift.squared * noise / centre.squared
    try builder.part(
      "exact remainder", for: variables + [Variable("e", .real)], given: rates + [nonzero],
      (centre.squared - linear(e).squared * adam.vhat(beta2, moved(e), t)).equals(e.squared * remainder)
    ) { p in
      let unrolled = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(t))
      let square = try p.lemma(
        "first-order-expansion/second moment about mhat", .real(beta1), .real(beta2), .sequence(g), .index(t),
        .real(e))
      let left = centre.squared - linear(e).squared * adam.vhat(beta2, moved(e), t)
      let expanded = centre.squared + e * (2 * centre * shift) + e.squared * noise
      return try p.calculate(
        left,
        .equals(
          centre.squared - linear(e).squared * expanded,
          using: [(square, -linear(e).squared), (unrolled, -(2 * e * centre * linear(e).squared))]),
        .equals(e.squared * remainder))
    }
    let arguments: [Argument] = [.real(beta1), .real(beta2), .sequence(g), .index(t)]
    /// `0 < N` and `u = sign(mhat)/sqrt(N)` with `vhat = mhat^2 N`.
    func radicand(_ e: Term) -> Term { 1 + 2 * (shift / centre * e) + noise / centre.squared * e.squared }
    try builder.lemma(
      "update-about-mhat", for: variables + [Variable("e", .real)],
      given: rates + [nonzero, Term(0).isLess(than: radicand(e))],
      .and(
        Term(0).isLess(than: adam.vhat(beta2, moved(e), t)),
        adam.u(beta1, beta2, moved(e), t).equals(.sign(centre) / .squareRoot(radicand(e))))
    ) { p in
      let unrolled = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(t))
      let expanded = try p.instance(
        of: p.lemmas.theorem("first-order-expansion/second moment about mhat"), arguments + [.real(e)])
      let first = try p.lemma(
        "first-order-expansion/first moment about mhat", .real(beta1), .sequence(g), .index(t), .real(e))
      let square = try p.calculate(
        adam.vhat(beta2, moved(e), t), .by(expanded),
        .equals(centre.squared * radicand(e), using: [(unrolled, 2 * e * centre)]))
      let product = try Theorem.infer(
        .product, from: [p.positive(centre.squared), p.positive(radicand(e))])
      let ratio = adam.mhat(beta1, moved(e), t) / .squareRoot(adam.vhat(beta2, moved(e), t))
      let update = try p.calculate(
        adam.u(beta1, beta2, moved(e), t),
        .by(
          .infer(
            .definition(adam.update, [.real(beta1), .real(beta2), .sequence(moved(e)), .index(t)]))),
        .by(p.rewritten(ratio, with: first, square)),
        .by(p.lemma("scaled-ratio", .real(centre), .real(radicand(e)))))
      return try .conjunction([product.rewriting(with: square.reversed()), update])
    }
    func error(_ e: Term, _ expansion: Term) -> Term {
      .absoluteValue(adam.u(beta1, beta2, moved(e), t) - expansion)
    }
    let expansion = Formula.nearZero { constant, e in
      .and(
        Term(0).isLess(than: adam.vhat(beta2, moved(e), t)),
        error(e, .sign(centre) * linear(e)).isAtMost(constant * e.squared))
    }
    try builder.part("update", for: variables, given: rates + [nonzero], expansion) { p in
      let curvature = noise / centre.squared
      try p.know(p.positive(centre.squared))
      let ratio = try p.lemma(
        "inverse-root-near-one", .real(shift / centre), .real(curvature),
        from: [p.nonnegative(curvature)])
      return try p.nearZero(expansion, from: ratio) { p, property, constant, e in
        let (positive, close) = try property.conjuncts()
        let (square, update) = try p.instance(
          of: p.lemmas.theorem("update-about-mhat"), arguments + [.real(e)], from: [positive]
        ).conjuncts()
        try p.know(p.positive(.squareRoot(radicand(e))))
        let distance = 1 / .squareRoot(radicand(e)) - (1 - shift / centre * e)
        let signed = try p.lemma("signed-size", .real(centre), .real(distance))
        let same = try p.identity(
          adam.u(beta1, beta2, moved(e), t) - .sign(centre) * linear(e), .sign(centre) * distance,
          using: [(update.displayed(), 1)])
        let bound = try p.calculate(
          error(e, .sign(centre) * linear(e)),
          .by(p.rewritten(error(e, .sign(centre) * linear(e)), with: same)), .by(signed),
          .atMost(constant * e.squared, using: [(close, Term(1))]))
        return try .conjunction([square, bound])
      }
    }
    let (a, b) = (Term.parameter("a"), Term.parameter("b"))
    let rival = Formula.nearZero { constant, e in error(e, a + b * e).isAtMost(constant * e.squared) }
    try builder.part(
      "uniqueness", for: variables + Variable.reals("a", "b"), given: rates + [nonzero, rival],
      .and(a.equals(.sign(centre)), b.equals(-(.sign(centre) * shift / centre)))
    ) { p in
      let other = try Theorem.assuming(rival)
      let known = try p.instance(of: p.lemmas.theorem("first-order-expansion/update"), arguments)
      return try p.coefficientsAgree(
        known, other, expected: (.sign(centre), -(.sign(centre) * shift / centre)), found: (a, b))
    }
  }
}

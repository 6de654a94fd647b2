import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let secondOrderObstruction = TheoremRecipe(
    "second-order-obstruction",
    "with equal decay rates the first order vanishes and the second order does not",
    source: "Fernandez-Hernandez et al. 2026 (arXiv 2601.21739), restated for discrete time",
    remarks: [
      "The remainder is of fourth order: the third-order term vanishes.",
      "At t = 1 and at beta = 0 the variance is 0, and with it every order.",
    ],
    restsOn: ["snr-form", "balanced-update-bounded", "first-order-expansion", "first-order-iff"]
  ) { builder in
    let adam = builder.vocabulary
    try builder.proveInverseRootExpansion()
    try builder.proveQuadraticCoefficientDetermined()
    let e = Term.parameter("e")
    let domain = Formula.decayRate(beta) + [.atLeast(1)]
    let (centre, noise) = (adam.mhat(beta, g, t), adam.sigmahat2(beta, g, t))
    let nonzero = centre.differs(from: 0)
    func moved(_ e: Term) -> SequenceTerm { .lambda("k") { centre + e * (g[$0] - centre) } }
    let variables: [Variable] = [.beta, .g, .t]
    let arguments: [Argument] = [.real(beta), .sequence(g), .index(t)]
    try builder.part(
      "variance about mhat", for: variables + [Variable("e", .real)], given: domain,
      .and(
        adam.mhat(beta, moved(e), t).equals(centre),
        adam.sigmahat2(beta, moved(e), t).equals(e.squared * noise))
    ) { p in
      let mean = try p.lemma(
        "first-order-expansion/first moment about mhat", .real(beta), .sequence(g), .index(t), .real(e))
      let variance = try Theorem.infer(
        .definition(adam.variance, [.real(beta), .sequence(moved(e)), .index(t)]))
      let own = try Theorem.infer(.definition(adam.variance, arguments))
      let recentred = adam.mean(beta, t) { (centre + e * (g[$0] - centre) - centre).squared }
      let same = try p.equalSums(
        to: t,
        { adam.w(beta, t, $0) * (moved(e)[$0] - adam.mhat(beta, moved(e), t)).squared },
        { adam.w(beta, t, $0) * (centre + e * (g[$0] - centre) - centre).squared }
      ) { p, k in
        try p.rewritten(
          adam.w(beta, t, k) * (moved(e)[k] - adam.mhat(beta, moved(e), t)).squared, with: mean)
      }
      let about = adam.mean(beta, t) { (moved(e)[$0] - adam.mhat(beta, moved(e), t)).squared }
      return try .conjunction([
        mean,
        p.calculate(
          adam.sigmahat2(beta, moved(e), t), .by(variance), .equals(recentred, using: [(same, Term(1))]),
          .equals(e.squared * adam.mean(beta, t) { (g[$0] - centre).squared }),
          .equals(e.squared * noise, using: [(own, -e.squared)])),
      ])
    }
    let noisiness = noise / centre.squared
    func update(_ f: SequenceTerm) -> Term { adam.u(beta, beta, f, t) }
    func distance(_ f: SequenceTerm, _ expansion: Term) -> Term {
      .absoluteValue(update(f) - .sign(centre) * expansion)
    }
    let secondOrder = 1 - noise / (2 * centre.squared)
    let bound = Term(3) / 8 * noisiness.squared
    try builder.part(
      "expansion", for: variables, given: domain + [nonzero],
      .and(Term(0).isLess(than: adam.vhat(beta, g, t)), distance(g, secondOrder).isAtMost(bound))
    ) { p in
      let decomposition = try p.lemma("variance-about-mean", .real(beta), .sequence(g), .index(t))
      let form = try p.lemma("snr-form/form", .real(beta), .real(beta), .sequence(g), .index(t))
      let positive = try p.positive(centre.squared + noise).rewriting(with: decomposition.reversed())
      try p.know(p.positive(centre.squared))
      try p.know(p.positive(.squareRoot(1 + noisiness)))
      let close = try p.lemma("inverse-root-expansion", .real(noisiness), from: [p.nonnegative(noisiness)])
      let error = 1 / .squareRoot(1 + noisiness) - (1 - noisiness / 2)
      let same = try p.identity(
        update(g) - .sign(centre) * secondOrder, .sign(centre) * error, using: [(form.displayed(), 1)])
      let size = try p.calculate(
        distance(g, secondOrder), .by(p.rewritten(distance(g, secondOrder), with: same)),
        .by(p.lemma("signed-size", .real(centre), .real(error))),
        .atMost(bound, using: [(close, Term(1))]))
      return try .conjunction([positive, size])
    }
    let quadratic = 1 - e.squared * noise / (2 * centre.squared)
    let quartic = Term(3) / 8 * noisiness.squared * e.power(4)
    func about(_ p: Prover, _ e: Term) throws -> (mean: Theorem, variance: Theorem) {
      let both = try p.instance(
        of: p.lemmas.theorem("second-order-obstruction/variance about mhat"), arguments + [.real(e)])
      let (mean, variance) = try both.conjuncts()
      return (mean, variance)
    }
    try builder.part(
      "second order", for: variables + [Variable("e", .real)], given: domain + [nonzero],
      .and(
        Term(0).isLess(than: adam.vhat(beta, moved(e), t)), distance(moved(e), quadratic).isAtMost(quartic))
    ) { p in
      let (mean, variance) = try about(p, e)
      let (positive, close) = try p.lemma(
        "second-order-obstruction/expansion", .real(beta), .sequence(moved(e)), .index(t),
        from: [p.nonzero(centre).rewriting(with: mean.reversed())]
      ).conjuncts()
      let restated = try close.rewriting(with: variance).rewriting(with: mean)
      return try .conjunction([
        positive,
        p.calculate(
          distance(moved(e), quadratic), .atMost(quartic, using: [(restated, Term(1))])),
      ])
    }
    let remainder =
      e.power(4) * (noise.squared / (4 * centre.squared)) * (3 - e.squared * noise / centre.squared)
    try builder.part(
      "exact remainder", for: variables + [Variable("e", .real)], given: domain + [nonzero],
      (centre.squared - quadratic.squared * adam.vhat(beta, moved(e), t)).equals(remainder)
    ) { p in
      let (mean, variance) = try about(p, e)
      let decomposition = try p.lemma("variance-about-mean", .real(beta), .sequence(moved(e)), .index(t))
      let square = try decomposition.rewriting(with: variance).rewriting(with: mean)
      let left = centre.squared - quadratic.squared * adam.vhat(beta, moved(e), t)
      return try p.calculate(
        left, .by(p.rewritten(left, with: square)), .equals(remainder))
    }
    let b = Term.parameter("b")
    let rival = Formula.nearZero { constant, e in
      distance(moved(e), 1 - b * e.squared).isAtMost(constant * Term.absoluteValue(e).power(3))
    }
    try builder.part(
      "uniqueness", for: variables + [Variable("b", .real)], given: domain + [nonzero, rival],
      b.equals(noise / (2 * centre.squared))
    ) { p in
      let excess = b - noise / (2 * centre.squared)
      return try p.obtainingNearZero(.assuming(rival)) { p, near in
        try p.know(near.positive)
        let radius = near.radius / (1 + near.radius)
        let constant = near.constant + bound
        let inside = try p.relation(
          radius.isAtMost(near.radius), using: [(p.nonnegative(near.radius.squared / (1 + near.radius)), 1)])
        let belowOne = try p.relation(
          radius.isAtMost(1), using: [(p.nonnegative(1 / (1 + near.radius)), 1)])
        let all = try p.universally(Binder("e", .real)) { p, argument in
          guard case .real(let e) = argument else { throw ProofFailure.noProofFound(rival) }
          let size = Term.absoluteValue(e)
          return try p.implication(size.isAtMost(radius)) { p, small in
            let claimed = try near.property(of: e, .chain([small, inside]))
            let (_, known) = try p.instance(
              of: p.lemmas.theorem("second-order-obstruction/second order"), arguments + [.real(e)]
            ).conjuncts()
            guard case .absoluteValue(let first)? = claimed.sides?.left,
              case .absoluteValue(let second)? = known.sides?.left
            else { throw ProofFailure.noProofFound(rival) }
            let triangle = try p.lemma("absolute-value-difference", .real(first), .real(second))
            let same = try p.identity(first - second, .sign(centre) * (excess * e.squared))
            let signed = try p.lemma("signed-size", .real(centre), .real(excess * e.squared))
            // e^4 <= abs(e)^3 within the unit interval.
            let room = try Theorem.infer(
              .product,
              from: [
                p.nonnegative(bound * size.power(3)),
                p.relation(Term(0).isAtMost(1 - size), adding: small, belowOne),
              ])
            let squared = try p.lemma("absolute-value-squared", .real(e))
            return try p.relation(
              Term.absoluteValue(excess * e.squared).isAtMost(constant * size.power(3)),
              using: [
                (triangle.rewriting(with: same), 1), (signed, -1), (claimed, 1), (known, 1), (room, 1),
                (squared, -(bound * (size.squared + e.squared))),
              ]
            ).displayed()
          }
        }
        let zero = try p.lemma(
          "quadratic-coefficient-vanishes", .real(excess), .real(constant), .real(radius),
          from: [p.positive(radius), all])
        return try p.identity(b, noise / (2 * centre.squared), using: [(zero, 1)]).displayed()
      }
    }
    try builder.proveWhereVarianceVanishes()
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

/// The newest gradient.
private let a = Term.parameter("a")
private let c = Term.parameter("c")
private let x = Term.parameter("x")

/// Gradients with `a` the newest, each older one x times the next: `a x^(t-k)`.
func geometricGradients(_ newest: Term, _ ratio: Term) -> SequenceTerm {
  .lambda("k") { newest * ratio.power(t - $0) }
}

extension Theory {
  static let driftExpansion = TheoremRecipe(
    "drift-expansion", "the update under a scale that drifts, to first order in the drift",
    source: "Fernandez-Hernandez et al. 2026 (arXiv 2601.21739), restated for discrete time",
    remarks: [
      "The gradient of age j = t - k is x^j times the newest, with x = e^{-d}. Of x it is used only that it is within "
        + "c d^2 of 1 - d, so that 1 - d and 1/(1 + d) drift alike; near d = 0 the exponential is, for c = 1.",
      "The coefficient of d is the difference of the mean ages; at t = 1 it is 0.",
      "The moments of the age are all in the generating function, the mean of x^{t-k}: they are the coefficients of its "
        + "expansion in powers of d. Those of orders 1, 2 and 3 are given in closed form.",
    ],
    restsOn: ["first-order-expansion", "first-order-iff"]
  ) { builder in
    let adam = builder.vocabulary
    try builder.proveRatioOfExpansions()
    try SeriesRatio(order: 1).prove(&builder)
    try builder.proveAgeMoments()
    try builder.proveSizesUnderDrift()
    let variables: [Variable] = [.beta1, .beta2, .t]
    let rates = Formula.decayRate(beta1) + Formula.decayRate(beta2) + [.atLeast(1)]
    let nonzero = a.differs(from: 0)
    let gap = adam.mu(beta2, t) - adam.mu(beta1, t)
    let signal = geometricGradients(a, x)
    let (numerator, denominator) = (
      adam.mean(beta1, t) { x.power(t - $0) }, adam.mean(beta2, t) { x.squared.power(t - $0) }
    )
    try builder.part(
      "exact update", for: variables + Variable.reals("a", "x"),
      given: rates + [nonzero, Term(0).isLess(than: x)],
      .and(
        Term(0).isLess(than: adam.vhat(beta2, signal, t)),
        adam.u(beta1, beta2, signal, t).equals(.sign(a) * numerator / .squareRoot(denominator)))
    ) { p in
      let first = try p.calculate(
        adam.mhat(beta1, signal, t),
        .by(p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(signal), .index(t))),
        .equals(a * numerator))
      let second = try p.calculate(
        adam.vhat(beta2, signal, t),
        .by(p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(signal), .index(t))),
        .equals(a.squared * denominator))
      try p.know(p.lemma("newest-weight-positive", .real(beta2), .index(t)))
      // The newest gradient alone makes the mean of the squares positive.
      let members = try p.members("k", t) { p, k in
        try p.nonnegative(adam.w(beta2, t, k) * x.squared.power(t - k))
      }
      let above = try p.lemma(
        "sum-above-members", .index(t),
        .sequence(.lambda("k") { adam.w(beta2, t, $0) * x.squared.power(t - $0) }), from: [members])
      let positive = try p.know(
        p.relation(
          Term(0).isLess(than: denominator), adding: p.member(t, of: above),
          p.positive(adam.w(beta2, t, t))))
      try p.know(p.lemma("square-positive", .real(a)))
      let square = try Theorem.infer(.product, from: [p.positive(a.squared), positive])
      let root = try p.lemma("scaled-ratio", .real(a), .real(denominator))
      try p.know(p.positive(.squareRoot(denominator)))
      try p.know(square)
      let ratio = adam.mhat(beta1, signal, t) / .squareRoot(adam.vhat(beta2, signal, t))
      return try .conjunction([
        square.rewriting(with: second.reversed()),
        p.calculate(
          adam.u(beta1, beta2, signal, t),
          .by(
            .infer(
              .definition(adam.update, [.real(beta1), .real(beta2), .sequence(signal), .index(t)]))),
          .by(p.rewritten(ratio, with: first, second)),
          .equals(.sign(a) * numerator / .squareRoot(denominator), using: [(root, numerator)])),
      ])
    }
    func close(_ gradients: SequenceTerm, _ d: Term) -> Formula {
      .forEach(upTo: t) {
        Term.absoluteValue(gradients[$0] - a * (1 - Term.index(t - $0) * d)).isAtMost(c * d.squared)
      }
    }
    func expanded(_ gradients: SequenceTerm, _ constant: Term, _ d: Term) -> Formula {
      .and(
        Term(0).isLess(than: adam.vhat(beta2, gradients, t)),
        Term.absoluteValue(adam.u(beta1, beta2, gradients, t) - .sign(a) * (1 + gap * d))
          .isAtMost(constant * d.squared))
    }
    let slow = Formula.nearZero("d") { constant, d in
      .forall(.g, .implies(close(g, d), expanded(g, constant, d)))
    }
    let given = rates + [nonzero, Term(0).isAtMost(c)]
    try builder.part(
      "slow scale", for: variables + Variable.reals("a", "c"), given: given, slow
    ) { p in
      let steps = Term.index(t)
      let curvature = a.squared * steps.squared + (2 * .absoluteValue(a) * (1 + steps) + c) * c
      let error = c + curvature
      let curvatureSign = try p.know(p.nonnegative(curvature))
      let ownSign = p.known[6]
      let (ageP, ageQ) = (adam.mu(beta1, t), adam.mu(beta2, t))
      let matched = try p.identity(2 * gap + -2 * ageQ, 2 * -ageP)
      let near = try p.lemma(
        SeriesRatio(order: 1).name, .real(a), .real(error), .real(-ageP), .real(-2 * ageQ), .real(gap),
        from: [matched.rewriting(with: p.identity(2 * gap + -2 * ageQ, -2 * ageQ + 2 * gap))])
      return try p.obtainingNearZero(near) { p, near in
        let radius = near.radius / (1 + near.radius)
        try p.know(near.positive)
        let inside = try p.relation(
          radius.isAtMost(near.radius), using: [(p.nonnegative(near.radius.squared / (1 + near.radius)), 1)])
        let belowOne = try p.relation(
          radius.isAtMost(1), using: [(p.nonnegative(1 / (1 + near.radius)), 1)])
        return try p.nearZero(slow, constant: near.constant, radius: radius, isPositive: p.positive(radius)) {
          p, small, d in
          let unit = try Theorem.chain([small, belowOne])
          let ratio = try near.property(of: d, .chain([small, inside]))
          let size = Term.absoluteValue(d)
          let squared = try p.lemma("absolute-value-squared", .real(d))
          return try p.universally(Binder("g", .sequence(arity: 1))) { p, argument in
            guard case .sequence(let gradients) = argument else { throw ProofFailure.noProofFound(slow) }
            return try p.implication(close(gradients, d)) { p, members in
              let (mean, square) = (adam.mhat(beta1, gradients, t), adam.vhat(beta2, gradients, t))
              let line = { (k: IndexTerm) in a * (1 - Term.index(t - k) * d) }
              let parabola = { (k: IndexTerm) in a.squared * (1 - 2 * .index(t - k) * d) }
              let first = try p.lemma(
                "mean-of-small", .real(beta1), .index(t),
                .sequence(.lambda("k") { gradients[$0] - line($0) }), .real(c * d.squared), from: [members])
              let squares = try p.members("k", t) { p, k in
                try p.lemma(
                  "square-under-drift", .real(a), .real(.index(t - k)), .real(steps), .real(d), .real(c),
                  .real(gradients[k]),
                  from: [
                    p.relation(
                      Term.index(t - k).isAtMost(steps),
                      adding: .infer(.indexOrder, from: [p.index((t - k).isAtMost(t))])), unit,
                    p.member(k, of: members),
                  ])
              }
              let second = try p.lemma(
                "mean-of-small", .real(beta2), .index(t),
                .sequence(.lambda("k") { gradients[$0].squared - parabola($0) }),
                .real(curvature * d.squared), from: [squares])
              let meanValue = try p.lemma(
                "ema-unrolling/mhat", .real(beta1), .sequence(gradients), .index(t))
              let squareValue = try p.lemma(
                "ema-unrolling/vhat", .real(beta2), .sequence(gradients), .index(t))
              let firstSeries = a * (1 + -ageP * d)
              let secondSeries = a.squared * (1 + -2 * ageQ * d)
              let sameMean = try p.identity(
                adam.mean(beta1, t) { gradients[$0] - line($0) }, mean - firstSeries,
                using: [(meanValue, -1)])
              let sameSquare = try p.identity(
                adam.mean(beta2, t) { gradients[$0].squared - parabola($0) }, square - secondSeries,
                using: [(squareValue, -1)])
              let slack = try [ownSign, curvatureSign].map {
                try Theorem.infer(.product, from: [$0, p.nonnegative(d.squared)])
              }
              let meanError = try p.relation(
                Term.absoluteValue(mean - firstSeries).isAtMost(error * size.squared),
                using: [(first.rewriting(with: sameMean), 1), (slack[1], 1), (squared, -error)]
              ).displayed()
              let squareError = try p.relation(
                Term.absoluteValue(square - secondSeries).isAtMost(error * size.squared),
                using: [(second.rewriting(with: sameSquare), 1), (slack[0], 1), (squared, -error)]
              ).displayed()
              let (positive, update) = try p.instance(
                of: ratio, [.real(mean), .real(square)], from: [meanError, squareError]
              ).conjuncts()
              let own = try Theorem.infer(
                .definition(
                  adam.update, [.real(beta1), .real(beta2), .sequence(gradients), .index(t)]))
              return try .conjunction([
                positive,
                p.relation(
                  Term.absoluteValue(adam.u(beta1, beta2, gradients, t) - .sign(a) * (1 + gap * d))
                    .isAtMost(near.constant * d.squared),
                  using: [
                    (update.rewriting(with: own.reversed()), 1), (squared, near.constant),
                  ]
                ).displayed(),
              ])
            }
          }
        }
      }
    }
    func geometric(_ x: Term, _ d: Term) -> Formula {
      Term.absoluteValue(x - (1 - d)).isAtMost(c * d.squared)
    }
    let exponential = Formula.nearZero("d") { constant, d in
      .forall(
        Variable("x", .real),
        .implies(geometric(x, d), expanded(geometricGradients(a, x), constant, d)))
    }
    try builder.part(
      "exponential drift", for: variables + Variable.reals("a", "c"), given: given, exponential
    ) { p in
      let scale = Term.absoluteValue(a) * ((1 + c) * (3 + c).power(t))
      let near = try p.lemma(
        "drift-expansion/slow scale", .real(beta1), .real(beta2), .index(t), .real(a), .real(scale),
        from: [p.nonnegative(scale)])
      return try p.obtainingNearZero(near) { p, near in
        let radius = near.radius / (1 + near.radius)
        try p.know(near.positive)
        let inside = try p.relation(
          radius.isAtMost(near.radius), using: [(p.nonnegative(near.radius.squared / (1 + near.radius)), 1)])
        let belowOne = try p.relation(
          radius.isAtMost(1), using: [(p.nonnegative(1 / (1 + near.radius)), 1)])
        return try p.nearZero(
          exponential, constant: near.constant, radius: radius, isPositive: p.positive(radius)
        ) { p, small, d in
          let unit = try Theorem.chain([small, belowOne])
          let all = try near.property(of: d, .chain([small, inside]))
          return try p.universally(Binder("x", .real)) { p, argument in
            guard case .real(let x) = argument else { throw ProofFailure.noProofFound(exponential) }
            return try p.implication(geometric(x, d)) { p, close in
              let members = try p.members("k", t) { p, k in
                let age = t - k
                let power = x.power(age) - (1 - Term.index(age) * d)
                let bound = try p.lemma(
                  "power-near-one", .real(c), .real(d), .real(x), .index(age), .index(t), from: [unit, close])
                let product = try p.lemma("absolute-value-product", .real(a), .real(power))
                  .rewriting(with: p.identity(a * power, a * x.power(age) - a * (1 - Term.index(age) * d)))
                let room = try Theorem.infer(
                  .product,
                  from: [
                    p.nonnegative(.absoluteValue(a)),
                    p.relation(
                      Term(0).isAtMost((1 + c) * (3 + c).power(t) * d.squared - .absoluteValue(power)),
                      adding: bound),
                  ])
                return try p.relation(
                  Term.absoluteValue(a * x.power(age) - a * (1 - Term.index(age) * d))
                    .isAtMost(scale * d.squared), adding: product, room)
              }
              return try p.instance(of: all, [.sequence(geometricGradients(a, x))], from: [members])
            }
          }
        }
      }
    }
    let (zeroth, first) = (Term.parameter("b0"), Term.parameter("b1"))
    func drifting(_ d: Term) -> Term { adam.u(beta1, beta2, geometricGradients(a, 1 - d), t) }
    let rival = Formula.nearZero("d") { constant, d in
      Term.absoluteValue(drifting(d) - (zeroth + first * d)).isAtMost(constant * d.squared)
    }
    try builder.part(
      "uniqueness", for: variables + Variable.reals("a", "b0", "b1"), given: rates + [nonzero, rival],
      .and(zeroth.equals(.sign(a)), first.equals(.sign(a) * gap))
    ) { p in
      try p.driftCoefficients(
        rival: .assuming(rival), found: (zeroth, first), sign: .sign(a), gap: gap, newest: a)
    }
  }
}

extension Prover {
  /// The expansion of the update along `a (1 - d)^(t-k)`, from `drift-expansion`.
  func driftAlong(_ newest: Term) throws -> Theorem {
    let expansion = try lemma(
      "drift-expansion/exponential drift", .real(beta1), .real(beta2), .index(t), .real(newest), .real(0))
    guard
      case .exists(_, .exists(_, .and(_, .forall(_, .implies(_, .forall(_, .implies(_, let body))))))) =
        expansion.conclusion
    else { throw ProofFailure.noProofFound(expansion.conclusion) }
    let own = Formula.nearZero("d") { constant, d in
      // The bound variables of the body are C, the radius, which doesn't occur, d and x.
      body.instantiated(with: [.real(constant), .real(0), .real(d), .real(1 - d)])
    }
    return try nearZero(own, from: expansion) { p, property, constant, d in
      let near = try p.noError(1 - d, d.squared)
      return try p.instance(of: property, [.real(1 - d)], from: [near])
    }
  }

  /// The coefficients of an expansion of the update along `a (1 - d)^(t-k)`.
  func driftCoefficients(
    rival: Theorem, found: (constant: Term, slope: Term), sign: Term, gap: Term, newest: Term
  ) throws -> Theorem {
    try coefficientsAgree(driftAlong(newest), rival, expected: (sign, sign * gap), found: found)
  }
}

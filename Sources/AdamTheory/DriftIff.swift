import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let driftIff = TheoremRecipe(
    "drift-iff", "the drift coefficient vanishes exactly when both decay rates agree",
    source: "Fernandez-Hernandez et al. 2026 (arXiv 2601.21739), restated for discrete time",
    remarks: [
      "At t = 1 the drift coefficient vanishes for every pair of rates: the equivalence needs t >= 2.",
      "Ages are compared in pairs: for beta1 < beta2 every older gradient weighs more, relative to a newer one, under "
        + "beta2.",
      "As t grows the mean age tends to beta/(1 - beta), the time constant of the continuous flow.",
    ],
    restsOn: ["drift-expansion"]
  ) { builder in
    let adam = builder.vocabulary
    let rates = Formula.decayRate(beta1) + Formula.decayRate(beta2)
    let variables: [Variable] = [.beta1, .beta2, .t]
    func closed(_ p: Prover, _ rate: Term) throws -> Theorem {
      try p.lemma("drift-expansion/mean age", .real(rate), .index(t))
    }
    try builder.part(
      "monotone", for: variables,
      given: [Term(0).isAtMost(beta1), beta1.isLess(than: beta2), beta2.isLess(than: 1), .atLeast(2)],
      adam.mu(beta1, t).isLess(than: adam.mu(beta2, t))
    ) { p in
      try p.know(p.relation(Term(0).isAtMost(beta2), adding: p.known[0], p.known[1]))
      try p.know(p.relation(beta1.isLess(than: 1), adding: p.known[1], p.known[2]))
      let increasing = try p.lemma("mean-age-increasing", .real(beta1), .real(beta2), .index(t))
      return try p.relation(
        adam.mu(beta1, t).isLess(than: adam.mu(beta2, t)),
        adding: increasing, closed(p, beta1), closed(p, beta2).reversed()
      ).displayed()
    }
    let gap = adam.mu(beta2, t) - adam.mu(beta1, t)
    let vanishes = gap.equals(0)
    let same = beta1.equals(beta2)
    try builder.part("iff", for: variables, given: rates + [.atLeast(2)], .iff(vanishes, same)) { p in
      try p.equivalence(vanishes, same) { p, zero in
        func impossible(_ p: Prover, _ less: Theorem, _ lower: Term, _ upper: Term) throws -> Theorem {
          let order = try p.lemma(
            "drift-iff/monotone", .real(lower), .real(upper), .index(t), from: [less])
          return try p.absurd(
            same, from: p.falsity(using: [(order, 1), (zero, lower == beta1 ? 1 : -1)]))
        }
        return try p.comparing(beta1, beta2) { p, less in
          try impossible(p, less, beta1, beta2)
        } equal: { _, equal in
          equal
        } greater: { p, less in
          try impossible(p, less, beta2, beta1)
        }
      } backward: { p, equal in
        try p.calculate(
          gap, .by(p.rewritten(gap, with: equal.reversed())), .equals(0))
      }
    }
    let a = Term.parameter("a")
    let invariant = Formula.nearZero("d") { constant, d in
      Term.absoluteValue(adam.u(beta1, beta2, geometricGradients(a, 1 - d), t) - .sign(a))
        .isAtMost(constant * d.squared)
    }
    try builder.part(
      "invariance", for: variables + [Variable("a", .real)],
      given: rates + [.atLeast(2), a.differs(from: 0)], .iff(invariant, same)
    ) { p in
      func update(_ d: Term) -> Term { adam.u(beta1, beta2, geometricGradients(a, 1 - d), t) }
      return try p.equivalence(invariant, same) { p, near in
        let rival = Formula.nearZero("d") { constant, d in
          Term.absoluteValue(update(d) - (.sign(a) + 0 * d)).isAtMost(constant * d.squared)
        }
        let restated = try p.nearZero(rival, from: near) { p, property, _, d in
          try property.rewriting(with: p.identity(update(d) - .sign(a), update(d) - (.sign(a) + 0 * d)))
        }
        let (_, slope) = try p.driftCoefficients(
          rival: restated, found: (.sign(a), 0), sign: .sign(a), gap: gap, newest: a
        ).conjuncts()
        let square = try p.lemma("sign-squared", .real(a))
        let zero = try p.identity(gap, 0, using: [(square, -gap), (slope, -.sign(a))]).displayed()
        return try p.lemma("drift-iff/iff", .real(beta1), .real(beta2), .index(t)).applied(to: zero)
      } backward: { p, equal in
        let zero = try p.lemma("drift-iff/iff", .real(beta1), .real(beta2), .index(t))
          .appliedBackward(to: equal)
        let expansion = try p.driftAlong(a)
        return try p.nearZero(invariant, from: expansion) { p, property, constant, d in
          let (_, close) = try property.conjuncts()
          return try close.rewriting(
            with: p.identity(
              update(d) - .sign(a) * (1 + gap * d), update(d) - .sign(a), using: [(zero, -(.sign(a) * d))])
          ).displayed()
        }
      }
    }
    let x = Term.parameter("x")
    let single = SequenceTerm.lambda("k") { a * x.power(1 - $0) }
    try builder.part(
      "t = 1", for: [.beta1, .beta2] + Variable.reals("a", "x"), given: rates + [a.differs(from: 0)],
      .and(
        (adam.mu(beta2, 1) - adam.mu(beta1, 1)).equals(0),
        adam.u(beta1, beta2, single, 1).equals(.sign(a)))
    ) { p in
      let first = try p.calculate(
        adam.mhat(beta1, single, 1),
        .by(p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(single), .index(1))), .equals(a))
      let second = try p.calculate(
        adam.vhat(beta2, single, 1),
        .by(p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(single), .index(1))),
        .equals(a.squared))
      let ratio = adam.mhat(beta1, single, 1) / .squareRoot(adam.vhat(beta2, single, 1))
      let magnitude = try p.lemma("square-root-of-square", .real(a))
      return try .conjunction([
        p.identity(adam.mu(beta2, 1) - adam.mu(beta1, 1), 0),
        p.calculate(
          adam.u(beta1, beta2, single, 1),
          .by(
            .infer(
              .definition(adam.update, [.real(beta1), .real(beta2), .sequence(single), .index(1)]))),
          .by(p.rewritten(ratio, with: first, second, magnitude)),
          .by(p.lemma("sign-as-quotient", .real(a)).reversed())),
      ])
    }
    let young = adam.mu(beta, t).equals(0)
    try builder.part(
      "beta = 0", for: [.beta, .t], given: Formula.decayRate(beta) + [.atLeast(2)],
      .iff(young, beta.equals(0))
    ) { p in
      let zeroAge = try p.identity(adam.mu(0, t), 0).displayed()
      return try p.equivalence(young, beta.equals(0)) { p, zero in
        try p.lemma("drift-iff/iff", .real(0), .real(beta), .index(t))
          .applied(to: p.identity(adam.mu(beta, t) - adam.mu(0, t), 0, using: [(zero, 1), (zeroAge, -1)]))
          .reversed()
      } backward: { p, equal in
        try .chain([p.rewritten(adam.mu(beta, t), with: equal), zeroAge])
      }
    }
    try builder.proveSteadyState()
  }
}

extension TheoremBuilder {
  /// The mean age tends to `beta/(1 - beta)`, which tells rates apart.
  fileprivate mutating func proveSteadyState() throws {
    let adam = vocabulary
    let (c, tolerance) = (Term.parameter("c"), Term.parameter("epsilon"))
    let positive = Term(0).isLess(than: tolerance)
    let square = c.squared.power(t)
    try lemma(
      "aged-power-vanishes", for: Variable.reals("c", "epsilon"), given: Formula.decayRate(c) + [positive],
      .eventually { steps in
        (.index(steps) * c.squared.power(steps) / (1 - c.squared.power(steps))).isLess(than: tolerance)
      }
    ) { p in
      let (nonnegative, below) = (p.known[0], p.known[1])
      let rest = try p.know(p.relation(Term(0).isLess(than: 1 - c), adding: below))
      let complement = try p.know(
        p.relation(
          Term(0).isLess(than: 1 - c.squared), adding: rest, .infer(.product, from: [nonnegative, rest])))
      let scale = tolerance * ((1 - c) * (1 - c.squared))
      let powers = try p.lemma("powers-vanish", .real(c), .real(scale), from: [p.positive(scale)])
      return try p.eventually([powers]) { p, small in
        let power = c.power(t)
        let decay = try p.lemma("power-decay", .real(c), .index(t))
        try p.know(p.relation(c.squared.isLess(than: 1), adding: complement))
        let base = try p.lemma(
          "power-at-most-base", .real(c.squared), .index(t), from: [p.nonnegative(c.squared)])
        let divisor = try p.know(p.relation(Term(0).isLess(than: 1 - square), adding: complement, base))
        // t c^(2t) (1 - c) <= c^t, and c^t < epsilon (1 - c) (1 - c^2).
        let aged = try Theorem.infer(
          .product,
          from: [
            p.nonnegative(power),
            p.relation(Term(0).isAtMost(1 - power * (1 + .index(t) * (1 - c))), adding: decay),
          ])
        let room = try p.relation(Term(0).isLess(than: scale - power), adding: small[0])
        let slack = try p.nonnegative(power.squared)
        let wider = try Theorem.infer(
          .product,
          from: [
            p.positive(tolerance * (1 - c)),
            p.relation(Term(0).isAtMost(1 - square - (1 - c.squared)), adding: base),
          ])
        let total = try p.relation(
          Term(0).isLess(than: (tolerance * (1 - square) - .index(t) * square) * (1 - c)),
          adding: aged, room, slack, wider)
        let quotient = try p.lemma(
          "quotient-positive", .real((tolerance * (1 - square) - .index(t) * square) * (1 - c)),
          .real((1 - c) * (1 - square)), from: [total, .infer(.product, from: [rest, divisor])])
        return try p.relation(
          (.index(t) * square / (1 - square)).isLess(than: tolerance), adding: quotient)
      }
    }
    let steady = beta / (1 - beta)
    try part(
      "limit of the mean age", for: [.beta, Variable("epsilon", .real)],
      given: Formula.decayRate(beta) + [positive],
      .eventually { Term.absoluteValue(adam.mu(beta, $0) - steady).isLess(than: tolerance) }
    ) { p in
      let root = Term.squareRoot(beta)
      let below = try p.lemma(
        "square-root-below", .real(beta), .real(1),
        from: [p.relation(beta.isLess(than: Term(1).squared), adding: p.known[1])])
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [p.known[0]])
      let vanishing = try p.lemma(
        "aged-power-vanishes", .real(root), .real(tolerance), from: [below]
      ).rewriting(with: squared)
      return try p.eventually([vanishing]) { p, small in
        let closed = try p.lemma("drift-expansion/mean age", .real(beta), .index(t))
        let aged = Term.index(t) * beta.power(t) / (1 - beta.power(t))
        let difference = adam.mu(beta, t) - steady
        let size = try Theorem.infer(
          .absoluteValue,
          from: [p.relation(difference.isAtMost(0), adding: p.nonnegative(aged), closed)])
        return try p.calculate(
          .absoluteValue(difference), .by(size), .equals(aged, using: [(closed, Term(-1))]),
          .below(tolerance, using: [(small[0], Term(1))]))
      }
    }
    let zero = (beta2 / (1 - beta2) - beta1 / (1 - beta1)).equals(0)
    try part(
      "steady state", for: [.beta1, .beta2], given: Formula.decayRate(beta1) + Formula.decayRate(beta2),
      .iff(zero, beta1.equals(beta2))
    ) { p in
      try p.equivalence(zero, beta1.equals(beta2)) { p, vanishes in
        try p.identity(beta1, beta2, using: [(vanishes, -((1 - beta1) * (1 - beta2)))]).displayed()
      } backward: { p, equal in
        try p.identity(
          beta2 / (1 - beta2) - beta1 / (1 - beta1), 0, using: [(equal, -1 / ((1 - beta1) * (1 - beta2)))]
        ).displayed()
      }
    }
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let maxMin = TheoremRecipe(
    "max-min", "equal decay rates maximise the least second moment", source: "Su 2026 (kexue.fm 11593)",
    remarks: [
      "At beta1 = 0 no beta2 in (0, 1) is a maximiser: the supremum mhat^2 is approached as beta2 tends to 0."
    ],
    restsOn: ["cauchy-schwarz-outer", "update-bound"]
  ) { builder in
    let adam = builder.vocabulary
    let (M, S) = (Term.parameter("M"), adam.divergenceSum(beta1, beta2, t))
    let least = M.squared / S
    let variables: [Variable] = [.beta1, .beta2, .t, Variable("M", .real)]
    let rates: [Argument] = [.real(beta1), .real(beta2)]
    let givesMean = adam.mhat(beta1, g, t).equals(M)
    let attains = Formula.and(givesMean, adam.vhat(beta2, g, t).equals(least))

    try builder.part(
      "minimum", for: variables, given: boundDomain,
      .and(.forall(.g, .implies(givesMean, least.isAtMost(adam.vhat(beta2, g, t)))), .exists(.g, attains))
    ) { p in
      let bound = try p.universally(Binder("g", .sequence(arity: 1))) { p, _ in
        try p.implication(givesMean) { p, mean in
          try p.instance(
            of: p.lemmas.theorem("cauchy-schwarz-inner/bound"), rates + [.sequence(g), .index(t)]
          ).rewriting(with: mean).displayed()
        }
      }
      let extremal = SequenceTerm.lambda { M / S * (adam.w(beta1, t, $0) / adam.w(beta2, t, $0)) }
      let attained = try p.instance(
        of: p.lemmas.theorem("cauchy-schwarz-inner/attained"), rates + [.index(t), .real(M)]
      ).displayed()
      return try .conjunction([bound, p.witness(.exists(.g, attains), .sequence(extremal), attained)])
    }

    try builder.part("bound", for: variables, given: boundDomain, least.isAtMost(M.squared)) { p in
      try knowSigns(p)
      let bound = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-outer/bound"), rates + [.index(t)])
      try p.know(p.relation(Term(0).isAtMost(S - 1), adding: bound))
      let gap = M.squared * (S - 1) / S
      return try p.calculate(
        least, .atMost(least + gap, using: [(p.nonnegative(gap), Term(1))]), .equals(M.squared))
    }

    try builder.part(
      "value at beta1", for: [.beta1, .t, Variable("M", .real)],
      given: Formula.positiveDecayRate(beta1) + [.atLeast(1)],
      (M.squared / adam.divergenceSum(beta1, beta1, t)).equals(M.squared)
    ) { p in
      let sum = try p.lemma("weights-sum-to-one/sum", .real(beta1), .index(t))
      let one = try p.calculate(
        adam.divergenceSum(beta1, beta1, t), .by(adam.definitionOfS(beta1, beta1, t)),
        .equals(.sum(to: t) { adam.w(beta1, t, $0) }), .by(sum))
      return try p.calculate(
        M.squared / adam.divergenceSum(beta1, beta1, t),
        .by(p.rewritten(M.squared / adam.divergenceSum(beta1, beta1, t), with: one)), .equals(M.squared))
    }

    let proper =
      Formula.positiveDecayRate(beta1) + Formula.positiveDecayRate(beta2) + [.atLeast(2)]
    try builder.part(
      "unique maximiser", for: variables, given: proper + [M.differs(from: 0)],
      .iff(least.equals(M.squared), beta2.equals(beta1))
    ) { p in
      try knowSigns(p)
      let equality = try p.instance(
        of: p.lemmas.theorem("cauchy-schwarz-outer/equality"), rates + [.index(t)])
      return try p.equivalence(least.equals(M.squared), beta2.equals(beta1)) { p, greatest in
        let one = try p.calculate(
          S, .equals(S * M.squared / M.squared),
          .equals(S * least / M.squared, using: [(greatest, -(S / M.squared))]), .equals(1))
        return try equality.applied(to: one).reversed()
      } backward: { p, equal in
        let one = try equality.appliedBackward(to: equal.reversed())
        return try p.calculate(least, .equals(M.squared, using: [(one, -least)]))
      }
    }
    try proveSupremum(&builder)
  }

  /// The edge `beta1 = 0`, where the least second moment stays below `M^2` and comes as close as one likes.
  private static func proveSupremum(_ builder: inout TheoremBuilder) throws {
    let adam = builder.vocabulary
    let (M, S) = (Term.parameter("M"), adam.divergenceSum(0, beta2, t))
    let least = M.squared / S
    try builder.lemma(
      "divergence-without-momentum", for: [.beta2, .t],
      given: Formula.positiveDecayRate(beta2) + [.atLeast(1)],
      S.equals((1 - beta2.power(t)) / (1 - beta2))
    ) { p in
      let different = try p.refuting(Term(0).squared.equals(beta2)) { p, equal in
        try p.falsity(using: [(p.positive(beta2), 1), (equal, -1)])
      }
      let closed = try p.lemma(
        "update-bound/closed form", .real(0), .real(beta2), .index(t), from: [different])
      return try p.calculate(S, .by(closed), .equals((1 - beta2.power(t)) / (1 - beta2)))
    }
    try builder.part(
      "beta1 zero, not attained", for: [.beta2, .t, Variable("M", .real)],
      given: Formula.positiveDecayRate(beta2) + [.atLeast(2), M.differs(from: 0)],
      least.isLess(than: M.squared)
    ) { p in
      let closed = try p.lemma("divergence-without-momentum", .real(beta2), .index(t))
      let gap = M.squared * ((beta2 - beta2.power(t)) / (1 - beta2.power(t)))
      let power = try p.lemma("power-below-one", .real(beta2), .index(t - 1))
      try p.know(
        p.relation(
          Term(0).isLess(than: beta2 - beta2.power(t)),
          adding: .infer(
            .product,
            from: [
              p.positive(beta2), p.relation(Term(0).isLess(than: 1 - beta2.power(t - 1)), adding: power),
            ]
          )))
      return try p.calculate(
        least, .by(p.rewritten(least, with: closed)),
        .below(
          M.squared / ((1 - beta2.power(t)) / (1 - beta2)) + gap, using: [(p.positive(gap), Term(1))]),
        .equals(M.squared))
    }
    let tolerance = Term.parameter("epsilon")
    try builder.lemma(
      "minimum-without-momentum", for: [.beta2, .t, Variable("M", .real)],
      given: Formula.positiveDecayRate(beta2) + [.atLeast(1)],
      (M.squared * (1 - beta2)).isAtMost(least)
    ) { p in
      let closed = try p.lemma("divergence-without-momentum", .real(beta2), .index(t))
      let gap = M.squared * (1 - beta2) * beta2.power(t) / (1 - beta2.power(t))
      return try p.calculate(
        M.squared * (1 - beta2),
        .atMost(M.squared * (1 - beta2) + gap, using: [(p.nonnegative(gap), Term(1))]),
        .equals(M.squared / ((1 - beta2.power(t)) / (1 - beta2))),
        .by(p.rewritten(least, with: closed).reversed()))
    }
    let near = { (rate: Term) in
      Formula.all(
        Term(0).isLess(than: rate), rate.isLess(than: 1),
        (M.squared - tolerance).isLess(than: M.squared / adam.divergenceSum(0, rate, t)))
    }
    try builder.part(
      "beta1 zero, approached", for: [.t, Variable("M", .real), Variable("epsilon", .real)],
      given: [.atLeast(2), M.differs(from: 0), Term(0).isLess(than: tolerance)],
      .exists(.beta2, near(beta2))
    ) { p in
      let total = tolerance + M.squared
      let rate = tolerance / total
      let positive = try p.know(p.positive(rate))
      let below = try p.know(p.relation(rate.isLess(than: 1), adding: p.positive(M.squared / total)))
      let bound = try p.lemma("minimum-without-momentum", .real(rate), .index(t), .real(M))
      let gap = tolerance.squared / total
      let close = try p.calculate(
        M.squared - tolerance,
        .below(M.squared - tolerance + gap, using: [(p.positive(gap), Term(1))]),
        .equals(M.squared * (1 - rate)), .by(bound))
      return try p.witness(
        .exists(.beta2, near(beta2)), .real(rate), .conjunction([positive, below, close]))
    }
  }
}

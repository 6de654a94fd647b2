import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  /// Rates for which both weights are defined and no weight of the second moment vanishes.
  static let boundDomain =
    Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2) + [.atLeast(1)]

  static let cauchySchwarzInner = TheoremRecipe(
    "cauchy-schwarz-inner", "the least second moment that a first moment allows",
    source: "Su 2026 (kexue.fm 11593)",
    remarks: [
      "With beta2 = 0 < beta1 and t >= 2 the second moment sees only the last gradient and its minimum is 0.",
      "At t = 1 the second moment is the square of the first whatever the rates are.",
    ]
  ) { builder in
    let V = builder.vocabulary
    try proveResidualSums(&builder)
    try proveDivergenceBound(&builder)
    let (mean, square, S) = (V.mhat(beta1, g, t), V.vhat(beta2, g, t), V.S(beta1, beta2, t))
    let ratio = { (k: IndexTerm) in V.w(beta1, t, k) / V.w(beta2, t, k) }
    let residual = { (k: IndexTerm) in V.w(beta2, t, k) * (g[k] - mean / S * ratio(k)).squared }
    let residuals = Term.sum(to: t, residual)
    let weights: [Argument] = [
      .index(t), .sequence(.lambda { V.w(beta1, t, $0) }), .sequence(.lambda { V.w(beta2, t, $0) }),
    ]
    let variables: [Variable] = [.beta1, .beta2, .g, .t]
    let arguments: [Argument] = [.real(beta1), .real(beta2), .sequence(g), .index(t)]

    try builder.part(
      "identity", for: variables, given: boundDomain, square.equals(mean.squared / S + residuals)
    ) { p in
      try knowSigns(p)
      let first = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(t))
      let second = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(g), .index(t))
      let (x, about) = (mean / S, V.E(beta2, t) { g[$0].squared })
      let expanded = try p.instance(
        of: p.lemmas.theorem("residuals-expanded"), weights + [.sequence(g), .real(x)]
      ).stated(
        as: residuals.equals(about - 2 * x * V.E(beta1, t) { g[$0] } + x.squared * S),
        folding: [V.expectation, V.divergence])
      let minimal = try p.calculate(
        residuals, .by(expanded), .equals(about - 2 * x * mean + x.squared * S, using: [(first, 2 * x)]),
        .equals(about - mean.squared / S))
      return try p.calculate(
        square, .by(second), .equals(mean.squared / S + residuals, using: [(minimal, Term(-1))]))
    }

    try builder.part("bound", for: variables, given: boundDomain, (mean.squared / S).isAtMost(square)) { p in
      let identity = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-inner/identity"), arguments)
      try knowSigns(p)
      return try p.calculate(
        mean.squared / S, .atMost(mean.squared / S + residuals, using: [(p.nonnegative(residuals), Term(1))]),
        .by(identity.reversed()))
    }

    let M = Term.parameter("M")
    let extremal = SequenceTerm.lambda { M / S * ratio($0) }
    try builder.part(
      "attained", for: [.beta1, .beta2, .t, Variable("M", .real)], given: boundDomain,
      .and(V.mhat(beta1, extremal, t).equals(M), V.vhat(beta2, extremal, t).equals(M.squared / S))
    ) { p in
      try knowSigns(p)
      let scale = M / S
      let first = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(extremal), .index(t))
      let second = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(extremal), .index(t))
      let sums = try p.instance(of: p.lemmas.theorem("extremal-sums"), weights + [.real(scale)]).stated(
        as: .and(
          V.E(beta1, t, of: extremal).equals(scale * S),
          V.E(beta2, t) { extremal[$0].squared }.equals(scale.squared * S)),
        folding: [V.expectation, V.divergence]
      ).conjuncts()
      return try .conjunction([
        p.calculate(V.mhat(beta1, extremal, t), .by(first), .by(sums.0), .equals(M)),
        p.calculate(V.vhat(beta2, extremal, t), .by(second), .by(sums.1), .equals(M.squared / S)),
      ])
    }

    let proportional = Formula.forEach(upTo: t) { g[$0].equals(mean / S * ratio($0)) }
    try builder.part(
      "only there", for: variables, given: boundDomain, .iff(square.equals(mean.squared / S), proportional)
    ) { p in
      let identity = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-inner/identity"), arguments)
      try knowSigns(p)
      let criterion = try p.instance(
        of: p.lemmas.theorem("residuals-vanish"), weights + [.sequence(g), .real(mean / S)])
      return try p.equivalence(square.equals(mean.squared / S), proportional) { p, equal in
        let zero = try p.calculate(
          residuals, .equals(square - mean.squared / S, using: [(identity, Term(-1))]),
          .equals(0, using: [(equal, Term(1))]))
        return try criterion.applied(to: zero)
      } backward: { p, same in
        let zero = try criterion.appliedBackward(to: same)
        return try p.calculate(
          square, .by(identity), .equals(mean.squared / S, using: [(zero, Term(1))]))
      }
    }

    try builder.part(
      "shape", for: [.beta1, .beta2, .t], given: boundDomain,
      .forEach(upTo: t) { ratio($0).equals(ratio(t) * (beta1 / beta2).power(t - $0)) }
    ) { p in
      try p.members("k", t) { p, k in
        try p.identity(ratio(k), ratio(t) * (beta1 / beta2).power(t - k)).displayed()
      }
    }
    try proveDegenerateMinima(&builder)
  }
  static let cauchySchwarzOuter = TheoremRecipe(
    "cauchy-schwarz-outer", "the divergence of the two weights is at least 1",
    source: "Su 2026 (kexue.fm 11593)",
    remarks: [
      "S - 1 is the chi-squared divergence of the weights. At t = 1 it vanishes for every pair of rates."
    ]
  ) { builder in
    let V = builder.vocabulary
    let S = V.S(beta1, beta2, t)
    let ratio = { (k: IndexTerm) in V.w(beta1, t, k) / V.w(beta2, t, k) }
    let excess = Term.sum(to: t) { V.w(beta2, t, $0) * (ratio($0) - 1).squared }
    let variables: [Variable] = [.beta1, .beta2, .t]
    let arguments: [Argument] = [.real(beta1), .real(beta2), .index(t)]
    for (label, statement) in [("identity", (S - 1).equals(excess)), ("bound", Term(1).isAtMost(S))] {
      try builder.part(label, for: variables, given: boundDomain, statement) { p in
        try p.instance(
          of: p.lemmas.theorem(label == "bound" ? "divergence-at-least-one" : "divergence-excess"), arguments)
      }
    }
    try builder.part(
      "equality", for: variables,
      given: Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2) + [.atLeast(2)],
      .iff(S.equals(1), beta1.equals(beta2))
    ) { p in
      try knowSigns(p)
      let identity = try p.instance(of: p.lemmas.theorem("divergence-excess"), arguments)
      let criterion = try p.lemma(
        "residuals-vanish", .index(t), .sequence(.lambda { V.w(beta1, t, $0) }),
        .sequence(.lambda { V.w(beta2, t, $0) }), .sequence(.lambda { _ in 1 }), .real(1))
      let shape = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-inner/shape"), arguments)
      return try p.equivalence(S.equals(1), beta1.equals(beta2)) { p, one in
        let zero = try p.calculate(
          excess, .equals(S - 1, using: [(identity, Term(-1))]), .equals(0, using: [(one, Term(1))]))
        let residuals = Term.sum(to: t) { V.w(beta2, t, $0) * (1 - 1 * ratio($0)).squared }
        let same = try criterion.applied(to: p.identity(residuals, 0, using: [(zero, 1)]))
        let (last, before) = (try p.member(t, of: same), try p.member(t - 1, of: same))
        return try p.calculate(
          beta1, .equals(beta2 * (ratio(t) * (beta1 / beta2)), using: [(last, beta1)]),
          .equals(beta2 * ratio(t - 1), using: [(p.member(t - 1, of: shape), -beta2)]),
          .equals(beta2, using: [(before, -beta2)]))
      } backward: { p, equal in
        try p.rewriting(S.equals(1), with: [equal]) { p, _ in
          try p.calculate(
            V.S(beta2, beta2, t), .equals(.sum(to: t) { V.w(beta2, t, $0) }),
            .by(p.lemma("weights-sum-to-one/sum", .real(beta2), .index(t))))
        }
      }
    }
    try builder.part(
      "first step", for: [.beta1, .beta2],
      given: Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2), V.S(beta1, beta2, 1).equals(1)
    ) { p in
      try p.calculate(
        V.S(beta1, beta2, 1), .equals(V.w(beta1, 1, 1).squared / V.w(beta2, 1, 1)), .equals(1))
    }
  }

  /// Lets the prover know that the weights `q_k` and the divergence are positive.
  static func knowSigns(_ p: Prover) throws {
    try p.know(p.lemma("weights-positive", .real(beta2), .index(t)))
    try p.know(p.lemma("divergence-positive", .real(beta1), .real(beta2), .index(t)))
  }

  /// `S - 1` is a sum of squares, so that `S` is at least 1 and in particular positive.
  private static func proveDivergenceBound(_ builder: inout TheoremBuilder) throws {
    let V = builder.vocabulary
    let S = V.S(beta1, beta2, t)
    let ratio = { (k: IndexTerm) in V.w(beta1, t, k) / V.w(beta2, t, k) }
    let excess = Term.sum(to: t) { V.w(beta2, t, $0) * (ratio($0) - 1).squared }
    let variables: [Variable] = [.beta1, .beta2, .t]
    try builder.lemma(
      "weights-positive", for: [.beta, .t], given: Formula.positiveDecayRate(beta) + [.atLeast(1)],
      .forEach(upTo: t) { Term(0).isLess(than: V.w(beta, t, $0)) }
    ) { p in
      try p.members("k", t) { p, k in try p.positive(V.w(beta, t, k)) }
    }
    try builder.lemma("divergence-excess", for: variables, given: boundDomain, (S - 1).equals(excess)) { p in
      try p.know(p.lemma("weights-positive", .real(beta2), .index(t)))
      let first = try p.lemma("weights-sum-to-one/sum", .real(beta1), .index(t))
      let second = try p.lemma("weights-sum-to-one/sum", .real(beta2), .index(t))
      let definition = try Theorem.infer(
        .definition(V.divergence, [.real(beta1), .real(beta2), .index(t)]))
      let (p1, q1) = (Term.sum(to: t) { V.w(beta1, t, $0) }, Term.sum(to: t) { V.w(beta2, t, $0) })
      return try p.calculate(
        S - 1,
        .equals(S - 2 * p1 + q1, using: [(first, Term(2)), (second, Term(-1))]),
        .equals(excess, using: [(definition, Term(1))]))
    }
    try builder.lemma("divergence-at-least-one", for: variables, given: boundDomain, Term(1).isAtMost(S)) {
      p in
      try p.know(p.lemma("weights-positive", .real(beta2), .index(t)))
      let excessive = try p.lemma("divergence-excess", .real(beta1), .real(beta2), .index(t))
      return try p.relation(
        Term(1).isAtMost(S), using: [(p.nonnegative(excess), 1), (excessive, -1)]
      ).displayed()
    }
    try builder.lemma("divergence-positive", for: variables, given: boundDomain, Term(0).isLess(than: S)) {
      p in
      try p.relation(
        Term(0).isLess(than: S),
        adding: p.lemma("divergence-at-least-one", .real(beta1), .real(beta2), .index(t)))
    }
  }

  /// The minimum where the weights of the second moment may vanish, and at the first step.
  private static func proveDegenerateMinima(_ builder: inout TheoremBuilder) throws {
    let V = builder.vocabulary
    let M = Term.parameter("M")
    try builder.part(
      "beta2 zero, bound", for: [.g, .t], given: [.atLeast(1)], Term(0).isAtMost(V.vhat(0, g, t))
    ) { p in
      let newest = try p.lemma("newest-square", .sequence(g), .index(t))
      return try Theorem.chain([p.nonnegative(g[t].squared), newest.reversed()]).displayed()
    }
    let spike = SequenceTerm.lambda { M / V.w(beta1, t, t - 1) * .kronecker($0, t - 1) }
    let vanishing = { (sequence: SequenceTerm) in
      Formula.and(V.mhat(beta1, sequence, t).equals(M), V.vhat(0, sequence, t).equals(0))
    }
    try builder.part(
      "beta2 zero, attained", for: [.beta1, .t, Variable("M", .real)],
      given: Formula.positiveDecayRate(beta1) + [.atLeast(2)], .exists(.g, vanishing(g))
    ) { p in
      let mean = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(spike), .index(t))
      let newest = try p.lemma("newest-square", .sequence(spike), .index(t))
      let both = try Theorem.conjunction([
        p.calculate(
          V.mhat(beta1, spike, t), .by(mean), .equals(.sum(to: t) { V.w(beta1, t, $0) * spike[$0] }),
          .equals(M)),
        p.calculate(V.vhat(0, spike, t), .by(newest), .equals(0)),
      ])
      return try p.witness(.exists(.g, vanishing(g)), .sequence(spike), both)
    }
    try builder.part(
      "first step", for: [.beta1, .beta2, .g],
      given: Formula.decayRate(beta1) + Formula.decayRate(beta2),
      V.vhat(beta2, g, 1).equals(V.mhat(beta1, g, 1).squared)
    ) { p in
      let first = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(1))
      let second = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(g), .index(1))
      let mean = try p.calculate(V.mhat(beta1, g, 1), .by(first), .equals(g[1]))
      return try p.calculate(
        V.vhat(beta2, g, 1), .by(second), .equals(g[1].squared),
        .equals(V.mhat(beta1, g, 1).squared, using: [(mean, -(V.mhat(beta1, g, 1) + g[1]))]))
    }
  }
}

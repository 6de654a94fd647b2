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
    ],
    restsOn: ["balanced-update-bounded"]
  ) { builder in
    let adam = builder.vocabulary
    try proveResidualSums(&builder)
    try provePositivity(&builder)
    let (mean, square, divergence) = (
      adam.mhat(beta1, g, t), adam.vhat(beta2, g, t), adam.divergenceSum(beta1, beta2, t)
    )
    let ratio = { (k: IndexTerm) in adam.w(beta1, t, k) / adam.w(beta2, t, k) }
    let residual = { (k: IndexTerm) in adam.w(beta2, t, k) * (g[k] - mean / divergence * ratio(k)).squared }
    let residuals = Term.sum(to: t, residual)
    let weights: [Argument] = [
      .index(t), .sequence(.lambda { adam.w(beta1, t, $0) }), .sequence(.lambda { adam.w(beta2, t, $0) }),
    ]
    let variables: [Variable] = [.beta1, .beta2, .g, .t]
    let arguments: [Argument] = [.real(beta1), .real(beta2), .sequence(g), .index(t)]

    try builder.part(
      "identity", for: variables, given: boundDomain, square.equals(mean.squared / divergence + residuals)
    ) { p in
      try knowSigns(p)
      let first = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(t))
      let second = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(g), .index(t))
      let (x, about) = (mean / divergence, adam.mean(beta2, t) { g[$0].squared })
      let expanded = try p.instance(
        of: p.lemmas.theorem("residuals-expanded"), weights + [.sequence(g), .real(x)]
      ).stated(
        as: residuals.equals(about - 2 * x * adam.mean(beta1, t) { g[$0] } + x.squared * divergence),
        folding: [adam.expectation, adam.divergence])
      let minimal = try p.calculate(
        residuals, .by(expanded),
        .equals(about - 2 * x * mean + x.squared * divergence, using: [(first, 2 * x)]),
        .equals(about - mean.squared / divergence))
      return try p.calculate(
        square, .by(second), .equals(mean.squared / divergence + residuals, using: [(minimal, Term(-1))]))
    }

    try builder.part(
      "bound", for: variables, given: boundDomain, (mean.squared / divergence).isAtMost(square)
    ) { p in
      let identity = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-inner/identity"), arguments)
      try knowSigns(p)
      return try p.calculate(
        mean.squared / divergence,
        .atMost(mean.squared / divergence + residuals, using: [(p.nonnegative(residuals), Term(1))]),
        .by(identity.reversed()))
    }

    let target = Term.parameter("M")
    let extremal = SequenceTerm.lambda { target / divergence * ratio($0) }
    try builder.part(
      "attained", for: [.beta1, .beta2, .t, Variable("M", .real)], given: boundDomain,
      .and(
        adam.mhat(beta1, extremal, t).equals(target),
        adam.vhat(beta2, extremal, t).equals(target.squared / divergence))
    ) { p in
      try knowSigns(p)
      let scale = target / divergence
      let first = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(extremal), .index(t))
      let second = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(extremal), .index(t))
      let sums = try p.instance(of: p.lemmas.theorem("extremal-sums"), weights + [.real(scale)]).stated(
        as: .and(
          adam.mean(beta1, t, of: extremal).equals(scale * divergence),
          adam.mean(beta2, t) { extremal[$0].squared }.equals(scale.squared * divergence)),
        folding: [adam.expectation, adam.divergence]
      ).conjuncts()
      return try .conjunction([
        p.calculate(adam.mhat(beta1, extremal, t), .by(first), .by(sums.0), .equals(target)),
        p.calculate(
          adam.vhat(beta2, extremal, t), .by(second), .by(sums.1), .equals(target.squared / divergence)),
      ])
    }

    let proportional = Formula.forEach(upTo: t) { g[$0].equals(mean / divergence * ratio($0)) }
    try builder.part(
      "only there", for: variables, given: boundDomain,
      .iff(square.equals(mean.squared / divergence), proportional)
    ) { p in
      let identity = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-inner/identity"), arguments)
      try knowSigns(p)
      let criterion = try p.instance(
        of: p.lemmas.theorem("residuals-vanish"), weights + [.sequence(g), .real(mean / divergence)])
      return try p.equivalence(square.equals(mean.squared / divergence), proportional) { p, equal in
        let zero = try p.calculate(
          residuals, .equals(square - mean.squared / divergence, using: [(identity, Term(-1))]),
          .equals(0, using: [(equal, Term(1))]))
        return try criterion.applied(to: zero)
      } backward: { p, same in
        let zero = try criterion.appliedBackward(to: same)
        return try p.calculate(
          square, .by(identity), .equals(mean.squared / divergence, using: [(zero, Term(1))]))
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
    ],
    restsOn: ["weights-sum-to-one", "cauchy-schwarz-inner"]
  ) { builder in
    let adam = builder.vocabulary
    let divergence = adam.divergenceSum(beta1, beta2, t)
    let ratio = { (k: IndexTerm) in adam.w(beta1, t, k) / adam.w(beta2, t, k) }
    let excess = Term.sum(to: t) { adam.w(beta2, t, $0) * (ratio($0) - 1).squared }
    let variables: [Variable] = [.beta1, .beta2, .t]
    let arguments: [Argument] = [.real(beta1), .real(beta2), .index(t)]
    try builder.part("identity", for: variables, given: boundDomain, (divergence - 1).equals(excess)) { p in
      try knowSigns(p)
      let first = try p.lemma("weights-sum-to-one/sum", .real(beta1), .index(t))
      let second = try p.lemma("weights-sum-to-one/sum", .real(beta2), .index(t))
      let definition = try adam.definitionOfS(beta1, beta2, t)
      let (p1, q1) = (Term.sum(to: t) { adam.w(beta1, t, $0) }, Term.sum(to: t) { adam.w(beta2, t, $0) })
      return try p.calculate(
        divergence - 1, .equals(divergence - 2 * p1 + q1, using: [(first, Term(2)), (second, Term(-1))]),
        .equals(excess, using: [(definition, Term(1))]))
    }
    try builder.part("bound", for: variables, given: boundDomain, Term(1).isAtMost(divergence)) { p in
      try knowSigns(p)
      let identity = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-outer/identity"), arguments)
      return try p.calculate(
        1, .atMost(1 + excess, using: [(p.nonnegative(excess), Term(1))]),
        .equals(divergence, using: [(identity, Term(-1))]))
    }
    try builder.part(
      "equality", for: variables,
      given: Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2) + [.atLeast(2)],
      .iff(divergence.equals(1), beta1.equals(beta2))
    ) { p in
      try knowSigns(p)
      let identity = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-outer/identity"), arguments)
      let criterion = try p.lemma(
        "residuals-vanish", .index(t), .sequence(.lambda { adam.w(beta1, t, $0) }),
        .sequence(.lambda { adam.w(beta2, t, $0) }), .sequence(.lambda { _ in 1 }), .real(1))
      let shape = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-inner/shape"), arguments)
      return try p.equivalence(divergence.equals(1), beta1.equals(beta2)) { p, one in
        let zero = try p.calculate(
          excess, .equals(divergence - 1, using: [(identity, Term(-1))]), .equals(0, using: [(one, Term(1))]))
        let residuals = Term.sum(to: t) { adam.w(beta2, t, $0) * (1 - 1 * ratio($0)).squared }
        let proportional = try criterion.applied(to: p.identity(residuals, 0, using: [(zero, 1)]))
        let same = try p.members("k", t) { p, k in
          try p.identity(ratio(k), 1, using: [(p.member(k, of: proportional), -1)])
        }.displayed()
        return try p.calculate(
          beta1, .equals(beta2 * (ratio(t) * (beta1 / beta2)), using: [(p.member(t, of: same), -beta1)]),
          .equals(beta2 * ratio(t - 1), using: [(p.member(t - 1, of: shape), -beta2)]),
          .equals(beta2, using: [(p.member(t - 1, of: same), beta2)]))
      } backward: { p, equal in
        try p.rewriting(divergence.equals(1), with: [equal]) { p, _ in
          try p.calculate(
            adam.divergenceSum(beta2, beta2, t), .by(adam.definitionOfS(beta2, beta2, t)),
            .equals(.sum(to: t) { adam.w(beta2, t, $0) }),
            .by(p.lemma("weights-sum-to-one/sum", .real(beta2), .index(t))))
        }
      }
    }
    try builder.part(
      "first step", for: [.beta1, .beta2],
      given: Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2),
      adam.divergenceSum(beta1, beta2, 1).equals(1)
    ) { p in
      try p.calculate(
        adam.divergenceSum(beta1, beta2, 1), .by(adam.definitionOfS(beta1, beta2, 1)),
        .equals(adam.w(beta1, 1, 1).squared / adam.w(beta2, 1, 1)), .equals(1))
    }
  }

  /// Lets the prover know that the weights `q_k` and the divergence are positive.
  static func knowSigns(_ p: Prover) throws {
    try p.know(p.lemma("weights-positive", .real(beta2), .index(t)))
    try p.know(p.lemma("divergence-positive", .real(beta1), .real(beta2), .index(t)))
  }

  /// The weights `q_k` and the divergence `S` are positive.
  private static func provePositivity(_ builder: inout TheoremBuilder) throws {
    let adam = builder.vocabulary
    try builder.lemma(
      "weights-positive", for: [.beta, .t], given: Formula.positiveDecayRate(beta) + [.atLeast(1)],
      .forEach(upTo: t) { Term(0).isLess(than: adam.w(beta, t, $0)) }
    ) { p in
      try p.members("k", t) { p, k in try p.positive(adam.w(beta, t, k)) }
    }
    let divergence = adam.divergenceSum(beta1, beta2, t)
    let member = { (k: IndexTerm) in adam.w(beta1, t, k).squared / adam.w(beta2, t, k) }
    try builder.lemma(
      "divergence-positive", for: [.beta1, .beta2, .t], given: boundDomain, Term(0).isLess(than: divergence)
    ) { p in
      // beta1 may be 0, and then only the last member is positive.
      let weights = try p.know(p.lemma("weights-positive", .real(beta2), .index(t)))
      try p.know(p.member(t, of: weights))
      let last = ((1 - beta1) / (1 - beta1.power(t))).squared / adam.w(beta2, t, t)
      let members = try p.members("k", t) { p, k in try p.nonnegative(member(k)) }
      let above = try p.lemma(
        "sum-above-members", .index(t), .sequence(.lambda("k", member)), from: [members])
      let definition = try adam.definitionOfS(beta1, beta2, t)
      return try p.calculate(
        0, .by(p.positive(last)), .equals(member(t)), .by(p.member(t, of: above)), .by(definition.reversed()))
    }
  }

  /// The minimum where the weights of the second moment may vanish, and at the first step.
  private static func proveDegenerateMinima(_ builder: inout TheoremBuilder) throws {
    let adam = builder.vocabulary
    let target = Term.parameter("M")
    try builder.part(
      "beta2 zero, bound", for: [.g, .t], given: [.atLeast(1)], Term(0).isAtMost(adam.vhat(0, g, t))
    ) { p in
      let newest = try p.lemma("newest-square", .sequence(g), .index(t))
      return try Theorem.chain([p.nonnegative(g[t].squared), newest.reversed()]).displayed()
    }
    let spike = SequenceTerm.lambda { target / adam.w(beta1, t, t - 1) * .kronecker($0, t - 1) }
    try builder.part(
      "beta2 zero, attained", for: [.beta1, .t, Variable("M", .real)],
      given: Formula.positiveDecayRate(beta1) + [.atLeast(2)],
      .and(adam.mhat(beta1, spike, t).equals(target), adam.vhat(0, spike, t).equals(0))
    ) { p in
      let mean = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(spike), .index(t))
      let newest = try p.lemma("newest-square", .sequence(spike), .index(t))
      return try .conjunction([
        p.calculate(
          adam.mhat(beta1, spike, t), .by(mean), .equals(.sum(to: t) { adam.w(beta1, t, $0) * spike[$0] }),
          .equals(target)),
        p.calculate(adam.vhat(0, spike, t), .by(newest), .equals(0)),
      ])
    }
    try builder.part(
      "first step", for: [.beta1, .beta2, .g],
      given: Formula.decayRate(beta1) + Formula.decayRate(beta2),
      adam.vhat(beta2, g, 1).equals(adam.mhat(beta1, g, 1).squared)
    ) { p in
      let first = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(1))
      let second = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(g), .index(1))
      let mean = try p.calculate(adam.mhat(beta1, g, 1), .by(first), .equals(g[1]))
      return try p.calculate(
        adam.vhat(beta2, g, 1), .by(second), .equals(g[1].squared),
        .equals(adam.mhat(beta1, g, 1).squared, using: [(mean, -(adam.mhat(beta1, g, 1) + g[1]))]))
    }
  }
}

extension Vocabulary {
  /// `S = sum_k p_k^2/q_k`, the defining equation at the given rates and step count.
  func definitionOfS(_ beta1: Term, _ beta2: Term, _ t: IndexTerm) throws -> Theorem {
    try .infer(.definition(divergence, [.real(beta1), .real(beta2), .index(t)]))
  }
}

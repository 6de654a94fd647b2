import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  /// `S` in closed form for `r = beta1^2/beta2` other than 1.
  static func closedDivergence(_ beta1: Term, _ beta2: Term, _ t: IndexTerm) -> Term {
    let r = beta1.squared / beta2
    return (1 - beta1).squared * (1 - beta2.power(t)) * (1 - r.power(t))
      / ((1 - beta1.power(t)).squared * (1 - beta2) * (1 - r))
  }

  /// `g_k = (beta1/beta2)^(t-k)`, the gradients that give the largest update.
  static func extremalGradients(_ beta1: Term, _ beta2: Term, _ t: IndexTerm) -> SequenceTerm {
    .lambda { (beta1 / beta2).power(t - $0) }
  }

  static let updateBound = TheoremRecipe(
    "update-bound", "the sharp bound on the update and its closed form",
    source: "Zhou et al. 2026 (arXiv 2609.35392) without bias correction",
    remarks: [
      "The closed form has a case of its own where beta2 = beta1^2: every term of the sum is then the same."
    ],
    restsOn: ["cauchy-schwarz-inner"]
  ) { builder in
    let adam = builder.vocabulary
    try proveRatioBounds(&builder)
    let (mean, square, S) = (
      adam.mhat(beta1, g, t), adam.vhat(beta2, g, t), adam.divergenceSum(beta1, beta2, t)
    )
    let arguments: [Argument] = [.real(beta1), .real(beta2), .sequence(g), .index(t)]
    let size = { (sequence: SequenceTerm) in Term.absoluteValue(adam.u(beta1, beta2, sequence, t)) }

    try builder.part(
      "bound", for: [.beta1, .beta2, .g, .t], given: boundDomain + [Term(0).isLess(than: square)],
      size(g).isAtMost(.squareRoot(S))
    ) { p in
      try knowSigns(p)
      let bound = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-inner/bound"), arguments)
      let gap = try p.relation(Term(0).isAtMost(square - mean.squared / S), adding: bound)
      let scaled = try Theorem.infer(.product, from: [p.positive(S), gap])
      let order = try p.calculate(
        mean.squared, .equals(S * (mean.squared / S)), .atMost(S * square, using: [(scaled, Term(1))]))
      let update = try Theorem.infer(.definition(adam.update, arguments))
      return try p.lemma("ratio-at-most-root", .real(mean), .real(square), .real(S), from: [order])
        .rewriting(with: update.reversed()).displayed()
    }

    let attains = { (sequence: SequenceTerm) in
      Formula.and(
        Term(0).isLess(than: adam.vhat(beta2, sequence, t)), size(sequence).equals(.squareRoot(S)))
    }
    let extremal = extremalGradients(beta1, beta2, t)
    try builder.part(
      "extremal gradients", for: [.beta1, .beta2, .t], given: boundDomain, attains(extremal)
    ) { p in
      try p.know(p.lemma("divergence-positive", .real(beta1), .real(beta2), .index(t)))
      let (mean, square) = (adam.mhat(beta1, extremal, t), adam.vhat(beta2, extremal, t))
      // q_t/p_t, by which these gradients differ from p_k/q_k.
      let scale = (1 - beta2) * (1 - beta1.power(t)) / ((1 - beta1) * (1 - beta2.power(t)))
      let first = try p.calculate(
        mean, .by(p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(extremal), .index(t))),
        .equals(S * scale))
      let second = try p.calculate(
        square, .by(p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(extremal), .index(t))),
        .equals(S * scale.squared))
      let positive = try p.know(
        Theorem.chain([p.positive(S * scale.squared), second.reversed()]).displayed())
      let squares = try p.calculate(
        mean.squared, .equals((S * scale).squared, using: [(first, mean + S * scale)]),
        .equals(S * square, using: [(second, -S)]))
      let update = try Theorem.infer(
        .definition(adam.update, [.real(beta1), .real(beta2), .sequence(extremal), .index(t)]))
      let size = try p.lemma("ratio-equals-root", .real(mean), .real(square), .real(S), from: [squares])
        .rewriting(with: update.reversed()).displayed()
      return try .conjunction([positive, size])
    }
    try builder.part("sharp", for: [.beta1, .beta2, .t], given: boundDomain, .exists(.g, attains(g))) { p in
      let attained = try p.lemma(
        "update-bound/extremal gradients", .real(beta1), .real(beta2), .index(t))
      return try p.witness(.exists(.g, attains(g)), .sequence(extremal), attained.displayed())
    }

    let r = beta1.squared / beta2
    let scale =
      (1 - beta1).squared * (1 - beta2.power(t)) / ((1 - beta1.power(t)).squared * (1 - beta2))
    try builder.part(
      "closed form", for: [.beta1, .beta2, .t],
      given: boundDomain + [beta1.squared.differs(from: beta2)],
      S.equals(closedDivergence(beta1, beta2, t))
    ) { p in
      return try p.calculate(
        S, .by(adam.definitionOfS(beta1, beta2, t)),
        .equals(scale * .sum(to: t) { r.power(t - $0) }),
        .equals(scale * ((1 - r.power(t)) / (1 - r))), .equals(closedDivergence(beta1, beta2, t)))
    }

    let resonant = adam.divergenceSum(beta1, beta1.squared, t)
    let resonantScale =
      (1 - beta1).squared * (1 - beta1.squared.power(t))
      / ((1 - beta1.power(t)).squared * (1 - beta1.squared))
    try builder.part(
      "resonance", for: [.beta1, .beta2, .t],
      given: Formula.positiveDecayRate(beta1) + [.atLeast(1), beta2.equals(beta1.squared)],
      S.equals(
        .index(t) * (1 - beta1) * (1 + beta1.power(t)) / ((1 + beta1) * (1 - beta1.power(t))))
    ) { p in
      let goal = S.equals(
        .index(t) * (1 - beta1) * (1 + beta1.power(t)) / ((1 + beta1) * (1 - beta1.power(t))))
      return try p.rewriting(goal, with: [.assuming(beta2.equals(beta1.squared))]) { p, _ in
        try p.calculate(
          resonant,
          .by(adam.definitionOfS(beta1, beta1.squared, t)),
          .equals(resonantScale * .sum(to: t) { _ in 1 }), .equals(resonantScale * .index(t)),
          .equals(
            .index(t) * (1 - beta1) * (1 + beta1.power(t)) / ((1 + beta1) * (1 - beta1.power(t)))))
      }
    }
  }

  /// `abs(x/sqrt(y))` against `sqrt(s)`, from `x^2` against `s y`.
  private static func proveRatioBounds(_ builder: inout TheoremBuilder) throws {
    let (x, y, s) = (Term.parameter("x"), Term.parameter("y"), Term.parameter("s"))
    let ratio = x / .squareRoot(y)
    let size = Term.absoluteValue(ratio)
    try builder.lemma(
      "ratio-at-most-root", for: Variable.reals("x", "y", "s"),
      given: [Term(0).isLess(than: y), Term(0).isAtMost(s), x.squared.isAtMost(s * y)],
      size.isAtMost(.squareRoot(s))
    ) { p in
      let (nonnegative, order) = (p.known[1], p.known[2])
      let squared = try p.lemma("squared-ratio", .real(x), .real(y))
      let magnitude = try p.lemma("absolute-value-squared", .real(ratio))
      let root = try Theorem.infer(.rootPower(degree: 2), from: [nonnegative])
      let slack = try p.lemma(
        "quotient-nonnegative", .real(s * y - x.squared), .real(y),
        from: [p.relation(Term(0).isAtMost(s * y - x.squared), adding: order)])
      let squares = try p.relation(
        size.squared.isAtMost(Term.squareRoot(s).squared),
        using: [(slack, 1), (squared, 1), (magnitude, 1), (root, -1)])
      return try p.lemma("square-order", .real(size), .real(.squareRoot(s)), from: [squares])
    }
    try builder.lemma(
      "ratio-equals-root", for: Variable.reals("x", "y", "s"),
      given: [Term(0).isLess(than: y), Term(0).isAtMost(s), x.squared.equals(s * y)],
      size.equals(.squareRoot(s))
    ) { p in
      let (nonnegative, equal) = (p.known[1], p.known[2])
      let squared = try p.lemma("squared-ratio", .real(x), .real(y))
      let magnitude = try p.lemma("absolute-value-squared", .real(ratio))
      let root = try Theorem.infer(.rootPower(degree: 2), from: [nonnegative])
      let squares = try p.identity(
        size.squared, Term.squareRoot(s).squared,
        using: [(magnitude, 1), (squared, 1), (equal, 1 / y), (root, -1)])
      return try p.lemma("equal-squares", .real(size), .real(.squareRoot(s)), from: [squares])
    }
  }
}

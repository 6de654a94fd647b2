import Automation
import ProofKernel
import SymbolicAlgebra

/// What holds when both decay rates agree.
extension Theory {
  private static let balanced: [Variable] = [.beta1, .beta2, .g, .t]
  private static let balancedDomain =
    Formula.decayRate(beta1) + Formula.decayRate(beta2) + [.atLeast(1), beta1.equals(beta2)]

  /// Proves a statement about `beta1 = beta2` from the same statement with `beta1` in both places.
  private static func atEqualRates(
    _ p: Prover, _ goal: Formula, _ proof: (Prover, Formula) throws -> Theorem
  ) throws -> Theorem {
    try p.rewriting(goal, with: [.assuming(beta1.equals(beta2)).reversed()], proof)
  }

  static let meanVariance = TheoremRecipe(
    "mean-variance", "the second moment is the squared first moment plus a variance",
    source: "Orvieto and Gower 2025 (arXiv 2505.21829)",
    remarks: ["At t = 1 the variance is 0 and the statement reads vhat = mhat^2."],
    restsOn: ["ema-unrolling"]
  ) { builder in
    let adam = builder.vocabulary
    let x = Term.parameter("x")
    let spread = adam.mean(beta, t) { (g[$0] - x).squared }
    try builder.lemma(
      "variance-about-mean", for: [.beta, .g, .t], given: Formula.decayRate(beta) + [.atLeast(1)],
      adam.vhat(beta, g, t).equals(adam.mhat(beta, g, t).squared + adam.sigmahat2(beta, g, t))
    ) { p in
      let (mean, square) = (
        try p.lemma("ema-unrolling/mhat", .real(beta), .sequence(g), .index(t)),
        try p.lemma("ema-unrolling/vhat", .real(beta), .sequence(g), .index(t))
      )
      let average = adam.mean(beta, t) { g[$0] }
      let about = { (x: Term) in spread.substituting(.real(x), for: Variable("x", .real)) }
      // Written with the mean itself, the identity is one of sums.
      let sums = try p.calculate(
        adam.mean(beta, t) { g[$0].squared },
        .equals(average.squared + (adam.mean(beta, t) { g[$0].squared } - average.squared)),
        .equals(average.squared + about(average)))
      let restated = try sums.rewriting(with: mean.reversed())
      let variance = try Theorem.infer(
        .definition(adam.variance, [.real(beta), .sequence(g), .index(t)]))
      return try Theorem.chain([square, restated.rewriting(with: variance.reversed())]).displayed()
    }
    try builder.part(
      "decomposition", for: balanced, given: balancedDomain,
      adam.vhat(beta2, g, t).equals(adam.mhat(beta1, g, t).squared + adam.sigmahat2(beta1, g, t))
    ) { p in
      try atEqualRates(
        p, adam.vhat(beta2, g, t).equals(adam.mhat(beta1, g, t).squared + adam.sigmahat2(beta1, g, t))
      ) { p, _ in try p.lemma("variance-about-mean", .real(beta1), .sequence(g), .index(t)) }
    }
  }

  static let snrForm = TheoremRecipe(
    "snr-form", "the update depends on the signal-to-noise ratio alone", source: "Balles and Hennig 2018",
    remarks: ["At t = 1 the variance is 0 and the update is sign(mhat)."],
    restsOn: ["mean-variance"]
  ) { builder in
    let adam = builder.vocabulary
    let (x, y) = (Term.parameter("x"), Term.parameter("y"))
    try builder.lemma(
      "ratio-by-noise", for: Variable.reals("x", "y"), given: [x.differs(from: 0), Term(0).isAtMost(y)],
      (x / .squareRoot(x.squared + y)).equals(.sign(x) / .squareRoot(1 + y / x.squared))
    ) { p in
      let scale = 1 + y / x.squared
      let absolute = Term.absoluteValue(x)
      try p.know(p.lemma("square-positive", .real(x)))
      try p.know(p.positive(absolute))
      try p.know(p.positive(.squareRoot(scale)))
      let root = try p.lemma("square-root-product", .real(x.squared), .real(scale))
      let magnitude = try p.lemma("square-root-of-square", .real(x))
      let same = try p.identity(x.squared + y, x.squared * scale)
      let denominator = try p.calculate(
        .squareRoot(x.squared + y), .by(p.rewritten(.squareRoot(x.squared + y), with: same)), .by(root),
        .equals(absolute * .squareRoot(scale), using: [(magnitude, .squareRoot(scale))]))
      let sign = try p.lemma("sign-as-quotient", .real(x))
      return try p.calculate(
        x / .squareRoot(x.squared + y),
        .by(p.rewritten(x / .squareRoot(x.squared + y), with: denominator)),
        .equals(x / absolute / .squareRoot(scale)),
        .equals(.sign(x) / .squareRoot(scale), using: [(sign, -1 / .squareRoot(scale))]))
    }
    let (mean, noise) = (adam.mhat(beta1, g, t), adam.sigmahat2(beta1, g, t))
    let statement = adam.u(beta1, beta2, g, t).equals(.sign(mean) / .squareRoot(1 + noise / mean.squared))
    try builder.part(
      "form", for: balanced, given: balancedDomain + [mean.differs(from: 0)], statement
    ) { p in
      let decomposition = try p.lemma(
        "mean-variance/decomposition", .real(beta1), .real(beta2), .sequence(g), .index(t))
      let form = try p.lemma("ratio-by-noise", .real(mean), .real(noise))
      let unfolded = mean / .squareRoot(adam.vhat(beta2, g, t))
      return try p.calculate(
        adam.u(beta1, beta2, g, t),
        .by(.infer(.definition(adam.update, [.real(beta1), .real(beta2), .sequence(g), .index(t)]))),
        .by(p.rewritten(unfolded, with: decomposition)), .by(form))
    }
  }

  static let balancedUpdateBounded = TheoremRecipe(
    "balanced-update-bounded", "with equal decay rates no update exceeds 1", source: "Orvieto and Gower 2025",
    remarks: ["At beta = 0 the update is always of size 1, whatever the gradients."],
    restsOn: ["mean-variance"]
  ) { builder in
    let adam = builder.vocabulary
    let (x, y) = (Term.parameter("x"), Term.parameter("y"))
    let ratio = x / .squareRoot(y)
    try builder.lemma(
      "squared-ratio", for: Variable.reals("x", "y"), given: [Term(0).isLess(than: y)],
      ratio.squared.equals(x.squared / y)
    ) { p in
      try p.know(p.positive(.squareRoot(y)))
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [p.nonnegative(y)])
      return try p.identity(
        ratio.squared, x.squared / y,
        using: [(squared, -(x.squared / (y * Term.squareRoot(y).squared)))])
    }
    try builder.lemma(
      "ratio-at-most-one", for: Variable.reals("x", "y"),
      given: [Term(0).isLess(than: y), x.squared.isAtMost(y)],
      Term.absoluteValue(ratio).isAtMost(1)
    ) { p in
      let order = p.known[1]
      let squared = try p.lemma("squared-ratio", .real(x), .real(y))
      let magnitude = try p.lemma("absolute-value-squared", .real(ratio))
      let slack = try p.lemma(
        "quotient-nonnegative", .real(y - x.squared), .real(y),
        from: [p.relation(Term(0).isAtMost(y - x.squared), adding: order)])
      let squares = try p.relation(
        Term.absoluteValue(ratio).squared.isAtMost(Term(1).squared),
        using: [(slack, 1), (squared, 1), (magnitude, 1)])
      return try p.lemma("square-order", .real(.absoluteValue(ratio)), .real(1), from: [squares])
    }
    try builder.lemma(
      "ratio-equals-one", for: Variable.reals("x", "y"), given: [Term(0).isLess(than: y)],
      .iff(Term.absoluteValue(ratio).equals(1), x.squared.equals(y))
    ) { p in
      let squared = try p.lemma("squared-ratio", .real(x), .real(y))
      let magnitude = try p.lemma("absolute-value-squared", .real(ratio))
      let absolute = Term.absoluteValue(ratio)
      return try p.equivalence(absolute.equals(1), x.squared.equals(y)) { p, one in
        try p.identity(
          x.squared, y, using: [(one, y * (absolute + 1)), (magnitude, -y), (squared, -y)])
      } backward: { p, equal in
        let squares = try p.identity(
          absolute.squared, Term(1).squared, using: [(magnitude, 1), (squared, 1), (equal, 1 / y)])
        return try p.lemma("equal-squares", .real(absolute), .real(1), from: [squares])
      }
    }
    let positive = Term(0).isLess(than: adam.vhat(beta2, g, t))
    let size = Term.absoluteValue(adam.u(beta1, beta2, g, t))
    let arguments: [Argument] = [.real(beta1), .real(beta2), .sequence(g), .index(t)]
    let (mean, square, noise) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t), adam.sigmahat2(beta1, g, t))
    try builder.part("bound", for: balanced, given: balancedDomain + [positive], size.isAtMost(1)) { p in
      let decomposition = try p.instance(of: p.lemmas.theorem("mean-variance/decomposition"), arguments)
      let order = try p.calculate(
        mean.squared, .atMost(mean.squared + noise, using: [(p.nonnegative(noise), Term(1))]),
        .by(decomposition.reversed()))
      let update = try Theorem.infer(.definition(adam.update, arguments))
      return try p.lemma("ratio-at-most-one", .real(mean), .real(square), from: [order])
        .rewriting(with: update.reversed())
    }
    let constant = Formula.forEach(upTo: t) { g[$0].equals(g[1]) }
    try builder.part(
      "equality", for: balanced, given: balancedDomain + [Term(0).isLess(than: beta1), positive],
      .iff(size.equals(1), constant)
    ) { p in
      let decomposition = try p.instance(of: p.lemmas.theorem("mean-variance/decomposition"), arguments)
      let update = try Theorem.infer(.definition(adam.update, arguments))
      let criterion = try p.lemma("ratio-equals-one", .real(mean), .real(square))
        .rewriting(with: update.reversed())
      let average = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(t))
      return try p.equivalence(size.equals(1), constant) { p, one in
        let equal = try criterion.applied(to: one).displayed()
        let deviation = { (k: IndexTerm) in adam.w(beta1, t, k) * (g[k] - mean).squared }
        let zero = try p.relation(
          Term.sum(to: t, deviation).equals(0), using: [(equal, -1), (decomposition, -1)]
        ).displayed()
        let members = try p.members("k", t) { p, k in try p.nonnegative(deviation(k)) }
        let vanish = try p.lemma(
          "sum-zero", .index(t), .sequence(.lambda("k", deviation)), from: [members, zero])
        func equalsMean(_ p: Prover, _ k: IndexTerm) throws -> Theorem {
          let product = try p.member(k, of: vanish)
          let square = try p.identity(
            (g[k] - mean).squared, 0, using: [(product, 1 / adam.w(beta1, t, k))])
          return try p.lemma("zero-square", .real(g[k] - mean), from: [square]).displayed()
        }
        return try p.members("k", t) { p, k in
          try p.identity(g[k], g[1], using: [(equalsMean(p, k), 1), (equalsMean(p, 1), -1)])
        }
      } backward: { p, same in
        let averaged = try p.equalSums(
          to: t, { adam.w(beta1, t, $0) * g[$0] }, { adam.w(beta1, t, $0) * g[1] }
        ) { p, k in
          try p.identity(
            adam.w(beta1, t, k) * g[k], adam.w(beta1, t, k) * g[1],
            using: [(p.member(k, of: same), adam.w(beta1, t, k))])
        }
        let isFirst = try p.calculate(
          mean, .by(average), .equals(.sum(to: t) { adam.w(beta1, t, $0) * g[$0] }), .by(averaged),
          .equals(g[1]))
        let deviations = try p.equalSums(
          to: t, { adam.w(beta1, t, $0) * (g[$0] - mean).squared }, { _ in 0 }
        ) { p, k in
          let zero = try p.identity(g[k] - mean, 0, using: [(p.member(k, of: same), 1), (isFirst, -1)])
          return try p.identity(
            adam.w(beta1, t, k) * (g[k] - mean).squared, 0,
            using: [(zero, adam.w(beta1, t, k) * (g[k] - mean))])
        }.displayed()
        let equal = try p.identity(
          mean.squared, square, using: [(decomposition, -1), (deviations, -1)]
        ).displayed()
        return try criterion.appliedBackward(to: equal)
      }
    }
    for (name, moment, corrected, member) in [
      ("newest-gradient", adam.ema(0, g, t), adam.mhat(0, g, t), g[t]),
      ("newest-square", adam.ema(0, .lambda("k") { g[$0].squared }, t), adam.vhat(0, g, t), g[t].squared),
    ] {
      try builder.lemma(name, for: [.g, .t], given: [.atLeast(1)], corrected.equals(member)) { p in
        guard case .application(let definition, let arguments) = moment else {
          return try p.identity(moment, moment)
        }
        let step = try Theorem.infer(
          .recursionStep(definition, Array(arguments.dropLast()), t - 1),
          from: [p.index(IndexTerm(0).isAtMost(t - 1))])
        return try p.identity(corrected, member, using: [(step, 1 / (1 - Term(0).power(t)))])
      }
    }
    try builder.part(
      "beta zero", for: [.g, .t], given: [.atLeast(1), Term(0).isLess(than: adam.vhat(0, g, t))],
      Term.absoluteValue(adam.u(0, 0, g, t)).equals(1)
    ) { p in
      let arguments: [Argument] = [.real(0), .real(0), .sequence(g), .index(t)]
      let update = try Theorem.infer(.definition(adam.update, arguments))
      let first = try p.lemma("newest-gradient", .sequence(g), .index(t))
      let second = try p.lemma("newest-square", .sequence(g), .index(t))
      let equal = try p.identity(
        adam.mhat(0, g, t).squared, adam.vhat(0, g, t),
        using: [(first, adam.mhat(0, g, t) + g[t]), (second, -1)])
      return try p.lemma("ratio-equals-one", .real(adam.mhat(0, g, t)), .real(adam.vhat(0, g, t)))
        .rewriting(with: update.reversed()).appliedBackward(to: equal)
    }
  }

  static let onlineVariance = TheoremRecipe(
    "online-variance", "with equal decay rates v - m^2 is itself an exponential moving average",
    source: "Orvieto and Gower 2025", remarks: ["The moments are those without bias correction."]
  ) { builder in
    let adam = builder.vocabulary
    for (label, moment, average, member) in [
      ("m", adam.m, adam.ema(beta, g, t), g[t]),
      ("v", adam.v, adam.ema(beta, .lambda("k") { g[$0].squared }, t), g[t].squared),
    ] {
      try builder.lemma(
        "recurrence-of-\(label)", for: [.beta, .g, .t], given: [.atLeast(1)],
        moment(beta, g, t).equals(beta * moment(beta, g, t - 1) + (1 - beta) * member)
      ) { p in
        guard case .application(let definition, let arguments) = average else {
          return try p.identity(average, average)
        }
        let step = try Theorem.infer(
          .recursionStep(definition, Array(arguments.dropLast()), t - 1),
          from: [p.index(IndexTerm(0).isAtMost(t - 1))])
        return try p.relation(
          moment(beta, g, t).equals(beta * moment(beta, g, t - 1) + (1 - beta) * member), adding: step)
      }
    }
    let (m, v) =
      ({ adam.m(beta, g, $0) }, { adam.v(beta, g, $0) }) as ((IndexTerm) -> Term, (IndexTerm) -> Term)
    let right = beta * (v(t - 1) - m(t - 1).squared) + beta * (1 - beta) * (m(t - 1) - g[t]).squared
    try builder.part(
      "recurrence", for: [.beta, .g, .t], given: Formula.decayRate(beta) + [.atLeast(1)],
      (v(t) - m(t).squared).equals(right)
    ) { p in
      let first = try p.lemma("recurrence-of-m", .real(beta), .sequence(g), .index(t))
      let second = try p.lemma("recurrence-of-v", .real(beta), .sequence(g), .index(t))
      return try p.calculate(
        v(t) - m(t).squared, .by(p.rewritten(v(t) - m(t).squared, with: first, second)), .equals(right))
    }
  }
}

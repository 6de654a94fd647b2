import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  /// Section 2 of the theory: moments, weights, and the case of equal decay rates.
  static let foundations: [TheoremRecipe] = [
    emaUnrolling, weightsSumToOne, unbiasedness, meanVariance, snrForm, balancedUpdateBounded, onlineVariance,
    steepestDescent,
  ]

  static let emaUnrolling = TheoremRecipe(
    "ema-unrolling", "the recurrences are weighted sums of the gradients",
    source: "Kingma and Ba 2014, section 3"
  ) { builder in
    let adam = builder.vocabulary
    let f = SequenceTerm.variable("f", arity: 1)
    func unrolled(_ upper: IndexTerm) -> Term {
      (1 - beta) * .sum(to: upper) { beta.power(upper - $0) * f[$0] }
    }
    try builder.lemma(
      "unrolled-average", for: [.beta, Variable("f", .sequence(arity: 1)), .t],
      adam.ema(beta, f, t).equals(unrolled(t))
    ) { p in
      let arguments: [Argument] = [.real(beta), .sequence(f)]
      let all = try p.induction(on: "n") {
        adam.ema(beta, f, $0).equals(unrolled($0))
      } base: { p in
        try p.calculate(
          adam.ema(beta, f, 0), .by(.infer(.recursionBase(adam.average, arguments))), .equals(unrolled(0)))
      } step: { p, previous, n in
        try p.calculate(
          adam.ema(beta, f, n + 1), .by(.infer(.recursionStep(adam.average, arguments, n))),
          .equals(beta * unrolled(n) + (1 - beta) * f[n + 1], using: [(previous, beta)]),
          .equals(unrolled(n + 1)))
      }
      return try p.instance(of: all, [.index(t)])
    }
    let moments: [(label: String, plain: (Term, SequenceTerm, IndexTerm) -> Term, power: IndexTerm)] = [
      ("m", adam.m, 1), ("v", adam.v, 2),
    ]
    for (label, moment, power) in moments {
      let member = { (k: IndexTerm) in power == 1 ? g[k] : g[k].power(power) }
      let sum = (1 - beta) * Term.sum(to: t) { beta.power(t - $0) * member($0) }
      try builder.part(
        label, for: [.beta, .g, .t], given: Formula.decayRate(beta), moment(beta, g, t).equals(sum)
      ) { p in
        let unrolled = try p.lemma(
          "unrolled-average", .real(beta), .sequence(power == 1 ? g : .lambda("k", member)), .index(t))
        return try p.calculate(
          moment(beta, g, t), .equals(adam.ema(beta, power == 1 ? g : .lambda("k", member), t)), .by(unrolled)
        )
      }
    }
    let corrected: [(label: String, moment: Term, member: (IndexTerm) -> Term, plain: String)] = [
      ("mhat", adam.mhat(beta, g, t), { g[$0] }, "ema-unrolling/m"),
      ("vhat", adam.vhat(beta, g, t), { g[$0].squared }, "ema-unrolling/v"),
    ]
    for (label, moment, member, plain) in corrected {
      try builder.part(
        label, for: [.beta, .g, .t], given: Formula.decayRate(beta) + [.atLeast(1)],
        moment.equals(adam.mean(beta, t, member))
      ) { p in
        let unrolled = try p.lemma(plain, .real(beta), .sequence(g), .index(t))
        let sum = Term.sum(to: t) { beta.power(t - $0) * member($0) }
        return try p.calculate(
          moment,
          .equals((1 - beta) * sum / (1 - beta.power(t)), using: [(unrolled, 1 / (1 - beta.power(t)))]),
          .equals(.sum(to: t) { adam.w(beta, t, $0) * member($0) }), .equals(adam.mean(beta, t, member)))
      }
    }
  }

  static let weightsSumToOne = TheoremRecipe(
    "weights-sum-to-one", "the normalised weights sum to one", source: "geometric sum"
  ) { builder in
    let adam = builder.vocabulary
    try builder.part(
      "sum", for: [.beta, .t], given: Formula.decayRate(beta) + [.atLeast(1)],
      Term.sum(to: t) { adam.w(beta, t, $0) }.equals(1)
    ) { p in
      try p.calculate(
        .sum(to: t) { adam.w(beta, t, $0) },
        .equals((1 - beta) / (1 - beta.power(t)) * .sum(to: t) { beta.power(t - $0) }),
        .equals((1 - beta) / (1 - beta.power(t)) * ((1 - beta.power(t)) / (1 - beta))), .equals(1))
    }
  }
}

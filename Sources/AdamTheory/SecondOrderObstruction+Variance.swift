import Automation
import ProofKernel
import SymbolicAlgebra

extension TheoremBuilder {
  /// Where the weighted variance, and with it the second order of a balanced update, is 0.
  mutating func proveWhereVarianceVanishes() throws {
    let adam = vocabulary
    let newest = SequenceTerm.lambda("k") { .kronecker($0, t) }
    let weight = adam.w(beta, t, t)
    let (centre, noise) = (adam.mhat(beta, g, t), adam.sigmahat2(beta, g, t))
    try part(
      "witness", for: [.beta, .t], given: Formula.decayRate(beta) + [.atLeast(1)],
      .and(
        adam.mhat(beta, newest, t).equals(weight),
        adam.sigmahat2(beta, newest, t).equals(weight * (1 - weight)))
    ) { p in
      let unrolled = try p.lemma("ema-unrolling/mhat", .real(beta), .sequence(newest), .index(t))
      let mean = try p.calculate(adam.mhat(beta, newest, t), .by(unrolled), .equals(weight))
      let squares = try p.calculate(
        adam.vhat(beta, newest, t),
        .by(p.lemma("ema-unrolling/vhat", .real(beta), .sequence(newest), .index(t))), .equals(weight))
      let decomposition = try p.lemma("variance-about-mean", .real(beta), .sequence(newest), .index(t))
      return try .conjunction([
        mean,
        p.calculate(
          adam.sigmahat2(beta, newest, t),
          .equals(
            adam.vhat(beta, newest, t) - adam.mhat(beta, newest, t).squared,
            using: [(decomposition, Term(-1))]),
          .equals(
            weight * (1 - weight),
            using: [(squares, Term(1)), (mean, -(adam.mhat(beta, newest, t) + weight))])),
      ])
    }
    let some = Formula.exists(.g, .and(centre.differs(from: 0), Term(0).isLess(than: noise)))
    try part(
      "never vanishes", for: [.beta, .t], given: Formula.positiveDecayRate(beta) + [.atLeast(2)], some
    ) { p in
      let (mean, variance) = try p.lemma("second-order-obstruction/witness", .real(beta), .index(t))
        .conjuncts()
      try p.know(p.lemma("newest-weight-positive", .real(beta), .index(t)))
      let older = beta * (1 - beta.power(t - 1)) / (1 - beta.power(t))
      let rest = try p.positive(older).rewriting(with: p.identity(older, 1 - weight))
      let positive = try Theorem.infer(.product, from: [p.positive(weight), rest])
      return try p.witness(
        some, .sequence(newest),
        .conjunction([
          p.nonzero(weight).rewriting(with: mean.reversed()),
          positive.rewriting(with: variance.reversed()).displayed(),
        ]))
    }
    let constant = Formula.forEach(upTo: t) { g[$0].equals(centre) }
    try part(
      "vanishing", for: [.beta, .g, .t], given: Formula.positiveDecayRate(beta) + [.atLeast(1)],
      .iff(noise.equals(0), constant)
    ) { p in
      let deviation = { (k: IndexTerm) in adam.w(beta, t, k) * (g[k] - centre).squared }
      return try p.equivalence(noise.equals(0), constant) { p, zero in
        let sum = try p.relation(Term.sum(to: t, deviation).equals(0), adding: zero)
        let members = try p.members("k", t) { p, k in try p.nonnegative(deviation(k)) }
        let vanish = try p.lemma(
          "sum-zero", .index(t), .sequence(.lambda("k", deviation)), from: [members, sum])
        return try p.members("k", t) { p, k in
          let square = try p.identity(
            (g[k] - centre).squared, 0, using: [(p.member(k, of: vanish), 1 / adam.w(beta, t, k))]
          ).displayed()
          let difference = try p.lemma("zero-square", .real(g[k] - centre), from: [square])
          return try p.identity(g[k], centre, using: [(difference, 1)])
        }
      } backward: { p, same in
        let deviations = try p.equalSums(to: t, deviation, { _ in 0 }) { p, k in
          try p.identity(
            deviation(k), 0, using: [(p.member(k, of: same), adam.w(beta, t, k) * (g[k] - centre))])
        }
        return try p.identity(noise, 0, using: [(deviations, 1)])
      }
    }
    try part(
      "t = 1", for: [.beta, .g], given: Formula.decayRate(beta), adam.sigmahat2(beta, g, 1).equals(0)
    ) { p in
      let decomposition = try p.lemma("variance-about-mean", .real(beta), .sequence(g), .index(1))
      let mean = try p.calculate(
        adam.mhat(beta, g, 1), .by(p.lemma("ema-unrolling/mhat", .real(beta), .sequence(g), .index(1))),
        .equals(g[1]))
      let square = try p.calculate(
        adam.vhat(beta, g, 1), .by(p.lemma("ema-unrolling/vhat", .real(beta), .sequence(g), .index(1))),
        .equals(g[1].squared))
      return try p.identity(
        adam.sigmahat2(beta, g, 1), 0,
        using: [(decomposition, -1), (square, 1), (mean, -(adam.mhat(beta, g, 1) + g[1]))])
    }
    try part("beta = 0", for: [.g, .t], given: [.atLeast(1)], adam.sigmahat2(0, g, t).equals(0)) { p in
      let decomposition = try p.lemma("variance-about-mean", .real(0), .sequence(g), .index(t))
      let mean = try p.lemma("newest-gradient", .sequence(g), .index(t))
      let square = try p.lemma("newest-square", .sequence(g), .index(t))
      return try p.identity(
        adam.sigmahat2(0, g, t), 0,
        using: [(decomposition, -1), (square, 1), (mean, -(adam.mhat(0, g, t) + g[t]))])
    }
  }
}

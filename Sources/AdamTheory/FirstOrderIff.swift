import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let firstOrderIff = TheoremRecipe(
    "first-order-iff", "the first-order part vanishes for all gradients exactly when both decay rates agree",
    source: "Fernandez-Hernandez et al. 2026 (arXiv 2601.21739); Su 2026, kexue.fm 11593",
    remarks: [
      "At t = 1 the first-order part vanishes for every pair of rates: the equivalence needs t >= 2.",
      "For unequal rates one witness does for all: g_{t-1} = 1, g_t = -beta1 and 0 elsewhere has mhat = 0.",
    ]
  ) { builder in
    let adam = builder.vocabulary
    let rates = Formula.decayRate(beta1) + Formula.decayRate(beta2)
    func mean(_ rate: Term, _ f: (IndexTerm) -> Term) -> Term { adam.mean(rate, t, f) }
    try builder.lemma(
      "newest-weight-positive", for: [.beta, .t], given: Formula.decayRate(beta) + [.atLeast(1)],
      Term(0).isLess(than: adam.w(beta, t, t))
    ) { p in
      let value = try p.identity((1 - beta) / (1 - beta.power(t)), adam.w(beta, t, t))
      return try p.positive((1 - beta) / (1 - beta.power(t))).rewriting(with: value)
    }
    func witness(_ k: IndexTerm) -> Term { .kronecker(k, t - 1) - beta1 * .kronecker(k, t) }
    let difference = mean(beta2, witness) - mean(beta1, witness)
    let gap = (beta2 - beta1) * adam.w(beta2, t, t)
    try builder.part(
      "witness", for: [.beta1, .beta2, .t], given: rates + [.atLeast(2)],
      difference.equals(gap)
    ) { p in
      func value(_ rate: Term) throws -> Theorem {
        try p.calculate(
          mean(rate, witness), .equals(adam.w(rate, t, t - 1) - beta1 * adam.w(rate, t, t)),
          .equals((rate - beta1) * adam.w(rate, t, t)))
      }
      let own = (beta1 - beta1) * adam.w(beta1, t, t)
      return try p.calculate(
        difference, .equals(gap - own, using: [(value(beta2), Term(1)), (value(beta1), Term(-1))]),
        .equals(gap))
    }
    let same = mean(beta2) { g[$0] }.equals(mean(beta1) { g[$0] })
    try builder.part(
      "iff", for: [.beta1, .beta2, .t], given: rates + [.atLeast(2)],
      .iff(.forall(.g, same), beta1.equals(beta2))
    ) { p in
      try p.equivalence(.forall(.g, same), beta1.equals(beta2)) { p, all in
        let atWitness = try p.specialize(all, to: .sequence(.lambda("k", witness))).displayed()
        let value = try p.lemma("first-order-iff/witness", .real(beta1), .real(beta2), .index(t))
        try p.know(p.lemma("newest-weight-positive", .real(beta2), .index(t)))
        let zero = try p.calculate(gap, .by(value.reversed()), .equals(0, using: [(atWitness, Term(1))]))
        return try p.identity(beta1, beta2, using: [(zero, -1 / adam.w(beta2, t, t))]).displayed()
      } backward: { p, equal in
        try p.universally(Binder("g", .sequence(arity: 1))) { p, _ in
          try p.rewritten(mean(beta2) { g[$0] }, with: equal.reversed()).displayed()
        }
      }
    }
    try builder.part(
      "t = 1", for: [.beta1, .beta2, .g], given: rates,
      adam.mean(beta2, 1) { g[$0] }.equals(adam.mean(beta1, 1) { g[$0] })
    ) { p in
      try p.calculate(
        adam.mean(beta2, 1) { g[$0] }, .equals(adam.w(beta2, 1, 1) * g[1]), .equals(g[1]),
        .equals(adam.mean(beta1, 1) { g[$0] }))
    }
  }
}

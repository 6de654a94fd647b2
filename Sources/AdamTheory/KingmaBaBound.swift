import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let kingmaBaBound = TheoremRecipe(
    "kingma-ba-bound", "the published bound on the step fails in both of its cases",
    source: "Kingma and Ba 2014, section 2.1",
    remarks: [
      "The published claim: abs(u) <= (1 - beta1)/sqrt(1 - beta2) if 1 - beta1 > sqrt(1 - beta2), else "
        + "abs(u) <= 1. Each case is refuted by exact rates, a step and gradients; the second one also on its "
        + "boundary, where both cases claim abs(u) <= 1.",
      "Rates 9/10 and 999/1000 are Adam's defaults. There the first case fails at step 210.",
    ],
    restsOn: ["update-bound"]
  ) { builder in
    let adam = builder.vocabulary
    let momentum = Term.number(try Rational(parsing: "9/10"))
    let size = { (beta1: Term, beta2: Term, gradients: SequenceTerm, steps: IndexTerm) in
      Term.absoluteValue(adam.u(beta1, beta2, gradients, steps))
    }
    /// Proves that a case of the claim fails at `rate` and `steps`, and so that it isn't true for all rates.
    func refute(
      _ label: String, _ condition: (Term, Term) -> Formula, _ bound: (Term, Term) -> Term, at rate: Term,
      _ steps: IndexTerm, holds: (Prover) throws -> Theorem, isExceeded: (Prover) throws -> Theorem
    ) throws {
      let gradients = extremalGradients(momentum, rate, steps)
      try builder.part(
        "\(label), counterexample", for: [],
        .all(
          condition(momentum, rate), Term(0).isLess(than: adam.vhat(rate, gradients, steps)),
          bound(momentum, rate).isLess(than: size(momentum, rate, gradients, steps)))
      ) { p in
        let below = try p.lemma(
          "below-square-root", .real(adam.divergenceSum(momentum, rate, steps)), .real(bound(momentum, rate)),
          from: [isExceeded(p)])
        let (positive, largest) = try p.lemma(
          "update-bound/extremal gradients", .real(momentum), .real(rate), .index(steps)
        ).conjuncts()
        return try .conjunction([
          holds(p), positive, .chain([below, largest.reversed()]).displayed(),
        ])
      }
      let claim = Claim(
        label, for: [.beta1, .beta2, .g, .t],
        given: Formula.decayRate(beta1) + Formula.decayRate(beta2) + [
          .atLeast(1), Term(0).isLess(than: adam.vhat(beta2, g, t)), condition(beta1, beta2),
        ],
        size(beta1, beta2, g, t).isAtMost(bound(beta1, beta2))
      ).formula
      let part = "\(builder.id)/\(label), counterexample"
      try builder.part("\(label), refuted", for: [], .not(claim)) { p in
        try p.refuting(claim) { p, claimed in
          let counterexample = try p.lemma(part).allConjuncts()
          let bounded = try p.instance(
            of: claimed, [.real(momentum), .real(rate), .sequence(gradients), .index(steps)],
            from: counterexample)
          return try p.falsity(using: [(counterexample[2], 1), (bounded, 1)])
        }
      }
    }

    let root = { (beta2: Term) in Term.squareRoot(1 - beta2) }
    let large = Term.number(try Rational(parsing: "999/1000"))
    try refute(
      "first case", { root($1).isLess(than: 1 - $0) }, { (1 - $0) / root($1) }, at: large, 210
    ) { p in
      try p.lemma("square-root-below", .real(1 - large), .real(1 - momentum))
    } isExceeded: { p in
      try p.know(p.relation(Term(0).isLess(than: 1 - large)))
      let different = try p.refuting(momentum.squared.equals(large)) { p, equal in
        try p.falsity(using: [(equal, -1)])
      }
      let closed = try p.lemma(
        "update-bound/closed form", .real(momentum), .real(large), .index(210), from: [different])
      return try p.calculate(
        ((1 - momentum) / root(large)).squared,
        .by(p.lemma("squared-ratio", .real(1 - momentum), .real(1 - large))), .equals(10),
        .below(closedDivergence(momentum, large, 210)), .by(closed.reversed()))
    }
    let second = Term.number(try Rational(parsing: "19/20"))
    try refute(
      "second case", { .not(root($1).isLess(than: 1 - $0)) }, { _, _ in 1 }, at: second, 2
    ) { p in
      let above = try p.lemma("below-square-root", .real(1 - second), .real(1 - momentum))
      return try p.refuting(root(second).isLess(than: 1 - momentum)) { p, below in
        try p.falsity(using: [(above, 1), (below, 1)])
      }
    } isExceeded: { p in
      try exceedsOne(p, second, "6864/6859")
    }
    let boundary = Term.number(try Rational(parsing: "99/100"))
    try refute(
      "boundary", { root($1).equals(1 - $0) }, { _, _ in 1 }, at: boundary, 2
    ) { p in
      try p.lemma("square-root-unique", .real(1 - boundary), .real(1 - momentum))
    } isExceeded: { p in
      try exceedsOne(p, boundary, "3980/3971")
    }

    func exceedsOne(_ p: Prover, _ rate: Term, _ value: String) throws -> Theorem {
      let member = { (k: IndexTerm) in adam.w(momentum, 2, k).squared / adam.w(rate, 2, k) }
      let exact = try p.calculate(
        adam.divergenceSum(momentum, rate, 2), .by(adam.definitionOfS(momentum, rate, 2)),
        .equals(member(1) + member(2)),
        .equals(.number(try Rational(parsing: value))))
      return try p.calculate(
        Term(1).squared, .below(.number(try Rational(parsing: value))), .by(exact.reversed()))
    }
  }
}

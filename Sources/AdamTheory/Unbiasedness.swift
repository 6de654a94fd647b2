import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  /// Expectation is taken over a finite space of outcomes `i = 1 .. n` with probabilities `pi_i`; the proofs use
  /// nothing of it but that it is linear.
  static let unbiasedness = TheoremRecipe(
    "unbiasedness", "bias correction makes the moments unbiased, and their variance is known",
    source: "Kingma and Ba 2014, section 3",
    remarks: [
      "Expectation is a finite sum over outcomes with weights pi_i. Only its linearity is used, so the result holds "
        + "for every linear expectation."
    ],
    restsOn: ["ema-unrolling"]
  ) { builder in
    let adam = builder.vocabulary
    let (outcomes, mean, spread) = (IndexTerm.variable("n"), Term.parameter("mu"), Term.parameter("s2"))
    let probability = SequenceTerm.variable("pi", arity: 1)
    let gradients = SequenceTerm.variable("G", arity: 2)
    func expected(_ value: (IndexTerm) -> Term) -> Term {
      .sum("i", to: outcomes) { probability[$0] * value($0) }
    }
    func path(_ outcome: IndexTerm) -> SequenceTerm { .lambda("k") { gradients[outcome, $0] } }
    let variables: [Variable] = [
      .beta, .t, Variable("n", .index), Variable("pi", .sequence(arity: 1)),
      Variable("G", .sequence(arity: 2)),
      Variable("mu", .real),
    ]
    let domain = Formula.decayRate(beta) + [.atLeast(1)]
    typealias Moment = (
      label: String, value: (IndexTerm) -> Term, unrolled: String, member: (IndexTerm, IndexTerm) -> Term
    )
    let moments: [Moment] = [
      ("mean of mhat", { adam.mhat(beta, path($0), t) }, "ema-unrolling/mhat", { gradients[$0, $1] }),
      ("mean of vhat", { adam.vhat(beta, path($0), t) }, "ema-unrolling/vhat", { gradients[$0, $1].squared }),
    ]
    for (label, value, unrolled, member) in moments {
      let stationary = Formula.forEach(upTo: t) { k in expected { member($0, k) }.equals(mean) }
      try builder.part(label, for: variables, given: domain + [stationary], expected(value).equals(mean)) {
        p in
        let weighted = { (i: IndexTerm, k: IndexTerm) in adam.w(beta, t, k) * (probability[i] * member(i, k))
        }
        let spreadOut = try p.equalSums(
          "i", to: outcomes, { probability[$0] * value($0) }, { i in .sum(to: t) { weighted(i, $0) } }
        ) { p, i in
          let closed = try p.lemma(unrolled, .real(beta), .sequence(path(i)), .index(t))
          return try p.identity(
            probability[i] * value(i), .sum(to: t) { weighted(i, $0) }, using: [(closed, probability[i])])
        }
        let interchange = try p.lemma(
          "sum-interchange", .index(outcomes), .index(t),
          .sequence(
            .lambda(
              ["i", "k"],
              weighted(.variable("i0"), .variable("k0")).abstracted(over: [
                Variable("i0", .index), Variable("k0", .index),
              ]))))
        let stationarity = p.theorem(stating: stationary)
        let inner = try p.equalSums(
          to: t, { k in adam.w(beta, t, k) * expected { member($0, k) } }, { adam.w(beta, t, $0) * mean }
        ) { p, k in
          let atStep = try p.member(k, of: stationarity ?? interchange)
          return try p.identity(
            adam.w(beta, t, k) * expected { member($0, k) }, adam.w(beta, t, k) * mean,
            using: [(atStep, adam.w(beta, t, k))])
        }
        return try p.calculate(
          expected(value), .by(spreadOut), .by(interchange),
          .equals(.sum(to: t) { k in adam.w(beta, t, k) * expected { member($0, k) } }), .by(inner),
          .equals(mean))
      }
    }
    let uncorrelated = Formula.forEach("k", upTo: t) { k in
      .forEach("l", upTo: t) { l in
        expected { gradients[$0, k] * gradients[$0, l] }.equals(mean.squared + spread * .kronecker(k, l))
      }
    }
    let firstMoment = { (i: IndexTerm) in adam.mhat(beta, path(i), t) }
    try builder.part(
      "variance of mhat", for: variables + [Variable("s2", .real)], given: domain + [uncorrelated],
      (expected { firstMoment($0).squared } - mean.squared).equals(
        spread * ((1 - beta) * (1 + beta.power(t)) / ((1 + beta) * (1 - beta.power(t)))))
    ) { p in
      let w = { (k: IndexTerm) in adam.w(beta, t, k) }
      let product = { (i: IndexTerm, k: IndexTerm, l: IndexTerm) in
        w(k) * (w(l) * (probability[i] * (gradients[i, k] * gradients[i, l])))
      }
      func matrix(_ entry: (IndexTerm, IndexTerm) -> Term) -> Argument {
        let (i, k) = (Variable("i0", .index), Variable("k0", .index))
        return .sequence(
          .lambda(["i", "k"], entry(.variable(i.name), .variable(k.name)).abstracted(over: [i, k])))
      }
      let squares = try p.equalSums(
        "i", to: outcomes, { probability[$0] * firstMoment($0).squared },
        { i in .sum(to: t) { k in .sum("l", to: t) { product(i, k, $0) } } }
      ) { p, i in
        let closed = try p.lemma("ema-unrolling/mhat", .real(beta), .sequence(path(i)), .index(t))
        let average = adam.mean(beta, t) { gradients[i, $0] }
        return try p.identity(
          probability[i] * firstMoment(i).squared,
          .sum(to: t) { k in .sum("l", to: t) { product(i, k, $0) } },
          using: [(closed, probability[i] * (firstMoment(i) + average))])
      }
      let outer = try p.lemma(
        "sum-interchange", .index(outcomes), .index(t),
        matrix { i, k in .sum("l", to: t) { product(i, k, $0) } })
      let given = p.theorem(stating: uncorrelated)
      let inner = try p.equalSums(
        to: t, { k in .sum("i", to: outcomes) { i in .sum("l", to: t) { product(i, k, $0) } } },
        { k in .sum("l", to: t) { l in w(k) * w(l) * (mean.squared + spread * .kronecker(k, l)) } }
      ) { p, k in
        let interchange = try p.lemma(
          "sum-interchange", .index(outcomes), .index(t), matrix { i, l in product(i, k, l) })
        let entries = try p.equalSums(
          "l", to: t, { l in .sum("i", to: outcomes) { product($0, k, l) } },
          { l in w(k) * w(l) * (mean.squared + spread * .kronecker(k, l)) }
        ) { p, l in
          let entry = try p.member(l, of: p.member(k, of: given ?? outer))
          return try p.identity(
            .sum("i", to: outcomes) { product($0, k, l) },
            w(k) * w(l) * (mean.squared + spread * .kronecker(k, l)), using: [(entry, w(k) * w(l))])
        }
        return try Theorem.chain([interchange, entries])
      }
      let total = try p.calculate(
        expected { firstMoment($0).squared }, .by(squares), .by(outer), .by(inner),
        .equals(mean.squared + spread * .sum(to: t) { w($0).squared }))
      return try p.calculate(
        expected { firstMoment($0).squared } - mean.squared,
        .equals(spread * .sum(to: t) { w($0).squared }, using: [(total, Term(1))]),
        .equals(spread * ((1 - beta) * (1 + beta.power(t)) / ((1 + beta) * (1 - beta.power(t))))))
    }
  }
}

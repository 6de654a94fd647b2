import Automation
import ProofKernel
import SymbolicAlgebra

extension TheoremBuilder {
  /// Which rates make constant gradients, or all gradients, stationary.
  mutating func proveStationarityCorollaries() throws {
    let adam = vocabulary
    let rates = Formula.decayRate(beta1) + Formula.decayRate(beta2)
    let response = ScaleResponse(vocabulary: adam)
    let (c, lambda) = (Term.parameter("c"), Term.parameter("lambda"))
    let constant = ScaleResponse(vocabulary: adam, gradients: .lambda("k") { _ in c })
    try part(
      "constant gradients", for: [.beta1, .beta2, .t, Variable("c", .real)],
      given: rates + [.atLeast(2), c.differs(from: 0)],
      .iff(.forall(.s, constant.first.equals(0)), beta1.equals(beta2))
    ) { p in
      try p.lemma("scale-invariance-iff/iff", .real(beta1), .real(beta2), .index(t), .real(c)).displayed()
    }
    let extremal = Formula.exists(
      Variable("lambda", .real),
      .forEach(upTo: t) { c.equals(lambda * (adam.w(beta1, t, $0) / adam.w(beta2, t, $0))) })
    try part(
      "constant extremal sequences", for: [.beta1, .beta2, .t, Variable("c", .real)],
      given: Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2)
        + [.atLeast(2), c.differs(from: 0)],
      .iff(extremal, beta1.equals(beta2))
    ) { p in
      try p.equivalence(extremal, beta1.equals(beta2)) { p, some in
        try p.obtaining(some, as: "lambda") { p, members, argument in
          guard case .real(let lambda) = argument else { throw ProofFailure.noProofFound(extremal) }
          let last = adam.w(beta2, t, t)
          try p.know(p.lemma("newest-weight-positive", .real(beta2), .index(t)))
          let (newest, older) = (try p.member(t, of: members), try p.member(t - 1, of: members))
          let (p1, q1) = (adam.w(beta1, t, t), adam.w(beta2, t, t - 1))
          let first = try p.identity(c * last, lambda * p1, using: [(newest, last)]).displayed()
          let second = try p.identity(
            c * (beta2 * last), lambda * (beta1 * p1), using: [(older, q1)]
          ).displayed()
          return try p.identity(
            beta1, beta2, using: [(second, -1 / (c * last)), (first, beta1 / (c * last))]
          ).displayed()
        }
      } backward: { p, equal in
        let members = try p.members("k", t) { p, k in
          let same = try p.rewritten(adam.w(beta1, t, k), with: equal)
          try p.know(p.nonzero(adam.w(beta2, t, k)))
          return try p.identity(
            c, c * (adam.w(beta1, t, k) / adam.w(beta2, t, k)), using: [(same, -c / adam.w(beta2, t, k))]
          ).displayed()
        }
        return try p.witness(extremal, .real(c), members)
      }
    }
    // Gradients 1 now and c one step before, with the newest scale changed.
    func pair(_ c: Term) -> ScaleResponse {
      ScaleResponse(
        vocabulary: adam, gradients: .lambda("k") { .kronecker($0, t) + c * .kronecker($0, t - 1) },
        scale: .lambda("k") { .kronecker($0, t) })
    }
    let two = pair(c)
    let (p1, q1) = (adam.w(beta1, t, t), adam.w(beta2, t, t))
    try lemma(
      "response-of-pair", for: [.beta1, .beta2, .t, Variable("c", .real)],
      given: rates + [.atLeast(2), Term(0).isAtMost(c)],
      .all(
        two.mean.equals(p1 * (1 + c * beta1)), two.meanSquare.equals(q1 * (1 + c.squared * beta2)),
        two.first.equals(c * (c * beta2 - beta1) / ((1 + c * beta1) * (1 + c.squared * beta2))))
    ) { p in
      let moments = try [
        p.identity(two.mean, p1 * (1 + c * beta1)),
        p.identity(two.meanSquare, q1 * (1 + c.squared * beta2)),
        p.identity(two.scaledMean, p1), p.identity(two.scaledSquare, q1),
      ]
      for rate in [beta1, beta2] { try p.know(p.lemma("newest-weight-positive", .real(rate), .index(t))) }
      let quotients = try p.rewritten(two.first, with: moments[0], moments[1], moments[2], moments[3])
      return try .conjunction([
        moments[0], moments[1],
        p.calculate(
          two.first, .by(quotients),
          .equals(c * (c * beta2 - beta1) / ((1 + c * beta1) * (1 + c.squared * beta2)))),
      ])
    }
    let someScale = Formula.exists(.s, response.first.differs(from: 0))
    let someGradient = Formula.exists(
      .g,
      .all(adam.mhat(beta1, g, t).differs(from: 0), Term(0).isLess(than: adam.vhat(beta2, g, t)), someScale))
    try part(
      "not every gradient", for: [.beta1, .beta2, .t],
      given: rates + [.atLeast(2), Term(0).isLess(than: beta1 + beta2)], someGradient
    ) { p in
      let some = try p.positive(beta1 + beta2)
      /// The pair with the number c, where `c beta2 != beta1`.
      func witness(_ p: Prover, _ c: Term, _ different: Theorem) throws -> Theorem {
        let pair = pair(c)
        let values = try p.lemma("response-of-pair", .real(beta1), .real(beta2), .index(t), .real(c))
          .allConjuncts()
        for rate in [beta1, beta2] { try p.know(p.lemma("newest-weight-positive", .real(rate), .index(t))) }
        try p.know(different)
        let mean = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(pair.gradients), .index(t))
        let square = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(pair.gradients), .index(t))
        let averages = values.compactMap { $0.sides?.right }
        let scale = try p.nonzero(averages[2]).rewriting(with: values[2].reversed()).displayed()
        let inner = Formula.exists(
          .s,
          ScaleResponse(vocabulary: adam, gradients: pair.gradients).first.differs(from: 0))
        return try p.witness(
          someGradient, .sequence(pair.gradients),
          .conjunction([
            p.nonzero(averages[0]).rewriting(with: values[0].reversed()).rewriting(with: mean.reversed()),
            p.positive(averages[1]).rewriting(with: values[1].reversed()).rewriting(with: square.reversed()),
            p.witness(inner, .sequence(pair.scale), scale),
          ]))
      }
      // c = 2 fails only if beta1 = 2 beta2, and then c = 3 does.
      return try p.cases(.infer(.excludedMiddle((2 * beta2 - beta1).equals(0)))) { p, zero in
        let different = try p.refuting((3 * beta2 - beta1).equals(0)) { p, other in
          try p.falsity(using: [(some, 1), (zero, -4), (other, 3)])
        }
        return try witness(p, 3, different)
      } _: { p, different in
        try witness(p, 2, different)
      }
    }
    func at(_ response: ScaleResponse, _ argument: Argument, for variables: Variable...) -> Term {
      variables.reduce(response.first) { $0.substituting(argument, for: $1) }
    }
    try part(
      "both rates zero", for: [.g, .s, .t],
      given: [.atLeast(1), adam.mhat(0, g, t).differs(from: 0)],
      at(response, .real(0), for: .beta1, .beta2).equals(0)
    ) { p in
      let newest = try p.lemma("newest-gradient", .sequence(g), .index(t))
      try p.know(p.nonzero(adam.mhat(0, g, t)).rewriting(with: newest))
      func value(_ f: (IndexTerm) -> Term) throws -> Theorem {
        let sequence = SequenceTerm.lambda("k", f)
        let unrolled = try p.lemma("ema-unrolling/mhat", .real(0), .sequence(sequence), .index(t))
        return try .chain([unrolled.reversed(), p.lemma("newest-gradient", .sequence(sequence), .index(t))])
      }
      let s = response.scale
      let left = at(response, .real(0), for: .beta1, .beta2)
      return try p.calculate(
        left,
        .by(
          p.rewritten(
            left, with: value { s[$0] * g[$0] }, value { g[$0] }, value { s[$0] * g[$0].squared },
            value { g[$0].squared })),
        .equals(0))
    }
    try part(
      "t = 1", for: [.beta1, .beta2, .g, .s], given: rates + [g[1].differs(from: 0)],
      at(response, .index(1), for: .t).equals(0)
    ) { p in
      let left = at(response, .index(1), for: .t)
      let s = response.scale
      func value(_ rate: Term, _ f: (IndexTerm) -> Term) throws -> Theorem {
        try p.identity(adam.mean(rate, 1, f), f(1))
      }
      return try p.calculate(
        left,
        .by(
          p.rewritten(
            left, with: value(beta1) { s[$0] * g[$0] }, value(beta1) { g[$0] },
            value(beta2) { s[$0] * g[$0].squared }, value(beta2) { g[$0].squared })),
        .equals(0))
    }
  }
}

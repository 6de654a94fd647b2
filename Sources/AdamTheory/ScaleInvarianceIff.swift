import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let scaleInvarianceIff = TheoremRecipe(
    "scale-invariance-iff",
    "at a constant gradient the first-order response to a changing scale vanishes exactly when both rates agree",
    source: "Fernandez-Hernandez et al. 2026 (arXiv 2601.21739), restated for discrete time",
    remarks: [
      "This is about constant gradients; `scale-stationarity-extremality` says at which other gradients the response "
        + "vanishes.",
      "At t = 1 the response vanishes for every pair of rates: the equivalence needs t >= 2.",
    ],
    restsOn: ["weights-sum-to-one", "first-order-iff", "scale-perturbation"]
  ) { builder in
    let adam = builder.vocabulary
    let c = Term.parameter("c")
    let constant = SequenceTerm.lambda("k") { _ in c }
    let response = ScaleResponse(vocabulary: adam, gradients: constant)
    let s = response.scale
    let rates = Formula.decayRate(beta1) + Formula.decayRate(beta2)
    let nonzero = c.differs(from: 0)
    let weighted = Term.sum(to: t) { (adam.w(beta1, t, $0) - adam.w(beta2, t, $0)) * s[$0] }
    let level = Variable("c", .real)
    try builder.lemma(
      "mean-of-constant", for: [.beta, .t, level], given: Formula.decayRate(beta) + [.atLeast(1)],
      adam.mean(beta, t) { _ in c }.equals(c)
    ) { p in
      let one = try p.lemma("weights-sum-to-one/sum", .real(beta), .index(t))
      return try p.calculate(
        adam.mean(beta, t) { _ in c }, .equals(c * .sum(to: t) { adam.w(beta, t, $0) }),
        .equals(c, using: [(one, c)]))
    }
    try builder.part(
      "response", for: [.beta1, .beta2, .s, .t, level], given: rates + [.atLeast(1), nonzero],
      response.first.equals(weighted)
    ) { p in
      let first = try p.lemma("mean-of-constant", .real(beta1), .index(t), .real(c))
      let second = try p.lemma("mean-of-constant", .real(beta2), .index(t), .real(c.squared))
      let scaled = try [
        p.identity(response.scaledMean, adam.mean(beta1, t) { s[$0] } * c),
        p.identity(response.scaledSquare, adam.mean(beta2, t) { s[$0] } * c.squared),
      ]
      return try p.calculate(
        response.first, .by(p.rewritten(response.first, with: scaled[0], scaled[1], first, second)),
        .equals(adam.mean(beta1, t) { s[$0] } - adam.mean(beta2, t) { s[$0] }), .equals(weighted))
    }
    let arguments: [Argument] = [.real(beta1), .real(beta2), .sequence(s), .index(t), .real(c)]
    func quotient(_ e: Term) -> Term {
      adam.u(beta1, beta2, response.at(e).perturbed, t) / adam.u(beta1, beta2, constant, t)
    }
    let expansion = Formula.nearZero { constant, e in
      .and(
        Term(0).isLess(than: adam.vhat(beta2, response.at(e).perturbed, t)),
        Term.absoluteValue(quotient(e) - (1 + e * weighted)).isAtMost(constant * e.squared))
    }
    try builder.part(
      "update", for: [.beta1, .beta2, .s, .t, level], given: rates + [.atLeast(1), nonzero], expansion
    ) { p in
      let value = try p.instance(of: p.lemmas.theorem("scale-invariance-iff/response"), arguments)
      let first = try Theorem.chain([
        p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(constant), .index(t)),
        p.lemma("mean-of-constant", .real(beta1), .index(t), .real(c)),
      ])
      let second = try Theorem.chain([
        p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(constant), .index(t)),
        p.lemma("mean-of-constant", .real(beta2), .index(t), .real(c.squared)),
      ])
      let general = try p.lemma(
        "scale-perturbation/first order", .real(beta1), .real(beta2), .sequence(constant), .sequence(s),
        .index(t),
        from: [
          p.nonzero(c).rewriting(with: first.reversed()),
          p.positive(c.squared).rewriting(with: second.reversed()),
        ])
      return try general.rewriting(with: value).displayed()
    }
    let always = Formula.forall(.s, response.first.equals(0))
    try builder.part(
      "iff", for: [.beta1, .beta2, .t, level], given: rates + [.atLeast(2), nonzero],
      .iff(always, beta1.equals(beta2))
    ) { p in
      func value(_ p: Prover, _ scale: SequenceTerm) throws -> Theorem {
        let theorem = try p.lemma(
          "scale-invariance-iff/response", .real(beta1), .real(beta2), .sequence(scale), .index(t), .real(c))
        let weighted = theorem.sides?.right ?? 0
        let means = adam.mean(beta1, t) { scale[$0] } - adam.mean(beta2, t) { scale[$0] }
        return try .chain([theorem, p.identity(weighted, means)])
      }
      let criterion = try p.lemma("first-order-iff/iff", .real(beta1), .real(beta2), .index(t))
      return try p.equivalence(always, beta1.equals(beta2)) { p, all in
        let equalMeans = try p.universally(Binder("g", .sequence(arity: 1))) { p, argument in
          guard case .sequence(let f) = argument else { throw ProofFailure.noProofFound(always) }
          let zero = try Theorem.chain([value(p, f).reversed(), p.specialize(all, to: argument)])
          return try p.identity(
            adam.mean(beta2, t) { f[$0] }, adam.mean(beta1, t) { f[$0] }, using: [(zero, -1)]
          )
          .displayed()
        }
        return try criterion.applied(to: equalMeans).displayed()
      } backward: { p, equal in
        let equalMeans = try criterion.appliedBackward(to: equal)
        return try p.universally(Binder("s", .sequence(arity: 1))) { p, argument in
          guard case .sequence(let f) = argument else { throw ProofFailure.noProofFound(always) }
          let same = try p.specialize(equalMeans, to: argument)
          let gap = ScaleResponse(vocabulary: adam, gradients: constant, scale: f).first
          return try p.calculate(
            gap, .by(value(p, f)), .equals(0, using: [(same, Term(-1))]))
        }
      }
    }
    func atOne(_ term: Term) -> Term { term.substituting(.index(1), for: .t) }
    try builder.part(
      "t = 1", for: [.beta1, .beta2, .s, level], given: rates + [nonzero], atOne(response.first).equals(0)
    ) { p in
      let value = try p.lemma(
        "scale-invariance-iff/response", .real(beta1), .real(beta2), .sequence(s), .index(1), .real(c))
      return try p.calculate(
        atOne(response.first), .by(value), .equals((adam.w(beta1, 1, 1) - adam.w(beta2, 1, 1)) * s[1]),
        .equals(0))
    }
  }
}

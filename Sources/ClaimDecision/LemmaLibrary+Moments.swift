import AdamTheory
import Automation
import ProofKernel
import SymbolicAlgebra

private let beta = Term.parameter("beta")
private let beta1 = Term.parameter("beta1")
private let beta2 = Term.parameter("beta2")
private let t = IndexTerm.variable("t")
private let g = SequenceTerm.variable("g", arity: 1)
private let gradients = Variable("g", .sequence(arity: 1))
private let variables = [Variable("beta", .real), gradients, Variable("t", .index)]
private let domain = [Term(0).isAtMost(beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(t)]

extension LemmaLibrary {
  /// The moments: their signs, what bias correction does to them, the share of the newest gradient.
  mutating func proveMomentLemmas(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    try proveMomentSigns(vocabulary.adam) + proveStrictMeans(vocabulary.adam) + [proveStrictBernoulli()]
  }

  private mutating func proveMomentSigns(_ adam: Vocabulary) throws -> [Claim] {
    let (m, v) = (adam.m(beta, g, t), adam.v(beta, g, t))
    let (mean, square) = (adam.mhat(beta, g, t), adam.vhat(beta, g, t))
    let correction = 1 - beta.power(t)
    var claims: [Claim] = []
    func state(
      _ name: String, _ conclusion: Formula, given: [Formula] = domain, _ proof: (Prover) throws -> Theorem
    ) throws {
      let claim = Claim(name, for: variables, given: given, conclusion)
      try prove(claim, proof)
      claims.append(claim)
    }
    let arguments: [Argument] = [.real(beta), .sequence(g), .index(t)]
    for (label, moment, corrected, definition) in [
      ("first", m, mean, adam.correctedFirstMoment), ("second", v, square, adam.correctedSecondMoment),
    ] {
      try state("\(label)-moment-corrected", moment.equals(correction * corrected)) { p in
        let defined = try Theorem.infer(.definition(definition, arguments))
        try p.know(p.positive(correction))
        return try p.relation(moment.equals(correction * corrected), using: [(defined, -correction)])
      }
    }
    try state("second-moment-nonnegative", Term(0).isAtMost(square)) { p in
      let sum = adam.mean(beta, t) { g[$0].squared }
      return try p.relation(
        Term(0).isAtMost(square),
        using: [
          (p.nonnegative(sum), 1), (p.instance(of: p.lemmas.theorem("ema-unrolling/vhat"), arguments), -1),
        ]
      )
    }
    try state("uncorrected-second-moment-nonnegative", Term(0).isAtMost(v)) { p in
      let sum = (1 - beta) * Term.sum(to: t) { beta.power(t - $0) * g[$0].squared }
      return try p.relation(
        Term(0).isAtMost(v),
        using: [
          (p.nonnegative(sum), 1), (p.instance(of: p.lemmas.theorem("ema-unrolling/v"), arguments), -1),
        ])
    }
    try state("newest-square-in-second-moment", (adam.w(beta, t, t) * g[t].squared).isAtMost(square)) { p in
      let member = { (k: IndexTerm) in adam.w(beta, t, k) * g[k].squared }
      let members = try p.members("k", t) { p, k in try p.nonnegative(member(k)) }
      let above = try p.lemma(
        "sum-above-members", .index(t), .sequence(.lambda("k", member)), from: [members])
      return try p.relation(
        (adam.w(beta, t, t) * g[t].squared).isAtMost(square),
        using: [
          (p.member(t, of: above), 1),
          (p.instance(of: p.lemmas.theorem("ema-unrolling/vhat"), arguments), -1),
        ])
    }
    try state("first-moment-sign", Term.sign(m).equals(.sign(mean))) { p in
      try p.know(p.positive(correction))
      return try p.lemma("quotient-sign", .real(m), .real(correction))
        .rewriting(with: .infer(.definition(adam.correctedFirstMoment, arguments)).reversed()).reversed()
    }
    let some = domain + [g[t].differs(from: 0)]
    try state("second-moment-positive", Term(0).isLess(than: square), given: some) { p in
      try p.know(p.lemma("newest-weight-positive", .real(beta), .index(t)))
      let member = try p.positive(adam.w(beta, t, t) * g[t].squared)
      let bound = try p.instance(of: p.lemmas.theorem("newest-square-in-second-moment"), arguments)
      return try p.relation(Term(0).isLess(than: square), adding: member, bound)
    }
    try state("uncorrected-second-moment-positive", Term(0).isLess(than: v), given: some) { p in
      let corrected = try p.know(p.instance(of: p.lemmas.theorem("second-moment-positive"), arguments))
      let product = try Theorem.infer(.product, from: [p.positive(correction), corrected])
      return try p.relation(
        Term(0).isLess(than: v),
        using: [
          (product, 1), (p.instance(of: p.lemmas.theorem("second-moment-corrected"), arguments), -1),
        ])
    }
    // m^2 = (1 - beta^t)^2 mhat^2 <= (1 - beta^t)^2 vhat = (1 - beta^t) v <= v.
    try state("uncorrected-moments-sharply-ordered", m.squared.isAtMost(correction * v)) { p in
      let ordered = try p.lemma("moments-ordered", .real(beta), .sequence(g), .index(t))
      let gap = try p.relation(Term(0).isAtMost(square - mean.squared), adding: ordered)
      let product = try Theorem.infer(.product, from: [p.nonnegative(correction.squared), gap])
      let first = try p.instance(of: p.lemmas.theorem("first-moment-corrected"), arguments)
      let second = try p.instance(of: p.lemmas.theorem("second-moment-corrected"), arguments)
      return try p.relation(
        m.squared.isAtMost(correction * v),
        using: [(product, 1), (first, m + correction * mean), (second, -correction)])
    }
    try state("uncorrected-moments-ordered", m.squared.isAtMost(v)) { p in
      let sharp = try p.instance(
        of: p.lemmas.theorem("uncorrected-moments-sharply-ordered"), arguments)
      let nonnegative = try p.instance(
        of: p.lemmas.theorem("uncorrected-second-moment-nonnegative"), arguments)
      let product = try Theorem.infer(.product, from: [p.nonnegative(beta.power(t)), nonnegative])
      return try p.relation(m.squared.isAtMost(v), adding: sharp, product)
    }
    return claims
  }

  /// Bernoulli's inequality `1 - t (1 - beta) < beta^t` is strict from the second step on.
  private mutating func proveStrictBernoulli() throws -> Claim {
    let complement = 1 - beta
    let claim = Claim(
      "bernoulli-strict", for: [Variable("beta", .real), Variable("t", .index)],
      given: [Term(0).isAtMost(beta), beta.isLess(than: 1), IndexTerm(2).isAtMost(t)],
      (1 - .index(t) * complement).isLess(than: beta.power(t)))
    try prove(claim) { p in
      // beta^t = beta beta^(t-1) >= beta (1 - (t-1)(1-beta)), which is (t-1)(1-beta)^2 more than 1 - t (1-beta).
      let before = try p.lemma("bernoulli", .real(beta), .index(t - 1))
      let gap = beta.power(t - 1) - (1 - .index(t - 1) * complement)
      let product = try Theorem.infer(
        .product, from: [p.nonnegative(beta), p.relation(Term(0).isAtMost(gap), adding: before)])
      try p.know(p.positive(complement))
      let rest = try p.positive(.index(t - 1) * complement.squared)
      return try p.relation(claim.conclusion, adding: product, rest)
    }
    return claim
  }

  /// A weighted mean lies strictly below what all members lie strictly below, since the newest has a positive weight.
  private mutating func proveStrictMeans(_ adam: Vocabulary) throws -> [Claim] {
    let f = SequenceTerm.variable("f", arity: 1)
    let (mean, limit) = (adam.mean(beta, t, of: f), Term.parameter("M"))
    let variables = [
      Variable("beta", .real), Variable("f", .sequence(arity: 1)), Variable("t", .index),
      Variable("M", .real),
    ]
    let strict: [(String, (Term, Term) -> Formula, (Term) -> Term)] = [
      ("mean-below", { $0.isLess(than: $1) }, { limit - $0 }),
      ("mean-above", { $1.isLess(than: $0) }, { $0 - limit }),
    ]
    return try strict.map { name, property, gap in
      let claim = Claim(
        name, for: variables, given: domain + [.forEach(upTo: t) { property(f[$0], limit) }],
        property(mean, limit))
      try prove(claim) { p in
        let all = p.known[3]
        let member = { (k: IndexTerm) in adam.w(beta, t, k) * gap(f[k]) }
        func positive(_ p: Prover, _ k: IndexTerm) throws -> Theorem {
          try p.relation(Term(0).isLess(than: gap(f[k])), adding: p.member(k, of: all))
        }
        let members = try p.members("k", t) { p, k in
          try .infer(
            .product,
            from: [
              p.nonnegative(adam.w(beta, t, k)),
              p.relation(Term(0).isAtMost(gap(f[k])), adding: positive(p, k)),
            ])
        }
        let above = try p.lemma(
          "sum-above-members", .index(t), .sequence(.lambda("k", member)), from: [members])
        let newest = try Theorem.infer(
          .product, from: [p.lemma("newest-weight-positive", .real(beta), .index(t)), positive(p, t)])
        return try p.relation(claim.conclusion, adding: newest, p.member(t, of: above))
      }
      return claim
    }
  }

  /// When the moments are ordered, with a factor or as mean and variance, for all gradients.
  mutating func proveMomentOrders(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    let adam = vocabulary.adam
    let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
    let divergence = adam.divergenceSum(beta1, beta2, t)
    let pair = Variable.reals("beta1", "beta2") + [Variable("t", .index)]
    let rates = Self.rates
    let later = Array(rates.prefix(4)) + [IndexTerm(2).isAtMost(t)]
    let positiveRate = Term(0).isLess(than: beta2)
    let two: [Argument] = [.real(beta1), .real(beta2), .index(t)]

    // The gradients p_k/(S q_k) have mhat = 1 and vhat = 1/S.
    let bound = Term.parameter("c")
    let scaled = Formula.forall(gradients, mean.squared.isAtMost(bound * square))
    let sharp = Claim(
      "sharp-factor-of-second-moment", for: pair + Variable.reals("c"), given: rates + [positiveRate],
      .iff(scaled, divergence.isAtMost(bound)))
    try prove(sharp) { p in
      let positive = try p.know(p.lemma("divergence-positive", .real(beta1), .real(beta2), .index(t)))
      return try p.equivalence(scaled, divergence.isAtMost(bound)) { p, all in
        let attained = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-inner/attained"), two + [.real(1)])
          .conjuncts()
        guard let sequence = attained.0.sides?.left.sequenceArgument else {
          throw ProofFailure.noProofFound(sharp.conclusion)
        }
        let instance = try p.specialize(all, to: sequence).rewriting(with: attained.0)
          .rewriting(with: attained.1)
        let order = try p.relation(
          Term(0).isAtMost(bound * (Term(1).squared / divergence) - Term(1).squared), adding: instance)
        return try p.relation(
          divergence.isAtMost(bound), adding: .infer(.product, from: [order, positive]))
      } backward: { p, order in
        try p.universally(Binder("g", .sequence(arity: 1))) { p, sequence in
          guard case .sequence(let g) = sequence else { throw ProofFailure.noProofFound(sharp.conclusion) }
          let arguments: [Argument] = [.real(beta1), .real(beta2), .sequence(g), .index(t)]
          let bounded = try p.instance(of: p.lemmas.theorem("first-moment-bound"), arguments)
          let nonnegative = try p.lemma(
            "second-moment-nonnegative", .real(beta2), .sequence(g), .index(t))
          let rest = try Theorem.infer(
            .product, from: [p.relation(Term(0).isAtMost(bound - divergence), adding: order), nonnegative])
          return try p.relation(
            adam.mhat(beta1, g, t).squared.isAtMost(bound * adam.vhat(beta2, g, t)), adding: bounded, rest)
        }
      }
    }

    let ordered = Formula.forall(gradients, mean.squared.isAtMost(square))
    let equal = beta1.equals(beta2)
    let order = Claim(
      "moments-ordered-iff", for: pair, given: later, .iff(ordered, equal))
    try prove(order) { p in
      try p.equivalence(ordered, equal) { p, all in
        try p.comparing(0, beta2) { p, positive in
          try p.know(positive)
          let one = try p.instance(of: p.lemmas.theorem("sharp-factor-of-second-moment"), two + [.real(1)])
          let scaled = try p.universally(Binder("g", .sequence(arity: 1))) { p, sequence in
            let instance = try p.specialize(all, to: sequence)
            guard let (left, right) = instance.sides else { return instance }
            return try p.relation(left.isAtMost(1 * right), adding: instance)
          }
          let least = try one.applied(to: scaled)
          let most = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-outer/bound"), two)
          let same = try p.lemma("antisymmetry", .real(divergence), .real(1), from: [least, most])
          return try p.instance(of: p.lemmas.theorem("cauchy-schwarz-outer/equality"), two).applied(to: same)
        } equal: { p, zero in
          // With beta2 = 0 a spike at t - 1 is seen by the first moment alone, unless beta1 = 0 too.
          try p.comparing(0, beta1) { p, positive in
            try p.know(positive)
            let attained = try p.lemma(
              "cauchy-schwarz-inner/beta2 zero, attained", .real(beta1), .index(t), .real(1)
            )
            .conjuncts()
            guard let sequence = attained.0.sides?.left.sequenceArgument else {
              throw ProofFailure.noProofFound(equal)
            }
            let instance = try p.specialize(all, to: sequence).rewriting(with: zero.reversed())
              .rewriting(with: attained.0).rewriting(with: attained.1)
            return try p.absurd(equal, from: p.falsity(using: [(instance, 1)]))
          } equal: { p, other in
            try p.identity(beta1, beta2, using: [(other, -1), (zero, 1)])
          } greater: { p, negative in
            try p.absurd(equal, from: p.falsity(using: [(negative, 1), (p.nonnegative(beta1), 1)]))
          }
        } greater: { p, negative in
          try p.absurd(equal, from: p.falsity(using: [(negative, 1), (p.nonnegative(beta2), 1)]))
        }
      } backward: { p, same in
        try p.rewriting(ordered, with: [same]) { p, goal in
          guard case .forall(let binder, _) = goal else { throw ProofFailure.noProofFound(goal) }
          return try p.universally(binder) { p, sequence in
            try p.lemma("moments-ordered", .real(beta2), sequence, .index(t))
          }
        }
      }
    }

    // vhat = mhat^2 + variance has E_q[g^2] = E_p[g^2]; a spike at t compares the newest weights.
    let variance = adam.sigmahat2(beta1, g, t)
    let decomposed = Formula.forall(gradients, square.equals(mean.squared + variance))
    let decomposition = Claim(
      "decomposition-iff", for: pair, given: later, .iff(decomposed, equal))
    try prove(decomposition) { p in
      try p.equivalence(decomposed, equal) { p, all in
        let ordered = try p.universally(Binder("g", .sequence(arity: 1))) { p, sequence in
          guard case .sequence(let g) = sequence else { throw ProofFailure.noProofFound(equal) }
          let spread = adam.sigmahat2(beta1, g, t)
          return try p.relation(
            adam.mhat(beta1, g, t).squared.isAtMost(adam.vhat(beta2, g, t)),
            adding: p.specialize(all, to: sequence).reversed(), p.nonnegative(spread))
        }
        return try p.instance(of: p.lemmas.theorem("moments-ordered-iff"), two).applied(to: ordered)
      } backward: { p, same in
        try p.rewriting(decomposed, with: [same]) { p, goal in
          guard case .forall(let binder, _) = goal else { throw ProofFailure.noProofFound(goal) }
          return try p.universally(binder) { p, sequence in
            try p.lemma("variance-about-mean", .real(beta2), sequence, .index(t))
          }
        }
      }
    }
    return [
      sharp, try proveSharpFactorOfFirstMoment(adam), order, decomposition, try proveBalancedDivergence(adam),
    ]
  }

  /// With equal rates S is 1.
  private mutating func proveBalancedDivergence(_ adam: Vocabulary) throws -> Claim {
    let claim = Claim(
      "balanced-divergence", for: [Variable("beta", .real), Variable("t", .index)],
      given: [Term(0).isLess(than: beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(t)],
      adam.divergenceSum(beta, beta, t).equals(1))
    try prove(claim) { p in
      try p.calculate(
        adam.divergenceSum(beta, beta, t),
        .by(.infer(.definition(adam.divergence, [.real(beta), .real(beta), .index(t)]))),
        .equals(.sum(to: t) { adam.w(beta, t, $0) }),
        .by(p.lemma("weights-sum-to-one/sum", .real(beta), .index(t))))
    }
    return claim
  }

  /// `c mhat^2 <= vhat` for all gradients if and only if `c S <= 1`.
  private mutating func proveSharpFactorOfFirstMoment(_ adam: Vocabulary) throws -> Claim {
    let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
    let (divergence, factor) = (adam.divergenceSum(beta1, beta2, t), Term.parameter("c"))
    let (scaled, small) = (
      Formula.forall(gradients, (factor * mean.squared).isAtMost(square)), (factor * divergence).isAtMost(1)
    )
    let claim = Claim(
      "sharp-factor-of-first-moment",
      for: Variable.reals("beta1", "beta2") + [Variable("t", .index)] + Variable.reals("c"),
      given: Self.rates + [Term(0).isLess(than: beta2)], .iff(scaled, small))
    try prove(claim) { p in
      let two: [Argument] = [.real(beta1), .real(beta2), .index(t)]
      let positive = try p.know(p.instance(of: p.lemmas.theorem("divergence-positive"), two))
      return try p.equivalence(scaled, small) { p, all in
        let attained = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-inner/attained"), two + [.real(1)])
          .conjuncts()
        guard let sequence = attained.0.sides?.left.sequenceArgument else {
          throw ProofFailure.noProofFound(claim.conclusion)
        }
        let instance = try p.specialize(all, to: sequence).rewriting(with: attained.0)
          .rewriting(with: attained.1)
        let order = try p.relation(
          Term(0).isAtMost(Term(1).squared / divergence - factor * Term(1).squared), adding: instance)
        return try p.relation(small, adding: .infer(.product, from: [order, positive]))
      } backward: { p, small in
        try p.universally(Binder("g", .sequence(arity: 1))) { p, sequence in
          guard case .sequence(let g) = sequence else { throw ProofFailure.noProofFound(claim.conclusion) }
          let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
          let goal = (factor * mean.squared).isAtMost(square)
          let nonnegative = try p.lemma("second-moment-nonnegative", .real(beta2), .sequence(g), .index(t))
          return try p.comparing(0, factor) { p, positive in
            let bound = try p.lemma(
              "first-moment-bound", .real(beta1), .real(beta2), .sequence(g), .index(t))
            let first = try Theorem.infer(
              .product,
              from: [
                positive, p.relation(Term(0).isAtMost(divergence * square - mean.squared), adding: bound),
              ])
            let second = try Theorem.infer(
              .product,
              from: [p.relation(Term(0).isAtMost(1 - factor * divergence), adding: small), nonnegative])
            return try p.relation(goal, adding: first, second)
          } equal: { p, zero in
            try p.relation(goal, using: [(nonnegative, 1), (zero, -mean.squared)])
          } greater: { p, negative in
            let product = try Theorem.infer(
              .product,
              from: [p.relation(Term(0).isAtMost(-factor), adding: negative), .infer(.square(mean))])
            return try p.relation(goal, adding: product, nonnegative)
          }
        }
      }
    }
    return claim
  }
}

extension Term {
  /// The sequence that an application is about.
  fileprivate var sequenceArgument: Argument? {
    guard case .application(_, let arguments) = self else { return nil }
    return arguments.first { if case .sequence = $0 { true } else { false } }
  }
}

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
private let decayRates = [
  Term(0).isAtMost(beta1), beta1.isLess(than: 1), Term(0).isLess(than: beta2), beta2.isLess(than: 1),
]

/// Bounds on moments by other moments.
extension LemmaLibrary {
  mutating func proveMomentBounds(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    let adam = vocabulary.adam
    return try proveMeanDifference(adam) + proveUncorrectedBound(adam) + [proveOlderMoments(adam)]
  }

  /// `(E_p[g] - E_q[g])^2 <= (S - 1) Var_q[g]`: the difference of two means by the chi-squared divergence of the
  /// weights (Hammersley; Chapman and Robbins).
  private mutating func proveMeanDifference(_ adam: Vocabulary) throws -> [Claim] {
    let variables = Variable.reals("beta1", "beta2") + [gradients, Variable("t", .index)]
    let domain = decayRates + [IndexTerm(1).isAtMost(t)]
    let (first, second) = (adam.mean(beta1, t, of: g), adam.mean(beta2, t, of: g))
    let centre = Term.parameter("x")
    func weights(_ k: IndexTerm) -> (p: Term, q: Term) { (adam.w(beta1, t, k), adam.w(beta2, t, k)) }
    let divergence = adam.divergenceSum(beta1, beta2, t)
    let spread = adam.mean(beta2, t) { (g[$0] - centre).squared }
    let general = Claim(
      "mean-difference-about", for: variables + Variable.reals("x"), given: domain,
      (first - second).squared.isAtMost((divergence - 1) * spread))
    try prove(general) { p in
      let positive = try p.know(p.lemma("weights-positive", .real(beta2), .index(t)))
      func sequence(_ member: @escaping (Term, Term, Term) -> Term) -> SequenceTerm {
        .lambda("k") { member(weights($0).p, weights($0).q, g[$0] - centre) }
      }
      let parts = [
        sequence { p, q, x in (p - q) * x }, sequence { p, q, _ in (p - q).squared / q },
        sequence { _, q, x in q * x.squared },
      ]
      let nonnegative = try parts.dropFirst().map { part in
        try p.members("k", t) { p, k in
          try p.know(p.member(k, of: positive))
          return try p.nonnegative(part[k])
        }
      }
      let orders = try p.members("k", t) { p, k in
        try p.know(p.member(k, of: positive))
        return try p.relation(parts[0][k].power(2).isAtMost(parts[1][k] * parts[2][k]))
      }
      let product = try p.instance(
        of: p.lemmas.theorem("product-of-2-sums"), [.index(t)] + parts.map { .sequence($0) },
        from: nonnegative + [orders])
      func total(_ part: SequenceTerm) -> Term { .sum(to: t) { part[$0] } }
      let sums = try [beta1, beta2].map { try p.lemma("weights-sum-to-one/sum", .real($0), .index(t)) }
      let difference = try p.relation(
        total(parts[0]).equals(first - second), using: [(sums[0], -centre), (sums[1], centre)],
        or: [(sums[0], centre), (sums[1], -centre)])
      let definition = try Theorem.infer(
        .definition(adam.divergence, [.real(beta1), .real(beta2), .index(t)]))
      let excess = try p.relation(
        total(parts[1]).equals(divergence - 1),
        using: [(definition, -1), (sums[0], -2), (sums[1], 1)],
        or: [(definition, -1), (sums[0], 2), (sums[1], -1)])
      let squares = try p.relation(total(parts[2]).equals(spread))
      let result = try product.rewriting(with: difference).rewriting(with: excess).rewriting(with: squares)
      return try p.relation(general.conclusion, adding: result)
    }
    let (firstMoment, secondMoment) = (adam.mhat(beta1, g, t), adam.mhat(beta2, g, t))
    let square = adam.vhat(beta2, g, t)
    let arguments: [Argument] = [.real(beta1), .real(beta2), .sequence(g), .index(t)]
    func unrolled(_ name: String, _ rate: Term, _ p: Prover) throws -> Theorem {
      try p.instance(
        of: p.lemmas.theorem("ema-unrolling/\(name)"), [.real(rate), .sequence(g), .index(t)])
    }
    var claims: [Claim] = []
    func state(_ name: String, _ conclusion: Formula, _ point: Term, moments: Bool) throws {
      let claim = Claim(name, for: variables, given: domain, conclusion)
      try prove(claim) { p in
        let bound = try p.instance(of: p.lemmas.theorem("mean-difference-about"), arguments + [.real(point)])
        if !moments, point != 0 { return try p.relation(conclusion, adding: bound) }
        var equations = [try unrolled("vhat", beta2, p)]
        if moments { equations += try [unrolled("mhat", beta1, p), unrolled("mhat", beta2, p)] }
        return try p.rewriting(conclusion, with: equations) { p, goal in
          try p.relation(goal, adding: bound)
        }
      }
      claims.append(claim)
    }
    let excess = divergence - 1
    try state(
      "mean-difference-by-variance",
      (first - second).squared.isAtMost(excess * adam.mean(beta2, t) { (g[$0] - second).squared }), second,
      moments: false)
    try state(
      "mean-difference-by-second-moment", (first - second).squared.isAtMost(excess * square), 0,
      moments: false)
    try state(
      "moment-difference-by-second-moment", (firstMoment - secondMoment).squared.isAtMost(excess * square), 0,
      moments: true)
    return claims
  }

  /// `m^2 (1 - beta2) (beta2 - beta1^2) <= (1 - beta1)^2 beta2 v` for `beta1^2 < beta2`, by Cauchy and Schwarz with
  /// the geometric sum of `(beta1^2/beta2)^(t - k)`.
  private mutating func proveUncorrectedBound(_ adam: Vocabulary) throws -> [Claim] {
    let (m, v) = (adam.m(beta1, g, t), adam.v(beta2, g, t))
    let gap = beta2 - beta1.squared
    let claim = Claim(
      "uncorrected-moment-bound", for: Variable.reals("beta1", "beta2") + [gradients, Variable("t", .index)],
      given: [
        Term(0).isAtMost(beta1), beta1.isLess(than: 1), beta2.isLess(than: 1),
        beta1.squared.isLess(than: beta2),
      ],
      (m.squared * ((1 - beta2) * gap)).isAtMost((1 - beta1).squared * beta2 * v))
    try prove(claim) { p in
      try p.know(p.relation(Term(0).isLess(than: beta2), adding: p.known[3], .infer(.square(beta1))))
      // By induction: with a = beta1 m and x = (1 - beta1) g the square of a + x is at most
      // a^2 beta2/beta1^2 + x^2 beta2/(beta2 - beta1^2).
      func statement(_ n: IndexTerm) -> Formula {
        let (m, v) = (adam.ema(beta1, g, n), adam.ema(beta2, .lambda("k") { g[$0].squared }, n))
        return (m.squared * ((1 - beta2) * gap)).isAtMost((1 - beta1).squared * beta2 * v)
      }
      let squares = SequenceTerm.lambda("k") { g[$0].squared }
      let all = try p.induction(on: "n", statement) { p in
        let zeros = try [(beta1, g), (beta2, squares)].map {
          try Theorem.infer(.recursionBase(adam.average, [.real($0.0), .sequence($0.1)]))
        }
        return try p.rewriting(statement(0), with: zeros) { p, goal in try p.relation(goal) }
      } step: { p, previous, n in
        let steps = try [(beta1, g), (beta2, squares)].map {
          try Theorem.infer(.recursionStep(adam.average, [.real($0.0), .sequence($0.1)], n))
        }
        return try p.rewriting(statement(n + 1), with: steps) { p, goal in
          let (mean, newest) = (adam.ema(beta1, g, n), g[n + 1])
          // beta2 (1-beta1)^2 (1-beta2) x^2 + beta2 (1-beta2) gap m^2 - (1-beta2) gap (beta1 m + (1-beta1) x)^2
          // is (1-beta2) (gap m - beta1 (1-beta1) x)^2.
          let scaled = try Theorem.infer(
            .product,
            from: [
              p.positive(beta2), p.relation(Term(0).isAtMost(difference(statement(n))), adding: previous),
            ])
          let square = try Theorem.infer(
            .product,
            from: [p.positive(1 - beta2), .infer(.square(gap * mean - beta1 * (1 - beta1) * newest))])
          return try p.relation(goal, adding: scaled, square)
        }
      }
      let theorem = try p.instance(of: all, [.index(t)])
      return try p.relation(claim.conclusion, adding: theorem)
    }
    return [claim]
  }

  /// `beta^j v_(t-j) <= v_t`: older squares are only forgotten, not subtracted.
  private mutating func proveOlderMoments(_ adam: Vocabulary) throws -> Claim {
    let j = IndexTerm.variable("j")
    let claim = Claim(
      "second-moment-decay",
      for: [Variable("beta", .real), gradients, Variable("t", .index), Variable("j", .index)],
      given: [Term(0).isAtMost(beta), beta.isLess(than: 1), j.isAtMost(t)],
      (beta.power(j) * adam.v(beta, g, t - j)).isAtMost(adam.v(beta, g, t)))
    try prove(claim) { p in
      let s = IndexTerm.variable("s")
      let squares = SequenceTerm.lambda("k") { g[$0].squared }
      func average(_ n: IndexTerm) -> Term { adam.ema(beta, squares, n) }
      func statement(_ n: IndexTerm) -> Formula { (beta.power(n) * average(s)).isAtMost(average(s + n)) }
      let all = try p.induction(on: "n", statement) { p in
        try p.relation(statement(0))
      } step: { p, previous, n in
        let step = try Theorem.infer(
          .recursionStep(adam.average, [.real(beta), .sequence(squares)], s + n))
        let scaled = try Theorem.infer(
          .product,
          from: [
            p.nonnegative(beta), p.relation(Term(0).isAtMost(difference(statement(n))), adding: previous),
          ])
        let newest = try p.nonnegative((1 - beta) * g[s + n + 1].squared)
        return try p.relation(statement(n + 1), using: [(scaled, 1), (newest, 1), (step, -1)])
      }
      let general = try p.instance(of: all, [.index(j)]).generalized(over: Variable("s", .index))
      return try p.relation(claim.conclusion, adding: p.specialize(general, to: .index(t - j)))
    }
    return claim
  }
}

/// What a formula `a <= b` says not to be negative, `b - a`.
private func difference(_ order: Formula) -> Term {
  guard case .relation(_, let left, let right) = order else { return 0 }
  return right - left
}

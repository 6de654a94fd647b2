import Automation
import ProofKernel
import SymbolicAlgebra

private let a = Term.parameter("beta1")
private let b = Term.parameter("beta2")
private let beta = Term.parameter("beta")
private let t = IndexTerm.variable("t")
private let n = IndexTerm.variable("n")
private let decayRates = Variable.reals("beta1", "beta2")
private let steps = Variable("t", .index)
/// Rates in order, the smaller one first.
private let ordered = [Term(0).isAtMost(a), a.isAtMost(b), b.isLess(than: 1)]
private let strictlyOrdered = [Term(0).isAtMost(a), a.isLess(than: b), b.isLess(than: 1)]

/// What follows from rates in order, as far as signs need it.
private func knowSigns(_ p: Prover, strictly: Bool) throws {
  let order = p.known[1]
  let difference = Term(0).isAtMost(b - a)
  try p.know(
    strictly
      ? p.relation(Term(0).isLess(than: b), adding: p.known[0], order)
      : p.relation(Term(0).isAtMost(b), adding: p.known[0], order))
  try p.know(p.relation(a.isLess(than: 1), adding: order, p.known[2]))
  try p.know(p.relation(difference, adding: order))
  if strictly { try p.know(p.relation(Term(0).isLess(than: b - a), adding: order)) }
}

/// `0 <= 1 - rate^n`.
private func complement(_ rate: Term, _ n: IndexTerm, _ p: Prover) throws -> Theorem {
  try p.relation(
    Term(0).isAtMost(1 - rate.power(n)), adding: p.lemma("power-at-most-one", .real(rate), .index(n)))
}

/// How the weights of two decay rates compare: the larger rate has more weight on what is old, at each older half step
/// and in every partial sum, and the ratio of the weights is monotone in age.
extension LemmaLibrary {
  mutating func proveWeightOrders(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    try provePowerOrders()
    return try [proveOlderHalf(vocabulary), proveRatioOrder(vocabulary)] + provePartialSums(vocabulary)
      + proveDivergenceOrders(vocabulary) + proveStepBounds(vocabulary)
  }

  /// Orders of products of powers and of geometric sums.
  private mutating func provePowerOrders() throws {
    let (x, y) = (Term.parameter("x"), Term.parameter("y"))
    try prove(
      Claim(
        "positive-cofactor", for: Variable.reals("x", "y"),
        given: [Term(0).isLess(than: x), Term(0).isLess(than: x * y)], Term(0).isLess(than: y))
    ) { p in
      let quotient = try p.lemma("quotient-positive", .real(x * y), .real(x), from: [p.known[1]])
      return try p.relation(Term(0).isLess(than: y), adding: quotient)
    }
    // b^n/(1 + .. + b^(n-1)) grows: the gap is multiplied by a from step to step, and something is added.
    func tail(_ n: IndexTerm) -> Term {
      b.power(n) * (1 - b) * (1 - a.power(n)) - a.power(n) * (1 - a) * (1 - b.power(n))
    }
    try prove(
      Claim(
        "tail-ratios-ordered", for: decayRates, given: ordered,
        .forall(Variable("n", .index), Term(0).isAtMost(tail(n))))
    ) { p in
      try knowSigns(p, strictly: false)
      let all = try p.induction(on: "m") {
        Term(0).isAtMost(tail($0))
      } base: { p in
        try p.relation(Term(0).isAtMost(tail(0)))
      } step: { p, previous, m in
        let kept = try Theorem.infer(.product, from: [p.nonnegative(a), previous])
        let gained = try Theorem.infer(
          .product, from: [p.nonnegative(b.power(m) * (1 - b) * (b - a)), complement(a, m + 1, p)])
        return try p.relation(Term(0).isAtMost(tail(m + 1)), adding: kept, gained)
      }
      return try p.instance(of: all, [.index(n)]).generalized(over: Variable("n", .index))
    }
    try prove(
      Claim(
        "tail-ratios-ordered-strictly", for: decayRates, given: strictlyOrdered,
        .forall(Variable("n", .index), .implies(IndexTerm(1).isAtMost(n), Term(0).isLess(than: tail(n)))))
    ) { p in
      try knowSigns(p, strictly: true)
      return try p.implication(IndexTerm(1).isAtMost(n)) { p, _ in
        let before = try p.lemma(
          "tail-ratios-ordered", .real(a), .real(b), .index(n - 1),
          from: [p.relation(a.isAtMost(b), adding: p.known[1])])
        let kept = try Theorem.infer(.product, from: [p.nonnegative(a), before])
        let gained = try Theorem.infer(
          .product, from: [p.positive(b.power(n - 1) * (1 - b) * (b - a)), p.positive(1 - a.power(n))])
        return try p.relation(Term(0).isLess(than: tail(n)), adding: kept, gained)
      }.generalized(over: Variable("n", .index))
    }
    // b^n (1 - b)/(1 - b^(2n+1)), the weight in the middle of 2n + 1 steps, grows.
    func middle(_ n: IndexTerm) -> Term {
      b.power(n) * (1 - b) * (1 - a.power(2 * n + 1)) - a.power(n) * (1 - a) * (1 - b.power(2 * n + 1))
    }
    try prove(
      Claim(
        "middle-weights-ordered", for: decayRates, given: strictlyOrdered,
        .forall(
          Variable("n", .index), .implies(IndexTerm(1).isAtMost(n), Term(0).isLess(than: middle(n)))))
    ) { p in
      try knowSigns(p, strictly: true)
      let rest = try Theorem.infer(.product, from: [p.positive(1 - a), p.positive(1 - b)])
      let product = try p.relation(
        Term(0).isLess(than: 1 - a * b), adding: p.positive(1 - b), p.nonnegative(b * (1 - a)))
      let all = try p.induction(on: "m", from: 1) {
        Term(0).isLess(than: middle($0))
      } base: { p in
        let gain = try [
          p.relation(Term(0).isLess(than: b - a), adding: p.known[1]), product,
        ].reduce(rest) { try .infer(.product, from: [$0, $1]) }
        return try p.relation(Term(0).isLess(than: middle(1)), adding: gain)
      } step: { p, previous, m in
        let kept = try Theorem.infer(.product, from: [p.nonnegative(a * b), previous])
        let order = try p.lemma("power-strictly-monotone", .real(a), .real(b), .index(m + 1))
        // 1 - AB is 1 - B and B (1 - A).
        let below = try p.relation(
          Term(0).isLess(than: 1 - a.power(m + 1) * b.power(m + 1)),
          adding: p.positive(1 - b.power(m + 1)),
          .infer(.product, from: [p.nonnegative(b.power(m + 1)), complement(a, m + 1, p)]))
        let gained = try [
          p.relation(Term(0).isLess(than: b.power(m + 1) - a.power(m + 1)), adding: order), below,
        ].reduce(rest) { try .infer(.product, from: [$0, $1]) }
        return try p.relation(Term(0).isLess(than: middle(m + 1)), adding: kept, gained)
      }
      return try p.specialize(all, to: .index(n)).generalized(over: Variable("n", .index))
    }
    // b^n (1 - b^j)/(1 - b^(n+j)), the weight of all that is n steps old or older, grows.
    let j = IndexTerm.variable("j")
    let older =
      b.power(n) * (1 - b.power(j)) * (1 - a.power(n + j))
      - a.power(n) * (1 - a.power(j)) * (1 - b.power(n + j))
    let indices = [Variable("n", .index), Variable("j", .index)]
    for strictly in [false, true] {
      let claim = Claim(
        strictly ? "older-totals-ordered-strictly" : "older-totals-ordered", for: decayRates + indices,
        given: strictly
          ? strictlyOrdered + [IndexTerm(1).isAtMost(n), IndexTerm(1).isAtMost(j)] : ordered,
        .relation(strictly ? .less : .lessOrEqual, 0, older))
      try prove(claim) { p in
        try knowSigns(p, strictly: strictly)
        let tails = try p.lemma(
          strictly ? "tail-ratios-ordered-strictly" : "tail-ratios-ordered", .real(a), .real(b), .index(n))
        let sums = try p.lemma(
          "geometric-sums-ordered", .real(a), .real(b), .index(j),
          from: [
            p.relation(a.isAtMost(b), adding: p.known[1]), p.relation(b.isAtMost(1), adding: p.known[2]),
          ])
        let gap = (1 - b.power(j)) * (1 - a) - (1 - a.power(j)) * (1 - b)
        // The difference times (1 - a)(1 - b) is a combination of both.
        let last = strictly ? try p.positive(1 - b.power(j)) : try complement(b, j, p)
        let first = try [p.positive(1 - a), last].reduce(tails) {
          try .infer(.product, from: [$0, $1])
        }
        let second = try [p.nonnegative(a.power(n)), complement(b, n, p), p.positive(1 - a)].reduce(
          p.relation(Term(0).isAtMost(gap), adding: sums)
        ) { try .infer(.product, from: [$0, $1]) }
        let scale = (1 - a) * (1 - b)
        let scaled = try p.relation(
          .relation(strictly ? .less : .lessOrEqual, 0, scale * older), adding: first, second)
        let positive = try p.know(p.positive(scale))
        if !strictly {
          return try p.lemma("nonnegative-factor", .real(scale), .real(older), from: [positive, scaled])
        }
        return try p.lemma("positive-cofactor", .real(scale), .real(older), from: [positive, scaled])
      }
    }
  }

  /// In the older half, the middle included, weights grow with the decay rate.
  private mutating func proveOlderHalf(_ vocabulary: ClaimVocabulary) throws -> Claim {
    let (adam, k) = (vocabulary.adam, IndexTerm.variable("k"))
    let claim = Claim(
      "older-weights-grow", for: decayRates + [steps, Variable("k", .index)],
      given: strictlyOrdered + [
        IndexTerm(2).isAtMost(t), IndexTerm(1).isAtMost(k), (2 * k).isAtMost(t + 1),
      ], adam.w(a, t, k).isLess(than: adam.w(b, t, k)))
    try prove(claim) { p in
      try knowSigns(p, strictly: true)
      let (age, whole) = (t - k, 2 * (t - k) + 1)
      let middle = try p.lemma("middle-weights-ordered", .real(a), .real(b), .index(age))
      let totals = try p.lemma(
        "older-totals-ordered", .real(a), .real(b), .index(t), .index(whole - t),
        from: [p.relation(a.isAtMost(b), adding: p.known[1])])
      let (first, second) = (1 - a.power(whole), 1 - b.power(whole))
      for factor in [first, second] { try p.know(p.positive(factor)) }
      let gap =
        b.power(age) * (1 - b) * (1 - a.power(t)) - a.power(age) * (1 - a) * (1 - b.power(t))
      // Both orders multiplied; (1 - a^s)(1 - b^t) <= (1 - b^s)(1 - a^t) is the second one.
      let one = try Theorem.infer(.product, from: [middle, p.positive(second * (1 - a.power(t)))])
      let two = try Theorem.infer(
        .product, from: [p.nonnegative(a.power(age) * (1 - a) * second), totals])
      let scaled = try p.relation(Term(0).isLess(than: first * second * gap), adding: one, two)
      let positive = try p.lemma(
        "positive-cofactor", .real(first * second), .real(gap),
        from: [p.positive(first * second), scaled])
      let denominators = (1 - a.power(t)) * (1 - b.power(t))
      try p.know(p.positive(denominators))
      let quotient = try p.lemma("quotient-positive", .real(gap), .real(denominators), from: [positive])
      return try p.relation(claim.conclusion, adding: quotient)
    }
    return claim
  }

  /// The weights' ratio is monotone: `p[j] q[k] <= p[k] q[j]` for `j <= k`.
  private mutating func proveRatioOrder(_ vocabulary: ClaimVocabulary) throws -> Claim {
    let (adam, j, k) = (vocabulary.adam, IndexTerm.variable("j"), IndexTerm.variable("k"))
    let claim = Claim(
      "weight-ratios-ordered", for: decayRates + [steps, Variable("j", .index), Variable("k", .index)],
      given: ordered + [IndexTerm(1).isAtMost(j), j.isAtMost(k), k.isAtMost(t)],
      (adam.w(a, t, j) * adam.w(b, t, k)).isAtMost(adam.w(a, t, k) * adam.w(b, t, j)))
    try prove(claim) { p in
      try knowSigns(p, strictly: false)
      try p.know(p.index(IndexTerm(1).isAtMost(t)))
      let order = try p.lemma("power-weakly-monotone", .real(a), .real(b), .index(k - j))
      let scale =
        a.power(t - k) * b.power(t - k) * (1 - a) * (1 - b) / ((1 - a.power(t)) * (1 - b.power(t)))
      let gap = try Theorem.infer(
        .product,
        from: [
          p.nonnegative(scale), p.relation(Term(0).isAtMost(b.power(k - j) - a.power(k - j)), adding: order),
        ])
      return try p.relation(claim.conclusion, adding: gap)
    }
    return claim
  }

  /// The oldest gradients together have more weight under the larger rate, the newest less.
  private mutating func provePartialSums(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    let (adam, j) = (vocabulary.adam, IndexTerm.variable("j"))
    func oldest(_ rate: Term) -> Term { .sum(to: j) { adam.w(rate, t, $0) } }
    return try [false, true].map { strictly in
      let claim = Claim(
        strictly ? "older-sums-ordered-strictly" : "older-sums-ordered",
        for: decayRates + [steps, Variable("j", .index)],
        given: strictly
          ? strictlyOrdered + [IndexTerm(1).isAtMost(j), j.isLess(than: t)]
          : ordered + [IndexTerm(1).isAtMost(t), j.isAtMost(t)],
        .relation(strictly ? .less : .lessOrEqual, oldest(a), oldest(b)))
      try prove(claim) { p in
        try knowSigns(p, strictly: strictly)
        try p.know(p.index(IndexTerm(1).isAtMost(t)))
        let denominators = (1 - a.power(t)) * (1 - b.power(t))
        let gap =
          b.power(t - j) * (1 - b.power(j)) * (1 - a.power(t))
          - a.power(t - j) * (1 - a.power(j)) * (1 - b.power(t))
        let totals = try p.lemma(
          strictly ? "older-totals-ordered-strictly" : "older-totals-ordered", .real(a), .real(b),
          .index(t - j), .index(j))
        let order = try p.relation(.relation(strictly ? .less : .lessOrEqual, 0, gap), adding: totals)
        let quotient = try p.lemma(
          strictly ? "quotient-positive" : "quotient-nonnegative", .real(gap), .real(denominators),
          from: [order, p.positive(denominators)])
        return try p.relation(claim.conclusion, adding: quotient)
      }
      return claim
    }
  }

  /// The divergence sum by the weights' differences, and its bound by the newest weights.
  private mutating func proveDivergenceOrders(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    let adam = vocabulary.adam
    let bound = adam.divergenceSum(a, b, t)
    let domain = ordered + [Term(0).isLess(than: b), IndexTerm(1).isAtMost(t)]
    let newest = adam.w(a, t, t) / adam.w(b, t, t)
    let excess = Claim(
      "divergence-as-excess", for: decayRates + [steps],
      given: [
        Term(0).isAtMost(a), a.isLess(than: 1), Term(0).isLess(than: b), b.isLess(than: 1),
        IndexTerm(1).isAtMost(t),
      ],
      bound.equals(1 + .sum(to: t) { (adam.w(a, t, $0) - adam.w(b, t, $0)).squared / adam.w(b, t, $0) }))
    try prove(excess) { p in try p.relation(excess.conclusion) }
    let ratio = Claim(
      "divergence-below-newest-ratio", for: decayRates + [steps], given: domain, bound.isAtMost(newest))
    try prove(ratio) { p in
      try knowSigns(p, strictly: false)
      let member = { (k: IndexTerm) in
        newest * adam.w(a, t, k) - adam.w(a, t, k).squared / adam.w(b, t, k)
      }
      let members = try p.members("k", t) { p, k in
        let order = try p.lemma("weight-ratios-ordered", .real(a), .real(b), .index(t), .index(k), .index(t))
        let gap = try p.relation(
          Term(0).isAtMost(adam.w(a, t, t) * adam.w(b, t, k) - adam.w(a, t, k) * adam.w(b, t, t)),
          adding: order)
        let scale = try p.nonnegative(adam.w(a, t, k) / (adam.w(b, t, k) * adam.w(b, t, t)))
        return try p.relation(
          Term(0).isAtMost(member(k)), adding: .infer(.product, from: [scale, gap]))
      }
      let sum = try p.lemma("sum-nonnegative", .index(t), .sequence(.lambda("k", member)), from: [members])
      return try p.relation(ratio.conclusion, adding: sum)
    }
    return [excess, ratio]
  }

  /// Under the larger rate no weight is less than one t-th of that under the smaller rate, and so no second moment less
  /// than one t-th of the squared first moment, and the divergence sum at most t.
  private mutating func proveStepBounds(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    let (adam, k) = (vocabulary.adam, IndexTerm.variable("k"))
    let g = SequenceTerm.variable("g", arity: 1)
    let newest = Claim(
      "newest-weight-at-least", for: Variable.reals("beta") + [steps],
      given: [Term(0).isAtMost(beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(t)],
      Term(1).isAtMost(.index(t) * adam.w(beta, t, t)))
    try prove(newest) { p in
      let bernoulli = try p.lemma("bernoulli", .real(beta), .index(t))
      let whole = 1 - beta.power(t)
      let gap = .index(t) * (1 - beta) - whole
      let quotient = try p.lemma(
        "quotient-nonnegative", .real(gap), .real(whole),
        from: [p.relation(Term(0).isAtMost(gap), adding: bernoulli), p.positive(whole)])
      return try p.relation(newest.conclusion, adding: quotient)
    }
    let unit = Claim(
      "weight-at-most-one", for: Variable.reals("beta") + [steps, Variable("k", .index)],
      given: [
        Term(0).isAtMost(beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(k), k.isAtMost(t),
      ], adam.w(beta, t, k).isAtMost(1))
    try prove(unit) { p in
      try p.know(p.index(IndexTerm(1).isAtMost(t)))
      let members = try p.members("k", t) { p, k in try p.nonnegative(adam.w(beta, t, k)) }
      let above = try p.lemma(
        "sum-above-members", .index(t), .sequence(.lambda("k") { adam.w(beta, t, $0) }), from: [members])
      return try p.relation(unit.conclusion, adding: p.member(k, of: above))
    }
    func members(_ k: IndexTerm) -> (first: Term, second: Term) { (adam.w(a, t, k), adam.w(b, t, k)) }
    let weights = Claim(
      "weight-within-steps", for: decayRates + [steps, Variable("k", .index)],
      given: ordered + [IndexTerm(1).isAtMost(k), k.isAtMost(t)],
      members(k).first.isAtMost(.index(t) * members(k).second))
    try prove(weights) { p in
      try knowSigns(p, strictly: false)
      try p.know(p.index(IndexTerm(1).isAtMost(t)))
      let (member, last) = (members(k), members(t))
      let order = try p.lemma("weight-ratios-ordered", .real(a), .real(b), .index(t), .index(k), .index(t))
      let one = try p.lemma("weight-at-most-one", .real(a), .index(t), .index(t))
      let many = try p.lemma("newest-weight-at-least", .real(b), .index(t))
      func product(_ factor: Term, _ gap: Term, _ fact: Theorem) throws -> Theorem {
        try .infer(
          .product, from: [p.nonnegative(factor), p.relation(Term(0).isAtMost(gap), adding: fact)])
      }
      return try p.relation(
        weights.conclusion,
        adding: product(.index(t) * member.second, 1 - last.first, one),
        product(.index(t), last.first * member.second - member.first * last.second, order),
        product(member.first, .index(t) * last.second - 1, many))
    }
    let moments = Claim(
      "first-moment-within-steps",
      for: decayRates + [Variable("g", .sequence(arity: 1)), steps],
      given: ordered + [IndexTerm(1).isAtMost(t)],
      adam.mhat(a, g, t).squared.isAtMost(.index(t) * adam.vhat(b, g, t)))
    try prove(moments) { p in
      try knowSigns(p, strictly: false)
      func gap(_ k: IndexTerm) -> Term {
        (.index(t) * members(k).second - members(k).first) * g[k].squared
      }
      let gaps = try p.members("k", t) { p, k in
        let weight = try p.lemma("weight-within-steps", .real(a), .real(b), .index(t), .index(k))
        let positive = try p.relation(
          Term(0).isAtMost(.index(t) * members(k).second - members(k).first), adding: weight)
        return try .infer(.product, from: [positive, .infer(.square(g[k]))])
      }
      let sum = try p.lemma("sum-nonnegative", .index(t), .sequence(.lambda("k", gap)), from: [gaps])
      let jensen = try p.lemma("mean-of-squares", .real(a), .sequence(g), .index(t))
      let equations = try [("mhat", a), ("vhat", b)].map { name, rate in
        try p.lemma("ema-unrolling/\(name)", .real(rate), .sequence(g), .index(t))
      }
      return try p.rewriting(moments.conclusion, with: equations) { p, goal in
        try p.relation(goal, adding: sum, jensen)
      }
    }
    let bound = adam.divergenceSum(a, b, t)
    let count = Claim(
      "divergence-at-most-steps", for: decayRates + [steps],
      given: ordered + [Term(0).isLess(than: b), IndexTerm(1).isAtMost(t)], bound.isAtMost(.index(t)))
    try prove(count) { p in
      try knowSigns(p, strictly: false)
      let order = try p.lemma("divergence-below-newest-ratio", .real(a), .real(b), .index(t))
      let weight = try p.lemma("weight-within-steps", .real(a), .real(b), .index(t), .index(t))
      let (last, gap) = (members(t), .index(t) * members(t).second - members(t).first)
      let quotient = try p.lemma(
        "quotient-nonnegative", .real(gap), .real(last.second),
        from: [p.relation(Term(0).isAtMost(gap), adding: weight), p.positive(last.second)])
      return try p.relation(count.conclusion, adding: order, quotient)
    }
    return [unit, newest, weights, moments, count]
  }
}

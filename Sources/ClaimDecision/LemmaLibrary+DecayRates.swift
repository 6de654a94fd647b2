import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

private let beta = Term.parameter("beta")
private let t = IndexTerm.variable("t")
private let domain = [Term(0).isAtMost(beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(t)]

/// What grows or falls with the decay rate: mean ages, the weights at both ends, the largest update.
extension LemmaLibrary {
  /// The mean age of the weights grows with the decay rate.
  mutating func proveAgeLemmas(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    let (adam, a, b) = (vocabulary.adam, Term.parameter("beta1"), Term.parameter("beta2"))
    func age(_ rate: Term) -> Term { .application(vocabulary.meanAge, [.real(rate), .index(t)]) }
    let increasing = Claim(
      "mean-age-grows", for: Variable.reals("beta1", "beta2") + [Variable("t", .index)],
      given: [
        Term(0).isAtMost(a), a.isLess(than: b), b.isLess(than: 1), IndexTerm(2).isAtMost(t),
      ], age(a).isLess(than: age(b)))
    try prove(increasing) { p in
      try p.know(p.relation(Term(0).isLess(than: b), adding: p.known[0], p.known[1]))
      try p.know(p.relation(a.isLess(than: 1), adding: p.known[1], p.known[2]))
      let closed = try p.lemma("mean-age-increasing", .real(a), .real(b), .index(t))
      return try p.relation(increasing.conclusion, adding: closed)
    }
    let (rate, closed) = (Term.parameter("beta"), "mean-age-closed")
    let power = rate.power(t)
    let form = Claim(
      closed, for: [Variable("beta", .real), Variable("t", .index)], given: domain,
      age(rate).equals(rate / (1 - rate) - .index(t) * power / (1 - power)))
    try prove(form) { p in try p.relation(form.conclusion) }
    // No gradient is older than t - 1 steps.
    let oldest = Claim(
      "mean-age-below-steps", for: [Variable("beta", .real), Variable("t", .index)], given: domain,
      age(rate).isAtMost(.index(t) - 1))
    try prove(oldest) { p in
      let ages = SequenceTerm.lambda("k") { .index(t - $0) }
      let limit = SequenceTerm.lambda("k") { _ in .index(t - 1) }
      let members = try p.members("k", t) { p, k in
        try p.relation(
          Term.index(t - k).isAtMost(.index(t - 1)),
          adding: .infer(.indexOrder, from: [p.index(IndexTerm(1).isAtMost(k))]))
      }
      let order = try p.instance(
        of: p.lemmas.theorem("means-ordered"),
        [.real(rate), .sequence(ages), .index(t), .sequence(limit)], from: [members])
      return try p.relation(oldest.conclusion, adding: order)
    }
    let half = Claim(
      "mean-age-at-most-half", for: [Variable("beta", .real), Variable("t", .index)], given: domain,
      age(rate).isAtMost((.index(t) - 1) / 2))
    try prove(half) { p in
      // The gap, times the total of the weights, grows by sum_k (b^(n-k) - b^n) from step n to n + 1.
      func gap(_ n: IndexTerm) -> Term {
        (.index(n) - 1) * .sum(to: n) { rate.power(n - $0) }
          - 2 * .sum(to: n) { .index(n - $0) * rate.power(n - $0) }
      }
      let all = try p.induction(on: "n", from: 1) {
        Term(0).isAtMost(gap($0))
      } base: { p in
        try p.relation(Term(0).isAtMost(gap(1)))
      } step: { p, previous, n in
        let gain = { (k: IndexTerm) in rate.power(n - k) - rate.power(n) }
        let members = try p.members("k", n) { p, k in
          let below = try p.lemma("power-at-most-one", .real(rate), .index(k))
          let product = try Theorem.infer(
            .product,
            from: [
              p.nonnegative(rate.power(n - k)),
              p.relation(Term(0).isAtMost(1 - rate.power(k)), adding: below),
            ])
          return try p.relation(Term(0).isAtMost(gain(k)), adding: product)
        }
        let sum = try p.lemma("sum-nonnegative", .index(n), .sequence(.lambda("k", gain)), from: [members])
        return try p.relation(Term(0).isAtMost(gap(n + 1)), adding: previous, sum)
      }
      let total = (1 - power) / (1 - rate)
      try p.know(p.positive(total))
      let quotient = try p.lemma(
        "quotient-nonnegative", .real(gap(t)), .real(2 * total), from: [p.instance(of: all, [.index(t)])])
      return try p.relation(half.conclusion, adding: quotient)
    }
    let belowHalf = Claim(
      "mean-age-below-half", for: [Variable("beta", .real), Variable("t", .index)],
      given: [Term(0).isAtMost(rate), rate.isLess(than: 1), IndexTerm(2).isAtMost(t)],
      age(rate).isLess(than: (.index(t) - 1) / 2))
    try prove(belowHalf) { p in
      try p.comparing(0, rate) { p, positive in
        // Between the rate and 1 there is one whose mean age is larger, and not over the half.
        try p.know(positive)
        let between = (1 + rate) / 2
        let half = [(try p.positive(1 - rate), Term.number(.half))]
        let above = try p.relation(rate.isLess(than: between), using: half)
        let below = try p.know(p.relation(between.isLess(than: 1), using: half))
        try p.know(p.relation(Term(0).isAtMost(between), using: [(positive, .number(.half))]))
        let grows = try p.lemma(
          "mean-age-grows", .real(rate), .real(between), .index(t), from: [above, below])
        return try p.relation(
          belowHalf.conclusion, adding: grows, p.lemma("mean-age-at-most-half", .real(between), .index(t)))
      } equal: { p, zero in
        let grows = try p.lemma(
          "mean-age-grows", .real(rate), .real(Term(1) / 2), .index(t),
          from: [p.relation(rate.isLess(than: Term(1) / 2), using: [(zero, -1)])])
        return try p.relation(
          belowHalf.conclusion, adding: grows,
          p.lemma("mean-age-at-most-half", .real(Term(1) / 2), .index(t)))
      } greater: { p, less in
        try p.absurd(belowHalf.conclusion, from: p.falsity(using: [(less, 1), (p.known[0], 1)]))
      }
    }
    let index = Claim(
      "mean-index-falls", for: increasing.variables, given: increasing.hypotheses,
      adam.mean(b, t) { .index($0) }.isLess(than: adam.mean(a, t) { .index($0) }))
    try prove(index) { p in
      try p.know(p.relation(Term(0).isLess(than: b), adding: p.known[0], p.known[1]))
      try p.know(p.relation(a.isLess(than: 1), adding: p.known[1], p.known[2]))
      return try p.relation(
        index.conclusion, adding: p.lemma("mean-age-grows", .real(a), .real(b), .index(t)))
    }
    let positive = Claim(
      "mean-age-positive", for: [Variable("beta", .real), Variable("t", .index)],
      given: [Term(0).isLess(than: rate), rate.isLess(than: 1), IndexTerm(2).isAtMost(t)],
      Term(0).isLess(than: age(rate)))
    try prove(positive) { p in
      let member = { (k: IndexTerm) in adam.w(rate, t, k) * .index(t - k) }
      let members = try p.members("k", t) { p, k in try p.nonnegative(member(k)) }
      let above = try p.lemma(
        "sum-above-members", .index(t), .sequence(.lambda("k", member)), from: [members])
      return try p.relation(
        positive.conclusion, adding: p.member(t - 1, of: above), p.positive(member(t - 1)))
    }
    return try [increasing, form, oldest, half, belowHalf, index, positive]
      + [proveNewestWeightLemma(vocabulary), proveOldestWeightLemma(vocabulary)]
      + [proveSquaredWeightsLemma(vocabulary)] + proveUpdateBoundLemmas(vocabulary)
  }

  /// The weight of the oldest gradient grows with the decay rate.
  private mutating func proveOldestWeightLemma(_ vocabulary: ClaimVocabulary) throws -> Claim {
    let adam = vocabulary.adam
    let (a, b) = (Term.parameter("beta1"), Term.parameter("beta2"))
    let growing = Claim(
      "oldest-weight-grows", for: Variable.reals("beta1", "beta2") + [Variable("t", .index)],
      given: [Term(0).isAtMost(a), a.isLess(than: b), b.isLess(than: 1), IndexTerm(2).isAtMost(t)],
      adam.w(a, t, 1).isLess(than: adam.w(b, t, 1)))
    try prove(growing) { p in
      let (less, below) = (p.known[1], p.known[2])
      try p.know(p.relation(Term(0).isLess(than: b), adding: p.known[0], less))
      try p.know(p.relation(a.isLess(than: 1), adding: less, below))
      // From one step to the next the gap is multiplied by a, and something positive is added.
      func gap(_ n: IndexTerm) -> Term {
        b.power(n) * (1 - a.power(n + 1)) * (1 - b) - a.power(n) * (1 - b.power(n + 1)) * (1 - a)
      }
      func gain(_ n: IndexTerm) -> Term { (b - a) * (b.power(n) * (1 - a.power(n + 1)) * (1 - b)) }
      try p.know(p.relation(Term(0).isLess(than: b - a), adding: less))
      let all = try p.induction(on: "n", from: 0) {
        Term(0).isAtMost(gap($0))
      } base: { p in
        try p.relation(Term(0).isAtMost(gap(0)))
      } step: { p, previous, n in
        let product = try Theorem.infer(.product, from: [p.nonnegative(a), previous])
        let added = try p.positive(gain(n))
        return try p.relation(Term(0).isAtMost(gap(n + 1)), adding: product, added)
      }
      let before = try Theorem.infer(
        .product, from: [p.nonnegative(a), p.instance(of: all, [.index(t - 2)])])
      let positive = try p.relation(Term(0).isLess(than: gap(t - 1)), adding: before, p.positive(gain(t - 2)))
      let denominators = (1 - a.power(t)) * (1 - b.power(t))
      try p.know(p.positive(denominators))
      let quotient = try p.lemma(
        "quotient-positive", .real(gap(t - 1)), .real(denominators), from: [positive])
      return try p.relation(growing.conclusion, adding: quotient)
    }
    return growing
  }

  /// The weight of the newest gradient falls as the decay rate grows.
  private mutating func proveNewestWeightLemma(_ vocabulary: ClaimVocabulary) throws -> Claim {
    let adam = vocabulary.adam
    let (a, b) = (Term.parameter("beta1"), Term.parameter("beta2"))
    let falling = Claim(
      "newest-weight-falls", for: Variable.reals("beta1", "beta2") + [Variable("t", .index)],
      given: [Term(0).isAtMost(a), a.isLess(than: b), b.isLess(than: 1), IndexTerm(2).isAtMost(t)],
      adam.w(b, t, t).isLess(than: adam.w(a, t, t)))
    try prove(falling) { p in
      let (less, below) = (p.known[1], p.known[2])
      try p.know(p.relation(Term(0).isLess(than: b), adding: p.known[0], less))
      try p.know(p.relation(a.isLess(than: 1), adding: less, below))
      let rest = try Theorem.infer(.product, from: [p.positive(1 - a), p.positive(1 - b)])
      // The difference grows by (1-a)(1-b)(b^n - a^n) from step n to n + 1.
      func gap(_ n: IndexTerm) -> Term { (1 - a) * (1 - b.power(n)) - (1 - b) * (1 - a.power(n)) }
      let all = try p.induction(on: "n", from: 2) {
        Term(0).isLess(than: gap($0))
      } base: { p in
        let product = try Theorem.infer(
          .product, from: [rest, p.relation(Term(0).isLess(than: b - a), adding: less)])
        return try p.relation(Term(0).isLess(than: gap(2)), adding: product)
      } step: { p, previous, n in
        let order = try p.lemma(
          "power-weakly-monotone", .real(a), .real(b), .index(n),
          from: [p.relation(a.isAtMost(b), adding: less)])
        let product = try Theorem.infer(
          .product, from: [rest, p.relation(Term(0).isAtMost(b.power(n) - a.power(n)), adding: order)])
        return try p.relation(Term(0).isLess(than: gap(n + 1)), adding: previous, product)
      }
      let positive = try p.know(p.instance(of: all, [.index(t)]))
      let denominators = (1 - a.power(t)) * (1 - b.power(t))
      try p.know(p.positive(denominators))
      let quotient = try p.lemma(
        "quotient-positive", .real(gap(t)), .real(denominators), from: [positive])
      return try p.relation(falling.conclusion, adding: quotient)
    }
    return falling
  }

  /// The sum of the squared weights, by which a mean's variance is that of one gradient, falls as the rate grows.
  private mutating func proveSquaredWeightsLemma(_ vocabulary: ClaimVocabulary) throws -> Claim {
    let adam = vocabulary.adam
    let (a, b) = (Term.parameter("beta1"), Term.parameter("beta2"))
    func squares(_ rate: Term) -> Term { .sum(to: t) { adam.w(rate, t, $0).squared } }
    let falling = Claim(
      "squared-weights-fall", for: Variable.reals("beta1", "beta2") + [Variable("t", .index)],
      given: [Term(0).isAtMost(a), a.isAtMost(b), b.isLess(than: 1), IndexTerm(1).isAtMost(t)],
      squares(b).isAtMost(squares(a)))
    try prove(falling) { p in
      try p.know(p.relation(Term(0).isAtMost(b), adding: p.known[0], p.known[1]))
      let difference = try p.know(p.relation(Term(0).isAtMost(b - a), adding: p.known[1]))
      try p.know(p.relation(a.isLess(than: 1), adding: p.known[1], p.known[2]))
      func gap(_ n: IndexTerm) -> Term {
        (1 - b.power(n)) * (1 + b) * (1 + a.power(n)) * (1 - a)
          - (1 - a.power(n)) * (1 + a) * (1 + b.power(n)) * (1 - b)
      }
      let product = try p.know(
        p.relation(Term(0).isLess(than: 1 - a * b), adding: p.positive(1 - a), p.nonnegative(a * (1 - b))))
      func complement(_ rate: Term, _ n: IndexTerm) throws -> Theorem {
        try p.relation(
          Term(0).isAtMost(1 - rate.power(n)), adding: p.lemma("power-at-most-one", .real(rate), .index(n)))
      }
      // (1 + b) gap(n+1) = b (1 + a) gap(n) + 2 (1 - a^n) (1 - b^(n+1)) (b - a) (1 - ab).
      let all = try p.induction(on: "n") {
        Term(0).isAtMost(gap($0))
      } base: { p in
        try p.relation(Term(0).isAtMost(gap(0)))
      } step: { p, previous, n in
        let kept = try Theorem.infer(.product, from: [p.nonnegative(b * (1 + a)), previous])
        let gained = try [complement(b, n + 1), difference, product].reduce(complement(a, n)) {
          try .infer(.product, from: [$0, $1])
        }
        let scaled = try p.relation(
          Term(0).isAtMost((1 + b) * gap(n + 1)), using: [(kept, 1), (gained, 2)])
        return try p.lemma(
          "nonnegative-factor", .real(1 + b), .real(gap(n + 1)), from: [p.positive(1 + b), scaled])
      }
      let denominators = (1 + a) * (1 - a.power(t)) * ((1 + b) * (1 - b.power(t)))
      try p.know(p.positive(denominators))
      let quotient = try p.lemma(
        "quotient-nonnegative", .real(gap(t)), .real(denominators), from: [p.instance(of: all, [.index(t)])])
      for rate in [a, b] {
        try p.know(
          p.relation(Term(0).isLess(than: 1 - rate.squared), adding: p.positive((1 - rate) * (1 + rate))))
      }
      return try p.relation(falling.conclusion, adding: quotient)
    }
    return falling
  }

  /// The largest update is below its limit, where it has one, and below that of a rate not under beta1.
  private mutating func proveUpdateBoundLemmas(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    let (a, b) = (Term.parameter("beta1"), Term.parameter("beta2"))
    let bound = vocabulary.adam.divergenceSum(a, b, t)
    let limit = (1 - a).squared * b / ((1 - b) * (b - a.squared))
    let variables = Variable.reals("beta1", "beta2") + [Variable("t", .index)]
    let domain = [
      Term(0).isAtMost(a), a.isLess(than: 1), Term(0).isLess(than: b), b.isLess(than: 1),
      IndexTerm(1).isAtMost(t),
    ]
    let below = Claim(
      "update-bound-below-limit", for: variables, given: domain + [a.squared.isLess(than: b)],
      bound.isAtMost(limit))
    try prove(below) { p in
      let gap = try p.know(p.relation(Term(0).isLess(than: b - a.squared), adding: p.known[5]))
      let different = try p.refuting(a.squared.equals(b)) { p, equal in
        try p.falsity(using: [(gap, 1), (equal, -1)])
      }
      let closed = try p.lemma(
        "update-bound/closed form", .real(a), .real(b), .index(t), from: [different])
      try p.know(p.relation((a.squared / b).isLess(than: 1), adding: p.positive((b - a.squared) / b)))
      // With A = beta1^t and B = beta2^t the gap is the limit times (A - B)^2/(B (1 - A)^2).
      let (first, second) = (a.power(t), b.power(t))
      let slack = try p.nonnegative(limit * (first - second).squared / (second * (1 - first).squared))
      return try p.relation(below.conclusion, adding: slack, closed)
    }
    // Strictly for different rates.
    let strict = try [(a, b), (b, a)].map { smaller, larger in
      let claim = Claim(
        smaller == a ? "update-bound-below-limit-over" : "update-bound-below-limit-under", for: variables,
        given: domain + [a.squared.isLess(than: b), smaller.isLess(than: larger)],
        bound.isLess(than: limit))
      try prove(claim) { p in
        let gap = try p.know(p.relation(Term(0).isLess(than: b - a.squared), adding: p.known[5]))
        let different = try p.refuting(a.squared.equals(b)) { p, equal in
          try p.falsity(using: [(gap, 1), (equal, -1)])
        }
        let closed = try p.lemma(
          "update-bound/closed form", .real(a), .real(b), .index(t), from: [different])
        try p.know(p.relation((a.squared / b).isLess(than: 1), adding: p.positive((b - a.squared) / b)))
        let (first, second) = (a.power(t), b.power(t))
        let order = try p.lemma("power-strictly-monotone", .real(smaller), .real(larger), .index(t))
        let distance = try p.know(
          p.relation(Term(0).isLess(than: larger.power(t) - smaller.power(t)), adding: order))
        let squared = try Theorem.infer(.product, from: [distance, distance])
        let scale = try p.positive(limit / (second * (1 - first).squared))
        return try p.relation(
          claim.conclusion, adding: .infer(.product, from: [scale, squared]), closed)
      }
      return claim
    }
    let inverse = Claim(
      "update-bound-at-most-inverse", for: variables, given: domain + [a.isAtMost(b)],
      bound.isAtMost(1 / (1 - b)))
    try prove(inverse) { p in
      try p.know(p.relation(Term(0).isAtMost(b - a), adding: p.known[5]))
      try p.know(
        p.relation(
          a.squared.isLess(than: b), adding: p.nonnegative(a * (b - a)), p.positive(b * (1 - a))))
      try p.know(
        p.relation(
          Term(0).isLess(than: b - a.squared), adding: p.nonnegative(a * (b - a)), p.positive(b * (1 - a))))
      let order = try p.lemma("update-bound-below-limit", .real(a), .real(b), .index(t))
      let slack = try p.nonnegative(a * ((b - a) + b * (1 - a)) / ((1 - b) * (b - a.squared)))
      return try p.relation(inverse.conclusion, adding: order, slack)
    }
    return [below, inverse] + strict
  }
}

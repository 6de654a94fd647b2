import Automation
import ProofKernel
import SymbolicAlgebra

private let beta = Term.parameter("beta")
private let t = IndexTerm.variable("t")
private let f = SequenceTerm.variable("f", arity: 1)
private let h = SequenceTerm.variable("h", arity: 1)
private let limit = Term.parameter("M")
private let domain = [Term(0).isAtMost(beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(t)]
private let variables = [Variable("beta", .real), Variable("f", .sequence(arity: 1)), Variable("t", .index)]
private let pair = variables + [Variable("h", .sequence(arity: 1))]

extension LemmaLibrary {
  /// Weighted means of any sequences: Jensen's inequality, Cauchy and Schwarz's, monotonicity, bounds.
  mutating func proveMeanLemmas(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    let adam = vocabulary.adam
    var claims: [Claim] = []
    let mean = adam.mean(beta, t, of: f)
    let squares = adam.mean(beta, t) { f[$0].squared }

    // E[f^2] - E[f]^2 is the mean of (f - E[f])^2.
    let centre = Term.parameter("x")
    func spread(_ p: Prover, about value: Term) throws -> Theorem {
      let identity = try p.identity(
        adam.mean(beta, t) { (f[$0] - centre).squared }, squares - 2 * centre * mean + centre.squared)
      return try p.specialize(identity.generalized(over: Variable("x", .real)), to: .real(value))
    }
    let jensen = Claim(
      "mean-of-squares", for: variables, given: domain, mean.squared.isAtMost(squares))
    try prove(jensen) { p in
      let variance = adam.mean(beta, t) { (f[$0] - mean).squared }
      return try p.relation(
        jensen.conclusion, using: [(p.nonnegative(variance), 1), (spread(p, about: mean), 1)])
    }
    claims.append(jensen)
    let fourth = Claim(
      "mean-of-fourth-powers", for: variables, given: domain,
      mean.power(4).isAtMost(adam.mean(beta, t) { f[$0].power(4) }))
    try prove(fourth) { p in
      let squared = SequenceTerm.lambda("k") { f[$0].squared }
      let inner = try p.lemma("mean-of-squares", .real(beta), .sequence(f), .index(t))
      let outer = try p.lemma("mean-of-squares", .real(beta), .sequence(squared), .index(t))
      // E[f^2]^2 - E[f]^4 is (E[f^2] - E[f]^2) (E[f^2] + E[f]^2).
      let product = try Theorem.infer(
        .product,
        from: [
          p.relation(Term(0).isAtMost(squares - mean.squared), adding: inner),
          p.nonnegative(squares + mean.squared),
        ])
      return try p.relation(fourth.conclusion, adding: outer, product)
    }
    claims.append(fourth)
    let squareFourth = Claim(
      "mean-of-squared-squares", for: variables, given: domain,
      squares.squared.isAtMost(adam.mean(beta, t) { f[$0].power(4) }))
    try prove(squareFourth) { p in
      let squared = SequenceTerm.lambda("k") { f[$0].squared }
      return try p.relation(
        squareFourth.conclusion,
        adding: p.lemma("mean-of-squares", .real(beta), .sequence(squared), .index(t)))
    }
    claims.append(squareFourth)

    // For moments by recurrence the same.
    let (first, second) = (adam.mhat(beta, f, t), adam.vhat(beta, f, t))
    let moments = Claim(
      "moments-ordered", for: variables, given: domain, first.squared.isAtMost(second))
    try prove(moments) { p in
      let arguments: [Argument] = [.real(beta), .sequence(f), .index(t)]
      return try p.rewriting(
        moments.conclusion,
        with: [
          p.instance(of: p.lemmas.theorem("ema-unrolling/mhat"), arguments),
          p.instance(of: p.lemmas.theorem("ema-unrolling/vhat"), arguments),
        ]
      ) { p, goal in
        try p.relation(goal, adding: p.lemma("mean-of-squares", .real(beta), .sequence(f), .index(t)))
      }
    }
    claims.append(moments)

    // E[f^2] E[h^2] - E[f h]^2, from E[(E[h^2] f - E[f h] h)^2] = E[h^2] (E[f^2] E[h^2] - E[f h]^2).
    let (product, others) = (adam.mean(beta, t) { f[$0] * h[$0] }, adam.mean(beta, t) { h[$0].squared })
    let cauchySchwarz = Claim(
      "mean-of-products", for: pair, given: domain, product.squared.isAtMost(squares * others))
    try prove(cauchySchwarz) { p in
      func combined(_ c: Term, _ d: Term) -> Term { adam.mean(beta, t) { (c * f[$0] - d * h[$0]).squared } }
      let (c, d) = (Term.parameter("c"), Term.parameter("d"))
      let identity = try p.identity(
        combined(c, d), c.squared * squares - 2 * c * d * product + d.squared * others
      ).generalized(over: Variable("d", .real)).generalized(over: Variable("c", .real))
      func square(_ p: Prover, _ c: Term, _ d: Term) throws -> (nonnegative: Theorem, equal: Theorem) {
        (
          try p.nonnegative(combined(c, d)),
          try p.specialize(p.specialize(identity, to: .real(c)), to: .real(d))
        )
      }
      let goal = cauchySchwarz.conclusion
      return try p.comparing(0, others) { p, positive in
        let (nonnegative, equal) = try square(p, others, product)
        let scaled = try p.relation(
          Term(0).isAtMost(others * (squares * others - product.squared)),
          using: [(nonnegative, 1), (equal, 1)])
        let quotient = try p.lemma(
          "nonnegative-factor", .real(others), .real(squares * others - product.squared),
          from: [positive, scaled])
        return try p.relation(goal, adding: quotient)
      } equal: { p, zero in
        // With E[h^2] = 0 the square of f - d h is E[f^2] - 2 d E[f h] >= 0 for every d.
        let (nonnegative, equal) = try square(p, product, (squares + 1) / 2)
        let order = try p.relation(
          Term(0).isAtMost(-product.squared),
          using: [(nonnegative, 1), (equal, 1), (zero, -((squares + 1) / 2).squared)])
        return try p.relation(goal, using: [(order, 1), (zero, squares)])
      } greater: { p, negative in
        let nonnegative = try p.nonnegative(others)
        return try p.absurd(goal, from: p.falsity(using: [(negative, 1), (nonnegative, 1)]))
      }
    }
    claims.append(cauchySchwarz)

    // E[h] - E[f] is the mean of h - f.
    let ordered = Claim(
      "means-ordered", for: pair, given: domain + [.forEach(upTo: t) { f[$0].isAtMost(h[$0]) }],
      mean.isAtMost(adam.mean(beta, t, of: h)))
    try prove(ordered) { p in
      let all = p.known[3]
      let members = try p.members("k", t) { p, k in
        let gap = try p.relation(Term(0).isAtMost(h[k] - f[k]), adding: p.member(k, of: all))
        let product = try Theorem.infer(.product, from: [p.nonnegative(adam.w(beta, t, k)), gap])
        return product
      }
      let sum = try p.lemma(
        "sum-nonnegative", .index(t),
        .sequence(.lambda("k") { adam.w(beta, t, $0) * (h[$0] - f[$0]) }), from: [members])
      return try p.relation(ordered.conclusion, adding: sum)
    }
    claims.append(ordered)
    for (name, property, conclusion) in [
      ("mean-at-most", { (k: IndexTerm) in f[k].isAtMost(limit) }, mean.isAtMost(limit)),
      ("mean-at-least", { (k: IndexTerm) in limit.isAtMost(f[k]) }, limit.isAtMost(mean)),
    ] {
      let bound = Claim(
        name, for: variables + [Variable("M", .real)], given: domain + [.forEach(upTo: t, property)],
        conclusion)
      try prove(bound) { p in
        let constant = SequenceTerm.lambda("k") { _ in limit }
        let (small, large) = name == "mean-at-most" ? (f, constant) : (constant, f)
        let all = p.known[3]
        let members = try p.members("k", t) { p, k in try p.member(k, of: all) }
        let order = try p.instance(
          of: p.lemmas.theorem("means-ordered"),
          [.real(beta), .sequence(small), .index(t), .sequence(large)], from: [members])
        return try p.relation(conclusion, adding: order)
      }
      claims.append(bound)
    }
    let magnitude = Claim(
      "magnitude-of-mean", for: variables, given: domain,
      Term.absoluteValue(mean).isAtMost(adam.mean(beta, t) { .absoluteValue(f[$0]) }))
    try prove(magnitude) { p in
      let absolute = SequenceTerm.lambda("k") { .absoluteValue(f[$0]) }
      let negative = SequenceTerm.lambda("k") { -.absoluteValue(f[$0]) }
      let above = try p.members("k", t) { p, k in try p.lemma("absolute-value-above", .real(f[k])) }
      let below = try p.members("k", t) { p, k in
        try p.relation(
          (-.absoluteValue(f[k])).isAtMost(f[k]),
          adding: p.lemma("absolute-value-above-negative", .real(f[k])))
      }
      let theorem = try p.lemmas.theorem("means-ordered")
      let upper = try p.instance(
        of: theorem, [.real(beta), .sequence(f), .index(t), .sequence(absolute)], from: [above])
      let lower = try p.instance(
        of: theorem, [.real(beta), .sequence(negative), .index(t), .sequence(f)], from: [below])
      let total = adam.mean(beta, t) { .absoluteValue(f[$0]) }
      return try p.lemma(
        "absolute-value-at-most", .real(mean), .real(total),
        from: [p.relation((-total).isAtMost(mean), adding: lower), upper])
    }
    claims.append(magnitude)
    return claims
  }
}

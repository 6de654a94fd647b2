import AdamTheory
import Automation
import ProofKernel
import SymbolicAlgebra

private let beta1 = Term.parameter("beta1")
private let beta2 = Term.parameter("beta2")
private let t = IndexTerm.variable("t")
private let g = SequenceTerm.variable("g", arity: 1)
private let sequence = Variable("g", .sequence(arity: 1))

extension LemmaLibrary {
  /// `a < b` from `a^2 < b^2` and `0 <= b`.
  mutating func proveStrictSquareOrder() throws {
    let (a, b) = (Term.parameter("a"), Term.parameter("b"))
    let goal = a.isLess(than: b)
    try prove(
      Claim(
        "square-order-strict", for: Variable.reals("a", "b"),
        given: [Term(0).isAtMost(b), a.squared.isLess(than: b.squared)], goal)
    ) { p in
      let (nonnegative, squares) = (p.known[0], p.known[1])
      return try p.comparing(a, b) { _, less in
        less
      } equal: { p, equal in
        try p.absurd(goal, from: p.falsity(using: [(squares, 1), (equal, -(a + b))]))
      } greater: { p, greater in
        let product = try Theorem.infer(
          .product,
          from: [
            p.relation(Term(0).isAtMost(a - b), adding: greater),
            p.relation(Term(0).isAtMost(a + b), using: [(greater, 1), (nonnegative, 2)]),
          ])
        return try p.absurd(goal, from: p.falsity(using: [(squares, 1), (product, 1)]))
      }
    }
  }

  /// The share of the newest gradient in the second moment, and that of the first moment for `beta1 <= beta2`.
  mutating func proveGradientShares(_ adam: Vocabulary) throws -> [Claim] {
    try proveNewestShares(adam) + [proveFirstMomentShare(adam)]
  }

  private mutating func proveNewestShares(_ adam: Vocabulary) throws -> [Claim] {
    let (square, v) = (adam.vhat(beta2, g, t), adam.v(beta2, g, t))
    let (correction, share) = (1 - beta2.power(t), (1 - beta2) * g[t].squared)
    let variables = Variable.reals("beta2") + [sequence, Variable("t", .index)]
    let domain = Array(Self.rates[2...])
    let arguments: [Argument] = [.real(beta2), .sequence(g), .index(t)]
    let corrected = Claim(
      "newest-gradient-share", for: variables, given: domain, share.isAtMost(correction * square))
    try prove(corrected) { p in
      try p.know(p.positive(correction))
      let bound = try p.instance(of: p.lemmas.theorem("newest-square-in-second-moment"), arguments)
      let gap = try p.relation(
        Term(0).isAtMost(square - adam.w(beta2, t, t) * g[t].squared), adding: bound)
      return try p.relation(
        corrected.conclusion, adding: .infer(.product, from: [p.nonnegative(correction), gap]))
    }
    let plain = Claim("newest-gradient-share-of-v", for: variables, given: domain, share.isAtMost(v))
    try prove(plain) { p in
      let bound = try p.instance(of: p.lemmas.theorem("newest-gradient-share"), arguments)
      let moment = try p.instance(of: p.lemmas.theorem("second-moment-corrected"), arguments)
      return try p.relation(plain.conclusion, using: [(bound, 1), (moment, -1)])
    }
    let whole = Claim("newest-gradient-share-below", for: variables, given: domain, share.isAtMost(square))
    try prove(whole) { p in
      let bound = try p.instance(of: p.lemmas.theorem("newest-gradient-share"), arguments)
      let rest = try Theorem.infer(
        .product,
        from: [
          p.nonnegative(beta2.power(t)),
          p.instance(of: p.lemmas.theorem("second-moment-nonnegative"), arguments),
        ])
      return try p.relation(whole.conclusion, adding: bound, rest)
    }
    return [corrected, plain, whole]
  }

  private mutating func proveFirstMomentShare(_ adam: Vocabulary) throws -> Claim {
    let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
    let goal = ((1 - beta2) * mean.squared).isAtMost(square)
    let variables = Variable.reals("beta1", "beta2") + [sequence, Variable("t", .index)]
    let claim = Claim(
      "first-moment-share", for: variables, given: Self.rates + [beta1.isAtMost(beta2)], goal)
    try prove(claim) { p in
      let (lower, order) = (p.known[0], p.known[5])
      return try p.comparing(0, beta2) { p, positive in
        try p.know(positive)
        let divergence = adam.divergenceSum(beta1, beta2, t)
        let bound = try p.lemma("first-moment-bound", .real(beta1), .real(beta2), .sequence(g), .index(t))
        let most = try p.lemma("update-bound-at-most-inverse", .real(beta1), .real(beta2), .index(t))
        let room = try Theorem.infer(
          .product,
          from: [
            p.relation(Term(0).isAtMost(1 / (1 - beta2) - divergence), adding: most),
            p.lemma("second-moment-nonnegative", .real(beta2), .sequence(g), .index(t)),
          ])
        let gap = try Theorem.infer(
          .product,
          from: [
            p.positive(1 - beta2),
            p.relation(
              Term(0).isAtMost(square / (1 - beta2) - mean.squared), adding: bound, room),
          ])
        return try p.relation(goal, adding: gap)
      } equal: { p, zero in
        // Without memory both are the newest gradient.
        let second = try zero.reversed()
        let first = try p.lemma(
          "antisymmetry", .real(beta1), .real(0),
          from: [p.relation(beta1.isAtMost(0), using: [(order, 1), (second, 1)]), lower])
        return try p.rewriting(goal, with: [first, second]) { p, goal in
          let mean = try p.lemma("newest-gradient", .sequence(g), .index(t))
          let square = try p.lemma("newest-square", .sequence(g), .index(t))
          return try p.rewriting(goal, with: [mean, square]) { p, goal in try p.relation(goal) }
        }
      } greater: { p, negative in
        try p.absurd(goal, from: p.falsity(using: [(negative, 1), (p.known[2], 1)]))
      }
    }
    return claim
  }
}

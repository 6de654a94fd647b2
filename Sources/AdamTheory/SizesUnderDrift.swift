import Automation
import ProofKernel
import SymbolicAlgebra

/// How far from their linear parts powers, squares and means are under a slow drift.
extension TheoremBuilder {
  mutating func proveSizesUnderDrift() throws {
    let adam = vocabulary
    let f = SequenceTerm.variable("f", arity: 1)
    let c = Term.parameter("c")
    let mean = adam.mean(beta, t) { f[$0] }
    try lemma(
      "mean-of-small", for: [.beta, .t, Variable("f", .sequence(arity: 1)), Variable("c", .real)],
      given: Formula.decayRate(beta) + [
        .atLeast(1), .forEach(upTo: t) { Term.absoluteValue(f[$0]).isAtMost(c) },
      ], Term.absoluteValue(mean).isAtMost(c)
    ) { p in
      let small = p.known[3]
      func total(_ side: (Term) -> Term, _ bound: String) throws -> Theorem {
        let member = { (k: IndexTerm) in adam.w(beta, t, k) * side(f[k]) }
        let members = try p.members("k", t) { p, k in
          let room = try p.relation(
            Term(0).isAtMost(side(f[k])), adding: p.member(k, of: small), p.lemma(bound, .real(f[k])))
          return try .infer(.product, from: [p.nonnegative(adam.w(beta, t, k)), room])
        }
        return try p.lemma("sum-nonnegative", .index(t), .sequence(.lambda("k", member)), from: [members])
      }
      return try p.lemma(
        "absolute-value-at-most", .real(mean), .real(c),
        from: [
          p.relation((-c).isAtMost(mean), adding: total({ c + $0 }, "negative-below-absolute-value")),
          p.relation(mean.isAtMost(c), adding: total({ c - $0 }, "below-absolute-value")),
        ])
    }
    let (a, j, s, d, x) = (
      Term.parameter("a"), Term.parameter("j"), Term.parameter("s"), Term.parameter("d"), Term.parameter("x")
    )
    let unit = Term.absoluteValue(d).isAtMost(1)
    let curvature = a.squared * s.squared + (2 * .absoluteValue(a) * (1 + s) + c) * c
    let linear = a.squared * (1 - 2 * j * d)
    try lemma(
      "square-under-drift", for: Variable.reals("a", "j", "s", "d", "c", "x"),
      given: [
        Term(0).isAtMost(j), j.isAtMost(s), unit, Term(0).isAtMost(c),
        Term.absoluteValue(x - a * (1 - j * d)).isAtMost(c * d.squared),
      ], Term.absoluteValue(x.squared - linear).isAtMost(curvature * d.squared)
    ) { p in
      let (order, small, sign, near) = (p.known[1], p.known[2], p.known[3], p.known[4])
      let room = try p.relation(Term(0).isAtMost(s - j), adding: order)
      try p.know(room)
      let upper = try p.know(p.relation(Term(0).isAtMost(s), adding: p.known[0], order))
      let squares = try Theorem.infer(
        .product, from: [room, p.relation(Term(0).isAtMost(s + j), adding: upper, p.known[0])])
      let unitSquare = try p.squareAtMostOne(d, small)
      let rest = x - a * (1 - j * d)
      // The error of x itself is at most c.
      let whole = try p.relation(
        Term.absoluteValue(rest).isAtMost(c),
        using: [(near, 1), (.infer(.product, from: [sign, unitSquare]), 1)])
      let age = try Theorem.infer(.absoluteValue, from: [p.known[0]])
      let ageSize = try p.relation(Term.absoluteValue(j).isAtMost(s), adding: age, order)
      let own = try p.relation(Term.absoluteValue(a).isAtMost(.absoluteValue(a)))
      let sizes = Sizes(parts: [(d, 1, small), (j, s, ageSize), (a, .absoluteValue(a), own)])
      let slope = try sizes.theorem(2 * a * (1 - j * d), p)
      let sum = try p.lemma(
        "size-of-sum", .real(2 * a * (1 - j * d)), .real(rest), .real(sizes.bound(2 * a * (1 - j * d))),
        .real(c),
        from: [slope, whole])
      let cross = try p.lemma(
        "size-of-product", .real(2 * a * (1 - j * d) + rest), .real(rest),
        .real(sizes.bound(2 * a * (1 - j * d)) + c), .real(c * d.squared), from: [sum, near])
      let parabola = (a * d).squared * j.squared
      let ownSize = try Theorem.infer(.absoluteValue, from: [p.nonnegative(parabola)])
      let slack = try Theorem.infer(.product, from: [p.nonnegative((a * d).squared), squares])
      let triangle = try p.lemma(
        "absolute-value-sum", .real(parabola), .real((2 * a * (1 - j * d) + rest) * rest)
      ).rewriting(with: p.identity(parabola + (2 * a * (1 - j * d) + rest) * rest, x.squared - linear))
      return try p.relation(
        Term.absoluteValue(x.squared - linear).isAtMost(curvature * d.squared),
        adding: triangle, ownSize, slack, cross
      ).displayed()
    }
    let (n, last) = (IndexTerm.variable("n"), IndexTerm.variable("N"))
    let base = 3 + c
    func error(_ n: IndexTerm) -> Term { x.power(n) - (1 - .index(n) * d) }
    func bound(_ n: IndexTerm) -> Term { (1 + c) * base.power(n) * d.squared }
    try lemma(
      "power-near-one", for: Variable.reals("c", "d", "x") + [Variable("n", .index), Variable("N", .index)],
      given: [
        Term(0).isAtMost(c), unit, Term.absoluteValue(x - (1 - d)).isAtMost(c * d.squared),
        n.isAtMost(last),
      ], Term.absoluteValue(error(n)).isAtMost(bound(last))
    ) { p in
      let (sign, small, near) = (p.known[0], p.known[1], p.known[2])
      try p.know(p.relation(Term(0).isLess(than: base), adding: sign))
      let unitSquare = try p.squareAtMostOne(d, small)
      // abs(x) <= 2 + c.
      let whole = try p.relation(
        Term.absoluteValue(x - (1 - d)).isAtMost(c),
        using: [(near, 1), (.infer(.product, from: [sign, unitSquare]), 1)])
      let line = try Sizes(parts: [(d, 1, small)]).theorem(1 - d, p)
      let size = try p.lemma(
        "size-of-sum", .real(x - (1 - d)), .real(1 - d), .real(c), .real(1 + 1), from: [whole, line]
      ).rewriting(with: p.identity(x - (1 - d) + (1 - d), x))
      let all = try p.induction(on: "i") { i in
        .and((1 + Term.index(i)).isAtMost(base.power(i)), Term.absoluteValue(error(i)).isAtMost(bound(i)))
      } base: { p in
        let zero = try p.identity(error(0), 0)
        let size = try Theorem.infer(.absoluteValue, from: [p.relation(Term(0).isAtMost(error(0)))])
        return try .conjunction([
          p.relation((1 + Term.index(0)).isAtMost(base.power(0))),
          p.relation(
            Term.absoluteValue(error(0)).isAtMost(bound(0)),
            adding: size, zero, p.nonnegative((1 + c) * d.squared)),
        ])
      } step: { p, previous, i in
        let (linear, close) = try previous.conjuncts()
        let power = base.power(i)
        let count = try p.nonnegative(.index(i))
        // (3 + c)^(i+1) >= 2 (3 + c)^i >= 2 (1 + i).
        let grown = try p.relation(
          (1 + Term.index(i + 1)).isAtMost(base.power(i + 1)),
          using: [(linear, 2), (count, 1), (p.nonnegative((1 + c) * power), 1)])
        let slope = 1 - Term.index(i) * d
        let countSize = try Theorem.infer(.absoluteValue, from: [count])
        let ages = try p.relation(Term.absoluteValue(.index(i)).isAtMost(.index(i)), adding: countSize)
        let slopeSize = try Sizes(parts: [(d, 1, small), (.index(i), .index(i), ages)]).theorem(slope, p)
        let first = try p.lemma(
          "size-of-product", .real(x), .real(error(i)), .real(c + (1 + 1)), .real(bound(i)),
          from: [size, close])
        let second = try p.lemma(
          "size-of-product", .real(slope), .real(x - (1 - d)), .real(1 + Term.index(i)),
          .real(c * d.squared), from: [slopeSize, near])
        let curve = Term.index(i) * d.squared
        let third = try Theorem.infer(.absoluteValue, from: [p.nonnegative(curve)])
        let inner = try p.lemma("absolute-value-sum", .real(x * error(i)), .real(slope * (x - (1 - d))))
        let outer = try p.lemma(
          "absolute-value-sum", .real(x * error(i) + slope * (x - (1 - d))), .real(curve)
        ).rewriting(
          with: p.identity(x * error(i) + slope * (x - (1 - d)) + curve, error(i + 1)))
        let slack = try Theorem.infer(
          .product,
          from: [
            p.nonnegative((1 + c) * d.squared),
            p.relation(Term(0).isAtMost(power - (1 + .index(i))), adding: linear),
          ])
        return try .conjunction([
          grown,
          p.relation(
            Term.absoluteValue(error(i + 1)).isAtMost(bound(i + 1)),
            adding: outer, inner, first, second, third, slack, p.nonnegative(d.squared)),
        ])
      }
      let (_, close) = try p.instance(of: all, [.index(n)]).conjuncts()
      let growth = try p.lemma(
        "power-at-least-one", .real(base), .index(last - n),
        from: [p.relation(Term(1).isAtMost(base), adding: sign)])
      let slack = try Theorem.infer(
        .product,
        from: [
          p.nonnegative((1 + c) * base.power(n) * d.squared),
          p.relation(Term(0).isAtMost(base.power(last - n) - 1), adding: growth),
        ])
      return try p.relation(Term.absoluteValue(error(n)).isAtMost(bound(last)), adding: close, slack)
    }
  }
}

extension Prover {
  /// `0 <= 1 - d^2` from `abs(d) <= 1`.
  fileprivate func squareAtMostOne(_ d: Term, _ small: Theorem) throws -> Theorem {
    let size = Term.absoluteValue(d)
    let room = try relation(Term(0).isAtMost(1 - size), adding: small)
    let product = try Theorem.infer(
      .product, from: [room, relation(Term(0).isAtMost(1 + size), adding: nonnegative(size))])
    return try relation(
      Term(0).isAtMost(1 - d.squared),
      using: [(product, 1), (lemma("absolute-value-squared", .real(d)), -1)])
  }
}

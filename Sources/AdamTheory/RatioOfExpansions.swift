import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// From expansions of two moments to the expansion of their ratio: `m/sqrt(v)` is near R where `m^2` is near `R^2 v`.
extension TheoremBuilder {
  mutating func proveRatioOfExpansions() throws {
    try proveSizes()
    try proveRatioFromResidual()
    try proveRatioNearExpansion()
    try proveScaledErrors()
  }

  private mutating func proveRatioFromResidual() throws {
    let (x, y, r, d) = (Term.parameter("x"), Term.parameter("y"), Term.parameter("r"), Term.parameter("d"))
    let root = Term.squareRoot(y)
    let goal = Term.absoluteValue(x / root - r).isAtMost(4 * d)
    try lemma(
      "ratio-from-residual", for: Variable.reals("x", "y", "r", "d"),
      given: [
        (Term(1) / 2).isAtMost(x), (Term(1) / 4).isAtMost(y), Term(0).isAtMost(r),
        Term.absoluteValue(x.squared - r.squared * y).isAtMost(d),
      ], goal
    ) { p in
      let (large, radicand, sign, residual) = (p.known[0], p.known[1], p.known[2], p.known[3])
      let weak = try p.relation(Term(0).isAtMost(y), adding: radicand)
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [weak])
      let rootSign = try Theorem.infer(.rootNonnegative(degree: 2), from: [weak])
      let order = try p.relation(
        (Term(1) / 2).squared.isAtMost(root.squared), using: [(radicand, 1), (squared, -1)])
      let rootLarge = try p.lemma(
        "square-order", .real(Term(1) / 2), .real(root), from: [rootSign, order])
      try p.know(p.relation(Term(0).isLess(than: root), adding: rootLarge))
      // (x - r s)(x + r s) = x^2 - r^2 y with s = sqrt(y), and the second factor is at least 1/2.
      let (difference, sum) = (x - r * root, x + r * root)
      let product = try Theorem.infer(.product, from: [sign, rootSign])
      let room = try p.relation(Term(0).isAtMost(sum - Term(1) / 2), adding: large, product)
      let factored = try p.identity(
        sum * difference, x.squared - r.squared * y, using: [(squared, -r.squared)]
      ).displayed()
      let scaled = try p.lemma(
        "absolute-value-scaled", .real(sum), .real(difference),
        from: [p.relation(Term(0).isAtMost(sum), adding: room)]
      ).rewriting(with: factored)
      let slack = try Theorem.infer(.product, from: [room, p.nonnegative(.absoluteValue(difference))])
      let quotient = try p.lemma("quotient-by-large", .real(difference), .real(root), from: [rootLarge])
        .rewriting(with: p.identity(difference / root, x / root - r))
      return try p.relation(goal, using: [(quotient, 1), (slack, 4), (scaled, -4), (residual, 4)]).displayed()
    }
  }

  private mutating func proveRatioNearExpansion() throws {
    let names = ["x", "y", "p", "q", "r", "e", "B", "b", "c", "d"]
    let terms = names.map { Term.parameter($0) }
    let (x, y, P, Q, r) = (terms[0], terms[1], terms[2], terms[3], terms[4])
    let (e, B, b, c, d) = (terms[5], terms[6], terms[7], terms[8], terms[9])
    let n = IndexTerm.variable("n")
    let size = Term.absoluteValue(e)
    let scale = 4 * (1 + B + b + c)
    func distance(_ left: Term, _ right: Term) -> Term { .absoluteValue(left - right) }
    let error = 4 * (d + 3 * b + 2 * c) * size.power(n)
    let goal = Formula.and(Term(0).isLess(than: y), distance(x / .squareRoot(y), r).isAtMost(error))
    try lemma(
      "ratio-near-expansion", for: names.map { Variable($0, .real) } + [Variable("n", .index)],
      given: [
        IndexTerm(1).isAtMost(n), Term(0).isAtMost(B), Term(0).isAtMost(b), Term(0).isAtMost(c),
        size.isAtMost(1 / scale), distance(P, 1).isAtMost(B * size), distance(Q, 1).isAtMost(B * size),
        distance(r, 1).isAtMost(B * size), distance(x, P).isAtMost(b * size.power(n)),
        distance(y, Q).isAtMost(c * size.power(n)),
        Term.absoluteValue(P.squared - r.squared * Q).isAtMost(d * size.power(n)),
      ], goal
    ) { p in
      let given = p.known
      let sizeSign = try p.nonnegative(size)
      let small = try p.relation(
        (scale * size).isAtMost(1),
        adding: .infer(
          .product,
          from: [p.positive(scale), p.relation(Term(0).isAtMost(1 / scale - size), adding: given[4])]))
      let signs = try [B, b, c].map { try p.nonnegative($0 * size) }
      func rest(_ used: Int...) -> [Prover.Multiple] {
        [(small, .number(.half * .half)), (sizeSign, 1)]
          + signs.indices.filter { !used.contains($0) }.map { (signs[$0], 1) }
      }
      let below = try p.relation(
        size.isLess(than: 1),
        using: [(small, .number(.half * .half)), (signs[0], 1), (signs[1], 1), (signs[2], 1)])
      let power = try p.lemma("power-at-most-base", .real(size), .index(n), from: [sizeSign, below])
      let powerRoom = try p.relation(Term(0).isAtMost(size - size.power(n)), adding: power)
      let errors = try [b, c].map { try Theorem.infer(.product, from: [p.nonnegative($0), powerRoom]) }
      func low(_ left: Term, _ right: Term) throws -> Theorem {
        try p.lemma("negative-below-absolute-value", .real(left - right))
      }
      func high(_ left: Term, _ right: Term) throws -> Theorem {
        try p.lemma("below-absolute-value", .real(left - right))
      }
      let numerator = try p.relation(
        (Term(1) / 2).isAtMost(x),
        using: [(low(x, P), 1), (given[8], 1), (errors[0], 1), (low(P, 1), 1), (given[5], 1)] + rest(0, 1))
      let radicand = try p.relation(
        (Term(1) / 4).isAtMost(y),
        using: [(low(y, Q), 1), (given[9], 1), (errors[1], 1), (low(Q, 1), 1), (given[6], 1)] + rest(0, 2))
      let expansion = try p.relation(
        Term(0).isAtMost(r), using: [(low(r, 1), 1), (given[7], 1)] + rest(0))
      // x^2 - r^2 y differs from p^2 - r^2 q by (x - p)(x + p) - r^2 (y - q), and x + p <= 3, r^2 <= 2.
      let sum = try p.lemma(
        "absolute-value-at-most", .real(x + P), .real(3),
        from: [
          p.relation(
            (-Term(3)).isAtMost(x + P),
            using: [(low(x, P), 1), (given[8], 1), (errors[0], 1), (low(P, 1), 2), (given[5], 2)]
              + rest(0, 1) + rest(0)),
          p.relation(
            (x + P).isAtMost(3),
            using: [(high(x, P), 1), (given[8], 1), (errors[0], 1), (high(P, 1), 2), (given[5], 2)]
              + rest(0, 1) + rest(0)),
        ])
      let above = try p.relation(
        Term(0).isAtMost(Term(5) / 4 - r), using: [(high(r, 1), 1), (given[7], 1)] + rest(0))
      let ceiling = try Theorem.infer(
        .product, from: [above, p.relation(Term(0).isAtMost(Term(5) / 4 + r), adding: expansion)])
      let square = try p.lemma(
        "absolute-value-at-most", .real(r.squared), .real(2),
        from: [
          p.relation((-Term(2)).isAtMost(r.squared), adding: .infer(.square(r))),
          p.relation(r.squared.isAtMost(2), adding: ceiling),
        ])
      let sizes = Sizes(parts: [
        (P.squared - r.squared * Q, d * size.power(n), given[10]), (x - P, b * size.power(n), given[8]),
        (x + P, 3, sum), (r.squared, 2, square), (y - Q, c * size.power(n), given[9]),
      ])
      let split = P.squared - r.squared * Q + (x - P) * (x + P) - r.squared * (y - Q)
      let same = try p.identity(split, x.squared - r.squared * y).displayed()
      let residual = try sizes.theorem(split, p).rewriting(with: same).displayed()
      let ratio = try p.lemma(
        "ratio-from-residual", .real(x), .real(y), .real(r), .real(sizes.bound(split)),
        from: [numerator, radicand, expansion, residual])
      let positive = try p.know(p.relation(Term(0).isLess(than: y), adding: radicand))
      try p.know(p.positive(.squareRoot(y)))
      return try .conjunction([
        positive,
        p.relation(distance(x / .squareRoot(y), r).isAtMost(error), adding: ratio).displayed(),
      ])
    }
  }

  /// `abs(x - a p) <= b` says how near `x/a` is to p, and a factor of m with its square in v leaves a sign.
  private mutating func proveScaledErrors() throws {
    let (x, y, a, b, q) = (
      Term.parameter("x"), Term.parameter("y"), Term.parameter("a"), Term.parameter("b"), Term.parameter("p")
    )
    try lemma(
      "scaled-error", for: Variable.reals("x", "a", "p", "b"),
      given: [a.differs(from: 0), Term.absoluteValue(x - a * q).isAtMost(b)],
      Term.absoluteValue(x / a - q).isAtMost(b / .absoluteValue(a))
    ) { p in
      let size = Term.absoluteValue(a)
      let near = p.known[1]
      try p.know(p.positive(size))
      let product = try p.lemma("absolute-value-product", .real(x / a - q), .real(a))
        .rewriting(with: p.identity((x / a - q) * a, x - a * q))
      let room = try Theorem.infer(
        .product,
        from: [
          p.positive(1 / size),
          p.relation(Term(0).isAtMost(b - .absoluteValue(x - a * q)), adding: near),
        ])
      return try p.relation(
        Term.absoluteValue(x / a - q).isAtMost(b / size), using: [(room, 1), (product, -1 / size)])
    }
    let (w, r, z) = (Term.parameter("w"), Term.parameter("r"), Term.parameter("z"))
    try lemma(
      "difference-of-multiples", for: Variable.reals("a", "w", "r", "z"), given: [z.equals(a * w)],
      (a * (w - r)).equals(z - a * r)
    ) { p in
      try p.identity(a * (w - r), z - a * r, using: [(p.known[0], -1)])
    }
    try lemma(
      "ratio-of-scaled", for: Variable.reals("a", "x", "y"),
      given: [a.differs(from: 0), Term(0).isLess(than: y / a.squared)],
      .and(
        Term(0).isLess(than: y),
        (x / .squareRoot(y)).equals(.sign(a) * (x / a / .squareRoot(y / a.squared))))
    ) { p in
      let reduced = y / a.squared
      try p.know(p.lemma("square-positive", .real(a)))
      try p.know(p.positive(.squareRoot(reduced)))
      let same = try p.identity(a.squared * reduced, y)
      let positive = try p.positive(a.squared * reduced).rewriting(with: same)
      try p.know(positive)
      try p.know(p.positive(.squareRoot(y)))
      let ratio = try p.lemma("scaled-ratio", .real(a), .real(reduced)).rewriting(with: same)
      return try .conjunction([
        positive,
        p.identity(
          x / .squareRoot(y), .sign(a) * (x / a / .squareRoot(reduced)), using: [(ratio, x / a)]),
      ])
    }
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

private let eps = Term.parameter("eps")
private let (x, y, z) = (Term.parameter("x"), Term.parameter("y"), Term.parameter("z"))
private let (c, r, d) = (Term.parameter("c"), Term.parameter("r"), Term.parameter("d"))
private let (U, h) = (Term.parameter("U"), Term.parameter("h"))
private let (D, V, delta) = (Term.parameter("D"), Term.parameter("V"), Term.parameter("delta"))

extension TheoremBuilder {
  /// `u = mhat/(sqrt(vhat) + eps)` from computed x of mhat and y of vhat: with c for eps, `r = sqrt(y)`, `d = r + c`
  /// and `z = x/d`.
  mutating func proveRoundedUpdate() throws {
    let size = Term.absoluteValue
    let (m, v) = (Term.parameter("m"), Term.parameter("v"))
    func roundings(_ square: Term) -> [Formula] {
      [
        Term(0).isAtMost(U), Term(0).isAtMost(eps), Term(0).isLess(than: square), Term(0).isAtMost(y),
        size(c - eps).isAtMost(U * eps), .rounds(.squareRoot(y), to: r), .rounds(r + c, to: d),
        .rounds(x / d, to: z, underflow: h),
      ]
    }
    func growth(_ square: Term, _ error: Term) -> Formula {
      let root = Term.squareRoot(square)
      return ((1 + U).squared * (1 + error / (root * (root + eps)))).isAtMost(1 + delta)
    }
    let root = Term.squareRoot(v)
    let n = root + eps
    let share = D / n + size(m / n) * delta
    try lemma(
      "rounded-update",
      for: Variable.reals("eps", "m", "v", "x", "y", "D", "V", "c", "r", "d", "z", "U", "h", "delta"),
      given: roundings(v) + [
        size(x - m).isAtMost(D), size(y - v).isAtMost(V), growth(v, V), delta.isLess(than: 1),
      ], size(z - m / n).isAtMost((1 + U) * (share / (1 - delta)) + U * size(m / n) + h)
    ) { p in
      let known = p.known
      let (near, growth, below) = (known[9], known[10], known[11])
      try p.know(p.positive(root))
      try p.know(p.positive(n))
      func sized(_ term: Term) throws -> Theorem {
        try p.relation(size(term).isAtMost(term), adding: .infer(.absoluteValue, from: [p.nonnegative(term)]))
      }
      func rounded(
        _ exact: Term, _ computed: Term, _ result: Term, _ grown: Term, _ error: Theorem, _ rounding: Theorem
      ) throws -> Theorem {
        try p.lemma(
          "rounded-approximation", .real(exact), .real(computed), .real(result), .real(exact), .real(grown),
          .real(U), .real(0),
          from: [
            sized(exact), error, p.relation(.rounds(computed, to: result, underflow: 0), adding: rounding),
          ])
      }
      let distance = try p.lemma("distance-of-roots", .real(y), .real(v), .real(V), from: [near])
      let grownRoot = root + V / root
      let rootError = try rounded(
        root, .squareRoot(y), r, grownRoot,
        p.relation(size(.squareRoot(y) - root).isAtMost(grownRoot - root), adding: distance), known[5])
      let grownSum = (1 + U) * grownRoot + 0 + (1 + U) * eps
      let sumError = try p.relation(
        size(r + c - n).isAtMost(grownSum - n),
        adding: p.lemma("absolute-value-sum", .real(r - root), .real(c - eps))
          .rewriting(with: p.identity(r - root + (c - eps), r + c - n)),
        rootError, known[4])
      let whole = try rounded(n, r + c, d, grownSum, sumError, known[6])
      let room = try Theorem.infer(
        .product,
        from: [
          p.nonnegative(n),
          p.relation(
            Term(0).isAtMost(1 + delta - (1 + U).squared * (1 + V / (root * n))), adding: growth),
        ])
      let divisor = try p.relation(size(d - n).isAtMost(delta * n), adding: whole, room)
      let (positive, quotient) = try p.lemma(
        "distance-of-quotients", .real(x), .real(m), .real(d), .real(n), .real(D), .real(delta),
        from: [below, known[8], divisor]
      ).conjuncts()
      try p.know(positive)
      let first = try p.lemma("absolute-value-sum", .real(z - x / d), .real(x / d - m / n))
        .rewriting(with: p.identity(z - x / d + (x / d - m / n), z - m / n))
      let second = try p.lemma("absolute-value-sum", .real(x / d - m / n), .real(m / n))
        .rewriting(with: p.identity(x / d - m / n + m / n, x / d))
      let bound = share / (1 - delta)
      let scaled = try Theorem.infer(
        .product,
        from: [
          known[0],
          p.relation(Term(0).isAtMost(bound + size(m / n) - size(x / d)), adding: second, quotient),
        ])
      return try p.relation(
        size(z - m / n).isAtMost((1 + U) * bound + U * size(m / n) + h),
        adding: first, known[7], quotient, scaled)
    }
    let adam = vocabulary
    let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
    let update = adam.uEps(beta1, beta2, eps, g, t)
    let denominator = Term.squareRoot(square) + eps
    let arguments: [Argument] = [.real(beta1), .real(beta2), .real(eps), .sequence(g), .index(t)]
    let variables: [Variable] =
      [.beta1, .beta2, Variable("eps", .real), .g, .t]
      + Variable.reals("x", "y", "c", "r", "d", "z", "U", "h", "delta")
    try part(
      "update", for: variables + Variable.reals("D", "V"),
      given: Formula.decayRate(beta1) + Formula.decayRate(beta2) + [.atLeast(1)] + roundings(square) + [
        size(x - mean).isAtMost(D), size(y - square).isAtMost(V), growth(square, V), delta.isLess(than: 1),
      ],
      size(z - update).isAtMost(
        (1 + U) * ((D / denominator + size(update) * delta) / (1 - delta)) + U * size(update) + h)
    ) { p in
      let bound = try p.lemma(
        "rounded-update", .real(eps), .real(mean), .real(square), .real(x), .real(y), .real(D), .real(V),
        .real(c), .real(r), .real(d), .real(z), .real(U), .real(h), .real(delta))
      return try bound.rewriting(
        with: Theorem.infer(.definition(adam.regularizedUpdate, arguments)).reversed()
      ).displayed()
    }
    try proveUpdateForAllGradients(variables, roundings(square)) { growth(square, $0) }
  }

  /// The error of the update relative to its largest possible size, whatever the gradients are.
  private mutating func proveUpdateForAllGradients(
    _ variables: [Variable], _ roundings: [Formula], _ growth: (Term) -> Formula
  ) throws {
    let size = Term.absoluteValue
    let adam = vocabulary
    let sizes = SequenceTerm.lambda("k") { size(g[$0]) }
    let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
    let meanSize = adam.mhat(beta1, sizes, t)
    let (first, second) = (Term.parameter("a"), Term.parameter("b"))
    let divergence = adam.divergenceSum(beta1, beta2, t)
    let root = Term.squareRoot(square)
    let update = adam.uEps(beta1, beta2, eps, g, t)
    // abs(mhat) and E_p[abs(g)] are at most sqrt(S vhat).
    for (label, sequence, value) in [("mean-at-most", g, mean), ("mean-of-sizes-at-most", sizes, meanSize)] {
      try lemma(
        label, for: [.beta1, .beta2, .g, .t],
        given: Theory.boundDomain + [Term(0).isLess(than: square)],
        size(value).isAtMost(.squareRoot(divergence) * root)
      ) { p in
        let own = adam.vhat(beta2, sequence, t)
        var equal: Theorem?
        if sequence != g {
          let unrolled = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(sequence), .index(t))
          let members = try p.equalSums(to: t) {
            adam.w(beta2, t, $0) * size(g[$0]).squared
          } _: {
            adam.w(beta2, t, $0) * g[$0].squared
          } _: { p, k in
            try p.identity(
              adam.w(beta2, t, k) * size(g[k]).squared, adam.w(beta2, t, k) * g[k].squared,
              using: [(p.lemma("absolute-value-squared", .real(g[k])), adam.w(beta2, t, k))])
          }
          let plain = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(g), .index(t))
          let same = try members.stated(
            as: adam.mean(beta2, t) { size(g[$0]).squared }.equals(adam.mean(beta2, t) { g[$0].squared }),
            folding: [adam.expectation])
          equal = try Theorem.chain([unrolled, same, plain.reversed()])
        }
        let positive = try equal.map {
          try p.relation(Term(0).isLess(than: own), using: [(p.known[5], 1), ($0, -1)])
        }
        let bound = try p.lemma(
          "update-bound/bound", .real(beta1), .real(beta2), .sequence(sequence), .index(t),
          from: positive.map { [$0] } ?? [])
        var ratio = try bound.rewriting(
          with: .infer(
            .definition(adam.update, [.real(beta1), .real(beta2), .sequence(sequence), .index(t)])))
        if let equal { ratio = try ratio.rewriting(with: equal) }
        try p.know(p.positive(root))
        let scaled = try p.lemma(
          "size-of-scaled", .real(root), .real(value / root), from: [p.nonnegative(root)]
        )
        .rewriting(with: p.identity(root * (value / root), value))
        let room = try Theorem.infer(
          .product,
          from: [
            p.nonnegative(root),
            p.relation(Term(0).isAtMost(.squareRoot(divergence) - size(value / root)), adding: ratio),
          ])
        return try p.relation(size(value).isAtMost(.squareRoot(divergence) * root), adding: scaled, room)
      }
    }
    let (sizeOfUpdate, largest, n, mean0, error) = (
      Term.parameter("u"), Term.parameter("q"), Term.parameter("n"), Term.parameter("M"), Term.parameter("e")
    )
    try lemma(
      "error-relative-to-largest", for: Variable.reals("a", "M", "n", "u", "q", "U", "delta", "h", "e"),
      given: [
        Term(0).isLess(than: n), Term(0).isAtMost(U), Term(0).isAtMost(first), Term(0).isAtMost(delta),
        delta.isLess(than: 1), mean0.isAtMost(largest * n), sizeOfUpdate.isAtMost(largest),
        error.isAtMost(
          (1 + U) * ((first * mean0 / n + sizeOfUpdate * delta) / (1 - delta)) + U * sizeOfUpdate + h),
      ], error.isAtMost(largest * ((1 + U) * (first + delta) / (1 - delta) + U) + h)
    ) { p in
      try p.know(p.relation(Term(0).isLess(than: 1 - delta), adding: p.known[4]))
      let meanRoom = try Theorem.infer(
        .product,
        from: [
          p.nonnegative((1 + U) * (first / n) / (1 - delta)),
          p.relation(Term(0).isAtMost(largest * n - mean0), adding: p.known[5]),
        ])
      let room = try Theorem.infer(
        .product,
        from: [
          p.nonnegative((1 + U) * delta / (1 - delta) + U),
          p.relation(Term(0).isAtMost(largest - sizeOfUpdate), adding: p.known[6]),
        ])
      return try p.relation(
        error.isAtMost(largest * ((1 + U) * (first + delta) / (1 - delta) + U) + h),
        adding: p.known[7], meanRoom, room)
    }
    let grown = ((1 + U).squared * (1 + second)).isAtMost(1 + delta)
    let bound = .squareRoot(divergence) * ((1 + U) * (first + delta) / (1 - delta) + U) + h
    let denominator = root + eps
    let domain = Theory.boundDomain + roundings
    try part(
      "update for all gradients", for: variables + Variable.reals("a", "b"),
      given: domain + [
        Term(0).isAtMost(first), Term(0).isAtMost(second), size(x - mean).isAtMost(first * meanSize),
        size(y - square).isAtMost(second * square), grown, delta.isLess(than: 1),
      ], size(z - update).isAtMost(bound)
    ) { p in
      let growthKnown = p.known[domain.count + 4]
      try p.know(p.positive(root))
      try p.know(p.positive(denominator))
      try p.know(
        p.relation(
          Term(0).isAtMost(delta),
          using: [
            (growthKnown, 1), (p.nonnegative(2 * U + U.squared + (1 + U).squared * second), 1),
          ]))
      let squared = try p.lemma("squared-root", .real(square))
      // b vhat/(sqrt(vhat) (sqrt(vhat) + eps)) <= b.
      let slack = try p.nonnegative((1 + U).squared * (second * (eps / denominator)))
      let growth = try p.relation(
        growth(second * square),
        using: [
          (growthKnown, 1), (slack, 1), (squared, -((1 + U).squared * second / (root * denominator))),
        ])
      let step = try p.lemma(
        "rounding-error-bound/update", .real(beta1), .real(beta2), .real(eps), .sequence(g), .index(t),
        .real(x), .real(y), .real(c), .real(r), .real(d), .real(z), .real(U), .real(h), .real(delta),
        .real(first * meanSize), .real(second * square), from: [growth])
      func atMost(_ label: String, _ value: Term) throws -> Theorem {
        let own = try p.lemma(label, .real(beta1), .real(beta2), .sequence(g), .index(t))
        return try p.relation(
          size(value).isAtMost(.squareRoot(divergence) * denominator),
          adding: own, p.nonnegative(.squareRoot(divergence) * eps))
      }
      let sizeOfMean = try p.relation(
        meanSize.isAtMost(.squareRoot(divergence) * denominator),
        adding: p.lemma("below-absolute-value", .real(meanSize)), atMost("mean-of-sizes-at-most", meanSize))
      let definition = try Theorem.infer(
        .definition(
          adam.regularizedUpdate, [.real(beta1), .real(beta2), .real(eps), .sequence(g), .index(t)]))
      let scaled = try p.lemma("size-of-scaled", .real(denominator), .real(mean / denominator))
        .rewriting(with: p.identity(denominator * (mean / denominator), mean))
      let quotient = try p.lemma(
        "quotient-nonnegative",
        .real(.squareRoot(divergence) * denominator - denominator * size(mean / denominator)),
        .real(denominator),
        from: [
          p.relation(
            Term(0).isAtMost(.squareRoot(divergence) * denominator - denominator * size(mean / denominator)),
            using: [(atMost("mean-at-most", mean), 1), (scaled, -1)])
        ])
      let sizeOfUpdate = try p.relation(
        size(mean / denominator).isAtMost(.squareRoot(divergence)), adding: quotient
      ).rewriting(with: definition.reversed())
      return try p.lemma(
        "error-relative-to-largest", .real(first), .real(meanSize), .real(denominator), .real(size(update)),
        .real(.squareRoot(divergence)), .real(U), .real(delta), .real(h), .real(size(z - update)),
        from: [sizeOfMean, sizeOfUpdate, step]
      ).displayed()
    }
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

extension Formula {
  /// `abs(y - x) <= U abs(x) + h`: y is x after one rounding to a format with unit roundoff U, in which an underflow
  /// errs by at most h.
  static func rounds(_ x: Term, to y: Term, underflow h: Term? = nil) -> Formula {
    let relative = Term.parameter("U") * .absoluteValue(x)
    return Term.absoluteValue(y - x).isAtMost(h.map { relative + $0 } ?? relative)
  }
}

/// Lemmas on numbers that were computed with rounding errors.
///
/// A computed number y of an exact number x comes with two sizes, `abs(x) <= X` and `abs(y - x) <= Y - X`: X is what
/// the formula for x gives with absolute values in place of numbers, and Y what it gives when besides everything is
/// rounded up. Products, sums and roundings keep that form.
extension TheoremBuilder {
  mutating func proveRoundingLemmas() throws {
    let (x, y, z) = (Term.parameter("x"), Term.parameter("y"), Term.parameter("z"))
    let (sizeX, sizeY) = (Term.parameter("X"), Term.parameter("Y"))
    let (U, h) = (Term.parameter("U"), Term.parameter("h"))
    let size = Term.absoluteValue
    try lemma(
      "size-of-approximation", for: Variable.reals("x", "y", "X", "Y"),
      given: [size(x).isAtMost(sizeX), size(y - x).isAtMost(sizeY - sizeX)], size(y).isAtMost(sizeY)
    ) { p in
      let triangle = try p.lemma("absolute-value-sum", .real(y - x), .real(x))
        .rewriting(with: p.identity(y - x + x, y))
      return try p.relation(size(y).isAtMost(sizeY), adding: triangle, p.known[0], p.known[1])
    }
    try lemma(
      "rounded-approximation", for: Variable.reals("x", "y", "z", "X", "Y", "U", "h"),
      given: [
        Term(0).isAtMost(U), size(x).isAtMost(sizeX), size(y - x).isAtMost(sizeY - sizeX),
        .rounds(y, to: z, underflow: h),
      ], size(z - x).isAtMost((1 + U) * sizeY + h - sizeX)
    ) { p in
      let whole = try p.lemma("size-of-approximation", .real(x), .real(y), .real(sizeX), .real(sizeY))
      let triangle = try p.lemma("absolute-value-sum", .real(z - y), .real(y - x))
        .rewriting(with: p.identity(z - y + (y - x), z - x))
      let room = try Theorem.infer(
        .product, from: [p.known[0], p.relation(Term(0).isAtMost(sizeY - size(y)), adding: whole)])
      return try p.relation(
        size(z - x).isAtMost((1 + U) * sizeY + h - sizeX), adding: triangle, p.known[3], p.known[2], room)
    }
    try lemma(
      "approximation-times-number", for: Variable.reals("x", "y", "X", "Y", "z"),
      given: [size(y - x).isAtMost(sizeY - sizeX)],
      size(y * z - x * z).isAtMost(sizeY * size(z) - sizeX * size(z))
    ) { p in
      let product = try p.lemma("absolute-value-product", .real(y - x), .real(z))
        .rewriting(with: p.identity((y - x) * z, y * z - x * z))
      let room = try Theorem.infer(
        .product,
        from: [
          p.relation(Term(0).isAtMost(sizeY - sizeX - size(y - x)), adding: p.known[0]),
          p.nonnegative(size(z)),
        ])
      return try p.relation(
        size(y * z - x * z).isAtMost(sizeY * size(z) - sizeX * size(z)), adding: product, room)
    }
    try lemma(
      "size-of-scaled", for: Variable.reals("x", "z"), given: [Term(0).isAtMost(x)],
      size(x * z).equals(x * size(z))
    ) { p in
      let own = try Theorem.infer(.absoluteValue, from: [p.known[0]])
      return try p.relation(
        size(x * z).equals(x * size(z)),
        using: [(p.lemma("absolute-value-product", .real(x), .real(z)), 1), (own, size(z))])
    }
    try lemma("size-of-negated", for: Variable.reals("x"), size(-x).equals(size(x))) { p in
      let product = try p.lemma("absolute-value-product", .real(-1), .real(x))
        .rewriting(with: p.identity(-1 * x, -x))
      let unit = try Theorem.infer(.absoluteValue, from: [p.relation(Term(-1).isAtMost(0))])
      return try p.relation(size(-x).equals(size(x)), using: [(product, 1), (unit, size(x))])
    }
    try lemma(
      "square-at-most", for: Variable.reals("x", "X"), given: [size(x).isAtMost(sizeX)],
      x.squared.isAtMost(sizeX.squared)
    ) { p in
      let magnitude = try p.nonnegative(size(x))
      let room = try p.relation(Term(0).isAtMost(sizeX - size(x)), adding: p.known[0])
      let sum = try p.relation(Term(0).isAtMost(sizeX + size(x)), using: [(room, 1), (magnitude, 2)])
      return try p.relation(
        x.squared.isAtMost(sizeX.squared),
        using: [(.infer(.product, from: [room, sum]), 1), (p.lemma("absolute-value-squared", .real(x)), -1)])
    }
  }

  /// Roots and quotients of approximations.
  mutating func proveRoundedQuotients() throws {
    let (x, y, m, v) = (
      Term.parameter("x"), Term.parameter("y"), Term.parameter("m"), Term.parameter("v")
    )
    let (d, n, error, delta) = (
      Term.parameter("d"), Term.parameter("n"), Term.parameter("D"), Term.parameter("delta")
    )
    let size = Term.absoluteValue
    let root = Term.squareRoot(v)
    try lemma(
      "squared-root", for: Variable.reals("y"), given: [Term(0).isAtMost(y)],
      Term.squareRoot(y).squared.equals(y)
    ) { p in
      let product = try p.lemma("square-root-product", .real(y), .real(y))
        .rewriting(with: p.identity(y * y, y.squared))
      return try p.relation(
        Term.squareRoot(y).squared.equals(y),
        using: [
          (product, -1), (p.lemma("square-root-of-square", .real(y)), 1),
          (.infer(.absoluteValue, from: [p.known[0]]), 1),
        ])
    }
    let distance = size(.squareRoot(y) - root)
    try lemma(
      "distance-of-roots", for: Variable.reals("y", "v", "D"),
      given: [Term(0).isAtMost(y), Term(0).isLess(than: v), size(y - v).isAtMost(error)],
      distance.isAtMost(error / root)
    ) { p in
      let near = p.known[2]
      let (first, second) = (
        try p.lemma("squared-root", .real(y)), try p.lemma("squared-root", .real(v))
      )
      let product = try p.identity(
        (.squareRoot(y) + root) * (.squareRoot(y) - root), y - v, using: [(first, 1), (second, -1)])
      let sum = try p.nonnegative(.squareRoot(y) + root)
      let scaled = try p.lemma(
        "size-of-scaled", .real(.squareRoot(y) + root), .real(.squareRoot(y) - root), from: [sum]
      ).rewriting(with: product)
      let slack = try p.nonnegative(.squareRoot(y) * distance)
      try p.know(p.positive(root))
      let gap = try p.relation(
        Term(0).isAtMost(error - root * distance), using: [(near, 1), (slack, 1), (scaled, -1)])
      let quotient = try p.lemma(
        "quotient-nonnegative", .real(error - root * distance), .real(root), from: [gap])
      return try p.relation(distance.isAtMost(error / root), adding: quotient)
    }
    let ratio = m / n
    let share = error / n + size(ratio) * delta
    try lemma(
      "distance-of-quotients", for: Variable.reals("x", "m", "d", "n", "D", "delta"),
      given: [
        Term(0).isLess(than: n), delta.isLess(than: 1), size(x - m).isAtMost(error),
        size(d - n).isAtMost(delta * n),
      ],
      .and(Term(0).isLess(than: d), size(x / d - ratio).isAtMost(share / (1 - delta)))
    ) { p in
      let (below, near, divisor) = (p.known[1], p.known[2], p.known[3])
      try p.know(p.relation(Term(0).isLess(than: 1 - delta), adding: below))
      let least = try p.positive(n * (1 - delta))
      let lower = try p.relation(
        (n * (1 - delta)).isAtMost(d), adding: p.lemma("negative-below-absolute-value", .real(d - n)), divisor
      )
      let positive = try p.know(p.relation(Term(0).isLess(than: d), adding: least, lower))
      let difference = x / d - ratio
      let split = try p.identity(d * difference, x - m + ratio * (n - d))
      let scaled = try p.lemma("size-of-scaled", .real(d), .real(difference)).rewriting(with: split)
      let triangle = try p.lemma("absolute-value-sum", .real(x - m), .real(ratio * (n - d)))
      let product = try p.lemma("absolute-value-product", .real(ratio), .real(n - d))
      let turned = try p.lemma("size-of-negated", .real(d - n)).rewriting(with: p.identity(-(d - n), n - d))
      let room = try Theorem.infer(
        .product,
        from: [
          p.nonnegative(size(ratio)), p.relation(Term(0).isAtMost(delta * n - size(d - n)), adding: divisor),
        ])
      let slack = try Theorem.infer(
        .product,
        from: [
          p.relation(Term(0).isAtMost(d - n * (1 - delta)), adding: lower), p.nonnegative(size(difference)),
        ])
      let gap = try p.relation(
        Term(0).isAtMost(error + size(ratio) * (delta * n) - n * (1 - delta) * size(difference)),
        using: [
          (triangle, 1), (scaled, -1), (near, 1), (product, 1), (room, 1), (slack, 1),
          (turned, size(ratio)),
        ])
      let quotient = try p.lemma(
        "quotient-nonnegative",
        .real(error + size(ratio) * (delta * n) - n * (1 - delta) * size(difference)),
        .real(n * (1 - delta)), from: [gap])
      return try .conjunction([
        positive, p.relation(size(difference).isAtMost(share / (1 - delta)), adding: quotient),
      ])
    }
  }
}

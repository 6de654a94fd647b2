import Automation
import ProofKernel
import SymbolicAlgebra

/// Facts of real analysis that the expansions of the update rest on.
extension TheoremBuilder {
  /// `(1 + a e)/sqrt(1 + 2 b e + w e^2) = 1 + (a - b) e + O(e^2)`.
  mutating func proveRatioExpansion() throws {
    let (x, y) = (Term.parameter("x"), Term.parameter("y"))
    let (a, b, w) = (Term.parameter("a"), Term.parameter("b"), Term.parameter("w"))
    try lemma(
      "absolute-value-scaled", for: Variable.reals("x", "y"), given: [Term(0).isAtMost(x)],
      Term.absoluteValue(x * y).equals(x * .absoluteValue(y))
    ) { p in
      let size = try Theorem.infer(.absoluteValue, from: [p.known[0]])
      let product = try p.lemma("absolute-value-product", .real(x), .real(y))
      return try p.identity(
        .absoluteValue(x * y), x * .absoluteValue(y), using: [(product, 1), (size, .absoluteValue(y))])
    }
    try lemma(
      "absolute-value-negated", for: Variable.reals("x"),
      Term.absoluteValue(-x).equals(.absoluteValue(x))
    ) { p in
      let product = try p.lemma("absolute-value-product", .real(-1), .real(x))
        .rewriting(with: p.identity(-1 * x, -x))
      let unit = try Theorem.infer(.absoluteValue, from: [p.relation(Term(-1).isAtMost(0))])
      return try p.identity(
        .absoluteValue(-x), .absoluteValue(x), using: [(product, 1), (unit, .absoluteValue(x))])
    }
    try lemma(
      "absolute-value-quotient", for: Variable.reals("x", "y"), given: [Term(0).isLess(than: y)],
      Term.absoluteValue(x / y).equals(.absoluteValue(x) / y)
    ) { p in
      try p.know(p.lemma("reciprocal-positive", .real(y)))
      let scaled = try p.lemma("absolute-value-scaled", .real(1 / y), .real(x))
      let same = try p.identity(x / y, 1 / y * x)
      return try p.calculate(
        .absoluteValue(x / y), .by(p.rewritten(.absoluteValue(x / y), with: same)), .by(scaled),
        .equals(.absoluteValue(x) / y))
    }
    // s - (1 + b) = (w - b^2)/(s + 1 + b), and the divisor is at least 1.
    let root = Term.squareRoot(1 + 2 * b + w)
    let quarter = Term(1) / 4
    try lemma(
      "root-near-one", for: Variable.reals("b", "w"), given: [(-quarter).isAtMost(b), Term(0).isAtMost(w)],
      .all(
        Term(0).isLess(than: 1 + 2 * b + w), (Term(1) / 2).isAtMost(root),
        Term.absoluteValue(root - (1 + b)).isAtMost(.absoluteValue(w - b.squared)))
    ) { p in
      let (lower, nonnegative) = (p.known[0], p.known[1])
      let positive = try p.know(
        p.relation(Term(0).isLess(than: 1 + 2 * b + w), using: [(lower, 2), (nonnegative, 1)]))
      let weak = try p.relation(Term(0).isAtMost(1 + 2 * b + w), adding: positive)
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [weak])
      let order = try p.relation(
        (Term(1) / 2).squared.isAtMost(root.squared), using: [(lower, 2), (nonnegative, 1), (squared, -1)])
      let large = try p.know(
        p.lemma(
          "square-order", .real(Term(1) / 2), .real(root),
          from: [.infer(.rootNonnegative(degree: 2), from: [weak]), order]))
      let divisor = root + (1 + b)
      let room = try p.relation(Term(0).isAtMost(divisor - 1), using: [(large, 1), (lower, 1)])
      let nonnegativeDivisor = try p.relation(Term(0).isAtMost(divisor), adding: room)
      let difference = try p.identity(
        divisor * (root - (1 + b)), w - b.squared, using: [(squared, 1)]
      ).displayed()
      let size = Term.absoluteValue(root - (1 + b))
      let scaled = try p.lemma(
        "absolute-value-scaled", .real(divisor), .real(root - (1 + b)), from: [nonnegativeDivisor]
      )
      .rewriting(with: difference)
      let slack = try Theorem.infer(.product, from: [room, p.nonnegative(size)])
      return try .conjunction([
        positive, large,
        p.relation(size.isAtMost(.absoluteValue(w - b.squared)), using: [(slack, 1), (scaled, -1)]),
      ])
    }
    try lemma(
      "quotient-by-large", for: Variable.reals("x", "y"), given: [(Term(1) / 2).isAtMost(y)],
      Term.absoluteValue(x / y).isAtMost(2 * .absoluteValue(x))
    ) { p in
      let large = p.known[0]
      try p.know(p.relation(Term(0).isLess(than: y), adding: large))
      let quotient = try p.lemma("absolute-value-quotient", .real(x), .real(y))
      let slack = try Theorem.infer(
        .product,
        from: [
          p.relation(Term(0).isAtMost(y - Term(1) / 2), adding: large),
          p.nonnegative(.absoluteValue(x) / y),
        ])
      return try p.relation(
        Term.absoluteValue(x / y).isAtMost(2 * .absoluteValue(x)), using: [(slack, 2), (quotient, 1)])
    }
    func numerator(_ e: Term) -> Term { 1 + a * e }
    func radicand(_ e: Term) -> Term { 1 + 2 * (b * e) + w * e.squared }
    let claim = Formula.nearZero { constant, e in
      .and(
        Term(0).isLess(than: radicand(e)),
        Term.absoluteValue(numerator(e) / .squareRoot(radicand(e)) - (1 + (a - b) * e))
          .isAtMost(constant * e.squared))
    }
    try lemma("ratio-expansion", for: Variable.reals("a", "b", "w"), given: [Term(0).isAtMost(w)], claim) {
      p in
      let scale = 1 + .absoluteValue(a) + .absoluteValue(b)
      let radius = 1 / (4 * scale)
      let cross = Term.absoluteValue((b - a) * b)
      let curvature = Term.absoluteValue(w - b.squared)
      return try p.nearZero(
        claim, constant: 2 * cross + 4 * curvature, radius: radius, isPositive: p.positive(radius)
      ) { p, small, e in
        let size = Term.absoluteValue(e)
        let room = try Theorem.infer(
          .product,
          from: [p.positive(scale), p.relation(Term(0).isAtMost(radius - size), adding: small)])
        let nonnegativeSize = try p.nonnegative(size)
        let sizes = try [a, b].map { try p.nonnegative(size * .absoluteValue($0)) }
        // abs(a e) + abs(b e) <= 1/4.
        let products = try [a, b].map { try p.lemma("absolute-value-product", .real($0), .real(e)) }
        let below = try [a, b].map { try p.lemma("below-absolute-value", .real($0 * e)) }
        let above = try [a, b].map { try p.lemma("negative-below-absolute-value", .real($0 * e)) }
        let lower = try p.relation(
          (-quarter).isAtMost(b * e),
          using: [(above[1], 1), (products[1], 1), (room, 1), (nonnegativeSize, 1), (sizes[0], 1)]
        ).displayed()
        let near = try p.lemma(
          "root-near-one", .real(b * e), .real(w * e.squared), from: [lower, p.nonnegative(w * e.squared)]
        ).allConjuncts()
        let root = Term.squareRoot(radicand(e))
        let slope = (b - a) * e - 1
        let bounded = try p.lemma(
          "absolute-value-at-most", .real(slope), .real(2),
          from: [
            p.relation(
              (-Term(2)).isAtMost(slope),
              using: [
                (below[0], 1), (above[1], 1), (products[0], 1), (products[1], 1), (room, 1),
                (nonnegativeSize, 1),
              ]),
            p.relation(
              slope.isAtMost(2),
              using: [
                (above[0], 1), (below[1], 1), (products[0], 1), (products[1], 1), (room, 1),
                (nonnegativeSize, 1),
              ]),
          ])
        let excess = numerator(e) - (1 + (a - b) * e) * root
        let first = e.squared * ((b - a) * b)
        let second = slope * (root - (1 + b * e))
        let split = try p.identity(first + second, excess).displayed()
        let triangle = try p.lemma("absolute-value-sum", .real(first), .real(second)).rewriting(with: split)
        let firstSize = try p.lemma("absolute-value-scaled", .real(e.squared), .real((b - a) * b))
        let secondSize = try p.lemma(
          "absolute-value-product", .real(slope), .real(root - (1 + b * e)))
        let rest = w * e.squared - (b * e).squared
        let same = try p.identity(rest, e.squared * (w - b.squared))
        let restSize = try p.lemma("absolute-value-scaled", .real(e.squared), .real(w - b.squared))
        let rootSize = try near[2].rewriting(with: same)
        let slopeRoom = try Theorem.infer(
          .product,
          from: [
            p.relation(Term(0).isAtMost(2 - .absoluteValue(slope)), adding: bounded),
            p.nonnegative(.absoluteValue(root - (1 + b * e))),
          ])
        let excessSize = try p.relation(
          Term.absoluteValue(excess).isAtMost(e.squared * cross + 2 * (e.squared * curvature)),
          using: [
            (triangle, 1), (firstSize, 1), (secondSize, 1), (slopeRoom, 1), (rootSize, 2), (restSize, 2),
          ]
        ).displayed()
        let quotient = try p.lemma("quotient-by-large", .real(excess), .real(root), from: [near[1]])
        try p.know(p.relation(Term(0).isLess(than: root), adding: near[1]))
        let divided = try p.identity(excess / root, numerator(e) / root - (1 + (a - b) * e))
        return try .conjunction([
          near[0],
          p.relation(
            Term.absoluteValue(numerator(e) / root - (1 + (a - b) * e))
              .isAtMost((2 * cross + 4 * curvature) * e.squared),
            using: [(quotient.rewriting(with: divided), 1), (excessSize, 2)]),
        ])
      }
    }
    let plain = Formula.nearZero { constant, e in
      .and(
        Term(0).isLess(than: radicand(e)),
        Term.absoluteValue(1 / .squareRoot(radicand(e)) - (1 - b * e)).isAtMost(constant * e.squared))
    }
    try lemma("inverse-root-near-one", for: Variable.reals("b", "w"), given: [Term(0).isAtMost(w)], plain) {
      p in
      let general = try p.lemma("ratio-expansion", .real(0), .real(b), .real(w))
      return try p.nearZero(plain, from: general) { p, property, constant, e in
        let (positive, close) = try property.conjuncts()
        try p.know(p.positive(.squareRoot(radicand(e))))
        let root = Term.squareRoot(radicand(e))
        let same = try p.identity(
          (1 + 0 * e) / root - (1 + (0 - b) * e), 1 / root - (1 - b * e))
        return try .conjunction([positive, close.rewriting(with: same).displayed()])
      }
    }
  }

  /// `a + b e = O(e^2)` only for `a = b = 0`: an expansion has one first-order coefficient.
  mutating func proveCoefficientsDetermined() throws {
    let (x, y) = (Term.parameter("x"), Term.parameter("y"))
    try lemma(
      "absolute-value-difference", for: Variable.reals("x", "y"),
      Term.absoluteValue(x - y).isAtMost(.absoluteValue(x) + .absoluteValue(y))
    ) { p in
      let triangle = try p.lemma("absolute-value-sum", .real(x), .real(-y))
        .rewriting(with: p.identity(x + -y, x - y))
      return try p.relation(
        Term.absoluteValue(x - y).isAtMost(.absoluteValue(x) + .absoluteValue(y)),
        adding: triangle, p.lemma("absolute-value-negated", .real(y)))
    }
    let (a, b) = (Term.parameter("a"), Term.parameter("b"))
    let (bound, radius) = (Term.parameter("c"), Term.parameter("d"))
    func small(_ e: Term) -> Formula {
      .implies(
        Term.absoluteValue(e).isAtMost(radius), Term.absoluteValue(a + b * e).isAtMost(bound * e.squared))
    }
    try lemma(
      "linear-coefficients-vanish", for: Variable.reals("a", "b", "c", "d"),
      given: [Term(0).isLess(than: radius), .forall(Variable("e", .real), small(.parameter("e")))],
      .and(a.equals(0), b.equals(0))
    ) { p in
      let (positive, all) = (p.known[0], p.known[1])
      let origin = try Theorem.infer(.universalElimination(.real(0)), from: [all])
        .applied(
          to: p.relation(
            Term.absoluteValue(0).isAtMost(radius),
            using: [(.infer(.absoluteValue, from: [p.relation(Term(0).isAtMost(0))]), 1), (positive, 1)]))
      let atZero = try origin.rewriting(with: p.identity(a + b * 0, a))
      let zero = try p.lemma(
        "antisymmetry", .real(a), .real(0),
        from: [
          p.relation(a.isAtMost(0), adding: p.lemma("below-absolute-value", .real(a)), atZero),
          p.relation(
            Term(0).isAtMost(a), adding: p.lemma("negative-below-absolute-value", .real(a)), atZero),
        ])
      let slope = try p.cases(.infer(.excludedMiddle(b.equals(0)))) { _, equal in
        equal
      } _: { p, different in
        try p.know(different)
        // At this e the linear term exceeds c e^2.
        let size = Term.absoluteValue(b)
        let ceiling = .absoluteValue(bound) + 1
        let total = size + radius * ceiling
        let e = radius * size / total
        try p.know(p.positive(size))
        try p.know(p.positive(total))
        let positiveStep = try p.positive(e)
        let nonnegativeStep = try p.relation(Term(0).isAtMost(e), adding: positiveStep)
        let stepSize = try Theorem.infer(.absoluteValue, from: [nonnegativeStep])
        let excess = try p.nonnegative(radius * (radius * ceiling) / total)
        let inside = try p.relation(
          Term.absoluteValue(e).isAtMost(radius), using: [(stepSize, 1), (excess, 1)])
        let bounded = try Theorem.infer(.universalElimination(.real(e)), from: [all]).applied(to: inside)
          .displayed()
        let linear = try p.identity(a + b * e, e * b, using: [(zero, 1)])
        let scaled = try p.lemma("absolute-value-scaled", .real(e), .real(b))
        let contradiction = try Theorem.infer(
          .product,
          from: [
            positiveStep,
            p.relation(
              Term(0).isLess(than: size - .absoluteValue(bound) * e),
              adding: positiveStep, p.positive(size.squared / total)),
          ]
        ).displayed()
        let room = try Theorem.infer(
          .product,
          from: [
            p.nonnegative(e.squared),
            p.relation(
              Term(0).isAtMost(.absoluteValue(bound) - bound),
              adding: p.lemma("below-absolute-value", .real(bound))),
          ])
        return try p.absurd(
          b.equals(0),
          from: p.falsity(
            using: [(contradiction, 1), (bounded.rewriting(with: linear), 1), (scaled, -1), (room, 1)]))
      }
      return try .conjunction([zero, slope])
    }
  }

  /// `x/sqrt(x^2 y) = sign(x)/sqrt(y)`, and a sign doesn't change a size.
  mutating func proveScaledRatio() throws {
    let (x, y) = (Term.parameter("x"), Term.parameter("y"))
    try lemma(
      "scaled-ratio", for: Variable.reals("x", "y"), given: [x.differs(from: 0), Term(0).isLess(than: y)],
      (x / .squareRoot(x.squared * y)).equals(.sign(x) / .squareRoot(y))
    ) { p in
      try p.know(p.lemma("square-positive", .real(x)))
      try p.know(p.positive(.absoluteValue(x)))
      try p.know(p.positive(.squareRoot(y)))
      let root = try p.lemma("square-root-product", .real(x.squared), .real(y))
      let magnitude = try p.lemma("square-root-of-square", .real(x))
      let denominator = try p.calculate(
        .squareRoot(x.squared * y), .by(root),
        .equals(.absoluteValue(x) * .squareRoot(y), using: [(magnitude, .squareRoot(y))]))
      let sign = try p.lemma("sign-as-quotient", .real(x))
      return try p.calculate(
        x / .squareRoot(x.squared * y),
        .by(p.rewritten(x / .squareRoot(x.squared * y), with: denominator)),
        .equals(x / .absoluteValue(x) / .squareRoot(y)),
        .equals(.sign(x) / .squareRoot(y), using: [(sign, -1 / .squareRoot(y))]))
    }
    try lemma(
      "signed-size", for: Variable.reals("x", "y"), given: [x.differs(from: 0)],
      Term.absoluteValue(.sign(x) * y).equals(.absoluteValue(y))
    ) { p in
      let signed = Term.sign(x) * y
      let squares = try p.identity(
        Term.absoluteValue(signed).squared, Term.absoluteValue(y).squared,
        using: [
          (p.lemma("absolute-value-squared", .real(signed)), 1),
          (p.lemma("sign-squared", .real(x)), y.squared),
          (p.lemma("absolute-value-squared", .real(y)), -1),
        ])
      return try p.lemma(
        "equal-squares", .real(.absoluteValue(signed)), .real(.absoluteValue(y)), from: [squares])
    }
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

private let x = Term.parameter("x")
private let y = Term.parameter("y")
private let c = Term.parameter("c")
private let s = Term.parameter("s")
private let n = IndexTerm.variable("n")

private func sequence(_ name: String) -> SequenceTerm { .variable(name, arity: 1) }

extension LemmaLibrary {
  /// The standard lemmas and those on ratios of weighted sums, proved once a process.
  package static func forOptimizers() throws -> LemmaLibrary { try optimizerLibrary.get() }

  fileprivate mutating func proveTwoKernelLemmas() throws {
    try proveScaledRatios()
    try proveRatioBounds()
    try proveCauchySchwarz()
    try proveSequenceLimits()
  }

  /// What becomes of a ratio when numerator and radicand are scaled.
  private mutating func proveScaledRatios() throws {
    let given = [c.differs(from: 0), Term(0).isLess(than: y)]
    let absolute = Term.absoluteValue(c)
    try prove(
      Claim(
        "scaled-ratio", for: Variable.reals("c", "x", "y"), given: given,
        (c * x / .squareRoot(c.squared * y)).equals(.sign(c) * (x / .squareRoot(y))))
    ) { p in
      try p.know(p.positive(.squareRoot(y)))
      try p.know(p.positive(absolute))
      let root = try p.lemma("square-root-product", .real(c.squared), .real(y))
      let magnitude = try p.lemma("square-root-of-square", .real(c))
      let denominator = try p.calculate(
        .squareRoot(c.squared * y), .by(root),
        .equals(absolute * .squareRoot(y), using: [(magnitude, .squareRoot(y))]))
      let sign = try p.lemma("sign-as-quotient", .real(c))
      return try p.calculate(
        c * x / .squareRoot(c.squared * y),
        .by(p.rewritten(c * x / .squareRoot(c.squared * y), with: denominator)),
        .equals(.sign(c) * (x / .squareRoot(y)), using: [(sign, -(x / .squareRoot(y)))]))
    }
    try prove(
      Claim(
        "sign-of-product", for: Variable.reals("c", "x"), given: [c.differs(from: 0)],
        Term.sign(c * x).equals(.sign(c) * .sign(x)))
    ) { p in
      let goal = Term.sign(c * x).equals(.sign(c) * .sign(x))
      return try p.cases(.infer(.excludedMiddle(x.equals(0)))) { p, zero in
        let product = try Theorem.infer(.sign, from: [p.identity(c * x, 0, using: [(zero, c)])])
        let factor = try Theorem.infer(.sign, from: [zero])
        return try p.identity(.sign(c * x), .sign(c) * .sign(x), using: [(product, 1), (factor, -.sign(c))])
      } _: { p, nonzero in
        try p.know(nonzero)
        try p.know(p.positive(absolute))
        try p.know(p.positive(.absoluteValue(x)))
        try p.know(p.lemma("product-nonzero", .real(c), .real(x)))
        let quotients = try [c * x, c, x].map { try p.lemma("sign-as-quotient", .real($0)) }
        let size = try p.lemma("absolute-value-product", .real(c), .real(x))
        let whole = try quotients[0].rewriting(with: size)
        return try p.relation(
          goal, using: [(whole, 1), (quotients[1], -.sign(x)), (quotients[2], -(c / absolute))])
      }
    }
  }

  /// `abs(x/sqrt(y))` against `sqrt(s)`, from `x^2` against `s y`.
  private mutating func proveRatioBounds() throws {
    let ratio = x / .squareRoot(y)
    let size = Term.absoluteValue(ratio)
    try prove(
      Claim(
        "squared-ratio", for: Variable.reals("x", "y"), given: [Term(0).isLess(than: y)],
        ratio.squared.equals(x.squared / y))
    ) { p in
      try p.know(p.positive(.squareRoot(y)))
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [p.nonnegative(y)])
      return try p.identity(
        ratio.squared, x.squared / y,
        using: [(squared, -(x.squared / (y * Term.squareRoot(y).squared)))])
    }
    try prove(
      Claim(
        "ratio-at-most-root", for: Variable.reals("x", "y", "s"),
        given: [Term(0).isLess(than: y), Term(0).isAtMost(s), x.squared.isAtMost(s * y)],
        size.isAtMost(.squareRoot(s)))
    ) { p in
      let (nonnegative, order) = (p.known[1], p.known[2])
      let slack = try p.lemma(
        "quotient-nonnegative", .real(s * y - x.squared), .real(y),
        from: [p.relation(Term(0).isAtMost(s * y - x.squared), adding: order)])
      let squares = try p.relation(
        size.squared.isAtMost(Term.squareRoot(s).squared),
        using: [
          (slack, 1), (p.lemma("squared-ratio", .real(x), .real(y)), 1),
          (p.lemma("absolute-value-squared", .real(ratio)), 1),
          (.infer(.rootPower(degree: 2), from: [nonnegative]), -1),
        ])
      return try p.lemma("square-order", .real(size), .real(.squareRoot(s)), from: [squares])
    }
    try prove(
      Claim(
        "ratio-equals-root", for: Variable.reals("s"), given: [Term(0).isLess(than: s)],
        (s / .squareRoot(s)).equals(.squareRoot(s)))
    ) { p in
      try p.know(p.positive(.squareRoot(s)))
      let squared = try Theorem.infer(.rootPower(degree: 2), from: [p.nonnegative(s)])
      return try p.identity(s / .squareRoot(s), .squareRoot(s), using: [(squared, -1 / .squareRoot(s))])
    }
  }

  /// `(sum p g)^2 <= (sum p^2/q) (sum q g^2)` for positive weights q.
  private mutating func proveCauchySchwarz() throws {
    let (p, q, g) = (sequence("p"), sequence("q"), sequence("g"))
    func total(_ member: (IndexTerm) -> Term) -> Term { .sum(to: n, member) }
    let residuals = total { q[$0] * (x * g[$0] - y * (p[$0] / q[$0])).squared }
    let (mean, square, bound) = (
      total { p[$0] * g[$0] }, total { q[$0] * g[$0].squared }, total { p[$0].squared / q[$0] }
    )
    let positive = Formula.forEach(upTo: n) { Term(0).isLess(than: q[$0]) }
    let weights = ["p", "q", "g"].map { Variable($0, .sequence(arity: 1)) }
    try prove(
      Claim(
        "weighted-residuals", for: [Variable("n", .index)] + weights + Variable.reals("x", "y"),
        given: [positive], residuals.equals(x.squared * square - 2 * x * y * mean + y.squared * bound))
    ) { p in try p.identity(residuals, x.squared * square - 2 * x * y * mean + y.squared * bound) }
    try prove(
      Claim(
        "nonnegative-factor", for: Variable.reals("x", "y"),
        given: [Term(0).isLess(than: x), Term(0).isAtMost(x * y)], Term(0).isAtMost(y))
    ) { prover in
      let quotient = try prover.lemma("quotient-nonnegative", .real(x * y), .real(x))
      return try prover.relation(Term(0).isAtMost(y), adding: quotient)
    }
    try prove(
      Claim(
        "weighted-cauchy-schwarz", for: [Variable("n", .index)] + weights,
        given: [positive, Term(0).isLess(than: bound)], mean.squared.isAtMost(bound * square))
    ) { prover in
      let weightsPositive = prover.known[0]
      let expanded = try prover.lemma(
        "weighted-residuals", .index(n), .sequence(p), .sequence(q), .sequence(g), .real(bound), .real(mean))
      let members = try prover.members("k", n) { prover, k in
        try prover.know(prover.member(k, of: weightsPositive))
        return try prover.nonnegative(q[k] * (bound * g[k] - mean * (p[k] / q[k])).squared)
      }
      let sum = try prover.lemma(
        "sum-nonnegative", .index(n),
        .sequence(.lambda { q[$0] * (bound * g[$0] - mean * (p[$0] / q[$0])).squared }), from: [members])
      // The residuals add up to bound (bound square - mean^2), and bound > 0.
      let gap = bound * square - mean.squared
      let scaled = try prover.relation(
        Term(0).isAtMost(bound * gap), adding: sum.rewriting(with: expanded))
      let nonnegative = try prover.lemma(
        "nonnegative-factor", .real(bound), .real(gap), from: [prover.known[1], scaled])
      return try prover.relation(mean.squared.isAtMost(bound * square), adding: nonnegative)
    }
  }
}

private let optimizerLibrary = Result {
  var library = try LemmaLibrary.standard()
  try library.proveTwoKernelLemmas()
  return library
}

import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

private let x = Term.parameter("x")
private let y = Term.parameter("y")
private let n = IndexTerm.variable("n")

private func raised(_ term: Term, _ power: Int) -> Term {
  switch power {
  case 0: 1
  case 1: term
  default: term.power(IndexTerm(power))
  }
}

extension Term {
  fileprivate static func integer(_ value: Int) -> Term { .number(Rational(value)) }
}

extension LemmaLibrary {
  /// Hoelder's inequality for an even exponent P, with the roots that it needs given:
  /// `(sum q h^(P-1) g)^P <= (sum q h^P)^(P-1) (sum q g^P)`.
  ///
  /// Here `q h^(P-1)` are the weights p, so that `q h^P = p^P' q^(1-P')` with `1/P + 1/P' = 1`.
  mutating func proveHoelder(_ power: Int) throws {
    let name = "hoelder-\(power)"
    guard power >= 2, power % 2 == 0, !contains(name) else { return }
    let degree = Term.integer(power)
    let young = (degree - 1) * raised(x, power) - degree * raised(x, power - 1) * y + raised(y, power)
    // With X = x^2 and Y = y^2: P/2 x^(P-2) (x - y)^2 + (X - Y)^2 sum_j (P/2 - 1 - j) X^(P/2-2-j) Y^j.
    let half = power / 2
    let first = Term.integer(half) * raised(x, power - 2) * (x - y).squared
    let rest = (0..<max(0, half - 1)).map { j -> Term in
      let factor = raised(x, half - 2 - j) * raised(y, j)
      return Term.integer(half - 1 - j) * factor.squared * (x.squared - y.squared).squared
    }
    try prove(
      Claim("young-\(power)", for: Variable.reals("x", "y"), Term(0).isAtMost(young))
    ) { p in
      if power > 2 {
        // An even power of x is the square of half that power.
        let square = try p.nonnegative(raised(x, half - 1).squared)
        let same = try p.identity(raised(x, half - 1).squared, raised(x, power - 2))
        try p.know(p.relation(Term(0).isAtMost(raised(x, power - 2)), using: [(square, 1), (same, 1)]))
      }
      let parts = try ([first] + rest).map { try p.nonnegative($0) }
      return try p.relation(Term(0).isAtMost(young), using: parts.map { ($0, 1) })
    }
    let (q, h, g) = (
      SequenceTerm.variable("q", arity: 1), SequenceTerm.variable("h", arity: 1),
      SequenceTerm.variable("g", arity: 1)
    )
    let mean = Term.sum(to: n) { q[$0] * raised(h[$0], power - 1) * g[$0] }
    let values = Term.sum(to: n) { q[$0] * raised(g[$0], power) }
    let bound = Term.sum(to: n) { q[$0] * raised(h[$0], power) }
    let positive = Formula.forEach(upTo: n) { Term(0).isLess(than: q[$0]) }
    let sequences = ["q", "h", "g"].map { Variable($0, .sequence(arity: 1)) }
    func member(_ k: IndexTerm, _ a: Term, _ b: Term) -> Term {
      let (u, v) = (a * h[k], b * g[k])
      return q[k] * ((degree - 1) * raised(u, power) - degree * raised(u, power - 1) * v + raised(v, power))
    }
    let expanded =
      (degree - 1) * raised(x, power) * bound - degree * raised(x, power - 1) * y * mean + raised(y, power)
      * values
    try prove(
      Claim(
        name + "/expanded", for: [Variable("n", .index)] + sequences + Variable.reals("x", "y"),
        Term.sum(to: n) { member($0, x, y) }.equals(expanded))
    ) { p in try p.identity(.sum(to: n) { member($0, x, y) }, expanded) }
    try prove(
      Claim(
        name, for: [Variable("n", .index)] + sequences, given: [positive, Term(0).isLess(than: bound)],
        raised(mean, power).isAtMost(raised(bound, power - 1) * values))
    ) { p in
      let weights = p.known[0]
      let members = try p.members("k", n) { p, k in
        let weight = try p.member(k, of: weights)
        let order = try p.lemma("young-\(power)", .real(mean * h[k]), .real(bound * g[k]))
        let product = try Theorem.infer(
          .product, from: [p.relation(Term(0).isAtMost(q[k]), adding: weight), order])
        return try p.relation(Term(0).isAtMost(member(k, mean, bound)), adding: product)
      }
      let sum = try p.lemma(
        "sum-nonnegative", .index(n), .sequence(.lambda { member($0, mean, bound) }), from: [members])
      let expansion = try p.lemma(
        name + "/expanded", .index(n), .sequence(q), .sequence(h), .sequence(g), .real(mean), .real(bound))
      let gap = raised(bound, power - 1) * values - raised(mean, power)
      let scaled = try p.relation(Term(0).isAtMost(bound * gap), using: [(sum, 1), (expansion, 1)])
      let nonnegative = try p.lemma(
        "nonnegative-factor", .real(bound), .real(gap), from: [p.known[1], scaled])
      return try p.relation(
        raised(mean, power).isAtMost(raised(bound, power - 1) * values), adding: nonnegative)
    }
  }

  /// `(x/y^(1/P))^P <= s^(P-1)` from `x^P <= s^(P-1) y`, and the same with equality.
  mutating func proveRatioPower(_ nested: NestedRoot, _ power: Int) throws {
    guard !contains("power-of-ratio-bounded-\(power)") else { return }
    let s = Term.parameter("s")
    let denominator = nested.of(y)
    let ratio = raised(x / denominator, power)
    try prove(
      Claim(
        "power-of-ratio-\(power)", for: Variable.reals("x", "y"), given: [Term(0).isLess(than: y)],
        ratio.equals(raised(x, power) / y))
    ) { p in
      try p.know(p.positive(denominator))
      let root = try p.power(of: nested, y, power)
      let bottom = raised(denominator, power)
      try p.know(p.positive(bottom))
      return try p.calculate(
        ratio, .equals(raised(x, power) / bottom),
        .by(p.rewritten(raised(x, power) / bottom, with: root)))
    }
    try prove(
      Claim(
        "power-of-ratio-bounded-\(power)", for: Variable.reals("x", "y", "s"),
        given: [Term(0).isLess(than: y), raised(x, power).isAtMost(raised(s, power - 1) * y)],
        ratio.isAtMost(raised(s, power - 1)))
    ) { p in
      let order = p.known[1]
      let slack = try p.lemma(
        "quotient-nonnegative", .real(raised(s, power - 1) * y - raised(x, power)), .real(y),
        from: [p.relation(Term(0).isAtMost(raised(s, power - 1) * y - raised(x, power)), adding: order)])
      let value = try p.lemma("power-of-ratio-\(power)", .real(x), .real(y))
      return try p.relation(ratio.isAtMost(raised(s, power - 1)), using: [(slack, 1), (value, 1)])
    }
  }
}

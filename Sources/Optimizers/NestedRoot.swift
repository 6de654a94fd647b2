import Automation
import ProofKernel
import SymbolicAlgebra

/// A root, or a root of a root and so on, of one radicand: `sqrt(sqrt(x))` is a root of degree 4 as `root(4, x)` is.
package struct NestedRoot: Hashable, Sendable {
  /// The outermost first.
  package let degrees: [Int]

  package init(_ degrees: [Int]) { self.degrees = degrees }

  /// The outer roots of a term, at least one, and what they are taken of.
  package init?(_ term: Term, radicand: inout Term) {
    var degrees: [Int] = []
    radicand = term
    while case .root(let degree, let inner) = radicand {
      degrees.append(degree)
      radicand = inner
    }
    guard !degrees.isEmpty else { return nil }
    self.degrees = degrees
  }

  /// The degree of the one root that all are together, or nil beyond `limit`.
  package func degree(limit: Int) -> Int? {
    var product = 1
    for degree in degrees {
      guard degree <= limit / product else { return nil }
      product *= degree
    }
    return product
  }

  func of(_ radicand: Term) -> Term { degrees.reversed().reduce(radicand) { .root($1, $0) } }
}

private let x = Term.parameter("x")
private let y = Term.parameter("y")

extension LemmaLibrary {
  /// The lemmas on the degrees of a root.
  mutating func proveRoots(_ root: NestedRoot) throws {
    for degree in Set(root.degrees).sorted() { try proveRoot(degree) }
  }

  private mutating func proveRoot(_ degree: Int) throws {
    guard !contains("root-scaled-\(degree)") else { return }
    let exponent = IndexTerm(degree)
    try prove(
      Claim(
        "power-increases-\(degree)", for: Variable.reals("x", "y"),
        given: [Term(0).isAtMost(x), x.isLess(than: y)],
        x.power(exponent).isLess(than: y.power(exponent)))
    ) { p in
      let (nonnegative, order) = (p.known[0], p.known[1])
      try p.know(p.relation(Term(0).isLess(than: y), adding: nonnegative, order))
      // y^n - x^n = (y - x) (y^(n-1) + .. + x^(n-1))
      let newest = y.raised(to: degree - 1)
      let sum = (1..<degree).reduce(newest) { sum, power in
        let rest = degree - 1 - power
        return sum + (rest == 0 ? x.raised(to: power) : y.raised(to: rest) * x.raised(to: power))
      }
      let product = try Theorem.infer(
        .product, from: [p.relation(Term(0).isLess(than: y - x), adding: order), p.positive(sum)])
      return try p.relation(x.power(exponent).isLess(than: y.power(exponent)), adding: product)
    }
    let root = Term.root(degree, x)
    try prove(
      Claim(
        "root-unique-\(degree)", for: Variable.reals("x", "y"),
        given: [Term(0).isAtMost(y), y.power(exponent).equals(x)], root.equals(y))
    ) { p in
      let power = p.known[1]
      let weak = try p.relation(
        Term(0).isAtMost(x), using: [(p.nonnegative(y.power(exponent)), 1), (power, 1)])
      let own = try Theorem.infer(.rootPower(degree: degree), from: [weak])
      let goal = root.equals(y)
      func impossible(_ p: Prover, _ least: Term, _ greatest: Term, _ less: Theorem, _ sign: Term) throws
        -> Theorem
      {
        let nonnegative = try least == y ? p.known[0] : .infer(.rootNonnegative(degree: degree), from: [weak])
        let powers = try p.lemma(
          "power-increases-\(degree)", .real(least), .real(greatest), from: [nonnegative, less])
        return try p.absurd(
          goal, from: p.falsity(using: [(powers, 1), (own, -1 * sign), (power, sign)]))
      }
      return try p.comparing(root, y) { p, less in
        try impossible(p, root, y, less, 1)
      } equal: { _, equal in
        equal
      } greater: { p, less in
        try impossible(p, y, root, less, -1)
      }
    }
    try prove(
      Claim(
        "root-scaled-\(degree)", for: Variable.reals("x", "y"),
        given: [Term(0).isAtMost(x), Term(0).isAtMost(y)],
        Term.root(degree, x.power(exponent) * y).equals(x * .root(degree, y)))
    ) { p in
      let scaled = x * .root(degree, y)
      let own = try Theorem.infer(.rootPower(degree: degree), from: [p.known[1]])
      let power = try p.identity(
        scaled.power(exponent), x.power(exponent) * y, using: [(own, x.power(exponent))])
      return try p.lemma(
        "root-unique-\(degree)", .real(x.power(exponent) * y), .real(scaled),
        from: [p.nonnegative(scaled), power])
    }
  }
}

extension Prover {
  /// `c x / (c^P y)^(1/P) = sign(c) (x / y^(1/P))` for an even P; that c isn't 0 and y is positive is known.
  func scaledRatio(_ c: Term, _ x: Term, _ y: Term, _ root: NestedRoot, _ power: Int) throws -> Theorem {
    let size = Term.absoluteValue(c)
    try know(positive(size))
    try know(positive(root.of(y)))
    let square = try lemma("absolute-value-squared", .real(c))
    var exponent = power
    var (inner, whole) = (y, c.power(IndexTerm(power)) * y)
    let half = IndexTerm(power / 2)
    // c^P = (abs(c)^2)^(P/2)
    var scaled = try Theorem.chain([
      identity(whole, c.squared.power(half) * y),
      rewritten(c.squared.power(half) * y, with: square.reversed()),
      identity(size.squared.power(half) * y, size.power(IndexTerm(power)) * y),
    ])
    for degree in root.degrees.reversed() {
      let factor = size.raised(to: exponent / degree)
      let written = try identity(
        size.raised(to: exponent) * inner, factor.power(IndexTerm(degree)) * inner)
      scaled = try Theorem.chain([
        rewritten(.root(degree, whole), with: scaled, written),
        lemma("root-scaled-\(degree)", .real(factor), .real(inner)),
      ])
      (inner, whole) = (.root(degree, inner), .root(degree, whole))
      exponent /= degree
    }
    let ratio = x / root.of(y)
    let sign = try lemma("sign-as-quotient", .real(c))
    return try calculate(
      c * x / whole, .by(rewritten(c * x / whole, with: scaled)),
      .equals(.sign(c) * ratio, using: [(sign, -ratio)]))
  }

  /// `(y^(1/P))^P = y`; that y isn't negative is known.
  func power(of root: NestedRoot, _ y: Term, _ power: Int) throws -> Theorem {
    var (exponent, degrees) = (power, root.degrees[...])
    var line = root.of(y).power(IndexTerm(power))
    var result = try Theorem.infer(.reflexivity(line))
    while let degree = degrees.popFirst() {
      let inner = NestedRoot(Array(degrees)).of(y)
      exponent /= degree
      let own = try Theorem.infer(.rootPower(degree: degree), from: [nonnegative(inner)])
      let written = Term.root(degree, inner).power(IndexTerm(degree)).raised(to: exponent)
      result = try Theorem.chain([result, identity(line, written), rewritten(written, with: own)])
      line = inner.raised(to: exponent)
    }
    return result
  }
}

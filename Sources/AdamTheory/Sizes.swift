import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

extension TheoremBuilder {
  /// `abs(x) <= a` and `abs(y) <= b` bound the sum, the difference and the product.
  mutating func proveSizes() throws {
    let (x, y) = (Term.parameter("x"), Term.parameter("y"))
    let (a, b) = (Term.parameter("a"), Term.parameter("b"))
    let given = [Term.absoluteValue(x).isAtMost(a), Term.absoluteValue(y).isAtMost(b)]
    let variables = Variable.reals("x", "y", "a", "b")
    for (name, term, triangle) in [
      ("size-of-sum", x + y, "absolute-value-sum"),
      ("size-of-difference", x - y, "absolute-value-difference"),
    ] {
      try lemma(name, for: variables, given: given, Term.absoluteValue(term).isAtMost(a + b)) { p in
        try p.relation(
          Term.absoluteValue(term).isAtMost(a + b),
          adding: p.lemma(triangle, .real(x), .real(y)), p.known[0], p.known[1])
      }
    }
    try lemma("size-of-itself", for: [variables[0]], Term.absoluteValue(x).isAtMost(.absoluteValue(x))) { p in
      try p.relation(Term.absoluteValue(x).isAtMost(.absoluteValue(x)))
    }
    try lemma(
      "size-of-multiple", for: Variable.reals("x", "y", "a"), given: [Term.absoluteValue(x).isAtMost(a)],
      Term.absoluteValue(y * x).isAtMost(a * .absoluteValue(y))
    ) { p in
      let room = try Theorem.infer(
        .product,
        from: [
          p.relation(Term(0).isAtMost(a - .absoluteValue(x)), adding: p.known[0]),
          p.nonnegative(.absoluteValue(y)),
        ])
      return try p.relation(
        Term.absoluteValue(y * x).isAtMost(a * .absoluteValue(y)),
        adding: p.lemma("absolute-value-product", .real(y), .real(x)), room)
    }
    let part = [given[0], Term.absoluteValue(y).isAtMost(1)]
    try lemma(
      "size-of-part", for: Variable.reals("x", "y", "a"), given: part, Term.absoluteValue(x * y).isAtMost(a)
    ) { p in
      let room = try Theorem.infer(
        .product,
        from: [
          p.relation(Term(0).isAtMost(1 - .absoluteValue(y)), adding: p.known[1]),
          p.nonnegative(.absoluteValue(x)),
        ])
      return try p.relation(
        Term.absoluteValue(x * y).isAtMost(a),
        adding: p.lemma("absolute-value-product", .real(x), .real(y)), room, p.known[0])
    }
    try lemma("size-of-product", for: variables, given: given, Term.absoluteValue(x * y).isAtMost(a * b)) {
      p in
      let (sizeX, sizeY) = (Term.absoluteValue(x), Term.absoluteValue(y))
      let (first, second) = (p.known[0], p.known[1])
      let bound = try p.relation(Term(0).isAtMost(a), adding: p.nonnegative(sizeX), first)
      return try p.relation(
        Term.absoluteValue(x * y).isAtMost(a * b),
        adding: p.lemma("absolute-value-product", .real(x), .real(y)),
        .infer(.product, from: [bound, p.relation(Term(0).isAtMost(b - sizeY), adding: second)]),
        .infer(
          .product, from: [p.relation(Term(0).isAtMost(a - sizeX), adding: first), p.nonnegative(sizeY)]))
    }
  }
}

/// Bounds on the sizes of polynomials, put together from bounds on some of their parts.
///
/// What has nothing to do with these parts is bounded by its own absolute value.
struct Sizes {
  /// A part, a bound on its size, and the theorem that says so, where it is known.
  let parts: [(part: Term, bound: Term, theorem: Theorem?)]
  private let variables: Set<Variable>

  init(parts: [(part: Term, bound: Term, theorem: Theorem?)]) {
    self.parts = parts
    variables = parts.reduce(into: []) { $0.formUnion($1.part.freeVariables) }
  }

  /// A bound on the size of a polynomial.
  func bound(_ term: Term) -> Term {
    if let known = parts.first(where: { $0.part == term }) { return known.bound }
    switch term {
    case .number(let value): return .number(value.signum < 0 ? -value : value)
    case _ where term.freeVariables.isDisjoint(with: variables): return .absoluteValue(term)
    case .add(let left, let right), .subtract(let left, let right): return bound(left) + bound(right)
    case .multiply(let left, let right): return product(left, right)
    default:
      if let (base, rest) = term.splitPower { return product(base, rest) }
      return .absoluteValue(term)
    }
  }

  private func product(_ left: Term, _ right: Term) -> Term {
    let (first, second) = (bound(left), bound(right))
    return second == 1 ? first : first == 1 ? second : first * second
  }

  /// `abs(term) <= bound(term)`.
  func theorem(_ term: Term, _ p: Prover) throws -> Theorem {
    if let known = parts.first(where: { $0.part == term })?.theorem { return known }
    func combined(_ lemma: String, _ left: Term, _ right: Term) throws -> Theorem {
      try p.lemma(
        lemma, .real(left), .real(right), .real(bound(left)), .real(bound(right)),
        from: [theorem(left, p), theorem(right, p)])
    }
    func product(_ left: Term, _ right: Term) throws -> Theorem {
      if bound(right) == 1 {
        return try p.lemma(
          "size-of-part", .real(left), .real(right), .real(bound(left)),
          from: [theorem(left, p), theorem(right, p)])
      }
      let size = try combined("size-of-product", left, right)
      let stated = bound(left) * bound(right)
      let own = self.product(left, right)
      return stated == own ? size : try size.rewriting(with: p.identity(stated, own))
    }
    switch term {
    case .number(let value):
      let sign = try p.relation(value.signum < 0 ? term.isAtMost(0) : Term(0).isAtMost(term))
      return try p.relation(
        Term.absoluteValue(term).isAtMost(bound(term)), adding: .infer(.absoluteValue, from: [sign]))
    case _ where term.freeVariables.isDisjoint(with: variables):
      return try p.lemma("size-of-itself", .real(term))
    case .add(let left, let right): return try combined("size-of-sum", left, right)
    case .subtract(let left, let right): return try combined("size-of-difference", left, right)
    case .multiply(let left, let right): return try product(left, right)
    default:
      if let (base, rest) = term.splitPower {
        return try product(base, rest).rewriting(with: p.identity(base * rest, term))
      }
      return try p.lemma("size-of-itself", .real(term))
    }
  }
}

extension Term {
  /// x and `x^(n-1)` of `x^n`.
  fileprivate var splitPower: (base: Term, rest: Term)? {
    guard case .power(let base, let exponent) = self, let n = exponent.literal, n >= 2 else { return nil }
    return (base, n == 2 ? base : base.power(IndexTerm(n - 1)))
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

/// An inequality `(sum_k b_k g_k)^2 <= sum_k a_k g_k^2` about any gradients g.
///
/// It holds for all g if and only if `sum_k b_k^2/a_k <= 1`, where all a_k are positive; the gradients `b_k/a_k` attain
/// equality in Cauchy and Schwarz's inequality.
struct QuadraticForm {
  /// `sum_k b_k g_k`, and `sum_k a_k g_k^2`, which is the rest of the difference of the sides.
  let mean: Term
  let rest: Term
  let gradients: Variable
  /// What the square is divided by.
  private let divisor: Term?

  /// The form of a relation whose sides differ by a square with a minus sign and other terms; nil if it has none.
  init?(_ goal: Formula) {
    guard case .relation(let relation, let left, let right) = goal, relation != .equal else { return nil }
    var summands: [(isPositive: Bool, term: Term)] = []
    Self.collect(right, true, &summands)
    Self.collect(left, false, &summands)
    let squares = summands.indices.filter {
      !summands[$0].isPositive && summands[$0].term.dividend.squareRoot != nil
    }
    guard squares.count == 1, let position = squares.first,
      let mean = summands[position].term.dividend.squareRoot
    else { return nil }
    if case .divide(_, let divisor) = summands[position].term {
      self.divisor = divisor
    } else {
      divisor = nil
    }
    summands.remove(at: position)
    guard let first = summands.first else { return nil }
    let others = summands.dropFirst().reduce(first.isPositive ? first.term : -first.term) {
      $1.isPositive ? $0 + $1.term : $0 - $1.term
    }
    let rest = divisor.map { $0 * others } ?? others
    (self.mean, self.rest) = (mean, rest)
    let sequences = mean.freeVariables.filter { $0.sort == .sequence(arity: 1) }
    let shared = sequences.filter { rest.freeVariables.contains($0) }
    guard shared.count == 1, let gradients = shared.first else { return nil }
    self.gradients = gradients
  }

  private static func collect(
    _ term: Term, _ isPositive: Bool, _ summands: inout [(isPositive: Bool, term: Term)]
  ) {
    switch term {
    case .number(0): break
    case .negate(let inner): collect(inner, !isPositive, &summands)
    case .add(let left, let right):
      collect(left, isPositive, &summands)
      collect(right, isPositive, &summands)
    case .subtract(let left, let right):
      collect(left, isPositive, &summands)
      collect(right, !isPositive, &summands)
    default: summands.append((isPositive, term))
    }
  }

  // MARK: Proof

  /// Proves the goal, whose sums are written out. `bound` proves `sum_k b_k^2/a_k <= 1`.
  func prove(
    _ goal: Formula, _ p: Prover, bound: (Prover, Formula) throws -> Theorem
  ) throws -> Theorem {
    guard let first = Member(mean, gradients), let second = Member(rest, gradients),
      first.degree == 1, second.degree == 2, let upper = first.upper, upper == second.upper
    else { throw ProofFailure.noProofFound(goal) }
    let (b, a) = (
      SequenceTerm.lambda([BinderName("k")], first.coefficient),
      SequenceTerm.lambda([BinderName("k")], second.coefficient)
    )
    let positive = try p.members("k", upper) { p, k in try p.positive(a[k]) }
    let total = Term.sum(to: upper) { b[$0].squared / a[$0] }
    let small = try bound(p, total.isAtMost(1))
    let theorem = try p.instance(
      of: p.lemmas.theorem("square-below-quadratic-form"),
      [.index(upper), .sequence(b), .sequence(a), .sequence(.variable(gradients.name, arity: 1))],
      from: [positive, small])
    guard let divisor else { return try p.relation(goal, adding: theorem) }
    let gap = rest - mean.squared
    try p.know(p.relation(Term(0).isAtMost(gap), adding: theorem))
    try p.know(p.positive(divisor))
    return try p.relation(goal, adding: p.lemma("quotient-nonnegative", .real(gap), .real(divisor)))
  }

  /// A sum of members that are a coefficient times a power of the gradient, `sum_k c_k g_k^degree`.
  private struct Member {
    var degree: Int
    var coefficient: Term
    /// Where the sum ends; nil for what no sum surrounds.
    var upper: IndexTerm?

    init?(_ term: Term, _ gradients: Variable, inSum: Bool = false) {
      func part(_ inner: Term) -> Member? { Member(inner, gradients, inSum: inSum) }
      guard term.freeVariables.contains(gradients) else {
        (degree, coefficient, upper) = (0, term, nil)
        return
      }
      switch term {
      case .element(.variable(gradients.name, arity: 1), [.bound(0)]) where inSum:
        (degree, coefficient, upper) = (1, 1, nil)
      case .sum(_, let end, let body):
        guard !inSum, let member = Member(body, gradients, inSum: true) else { return nil }
        (degree, coefficient, upper) = (member.degree, member.coefficient, end)
      case .negate(let inner):
        guard let inner = part(inner) else { return nil }
        (degree, coefficient, upper) = (inner.degree, -inner.coefficient, inner.upper)
      case .multiply(let left, let right):
        // A product of two sums is no sum of this kind.
        guard let left = part(left), let right = part(right), left.upper == nil || right.upper == nil
        else { return nil }
        degree = left.degree + right.degree
        coefficient =
          left.coefficient == 1
          ? right.coefficient
          : right.coefficient == 1 ? left.coefficient : left.coefficient * right.coefficient
        upper = left.upper ?? right.upper
      case .divide(let top, let bottom):
        guard let top = part(top), !bottom.freeVariables.contains(gradients) else { return nil }
        (degree, coefficient, upper) = (top.degree, top.coefficient / bottom, top.upper)
      case .power(let base, let exponent):
        guard let base = part(base), base.upper == nil, exponent.summands.isEmpty,
          (1...4).contains(exponent.constant)
        else { return nil }
        degree = base.degree * exponent.constant
        coefficient = base.coefficient == 1 ? 1 : .power(base.coefficient, exponent)
        upper = nil
      case .add(let left, let right), .subtract(let left, let right):
        guard let left = part(left), let right = part(right), left.degree == right.degree,
          left.upper == right.upper
        else { return nil }
        (degree, upper) = (left.degree, left.upper)
        if case .add = term {
          coefficient = left.coefficient + right.coefficient
        } else {
          coefficient = left.coefficient - right.coefficient
        }
      default: return nil
      }
    }
  }
}

extension Term {
  fileprivate var dividend: Term { if case .divide(let top, _) = self { top } else { self } }

  /// What the term is written as the square of.
  fileprivate var squareRoot: Term? {
    switch self {
    case .power(let base, 2): base
    case .multiply(let left, let right) where left == right: left
    default: nil
    }
  }
}

extension LemmaLibrary {
  /// `(sum b g)^2 <= sum a g^2` if `sum b^2/a <= 1` and all a are positive.
  mutating func proveQuadraticFormLemma() throws {
    let n = IndexTerm.variable("n")
    let (b, a, g) = (
      SequenceTerm.variable("b", arity: 1), SequenceTerm.variable("a", arity: 1),
      SequenceTerm.variable("g", arity: 1)
    )
    func total(_ member: (IndexTerm) -> Term) -> Term { .sum(to: n, member) }
    let mean = total { b[$0] * g[$0] }
    let square = total { a[$0] * g[$0].squared }
    let ratios = total { b[$0].squared / a[$0] }
    let positive = Formula.forEach(upTo: n) { Term(0).isLess(than: a[$0]) }
    let sequences = ["b", "a", "g"].map { Variable($0, .sequence(arity: 1)) }
    let claim = Claim(
      "square-below-quadratic-form", for: [Variable("n", .index)] + sequences,
      given: [positive, ratios.isAtMost(1)], mean.squared.isAtMost(square))
    try prove(claim) { p in
      let (weights, small) = (p.known[0], p.known[1])
      // sum a (g - mean b/a)^2 = square - 2 mean^2 + mean^2 ratios, where ratios <= 1.
      let expanded = try p.lemma(
        "weighted-residuals", .index(n), .sequence(b), .sequence(a), .sequence(g), .real(1), .real(mean))
      let members = try p.members("k", n) { p, k in
        try p.know(p.member(k, of: weights))
        return try p.nonnegative(a[k] * (1 * g[k] - mean * (b[k] / a[k])).squared)
      }
      let residuals = try p.lemma(
        "sum-nonnegative", .index(n),
        .sequence(.lambda { a[$0] * (1 * g[$0] - mean * (b[$0] / a[$0])).squared }), from: [members])
      let slack = try Theorem.infer(
        .product, from: [.infer(.square(mean)), p.relation(Term(0).isAtMost(1 - ratios), adding: small)])
      return try p.relation(claim.conclusion, adding: residuals.rewriting(with: expanded), slack)
    }
  }
}

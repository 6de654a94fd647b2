import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// The ratio `m/sqrt(v)` of moments that are known as series to some order: `m = a P + O(e^(N+1))` with
/// `P = 1 + p1 e + ..`, `v = a^2 Q + O(e^(N+1))`, so `m/sqrt(v) = sign(a) (1 + r1 e + ..) + O(e^(N+1))`.
struct SeriesRatio {
  /// The order N.
  let order: Int

  /// The name of the lemma.
  var name: String { "ratio-of-series-\(order)" }

  private func coefficients(_ letter: String) -> [Term] { (1...order).map { .parameter("\(letter)\($0)") } }

  /// `1 + c1 e + c2 e^2 + ..`.
  func series(_ coefficients: [Term], _ e: Term) -> Term {
    coefficients.enumerated().reduce(Term(1)) { sum, next in
      sum + next.element * (next.offset == 0 ? e : e.power(IndexTerm(next.offset + 1)))
    }
  }

  /// The coefficient of `e^n` in the square of a series with constant term 1.
  private func squared(_ c: [Term], _ n: Int) -> Term? {
    var parts: [Term] = []
    for i in 0...n / 2 {
      let j = n - i
      guard j <= order else { continue }
      let product = i == 0 ? c[j - 1] : c[i - 1] * c[j - 1]
      parts.append(i == j ? c[i - 1].squared : 2 * product)
    }
    return parts.isEmpty ? nil : parts.dropFirst().reduce(parts[0]) { $0 + $1 }
  }

  /// The coefficient of `e^n` in `R^2 Q`.
  private func product(_ r: [Term], _ q: [Term], _ n: Int) -> Term? {
    var parts: [Term] = []
    for i in 0...n {
      guard let square = i == 0 ? Term(1) : squared(r, i), n - i <= order else { continue }
      parts.append(i == 0 ? q[n - 1] : i == n ? square : square * q[n - i - 1])
    }
    return parts.isEmpty ? nil : parts.dropFirst().reduce(parts[0]) { $0 + $1 }
  }

  /// The equations between the coefficients of `e, .., e^N` in `R^2 Q` and in `P^2`.
  func matching(_ p: [Term], _ q: [Term], _ r: [Term]) -> [Formula] {
    (1...order).compactMap { n in
      guard let left = product(r, q, n), let right = squared(p, n) else { return nil }
      return left.equals(right)
    }
  }

  /// `(P^2 - R^2 Q) / e^(N+1)`.
  func residual(_ p: [Term], _ q: [Term], _ r: [Term], _ e: Term) -> Term {
    var total: Term?
    for n in order + 1...3 * order {
      guard let right = product(r, q, n) else { continue }
      let coefficient = squared(p, n).map { $0 - right } ?? -right
      let power = n - order - 1
      let part = power == 0 ? coefficient : coefficient * (power == 1 ? e : e.power(IndexTerm(power)))
      total = total.map { $0 + part } ?? part
    }
    return total ?? 0
  }

  /// Moments within `c abs(e)^(N+1)` of the series have a ratio within `C abs(e)^(N+1)` of its series.
  func expansion(
    _ name: String = "e", scale a: Term, error c: Term, first: (Term) -> Term, second: (Term) -> Term,
    ratio: (Term) -> Term
  ) -> Formula {
    let (m, v) = (Term.parameter("m"), Term.parameter("v"))
    return .nearZero(name, radius: "r") { constant, e in
      let power = Term.absoluteValue(e).power(IndexTerm(order + 1))
      return .forall(
        Variable("m", .real),
        .forall(
          Variable("v", .real),
          .implies(
            Term.absoluteValue(m - first(e)).isAtMost(c * power),
            .implies(
              Term.absoluteValue(v - second(e)).isAtMost(c * power),
              .and(
                Term(0).isLess(than: v),
                Term.absoluteValue(m / .squareRoot(v) - .sign(a) * ratio(e)).isAtMost(constant * power))))))
    }
  }

  /// Proves the lemma: for all `a != 0`, `c >= 0`, coefficients p, q and those r that match them.
  func prove(_ builder: inout TheoremBuilder) throws {
    let (a, c) = (Term.parameter("a"), Term.parameter("c"))
    let (p, q, r) = (coefficients("p"), coefficients("q"), coefficients("r"))
    let names = [p, q, r].joined().compactMap { term -> String? in
      if case .parameter(let name) = term { name } else { nil }
    }
    let goal = expansion(scale: a, error: c) {
      a * series(p, $0)
    } second: {
      a.squared * series(q, $0)
    } ratio: {
      series(r, $0)
    }
    let variables = (["a", "c"] + names).map { Variable($0, .real) }
    try builder.lemma(
      "residual-of-series-\(order)", for: (names + ["e"]).map { Variable($0, .real) },
      given: matching(p, q, r),
      (series(p, .parameter("e")).squared - series(r, .parameter("e")).squared * series(q, .parameter("e")))
        .equals(
          Term.parameter("e").power(IndexTerm(order + 1)) * residual(p, q, r, .parameter("e")))
    ) { prover in
      let e = Term.parameter("e")
      let matched = prover.known.enumerated().map { position, theorem in
        (theorem, -e.power(IndexTerm(position + 1)))
      }
      return try prover.identity(
        series(p, e).squared - series(r, e).squared * series(q, e),
        e.power(IndexTerm(order + 1)) * residual(p, q, r, e), using: matched)
    }
    try builder.lemma(
      "bounds-of-series-\(order)", for: names.map { Variable($0, .real) }, given: matching(p, q, r),
      bounds(p, q, r)
    ) { prover in
      try proveBounds(p, q, r, prover)
    }
    try builder.lemma(
      name, for: variables,
      given: [a.differs(from: 0), Term(0).isAtMost(c)] + matching(p, q, r), goal
    ) { prover in
      try prove(goal, (a, c), (p, q, r), prover)
    }
  }

  /// `exists B. 0 <= B and exists D. forall e. abs(e) <= 1 -> ..`: the series are within `B abs(e)` of 1, and the
  /// residual is at most `D abs(e)^(N+1)`.
  private func bounds(_ p: [Term], _ q: [Term], _ r: [Term]) -> Formula {
    let (linear, remainder, e) = (Term.parameter("B"), Term.parameter("D"), Term.parameter("e"))
    let near = Formula.implies(Term.absoluteValue(e).isAtMost(1), near(p, q, r, linear, remainder, e))
    return .exists(
      Variable("B", .real),
      .and(
        Term(0).isAtMost(linear), .exists(Variable("D", .real), .forall(Variable("e", .real), near))))
  }

  private func near(_ p: [Term], _ q: [Term], _ r: [Term], _ linear: Term, _ remainder: Term, _ e: Term)
    -> Formula
  {
    let size = Term.absoluteValue(e)
    let (first, second, ratio) = (series(p, e), series(q, e), series(r, e))
    return .all(
      Term.absoluteValue(first - 1).isAtMost(linear * size),
      Term.absoluteValue(second - 1).isAtMost(linear * size),
      Term.absoluteValue(ratio - 1).isAtMost(linear * size),
      Term.absoluteValue(first.squared - ratio.squared * second)
        .isAtMost(remainder * size.power(IndexTerm(order + 1))))
  }

  private func proveBounds(_ p: [Term], _ q: [Term], _ r: [Term], _ prover: Prover) throws -> Theorem {
    let power = IndexTerm(order + 1)
    /// `(1 + c1 e + c2 e^2 + ..) - 1` over e.
    func tail(_ coefficients: [Term], _ e: Term) -> Term {
      let factors = (0..<order).map { $0 == 0 ? Term(1) : $0 == 1 ? e : e.power(IndexTerm($0)) }
      let parts = zip(coefficients, factors).map { $1 == 1 ? $0 : $0 * $1 }
      return parts.dropFirst().reduce(parts[0]) { $0 + $1 }
    }
    /// Powers of e, as far as the residual has them, are at most 1.
    func sizes(_ e: Term, _ small: Theorem?) throws -> Sizes {
      var parts: [(part: Term, bound: Term, theorem: Theorem?)] = [(e, 1, small)]
      for n in 2...max(2, 2 * order - 1) {
        let power = e.power(IndexTerm(n))
        parts.append((power, 1, try small.map { _ in try Sizes(parts: parts).theorem(power, prover) }))
      }
      return Sizes(parts: parts)
    }
    let symbol = Term.parameter("e")
    let tails = try [p, q, r].map { try sizes(symbol, nil).bound(tail($0, symbol)) }
    let total = tails[0] + tails[1] + tails[2]
    let remainder = try sizes(symbol, nil).bound(residual(p, q, r, symbol))
    let tailSigns = try tails.map { try prover.nonnegative($0) }
    let goal = bounds(p, q, r)
    guard case .exists(_, let body) = goal,
      case .and(_, let inner) = body.instantiated(with: [.real(total)])
    else { throw ProofFailure.noProofFound(goal) }
    let all = try prover.universally(Binder("e", .real)) { prover, argument in
      guard case .real(let e) = argument else { throw ProofFailure.noProofFound(goal) }
      let size = Term.absoluteValue(e)
      return try prover.implication(size.isAtMost(1)) { prover, unit in
        let sizeSign = try prover.nonnegative(size)
        let bounds = try sizes(e, unit)
        // abs(P - 1) = abs(tail e) <= B abs(e).
        let near = try zip([p, q, r], tails.indices).map { coefficients, position in
          let product = try prover.lemma("absolute-value-product", .real(tail(coefficients, e)), .real(e))
            .rewriting(with: prover.identity(tail(coefficients, e) * e, series(coefficients, e) - 1))
          let slack = try Theorem.infer(
            .product,
            from: [
              prover.relation(
                Term(0).isAtMost(total - .absoluteValue(tail(coefficients, e))),
                using: [(bounds.theorem(tail(coefficients, e), prover), 1)]
                  + tailSigns.indices.filter { $0 != position }.map { (tailSigns[$0], 1) }), sizeSign,
            ])
          return try prover.relation(
            Term.absoluteValue(series(coefficients, e) - 1).isAtMost(total * size), adding: product, slack)
        }
        let leftover = residual(p, q, r, e)
        let exact = try prover.instance(
          of: prover.lemmas.theorem("residual-of-series-\(order)"), (p + q + r + [e]).map { .real($0) })
        let multiple = try prover.lemma(
          "size-of-multiple", .real(leftover), .real(e.power(power)), .real(remainder),
          from: [bounds.theorem(leftover, prover)])
        // Replaced as they stand: the normal forms of the residual are long.
        let residualSize = try multiple.rewriting(with: sizeOfPower(e, prover)).rewriting(
          with: exact.reversed()
        ).displayed()
        return try .conjunction(near + [residualSize])
      }
    }
    return try prover.witness(
      goal, .real(total),
      .conjunction([prover.nonnegative(total), prover.witness(inner, .real(remainder), all)]))
  }

  private func prove(
    _ goal: Formula, _ scaling: (a: Term, c: Term), _ all: (p: [Term], q: [Term], r: [Term]), _ prover: Prover
  ) throws -> Theorem {
    let bounds = try prover.instance(
      of: prover.lemmas.theorem("bounds-of-series-\(order)"), (all.p + all.q + all.r).map { .real($0) })
    return try prover.obtaining(bounds) { prover, property, first in
      let (nonnegative, existence) = try property.conjuncts()
      return try prover.obtaining(existence) { prover, near, second in
        guard case .real(let linear) = first, case .real(let remainder) = second else {
          throw ProofFailure.noProofFound(goal)
        }
        return try prove(goal, scaling, all, (linear, nonnegative, remainder, near), prover)
      }
    }
  }

  private func prove(
    _ goal: Formula, _ scaling: (a: Term, c: Term), _ all: (p: [Term], q: [Term], r: [Term]),
    _ bounds: (total: Term, nonnegative: Theorem, remainder: Term, all: Theorem), _ prover: Prover
  ) throws -> Theorem {
    let (a, c) = scaling
    let (p, q, r) = all
    let (total, remainder) = (bounds.total, bounds.remainder)
    let power = IndexTerm(order + 1)
    let errors = (c / .absoluteValue(a), c / .absoluteValue(a.squared))
    let different = prover.known[0]
    try prover.know(prover.lemma("absolute-value-positive", .real(a)))
    try prover.know(
      prover.lemma("absolute-value-positive", .real(a.squared), from: [prover.nonzero(a.squared)]))
    let signs =
      try [bounds.nonnegative] + [errors.0, errors.1].map { try prover.know(prover.nonnegative($0)) }
    let scale = 4 * (1 + total + errors.0 + errors.1)
    let constant = 4 * (remainder + 3 * errors.0 + 2 * errors.1)
    return try prover.nearZero(
      goal, constant: constant, radius: 1 / scale, isPositive: prover.positive(1 / scale)
    ) {
      prover, small, e in
      let size = Term.absoluteValue(e)
      let sizeSign = try prover.nonnegative(size)
      let room = try Theorem.infer(
        .product,
        from: [
          prover.positive(scale), prover.relation(Term(0).isAtMost(1 / scale - size), adding: small),
        ])
      let products = try signs.map { try Theorem.infer(.product, from: [$0, sizeSign]) }
      let unit = try prover.relation(
        size.isAtMost(1),
        using: [(room, .number(.half * .half)), (products[0], 1), (products[1], 1), (products[2], 1)])
      let near = try prover.instance(of: bounds.all, [.real(e)], from: [unit]).allConjuncts()
      let divided = try [(a, errors.0), (a.squared, errors.1)].map { scale, error in
        try prover.identity(c * size.power(power) / .absoluteValue(scale), error * size.power(power))
      }
      return try prover.universally(Binder("m", .real)) { prover, m in
        try prover.universally(Binder("v", .real)) { prover, v in
          guard case .real(let m) = m, case .real(let v) = v else { throw ProofFailure.noProofFound(goal) }
          let (firstSeries, secondSeries) = (a * series(p, e), a.squared * series(q, e))
          return try prover.implication(
            Term.absoluteValue(m - firstSeries).isAtMost(c * size.power(power))
          ) { prover, first in
            try prover.implication(
              Term.absoluteValue(v - secondSeries).isAtMost(c * size.power(power))
            ) { prover, second in
              let firstError = try prover.lemma(
                "scaled-error", .real(m), .real(a), .real(series(p, e)), .real(c * size.power(power)),
                from: [different, first])
              let secondError = try prover.lemma(
                "scaled-error", .real(v), .real(a.squared), .real(series(q, e)), .real(c * size.power(power)),
                from: [second])
              let (x, y) = (m / a, v / a.squared)
              let ratio = try prover.lemma(
                "ratio-near-expansion", .real(x), .real(y), .real(series(p, e)), .real(series(q, e)),
                .real(series(r, e)), .real(e), .real(total), .real(errors.0), .real(errors.1),
                .real(remainder), .index(power),
                from: near + signs + [
                  small,
                  firstError.rewriting(with: divided[0]), secondError.rewriting(with: divided[1]),
                ])
              let (positive, close) = try ratio.conjuncts()
              let (sign, scaled) = try prover.lemma(
                "ratio-of-scaled", .real(a), .real(m), .real(v), from: [different, positive]
              ).conjuncts()
              try prover.know(positive)
              try prover.know(sign)
              let error = x / .squareRoot(y) - series(r, e)
              let signed = try prover.lemma("signed-size", .real(a), .real(error), from: [different])
              let same = try prover.lemma(
                "difference-of-multiples", .real(.sign(a)), .real(x / .squareRoot(y)), .real(series(r, e)),
                .real(m / .squareRoot(v)), from: [scaled])
              return try .conjunction([
                sign, close.rewriting(with: signed.reversed()).rewriting(with: same).displayed(),
              ])
            }
          }
        }
      }
    }
  }

  /// `abs(e^(N+1)) = abs(e)^(N+1)`.
  private func sizeOfPower(_ e: Term, _ prover: Prover) throws -> Theorem {
    let size = Term.absoluteValue(e)
    var known = try prover.identity(.absoluteValue(e), size)
    for n in 2...order + 1 {
      let previous = n == 2 ? e : e.power(IndexTerm(n - 1))
      let whole = e.power(IndexTerm(n))
      let product = try prover.lemma("absolute-value-product", .real(previous), .real(e))
        .rewriting(with: prover.identity(previous * e, whole))
      known = try prover.identity(
        .absoluteValue(whole), size.power(IndexTerm(n)), using: [(product, 1), (known, size)])
    }
    return known
  }
}

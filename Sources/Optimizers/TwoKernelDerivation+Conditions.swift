import Automation
import ProofKernel
import SymbolicAlgebra

extension TwoKernelDerivation {
  /// `p_k/P = q_k/Q`, the totals as sums.
  private func balance(_ k: IndexTerm) -> Formula {
    (weight(p, k) / total(p)).equals(weight(q, k) / total(q))
  }

  /// `p_k/P = q_k/Q` for every k.
  var pointwise: Formula { .forEach(upTo: t, balance) }

  /// `p_k/P = q_k/Q` with the totals in closed form, from the condition on every weight.
  private func member(_ prover: Prover, _ k: IndexTerm, of condition: Theorem) throws -> Theorem {
    let sums = try ["numerator total", "denominator total"].map {
      try prover.instance(of: prover.lemmas.theorem(name($0)), weightArguments)
    }
    return try prover.member(k, of: condition).rewriting(with: sums[0]).rewriting(with: sums[1])
  }

  /// The condition with the totals in closed form proved for a member gives the one with sums.
  private func restated(_ prover: Prover, _ k: IndexTerm, _ closed: Theorem) throws -> Theorem {
    let sums = try ["numerator total", "denominator total"].map {
      try prover.instance(of: prover.lemmas.theorem(name($0)), weightArguments)
    }
    let sides = try [weight(p, k) / total(p), weight(q, k) / total(q)].enumerated().map { position, side in
      try prover.rewritten(side, with: sums[position])
    }
    return try Theorem.chain([sides[0], closed, sides[1].reversed()])
  }

  /// When the weights are proportional, solved where the engine knows how.
  func pointwiseCondition(_ totals: Totals) throws -> BalanceCondition {
    guard second.modes.count == 1, second.impulse == nil, let other = second.modes.first, other.degree == 0
    else { return .equation(pointwise) }
    if first.modes.count == 1, let own = first.modes.first, own.degree == 0 {
      if first.impulse == nil, own.base.isRate, other.base.isRate {
        return try equalRates(own, other, totals)
      }
      if first.impulse != nil, case .parameter = own.base, case .parameter = other.base {
        return try noRates(own, totals)
      }
    }
    if first.modes.isEmpty, other.base.isRate, other.base != 0 { return try vanishingRate(other, totals) }
    if first.modes.count == 2, first.impulse == nil, first.modes.allSatisfy({ $0.degree == 0 }),
      first.modes.map(\.base).allSatisfy({ if case .parameter = $0 { $0 != other.base } else { false } }),
      case .parameter = other.base
    {
      return try threeEqualRates(other, totals)
    }
    return .equation(pointwise)
  }

  /// One exponential each: the weights are proportional exactly if the rates agree.
  private func equalRates(
    _ own: Kernel.Mode, _ other: Kernel.Mode, _ totals: Totals
  ) throws -> BalanceCondition {
    let (a, b) = (own.base, other.base)
    let equal = a.equals(b)
    let later = [IndexTerm(2).isAtMost(t)]
    if a == b {
      return .always(
        try prove("pointwise condition", for: weightVariables, given: hypotheses + later, pointwise) {
          prover in
          try prover.know(prover.positive(totals.numerator))
          try prover.know(prover.positive(totals.denominator))
          return try prover.members("k", t) { prover, k in
            try restated(
              prover, k, prover.identity(weight(p, k) / totals.numerator, weight(q, k) / totals.denominator))
          }
        })
    }
    /// The rates agree, from the weights of the last two gradients.
    func agreement(_ prover: Prover, _ condition: Theorem) throws -> Theorem {
      let (last, before) = (
        try member(prover, t, of: condition), try member(prover, t - 1, of: condition)
      )
      let inverse = 1 / (own.coefficient / totals.numerator)
      return try prover.identity(a, b, using: [(before, inverse), (last, -(b * inverse))]).displayed()
    }
    func knowTotals(_ prover: Prover) throws {
      try prover.know(prover.positive(totals.numerator))
      try prover.know(prover.positive(totals.denominator))
      try prover.know(prover.positive(own.coefficient / totals.numerator))
    }
    if case .number = a, case .number = b {
      return .never(
        try prove("pointwise condition", for: weightVariables, given: hypotheses + later, .not(pointwise)) {
          prover in
          try knowTotals(prover)
          return try prover.refuting(pointwise) { prover, condition in
            try prover.falsity(using: [(agreement(prover, condition), 1 / (a - b))])
          }
        })
    }
    let statement = try prove(
      "pointwise condition", for: weightVariables, given: hypotheses + later, .iff(pointwise, equal)
    ) { prover in
      try knowTotals(prover)
      return try prover.equivalence(pointwise, equal) { prover, condition in
        try agreement(prover, condition)
      } backward: { prover, same in
        try prover.members("k", t) { prover, k in
          let goal = (weight(p, k) / totals.numerator).equals(weight(q, k) / totals.denominator)
          let closed = try prover.rewriting(goal, with: [same]) { prover, rewritten in
            try prover.relation(rewritten)
          }
          return try restated(prover, k, closed)
        }
      }
    }
    return .exactly(equal, statement)
  }

  /// A numerator that sees the newest gradient only: the weights are proportional exactly if the other rate is 0.
  private func vanishingRate(_ other: Kernel.Mode, _ totals: Totals) throws -> BalanceCondition {
    let zero = other.base.equals(0)
    let later = hypotheses + [IndexTerm(2).isAtMost(t)]
    if case .number(let rate) = other.base {
      return .never(
        try prove("pointwise condition", for: weightVariables, given: later, .not(pointwise)) { prover in
          try prover.know(prover.positive(totals.numerator))
          try prover.know(prover.positive(totals.denominator))
          try prover.know(prover.positive(other.coefficient / totals.denominator))
          return try prover.refuting(pointwise) { prover, condition in
            let before = try member(prover, t - 1, of: condition)
            let inverse = -1 / (other.coefficient / totals.denominator) / .number(rate)
            return try prover.falsity(using: [(before, inverse)])
          }
        })
    }
    let statement = try prove(
      "pointwise condition", for: weightVariables, given: later, .iff(pointwise, zero)
    ) { prover in
      try prover.know(prover.positive(totals.numerator))
      try prover.know(prover.positive(totals.denominator))
      let newest = try prover.positive(other.coefficient / totals.denominator)
      try prover.know(newest)
      return try prover.equivalence(pointwise, zero) { prover, condition in
        let before = try member(prover, t - 1, of: condition)
        return try prover.identity(
          other.base, 0, using: [(before, -1 / (other.coefficient / totals.denominator))]
        ).displayed()
      } backward: { prover, vanishes in
        try prover.members("k", t) { prover, k in
          func goal(_ k: IndexTerm) -> Formula {
            (weight(p, k) / totals.numerator).equals(weight(q, k) / totals.denominator)
          }
          func atZero(_ prover: Prover, _ k: IndexTerm) throws -> Theorem {
            try prover.rewriting(goal(k), with: [vanishes]) { prover, rewritten in
              try prover.relation(rewritten)
            }
          }
          let closed = try prover.comparing(k, t) { prover, _ in
            try atZero(prover, k)
          } equal: { prover, equal in
            let hole = Variable("\u{2022}k", .index)
            return try .infer(
              .indexSubstitution(template: goal(.variable(hole.name)).abstracted(over: [hole])),
              from: [.infer(.indexArithmetic(t.equals(k)), from: [equal]), atZero(prover, t)])
          } greater: { prover, _ in
            try prover.absurd(goal(k), from: prover.impossibleIndices())
          }
          return try restated(prover, k, closed)
        }
      }
    }
    return .exactly(zero, statement)
  }

  /// A sum of two exponentials is proportional to one exactly if all three rates agree.
  private func threeEqualRates(_ other: Kernel.Mode, _ totals: Totals) throws -> BalanceCondition {
    let (one, two, b) = (first.modes[0], first.modes[1], other.base)
    let equal = Formula.and(one.base.equals(b), two.base.equals(b))
    let domain = hypotheses + [IndexTerm(3).isAtMost(t)]
    let prover = try Prover(lemmas: library, assuming: domain)
    // Where a coefficient may vanish, as alpha may, that it doesn't is a condition.
    let vanishing = first.modes.flatMap { Quotient($0.coefficient).factors }.filter { factor in
      guard case .parameter = factor else { return false }
      return (try? prover.positive(factor)) == nil
    }
    let statement = try prove(
      "pointwise condition", for: weightVariables,
      given: domain + vanishing.map { Term(0).isLess(than: $0) }, .iff(pointwise, equal)
    ) { prover in
      try prover.know(prover.positive(totals.numerator))
      try prover.know(prover.positive(totals.denominator))
      let (c, d) = (one.coefficient / totals.numerator, two.coefficient / totals.numerator)
      for coefficient in [c, d, c + d] { try prover.know(prover.positive(coefficient)) }
      return try prover.equivalence(pointwise, equal) { prover, condition in
        let members = try [0, 1, 2].map { try member(prover, t - IndexTerm($0), of: condition) }
        let (x, y) = (members.map { $0.sides?.left ?? 0 }, members.map { $0.sides?.right ?? 0 })
        // x_0 x_2 - x_1^2 is 0 for a geometric sequence, and c d (a - b)^2 here.
        let scale = 1 / (c * d)
        let square = try prover.identity(
          (one.base - two.base).squared, 0,
          using: [
            (members[2], scale * y[0]), (members[0], scale * x[2]), (members[1], -(scale * (y[1] + x[1]))),
          ])
        let same = try prover.lemma("zero-square", .real(one.base - two.base), from: [square])
        let rest = 1 / (c + d)
        let first = try prover.identity(
          one.base, b, using: [(members[1], rest), (members[0], -(b * rest)), (same, d * rest)]
        ).displayed()
        return try .conjunction([
          first, prover.identity(two.base, b, using: [(same, -1), (first, 1)]).displayed(),
        ])
      } backward: { prover, same in
        let (first, second) = try same.conjuncts()
        return try prover.members("k", t) { prover, k in
          let goal = (weight(p, k) / totals.numerator).equals(weight(q, k) / totals.denominator)
          let closed = try prover.rewriting(goal, with: [first, second]) { prover, rewritten in
            try prover.know(prover.positive(totals.numerator).rewriting(with: first).rewriting(with: second))
            return try prover.relation(rewritten)
          }
          return try restated(prover, k, closed)
        }
      }
    }
    return .exactly(equal, statement)
  }

  /// An exponential with an extra weight on the newest gradient is proportional to no exponential.
  private func noRates(_ own: Kernel.Mode, _ totals: Totals) throws -> BalanceCondition {
    guard let impulse = first.impulse else { return .equation(pointwise) }
    let given = hypotheses + [Term(0).isLess(than: own.base), IndexTerm(3).isAtMost(t)]
    let statement = try prove(
      "pointwise condition", for: weightVariables, given: given, .not(pointwise)
    ) { prover in
      try prover.know(prover.positive(totals.numerator))
      try prover.know(prover.positive(totals.denominator))
      // Three neighbours of a geometric sequence have x_0 x_2 = x_1^2; here they differ by this.
      let excess = own.coefficient * own.base.squared * impulse / totals.numerator.squared
      let positive = try prover.positive(excess)
      return try prover.refuting(pointwise) { prover, condition in
        let members = try [0, 1, 2].map { try member(prover, t - IndexTerm($0), of: condition) }
        let (x, y) = (members.map { $0.sides?.left ?? 0 }, members.map { $0.sides?.right ?? 0 })
        let zero = try prover.identity(
          excess, 0, using: [(members[2], y[0]), (members[0], x[2]), (members[1], -(y[1] + x[1]))]
        ).displayed()
        return try prover.falsity(using: [(positive, 1), (zero, 1)])
      }
    }
    return .never(statement)
  }
}

extension Term {
  /// Whether the term is a decay rate as it is given: a parameter or a number.
  var isRate: Bool {
    switch self {
    case .parameter, .number: true
    default: false
    }
  }
}

extension Prover {
  /// `falsity` from relations of indices that can't all hold.
  func impossibleIndices() throws -> Theorem {
    try .infer(
      .indexArithmetic(.falsity),
      from: known.filter { if case .indexRelation = $0.conclusion { true } else { false } })
  }
}

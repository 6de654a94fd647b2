import Automation
import ProofKernel
import SymbolicAlgebra

private let a = Term.parameter("a")
private let b = Term.parameter("b")
private let x = Term.parameter("x")
private let n = IndexTerm.variable("n")

extension LemmaLibrary {
  /// Proves facts about absolute values, powers and weighted means of any sequence.
  ///
  /// Returns the statements about the quantities of the vocabulary, which are tried as lemmas.
  mutating func proveClaimLemmas(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    try proveAbsoluteValueBounds()
    try proveAbsoluteValueOfDifference()
    try provePowerBounds()
    try proveTangents()
    try proveConvexity()
    try proveSquareLemmas()
    try proveQuadraticFormLemma()
    try proveSumProductLemmas()
    try proveQuotientSigns()
    try proveDiscriminantLemma()
    try proveStrictSquareOrder()
    try proveMomentRecurrences(vocabulary.adam)
    try proveSpreadLemmas(vocabulary.adam)
    try proveAssociationLemmas(vocabulary.adam)
    let means = try proveMeanLemmas(vocabulary) + proveMeanEqualityLemmas(vocabulary)
    let updates = try proveMomentLemmas(vocabulary) + proveUpdateLemmas(vocabulary)
    let orders = try proveMomentOrders(vocabulary) + proveAgeLemmas(vocabulary)
    return try means + updates + orders + proveGradientShares(vocabulary.adam)
      + proveMomentBounds(vocabulary) + proveWeightOrders(vocabulary)
  }

  private mutating func proveAbsoluteValueBounds() throws {
    let magnitude = Term.absoluteValue(x)
    for (name, side) in [("absolute-value-above", x), ("absolute-value-above-negative", -x)] {
      try prove(Claim(name, for: Variable.reals("x"), side.isAtMost(magnitude))) { p in
        let squared = try p.lemma("absolute-value-squared", .real(x))
        try p.know(p.lemma("absolute-value-nonnegative", .real(x)))
        try p.know(p.relation(side.squared.isAtMost(magnitude.squared), using: [(squared, -1)]))
        return try p.lemma("square-order", .real(side), .real(magnitude))
      }
    }
  }

  /// `abs(a - b) <= abs(a) + abs(b)`.
  private mutating func proveAbsoluteValueOfDifference() throws {
    let (first, second) = (Term.absoluteValue(a), Term.absoluteValue(b))
    let claim = Claim(
      "absolute-value-difference", for: Variable.reals("a", "b"),
      Term.absoluteValue(a - b).isAtMost(first + second))
    try prove(claim) { p in
      let above = try [a, b].map { try p.lemma("absolute-value-above", .real($0)) }
      let below = try [a, b].map { try p.lemma("absolute-value-above-negative", .real($0)) }
      return try p.lemma(
        "absolute-value-at-most", .real(a - b), .real(first + second),
        from: [
          p.relation((-(first + second)).isAtMost(a - b), adding: below[0], above[1]),
          p.relation((a - b).isAtMost(first + second), adding: above[0], below[1]),
        ])
    }
  }

  private mutating func provePowerBounds() throws {
    let count = Variable("n", .index)
    func lower(_ index: IndexTerm) -> Formula { (1 - .index(index) * (1 - b)).isAtMost(b.power(index)) }
    try prove(
      Claim("bernoulli", for: Variable.reals("b"), given: [Term(0).isAtMost(b)], .forall(count, lower(n)))
    ) { p in
      let base = p.known[0]
      let all = try p.induction(on: "m", lower) { p in
        try p.relation(lower(0))
      } step: { p, previous, m in
        // b^(m+1) - 1 + (m+1)(1-b) is b (b^m - 1 + m(1-b)) + m (1-b)^2.
        let rest = try p.relation(
          Term(0).isAtMost(b.power(m) - 1 + .index(m) * (1 - b)), adding: previous)
        let product = try Theorem.infer(.product, from: [base, rest])
        return try p.relation(
          lower(m + 1), adding: product, p.nonnegative(.index(m) * (1 - b).squared))
      }
      return try p.instance(of: all, [.index(n)]).generalized(over: count)
    }
    let power = b.power(n).equals(0)
    let zero = Claim("zero-power", for: Variable.reals("b") + [count], given: [power], b.equals(0))
    try prove(zero) { p in
      try p.cases(.infer(.excludedMiddle(b.equals(0)))) { _, zero in
        zero
      } _: { p, _ in
        let nonzero = try p.lemma("power-nonzero", .real(b), .index(n))
        return try p.absurd(zero.conclusion, from: p.contradiction(.assuming(power), nonzero))
      }
    }
    let unit = [Term(0).isAtMost(b), b.isAtMost(1)]
    try prove(
      Claim(
        "power-within-unit", for: Variable.reals("b"), given: unit, .forall(count, b.power(n).isAtMost(1)))
    ) { p in
      let complement = try p.relation(Term(0).isAtMost(1 - b), adding: p.known[1])
      let all = try p.induction(on: "m") {
        b.power($0).isAtMost(1)
      } base: { p in
        try p.relation(b.power(0).isAtMost(1))
      } step: { p, previous, m in
        let product = try Theorem.infer(.product, from: [p.nonnegative(b.power(m)), complement])
        return try p.relation(b.power(m + 1).isAtMost(1), adding: previous, product)
      }
      return try p.instance(of: all, [.index(n)]).generalized(over: count)
    }
    try prove(
      Claim(
        "power-within-base", for: Variable.reals("b"), given: unit,
        .forall(count, .implies(IndexTerm(1).isAtMost(n), b.power(n).isAtMost(b))))
    ) { p in
      let base = p.known[0]
      return try p.implication(IndexTerm(1).isAtMost(n)) { p, _ in
        let rest = try p.lemma("power-within-unit", .real(b), .index(n - 1))
        let product = try Theorem.infer(
          .product, from: [base, p.relation(Term(0).isAtMost(1 - b.power(n - 1)), adding: rest)])
        return try p.relation(b.power(n).isAtMost(b), adding: product)
      }.generalized(over: count)
    }
    try prove(
      Claim(
        "power-strictly-monotone", for: Variable.reals("a", "b"),
        given: [Term(0).isAtMost(a), a.isLess(than: b)],
        .forall(count, .implies(IndexTerm(1).isAtMost(n), a.power(n).isLess(than: b.power(n)))))
    ) { p in
      let less = p.known[1]
      try p.know(p.relation(Term(0).isLess(than: b), adding: p.known[0], less))
      let all = try p.induction(on: "m", from: 1) {
        a.power($0).isLess(than: b.power($0))
      } base: { p in
        try p.relation(a.power(1).isLess(than: b.power(1)), adding: less)
      } step: { p, previous, m in
        let first = try Theorem.infer(
          .product,
          from: [
            p.positive(b), p.relation(Term(0).isLess(than: b.power(m) - a.power(m)), adding: previous),
          ])
        let second = try Theorem.infer(
          .product,
          from: [p.nonnegative(a.power(m)), p.relation(Term(0).isLess(than: b - a), adding: less)])
        return try p.relation(a.power(m + 1).isLess(than: b.power(m + 1)), adding: first, second)
      }
      return try p.specialize(all, to: .index(n)).generalized(over: count)
    }

    try prove(
      Claim(
        "power-weakly-monotone", for: Variable.reals("a", "b"),
        given: [Term(0).isAtMost(a), a.isAtMost(b)], .forall(count, a.power(n).isAtMost(b.power(n))))
    ) { p in
      let (nonnegative, order) = (p.known[0], p.known[1])
      try p.know(p.relation(Term(0).isAtMost(b), adding: nonnegative, order))
      let all = try p.induction(on: "m") {
        a.power($0).isAtMost(b.power($0))
      } base: { p in
        try p.relation(a.power(0).isAtMost(b.power(0)))
      } step: { p, previous, m in
        let first = try Theorem.infer(
          .product,
          from: [nonnegative, p.relation(Term(0).isAtMost(b.power(m) - a.power(m)), adding: previous)])
        let second = try Theorem.infer(
          .product, from: [p.nonnegative(b.power(m)), p.relation(Term(0).isAtMost(b - a), adding: order)])
        return try p.relation(a.power(m + 1).isAtMost(b.power(m + 1)), adding: first, second)
      }
      return try p.instance(of: all, [.index(n)]).generalized(over: count)
    }

    try prove(
      Claim(
        "power-order", for: Variable.reals("a", "b"), given: [Term(0).isAtMost(a), Term(0).isAtMost(b)],
        .forall(
          count,
          .implies(
            IndexTerm(1).isAtMost(n), .implies(a.power(n).isAtMost(b.power(n)), a.isAtMost(b)))))
    ) { p in
      try p.implication(IndexTerm(1).isAtMost(n)) { p, _ in
        try p.implication(a.power(n).isAtMost(b.power(n))) { p, order in
          let goal = a.isAtMost(b)
          return try p.comparing(a, b) { p, less in
            try p.relation(goal, adding: less)
          } equal: { p, equal in
            try p.relation(goal, adding: equal)
          } greater: { p, less in
            try p.know(less)
            let reversed = try p.lemma("power-strictly-monotone", .real(b), .real(a), .index(n))
            return try p.absurd(goal, from: p.falsity(using: [(order, 1), (reversed, 1)]))
          }
        }
      }.generalized(over: count)
    }
    // (1 - a^n)/(1 - a) is a sum of powers, and grows with a.
    let ordered = [Term(0).isAtMost(a), a.isAtMost(b), b.isAtMost(1)]
    func geometric(_ index: IndexTerm) -> Formula {
      ((1 - a.power(index)) * (1 - b)).isAtMost((1 - b.power(index)) * (1 - a))
    }
    try prove(
      Claim(
        "geometric-sums-ordered", for: Variable.reals("a", "b"), given: ordered,
        .forall(count, geometric(n)))
    ) { p in
      let above = try p.relation(Term(0).isAtMost(b), adding: p.known[0], p.known[1])
      let complements = try [a, b].map { rate in
        try p.relation(
          Term(0).isAtMost(1 - rate),
          using: (rate == a ? [p.known[1], p.known[2]] : [p.known[2]]).map { ($0, 1) })
      }
      try p.know(above)
      let rest = try Theorem.infer(.product, from: complements)
      let all = try p.induction(on: "m", geometric) { p in
        try p.relation(geometric(0))
      } step: { p, previous, m in
        let order = try p.lemma("power-weakly-monotone", .real(a), .real(b), .index(m))
        let gain = try Theorem.infer(
          .product, from: [rest, p.relation(Term(0).isAtMost(b.power(m) - a.power(m)), adding: order)])
        return try p.relation(geometric(m + 1), adding: previous, gain)
      }
      return try p.instance(of: all, [.index(n)]).generalized(over: count)
    }
  }

  /// A power lies above its tangents: `y^n + n y^(n-1) (x - y) <= x^n`.
  private mutating func proveTangents() throws {
    let y = Term.parameter("y")
    func tangent(_ n: IndexTerm) -> Term {
      x.power(n) - y.power(n) - .index(n) * y.power(n - 1) * (x - y)
    }
    try prove(
      Claim(
        "power-above-tangent", for: Variable.reals("x", "y"),
        given: [Term(0).isAtMost(x), Term(0).isAtMost(y)],
        .forall(
          Variable("n", .index), .implies(IndexTerm(1).isAtMost(n), Term(0).isAtMost(tangent(n)))))
    ) { p in
      let all = try p.induction(on: "m", from: 1) {
        Term(0).isAtMost(tangent($0))
      } base: { p in
        try p.relation(Term(0).isAtMost(tangent(1)))
      } step: { p, previous, m in
        let kept = try Theorem.infer(.product, from: [p.nonnegative(x), previous])
        return try p.relation(
          Term(0).isAtMost(tangent(m + 1)), adding: kept,
          p.nonnegative(.index(m) * y.power(m - 1) * (x - y).squared))
      }
      return try p.specialize(all, to: .index(n)).generalized(over: Variable("n", .index))
    }
  }

  /// Powers are convex: `z^n <= c x^n + (1 - c) y^n` for `z = c x + (1 - c) y`.
  private mutating func proveConvexity() throws {
    let (y, z, c) = (Term.parameter("y"), Term.parameter("z"), Term.parameter("c"))
    let mean = c * x + (1 - c) * y
    let order = z.power(n).isAtMost(c * x.power(n) + (1 - c) * y.power(n))
    try prove(
      Claim(
        "power-of-mean", for: Variable.reals("x", "y", "z", "c"),
        given: [
          Term(0).isAtMost(x), Term(0).isAtMost(y), Term(0).isAtMost(c), c.isAtMost(1), z.equals(mean),
        ],
        .forall(Variable("n", .index), .implies(IndexTerm(1).isAtMost(n), order)))
    ) { p in
      let equation = p.known[4]
      let rest = try p.know(p.relation(Term(0).isAtMost(1 - c), adding: p.known[3]))
      let sum = try Theorem.infer(.product, from: [rest, p.nonnegative(y)])
      try p.know(
        p.relation(Term(0).isAtMost(z), using: [(sum, 1), (p.nonnegative(c * x), 1), (equation, -1)]))
      return try p.implication(IndexTerm(1).isAtMost(n)) { p, _ in
        let tangents = try [x, y].map {
          try p.lemma("power-above-tangent", .real($0), .real(z), .index(n))
        }
        return try p.relation(
          order,
          using: [
            (.infer(.product, from: [p.nonnegative(c), tangents[0]]), 1),
            (.infer(.product, from: [rest, tangents[1]]), 1),
            (equation, .index(n) * z.power(n - 1)),
          ])
      }.generalized(over: Variable("n", .index))
    }
  }

  /// Facts about squares from which equations follow.
  mutating func proveSquareLemmas() throws {
    try prove(
      Claim(
        "square-at-most-zero", for: Variable.reals("a", "b"), given: [(a - b).squared.isAtMost(0)],
        a.equals(b))
    ) { p in
      let square = try p.lemma(
        "antisymmetry", .real((a - b).squared), .real(0), from: [p.known[0], .infer(.square(a - b))])
      let zero = try p.lemma("zero-square", .real(a - b), from: [square])
      return try p.identity(a, b, using: [(zero, 1)])
    }
  }
}

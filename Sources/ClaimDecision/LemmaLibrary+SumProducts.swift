import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

private let n = IndexTerm.variable("n")
private let letters = ["x", "y", "z", "v", "w"]

private func sequence(_ name: String) -> SequenceTerm { .variable(name, arity: 1) }

private func total(_ member: (IndexTerm) -> Term) -> Term { .sum(to: n, member) }

/// Hoelder's inequality in the form `(sum x)^r <= sum y_1 .. sum y_r` if `x^r <= y_1 .. y_r` for each member, and the
/// triangle inequality.
extension LemmaLibrary {
  mutating func proveSumProductLemmas() throws {
    let members = sequence("x")
    try prove(
      Claim(
        "sum-step", for: [Variable("n", .index), Variable("x", .sequence(arity: 1))],
        Term.sum(to: n + 1) { members[$0] }.equals(total { members[$0] } + members[n + 1]))
    ) { p in
      try p.relation(Term.sum(to: n + 1) { members[$0] }.equals(total { members[$0] } + members[n + 1]))
    }
    try proveBinaryForm()
    try proveTwoSums()
    try proveFourSums()
    try proveThreeSums()
    try proveSumOfSquares()
    let (x, y) = (sequence("x"), sequence("y"))
    let triangle = Claim(
      "magnitude-of-sum",
      for: [Variable("n", .index)] + ["x", "y"].map { Variable($0, .sequence(arity: 1)) },
      given: [.forEach(upTo: n) { (-y[$0]).isAtMost(x[$0]) }, .forEach(upTo: n) { x[$0].isAtMost(y[$0]) }],
      Term.absoluteValue(total { x[$0] }).isAtMost(total { y[$0] }))
    try prove(triangle) { p in
      let (below, above) = (p.known[0], p.known[1])
      func ordered(_ member: @escaping (IndexTerm) -> Term, _ given: Theorem) throws -> Theorem {
        let members = try p.members("k", n) { p, k in
          try p.relation(Term(0).isAtMost(member(k)), adding: p.member(k, of: given))
        }
        return try p.lemma(
          "sum-nonnegative", .index(n), .sequence(.lambda("k", member)), from: [members])
      }
      let (first, second) = (total { x[$0] }, total { y[$0] })
      return try p.lemma(
        "absolute-value-at-most", .real(first), .real(second),
        from: [
          p.relation((-second).isAtMost(first), adding: ordered({ x[$0] + y[$0] }, below)),
          p.relation(first.isAtMost(second), adding: ordered({ y[$0] - x[$0] }, above)),
        ])
    }
  }

  /// `sum y <= (sum x)^2` if `y <= x^2` and `0 <= x` for each member, since no x exceeds the sum.
  private mutating func proveSumOfSquares() throws {
    let (x, y) = (sequence("x"), sequence("y"))
    let (sum, squares) = (total { x[$0] }, total { y[$0] })
    let claim = Claim(
      "sum-of-squares",
      for: [Variable("n", .index)] + ["x", "y"].map { Variable($0, .sequence(arity: 1)) },
      given: [
        .forEach(upTo: n) { Term(0).isAtMost(x[$0]) }, .forEach(upTo: n) { y[$0].isAtMost(x[$0].squared) },
      ],
      squares.isAtMost(sum.squared))
    try prove(claim) { p in
      let (nonnegative, orders) = (p.known[0], p.known[1])
      let above = try p.lemma("sum-above-members", .index(n), .sequence(x), from: [nonnegative])
      let gap = { (k: IndexTerm) in x[k] * sum - y[k] }
      let members = try p.members("k", n) { p, k in
        let product = try Theorem.infer(
          .product,
          from: [
            p.member(k, of: nonnegative),
            p.relation(Term(0).isAtMost(sum - x[k]), adding: p.member(k, of: above)),
          ])
        return try p.relation(
          Term(0).isAtMost(gap(k)), adding: product, p.member(k, of: orders))
      }
      let rest = try p.lemma("sum-nonnegative", .index(n), .sequence(.lambda("k", gap)), from: [members])
      return try p.relation(claim.conclusion, adding: rest)
    }
  }

  /// `0 <= a^2 y - 2 a b x + b^2 z` if `x^2 <= y z`.
  private mutating func proveBinaryForm() throws {
    let (x, y, z) = (Term.parameter("x"), Term.parameter("y"), Term.parameter("z"))
    let (a, b) = (Term.parameter("a"), Term.parameter("b"))
    let form = a.squared * y - 2 * a * b * x + b.squared * z
    let goal = Term(0).isAtMost(form)
    try prove(
      Claim(
        "binary-form", for: Variable.reals("x", "y", "z", "a", "b"),
        given: [Term(0).isAtMost(y), Term(0).isAtMost(z), x.squared.isAtMost(y * z)], goal)
    ) { p in
      let (first, second, order) = (p.known[0], p.known[1], p.known[2])
      return try p.comparing(0, y) { p, positive in
        // y times the form is (a y - b x)^2 + b^2 (y z - x^2).
        let gap = try Theorem.infer(
          .product,
          from: [.infer(.square(b)), p.relation(Term(0).isAtMost(y * z - x.squared), adding: order)])
        let scaled = try p.relation(
          Term(0).isAtMost(y * form), adding: .infer(.square(a * y - b * x)), gap)
        return try p.lemma("nonnegative-factor", .real(y), .real(form), from: [positive, scaled])
      } equal: { p, zero in
        let square = try p.relation((x - 0).squared.isAtMost(0), using: [(order, 1), (zero, -z)])
        let vanishes = try p.lemma("square-at-most-zero", .real(x), .real(0), from: [square])
        let rest = try Theorem.infer(.product, from: [.infer(.square(b)), second])
        return try p.relation(goal, using: [(rest, 1), (zero, a.squared), (vanishes, 2 * a * b)])
      } greater: { p, negative in
        try p.absurd(goal, from: p.falsity(using: [(negative, 1), (first, 1)]))
      }
    }
  }

  /// Cauchy and Schwarz's inequality.
  private mutating func proveTwoSums() throws {
    let (x, y, z) = (sequence("x"), sequence("y"), sequence("z"))
    let (first, second, third) = (total { x[$0] }, total { y[$0] }, total { z[$0] })
    let claim = holder(2)
    try prove(claim) { p in
      let (positiveY, positiveZ, orders) = (p.known[0], p.known[1], p.known[2])
      /// `0 <= a^2 sum y - 2 a b sum x + b^2 sum z`.
      func form(_ p: Prover, _ a: Term, _ b: Term) throws -> Theorem {
        let (c, d) = (Term.parameter("a"), Term.parameter("b"))
        let member = { (k: IndexTerm) in c.squared * y[k] - 2 * c * d * x[k] + d.squared * z[k] }
        let members = try p.members("k", n) { p, k in
          try p.lemma(
            "binary-form", .real(x[k]), .real(y[k]), .real(z[k]), .real(c), .real(d),
            from: [p.member(k, of: positiveY), p.member(k, of: positiveZ), p.member(k, of: orders)])
        }
        let sum = try p.lemma(
          "sum-nonnegative", .index(n), .sequence(.lambda("k", member)), from: [members])
        let split = try p.relation(
          Term(0).isAtMost(c.squared * second - 2 * c * d * first + d.squared * third), adding: sum)
        let general = try split.generalized(over: Variable("b", .real)).generalized(
          over: Variable("a", .real))
        return try p.specialize(p.specialize(general, to: .real(a)), to: .real(b))
      }
      let goal = claim.conclusion
      let gap = second * third - first.squared
      func divided(_ p: Prover, _ divisor: Term, _ positive: Theorem, _ form: Theorem) throws -> Theorem {
        let scaled = try p.relation(Term(0).isAtMost(divisor * gap), adding: form)
        return try p.relation(
          goal, adding: p.lemma("nonnegative-factor", .real(divisor), .real(gap), from: [positive, scaled]))
      }
      let nonnegativeY = try p.lemma("sum-nonnegative", .index(n), .sequence(y), from: [positiveY])
      let nonnegativeZ = try p.lemma("sum-nonnegative", .index(n), .sequence(z), from: [positiveZ])
      return try p.comparing(0, third) { p, positive in
        try divided(p, third, positive, form(p, third, first))
      } equal: { p, zeroZ in
        try p.comparing(0, second) { p, positive in
          try divided(p, second, positive, form(p, first, second))
        } equal: { p, zeroY in
          let half = Term.number(.half)
          // Twice the sum is at most 0, and so is its negative.
          let above = try p.relation(
            first.isAtMost(0), using: [(form(p, 1, 1), half), (zeroY, -half), (zeroZ, -half)])
          let below = try p.relation(
            Term(0).isAtMost(first), using: [(form(p, 1, -1), half), (zeroY, -half), (zeroZ, -half)])
          let zero = try p.lemma("antisymmetry", .real(first), .real(0), from: [above, below])
          return try p.relation(goal, using: [(zero, first), (zeroY, third)])
        } greater: { p, negative in
          try p.absurd(goal, from: p.falsity(using: [(negative, 1), (nonnegativeY, 1)]))
        }
      } greater: { p, negative in
        try p.absurd(goal, from: p.falsity(using: [(negative, 1), (nonnegativeZ, 1)]))
      }
    }
  }

  /// From the inequality for two sums, with `sqrt(y z)` and `sqrt(v w)` between.
  private mutating func proveFourSums() throws {
    let x = sequence("x")
    let factors = letters.dropFirst().map(sequence)
    let claim = holder(4)
    try prove(claim) { p in
      let (members, orders) = (Array(p.known.prefix(4)), p.known[4])
      func root(_ i: Int, _ k: IndexTerm) -> Term { .squareRoot(factors[i][k] * factors[i + 1][k]) }
      func product(_ p: Prover, _ i: Int, _ k: IndexTerm) throws -> Theorem {
        try .infer(.product, from: [p.member(k, of: members[i]), p.member(k, of: members[i + 1])])
      }
      let sums = factors.map { factor in total { factor[$0] } }
      let roots = [total { root(0, $0) }, total { root(2, $0) }]
      let rootMembers = try [0, 2].map { i in
        try p.members("k", n) { p, k in try .infer(.rootNonnegative(degree: 2), from: [product(p, i, k)]) }
      }
      let theorem = try p.lemmas.theorem("product-of-2-sums")
      func squared(_ i: Int) throws -> Theorem {
        let small = try p.members("k", n) { p, k in
          let square = try Theorem.infer(.rootPower(degree: 2), from: [product(p, i, k)])
          return try p.relation(
            root(i, k).squared.isAtMost(factors[i][k] * factors[i + 1][k]), adding: square)
        }
        return try p.instance(
          of: theorem,
          [
            .index(n), .sequence(.lambda("k") { root(i, $0) }), .sequence(factors[i]),
            .sequence(factors[i + 1]),
          ],
          from: [members[i], members[i + 1], small])
      }
      let between = try p.members("k", n) { p, k in
        let (u, v) = (root(0, k), root(2, k))
        let nonnegative = try Theorem.infer(
          .product, from: [p.member(k, of: rootMembers[0]), p.member(k, of: rootMembers[1])])
        let (first, second) = (
          try Theorem.infer(.rootPower(degree: 2), from: [product(p, 0, k)]),
          try Theorem.infer(.rootPower(degree: 2), from: [product(p, 2, k)])
        )
        let squares = try p.relation(
          x[k].squared.squared.isAtMost((u * v).squared),
          using: [
            (p.member(k, of: orders), 1), (first, -(factors[2][k] * factors[3][k])), (second, -u.squared),
          ])
        return try p.lemma(
          "square-order", .real(x[k].squared), .real(u * v), from: [nonnegative, squares])
      }
      let outer = try p.instance(
        of: theorem,
        [.index(n), .sequence(x)] + [0, 2].map { i in .sequence(.lambda("k") { root(i, $0) }) },
        from: rootMembers + [between])
      let (first, second) = (try squared(0), try squared(2))
      let totals = try members.enumerated().map { number, given in
        try p.know(p.lemma("sum-nonnegative", .index(n), .sequence(factors[number]), from: [given]))
      }
      for (i, given) in zip([0, 2], rootMembers) {
        try p.know(
          p.lemma("sum-nonnegative", .index(n), .sequence(.lambda("k") { root(i, $0) }), from: [given]))
      }
      let mean = total { x[$0] }
      let (u, v) = (roots[0], roots[1])
      func gap(_ large: Term, _ small: Term, _ order: Theorem) throws -> Theorem {
        try p.relation(Term(0).isAtMost(large - small), adding: order)
      }
      let steps = [
        try Theorem.infer(
          .product, from: [gap(u * v, mean.squared, outer), p.nonnegative(u * v + mean.squared)]),
        try .infer(
          .product,
          from: [gap(sums[0] * sums[1], u.squared, first), .infer(.product, from: [totals[2], totals[3]])]),
        try .infer(.product, from: [gap(sums[2] * sums[3], v.squared, second), .infer(.square(u))]),
      ]
      return try p.relation(claim.conclusion, using: steps.map { ($0, 1) })
    }
  }

  /// From the inequality for four sums, where the last is the sum of x itself.
  private mutating func proveThreeSums() throws {
    let x = sequence("x")
    let factors = letters.dropFirst().prefix(3).map(sequence)
    let claim = holder(3)
    try prove(claim) { p in
      let (members, orders, own) = (Array(p.known.prefix(3)), p.known[3], p.known[4])
      func product(_ k: IndexTerm) -> Term { factors[0][k] * factors[1][k] * factors[2][k] }
      let small = try p.members("k", n) { p, k in
        let gap = try p.relation(
          Term(0).isAtMost(product(k) - x[k].power(3)), adding: p.member(k, of: orders))
        return try p.relation(
          x[k].power(4).isAtMost(product(k) * x[k]),
          adding: .infer(.product, from: [gap, p.member(k, of: own)]))
      }
      let outer = try p.instance(
        of: p.lemmas.theorem("product-of-4-sums"),
        [.index(n), .sequence(x)] + factors.map { .sequence($0) } + [.sequence(x)],
        from: members + [own, small])
      let sums = factors.map { factor in total { factor[$0] } }
      let mean = total { x[$0] }
      let gap = sums[0] * sums[1] * sums[2] - mean.power(3)
      let totals = try zip(factors, members).map { factor, given in
        try p.lemma("sum-nonnegative", .index(n), .sequence(factor), from: [given])
      }
      let nonnegative = try p.lemma("sum-nonnegative", .index(n), .sequence(x), from: [own])
      let goal = claim.conclusion
      return try p.comparing(0, mean) { p, positive in
        let scaled = try p.relation(Term(0).isAtMost(mean * gap), adding: outer)
        return try p.relation(
          goal, adding: p.lemma("nonnegative-factor", .real(mean), .real(gap), from: [positive, scaled]))
      } equal: { p, zero in
        let product = try Theorem.infer(
          .product, from: [.infer(.product, from: [totals[0], totals[1]]), totals[2]])
        return try p.relation(goal, using: [(product, 1), (zero, -mean.squared)])
      } greater: { p, negative in
        try p.absurd(goal, from: p.falsity(using: [(negative, 1), (nonnegative, 1)]))
      }
    }
  }

  /// The statement for r sums; for an odd number the sequence x must not be negative.
  private func holder(_ r: Int) -> Claim {
    let names = Array(letters.prefix(r + 1))
    let x = sequence("x")
    let factors = names.dropFirst().map(sequence)
    func product(_ terms: [Term]) -> Term { terms.dropFirst().reduce(terms.first ?? 1) { $0 * $1 } }
    return Claim(
      "product-of-\(r)-sums",
      for: [Variable("n", .index)] + names.map { Variable($0, .sequence(arity: 1)) },
      given: factors.map { factor in Formula.forEach(upTo: n) { Term(0).isAtMost(factor[$0]) } }
        + [.forEach(upTo: n) { k in x[k].power(IndexTerm(r)).isAtMost(product(factors.map { $0[k] })) }]
        + (r % 2 == 0 ? [] : [.forEach(upTo: n) { Term(0).isAtMost(x[$0]) }]),
      total { x[$0] }.power(IndexTerm(r)).isAtMost(product(factors.map { factor in total { factor[$0] } })))
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let updateBoundLimit = TheoremRecipe(
    "update-bound-limit", "the sharp bound as the number of steps grows", source: "geometric sums",
    remarks: [
      "beta2 = beta1^2 is the phase boundary. On it and beyond, S grows at least like (1 - beta1)^2 t, so that "
        + "no bound on the update holds for every t."
    ],
    restsOn: ["update-bound"]
  ) { builder in
    let adam = builder.vocabulary
    let divergence = adam.divergenceSum(beta1, beta2, t)
    let limit = (1 - beta1).squared * beta2 / ((1 - beta2) * (beta2 - beta1.squared))
    let (r, tolerance) = (beta1.squared / beta2, Term.parameter("epsilon"))
    try proveErrorBound(&builder)
    try builder.part(
      "limit", for: [.beta1, .beta2, Variable("epsilon", .real)],
      given: Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2)
        + [beta1.squared.isLess(than: beta2), Term(0).isLess(than: tolerance)],
      .eventually { Term.absoluteValue(adam.divergenceSum(beta1, beta2, $0) - limit).isLess(than: tolerance) }
    ) { p in
      let gap = try p.know(p.relation(Term(0).isLess(than: beta2 - beta1.squared), adding: p.known[4]))
      try p.know(p.relation(r.isLess(than: 1), adding: p.positive((beta2 - beta1.squared) / beta2)))
      let different = try p.refuting(beta1.squared.equals(beta2)) { p, equal in
        try p.falsity(using: [(gap, 1), (equal, -1)])
      }
      let convergence = try p.lemma(
        "powers-in-ratio-vanish", .real(limit), .real(beta1), .real(beta2), .real(r), .real(tolerance))
      return try p.eventually([convergence]) { p, close in
        let closed = try p.lemma(
          "update-bound/closed form", .real(beta1), .real(beta2), .index(t), from: [different])
        let ratio = (1 - beta2.power(t)) * (1 - r.power(t)) / (1 - beta1.power(t)).squared
        let scaled = try p.calculate(divergence, .by(closed), .equals(limit * ratio))
        let error = Term.absoluteValue(divergence - limit)
        return try p.calculate(error, .by(p.rewritten(error, with: scaled)), .by(close[0]))
      }
    }
    try proveDivergence(&builder)
  }

  /// `abs(L (1 - b) (1 - c)/(1 - a)^2 - L)` for small `a`, `b` and `c`.
  private static func proveErrorBound(_ builder: inout TheoremBuilder) throws {
    let (L, a, b, c) = (
      Term.parameter("L"), Term.parameter("a"), Term.parameter("b"), Term.parameter("c")
    )
    let (d, h) = (Term.parameter("d"), Term.parameter("h"))
    let error = L * ((1 - b) * (1 - c) / (1 - a).squared) - L
    let bound = 4 * h * L / d.squared
    try builder.lemma(
      "error-of-limit", for: Variable.reals("L", "a", "b", "c", "d", "h"),
      given: [
        Term(0).isLess(than: L), Term(0).isAtMost(a), a.isLess(than: h), Term(0).isAtMost(b),
        b.isLess(than: h), b.isAtMost(1), Term(0).isAtMost(c), c.isLess(than: h),
        Term(0).isLess(than: d), d.isAtMost(1 - a),
      ],
      Term.absoluteValue(error).isLess(than: bound)
    ) { p in
      let (aSign, aSmall, bSign, bSmall) = (p.known[1], p.known[2], p.known[3], p.known[4])
      let (bRest, cSign, cSmall) = (
        try p.relation(Term(0).isAtMost(1 - b), adding: p.known[5]), p.known[6], p.known[7]
      )
      let order = p.known[9]
      try p.know(p.relation(Term(0).isLess(than: h), adding: aSign, aSmall))
      let rest = try p.know(p.relation(Term(0).isLess(than: 1 - a), adding: p.known[8], order))
      // The error is L excess/(1 - a)^2.
      let excess = (1 - b) * (1 - c) - (1 - a).squared
      let upperParts: [Prover.Multiple] = [
        (aSmall, 4), (aSign, 2), (try .infer(.square(a)), 1), (bSign, 1),
        (try .infer(.product, from: [cSign, bRest]), 1),
      ]
      let lowerParts: [Prover.Multiple] = [
        (bSmall, 1), (cSmall, 1), (aSmall, 2), (aSign, 3), (try .infer(.product, from: [bSign, cSign]), 1),
        (try .infer(.product, from: [aSign, rest]), 1),
      ]
      let above = try p.calculate(excess, .below(4 * h, using: upperParts))
      let below = try p.calculate(-(4 * h), .below(excess, using: lowerParts))
      let scaleOrder = try Theorem.infer(
        .product,
        from: [
          p.relation(Term(0).isAtMost(1 - a - d), adding: order),
          p.relation(Term(0).isAtMost(1 - a + d), adding: rest, p.positive(d)),
        ])
      let denominators = try p.calculate(
        d.squared, .atMost((1 - a).squared, using: [(scaleOrder, Term(1))]))
      try p.know(p.relation(Term(0).isLess(than: 4 * h - excess), adding: above))
      try p.know(p.relation(Term(0).isLess(than: 4 * h + excess), adding: below))
      try p.know(p.relation(Term(0).isAtMost((1 - a).squared - d.squared), adding: denominators))
      let scale = L / (1 - a).squared
      let slack = try p.nonnegative(4 * h * scale * ((1 - a).squared - d.squared) / d.squared)
      let lower = try p.relation(
        (-bound).isLess(than: error), adding: p.positive(scale * (4 * h + excess)), slack)
      let upper = try p.relation(
        error.isLess(than: bound), adding: p.positive(scale * (4 * h - excess)), slack)
      return try p.lemma("absolute-value-below", .real(error), .real(bound), from: [lower, upper]).displayed()
    }
    let limited = { (t: IndexTerm) in
      L * ((1 - b.power(t)) * (1 - c.power(t)) / (1 - a.power(t)).squared) - L
    }
    let tolerance = Term.parameter("epsilon")
    try builder.lemma(
      "powers-in-ratio-vanish", for: Variable.reals("L", "a", "b", "c", "epsilon"),
      given: [Term(0).isLess(than: L)] + Formula.decayRate(a) + Formula.decayRate(b)
        + Formula.decayRate(c) + [Term(0).isLess(than: tolerance)],
      .eventually { Term.absoluteValue(limited($0)).isLess(than: tolerance) }
    ) { p in
      let h = tolerance * (1 - a).squared / (4 * L)
      try p.know(p.positive(h))
      let powers = try [a, b, c].map { try p.lemma("powers-vanish", .real($0), .real(h)) }
      return try p.eventually(powers) { p, small in
        let base = try p.lemma("power-at-most-base", .real(a), .index(t))
        let error = try p.lemma(
          "error-of-limit", .real(L), .real(a.power(t)), .real(b.power(t)), .real(c.power(t)),
          .real(1 - a), .real(h),
          from: small.map { try $0.displayed() } + [
            p.relation((1 - a).isAtMost(1 - a.power(t)), adding: base),
            p.lemma("power-at-most-one", .real(b), .index(t)),
          ])
        return try p.calculate(.absoluteValue(limited(t)), .by(error), .equals(tolerance))
      }
    }
  }

  /// Where `beta2 <= beta1^2` no term of the sum decays with its age.
  private static func proveDivergence(_ builder: inout TheoremBuilder) throws {
    let adam = builder.vocabulary
    let divergence = adam.divergenceSum(beta1, beta2, t)
    let member = { (k: IndexTerm) in adam.w(beta1, t, k).squared / adam.w(beta2, t, k) }
    let floor = (1 - beta1).squared
    let r = beta1.squared / beta2
    let beyond =
      Formula.decayRate(beta1) + Formula.positiveDecayRate(beta2) + [
        beta2.isAtMost(beta1.squared)
      ]
    let (x, y) = (Term.parameter("x"), Term.parameter("y"))
    try builder.lemma(
      "product-at-least-one", for: Variable.reals("x", "y"),
      given: [Term(1).isAtMost(x), Term(1).isAtMost(y)],
      Term(1).isAtMost(x * y)
    ) { p in
      let (first, second) = (
        try p.relation(Term(0).isAtMost(x - 1), adding: p.known[0]),
        try p.relation(Term(0).isAtMost(y - 1), adding: p.known[1])
      )
      return try p.relation(
        Term(1).isAtMost(x * y), adding: .infer(.product, from: [first, second]), first, second)
    }
    try builder.part(
      "growth", for: [.beta1, .beta2, .t], given: beyond + [.atLeast(1)],
      (floor * .index(t)).isAtMost(divergence)
    ) { p in
      let order = p.known[4]
      try p.know(p.relation(Term(0).isAtMost(beta1.squared - beta2), adding: order))
      let ratio = try p.know(
        p.relation(Term(1).isAtMost(r), adding: p.nonnegative((beta1.squared - beta2) / beta2)))
      let (a, b) = (beta1.power(t), beta2.power(t))
      try p.know(
        p.relation(
          Term(0).isAtMost(beta2 - b), adding: p.lemma("power-at-most-base", .real(beta2), .index(t))))
      let (first, second) = (1 / (1 - a).squared, (1 - b) / (1 - beta2))
      let firstBound = try p.relation(
        Term(1).isAtMost(first), adding: p.nonnegative((a * (1 - a) + a) / (1 - a).squared))
      let secondBound = try p.relation(
        Term(1).isAtMost(second), adding: p.nonnegative((beta2 - b) / (1 - beta2)))
      let factors = try p.lemma(
        "product-at-least-one", .real(first), .real(second), from: [firstBound, secondBound])
      let excess = { (k: IndexTerm) in member(k) - floor }
      let members = try p.members("k", t) { p, k in
        let factor = first * second * r.power(t - k)
        let power = try p.lemma("power-at-least-one", .real(r), .index(t - k), from: [ratio])
        let product = try p.lemma(
          "product-at-least-one", .real(first * second), .real(r.power(t - k)), from: [factors, power])
        try p.know(p.relation(Term(0).isAtMost(factor - 1), adding: product))
        let order = try p.calculate(
          floor, .atMost(floor * factor, using: [(p.nonnegative(floor * (factor - 1)), Term(1))]),
          .equals(member(k)))
        return try p.relation(Term(0).isAtMost(excess(k)), adding: order)
      }
      let total = try p.lemma(
        "sum-nonnegative", .index(t), .sequence(.lambda("k", excess)), from: [members])
      let definition = try adam.definitionOfS(beta1, beta2, t)
      return try p.calculate(
        floor * .index(t), .equals(.sum(to: t) { _ in floor }),
        .atMost(.sum(to: t, member), using: [(total, Term(1))]), .by(definition.reversed()))
    }
    let target = Term.parameter("M")
    try builder.part(
      "divergence", for: [.beta1, .beta2, Variable("M", .real)], given: beyond,
      .eventually { target.isLess(than: adam.divergenceSum(beta1, beta2, $0)) }
    ) { p in
      let large = try Theorem.infer(.archimedes(target / floor))
      return try p.obtaining(large, as: "n") { p, large, witness in
        guard case .index(let n) = witness else { return large }
        return try p.eventually([], after: n) { p, _ in
          let later = try p.relation(
            Term(0).isLess(than: .index(t) - target / floor), adding: large,
            .infer(.indexOrder, from: [p.index(n.isAtMost(t))]))
          let product = try Theorem.infer(.product, from: [p.positive(floor), later])
          let growth = try p.lemma("update-bound-limit/growth", .real(beta1), .real(beta2), .index(t))
          return try p.calculate(
            target, .below(floor * .index(t), using: [(product, Term(1))]), .by(growth))
        }
      }
    }
    try builder.part(
      "phase boundary", for: [.beta1, Variable("M", .real)], given: Formula.positiveDecayRate(beta1),
      .eventually { target.isLess(than: adam.divergenceSum(beta1, beta1.squared, $0)) }
    ) { p in
      try p.lemma("update-bound-limit/divergence", .real(beta1), .real(beta1.squared), .real(target))
        .displayed()
    }
  }
}

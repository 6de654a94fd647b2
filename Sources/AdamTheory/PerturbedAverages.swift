import Automation
import ProofKernel
import SymbolicAlgebra

/// Exponential averages that are computed with an error in each step.
extension TheoremBuilder {
  /// A recurrence in which each step errs by a part of the old value and a part of the new one.
  mutating func provePerturbedAverage() throws {
    let (x, y, m, f) = (
      Term.parameter("x"), Term.parameter("y"), Term.parameter("m"), Term.parameter("f")
    )
    let (sizeX, sizeM, sizeF) = (Term.parameter("X"), Term.parameter("M"), Term.parameter("F"))
    let (rho, a, e) = (Term.parameter("rho"), Term.parameter("a"), Term.parameter("e"))
    let size = Term.absoluteValue
    let exact = beta * x + (1 - beta) * f
    let mean = beta * m + (1 - beta) * f
    let grown = rho * sizeX + e
    try lemma(
      "perturbed-step", for: Variable.reals("beta", "rho", "e", "x", "y", "m", "f", "X", "M", "F"),
      given: Formula.decayRate(beta) + [
        beta.isAtMost(rho), size(x).isAtMost(sizeX), size(x - m).isAtMost(sizeX - sizeM),
        size(f).isAtMost(sizeF),
        size(y - exact).isAtMost((rho - beta) * size(x) + e - (1 - beta) * sizeF),
      ],
      .and(
        size(y).isAtMost(grown),
        size(y - mean).isAtMost(grown - (beta * sizeM + (1 - beta) * sizeF)))
    ) { p in
      let (growth, sizeOfX, distance, sizeOfF, local) = (
        p.known[2], p.known[3], p.known[4], p.known[5], p.known[6]
      )
      let room = try Theorem.infer(
        .product,
        from: [
          p.relation(Term(0).isAtMost(rho - beta), adding: growth),
          p.relation(Term(0).isAtMost(sizeX - size(x)), adding: sizeOfX),
        ])
      let rest = try p.know(p.relation(Term(0).isAtMost(1 - beta), adding: p.known[1]))
      let scaled = try p.lemma("size-of-scaled", .real(beta), .real(x))
      let oldRoom = try Theorem.infer(
        .product, from: [p.known[0], p.relation(Term(0).isAtMost(sizeX - size(x)), adding: sizeOfX)])
      let added = try p.lemma("size-of-scaled", .real(1 - beta), .real(f))
      let newRoom = try Theorem.infer(
        .product, from: [rest, p.relation(Term(0).isAtMost(sizeF - size(f)), adding: sizeOfF)])
      let triangle = try p.lemma("absolute-value-sum", .real(y - exact), .real(exact))
        .rewriting(with: p.identity(y - exact + exact, y))
      let inner = try p.lemma("absolute-value-sum", .real(beta * x), .real((1 - beta) * f))
      let whole = try p.relation(
        size(y).isAtMost(grown),
        adding: triangle, local, inner, scaled, added, room, oldRoom, newRoom)
      let difference = try p.lemma("size-of-scaled", .real(beta), .real(x - m))
      let differenceRoom = try Theorem.infer(
        .product,
        from: [p.known[0], p.relation(Term(0).isAtMost(sizeX - sizeM - size(x - m)), adding: distance)])
      let split = try p.lemma("absolute-value-sum", .real(y - exact), .real(beta * (x - m)))
        .rewriting(with: p.identity(y - exact + beta * (x - m), y - mean))
      let error = try p.relation(
        size(y - mean).isAtMost(grown - (beta * sizeM + (1 - beta) * sizeF)),
        adding: split, local, difference, room, differenceRoom)
      return try .conjunction([whole, error])
    }
    let adam = vocabulary
    let (inputs, sizes, computed) = (
      SequenceTerm.variable("f", arity: 1), SequenceTerm.variable("F", arity: 1),
      SequenceTerm.variable("x", arity: 1)
    )
    func grownSum(_ n: IndexTerm) -> Term { .sum(to: n) { rho.power(n - $0) * (a * sizes[$0] + e) } }
    func claim(_ n: IndexTerm) -> Formula {
      .and(
        size(computed[n]).isAtMost(grownSum(n)),
        size(computed[n] - adam.ema(beta, inputs, n)).isAtMost(grownSum(n) - adam.ema(beta, sizes, n)))
    }
    func local(_ k: IndexTerm) -> Formula {
      size(computed[k] - (beta * computed[k - 1] + (1 - beta) * inputs[k]))
        .isAtMost(
          (rho - beta) * size(computed[k - 1]) + (a * sizes[k] + e) - (1 - beta) * sizes[k])
    }
    try lemma(
      "perturbed-average",
      for: Variable.reals("beta", "rho", "a", "e")
        + ["f", "F", "x"].map { Variable($0, .sequence(arity: 1)) } + [.t],
      given: Formula.decayRate(beta) + [
        beta.isAtMost(rho), computed[0].equals(0),
        .forEach(upTo: t) { .and(size(inputs[$0]).isAtMost(sizes[$0]), local($0)) },
      ],
      claim(t)
    ) { p in
      let (growth, start, steps) = (p.known[2], p.known[3], p.known[4])
      let rates: [Argument] = [.real(beta)]
      let all = try p.induction(on: "n") { n in
        .implies(n.isAtMost(t), claim(n))
      } base: { p in
        try p.implication(IndexTerm(0).isAtMost(t)) { p, _ in
          let value = try Theorem.infer(
            .absoluteValue,
            from: [p.relation(Term(0).isAtMost(computed[0]), using: [(start, -1)])])
          let exact = try Theorem.infer(.recursionBase(adam.average, rates + [.sequence(inputs)]))
          let total = try Theorem.infer(.recursionBase(adam.average, rates + [.sequence(sizes)]))
          let zero = try p.relation(
            Term(0).isAtMost(computed[0] - adam.ema(beta, inputs, 0)), using: [(start, -1), (exact, 1)])
          let error = try Theorem.infer(.absoluteValue, from: [zero])
          return try .conjunction([
            p.relation(size(computed[0]).isAtMost(grownSum(0)), adding: value, start),
            p.relation(
              size(computed[0] - adam.ema(beta, inputs, 0)).isAtMost(grownSum(0) - adam.ema(beta, sizes, 0)),
              using: [(error, 1), (start, 1), (exact, -1), (total, 1)]),
          ])
        }
      } step: { p, previous, n in
        try p.implication((n + 1).isAtMost(t)) { p, _ in
          let (whole, error) = try previous.applied(to: p.index(n.isAtMost(t))).conjuncts()
          let (sizeOfInput, local) = try p.member(n + 1, of: steps).conjuncts()
          let (mean, total) = (adam.ema(beta, inputs, n), adam.ema(beta, sizes, n))
          let arguments: [Argument] = [
            .real(beta), .real(rho), .real(a * sizes[n + 1] + e), .real(computed[n]), .real(computed[n + 1]),
            .real(mean), .real(inputs[n + 1]), .real(grownSum(n)), .real(total), .real(sizes[n + 1]),
          ]
          let (grown, distance) = try p.instance(
            of: p.lemmas.theorem("perturbed-step"), arguments,
            from: [growth, whole, error, sizeOfInput, local]
          ).conjuncts()
          let sum = try p.identity(rho * grownSum(n) + (a * sizes[n + 1] + e), grownSum(n + 1))
          let exact = try Theorem.infer(.recursionStep(adam.average, rates + [.sequence(inputs)], n))
          let bound = try Theorem.infer(.recursionStep(adam.average, rates + [.sequence(sizes)], n))
          return try .conjunction([
            grown.rewriting(with: sum),
            distance.rewriting(with: exact.reversed()).rewriting(with: bound.reversed())
              .rewriting(with: sum),
          ])
        }
      }
      return try p.instance(of: all, [.index(t)])
    }
  }
  /// `sum_k (beta gamma)^(t-k) (a F_k + e)` in closed form: growing with t, and for all t alike.
  mutating func proveGrownSums() throws {
    let adam = vocabulary
    let sizes = SequenceTerm.variable("F", arity: 1)
    let (gamma, a, e, largest) = (
      Term.parameter("gamma"), Term.parameter("a"), Term.parameter("e"), Term.parameter("G")
    )
    let (n, m) = (IndexTerm.variable("n"), IndexTerm.variable("m"))
    try lemma(
      "powers-grow", for: [Variable("gamma", .real), Variable("n", .index), Variable("m", .index)],
      given: [Term(1).isAtMost(gamma)], gamma.power(n).isAtMost(gamma.power(n + m))
    ) { p in
      let growth = p.known[0]
      try p.know(p.relation(Term(0).isLess(than: gamma), adding: growth))
      // One factor at a time: a power of a sum of two variables is split only where its base is known to differ from 0.
      let all = try p.induction(on: "k") { k in
        gamma.power(n).isAtMost(gamma.power(n + k))
      } base: { p in
        try p.relation(gamma.power(n).isAtMost(gamma.power(n + 0)))
      } step: { p, previous, k in
        let product = try Theorem.infer(
          .product,
          from: [
            p.nonnegative(gamma.power(n + k)), p.relation(Term(0).isAtMost(gamma - 1), adding: growth),
          ])
        return try p.relation(gamma.power(n).isAtMost(gamma.power(n + k + 1)), adding: previous, product)
      }
      return try p.instance(of: all, [.index(m)])
    }
    let rho = beta * gamma
    let total = Term.sum(to: t) { rho.power(t - $0) * (a * sizes[$0] + e) }
    let mean = adam.ema(beta, sizes, t)
    let variables =
      Variable.reals("beta", "gamma", "a", "e") + [Variable("F", .sequence(arity: 1)), .t]
    let common =
      Formula.decayRate(beta) + [Term(1).isAtMost(gamma), Term(0).isAtMost(e), .atLeast(1)]
    try lemma(
      "sum-grown-at-most", for: variables,
      given: common + [Term(0).isAtMost(a), .forEach(upTo: t) { Term(0).isAtMost(sizes[$0]) }],
      total.isAtMost(gamma.power(t - 1) * (a * mean + e * (1 - beta.power(t))) / (1 - beta))
    ) { p in
      let growth = p.known[2]
      let known = p.known[6]
      try p.know(p.relation(Term(0).isLess(than: gamma), adding: growth))
      try p.know(p.relation(Term(0).isLess(than: 1 - beta), adding: p.known[1]))
      let slack = { (k: IndexTerm) in
        beta.power(t - k) * (a * sizes[k] + e) * (gamma.power(t - 1) - gamma.power(t - k))
      }
      let members = try p.members("k", t) { p, k in
        try p.know(p.member(k, of: known))
        let power = try p.lemma("powers-grow", .real(gamma), .index(t - k), .index(k - 1))
        let more = try p.relation(Term(0).isAtMost(gamma.power(t - 1) - gamma.power(t - k)), adding: power)
        return try .infer(.product, from: [p.nonnegative(beta.power(t - k) * (a * sizes[k] + e)), more])
      }
      let sum = try p.lemma("sum-nonnegative", .index(t), .sequence(.lambda("k", slack)), from: [members])
      let unrolled = try p.lemma("unrolled-average", .real(beta), .sequence(sizes), .index(t))
      return try p.relation(
        total.isAtMost(gamma.power(t - 1) * (a * mean + e * (1 - beta.power(t))) / (1 - beta)),
        using: [(sum, 1), (unrolled, -(gamma.power(t - 1) * a / (1 - beta)))])
    }
    let limit = (a / (1 - rho) - 1) * largest + e / (1 - rho)
    try lemma(
      "sum-bounded", for: variables + [Variable("G", .real)],
      given: common + [
        rho.isLess(than: 1), (1 - beta).isAtMost(a), Term(0).isAtMost(largest),
        .forEach(upTo: t) { sizes[$0].isAtMost(largest) },
      ], (total - mean).isAtMost((1 - beta.power(t)) * limit)
    ) { p in
      let (growth, below, least, known) = (p.known[2], p.known[5], p.known[6], p.known[8])
      try p.know(p.relation(Term(0).isLess(than: gamma), adding: growth))
      let rest = try p.know(p.relation(Term(0).isLess(than: 1 - beta), adding: p.known[1]))
      try p.know(p.relation(Term(0).isLess(than: 1 - rho), adding: below))
      let whole = try p.know(p.relation(Term(0).isAtMost(a), adding: rest, least))
      func powersGrow(_ p: Prover, _ n: IndexTerm) throws -> Theorem {
        let power = try p.lemma("power-at-least-one", .real(gamma), .index(n))
        return try .infer(
          .product,
          from: [
            p.nonnegative(beta.power(n)), p.relation(Term(0).isAtMost(gamma.power(n) - 1), adding: power),
          ])
      }
      let slack = { (k: IndexTerm) in
        (a * rho.power(t - k) - (1 - beta) * beta.power(t - k)) * (largest - sizes[k])
      }
      let members = try p.members("k", t) { p, k in
        let weight = try p.relation(
          Term(0).isAtMost(a * rho.power(t - k) - (1 - beta) * beta.power(t - k)),
          adding: .infer(.product, from: [whole, powersGrow(p, t - k)]),
          .infer(
            .product,
            from: [
              p.relation(Term(0).isAtMost(a - (1 - beta)), adding: least), p.nonnegative(beta.power(t - k)),
            ]))
        return try .infer(
          .product,
          from: [weight, p.relation(Term(0).isAtMost(largest - sizes[k]), adding: p.member(k, of: known))])
      }
      let sum = try p.lemma("sum-nonnegative", .index(t), .sequence(.lambda("k", slack)), from: [members])
      let unrolled = try p.lemma("unrolled-average", .real(beta), .sequence(sizes), .index(t))
      let tail = try Theorem.infer(
        .product,
        from: [p.nonnegative((a * largest + e) / (1 - rho)), powersGrow(p, t)])
      return try p.relation(
        (total - mean).isAtMost((1 - beta.power(t)) * limit),
        using: [(sum, 1), (unrolled, -1), (tail, 1)])
    }
    let (factor, scaled) = (
      Term.parameter("f"),
      Term.sum(to: t) { rho.power(t - $0) * (Term.parameter("f") * a * sizes[$0] + Term.parameter("f") * e) }
    )
    let scaledLimit = (factor * a / (1 - rho) - 1) * largest + factor * e / (1 - rho)
    try lemma(
      "scaled-sum-bounded", for: variables + Variable.reals("G", "f"),
      given: common + [
        rho.isLess(than: 1), (1 - beta).isAtMost(a), Term(0).isAtMost(largest),
        .forEach(upTo: t) { sizes[$0].isAtMost(largest) }, Term(1).isAtMost(factor),
      ], (factor * total - mean).isAtMost((1 - beta.power(t)) * scaledLimit)
    ) { p in
      let (least, larger) = (p.known[6], p.known[9])
      let excess = try p.relation(Term(0).isAtMost(factor - 1), adding: larger)
      let rest = try p.relation(Term(0).isLess(than: 1 - beta), adding: p.known[1])
      let whole = try p.relation(Term(0).isAtMost(a), adding: rest, least)
      let room = try Theorem.infer(.product, from: [excess, whole])
      let bound = try p.lemma(
        "sum-bounded", .real(beta), .real(gamma), .real(factor * a), .real(factor * e), .sequence(sizes),
        .index(t),
        .real(largest),
        from: [
          p.relation(
            Term(0).isAtMost(factor * e), adding: .infer(.product, from: [excess, p.known[3]]), p.known[3]),
          p.relation((1 - beta).isAtMost(factor * a), adding: least, room),
        ])
      return try bound.rewriting(with: p.identity(scaled, factor * total))
    }
  }

  /// The error of an average that is divided by its weights' sum s through the rounded reciprocal of s.
  mutating func proveCorrectedAverage() throws {
    let (x, m, y, c, s) = (
      Term.parameter("x"), Term.parameter("m"), Term.parameter("y"), Term.parameter("c"), Term.parameter("s")
    )
    let (sizeX, sizeM, U, h) = (
      Term.parameter("X"), Term.parameter("M"), Term.parameter("U"), Term.parameter("h")
    )
    let size = Term.absoluteValue
    let bound = ((1 + U).squared * sizeX - sizeM) / s + h
    try lemma(
      "corrected-average", for: Variable.reals("x", "m", "X", "M", "s", "c", "y", "U", "h"),
      given: [
        Term(0).isLess(than: s), Term(0).isAtMost(U), size(x).isAtMost(sizeX),
        size(x - m).isAtMost(sizeX - sizeM), size(c - 1 / s).isAtMost(U / s),
        .rounds(x * c, to: y, underflow: h),
      ], size(y - m / s).isAtMost(bound)
    ) { p in
      let (sizeOfX, error, reciprocal, rounding) = (p.known[2], p.known[3], p.known[4], p.known[5])
      let inverse = try p.nonnegative(1 / s)
      let whole = try p.relation(Term(0).isAtMost(sizeX), adding: p.nonnegative(size(x)), sizeOfX)
      // x c - m/s = x (c - 1/s) + (x - m)/s.
      let triangle = try p.lemma("absolute-value-sum", .real(x * (c - 1 / s)), .real(1 / s * (x - m)))
        .rewriting(with: p.identity(x * (c - 1 / s) + 1 / s * (x - m), x * c - m / s))
      let first = try p.lemma("absolute-value-product", .real(x), .real(c - 1 / s))
      let second = try p.lemma("size-of-scaled", .real(1 / s), .real(x - m))
      let rooms: [Theorem] = [
        try .infer(
          .product,
          from: [
            p.relation(Term(0).isAtMost(sizeX - size(x)), adding: sizeOfX), p.nonnegative(size(c - 1 / s)),
          ]),
        try .infer(
          .product, from: [whole, p.relation(Term(0).isAtMost(U / s - size(c - 1 / s)), adding: reciprocal)]),
        try .infer(
          .product,
          from: [inverse, p.relation(Term(0).isAtMost(sizeX - sizeM - size(x - m)), adding: error)]),
      ]
      let product = try p.relation(
        size(x * c - m / s).isAtMost((1 + U) * sizeX / s - sizeM / s),
        adding: triangle, first, second, rooms[0], rooms[1], rooms[2])
      // abs(x c) <= X (1 + U)/s.
      let split = try p.lemma("absolute-value-sum", .real(x * (c - 1 / s)), .real(1 / s * x))
        .rewriting(with: p.identity(x * (c - 1 / s) + 1 / s * x, x * c))
      let third = try p.lemma("size-of-scaled", .real(1 / s), .real(x))
      let size3 = try Theorem.infer(
        .product, from: [inverse, p.relation(Term(0).isAtMost(sizeX - size(x)), adding: sizeOfX)])
      let sizeOfProduct = try p.relation(
        size(x * c).isAtMost((1 + U) * sizeX / s), adding: split, first, third, rooms[0], rooms[1], size3)
      let room = try Theorem.infer(
        .product,
        from: [
          p.known[1], p.relation(Term(0).isAtMost((1 + U) * sizeX / s - size(x * c)), adding: sizeOfProduct),
        ])
      let last = try p.lemma("absolute-value-sum", .real(y - x * c), .real(x * c - m / s))
        .rewriting(with: p.identity(y - x * c + (x * c - m / s), y - m / s))
      return try p.relation(
        size(y - m / s).isAtMost(bound), adding: last, rounding, product, room)
    }
    let (r, K, A, larger, e) = (
      Term.parameter("r"), Term.parameter("K"), Term.parameter("A"), Term.parameter("B"), Term.parameter("e")
    )
    let common = [
      Term(0).isLess(than: s), Term(0).isAtMost(U), size(x).isAtMost(sizeX),
      size(x - m).isAtMost(sizeX - sizeM), size(c - 1 / s).isAtMost(U / s),
      .rounds(x * c, to: y, underflow: h), ((1 + U).squared * A).equals(larger),
    ]
    let variables = Variable.reals(
      "x", "m", "X", "M", "s", "c", "y", "U", "h", "r", "A", "B", "e")
    func corrected(_ p: Prover) throws -> Theorem {
      try p.lemma(
        "corrected-average", .real(x), .real(m), .real(sizeX), .real(sizeM), .real(s), .real(c), .real(y),
        .real(U), .real(h))
    }
    let most = K * ((r * A) * sizeM + e * s) / r
    try lemma(
      "corrected-average-grown", for: variables + Variable.reals("K"),
      given: common + [Term(0).isLess(than: r), sizeX.isAtMost(most)],
      .and(
        size(x - m).isAtMost((K * A - 1) * sizeM + K * e * s / r),
        size(y - m / s).isAtMost((K * larger - 1) * (sizeM / s) + K * (1 + U).squared * e / r + h))
    ) { p in
      let (error, equation, bound) = (p.known[3], p.known[6], p.known[8])
      let plain = try p.relation(
        size(x - m).isAtMost((K * A - 1) * sizeM + K * e * s / r), adding: error, bound)
      let room = try Theorem.infer(
        .product,
        from: [p.nonnegative((1 + U).squared / s), p.relation(Term(0).isAtMost(most - sizeX), adding: bound)])
      let divided = try p.relation(
        size(y - m / s).isAtMost((K * larger - 1) * (sizeM / s) + K * (1 + U).squared * e / r + h),
        using: [(corrected(p), 1), (room, 1), (equation, K * sizeM / s)])
      return try .conjunction([plain, divided])
    }
    let (d, largest) = (Term.parameter("d"), Term.parameter("G"))
    func limit(_ factor: Term, _ e: Term) -> Term { (factor / d - 1) * largest + e / d }
    try lemma(
      "corrected-average-bounded", for: variables + Variable.reals("d", "G"),
      given: common + [
        Term(0).isLess(than: d), (sizeX - sizeM).isAtMost(s * limit(r * A, e)),
        ((1 + U).squared * sizeX - sizeM).isAtMost(
          s * limit((1 + U).squared * (r * A), (1 + U).squared * e)),
      ],
      .and(
        size(x - m).isAtMost(s * limit(r * A, e)),
        size(y - m / s).isAtMost(limit(r * larger, (1 + U).squared * e) + h))
    ) { p in
      let (error, equation, bound) = (p.known[3], p.known[6], p.known[9])
      let plain = try p.relation(size(x - m).isAtMost(s * limit(r * A, e)), adding: error, p.known[8])
      guard let (left, right) = bound.sides else { return bound }
      let room = try Theorem.infer(
        .product, from: [p.nonnegative(1 / s), p.relation(Term(0).isAtMost(right - left), adding: bound)])
      let divided = try p.relation(
        size(y - m / s).isAtMost(limit(r * larger, (1 + U).squared * e) + h),
        using: [(corrected(p), 1), (room, 1), (equation, r / d * largest)])
      return try .conjunction([plain, divided])
    }
  }
}

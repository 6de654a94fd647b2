import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let globalScaleInvariance = TheoremRecipe(
    "global-scale-invariance", "one factor on all gradients changes no update, whatever the decay rates",
    source: "Kingma and Ba 2014, section 2.1",
    remarks: [
      "Invariance to a constant factor holds for every pair of rates, so it does not single out beta1 = beta2.",
      "With eps > 0 it fails at order zero; u_eps is the update with eps in its denominator.",
    ],
    restsOn: ["first-order-expansion"]
  ) { builder in
    let adam = builder.vocabulary
    let (c, eps) = (Term.parameter("c"), Term.parameter("eps"))
    let rescaled = SequenceTerm.lambda("k") { c * g[$0] }
    let factor = Variable("c", .real)
    let domain = Formula.decayRate(beta) + [.atLeast(1)]
    let rates = Formula.decayRate(beta1) + Formula.decayRate(beta2) + [.atLeast(1)]
    try builder.part(
      "moments", for: [.beta, .g, .t, factor], given: domain,
      .and(
        adam.mhat(beta, rescaled, t).equals(c * adam.mhat(beta, g, t)),
        adam.vhat(beta, rescaled, t).equals(c.squared * adam.vhat(beta, g, t)))
    ) { p in
      let moments: [(left: Term, right: Term, label: String, power: Term)] = [
        (adam.mhat(beta, rescaled, t), adam.mhat(beta, g, t), "mhat", c),
        (adam.vhat(beta, rescaled, t), adam.vhat(beta, g, t), "vhat", c.squared),
      ]
      return try .conjunction(
        moments.map { left, right, label, power in
          let own = try p.lemma("ema-unrolling/\(label)", .real(beta), .sequence(g), .index(t))
          let scaled = try p.lemma("ema-unrolling/\(label)", .real(beta), .sequence(rescaled), .index(t))
          let average = own.sides?.right ?? right
          return try p.calculate(
            left, .by(scaled), .equals(power * average), .equals(power * right, using: [(own, -power)]))
        })
    }
    try builder.lemma(
      "second-moment-nonnegative", for: [.beta, .g, .t], given: domain,
      Term(0).isAtMost(adam.vhat(beta, g, t))
    ) { p in
      let unrolled = try p.lemma("ema-unrolling/vhat", .real(beta), .sequence(g), .index(t))
      return try p.nonnegative(adam.mean(beta, t) { g[$0].squared }).rewriting(with: unrolled.reversed())
    }
    let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
    let (newMean, newSquare) = (adam.mhat(beta1, rescaled, t), adam.vhat(beta2, rescaled, t))
    func scaledMoments(_ p: Prover) throws -> (mean: Theorem, square: Theorem) {
      let moments = "global-scale-invariance/moments"
      let (first, _) = try p.lemma(moments, .real(beta1), .sequence(g), .index(t), .real(c)).conjuncts()
      let (_, second) = try p.lemma(moments, .real(beta2), .sequence(g), .index(t), .real(c)).conjuncts()
      return (first, second)
    }
    try builder.part(
      "every factor", for: [.beta1, .beta2, .g, .t, factor],
      given: rates + [Term(0).isLess(than: square), c.differs(from: 0)],
      .and(
        Term(0).isLess(than: newSquare),
        adam.u(beta1, beta2, rescaled, t).equals(.sign(c) * adam.u(beta1, beta2, g, t)))
    ) { p in
      let scaled = try scaledMoments(p)
      try p.know(p.lemma("square-positive", .real(c)))
      let positive = try p.positive(c.squared * square)
      try p.know(p.positive(.squareRoot(c.squared * square)))
      try p.know(p.positive(.squareRoot(square)))
      let ratio = try p.lemma("scaled-ratio", .real(c), .real(square))
      let update = try Theorem.infer(
        .definition(adam.update, [.real(beta1), .real(beta2), .sequence(g), .index(t)]))
      let invariance = try p.calculate(
        adam.u(beta1, beta2, rescaled, t),
        .by(
          .infer(.definition(adam.update, [.real(beta1), .real(beta2), .sequence(rescaled), .index(t)]))),
        .by(p.rewritten(newMean / .squareRoot(newSquare), with: scaled.mean, scaled.square)),
        .equals(.sign(c) * (mean / .squareRoot(square)), using: [(ratio, mean)]),
        .equals(.sign(c) * adam.u(beta1, beta2, g, t), using: [(update, -.sign(c))]))
      return try .conjunction([positive.rewriting(with: scaled.square.reversed()), invariance])
    }
    let x = Term.parameter("x")
    let y = Term.parameter("y")
    try builder.lemma(
      "root-of-rescaled", for: Variable.reals("x", "y"), given: [Term(0).isAtMost(x), Term(0).isAtMost(y)],
      Term.squareRoot(x.squared * y).equals(x * .squareRoot(y))
    ) { p in
      let size = try Theorem.infer(.absoluteValue, from: [p.known[0]])
      let product = try p.lemma("square-root-product", .real(x.squared), .real(y))
      let root = try p.lemma("square-root-of-square", .real(x))
      return try p.identity(
        .squareRoot(x.squared * y), x * .squareRoot(y),
        using: [(product, 1), (root, .squareRoot(y)), (size, .squareRoot(y))])
    }
    // Everything with eps follows from u_eps(c g) = c mhat/(c sqrt(vhat) + eps).
    let regular = adam.uEps(beta1, beta2, eps, g, t)
    let changed = adam.uEps(beta1, beta2, eps, rescaled, t)
    let root = Term.squareRoot(square)
    let variables: [Variable] = [.beta1, .beta2, Variable("eps", .real), .g, .t, factor]
    let regularized = rates + [Term(0).isLess(than: eps), Term(0).isLess(than: c)]
    @discardableResult
    func update(_ p: Prover) throws -> Theorem {
      let update = try Theorem.infer(
        .definition(
          adam.regularizedUpdate, [.real(beta1), .real(beta2), .real(eps), .sequence(g), .index(t)]))
      try p.know(p.lemma("second-moment-nonnegative", .real(beta2), .sequence(g), .index(t)))
      try p.know(p.positive(root + eps))
      try p.know(p.positive(c * root + eps))
      return update
    }
    let response = (c - 1) * regular * (eps / (c * root + eps))
    try builder.part("with eps", for: variables, given: regularized, (changed - regular).equals(response)) {
      p in
      let scaled = try scaledMoments(p)
      let own = try update(p)
      let newRoot = try p.lemma("root-of-rescaled", .real(c), .real(square))
      let change = try p.calculate(
        changed,
        .by(
          .infer(
            .definition(
              adam.regularizedUpdate,
              [.real(beta1), .real(beta2), .real(eps), .sequence(rescaled), .index(t)]))),
        .by(
          p.rewritten(newMean / (.squareRoot(newSquare) + eps), with: scaled.mean, scaled.square, newRoot)))
      return try p.calculate(
        changed - regular,
        .equals(
          c * mean / (c * root + eps) - mean / (root + eps), using: [(change, Term(1)), (own, Term(-1))]),
        .equals((c - 1) * (mean / (root + eps)) * (eps / (c * root + eps))),
        .equals(response, using: [(own, -((c - 1) * (eps / (c * root + eps))))]))
    }
    let arguments: [Argument] = [
      .real(beta1), .real(beta2), .real(eps), .sequence(g), .index(t), .real(c),
    ]
    let slope = regular * eps / (root + eps)
    let error = changed - regular - (c - 1) * slope
    try builder.part(
      "derivative", for: variables, given: regularized,
      Term.absoluteValue(error).isAtMost(.absoluteValue(regular) * (c - 1).squared)
    ) { p in
      let change = try p.instance(of: p.lemmas.theorem("global-scale-invariance/with eps"), arguments)
      try update(p)
      // error = (c - 1)^2 share (-u_eps), where 0 <= share <= 1.
      let share = eps * root / ((c * root + eps) * (root + eps))
      let remainder = try p.calculate(
        error, .equals(response - (c - 1) * slope, using: [(change, Term(1))]),
        .equals((c - 1).squared * share * -regular))
      let scaled = try p.lemma("absolute-value-scaled", .real((c - 1).squared * share), .real(-regular))
      let size = try p.lemma("absolute-value-negated", .real(regular))
      let rest = (c * root.squared + c * root * eps + eps.squared) / ((c * root + eps) * (root + eps))
      let slack = try p.nonnegative((c - 1).squared * rest * .absoluteValue(regular))
      return try p.calculate(
        .absoluteValue(error), .by(p.rewritten(.absoluteValue(error), with: remainder)), .by(scaled),
        .equals((c - 1).squared * share * .absoluteValue(regular), using: [(size, (c - 1).squared * share)]),
        .atMost(.absoluteValue(regular) * (c - 1).squared, using: [(slack, Term(1))]))
    }
    try builder.part(
      "never with eps", for: variables, given: regularized + [mean.differs(from: 0)],
      .iff(changed.equals(regular), c.equals(1))
    ) { p in
      let change = try p.instance(of: p.lemmas.theorem("global-scale-invariance/with eps"), arguments)
      let own = try update(p)
      return try p.equivalence(changed.equals(regular), c.equals(1)) { p, same in
        let share = mean / (root + eps) * (eps / (c * root + eps))
        let zero = try p.calculate(
          (c - 1) * share, .equals(response, using: [(own, -((c - 1) * (eps / (c * root + eps))))]),
          .by(change.reversed()), .equals(0, using: [(same, Term(1))]))
        return try p.identity(c, 1, using: [(zero, 1 / share)])
      } backward: { p, one in
        try p.identity(changed, regular, using: [(change, 1), (one, regular * (eps / (c * root + eps)))])
      }
    }
  }
}

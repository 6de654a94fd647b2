import AdamTheory
import Automation
import ProofKernel
import SymbolicAlgebra

private let beta1 = Term.parameter("beta1")
private let beta2 = Term.parameter("beta2")
private let eps = Term.parameter("eps")
private let t = IndexTerm.variable("t")
private let g = SequenceTerm.variable("g", arity: 1)
private let x = Term.parameter("x")
private let y = Term.parameter("y")
private let variables =
  Variable.reals("beta1", "beta2") + [Variable("g", .sequence(arity: 1)), Variable("t", .index)]
private let regularized =
  Variable.reals("beta1", "beta2", "eps") + [Variable("g", .sequence(arity: 1)), Variable("t", .index)]

extension LemmaLibrary {
  /// The update direction, with and without epsilon: its sign, its square, its bounds, its value at the first step.
  mutating func proveUpdateLemmas(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    try proveSmallerQuotients()
    return try proveUpdateSigns(vocabulary.adam) + proveUpdateSizes(vocabulary.adam)
      + proveFirstUpdate(vocabulary.adam)
  }

  /// A quotient with a positive divisor has the sign of its dividend.
  mutating func proveQuotientSigns() throws {
    let given = [Term(0).isLess(than: y)]
    let quotient = x / y
    let signs: [(String, (Term) -> Formula)] = [
      ("positive", { Term(0).isLess(than: $0) }), ("negative", { $0.isLess(than: 0) }),
      ("zero", { $0.equals(0) }),
    ]
    for (name, property) in signs {
      try prove(
        Claim(
          "quotient-\(name)-iff", for: Variable.reals("x", "y"), given: given,
          .iff(property(quotient), property(x)))
      ) { p in
        try p.equivalence(property(quotient), property(x)) { p, given in
          if name == "zero" { return try p.relation(property(x), using: [(given, y)]) }
          let size = name == "positive" ? quotient : -quotient
          let product = try Theorem.infer(
            .product, from: [p.relation(Term(0).isLess(than: size), adding: given), p.known[0]])
          return try p.relation(property(x), adding: product)
        } backward: { p, given in
          if name == "zero" { return try p.relation(property(quotient), using: [(given, 1 / y)]) }
          let size = name == "positive" ? x : -x
          let theorem = try p.lemma(
            "quotient-positive", .real(size), .real(y),
            from: [p.relation(Term(0).isLess(than: size), adding: given)])
          return try p.relation(property(quotient), adding: theorem)
        }
      }
    }
    let same = Term.sign(quotient).equals(.sign(x))
    try prove(Claim("quotient-sign", for: Variable.reals("x", "y"), given: given, same)) { p in
      func equal(_ p: Prover, _ name: String, _ given: Theorem) throws -> Theorem {
        let lemma = try p.lemma("quotient-\(name)-iff", .real(x), .real(y))
        return try p.relation(
          same,
          using: [
            (.infer(.sign, from: [lemma.appliedBackward(to: given)]), 1), (.infer(.sign, from: [given]), -1),
          ])
      }
      return try p.comparing(0, x) { p, positive in
        try equal(p, "positive", positive)
      } equal: { p, zero in
        try equal(p, "zero", zero.reversed())
      } greater: { p, negative in
        try equal(p, "negative", negative)
      }
    }
  }

  /// `abs(x/(y + eps))` is at most `abs(x/y)` and `abs(x)/eps`.
  private mutating func proveSmallerQuotients() throws {
    let quotient = x / (y + eps)
    func order(_ p: Prover, _ larger: Term, _ gap: Term, _ equation: Theorem) throws -> Theorem {
      let left = Term.absoluteValue(quotient)
      let squared = try p.lemma("absolute-value-squared", .real(quotient))
      let squares = try p.relation(
        left.squared.isAtMost(larger.squared),
        using: [(p.nonnegative(gap), 1), (squared, 1), (equation, -1)])
      return try p.lemma(
        "square-order", .real(left), .real(larger), from: [p.nonnegative(larger), squares])
    }
    let positive = Term(0).isLess(than: eps)
    try prove(
      Claim(
        "quotient-with-larger-divisor", for: Variable.reals("x", "y", "eps"),
        given: [Term(0).isLess(than: y), positive],
        Term.absoluteValue(quotient).isAtMost(.absoluteValue(x / y)))
    ) { p in
      try order(
        p, .absoluteValue(x / y),
        x.squared * (2 * y * eps + eps.squared) / (y.squared * (y + eps).squared),
        p.lemma("absolute-value-squared", .real(x / y)))
    }
    try prove(
      Claim(
        "quotient-with-further-divisor", for: Variable.reals("x", "y", "eps"),
        given: [Term(0).isAtMost(y), positive],
        Term.absoluteValue(quotient).isAtMost(.absoluteValue(x) / eps))
    ) { p in
      let magnitude = try p.lemma("absolute-value-squared", .real(x))
      return try order(
        p, .absoluteValue(x) / eps,
        x.squared * (y.squared + 2 * y * eps) / (eps.squared * (y + eps).squared),
        p.relation(
          (Term.absoluteValue(x) / eps).squared.equals(x.squared / eps.squared),
          using: [(magnitude, 1 / eps.squared)]))
    }
    // x^2 <= s y^2 goes on to hold with a larger divisor, strictly where s is positive.
    let s = Term.parameter("s")
    let given = [
      Term(0).isAtMost(y), positive, Term(0).isLess(than: s), x.squared.isAtMost(s * y.squared),
    ]
    try prove(
      Claim(
        "squared-quotient-below", for: Variable.reals("x", "y", "eps", "s"), given: given,
        quotient.squared.isLess(than: s))
    ) { p in
      let order = p.known[3]
      let gap = s * (y + eps).squared - x.squared
      let rest = try p.positive(s * (2 * y * eps + eps.squared))
      try p.know(p.relation(Term(0).isLess(than: gap), adding: order, rest))
      let positive = try p.positive(gap / (y + eps).squared)
      return try p.relation(quotient.squared.isLess(than: s), adding: positive)
    }
  }

  /// Adam's update has the sign of the first moment.
  private mutating func proveUpdateSigns(_ adam: Vocabulary) throws -> [Claim] {
    let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
    let plain: [Argument] = [.real(beta1), .real(beta2), .sequence(g), .index(t)]
    let softened: [Argument] = [.real(beta1), .real(beta2), .real(eps), .sequence(g), .index(t)]
    let domain = Self.rates + [Term(0).isLess(than: eps)]
    var claims: [Claim] = []
    for (label, definition, arguments, variables, given, divisor) in [
      ("update", adam.update, plain, variables, [Term(0).isLess(than: square)], Term.squareRoot(square)),
      (
        "regularized-update", adam.regularizedUpdate, softened, regularized, domain,
        Term.squareRoot(square) + eps
      ),
    ] {
      let update = Term.application(definition, arguments)
      let conclusions: [(String, String, Formula)] = [
        ("positive", "quotient-positive-iff", .iff(Term(0).isLess(than: update), Term(0).isLess(than: mean))),
        ("negative", "quotient-negative-iff", .iff(update.isLess(than: 0), mean.isLess(than: 0))),
        ("zero", "quotient-zero-iff", .iff(update.equals(0), mean.equals(0))),
        ("sign", "quotient-sign", Term.sign(update).equals(.sign(mean))),
      ]
      for (name, lemma, conclusion) in conclusions {
        let claim = Claim("\(label)-\(name)", for: variables, given: given, conclusion)
        try prove(claim) { p in
          if definition == adam.regularizedUpdate {
            try p.know(p.lemma("second-moment-nonnegative", .real(beta2), .sequence(g), .index(t)))
          }
          try p.know(p.positive(divisor))
          return try p.lemma(lemma, .real(mean), .real(divisor))
            .rewriting(with: .infer(.definition(definition, arguments)).reversed())
        }
        claims.append(claim)
      }
    }
    return claims
  }

  /// The domain of two decay rates and a step count.
  static var rates: [Formula] {
    [
      Term(0).isAtMost(beta1), beta1.isLess(than: 1), Term(0).isAtMost(beta2), beta2.isLess(than: 1),
      IndexTerm(1).isAtMost(t),
    ]
  }

  /// The square of the update, and bounds on the update.
  private mutating func proveUpdateSizes(_ adam: Vocabulary) throws -> [Claim] {
    let (mean, square) = (adam.mhat(beta1, g, t), adam.vhat(beta2, g, t))
    let (root, divergence) = (Term.squareRoot(square), adam.divergenceSum(beta1, beta2, t))
    let (update, softened) = (adam.u(beta1, beta2, g, t), adam.uEps(beta1, beta2, eps, g, t))
    let plain: [Argument] = [.real(beta1), .real(beta2), .sequence(g), .index(t)]
    let arguments: [Argument] = [.real(beta1), .real(beta2), .real(eps), .sequence(g), .index(t)]
    let positive = Term(0).isLess(than: eps)
    var claims: [Claim] = []
    func state(
      _ name: String, _ variables: [Variable], _ given: [Formula], _ conclusion: Formula,
      _ proof: (Prover) throws -> Theorem
    ) throws {
      let claim = Claim(name, for: variables, given: given, conclusion)
      try prove(claim, proof)
      claims.append(claim)
    }
    func knowRoot(_ p: Prover) throws {
      try p.know(p.lemma("second-moment-nonnegative", .real(beta2), .sequence(g), .index(t)))
      try p.know(p.nonnegative(root))
      try p.know(p.positive(root + eps))
    }

    try state(
      "update-squared", variables, [Term(0).isLess(than: square)],
      update.squared.equals(mean.squared / square)
    ) { p in
      try p.lemma("squared-ratio", .real(mean), .real(square))
        .rewriting(with: .infer(.definition(adam.update, plain)).reversed())
    }
    // abs(u) against 1 is mhat^2 against vhat.
    try state(
      "update-of-size-one", variables, [Term(0).isLess(than: square)],
      .iff(Term.absoluteValue(update).equals(1), mean.squared.equals(square))
    ) { p in
      try p.lemma("ratio-equals-one", .real(mean), .real(square))
        .rewriting(with: .infer(.definition(adam.update, plain)).reversed())
    }
    try state(
      "update-at-most-one", variables, [Term(0).isLess(than: square)],
      .iff(Term.absoluteValue(update).isAtMost(1), mean.squared.isAtMost(square))
    ) { p in
      let size = Term.absoluteValue(update)
      let squared = try p.instance(of: p.lemmas.theorem("update-squared"), plain)
      let magnitude = try p.lemma("absolute-value-squared", .real(update))
      return try p.equivalence(size.isAtMost(1), mean.squared.isAtMost(square)) { p, small in
        let room = try p.relation(Term(0).isAtMost(1 - size), adding: small)
        let product = try Theorem.infer(
          .product,
          from: [
            .infer(.product, from: [room, p.nonnegative(1 + size)]),
            p.relation(Term(0).isAtMost(square), adding: p.known[0]),
          ])
        return try p.relation(
          mean.squared.isAtMost(square), using: [(product, 1), (magnitude, -square), (squared, -square)])
      } backward: { p, order in
        try p.lemma("ratio-at-most-one", .real(mean), .real(square), from: [order])
          .rewriting(with: .infer(.definition(adam.update, plain)).reversed())
      }
    }
    try state(
      "regularized-update-scaled", regularized, Self.rates + [positive],
      (softened * (root + eps)).equals(mean)
    ) { p in
      try knowRoot(p)
      return try p.identity(mean / (root + eps) * (root + eps), mean)
        .rewriting(with: .infer(.definition(adam.regularizedUpdate, arguments)).reversed())
    }
    try state(
      "regularized-update-below-update", regularized, Self.rates + [positive, Term(0).isLess(than: square)],
      Term.absoluteValue(softened).isAtMost(.absoluteValue(update))
    ) { p in
      try p.know(p.positive(root))
      return try p.lemma("quotient-with-larger-divisor", .real(mean), .real(root), .real(eps))
        .rewriting(with: .infer(.definition(adam.regularizedUpdate, arguments)).reversed())
        .rewriting(with: .infer(.definition(adam.update, plain)).reversed())
    }
    try state(
      "regularized-update-below-quotient", regularized, Self.rates + [positive],
      Term.absoluteValue(softened).isAtMost(.absoluteValue(mean) / eps)
    ) { p in
      try knowRoot(p)
      return try p.lemma("quotient-with-further-divisor", .real(mean), .real(root), .real(eps))
        .rewriting(with: .infer(.definition(adam.regularizedUpdate, arguments)).reversed())
    }

    let positiveRate = Term(0).isLess(than: beta2)
    try state(
      "first-moment-bound", variables, Self.rates + [positiveRate],
      mean.squared.isAtMost(divergence * square)
    ) { p in
      try p.know(p.lemma("divergence-positive", .real(beta1), .real(beta2), .index(t)))
      let bound = try p.instance(of: p.lemmas.theorem("cauchy-schwarz-inner/bound"), plain)
      let gap = try p.relation(Term(0).isAtMost(square - mean.squared / divergence), adding: bound)
      return try p.relation(
        mean.squared.isAtMost(divergence * square),
        adding: .infer(.product, from: [p.positive(divergence), gap]))
    }
    try state(
      "first-moment-vanishes", variables, Self.rates + [positiveRate, square.equals(0)], mean.equals(0)
    ) { p in
      let zero = p.known[6]
      let bound = try p.instance(of: p.lemmas.theorem("first-moment-bound"), plain)
      let order = try p.relation(
        (mean - 0).squared.isAtMost(0), using: [(bound, 1), (zero, divergence)])
      return try p.lemma("square-at-most-zero", .real(mean), .real(0), from: [order])
    }
    // With epsilon a positive update is smaller.
    for (name, relation) in [("weakly", Relation.lessOrEqual), ("strictly", .less)] {
      let sign = Formula.relation(relation, 0, mean)
      try state(
        "regularized-update-\(name)-smaller", regularized,
        Self.rates + [positive, Term(0).isLess(than: square), sign],
        .relation(relation, softened, update)
      ) { p in
        try p.know(p.positive(root))
        let gap = mean * eps / (root * (root + eps))
        let nonnegative = relation == .less ? try p.positive(gap) : try p.nonnegative(gap)
        return try p.relation(
          .relation(relation, mean / (root + eps), mean / root), adding: nonnegative
        ).rewriting(with: .infer(.definition(adam.regularizedUpdate, arguments)).reversed())
          .rewriting(with: .infer(.definition(adam.update, plain)).reversed())
      }
    }
    // The bounds sqrt(S), and 1 for equal rates, where a rate may be 0.
    func rootSquared(_ p: Prover) throws -> Theorem {
      try .infer(.rootPower(degree: 2), from: [p.nonnegative(square)])
    }
    try state(
      "regularized-update-squared-bound", regularized, Self.rates + [positiveRate, positive],
      softened.squared.isLess(than: divergence)
    ) { p in
      try knowRoot(p)
      try p.know(p.lemma("divergence-positive", .real(beta1), .real(beta2), .index(t)))
      let bound = try p.instance(of: p.lemmas.theorem("first-moment-bound"), plain)
      let order = try p.relation(
        mean.squared.isAtMost(divergence * root.squared), using: [(bound, 1), (rootSquared(p), -divergence)])
      return try p.lemma(
        "squared-quotient-below", .real(mean), .real(root), .real(eps), .real(divergence), from: [order]
      ).rewriting(with: .infer(.definition(adam.regularizedUpdate, arguments)).reversed())
    }
    try state(
      "regularized-update-bound", regularized, Self.rates + [positiveRate, positive],
      Term.absoluteValue(softened).isAtMost(.squareRoot(divergence))
    ) { p in
      try p.know(p.lemma("divergence-positive", .real(beta1), .real(beta2), .index(t)))
      let bound = try p.instance(of: p.lemmas.theorem("regularized-update-squared-bound"), arguments)
      let (size, limit) = (Term.absoluteValue(softened), Term.squareRoot(divergence))
      let squared = try p.lemma("absolute-value-squared", .real(softened))
      let power = try Theorem.infer(.rootPower(degree: 2), from: [p.nonnegative(divergence)])
      return try p.lemma(
        "square-order", .real(size), .real(limit),
        from: [
          p.relation(size.squared.isAtMost(limit.squared), using: [(bound, 1), (squared, 1), (power, -1)])
        ])
    }
    let balanced = adam.uEps(beta1, beta1, eps, g, t)
    try state(
      "regularized-update-below-one",
      Variable.reals("beta1", "eps") + [Variable("g", .sequence(arity: 1)), Variable("t", .index)],
      Array(Self.rates[0...1]) + [IndexTerm(1).isAtMost(t), positive], balanced.squared.isLess(than: 1)
    ) { p in
      let own = adam.vhat(beta1, g, t)
      try p.know(p.lemma("second-moment-nonnegative", .real(beta1), .sequence(g), .index(t)))
      try p.know(p.nonnegative(.squareRoot(own)))
      let bound = try p.lemma("moments-ordered", .real(beta1), .sequence(g), .index(t))
      let power = try Theorem.infer(.rootPower(degree: 2), from: [p.nonnegative(own)])
      let order = try p.relation(
        mean.squared.isAtMost(1 * Term.squareRoot(own).squared), using: [(bound, 1), (power, -1)])
      return try p.lemma(
        "squared-quotient-below", .real(mean), .real(.squareRoot(own)), .real(eps), .real(1), from: [order]
      ).rewriting(
        with: .infer(
          .definition(
            adam.regularizedUpdate,
            [.real(beta1), .real(beta1), .real(eps), .sequence(g), .index(t)])
        ).reversed())
    }
    return claims
  }

  /// At the first step the update is the sign of the gradient.
  private mutating func proveFirstUpdate(_ adam: Vocabulary) throws -> [Claim] {
    let variables = Variable.reals("beta1", "beta2") + [Variable("g", .sequence(arity: 1))]
    let (first, second) = (adam.mhat(beta1, g, 1), adam.vhat(beta2, g, 1))
    let update = adam.u(beta1, beta2, g, 1)
    let newest = g[IndexTerm(1)]
    let claim = Claim(
      "first-update", for: variables,
      given: Array(Self.rates.prefix(4)) + [Term(0).isLess(than: second)], update.equals(.sign(newest)))
    try prove(claim) { p in
      let positive = p.known[4]
      let mean = try p.relation(
        first.equals(newest),
        using: [(p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(g), .index(1)), 1)])
      let square = try p.relation(
        second.equals(newest.squared),
        using: [(p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(g), .index(1)), 1)])
      let nonzero = try p.refuting(newest.equals(0)) { p, zero in
        try p.falsity(using: [(positive, 1), (square, 1), (zero, newest)])
      }
      try p.know(nonzero)
      let unfolded = try Theorem.infer(
        .definition(adam.update, [.real(beta1), .real(beta2), .sequence(g), .index(1)]))
      let value = try unfolded.rewriting(with: mean).rewriting(with: square)
        .rewriting(with: p.lemma("square-root-of-square", .real(newest)))
      return try .chain([value, p.lemma("sign-as-quotient", .real(newest)).reversed()])
    }
    let size = Claim(
      "first-update-size", for: variables, given: claim.hypotheses, Term.absoluteValue(update).equals(1))
    try prove(size) { p in
      // The same holds of |g_1|/|g_1|.
      let criterion = try p.lemma("ratio-equals-one", .real(first), .real(second))
        .rewriting(
          with: .infer(
            .definition(adam.update, [.real(beta1), .real(beta2), .sequence(g), .index(1)])
          ).reversed())
      let equal = try p.lemma("cauchy-schwarz-inner/first step", .real(beta1), .real(beta2), .sequence(g))
      return try criterion.appliedBackward(to: equal.reversed())
    }
    return [claim, size]
  }
}

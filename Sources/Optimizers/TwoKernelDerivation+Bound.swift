import Automation
import ProofKernel
import SymbolicAlgebra

extension TwoKernelDerivation {
  var ratios: Term { .sum(to: t) { weight(p, $0).squared / weight(q, $0) } }

  /// What has to hold for the bound: no weight of the denominator vanishes.
  func boundHypotheses(_ other: Kernel.Mode) -> [Formula] {
    var formulas = hypotheses
    if case .parameter = other.base {
      formulas = formulas.filter { $0 != Term(0).isAtMost(other.base) } + [Term(0).isLess(than: other.base)]
    }
    return formulas
  }

  /// The products of two rates of the numerator, each once; the bound's geometric sums have these over the
  /// denominator's rate as their ratios.
  var rateProducts: [Term] {
    var products: [Term] = []
    for (position, mode) in first.modes.enumerated() {
      for later in first.modes[position...] {
        let product = later.base == mode.base ? mode.base.squared : mode.base * later.base
        if !products.contains(product) { products.append(product) }
      }
    }
    return products
  }

  /// The ratio of one of the bound's geometric sums, in a short form.
  func ratio(_ product: Term, _ other: Kernel.Mode) -> Term {
    if product == other.base.squared { return other.base }
    if case .multiply(let left, let right) = product {
      if left == other.base { return right }
      if right == other.base { return left }
    }
    return (product / other.base).foldingNumbers
  }

  /// Whether the ratio is below or above 1 for all parameters in their intervals.
  private func isNeverOne(_ ratio: Term, _ other: Kernel.Mode) throws -> Bool {
    let prover = try Prover(lemmas: library, assuming: boundHypotheses(other))
    return (try? prover.positive(1 - ratio)) != nil || (try? prover.positive(ratio - 1)) != nil
  }

  /// The products of rates that may equal the denominator's rate, so that it is a condition that they don't.
  func resonantProducts(_ other: Kernel.Mode) throws -> [Term] {
    try rateProducts.filter {
      let ratio = ratio($0, other)
      return try ratio != 1 && !isNeverOne(ratio, other)
    }
  }

  /// `sum_k p_k^2/q_k` in closed form where the products of rates in the list equal the denominator's rate, and no
  /// others do.
  func closedRatios(_ other: Kernel.Mode, resonantAt resonant: [Term] = []) -> Term {
    var parts: [Term] = []
    for (position, mode) in first.modes.enumerated() {
      for later in first.modes[position...] {
        let isSquare = later.base == mode.base
        let product = isSquare ? mode.base.squared : mode.base * later.base
        let coefficient =
          isSquare ? mode.coefficient.squared : 2 * mode.coefficient * later.coefficient
        let scale = Quotient(coefficient).divided(by: other.coefficient)
        let ratio = self.ratio(product, other)
        parts.append(
          resonant.contains(product) || ratio == 1
            ? scale.times(.index(t)).term
            : scale.times(1 - ratio.power(t)).divided(by: 1 - ratio).term)
      }
    }
    if let impulse = first.impulse {
      let rest = first.modes.map(\.coefficient)
      let square =
        rest.isEmpty ? Quotient(impulse.squared).term : impulse.squared + 2 * impulse * Term.total(rest)
      parts.append(Quotient(square).divided(by: other.coefficient).term)
    }
    return Term.total(parts.map(\.foldingNumbers))
  }

  /// Makes known that `1 - product/rate` isn't 0 where product and rate are known to differ.
  func knowRatiosDiffer(_ prover: Prover, _ conditions: [(product: Term, rate: Term)]) throws {
    for (product, rate) in conditions {
      let known = prover.theorem(stating: product.differs(from: rate))
      try prover.know(
        prover.refuting((1 - product / rate).equals(0)) { prover, zero in
          try prover.contradiction(
            prover.identity(product, rate, using: [(zero, -rate)]), known ?? zero)
        })
    }
  }

  /// The sharp bound, if the denominator's weights are one exponential.
  func bound() throws -> UpdateBound? {
    guard root == 2, second.modes.count == 1, second.impulse == nil, let other = second.modes.first,
      other.degree == 0,
      first.modes.allSatisfy({ $0.degree == 0 })
    else { return nil }
    let closed = closedRatios(other)
    let resonant = try resonantProducts(other)
    let conditions = resonant.map { $0.differs(from: other.base) }
    let given = boundHypotheses(other)
    let sum = try prove(
      "bound in closed form", for: weightVariables, given: given + conditions, ratios.equals(closed)
    ) { prover in
      try knowRatiosDiffer(prover, resonant.map { ($0, other.base) })
      for product in rateProducts where !resonant.contains(product) {
        let ratio = ratio(product, other)
        if ratio == 1 { continue }
        try prover.know((try? prover.positive(1 - ratio)) ?? prover.positive(ratio - 1))
      }
      return try prover.identity(ratios, closed).displayed()
    }
    func sums(_ definition: Definition, _ power: Int) -> Term {
      .sum(to: t) { weight(definition, $0) * g[$0].raised(to: power) }
    }
    func knowWeights(_ prover: Prover) throws {
      let weights = try prover.members("k", t) { prover, k in try prover.positive(weight(q, k)) }
      try prover.know(weights)
    }
    // The newest gradient's weight in the numerator isn't 0, so neither is the sum.
    func knowRatios(_ prover: Prover) throws -> Theorem {
      let members = try prover.members("k", t) { prover, k in
        try prover.nonnegative(weight(p, k).squared / weight(q, k))
      }
      let above = try prover.lemma(
        "sum-above-members", .index(t),
        .sequence(.lambda { weight(p, $0).squared / weight(q, $0) }), from: [members])
      let last = try prover.member(t, of: above)
      let newest = Term.total(first.modes.map(\.coefficient) + (first.impulse.map { [$0] } ?? []))
      let value = newest.squared / other.coefficient
      let positive = try prover.positive(value)
      let same = try prover.identity(value, weight(p, t).squared / weight(q, t))
      return try prover.know(
        prover.relation(Term(0).isLess(than: ratios), using: [(positive, 1), (same, 1), (last, 1)]))
    }
    let (mean, square) = (sums(p, 1), sums(q, 2))
    let size = Term.absoluteValue(description.update())
    let weights: [Argument] = [
      .index(t), .sequence(.lambda { weight(p, $0) }),
      .sequence(.lambda { weight(q, $0) }),
    ]
    let bound = try prove(
      "bound", for: description.variables, given: given + [Term(0).isLess(than: square)],
      size.isAtMost(.squareRoot(ratios))
    ) { prover in
      try knowWeights(prover)
      let positive = try knowRatios(prover)
      let order = try prover.instance(
        of: prover.lemmas.theorem("weighted-cauchy-schwarz"), weights + [.sequence(g)], from: [positive])
      let form = try prover.instance(
        of: prover.lemmas.theorem(name("two-kernel form")), description.arguments())
      return try prover.lemma(
        "ratio-at-most-root", .real(mean), .real(square), .real(ratios),
        from: [order, prover.relation(Term(0).isAtMost(ratios), adding: positive)]
      ).rewriting(with: form.reversed()).displayed()
    }
    let extremal = SequenceTerm.lambda { weight(p, $0) / weight(q, $0) }
    let attained = try prove(
      "bound attained", for: weightVariables, given: given,
      Term.application(description.update, description.arguments(extremal)).equals(.squareRoot(ratios))
    ) { prover in
      try knowWeights(prover)
      let positive = try knowRatios(prover)
      let form = try prover.instance(
        of: prover.lemmas.theorem(name("two-kernel form")), description.arguments(extremal))
      guard case .divide(let numerator, .root(2, let radicand))? = form.sides?.right else { return form }
      let values = try [numerator, radicand].map { try prover.identity($0, ratios) }
      let root = try prover.lemma("ratio-equals-root", .real(ratios), from: [positive])
      let value = form.sides?.left ?? 0
      return try prover.calculate(
        value, .by(form),
        .by(prover.rewritten(numerator / .squareRoot(radicand), with: values[0], values[1])),
        .by(root))
    }
    return UpdateBound(closedForm: closed, sum: sum, bound: bound, attained: attained)
  }
}

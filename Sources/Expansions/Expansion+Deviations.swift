import ExactArithmetic
import Optimizers
import SymbolicAlgebra

/// What the sums of an expansion about `mhat`, a constant or a change of scale are made of.
struct DeviationSums: Sendable {
  let center: Expansion.Center
  let numeratorWeight: Definition
  let radicandWeight: Definition
  let description: OptimizerDescription
  let numeratorTotal: Term
  let radicandTotal: Term
  /// The centre as a term of its name.
  let x: Term
  /// The changes of scale.
  let s: SequenceTerm
  let t: IndexTerm
  let root: Int

  /// `w(t, k)`.
  func weight(_ definition: Definition, _ k: IndexTerm) -> Term {
    .application(
      definition, description.parameters.map { .real($0.term) } + [.index(t), .index(k)])
  }

  /// `sum_k w(t, k) body(k)`; the body may be a product.
  func sum(_ definition: Definition, _ body: (IndexTerm) -> Term) -> Term {
    .sum(to: t) { .product([weight(definition, $0), body($0)]) }
  }
}

extension Expansion {
  /// The expansion about `mhat`, a constant gradient or under a change of scale; throws `ExpansionRefusal`.
  static func deviations(
    _ quantity: Quantity, around center: Center, _ order: Int, _ description: OptimizerDescription,
    _ numerator: GradientAverage, _ radicand: GradientAverage, _ root: Int, _ horizon: Horizon
  ) throws(ExpansionRefusal) -> Expansion {
    let names = NameChoice(description)
    var t = OptimizerDescription.steps
    if case .steps(let count) = horizon { t = IndexTerm(count) }
    let totals = (
      try AgeMoments(numerator, horizon, description.parameters).total,
      try AgeMoments(radicand, horizon, description.parameters).total
    )
    let variables = description.parameters.map(\.variable) + [Variable("t", .index), Variable("k", .index)]
    func weight(_ name: String, _ average: GradientAverage) throws(ExpansionRefusal) -> Definition {
      let body = average.weight(OptimizerDescription.steps, .variable("k"))
      do {
        return try Definition(
          name, variables.map { Binder($0.name, $0.sort) }, .explicit(body.abstracted(over: variables)))
      } catch { throw .otherForm("\(error)") }
    }
    let x = Term.parameter(center == .mhat ? names.name("mhat", "mbar") : names.name("x", "y", "z"))
    let sums = DeviationSums(
      center: center, numeratorWeight: try weight(names.name("p", "w"), numerator),
      radicandWeight: try weight(names.name("q", "h"), radicand), description: description,
      numeratorTotal: totals.0, radicandTotal: totals.1, x: x,
      s: .variable(names.name("s", "r", "c"), arity: 1), t: t, root: root)
    var expansion = Expansion(
      description: description, quantity: quantity, center: center, order: order, horizon: horizon,
      coefficients: [])
    expansion.weights = [sums.numeratorWeight, sums.radicandWeight]
    let g = OptimizerDescription.gradients
    func abbreviate(_ name: String, _ meaning: Term) -> Term {
      expansion.abbreviations.append(Abbreviation(name: name, meaning: meaning))
      return .parameter(name)
    }
    if center == .mhat {
      _ = abbreviate(names.name("mhat", "mbar"), sums.sum(sums.numeratorWeight) { g[$0] }.over(totals.0))
    }
    let s = sums.s
    let letters = (
      names.letter("A", "B", "C", count: 1), names.letter("D", "F", "H", count: min(root, order))
    )
    /// `g_k - x`, or `s_k`, to a power, weighted.
    func mean(_ definition: Definition, _ total: Term, _ power: Int, _ gradientPower: Int) -> Term {
      if center == .scale {
        return sums.sum(definition) { .product([s[$0].raised(to: power), g[$0].raised(to: gradientPower)]) }
          / sums.sum(definition) { g[$0].raised(to: gradientPower) }
      }
      return sums.sum(definition) { (g[$0] - x).raised(to: power) }.over(total)
    }
    var first: [Term] = [1]
    if center != .mhat, quantity == .u, order >= 1 {
      first.append(abbreviate("\(letters.0)1", mean(sums.numeratorWeight, totals.0, 1, 1)))
    }
    let second =
      [1]
      + (0..<min(root, order)).map { j in
        abbreviate("\(letters.1)\(j + 1)", mean(sums.radicandWeight, totals.1, j + 1, root))
      }
    var binomials: [Rational] = [1]
    for j in 0..<root { binomials.append(binomials[j] * (Rational(root - j, over: j + 1) ?? 0)) }
    let terms = RatioTerms(
      numerator: first, numeratorFactors: [1, 1], radicand: second, radicandFactors: binomials, root: root,
      order: order)
    expansion.finish(
      terms, level: center == .scale ? (1, 1) : totals, subject: .sums(sums), names
    ) { n in
      if center == .scale { return [] }
      switch quantity {
      case .v: return n <= root ? [x.raised(to: root - n)] : []
      case .u: return [.sign(x), 1 / x.raised(to: n)]
      }
    }
    return expansion
  }
}

extension Term {
  fileprivate func over(_ total: Term) -> Term { total == 1 ? self : self / total }
}

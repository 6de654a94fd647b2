import ExactArithmetic
import Optimizers
import SymbolicAlgebra

extension Expansion {
  /// The expansion under exponential drift; throws `ExpansionRefusal`.
  static func drift(
    _ quantity: Quantity, _ order: Int, _ description: OptimizerDescription, _ numerator: GradientAverage,
    _ radicand: GradientAverage, _ root: Int, _ horizon: Horizon
  ) throws(ExpansionRefusal) -> Expansion {
    let names = NameChoice(description)
    let top = try AgeMoments(numerator, horizon, description.parameters)
    let bottom = try AgeMoments(radicand, horizon, description.parameters)
    /// `(-scale)^n/n!`.
    func factors(_ scale: Int) -> [Rational] {
      var factor = Rational.one
      return (0...order).map { n in
        if n > 0 { factor = factor * (Rational(-scale, over: n) ?? 0) }
        return factor
      }
    }
    var expansion = Expansion(
      description: description, quantity: quantity, center: .drift, order: order, horizon: horizon,
      coefficients: [])
    func ages(_ letter: String, _ moments: AgeMoments) -> [Term] {
      [1]
        + (0..<order).map { n in
          let meaning = moments.mean(n + 1)
          if meaning == 0 { return 0 }
          let name = "\(letter)\(n + 1)"
          expansion.abbreviations.append(Abbreviation(name: name, meaning: meaning))
          return .parameter(name)
        }
    }
    let first = quantity == .u ? ages(names.letter("a", "c", "h", count: order), top) : []
    let second = ages(names.letter("b", "r", "w", count: order), bottom)
    expansion.finish(
      RatioTerms(
        numerator: first, numeratorFactors: factors(1), radicand: second, radicandFactors: factors(root),
        root: root, order: order),
      level: (top.total, bottom.total), subject: .drift(numerator: top, radicand: bottom), names)
    return expansion
  }
}

/// `(sum_n c_n x_n e^n) / (sum_n b_n y_n e^n)^(1/root)` in powers of e, where `x_0 = y_0 = c_0 = b_0 = 1`.
struct RatioTerms: Sendable {
  /// The parts by order.
  let numerator: [Term]
  let radicand: [Term]
  let inverseRoot: [Term]
  let ratio: [Term]
  let root: Int

  /// - Parameters:
  ///   - numerator: `x_0`, `x_1`, ..; missing ones are 0.
  ///   - radicand: `y_0`, `y_1`, ..; missing ones are 0.
  init(
    numerator x: [Term], numeratorFactors: [Rational], radicand y: [Term], radicandFactors: [Rational],
    root: Int, order: Int
  ) {
    let table = PartitionTable(order: order)
    let count = min(y.count, radicandFactors.count, order + 1)
    let present = (1..<max(1, count)).map { y[$0] == 0 ? 0 : radicandFactors[$0] }
    let inverse = GradedSeries(linear: present, table).inverseRoot(root, table)
    // Each product is made once.
    let monomials = table.monomials.map { words in
      words.map { word in
        FactoredTerm(
          zip(1..., table.exponents(word)).map { variable, exponent in
            exponent == 0 ? 1 : variable < y.count ? y[variable].raised(to: exponent) : 0
          })
      }
    }
    func parts(_ terms: [Term], _ factors: [Rational]) -> [Term] {
      (0...order).map { n in
        n < terms.count && n < factors.count ? .polynomial([(factors[n], FactoredTerm([terms[n]]))]) : 0
      }
    }
    self.root = root
    self.numerator = parts(x, numeratorFactors)
    radicand = parts(y, radicandFactors)
    inverseRoot = (0...order).map { n in
      .polynomial(zip(inverse.parts[n].coefficients, monomials[n]).map { ($0, $1) })
    }
    ratio = (0...order).map { n in
      var summands: [(Rational, FactoredTerm)] = []
      for i in 0...n where i < x.count && i < numeratorFactors.count && x[i] != 0 {
        for (coefficient, monomial) in zip(inverse.parts[n - i].coefficients, monomials[n - i])
        where !coefficient.isZero && !monomial.number.isZero {
          summands.append((numeratorFactors[i] * coefficient, FactoredTerm([x[i]]).times(monomial)))
        }
      }
      return .combination(summands)
    }
  }
}

extension Expansion {
  /// Fills in the coefficients and what is to be proved, with `numerator total / root of radicand total` in front.
  mutating func finish(
    _ terms: RatioTerms, level: (numerator: Term, radicand: Term), subject: ProofObligation.Subject,
    _ names: NameChoice, powers: (Int) -> [Term] = { _ in [] }
  ) {
    var front: Term
    switch quantity {
    case .v: front = level.radicand
    case .u:
      front = level.numerator
      if level.radicand != 1 { front = front / .root(terms.root, level.radicand) }
      if front != 1 {
        let name = names.name("L", "K", "U")
        abbreviations.append(Abbreviation(name: name, meaning: front, isLevel: true))
        front = .parameter(name)
      }
    }
    let fronts = (0...order).map { Term.product([front] + powers($0)) }
    let shown = quantity == .u ? terms.ratio : terms.radicand.map { Term.combination([(1, $0)]) }
    coefficients = zip(fronts, shown).map { .product([$0, $1]) }
    proofObligation = ProofObligation(
      numerator: terms.numerator, radicand: terms.radicand, inverseRoot: terms.inverseRoot,
      root: terms.root, ratio: terms.ratio, front: fronts, subject: subject)
  }
}

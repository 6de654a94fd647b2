import ExactArithmetic
import Optimizers
import SymbolicAlgebra

extension Expansion {
  /// The expansion of the flow; throws `ExpansionRefusal`.
  static func flow(
    _ quantity: Quantity, _ order: Int, _ description: OptimizerDescription, _ numerator: GradientAverage,
    _ radicand: GradientAverage, _ root: Int
  ) throws(ExpansionRefusal) -> Expansion {
    let names = NameChoice(description)
    let top = try FlowAverage(numerator, description, names)
    let bottom = try FlowAverage(radicand, description, names)
    guard bottom.parts.count == 1, let below = bottom.parts.first, below.time != 0 else {
      throw .noFlow("the radicand is not one average with one decay rate")
    }
    let series = FlowSeries(order: order, root: root)
    let deltas = (0..<max(1, order)).map { Term.parameter("delta\($0)") }
    // Each product of derivatives is made once.
    let monomials = series.table.monomials.map { words in
      words.map { word in
        FactoredTerm(zip(deltas, series.table.exponents(word)).map { $0.raised(to: $1) })
      }
    }
    func polynomial(_ part: GradedPolynomial) -> Term {
      .polynomial(zip(part.coefficients, monomials[part.weight]).map { ($0, $1) })
    }
    /// `(-1)^n`.
    func sign(_ n: Int) -> Rational { n.isMultiple(of: 2) ? 1 : -1 }
    let powerSums = (0...order).map { n in
      Term.combination(top.parts.map { (1, .product([$0.weight, $0.time.raised(to: n)])) }).withConstantFound
    }
    let times = (0...order).map { below.time.raised(to: $0) }
    let radicandParts = (0...order).map { n in
      n == 0 ? 1 : Term.number(sign(n)) * times[n] * polynomial(series.denominator.parts[n])
    }
    let ratio = (0...order).map { n in
      let products = (0...n).map { FactoredTerm([powerSums[$0], times[n - $0]]) }
      return Term.combination(
        monomials[n].enumerated().map { place, monomial in
          let factor = Term.collected(
            (0...n).reversed().map { i in
              (sign(n) * series.coefficients[n][i].coefficients[place], products[i])
            })
          return (1, monomial.multiplied(by: factor))
        })
    }
    let shownRadicand = (0...order).map { n in
      let part = Term.combination(
        zip(series.denominator.parts[n].coefficients, monomials[n]).map { ($0, $1) })
      return Term.combination([(sign(n), .product([times[n], part]))])
    }
    let front = quantity == .v ? below.weight : below.weight == 1 ? 1 : 1 / .root(root, below.weight)
    var expansion = Expansion(
      description: description, quantity: quantity, center: .flow, order: order, horizon: .steadyState,
      coefficients: (quantity == .u ? ratio : shownRadicand).map { .product([front, $0]) })
    expansion.proofObligation = ProofObligation(
      numerator: (0...order).map { n in
        .number(sign(n)) * powerSums[n] * polynomial(series.numerator.parts[n])
      },
      radicand: radicandParts,
      inverseRoot: [1]
        + (0..<order).map { n in
          .number(sign(n + 1)) * times[n + 1] * polynomial(series.inverseRoot.parts[n + 1])
        },
      root: root, ratio: ratio, front: Array(repeating: front, count: order + 1),
      subject: .flow(
        FlowEquations(
          numerator: top.parts, radicandTime: below.time, deltas: Array(deltas.prefix(order)),
          derivatives: series.numerator.parts.map(polynomial),
          powerDerivatives: series.denominator.parts.map(polynomial))))
    return expansion
  }
}

/// A weighted average as the flow has it: `sum_j weight_j m_j` with `time_j m_j' = f - m_j`; time 0 stands for f itself.
struct FlowAverage: Sendable {
  private(set) var parts: [(weight: Term, time: Term)] = []

  init(
    _ average: GradientAverage, _ description: OptimizerDescription, _ names: NameChoice
  ) throws(ExpansionRefusal) {
    guard !average.isNested else {
      throw .noFlow("a state averages another state, which the one-rate equations don't describe")
    }
    let steady: GradientAverage
    do { steady = try AgeMoments(average, .steadyState, description.parameters).average } catch {
      throw .noFlow("\(error)")
    }
    for mode in steady.modes {
      guard mode.degree == 0, case .parameter(let rate) = mode.base else {
        throw .noFlow("a decay rate that is not a parameter has no time constant of its own")
      }
      let time = Self.timeConstant(of: rate, description)
      guard !names.isTaken(time) else { throw .noFlow("a parameter is called \(time)") }
      parts.append((.product([mode.coefficient, 1 / (1 - mode.base)]), .parameter(time)))
    }
    if steady.impulse != 0 { parts.append((steady.impulse, 0)) }
  }
}

extension FlowAverage {
  /// `tau2` for `beta2` or `b2` where no other rate gives the same name, else `tau_rate`.
  private static func timeConstant(of rate: String, _ description: OptimizerDescription) -> String {
    func short(_ name: String) -> String? {
      if name.hasPrefix("beta") { return "tau" + name.dropFirst(4) }
      guard let number = Int(name.dropFirst()), name.first?.isLetter == true else { return nil }
      return "tau\(number)"
    }
    guard let name = short(rate),
      !description.parameters.contains(where: { $0.name != rate && short($0.name) == name })
    else { return "tau_\(rate)" }
    return name
  }
}

/// What the parts of a flow's ratio come from.
struct FlowEquations: Sendable {
  /// `sum_j weight_j m_j` with `time_j m_j' = g - m_j`.
  let numerator: [(weight: Term, time: Term)]
  /// `time v' = g^P - v`.
  let radicandTime: Term
  let deltas: [Term]
  /// `g^(n)/g` by order.
  let derivatives: [Term]
  /// `(g^P)^(n)/g^P` by order.
  let powerDerivatives: [Term]
}

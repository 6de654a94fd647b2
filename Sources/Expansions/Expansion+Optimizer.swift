import Optimizers
import SymbolicAlgebra

extension Expansion {
  /// Expands a quantity of an analysed optimizer.
  ///
  /// The coefficients are relative: to `sign(g)` and `g^P` under drift and in the flow, and to the quantity itself, for the
  /// unchanged gradients, under a change of scale.
  ///
  /// The flow is what remains when transients have died away: its steady state is the flow itself.
  ///
  /// - Throws: `ExpansionRefusal` if the order, the number of steps or the optimizer's form is not treated.
  public init(
    of quantity: Quantity, around center: Center, order: Int, steps horizon: Horizon = .symbolic,
    _ analysis: OptimizerAnalysis
  ) throws(ExpansionRefusal) {
    guard Self.orders.contains(order) else { throw .order(order, allowed: Self.orders) }
    let description = analysis.description
    if center == .flow, case .steps(let count) = horizon {
      throw .steps(
        given: "\(count)", center: center.rawValue,
        "the flow has no steps, and transients have died away; leave out --steps, or expand about drift")
    }
    if center != .drift, center != .flow, horizon == .steadyState {
      throw .steps(
        given: "infinity", center: center.rawValue,
        "the coefficients are sums over the gradients of all steps, which have no limit for arbitrary gradients; give a "
          + "number of steps, or expand about drift")
    }
    switch try UpdateForm(analysis) {
    case .sign(let average):
      guard quantity == .u else { throw .noSecondMoment(optimizer: description.name) }
      let names = NameChoice(description)
      let zeros = [Term](repeating: 0, count: order)
      self.init(
        description: description, quantity: quantity, center: center, order: order, horizon: horizon,
        coefficients: zeros)
      isExactlyInvariant = true
      switch center {
      case .drift, .flow, .scale: coefficients = [1] + zeros
      case .constant: coefficients = [.sign(.parameter(names.name("x", "y", "z")))] + zeros
      case .mhat:
        var sum = average
        if case .steps(let count) = horizon {
          sum = sum.substituting(.index(IndexTerm(count)), for: Variable("t", .index))
        }
        abbreviations = [Abbreviation(name: names.name("mhat", "mbar"), meaning: sum)]
        coefficients = [.sign(abbreviations[0].term)] + zeros
      }
    case .ratio(let numerator, let radicand, let root):
      switch center {
      case .flow: self = try .flow(quantity, order, description, numerator, radicand, root)
      case .drift: self = try .drift(quantity, order, description, numerator, radicand, root, horizon)
      case .mhat, .constant, .scale:
        self = try .deviations(
          quantity, around: center, order, description, numerator, radicand, root, horizon)
      }
    }
    let differences = analysis.update.claim.hypotheses.filter { !description.domain.contains($0) }
    conditions = differences + nonzeroSums
  }

  /// What has to be other than 0 for the coefficients to have a meaning.
  private var nonzeroSums: [Formula] {
    guard case .sums(let sums)? = proofObligation?.subject else { return [] }
    guard center == .scale else { return [sums.x.differs(from: 0)] }
    let g = OptimizerDescription.gradients
    let below = sums.sum(sums.radicandWeight) { g[$0].raised(to: sums.root) }.differs(from: 0)
    return quantity == .v
      ? [below] : [sums.sum(sums.numeratorWeight) { g[$0] }.differs(from: 0), below]
  }
}

import SymbolicAlgebra

/// The coefficients of an expansion in powers of `e`, read off the statements that were proved.
///
/// Orders are counted in the deviations `g_k - mhat`: along the gradients `mhat + e (g_k - mhat)` a term of order n has
/// the factor `e^n`.
public struct ExpansionCoefficients: Sendable {
  /// What is expanded.
  public enum Quantity: String, CaseIterable, Sendable {
    /// The bias-corrected second moment; its expansion ends with order 2.
    case v
    /// The update direction with `eps = 0`; known to order 1 with an error of order 2.
    case u
  }

  public let quantity: Quantity
  public let terms: [(order: Int, coefficient: Term)]
  /// The part of the theorem that says so.
  public let part: ProvedPart

  /// Nil when the theorem isn't `first-order-expansion`, or no longer states the expansion.
  public init?(_ quantity: Quantity, of theorem: ProvedTheorem) {
    self.quantity = quantity
    switch quantity {
    case .v:
      guard let part = theorem.parts.first(where: { $0.label == "second moment about mhat" }),
        case .relation(.equal, _, let right) = part.claim.conclusion
      else { return nil }
      self.part = part
      terms = Self.summands(right).map(Self.graded)
    case .u:
      guard let part = theorem.parts.first(where: { $0.label == "uniqueness" }),
        case .and(
          .relation(.equal, .parameter("a"), let zeroth), .relation(.equal, .parameter("b"), let first)) =
          part.claim.conclusion
      else { return nil }
      self.part = part
      terms = [(0, zeroth), (1, first)]
    }
  }

  private static func summands(_ term: Term) -> [Term] {
    guard case .add(let left, let right) = term else { return [term] }
    return summands(left) + summands(right)
  }

  /// A product that begins with a power of `e` as that power's exponent and the rest.
  private static func graded(_ term: Term) -> (order: Int, coefficient: Term) {
    switch term {
    case .multiply(.parameter("e"), let rest): return (1, rest)
    case .multiply(.power(.parameter("e"), let exponent), let rest):
      guard let order = exponent.literal else { return (0, term) }
      return (order, rest)
    default: return (0, term)
    }
  }
}

extension Vocabulary {
  /// The term with `mhat` and `vhat` as the weighted sums that `ema-unrolling` proves them to be, and every explicit
  /// definition replaced by what it stands for.
  public func sums(in term: Term) -> Term {
    var result = term
    for application in moments(in: term) {
      guard case .application(let definition, let arguments) = application, arguments.count == 3,
        case .real(let rate) = arguments[0], case .sequence(let gradients) = arguments[1],
        case .index(let steps) = arguments[2]
      else { continue }
      let isFirst = definition == correctedFirstMoment
      let weighted = mean(rate, steps) { isFirst ? gradients[$0] : gradients[$0].squared }
      result = result.template(for: application).instantiated(with: [.real(weighted)])
    }
    return result.unfolding(result.definitions)
  }

  /// The closed applications of `mhat` and `vhat` to a sequence variable.
  private func moments(in term: Term) -> [Term] {
    switch term {
    case .application(let definition, let arguments):
      if definition == correctedFirstMoment || definition == correctedSecondMoment { return [term] }
      return arguments.flatMap { argument -> [Term] in
        switch argument {
        case .real(let inner): moments(in: inner)
        case .sequence(.lambda(_, let body)): moments(in: body).filter { (try? $0.check()) != nil }
        case .sequence, .index: []
        }
      }
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      return moments(in: left) + moments(in: right)
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner),
      .power(let inner, _), .sum(_, _, let inner):
      return moments(in: inner)
    case .number, .parameter, .bound, .index, .element, .kronecker: return []
    }
  }
}

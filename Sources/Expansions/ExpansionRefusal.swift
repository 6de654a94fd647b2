/// Why an expansion isn't made.
public enum ExpansionRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  case otherForm(String)
  case order(Int, allowed: ClosedRange<Int>)
  case noSecondMoment(optimizer: String)
  case noSteadyState(String)
  case noFlow(String)
  case steps(center: String, String)

  public var description: String {
    switch self {
    case .otherForm(let reason):
      "this update has no expansion here: \(reason); what is treated is a weighted sum of gradients over the root of "
        + "order P of a weighted sum of their P-th powers, P a power of 2, or the sign of a weighted sum"
    case .order(let order, let allowed):
      "order \(order) is out of range; orders \(allowed.lowerBound) to \(allowed.upperBound) are treated"
    case .noSecondMoment(let optimizer):
      "\(optimizer) has no second moment: its update is the sign of a weighted sum; expand its update instead"
    case .noSteadyState(let reason): "no steady state: \(reason); leave the number of steps open, or give one"
    case .noFlow(let reason): "no continuous flow: \(reason); expand about drift instead"
    case .steps(let center, let reason): "a number of steps has no meaning about \(center): \(reason)"
    }
  }
}

import SurfaceSyntax

/// Why an expansion isn't made.
public enum ExpansionRefusal: Error, Sendable, CustomStringConvertible {
  /// The update has another form; the error has its place.
  case update(SyntaxError)
  case otherForm(String)
  case order(Int, allowed: ClosedRange<Int>)
  case noSecondMoment(optimizer: String)
  case noSteadyState(String)
  case noFlow(String)
  /// The rate may be 1, where its closed forms divide by 0.
  case rateMayBeOne(String)
  /// `given` is what stands behind `--steps`.
  case steps(given: String, center: String, String)

  public var description: String {
    switch self {
    case .update(let error): "\(error)"
    case .otherForm(let reason):
      "this update has no expansion here: \(reason); what is treated is a weighted sum of gradients over the root of "
        + "degree P of a weighted sum of their P-th powers, P even, or the sign of a weighted sum"
    case .order(let order, let allowed):
      "order \(order) is out of range; orders \(allowed.lowerBound) to \(allowed.upperBound) are treated"
    case .noSecondMoment(let optimizer):
      "\(optimizer) has no second moment: its update is the sign of a weighted sum; expand its update instead"
    case .noSteadyState(let reason): "no steady state: \(reason); leave out --steps, or give a number"
    case .noFlow(let reason): "no continuous flow: \(reason); expand about drift instead"
    case .rateMayBeOne(let rate):
      "the interval of the decay rate \(rate) contains 1, where the closed forms divide by 0; leave 1 out, as in `parameter "
        + "\(rate) in [0, 1)`, or write 1 itself in its place"
    case .steps(let given, let center, let reason):
      "--steps \(given) has no meaning about \(center): \(reason)"
    }
  }
}

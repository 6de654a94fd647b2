/// Bounds of `abs(computed - exact)` after a step, a `Double` each; infinity where none is known.
public struct StepErrorBounds: Sendable, Hashable {
  public internal(set) var m = 0.0
  public internal(set) var v = 0.0
  public internal(set) var mhat = 0.0
  public internal(set) var vhat = 0.0
  public internal(set) var u = 0.0
  public internal(set) var theta = 0.0

  /// The bound for a quantity.
  public subscript(quantity: StepQuantity) -> Double {
    switch quantity {
    case .m: m
    case .v: v
    case .mhat: mhat
    case .vhat: vhat
    case .u: u
    case .theta: theta
    }
  }
}

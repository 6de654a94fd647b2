import AdamOptimizer

/// A quantity that a step of Adam computes for each parameter.
public enum StepQuantity: String, Sendable, Hashable, CaseIterable {
  /// The first moment.
  case m
  /// The second moment.
  case v
  /// The bias-corrected first moment.
  case mhat
  /// The bias-corrected second moment.
  case vhat
  /// The update direction `mhat / (sqrt(vhat) + epsilon)`.
  case u
  /// The parameter after the step.
  case theta
}

extension ReferenceAdam.Element {
  /// The value that the step computed for a quantity.
  subscript(quantity: StepQuantity) -> Scalar {
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

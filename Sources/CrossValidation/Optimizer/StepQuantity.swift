import AdamOptimizer

/// A quantity that a step of Adam computes for each parameter.
public enum StepQuantity: String, Sendable, Hashable, CaseIterable {
  /// The first moment.
  case m
  /// The second moment.
  case v
  /// The bias-corrected first moment.
  case mhat
  /// The bias-corrected second moment, or with AMSGrad the maximum in its place.
  case vhat
  /// The update direction `mhat / (sqrt(vhat) + epsilon)`.
  case u
  /// The parameter after the step.
  case theta
}

/// What a step computed for one parameter.
///
/// PyTorch's order of operations forms none of `mhat`, `vhat` and `u`. They are then computed from its moments:
/// `m c1`, `v c2`, and `(m c1) / (sqrt(v) / sqrt(bc2) + eps)`, as a printed trajectory has it.
public struct StepValues<Scalar: AdamScalar>: Sendable, Hashable {
  public var m: Scalar
  public var v: Scalar
  public var mhat: Scalar
  public var vhat: Scalar
  public var u: Scalar
  public var theta: Scalar

  public init(m: Scalar, v: Scalar, mhat: Scalar, vhat: Scalar, u: Scalar, theta: Scalar) {
    self.m = m
    self.v = v
    self.mhat = mhat
    self.vhat = vhat
    self.u = u
    self.theta = theta
  }

  init(_ element: ReferenceAdam<Scalar>.Element) {
    self.init(
      m: element.m, v: element.v, mhat: element.mhat, vhat: element.vhat, u: element.u,
      theta: element.theta)
  }

  /// The value that the step computed for a quantity.
  public subscript(quantity: StepQuantity) -> Scalar {
    switch quantity {
    case .m: m
    case .v: v
    case .mhat: mhat
    case .vhat: vhat
    case .u: u
    case .theta: theta
    }
  }

  /// Whether every number has the same bits, NaNs of any kind being alike.
  func hasBits(of other: StepValues) -> Bool {
    StepQuantity.allCases.allSatisfy {
      self[$0].bitPattern == other[$0].bitPattern || (self[$0].isNaN && other[$0].isNaN)
    }
  }
}

import ExactArithmetic

/// What is known of a statement whose quantifiers may have been tried on samples only, from certainly false to
/// certainly true.
///
/// Conjunction is the minimum, disjunction the maximum, and negation reverses the order.
public enum Verdict: Int, Comparable, Hashable, Sendable {
  /// It is false.
  case refuted
  /// It claims that something exists, of which no sample is an example.
  case unwitnessed
  /// Something in it is undefined or too costly, or there are no samples.
  case unknown
  /// It claims something of everything, which is true of every sample.
  case heldOnSamples
  /// It is true.
  case established

  public static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }

  /// The verdict on the negation.
  public static prefix func ! (verdict: Verdict) -> Verdict {
    switch verdict {
    case .refuted: .established
    case .unwitnessed: .heldOnSamples
    case .unknown: .unknown
    case .heldOnSamples: .unwitnessed
    case .established: .refuted
    }
  }

  /// What is certain.
  public var truth: Truth {
    switch self {
    case .refuted: .certainlyFalse
    case .unwitnessed, .unknown, .heldOnSamples: .unknown
    case .established: .certainlyTrue
    }
  }
}

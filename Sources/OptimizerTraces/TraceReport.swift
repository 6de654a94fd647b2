import AdamOptimizer

/// A number of a trace and what was computed in its place.
public struct TraceDifference: Sendable, Hashable {
  /// The name of the quantity.
  public let quantity: String
  /// The step, from 1.
  public let step: Int
  /// The parameter, from 1.
  public let column: Int
  /// What the replay computed.
  public let computed: Double
  /// What the trace holds.
  public let traced: Double
  /// How many numbers of the trace's format lie between the two.
  public let ulps: UInt64
}

/// How one quantity of a trace compares with its replay, over all steps and parameters.
public struct TraceQuantity: Sendable, Hashable {
  /// What the replay owes the trace.
  public enum Requirement: String, Sendable, Hashable {
    /// The same bits.
    case sameBits = "bit for bit"
    /// The same bits, up to what the trace's library leaves by a square root that is an ulp off.
    case sameBitsUpToRoot = "bit for bit, or the square root an ulp off"
    /// Both numbers within the bounds that the roundings of their orders have around the exact value.
    case withinBounds = "both within their bounds of the exact value"
  }

  /// The name of the quantity.
  public let name: String
  /// What is demanded.
  public let requirement: Requirement
  /// The numbers compared.
  public private(set) var compared = 0
  /// How many differ in a bit.
  public private(set) var differing = 0
  /// How many of these are as the requirement allows.
  public private(set) var explained = 0
  /// How many have no bound, so that they are not judged.
  public private(set) var unbounded = 0
  /// The largest share of its bound that the deviation of a computed or traced number from the exact one took.
  public internal(set) var largestShare = 0.0
  /// The largest difference in ulps, the first of them.
  public private(set) var worst: TraceDifference?
  /// The first number that is not as required.
  public private(set) var failure: TraceDifference?

  init(name: String, requirement: Requirement) {
    self.name = name
    self.requirement = requirement
  }

  /// Takes in one number; it passes when it has the trace's bits, or as the caller says.
  mutating func compare<Scalar: AdamScalar>(
    _ computed: Scalar, with traced: Double, step: Int, column: Int, isAllowed: Bool, isBounded: Bool = true
  ) {
    compared += 1
    if !isBounded { unbounded += 1 }
    let theirs = Scalar(traced)
    let difference = TraceDifference(
      quantity: name, step: step + 1, column: column + 1, computed: Double(computed), traced: traced,
      ulps: Scalar.distance(computed, theirs))
    let isDifferent = computed.bitPattern != theirs.bitPattern
    if isDifferent { differing += 1 }
    if isDifferent && isAllowed { explained += 1 }
    if difference.ulps > worst?.ulps ?? 0 { worst = difference }
    if failure == nil && !isAllowed && (isDifferent || requirement == .withinBounds) { failure = difference }
  }
}

/// What the replay of a trace showed.
public struct TraceReport: Sendable, Hashable {
  /// The library, its version, the algorithm and the format, for a heading.
  public let title: String
  /// The number of steps.
  public let stepCount: Int
  /// The number of parameters.
  public let parameterCount: Int
  /// The comparisons.
  public internal(set) var quantities: [TraceQuantity] = []
  /// What else there is to know: how the replay was made, and how far a whole run drifts from the trace.
  public internal(set) var notes: [String] = []

  /// Whether every number is as required.
  public var passes: Bool { firstFailure == nil }

  /// The first number, by step, then column, that is not as required.
  public var firstFailure: TraceDifference? {
    quantities.compactMap(\.failure).min { ($0.step, $0.column) < ($1.step, $1.column) }
  }

  init(_ trace: ReferenceTrace) {
    title =
      "\(trace.library) \(trace.version) \(trace.algorithm), \(trace.isSinglePrecision ? "float32" : "float64")"
    stepCount = trace.steps.count
    parameterCount = trace.initialParameters.count
  }

  /// Takes in one number of a quantity, which is added when it is new.
  mutating func compare<Scalar: AdamScalar>(
    _ name: String, _ requirement: TraceQuantity.Requirement, _ computed: Scalar, with traced: Double,
    step: Int, column: Int, isAllowed: Bool = false, isBounded: Bool = true
  ) {
    let position =
      quantities.firstIndex { $0.name == name }
      ?? {
        quantities.append(TraceQuantity(name: name, requirement: requirement))
        return quantities.count - 1
      }()
    quantities[position].compare(
      computed, with: traced, step: step, column: column, isAllowed: isAllowed, isBounded: isBounded)
  }

  /// Takes in one number that must be within bounds, as the trace's must.
  mutating func compare<Scalar: AdamScalar>(
    _ name: String, _ computed: Scalar, within bound: Approximation, and traced: Double,
    within tracedBound: Approximation, step: Int, column: Int
  ) {
    compare(
      name, .withinBounds, computed, with: traced, step: step, column: column,
      isAllowed: bound.admits(Double(computed)) && tracedBound.admits(traced),
      isBounded: bound.error.isFinite && tracedBound.error.isFinite)
    recordShare(name, max(bound.share(of: Double(computed)), tracedBound.share(of: traced)))
  }

  /// Takes in the share of its bound that a deviation took.
  mutating func recordShare(_ name: String, _ share: Double) {
    guard let position = quantities.firstIndex(where: { $0.name == name }) else { return }
    quantities[position].largestShare = max(quantities[position].largestShare, share)
  }
}

extension AdamScalar {
  /// How many values of the format lie between two numbers; the largest count when one is NaN.
  static func distance(_ a: Self, _ b: Self) -> UInt64 {
    if a.isNaN || b.isNaN { return a.isNaN && b.isNaN ? 0 : .max }
    func position(_ x: Self) -> Int64 {
      let magnitude = Int64(truncatingIfNeeded: x.magnitude.bitPattern)
      return x.sign == .minus ? -magnitude : magnitude
    }
    // The difference of numbers on the same side of 0 can't overflow.
    return (position(a) < 0) == (position(b) < 0)
      ? (position(a) - position(b)).magnitude : position(a).magnitude + position(b).magnitude
  }
}

import Dispatch
import ExactArithmetic

/// How far the running optimizer was from exact arithmetic, and how far it may be.
public struct OptimizerDeviation: Hashable, Sendable {
  /// The largest deviation of m, v, mhat, vhat and u, in units in the last place.
  public let ulps: Double
  /// The bound of the rounding-error analysis for that very quantity and step, in the same unit.
  public let boundUlps: Double
  /// Whether each deviation was within its own bound, and the fused optimizer had the reference's bits.
  public let isWithinBound: Bool

  static func worse(_ left: OptimizerDeviation?, _ right: OptimizerDeviation?) -> OptimizerDeviation? {
    guard let left else { return right }
    guard let right else { return left }
    let worst = left.ulps < right.ulps ? right : left
    return OptimizerDeviation(
      ulps: worst.ulps, boundUlps: worst.boundUlps, isWithinBound: left.isWithinBound && right.isWithinBound)
  }
}

/// The deviations on all sample data: for each pair of decay rates and kind of gradients one run over the longest
/// sequence, compared at steps on the way.
struct OptimizerDeviations: Sendable {
  private struct Key: Hashable {
    let rates: SampleData.DecayRates
    let kind: SampleData.SequenceKind
  }

  private let deviations: [Key: OptimizerDeviation]

  /// Throws `OptimizerComparisonError` for gradients that Double can't hold.
  init(_ data: SampleData) throws {
    var keys: [Key] = []
    for rates in data.rates {
      let longest = data.steps.max() ?? 1
      for kind in Set(data.kinds(steps: 1) + data.kinds(steps: longest)) {
        keys.append(Key(rates: rates, kind: kind))
      }
    }
    let work = keys
    let results = Outcomes(count: work.count)
    DispatchQueue.concurrentPerform(iterations: work.count) { item in
      results.set(Result { try Self.deviation(work[item].rates, work[item].kind, data) }, at: item)
    }
    var deviations: [Key: OptimizerDeviation] = [:]
    for (key, outcome) in zip(work, results.all) {
      if let deviation = try outcome?.get() ?? nil { deviations[key] = deviation }
    }
    self.deviations = deviations
  }

  func deviation(_ rates: SampleData.DecayRates, _ kind: SampleData.SequenceKind) -> OptimizerDeviation? {
    deviations[Key(rates: rates, kind: kind)]
  }

  private static func deviation(
    _ rates: SampleData.DecayRates, _ kind: SampleData.SequenceKind, _ data: SampleData
  ) throws -> OptimizerDeviation? {
    // The extremal sequence grows or shrinks geometrically: over many steps it leaves the range of Double.
    let steps = kind == .extremal ? min(data.steps.max() ?? 1, 10) : data.steps.max() ?? 1
    guard let gradients = data.gradients(kind, steps: steps, rates: rates) ?? longestPrefix(kind, data) else {
      return nil
    }
    let comparison = try OptimizerComparison(
      gradients: gradients.map(\.doubleValue), betas: (rates.beta1.doubleValue, rates.beta2.doubleValue))
    guard let worst = comparison.deviations.max(by: { $0.deviationUlps < $1.deviationUlps }) else {
      return nil
    }
    return OptimizerDeviation(
      ulps: worst.deviationUlps, boundUlps: worst.boundUlps, isWithinBound: comparison.passes)
  }

  private static func longestPrefix(_ kind: SampleData.SequenceKind, _ data: SampleData) -> [Rational]? {
    guard case .user(let position) = kind else { return nil }
    return data.userSequences[position].values
  }
}

/// Outcomes set from several threads, each at its own position.
private final class Outcomes: @unchecked Sendable {
  private let queue = DispatchQueue(label: "outcomes")
  private var outcomes: [Result<OptimizerDeviation?, Error>?]

  init(count: Int) { outcomes = Array(repeating: nil, count: count) }

  func set(_ outcome: Result<OptimizerDeviation?, Error>, at position: Int) {
    queue.sync { outcomes[position] = outcome }
  }

  var all: [Result<OptimizerDeviation?, Error>?] { queue.sync { outcomes } }
}

import AdamOptimizer
import CrossValidation

/// A run of the optimizer over a table of gradients, each step of each parameter set against exact arithmetic.
public struct GradientValidation: Sendable {
  /// What was found for one quantity.
  public struct Quantity: Sendable {
    /// Which.
    public let quantity: StepQuantity
    /// The numbers compared.
    public fileprivate(set) var compared = 0
    /// Those without an exact value, where the exact denominator of `u` is 0.
    public fileprivate(set) var undefined = 0
    /// Those for which no bound is known.
    public fileprivate(set) var unbounded = 0
    /// The greatest deviation in ulps, and where: the column counts from 1.
    public fileprivate(set) var worst: (deviation: StepDeviation, column: Int)?
    /// The greatest share of the bound that a deviation took.
    public fileprivate(set) var largestShare = 0.0
  }

  /// The quantities in the order of ``StepQuantity``.
  public private(set) var quantities = StepQuantity.allCases.map { Quantity(quantity: $0) }
  /// The first deviation, by step and then column, that exceeds its bound; `nil` when none does.
  public private(set) var firstExcess: (deviation: StepDeviation, column: Int)?
  /// The first step after which the fused optimizer and the scalar reference differ in a bit, and the column.
  public private(set) var firstFusedDifference: (step: Int, column: Int)?
  /// The number of steps.
  public let stepCount: Int
  /// The number of parameters.
  public let parameterCount: Int

  /// Whether no bound is exceeded and the fused optimizer has the reference's bits.
  public var passes: Bool { firstExcess == nil && firstFusedDifference == nil }

  /// Why a validation could not be made.
  public enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// One parameter's run could not be compared.
    case parameter(name: String, OptimizerComparisonError)
    /// There is not one initial value a parameter.
    case initialParameters(count: Int, expected: Int)

    public var description: String {
      switch self {
      case .parameter(let name, let error): "\(name): \(error)"
      case .initialParameters(let count, let expected):
        "\(count) initial values for \(expected) parameters; give one for each"
      }
    }
  }

  /// Runs the optimizer in Double and compares every step.
  ///
  /// - Throws: ``Failure``, with ``OptimizerComparisonError/unsupported(_:)`` for options for which no bound is
  ///   derived.
  /// - Complexity: O(steps parameters); some 0.1 ms a step and parameter.
  public init(
    _ table: GradientTable, configuration: AdamConfiguration, initialParameters: [Double]
  ) throws(Failure) {
    guard initialParameters.count == table.parameterCount else {
      throw .initialParameters(count: initialParameters.count, expected: table.parameterCount)
    }
    stepCount = table.stepCount
    parameterCount = table.parameterCount
    let steps: [[Double]] = table.steps()
    for column in 0..<table.parameterCount {
      let comparison: OptimizerComparison
      do {
        comparison = try OptimizerComparison(
          gradients: steps.map { $0[column] }, configuration: configuration,
          initialParameter: initialParameters[column], steps: Array(1...max(1, steps.count)))
      } catch { throw .parameter(name: table.names[column], error) }
      add(comparison, column: column + 1)
    }
  }

  private mutating func add(_ comparison: OptimizerComparison, column: Int) {
    for deviation in comparison.deviations {
      guard let position = quantities.firstIndex(where: { $0.quantity == deviation.quantity }) else {
        continue
      }
      quantities[position].compared += 1
      let worst = quantities[position].worst?.deviation.deviationUlps ?? -1
      if deviation.deviationUlps > worst { quantities[position].worst = (deviation, column) }
      quantities[position].largestShare = max(quantities[position].largestShare, deviation.shareOfBound)
      let isFirst = firstExcess.map { deviation.step < $0.deviation.step } ?? true
      if !deviation.isWithinBound && isFirst { firstExcess = (deviation, column) }
    }
    for uncompared in comparison.uncompared {
      guard let position = quantities.firstIndex(where: { $0.quantity == uncompared.quantity }) else {
        continue
      }
      switch uncompared.reason {
      case .undefined: quantities[position].undefined += 1
      case .unbounded: quantities[position].unbounded += 1
      }
    }
    if let step = comparison.firstFusedDifference, step < firstFusedDifference?.step ?? .max {
      firstFusedDifference = (step, column)
    }
  }
}

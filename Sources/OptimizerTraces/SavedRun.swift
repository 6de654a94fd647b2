import AdamOptimizer
import CrossValidation

/// A saved run in the format that it was made in.
public enum SavedRun: Sendable {
  case single(OptimizerRun<Float>)
  case double(OptimizerRun<Double>)

  /// Restores a run that ``OptimizerRun/encoded()`` wrote, in either format.
  ///
  /// - Throws: ``OptimizerRunDecodingError``.
  public init(decoding bytes: [UInt8]) throws(OptimizerRunDecodingError) {
    switch try SavedRunFormat(of: bytes) {
    case .float32: self = .single(try OptimizerRun(decoding: bytes))
    case .float64: self = .double(try OptimizerRun(decoding: bytes))
    }
  }

  /// The format.
  public var format: StepDeviation.Format {
    switch self {
    case .single: .single
    case .double: .double
    }
  }

  /// The hyperparameters.
  public var configuration: AdamConfiguration {
    switch self {
    case .single(let run): run.adam.configuration
    case .double(let run): run.adam.configuration
    }
  }

  /// The number of steps taken.
  public var stepCount: Int {
    switch self {
    case .single(let run): run.adam.state.stepCount
    case .double(let run): run.adam.state.stepCount
    }
  }

  /// The number of parameters.
  public var parameterCount: Int {
    switch self {
    case .single(let run): run.parameters.count
    case .double(let run): run.parameters.count
    }
  }

  /// The first number that is not finite, in words.
  public var firstNonFinite: String? {
    switch self {
    case .single(let run): run.firstNonFinite?.description
    case .double(let run): run.firstNonFinite?.description
    }
  }

  /// The parameters after the last step.
  public var parameters: [Double] {
    switch self {
    case .single(let run): run.parameters.map { Double($0) }
    case .double(let run): run.parameters
    }
  }
}

import AdamOptimizer
import ExactArithmetic

/// Why the optimizer could not be compared with exact arithmetic.
public enum OptimizerComparisonError: Error, Hashable, Sendable {
  /// The gradient sequence is empty.
  case noGradients
  /// A gradient is not finite, or so large that its square could overflow in the optimizer.
  case unusableGradient(step: Int, value: Double, largest: Double)
  /// The parameter to start from is NaN or infinite.
  case nonFiniteParameter(Double)
  /// A state to go on from holds a NaN or an infinity.
  case nonFiniteState(Double)
  /// A decay rate is outside its range.
  case decayRate(DecayRateError)
  /// The optimizer refused its configuration or a step.
  case optimizer(AdamError)
  /// A step that is to be compared does not exist.
  case stepOutOfRange(Int, stepCount: Int)
  /// A recorded run has not as many steps as there are gradients.
  case trajectoryLength(Int, stepCount: Int)
  /// An exact number would need more memory than allowed.
  case arithmetic(ArithmeticError)
}

extension OptimizerComparisonError {
  /// The optimizer's error in a step over one parameter.
  init(_ error: AdamError, step: Int) {
    if case .unusableGradient(_, let value, let largest) = error {
      self = .unusableGradient(step: step, value: value, largest: largest)
    } else {
      self = .optimizer(error)
    }
  }
}

extension OptimizerComparisonError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noGradients:
      "there are no gradients; give at least one"
    case .unusableGradient(let step, let value, let largest):
      """
      the gradient of step \(step) is \(value); it must be finite and at most \(largest) in magnitude: \
      leave it out, or rescale the gradients
      """
    case .nonFiniteParameter(let value):
      "the initial parameter is \(value); it must be finite"
    case .nonFiniteState(let value):
      "the state to go on from holds \(value); all its numbers must be finite: go on from an earlier one"
    case .decayRate(let error):
      error.description
    case .optimizer(let error):
      error.description
    case .stepOutOfRange(let step, let stepCount):
      """
      step \(step) is to be compared; it must be at least 1 and at most \(stepCount), the number of gradients
      """
    case .trajectoryLength(let count, let stepCount):
      "the recorded run has \(count) steps and there are \(stepCount) gradients; give one for each step"
    case .arithmetic(let error):
      error.description
    }
  }
}

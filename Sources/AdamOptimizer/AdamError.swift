/// A hyperparameter of Adam, as error texts name it.
public enum Hyperparameter: String, Sendable, Hashable {
  case learningRate, beta1, beta2, epsilon, weightDecay

  /// The values that are allowed, in words.
  public var allowedRange: String {
    switch self {
    case .learningRate, .epsilon, .weightDecay: "finite and at least 0"
    case .beta1, .beta2: "at least 0 and less than 1"
    }
  }
}

/// Why the optimizer refused a configuration, a state or a step.
///
/// Whatever throws one of these has changed nothing, except for
/// ``skippedGradient(index:value:largest:)``, which only ``GradientCheck/duringStep`` brings about.
public indirect enum AdamError: Error, Hashable, Sendable {
  /// A hyperparameter is outside its allowed range.
  case hyperparameterOutOfRange(Hyperparameter, value: Double)
  /// A hyperparameter is allowed, but leaves its range when rounded to the format the optimizer runs in.
  case hyperparameterNotRepresentable(Hyperparameter, value: Double, format: String)
  /// PyTorch takes the AMSGrad maximum before bias correction, so its order of operations has no other form.
  case amsgradNotInPyTorchOrder(AMSGrad)
  /// The scalar reference runs the published order of operations only.
  case referenceNeedsPublishedOrder
  /// A number of parameters is negative.
  case negativeParameterCount(Int)
  /// A step count is negative.
  case negativeStepCount(Int)
  /// A second moment of a state, or a maximum of one, is negative.
  case negativeSecondMoment(index: Int, value: Double)
  /// An array does not have one element a parameter.
  case lengthMismatch(array: String, count: Int, expected: Int)
  /// AMSGrad is configured and the state has no running maximum, or the other way round.
  case amsgradStateMismatch(configured: AMSGrad)
  /// A gradient is NaN, infinite, or so large that its square could overflow.
  case unusableGradient(index: Int, value: Double, largest: Double)
  /// The step was taken, but not for this first and all other elements with an unusable gradient: they are as
  /// they were.
  case skippedGradient(index: Int, value: Double, largest: Double)
  /// The parameters and the gradients are different numbers of tensors.
  case tensorCountMismatch(parameters: Int, gradients: Int)
  /// There are more or fewer tensors than in the steps before.
  case tensorCountChanged(Int, expected: Int)
  /// The error of one of several tensors, by its position.
  case inTensor(Int, AdamError)
  /// The step count has reached its largest value.
  case stepCountOverflow(Int)
  /// A number of threads is not positive.
  case threadCountOutOfRange(Int)
}

extension AdamError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .hyperparameterOutOfRange(let option, let value):
      "\(option.rawValue) is \(value); it must be \(option.allowedRange)"
    case .hyperparameterNotRepresentable(let option, let value, let format):
      """
      \(option.rawValue) is \(value), which rounded to \(format) is not \(option.allowedRange); \
      use a value further inside that range, or a wider format
      """
    case .amsgradNotInPyTorchOrder(let form):
      """
      amsgrad is \(form) with PyTorch's order of operations, which knows only \
      \(AMSGrad.maximumOfSecondMoment) and \(AMSGrad.off); choose one of those, or the published order
      """
    case .referenceNeedsPublishedOrder:
      "the scalar reference runs the published order of operations only; set operationOrder to published"
    case .negativeParameterCount(let count):
      "the number of parameters is \(count); it must be at least 0"
    case .negativeStepCount(let count):
      "the step count is \(count); it must be at least 0"
    case .negativeSecondMoment(let index, let value):
      "second moment \(index) is \(value); it must be at least 0"
    case .lengthMismatch(let array, let count, let expected):
      "\(array) has \(count) elements; it must have \(expected), one a parameter"
    case .amsgradStateMismatch(let configured):
      configured == .off
        ? "the state holds a running maximum and amsgrad is off; configure the amsgrad it was made with"
        : "amsgrad is \(configured) and the state holds no running maximum; start a new state for amsgrad"
    case .unusableGradient(let index, let value, let largest):
      """
      gradient \(index) is \(value); it must be finite and at most \(largest) in magnitude; \
      nothing was changed: skip this step, or clip or rescale the gradients
      """
    case .skippedGradient(let index, let value, let largest):
      """
      gradient \(index) is \(value); it must be finite and at most \(largest) in magnitude; \
      elements with such gradients are unchanged, all others have taken the step: clip or rescale the \
      gradients, or check them before the step to refuse it as a whole
      """
    case .tensorCountMismatch(let parameters, let gradients):
      """
      there are \(parameters) tensors of parameters and \(gradients) of gradients; \
      give one tensor of gradients for each of parameters
      """
    case .tensorCountChanged(let count, let expected):
      """
      there are \(count) tensors of parameters, and \(expected) in the steps before; give the same tensors in each \
      step, or go on with another optimizer made from this state
      """
    case .inTensor(let position, let error):
      "tensor \(position): \(error)"
    case .threadCountOutOfRange(let count):
      "the number of threads is \(count); it must be at least 1"
    case .stepCountOverflow(let count):
      "the step count is \(count), its largest value; no further step is possible"
    }
  }
}

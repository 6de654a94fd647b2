/// What Adam remembers between steps: the step count and, for every parameter, the moments of its gradients.
///
/// Copies share storage until one is stepped.
public struct AdamState<Scalar: AdamScalar>: Sendable, Hashable {
  /// The number of steps taken, `t`.
  public internal(set) var stepCount: Int
  /// The exponential moving average of the gradients, `m` (`exp_avg` in PyTorch, `mu` in optax).
  public package(set) var firstMoment: [Scalar]
  /// The exponential moving average of the squared gradients, `v` (`exp_avg_sq` in PyTorch, `nu` in optax).
  public package(set) var secondMoment: [Scalar]
  /// The running maximum of the second moment; empty without AMSGrad.
  public internal(set) var maximumSecondMoment: [Scalar]
  /// Whether the state has a running maximum, also when there are no parameters.
  public let tracksMaximum: Bool

  /// The number of parameters.
  public var parameterCount: Int { firstMoment.count }

  /// The state before the first step: all zeros.
  ///
  /// - Throws: ``AdamError/negativeParameterCount(_:)``.
  public init(parameterCount: Int, amsgrad: AMSGrad = .off) throws(AdamError) {
    guard parameterCount >= 0 else { throw .negativeParameterCount(parameterCount) }
    stepCount = 0
    // Arrays of their own from the beginning: copies of one would be made by the first step.
    firstMoment = Array(repeating: 0, count: parameterCount)
    secondMoment = Array(repeating: 0, count: parameterCount)
    tracksMaximum = amsgrad != .off
    maximumSecondMoment = tracksMaximum ? Array(repeating: 0, count: parameterCount) : []
  }

  /// A state with the given contents, for instance those of another library's checkpoint.
  ///
  /// - Parameters:
  ///   - stepCount: the number of steps taken.
  ///   - firstMoment: the exponential moving average of the gradients.
  ///   - secondMoment: the exponential moving average of the squared gradients.
  ///   - maximumSecondMoment: the running maximum, or `nil` without AMSGrad.
  /// - Throws: ``AdamError/negativeStepCount(_:)``; ``AdamError/lengthMismatch(array:count:expected:)`` when
  ///   the arrays differ in length; ``AdamError/negativeSecondMoment(index:value:)``.
  public init(
    stepCount: Int, firstMoment: [Scalar], secondMoment: [Scalar], maximumSecondMoment: [Scalar]? = nil
  ) throws(AdamError) {
    guard stepCount >= 0 else { throw .negativeStepCount(stepCount) }
    let count = firstMoment.count
    guard secondMoment.count == count else {
      throw .lengthMismatch(array: "secondMoment", count: secondMoment.count, expected: count)
    }
    if let maximumSecondMoment, maximumSecondMoment.count != count {
      throw .lengthMismatch(array: "maximumSecondMoment", count: maximumSecondMoment.count, expected: count)
    }
    self.stepCount = stepCount
    self.firstMoment = firstMoment
    self.secondMoment = secondMoment
    self.maximumSecondMoment = maximumSecondMoment ?? []
    tracksMaximum = maximumSecondMoment != nil
    if let (index, value) = firstNegative { throw .negativeSecondMoment(index: index, value: value) }
  }

  /// The first second moment, or maximum of one, that is negative. NaN is none: diverging parameters lead to it by way of
  /// L2 decay.
  var firstNegative: (index: Int, value: Double)? {
    for moments in [secondMoment, maximumSecondMoment] {
      if let index = moments.firstIndex(where: { $0 < 0 }) { return (index, Double(moments[index])) }
    }
    return nil
  }
}

/// The arrays of one tensor that a step reads and writes, element by element.
///
/// Threads may share it, as each works on elements of its own.
struct StepArrays<Scalar: AdamScalar>: @unchecked Sendable {
  let count: Int
  let parameters: UnsafeMutablePointer<Scalar>
  let gradients: UnsafePointer<Scalar>
  let firstMoment: UnsafeMutablePointer<Scalar>
  let secondMoment: UnsafeMutablePointer<Scalar>
  /// `nil` without AMSGrad.
  let maximumSecondMoment: UnsafeMutablePointer<Scalar>?

  /// The arrays of some of the elements.
  subscript(range: Range<Int>) -> StepArrays {
    StepArrays(
      count: range.count, parameters: parameters + range.lowerBound,
      gradients: gradients + range.lowerBound, firstMoment: firstMoment + range.lowerBound,
      secondMoment: secondMoment + range.lowerBound,
      maximumSecondMoment: maximumSecondMoment.map { $0 + range.lowerBound })
  }
}

/// The constants of a step in the configured order of operations.
enum StepRule<Scalar: AdamScalar>: Sendable {
  case published(StepConstants<Scalar>, AMSGrad)
  case pytorch(PyTorchConstants<Scalar>)

  init(_ configuration: AdamConfiguration, stepCount: Int) throws(AdamError) {
    switch configuration.operationOrder {
    case .published:
      self = .published(try StepConstants(configuration, stepCount: stepCount), configuration.amsgrad)
    case .pytorch:
      self = .pytorch(try PyTorchConstants(configuration, stepCount: stepCount))
    }
  }
}

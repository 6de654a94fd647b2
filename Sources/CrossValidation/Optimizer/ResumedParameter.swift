import AdamOptimizer

/// What a run goes on from for one parameter: the numbers of a saved state, which count as exact.
package struct ResumedParameter<Scalar: AdamScalar>: Sendable {
  /// The number of steps taken before.
  package let stepCount: Int
  package let theta: Scalar
  package let m: Scalar
  package let v: Scalar
  /// The running maximum of AMSGrad, if there is one.
  package let maximum: Scalar?

  /// The numbers of one parameter of a state.
  package init(_ state: AdamState<Scalar>, parameters: [Scalar], column: Int) {
    stepCount = state.stepCount
    theta = parameters[column]
    m = state.firstMoment[column]
    v = state.secondMoment[column]
    maximum = state.tracksMaximum ? state.maximumSecondMoment[column] : nil
  }

  /// The first number that is NaN or infinite.
  var nonFinite: Scalar? { [theta, m, v, maximum ?? 0].first { !$0.isFinite } }
}

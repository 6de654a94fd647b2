/// The fused step in the published order of operations: one pass that reads and writes every array once.
///
/// ``ReferenceAdam`` states the operations; these loops do the same ones for each element alone, so a result
/// depends neither on the element's position nor on the width of the vectors that the compiler makes of the
/// loops.
enum PublishedOrder {
  /// Steps the elements of a range, without AMSGrad.
  static func step<Scalar: AdamScalar>(
    _ range: Range<Int>, parameters: UnsafeMutablePointer<Scalar>, gradients: UnsafePointer<Scalar>,
    firstMoment: UnsafeMutablePointer<Scalar>, secondMoment: UnsafeMutablePointer<Scalar>,
    _ constants: StepConstants<Scalar>
  ) {
    let c = constants
    // `for index in range` would check the bounds in every turn, which keeps the loop from being vectorised.
    var index = range.lowerBound
    while index < range.upperBound {
      let theta = parameters[index]
      let (m, v) = moments(theta, gradients[index], firstMoment[index], secondMoment[index], c)
      firstMoment[index] = m
      secondMoment[index] = v
      parameters[index] = stepped(theta, m, correctedSecondMoment: v * c.inverseBiasCorrection2, c)
      index &+= 1
    }
  }

  /// Steps the elements of a range with AMSGrad, of which the two forms differ in the side of the maximum on
  /// which the bias correction of `v` is: the factor on the other side is 1 and changes nothing.
  static func step<Scalar: AdamScalar>(
    _ range: Range<Int>, parameters: UnsafeMutablePointer<Scalar>, gradients: UnsafePointer<Scalar>,
    firstMoment: UnsafeMutablePointer<Scalar>, secondMoment: UnsafeMutablePointer<Scalar>,
    maximumSecondMoment: UnsafeMutablePointer<Scalar>, _ constants: StepConstants<Scalar>, amsgrad: AMSGrad
  ) {
    let c = constants
    let correctsFirst = amsgrad == .maximumOfCorrectedSecondMoment
    let before = correctsFirst ? c.inverseBiasCorrection2 : 1
    let after = correctsFirst ? 1 : c.inverseBiasCorrection2
    var index = range.lowerBound
    while index < range.upperBound {
      let theta = parameters[index]
      let (m, v) = moments(theta, gradients[index], firstMoment[index], secondMoment[index], c)
      let candidate = v * before
      let previous = maximumSecondMoment[index]
      let maximum = candidate > previous ? candidate : previous
      firstMoment[index] = m
      secondMoment[index] = v
      maximumSecondMoment[index] = maximum
      parameters[index] = stepped(theta, m, correctedSecondMoment: maximum * after, c)
      index &+= 1
    }
  }

  @inline(__always)
  private static func moments<Scalar: AdamScalar>(
    _ theta: Scalar, _ gradient: Scalar, _ m: Scalar, _ v: Scalar, _ c: StepConstants<Scalar>
  ) -> (Scalar, Scalar) {
    let g = c.gradientSign * gradient + c.gradientDecay * theta
    return (c.beta1 * m + c.oneMinusBeta1 * g, c.beta2 * v + (c.oneMinusBeta2 * g) * g)
  }

  @inline(__always)
  private static func stepped<Scalar: AdamScalar>(
    _ theta: Scalar, _ m: Scalar, correctedSecondMoment: Scalar, _ c: StepConstants<Scalar>
  ) -> Scalar {
    // The magnitude is the value itself, and tells the compiler that errno needn't be set: else it calls the
    // C library.
    let denominator = correctedSecondMoment.magnitude.squareRoot() + c.epsilon
    let update = (m * c.inverseBiasCorrection1) / (denominator == 0 ? .infinity : denominator)
    return theta - c.learningRate * (update + c.decoupledDecay * theta)
  }
}

import AdamOptimizer

extension AdamScalar {
  /// A value of either sign that is mostly of ordinary size and now and then zero, subnormal or very large.
  static func awkward(using generator: inout some RandomNumberGenerator) -> Self {
    let sign: Self = Bool.random(using: &generator) ? 1 : -1
    let fraction = Self(Double.random(in: 1..<2, using: &generator))
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: return sign * 0
    case 1: return sign * Self.leastNormalMagnitude / 8 * fraction
    case 2: return sign * Self.largestGradientMagnitude / 2 * fraction
    case 3: return sign * Self.largestGradientMagnitude.squareRoot() * fraction
    default:
      let exponent = Self.Exponent(Int.random(in: -20...6, using: &generator))
      return Self(sign: .plus, exponent: exponent, significand: fraction) * sign
    }
  }

  /// An array of awkward values.
  static func awkward(count: Int, using generator: inout some RandomNumberGenerator) -> [Self] {
    (0..<count).map { _ in awkward(using: &generator) }
  }
}

extension Array where Element: AdamScalar {
  /// The bits of the elements, which tell zeros apart and compare NaNs.
  var bits: [Element.BitPattern] { map(\.bitPattern) }
}

/// Configurations that together cover every option of an order of operations.
func variedConfigurations(_ order: OperationOrder = .published) throws -> [AdamConfiguration] {
  let common = [
    try AdamConfiguration(operationOrder: order),
    try AdamConfiguration(
      learningRate: 0.1, betas: (0.95, 0.95), epsilon: 0, weightDecay: 0.1, operationOrder: order),
    try AdamConfiguration(weightDecay: 0.01, decay: .l2, maximize: true, operationOrder: order),
    try AdamConfiguration(
      betas: (0.25, 0), biasCorrection: false, amsgrad: .maximumOfSecondMoment, operationOrder: order),
    try AdamConfiguration(
      learningRate: 0, betas: (0.999999, 0.9999999), epsilon: 1e-30, operationOrder: order),
  ]
  guard order == .published else { return common }
  return common + [
    try AdamConfiguration(
      betas: (0.5, 0.9), epsilon: 1e-3, weightDecay: 0.3, amsgrad: .maximumOfCorrectedSecondMoment)
  ]
}

import AdamOptimizer

@testable import CrossValidation

/// Steele, Lea and Flood's SplitMix64, for runs that a seed repeats.
struct OptimizerTestGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A decay rate: ordinary, 0, next to 0, next to 1, or one below which `1 - beta` is rounded.
  mutating func decayRate() -> Double {
    switch Int.random(in: 0..<9, using: &self) {
    case 0: 0
    case 1: 1 - 0x1p-40
    case 2: (1.0).nextDown
    case 3: number(exponents: -1074 ... -1000).magnitude
    case 4: number(exponents: -60 ... -2).magnitude
    case 5: choice(0.9, 0.99, 0.999, 0.95, 0.5)
    default: Double.random(in: 0..<1, using: &self)
    }
  }

  /// Hyperparameters over the whole of their range, equal decay rates among them.
  mutating func configuration() throws(AdamError) -> AdamConfiguration {
    let beta1 = decayRate()
    let beta2 = Int.random(in: 0..<4, using: &self) == 0 ? beta1 : decayRate()
    let epsilon = choice(0.0, 0, 1e-8, 1, 0x1p-1074, 1e-300)
    return try AdamConfiguration(
      learningRate: choice(0.0, 1e-3, 0.1, 3), betas: (beta1, beta2),
      epsilon: epsilon, weightDecay: choice(0.0, 0, 0.01, 0.5),
      biasCorrection: Int.random(in: 0..<4, using: &self) != 0, maximize: Bool.random(using: &self))
  }
}

extension GradientFamily {
  /// Draws a sequence of this kind.
  func gradients(
    count: Int, betas: (Double, Double), using generator: inout OptimizerTestGenerator
  ) -> [Double] {
    var stream = GradientStream<Double>(self, count: count, beta1: betas.0, using: &generator)
    return (0..<count).map { _ in stream.next(using: &generator) }
  }
}

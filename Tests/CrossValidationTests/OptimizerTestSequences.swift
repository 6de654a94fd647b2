import AdamOptimizer

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

  /// A number of either sign whose exponent is drawn from a range.
  mutating func number(exponents: ClosedRange<Int>) -> Double {
    let magnitude = Double(
      sign: .plus, exponent: Int.random(in: exponents, using: &self),
      significand: Double.random(in: 1..<2, using: &self))
    return Bool.random(using: &self) ? magnitude : -magnitude
  }

  /// One of the given numbers.
  mutating func choice(_ values: Double...) -> Double {
    values[Int.random(in: values.indices, using: &self)]
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

/// The kinds of gradient sequence that a step's roundings are tried on.
enum OptimizerTestSequence: String, CaseIterable, Sendable {
  case ordinary, constant, alternating, cancelling, spike, subnormal, underflowingSquares, huge, everySize
  case zeros, rareZeros, powersOfTwo, growing, decaying

  /// Draws a sequence of this kind.
  func gradients(count: Int, betas: (Double, Double), using generator: inout OptimizerTestGenerator)
    -> [Double]
  {
    let value = generator.number(exponents: -3...3)
    let spike = Int.random(in: 0..<count, using: &generator)
    var firstMoment = 0.0
    return (0..<count).map { k in
      switch self {
      case .ordinary: return generator.number(exponents: -3...3)
      case .constant: return value
      case .alternating: return k.isMultiple(of: 2) ? value : -value
      case .cancelling:
        // Chosen to bring the first moment near 0 in every second step.
        let gradient =
          k.isMultiple(of: 2)
          ? generator.number(exponents: -3...3) : -betas.0 * firstMoment / max(1 - betas.0, 0x1p-53)
        firstMoment = betas.0 * firstMoment + (1 - betas.0) * gradient
        return gradient
      case .spike: return k == spike ? value * 0x1p40 : value * 0x1p-40
      case .subnormal: return generator.number(exponents: -1074 ... -1000)
      case .underflowingSquares: return generator.number(exponents: -545 ... -500)
      case .huge: return generator.number(exponents: 480...510)
      case .everySize: return generator.number(exponents: -1074...510)
      case .zeros: return 0
      case .rareZeros: return Bool.random(using: &generator) ? 0 : generator.number(exponents: -3...3)
      case .powersOfTwo:
        return Double(sign: .plus, exponent: Int.random(in: -9...9, using: &generator), significand: 1)
      case .growing: return value * Double(sign: .plus, exponent: k * 7 % 400, significand: 1)
      case .decaying: return value * Double(sign: .plus, exponent: -(k * 37 % 900), significand: 1)
      }
    }
  }
}

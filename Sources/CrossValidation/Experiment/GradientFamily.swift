import AdamOptimizer

/// A kind of gradient sequence that a step's roundings are tried on.
public enum GradientFamily: String, CaseIterable, Sendable, Hashable {
  /// Of either sign and ordinary size.
  case ordinary
  /// One number again and again.
  case constant
  /// One number with alternating sign.
  case alternating
  /// Chosen to bring the first moment near 0 in every second step.
  case cancelling
  /// Small but for one number that is 2^80 times larger.
  case spike
  /// Subnormal, or nearly so.
  case subnormal
  /// With squares next to and below the smallest number.
  case underflowingSquares = "underflowing-squares"
  /// With squares not far from overflow.
  case huge
  /// The largest magnitude that a step accepts, its neighbours, and 0.
  case edge
  /// Of every exponent from the smallest number to the largest gradient.
  case everySize = "every-size"
  case zeros
  /// Zero half of the time.
  case rareZeros = "rare-zeros"
  case powersOfTwo = "powers-of-two"
  /// Rising over the range of exponents, again and again.
  case growing
  /// Falling over the range of exponents, again and again.
  case decaying
}

/// The gradients of a family, one after the other, so that a sequence may be as long as one likes.
struct GradientStream<Scalar: AdamScalar>: Sendable {
  private let family: GradientFamily
  private let beta1: Double
  /// The number that constant, alternating and other regular sequences are made of.
  private let value: Double
  /// The position of the spike.
  private let spike: Int
  private var position = 0
  private var firstMoment = 0.0

  /// - Parameter count: the number of gradients to come, in which the spike has its place.
  init(_ family: GradientFamily, count: Int, beta1: Double, using generator: inout some RandomNumberGenerator)
  {
    self.family = family
    self.beta1 = beta1
    value = generator.number(exponents: -3...3)
    spike = Int.random(in: 0..<max(1, count), using: &generator)
  }

  /// The exponent of the smallest positive number.
  private static var lowest: Int { Int(Scalar.leastNonzeroMagnitude.exponent) }
  /// The exponent of the largest gradient.
  private static var highest: Int { Int(Scalar.largestGradientMagnitude.exponent) }

  /// The next gradient, of a magnitude that the step accepts.
  mutating func next(using generator: inout some RandomNumberGenerator) -> Scalar {
    let (k, lowest, highest) = (position, Self.lowest, Self.highest)
    position += 1
    func number(_ exponents: ClosedRange<Int>) -> Double { generator.number(exponents: exponents) }
    switch family {
    case .ordinary: return Scalar(number(-3...3))
    case .constant: return Scalar(value)
    case .alternating: return Scalar(k.isMultiple(of: 2) ? value : -value)
    case .cancelling:
      let gradient =
        k.isMultiple(of: 2) ? number(-3...3) : -beta1 * firstMoment / max(1 - beta1, 0x1p-30)
      firstMoment = beta1 * firstMoment + (1 - beta1) * gradient
      return Scalar(gradient)
    case .spike: return Scalar(k == spike ? value * 0x1p40 : value * 0x1p-40)
    case .subnormal: return Scalar(number(lowest...lowest + 40))
    case .underflowingSquares: return Scalar(number(lowest / 2 - 12...lowest / 2 + 24))
    case .huge: return Scalar(number(highest - 30...highest - 1))
    case .edge:
      let largest = Scalar.largestGradientMagnitude
      let choices = [largest, -largest, largest.nextDown, -largest.nextDown, largest / 2, 0]
      return choices.randomElement(using: &generator) ?? largest
    case .everySize: return Scalar(number(lowest...highest - 1))
    case .zeros: return 0
    case .rareZeros: return Bool.random(using: &generator) ? 0 : Scalar(number(-3...3))
    case .powersOfTwo:
      return Scalar(
        sign: .plus, exponent: Scalar.Exponent(Int.random(in: -9...9, using: &generator)), significand: 1)
    case .growing: return Scalar(value.scaled(by: k * 7 % (highest - 4)))
    case .decaying: return Scalar(value.scaled(by: -(k * 37 % -(lowest - 8))))
    }
  }
}

extension Double {
  /// The number times a power of two.
  fileprivate func scaled(by exponent: Int) -> Double {
    self * Double(sign: .plus, exponent: exponent, significand: 1)
  }
}

extension RandomNumberGenerator {
  /// A number of either sign whose exponent is drawn from a range.
  mutating func number(exponents: ClosedRange<Int>) -> Double {
    let magnitude = Double(
      sign: .plus, exponent: Int.random(in: exponents, using: &self),
      significand: Double.random(in: 1..<2, using: &self))
    return Bool.random(using: &self) ? magnitude : -magnitude
  }

  /// One of the given values.
  mutating func choice<Value>(_ first: Value, _ others: Value...) -> Value {
    ([first] + others).randomElement(using: &self) ?? first
  }
}

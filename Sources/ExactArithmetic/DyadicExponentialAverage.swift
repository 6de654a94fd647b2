import BigInt

/// The exponential moving average `m_t = beta m_{t-1} + (1 - beta) g_t`, `m_0 = 0`, of `Double` signals or of their
/// squares, without any rounding.
///
/// The decay rate is the dyadic number that its `Double` is. The sum `A_t = beta A_{t-1} + g_t`, of which `m_t` is
/// `(1 - beta) A_t`, is kept as one long integer times a power of two, and a step multiplies that integer by the
/// mantissa of the decay rate, which is one word, and adds one short term.
///
/// ```swift
/// var firstMoment = try DyadicExponentialAverage(decayRate: 0.9)
/// firstMoment.update(0.25)
/// firstMoment.value  // exactly (1 - 0.9) * 0.25, of the Double 0.9
/// ```
///
/// - Complexity: a step takes time in proportion to the length of the integer, which grows by up to 53 bits a step
///   for decay rates of at least 1/2.
public struct DyadicExponentialAverage: Sendable {
  /// The decay rate, exactly.
  public let decayRate: Dyadic
  /// The number of signals taken in.
  public private(set) var stepCount = 0

  private let factor: UInt
  /// The decay rate is `factor / 2^decayShift`.
  private let decayShift: Int
  private var sum = FixedPointAccumulator()
  /// At most the exponent of every signal; that of the unit of `sum` is
  /// `signalExponent - decayShift * (stepCount - 1)`.
  private var signalExponent = 0

  /// Creates the average of no signals.
  ///
  /// - Throws: ``DecayRateError`` unless `0 <= decayRate < 1`.
  public init(decayRate: Double) throws(DecayRateError) {
    guard decayRate >= 0, decayRate < 1, let parts = OddSignificand(decayRate) else {
      throw DecayRateError(value: decayRate)
    }
    factor = UInt(parts.magnitude)
    decayShift = -parts.exponent
    self.decayRate = Dyadic(BigInteger(BigNatural(word: factor)), exponent: parts.exponent)
  }

  /// Takes in one signal.
  ///
  /// - Throws: ``NonFiniteSignalError`` for an infinity or a NaN; the average is then unchanged.
  public mutating func update(_ signal: Double) throws(NonFiniteSignalError) {
    guard let parts = OddSignificand(signal) else {
      throw NonFiniteSignalError(value: signal, step: stepCount + 1)
    }
    update(UInt128(parts.magnitude), exponent: parts.exponent, isNegative: parts.isNegative)
  }

  /// Takes in the exact square of one signal.
  ///
  /// - Throws: ``NonFiniteSignalError`` for an infinity or a NaN; the average is then unchanged.
  public mutating func update(squareOf signal: Double) throws(NonFiniteSignalError) {
    guard let parts = OddSignificand(signal) else {
      throw NonFiniteSignalError(value: signal, step: stepCount + 1)
    }
    let square = parts.magnitude.multipliedFullWidth(by: parts.magnitude)
    update(
      UInt128(square.high) << 64 | UInt128(square.low), exponent: 2 * parts.exponent, isNegative: false)
  }

  private mutating func update(_ magnitude: UInt128, exponent: Int, isNegative: Bool) {
    if exponent < signalExponent {
      let limbs = (signalExponent - exponent + 63) / 64
      sum.shiftLeft(limbs: limbs)
      signalExponent -= 64 * limbs
    }
    sum.multiply(
      by: factor, adding: magnitude, isNegative: isNegative,
      shiftedLeft: decayShift * stepCount + exponent - signalExponent)
    stepCount += 1
  }

  /// The average `m_t` after the signals so far.
  public var value: Dyadic {
    (.one - decayRate) * unnormalizedSum
  }

  /// The sum `A_t` of the signals, each times the decay rate to the power of its age.
  public var unnormalizedSum: Dyadic {
    stepCount == 0
      ? .zero : Dyadic(sum.value, exponent: signalExponent - decayShift * (stepCount - 1))
  }

  /// The total weight `1 - beta^t` of the signals so far, by which Adam's bias correction divides.
  ///
  /// - Throws: ``ArithmeticError/resultTooLarge(operation:bits:limit:)``, after some 300,000 steps.
  public func totalWeight() throws(ArithmeticError) -> Dyadic {
    .one - (try decayRate.power(UInt(stepCount)))
  }

  /// The bias-corrected average `m_t / (1 - beta^t)` between dyadic bounds.
  ///
  /// Its relative width is at most `2^(4 - bits)`.
  ///
  /// - Throws: ``ArithmeticError/divisionByZero(dividend:)`` before the first step, and
  ///   ``ArithmeticError/resultTooLarge(operation:bits:limit:)`` after some 300,000.
  public func biasCorrected(bits: Int) throws(ArithmeticError) -> RationalInterval {
    let average = try RationalInterval(enclosing: value, bits: bits)
    let weight = try RationalInterval(enclosing: totalWeight(), bits: bits)
    return try average.divided(by: weight).rounded(toBits: bits)
  }
}

/// A decay rate outside `0 <= beta < 1`.
public struct DecayRateError: Error, Hashable, Sendable, CustomStringConvertible {
  public let value: Double

  public var description: String {
    "a decay rate of \(value) was given; it must be at least 0 and less than 1"
  }
}

/// A signal that is infinite or not a number.
public struct NonFiniteSignalError: Error, Hashable, Sendable, CustomStringConvertible {
  public let value: Double
  /// The number of the step, from 1.
  public let step: Int

  public var description: String {
    "the signal of step \(step) is \(value); every signal must be finite"
  }
}

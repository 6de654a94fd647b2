import ExactArithmetic

/// `S = sum_k p_k^2 / q_k` at numbers, through the closed forms that the theorem `update-bound` proves.
///
/// `sqrt(S)` is the sharp bound on the size of Adam's update.
public struct DivergenceSum: Sendable {
  public let beta1: Rational
  public let beta2: Rational
  public let steps: Int

  /// Needs `0 <= beta1 < 1`, `0 < beta2 < 1` and `steps >= 1`; throws `DivergenceError` otherwise.
  public init(beta1: Rational, beta2: Rational, steps: Int) throws(DivergenceError) {
    guard beta1.signum >= 0, beta1 < 1 else {
      throw .decayRateOutOfRange(name: "beta1", beta1, lowest: "0 <=")
    }
    guard beta2.signum > 0, beta2 < 1 else { throw .decayRateOutOfRange(name: "beta2", beta2, lowest: "0 <") }
    guard steps >= 1 else { throw .tooFewSteps(steps) }
    self.beta1 = beta1
    self.beta2 = beta2
    self.steps = steps
  }

  /// The exact value. The numbers have about `steps` times as many digits as the decay rates.
  ///
  /// Throws `DivergenceError.tooLarge` before more than `bitLimit` bits are computed.
  public func exactValue(bitLimit: Int = 1 << 24) throws(DivergenceError) -> Rational {
    let factors = try factors(bitLimit)
    do { return try (factors.second * factors.ratio).divided(by: factors.first * factors.first) } catch {
      throw .tooLarge(steps: steps, bits: .max, limit: bitLimit)
    }
  }

  /// How the exact value compares with 1: -1, 0 or 1.
  ///
  /// Throws as `exactValue` does; cheaper, since products of equal factors aren't multiplied out.
  public func comparedToOne(bitLimit: Int = 1 << 24) throws(DivergenceError) -> Int {
    let factors = try factors(bitLimit)
    if factors.second == factors.first && factors.ratio == factors.first { return 0 }
    return (factors.second * factors.ratio - factors.first * factors.first).signum
  }

  /// `(1 - x^t)/(1 - x)` at `beta1`, at `beta2` and at `r = beta1^2/beta2`, where it is t if r = 1; then
  /// `S = second * ratio / first^2`.
  private func factors(
    _ bitLimit: Int
  ) throws(DivergenceError) -> (first: Rational, second: Rational, ratio: Rational) {
    let digits =
      max(beta1.denominator.bitWidth, beta1.numerator.bitWidth) * 2
      + max(beta2.denominator.bitWidth, beta2.numerator.bitWidth)
    let (bits, overflow) = digits.multipliedReportingOverflow(by: steps)
    guard !overflow, bits <= bitLimit else {
      throw .tooLarge(steps: steps, bits: overflow ? .max : bits, limit: bitLimit)
    }
    do {
      let first = try geometricSum(beta1)
      let second = try beta2 == beta1 ? first : geometricSum(beta2)
      let ratio = try (beta1 * beta1).divided(by: beta2)
      return (first, second, try ratio == beta1 ? first : geometricSum(ratio))
    } catch {
      throw .tooLarge(steps: steps, bits: bits, limit: bitLimit)
    }
  }

  private func geometricSum(_ ratio: Rational) throws(ArithmeticError) -> Rational {
    if ratio.isOne { return Rational(steps) }
    return try (1 - ratio.power(steps)).divided(by: 1 - ratio)
  }

  /// An enclosure with Double endpoints, in time that grows with the logarithm of the number of steps only.
  public var enclosure: Interval {
    EnclosedRate(beta1, steps).divergence(to: EnclosedRate(beta2, steps), steps: steps)
  }

  /// `S` as the number of steps grows, or nil when it grows without bound (`beta2 <= beta1^2`).
  public var limit: Rational? {
    let gap = beta2 - beta1 * beta1
    guard gap.signum > 0 else { return nil }
    return try? ((1 - beta1) * (1 - beta1) * beta2).divided(by: (1 - beta2) * gap)
  }

  /// Gradients for which the update reaches `sqrt(S)`: proportional to `(beta1/beta2)^(t-k)`, the newest equal to 1.
  ///
  /// Throws `DivergenceError.tooLarge` as `exactValue` does.
  public func extremalGradients(bitLimit: Int = 1 << 24) throws(DivergenceError) -> [Rational] {
    let digits = beta1.denominator.bitWidth + beta2.denominator.bitWidth
    let bits = digits.multipliedReportingOverflow(by: steps)
    let total = bits.partialValue.multipliedReportingOverflow(by: steps)
    guard !bits.overflow, !total.overflow, total.partialValue / 2 <= bitLimit else {
      throw .tooLarge(steps: steps, bits: .max, limit: bitLimit)
    }
    guard let inverse = beta2.reciprocal else {
      throw .decayRateOutOfRange(name: "beta2", beta2, lowest: "0 <")
    }
    var gradients: [Rational] = [1]
    for _ in 1..<steps { gradients.append((gradients.last ?? 1) * beta1 * inverse) }
    return gradients.reversed()
  }
}

/// A decay rate with enclosures of what the closed form of `S` takes from it.
private struct EnclosedRate {
  let rate: Rational
  let square: Rational
  let enclosure: Interval
  let squareEnclosure: Interval
  let complement: Interval
  let complementSquared: Interval
  let powerComplement: Interval
  let powerComplementSquared: Interval

  init(_ rate: Rational, _ steps: Int) {
    self.rate = rate
    square = rate * rate
    enclosure = Interval(enclosing: rate)
    squareEnclosure = Interval(enclosing: square)
    complement = Interval(enclosing: 1 - rate)
    complementSquared = complement * complement
    powerComplement = 1 - enclosure.power(steps)
    powerComplementSquared = powerComplement * powerComplement
  }

  func divergence(to other: EnclosedRate, steps: Int) -> Interval {
    let geometric: Interval
    if square == other.rate {
      geometric = Interval(enclosing: Rational(steps))
    } else {
      let ratio = squareEnclosure / other.enclosure
      // (1 - r^t)/(1 - r) loses little by cancellation unless r is next to 1, and r = 1 was excluded exactly.
      geometric = (1 - ratio.power(steps)) / (1 - ratio)
    }
    return complementSquared * other.powerComplement * geometric
      / (powerComplementSquared * other.complement)
  }
}

/// Why `S` can't be computed.
public enum DivergenceError: Error, Hashable, Sendable, CustomStringConvertible {
  case decayRateOutOfRange(name: String, Rational, lowest: String)
  case tooFewSteps(Int)
  case tooLarge(steps: Int, bits: Int, limit: Int)

  public var description: String {
    switch self {
    case .decayRateOutOfRange(let name, let value, let lowest):
      "\(name) is \(value), but \(lowest) \(name) < 1 is needed"
    case .tooFewSteps(let steps): "t is \(steps), but at least 1 step is needed"
    case .tooLarge(let steps, let bits, let limit):
      "exact numbers at t = \(steps) would have about \(bits == .max ? "2^63" : "\(bits)") bits, more than the limit "
        + "of \(limit); use a smaller t or decay rates with fewer digits"
    }
  }
}

/// How `S` compares with 1 over a grid of decay rates, decided exactly at every point.
public struct DivergenceSweep: Sendable {
  public private(set) var greater = 0
  public private(set) var equal = 0
  public private(set) var less = 0
  /// The points that outward-rounded intervals could not decide and exact arithmetic did.
  public private(set) var decidedExactly = 0

  /// Compares at all pairs from `decayRates`, which lie strictly between 0 and 1.
  ///
  /// Throws `DivergenceError`.
  public init(decayRates: [Rational], steps: Int) throws(DivergenceError) {
    let enclosed = decayRates.map { EnclosedRate($0, steps) }
    for first in enclosed {
      for second in enclosed {
        let enclosure = first.divergence(to: second, steps: steps)
        if enclosure.lower > 1 {
          greater += 1
        } else if enclosure.upper < 1 {
          less += 1
        } else {
          decidedExactly += 1
          switch try DivergenceSum(beta1: first.rate, beta2: second.rate, steps: steps).comparedToOne() {
          case 0: equal += 1
          case 1: greater += 1
          default: less += 1
          }
        }
      }
    }
  }
}

import CrossValidation
import ExactArithmetic
import SymbolicAlgebra

/// The values that are tried for the variables of a claim, simplest first.
enum SampleValues {
  private static func rational(_ numerator: Int, _ denominator: Int = 1) -> Rational {
    Rational(numerator, over: denominator) ?? 0
  }

  static let decayRates: [Rational] = [
    rational(1, 2), 0, rational(1, 4), rational(9, 10), rational(1, 3), rational(3, 4), rational(99, 100),
    rational(1, 10), rational(2, 3), rational(81, 100), rational(999, 1000), rational(1, 100), rational(4, 5),
    rational(1, 5), rational(7, 8),
  ]
  /// Simple numbers, and then a fine grid for claims that fail in a narrow range only.
  static let reals: [Rational] =
    simpleReals + (-40...40).map { rational($0, 20) }.filter { !simpleReals.contains($0) }
  private static let simpleReals: [Rational] = [
    1, 0, -1, 2, rational(1, 2), -2, 3, rational(-1, 2), rational(1, 3), 10, rational(3, 2), rational(-3, 2),
    -10,
    rational(1, 10), rational(9, 10), 5, rational(1, 100), 100, -5, rational(5, 2), rational(7, 5),
    rational(2, 3), 4, rational(-1, 3),
  ]
  /// How many of the reals are simple.
  static var spread: Int { simpleReals.count }
  static let positives: [Rational] = [1, rational(1, 2), 2, rational(1, 10), rational(1, 100), 10]
  static let indices = [1, 2, 3, 4, 5, 6, 0]
  /// How many members a sequence has: more than any index that is tried.
  static let length = 24

  /// The sequences of one index that are tried at step `t`: constant, spikes, alternating, growing, extremal, and others.
  static func sequence(_ number: Int, steps t: Int, first: Rational, second: Rational) -> [Rational] {
    let indices = 1...length
    switch number {
    case 0: return indices.map { _ in 1 }
    case 1: return indices.map { $0 == t ? 1 : 0 }
    case 2: return indices.map { $0 == 1 ? 1 : 0 }
    case 3: return indices.map { $0 % 2 == 0 ? 1 : -1 }
    case 4: return indices.map { Rational($0) }
    case 5: return indices.map { $0 == t - 1 ? 1 : $0 == t ? -first : 0 }
    case 6:
      guard let inverse = second.reciprocal, !first.isZero, let ratio = (first * inverse).reciprocal else {
        return indices.map { Rational($0 - 2) }
      }
      // (beta1/beta2)^(t - k) up to a factor: the sequence with the largest update.
      var members: [Rational] = [1]
      for _ in 1..<length { members.append((members.last ?? 1) * ratio) }
      return members
    case 7: return indices.map { _ in -1 }
    case 8: return indices.map { _ in 0 }
    case 9: return indices.map { $0 == max(1, t / 2) ? 10 : 1 }
    case 10: return indices.map { Rational(t + 1 - $0) }
    case 11: return indices.map { rational(1, $0) }
    default: return indices.map { Rational(($0 * $0 * 7 + number * 5 * $0) % 11 - 5) }
    }
  }

  static let sequenceCount = 18

  /// The values for quantified variables inside a claim.
  static func sampling(steps t: Int, first: Rational, second: Rational) -> QuantifierSampling {
    QuantifierSampling(
      reals: Array(reals.prefix(9)) + [rational(1, 4), rational(9, 10)], indices: [0, 1, 2, 3, 4, 5],
      sequences: (0..<12).map {
        SequenceValue(sequence($0, steps: t, first: first, second: second), elsewhere: 0)
      }
        + [0, 1].map { shape in
          SequenceValue(arity: 2) { shape == 0 ? Rational($0[0] * 2 - $0[1]) : ($0[0] == $0[1] ? 1 : 0) }
        })
  }
}

/// Steele, Lea and Flood's generator: the same numbers on every machine for a seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

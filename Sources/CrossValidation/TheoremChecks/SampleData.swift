import ExactArithmetic

/// The numbers on which statements are checked: decay rates, step counts and gradient sequences.
///
/// All of it is determined by the seed and the user's own sequences.
public struct SampleData: Sendable {
  public struct DecayRates: Hashable, Sendable {
    public let beta1: Rational
    public let beta2: Rational

    public init(_ beta1: Rational, _ beta2: Rational) {
      self.beta1 = beta1
      self.beta2 = beta2
    }
  }

  /// One of the kinds of gradients that are tried.
  public enum SequenceKind: Hashable, Sendable {
    case random, constant, newestSpike, witness, extremal, middleSpike, signChanges, drift
    case user(Int)
  }

  public let rates: [DecayRates]
  public let steps: [Int]
  public let userSequences: [GradientSequence]
  public let seed: UInt64

  /// Equal pairs, close pairs, 0, ratio one (`beta2 = beta1^2`), next to 1, and the defaults of Adam and of language
  /// models; the steps 1, 2, 3, 10, 100, 1000.
  public init(
    rates: [DecayRates]? = nil, steps: [Int]? = nil, userSequences: [GradientSequence] = [],
    seed: UInt64 = 2_014
  ) {
    self.rates = rates ?? Self.standardRates
    self.steps = steps ?? [1, 2, 3, 10, 100, 1_000]
    self.userSequences = userSequences
    self.seed = seed
  }

  public static let standardRates: [DecayRates] = {
    func rational(_ numerator: Int, _ denominator: Int) -> Rational {
      Rational(numerator, over: denominator) ?? 0
    }
    let (half, nine) = (rational(1, 2), rational(9, 10))
    return [
      DecayRates(nine, rational(999, 1_000)), DecayRates(nine, rational(19, 20)),
      DecayRates(rational(19, 20), rational(19, 20)), DecayRates(half, half), DecayRates(0, 0),
      DecayRates(half, rational(1, 4)), DecayRates(nine, rational(901, 1_000)), DecayRates(0, half),
      DecayRates(half, 0), DecayRates(rational(19, 20), nine),
      DecayRates(rational(999, 1_000), rational(9_999, 10_000)),
    ]
  }()

  /// What exact arithmetic over the longest run would need, if that is more than a check should take.
  ///
  /// After t steps a weighted sum has about t times the digits of the decay rate and t summands of that size.
  public var excessiveSize: (digits: Int, megabytes: Int)? {
    let widest =
      rates.map { $0.beta1.denominator.bitWidth + $0.beta2.denominator.bitWidth }.max() ?? 0
    let longest = steps.max() ?? 1
    let (bits, overflow) = widest.multipliedReportingOverflow(by: longest)
    let (total, totalOverflow) = bits.multipliedReportingOverflow(by: longest)
    if overflow || totalOverflow { return (.max, .max) }
    return total > Self.sizeLimit ? (bits / 3, total / 8_000_000) : nil
  }

  /// In bits: the largest runs that are accepted take some seconds.
  static let sizeLimit = 200_000_000

  /// The kinds of sequences tried over `steps` steps; for long ones those whose numbers stay short.
  public func kinds(steps: Int) -> [SequenceKind] {
    let own = userSequences.indices.map(SequenceKind.user)
    return steps <= 10
      ? [.random, .constant, .newestSpike, .witness, .extremal, .middleSpike, .signChanges, .drift] + own
      : [.random, .signChanges] + own
  }

  /// `g_1 .. g_steps`, or nil where the kind makes no sense for these rates or a user's sequence is too short.
  public func gradients(_ kind: SequenceKind, steps: Int, rates: DecayRates) -> [Rational]? {
    switch kind {
    case .random:
      var generator = SplitMix64(seed: seed)
      return (0..<steps).map { _ in
        Rational(Int(generator.next() % 19) - 9, over: Int(generator.next() % 4) + 1) ?? 0
      }
    case .constant: return Array(repeating: Rational(2, over: 3) ?? 1, count: steps)
    case .newestSpike: return (1...steps).map { $0 == steps ? 1 : 0 }
    case .witness:
      guard steps >= 2 else { return nil }
      return (1...steps).map { $0 == steps ? -rates.beta1 : $0 == steps - 1 ? 1 : 0 }
    case .extremal:
      guard let inverse = rates.beta2.reciprocal, !rates.beta1.isZero else { return nil }
      var newestFirst: [Rational] = [1]
      for _ in 1..<steps { newestFirst.append((newestFirst.last ?? 1) * rates.beta1 * inverse) }
      return newestFirst.reversed()
    case .middleSpike: return (1...steps).map { $0 == (steps + 1) / 2 ? 100 : 1 }
    case .signChanges: return (1...steps).map { $0 % 2 == 0 ? Rational($0 % 7 + 1) : Rational(-($0 % 5) - 1) }
    case .drift:
      guard let ratio = Rational(63, over: 64) else { return nil }
      var newestFirst: [Rational] = [Rational(-3)]
      for _ in 1..<steps { newestFirst.append((newestFirst.last ?? 1) * ratio) }
      return newestFirst.reversed()
    case .user(let position):
      let values = userSequences[position].values
      return values.count >= steps ? Array(values.prefix(steps)) : nil
    }
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

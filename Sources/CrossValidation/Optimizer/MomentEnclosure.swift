import ExactArithmetic

/// Enclosures of Adam's moments after a step and of the numbers that correct their bias, and what follows
/// from them.
struct MomentEnclosure: Hashable, Sendable {
  let m: DyadicInterval
  let v: DyadicInterval
  /// `1 - beta1^t`, or 1 without bias correction.
  let biasCorrection1: DyadicInterval
  /// `1 - beta2^t`, or 1 without bias correction.
  let biasCorrection2: DyadicInterval

  /// The bias-corrected first moment, with a relative rounding of `2^-bits`.
  func mhat(bits: Int) throws(ArithmeticError) -> DyadicInterval {
    try m.divided(by: biasCorrection1, bits: bits)
  }

  /// The bias-corrected second moment, with a relative rounding of `2^-bits`.
  func vhat(bits: Int) throws(ArithmeticError) -> DyadicInterval {
    try v.divided(by: biasCorrection2, bits: bits)
  }

  /// The update direction `mhat / (sqrt(vhat) + epsilon)` with relative roundings of `2^-bits`, or `nil`
  /// where the denominator can be 0.
  func u(epsilon: Dyadic, bits: Int) throws(ArithmeticError) -> DyadicInterval? {
    try Self.update(mhat: mhat(bits: bits), vhat: vhat(bits: bits), epsilon: epsilon, bits: bits)
  }

  /// The same from the corrected moments, for a maximum in place of `vhat`.
  static func update(
    mhat: DyadicInterval, vhat: DyadicInterval, epsilon: Dyadic, bits: Int
  ) throws(ArithmeticError) -> DyadicInterval? {
    let denominator = try vhat.squareRoot(bits: bits) + DyadicInterval(epsilon)
    guard denominator.lower > 0 else { return nil }
    return try mhat.divided(by: denominator, bits: bits)
  }
}

/// Adam's two recurrences with every step rounded outward, for runs so long that exact numbers would grow too
/// long.
///
/// After t steps the enclosures are wider by about `t 2^(1 - bits)` of the largest moment so far.
struct MomentEnclosureRecurrence: Sendable {
  private let beta1: Dyadic
  private let beta2: Dyadic
  private let biasCorrection: Bool
  private let bits: Int
  private var m = DyadicInterval(.zero)
  private var v = DyadicInterval(.zero)
  private var power1 = DyadicInterval(.one)
  private var power2 = DyadicInterval(.one)

  /// Starts with zero moments.
  init(betas: (Dyadic, Dyadic), biasCorrection: Bool, bits: Int) {
    (beta1, beta2) = betas
    self.biasCorrection = biasCorrection
    self.bits = bits
  }

  /// Goes on from moments after a number of steps.
  ///
  /// - Complexity: O(log t) for t steps.
  init(betas: (Dyadic, Dyadic), biasCorrection: Bool, bits: Int, stepCount: Int, m: Dyadic, v: Dyadic) {
    self.init(betas: betas, biasCorrection: biasCorrection, bits: bits)
    (self.m, self.v) = (DyadicInterval(m), DyadicInterval(v))
    (power1, power2) = (power(beta1, stepCount), power(beta2, stepCount))
  }

  /// Takes in one gradient, which may be known within an interval only.
  mutating func update(_ gradient: DyadicInterval) {
    m = average(beta1, m, gradient)
    v = average(beta2, v, gradient.square)
    power1 = raised(power1, beta1)
    power2 = raised(power2, beta2)
  }

  /// The moments after the gradients so far.
  var moments: MomentEnclosure {
    let one = DyadicInterval(.one)
    return MomentEnclosure(
      m: m, v: v, biasCorrection1: biasCorrection ? (one - power1).rounded(toBits: bits) : one,
      biasCorrection2: biasCorrection ? (one - power2).rounded(toBits: bits) : one)
  }

  private func average(
    _ beta: Dyadic, _ moment: DyadicInterval, _ signal: DyadicInterval
  ) -> DyadicInterval {
    (beta * moment + (.one - beta) * signal).rounded(toBits: bits)
  }

  /// The next power of a decay rate.
  private func raised(_ power: DyadicInterval, _ beta: Dyadic) -> DyadicInterval { bounded(beta * power) }

  /// A power of a decay rate by squaring.
  private func power(_ beta: Dyadic, _ exponent: Int) -> DyadicInterval {
    var result = DyadicInterval(.one)
    for position in (0..<Int.bitWidth).reversed() {
      result = bounded(result.square)
      if exponent >> position & 1 == 1 { result = raised(result, beta) }
    }
    return result
  }

  /// A power with its enclosure rounded; once it is far below the precision, some bound of it serves.
  private func bounded(_ power: DyadicInterval) -> DyadicInterval {
    let next = power.rounded(toBits: bits)
    let negligible = Dyadic(1, exponent: -2 * bits)
    return next.upper <= negligible ? DyadicInterval(lower: 0, upper: negligible) ?? next : next
  }
}

import ExactArithmetic

/// Adam's moments after some steps, without any rounding: what the optimizer is asked to compute when the
/// decay rates and the gradients are the very bits it is given.
///
/// ```swift
/// let moments = try ExactMoments(of: [0.25, -1, 3], betas: (0.9, 0.999))
/// moments.m  // a dyadic number, exact
/// try moments.u(bits: 256)  // an enclosure of mhat / sqrt(vhat)
/// ```
///
/// The definitions are those of Kingma and Ba (2014), algorithm 1.
public struct ExactMoments: Hashable, Sendable {
  /// The number of steps taken, `t`.
  public let stepCount: Int
  /// The first moment.
  public let m: Dyadic
  /// The second moment.
  public let v: Dyadic
  /// What the bias correction divides the first moment by: `1 - beta1^t`, or 1 without it.
  public let biasCorrection1: Dyadic
  /// What the bias correction divides the second moment by: `1 - beta2^t`, or 1 without it.
  public let biasCorrection2: Dyadic

  /// The moments after the given gradients.
  ///
  /// - Throws: ``OptimizerComparisonError``.
  /// - Complexity: O(t^2) for t gradients, as the exact numbers grow by up to 53 bits a step.
  public init(
    of gradients: [Double], betas: (Double, Double), biasCorrection: Bool = true
  ) throws(OptimizerComparisonError) {
    var recurrence = try ExactMomentRecurrence(betas: betas, biasCorrection: biasCorrection)
    for gradient in gradients { try recurrence.update(gradient) }
    self = try recurrence.moments()
  }

  init(stepCount: Int, m: Dyadic, v: Dyadic, biasCorrection1: Dyadic, biasCorrection2: Dyadic) {
    self.stepCount = stepCount
    self.m = m
    self.v = v
    self.biasCorrection1 = biasCorrection1
    self.biasCorrection2 = biasCorrection2
  }

  /// The bias-corrected first moment, exactly.
  ///
  /// - Throws: ``ArithmeticError/resultTooLarge(operation:bits:limit:)``.
  /// - Complexity: that of a greatest common divisor of numbers of some `53 t` bits; ``mhat(bits:)`` is fast.
  public func mhat() throws(ArithmeticError) -> Rational {
    try Rational(m).divided(by: Rational(biasCorrection1))
  }

  /// The bias-corrected second moment, exactly.
  ///
  /// - Throws: ``ArithmeticError/resultTooLarge(operation:bits:limit:)``.
  /// - Complexity: that of a greatest common divisor of numbers of some `53 t` bits; ``vhat(bits:)`` is fast.
  public func vhat() throws(ArithmeticError) -> Rational {
    try Rational(v).divided(by: Rational(biasCorrection2))
  }

  /// The bias-corrected first moment to a relative precision of `2^-bits`.
  ///
  /// - Throws: ``ArithmeticError/precisionOutOfRange(bits:allowed:)`` outside
  ///   ``Rational/squareRootPrecisionRange``; the other enclosures do too.
  public func mhat(bits: Int) throws(ArithmeticError) -> DyadicInterval {
    let working = try Self.workingPrecision(bits)
    return try enclosure(bits: working).mhat(bits: working)
  }

  /// The bias-corrected second moment to a relative precision of `2^-bits`.
  public func vhat(bits: Int) throws(ArithmeticError) -> DyadicInterval {
    let working = try Self.workingPrecision(bits)
    return try enclosure(bits: working).vhat(bits: working)
  }

  /// The update direction `mhat / (sqrt(vhat) + epsilon)` to a relative precision of `2^-bits`, or `nil`
  /// where it is undefined because the denominator is 0.
  ///
  /// That happens when `epsilon` is 0 and no gradient that `v` remembers differs from 0: all of them, or with
  /// `beta2 = 0` the last one.
  ///
  /// - Parameter epsilon: the constant added to the root, at least 0.
  public func u(epsilon: Dyadic = .zero, bits: Int) throws(ArithmeticError) -> DyadicInterval? {
    let working = try Self.workingPrecision(bits)
    return try enclosure(bits: working).u(epsilon: epsilon, bits: working)
  }

  /// The moments and bias corrections rounded outward to neighbours of at most `bits` bits.
  func enclosure(bits: Int) -> MomentEnclosure {
    MomentEnclosure(
      m: DyadicInterval(enclosing: m, bits: bits), v: DyadicInterval(enclosing: v, bits: bits),
      biasCorrection1: DyadicInterval(enclosing: biasCorrection1, bits: bits),
      biasCorrection2: DyadicInterval(enclosing: biasCorrection2, bits: bits))
  }

  /// The working precision at which results are wide by less than `2^-bits` of themselves.
  ///
  /// In units of `2^-working`, the relative errors of an endpoint are at most 2 for each enclosed number, 5
  /// for their quotients, 7/2 for the root and so for the denominator, and 19/2 for the update: a width of
  /// 19.
  private static func workingPrecision(_ bits: Int) throws(ArithmeticError) -> Int {
    guard Rational.squareRootPrecisionRange.contains(bits) else {
      throw .precisionOutOfRange(bits: bits, allowed: Rational.squareRootPrecisionRange)
    }
    return bits + 5
  }
}

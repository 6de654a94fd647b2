import ExactArithmetic

/// Adam's moments after some steps, without any rounding: what the optimizer is asked to compute when the decay
/// rates and the gradients are the very bits it is given.
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
  ///   ``Rational/squareRootPrecisionRange``, and so do the other enclosures.
  public func mhat(bits: Int) throws(ArithmeticError) -> DyadicInterval {
    try Self.corrected(m, biasCorrection1, bits: bits)
  }

  /// The bias-corrected second moment to a relative precision of `2^-bits`.
  public func vhat(bits: Int) throws(ArithmeticError) -> DyadicInterval {
    try Self.corrected(v, biasCorrection2, bits: bits)
  }

  /// The update direction `mhat / (sqrt(vhat) + epsilon)` to a relative precision of `2^-bits`, or `nil` where
  /// it is undefined because the denominator is 0.
  ///
  /// That happens when `epsilon` is 0 and no gradient that `v` remembers differs from 0: all of them, or with
  /// `beta2 = 0` the last one.
  ///
  /// - Parameter epsilon: the constant added to the root, at least 0.
  public func u(epsilon: Dyadic = .zero, bits: Int) throws(ArithmeticError) -> DyadicInterval? {
    try Self.checkPrecision(bits)
    let working = bits + 4
    // In units of 2^-working, the relative errors of an endpoint are 1 for mhat and for vhat, 3/2 for the
    // denominator, and so less than 4 for the quotient.
    let denominator =
      try vhat(bits: working).squareRoot(bits: working) + DyadicInterval(epsilon)
    guard denominator.lower > 0 else { return nil }
    return try mhat(bits: working).divided(by: denominator, bits: working)
  }

  /// The quotient of a moment by its bias correction, to a relative precision of `2^-bits`.
  private static func corrected(
    _ moment: Dyadic, _ correction: Dyadic, bits: Int
  ) throws(ArithmeticError) -> DyadicInterval {
    try checkPrecision(bits)
    // Rounding an operand to that many bits changes it by a factor within 2^(1 - working) of 1.
    let working = bits + 4
    return try DyadicInterval(enclosing: moment, bits: working)
      .divided(by: DyadicInterval(enclosing: correction, bits: working), bits: working)
  }

  private static func checkPrecision(_ bits: Int) throws(ArithmeticError) {
    guard Rational.squareRootPrecisionRange.contains(bits) else {
      throw .precisionOutOfRange(bits: bits, allowed: Rational.squareRootPrecisionRange)
    }
  }
}

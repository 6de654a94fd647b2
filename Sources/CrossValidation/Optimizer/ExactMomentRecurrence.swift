import ExactArithmetic

/// Adam's two recurrences `m = beta1 m + (1 - beta1) g` and `v = beta2 v + (1 - beta2) g^2`, step by step and
/// without any rounding.
public struct ExactMomentRecurrence: Sendable {
  private var first: DyadicExponentialAverage
  private var second: DyadicExponentialAverage
  private let biasCorrection: Bool

  /// Starts with zero moments.
  ///
  /// - Throws: ``OptimizerComparisonError/decayRate(_:)`` unless both are at least 0 and less than 1.
  public init(betas: (Double, Double), biasCorrection: Bool = true) throws(OptimizerComparisonError) {
    do {
      first = try DyadicExponentialAverage(decayRate: betas.0)
      second = try DyadicExponentialAverage(decayRate: betas.1)
    } catch {
      throw .decayRate(error)
    }
    self.biasCorrection = biasCorrection
  }

  /// The number of steps taken.
  public var stepCount: Int { first.stepCount }

  /// Takes in one gradient.
  ///
  /// - Throws: ``OptimizerComparisonError/unusableGradient(step:value:largest:)`` unless it is finite;
  ///   nothing has changed then.
  /// - Complexity: in proportion to the number of bits of the moments, up to 53 for every step taken.
  public mutating func update(_ gradient: Double) throws(OptimizerComparisonError) {
    do {
      try first.update(gradient)
      try second.update(squareOf: gradient)
    } catch {
      throw .unusableGradient(step: error.step, value: error.value, largest: .greatestFiniteMagnitude)
    }
  }

  /// The moments after the gradients so far.
  ///
  /// - Throws: ``OptimizerComparisonError/noGradients`` before the first step;
  ///   ``OptimizerComparisonError/arithmetic(_:)`` after some 300,000 steps, when `1 - beta^t` grows too
  ///   long.
  public func moments() throws(OptimizerComparisonError) -> ExactMoments {
    guard stepCount > 0 else { throw .noGradients }
    do {
      return ExactMoments(
        stepCount: stepCount, m: first.value, v: second.value,
        biasCorrection1: biasCorrection ? try first.totalWeight() : .one,
        biasCorrection2: biasCorrection ? try second.totalWeight() : .one)
    } catch {
      throw .arithmetic(error)
    }
  }
}

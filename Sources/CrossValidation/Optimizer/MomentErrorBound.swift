import AdamOptimizer

/// A priori bounds of the errors of the moments that `Double` arithmetic computes in the published order of
/// operations, in closed form.
///
/// Write `e = 2^-53`, `h = 2^-1074`, `G` for the largest gradient magnitude. An operation returns the exact
/// result times `1 + d` with `abs(d) <= e`, and for a product plus at most `h/2`. The gradient `g_k` goes
/// into `m_t` through the rounding of `1 - beta`, one product and one sum, and in each of the `t - k` later
/// steps through a product and a sum: with `n = 3 + 2 (t - k)` factors `1 + d` its relative error is at most
/// `n e / (1 - n e)`. Summed with the weights `(1 - beta) beta^(t-k)`, of which the total is at most 1 and
/// the mean age at most `beta / (1 - beta)`, and with underflows of at most `h` a step that decay alike,
///
///     abs(m - M) <= (e (1 + 2/(1 - beta)) G + h/(1 - beta)) / (1 - (2t + 2) e).
///
/// In `v` there is one product more, of which the underflow is multiplied by a gradient:
///
///     abs(v - V) <= (2 e (1 + 1/(1 - beta)) G^2 + h (1 + G)/(1 - beta)) / (1 - (2t + 2) e).
///
/// But for the last divisor, which is nearly 1, neither depends on t. See Higham, Accuracy and Stability of
/// Numerical Algorithms (2002), lemma 3.1.
public enum MomentErrorBound {
  /// A bound of the error of the first moment after `stepCount` steps; infinity after 2^51.
  ///
  /// - Precondition: `0 <= beta < 1`, and the gradients' magnitudes are at most `largestGradient`.
  public static func firstMoment(beta: Double, stepCount t: Int, largestGradient: Double) -> Double {
    let memory = totalMemory(beta)
    let rounding =
      UpperBound(0x1p-53) * (UpperBound(1) + UpperBound(2) * memory) * UpperBound(largestGradient)
    return ((rounding + UpperBound(.leastNonzeroMagnitude) * memory) / leastDivisor(t)).value
  }

  /// A bound of the error of the second moment after `stepCount` steps; infinity after 2^51.
  ///
  /// - Precondition: `0 <= beta < 1`, and the gradients' magnitudes are at most `largestGradient`.
  public static func secondMoment(beta: Double, stepCount t: Int, largestGradient: Double) -> Double {
    let memory = totalMemory(beta)
    let gradient = UpperBound(largestGradient)
    let rounding = UpperBound(0x1p-52) * (UpperBound(1) + memory) * gradient * gradient
    let underflow = UpperBound(.leastNonzeroMagnitude) * (UpperBound(1) + gradient) * memory
    return ((rounding + underflow) / leastDivisor(t)).value
  }

  /// An upper bound of `1 / (1 - beta)`.
  private static func totalMemory(_ beta: Double) -> UpperBound {
    UpperBound(1) / (1 - beta).nextDown
  }

  /// A lower bound of `1 - (2t + 2) e`, or 0 when that is below 1/2.
  private static func leastDivisor(_ t: Int) -> Double {
    t < 1 << 51 ? (1 - Double(2 * t + 2) * 0x1p-53).nextDown : 0
  }
}

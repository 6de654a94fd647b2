import Automation
import ExactArithmetic

extension CaseGenerator {
  /// Witnesses and samples for the statements `O(d^2)` about gradients under drift, at a step count.
  ///
  /// The drift is so small that a wrong coefficient of d would exceed the constant times `d^2`.
  func driftSamples(_ bindings: [String: Binding], steps: Int) -> [String: [Binding]] {
    let drifts = Self.smallNumbers
    func value(_ name: String) -> Rational {
      if case .real(let value)? = bindings[name] { value } else { 0 }
    }
    let newest = value("a")
    let ratios = drifts.flatMap { drift in [1 - drift, (1 + drift).reciprocal ?? 1] }
    let lines = drifts.map { drift in
      SequenceValue((0..<steps).map { newest * (1 - Rational(steps - 1 - $0) * drift) })
    }
    return [
      "C": [.real(Rational(1_000_000 * steps * steps))], "delta": [.real(Self.smallRadius)],
      "d": drifts.map(Binding.real), "x": ratios.map(Binding.real), "g": lines.map(Binding.sequence),
    ]
  }

  /// Numbers of either sign that are small even when a million times larger.
  static var smallNumbers: [Rational] {
    [1_000_000_000, -2_000_000_000, 1_000_000_000_000].compactMap { Rational(1, over: $0) }
  }

  /// A bound on `smallNumbers`.
  static var smallRadius: Rational { Rational(1, over: 100_000_000) ?? 0 }
}

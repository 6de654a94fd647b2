import CrossValidation
import ExactArithmetic
import SymbolicAlgebra

/// Terms of Adam's theory over the parameters `beta1`, `beta2`, the step count `t` and the gradients `g`.
enum AdamTerms {
  static let t = IndexTerm.variable("t")
  static let g = SequenceTerm.variable("g", arity: 1)
  static let beta1 = Term.parameter("beta1")
  static let beta2 = Term.parameter("beta2")

  /// `w_k(beta) = (1 - beta) beta^(t-k) / (1 - beta^t)`.
  static func weight(_ beta: Term, _ k: IndexTerm) -> Term {
    (1 - beta) * beta.power(t - k) / (1 - beta.power(t))
  }

  /// `m_0 = 0`, `m_{n+1} = beta m_n + (1 - beta) g_{n+1}` of parameters beta and g.
  static func movingAverage() throws -> Definition {
    try Definition(
      "m", [Binder("beta", .real), Binder("g", .sequence(arity: 1))],
      .recursive(
        base: 0, step: .bound(3) * .bound(0) + (1 - .bound(3)) * .element(.bound(2), [.bound(1) + 1])))
  }

  static func movingAverage(_ beta: Term, _ sequence: SequenceTerm, at index: IndexTerm) throws -> Term {
    .application(try movingAverage(), [.real(beta), .sequence(sequence), .index(index)])
  }

  /// `(1 - beta) sum_k beta^(t-k) g_k`.
  static func unrolled(_ beta: Term) -> Term { (1 - beta) * .sum(to: t) { beta.power(t - $0) * g[$0] } }

  static func mean(_ beta: Term, _ body: (IndexTerm) -> Term) -> Term {
    .sum(to: t) { weight(beta, $0) * body($0) }
  }

  static let firstMoment = mean(beta1) { g[$0] }
  static let secondMoment = mean(beta2) { g[$0].squared }
  /// `S = sum_k p_k^2 / q_k`.
  static let peak = Term.sum(to: t) { weight(beta1, $0).squared / weight(beta2, $0) }
  /// `mhat^2 + E_p[(g - mhat)^2]`, which equals `E_p[g^2]`.
  static let meanSquareDecomposed =
    firstMoment.squared + mean(beta1) { (g[$0] - firstMoment).squared }
  static let update = firstMoment / .squareRoot(secondMoment)

  static func environment(
    _ beta1: Rational, _ beta2: Rational, t: Int, _ gradients: [Rational] = []
  ) throws -> Environment {
    try Environment([
      "beta1": .real(beta1), "beta2": .real(beta2), "t": .index(t),
      "g": .sequence(SequenceValue(gradients)),
    ])
  }
}

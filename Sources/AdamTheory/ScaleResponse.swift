import Automation
import ProofKernel
import SymbolicAlgebra

/// A scale that changes over time: the gradients `(1 + s_k) g_k`, and how the moments answer to it.
struct ScaleResponse {
  let vocabulary: Vocabulary
  var gradients = g
  var scale = SequenceTerm.variable("s", arity: 1)

  /// `(1 + s_k) g_k`.
  var perturbed: SequenceTerm { .lambda("k") { (1 + scale[$0]) * gradients[$0] } }

  /// `E_p[g]`.
  var mean: Term { vocabulary.mean(beta1, t) { gradients[$0] } }
  /// `E_q[g^2]`.
  var meanSquare: Term { vocabulary.mean(beta2, t) { gradients[$0].squared } }
  /// `E_p[s g]`.
  var scaledMean: Term { vocabulary.mean(beta1, t) { scale[$0] * gradients[$0] } }
  /// `E_q[s g^2]`.
  var scaledSquare: Term { vocabulary.mean(beta2, t) { scale[$0] * gradients[$0].squared } }
  /// `E_q[s^2 g^2]`.
  var twiceScaledSquare: Term { vocabulary.mean(beta2, t) { scale[$0].squared * gradients[$0].squared } }

  /// `A1 = E_p[s g] / E_p[g]`.
  var numerator: Term { scaledMean / mean }
  /// `A2 = E_q[s g^2] / E_q[g^2]`.
  var denominator: Term { scaledSquare / meanSquare }
  /// `B2 = E_q[s^2 g^2] / E_q[g^2]`.
  var curvature: Term { twiceScaledSquare / meanSquare }

  /// `A1 - A2`, the first-order response of the update relative to its size.
  var first: Term { numerator - denominator }

  /// The same for the scale `e s_k`.
  func at(_ e: Term) -> ScaleResponse {
    let original = scale
    var copy = self
    copy.scale = .lambda("k") { e * original[$0] }
    return copy
  }
}

extension ScaleResponse {
  /// Gives `mhat = E_p[g]` and `vhat = E_q[g^2]`, and makes known that neither vanishes where mhat doesn't and vhat is
  /// positive.
  @discardableResult
  func knowAverages(_ p: Prover) throws -> (mean: Theorem, square: Theorem) {
    let first = try p.lemma("ema-unrolling/mhat", .real(beta1), .sequence(gradients), .index(t))
    let second = try p.lemma("ema-unrolling/vhat", .real(beta2), .sequence(gradients), .index(t))
    try p.know(p.nonzero(vocabulary.mhat(beta1, gradients, t)).rewriting(with: first))
    try p.know(p.positive(vocabulary.vhat(beta2, gradients, t)).rewriting(with: second))
    return (first, second)
  }
}

extension Variable {
  static let s = Variable("s", .sequence(arity: 1))
}

import AdamOptimizer
import Foundation

/// The step in PyTorch's order of operations for one element, written out from its description with no code in
/// common with the loops.
struct PyTorchReference<Scalar: AdamScalar> {
  var theta: Scalar
  var m: Scalar = 0
  var v: Scalar = 0
  var maximum: Scalar = 0
  private var stepCount = 0

  init(_ theta: Scalar) { self.theta = theta }

  mutating func step(gradient: Scalar, _ configuration: AdamConfiguration) {
    stepCount += 1
    let (beta1, beta2) = configuration.betas
    let (w1, w2) = (Scalar(1 - beta1), Scalar(1 - beta2))
    var corrections = (1.0, 1.0)
    if configuration.biasCorrection {
      corrections = (1 - pow(beta1, Double(stepCount)), 1 - pow(beta2, Double(stepCount)))
    }
    var g = configuration.maximize ? -gradient : gradient
    if configuration.weightDecay != 0 {
      switch configuration.decay {
      case .l2: g = g.addingProduct(Scalar(configuration.weightDecay), theta)
      case .decoupled: theta *= Scalar(1 - configuration.learningRate * configuration.weightDecay)
      }
    }
    m = w1 < 0.5 ? m.addingProduct(w1, g - m) : g - (g - m) * (1 - w1)
    v = (v * Scalar(beta2)).addingProduct(w2 * g, g)
    maximum = max(maximum, v)
    let denominated = configuration.amsgrad == .off ? v : maximum
    let denominator =
      denominated.squareRoot() / Scalar(corrections.1.squareRoot()) + Scalar(configuration.epsilon)
    theta += (Scalar(-(configuration.learningRate / corrections.0)) * m) / denominator
  }
}

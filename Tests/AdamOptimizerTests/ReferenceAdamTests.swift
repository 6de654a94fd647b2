import AdamOptimizer
import Testing

@Suite("The scalar reference")
struct ReferenceAdamTests {
  @Test("does the stated operations in the stated order")
  func statedOperations() throws {
    let configuration = try AdamConfiguration(
      learningRate: 0.01, betas: (0.9, 0.99), epsilon: 1e-3, weightDecay: 0.1)
    var adam = try ReferenceAdam<Float>(parameters: [0.7], configuration: configuration)
    try adam.step(gradients: [0.3])
    let element = try adam.step(gradients: [-0.2])[0]

    // The same two steps with every rounding written out; constants from Double to Float once.
    let w1 = Float(1 - 0.9)
    let w2 = Float(1 - 0.99)
    let decay: Float = 0.1
    let m1 = w1 * Float(0.3)
    let v1 = (w2 * Float(0.3)) * Float(0.3)
    let u1 = (m1 * Float(1 / (1 - 0.9))) / ((v1 * Float(1 / (1 - 0.99))).squareRoot() + 1e-3)
    let decayed1: Float = decay * 0.7
    let sum1 = u1 + decayed1
    let theta1: Float = 0.7 - Float(0.01) * sum1
    let kept: Float = Float(0.9) * m1
    let m2: Float = kept + w1 * Float(-0.2)
    let keptSquare: Float = Float(0.99) * v1
    let v2: Float = keptSquare + (w2 * Float(-0.2)) * Float(-0.2)
    // 1 - 0.9^2 and 1 - 0.99^2 of the Doubles nearest to 0.9 and 0.99, whose reciprocals round to these
    // Floats.
    let mhat2 = m2 * Float(1 / 0.19)
    let vhat2 = v2 * Float(1 / 0.0199)
    let u2 = mhat2 / (vhat2.squareRoot() + 1e-3)
    let decayed2 = decay * theta1
    let sum2 = u2 + decayed2
    #expect(element.m == m2)
    #expect(element.v == v2)
    #expect(element.mhat == mhat2)
    #expect(element.vhat == vhat2)
    #expect(element.u == u2)
    #expect(element.theta == theta1 - Float(0.01) * sum2)
  }

  @Test("agrees with the unrolled sums of the theory", arguments: [(0.9, 0.999), (0.95, 0.95), (0, 0.5)])
  func unrolledSums(betas: (Double, Double)) throws {
    let seed: UInt64 = 11
    var generator = SplitMix64(seed: seed)
    let gradients = (0..<40).map { _ in Double.random(in: -2...2, using: &generator) }
    var adam = try ReferenceAdam<Double>(
      parameters: [0.5], configuration: AdamConfiguration(learningRate: 0.1, betas: betas, epsilon: 0))
    for (index, gradient) in gradients.enumerated() {
      let theta = adam.elements[0].theta
      let element = try adam.step(gradients: [gradient])[0]
      // Weighted averages with weights beta^(t-k), by Horner's rule.
      var (sum1, weight1, sum2, weight2) = (0.0, 0.0, 0.0, 0.0)
      for g in gradients[...index] {
        (sum1, weight1) = (betas.0 * sum1 + g, betas.0 * weight1 + 1)
        (sum2, weight2) = (betas.1 * sum2 + g * g, betas.1 * weight2 + 1)
      }
      let (mhat, vhat) = (sum1 / weight1, sum2 / weight2)
      #expect(abs(element.mhat - mhat) < 1e-13, "step \(index + 1), seed \(seed)")
      #expect(abs(element.vhat - vhat) < 1e-13, "step \(index + 1), seed \(seed)")
      #expect(abs(element.theta - (theta - 0.1 * mhat / vhat.squareRoot())) < 1e-12)
    }
  }

  @Test("moves AMSGrad's maximum and never lowers it, on the side of the bias correction that was asked for")
  func amsgrad() throws {
    for form in [AMSGrad.maximumOfSecondMoment, .maximumOfCorrectedSecondMoment] {
      var adam = try ReferenceAdam<Double>(
        parameters: [0], configuration: AdamConfiguration(betas: (0.9, 0.9), amsgrad: form))
      let first = try adam.step(gradients: [2])[0]
      let second = try adam.step(gradients: [0])[0]
      #expect(second.maximum == first.maximum)
      switch form {
      case .maximumOfSecondMoment:
        #expect(first.maximum == first.v)
        #expect(abs(second.vhat - first.v / (1 - 0.9 * 0.9)) < 1e-14)
      case .maximumOfCorrectedSecondMoment, .off:
        #expect(first.maximum == first.vhat)
        #expect(second.vhat == first.vhat)
      }
    }
  }

  @Test("refuses PyTorch's order, which has no corrected moments to show")
  func refusesPyTorchOrder() throws {
    let configuration = try AdamConfiguration(operationOrder: .pytorch)
    #expect(throws: AdamError.referenceNeedsPublishedOrder) {
      try ReferenceAdam<Float>(parameters: [1], configuration: configuration)
    }
  }

  @Test("stays as it was when a gradient is refused")
  func refusedGradient() throws {
    var adam = try ReferenceAdam<Float>(parameters: [1, 2], configuration: AdamConfiguration())
    try adam.step(gradients: [1, 1])
    let before = adam.elements
    #expect(throws: AdamError.lengthMismatch(array: "gradients", count: 1, expected: 2)) {
      try adam.step(gradients: [1])
    }
    #expect(throws: AdamError.unusableGradient(index: 1, value: -.infinity, largest: 0x1p63)) {
      try adam.step(gradients: [1, -.infinity])
    }
    #expect(adam.elements == before)
    #expect(adam.stepCount == 1)
  }
}

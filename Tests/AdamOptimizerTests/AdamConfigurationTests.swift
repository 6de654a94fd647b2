import AdamOptimizer
import Testing

@Suite("The configuration")
struct AdamConfigurationTests {
  @Test("has the published defaults")
  func defaults() throws {
    let configuration = try AdamConfiguration()
    #expect(configuration.learningRate == 1e-3)
    #expect(configuration.betas == (0.9, 0.999))
    #expect(configuration.epsilon == 1e-8)
    #expect(configuration.weightDecay == 0)
    #expect(configuration.biasCorrection)
    #expect(configuration.amsgrad == .off)
  }

  @Test(
    "refuses betas outside [0, 1)", arguments: [-0.1, 1, 1.5, .nan, .infinity, -.leastNonzeroMagnitude])
  func betas(value: Double) {
    #expect { try AdamConfiguration(betas: (value, 0.9)) } throws: { refuses($0, .beta1, value) }
    #expect { try AdamConfiguration(betas: (0.9, value)) } throws: { refuses($0, .beta2, value) }
  }

  @Test(
    "refuses a negative or non-finite learning rate, epsilon or weight decay",
    arguments: [-1e-300, .nan, .infinity, -.infinity])
  func nonNegatives(value: Double) throws {
    #expect { try AdamConfiguration(learningRate: value) } throws: { refuses($0, .learningRate, value) }
    #expect { try AdamConfiguration(epsilon: value) } throws: { refuses($0, .epsilon, value) }
    #expect { try AdamConfiguration(weightDecay: value) } throws: { refuses($0, .weightDecay, value) }
    let configuration = try AdamConfiguration()
    #expect { try configuration.withLearningRate(value) } throws: { refuses($0, .learningRate, value) }
  }

  private func refuses(_ error: any Error, _ option: Hyperparameter, _ value: Double) -> Bool {
    guard case .hyperparameterOutOfRange(option, let given) = error as? AdamError else { return false }
    return given.bitPattern == value.bitPattern
  }

  @Test("accepts the ends of its ranges")
  func rangeEnds() throws {
    _ = try AdamConfiguration(learningRate: 0, betas: (0, 0), epsilon: 0, weightDecay: 0)
    _ = try AdamConfiguration(betas: ((1.0).nextDown, (1.0).nextDown))
  }

  @Test("refuses values that leave their range in the optimizer's format, and only there")
  func notRepresentable() throws {
    let nearOne = try AdamConfiguration(betas: (0.9, (1.0).nextDown))
    let error = AdamError.hyperparameterNotRepresentable(
      .beta2, value: (1.0).nextDown, format: "float32")
    #expect(throws: error) { try Adam<Float>(parameterCount: 1, configuration: nearOne) }
    #expect(throws: error) { try ReferenceAdam<Float>(parameters: [1], configuration: nearOne) }
    _ = try Adam<Double>(parameterCount: 1, configuration: nearOne)
    let huge = try AdamConfiguration(learningRate: 1e39)
    #expect(
      throws: AdamError.hyperparameterNotRepresentable(.learningRate, value: 1e39, format: "float32")
    ) {
      try Adam<Float>(parameterCount: 1, configuration: huge)
    }
  }

  @Test("refuses in PyTorch's order the maximum that PyTorch does not have")
  func pytorchMaximum() {
    #expect(throws: AdamError.amsgradNotInPyTorchOrder(.maximumOfCorrectedSecondMoment)) {
      try AdamConfiguration(amsgrad: .maximumOfCorrectedSecondMoment, operationOrder: .pytorch)
    }
  }

  @Test("names in its errors the option, the value and what is allowed")
  func errorTexts() {
    #expect(
      AdamError.hyperparameterOutOfRange(.beta2, value: 1).description
        == "beta2 is 1.0; it must be at least 0 and less than 1")
    let text = AdamError.unusableGradient(index: 7, value: .nan, largest: 0x1p63).description
    #expect(text.hasPrefix("gradient 7 is nan; it must be finite and at most 9.223372036854776e+18"))
  }
}

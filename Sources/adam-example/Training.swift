import AdamOptimizer

/// Training of the ring classifier with AdamW.
struct Training {
  private(set) var model = RingClassifier()
  private var adam: Adam<Float>
  private let points = Point.grid(20)

  init() throws {
    let configuration = try AdamConfiguration(learningRate: 0.05, betas: (0.9, 0.99), weightDecay: 1e-3)
    adam = try Adam(parameterCount: model.parameterCount, configuration: configuration)
  }

  /// Takes some steps and returns the loss after each, starting with that before the first.
  mutating func losses(steps: Int) throws -> [Float] {
    var losses: [Float] = []
    for _ in 0..<steps {
      let (loss, gradients) = model.loss(over: points)
      losses.append(loss)
      try adam.step(parameters: &model.parameters, gradients: gradients)
    }
    return losses + [model.loss(over: points).value]
  }

  /// The share of the points that the model has on the right side.
  var accuracy: Float {
    Float(points.count { model.contains($0) == $0.isInRing }) / Float(points.count)
  }
}

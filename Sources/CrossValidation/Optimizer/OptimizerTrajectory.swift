import AdamOptimizer

/// The run of the scalar reference on one parameter, and whether the fused optimizer had the same bits.
struct OptimizerTrajectory: Sendable {
  /// The outcome of every step.
  let elements: [ReferenceAdam<Double>.Element]
  /// The first step after which the fused optimizer's moments or parameter differed in a bit.
  let firstFusedDifference: Int?

  /// The number of copies of the parameter that the fused optimizer steps: enough for elements both in whole
  /// vectors and in the remainder of the loop, up to vectors of eight.
  private static let fusedCopies = 11

  init(elements: [ReferenceAdam<Double>.Element], firstFusedDifference: Int?) {
    self.elements = elements
    self.firstFusedDifference = firstFusedDifference
  }

  /// Runs both optimizers.
  ///
  /// - Throws: ``OptimizerComparisonError``.
  init(
    gradients: [Double], configuration: AdamConfiguration, initialParameter: Double
  ) throws(OptimizerComparisonError) {
    var elements: [ReferenceAdam<Double>.Element] = []
    elements.reserveCapacity(gradients.count)
    var firstFusedDifference: Int?
    var step = 0
    do throws(AdamError) {
      var reference = try ReferenceAdam(parameters: [initialParameter], configuration: configuration)
      var fused = try Adam<Double>(parameterCount: Self.fusedCopies, configuration: configuration)
      var parameters = [Double](repeating: initialParameter, count: Self.fusedCopies)
      for gradient in gradients {
        step += 1
        let element = try reference.step(gradients: [gradient])[0]
        try fused.step(
          parameters: &parameters, gradients: [Double](repeating: gradient, count: Self.fusedCopies))
        elements.append(element)
        if firstFusedDifference == nil, !Self.agree(element, fused.state, parameters) {
          firstFusedDifference = step
        }
      }
    } catch {
      throw OptimizerComparisonError(error, step: step)
    }
    self.elements = elements
    self.firstFusedDifference = firstFusedDifference
  }

  /// Whether all copies of the parameter and their moments have the reference's bits.
  static func agree(
    _ element: ReferenceAdam<Double>.Element, _ state: AdamState<Double>, _ parameters: [Double]
  ) -> Bool {
    func allHave(_ values: [Double], _ expected: Double) -> Bool {
      values.allSatisfy { $0.bitPattern == expected.bitPattern }
    }
    return allHave(state.firstMoment, element.m) && allHave(state.secondMoment, element.v)
      && allHave(parameters, element.theta)
  }
}

import AdamOptimizer
import Testing

@testable import CrossValidation

@Suite("The experiment on the rounding-error bounds")
struct BoundExperimentTests {
  private static let seed: UInt64 = 77

  /// An experiment with every bound of a quantity less one rounding: half an ulp of what was computed.
  private func withoutLastRounding(
    of quantity: StepQuantity, _ choices: ExperimentChoices, steps: Int = 4000
  ) throws -> BoundExperiment {
    try BoundExperiment(stepCount: steps, seed: Self.seed, choices: choices) { candidate, bound, halfUlp in
      candidate == quantity ? bound - halfUlp : bound
    }
  }

  @Test("No bound is violated in any mode, of any family, in either format")
  func noViolation() throws {
    let experiment = try BoundExperiment(stepCount: 12_000, seed: Self.seed)
    #expect(experiment.violation == nil, "seed \(Self.seed)")
    #expect(experiment.stepCount >= 12_000)
    for record in experiment.records {
      #expect(record.compared > 9_000, "\(record)")
      #expect(record.tightest?.value ?? 0 > 0.9 && record.tightest?.value ?? 2 <= 1, "\(record)")
      #expect(record.imprecise * 100 < record.compared, "\(record)")
    }
  }

  @Test("Every mode and family is tried, and every one is compared", arguments: GradientFamily.allCases)
  func coverage(family: GradientFamily) throws {
    for format in [StepDeviation.Format.single, .double] {
      for order in OperationOrder.allCases {
        for decay in DecayForm.allCases {
          for amsgrad in AMSGrad.allCases {
            if order == .pytorch && amsgrad == .maximumOfCorrectedSecondMoment { continue }
            var choices = ExperimentChoices()
            (choices.format, choices.family, choices.operationOrder) = (format, family, order)
            (choices.decay, choices.amsgrad, choices.weightDecay) = (decay, amsgrad, 0.01)
            choices.runLength = 5
            let experiment = try BoundExperiment(stepCount: 60, seed: Self.seed, choices: choices)
            #expect(experiment.violation == nil, "seed \(Self.seed), \(choices)")
            #expect(experiment.records[0].compared > 0, "\(choices)")
          }
        }
      }
    }
  }

  @Test("A bound that leaves out one rounding is caught", arguments: [StepQuantity.m, .v, .mhat, .vhat])
  func missingRounding(quantity: StepQuantity) throws {
    for format in [StepDeviation.Format.single, .double] {
      var choices = ExperimentChoices()
      choices.format = format
      let experiment = try withoutLastRounding(of: quantity, choices)
      let violation = try #require(experiment.violation, "\(format), seed \(Self.seed)")
      let deviation = try #require(violation.deviation)
      #expect(deviation.quantity == quantity && !deviation.isWithinBound)
      #expect(experiment.stepCount < 4000)
    }
  }

  @Test("An update's bound without its last rounding is caught where little else is rounded")
  func missingRoundingOfUpdate() throws {
    for format in [StepDeviation.Format.single, .double] {
      var choices = ExperimentChoices()
      (choices.operationOrder, choices.format, choices.family) = (.published, format, .ordinary)
      (choices.runLength, choices.epsilon, choices.biasCorrection) = (1, 0x1p20, false)
      (choices.beta1, choices.beta2, choices.weightDecay, choices.amsgrad) = (0, 0, 0, .off)
      let experiment = try withoutLastRounding(of: .u, choices)
      #expect(experiment.violation?.deviation?.quantity == .u, "\(format), seed \(Self.seed)")
    }
  }

  @Test("A parameter's bound without its last rounding is caught where little else is rounded")
  func missingRoundingOfParameter() throws {
    for order in OperationOrder.allCases {
      var choices = ExperimentChoices()
      (choices.operationOrder, choices.learningRate, choices.family) = (order, 0x1p-30, .ordinary)
      (choices.runLength, choices.weightDecay) = (1, 0)
      let experiment = try withoutLastRounding(of: .theta, choices)
      #expect(experiment.violation?.deviation?.quantity == .theta, "\(order), seed \(Self.seed)")
    }
  }

  @Test("The run of a violation is repeated by its seed")
  func repetition() throws {
    let experiment = try withoutLastRounding(of: .v, ExperimentChoices())
    let violation = try #require(experiment.violation)
    let again = try BoundExperiment(
      stepCount: 1, seed: violation.place.run.seed, choices: ExperimentChoices()
    ) { quantity, bound, halfUlp in quantity == .v ? bound - halfUlp : bound }
    #expect(again.violation == violation)
    #expect(again.runCount == 1)
  }

  @Test("What is chosen is not drawn, and what can't be is refused")
  func choices() throws {
    var choices = ExperimentChoices()
    (choices.format, choices.family, choices.runLength) = (.single, .spike, 7)
    (choices.beta1, choices.beta2, choices.epsilon, choices.maximize) = (0.25, 0.5, 0.125, true)
    var generator = SplitMix64(seed: 1)
    let run = try ExperimentRun(seed: 1, choices: choices, using: &generator)
    #expect(run.format == .single && run.family == .spike && run.stepCount == 7)
    #expect(run.configuration.betas == (0.25, 0.5) && run.configuration.epsilon == 0.125)
    #expect(run.configuration.maximize)
    choices.beta1 = 1
    #expect(throws: OptimizerComparisonError.optimizer(.hyperparameterOutOfRange(.beta1, value: 1))) {
      try BoundExperiment(stepCount: 1, seed: 1, choices: choices)
    }
  }

  @Test("Long runs keep within their bounds, bias correction included", arguments: OperationOrder.allCases)
  func longRun(order: OperationOrder) throws {
    var choices = ExperimentChoices()
    (choices.format, choices.family, choices.runLength, choices.operationOrder) = (
      .single, .constant, 3000, order
    )
    (choices.beta1, choices.beta2, choices.learningRate) = (0.9, 0.9999, 1e-3)
    (choices.weightDecay, choices.decay, choices.epsilon) = (0.1, .decoupled, 1e-8)
    let experiment = try BoundExperiment(stepCount: 3000, seed: Self.seed, choices: choices)
    #expect(experiment.violation == nil && experiment.runCount == 1, "seed \(Self.seed)")
    for record in experiment.records {
      // The errors of m and theta do not add up over the steps, and so must not their bounds.
      #expect(record.tightest?.value ?? 0 > 1e-2, "\(record)")
    }
  }
}

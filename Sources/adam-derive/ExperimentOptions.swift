import AdamOptimizer
import ArgumentParser
import CrossValidation
import OptimizerTraces

/// Options of the experiment on the error bounds.
struct ExperimentOptions: ParsableArguments {
  static let standardSeed: UInt64 = 2014

  @Option(
    parsing: .unconditional,
    help: "Try the bounds on this many random and adversarial steps, in runs of random length and mode.")
  var random: Int?

  @Option(help: "The seed of the first run; each run has the next one (default: 2014).")
  var seed: UInt64?

  @Option(parsing: .unconditional, help: "The number of steps of every run (default: 1 to 300, drawn).")
  var runLength: Int?

  @Option(help: "The kind of gradients of every run (default: drawn).")
  var family: GradientFamily?

  /// The options that were given beside the number of steps, as they are typed.
  var given: [String] {
    [("--seed", seed != nil), ("--run-length", runLength != nil), ("--family", family != nil)]
      .filter(\.1).map(\.0)
  }

  func validate() throws {
    for (name, value) in [("random", random), ("run-length", runLength)] {
      if let value, value < 1 {
        throw ValidationError("--\(name) \(value): out of range; at least 1 step is needed")
      }
    }
  }

  /// What the experiment doesn't draw: the options given, hyperparameters among them.
  func choices(_ hyperparameters: PartialConfiguration, _ precision: Precision?) -> ExperimentChoices {
    var choices = ExperimentChoices()
    choices.format = precision?.format
    choices.family = family
    choices.runLength = runLength
    choices.learningRate = hyperparameters.learningRate
    choices.beta1 = hyperparameters.beta1
    choices.beta2 = hyperparameters.beta2
    choices.epsilon = hyperparameters.epsilon
    choices.weightDecay = hyperparameters.weightDecay
    choices.decay = hyperparameters.decay
    choices.biasCorrection = hyperparameters.biasCorrection
    choices.amsgrad = hyperparameters.amsgrad
    choices.maximize = hyperparameters.maximize
    choices.operationOrder = hyperparameters.operationOrder
    return choices
  }
}

extension GradientFamily: ExpressibleByArgument {}

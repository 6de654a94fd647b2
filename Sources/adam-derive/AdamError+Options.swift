import AdamOptimizer
import OptimizerTraces

extension AdamError {
  /// What is wrong, of the options that bring it about.
  var textForOptions: String {
    switch self {
    case .hyperparameterOutOfRange(let hyperparameter, let value):
      "\(hyperparameter.option) \(value): it must be \(hyperparameter.allowedRange)"
    case .hyperparameterNotRepresentable(let hyperparameter, let value, _):
      "\(hyperparameter.option) \(value): rounded to float it is not \(hyperparameter.allowedRange) any more; give a value "
        + "further inside that range, or --precision double"
    case .amsgradNotInPyTorchOrder:
      "--amsgrad optax: --order pytorch takes the maximum before bias correction; give --amsgrad pytorch, or "
        + "--order published"
    default: description
    }
  }
}

extension Hyperparameter {
  /// The option.
  var option: String {
    switch self {
    case .learningRate: "--learning-rate"
    case .beta1: "--beta1"
    case .beta2: "--beta2"
    case .epsilon: "--epsilon"
    case .weightDecay: "--weight-decay"
    }
  }
}

extension PartialConfiguration.Entry {
  /// The option, with its value, that says the same; for `bias_correction` there is a flag for `false` only.
  var asOption: String {
    switch key {
    case "bias_correction": "--no-bias-correction"
    case "maximize": "--maximize"
    case "amsgrad":
      "--amsgrad \(AdamOptions.Maximum.allCases.first { $0.form.rawValue == text }?.rawValue ?? text)"
    default: "--\(key.replacing("_", with: "-")) \(text)"
    }
  }
}

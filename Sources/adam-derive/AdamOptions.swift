import AdamOptimizer
import ArgumentParser
import CrossValidation

/// Adam's hyperparameters as options; what isn't given has the optimizer's default.
struct AdamOptions: ParsableArguments {
  enum Maximum: String, ExpressibleByArgument, CaseIterable {
    case off, pytorch, optax
  }

  @Option(name: [.customLong("learning-rate"), .customLong("lr")], help: "The step size (default: 0.001).")
  var learningRate: Double?

  @Option(help: "The decay rate of the first moment (default: 0.9).")
  var beta1: Double?

  @Option(help: "The decay rate of the second moment (default: 0.999).")
  var beta2: Double?

  @Option(name: [.long, .customLong("eps")], help: "The constant added to sqrt(vhat) (default: 1e-8).")
  var epsilon: Double?

  @Option(help: "The weight decay (default: 0).")
  var weightDecay: Double?

  @Option(help: "How weight decay acts: decoupled (AdamW, the default) or l2 (added to the gradient).")
  var decay: DecayForm?

  @Option(
    help: """
      The running maximum in place of v: off (the default), pytorch (before bias correction) or optax (after it).
      """)
  var amsgrad: Maximum?

  @Flag(help: "Maximise: gradients change sign.")
  var maximize = false

  @Flag(name: .customLong("no-bias-correction"), help: "Use m and v as they are in place of mhat and vhat.")
  var omitsBiasCorrection = false

  @Option(help: "The order of operations: published (the default) or pytorch, to reproduce its bits.")
  var order: OperationOrder?

  /// The options that were given, as they are typed.
  var given: [String] {
    let options: [(String, Bool)] = [
      ("--learning-rate", learningRate != nil), ("--beta1", beta1 != nil), ("--beta2", beta2 != nil),
      ("--epsilon", epsilon != nil), ("--weight-decay", weightDecay != nil), ("--decay", decay != nil),
      ("--amsgrad", amsgrad != nil), ("--maximize", maximize),
      ("--no-bias-correction", omitsBiasCorrection), ("--order", order != nil),
    ]
    return options.filter(\.1).map(\.0)
  }

  /// The checked configuration.
  func configuration() throws -> AdamConfiguration {
    do {
      return try AdamConfiguration(
        learningRate: learningRate ?? 1e-3, betas: (beta1 ?? 0.9, beta2 ?? 0.999), epsilon: epsilon ?? 1e-8,
        weightDecay: weightDecay ?? 0, decay: decay ?? .decoupled, biasCorrection: !omitsBiasCorrection,
        amsgrad: (amsgrad ?? .off).form, maximize: maximize, operationOrder: order ?? .published)
    } catch {
      throw CommandFailure("\(error)")
    }
  }
}

extension AdamOptions.Maximum {
  var form: AMSGrad {
    switch self {
    case .off: .off
    case .pytorch: .maximumOfSecondMoment
    case .optax: .maximumOfCorrectedSecondMoment
    }
  }
}

extension DecayForm: ExpressibleByArgument {}
extension OperationOrder: ExpressibleByArgument {}

/// The floating-point format that the optimizer runs in.
enum Precision: String, ExpressibleByArgument, CaseIterable {
  case float, double

  init<Scalar: AdamScalar>(of _: Scalar.Type) { self = Scalar.self == Float.self ? .float : .double }

  init(_ format: StepDeviation.Format) { self = format == .single ? .float : .double }

  var format: StepDeviation.Format { self == .float ? .single : .double }
}

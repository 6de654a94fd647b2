import AdamOptimizer
import ArgumentParser
import CrossValidation
import OptimizerTraces

/// Adam's hyperparameters as options; what isn't given has the optimizer's default.
struct AdamOptions: ParsableArguments {
  enum Maximum: String, ExpressibleByArgument, CaseIterable {
    case off, pytorch, optax
  }

  // A value may begin with a minus sign: what is wrong with it is then said.
  @Option(
    name: [.customLong("learning-rate"), .customLong("lr")], parsing: .unconditional,
    help: "The step size (default: 0.001).")
  var learningRate: Double?

  @Option(parsing: .unconditional, help: "The decay rate of the first moment (default: 0.9).")
  var beta1: Double?

  @Option(parsing: .unconditional, help: "The decay rate of the second moment (default: 0.999).")
  var beta2: Double?

  @Option(parsing: .unconditional, help: "Both decay rates, in place of --beta1 and --beta2, as 0.9,0.999.")
  var betas: String?

  @Option(
    name: [.long, .customLong("eps")], parsing: .unconditional,
    help: "The constant added to sqrt(vhat) (default: 1e-8).")
  var epsilon: Double?

  @Option(name: [.long, .customLong("wd")], parsing: .unconditional, help: "The weight decay (default: 0).")
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
      ("--betas", betas != nil),
      ("--epsilon", epsilon != nil), ("--weight-decay", weightDecay != nil), ("--decay", decay != nil),
      ("--amsgrad", amsgrad != nil), ("--maximize", maximize),
      ("--no-bias-correction", omitsBiasCorrection), ("--order", order != nil),
    ]
    return options.filter(\.1).map(\.0)
  }

  /// What the options say.
  func partialConfiguration() throws -> PartialConfiguration {
    let rates = try pairOfRates()
    var known = PartialConfiguration()
    known.learningRate = learningRate
    known.beta1 = rates?.0 ?? beta1
    known.beta2 = rates?.1 ?? beta2
    known.epsilon = epsilon
    known.weightDecay = weightDecay
    known.decay = decay
    known.amsgrad = amsgrad?.form
    known.maximize = maximize ? true : nil
    known.biasCorrection = omitsBiasCorrection ? false : nil
    known.operationOrder = order
    return known
  }

  private func pairOfRates() throws -> (Double, Double)? {
    guard let betas else { return nil }
    for (option, value) in [("--beta1", beta1), ("--beta2", beta2)] where value != nil {
      throw CommandFailure("\(option) and --betas: each gives a decay rate; leave one of them out")
    }
    let fields = betas.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard fields.count == 2, let first = fields[0], let second = fields[1] else {
      throw CommandFailure("--betas \(betas.excerpt): not two numbers; write them with a comma, as 0.9,0.999")
    }
    return (first, second)
  }

  /// The checked configuration.
  func configuration() throws -> AdamConfiguration { try partialConfiguration().checked() }
}

extension PartialConfiguration {
  /// The checked configuration; what is wrong with it is said of the options.
  func checked() throws -> AdamConfiguration {
    do { return try configuration() } catch { throw CommandFailure(error.textForOptions) }
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

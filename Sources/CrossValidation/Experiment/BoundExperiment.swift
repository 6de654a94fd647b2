import AdamOptimizer
import ExactArithmetic

/// An experiment on the rounding-error bounds: runs of the optimizer on random and adversarial gradients, in all its
/// modes, of which every number is compared with its exact value.
///
/// Run number `k`, from 0, is determined by the seed plus `k` and the choices; so the run of a place that is
/// reported is repeated as the first run of an experiment with the seed of that place.
public struct BoundExperiment: Sendable {
  /// Where something was seen.
  public struct Place: Sendable, Hashable {
    public let run: ExperimentRun
    /// The step of the run, from 1.
    public let step: Int
  }

  /// A deviation in relation to its bound.
  public struct Ratio: Sendable, Hashable {
    /// The deviation divided by the bound, rounded up.
    public let value: Double
    public let place: Place
  }

  /// What was seen of one quantity.
  public struct Record: Sendable, Hashable {
    public let quantity: StepQuantity
    /// The numbers compared.
    public fileprivate(set) var compared = 0
    /// Those that have their exact value.
    public fileprivate(set) var exact = 0
    /// Those off by at least a tenth of their bound.
    public fileprivate(set) var nearBound = 0
    /// Those off by at least a thousandth of their bound.
    public fileprivate(set) var withinThousandth = 0
    /// Those without an exact value.
    public fileprivate(set) var undefined = 0
    /// Those without a bound.
    public fileprivate(set) var unbounded = 0
    /// Those whose exact value is enclosed no better than to a thousandth of the bound, so that a comparison says
    /// little.
    public fileprivate(set) var imprecise = 0
    /// The largest ratio of a deviation to its bound.
    public fileprivate(set) var tightest: Ratio?
    /// The smallest ratio of a deviation that is not 0 to its bound.
    public fileprivate(set) var loosest: Ratio?
  }

  /// The first number beyond its bound, or the first step of which two implementations differ in a bit.
  public struct Violation: Sendable, Hashable {
    public let place: Place
    public let gradient: Double
    /// The number beyond its bound; `nil` when implementations differ.
    public let deviation: StepDeviation?
  }

  /// The number of runs.
  public private(set) var runCount = 0
  /// The number of steps of all runs.
  public private(set) var stepCount = 0
  /// What was seen, in the order of ``StepQuantity``.
  public private(set) var records = StepQuantity.allCases.map { Record(quantity: $0) }
  /// The violation at which the experiment ended; `nil` when there was none.
  public private(set) var violation: Violation?

  /// Replaces a bound, given with the computed value's half ulp, so that a test can make it too small.
  typealias BoundAdjustment = @Sendable (StepQuantity, _ bound: Double, _ halfUlp: Double) -> Double
  private let adjustment: BoundAdjustment?

  /// Runs until the given number of steps is taken or a bound is violated.
  ///
  /// - Parameters:
  ///   - progress: called with the number of steps taken, after every run and every thousand steps.
  /// - Throws: ``OptimizerComparisonError/optimizer(_:)`` for hyperparameters that can't be.
  /// - Complexity: some 0.1 ms a step.
  public init(
    stepCount: Int, seed: UInt64, choices: ExperimentChoices = ExperimentChoices(),
    progress: (Int) -> Void = { _ in }
  ) throws(OptimizerComparisonError) {
    try self.init(stepCount: stepCount, seed: seed, choices: choices, adjustment: nil, progress: progress)
  }

  init(
    stepCount: Int, seed: UInt64, choices: ExperimentChoices, adjustment: BoundAdjustment?,
    progress: (Int) -> Void = { _ in }
  ) throws(OptimizerComparisonError) {
    self.adjustment = adjustment
    var runSeed = seed
    while self.stepCount < stepCount && violation == nil {
      var generator = SplitMix64(seed: runSeed)
      let run: ExperimentRun
      do {
        run = try ExperimentRun(seed: runSeed, choices: choices, using: &generator)
      } catch { throw .optimizer(error) }
      switch run.format {
      case .single: try perform(run, in: Float.self, using: &generator, progress)
      case .double: try perform(run, in: Double.self, using: &generator, progress)
      }
      runCount += 1
      runSeed &+= 1
      progress(self.stepCount)
    }
  }

  private mutating func perform<Scalar: AdamScalar>(
    _ run: ExperimentRun, in _: Scalar.Type, using generator: inout SplitMix64, _ progress: (Int) -> Void
  ) throws(OptimizerComparisonError) {
    var compared = try ComparedRun(
      run.configuration, initialParameter: Scalar(run.initialParameter), reportsParameter: true,
      stepCount: run.stepCount)
    var gradients = GradientStream<Scalar>(
      run.family, count: run.stepCount, beta1: run.configuration.beta1, using: &generator)
    for step in 1...max(1, run.stepCount) {
      let gradient = gradients.next(using: &generator)
      let outcome = try compared.step(gradient: gradient)
      stepCount += 1
      let place = Place(run: run, step: step)
      for deviation in outcome.deviations {
        let adjusted = adjustment.map { deviation.withBound($0, in: Scalar.self) } ?? deviation
        record(adjusted, place)
        if !adjusted.isWithinBound {
          violation = Violation(place: place, gradient: Double(gradient), deviation: adjusted)
          return
        }
      }
      for uncompared in outcome.uncompared { record(uncompared) }
      guard outcome.agrees else {
        violation = Violation(place: place, gradient: Double(gradient), deviation: nil)
        return
      }
      if step.isMultiple(of: 1000) { progress(stepCount) }
    }
  }

  private func position(_ quantity: StepQuantity) -> Int {
    records.firstIndex { $0.quantity == quantity } ?? 0
  }

  private mutating func record(_ deviation: StepDeviation, _ place: Place) {
    let position = position(deviation.quantity)
    records[position].compared += 1
    if deviation.isImprecise { records[position].imprecise += 1 }
    let share = deviation.shareOfBound
    if share == 0 {
      records[position].exact += 1
      return
    }
    if share >= 0.1 { records[position].nearBound += 1 }
    if share >= 0.001 { records[position].withinThousandth += 1 }
    let ratio = Ratio(value: share, place: place)
    if share > records[position].tightest?.value ?? 0 { records[position].tightest = ratio }
    if share < records[position].loosest?.value ?? .infinity { records[position].loosest = ratio }
  }

  private mutating func record(_ uncompared: OptimizerComparison.UncomparedQuantity) {
    switch uncompared.reason {
    case .undefined: records[position(uncompared.quantity)].undefined += 1
    case .unbounded: records[position(uncompared.quantity)].unbounded += 1
    }
  }
}

extension StepDeviation {
  fileprivate func withBound<Scalar: AdamScalar>(
    _ adjustment: BoundExperiment.BoundAdjustment, in _: Scalar.Type
  ) -> StepDeviation {
    let halfUlp = computed.isFinite ? Double(Scalar(computed).ulp) / 2 : 0
    return StepDeviation(
      quantity: quantity, step: step, computed: computed, format: format, exact: exact,
      bound: max(0, adjustment(quantity, bound, halfUlp)))
  }
}

import AdamTheory
import Dispatch
import ExactArithmetic
import SymbolicAlgebra

/// What came of checking a theorem at numbers.
public struct NumericalCheck: Sendable {
  /// A case in which the statement is false, with the values that make it so.
  public struct Failure: Sendable {
    public let part: String
    public let description: String
  }

  /// The cases in which the hypotheses hold and the conclusion was decided, or held on every sample.
  public internal(set) var cases = 0
  /// The comparisons of exact numbers in them.
  public internal(set) var comparisons = 0
  /// The cases that the hypotheses exclude.
  public internal(set) var excluded = 0
  /// The cases that samples can't decide, such as the existence of a number that no sample is.
  public internal(set) var undecided = 0
  public internal(set) var failures: [Failure] = []
  /// The running optimizer's largest deviation from the exact values on the same data, and its bound, in units in the
  /// last place; nil for statements that aren't about gradients.
  public internal(set) var optimizer: OptimizerDeviation?

  mutating func merge(_ other: NumericalCheck) {
    cases += other.cases
    comparisons += other.comparisons
    excluded += other.excluded
    undecided += other.undecided
    failures += other.failures
    optimizer = OptimizerDeviation.worse(optimizer, other.optimizer)
  }
}

/// Checks theorems at numbers: statements in exact arithmetic, and the running optimizer on the same gradients.
public struct TheoremChecker: Sendable {
  public let data: SampleData
  private let deviations: OptimizerDeviations

  /// Runs the optimizer over the sample data; the statements are evaluated by `check`.
  ///
  /// Throws what the comparison with exact arithmetic throws, such as for gradients beyond the range of Double.
  public init(data: SampleData = SampleData()) throws {
    self.data = data
    deviations = try OptimizerDeviations(data)
  }

  /// Evaluates every part of the theorems, on all processors; results are in the order of the theorems.
  public func check(
    _ theorems: [ProvedTheorem], progress: (@Sendable (Int, Int) -> Void)? = nil
  ) -> [NumericalCheck] {
    let work = theorems.enumerated().flatMap { position, theorem in
      theorem.parts.map { (position, $0) }
    }
    let results = Results(count: theorems.count)
    DispatchQueue.concurrentPerform(iterations: work.count) { item in
      let (position, part) = work[item]
      let done = results.merge(check(part), at: position)
      progress?(done, work.count)
    }
    return results.all
  }

  /// Evaluates one part of a theorem in every case.
  public func check(_ part: ProvedPart) -> NumericalCheck {
    var result = NumericalCheck()
    for sample in CaseGenerator(data: data).cases(for: part.claim) {
      result.merge(check(part, sample))
    }
    return result
  }

  private func check(_ part: ProvedPart, _ sample: CaseGenerator.Case) -> NumericalCheck {
    var result = NumericalCheck()
    let outcome: FormulaCase.Outcome
    do {
      outcome = try FormulaCase(part.claim.formula, sample.bindings).check(sampling: sampling(sample))
    } catch {
      result.undecided = 1
      return result
    }
    switch outcome {
    case .skipped: result.excluded = 1
    case .decided(let decision):
      switch decision.verdict {
      case .established, .heldOnSamples:
        result.cases = 1
        result.comparisons = decision.comparisons
      case .unknown, .unwitnessed: result.undecided = 1
      case .refuted:
        result.cases = 1
        result.failures = decision.failures.prefix(1).map { failure in
          NumericalCheck.Failure(
            part: part.label,
            description: "\(failure.environment): left side \(failure.left), right side \(failure.right)")
        }
        if result.failures.isEmpty {
          result.failures = [NumericalCheck.Failure(part: part.label, description: "\(sample.bindings)")]
        }
      }
      if let rates = sample.rates, let kind = sample.kind {
        result.optimizer = deviations.deviation(rates, kind)
      }
    }
    return result
  }

  /// What quantifiers inside the statement are tried on.
  private func sampling(_ sample: CaseGenerator.Case) -> QuantifierSampling {
    func rational(_ numerator: Int, _ denominator: Int) -> Rational {
      Rational(numerator, over: denominator) ?? 0
    }
    let rates = sample.rates ?? data.rates[0]
    // Long sequences inside a quantifier multiply the work and add nothing that short ones don't show.
    let kinds: [SampleData.SequenceKind] =
      sample.steps <= 10 ? [.random, .constant, .newestSpike, .witness, .extremal] : [.random]
    return QuantifierSampling(
      reals: [0, 1, -1, rational(1, 2), rational(1, 100), rational(-7, 3)], indices: [0, 1, 2, 5],
      sequences: kinds.compactMap { kind in
        data.gradients(kind, steps: max(sample.steps, 1), rates: rates).map { SequenceValue($0) }
      },
      named: sample.inner)
  }
}

/// Results gathered from several threads.
private final class Results: @unchecked Sendable {
  private let queue = DispatchQueue(label: "results")
  private var checks: [NumericalCheck]
  private var done = 0

  init(count: Int) { checks = Array(repeating: NumericalCheck(), count: count) }

  func merge(_ check: NumericalCheck, at position: Int) -> Int {
    queue.sync {
      checks[position].merge(check)
      done += 1
      return done
    }
  }

  var all: [NumericalCheck] { queue.sync { checks } }
}

import Automation
import Optimizers
import ProofKernel
import SymbolicAlgebra

/// Theorems that make an expansion an exact identity with an explicit remainder, accepted by the kernel.
///
/// For the update: what numerator and radicand are as series with arbitrary remainders, and
/// `M^P - R_N^P V = e^(N+1) Q`. For the second moment: the same without the last part. For the flow: the residuals of
/// both differential equations, in the derivatives of g.
public struct ExpansionCertificate: Sendable {
  /// The statements, the last one about the coefficients.
  public let theorems: [Theorem]

  /// The number of inferences, each counted once a theorem.
  public var stepCount: Int { theorems.reduce(0) { $0 + $1.record.stepCount } }

  /// The largest order that is proved, for the root P of the optimizer.
  public static func largestOrder(root: Int) -> Int {
    switch root {
    case 2: 12
    case 4: 8
    case ...12: 6
    default: 3
    }
  }

  /// Proves an expansion.
  ///
  /// Throws a `Diagnostic` or `ProofFailure` if the kernel rejects it, as it does a wrong coefficient.
  public init(of expansion: Expansion, _ analysis: OptimizerAnalysis) throws {
    guard let obligation = expansion.proofObligation else {
      theorems = [analysis.update.theorem] + (try InvarianceProof(analysis, expansion).theorems())
      return
    }
    var library = try LemmaLibrary.standard()
    // What holds for a number of steps is an instance of what holds for every t.
    var general = expansion
    if case .steps = expansion.horizon {
      general = try Expansion(
        of: expansion.quantity, around: expansion.center, order: expansion.order, analysis)
    }
    var theorems: [Theorem] = []
    switch (general.proofObligation ?? obligation).subject {
    case .flow(let equations):
      theorems = try FlowProof(expansion, obligation, equations).theorems(&library)
    case .drift(let numerator, let radicand):
      theorems = [analysis.update.theorem]
      let proof = DriftProof(general, general.proofObligation ?? obligation, analysis)
      if expansion.quantity == .u { theorems += try proof.theorems("p", numerator, power: 1, &library) }
      theorems += try proof.theorems("q", radicand, power: obligation.root, &library)
    case .sums(let sums):
      theorems = [analysis.update.theorem]
      theorems += try DeviationProof(general, obligation, analysis, sums).theorems(&library)
    }
    if case .steps(let count) = expansion.horizon {
      theorems += try expansion.values(of: general, at: count, analysis)
    }
    if expansion.quantity == .u {
      theorems +=
        (try SeriesProof(root: obligation.root, order: expansion.order).prove(
          numerator: obligation.numerator, radicand: obligation.radicand,
          inverseRoot: obligation.inverseRoot, ratio: obligation.ratio, &library))
    }
    theorems.append(try expansion.printedCoefficients(obligation, analysis))
    self.theorems = theorems
  }
}

extension Expansion {
  /// The coefficients that are shown are those of the series, times the factors in front.
  fileprivate func printedCoefficients(
    _ obligation: ProofObligation, _ analysis: OptimizerAnalysis
  ) throws -> Theorem {
    let prover = try Prover(lemmas: .standard(), assuming: analysis.update.claim.hypotheses)
    // The root of the radicand's weight in the flow; other levels have names.
    if case .divide(_, let root)? = obligation.front.first, let positive = try? prover.positive(root) {
      try prover.know(positive)
    }
    if case .sums(let sums) = obligation.subject, sums.center != .scale {
      try prover.know(.assuming(sums.x.differs(from: 0)))
    }
    let parts = quantity == .u ? obligation.ratio : obligation.radicand
    return try .conjunction(
      zip(coefficients, parts).enumerated().map { n, pair in
        try prover.identity(pair.0, .multiply(obligation.front[n], pair.1))
      })
  }
}

extension Expansion {
  /// The totals of the weights, and what the names stand for, after a number of steps are those for every t with that
  /// number in place of t.
  fileprivate func values(
    of general: Expansion, at count: Int, _ analysis: OptimizerAnalysis
  ) throws -> [Theorem] {
    let prover = try Prover(lemmas: .standard(), assuming: analysis.update.claim.hypotheses)
    func value(_ term: Term) -> Term {
      term.substituting(.index(IndexTerm(count)), for: Variable("t", .index))
    }
    guard let subject = proofObligation?.subject, let origin = general.proofObligation?.subject else {
      return []
    }
    // What a total is with the number in place of t isn't 0, since what it is written out isn't.
    let totals = try zip(origin.totals, subject.totals).map { total, written in
      let theorem = try prover.identity(value(total), written)
      if let positive = try? prover.positive(written) {
        try prover.know(
          prover.relation(Term(0).isLess(than: value(total)), using: [(positive, 1), (theorem, -1)]))
      }
      return theorem
    }
    var pairs: [(Term, Term)] = []
    if case .drift = subject {
      // The level is made of the totals.
      for abbreviation in general.abbreviations where !abbreviation.isLevel {
        let meaning = abbreviations.first { $0.name == abbreviation.name }?.meaning ?? 0
        pairs.append((value(abbreviation.meaning), meaning))
      }
    }
    return try totals + pairs.map { $0 == $1 ? try .infer(.reflexivity($0)) : try prover.identity($0, $1) }
  }
}

extension ProofObligation.Subject {
  /// The sums of the weights of numerator and radicand.
  fileprivate var totals: [Term] {
    switch self {
    case .flow: []
    case .drift(let numerator, let radicand): [numerator.total, radicand.total]
    case .sums(let sums): [sums.numeratorTotal, sums.radicandTotal]
    }
  }
}

extension ExpansionCertificate {
  /// Whether an expansion is certified, in words for a user.
  public struct Verdict: Sendable {
    public enum Outcome: Sendable {
      case certified
      /// The order is above the stated limit.
      case beyondLimit
      /// The kernel rejected a step or a proof wasn't found.
      case failed
    }

    public let outcome: Outcome
    public let text: String
    /// Why the proof failed.
    public var error: (any Error)?
  }

  /// Proves an expansion, or says why it isn't proved.
  public static func verdict(on expansion: Expansion, _ analysis: OptimizerAnalysis) -> Verdict {
    if let obligation = expansion.proofObligation {
      let limit = largestOrder(root: obligation.root)
      guard expansion.order <= limit else {
        return Verdict(
          outcome: .beyondLimit,
          text:
            "Not certified: the proof kernel is asked up to order \(limit) here. The coefficients are what the series "
            + "arithmetic gave.")
      }
    }
    do {
      let certificate = try ExpansionCertificate(of: expansion, analysis)
      return Verdict(
        outcome: .certified, text: "\(expansion.certified) (\(certificate.stepCount) proof steps).")
    } catch {
      return Verdict(outcome: .failed, text: "Not certified: the proof kernel rejects it", error: error)
    }
  }
}

extension Expansion {
  /// What a certificate of this expansion says.
  fileprivate var certified: String {
    guard let obligation = proofObligation else {
      let positive =
        center == .mhat || center == .scale ? "" : ", and that sum is positive for positive gradients"
      return "Certified by the proof kernel: `u` is the sign of the weighted sum\(positive)"
    }
    let identity =
      obligation.root == 2
      ? "M^2 - R^2 V = e^\(order + 1) Q" : "M^\(obligation.root) - R^\(obligation.root) V = e^\(order + 1) Q"
    let next = order + 1
    let series =
      SeriesProof.isLevelKnown(obligation.ratio)
      ? "`\(identity)` with explicit `Q`"
      : "`W^\(obligation.root) V = 1 + e^\(next) Q_1` and `R = M W - e^\(next) Q_2` with explicit `W`, `Q_1` and `Q_2`"
    let ratio = quantity == .u ? ", and \(series) for the series `R` of these coefficients" : ""
    let parts: String
    switch center {
    case .flow:
      parts = "the equations of both averages are met up to residuals of order \(order + 1)"
    case .drift:
      parts =
        horizon == .steadyState
        ? "the moments of the ages, for every t, up to explicit remainders with a factor `b^t` (their limit 0 is not part "
          + "of the proof)"
        : "the closed forms of the moments of the ages"
    case .mhat, .constant, .scale: parts = "the sums as exact polynomials in the deviations"
    }
    return "Certified by the proof kernel: \(parts)\(ratio)"
  }
}

import Automation
import NormalForms
import ProofKernel
import SurfaceSyntax
import SymbolicAlgebra

/// What the engine derives from the description of an optimizer, each statement with its proof.
///
/// ```swift
/// let adam = try OptimizerDescription(parsing: text)
/// let analysis = try OptimizerAnalysis(of: adam)
/// analysis.twoKernelForm?.steadyDriftCoefficient?.term  // beta2/(1 - beta2) - beta1/(1 - beta1)
/// ```
public struct OptimizerAnalysis: Sendable {
  public let description: OptimizerDescription
  /// Each state as weighted sums of powers of the gradients, proved by induction from its recurrence.
  public let states: [ProvedStatement]
  /// The update with its states written as those sums.
  public let update: ProvedStatement
  /// `u(c g) = sign(c) u(g)` for every `c != 0`, or nil if that was not found.
  public let scaleInvariance: ProvedStatement?
  /// `u(x f) = sign(x)` for every `x != 0` and every positive sequence f, or nil if the update is no such sign.
  public let signInvariance: ProvedStatement?
  /// `abs(u) <= 1`, or nil if the update is no sign.
  public let signBound: ProvedStatement?
  /// The form `(sum_k p_k g_k) / sqrt(sum_k q_k g_k^2)` and what follows from it, or nil if the update has another.
  public let twoKernelForm: TwoKernelForm?
  /// Why the update is neither such a ratio nor the sign of a weighted sum, with its place, or nil if it is one.
  public let updateRefusal: SyntaxError?

  /// Proves all of it.
  ///
  /// Throws `OptimizerFailure` if a state has no closed form or a proof of the form of states or update isn't found. Takes well under a second for the shipped descriptions.
  public init(of description: OptimizerDescription) throws {
    self.description = description
    let unrolling = try description.explaining("the states are the weighted sums found", at: .update) {
      try Unrolling(description, lemmas: .forOptimizers())
    }
    states = unrolling.statements
    let definition = try Theorem.infer(.definition(description.update, description.arguments()))
    let body = definition.sides?.right ?? 0
    updateRefusal = UpdateObstacle(description: description, unrolling: unrolling).refusal(body)
    var library = unrolling.library
    (update, scaleInvariance) = try description.explaining(
      "the update is what its weighted sums give", at: .update
    ) {
      (try unrolling.proveUpdate(definition, body, &library), try unrolling.scaleInvariance(body, &library))
    }
    signInvariance = (try? unrolling.signInvariance(body, &library)) ?? nil
    signBound = (try? unrolling.signBound(body, &library)) ?? nil
    twoKernelForm = try description.explaining("the update is a ratio of weighted sums", at: .update) {
      try TwoKernelDerivation(description, unrolling, update: body)?.derived()
    }
  }
}

extension OptimizerDescription {
  /// Does the work; what fails is said in the words of the description.
  fileprivate func explaining<T>(
    _ statement: String, at part: DescriptionPlaces.Part, _ work: () throws -> T
  ) throws(OptimizerFailure) -> T {
    do { return try work() } catch let failure as OptimizerFailure { throw failure } catch {
      if let divisor = error.undischargedDivisor, let text = try? printed(divisor), text.count <= 120 {
        throw .undischargedDivisor(
          places.refusal(
            "division by `\(text)`",
            because:
              "there is no proof that it isn't 0 for all parameters in their intervals and every t >= 1",
            at: part))
      }
      throw .noProof(of: statement, because: error.surfaceReason)
    }
  }
}

extension Error {
  /// What isn't known to be other than 0, if that is why a proof failed.
  public var undischargedDivisor: Term? {
    switch self as any Error {
    case NormalizationError.undischargedNonzero(let term): term
    case Diagnostic.normalization(.undischargedNonzero(let term)): term
    case ProofFailure.rejected(_, .normalization(.undischargedNonzero(let term))): term
    case ProofFailure.noProofFound(.not(.relation(.equal, let term, 0))): term
    default: nil
    }
  }

  /// Why a proof failed, with expressions in the surface syntax.
  public var surfaceReason: String {
    func text(_ formula: Formula) -> String {
      // Names that only the proof has would mean nothing to a reader.
      if formula.freeVariables.contains(where: { $0.name.hasPrefix("\u{2022}") }) {
        return "a step of the proof"
      }
      guard let text = try? formula.surfaceText(), text.count <= 200 else { return "a long statement" }
      return "`\(text)`"
    }
    if let divisor = undischargedDivisor { return "no proof found of \(text(divisor.differs(from: 0)))" }
    return switch self as any Error {
    case let failure as ProofFailure: failure.description(showing: text)
    case let diagnostic as Diagnostic: diagnostic.description(showing: text)
    default: "\(self)"
    }
  }
}

extension Unrolling {
  /// `u(parameters, g, t)` with its states as weighted sums.
  fileprivate func proveUpdate(
    _ definition: Theorem, _ body: Term, _ library: inout LemmaLibrary
  ) throws -> ProvedStatement {
    let given = description.domain + differences
    let prover = try Prover(lemmas: library, assuming: given)
    let sums = try expanded(prover, body, OptimizerDescription.gradients)
    let claim = Claim(
      "\(description.name)/update", for: description.variables, given: given,
      description.update().equals(sums.sides?.right ?? body))
    let theorem = try library.prove(claim) { prover in
      try prover.calculate(description.update(), .by(definition), .by(sums))
    }
    return ProvedStatement(claim: claim, theorem: theorem)
  }
}

extension TwoKernelDerivation {
  /// Everything that follows from the weights, as far as the engine finds it.
  fileprivate func derived() throws -> TwoKernelForm {
    var result = TwoKernelForm(
      numeratorWeight: p, denominatorWeight: q, power: root, form: try form())
    /// A part that may fail without failing the rest, since every statement that is kept was proved by itself.
    func attempt<T>(_ part: String, _ derive: () throws -> T?) -> T? {
      do {
        if let value = try derive() { return value }
        result.undecided.append((part, "the engine has no closed form for weights of this kind"))
      } catch ProofFailure.noProofFound(let formula) {
        // Long statements are of no use to a reader.
        let text = (try? formula.surfaceText()).flatMap { $0.count <= 120 ? " of \($0)" : nil }
        result.undecided.append((part, "the engine found no proof" + (text ?? "")))
      } catch {
        result.undecided.append((part, "the engine found no proof"))
      }
      return nil
    }
    result.numeratorTotal = attempt("numerator total") { try total("numerator total", p, first) }
    result.denominatorTotal = attempt("denominator total") { try total("denominator total", q, second) }
    if root == 2 {
      result.bound = attempt("bound") { try bound() }
    } else {
      result.powerBound = attempt("bound") { try powerBound() }
    }
    if let bound = result.bound, let other = second.modes.first {
      // Apart from the assignments: an attempt that fails changes the result itself.
      let atResonance = attempt("bound at resonance") { try resonances(other) } ?? []
      let boundLimit = attempt("limit of the bound") { try limit(other, bound.closedForm) }
      let growths =
        attempt("growth of the bound") { try first.modes.compactMap { try growth($0, other) } } ?? []
      result.bound?.resonances = atResonance
      result.bound?.limit = boundLimit
      result.bound?.growth = growths
    }
    guard let numerator = result.numeratorTotal?.term, let denominator = result.denominatorTotal?.term else {
      return result
    }
    let totals = Totals(numerator: numerator, denominator: denominator)
    result.level = attempt("level") { try level(totals) }
    if root == 2 {
      result.scaleResponse = attempt("scale response") { try scaleResponse(totals) }
      result.firstOrder = attempt("first order") { try firstOrder(totals) }
    }
    result.pointwiseCondition = attempt("pointwise condition") { try pointwiseCondition(totals) }
    result.driftCoefficient = attempt("drift coefficient") { try drift(totals) }
    guard let drift = result.driftCoefficient?.term else { return result }
    result.driftResponse = attempt("drift as first order") { try driftResponse(totals, drift) }
    result.driftCondition = attempt("drift condition") { try driftCondition(drift) }
    if (first.modes + second.modes).contains(where: { $0.base == 1 }) {
      let reason = "with the decay rate 1 nothing is forgotten, and there is no steady state"
      result.inapplicable = ["steady drift coefficient", "steady drift condition"].map { ($0, reason) }
    } else {
      result.steadyDriftCoefficient = attempt("steady drift coefficient") { try steadyDrift(drift) }
    }
    guard let steady = result.steadyDriftCoefficient?.term else {
      result.coincidence = attempt("coincidence") { try coincidence(result) }
      return result
    }
    result.steadyDriftSolution = try? steadyDriftSolution(steady)
    result.steadyDriftCondition = attempt("steady drift condition") { try steadyDriftCondition(steady) }
    result.coincidence = attempt("coincidence") { try coincidence(result) }
    return result
  }
}

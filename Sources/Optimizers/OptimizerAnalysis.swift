import Automation
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
  /// The form `(sum_k p_k g_k) / sqrt(sum_k q_k g_k^2)` and what follows from it, or nil if the update has another.
  public let twoKernelForm: TwoKernelForm?
  let updateShape: UpdateShape

  /// Proves all of it.
  ///
  /// Throws `OptimizerFailure` if a state has no closed form, and `ProofFailure` or `Diagnostic` if the kernel doesn't
  /// accept a proof. Takes well under a second for the shipped descriptions.
  public init(of description: OptimizerDescription) throws {
    self.description = description
    let unrolling = try Unrolling(description, lemmas: .forOptimizers())
    states = unrolling.statements
    let definition = try Theorem.infer(.definition(description.update, description.arguments()))
    let body = definition.sides?.right ?? 0
    updateShape = UpdateShape(body)
    var library = unrolling.library
    update = try unrolling.proveUpdate(definition, body, &library)
    scaleInvariance = try unrolling.scaleInvariance(body, &library)
    signInvariance = (try? unrolling.signInvariance(body, &library)) ?? nil
    twoKernelForm = try TwoKernelDerivation(description, unrolling, update: body)?.derived()
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
      let growths = attempt("growth of the bound") { try first.modes.map { try growth($0, other) } } ?? []
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
    result.steadyDriftCoefficient = attempt("steady drift coefficient") { try steadyDrift(drift) }
    guard let steady = result.steadyDriftCoefficient?.term else { return result }
    result.steadyDriftSolution = try? steadyDriftSolution(steady)
    result.steadyDriftCondition = attempt("steady drift condition") { try steadyDriftCondition(steady) }
    result.coincidence = attempt("coincidence") { try coincidence(result) }
    return result
  }
}

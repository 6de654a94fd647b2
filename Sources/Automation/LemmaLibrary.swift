import ProofKernel
import SymbolicAlgebra

/// Theorems that have been proved, by name.
public struct LemmaLibrary: Sendable {
  private var theorems: [String: Theorem] = [:]
  /// The names in the order in which the theorems were proved.
  public private(set) var names: [String] = []

  public init() {}

  /// The theorem called `name`. Throws `ProofFailure.unknownLemma`.
  public func theorem(_ name: String) throws -> Theorem {
    guard let theorem = theorems[name] else { throw ProofFailure.unknownLemma(name) }
    return theorem
  }

  /// Keeps a theorem that was proved elsewhere under a name by which proofs can cite it.
  public mutating func adopt(_ theorem: Theorem, as name: String) {
    if theorems.updateValue(theorem, forKey: name) == nil { names.append(name) }
  }

  public func contains(_ name: String) -> Bool { theorems[name] != nil }

  /// Proves a claim and keeps it under its name.
  ///
  /// The closure gets a prover that knows the hypotheses and must return a theorem with the claim's conclusion, resting
  /// on nothing but those hypotheses. Throws `ProofFailure` and `Diagnostic`.
  @discardableResult
  public mutating func prove(_ claim: Claim, _ proof: (Prover) throws -> Theorem) throws -> Theorem {
    let theorem = try proved(claim, proof)
    adopt(theorem, as: claim.name)
    return theorem
  }

  /// The same without keeping the theorem.
  ///
  /// The proof's prover holds on to the library, which would be copied if it were added to meanwhile.
  public func proved(_ claim: Claim, _ proof: (Prover) throws -> Theorem) throws -> Theorem {
    var theorem = try proof(Prover(lemmas: self, assuming: claim.hypotheses))
    guard theorem.conclusion == claim.conclusion else {
      throw ProofFailure.provedSomethingElse(
        claim: claim.name, expected: claim.conclusion, found: theorem.conclusion)
    }
    for hypothesis in claim.hypotheses.reversed() { theorem = try theorem.discharging(hypothesis) }
    for variable in claim.variables.reversed() { theorem = try theorem.generalized(over: variable) }
    guard theorem.conclusion == claim.formula, theorem.hypotheses.isEmpty else {
      throw ProofFailure.provedSomethingElse(
        claim: claim.name, expected: claim.formula, found: theorem.hypotheses.first ?? theorem.conclusion)
    }
    return try theorem.named(claim.name)
  }
}

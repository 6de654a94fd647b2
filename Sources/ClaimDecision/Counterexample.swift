import CrossValidation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Values at which a claim is false, found by one evaluator and confirmed by another.
public struct Counterexample: Sendable {
  /// One variable with its value, as it is shown.
  public struct Assignment: Sendable {
    public let variable: Variable
    public let value: String
  }

  /// The values, in the order of the claim's variables.
  public let assignments: [Assignment]
  /// The comparison that fails, with the values of both sides.
  public let statement: Formula
  public let left: String
  public let right: String
  /// The values of variables that are quantified inside the claim.
  public let inner: [Assignment]
  /// Where a quantifier inside the claim can't be exhausted: the kernel's proof that the claim is false.
  public let disproof: Theorem?
  /// The values by name, with which the claim can be evaluated again.
  public let bindings: [String: Binding]
}

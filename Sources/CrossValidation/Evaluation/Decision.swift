import SymbolicAlgebra

/// What the evaluation of a statement has shown.
public struct Decision: Sendable {
  /// A comparison that makes the statement false.
  public struct Failure: Sendable {
    /// The comparison that should have held, or the negation of one. Its free variables have the values in
    /// `environment`, where it can be evaluated again.
    public let statement: Formula
    /// The values of all variables, those of quantifiers included.
    public let environment: Environment
    public let left: Value
    public let right: Value
  }

  public internal(set) var verdict: Verdict
  /// The comparisons of numbers or indices that were decided exactly, those inside hypotheses apart.
  public internal(set) var comparisons = 0
  /// The choices of values for universal quantifiers that a hypothesis excluded.
  public internal(set) var skippedCases = 0
  /// The choices of samples that a universal quantifier was tried on and no hypothesis excluded.
  public internal(set) var samples = 0
  /// The samples that were tried as witnesses of existential quantifiers.
  public internal(set) var witnessesTried = 0
  /// What makes the statement false; empty unless the verdict is `refuted`.
  public internal(set) var failures: [Failure] = []
  /// The first few reasons for which comparisons could not be decided.
  public internal(set) var obstacles: [EvaluationError] = []
}

import Automation
import ProofKernel
import SymbolicAlgebra

/// What has been found out about a claim.
public enum ClaimVerdict: Sendable {
  /// The kernel has proved the claim's formula, without any hypothesis.
  case proved(Theorem)
  /// The claim is false at the given values. Further conditions each of which makes it true come with proofs.
  case refuted(Counterexample, repairs: [Repair])
  /// Neither; the texts say what was tried.
  case undecided(tried: [String])

  /// A condition under which a refuted claim holds.
  public struct Repair: Sendable {
    public let conditions: [Formula]
    public let claim: Claim
    public let theorem: Theorem
    /// What the claim says where the condition doesn't hold, if that could be told.
    public let exception: Exception?
  }

  /// The case that a repair leaves out.
  public struct Exception: Sendable {
    /// The case, such as `t = 1`.
    public let place: Formula
    /// What the claim reads there with both of its sides worked out, such as `0 = 1`; it is false throughout then.
    public let reading: Formula?
  }
}

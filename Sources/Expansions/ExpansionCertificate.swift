import Optimizers
import ProofKernel

/// What the kernel accepted about an expansion.
public struct ExpansionCertificate: Sendable {
  /// Whether an expansion is certified, in words.
  public struct Verdict: Sendable {
    public let text: String
  }

  public static func verdict(on expansion: Expansion, _ analysis: OptimizerAnalysis) throws -> Verdict {
    Verdict(text: "not certified")
  }
}

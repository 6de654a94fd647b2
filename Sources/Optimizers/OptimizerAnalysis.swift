import Automation
import ProofKernel
import SymbolicAlgebra

/// What the engine derives from the description of an optimizer, each statement with its proof.
public struct OptimizerAnalysis: Sendable {
  public let description: OptimizerDescription
  /// Each state as weighted sums of powers of the gradients, proved by induction from its recurrence.
  public let states: [ProvedStatement]
  /// The update with its states written as those sums.
  public let update: ProvedStatement
}

import Automation
import ProofKernel
import SymbolicAlgebra

/// Proves inequalities.
struct InequalityProver {
  let library: ClaimLibrary

  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem {
    try p.routine(goal)
  }
}

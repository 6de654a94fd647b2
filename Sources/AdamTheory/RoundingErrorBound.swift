import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let roundingErrorBound = TheoremRecipe(
    "rounding-error-bound", "how far rounding takes the optimizer from its formulas",
    source: "standard model of floating-point arithmetic (Higham 2002, section 2.2)",
    restsOn: ["ema-unrolling", "update-bound"]
  ) { builder in
    try builder.proveRoundingLemmas()
    try builder.proveRoundedQuotients()
    try builder.provePerturbedAverage()
    try builder.proveGrownSums()
    try builder.proveCorrectedAverage()
    for isSecond in [false, true] {
      try builder.proveRoundedMoment(RoundedMoment(vocabulary: builder.vocabulary, isSecond: isSecond))
    }
  }
}

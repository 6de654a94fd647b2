import Automation
import ProofKernel
import SymbolicAlgebra

extension Theory {
  static let roundingErrorBound = TheoremRecipe(
    "rounding-error-bound", "how far rounding takes the optimizer from its formulas",
    source: "standard model of rounding, Higham 2002, section 2.2",
    remarks: [
      "U bounds the relative error of a rounding, h the absolute error of an underflow.",
      "x, y, z and the letters before them are what is computed, in the order of the published formulas.",
      "Where the decay rate is stored without error, B = 0, and gamma is the square of 1 + U.",
    ],
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
    try builder.proveRoundedUpdate()
    try builder.proveRoundedParameter()
  }
}

extension Theory {
  /// Section 3 of the theory: first-order expansions and when the first order vanishes.
  static let expansions: [TheoremRecipe] = [
    firstOrderExpansion, firstOrderIff, globalScaleInvariance, scalePerturbation, scaleInvarianceIff,
    scaleStationarityExtremality, secondOrderObstruction, driftExpansion, driftIff, flowExpansion, flowIff,
    flowSecondOrder,
  ]
}

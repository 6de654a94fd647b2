extension Theory {
  /// Section 4 of the theory: the max-min problem and sharp bounds on the update.
  static let bounds: [TheoremRecipe] = [
    cauchySchwarzInner, cauchySchwarzOuter, updateBound, maxMin, updateBoundLimit,
    kingmaBaBound, roundingErrorBound,
  ]
}

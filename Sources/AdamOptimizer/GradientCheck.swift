/// The look at all gradients before a step, so that a step is taken wholly or not at all.
enum GradientCheck {
  /// - Throws: ``AdamError/unusableGradient(index:value:largest:)`` for the first gradient whose magnitude is
  ///   NaN or above ``AdamScalar/largestGradientMagnitude``.
  static func check<Scalar: AdamScalar>(_ gradients: UnsafeBufferPointer<Scalar>) throws(AdamError) {
    let limit = Scalar.largestGradientMagnitude
    if gradients.baseAddress.map({ areUsable($0, count: gradients.count, limit: limit) }) ?? true { return }
    for (index, gradient) in gradients.enumerated() where !(gradient.magnitude <= limit) {
      throw .unusableGradient(index: index, value: Double(gradient), largest: Double(limit))
    }
  }

  /// Whether every magnitude is at most the limit, without stopping early so that the loop is vectorised.
  private static func areUsable<Scalar: AdamScalar>(
    _ gradients: UnsafePointer<Scalar>, count: Int, limit: Scalar
  ) -> Bool {
    var unusable: UInt32 = 0
    var index = 0
    while index < count {
      unusable |= gradients[index].magnitude <= limit ? 0 : 1
      index &+= 1
    }
    return unusable == 0
  }
}

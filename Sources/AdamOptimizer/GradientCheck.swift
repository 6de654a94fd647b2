/// The look at all gradients before a step, so that a step is taken wholly or not at all.
enum GradientCheck {
  /// - Throws: ``AdamError/unusableGradient(index:value:largest:)`` for the first gradient whose magnitude is NaN or above
  ///   ``AdamScalar/largestGradientMagnitude``.
  static func check<Scalar: AdamScalar>(_ gradients: Span<Scalar>) throws(AdamError) {
    let limit = Scalar.largestGradientMagnitude
    let allUsable = gradients.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { areUsable($0, count: buffer.count, limit: limit) } ?? true
    }
    if allUsable { return }
    for index in gradients.indices where !(gradients[index].magnitude <= limit) {
      throw .unusableGradient(index: index, value: Double(gradients[index]), largest: Double(limit))
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

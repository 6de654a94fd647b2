/// A gradient that no step accepts: NaN, or of a magnitude above ``AdamScalar/largestGradientMagnitude``.
struct UnusableGradient: Sendable, Hashable {
  /// Its position in its tensor.
  let index: Int
  /// Its value.
  let value: Double
  /// The largest magnitude that is accepted.
  let largest: Double

  /// The first such gradient of a tensor, or `nil` when there is none.
  init?<Scalar: AdamScalar>(firstIn gradients: UnsafeBufferPointer<Scalar>) {
    let largest = Scalar.largestGradientMagnitude
    guard let index = gradients.firstIndex(where: { !($0.magnitude <= largest) }) else { return nil }
    self.index = index
    value = Double(gradients[index])
    self.largest = Double(largest)
  }

  /// The error of a step that this gradient prevented.
  var refusal: AdamError { .unusableGradient(index: index, value: value, largest: largest) }

  /// The error of a step that went round this gradient.
  var exception: AdamError { .skippedGradient(index: index, value: value, largest: largest) }
}

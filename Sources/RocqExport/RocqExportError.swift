/// A recorded step that can't be written as a Rocq proof.
public struct RocqExportError: Error, Sendable, CustomStringConvertible {
  /// The Rocq name of the theorem.
  public let theorem: String
  /// The number of the step in premise order.
  public let step: Int
  /// The kernel's rule.
  public let rule: String
  public let reason: String

  public var description: String { "\(theorem), step \(step) (\(rule)): \(reason)" }
}

/// How much an evaluation may use before it is refused.
public struct EvaluationLimits: Hashable, Sendable {
  /// The most bits that any one integer may have; 2^22 bits are 0.5 MB, and multiplying two such takes some seconds.
  public var integerBits: Int
  /// The most bits to which an irrational value is enclosed before its sign counts as unknown.
  public var precisionBits: Int
  /// The most summands, recursion steps and quantifier cases in all.
  public var steps: Int

  public init(integerBits: Int = 1 << 22, precisionBits: Int = 4096, steps: Int = 20_000_000) {
    self.integerBits = integerBits
    self.precisionBits = precisionBits
    self.steps = steps
  }

  /// Integers of 2^22 bits, a precision of 4096 bits, and 20 million steps.
  public static let standard = EvaluationLimits()
}

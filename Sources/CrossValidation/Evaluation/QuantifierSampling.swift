import ExactArithmetic
import SymbolicAlgebra

/// The values that are tried for quantified variables whose range can't be exhausted.
public struct QuantifierSampling: Sendable {
  public var reals: [Rational]
  public var indices: [Int]
  /// Sequences of any arity; those of the right one are tried.
  public var sequences: [SequenceValue]
  /// Values for the variables of particular names, in place of the above.
  public var named: [String: [Binding]]

  public init(
    reals: [Rational] = [], indices: [Int] = [], sequences: [SequenceValue] = [],
    named: [String: [Binding]] = [:]
  ) {
    self.reals = reals
    self.indices = indices
    self.sequences = sequences
    self.named = named
  }

  /// No values at all.
  public static let none = QuantifierSampling()

  func candidates(for binder: Binder) -> [Binding] {
    if let named = named[binder.name.text] { return named.filter { $0.sort == binder.sort } }
    return switch binder.sort {
    case .real: reals.map(Binding.real)
    case .index: indices.map(Binding.index)
    case .sequence(let arity): sequences.filter { $0.arity == arity }.map(Binding.sequence)
    }
  }
}

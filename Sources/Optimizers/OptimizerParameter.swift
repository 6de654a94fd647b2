import ExactArithmetic
import SymbolicAlgebra

/// A parameter of an optimizer and the interval that it lies in.
public struct OptimizerParameter: Hashable, Sendable {
  /// One end of an interval.
  public struct End: Hashable, Sendable {
    public let value: Rational
    /// Whether the value itself belongs to the interval.
    public let isIncluded: Bool
  }

  public let name: String
  /// The lower end, or nil if there is none.
  public let lower: End?
  /// The upper end, or nil if there is none.
  public let upper: End?

  /// Whether the number lies in the interval.
  public func contains(_ value: Rational) -> Bool {
    let isAbove = lower.map { $0.value < value || ($0.isIncluded && $0.value == value) } ?? true
    let isBelow = upper.map { value < $0.value || ($0.isIncluded && $0.value == value) } ?? true
    return isAbove && isBelow
  }

  /// The parameter as a term.
  public var term: Term { .parameter(name) }

  public var variable: Variable { Variable(name, .real) }

  /// What the interval says of the parameter.
  public var hypotheses: [Formula] {
    var formulas: [Formula] = []
    if let lower {
      formulas.append(.relation(lower.isIncluded ? .lessOrEqual : .less, .number(lower.value), term))
    }
    if let upper {
      formulas.append(.relation(upper.isIncluded ? .lessOrEqual : .less, term, .number(upper.value)))
    }
    return formulas
  }
}

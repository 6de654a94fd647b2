import ExactArithmetic
import SymbolicAlgebra

/// What a variable is bound to.
public enum Binding: Sendable, CustomStringConvertible {
  case real(Rational)
  /// A natural number.
  case index(Int)
  case sequence(SequenceValue)

  public var sort: Sort {
    switch self {
    case .real: .real
    case .index: .index
    case .sequence(let sequence): .sequence(arity: sequence.arity)
    }
  }

  public var description: String {
    switch self {
    case .real(let value): value.description
    case .index(let value): value.description
    case .sequence(let value): value.description
    }
  }
}

/// The values of free variables.
///
/// ```swift
/// let environment = try Environment(["beta": .real(Rational(9, over: 10)!), "t": .index(3), "g": .sequence([1, -2, 3])])
/// ```
public struct Environment: Sendable {
  public private(set) var bindings: [Variable: Binding]

  /// No values.
  public init() { bindings = [:] }

  /// Values by name; the sort of each variable is that of its value.
  ///
  /// - Throws: `EvaluationError.negativeIndex` when an index is below 0.
  public init(_ named: [String: Binding]) throws(EvaluationError) {
    self.init()
    for (name, binding) in named { try bind(name, to: binding) }
  }

  /// Gives a variable a value, in place of the one it had.
  ///
  /// - Throws: `EvaluationError.negativeIndex` when an index is below 0.
  public mutating func bind(_ name: String, to binding: Binding) throws(EvaluationError) {
    if case .index(let value) = binding, value < 0 {
      throw .negativeIndex(Variable(name, .index), value: value)
    }
    bindings[Variable(name, binding.sort)] = binding
  }

  /// Binds a variable, under another name if its own is taken, and returns it.
  mutating func bindApart(_ variable: Variable, to binding: Binding) -> Variable {
    var variable = variable
    while bindings[variable] != nil { variable = Variable(variable.name + "'", variable.sort) }
    bindings[variable] = binding
    return variable
  }

  func real(_ name: String) -> Rational? {
    if case .real(let value) = bindings[Variable(name, .real)] { value } else { nil }
  }

  func index(_ name: String) -> Int? {
    if case .index(let value) = bindings[Variable(name, .index)] { value } else { nil }
  }

  func sequence(_ name: String, arity: Int) -> SequenceValue? {
    if case .sequence(let value) = bindings[Variable(name, .sequence(arity: arity))] { value } else { nil }
  }
}

extension Environment: CustomStringConvertible {
  /// The values, sorted by name: `beta = 9/10, t = 3`.
  public var description: String {
    bindings.map { "\($0.key.name) = \($0.value)" }.sorted().joined(separator: ", ")
  }
}

import ExactArithmetic
import SymbolicAlgebra

/// Evaluates terms without roots exactly, independently of the normal form.
struct ExactEvaluation {
  var reals: [String: Rational]
  var indices: [String: Int]
  /// `g_1, g_2, ..`
  var gradients: [Rational]

  enum Failure: Error {
    case notEvaluated(Term)
    case divisionByZero
  }

  func index(_ index: IndexTerm) throws -> Int {
    var value = index.constant
    for summand in index.summands {
      guard case .free(let name) = summand.variable, let part = indices[name] else {
        throw Failure.notEvaluated(.index(index))
      }
      value += summand.coefficient * part
    }
    return value
  }

  func value(_ term: Term) throws -> Rational {
    switch term {
    case .number(let value): return value
    case .parameter(let name):
      guard let value = reals[name] else { throw Failure.notEvaluated(term) }
      return value
    case .index(let index): return Rational(try self.index(index))
    case .element(_, let indices):
      let step = try index(indices[0])
      guard gradients.indices.contains(step - 1) else { throw Failure.notEvaluated(term) }
      return gradients[step - 1]
    case .kronecker(let left, let right): return try index(left) == index(right) ? .one : .zero
    case .negate(let inner): return try -value(inner)
    case .add(let left, let right): return try value(left) + value(right)
    case .subtract(let left, let right): return try value(left) - value(right)
    case .multiply(let left, let right): return try value(left) * value(right)
    case .divide(let left, let right):
      guard let inverse = try value(right).reciprocal else { throw Failure.divisionByZero }
      return try value(left) * inverse
    case .power(let base, let exponent):
      let exponent = try index(exponent)
      if exponent == 0 { return .one }
      guard let base = exponent < 0 ? try value(base).reciprocal : try value(base) else {
        throw Failure.divisionByZero
      }
      return (0..<abs(exponent)).reduce(.one) { product, _ in product * base }
    case .sum(_, let upper, let body):
      let upper = try index(upper)
      guard upper >= 1 else { return .zero }
      return try (1...upper).reduce(.zero) { sum, k in
        try sum + value(body.instantiated(with: [.index(IndexTerm(k))]))
      }
    case .application(let definition, let arguments):
      guard case .explicit(let body) = definition.equations else { throw Failure.notEvaluated(term) }
      return try value(body.instantiated(with: arguments))
    case .bound, .root, .absoluteValue, .sign: throw Failure.notEvaluated(term)
    }
  }
}

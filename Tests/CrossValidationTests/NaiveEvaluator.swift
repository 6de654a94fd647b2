import CrossValidation
import ExactArithmetic
import SymbolicAlgebra

/// A second evaluator, written for obviousness: bound variables are substituted away, sums are added up in order,
/// and each step reduces its fraction. It keeps nothing and knows roots of squares only.
struct NaiveEvaluator {
  struct Undefined: Error {}

  let reals: [String: Rational]
  let indices: [String: Int]
  let sequences: [String: SequenceValue]

  func value(_ index: IndexTerm) throws -> Int {
    var total = index.constant
    for summand in index.summands {
      guard case .free(let name) = summand.variable, let value = indices[name] else { throw Undefined() }
      total += summand.coefficient * value
    }
    return total
  }

  func value(_ term: Term) throws -> Rational {
    switch term {
    case .number(let value): return value
    case .parameter(let name):
      guard let value = reals[name] else { throw Undefined() }
      return value
    case .bound: throw Undefined()
    case .index(let index): return Rational(try value(index))
    case .element(.lambda(let names, let body), let indices):
      guard names.count == indices.count else { throw Undefined() }
      return try value(body.instantiated(with: indices.map { .index(IndexTerm(try value($0))) }))
    case .element(.variable(let name, _), let indices):
      guard let member = sequences[name]?.member(at: try indices.map(value)) else { throw Undefined() }
      return member
    case .element(.bound, _): throw Undefined()
    case .kronecker(let left, let right): return try value(left) == value(right) ? 1 : 0
    case .negate(let inner): return try -value(inner)
    case .add(let left, let right): return try value(left) + value(right)
    case .subtract(let left, let right): return try value(left) - value(right)
    case .multiply(let left, let right): return try value(left) * value(right)
    case .divide(let left, let right): return try value(left).divided(by: value(right))
    case .power(let base, let exponent): return try value(base).power(value(exponent))
    case .sum(_, let upper, let body):
      var total = Rational.zero
      for k in stride(from: 1, through: try value(upper), by: 1) {
        total += try value(body.instantiated(with: [.index(IndexTerm(k))]))
      }
      return total
    case .root(let degree, let inner):
      guard let root = try value(inner).exactRoot(degree: degree) else { throw Undefined() }
      return root
    case .absoluteValue(let inner): return try value(inner).magnitude
    case .sign(let inner): return Rational(try value(inner).signum)
    case .application(let definition, let arguments):
      switch definition.equations {
      case .explicit(let body): return try value(body.instantiated(with: arguments))
      case .recursive(let base, let step):
        guard case .index(let last)? = arguments.last, case let n = try value(last), n >= 0 else {
          throw Undefined()
        }
        let parameters = Array(arguments.dropLast())
        if n == 0 { return try value(base.instantiated(with: parameters)) }
        let previous = Term.application(definition, parameters + [.index(IndexTerm(n - 1))])
        return try value(
          step.instantiated(
            with: parameters + [.index(IndexTerm(n - 1)), .real(.number(try value(previous)))]))
      }
    }
  }
}

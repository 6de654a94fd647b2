import ExactArithmetic
import SymbolicAlgebra

/// The value of total terms (see `RandomExpressions.isTotal`) at fixed values of the variables.
struct ExactEvaluation {
  static let reals: [String: Rational] = [
    "a": 3, "b": Rational(-2, over: 5) ?? 0, "x": Rational(7, over: 3) ?? 0,
    "beta1": Rational(9, over: 10) ?? 0,
    "tau2": -1, "lr": Rational(1, over: 4) ?? 0,
  ]
  static let stepCount = 4

  /// `f_k = k^2 - 3 k`, `g_k = 5 - 2 k`.
  private static func member(_ sequence: String, _ k: Int) -> Rational {
    Rational(sequence == "f" ? k * k - 3 * k : 5 - 2 * k)
  }

  private var bound: [Int] = []

  static func value(_ term: Term) -> Rational { ExactEvaluation().value(term) }

  private func value(_ index: IndexTerm) -> Int {
    index.summands.reduce(index.constant) { sum, summand in
      switch summand.variable {
      case .free: sum + summand.coefficient * Self.stepCount
      case .bound(let level): sum + summand.coefficient * bound[bound.count - 1 - level]
      }
    }
  }

  private func value(_ term: Term) -> Rational {
    switch term {
    case .number(let value): return value
    case .parameter(let name): return Self.reals[name] ?? 0
    case .index(let index): return Rational(value(index))
    case .element(.variable(let name, _), let indices): return Self.member(name, value(indices[0]))
    case .kronecker(let left, let right): return value(left) == value(right) ? 1 : 0
    case .negate(let inner): return -value(inner)
    case .add(let left, let right): return value(left) + value(right)
    case .subtract(let left, let right): return value(left) - value(right)
    case .multiply(let left, let right): return value(left) * value(right)
    case .power(let base, let exponent):
      return (0..<value(exponent)).reduce(Rational(1)) { product, _ in product * value(base) }
    case .sum(_, let upper, let body):
      return stride(from: 1, through: value(upper), by: 1).reduce(Rational(0)) { sum, k in
        var inner = self
        inner.bound.append(k)
        return sum + inner.value(body)
      }
    case .root(2, .power(let base, 2)), .absoluteValue(let base): return value(base).magnitude
    case .sign(let inner): return Rational(value(inner).signum)
    case .bound, .element, .divide, .root, .application:
      preconditionFailure("not a total term: \(term)")
    }
  }
}

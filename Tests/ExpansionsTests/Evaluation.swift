import ExactArithmetic
import SymbolicAlgebra

@testable import Expansions

/// Evaluates terms without irrational roots exactly.
struct Evaluation {
  var reals: [String: Rational] = [:]
  var steps = 1
  /// Members from index 1 on, by name.
  var sequences: [String: [Rational]] = [:]

  enum Failure: Error {
    case notEvaluated(Term)
  }

  private func index(_ index: IndexTerm) throws -> Int {
    try index.summands.reduce(index.constant) { value, summand in
      guard case .free("t") = summand.variable else { throw Failure.notEvaluated(.index(index)) }
      return value + summand.coefficient * steps
    }
  }

  func value(_ term: Term) throws -> Rational {
    switch term {
    case .number(let value): return value
    case .parameter(let name):
      guard let value = reals[name] else { throw Failure.notEvaluated(term) }
      return value
    case .index(let index): return Rational(try self.index(index))
    case .element(.variable(let name, _), let indices):
      guard let members = sequences[name] else { throw Failure.notEvaluated(term) }
      return members[try index(indices[0]) - 1]
    case .kronecker(let left, let right): return try index(left) == index(right) ? 1 : 0
    case .negate(let inner): return try -value(inner)
    case .add(let left, let right): return try value(left) + value(right)
    case .subtract(let left, let right): return try value(left) - value(right)
    case .multiply(let left, let right): return try value(left) * value(right)
    case .divide(let left, let right): return try value(left).divided(by: value(right))
    case .power(let base, let exponent): return try value(base).power(index(exponent))
    case .sum(_, let upper, let body):
      return try stride(from: 1, through: index(upper), by: 1).reduce(.zero) { sum, k in
        try sum + value(body.instantiated(with: [.index(IndexTerm(k))]))
      }
    case .sign(let inner): return Rational(try value(inner).signum)
    case .root(let degree, let inner):
      guard let root = try value(inner).exactRoot(degree: degree) else { throw Failure.notEvaluated(term) }
      return root
    case .bound, .element, .absoluteValue, .application: throw Failure.notEvaluated(term)
    }
  }

  /// The coefficients of an expansion relative to its level: the name L counts as 1.
  func relativeCoefficients(_ expansion: Expansion) throws -> [Rational] {
    var evaluation = self
    for abbreviation in expansion.abbreviations {
      evaluation.reals[abbreviation.name] =
        abbreviation.name == "L" ? 1 : try evaluation.value(abbreviation.meaning.unfolding(expansion.weights))
    }
    return try expansion.coefficients.map { try evaluation.value($0) }
  }
}

/// Power series with rational coefficients, written without partitions.
struct NumberSeries {
  var coefficients: [Rational]

  static func * (left: NumberSeries, right: NumberSeries) -> NumberSeries {
    let count = left.coefficients.count
    return NumberSeries(
      coefficients: (0..<count).map { n in
        (0...n).reduce(.zero) { $0 + left.coefficients[$1] * right.coefficients[n - $1] }
      })
  }

  func power(_ exponent: Int) -> NumberSeries {
    (1..<exponent).reduce(self) { product, _ in product * self }
  }

  /// `r` with `r^root * radicand = self^root` and `r_0 = self_0`, one coefficient after the other; the radicand begins
  /// with 1.
  func dividedByRoot(_ root: Int, of radicand: NumberSeries) throws -> NumberSeries {
    let target = power(root)
    var ratio = NumberSeries(coefficients: coefficients.map { _ in 0 })
    ratio.coefficients[0] = coefficients[0]
    let slope = try Rational(root) * coefficients[0].power(root - 1)
    for n in 1..<coefficients.count {
      // The unknown r_n enters the coefficient of order n as root r_0^(root-1) r_n.
      let defect = target.coefficients[n] - (ratio.power(root) * radicand).coefficients[n]
      ratio.coefficients[n] = try defect.divided(by: slope)
    }
    return ratio
  }
}

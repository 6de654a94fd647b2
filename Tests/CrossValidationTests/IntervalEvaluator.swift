import CrossValidation
import ExactArithmetic
import SymbolicAlgebra

/// `NaiveEvaluator` in interval arithmetic; it gives up where an interval doesn't decide what is needed.
struct IntervalEvaluator {
  struct Undecided: Error {}

  private static let bits = 300

  let exact: NaiveEvaluator

  init(reals: [String: Rational], indices: [String: Int], sequences: [String: SequenceValue]) {
    exact = NaiveEvaluator(reals: reals, indices: indices, sequences: sequences)
  }

  func value(_ term: Term) throws -> RationalInterval { try unrounded(term).rounded(toBits: Self.bits) }

  private func unrounded(_ term: Term) throws -> RationalInterval {
    switch term {
    case .number, .parameter, .bound, .index, .kronecker, .element(.variable, _), .element(.bound, _):
      return RationalInterval(try exact.value(term))
    case .element(.lambda(_, let body), let indices):
      return try value(body.instantiated(with: indices.map { .index(IndexTerm(try exact.value($0))) }))
    case .negate(let inner): return try -value(inner)
    case .add(let left, let right): return try value(left) + value(right)
    case .subtract(let left, let right): return try value(left) - value(right)
    case .multiply(let left, let right): return try value(left) * value(right)
    case .divide(let left, let right): return try value(left).divided(by: value(right))
    case .power(let base, let exponent):
      let n = try exact.value(exponent)
      var power = RationalInterval(1)
      for _ in 0..<abs(n) { power = (power * (try value(base))).rounded(toBits: Self.bits) }
      return n < 0 ? try RationalInterval(1).divided(by: power) : power
    case .sum(_, let upper, let body):
      var total = RationalInterval(0)
      for k in stride(from: 1, through: try exact.value(upper), by: 1) {
        total = total + (try value(body.instantiated(with: [.index(IndexTerm(k))])))
      }
      return total
    case .root(let degree, let inner): return try value(inner).root(degree: degree, bits: Self.bits)
    case .absoluteValue(let inner):
      let bounds = try value(inner)
      guard let sign = bounds.certainSignum else { throw Undecided() }
      return sign < 0 ? -bounds : bounds
    case .sign(let inner):
      guard let sign = try value(inner).certainSignum else { throw Undecided() }
      return RationalInterval(Rational(sign))
    case .application(let definition, let arguments):
      switch definition.equations {
      case .explicit(let body): return try value(body.instantiated(with: arguments))
      case .recursive(let base, let step):
        guard case .index(let last)? = arguments.last, case let n = try exact.value(last), n >= 0 else {
          throw Undecided()
        }
        let parameters = Array(arguments.dropLast())
        if n == 0 { return try value(base.instantiated(with: parameters)) }
        let previous = Term.application(definition, parameters + [.index(IndexTerm(n - 1))])
        return try value(step.instantiated(with: parameters + [.index(IndexTerm(n - 1)), .real(previous)]))
      }
    }
  }
}

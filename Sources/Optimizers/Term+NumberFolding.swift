import ExactArithmetic
import SymbolicAlgebra

extension Term {
  /// The term with operations on numbers carried out.
  ///
  /// A guess of a shorter form, which proofs have to show equal; what divides by 0 stays.
  var foldingNumbers: Term {
    switch self {
    case .negate(let inner):
      if case .number(let value) = inner.foldingNumbers { return .number(-value) }
      return -inner.foldingNumbers
    case .add(let left, let right): return Self.folded(left, right, +, Term.add)
    case .subtract(let left, let right): return Self.folded(left, right, -, Term.subtract)
    case .multiply(let left, let right): return Self.folded(left, right, *, Term.multiply)
    case .divide(let left, let right):
      let (left, right) = (left.foldingNumbers, right.foldingNumbers)
      if right == 1 { return left }
      guard case .number(let value) = left, case .number(let divisor) = right,
        let inverse = divisor.reciprocal
      else { return left / right }
      return .number(value * inverse)
    case .power(let base, let exponent):
      let base = base.foldingNumbers
      guard case .number(let value) = base, let literal = exponent.literal, (1...8).contains(literal) else {
        return .power(base, exponent)
      }
      return .number((1..<literal).reduce(value) { product, _ in product * value })
    case .root(let degree, let inner):
      let inner = inner.foldingNumbers
      return inner == 1 ? 1 : .root(degree, inner)
    case .number, .parameter, .bound, .index, .element, .kronecker, .sum, .absoluteValue, .sign, .application:
      return self
    }
  }

  private static func folded(
    _ left: Term, _ right: Term, _ value: (Rational, Rational) -> Rational, _ make: (Term, Term) -> Term
  ) -> Term {
    let (left, right) = (left.foldingNumbers, right.foldingNumbers)
    guard case .number(let one) = left, case .number(let other) = right else { return make(left, right) }
    return .number(value(one, other))
  }
}

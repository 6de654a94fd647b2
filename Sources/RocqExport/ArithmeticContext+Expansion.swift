import ExactArithmetic
import SymbolicAlgebra

/// Summands as combinations of products of factors that depend on the summation index.
extension ArithmeticContext {
  /// The parts of a summand, those with the same factors collected.
  func expansion(of term: Term, over index: String, upTo upper: IndexTerm) -> [LagTerm] {
    var collected: [LagTerm] = []
    for part in parts(of: term, index, upper) {
      if let position = collected.firstIndex(where: { $0.monomial == part.monomial }) {
        collected[position].coefficient = (collected[position].coefficient ?? 1) + (part.coefficient ?? 1)
      } else {
        collected.append(part)
      }
    }
    return collected.filter { $0.coefficient != 0 }
  }

  private func parts(of term: Term, _ index: String, _ upper: IndexTerm) -> [LagTerm] {
    func opaque(_ term: Term) -> [LagTerm] {
      [LagTerm(coefficient: nil, monomial: LagMonomial(factors: [term: 1]))]
    }
    guard term.mentions(index) else {
      return [LagTerm(coefficient: term == 1 ? nil : term, monomial: .one)]
    }
    switch term {
    case .number, .parameter, .bound, .element, .sum, .root, .absoluteValue, .sign, .application:
      return opaque(term)
    case .kronecker(let left, let right):
      let delta = canonicalKronecker(left, right)
      if case .kronecker(let difference, _) = delta {
        // The sign that doesn't depend on how the summation index is called.
        return opaque(.kronecker(difference.coefficient(of: .free(index)) < 0 ? -difference : difference, 0))
      }
      return [LagTerm(coefficient: delta, monomial: .one)]
    case .index(let position):
      // a k + rest = (a u + rest) - a (u - k)
      let coefficient = position.coefficient(of: .free(index))
      let atUpper = position.removing(.free(index)) + coefficient * upper
      let lag = LagTerm(
        coefficient: coefficient == -1 ? nil : .number(Rational(-coefficient)), monomial: LagMonomial(lag: 1))
      return atUpper == 0 ? [lag] : [LagTerm(coefficient: .index(atUpper), monomial: .one), lag]
    case .negate(let inner):
      return parts(of: inner, index, upper).map {
        LagTerm(coefficient: -($0.coefficient ?? 1), monomial: $0.monomial)
      }
    case .add(let left, let right): return parts(of: left, index, upper) + parts(of: right, index, upper)
    case .subtract(let left, let right):
      return parts(of: left, index, upper) + parts(of: -right, index, upper)
    case .multiply(let left, let right):
      return product(
        expansion(of: left, over: index, upTo: upper), expansion(of: right, over: index, upTo: upper))
    case .divide(let left, let right):
      return product(expansion(of: left, over: index, upTo: upper), inverse(of: right, index, upper))
    case .power(let base, let exponent):
      if let literal = exponent.literal { return power(base, literal, index, upper) }
      return base.mentions(index) ? opaque(term) : exponential(base, exponent, index, upper)
    }
  }

  private func product(_ left: [LagTerm], _ right: [LagTerm]) -> [LagTerm] {
    left.flatMap { one in
      right.map { other in
        LagTerm(
          coefficient: LagTerm.product(one.coefficient, other.coefficient),
          monomial: one.monomial * other.monomial)
      }
    }
  }

  private func inverse(of term: Term, _ index: String, _ upper: IndexTerm) -> [LagTerm] {
    guard term.mentions(index) else { return [LagTerm(coefficient: 1 / term, monomial: .one)] }
    let expanded = expansion(of: term, over: index, upTo: upper)
    guard expanded.count == 1 else {
      return [LagTerm(coefficient: nil, monomial: LagMonomial(factors: [term: -1]))]
    }
    return [
      LagTerm(
        coefficient: expanded[0].coefficient.map { 1 / $0 }, monomial: expanded[0].monomial.raised(to: -1))
    ]
  }

  private func power(_ base: Term, _ exponent: Int, _ index: String, _ upper: IndexTerm) -> [LagTerm] {
    let expanded =
      exponent < 0 ? inverse(of: base, index, upper) : expansion(of: base, over: index, upTo: upper)
    let magnitude = abs(exponent)
    if expanded.count == 1 {
      return [
        LagTerm(
          coefficient: expanded[0].coefficient.map { $0.power(IndexTerm(magnitude)) },
          monomial: expanded[0].monomial.raised(to: magnitude))
      ]
    }
    return (0..<magnitude).reduce([LagTerm(coefficient: nil, monomial: .one)]) { partial, _ in
      product(partial, expanded)
    }
  }

  /// `base^(a k + rest)` as a coefficient and a power of the lag, or of k - 1 if the base could be 0.
  private func exponential(
    _ base: Term, _ exponent: IndexTerm, _ index: String, _ upper: IndexTerm
  ) -> [LagTerm] {
    var result = LagTerm(coefficient: nil, monomial: .one)
    for (factor, multiplicity) in base.multiplicativeParts {
      let scaled = multiplicity * exponent
      if factor == 0, entails(.lessOrEqual, 0, scaled) {
        // 0^n is 1 for n = 0 and else 0.
        for part in parts(of: canonicalKronecker(scaled, 0), index, upper) {
          result.coefficient = LagTerm.product(result.coefficient, part.coefficient)
          result.monomial = result.monomial * part.monomial
        }
        continue
      }
      let slope = -scaled.coefficient(of: .free(index))
      let atUpper = scaled.removing(.free(index)) + (-slope) * upper
      if isNonzero(factor) || (slope >= 0 && entails(.lessOrEqual, 0, atUpper)) {
        if atUpper != 0 { result.coefficient = LagTerm.product(result.coefficient, factor.power(atUpper)) }
        result.monomial = result.monomial * LagMonomial(exponentials: [factor: slope])
      } else if slope < 0, entails(.lessOrEqual, 0, scaled.removing(.free(index)) + IndexTerm(-slope)) {
        // Where the base could be 0 the powers of k - 1, a natural number, are the common ones.
        let atOne = scaled.removing(.free(index)) + IndexTerm(-slope)
        if atOne != 0 { result.coefficient = LagTerm.product(result.coefficient, factor.power(atOne)) }
        let common = factor.power(IndexTerm.variable(index) - 1)
        result.monomial = result.monomial * LagMonomial(factors: [common: -slope])
      } else {
        result.monomial = result.monomial * LagMonomial(factors: [factor.power(scaled): 1])
      }
    }
    return [result]
  }
}

extension Term {
  /// The factors of a product or quotient with their multiplicities.
  var multiplicativeParts: [(factor: Term, multiplicity: Int)] {
    switch self {
    case .multiply(let left, let right): left.multiplicativeParts + right.multiplicativeParts
    case .divide(let left, let right):
      left.multiplicativeParts + right.multiplicativeParts.map { ($0.factor, -$0.multiplicity) }
    case .power(let base, let exponent):
      if let literal = exponent.literal {
        base.multiplicativeParts.map { ($0.factor, literal * $0.multiplicity) }
      } else {
        [(self, 1)]
      }
    case .negate(let inner): [(-1, 1)] + inner.multiplicativeParts
    case 1: []
    case .number(let value):
      value.primeParts.map { $0.map { (.number(Rational($0.factor)), $0.multiplicity) } } ?? [(self, 1)]
    case .parameter, .bound, .index, .element, .kronecker, .add, .subtract, .sum, .root,
      .absoluteValue, .sign, .application:
      [(self, 1)]
    }
  }
}

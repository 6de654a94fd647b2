import SymbolicAlgebra

/// A product of factors that depend on a summation index k, with powers written in the lag `u - k`.
struct LagMonomial: Hashable {
  /// `base^(n (u - k))`.
  var exponentials: [Term: Int] = [:]
  /// The exponent of the lag itself.
  var lag = 0
  /// Other factors with their exponents.
  var factors: [Term: Int] = [:]

  static let one = LagMonomial()

  static func * (left: LagMonomial, right: LagMonomial) -> LagMonomial {
    var product = left
    product.lag += right.lag
    product.exponentials.merge(right.exponentials) { $0 + $1 }
    product.factors.merge(right.factors) { $0 + $1 }
    return product.reduced
  }

  func raised(to exponent: Int) -> LagMonomial {
    LagMonomial(
      exponentials: exponentials.mapValues { $0 * exponent }, lag: lag * exponent,
      factors: factors.mapValues { $0 * exponent }
    ).reduced
  }

  /// Without trivial powers; a Kronecker delta is equal to its own powers, and the square of a sign is 1.
  private var reduced: LagMonomial {
    var result = self
    if let exponent = exponentials[-1] { result.exponentials[-1] = abs(exponent) % 2 }
    result.exponentials = result.exponentials.filter { $0.value != 0 }
    result.factors = factors.filter { $0.value != 0 }
    for case (.kronecker(let left, let right), let exponent) in result.factors where exponent > 1 {
      result.factors[.kronecker(left, right)] = 1
    }
    return result
  }

  /// The product as a term, its factors in the order of their texts.
  func term(lag lagIndex: IndexTerm, _ printer: RocqPrinter) -> Term {
    func ordered(_ powers: [Term: Int]) -> [(Term, Int)] {
      powers.map { ($0.key, $0.value) }.sorted { printer.text($0.0) < printer.text($1.0) }
    }
    func power(_ base: Term, _ exponent: Int) -> Term {
      exponent == 1 ? base : base.power(IndexTerm(exponent))
    }
    var product: [Term] = ordered(exponentials).map { power($0.0.power(lagIndex), $0.1) }
    if lag != 0 { product.append(power(.index(lagIndex), lag)) }
    product += ordered(factors).map { power($0.0, $0.1) }
    guard let first = product.first else { return 1 }
    return product.dropFirst().reduce(first) { $0 * $1 }
  }
}

/// `coefficient * monomial`, where the coefficient does not depend on the summation index.
struct LagTerm {
  /// Nil for 1.
  var coefficient: Term?
  var monomial: LagMonomial

  static func product(_ left: Term?, _ right: Term?) -> Term? {
    guard let left else { return right }
    guard let right else { return left }
    return left * right
  }
}

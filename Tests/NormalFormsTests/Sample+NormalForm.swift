import ExactArithmetic
import SymbolicAlgebra

@testable import NormalForms

/// The value of a normal form, or nil where it divides by 0.
extension Sample {
  func value(_ fraction: Fraction, _ table: FactorTable) throws -> Rational? {
    guard var value = try value(fraction.numerator, table) else { return nil }
    for denominator in fraction.denominators {
      guard let divisor = try self.value(denominator.polynomial, table)?.reciprocal else { return nil }
      value *= try divisor.power(denominator.exponent)
    }
    return value
  }

  private func value(_ polynomial: Polynomial, _ table: FactorTable) throws -> Rational? {
    var total: Rational = 0
    for term in polynomial.terms {
      guard let value = try value(term.monomial, table) else { return nil }
      total += term.coefficient * value
    }
    return total
  }

  private func value(_ monomial: Monomial, _ table: FactorTable) throws -> Rational? {
    var product: Rational = 1
    for power in monomial.powers {
      guard let base = try value(table.factors[Int(power.factor)], table) else { return nil }
      if base.isZero && power.exponent < 0 { return nil }
      product *= try base.power(power.exponent)
    }
    return product
  }

  private func value(_ factor: Factor, _ table: FactorTable) throws -> Rational? {
    func argument(_ number: Int) throws -> Rational? { try value(table.arguments[number], table) }
    switch factor {
    case .parameter(let name): return try parameters[name].required(name)
    case .natural(let variable): return Rational(try value(IndexTerm(variable)))
    case .member(let name, let indices): return member(name, try indices.map { try value($0) })
    case .kronecker(let index): return try value(index) == 0 ? 1 : 0
    case .exponential(let base, let variable):
      let exponent = try value(IndexTerm(variable))
      let number: Rational?
      switch base {
      case .parameter(let name): number = try parameters[name].required(name)
      case .prime(let prime): number = Rational(prime)
      case .minusOne: number = -1
      case .opaque(let argument): number = try value(table.arguments[argument], table)
      }
      guard let number, !number.isZero || exponent >= 0 else { return nil }
      return try number.power(exponent)
    case .sum(let key):
      guard case .free(let name) = key.lag else { return nil }
      var total: Rational = 0
      for lag in stride(from: 0, to: try value(key.upper), by: 1) {
        var inner = self
        inner.indices[name] = lag
        guard let value = try inner.value(key.part, table) else { return nil }
        total += value
      }
      return total
    case .root(let degree, let number): return try argument(number).map { root(degree, $0) }
    case .absoluteValue(let number): return try argument(number)?.magnitude
    case .sign(let number): return try argument(number).map { Rational($0.signum) }
    case .inverse(let number): return try argument(number)?.reciprocal
    case .application(let definition, let keys):
      var arguments: [Argument] = []
      for key in keys {
        switch key {
        case .real(let number):
          guard let value = try argument(number) else { return nil }
          arguments.append(.real(.number(value)))
        case .index(let index): arguments.append(.index(index))
        case .sequence(let sequence): arguments.append(.sequence(sequence))
        }
      }
      return try value(.application(definition, arguments))
    }
  }
}

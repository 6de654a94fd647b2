import ExactArithmetic
import SymbolicAlgebra

extension Normalizer {
  /// The part with an index variable replaced.
  func substituting(
    _ variable: IndexVariable, by index: IndexTerm, in part: Monomial
  ) throws(NormalizationError) -> Fraction {
    var result = Fraction.one
    for power in part.powers {
      guard table.depends(power.factor, on: variable) else {
        result = try product(result, Fraction(Monomial(power.factor, power.exponent)))
        continue
      }
      // An exponential's new exponent may be scaled before it is split up, so that signs (-1)^n stay exact.
      if case .exponential(let base, variable) = table.factors[Int(power.factor)],
        !table.depends(value(of: base), on: variable)
      {
        result = try product(result, exponential(value(of: base), power.exponent * index))
        continue
      }
      let value = try substituting(variable, by: index, in: power.factor)
      if power.exponent > 0 {
        result = try product(result, raised(value, to: power.exponent))
      } else {
        guard !value.isZero else { throw .unsupported("a quotient that is 1/0 at the end of a sum") }
        if case .exponential = table.factors[Int(power.factor)] { try requireInvertible(value) }
        result = try product(result, raised(value.reciprocal, to: -power.exponent))
      }
    }
    return result
  }

  private func substituting(
    _ variable: IndexVariable, by index: IndexTerm, in fraction: Fraction
  ) throws(NormalizationError) -> Fraction {
    var numerator = Fraction.zero
    for term in fraction.numerator.terms {
      let value = try substituting(variable, by: index, in: term.monomial)
      numerator = try checked(numerator + product(value, Fraction(term.coefficient)))
    }
    for denominator in fraction.denominators {
      let value = try substituting(variable, by: index, in: Fraction(denominator.polynomial))
      guard !value.isZero else { throw .unsupported("a quotient that is 1/0 at the end of a sum") }
      numerator = try product(numerator, raised(value.reciprocal, to: denominator.exponent))
    }
    return numerator
  }

  private func substituting(
    _ variable: IndexVariable, by index: IndexTerm, inArgument argument: Int
  ) throws(NormalizationError) -> Int {
    let fraction = try substituting(variable, by: index, in: table.arguments[argument])
    return table.intern(argument: fraction)
  }

  private func substituting(
    _ variable: IndexVariable, by index: IndexTerm, in number: Int32
  ) throws(NormalizationError) -> Fraction {
    func replaced(_ old: IndexTerm) throws(NormalizationError) -> IndexTerm {
      try checked(old.removing(variable) + old.coefficient(of: variable) * index)
    }
    switch table.factors[Int(number)] {
    case .parameter: return Fraction(Monomial(number))
    case .natural: return try natural(index)
    case .member(let name, let indices): return factor(.member(name, try indices.map(replaced)))
    case .kronecker(let difference): return try kronecker(replaced(difference))
    case .exponential(let base, let exponent):
      let value = try substituting(variable, by: index, in: value(of: base))
      return try exponential(value, exponent == variable ? index : IndexTerm(exponent))
    case .root(let degree, let argument):
      let substituted = try substituting(variable, by: index, inArgument: argument)
      return factor(.root(degree: degree, argument: substituted))
    case .absoluteValue(let argument):
      return factor(.absoluteValue(argument: try substituting(variable, by: index, inArgument: argument)))
    case .sign(let argument):
      return factor(.sign(argument: try substituting(variable, by: index, inArgument: argument)))
    case .inverse(let argument):
      let value = try substituting(variable, by: index, in: table.arguments[argument])
      guard !value.isZero else { throw .unsupported("a quotient that is 1/0 at the end of a sum") }
      return value.reciprocal
    case .application(let definition, let keys):
      var replacedKeys: [ArgumentKey] = []
      for key in keys {
        switch key {
        case .real(let argument):
          replacedKeys.append(.real(argument: try substituting(variable, by: index, inArgument: argument)))
        case .index(let old): replacedKeys.append(.index(try replaced(old)))
        case .sequence(let sequence):
          guard case .free(let name) = variable else { throw .unsupported("a bound variable in an argument") }
          let moved = sequence.substituting(.index(index), for: Variable(name, .index))
          replacedKeys.append(.sequence(try checked(moved)))
        }
      }
      return factor(.application(definition, replacedKeys))
    case .sum(let key):
      // The inner sum may get another upper end, so it is summed anew over an index of its own.
      let upper = try replaced(key.upper)
      let inner = newWorkingVariable()
      let part = try substituting(key.lag, by: key.upper - IndexTerm(inner), in: key.part)
      let moved = try substituting(variable, by: index, in: part)
      return try sum(moved, over: inner, upTo: upper)
    }
  }
}

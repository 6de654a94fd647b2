import ExactArithmetic
import SymbolicAlgebra

extension Normalizer {
  /// `base^exponent`. Unless the exponent is certainly nonnegative the base must not vanish.
  func power(_ base: Term, _ exponent: IndexTerm) throws(NormalizationError) -> Fraction {
    if let literal = exponent.literal {
      return literal >= 0
        ? try raised(normalize(base), to: literal) : try raised(inverse(of: base), to: -literal)
    }
    let fraction = try normalize(base)
    if !isEntailed(.lessOrEqual, 0, exponent) { try requireNonzero(fraction, base) }
    return try exponential(fraction, exponent)
  }

  /// `fraction^exponent` for a literal exponent that is at least 0.
  func raised(_ fraction: Fraction, to exponent: Int) throws(NormalizationError) -> Fraction {
    if exponent == 0 { return .one }
    if let single = fraction.numerator.single, fraction.denominators.isEmpty {
      return try raised(single.monomial, single.coefficient, to: exponent)
    }
    // Squaring a polynomial that can't stay small is refused before memory is spent on it.
    guard exponent <= 4_096 else { throw .tooLarge("a sum to the power \(exponent)") }
    var result = Fraction.one
    var square = fraction
    var rest = exponent
    while true {
      if rest & 1 == 1 { result = try product(result, square) }
      rest >>= 1
      if rest == 0 { return result }
      square = try product(square, square)
    }
  }

  private func raised(
    _ monomial: Monomial, _ coefficient: Rational, to exponent: Int
  ) throws(NormalizationError) -> Fraction {
    guard exponent < Monomial.exponentLimit else { throw .tooLarge("the exponent \(exponent)") }
    var powers: [Monomial.Power] = []
    for power in monomial.powers {
      let (scaled, overflow) = power.exponent.multipliedReportingOverflow(by: exponent)
      guard !overflow else { throw .tooLarge("the exponent \(exponent)") }
      powers.append(Monomial.Power(factor: power.factor, exponent: scaled))
    }
    let bits = max(coefficient.numerator.bitWidth, coefficient.denominator.bitWidth)
    guard coefficient.magnitude.isOne || coefficient.isZero || bits * exponent <= Self.numberLimit else {
      throw .tooLarge("a number of \(bits) bits to the power \(exponent)")
    }
    let value: Rational
    do { value = try coefficient.power(exponent) } catch {
      throw .tooLarge("a number to the power \(exponent)")
    }
    return try product(Fraction(Polynomial(Monomial(powers: powers), value)), Fraction.one)
  }

  /// `base^exponent` for an exponent with variables, as a product of exponentials.
  ///
  /// An exponent is split into one exponential for each variable, and some of these may have a negative exponent even
  /// if the whole hasn't. A parameter is an indeterminate and can be divided by; any other base must not vanish then.
  func exponential(_ base: Fraction, _ exponent: IndexTerm) throws(NormalizationError) -> Fraction {
    let exponent = try checked(exponent)
    if base.isZero {
      try require(.lessOrEqual, 0, exponent)
      return try kronecker(exponent)
    }
    if exponent.constant < 0 || exponent.summands.contains(where: { $0.coefficient < 0 }) {
      try requireInvertible(base)
    }
    guard let single = base.numerator.single, base.denominators.isEmpty else {
      return try opaqueExponential(base, exponent)
    }
    var result = try exponential(of: single.coefficient, exponent)
    for power in single.monomial.powers {
      let symbol = table.factors[Int(power.factor)]
      let scaled = power.exponent * exponent
      if case .parameter(let name) = symbol {
        result = try product(result, exponential(.parameter(name), Fraction(Monomial(power.factor)), scaled))
      } else {
        result = try product(result, opaqueExponential(Fraction(Monomial(power.factor)), scaled))
      }
    }
    return result
  }

  /// Requires that the fraction can be divided by: it is a product of parameters and their powers, or doesn't vanish.
  func requireInvertible(_ fraction: Fraction) throws(NormalizationError) {
    if isKnownNonzero(fraction.numerator) { return }
    if let single = fraction.numerator.single, fraction.denominators.isEmpty,
      single.monomial.powers.allSatisfy({ isIndeterminate($0.factor) })
    {
      return
    }
    guard let term = term(for: fraction.numerator) else {
      throw .unsupported("a quotient by, or a power of, a quantity that may vanish and has no short name")
    }
    try requireNonzero(fraction, term)
  }

  private func isIndeterminate(_ factor: Int32) -> Bool {
    switch table.factors[Int(factor)] {
    case .parameter, .exponential(.parameter, _), .exponential(.prime, _), .exponential(.minusOne, _): true
    case .exponential(.opaque, _), .natural, .member, .kronecker, .sum, .root, .absoluteValue, .sign,
      .inverse, .application:
      false
    }
  }

  private func opaqueExponential(
    _ base: Fraction, _ exponent: IndexTerm
  ) throws(NormalizationError) -> Fraction {
    return try exponential(.opaque(argument: table.intern(argument: base)), base, exponent)
  }

  /// `base^(c + sum a_i n_i)` as `value^c` times one exponential for each variable.
  private func exponential(
    _ base: Base, _ value: Fraction, _ exponent: IndexTerm
  ) throws(NormalizationError) -> Fraction {
    let exponent = try checked(exponent)
    var result = Fraction.one
    if exponent.constant > 0 { result = try raised(value, to: exponent.constant) }
    if exponent.constant < 0 { result = try raised(value.reciprocal, to: -exponent.constant) }
    for summand in exponent.summands {
      var coefficient = summand.coefficient
      if base == .minusOne { coefficient = abs(coefficient) % 2 }
      let symbol = table.intern(.exponential(base, summand.variable))
      result = try product(result, Fraction(Monomial(symbol, coefficient)))
    }
    return result
  }

  /// A power of a number: of its sign and of the primes in it, so that `4^t` and `(2^t)^2` agree.
  private func exponential(
    of number: Rational, _ exponent: IndexTerm
  ) throws(NormalizationError) -> Fraction {
    if number.isOne { return .one }
    guard let small = SmallFraction(number) else { return try opaqueExponential(Fraction(number), exponent) }
    var result = Fraction.one
    if small.isNegative {
      result = try product(result, exponential(.minusOne, Fraction(Rational.minusOne), exponent))
    }
    for (prime, multiplicity) in small.primes {
      result = try product(
        result, exponential(.prime(prime), Fraction(Rational(prime)), multiplicity * exponent))
    }
    return result
  }
}

/// A rational number whose numerator and denominator split into primes by trial division.
///
/// What is left above the bound counts as a prime of its own, which is sound: bases merely need to be equal numbers.
private struct SmallFraction {
  let isNegative: Bool
  var primes: [(prime: Int, multiplicity: Int)] = []

  init?(_ number: Rational) {
    guard let numerator = Rational(number.numerator).smallInteger,
      let denominator = Rational(number.denominator).smallInteger, numerator != .min
    else { return nil }
    isNegative = numerator < 0
    for (value, sign) in [(abs(numerator), 1), (denominator, -1)] {
      var rest = value
      var candidate = 2
      while candidate <= 1_000 && candidate * candidate <= rest {
        var multiplicity = 0
        while rest % candidate == 0 {
          rest /= candidate
          multiplicity += 1
        }
        if multiplicity > 0 { primes.append((candidate, sign * multiplicity)) }
        candidate += 1
      }
      if rest > 1 { primes.append((rest, sign)) }
    }
  }
}

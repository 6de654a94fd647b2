import ExactArithmetic
import SymbolicAlgebra

extension Rational {
  /// The number as a product of -1 and powers of primes, each prime once, or nil if it is too large to be split.
  ///
  /// What trial division leaves counts as a prime. Takes at most 1000 divisions for numerator and denominator each.
  var primeParts: [(factor: Int, multiplicity: Int)]? {
    guard let numerator = Rational(numerator).smallInteger,
      let denominator = Rational(denominator).smallInteger,
      numerator != 0, numerator != .min
    else { return nil }
    var parts: [(factor: Int, multiplicity: Int)] = numerator < 0 ? [(-1, 1)] : []
    for (value, sign) in [(abs(numerator), 1), (denominator, -1)] {
      var rest = value
      var candidate = 2
      while candidate <= 1_000, candidate * candidate <= rest {
        var multiplicity = 0
        while rest.isMultiple(of: candidate) {
          rest /= candidate
          multiplicity += 1
        }
        if multiplicity > 0 { parts.append((candidate, sign * multiplicity)) }
        candidate += 1
      }
      if rest > 1 { parts.append((rest, sign)) }
    }
    return parts
  }

  /// The number as a product and quotient of -1 and primes, or nil if it is one of these or can't be split.
  var splitIntoPrimes: Term? {
    guard let parts = primeParts, parts.count > 1 || parts.contains(where: { $0.multiplicity != 1 }) else {
      return nil
    }
    func product(_ sign: Int) -> Term? {
      let factors = parts.filter { $0.multiplicity.signum() == sign }.flatMap { part in
        Array(repeating: Term.number(Rational(part.factor)), count: abs(part.multiplicity))
      }
      return factors.dropFirst().reduce(factors.first) { partial, factor in partial.map { $0 * factor } }
    }
    let numerator = product(1) ?? 1
    return product(-1).map { numerator / $0 } ?? numerator
  }
}

/// Where the value of a normal form is a continuous function of the values of its factors.
///
/// A normal form may divide by a parameter that vanishes (`b^(t - k)` is `b^t / b^k`, also at `b = 0`) and, outside a sum
/// that is empty, by what doesn't vanish inside. Equations are not affected, since they hold between rational functions;
/// but that a term doesn't vanish carries over to the factors of its normal form only if it is regular.
extension Normalizer {
  /// Whether nothing is divided by that isn't known not to vanish.
  func isRegular(_ fraction: Fraction) -> Bool {
    isRegular(fraction.numerator)
      && fraction.denominators.allSatisfy { isRegular($0.polynomial) && isKnownNonzero($0.polynomial) }
  }

  private func isRegular(_ polynomial: Polynomial) -> Bool {
    polynomial.terms.allSatisfy { isRegular($0.monomial) }
  }

  private func isRegular(_ monomial: Monomial) -> Bool {
    monomial.powers.allSatisfy { power in
      isRegular(factor: power.factor) && (power.exponent > 0 || isKnownNonzero(factor: power.factor))
    }
  }

  private func isRegular(factor: Int32) -> Bool {
    switch table.factors[Int(factor)] {
    case .parameter, .natural, .member, .kronecker, .root, .absoluteValue, .sign, .application: true
    case .exponential(let base, _): isRegular(value(of: base))
    case .sum(let key): isRegular(key.part)
    case .inverse(let argument):
      isRegular(table.arguments[argument]) && isKnownNonzero(table.arguments[argument].numerator)
    }
  }
}

import ExactArithmetic

/// A number of a `SurdField`, written so that it no longer depends on the field.
struct SurdValue: Sendable {
  struct Power: Sendable {
    let base: BigNatural
    let exponent: Int
  }

  /// `numerator * product of powers * square root of (radicand * product of radicandFactors)`.
  struct Term: Sendable {
    let numerator: BigInteger
    let powers: [Power]
    let radicand: BigInteger
    let radicandFactors: [BigNatural]

    var isRational: Bool { radicand == 1 && radicandFactors.isEmpty }
  }

  let terms: [Term]
}

extension SurdField {
  /// Writes a number without reference to this field.
  func exported(_ sum: SurdSum) throws(ArithmeticFault) -> SurdValue {
    var terms: [SurdValue.Term] = []
    for term in try flattened(sum).terms {
      let radicand = term.isRational ? Radicand(numerator: 1, factors: []) : radicands[term.root]
      terms.append(
        SurdValue.Term(
          numerator: term.numerator,
          powers: (term.short + term.long).map {
            SurdValue.Power(base: integers[$0.base], exponent: $0.exponent)
          },
          radicand: radicand.numerator, radicandFactors: radicand.factors.map { integers[$0.base] }))
    }
    return SurdValue(terms: terms)
  }

  /// Reads a number that some field wrote.
  func imported(_ value: SurdValue) throws(ArithmeticFault) -> SurdSum {
    var result = SurdSum.zero
    for written in value.terms {
      var coefficient = SurdTerm(numerator: written.numerator)
      for power in written.powers {
        coefficient = try multiply(coefficient, term(1, factors(of: power.base).raised(to: power.exponent)))
      }
      var factors: [Factor] = []
      for integer in written.radicandFactors {
        factors = try factors.multiplied(by: self.factors(of: integer))
      }
      result = try add(
        result, SurdSum([multiply(coefficient, squareRoot(numerator: written.radicand, factors: factors))]))
    }
    return result
  }
}

extension SurdValue {
  /// The value as a fraction that isn't reduced, or `nil` when it is irrational.
  func fraction(limits: EvaluationLimits) throws(ArithmeticFault) -> (BigInteger, BigInteger)? {
    guard let term = terms.first else { return (0, 1) }
    guard terms.count == 1, term.isRational else { return nil }
    let field = SurdField(limits: limits)
    var (above, below): ([Factor], [Factor]) = ([], [])
    for power in term.powers {
      let factors = try field.factors(of: power.base).raised(to: abs(power.exponent))
      if power.exponent > 0 {
        above = try above.multiplied(by: factors)
      } else {
        below = try below.multiplied(by: factors)
      }
    }
    let common = above.extractingCommonFactor(with: below)
    return (try field.product(term.numerator, common.left), try field.product(1, common.right))
  }

  /// Bounds of the value; each term is enclosed to a relative precision of about `bits` bits.
  func enclosure(bits: Int) throws(ArithmeticFault) -> RationalInterval {
    var result = RationalInterval(.zero)
    for term in terms { result = (result + (try term.enclosure(bits: bits))).rounded(toBits: bits) }
    return result
  }
}

extension SurdValue.Term {
  fileprivate func enclosure(bits: Int) throws(ArithmeticFault) -> RationalInterval {
    // The powers multiply the relative error by no more than the number of multiplications, below 2^16.
    let working = bits + 16
    var above = MagnitudeBounds(numerator.magnitude, bits: working)
    var below = MagnitudeBounds(1, bits: working)
    for power in powers {
      let (scale, overflow) = power.base.bitWidth.multipliedReportingOverflow(by: abs(power.exponent))
      guard !overflow, scale <= Rational.powerBitLimit else {
        throw .tooLarge(bits: overflow ? .max : scale)
      }
      let value = MagnitudeBounds(power.base, bits: working).power(power.exponent.magnitude, bits: working)
      if power.exponent > 0 {
        above = above.multiplied(by: value, bits: working)
      } else {
        below = below.multiplied(by: value, bits: working)
      }
    }
    do {
      var result = try above.interval.divided(by: below.interval)
      if !isRational {
        let square = radicandFactors.reduce(MagnitudeBounds(radicand.magnitude, bits: working)) {
          $0.multiplied(by: MagnitudeBounds($1, bits: working), bits: working)
        }
        result = try result * square.interval.squareRoot(bits: working)
      }
      return (numerator.sign == .minus ? -result : result).rounded(toBits: bits)
    } catch {
      throw .tooLarge(bits: .max)
    }
  }
}

/// Bounds of a positive number, rounded outward to a number of bits.
private struct MagnitudeBounds {
  var lower: Dyadic
  var upper: Dyadic

  init(lower: Dyadic, upper: Dyadic) {
    self.lower = lower
    self.upper = upper
  }

  init(_ integer: BigNatural, bits: Int) {
    let exact = Dyadic(BigInteger(integer))
    self.init(lower: exact.rounded(toBits: bits, .down), upper: exact.rounded(toBits: bits, .up))
  }

  func multiplied(by other: MagnitudeBounds, bits: Int) -> MagnitudeBounds {
    MagnitudeBounds(
      lower: (lower * other.lower).rounded(toBits: bits, .down),
      upper: (upper * other.upper).rounded(toBits: bits, .up))
  }

  func power(_ exponent: UInt, bits: Int) -> MagnitudeBounds {
    if exponent == 1 { return self }
    let half = power(exponent / 2, bits: bits)
    let square = half.multiplied(by: half, bits: bits)
    return exponent & 1 == 0 ? square : square.multiplied(by: self, bits: bits)
  }

  var interval: RationalInterval {
    get throws {
      guard let result = RationalInterval(lower: try Rational(lower), upper: try Rational(upper)) else {
        throw ArithmeticFault.tooLarge(bits: .max)
      }
      return result
    }
  }
}

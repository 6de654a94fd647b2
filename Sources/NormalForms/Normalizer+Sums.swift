import ExactArithmetic
import SymbolicAlgebra

extension Normalizer {
  /// The normal form of `sum_{k=1}^{upper} body`.
  func sum(upTo upper: IndexTerm, _ body: Term) throws(NormalizationError) -> Fraction {
    if let literal = upper.literal {
      guard literal <= Self.literalSumLimit else { throw .tooLarge("a sum of \(literal) terms") }
      var total = Fraction.zero
      for index in stride(from: 1, through: literal, by: 1) {
        total = try sum(total, normalize(body.instantiated(with: [.index(IndexTerm(index))])))
      }
      return total
    }
    let variable = newWorkingVariable()
    let summand = try summand(body, variable, upper)
    try requireDivisors(of: summand, independentOf: variable)
    return try sum(summand, over: variable, upTo: upper)
  }

  private func summand(
    _ body: Term, _ variable: IndexVariable, _ upper: IndexTerm
  ) throws(NormalizationError) -> Fraction {
    let index = IndexTerm(variable)
    // Facts about members hold inside the sum only: an empty sum has no members.
    let outside = self.facts
    indexFacts += [IndexRelation(.lessOrEqual, 1, index), IndexRelation(.lessOrEqual, index, upper)]
    ranges.append((variable, upper))
    defer {
      self.facts = outside
      ranges.removeLast()
    }
    return try normalize(body.instantiated(with: [.index(index)]))
  }

  /// Requires outside a sum that what its members are divided by, and what doesn't depend on the member, doesn't
  /// vanish: in `sum_{k=1}^t 1/t` the quotient is pulled out, and an empty sum would become `0/0`.
  private func requireDivisors(
    of summand: Fraction, independentOf variable: IndexVariable
  ) throws(NormalizationError) {
    // The requirements were recorded where the quotients stand.
    if recorder != nil { return }
    for denominator in summand.denominators where !table.depends(denominator.polynomial, on: variable) {
      try requireInvertible(Fraction(denominator.polynomial))
    }
    var divisors: Set<Int32> = []
    for term in summand.numerator.terms {
      for power in term.monomial.powers where power.exponent < 0 { divisors.insert(power.factor) }
    }
    for divisor in divisors.sorted() where !table.depends(divisor, on: variable) {
      try requireInvertible(Fraction(Monomial(divisor)))
    }
  }

  /// The sum of a normal form over `variable = 1 .. upper`.
  func sum(
    _ summand: Fraction, over variable: IndexVariable, upTo upper: IndexTerm
  ) throws(NormalizationError) -> Fraction {
    try collectingParts(of: summand, by: variable) { part throws(NormalizationError) in
      try sum(part, over: variable, upTo: upper)
    }
  }

  /// Adds up `transform(part) * rest` over the parts of a normal form that depend on the variable.
  private func collectingParts(
    of fraction: Fraction, by variable: IndexVariable,
    _ transform: (Monomial) throws(NormalizationError) -> Fraction
  ) throws(NormalizationError) -> Fraction {
    var numerator = fraction.numerator
    var free: [Fraction.Denominator] = []
    for denominator in fraction.denominators {
      if table.depends(denominator.polynomial, on: variable) {
        let argument = table.intern(argument: Fraction(denominator.polynomial))
        numerator = numerator.multiplied(
          by: Monomial(table.intern(.inverse(argument: argument)), denominator.exponent))
      } else {
        free.append(denominator)
      }
    }
    var parts: [Monomial] = []
    var coefficients: [Monomial: Polynomial] = [:]
    for term in numerator.terms {
      let (dependent, rest) = table.split(term.monomial, by: variable)
      if coefficients[dependent] == nil { parts.append(dependent) }
      coefficients[dependent, default: .zero].add(term.coefficient, rest)
    }
    var total = Fraction.zero
    for part in parts {
      guard let coefficient = coefficients[part], !coefficient.isZero else { continue }
      let value = try transform(part)
      total = try sum(total, product(value, Fraction(coefficient)))
    }
    return try product(total, Fraction(Polynomial.one, free))
  }

  /// The sum of one product of factors over `variable = 1 .. upper`.
  private func sum(
    _ part: Monomial, over variable: IndexVariable, upTo upper: IndexTerm
  ) throws(NormalizationError) -> Fraction {
    if let literal = upper.literal {
      guard literal <= Self.literalSumLimit else { throw .tooLarge("a sum of \(literal) terms") }
      var total = Fraction.zero
      for index in stride(from: 1, through: literal, by: 1) {
        total = try sum(total, substituting(variable, by: IndexTerm(index), in: part))
      }
      return total
    }
    if let picked = try pick(part, variable, upper) { return picked }
    // sum to n + c is the sum to n and c members more, or -c fewer.
    var base = upper
    if upper.summands.count == 1, upper.summands[0].coefficient == 1 {
      base = IndexTerm(upper.summands[0].variable)
    }
    let extra = upper.constant - base.constant
    if !isManifestlyNatural(upper) { try require(.lessOrEqual, 0, upper) }
    guard abs(extra) <= Self.literalSumLimit else { throw .tooLarge("a sum with \(extra) terms peeled off") }
    if extra < 0 && hasInverse(part, of: variable) {
      throw .unsupported("a quotient by members of a sum whose upper end is shortened")
    }
    var total = try lagged(part, variable, base)
    for offset in stride(from: 1, through: extra, by: 1) {
      total = try sum(total, substituting(variable, by: base + IndexTerm(offset), in: part))
    }
    for offset in stride(from: 0, to: -extra, by: 1) {
      total = try sum(total, substituting(variable, by: base - IndexTerm(offset), in: part).negated)
    }
    return total
  }

  private func isManifestlyNatural(_ index: IndexTerm) -> Bool {
    index.constant >= 0 && index.summands.allSatisfy { $0.coefficient > 0 }
  }

  /// Whether the part divides by something that depends on the variable and that could vanish outside its range.
  private func hasInverse(_ part: Monomial, of variable: IndexVariable) -> Bool {
    part.powers.contains { power in
      switch table.factors[Int(power.factor)] {
      case .inverse: true
      case .exponential(let base, _): power.exponent < 0 && table.depends(value(of: base), on: variable)
      case .parameter, .natural, .member, .kronecker, .sum, .root, .absoluteValue, .sign, .application:
        power.exponent < 0
      }
    }
  }

  /// The member that a Kronecker delta picks, or nil if there is none in the part.
  private func pick(
    _ part: Monomial, _ variable: IndexVariable, _ upper: IndexTerm
  ) throws(NormalizationError) -> Fraction? {
    for (position, power) in part.powers.enumerated() where power.exponent > 0 {
      guard case .kronecker(let difference) = table.factors[Int(power.factor)] else { continue }
      let coefficient = difference.coefficient(of: variable)
      guard abs(coefficient) == 1 else { continue }
      let picked = -coefficient * difference.removing(variable)
      if isEntailed(.lessOrEqual, picked, 0) || isEntailed(.less, upper, picked) { return .zero }
      try require(.lessOrEqual, 1, picked)
      try require(.lessOrEqual, picked, upper)
      var rest = part
      rest.powers.remove(at: position)
      return try substituting(variable, by: picked, in: rest)
    }
    return nil
  }

  // MARK: Sums over lags

  /// The sum over `variable = 1 .. upper` written over lags `upper - variable = 0 .. upper - 1`.
  private func lagged(
    _ part: Monomial, _ variable: IndexVariable, _ upper: IndexTerm
  ) throws(NormalizationError) -> Fraction {
    let height = part.powers.reduce(0) { max($0, table.heights[Int($1.factor)]) } + 1
    let lag = FactorTable.lag(height)
    let overLags = try substituting(variable, by: upper - IndexTerm(lag), in: part)
    return try collectingParts(of: overLags, by: lag) { part throws(NormalizationError) in
      try lagSum(part, lag, upper)
    }
  }

  /// `sum_{lag=0}^{upper-1} part`, in closed form or as an atom.
  private func lagSum(
    _ part: Monomial, _ lag: IndexVariable, _ upper: IndexTerm
  ) throws(NormalizationError) -> Fraction {
    if part.isOne { return try natural(upper) }
    if let closed = try closedForm(part, lag, upper) { return closed }
    if let (offset, boundary) = try shift(part, lag, upper) {
      let moved = try substituting(lag, by: IndexTerm(lag) + IndexTerm(offset), in: part)
      let rest = try collectingParts(of: moved, by: lag) { part throws(NormalizationError) in
        try lagSum(part, lag, upper)
      }
      return try checked(rest + boundary)
    }
    return factor(.sum(SumKey(upper: upper, lag: lag, part: part)))
  }

  /// How far to move the lag so that the first sequence is met at `upper - lag`, and the members that this leaves over.
  private func shift(
    _ part: Monomial, _ lag: IndexVariable, _ upper: IndexTerm
  ) throws(NormalizationError) -> (offset: Int, boundary: Fraction)? {
    var first: (name: String, offset: Int)?
    for power in part.powers {
      guard case .member(let name, let indices) = table.factors[Int(power.factor)] else { continue }
      for index in indices where index.coefficient(of: lag) == -1 {
        guard let offset = (index + IndexTerm(lag) - upper).literal else { continue }
        if let present = first, (present.name, present.offset) <= (name, offset) { continue }
        first = (name, offset)
      }
    }
    guard let offset = first?.offset, offset != 0, abs(offset) <= 64, !hasInverse(part, of: lag) else {
      return nil
    }
    var boundary = Fraction.zero
    for step in stride(from: 0, to: offset, by: 1) {
      boundary = try checked(
        boundary + substituting(lag, by: IndexTerm(step), in: part)
          - substituting(lag, by: upper + IndexTerm(step), in: part))
    }
    for step in stride(from: 1, through: -offset, by: 1) {
      boundary = try checked(
        boundary + substituting(lag, by: upper - IndexTerm(step), in: part)
          - substituting(lag, by: IndexTerm(-step), in: part))
    }
    return (offset, boundary)
  }

  /// `sum_{lag=0}^{upper-1} rho^lag lag^n`, if the part is such a product and `1 - rho` doesn't vanish or is 0.
  private func closedForm(
    _ part: Monomial, _ lag: IndexVariable, _ upper: IndexTerm
  ) throws(NormalizationError) -> Fraction? {
    var order = 0
    var bases: [(value: Fraction, multiplicity: Int)] = []
    for power in part.powers {
      switch table.factors[Int(power.factor)] {
      case .natural where power.exponent > 0 && power.exponent <= 64:
        order = power.exponent
      case .exponential(let base, lag):
        let value = value(of: base)
        guard !table.depends(value, on: lag) else { return nil }
        bases.append((value, power.exponent))
      case .parameter, .exponential, .natural, .member, .kronecker, .sum, .root, .absoluteValue, .sign,
        .inverse, .application:
        return nil
      }
    }
    var ratio = Fraction.one
    var ratioToUpper = Fraction.one
    for (value, multiplicity) in bases {
      let base = multiplicity < 0 ? value.reciprocal : value
      ratio = try product(ratio, raised(base, to: abs(multiplicity)))
      ratioToUpper = try product(ratioToUpper, exponential(value, multiplicity * upper))
    }
    let gap = try checked(Fraction.one - ratio)
    if gap.isZero { return try powerSum(order, upper) }
    if recorder != nil {
      if let condition = term(for: gap.numerator.primitive.part) { recorder?.record(closedForm: condition) }
    } else if !isKnownNonzero(gap.numerator) {
      return nil
    }
    return try geometricSum(order, upper, ratio, ratioToUpper, gap.reciprocal)
  }

  func value(of base: Base) -> Fraction {
    switch base {
    case .prime(let prime): Fraction(Rational(prime))
    case .minusOne: Fraction(Rational.minusOne)
    case .opaque(let argument): table.arguments[argument]
    case .parameter(let name): factor(.parameter(name))
    }
  }

  /// `T_n = sum_{l<upper} rho^l l^n` from `(1 - rho) T_n = rho sum_{i<n} C(n,i) T_i + 0^n - rho^upper upper^n`.
  private func geometricSum(
    _ order: Int, _ upper: IndexTerm, _ ratio: Fraction, _ ratioToUpper: Fraction, _ inverseGap: Fraction
  ) throws(NormalizationError) -> Fraction {
    let length = try natural(upper)
    var sums: [Fraction] = []
    for n in 0...order {
      var inner = Fraction.zero
      for (i, sum) in sums.enumerated() {
        inner = try checked(inner + product(sum, Fraction(binomial(n, i))))
      }
      let first = n == 0 ? Fraction.one : Fraction.zero
      let last = try product(ratioToUpper, raised(length, to: n))
      sums.append(try product(checked(product(ratio, inner) + first - last), inverseGap))
    }
    return sums[order]
  }

  /// `S_n = sum_{l<upper} l^n` from `upper^(n+1) = sum_{i<=n} C(n+1,i) S_i`.
  private func powerSum(_ order: Int, _ upper: IndexTerm) throws(NormalizationError) -> Fraction {
    let length = try natural(upper)
    var sums: [Fraction] = []
    for n in 0...order {
      var rest = try raised(length, to: n + 1)
      for (i, sum) in sums.enumerated() {
        rest = try checked(rest - product(sum, Fraction(binomial(n + 1, i))))
      }
      let scale = Rational(n + 1).reciprocal ?? .one
      sums.append(try product(rest, Fraction(scale)))
    }
    return sums[order]
  }

  private func binomial(_ n: Int, _ k: Int) -> Rational {
    var value = Rational.one
    for i in 0..<k { value = value * Rational(n - i) * (Rational(i + 1).reciprocal ?? .one) }
    return value
  }
}

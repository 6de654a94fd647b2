import ExactArithmetic
import SymbolicAlgebra

/// Brings terms into the EMA-sum normal form and so decides equality.
///
/// A normal form is a polynomial in independent quantities over denominators that don't vanish: parameters, powers
/// `beta^t`, the step count, members of sequences, and sums `sum_k rho^(t-k) (t-k)^n g_k^a`. Sums without a sequence
/// have closed forms. Every rewriting step is an identity of polynomials for each concrete value of the index variables
/// once the conditions hold that the given facts discharge: denominators and bases of possibly negative exponents don't
/// vanish. So two terms with the same normal form are equal wherever the facts hold.
public final class Normalizer {
  var table = FactorTable()
  /// Index relations that hold here, those of enclosing sums last.
  var indexFacts: [IndexRelation]
  private var families: [NormalizationFacts.Family]
  /// Primitive polynomials with more than one term that don't vanish.
  private var nonzeroPolynomials: [Polynomial] = []
  private var nonzeroFactors: Set<Int32> = []
  /// The enclosing sums' working variables and upper ends.
  var ranges: [(variable: IndexVariable, upper: IndexTerm)] = []
  private var workingVariables = 0
  private var depth = 0
  /// Conditions are recorded here instead of being checked, when a caller asks what would be needed.
  var recorder: RequirementRecorder?

  static let termLimit = 40_000
  /// How many bits a power of a number may have.
  static let numberLimit = 1 << 20
  /// How many terms a product may have before like terms are collected; at some 200 bytes each they fit into 100 MB.
  static let productLimit = 400_000
  static let depthLimit = 1_000
  static let literalSumLimit = 4_096

  /// Throws when a fact itself can't be normalised with the facts before it.
  public init(facts: NormalizationFacts = NormalizationFacts()) throws(NormalizationError) {
    indexFacts = facts.index
    families = facts.families
    for relation in facts.index {
      try refuseReservedNames(in: .index(relation.left))
      try refuseReservedNames(in: .index(relation.right))
    }
    for family in families {
      try refuseReservedNames(in: .index(family.upper))
      try refuseReservedNames(in: family.body)
    }
    for term in facts.nonzero {
      try refuseReservedNames(in: term)
      addNonzero(try normalize(term))
    }
  }

  init(recordingWith index: [IndexRelation]) {
    indexFacts = index
    families = []
    recorder = RequirementRecorder()
  }

  /// Refuses names that the indices of sums have in here, lest a variable of the caller's be taken for one of them.
  func refuseReservedNames(in term: Term) throws(NormalizationError) {
    let usesReserved = term.containsFreeVariable { variable in
      variable.sort == .index && FactorTable.isSummationVariable(.free(variable.name))
    }
    if usesReserved { throw .unsupported("an index whose name begins with a control character") }
  }

  /// Whether the term is identically 0 under the facts. False means that the normal form isn't 0.
  public func isZero(_ term: Term) throws(NormalizationError) -> Bool {
    try refuseReservedNames(in: term)
    return try normalize(term).isZero
  }

  /// The value of a term that is identically constant under the facts.
  public func constant(_ term: Term) throws(NormalizationError) -> Rational? {
    try refuseReservedNames(in: term)
    return try normalize(term).constant
  }

  /// The term as a number times a product of powers, if that is its normal form and all its factors have short names.
  public func monomial(_ term: Term) throws(NormalizationError) -> Term? {
    try refuseReservedNames(in: term)
    let fraction = try normalize(term)
    guard let single = fraction.numerator.single, fraction.denominators.isEmpty,
      let product = self.term(for: fraction.numerator)
    else { return nil }
    return single.coefficient.signum < 0 ? -product : product
  }

  func newWorkingVariable() -> IndexVariable {
    workingVariables += 1
    return FactorTable.working(workingVariables)
  }

  func checked(_ fraction: Fraction) throws(NormalizationError) -> Fraction {
    guard fraction.numerator.terms.count <= Self.termLimit else {
      throw .tooLarge("more than \(Self.termLimit) terms")
    }
    for term in fraction.numerator.terms where term.monomial.isTooLarge {
      throw .tooLarge("an exponent of \(Monomial.exponentLimit) or more")
    }
    guard fraction.denominators.count <= 64, fraction.denominators.allSatisfy({ $0.exponent <= 64 }) else {
      throw .tooLarge("more than 64 denominators, or one to a power above 64")
    }
    return fraction
  }

  /// Refuses an index that overflowed: all such look alike.
  func checked(_ index: IndexTerm) throws(NormalizationError) -> IndexTerm {
    guard !index.isTooLarge else { throw .tooLarge("an index with a coefficient above \(Int.max)") }
    return index
  }

  /// Refuses a sequence in whose members an index overflowed.
  func checked(_ sequence: SequenceTerm) throws(NormalizationError) -> SequenceTerm {
    if case .lambda(let names, _) = sequence {
      do { try sequence.check(arity: names.count) } catch { throw .unsupported("an argument: \(error)") }
    }
    return sequence
  }

  func product(_ left: Fraction, _ right: Fraction) throws(NormalizationError) -> Fraction {
    try checkProduct(left.numerator, right.numerator)
    return simplifyingIndicators(try checked(left * right))
  }

  func sum(_ left: Fraction, _ right: Fraction) throws(NormalizationError) -> Fraction {
    if left.denominators == right.denominators || left.isZero || right.isZero {
      return try checked(left + right)
    }
    let common = Fraction.common(left, right)
    var numerator = try numerator(of: left, over: common)
    numerator.add(try self.numerator(of: right, over: common))
    return try checked(Fraction(numerator, numerator.isZero ? [] : common))
  }

  private func numerator(
    of fraction: Fraction, over common: [Fraction.Denominator]
  ) throws(NormalizationError) -> Polynomial {
    var result = fraction.numerator
    for denominator in common {
      for _ in 0..<(denominator.exponent - fraction.exponent(of: denominator.polynomial)) {
        try checkProduct(result, denominator.polynomial)
        result = result * denominator.polynomial
      }
    }
    return result
  }

  /// Refuses a product before memory and time are spent on it.
  private func checkProduct(_ left: Polynomial, _ right: Polynomial) throws(NormalizationError) {
    let (count, overflow) = left.terms.count.multipliedReportingOverflow(by: right.terms.count)
    guard !overflow, count <= Self.productLimit else { throw .tooLarge("a product of \(count) terms") }
    if Deadline.hasPassed { throw .tooLarge("no time was left") }
  }

  // MARK: Conditions

  /// The facts that hold at this place of the term.
  var facts: (index: [IndexRelation], polynomials: [Polynomial], factors: Set<Int32>) {
    get { (indexFacts, nonzeroPolynomials, nonzeroFactors) }
    set { (indexFacts, nonzeroPolynomials, nonzeroFactors) = newValue }
  }

  /// Learns that a term with this normal form doesn't vanish.
  ///
  /// Where a normal form divides by something that may vanish, as `b^t / b^k` for `b^(t - k)` does, the numerator can
  /// vanish although the term doesn't; nothing is learned then.
  private func addNonzero(_ fraction: Fraction) {
    guard !fraction.isZero, isRegular(fraction) else { return }
    let (content, _, part) = fraction.numerator.primitive
    for power in content.powers { nonzeroFactors.insert(power.factor) }
    addNonzero(part)
  }

  /// A product doesn't vanish exactly if no factor does, so known factors are split off in both directions.
  private func addNonzero(_ part: Polynomial) {
    var pending = [part]
    while let next = pending.popLast() {
      if next == .one || nonzeroPolynomials.contains(next) { continue }
      for known in nonzeroPolynomials {
        if let quotient = next.exactlyDivided(by: known) { pending.append(quotient.primitive.part) }
        if let quotient = known.exactlyDivided(by: next) { pending.append(quotient.primitive.part) }
      }
      nonzeroPolynomials.append(next)
    }
  }

  /// Whether the facts say that the polynomial doesn't vanish.
  func isKnownNonzero(_ polynomial: Polynomial) -> Bool {
    if polynomial.isZero { return false }
    let (content, _, part) = polynomial.primitive
    for power in content.powers where power.exponent > 0 && !isKnownNonzero(factor: power.factor) {
      return false
    }
    if part == .one { return true }
    // A denominator without negative exponents is a product of known ones, or not known.
    var rest = part
    for known in nonzeroPolynomials {
      while rest != .one, let quotient = rest.exactlyDivided(by: known) { rest = quotient.primitive.part }
    }
    return rest == .one
  }

  func isKnownNonzero(factor: Int32) -> Bool {
    if nonzeroFactors.contains(factor) { return true }
    guard case .exponential(let base, _) = table.factors[Int(factor)] else { return false }
    switch base {
    case .prime, .minusOne: return true
    case .parameter(let name): return nonzeroFactors.contains { table.factors[Int($0)] == .parameter(name) }
    case .opaque(let argument): return isKnownNonzero(table.arguments[argument].numerator)
    }
  }

  /// Requires that `fraction`, the normal form of `term`, doesn't vanish.
  func requireNonzero(_ fraction: Fraction, _ term: Term) throws(NormalizationError) {
    if isKnownNonzero(fraction.numerator) { return }
    if recorder != nil {
      recorder?.record(nonzero: term, ranges: ranges)
      if !fraction.numerator.isZero { return }
    }
    addMembersOfFamilies()
    guard isKnownNonzero(fraction.numerator) else { throw .undischargedNonzero(term) }
  }

  /// Learns what the families of facts say of the members that are at hand here.
  private func addMembersOfFamilies() {
    let families = self.families
    // Families don't help to understand families; each normalising all others would never end.
    self.families = []
    defer { self.families = families }
    for family in families {
      for range in ranges {
        let lastInFamily = IndexRelation(.lessOrEqual, IndexTerm(range.variable), family.upper)
        guard IndexArithmetic.entails(indexFacts, lastInFamily),
          let body = try? normalize(family.body.instantiated(with: [.index(IndexTerm(range.variable))]))
        else { continue }
        // Opaque arguments keep what they are divided by also outside the sum, which may be empty. That is harmless in
        // a domain, but indicators are zero divisors, d (1 - d) = 0, so nothing that contains one is divided by here.
        if !containsIndicator(body.numerator) { addNonzero(body) }
      }
    }
  }

  func isEntailed(_ relation: Relation, _ left: IndexTerm, _ right: IndexTerm) -> Bool {
    IndexArithmetic.entails(indexFacts, IndexRelation(relation, left, right))
  }

  func require(_ relation: Relation, _ left: IndexTerm, _ right: IndexTerm) throws(NormalizationError) {
    guard isEntailed(relation, left, right) else {
      throw .undischargedIndexRelation(IndexRelation(relation, left, right))
    }
  }

  // MARK: Terms

  func normalize(_ term: Term) throws(NormalizationError) -> Fraction {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw .tooLarge("nested more than \(Self.depthLimit) deep") }
    switch term {
    case .number(let value): return Fraction(value)
    case .parameter(let name): return factor(.parameter(name))
    case .bound(let level): throw .unsupported("bound variable \(level) outside its binder")
    case .index(let index): return try natural(index)
    case .element(.variable(let name, _), let indices):
      return factor(.member(name, try indices.map(checked)))
    case .element(.lambda, _), .element(.bound, _):
      throw .unsupported("a sequence that is neither a variable nor applied")
    case .kronecker(let left, let right): return try kronecker(left - right)
    case .negate(let inner): return try normalize(inner).negated
    case .add(let left, let right): return try sum(normalize(left), normalize(right))
    case .subtract(let left, let right): return try sum(normalize(left), normalize(right).negated)
    case .multiply(let left, let right): return try product(normalize(left), normalize(right))
    case .divide(let left, let right): return try product(normalize(left), inverse(of: right))
    case .power(let base, let exponent): return try power(base, exponent)
    case .sum(_, let upper, let body): return try sum(upTo: upper, body)
    case .root(let degree, let inner):
      let argument = try normalize(inner)
      return factor(.root(degree: degree, argument: table.intern(argument: argument)))
    case .absoluteValue(let inner):
      let argument = try normalize(inner)
      return factor(.absoluteValue(argument: table.intern(argument: argument)))
    case .sign(let inner):
      let argument = try normalize(inner)
      return factor(.sign(argument: table.intern(argument: argument)))
    case .application(let definition, let arguments):
      var keys: [ArgumentKey] = []
      for argument in arguments {
        switch argument {
        case .real(let inner):
          let fraction = try normalize(inner)
          keys.append(.real(argument: table.intern(argument: fraction)))
        case .index(let index): keys.append(.index(try checked(index)))
        case .sequence(let sequence): keys.append(.sequence(try checked(sequence)))
        }
      }
      return factor(.application(definition, keys))
    }
  }

  func factor(_ factor: Factor) -> Fraction { Fraction(Monomial(table.intern(factor))) }

  func natural(_ index: IndexTerm) throws(NormalizationError) -> Fraction {
    let index = try checked(index)
    var sum = Polynomial(Rational(index.constant))
    for summand in index.summands {
      sum.add(Rational(summand.coefficient), Monomial(table.intern(.natural(summand.variable))))
    }
    return Fraction(sum)
  }

  func kronecker(_ difference: IndexTerm) throws(NormalizationError) -> Fraction {
    let difference = try checked(difference)
    if isEntailed(.equal, difference, 0) { return .one }
    if isEntailed(.less, difference, 0) || isEntailed(.less, 0, difference) { return .zero }
    let leading = difference.summands.first?.coefficient ?? difference.constant
    return factor(.kronecker(leading < 0 ? -difference : difference))
  }

  private func isIndicator(_ power: Monomial.Power) -> Bool {
    switch table.factors[Int(power.factor)] {
    case .kronecker, .exponential(.minusOne, _): true
    case .parameter, .exponential, .natural, .member, .sum, .root, .absoluteValue, .sign, .inverse,
      .application:
      false
    }
  }

  private func containsIndicator(_ polynomial: Polynomial) -> Bool {
    polynomial.terms.contains { $0.monomial.powers.contains(where: isIndicator) }
  }

  /// Kronecker factors and signs `(-1)^n` are equal to their own powers.
  private func simplifyingIndicators(_ fraction: Fraction) -> Fraction {
    guard table.hasIndicators else { return fraction }
    func isReducible(_ power: Monomial.Power) -> Bool { power.exponent >= 2 && isIndicator(power) }
    guard fraction.numerator.terms.contains(where: { $0.monomial.powers.contains(where: isReducible) }) else {
      return fraction
    }
    var result = Polynomial.zero
    for term in fraction.numerator.terms {
      var powers: [Monomial.Power] = []
      for power in term.monomial.powers {
        guard isReducible(power) else {
          powers.append(power)
          continue
        }
        if case .kronecker = table.factors[Int(power.factor)] {
          powers.append(Monomial.Power(factor: power.factor, exponent: 1))
        } else if power.exponent % 2 != 0 {
          powers.append(Monomial.Power(factor: power.factor, exponent: 1))
        }
      }
      result.add(term.coefficient, Monomial(powers: powers))
    }
    return Fraction(result, fraction.denominators)
  }

  // MARK: Quotients

  /// `1 / term`, factor by factor so that denominators stay factored.
  func inverse(of term: Term) throws(NormalizationError) -> Fraction {
    switch term {
    case .multiply(let left, let right): return try product(inverse(of: left), inverse(of: right))
    case .divide(let left, let right):
      let denominator = try normalize(right)
      try requireNonzero(denominator, right)
      return try product(denominator, inverse(of: left))
    case .negate(let inner): return try inverse(of: inner).negated
    case .power(let base, let exponent):
      if let literal = exponent.literal {
        if literal == 0 { return .one }
        if literal > 0 { return try raised(inverse(of: base), to: literal) }
      }
      try requireNonzero(normalize(base), base)
      return try power(base, -exponent)
    case .number, .parameter, .bound, .index, .element, .kronecker, .add, .subtract, .sum, .root,
      .absoluteValue, .sign, .application:
      let fraction = try normalize(term)
      try requireNonzero(fraction, term)
      guard !fraction.isZero else { throw .undischargedNonzero(term) }
      return try checked(fraction.reciprocal)
    }
  }
}

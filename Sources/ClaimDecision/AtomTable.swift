import ExactArithmetic
import SymbolicAlgebra

/// Reads terms as quotients of polynomials in quantities that it doesn't look into.
///
/// The quantities are parameters, members, roots, powers with variable exponents, sums of variable length and so on.
final class AtomTable {
  private(set) var atoms: [Term] = []
  private var numbers: [Term: Int] = [:]
  /// The least constants of the exponents of a base, by which the powers are told apart.
  private var shifts: [ShiftKey: Int] = [:]

  private struct ShiftKey: Hashable {
    let base: Term
    let summands: [IndexTerm.Summand]
  }

  /// Denominators as they were written.
  private var written: [AtomPolynomial: Term] = [:]

  /// A polynomial over polynomials, each to a power.
  struct Fraction {
    var numerator: AtomPolynomial
    var denominators: [AtomPolynomial: Int] = [:]

    /// The denominators in an order of their own, with their exponents.
    var orderedDenominators: [(polynomial: AtomPolynomial, exponent: Int)] { denominators.ordered }
  }

  struct TooLarge: Error {}

  static let termLimit = 3_000

  func number(of atom: Term) -> Int {
    if let number = numbers[atom] { return number }
    atoms.append(atom)
    numbers[atom] = atoms.count - 1
    return atoms.count - 1
  }

  // MARK: Terms

  /// Learns the exponents in a term, before it is read.
  func prepare(_ term: Term) {
    switch term {
    case .power(let base, let exponent):
      prepare(base)
      if !exponent.summands.isEmpty {
        learnShift(base, Self.primitive(exponent).step + IndexTerm(exponent.constant))
      }
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner):
      prepare(inner)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      prepare(left)
      prepare(right)
    case .sum(_, let upper, let body):
      guard let last = upper.literal, last <= 64 else { return }
      for k in stride(from: 1, through: last, by: 1) {
        prepare(body.instantiated(with: [.index(IndexTerm(k))]))
      }
    case .number, .parameter, .bound, .index, .element, .kronecker, .application: return
    }
  }

  private func learnShift(_ base: Term, _ exponent: IndexTerm) {
    let key = ShiftKey(base: base, summands: exponent.summands)
    shifts[key] = min(shifts[key] ?? exponent.constant, exponent.constant)
  }

  /// The exponent without its constant as a multiple of an index whose coefficients have nothing in common.
  private static func primitive(_ exponent: IndexTerm) -> (step: IndexTerm, coefficient: Int) {
    let plain = exponent - IndexTerm(exponent.constant)
    let common = plain.summands.reduce(0) { Int.greatestCommonDivisor($0, $1.coefficient) }
    guard common > 1 else { return (plain, 1) }
    let step = plain.summands.reduce(IndexTerm(0)) { $0 + ($1.coefficient / common) * IndexTerm($1.variable) }
    return (step, common)
  }

  func fraction(_ term: Term) throws(TooLarge) -> Fraction {
    switch term {
    case .number(let value): return Fraction(numerator: AtomPolynomial(value))
    case .index(let index):
      var sum = AtomPolynomial(Rational(index.constant))
      for summand in index.summands {
        let atom = number(of: .index(IndexTerm(summand.variable)))
        sum = sum + AtomPolynomial(atom: atom).scaled(Rational(summand.coefficient))
      }
      return Fraction(numerator: sum)
    case .negate(let inner):
      var result = try fraction(inner)
      result.numerator = -result.numerator
      return result
    case .add(let left, let right): return try sum(fraction(left), fraction(right))
    case .subtract(let left, let right):
      var second = try fraction(right)
      second.numerator = -second.numerator
      return try sum(fraction(left), second)
    case .multiply(let left, let right): return try product(fraction(left), fraction(right))
    case .divide(let left, let right):
      let divisor = try fraction(right)
      if divisor.denominators.isEmpty, written[divisor.numerator] == nil {
        written[divisor.numerator] = right
      }
      return try product(fraction(left), reciprocal(divisor))
    case .power(let base, let exponent): return try power(base, exponent)
    case .sum(_, let upper, let body):
      guard let last = upper.literal, last <= 64 else { return atom(term) }
      var total = Fraction(numerator: .zero)
      for k in stride(from: 1, through: last, by: 1) {
        total = try sum(total, fraction(body.instantiated(with: [.index(IndexTerm(k))])))
      }
      return total
    case .element(.lambda(_, let body), let indices):
      return try fraction(body.instantiated(with: indices.map(Argument.index)))
    case .kronecker(let left, let right):
      if let difference = (left - right).literal {
        return Fraction(numerator: difference == 0 ? .one : .zero)
      }
      return atom(term)
    case .parameter, .bound, .element, .root, .absoluteValue, .sign, .application: return atom(term)
    }
  }

  private func atom(_ term: Term) -> Fraction { Fraction(numerator: AtomPolynomial(atom: number(of: term))) }

  private func power(_ base: Term, _ exponent: IndexTerm) throws(TooLarge) -> Fraction {
    if let literal = exponent.literal {
      guard abs(literal) <= 40 else { return atom(.power(base, exponent)) }
      return try power(fraction(base), literal)
    }
    if let sum = try compoundBase(base), sum != base { return try power(sum, exponent) }
    switch base {
    case .multiply(let left, let right): return try product(power(left, exponent), power(right, exponent))
    case .divide(let left, let right):
      return try product(power(left, exponent), reciprocal(power(right, exponent)))
    case .power(let inner, let first):
      if let literal = first.literal { return try power(inner, literal * exponent) }
    case .number(1): return Fraction(numerator: .one)
    default: break
    }
    let (plain, coefficient) = Self.primitive(exponent)
    let shift = shifts[ShiftKey(base: base, summands: plain.summands)] ?? 0
    let quantity = atom(.power(base, plain + IndexTerm(shift)))
    let rest = exponent.constant - coefficient * shift
    guard coefficient <= 40, abs(rest) <= 40 else { return atom(.power(base, exponent)) }
    return try product(power(quantity, coefficient), power(fraction(base), rest))
  }

  /// A multiple of a sum as a sum, as normal forms have the base of a power.
  private func compoundBase(_ base: Term) throws(TooLarge) -> Term? {
    switch base {
    case .divide(_, .number), .multiply(.number, _), .multiply(_, .number):
      let value = try fraction(base)
      guard value.denominators.isEmpty, value.numerator.terms.count > 1 else { return nil }
      return term(value.numerator)
    default: return nil
    }
  }

  private func power(_ base: Fraction, _ exponent: Int) throws(TooLarge) -> Fraction {
    var result = Fraction(numerator: .one)
    let factor = exponent < 0 ? try reciprocal(base) : base
    for _ in 0..<abs(exponent) { result = try product(result, factor) }
    return result
  }

  private func product(_ left: Fraction, _ right: Fraction) throws(TooLarge) -> Fraction {
    guard left.numerator.terms.count * right.numerator.terms.count <= 40 * Self.termLimit else {
      throw TooLarge()
    }
    var result = Fraction(numerator: left.numerator * right.numerator)
    result.denominators = left.denominators.merging(right.denominators) { $0 + $1 }
    return try checked(cancelled(result))
  }

  /// Divides numerator and denominators by what they have in common as they stand.
  private func cancelled(_ fraction: Fraction) -> Fraction {
    var result = fraction
    for (denominator, count) in fraction.denominators {
      guard fraction.numerator == denominator || fraction.numerator == -denominator else { continue }
      result.numerator = AtomPolynomial(fraction.numerator == denominator ? 1 : -1)
      result.denominators[denominator] = count == 1 ? nil : count - 1
      break
    }
    return result
  }

  private func reciprocal(_ fraction: Fraction) throws(TooLarge) -> Fraction {
    var result = Fraction(numerator: .one)
    for (denominator, count) in fraction.denominators {
      result.numerator = result.numerator * denominator.power(count)
    }
    if fraction.numerator.isZero { throw TooLarge() }
    if let constant = fraction.numerator.constant {
      result.numerator = result.numerator.scaled(constant.reciprocal ?? 1)
    } else if fraction.numerator.terms.count == 1,
      let (monomial, coefficient) = fraction.numerator.terms.first
    {
      result.numerator = result.numerator.scaled(coefficient.reciprocal ?? 1)
      for power in monomial.powers {
        result.denominators[AtomPolynomial(atom: power.atom), default: 0] += power.exponent
      }
    } else {
      let content = fraction.numerator.content
      for power in content.powers {
        result.denominators[AtomPolynomial(atom: power.atom), default: 0] += power.exponent
      }
      result.denominators[fraction.numerator.dividing(by: content), default: 0] += 1
    }
    return try checked(result)
  }

  private func sum(_ left: Fraction, _ right: Fraction) throws(TooLarge) -> Fraction {
    let common = left.denominators.merging(right.denominators) { max($0, $1) }
    func scaled(_ fraction: Fraction) throws(TooLarge) -> AtomPolynomial {
      var numerator = fraction.numerator
      for (denominator, count) in common {
        let missing = count - (fraction.denominators[denominator] ?? 0)
        for _ in 0..<missing {
          guard numerator.terms.count * denominator.terms.count <= 40 * Self.termLimit else {
            throw TooLarge()
          }
          numerator = numerator * denominator
        }
      }
      return numerator
    }
    return try checked(Fraction(numerator: scaled(left) + scaled(right), denominators: common))
  }

  private func checked(_ fraction: Fraction) throws(TooLarge) -> Fraction {
    guard fraction.numerator.terms.count <= Self.termLimit, fraction.numerator.degree <= 60 else {
      throw TooLarge()
    }
    return fraction
  }

  // MARK: Back to terms

  /// The polynomial as a denominator was written, or as a sum.
  func denominator(_ polynomial: AtomPolynomial) -> Term { written[polynomial] ?? term(polynomial) }

  /// The polynomial as a sum, terms with positive coefficients first.
  func term(_ polynomial: AtomPolynomial) -> Term {
    var sum: Term?
    let ordered = polynomial.ordered
    for (monomial, coefficient) in ordered.filter({ $0.coefficient.signum > 0 })
      + ordered.filter({ $0.coefficient.signum < 0 })
    {
      var product: Term? =
        coefficient.magnitude == 1 && monomial != .one ? nil : .number(coefficient.magnitude)
      for power in monomial.powers {
        let base = atoms[power.atom]
        let factor = power.exponent == 1 ? base : base.power(IndexTerm(power.exponent))
        product = product.map { $0 * factor } ?? factor
      }
      let term = product ?? 1
      if let before = sum {
        sum = coefficient.signum < 0 ? before - term : before + term
      } else {
        sum = coefficient.signum < 0 ? -term : term
      }
    }
    return sum ?? 0
  }
}

extension Int {
  fileprivate static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a.magnitude, b.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(clamping: a)
  }
}

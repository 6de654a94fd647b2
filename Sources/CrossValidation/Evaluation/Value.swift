import ExactArithmetic

/// How two real numbers compare, as far as it is known.
public enum Ordering: Hashable, Sendable {
  case less
  case equal
  case greater
  /// The precision allowed doesn't tell.
  case unknown
}

/// The value of a term: a sum of rational multiples of square roots of rational numbers, which is compared exactly,
/// or a real number that can be enclosed to any precision.
///
/// Fractions inside aren't reduced, since a greatest common divisor of long integers costs more than all the rest;
/// `rational` reduces.
public struct Value: Sendable {
  enum Form: Sendable {
    case exact(SurdValue)
    case enclosed(RealExpression)
  }

  let form: Form
  let limits: EvaluationLimits

  init(_ quantity: Quantity, of field: SurdField) throws(ArithmeticFault) {
    switch quantity {
    case .exact(let sum): form = .exact(try field.exported(field.united(sum)))
    case .enclosed(let expression): form = .enclosed(expression)
    }
    limits = field.limits
  }

  /// Creates the value equal to a rational number.
  public init(_ rational: Rational) {
    let powers = [SurdValue.Power(base: rational.denominator.magnitude, exponent: -1)]
    let term = SurdValue.Term(
      numerator: rational.numerator, powers: rational.isInteger ? [] : powers, radicand: 1,
      radicandFactors: [])
    form = .exact(SurdValue(terms: rational.isZero ? [] : [term]))
    limits = .standard
  }

  /// Whether the value is kept exactly, so that it compares with every other such value.
  public var isExact: Bool {
    if case .exact = form { true } else { false }
  }

  /// The value in lowest terms; `nil` when it is irrational, or is known by enclosures only, or its integers have
  /// more bits than the evaluation was allowed.
  ///
  /// - Complexity: that of a greatest common divisor: 0.1 s and more for integers of 10^5 bits.
  public var rational: Rational? {
    guard case .exact(let value) = form, let (numerator, denominator) = try? value.fraction(limits: limits)
    else {
      return nil
    }
    return Rational(numerator: numerator, denominator: denominator)
  }

  /// Bounds computed with numbers of `bits` bits, or `nil` when that is too few for a divisor in the value, or when
  /// the bounds would have too many digits.
  public func enclosure(bits: Int) -> RationalInterval? {
    switch form {
    case .exact(let value): try? value.enclosure(bits: bits)
    case .enclosed(let expression): try? expression.enclosure(bits: bits)
    }
  }

  /// How the value compares with another.
  ///
  /// Of two exact values it is always known, unless three and more different square roots are involved and the
  /// difference is too small for the precision of the evaluation.
  public func compared(to other: Value) -> Ordering {
    let field = SurdField(limits: limits)
    do {
      let difference = try field.subtract(quantity(in: field), other.quantity(in: field))
      return Ordering(sign: try field.sign(difference))
    } catch {
      return .unknown
    }
  }

  private func quantity(in field: SurdField) throws(ArithmeticFault) -> Quantity {
    switch form {
    case .exact(let value): .exact(try field.imported(value))
    case .enclosed(let expression): .enclosed(expression)
    }
  }
}

extension Ordering {
  init(sign: Int) { self = sign < 0 ? .less : sign == 0 ? .equal : .greater }
}

extension Value: CustomStringConvertible {
  /// A fraction where it is short and exact, else a decimal approximation that starts with `~`.
  public var description: String {
    let isShort = enclosure(bits: 32).map { $0.lower == $0.upper } ?? false
    if isShort || hasShortFraction, let rational { return rational.description }
    guard let enclosure = enclosure(bits: 128) else { return "an unknown number" }
    return "~" + enclosure.midpoint.decimalDescription(digits: 20)
  }

  private var hasShortFraction: Bool {
    guard case .exact(let value) = form else { return false }
    let bits = value.terms.map { term in
      term.powers.reduce(term.numerator.magnitude.bitWidth) {
        $0 + $1.base.bitWidth * min(1000, abs($1.exponent))
      }
    }
    return bits.reduce(0, +) < 200
  }
}

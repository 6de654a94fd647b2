import ExactArithmetic

/// A value under evaluation: exact in a `SurdField` where possible, otherwise known by its enclosures.
enum Quantity {
  case exact(SurdSum)
  case enclosed(RealExpression)

  static let zero = Quantity.exact(.zero)
}

/// Operations on quantities. They stay exact unless square roots are nested or become too many.
extension SurdField {
  /// The number of roots above which a sum is no longer kept exact.
  private static let rootLimit = 8

  /// Whether a sum has more roots than are kept exact.
  func hasTooManyRoots(_ sum: SurdSum) -> Bool {
    sum.terms.count > Self.rootLimit && sum.rootCount > Self.rootLimit
  }

  func expression(_ quantity: Quantity) throws(ArithmeticFault) -> RealExpression {
    switch quantity {
    case .exact(let sum): RealExpression(.exact(try exported(sum)))
    case .enclosed(let expression): expression
    }
  }

  /// The sum as a quantity, enclosed instead of exact when it has too many roots.
  private func bounded(_ sum: SurdSum) throws(ArithmeticFault) -> Quantity {
    hasTooManyRoots(sum) ? .enclosed(try expression(.exact(sum))) : .exact(sum)
  }

  func negate(_ a: Quantity) -> Quantity {
    switch a {
    case .exact(let sum): .exact(sum.negated)
    case .enclosed(let expression): .enclosed(RealExpression(.negation(expression)))
    }
  }

  func add(_ a: Quantity, _ b: Quantity) throws(ArithmeticFault) -> Quantity {
    if case .exact(let left) = a, case .exact(let right) = b { return try bounded(add(left, right)) }
    return .enclosed(RealExpression(.sum([try expression(a), try expression(b)])))
  }

  func subtract(_ a: Quantity, _ b: Quantity) throws(ArithmeticFault) -> Quantity {
    // Enclosures never tell that a difference is zero, so the one case in which it is known is looked for here.
    if case .enclosed(let left) = a, case .enclosed(let right) = b, left === right { return .zero }
    return try add(a, negate(b))
  }

  func multiply(_ a: Quantity, _ b: Quantity) throws(ArithmeticFault) -> Quantity {
    if case .exact(let left) = a, case .exact(let right) = b { return try bounded(multiply(left, right)) }
    return .enclosed(RealExpression(.product(try expression(a), try expression(b))))
  }

  func divide(_ a: Quantity, by b: Quantity) throws(ArithmeticFault) -> Quantity {
    if case .exact(let divisor) = b {
      if let inverse = try reciprocal(divisor) { return try multiply(a, .exact(inverse)) }
    } else if try sign(b) == 0 {
      throw .divisionByZero
    }
    return .enclosed(RealExpression(.quotient(try expression(a), try expression(b))))
  }

  func power(_ base: Quantity, _ exponent: Int) throws(ArithmeticFault) -> Quantity {
    if exponent == 0 { return .exact(sum(1)) }
    if exponent == 1 { return base }
    if case .exact(let sum) = base {
      if exponent == 2 { return try multiply(base, base) }
      let flat = try flattened(sum)
      if flat.terms.count == 1, flat.terms[0].isRational {
        return .exact(SurdSum([try power(flat.terms[0], exponent)]))
      }
    }
    if case .enclosed(let root) = base, let power = try power(ofRoot: root, exponent) { return power }
    if exponent < 0 {
      if try sign(base) == 0 { throw .negativePowerOfZero(exponent: exponent) }
      return try power(divide(.exact(sum(1)), by: base), Int(clamping: exponent.magnitude))
    }
    guard case .exact = base else {
      return .enclosed(RealExpression(.power(try expression(base), exponent.magnitude)))
    }
    let half = try power(base, exponent / 2)
    let square = try multiply(half, half)
    return exponent & 1 == 0 ? square : try multiply(square, base)
  }

  /// `root(n, x)^(n m) = x^m`, which is exact where x is.
  private func power(ofRoot root: RealExpression, _ exponent: Int) throws(ArithmeticFault) -> Quantity? {
    guard case .root(let degree, let radicand) = root.operation, exponent.isMultiple(of: degree) else {
      return nil
    }
    guard case .exact(let value) = radicand.operation else {
      return try power(.enclosed(radicand), exponent / degree)
    }
    return try power(.exact(imported(value)), exponent / degree)
  }

  func root(_ degree: Int, _ a: Quantity) throws(ArithmeticFault) -> Quantity {
    if case .exact(let sum) = a {
      let terms = try flattened(sum).terms
      if terms.isEmpty { return a }
      if terms.count == 1, terms[0].isRational {
        if terms[0].numerator.sign == .minus { throw .rootOfNegative }
        if degree == 2 {
          let root = try squareRoot(numerator: terms[0].numerator, factors: allFactors(terms[0]))
          return .exact(SurdSum([root]))
        }
        if let root = try rationalRoot(degree, sum) { return .exact(self.sum(root)) }
      }
    }
    switch try sign(a) {
    case ..<0: throw .rootOfNegative
    case 0: return .zero
    default: return .enclosed(RealExpression(.root(degree, try expression(a))))
    }
  }

  /// The root of a positive rational number, when it is rational and the number isn't too long to tell.
  private func rationalRoot(_ degree: Int, _ sum: SurdSum) throws(ArithmeticFault) -> Rational? {
    do {
      guard let (numerator, denominator) = try exported(sum).fraction(limits: limits),
        let inverse = Rational(denominator).reciprocal
      else { return nil }
      return (Rational(numerator) * inverse).exactRoot(degree: degree)
    } catch .tooLarge {
      return nil
    }
  }

  private func allFactors(_ term: SurdTerm) throws(ArithmeticFault) -> [Factor] {
    try term.short.multiplied(by: term.long)
  }

  func absoluteValue(_ a: Quantity) throws(ArithmeticFault) -> Quantity {
    do {
      return try sign(a) < 0 ? negate(a) : a
    } catch .signUndecided {
      return .enclosed(RealExpression(.absoluteValue(try expression(a))))
    }
  }

  func sign(_ a: Quantity) throws(ArithmeticFault) -> Int {
    switch a {
    case .exact(let sum): try sign(sum)
    case .enclosed(let expression): try expression.sign(precision: limits.precisionBits)
    }
  }

  /// The sum of many quantities.
  func total(_ summands: [RealExpression], _ rest: SurdSum) throws(ArithmeticFault) -> Quantity {
    if summands.isEmpty { return try bounded(rest) }
    return .enclosed(RealExpression(.sum(summands + [try expression(.exact(rest))])))
  }
}

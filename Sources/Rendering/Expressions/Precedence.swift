/// How tightly the parts of an expression hold together, from loosest to tightest.
public enum Precedence: Int, Comparable, Sendable {
  case mapping
  case quantified
  /// An implication or equivalence.
  case conditional
  /// A conjunction or disjunction.
  case connective
  case negatedStatement
  case relation
  case additive
  case negation
  /// A quotient on one line; what is divided is the whole product before the slash.
  case quotient
  /// A product that ends in a sum sign with its summand.
  case openProduct
  case product
  /// A sum sign with its summand, which reaches to the end of the product it stands in.
  case summation
  /// Powers, and what is a factor but can't carry an exponent without brackets.
  case power
  case atom

  public static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }
}

/// Where a part stands in its parent, which decides what may stand there without brackets.
enum Position {
  /// Between delimiters or in a box of its own.
  case enclosed
  case quantifierBody
  case conditionalOperand
  case connectiveOperand
  case negatedStatement
  case relationOperand
  case firstSummand
  case summand
  case negated
  case summationBody
  case factor
  case lastFactor
  /// The parts of a quotient on one line.
  case numerator
  case denominator
  case base
  /// An exponent, subscript or sequence that is set on the line.
  case onLineScript

  func admits(_ precedence: Precedence) -> Bool {
    switch self {
    case .enclosed: true
    case .quantifierBody: precedence >= .quantified
    case .conditionalOperand: precedence >= .connective
    case .connectiveOperand: precedence >= .negatedStatement
    case .relationOperand: precedence >= .additive
    case .firstSummand: precedence >= .negation
    case .summand, .negated, .summationBody: precedence >= .quotient
    case .factor, .denominator: precedence >= .power
    case .lastFactor: precedence >= .power || precedence == .summation
    case .numerator: precedence >= .power || precedence == .product
    case .base, .onLineScript, .negatedStatement: precedence >= .atom
    }
  }
}

/// The kind of page a back end writes on, as far as precedence depends on it.
enum PageStyle {
  /// One line of mathematics: quotients and roots are written along the line.
  case line
  /// One line of a programming language: sums, roots and the like are function calls.
  case functional
  /// Fractions, roots and exponents are boxes in two dimensions.
  case planar
}

extension Layout {
  func precedence(in style: PageStyle) -> Precedence {
    switch self {
    case .numeral, .symbol, .family, .member, .absoluteValue, .kronecker, .falsity: .atom
    case .additive: .additive
    case .negation: .negation
    case .product(let factors):
      factors.last?.precedence(in: style) == .summation ? .openProduct : .product
    case .quotient: style == .planar ? .power : .quotient
    case .power: .power
    case .summation: style == .functional ? .atom : .summation
    case .root: style == .line ? .power : .atom
    case .sign: style == .functional ? .atom : .power
    case .mapping: style == .functional ? .atom : .mapping
    case .application(let applied):
      style != .functional && applied.notation?.hasSuperscript == true ? .power : .atom
    case .relation(let sign, _, _):
      style == .functional && (sign == .equal || sign == .notEqual) ? .atom : .relation
    case .not: style == .functional ? .atom : .negatedStatement
    case .connective: style == .functional ? .atom : .connective
    case .conditional: style == .functional ? .atom : .conditional
    case .quantified: style == .functional ? .atom : .quantified
    }
  }
}

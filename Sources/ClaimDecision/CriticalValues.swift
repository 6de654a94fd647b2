import Automation
import ExactArithmetic
import SymbolicAlgebra

/// The values of one variable between which no comparison in a claim changes, the others being fixed.
///
/// They are found where the comparisons are of polynomials in the variable or of quotients of such.
struct CriticalValues {
  private let table = AtomTable()
  /// The differences of compared sides, with their denominators.
  private var polynomials: [AtomPolynomial] = []
  private static let degreeLimit = 32

  init(_ claim: Claim) {
    for formula in claim.hypotheses + [claim.conclusion] { collect(formula) }
  }

  private mutating func collect(_ formula: Formula) {
    switch formula {
    case .falsity, .indexRelation, .forall, .exists: return
    case .relation(_, let left, let right):
      table.prepare(left)
      table.prepare(right)
      guard let fraction = try? table.fraction(left - right) else { return }
      for polynomial in [fraction.numerator] + fraction.orderedDenominators.map(\.polynomial)
      where polynomial.degree > 0 && !polynomials.contains(polynomial) {
        polynomials.append(polynomial)
      }
    case .not(let inner): collect(inner)
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      collect(left)
      collect(right)
    }
  }

  /// Rational roots, and a number between any two neighbouring roots, below all and above all.
  func values(of variable: Variable, _ evaluator: PlainEvaluator) -> [Rational] {
    var roots: [RationalInterval] = []
    var turns: [Rational] = []
    for polynomial in polynomials {
      guard let restricted = restriction(of: polynomial, to: variable, evaluator) else { continue }
      roots += restricted.roots()
      // Where the difference is extremal.
      for turn in restricted.derivative.roots() {
        turns.append((turn.lower * 64).isInteger ? turn.lower : Self.nearby(turn.lower))
      }
    }
    guard !roots.isEmpty || !turns.isEmpty else { return [] }
    roots.sort { $0.lower < $1.lower }
    var values: [Rational] = []
    var last: Rational?
    for root in roots {
      if root.lower == root.upper { values.append(root.lower) }
      if let between = Rational.simplest(above: last, below: root.lower) { values.append(between) }
      last = root.upper
    }
    if let beyond = Rational.simplest(above: last, below: nil) { values.append(beyond) }
    return values + turns
  }

  private static func nearby(_ value: Rational) -> Rational {
    let width = Rational(1, over: 1 << 10) ?? 0
    return Rational.simplest(above: value - width, below: value + width) ?? value
  }

  /// The polynomial with the values of all other variables put in; nil if it is none in the variable.
  private func restriction(
    of polynomial: AtomPolynomial, to variable: Variable, _ evaluator: PlainEvaluator
  ) -> UnivariatePolynomial? {
    /// A power of the variable, or a number.
    enum Meaning {
      case power(Int)
      case number(Rational)
    }
    var meanings: [Int: Meaning] = [:]
    var occurs = false
    for atom in polynomial.atoms {
      let term = table.atoms[atom]
      switch term {
      case .parameter(variable.name):
        meanings[atom] = .power(1)
        occurs = true
      case .power(.parameter(variable.name), let exponent):
        guard let exponent = evaluator.value(exponent), (0...Self.degreeLimit).contains(exponent) else {
          return nil
        }
        meanings[atom] = .power(exponent)
        occurs = true
      default:
        guard !term.freeVariables.contains(variable), let value = evaluator.exactValue(term) else {
          return nil
        }
        meanings[atom] = .number(value)
      }
    }
    guard occurs else { return nil }
    var coefficients = [Rational](repeating: 0, count: Self.degreeLimit + 1)
    for (monomial, coefficient) in polynomial.terms {
      var (product, degree) = (coefficient, 0)
      for power in monomial.powers {
        switch meanings[power.atom] {
        case .power(let exponent): degree += exponent * power.exponent
        case .number(let value):
          guard let factor = try? value.power(power.exponent) else { return nil }
          product = product * factor
        case nil: return nil
        }
      }
      guard degree <= Self.degreeLimit else { return nil }
      coefficients[degree] += product
    }
    return UnivariatePolynomial(coefficients)
  }
}

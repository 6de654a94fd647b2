import Automation
import ProofKernel
import SymbolicAlgebra

/// An equation with quotients, such as `beta1^2/beta2 = 1`, solved for a variable that is linear in it.
struct SolvedEquation {
  /// `variable = value`; nil if the equation has no quotients, or no variable with a number as its factor.
  static func solution(of fact: Theorem, _ p: Prover) -> Theorem? {
    guard case .relation(.equal, let left, let right) = fact.conclusion,
      fact.hypotheses.contains(fact.conclusion), fact.conclusion.definitions.isEmpty,
      left.hasQuotient || right.hasQuotient
    else { return nil }
    for side in [left, right] { if case .parameter = side { return nil } }
    let table = AtomTable()
    table.prepare(left)
    table.prepare(right)
    guard let difference = try? table.fraction(left - right), !difference.denominators.isEmpty else {
      return nil
    }
    for atom in difference.numerator.atoms.sorted() {
      guard case .parameter = table.atoms[atom] else { continue }
      let coefficients = difference.numerator.coefficients(in: atom)
      guard coefficients.count == 2, let slope = coefficients[1].constant?.reciprocal,
        let common = PolynomialFacts(table, p).common(difference)
      else { continue }
      let value = table.term((-coefficients[0]).scaled(slope))
      // variable - value is the difference of the sides times what they are divided by, up to the slope.
      let factor = Term.number(slope) * common
      if let theorem = try? p.relation(table.atoms[atom].equals(value), using: [(fact, factor)]) {
        return theorem
      }
    }
    return nil
  }
}

extension Term {
  fileprivate var hasQuotient: Bool {
    switch self {
    case .divide(_, let divisor): divisor.constant == nil
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right):
      left.hasQuotient || right.hasQuotient
    case .negate(let inner), .power(let inner, _): inner.hasQuotient
    default: false
    }
  }
}

import Automation
import CrossValidation
import ExactArithmetic
import NormalForms
import SymbolicAlgebra

/// Points with roots of numbers as coordinates: solutions of the equations that a claim assumes, and places where the
/// sides of its conclusion touch.
struct AlgebraicPoints {
  private let claim: Claim
  private let table = AtomTable()
  private let numbers: [Variable]
  /// Polynomials of which one vanishes at a point.
  private var polynomials: [AtomPolynomial] = []

  private static let pointLimit = 400
  private static let values: [Rational] =
    [0, 1, -1, .half, 2, -2, 3] + [Rational(3, over: 5), -.half, Rational(1, over: 4)].compactMap { $0 }

  /// Nil for claims about anything but polynomials in a few real numbers.
  init?(_ claim: Claim) {
    self.claim = claim
    numbers = claim.variables
    guard (1...3).contains(numbers.count), numbers.allSatisfy({ $0.sort == .real }) else { return nil }
    var isAssumed = false
    for hypothesis in claim.hypotheses {
      if case .relation(.equal, let left, let right) = hypothesis, let found = polynomial(left, right) {
        polynomials.append(found)
        isAssumed = true
      }
    }
    if !isAssumed { touching(claim.conclusion) }
    if polynomials.isEmpty { return nil }
  }

  private func polynomial(_ left: Term, _ right: Term) -> AtomPolynomial? {
    guard let fraction = try? table.fraction(left - right), !fraction.numerator.atoms.isEmpty,
      fraction.numerator.atoms.allSatisfy({
        if case .parameter = table.atoms[$0] { true } else { false }
      })
    else { return nil }
    return fraction.numerator
  }

  /// What is squared in the difference of the sides; the difference itself where equality is meant.
  private mutating func touching(_ formula: Formula) {
    switch formula {
    case .relation(let relation, let left, let right):
      guard let difference = polynomial(left, right) else { return }
      if relation == .less, let atom = difference.atoms.first, difference.atoms.count == 1,
        let (root, _) = difference.squareFactor(of: atom)
      {
        polynomials.append(root)
      }
    case .not(.relation(.equal, let left, let right)):
      if let difference = polynomial(left, right), !polynomials.contains(difference) {
        polynomials.append(difference)
      }
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      touching(left)
      touching(right)
    case .falsity, .indexRelation, .forall, .exists, .not: return
    }
  }

  /// The points that nothing speaks against as counterexamples, in the order of the claim's variables.
  func candidates() -> [[Term]] {
    var found: [[Term]] = []
    for polynomial in polynomials {
      for (position, variable) in numbers.enumerated() {
        let atom = table.number(of: .parameter(variable.name))
        guard polynomial.degree(in: atom) > 0 else { continue }
        let others = numbers.indices.filter { $0 != position }
        for choice in SimplePoints(dimensions: others.count, limit: others.isEmpty ? 1 : 60).points {
          if Deadline.hasPassed { return found }
          guard choice.allSatisfy({ $0 < Self.values.count }) else { continue }
          var restricted = polynomial
          var point = [Term](repeating: 0, count: numbers.count)
          for (other, number) in zip(others, choice) {
            let value = Self.values[number]
            point[other] = .number(value)
            restricted = restricted.substituting(
              AtomPolynomial(value), for: table.number(of: .parameter(numbers[other].name)))
          }
          let coefficients = restricted.coefficients(in: atom)
          guard coefficients.count > 1 else { continue }
          for root in roots(coefficients) {
            point[position] = root
            if !found.contains(point), mayRefute(point) { found.append(point) }
            if found.count >= Self.pointLimit { return found }
          }
        }
      }
    }
    // Rational points come first.
    return found.filter { $0.allSatisfy(\.isNumber) } + found.filter { !$0.allSatisfy(\.isNumber) }
  }

  /// The roots that can be written with roots of numbers, after rational roots are split off.
  private func roots(_ coefficients: [AtomPolynomial]) -> [Term] {
    var rest = coefficients.map { $0.constant ?? 0 }
    var found: [Term] = []
    for root in UnivariatePolynomial(rest).roots() where root.lower == root.upper {
      found.append(.number(root.lower))
      while rest.count > 1 {
        // Horner's scheme gives the quotient by x - root, and the remainder.
        var quotient: [Rational] = []
        let remainder = rest.reversed().reduce(Rational(0)) { carry, coefficient in
          let next = carry * root.lower + coefficient
          quotient.append(next)
          return next
        }
        guard remainder.isZero else { break }
        rest = quotient.dropLast().reversed()
      }
    }
    if rest.count > 1 { found += SolvedWitnesses.roots(rest.map { AtomPolynomial($0) }, table) }
    return found
  }

  /// Whether no hypothesis is certainly false at the point, and the conclusion not certainly true.
  private func mayRefute(_ point: [Term]) -> Bool {
    var evaluator = PlainEvaluator([:])
    for (variable, term) in zip(numbers, point) {
      guard let value = PlainEvaluator([:]).value(term) else { return false }
      evaluator.variables[variable] = .real(value)
    }
    return claim.hypotheses.allSatisfy { evaluator.holds($0) != false }
      && evaluator.holds(claim.conclusion) != true
  }
}

extension Term {
  var isNumber: Bool { if case .number = self { true } else { false } }
}

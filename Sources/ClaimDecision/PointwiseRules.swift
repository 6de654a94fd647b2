import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Equations by which magnitudes and roots are reduced: `abs(x)^2 = x^2`, `abs(x y) = abs(x) abs(y)`,
/// `sqrt(x)^2 = x`.
final class PointwiseRules {
  private struct Rule {
    let atom: Int
    let exponent: Int
    let value: AtomPolynomial
    /// The equation `atom^exponent = value`.
    let equation: (Prover) throws -> Theorem
  }

  private let table: AtomTable
  private var rules: [Rule] = []
  private var inspected = 0

  init(_ table: AtomTable) { self.table = table }

  /// Whether there are magnitudes or roots.
  var areApplicable: Bool { !rules.isEmpty }

  /// Finds the rules for quantities that have come up since.
  private func update(_ p: Prover?) {
    while inspected < table.atoms.count {
      let atom = inspected
      inspected += 1
      switch table.atoms[atom] {
      case .absoluteValue(.multiply(let left, let right)):
        let product = Term.absoluteValue(left) * .absoluteValue(right)
        guard let value = try? table.fraction(product), value.denominators.isEmpty else { continue }
        rules.append(
          Rule(atom: atom, exponent: 1, value: value.numerator) { p in
            try p.lemma("absolute-value-product", .real(left), .real(right))
          })
      case .absoluteValue(let inner):
        guard let value = try? table.fraction(inner), value.denominators.isEmpty else { continue }
        if let p, let sign = try? p.nonnegative(inner), !value.numerator.isZero {
          rules.append(
            Rule(atom: atom, exponent: 1, value: value.numerator) { _ in
              try .infer(.absoluteValue, from: [sign])
            })
        } else {
          rules.append(
            Rule(atom: atom, exponent: 2, value: value.numerator.power(2)) { p in
              try p.lemma("absolute-value-squared", .real(inner))
            })
        }
      case .root(let degree, let radicand):
        guard let value = try? table.fraction(radicand), value.denominators.isEmpty else { continue }
        rules.append(
          Rule(atom: atom, exponent: degree, value: value.numerator) { p in
            try .infer(.rootPower(degree: degree), from: [p.nonnegative(radicand)])
          })
      default: continue
      }
    }
  }

  /// The polynomial by the rules, and how much of each rule's equation it takes.
  func reduced(_ polynomial: AtomPolynomial, _ p: Prover?) -> (
    rest: AtomPolynomial, uses: [(Int, AtomPolynomial)]
  ) {
    update(p)
    var rest = polynomial
    var uses: [(Int, AtomPolynomial)] = []
    for _ in 0..<200 {
      var step: (rule: Int, factor: AtomPolynomial)?
      for (monomial, coefficient) in rest.ordered {
        guard
          let rule = rules.indices.first(where: {
            monomial.exponent(of: rules[$0].atom) >= rules[$0].exponent
          })
        else { continue }
        let left = monomial.exponent(of: rules[rule].atom) - rules[rule].exponent
        let powers = left == 0 ? [] : [AtomMonomial.Power(atom: rules[rule].atom, exponent: left)]
        let factor = monomial.removing(rules[rule].atom) * AtomMonomial(powers: powers)
        step = (rule, AtomPolynomial(factor, coefficient))
        break
      }
      guard let (number, factor) = step else { break }
      let rule = rules[number]
      let power = AtomPolynomial(
        AtomMonomial(powers: [.init(atom: rule.atom, exponent: rule.exponent)]), 1)
      rest = rest + factor * (rule.value - power)
      uses.append((number, factor))
    }
    return (rest, uses)
  }

  func reduced(_ polynomial: AtomPolynomial) -> AtomPolynomial { reduced(polynomial, nil).rest }

  /// A relation whose sides are equal by the rules, at an index that stands for the one of the table.
  func relation(_ goal: Formula, at k: IndexTerm, _ index: Variable, _ p: Prover) throws -> Theorem {
    guard k == .variable(index.name) else { throw ProofFailure.noProofFound(goal) }
    return try relation(goal, p)
  }

  /// A relation whose sides are equal by the rules.
  func relation(_ goal: Formula, _ p: Prover) throws -> Theorem {
    guard case .relation(_, let left, let right) = goal else { throw ProofFailure.noProofFound(goal) }
    let difference = try table.fraction(right - left)
    let divisor = difference.denominators.sorted { "\($0.key.ordered)" < "\($1.key.ordered)" }
      .reduce(nil as Term?) { product, part in
        let factor = table.denominator(part.key).power(IndexTerm(part.value))
        return product.map { $0 * factor } ?? factor
      }
    // right - left is the sum of factor (atom^exponent - value), over the divisor.
    return try p.relation(
      goal,
      using: reduced(difference.numerator, p).uses.map { number, factor in
        (try rules[number].equation(p), divisor.map { -table.term(factor) / $0 } ?? -table.term(factor))
      })
  }
}

import ExactArithmetic
import SymbolicAlgebra

/// What a normal form needs to know, found by running the normaliser with every condition granted.
///
/// For the search for proofs only: nothing here is trusted.
public struct Requirements: Sendable {
  /// Terms that must not vanish, or else there is no normal form.
  public let mandatory: [Term]
  /// Families `body(k)`, `k = 1 .. upper`, none of whose members may vanish; `k` is bound variable 0.
  public let families: [NormalizationFacts.Family]
  /// Terms `1 - rho`, cleared of denominators, for which a closed form is used if they don't vanish.
  public let closedForms: [Term]
  /// The values of the terms that are constant when everything is granted.
  public let constants: [Rational?]

  /// Throws when a term has no normal form whatever is granted.
  public init(of terms: [Term], given index: [IndexRelation]) throws(NormalizationError) {
    let normalizer = Normalizer(recordingWith: index)
    var constants: [Rational?] = []
    for term in terms {
      try normalizer.refuseReservedNames(in: term)
      constants.append(try normalizer.constant(term))
    }
    self.constants = constants
    mandatory = normalizer.recorder?.mandatory ?? []
    families = normalizer.recorder?.families ?? []
    closedForms = normalizer.recorder?.closedForms ?? []
  }
}

struct RequirementRecorder {
  var mandatory: [Term] = []
  var families: [NormalizationFacts.Family] = []
  var closedForms: [Term] = []

  mutating func record(nonzero term: Term, ranges: [(variable: IndexVariable, upper: IndexTerm)]) {
    for range in ranges.reversed() {
      guard case .free(let name) = range.variable,
        term.containsFreeVariable(where: { $0 == Variable(name, .index) })
      else { continue }
      let body = term.abstracted(over: [Variable(name, .index)])
      if !families.contains(where: { $0.upper == range.upper && $0.body == body }) {
        families.append(NormalizationFacts.Family(upper: range.upper, body: body))
      }
      return
    }
    if !mandatory.contains(term) { mandatory.append(term) }
  }

  mutating func record(closedForm term: Term) {
    if !closedForms.contains(term) { closedForms.append(term) }
  }
}

extension Normalizer {
  /// The polynomial as a term, terms with positive coefficients first, or nil if it has factors without a name.
  func term(for polynomial: Polynomial) -> Term? {
    var ordered = polynomial.terms.reversed().map { ($0.monomial, $0.coefficient) }
    // Of a polynomial and its negative the one that starts with a positive term is meant.
    if let first = ordered.first, first.1.signum < 0 {
      ordered = ordered.map { ($0.0, -$0.1) }
    }
    var sum: Term?
    for sign in [1, -1] {
      for (monomial, coefficient) in ordered where coefficient.signum == sign {
        guard let product = term(for: monomial) else { return nil }
        let magnitude = sign > 0 ? coefficient : -coefficient
        let term: Term
        if monomial.isOne {
          term = .number(magnitude)
        } else {
          term = magnitude.isOne ? product : .number(magnitude) * product
        }
        sum = sum.map { sign > 0 ? $0 + term : $0 - term } ?? term
      }
    }
    return sum ?? 0
  }

  private func term(for monomial: Monomial) -> Term? {
    var product: Term = 1
    for power in monomial.powers {
      let base: Term
      switch table.factors[Int(power.factor)] {
      case .parameter(let name): base = .parameter(name)
      case .natural(let variable): base = .index(IndexTerm(variable))
      case .exponential(.parameter(let name), let variable):
        let term = Term.parameter(name).power(power.exponent * IndexTerm(variable))
        product = product == 1 ? term : product * term
        continue
      case .exponential(.prime(let prime), let variable):
        let term = Term.number(Rational(prime)).power(power.exponent * IndexTerm(variable))
        product = product == 1 ? term : product * term
        continue
      case .member(let name, let indices):
        base = .element(.variable(name, arity: indices.count), indices)
      case .exponential, .kronecker, .sum, .root, .absoluteValue, .sign, .inverse, .application:
        return nil
      }
      let term = power.exponent == 1 ? base : base.power(IndexTerm(power.exponent))
      product = product == 1 ? term : product * term
    }
    return product
  }
}

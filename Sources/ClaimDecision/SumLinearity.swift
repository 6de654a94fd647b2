import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Writes sums as combinations of simpler ones: what doesn't depend on the index is taken out, sums of sums are
/// separated, and the weights of a mean add up to 1.
struct SumLinearity {
  let p: Prover

  init(_ p: Prover) { self.p = p }

  /// Equations whose left sides are sums of the goal, outer sums first.
  func equations(for goal: Formula) -> [Theorem] {
    goal.closedParts.reversed().compactMap { part in
      guard case .sum(_, let upper, let body) = part, upper.literal == nil, let value = value(upper, body)
      else { return nil }
      let sum = Term.sum(BinderName("k"), upper: upper, body: body)
      return value == sum ? nil : try? p.relation(sum.equals(value))
    }
  }

  private func value(_ upper: IndexTerm, _ body: Term) -> Term? {
    let index = p.arbitrary(Binder("k", .index))
    let table = AtomTable()
    let member = body.instantiated(with: [.index(.variable(index.name))])
    table.prepare(member)
    guard let fraction = try? table.fraction(member) else { return nil }
    func varies(_ atom: Int) -> Bool { table.atoms[atom].freeVariables.contains(index) }
    var divisor: Term = 1
    var common: Term = 1
    for (denominator, count) in fraction.denominators.sorted(by: {
      "\($0.key.ordered)" < "\($1.key.ordered)"
    }) {
      let factor = table.denominator(denominator).power(IndexTerm(count))
      if denominator.atoms.contains(where: varies) {
        divisor = divisor * factor
      } else {
        common = common * factor
      }
    }
    /// The constant factors of each product of quantities that vary.
    var groups: [AtomMonomial: AtomPolynomial] = [:]
    for (monomial, coefficient) in fraction.numerator.terms {
      let varying = AtomMonomial(powers: monomial.powers.filter { varies($0.atom) })
      let constant = AtomMonomial(powers: monomial.powers.filter { !varies($0.atom) })
      groups[varying, default: .zero].add(coefficient, constant)
    }
    if groups.count == 1, common == 1, let only = groups.first, only.value.constant != nil,
      only.key.powers.count > 1
    {
      // As simple as it gets.
      return nil
    }
    var total: Term?
    for (monomial, coefficient) in groups.sorted(by: { $0.key < $1.key }) {
      var body = table.term(AtomPolynomial(monomial, 1))
      if divisor != 1 { body = body / divisor }
      let sum = simplest(.sum(BinderName("k"), upper: upper, body: body.abstracted(over: [index])), upper)
      let term = coefficient == .one ? sum : table.term(coefficient) * sum
      total = total.map { $0 + term } ?? term
    }
    guard let total else { return nil }
    return common == 1 ? total : total / common
  }

  /// 1 for a sum of weights, the number of members for a sum of ones.
  private func simplest(_ sum: Term, _ upper: IndexTerm) -> Term {
    let hasSequences = sum.freeVariables.contains { $0.sort == .sequence(arity: 1) }
    for value in [Term(1), .index(upper)] where !hasSequences {
      if (try? p.relation(sum.equals(value))) != nil { return value }
    }
    return sum
  }
}

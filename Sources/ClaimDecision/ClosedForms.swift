import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Replaces sums without sequences by closed forms: geometric sums, and sums of powers of the index up to the third.
struct ClosedForms {
  let library: ClaimLibrary

  /// Proves a goal from the one with closed forms, which the closure proves; nil if there is no sum to replace.
  func rewriting(
    _ goal: Formula, _ p: Prover, _ proof: (Prover, Formula) throws -> Theorem
  ) throws -> Theorem? {
    let equations = goal.closedParts.compactMap { try? equation(for: $0, p) }
    if equations.isEmpty { return nil }
    return try p.rewriting(goal, with: equations, proof)
  }

  /// The equation of a sum with its closed form; nil if it has none.
  func equation(for sum: Term, _ p: Prover) throws -> Theorem? {
    guard case .sum(_, let upper, let body) = sum, upper.literal == nil,
      let form = GeometricForm(upper: upper, body: body)
    else { return nil }
    for condition in form.conditions where (try? p.nonzero(condition)) == nil {
      let inequalities = InequalityProver(library: library)
      let sign =
        (try? inequalities.prove(Term(0).isLess(than: condition), p))
        ?? (try? inequalities.prove(condition.isLess(than: 0), p))
      if let sign { try p.know(sign) }
    }
    return try p.relation(Term.sum(BinderName("k"), upper: upper, body: body).equals(form.value))
  }
}

/// A sum of products of powers `b^(ck + r)` and of `k^n`, in closed form; `conditions` must not vanish for it to hold.
private struct GeometricForm {
  private(set) var value: Term = 0
  private(set) var conditions: [Term] = []

  init?(upper: IndexTerm, body: Term) {
    let name = "k'"
    let index = Variable(name, .index)
    guard !body.freeVariables.contains(where: { $0 == index || $0.sort == .sequence(arity: 1) }) else {
      return nil
    }
    let member = body.instantiated(with: [.index(.variable(name))])
    let table = AtomTable()
    table.prepare(member)
    guard let fraction = try? table.fraction(member) else { return nil }
    var divisor: Term = 1
    var lowered: [(atom: Int, exponent: Int)] = []
    for (polynomial, count) in fraction.denominators {
      let term = table.denominator(polynomial)
      if !term.freeVariables.contains(index) {
        for _ in 0..<count { divisor = divisor == 1 ? term : divisor * term }
        continue
      }
      guard polynomial.terms.count == 1, let (monomial, coefficient) = polynomial.terms.first,
        coefficient == 1
      else { return nil }
      lowered += monomial.powers.map { ($0.atom, -$0.exponent * count) }
    }
    var total: Term?
    for (monomial, coefficient) in fraction.numerator.ordered {
      var powers = lowered.reduce(into: [Int: Int]()) { $0[$1.atom, default: 0] += $1.exponent }
      for power in monomial.powers { powers[power.atom, default: 0] += power.exponent }
      guard let sum = summed(powers, table, index, upper) else { return nil }
      let term = coefficient == 1 ? sum : .number(coefficient) * sum
      total = total.map { $0 + term } ?? term
    }
    guard let total else { return nil }
    value = divisor == 1 ? total : total / divisor
  }

  /// The sum of a product of atoms to powers.
  private mutating func summed(
    _ powers: [Int: Int], _ table: AtomTable, _ index: Variable, _ upper: IndexTerm
  ) -> Term? {
    let count = Term.index(upper)
    var factor: Term = 1
    /// The exponents of each base: the multiple of k, and the rest.
    var bases: [(base: Term, slope: Int, rest: IndexTerm)] = []
    var degree = 0
    for (number, exponent) in powers.sorted(by: { $0.key < $1.key }) where exponent != 0 {
      let atom = table.atoms[number]
      guard atom.freeVariables.contains(index) else {
        factor = factor * atom.power(IndexTerm(exponent))
        continue
      }
      switch atom {
      case .index where exponent > 0: degree += exponent
      case .power(let base, let inner) where !base.freeVariables.contains(index):
        let slope = inner.summands.first { $0.variable == .free(index.name) }?.coefficient ?? 0
        let rest = inner - slope * IndexTerm.variable(index.name)
        let added = (base, slope * exponent, exponent * rest)
        if let position = bases.firstIndex(where: { $0.base == base }) {
          bases[position].slope += added.1
          bases[position].rest = bases[position].rest + added.2
        } else {
          bases.append(added)
        }
      default: return nil
      }
    }
    let moving = bases.filter { $0.slope != 0 }
    for base in bases where base.slope == 0 { factor = factor * Self.power(base.base, base.rest) }
    if moving.isEmpty {
      switch degree {
      case 0: return factor * count
      case 1: return factor * (count * (count + 1) / 2)
      case 2: return factor * (count * (count + 1) * (2 * count + 1) / 6)
      case 3: return factor * (count * (count + 1) / 2).squared
      default: return nil
      }
    }
    let falls = moving.allSatisfy { $0.slope < 0 }
    guard falls || moving.allSatisfy({ $0.slope > 0 }), degree == 0 || (falls && degree <= 3) else {
      return nil
    }
    var (ratio, last): (Term?, Term?)
    for part in moving {
      let slope = abs(part.slope)
      let step = slope == 1 ? part.base : part.base.power(IndexTerm(slope))
      let end = part.base.power(slope * upper)
      ratio = ratio.map { $0 * step } ?? step
      last = last.map { $0 * end } ?? end
      // b^(r - sk) is b^(r - s upper) (b^s)^(upper - k), and b^(r + sk) is b^(r + s) (b^s)^(k - 1).
      factor =
        factor * Self.power(part.base, falls ? part.rest - slope * upper : part.rest + IndexTerm(slope))
    }
    guard let ratio, let last else { return nil }
    conditions.append(1 - ratio)
    return factor * Self.geometric(degree, ratio, last, count)
  }

  /// The sum of `k^degree ratio^(count - k)`, with `last` for `ratio^count`.
  ///
  /// By parts: (1 - ratio) times the sum is (count + 1)^degree - last less the sums of the differences' lower powers.
  private static func geometric(_ degree: Int, _ ratio: Term, _ last: Term, _ count: Term) -> Term {
    if degree == 0 { return (1 - last) / (1 - ratio) }
    var binomial = 1
    var rest = (count + 1).power(IndexTerm(degree)) - last
    for lower in 0..<degree {
      let sum = geometric(lower, ratio, last, count)
      rest = rest - (binomial == 1 ? sum : Term.number(Rational(binomial)) * sum)
      binomial = binomial * (degree - lower) / (lower + 1)
    }
    return rest / (1 - ratio)
  }

  private static func power(_ base: Term, _ exponent: IndexTerm) -> Term {
    if let literal = exponent.literal, literal >= 0 { return base.power(exponent) }
    if exponent.summands.allSatisfy({ $0.coefficient < 0 }), exponent.constant <= 0 {
      return 1 / base.power((-1) * exponent)
    }
    return base.power(exponent)
  }
}

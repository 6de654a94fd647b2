import Automation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// What is known of polynomials: that they aren't negative, or vanish.
final class PolynomialFacts {
  /// A theorem `0 <= a` or `0 < a` together with the polynomial that a is.
  struct Inequality {
    let theorem: Theorem
    let polynomial: AtomPolynomial
    let isStrict: Bool
  }

  /// A theorem `a = b` together with the polynomial b - a.
  struct Equation {
    let theorem: Theorem
    let polynomial: AtomPolynomial
  }

  let table: AtomTable
  private(set) var inequalities: [Inequality] = []
  private(set) var equations: [Equation] = []
  /// For a quantity that lies between 0 and 1: the inequalities that say so.
  private(set) var boxes: [Int: (lower: Inequality, upper: Inequality)] = [:]
  /// For a quantity that isn't negative: the inequality.
  private(set) var lowerBounds: [Int: Inequality] = [:]

  /// Gathers what the prover knows, and what holds of the quantities as roots, absolute values or powers.
  init(_ table: AtomTable, _ p: Prover) {
    self.table = table
    for fact in p.known { learn(fact, p) }
    // Looking at facts can bring in new quantities.
    var next = 0
    while next < table.atoms.count, next < 40 {
      learnAtom(next, p)
      next += 1
    }
  }

  private func add(_ theorem: Theorem?) -> Inequality? {
    guard let theorem, case .relation(let relation, 0, let term) = theorem.conclusion, relation != .equal,
      let fraction = try? table.fraction(term), fraction.denominators.isEmpty
    else { return nil }
    let fact = Inequality(
      theorem: theorem, polynomial: fraction.numerator, isStrict: relation == .less)
    if let position = inequalities.firstIndex(where: { $0.polynomial == fact.polynomial }) {
      if fact.isStrict && !inequalities[position].isStrict { inequalities[position] = fact }
    } else if fact.polynomial.constant.map({ $0.signum < 0 || ($0.isZero && fact.isStrict) }) ?? true {
      // A constant is worth keeping only where it makes a contradiction.
      inequalities.append(fact)
    }
    return fact
  }

  private func learn(_ fact: Theorem, _ p: Prover) {
    switch fact.conclusion {
    case .relation(.equal, let left, let right):
      guard let fraction = try? table.fraction(right - left), !fraction.numerator.isZero else { return }
      if fraction.denominators.isEmpty {
        equations.append(Equation(theorem: fact, polynomial: fraction.numerator))
      } else if let common = common(fraction),
        let cleared = try? p.relation(
          table.term(fraction.numerator).equals(0), using: [(fact, -common)])
      {
        equations.append(Equation(theorem: cleared, polynomial: -fraction.numerator))
      }
    case .relation(let relation, let left, let right):
      guard let fraction = try? table.fraction(right - left) else { return }
      if fraction.denominators.isEmpty {
        if left == 0 {
          _ = add(fact)
        } else {
          _ = add(try? p.relation(.relation(relation, 0, right - left), adding: fact))
        }
      } else if let common = common(fraction), let positive = try? p.positive(common),
        let difference = try? p.relation(.relation(relation, 0, right - left), adding: fact),
        let product = try? Theorem.infer(.product, from: [difference, positive])
      {
        _ = add(
          try? p.relation(.relation(relation, 0, table.term(fraction.numerator)), adding: product))
      }
    case .indexRelation(let relation, let left, let right):
      guard relation != .equal, let order = try? Theorem.infer(.indexOrder, from: [fact]) else { return }
      let real =
        relation == .less
        ? Formula.relation(.less, 0, .index(right) - .index(left))
        : .relation(.lessOrEqual, 0, .index(right) - .index(left))
      _ = add(try? p.relation(real, adding: order))
      // Between neighbouring integers there is nothing.
      if relation == .less, let next = try? p.index((left + 1).isAtMost(right)),
        let order = try? Theorem.infer(.indexOrder, from: [next])
      {
        _ = add(try? p.relation(Term(0).isAtMost(.index(right) - .index(left) - 1), adding: order))
      }
    case .falsity, .not, .and, .or, .implies, .iff, .forall, .exists: return
    }
  }

  /// The product of the denominators.
  func common(_ fraction: AtomTable.Fraction) -> Term? {
    var product: Term?
    for (denominator, count) in fraction.orderedDenominators {
      let base = table.denominator(denominator)
      let factor = count == 1 ? base : base.power(IndexTerm(count))
      product = product.map { $0 * factor } ?? factor
    }
    return product
  }

  /// `b^n <= b^m` for `m <= n`, from `b^n = b^m b^(n - m)`.
  private func powerBound(
    _ base: Term, _ exponent: IndexTerm, _ least: IndexTerm, _ p: Prover
  ) throws -> Theorem {
    _ = try p.index(least.isAtMost(exponent))
    let rest = try p.lemma("power-at-most-one", .real(base), .index(exponent - least))
    let product = try Theorem.infer(
      .product,
      from: [
        p.nonnegative(base.power(least)),
        p.relation(Term(0).isAtMost(1 - base.power(exponent - least)), adding: rest),
      ])
    return try p.relation(base.power(exponent).isAtMost(base.power(least)), adding: product)
  }

  /// `(c x + (1 - c) y)^n <= c x^n + (1 - c) y^n` for a base that is such a mean, with a number c.
  private func convexity(_ base: Term, _ exponent: IndexTerm, _ p: Prover) -> Theorem? {
    guard exponent.literal == nil, let fraction = try? table.fraction(base), fraction.denominators.isEmpty
    else { return nil }
    let parts = fraction.numerator.ordered
    guard parts.count == 2, parts.allSatisfy({ $0.coefficient.signum > 0 && $0.monomial.degree <= 1 }),
      parts[0].coefficient + parts[1].coefficient == 1
    else { return nil }
    let ends = parts.map { table.term(AtomPolynomial($0.monomial, 1)) }
    let share = Term.number(parts[0].coefficient)
    guard let mean = try? p.relation(base.equals(share * ends[0] + (1 - share) * ends[1])) else { return nil }
    return try? p.lemma(
      "power-of-mean", .real(ends[0]), .real(ends[1]), .real(base), .real(share), .index(exponent),
      from: [mean])
  }

  /// Numbers that enclose the root of a number, from their powers.
  private func numericalBounds(_ degree: Int, _ radicand: Term, _ power: Theorem, _ p: Prover) -> [Theorem] {
    guard let fraction = try? table.fraction(radicand), fraction.denominators.isEmpty,
      let value = fraction.numerator.constant,
      let enclosure = try? RationalInterval(value).root(degree: degree, bits: Self.rootBits)
    else { return [] }
    let root = Term.root(degree, radicand)
    func order(_ small: Term, _ large: Term) -> Theorem? {
      let powers = small.power(IndexTerm(degree)).isAtMost(large.power(IndexTerm(degree)))
      guard let theorem = try? p.relation(powers, using: [(power, small == root ? 1 : -1)]) else {
        return nil
      }
      return try? p.lemma(
        "power-order", .real(small), .real(large), .index(IndexTerm(degree)), from: [theorem])
    }
    return [
      order(.number(enclosure.lower), root), order(root, .number(enclosure.upper)),
    ].compactMap(\.self)
  }

  /// The precision of the numbers that enclose a root.
  private static let rootBits = 64

  private func learnAtom(_ number: Int, _ p: Prover) {
    let atom = table.atoms[number]
    switch atom {
    case .root(let degree, let radicand):
      if let nonnegative = try? p.nonnegative(radicand),
        let squared = try? Theorem.infer(.rootPower(degree: degree), from: [nonnegative])
      {
        learn(squared, p)
        for bound in numericalBounds(degree, radicand, squared, p) { learn(bound, p) }
      }
    case .absoluteValue(let inner):
      if let squared = try? p.lemma("absolute-value-squared", .real(inner)) { learn(squared, p) }
      if let upper = try? p.lemma("absolute-value-above", .real(inner)) { learn(upper, p) }
      if let lower = try? p.lemma("absolute-value-above-negative", .real(inner)) { learn(lower, p) }
      switch inner {
      case .add(let left, let right):
        if let sum = try? p.lemma("absolute-value-sum", .real(left), .real(right)) { learn(sum, p) }
      case .subtract(let left, let right):
        if let sum = try? p.lemma("absolute-value-difference", .real(left), .real(right)) { learn(sum, p) }
      default: break
      }
    case .power(let base, let exponent):
      if let decay = try? p.lemma("power-decay", .real(base), .index(exponent)) { learn(decay, p) }
      if let above = try? p.lemma("bernoulli", .real(base), .index(exponent)) { learn(above, p) }
      if let below = try? p.lemma("power-within-base", .real(base), .index(exponent)) { learn(below, p) }
      if let order = convexity(base, exponent, p) { learn(order, p) }
      for least in 2...4 {
        if let order = try? powerBound(base, exponent, IndexTerm(least), p) { learn(order, p) }
      }
      for (other, term) in table.atoms.enumerated() where other != number {
        if case .power(let second, exponent) = term,
          let order = (try? p.lemma("power-strictly-monotone", .real(base), .real(second), .index(exponent)))
            ?? (try? p.lemma("power-weakly-monotone", .real(base), .real(second), .index(exponent)))
        {
          learn(order, p)
        }
        if case .power(let second, exponent) = term,
          let order = try? p.lemma("geometric-sums-ordered", .real(base), .real(second), .index(exponent))
        {
          learn(order, p)
        }
        if case .power(base, let least) = term, least.literal == nil,
          let order = try? powerBound(base, exponent, least, p)
        {
          learn(order, p)
        }
      }
    case .sign(let inner):
      if let squared = try? p.lemma("sign-squared", .real(inner)) { learn(squared, p) }
      if let positive = try? p.positive(inner), let value = try? Theorem.infer(.sign, from: [positive]) {
        learn(value, p)
      }
    default: break
    }
    let lower = add((try? p.positive(atom)) ?? (try? p.nonnegative(atom)))
    guard let lower else { return }
    lowerBounds[number] = lower
    let complement: Theorem?
    if let strict = try? p.positive(1 - atom) {
      complement = strict
    } else if case .power(let base, let exponent) = atom,
      let order = try? p.lemma("power-within-unit", .real(base), .index(exponent))
    {
      complement = try? p.relation(Term(0).isAtMost(1 - atom), adding: order)
    } else {
      complement = try? p.nonnegative(1 - atom)
    }
    if let upper = add(complement) { boxes[number] = (lower, upper) }
  }
}

import ExactArithmetic
import SymbolicAlgebra

/// What hypotheses of the form `x <= e` and `e < x` say about the variables of a claim.
struct VariableBounds {
  private struct Bound {
    let isLower: Bool
    let isStrict: Bool
    let term: Term
    /// The value, where the term has no variables.
    let constant: Rational?
  }

  private var bounds: [Variable: [Bound]] = [:]

  init(_ hypotheses: [Formula]) {
    for hypothesis in hypotheses.flatMap(\.conjuncts) {
      switch hypothesis {
      case .relation(let relation, let left, let right) where relation != .equal:
        if case .parameter(let name) = left { add(Variable(name, .real), right, relation, isLower: false) }
        if case .parameter(let name) = right { add(Variable(name, .real), left, relation, isLower: true) }
      case .indexRelation(let relation, let left, let right) where relation != .equal:
        if let variable = left.soleVariable { add(variable, .index(right), relation, isLower: false) }
        if let variable = right.soleVariable { add(variable, .index(left), relation, isLower: true) }
      default: continue
      }
    }
  }

  private mutating func add(_ variable: Variable, _ term: Term, _ relation: Relation, isLower: Bool) {
    guard !term.freeVariables.contains(variable) else { return }
    bounds[variable, default: []].append(
      Bound(isLower: isLower, isStrict: relation == .less, term: term, constant: term.constant))
  }

  /// The range of a variable, given the values of others; what depends on further variables is left out.
  func range(of variable: Variable, _ evaluator: PlainEvaluator) -> Range {
    var range = Range()
    for bound in bounds[variable] ?? [] {
      guard let value = bound.constant ?? evaluator.exactValue(bound.term) else { continue }
      if bound.isLower {
        if let lower = range.lower, lower > value || (lower == value && !bound.isStrict) { continue }
        (range.lower, range.includesLower) = (value, !bound.isStrict)
      } else {
        if let upper = range.upper, upper < value || (upper == value && !bound.isStrict) { continue }
        (range.upper, range.includesUpper) = (value, !bound.isStrict)
      }
    }
    return range
  }

  /// An interval that may be unbounded.
  struct Range {
    var lower: Rational?
    var upper: Rational?
    var includesLower = true
    var includesUpper = true

    func contains(_ value: Rational) -> Bool {
      if let lower, value < lower || (value == lower && !includesLower) { return false }
      if let upper, value > upper || (value == upper && !includesUpper) { return false }
      return true
    }

    /// Numbers in the range: the simplest, the ends that belong to it, what lies in between, near the ends and far out.
    var values: [Rational] {
      func rational(_ numerator: Int, _ denominator: Int) -> Rational {
        Rational(numerator, over: denominator) ?? 0
      }
      var values = Rational.simplest(above: lower, below: upper).map { [$0] } ?? []
      let steps = [
        1, rational(1, 2), 2, rational(1, 10), 10, rational(1, 100), 100, 1_000, rational(1, 1_000),
        1_000_000,
      ]
      switch (lower, upper) {
      case (nil, nil): values += steps + steps.map { -$0 }
      case (let lower?, nil): values += [lower] + steps.map { lower + $0 }
      case (nil, let upper?): values += [upper] + steps.map { upper - $0 }
      case (let lower?, let upper?):
        let parts = [
          rational(1, 2), rational(1, 4), rational(3, 4), rational(1, 10), rational(9, 10), rational(1, 100),
          rational(99, 100), rational(1, 1_000), rational(999, 1_000), rational(1, 3), rational(2, 3),
          rational(1, 1 << 20), 1 - rational(1, 1 << 20),
        ]
        values += [lower, upper] + parts.map { lower + $0 * (upper - lower) }
      }
      return values.filter(contains)
    }

    /// The same for whole numbers.
    var indices: [Int] {
      let steps = [0, 1, 2, 3, 4, 5, 7, 10, 20, 50]
      let values: [Rational] =
        if let lower {
          steps.map { lower + Rational($0) }
            + (upper.map { upper in steps.prefix(4).map { upper - Rational($0) } } ?? [])
        } else if let upper {
          steps.map { upper - Rational($0) }
        } else {
          steps.map { Rational($0) }
        }
      return values.filter(contains).compactMap(\.smallInteger).filter { $0 >= 0 }
    }
  }
}

extension PlainEvaluator {
  /// The value, if it is known exactly.
  func exactValue(_ term: Term) -> Rational? {
    guard let value = value(term), value.lower == value.upper else { return nil }
    return value.lower
  }
}

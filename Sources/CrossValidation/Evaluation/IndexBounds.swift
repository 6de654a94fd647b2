import SymbolicAlgebra

/// Bounds of a quantified index that can be read off a statement, as in `forall k. 1 <= k -> k <= t -> ..` and
/// `exists k. 1 <= k and k <= t and ..`. Outside of them the statement about the index is trivial.
struct IndexBounds {
  /// The quotient `numerator / divisor` with a positive divisor, in terms of the variables outside the quantifier.
  struct Bound {
    let numerator: IndexTerm
    let divisor: Int
  }

  var lower: [Bound] = []
  var upper: [Bound] = []

  /// The bounds in the body of a universal quantifier.
  init(universal body: Formula) { collect(hypothesesOf: body, level: 0) }

  /// The bounds in the body of an existential quantifier.
  init(existential body: Formula) { collect(conjunct: body, level: 0) }

  private mutating func collect(hypothesesOf formula: Formula, level: Int) {
    switch formula {
    case .implies(let hypothesis, let conclusion):
      collect(conjunct: hypothesis, level: level)
      collect(hypothesesOf: conclusion, level: level)
    case .forall(_, let body): collect(hypothesesOf: body, level: level + 1)
    case .falsity, .relation, .indexRelation, .not, .and, .or, .iff, .exists: return
    }
  }

  private mutating func collect(conjunct formula: Formula, level: Int) {
    switch formula {
    case .and(let left, let right):
      collect(conjunct: left, level: level)
      collect(conjunct: right, level: level)
    case .exists(_, let body): collect(conjunct: body, level: level + 1)
    case .indexRelation(let relation, let left, let right): collect(relation, left - right, level: level)
    case .falsity, .relation, .not, .or, .implies, .iff, .forall: return
    }
  }

  /// Collects what `difference <relation> 0` says of the variable at `level`.
  private mutating func collect(_ relation: Relation, _ difference: IndexTerm, level: Int) {
    let coefficient = difference.coefficient(of: .bound(level))
    guard coefficient != 0, coefficient != .min,
      let rest = difference.removing(.bound(level)).lowered(below: level + 1)
    else { return }
    let bound = Bound(
      numerator: coefficient > 0 ? -rest : rest, divisor: Int(coefficient.magnitude))
    switch relation {
    case .equal:
      lower.append(bound)
      upper.append(bound)
    case .lessOrEqual:
      if coefficient > 0 { upper.append(bound) } else { lower.append(bound) }
    case .less:
      if coefficient > 0 {
        upper.append(Bound(numerator: bound.numerator - 1, divisor: bound.divisor))
      } else {
        lower.append(Bound(numerator: bound.numerator + 1, divisor: bound.divisor))
      }
    }
  }
}

extension IndexTerm {
  /// The combination as it reads outside the innermost `count` binders; `nil` when it mentions one of them.
  fileprivate func lowered(below count: Int) -> IndexTerm? {
    var result = IndexTerm(constant)
    for summand in summands {
      switch summand.variable {
      case .free: result = result + summand.coefficient * IndexTerm(summand.variable)
      case .bound(let level):
        if level < count { return nil }
        result = result + summand.coefficient * .bound(level - count)
      }
    }
    return result
  }
}

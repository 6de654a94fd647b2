import SymbolicAlgebra

/// The number of parts of terms and formulas with definitions written out, counted no further than a limit.
private struct SizeCount {
  var remaining: Int

  mutating func count(_ term: Term) {
    remaining -= 1
    guard remaining >= 0 else { return }
    switch term {
    case .number(let value):
      remaining -= value.numerator.bitWidth / 256 + value.denominator.bitWidth / 256
    case .parameter, .bound, .index, .kronecker: return
    case .element(let sequence, _): count(sequence)
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner),
      .power(let inner, _), .sum(_, _, let inner):
      count(inner)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      count(left)
      count(right)
    case .application(_, let arguments):
      for argument in arguments {
        switch argument {
        case .real(let inner): count(inner)
        case .index: remaining -= 1
        case .sequence(let sequence): count(sequence)
        }
      }
    }
  }

  mutating func count(_ sequence: SequenceTerm) {
    if case .lambda(_, let body) = sequence { count(body) }
  }

  mutating func count(_ formula: Formula) {
    remaining -= 1
    guard remaining >= 0 else { return }
    switch formula {
    case .falsity, .indexRelation: return
    case .relation(_, let left, let right):
      count(left)
      count(right)
    case .not(let inner), .forall(_, let inner), .exists(_, let inner): count(inner)
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      count(left)
      count(right)
    }
  }
}

extension Formula {
  /// The number of parts, or a number above the limit if there are more.
  func size(limit: Int) -> Int {
    var count = SizeCount(remaining: limit)
    count.count(self)
    return limit - count.remaining
  }
}

extension SequenceTerm {
  /// The number of parts, or a number above the limit if there are more.
  func size(limit: Int) -> Int {
    var count = SizeCount(remaining: limit)
    count.count(self)
    return limit - count.remaining
  }
}

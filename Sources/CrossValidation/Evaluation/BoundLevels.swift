import SymbolicAlgebra

// The bound variables that point out of a term: the binders it stands under and mentions.

extension Term {
  var boundLevels: Set<Int> {
    var levels: Set<Int> = []
    collectBoundLevels(into: &levels, depth: 0)
    return levels
  }

  fileprivate func collectBoundLevels(into levels: inout Set<Int>, depth: Int) {
    switch self {
    case .number, .parameter: return
    case .bound(let level): if level >= depth { levels.insert(level - depth) }
    case .index(let index): index.collectBoundLevels(into: &levels, depth: depth)
    case .element(let sequence, let indices):
      sequence.collectBoundLevels(into: &levels, depth: depth)
      for index in indices { index.collectBoundLevels(into: &levels, depth: depth) }
    case .kronecker(let left, let right):
      left.collectBoundLevels(into: &levels, depth: depth)
      right.collectBoundLevels(into: &levels, depth: depth)
    case .negate(let inner), .root(_, let inner), .absoluteValue(let inner), .sign(let inner):
      inner.collectBoundLevels(into: &levels, depth: depth)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.collectBoundLevels(into: &levels, depth: depth)
      right.collectBoundLevels(into: &levels, depth: depth)
    case .power(let base, let exponent):
      base.collectBoundLevels(into: &levels, depth: depth)
      exponent.collectBoundLevels(into: &levels, depth: depth)
    case .sum(_, let upper, let body):
      upper.collectBoundLevels(into: &levels, depth: depth)
      body.collectBoundLevels(into: &levels, depth: depth + 1)
    case .application(_, let arguments):
      for argument in arguments {
        switch argument {
        case .real(let term): term.collectBoundLevels(into: &levels, depth: depth)
        case .index(let index): index.collectBoundLevels(into: &levels, depth: depth)
        case .sequence(let sequence): sequence.collectBoundLevels(into: &levels, depth: depth)
        }
      }
    }
  }
}

extension IndexTerm {
  fileprivate func collectBoundLevels(into levels: inout Set<Int>, depth: Int) {
    for case .bound(let level) in summands.map(\.variable) where level >= depth {
      levels.insert(level - depth)
    }
  }
}

extension SequenceTerm {
  var boundLevels: Set<Int> {
    var levels: Set<Int> = []
    collectBoundLevels(into: &levels, depth: 0)
    return levels
  }

  fileprivate func collectBoundLevels(into levels: inout Set<Int>, depth: Int) {
    switch self {
    case .variable: return
    case .bound(let level): if level >= depth { levels.insert(level - depth) }
    case .lambda(let names, let body): body.collectBoundLevels(into: &levels, depth: depth + names.count)
    }
  }
}

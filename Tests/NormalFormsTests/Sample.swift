import ExactArithmetic
import NormalForms
import SymbolicAlgebra

/// Values of all variables, at which terms are evaluated from their definition, without any normal form.
///
/// What the semantics leaves unspecified (a quotient by 0, a negative power of 0, a root that isn't rational) gets an
/// arbitrary value: nothing may be provable that depends on it.
struct Sample {
  var parameters: [String: Rational]
  var indices: [String: Int]
  /// Members are pseudo-random numbers made of this seed, the name and the indices.
  var seed: UInt64
  /// The sequences whose members are all equal.
  var constantSequences: Bool = false

  /// A number that depends on nothing but the seed and what it is made of.
  func arbitrary(_ tag: String, _ parts: [Int]) -> Rational {
    var hash = seed
    for byte in tag.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for part in parts { hash = (hash ^ UInt64(bitPattern: Int64(part))) &* 0x9E37_79B9_7F4A_7C15 }
    var generator = SplitMix64(seed: hash)
    return generator.rational(-3...5)
  }

  func quotient(_ numerator: Rational, _ denominator: Rational) -> Rational {
    denominator.reciprocal.map { numerator * $0 } ?? arbitrary("1/0", [numerator.hash])
  }

  func power(_ base: Rational, _ exponent: Int) throws -> Rational {
    if base.isZero && exponent < 0 { return arbitrary("0^", [exponent]) }
    return try base.power(exponent)
  }

  func member(_ name: String, _ indices: [Int]) -> Rational {
    arbitrary(name, constantSequences ? [] : indices)
  }

  /// A function of its argument that has nothing else in common with the root, except where that is rational.
  func root(_ degree: Int, _ radicand: Rational) -> Rational {
    radicand.exactRoot(degree: degree) ?? arbitrary("root", [degree, radicand.hash])
  }

  func value(_ index: IndexTerm, _ bound: [Int] = []) throws -> Int {
    var sum = index.constant
    for summand in index.summands {
      switch summand.variable {
      case .bound(let level): sum += summand.coefficient * bound[bound.count - 1 - level]
      case .free(let name): sum += summand.coefficient * (try indices[name].required("index \(name)"))
      }
    }
    return sum
  }

  func value(_ sequence: SequenceTerm, at indices: [Int], _ bound: [Int]) throws -> Rational {
    switch sequence {
    case .variable(let name, _): member(name, indices)
    case .bound: throw Unevaluated(what: "a bound sequence")
    case .lambda(_, let body): try value(body, bound + indices)
    }
  }

  func value(_ term: Term, _ bound: [Int] = []) throws -> Rational {
    switch term {
    case .number(let value): return value
    case .parameter(let name): return try parameters[name].required("parameter \(name)")
    case .bound: throw Unevaluated(what: "a bound real")
    case .index(let index): return Rational(try value(index, bound))
    case .element(let sequence, let indices):
      return try value(sequence, at: indices.map { try value($0, bound) }, bound)
    case .kronecker(let left, let right): return try value(left, bound) == value(right, bound) ? 1 : 0
    case .negate(let inner): return -(try value(inner, bound))
    case .add(let left, let right): return try value(left, bound) + value(right, bound)
    case .subtract(let left, let right): return try value(left, bound) - value(right, bound)
    case .multiply(let left, let right): return try value(left, bound) * value(right, bound)
    case .divide(let left, let right): return quotient(try value(left, bound), try value(right, bound))
    case .power(let base, let exponent): return try power(value(base, bound), value(exponent, bound))
    case .sum(_, let upper, let body):
      var total: Rational = 0
      for k in stride(from: 1, through: try value(upper, bound), by: 1) {
        total += try value(body, bound + [k])
      }
      return total
    case .root(let degree, let inner): return root(degree, try value(inner, bound))
    case .absoluteValue(let inner): return try value(inner, bound).magnitude
    case .sign(let inner): return Rational(try value(inner, bound).signum)
    case .application(let definition, let arguments):
      guard case .explicit(let body) = definition.equations else {
        throw Unevaluated(what: "a recursive definition")
      }
      return try value(body.instantiated(with: arguments), bound)
    }
  }

  func satisfies(_ relation: IndexRelation) throws -> Bool {
    let (left, right) = (try value(relation.left), try value(relation.right))
    return switch relation.relation {
    case .equal: left == right
    case .less: left < right
    case .lessOrEqual: left <= right
    }
  }

  func satisfies(_ facts: NormalizationFacts) throws -> Bool {
    for relation in facts.index where try !satisfies(relation) { return false }
    for term in facts.nonzero where try value(term).isZero { return false }
    for family in facts.families {
      for k in stride(from: 1, through: try value(family.upper), by: 1) {
        if try value(family.body, [k]).isZero { return false }
      }
    }
    return true
  }
}

struct Unevaluated: Error { let what: String }

extension Optional {
  func required(_ what: String) throws -> Wrapped {
    guard let self else { throw Unevaluated(what: what) }
    return self
  }
}

extension Rational {
  /// A number made of the value alone, the same in every run.
  var hash: Int {
    description.utf8.reduce(7) { $0 &* 31 &+ Int($1) }
  }
}

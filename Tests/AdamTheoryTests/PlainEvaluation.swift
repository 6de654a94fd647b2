import ExactArithmetic
import SymbolicAlgebra

/// The value of a term by the plain reading of each symbol, written apart from the evaluator of the package.
///
/// Square roots are not treated: `nil` where one occurs, where something is divided by 0, and where a name is unknown.
struct PlainEvaluation {
  var reals: [String: Rational] = [:]
  var indices: [String: Int] = [:]
  var sequences: [String: ([Int]) -> Rational?] = [:]
  /// The values of bound variables, the innermost last.
  private var bound: [Value] = []

  enum Value {
    case real(Rational)
    case index(Int)
    case sequence(([Int]) -> Rational?)
  }

  init() {}

  func value(_ index: IndexTerm) -> Int? {
    var sum = index.constant
    for summand in index.summands {
      let value: Int
      switch summand.variable {
      case .free(let name):
        guard let known = indices[name] else { return nil }
        value = known
      case .bound(let level):
        guard level < bound.count, case .index(let known) = bound[bound.count - 1 - level] else { return nil }
        value = known
      }
      sum += summand.coefficient * value
    }
    return sum
  }

  private func value(_ sequence: SequenceTerm, at indices: [Int]) -> Rational? {
    switch sequence {
    case .variable(let name, _): return sequences[name]?(indices)
    case .bound(let level):
      guard level < bound.count, case .sequence(let members) = bound[bound.count - 1 - level] else {
        return nil
      }
      return members(indices)
    case .lambda(_, let body):
      var inner = self
      inner.bound += indices.map(Value.index)
      return inner.value(body)
    }
  }

  func value(_ term: Term) -> Rational? {
    switch term {
    case .number(let value): return value
    case .parameter(let name): return reals[name]
    case .bound(let level):
      guard level < bound.count, case .real(let value) = bound[bound.count - 1 - level] else { return nil }
      return value
    case .index(let index): return value(index).map { Rational($0) }
    case .element(let sequence, let indices):
      let known = indices.compactMap(value)
      return known.count == indices.count ? value(sequence, at: known) : nil
    case .kronecker(let left, let right):
      guard let i = value(left), let j = value(right) else { return nil }
      return i == j ? 1 : 0
    case .negate(let inner): return value(inner).map { -$0 }
    case .add(let left, let right): return both(left, right) { $0 + $1 }
    case .subtract(let left, let right): return both(left, right) { $0 - $1 }
    case .multiply(let left, let right): return both(left, right) { $0 * $1 }
    case .divide(let left, let right): return both(left, right) { try? $0.divided(by: $1) }
    case .power(let base, let exponent):
      guard let number = value(base), let power = value(exponent) else { return nil }
      return try? number.power(power)
    case .sum(_, let upper, let body):
      guard let last = value(upper) else { return nil }
      var total: Rational = 0
      for k in stride(from: 1, through: last, by: 1) {
        var inner = self
        inner.bound.append(.index(k))
        guard let member = inner.value(body) else { return nil }
        total += member
      }
      return total
    case .root: return nil
    case .absoluteValue(let inner): return value(inner)?.magnitude
    case .sign(let inner): return value(inner).map { Rational($0.signum) }
    case .application(let definition, let arguments):
      var values: [Value] = []
      for argument in arguments {
        switch argument {
        case .real(let inner):
          guard let number = value(inner) else { return nil }
          values.append(.real(number))
        case .index(let index):
          guard let number = value(index) else { return nil }
          values.append(.index(number))
        case .sequence(let sequence):
          let outer = self
          values.append(.sequence { outer.value(sequence, at: $0) })
        }
      }
      var inner = self
      switch definition.equations {
      case .explicit(let body):
        inner.bound = values
        return inner.value(body)
      case .recursive(let base, let step):
        guard case .index(let last)? = values.popLast(), last >= 0 else { return nil }
        inner.bound = values
        guard var current = inner.value(base) else { return nil }
        for n in 0..<last {
          inner.bound = values + [.index(n), .real(current)]
          guard let next = inner.value(step) else { return nil }
          current = next
        }
        return current
      }
    }
  }

  private func both(_ left: Term, _ right: Term, _ operation: (Rational, Rational) -> Rational?) -> Rational?
  {
    guard let a = value(left), let b = value(right) else { return nil }
    return operation(a, b)
  }

  /// Whether a relation holds, or nil where a side has no value.
  func holds(_ formula: Formula) -> Bool? {
    switch formula {
    case .relation(let relation, let left, let right):
      guard let a = value(left), let b = value(right) else { return nil }
      switch relation {
      case .equal: return a == b
      case .less: return a < b
      case .lessOrEqual: return a <= b
      }
    case .indexRelation(let relation, let left, let right):
      guard let i = value(left), let j = value(right) else { return nil }
      switch relation {
      case .equal: return i == j
      case .less: return i < j
      case .lessOrEqual: return i <= j
      }
    case .not(let inner): return holds(inner).map { !$0 }
    case .falsity: return false
    case .and, .or, .implies, .iff, .forall, .exists: return nil
    }
  }
}

import CrossValidation
import ExactArithmetic
import SymbolicAlgebra

/// The values of terms and the truth of formulas by the plain reading of each symbol.
///
/// Counterexamples are confirmed with it. It shares nothing with the evaluator that finds them: terms are not compiled,
/// fractions are reduced, roots are enclosed. `nil` is a value that doesn't exist or isn't known.
struct PlainEvaluator {
  enum Value {
    case real(RationalInterval)
    case index(Int)
    case sequence(([Int]) -> RationalInterval?)

    init(_ binding: Binding) {
      switch binding {
      case .real(let value): self = .real(RationalInterval(value))
      case .index(let value): self = .index(value)
      case .sequence(let value): self = .sequence { value.member(at: $0).map { RationalInterval($0) } }
      }
    }
  }

  var variables: [Variable: Value] = [:]
  /// What is tried for quantified variables that have no finite range.
  var samples = QuantifierSampling.none
  /// The bits to which roots are enclosed.
  var precision = 256
  /// The values of bound variables, the innermost last.
  private var bound: [Value] = []
  private let budget = Budget()
  /// The values of quantities that were evaluated before, where many terms are evaluated at the same place.
  private var memo: Memo?

  /// Work that is left, shared by all copies.
  private final class Budget {
    var steps = 2_000_000
  }

  /// The values that quantities have for the same variables.
  private final class Memo {
    var values: [Term: RationalInterval?] = [:]
  }

  /// Keeps the values of quantities from now on, so that the variables' values may not change any more.
  mutating func keepValues() { memo = Memo() }

  init(_ bindings: [String: Binding], samples: QuantifierSampling = .none) {
    for (name, binding) in bindings { variables[Variable(name, binding.sort)] = Value(binding) }
    self.samples = samples
  }

  // MARK: Terms

  func value(_ index: IndexTerm) -> Int? {
    var sum = index.constant
    for summand in index.summands {
      let value: Int
      switch summand.variable {
      case .free(let name):
        guard case .index(let known)? = variables[Variable(name, .index)] else { return nil }
        value = known
      case .bound(let level):
        guard level < bound.count, case .index(let known) = bound[bound.count - 1 - level] else { return nil }
        value = known
      }
      let (product, overflow) = summand.coefficient.multipliedReportingOverflow(by: value)
      let (next, sumOverflow) = sum.addingReportingOverflow(product)
      if overflow || sumOverflow { return nil }
      sum = next
    }
    return sum
  }

  private func member(_ sequence: SequenceTerm, _ indices: [Int]) -> RationalInterval? {
    switch sequence {
    case .variable(let name, let arity):
      guard case .sequence(let members)? = variables[Variable(name, .sequence(arity: arity))] else {
        return nil
      }
      return members(indices)
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

  func value(_ term: Term) -> RationalInterval? {
    budget.steps -= 1
    guard budget.steps > 0 else { return nil }
    switch term {
    case .number(let value): return RationalInterval(value)
    case .parameter(let name):
      guard case .real(let value)? = variables[Variable(name, .real)] else { return nil }
      return value
    case .bound(let level):
      guard level < bound.count, case .real(let value) = bound[bound.count - 1 - level] else { return nil }
      return value
    case .index(let index): return value(index).map { RationalInterval(Rational($0)) }
    case .element(let sequence, let indices):
      let known = indices.compactMap(value)
      return known.count == indices.count ? member(sequence, known) : nil
    case .kronecker(let left, let right):
      guard let i = value(left), let j = value(right) else { return nil }
      return RationalInterval(i == j ? 1 : 0)
    case .negate(let inner): return value(inner).map { -$0 }
    case .add(let left, let right): return both(left, right) { $0 + $1 }
    case .subtract(let left, let right): return both(left, right) { $0 - $1 }
    case .multiply(let left, let right): return both(left, right) { $0 * $1 }
    case .divide(let left, let right): return both(left, right) { try? $0.divided(by: $1) }
    case .power(let base, let exponent): return power(base, exponent)
    case .sum(_, let upper, let body):
      guard let last = value(upper) else { return nil }
      var total = RationalInterval(0)
      for k in stride(from: 1, through: last, by: 1) {
        var inner = self
        inner.bound.append(.index(k))
        guard let member = inner.value(body) else { return nil }
        total = total + member
      }
      return total
    case .root(let degree, let inner):
      guard let radicand = value(inner), radicand.lower.signum >= 0 else { return nil }
      if radicand.lower == radicand.upper, let root = radicand.lower.exactRoot(degree: degree) {
        return RationalInterval(root)
      }
      return try? radicand.root(degree: degree, bits: precision)
    case .absoluteValue(let inner):
      guard let value = value(inner) else { return nil }
      if value.lower.signum >= 0 { return value }
      if value.upper.signum <= 0 { return -value }
      return RationalInterval(lower: 0, upper: max(-value.lower, value.upper))
    case .sign(let inner):
      guard let value = value(inner) else { return nil }
      guard value.lower.signum == value.upper.signum else { return nil }
      return RationalInterval(Rational(value.lower.signum))
    case .application(let definition, let arguments):
      guard let memo, bound.isEmpty else { return application(definition, arguments) }
      if let known = memo.values[term] { return known }
      let value = application(definition, arguments)
      memo.values[term] = .some(value)
      return value
    }
  }

  private func power(_ base: Term, _ exponent: IndexTerm) -> RationalInterval? {
    guard let number = value(base), let power = value(exponent), abs(power) <= 100_000 else { return nil }
    if number.lower == number.upper {
      return (try? number.lower.power(power)).map { RationalInterval($0) }
    }
    guard abs(power) <= 64 else { return nil }
    var result = RationalInterval(1)
    for _ in 0..<abs(power) { result = result * number }
    return power >= 0 ? result : try? RationalInterval(1).divided(by: result)
  }

  private func application(_ definition: Definition, _ arguments: [Argument]) -> RationalInterval? {
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
        values.append(.sequence { outer.member(sequence, $0) })
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

  private func both(
    _ left: Term, _ right: Term, _ operation: (RationalInterval, RationalInterval) -> RationalInterval?
  ) -> RationalInterval? {
    guard let a = value(left), let b = value(right) else { return nil }
    return operation(a, b)
  }

  // MARK: Formulas

  /// Whether the formula holds; `nil` where that is unknown. An undefined side makes a comparison unknown.
  func holds(_ formula: Formula) -> Bool? {
    budget.steps -= 1
    guard budget.steps > 0 else { return nil }
    switch formula {
    case .falsity: return false
    case .relation(let relation, let left, let right):
      guard let a = value(left), let b = value(right) else { return nil }
      switch relation {
      case .equal:
        if a.upper < b.lower || b.upper < a.lower { return false }
        return a.lower == a.upper && b.lower == b.upper ? a.lower == b.lower : nil
      case .less: return a.upper < b.lower ? true : b.upper <= a.lower ? false : nil
      case .lessOrEqual: return a.upper <= b.lower ? true : b.upper < a.lower ? false : nil
      }
    case .indexRelation(let relation, let left, let right):
      guard let i = value(left), let j = value(right) else { return nil }
      switch relation {
      case .equal: return i == j
      case .less: return i < j
      case .lessOrEqual: return i <= j
      }
    case .not(let inner): return holds(inner).map { !$0 }
    case .and(let left, let right):
      let first = holds(left)
      if first == false { return false }
      let second = holds(right)
      return second == false ? false : first == nil ? nil : second
    case .or(let left, let right):
      let first = holds(left)
      if first == true { return true }
      let second = holds(right)
      return second == true ? true : first == nil ? nil : second
    case .implies(let left, let right):
      guard let first = holds(left) else { return holds(right) == true ? true : nil }
      return first ? holds(right) : true
    case .iff(let left, let right):
      guard let first = holds(left), let second = holds(right) else { return nil }
      return first == second
    case .forall(let binder, let body): return quantified(binder, body, seeking: false)
    case .exists(let binder, let body): return quantified(binder, body, seeking: true)
    }
  }

  /// Looks for a value that makes the body `wanted`; without one the answer is known only for a finite range.
  private func quantified(_ binder: Binder, _ body: Formula, seeking wanted: Bool) -> Bool? {
    let upper = binder.sort == .index ? upperBound(body, universal: !wanted) : nil
    let candidates: [Value]
    if let upper {
      guard upper <= 10_000 else { return nil }
      candidates = upper < 0 ? [] : (0...upper).map(Value.index)
    } else {
      candidates = samples.values(for: binder).map { Value($0) }
    }
    var isKnown = upper != nil
    for candidate in candidates {
      var inner = self
      inner.bound.append(candidate)
      let truth = inner.holds(body)
      if truth == wanted { return wanted }
      if truth == nil { isKnown = false }
    }
    return isKnown ? !wanted : nil
  }

  /// The value above which the guard of a quantified index is false: `k <= e` among the conditions on k.
  private func upperBound(_ body: Formula, universal: Bool) -> Int? {
    var rest = body
    var guards: [Formula] = []
    while true {
      if universal, case .implies(let condition, let inner) = rest {
        guards += condition.conjuncts
        rest = inner
      } else if !universal, case .and(let condition, let inner) = rest {
        guards += condition.conjuncts
        rest = inner
      } else {
        break
      }
    }
    for condition in guards {
      guard case .indexRelation(let relation, let left, let right) = condition, relation != .equal,
        left == .bound(0), right.coefficient(of: .bound(0)) == 0
      else { continue }
      var outside = self
      outside.bound.append(.index(0))
      return outside.value(right)
    }
    return nil
  }
}

extension QuantifierSampling {
  /// The samples for a variable.
  func values(for binder: Binder) -> [Binding] {
    switch binder.sort {
    case .real: reals.map(Binding.real)
    case .index: indices.map(Binding.index)
    case .sequence(let arity): sequences.filter { $0.arity == arity }.map(Binding.sequence)
    }
  }
}

import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Random expressions in sums of exponentially weighted members, and random ways to write the same quantity.
struct RandomIdentity {
  var generator: SplitMix64

  let t = IndexTerm.variable("t")
  let rates = ["a", "b"].map(Term.parameter)
  let reals = ["x", "y"].map(Term.parameter)
  let sequences = ["f", "g"].map { SequenceTerm.variable($0, arity: 1) }

  /// What the normal form may use: `1 <= t`, rates and gaps that don't vanish; `b` may be 0.
  var facts: [Formula] {
    let (a, b) = (rates[0], rates[1])
    let gaps = [1 - a, 1 - b, 1 - a * b, 1 - a.squared, 1 - b.squared, 1 - a * a * b, 1 - a * b * b, a]
    return [IndexTerm(1).isAtMost(t)] + gaps.map { $0.differs(from: 0) }
      + [(1 - a.power(t)).differs(from: 0), (1 - b.power(t)).differs(from: 0)]
  }

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func number() -> Term { .number(Rational(Int.random(in: 1...5, using: &generator))) }

  // MARK: Expressions

  private mutating func factor(of k: IndexTerm, upTo u: IndexTerm) -> Term {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0, 1: return pick(rates).power(u - k)
    case 2, 3: return pick(sequences)[k]
    case 4: return .index(u - k)
    case 5: return pick(reals)
    case 6: return pick(sequences)[k].squared
    default: return rates[0].power(u - k + 1)
    }
  }

  private mutating func summand(_ k: IndexTerm, upTo u: IndexTerm) -> Term {
    var product = factor(of: k, upTo: u)
    for _ in 0..<Int.random(in: 0...2, using: &generator) { product = product * factor(of: k, upTo: u) }
    if chance(30) { product = product + number() * factor(of: k, upTo: u) }
    return product
  }

  private mutating func sum(upTo u: IndexTerm) -> Term {
    let k = Variable("k0", .index)
    let body = summand(.variable(k.name), upTo: u)
    return .sum("k", upper: u, body: body.abstracted(over: [k]))
  }

  mutating func expression(depth: Int = 2) -> Term {
    if depth == 0 {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: return pick(reals)
      case 1: return pick(rates).power(t)
      case 2: return number()
      case 3: return .index(t)
      case 4: return pick(sequences)[t]
      default: return sum(upTo: chance(80) ? t : t + 1)
      }
    }
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return expression(depth: depth - 1) + expression(depth: depth - 1)
    case 1: return expression(depth: depth - 1) - expression(depth: depth - 1)
    case 2, 3: return expression(depth: depth - 1) * expression(depth: depth - 1)
    case 4: return expression(depth: depth - 1) / (1 - pick(rates).power(t))
    default: return sum(upTo: t)
    }
  }

  // MARK: The same quantity, written differently

  mutating func rewritten(_ term: Term) -> Term {
    switch term {
    case .add(let left, let right):
      return chance(50) ? rewritten(right) + rewritten(left) : rewritten(left) + rewritten(right)
    case .subtract(let left, let right): return rewritten(left) + (-rewritten(right))
    case .multiply(let left, .add(let first, let second)) where chance(70):
      return rewritten(left) * rewritten(first) + rewritten(left) * rewritten(second)
    case .multiply(let left, .sum(let name, let upper, let body)) where chance(60):
      return .sum(name, upper: upper, body: left.shifted * body)
    case .multiply(let left, let right): return rewritten(right) * rewritten(left)
    case .divide(let left, let right): return (1 / right) * rewritten(left)
    case .sum(let name, let upper, let body): return rewrittenSum(name, upper, body)
    case .number, .parameter, .bound, .index, .element, .kronecker, .negate, .power, .root,
      .absoluteValue,
      .sign, .application:
      return term
    }
  }

  private mutating func rewrittenSum(_ name: BinderName, _ upper: IndexTerm, _ body: Term) -> Term {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0:
      return .sum(name, upper: upper - 1, body: body) + body.instantiated(with: [.index(upper)])
    case 1:
      if case .add(let left, let right) = body {
        return .sum(name, upper: upper, body: right) + .sum(name, upper: upper, body: left)
      }
      return .sum(name, upper: upper + 1, body: body) - body.instantiated(with: [.index(upper + 1)])
    case 2:
      if case .multiply(let left, let right) = body { return .sum(name, upper: upper, body: right * left) }
      return .sum(name, upper: upper, body: body)
    case 3:
      // Every member is picked by a Kronecker delta out of a sum of its own.
      let picked = Term.sum(
        name, upper: upper.shifted, body: .kronecker(.bound(0), .bound(1)) * body.movedToInnerBinder)
      return .sum(name, upper: upper, body: picked)
    default: return .sum(name, upper: upper, body: body * 2 / 2)
    }
  }

  /// The term with one number or variable replaced.
  mutating func mutated(_ term: Term) -> Term {
    switch term {
    case .add(let left, let right): return chance(50) ? mutated(left) + right : left + mutated(right)
    case .subtract(let left, let right): return chance(50) ? mutated(left) - right : left - mutated(right)
    case .multiply(let left, let right): return chance(50) ? mutated(left) * right : left * mutated(right)
    case .divide(let left, let right): return mutated(left) / right
    case .negate(let inner): return -mutated(inner)
    case .sum(let name, let upper, let body): return .sum(name, upper: upper, body: mutated(body))
    case .power(let base, let exponent): return base.power(exponent + 1)
    case .number(let value): return .number(value + 1)
    case .parameter, .bound, .index, .element, .kronecker, .root, .absoluteValue, .sign, .application:
      return term + 1
    }
  }
}

extension IndexTerm {
  /// The index for use below one more binder.
  fileprivate var shifted: IndexTerm {
    summands.reduce(IndexTerm(constant)) { partial, summand in
      switch summand.variable {
      case .bound(let level): partial + summand.coefficient * IndexTerm.bound(level + 1)
      case .free: partial + summand.coefficient * IndexTerm(summand.variable)
      }
    }
  }
}

extension Term {
  /// A body of bound variable 0, for use in a second binder inside the first.
  fileprivate var movedToInnerBinder: Term {
    let k = Variable("inner", .index)
    let opened = instantiated(with: [.index(.variable(k.name))])
    return opened.abstracted(over: [Variable("unused", .index)]).abstracted(over: [k])
  }
}

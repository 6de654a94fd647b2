import ExactArithmetic
import SymbolicAlgebra

/// Random terms and formulas with real variables a, b, x, beta1, tau2, lr, sequences f, g and the index t.
struct RandomExpressions {
  var generator: SplitMix64
  /// Whether division, roots and negative exponents are left out, so that the value is always specified.
  var isTotal = false

  private static let reals = ["a", "b", "x", "beta1", "tau2", "lr"]

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func index(_ names: [String]) -> IndexTerm {
    var index = IndexTerm(Int.random(in: -2...3, using: &generator))
    for name in names where chance(50) {
      index = index + pick([-2, -1, 1, 1, 1, 2]) * IndexTerm.variable(name)
    }
    return index
  }

  private mutating func number() -> Term {
    let numerator = Int.random(in: -12...12, using: &generator)
    return .number(Rational(numerator, over: pick([1, 1, 1, 2, 7, 10])) ?? 0)
  }

  private mutating func leaf(_ names: [String]) -> Term {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0, 1: number()
    case 2: .index(.variable(pick(names)))
    case 3, 4: .element(.variable(pick(["f", "g"]), arity: 1), [index(names)])
    default: .parameter(pick(Self.reals))
    }
  }

  mutating func term(depth: Int, indices names: [String] = ["t"]) -> Term {
    if depth == 0 { return leaf(names) }
    func inner(_ random: inout RandomExpressions) -> Term {
      random.term(
        depth: depth - 1 - Int.random(in: 0..<min(2, depth), using: &random.generator), indices: names)
    }
    switch Int.random(in: 0..<14, using: &generator) {
    case 0, 1: return .add(inner(&self), inner(&self))
    case 2, 3: return .subtract(inner(&self), inner(&self))
    case 4, 5, 6: return .multiply(inner(&self), inner(&self))
    case 7, 8:
      return isTotal ? .multiply(inner(&self), inner(&self)) : .divide(inner(&self), inner(&self))
    case 9: return .negate(inner(&self))
    case 10:
      let exponent = isTotal ? IndexTerm(Int.random(in: 0...3, using: &generator)) : index(names)
      return .power(inner(&self), exponent)
    case 11:
      switch Int.random(in: 0..<4, using: &generator) {
      case 0:
        return isTotal ? .squareRoot(.power(inner(&self), 2)) : .root(pick([2, 3, 4, 5, 12]), inner(&self))
      case 1: return .absoluteValue(inner(&self))
      case 2: return .sign(inner(&self))
      default: return .kronecker(index(names), index(names))
      }
    default:
      let name = "kjiln".map(String.init).first { !names.contains($0) } ?? "m"
      let upper = isTotal ? pick([.variable("t"), 3, .variable("t") - 1]) : index(names)
      let body = term(depth: depth - 1, indices: names + [name])
      return .sum(BinderName(name), upper: upper, body: body.abstracted(over: [Variable(name, .index)]))
    }
  }

  mutating func formula(depth: Int, indices names: [String] = ["t"]) -> Formula {
    if depth == 0 {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: return .falsity
      case 1: return .indexRelation(pick([.equal, .less, .lessOrEqual]), index(names), index(names))
      case 2: return .different(term(depth: 2, indices: names), term(depth: 1, indices: names))
      default:
        return .relation(
          pick([.equal, .less, .lessOrEqual]), term(depth: 2, indices: names), term(depth: 2, indices: names))
      }
    }
    func inner(_ random: inout RandomExpressions) -> Formula {
      random.formula(
        depth: depth - 1 - Int.random(in: 0..<min(2, depth), using: &random.generator), indices: names)
    }
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: return .not(inner(&self))
    case 1, 2: return .and(inner(&self), inner(&self))
    case 3: return .or(inner(&self), inner(&self))
    case 4, 5: return .implies(inner(&self), inner(&self))
    case 6: return .iff(inner(&self), inner(&self))
    default:
      let name = "nlijk".map(String.init).first { !names.contains($0) } ?? "s"
      // The depth falls from binder to binder, so that no name is used inside its own scope.
      let variable = pick([
        Variable(name, .index), Variable(["y", "z", "c", "d"][depth % 4], .real),
        Variable(["h", "s", "u", "v"][depth % 4], .sequence(arity: 1)),
      ])
      let body =
        variable.sort == .index
        ? formula(depth: depth - 1, indices: names + [name]) : formula(depth: depth - 1, indices: names)
      return chance(60) ? .forall(variable, body) : .exists(variable, body)
    }
  }
}

import ExactArithmetic
import SymbolicAlgebra

/// Random terms and formulas of every kind, with all the shapes that brackets and names could get wrong.
struct RandomExpressions {
  var generator: SplitMix64
  /// Real variables, indices and sequences that are in scope, binders included.
  private var reals = ["a", "b", "beta1", "x'"]
  private var indices = ["t", "n"]
  private var sequences = [("g", 1), ("F", 2)]
  private let weight: Definition
  private let average: Definition
  private let constant: Definition

  init(seed: UInt64) throws {
    generator = SplitMix64(seed: seed)
    weight = try Definition(
      "w", [Binder("beta", .real), Binder("t", .index)], .explicit(.power(.bound(1), .bound(0))))
    average = try Definition(
      "ema", [Binder("beta", .real), Binder("f", .sequence(arity: 1))],
      .recursive(base: 0, step: .bound(3) * .bound(0)))
    constant = try Definition("c0", [], .explicit(3))
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  mutating func index() -> IndexTerm {
    var index = IndexTerm(Int.random(in: -2...3, using: &generator))
    for name in indices where number(below: 2) == 0 {
      index = index + pick([-1_000, -2, -1, 1, 1, 1, 2]) * IndexTerm.variable(name)
    }
    return number(below: 3) == 0 ? .variable(pick(indices)) : index
  }

  private mutating func numeral() -> Term {
    .number(Rational(Int.random(in: -12...12, using: &generator), over: pick([1, 1, 1, 2, 7, 10])) ?? 0)
  }

  /// A name that may be that of something in scope, so that binders shadow and printing has to rename.
  private mutating func binderName() -> String { pick(["k", "k", "t", "a", "g", "sum", "ema", "2bad", "j"]) }

  private mutating func bind<T>(_ sort: Sort, _ body: (inout RandomExpressions, Variable) -> T) -> T {
    let outer = (reals, indices, sequences)
    defer { (reals, indices, sequences) = outer }
    let variable = Variable("fresh\(reals.count + indices.count + sequences.count)", sort)
    switch sort {
    case .real: reals.append(variable.name)
    case .index: indices.append(variable.name)
    case .sequence(let arity): sequences.append((variable.name, arity))
    }
    return body(&self, variable)
  }

  private mutating func sequence(arity: Int, depth: Int) -> SequenceTerm {
    if number(below: 2) == 0 {
      let fitting = sequences.filter { $0.1 == arity }
      let (name, arity) = pick(fitting)
      return .variable(name, arity: arity)
    }
    if arity == 1 {
      let name = BinderName(binderName())
      return bind(.index) { random, k in
        .lambda([name], random.term(depth: depth).abstracted(over: [k]))
      }
    }
    let names = [BinderName(binderName()), BinderName(binderName())]
    return bind(.index) { random, i in
      random.bind(.index) { random, j in
        .lambda(names, random.term(depth: depth).abstracted(over: [i, j]))
      }
    }
  }

  mutating func term(depth: Int) -> Term {
    if depth <= 0 {
      switch number(below: 7) {
      case 0, 1: return numeral()
      case 2, 3: return .index(index())
      case 4:
        let (name, arity) = pick(sequences)
        let members = (0..<arity).map { _ in index() }
        return .element(.variable(name, arity: arity), members)
      default: return .parameter(pick(reals))
      }
    }
    let inner = depth - 1 - number(below: 2)
    switch number(below: 18) {
    case 0, 1: return .add(term(depth: inner), term(depth: depth - 1))
    case 2, 3: return .subtract(term(depth: depth - 1), term(depth: inner))
    case 4, 5: return .multiply(term(depth: inner), term(depth: depth - 1))
    case 6: return .multiply(term(depth: depth - 1), term(depth: inner))
    case 7, 8: return .divide(term(depth: inner), term(depth: inner))
    case 9: return .negate(term(depth: depth - 1))
    case 10: return .power(term(depth: inner), index())
    case 11:
      let functions: [(Term) -> Term] = [
        Term.squareRoot, { .root(3, $0) }, { .root(12, $0) }, Term.absoluteValue, Term.sign,
      ]
      return pick(functions)(term(depth: inner))
    case 12: return .kronecker(index(), index())
    case 13: return .application(constant, [])
    case 14: return .application(weight, [.real(term(depth: inner)), .index(index())])
    case 15:
      return .application(
        average,
        [.real(term(depth: inner)), .sequence(sequence(arity: 1, depth: inner)), .index(index())])
    default:
      let (name, upper) = (BinderName(binderName()), index())
      return bind(.index) { random, k in
        .sum(name, upper: upper, body: random.term(depth: depth - 1).abstracted(over: [k]))
      }
    }
  }

  mutating func formula(depth: Int) -> Formula {
    if depth <= 0 {
      switch number(below: 8) {
      case 0: return .falsity
      case 1: return .indexRelation(pick([.equal, .less, .lessOrEqual]), index(), index())
      case 2: return .not(.indexRelation(.equal, index(), IndexTerm(number(below: 3))))
      case 3: return .different(term(depth: 1), term(depth: 1))
      case 4: return .relation(pick([.equal, .less]), .index(index()), numeral())
      default: return .relation(pick([.equal, .less, .lessOrEqual]), term(depth: 2), term(depth: 2))
      }
    }
    let inner = depth - 1 - number(below: 2)
    switch number(below: 8) {
    case 0: return .not(formula(depth: inner))
    case 1: return .and(formula(depth: inner), formula(depth: inner))
    case 2: return .or(formula(depth: inner), formula(depth: inner))
    case 3: return .implies(formula(depth: inner), formula(depth: inner))
    case 4: return .iff(formula(depth: inner), formula(depth: inner))
    default:
      let binder = Binder(binderName(), pick([.real, .index, .sequence(arity: 1), .sequence(arity: 2)]))
      let isUniversal = number(below: 2) == 0
      return bind(binder.sort) { random, variable in
        let body = random.formula(depth: depth - 1).abstracted(over: [variable])
        return isUniversal ? .forall(binder, body) : .exists(binder, body)
      }
    }
  }
}

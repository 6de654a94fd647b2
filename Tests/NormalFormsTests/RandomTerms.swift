import ExactArithmetic
import NormalForms
import SymbolicAlgebra

/// Random terms and facts over two rates `b`, `c`, indices `t`, `s` and sequences `g`, `h`.
struct RandomTerms {
  var generator: SplitMix64
  /// Without quotients, roots and exponents that may be negative every term has a normal form.
  var decidable = false

  private static let square = try? Definition(
    "square", [Binder("x", .real)], .explicit(.power(.bound(0), 2)))
  private static let total = try? Definition(
    "total", [Binder("f", .sequence(arity: 1)), Binder("n", .index)],
    .explicit(.sum("k", upper: .bound(0), body: .element(.bound(2), [.bound(0)]))))

  mutating func index(_ bound: [IndexTerm]) -> IndexTerm {
    let variables = [IndexTerm.variable("t"), .variable("t"), .variable("s")] + bound + bound
    switch generator.integer(0...7) {
    case 0: return IndexTerm(generator.integer(0...3))
    case 1: return generator.pick(variables) - generator.pick(variables)
    case 2: return generator.pick(variables) + IndexTerm(generator.integer(-2...2))
    case 3 where !bound.isEmpty: return .variable("t") - generator.pick(bound)
    default: return generator.pick(variables)
    }
  }

  private mutating func upper(_ bound: [IndexTerm]) -> IndexTerm {
    let t = IndexTerm.variable("t")
    switch generator.integer(0...9) {
    case 0...3: return t
    case 4: return t + 1
    case 5: return decidable ? t : t - 1
    case 6: return .variable("s")
    case 7: return decidable ? t : generator.pick([2 * t, t - .variable("s"), 0, 2, -1 * t + 2])
    default: return decidable ? t : bound.last ?? t
    }
  }

  private mutating func base(_ depth: Int, _ bound: [IndexTerm]) -> Term {
    switch generator.integer(0...9) {
    case 0...5: return .parameter(generator.pick(["b", "c"]))
    case 6: return .number(generator.pick([2, 4, -1, 0, 1, -2, .half]))
    case 7: return decidable ? .parameter("b") : 1 - .parameter("b")
    case 8: return decidable ? .parameter("c") : .parameter("b") / .parameter("c")
    default: return decidable ? .parameter("c") : term(0, bound)
    }
  }

  private mutating func exponent(_ bound: [IndexTerm]) -> IndexTerm {
    let t = IndexTerm.variable("t")
    switch generator.integer(0...7) {
    case 0: return IndexTerm(generator.integer(decidable ? 0...2 : -2...2))
    case 1: return t
    case 2: return 2 * t
    case 3 where !decidable: return generator.pick([t - 1, -1 * t, t - .variable("s"), 1 - .variable("s")])
    case 4...6: return bound.last.map { decidable ? $0 : t - $0 } ?? t
    default: return bound.last ?? t
    }
  }

  private mutating func leaf(_ bound: [IndexTerm]) -> Term {
    switch generator.integer(0...8) {
    case 0: return .number(Rational(generator.integer(-2...3)))
    case 1, 2: return .parameter(generator.pick(["b", "c"]))
    case 3: return .index(index(bound))
    case 4, 5, 6:
      let place = bound.last ?? .variable("t")
      let offset = IndexTerm(generator.integer(0...5) == 0 ? generator.integer(-1...1) : 0)
      return .element(.variable(generator.pick(["g", "h"]), arity: 1), [place + offset])
    case 7 where !decidable: return .kronecker(index(bound), index(bound))
    default: return base(0, bound).power(exponent(bound))
    }
  }

  mutating func term(_ depth: Int, _ bound: [IndexTerm] = []) -> Term {
    if depth == 0 { return leaf(bound) }
    switch generator.integer(0...13) {
    case 0, 1: return term(depth - 1, bound) + term(depth - 1, bound)
    case 2: return term(depth - 1, bound) - term(depth - 1, bound)
    case 3, 4, 5: return term(depth - 1, bound) * term(depth - 1, bound)
    case 6...8 where bound.count < (decidable ? 1 : 2):
      let end = upper(bound)
      var inner = self
      let sum = Term.sum("k", to: end) { k in inner.term(depth - 1, bound + [k]) }
      generator = inner.generator
      return sum
    case 9: return base(depth - 1, bound).power(exponent(bound))
    case 10 where !decidable: return term(depth - 1, bound) / term(0, bound)
    case 11 where !decidable:
      let inner = term(depth - 1, bound)
      return generator.pick([.squareRoot(inner), .root(3, inner), .absoluteValue(inner), .sign(inner)])
    case 12 where !decidable: return application(depth, bound)
    default: return leaf(bound)
    }
  }

  private mutating func application(_ depth: Int, _ bound: [IndexTerm]) -> Term {
    if let square = Self.square, generator.integer(0...1) == 0 {
      return .application(square, [.real(term(depth - 1, bound))])
    }
    guard let total = Self.total else { return 0 }
    var inner = self
    let sequence = SequenceTerm.lambda { k in inner.term(0, bound + [k]) }
    generator = inner.generator
    return .application(total, [.sequence(sequence), .index(index(bound))])
  }

  /// Terms that vanish at special values, so that it matters whether a fact says that they don't.
  static let divisors: [Term] = {
    let (t, s) = (IndexTerm.variable("t"), IndexTerm.variable("s"))
    let (b, c) = (Term.parameter("b"), Term.parameter("c"))
    let sign = Term.number(-1).power(s)
    return [
      b, c, 1 - b, 1 - c, 1 - b * c, b - c, 1 - b.power(t), 1 - b.squared / c, 1 - b.power(2), .index(t),
      .kronecker(s, t), 1 - .kronecker(s, t), b.power(t), b.power(s), b.power(t - s), 1 + sign, 1 - sign,
      .index(s - 1), .element(.variable("g", arity: 1), [t]), 1 - Term.number(0).power(s),
      .sum("k", to: t) { k in .element(.variable("g", arity: 1), [k]) * b.power(t - k) },
      .sum("k", to: t) { k in b.power(k - 1) }, .sum("k", to: t) { _ in 1 / (1 - b) } + 1,
      .sum("k", to: t - 1) { k in .element(.variable("g", arity: 1), [k]).power(-1 * t) },
    ]
  }()

  /// One of the terms that a fact may be about.
  mutating func divisor() -> Term { generator.pick(Self.divisors) }

  mutating func facts() -> NormalizationFacts {
    let (t, s) = (IndexTerm.variable("t"), IndexTerm.variable("s"))
    let g = Term.element(.variable("g", arity: 1), [.bound(0)])
    var facts = NormalizationFacts()
    for relation in [
      IndexRelation(.lessOrEqual, 1, t), IndexRelation(.lessOrEqual, 2, t), IndexRelation(.lessOrEqual, s, t),
      IndexRelation(.lessOrEqual, s, 1), IndexRelation(.equal, t, s + 1), IndexRelation(.lessOrEqual, 1, s),
    ] where generator.integer(0...2) == 0 { facts.index.append(relation) }
    for term in Self.divisors where generator.integer(0...4) == 0 { facts.nonzero.append(term) }
    if generator.integer(0...2) == 0 { facts.nonzero.append(term(2)) }
    for body in [g, .index(.bound(0)), 1 - .kronecker(.bound(0), t), .index(t - .bound(0))] + Self.divisors
    where generator.integer(0...6) == 0 {
      facts.families.append(.init(upper: generator.pick([t, t + 1, t - 1, s]), body: body))
    }
    facts.nonzero.shuffle(using: &generator)
    return facts
  }

  mutating func sample(special: Bool) -> Sample {
    let rates: [Rational] = [0, 1, -1, 2, .half, 0]
    var sample = Sample(parameters: [:], indices: [:], seed: generator.next())
    for name in ["b", "c"] {
      let value = generator.rational(1...9) + 3
      sample.parameters[name] = special ? generator.pick(rates) : value
    }
    if special && generator.integer(0...3) == 0 { sample.parameters["c"] = sample.parameters["b"] }
    if special && generator.integer(0...3) == 0 {
      sample.parameters["c"] = sample.parameters["b"].map { $0 * $0 }
    }
    sample.indices = ["t": generator.integer(0...4), "s": generator.integer(0...4)]
    sample.constantSequences = special && generator.integer(0...3) == 0
    return sample
  }
}

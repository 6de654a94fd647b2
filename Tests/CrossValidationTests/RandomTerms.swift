import ExactArithmetic
import SymbolicAlgebra

/// Draws terms of every kind over the reals `x`, `y`, the index `t`, the sequence `g` and the family `h`.
struct RandomTerms {
  var generator: SplitMix64
  /// Whether roots of arbitrary terms are drawn, or of squares only.
  var drawsSurds = false
  private var names = 0

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func term(
    depth: Int, _ reals: [Term] = [.parameter("x"), .parameter("y")], _ indices: [String] = ["t"]
  )
    -> Term
  {
    if depth == 0 { return leaf(reals, indices) }
    func sub(_ generator: inout RandomTerms) -> Term { generator.term(depth: depth - 1, reals, indices) }
    switch generator.integer(0...17) {
    case 0: return -sub(&self)
    case 1, 2: return sub(&self) + sub(&self)
    case 3, 4: return sub(&self) - sub(&self)
    case 5, 6, 7: return sub(&self) * sub(&self)
    case 8, 9: return sub(&self) / sub(&self)
    case 10: return sub(&self).power(IndexTerm(generator.integer(-2...3)))
    case 11: return leaf(reals, indices).power(index(indices))
    case 12, 13: return sum(depth, reals, indices)
    case 14:
      let inner = sub(&self)
      return .squareRoot(drawsSurds ? .absoluteValue(inner) : inner * inner)
    case 15: return .absoluteValue(sub(&self))
    case 16: return .sign(sub(&self))
    default: return application(depth, reals, indices)
    }
  }

  private mutating func leaf(_ reals: [Term], _ indices: [String]) -> Term {
    switch generator.integer(0...6) {
    case 0: .number(generator.rational(size: 5))
    case 1: .index(index(indices))
    case 2: .kronecker(index(indices), index(indices))
    case 3: SequenceTerm.variable("g", arity: 1)[index(indices)]
    case 4: SequenceTerm.variable("h", arity: 2)[index(indices), index(indices)]
    default: reals[generator.integer(0...(reals.count - 1))]
    }
  }

  private mutating func index(_ indices: [String]) -> IndexTerm {
    func variable(_ generator: inout SplitMix64) -> IndexTerm {
      .variable(indices[generator.integer(0...(indices.count - 1))])
    }
    switch generator.integer(0...5) {
    case 0: return variable(&generator) - variable(&generator)
    case 1: return variable(&generator) + IndexTerm(generator.integer(-1...1))
    case 2: return variable(&generator) + variable(&generator)
    default: return variable(&generator)
    }
  }

  private mutating func freshName() -> String {
    names += 1
    return "i\(names)"
  }

  private mutating func sum(_ depth: Int, _ reals: [Term], _ indices: [String]) -> Term {
    let name = freshName()
    let body = term(depth: depth - 1, reals, indices + [name])
    return .sum(
      BinderName(name), upper: .variable(indices[generator.integer(0...(indices.count - 1))]),
      body: body.abstracted(over: [Variable(name, .index)]))
  }

  /// A definition of a real, a sequence and an index (its recursion index, in half of the cases), applied.
  private mutating func application(_ depth: Int, _ reals: [Term], _ indices: [String]) -> Term {
    let (real, index, value) = (freshName(), freshName(), freshName())
    let (sequence, previous) = (Variable(freshName(), .sequence(arity: 1)), freshName())
    let parameters = [Variable(real, .real), sequence]
    let ruled = freshName()
    let rule = SequenceTerm.lambda(
      [BinderName(ruled)],
      term(depth: min(1, depth - 1), reals, indices + [ruled]).abstracted(over: [Variable(ruled, .index)]))
    let arguments: [Argument] = [
      .real(term(depth: depth - 1, reals, indices)),
      .sequence(Bool.random(using: &generator) ? rule : .variable("g", arity: 1)),
      .index(.variable(indices[generator.integer(0...(indices.count - 1))])),
    ]
    let member = Term.element(.variable(sequence.name, arity: 1), [.variable(index)])
    let own = [Term.parameter(real), member]
    do {
      if Bool.random(using: &generator) {
        let body = term(depth: depth - 1, own, [index])
        let all = parameters + [Variable(index, .index)]
        let definition = try Definition(
          value, all.map { Binder($0.name, $0.sort) }, .explicit(body.abstracted(over: all)))
        return .application(definition, arguments)
      }
      let base = Term.parameter(real) + .number(generator.rational(size: 3))
      let step = term(depth: min(2, depth - 1), own + [.parameter(previous)], [index])
      let definition = try Definition(
        value, parameters.map { Binder($0.name, $0.sort) },
        .recursive(
          base: base.abstracted(over: parameters),
          step: step.abstracted(over: parameters + [Variable(index, .index), Variable(previous, .real)])))
      return .application(definition, arguments)
    } catch {
      // A body may mention `g` or `t` freely only through its leaves, which definitions forbid for bound ones alone.
      return leaf(reals, indices)
    }
  }
}

import Automation
import ExactArithmetic
import SymbolicAlgebra

/// Values that are tried where something is said to exist, or is known of everything.
enum Witnesses {
  static func candidates(for binder: Binder, _ body: Formula, _ p: Prover) -> [Argument] {
    let present = p.known.reduce(into: body.freeVariables) { $0.formUnion($1.conclusion.freeVariables) }
    switch binder.sort {
    case .real:
      let names = present.filter { $0.sort == .real }.map(\.name).sorted()
      let numbers: [Rational] = [0, 1, -1, .half, 2, Rational(1, over: 4) ?? 0, Rational(9, over: 10) ?? 0]
      let steps = present.filter { $0.sort == .index }.map(\.name).sorted()
      let near = binder.name.text.hasPrefix("beta") ? steps.prefix(1) : []
      return names.map { .real(.parameter($0)) } + numbers.map { .real(.number($0)) }
        + steps.prefix(1).map { .real(.index(.variable($0))) }
        + near.map { .real(1 - 1 / (2 * .index(.variable($0)))) }
        + names.flatMap { name -> [Argument] in
          let number = Term.parameter(name)
          return [.real(number + 1), .real(number - 1), .real(.squareRoot(number)), .real(number.squared)]
        }
    case .index:
      let names = present.filter { $0.sort == .index }.map(\.name).sorted()
      return [0, 1, 2, 3].map { .index($0) }
        + names.flatMap {
          [.index(.variable($0)), .index(.variable($0) + 1), .index(.variable($0) - 1)]
        }
    case .sequence(let arity):
      let own = present.filter { $0.sort == binder.sort }.map(\.name).sorted().map {
        Argument.sequence(.variable($0, arity: arity))
      }
      guard arity == 1 else { return own }
      return own + sequences(present) + spikes(present, body)
    }
  }

  /// Spikes at arbitrary indices, and at those of which the statement speaks.
  private static func spikes(_ present: Set<Variable>, _ body: Formula) -> [Argument] {
    let steps = ["t", "n", "T", "N"]
    let names = present.filter { $0.sort == .index && !steps.contains($0.name) }.map(\.name).sorted()
    var places = names.map { IndexTerm.variable($0) }
    for place in body.instantiated(with: [.sequence(.variable("\u{2022}g", arity: 1))]).elementIndices
    where place.literal != 1 && !places.contains(place) {
      places.append(place)
    }
    return places.prefix(4).map { place in .sequence(.lambda("k") { .kronecker($0, place) }) }
  }

  /// Constant sequences, spikes at the newest gradients, and the sequences that single out a decay rate.
  static func sequences(_ present: Set<Variable>) -> [Argument] {
    let rates = present.filter { $0.sort == .real && $0.name.hasPrefix("beta") }.map(\.name).sorted()
    let steps = present.filter { $0.sort == .index && ["t", "n", "T", "N"].contains($0.name) }.map(\.name)
      .sorted()
    var result: [SequenceTerm] = [
      .lambda("k") { _ in 1 }, .lambda("k") { _ in 0 }, .lambda("k") { .index($0) },
    ]
    for step in steps {
      let t = IndexTerm.variable(step)
      result.append(.lambda("k") { .kronecker($0, t) })
      result.append(.lambda("k") { .kronecker($0, t - 1) })
      result.append(.lambda("k") { -.kronecker($0, t) })
      for rate in rates {
        result.append(.lambda("k") { .kronecker($0, t - 1) - .parameter(rate) * .kronecker($0, t) })
      }
      if rates.contains("beta1"), rates.contains("beta2") {
        result.append(.lambda("k") { (Term.parameter("beta1") / .parameter("beta2")).power(t - $0) })
      }
    }
    result.append(.lambda("k") { .kronecker($0, 1) })
    result.append(.lambda("k") { -.kronecker($0, 1) })
    return result.map(Argument.sequence)
  }
}

extension Formula {
  /// The indices of elements outside of sums in the sides of relations.
  fileprivate var elementIndices: [IndexTerm] {
    switch self {
    case .relation:
      return closedParts.flatMap { part -> [IndexTerm] in
        if case .element(_, let indices) = part { indices } else { [] }
      }
    case .and(let left, let right), .or(let left, let right), .implies(let left, let right),
      .iff(let left, let right):
      return left.elementIndices + right.elementIndices
    case .not(let inner): return inner.elementIndices
    case .falsity, .indexRelation, .forall, .exists: return []
    }
  }
}

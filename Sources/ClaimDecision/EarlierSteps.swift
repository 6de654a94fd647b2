import Automation
import ProofKernel
import SymbolicAlgebra

/// Proves relations that speak of steps before t, such as `mhat[t-1]`, counted from the earliest of them: with
/// `t = s + 1` every power and every sum has an exponent or an end that is plainly a natural number.
struct EarlierSteps {
  let prover: ClaimProver
  let depth: Int

  /// Nil if the goal speaks of no earlier step that is known to exist.
  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem? {
    for variable in goal.freeVariables.filter({ $0.sort == .index }).sorted(by: { $0.name < $1.name }) {
      let step = IndexTerm.variable(variable.name)
      let distance = goal.distance(before: step)
      guard distance > 0, (try? p.index(IndexTerm(distance).isAtMost(step))) != nil else { continue }
      let start = p.arbitrary(Binder("s", .index))
      let shifted = Argument.index(.variable(start.name) + IndexTerm(distance))
      func counted(_ formula: Formula) -> Formula {
        formula.abstracted(over: [variable]).instantiated(with: [shifted])
      }
      // What is assumed of t is assumed of s + 1, and taken back at s = t - 1.
      let assumptions = p.known.filter {
        $0.hypotheses.contains($0.conclusion) && $0.conclusion.freeVariables.contains(variable)
      }
      func prove(_ remaining: ArraySlice<Theorem>, _ p: Prover) throws -> Theorem {
        guard let first = remaining.first else { return try prover.prove(counted(goal), p, depth + 1) }
        return try p.implication(counted(first.conclusion)) { p, _ in try prove(remaining.dropFirst(), p) }
      }
      let general = try prove(assumptions[...], p).generalized(over: start).displayed()
      return try p.instance(of: general, [.index(step - IndexTerm(distance))], from: assumptions)
    }
    return nil
  }
}

extension Formula {
  /// How far the closed parts of a relation go back from a step.
  fileprivate func distance(before step: IndexTerm) -> Int {
    closedParts.flatMap(\.ownIndices).map { index in
      index.summands == step.summands && !index.isTooLarge ? -index.constant : 0
    }.max() ?? 0
  }
}

extension Term {
  /// The indices that stand in the term itself, not in its parts.
  var ownIndices: [IndexTerm] {
    switch self {
    case .index(let index), .power(_, let index), .sum(_, let index, _): [index]
    case .element(_, let indices): indices
    case .kronecker(let left, let right): [left, right]
    case .application(_, let arguments):
      arguments.compactMap { if case .index(let index) = $0 { index } else { nil } }
    case .number, .parameter, .bound, .add, .subtract, .multiply, .divide, .negate, .root, .absoluteValue,
      .sign:
      []
    }
  }
}

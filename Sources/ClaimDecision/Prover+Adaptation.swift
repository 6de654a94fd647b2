import Automation
import ProofKernel
import SymbolicAlgebra

extension Prover {
  /// A formula that differs from a theorem's conclusion in the order of the sides of equations and equivalences.
  func adapting(_ theorem: Theorem, to goal: Formula) throws -> Theorem {
    if theorem.conclusion == goal { return theorem }
    switch (theorem.conclusion, goal) {
    case (.relation(.equal, let left, let right), .relation(.equal, let first, let second))
    where left == second && right == first:
      return try theorem.reversed()
    case (.not(let inner), .not(let wanted)):
      return try refuting(wanted) { p, assumed in
        try p.contradiction(p.adapting(assumed, to: inner), theorem)
      }
    case (.iff(let left, let right), .iff(let first, let second)):
      if let result = try? equivalence(
        first, second,
        forward: { p, given in try p.adapting(theorem.applied(to: p.adapting(given, to: left)), to: second) },
        backward: { p, given in
          try p.adapting(theorem.appliedBackward(to: p.adapting(given, to: right)), to: first)
        })
      {
        return result
      }
      return try equivalence(first, second) { p, given in
        try p.adapting(theorem.appliedBackward(to: p.adapting(given, to: right)), to: second)
      } backward: { p, given in
        try p.adapting(theorem.applied(to: p.adapting(given, to: left)), to: first)
      }
    case (.and, .and(let first, let second)):
      let (one, two) = try theorem.conjuncts()
      return try .infer(
        .conjunctionIntroduction, from: [adapting(one, to: first), adapting(two, to: second)])
    case (.forall, .forall(let binder, let body)):
      return try universally(binder) { p, argument in
        try p.adapting(p.specialize(theorem, to: argument), to: body.instantiated(with: [argument]))
      }
    case (.implies(let premise, _), .implies(let given, let wanted)):
      return try implication(given) { p, assumed in
        try p.adapting(theorem.applied(to: p.adapting(assumed, to: premise)), to: wanted)
      }
    case (.relation, .relation): return try relation(goal, adding: theorem)
    default: break
    }
    throw ProofFailure.noProofFound(goal)
  }
}

extension IndexTerm {
  /// The free variable that this index is.
  var soleVariable: Variable? {
    guard constant == 0, summands.count == 1, summands[0].coefficient == 1,
      case .free(let name) = summands[0].variable
    else { return nil }
    return Variable(name, .index)
  }

  var freeVariableNames: [String] {
    summands.compactMap { if case .free(let name) = $0.variable { name } else { nil } }
  }
}

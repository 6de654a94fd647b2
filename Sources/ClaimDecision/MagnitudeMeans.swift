import AdamTheory
import Automation
import ProofKernel
import SymbolicAlgebra

/// Powers of a mean of members of both signs, at most those of the mean of their magnitudes.
struct MagnitudeMeans {
  let prover: ClaimProver
  let depth: Int

  /// `E[f]^n <= x`, or `abs(E[f])^n <= x`, through `E[abs(f)]^n`. Throws `ProofFailure` if the goal has another shape.
  func prove(_ goal: Formula, _ p: Prover) throws -> Theorem {
    let adam = prover.library.vocabulary.adam
    guard case .relation(.lessOrEqual, .power(let base, let exponent), let bound) = goal,
      let degree = exponent.literal, degree > 1,
      case .application(adam.expectation, let arguments) = base.withoutMagnitude,
      case .real(let rate) = arguments[0], case .index(let t) = arguments[1],
      case .sequence(let members) = arguments[2], !members.isOfMagnitudes
    else { throw ProofFailure.noProofFound(goal) }
    let magnitudes = adam.mean(rate, t) { .absoluteValue(members[$0]) }.power(exponent)
    let first = try prover.prove(Term.power(base, exponent).isAtMost(magnitudes), p, depth + 2)
    let second = try prover.prove(magnitudes.isAtMost(bound), p, depth + 2)
    return try p.relation(goal, using: [(first, 1), (second, 1)])
  }
}

extension Term {
  fileprivate var withoutMagnitude: Term { if case .absoluteValue(let inner) = self { inner } else { self } }
}

extension SequenceTerm {
  /// Whether every member is a magnitude.
  fileprivate var isOfMagnitudes: Bool {
    if case .lambda(_, .absoluteValue) = self { true } else { false }
  }
}

import Automation
import CrossValidation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Proves that a claim is false at a point where evaluation can't tell, since a quantifier ranges over infinitely many
/// values.
struct Disproof {
  let library: ClaimLibrary

  /// `not claim`, from the claim's instance at the point, whose negation is proved.
  func disproof(of stated: StatedClaim, at point: [String: Binding]) -> Theorem? {
    var arguments: [Argument] = []
    for variable in stated.claim.variables {
      switch point[variable.name] {
      case .real(let value): arguments.append(.real(.number(value)))
      case .index(let value): arguments.append(.index(IndexTerm(value)))
      case .sequence, nil: return nil
      }
    }
    return disproof(of: stated, at: arguments)
  }

  /// `not claim`, from the claim's instance for the given values of its variables.
  func disproof(of stated: StatedClaim, at arguments: [Argument]) -> Theorem? {
    let formula = stated.claim.formula
    guard let prover = try? Prover(lemmas: library.lemmas),
      let theorem = try? prover.refuting(
        formula,
        { p, assumed in
          var instance = try arguments.reduce(assumed) { try p.specialize($0, to: $1) }
          let claims = ClaimProver(library: library)
          while case .implies(let premise, _) = instance.conclusion,
            let given = (try? p.routine(premise))
              ?? (try? claims.prove(premise, Prover(lemmas: library.lemmas), 0))
          {
            instance = try instance.applied(to: given)
          }
          // Falsity must follow from the instance alone.
          let inner = try Prover(lemmas: library.lemmas, assuming: [instance.conclusion])
          try claims.knowParts(of: instance.conclusion, inner)
          let contradiction = try claims.prove(.falsity, inner, 0)
          return try .infer(
            .implicationElimination, from: [contradiction.discharging(instance.conclusion), instance])
        }), theorem.conclusion == .not(formula), theorem.hypotheses.isEmpty
    else { return nil }
    return theorem
  }
}

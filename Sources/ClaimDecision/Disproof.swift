import Automation
import CrossValidation
import ExactArithmetic
import ProofKernel
import SymbolicAlgebra

/// Proves that a claim is false at a point where evaluation can't tell, since a quantifier ranges over infinitely many
/// values.
struct Disproof {
  let library: ClaimLibrary

  /// `not statement`, from its instance at the point, whose negation is proved.
  func disproof(of statement: Formula, at point: [String: Binding]) -> Theorem? {
    var values: [String: Argument] = [:]
    for (name, binding) in point {
      switch binding {
      case .real(let value): values[name] = .real(.number(value))
      case .index(let value): values[name] = .index(IndexTerm(value))
      case .sequence: return nil
      }
    }
    return disproof(of: statement, at: values)
  }

  /// `not statement`, from its instance for the values of its outer variables, by name.
  func disproof(of statement: Formula, at values: [String: Argument]) -> Theorem? {
    guard let prover = try? Prover(lemmas: library.lemmas),
      let theorem = try? prover.refuting(
        statement,
        { p, assumed in
          let claims = ClaimProver(library: library)
          var (instance, values) = (assumed, values)
          opening: while true {
            switch instance.conclusion {
            case .forall(let binder, _):
              // Of several variables with one name the outermost takes the value.
              guard let value = values.removeValue(forKey: binder.name.text) else { break opening }
              instance = try p.specialize(instance, to: value)
            case .implies(let premise, _):
              guard
                let given = (try? p.routine(premise))
                  ?? (try? claims.prove(premise, Prover(lemmas: library.lemmas), 0))
              else { break opening }
              instance = try instance.applied(to: given)
            default: break opening
            }
          }
          // Falsity must follow from the instance alone.
          let inner = try Prover(lemmas: library.lemmas, assuming: [instance.conclusion])
          try claims.knowParts(of: instance.conclusion, inner)
          let contradiction = try claims.prove(.falsity, inner, 0)
          return try .infer(
            .implicationElimination, from: [contradiction.discharging(instance.conclusion), instance])
        }), theorem.conclusion == .not(statement), theorem.hypotheses.isEmpty
    else { return nil }
    return theorem
  }
}

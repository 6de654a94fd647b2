import Automation
import CrossValidation
import ExactArithmetic
import SymbolicAlgebra

/// Conditions that a counterexample doesn't meet and that claims often lack.
enum RepairCandidates {
  /// A second step, rates that are positive or equal, numbers that are positive, nonnegative or not 0; then single
  /// places.
  static func conditions(_ claim: Claim, _ found: Counterexample) -> [Formula] {
    var conditions: [Formula] = []
    var rates: [(name: String, value: Rational)] = []
    for variable in claim.variables {
      switch found.bindings[variable.name] {
      case .index(let value) where DefaultDomain(variable.name, .index) == .stepCount && value == 1:
        conditions.append(IndexTerm(2).isAtMost(.variable(variable.name)))
      case .real(let value):
        let number = Term.parameter(variable.name)
        if DefaultDomain(variable.name, .real) == .decayRate {
          rates.append((variable.name, value))
          if value.isZero { conditions.append(Term(0).isLess(than: number)) }
        } else {
          if value.signum < 0 { conditions.append(Term(0).isAtMost(number)) }
          if value.isZero { conditions.append(number.differs(from: 0)) }
          if value.signum <= 0 { conditions.append(Term(0).isLess(than: number)) }
        }
      default: continue
      }
    }
    for (position, first) in rates.enumerated() {
      for second in rates[(position + 1)...] {
        let (a, b) = (Term.parameter(first.name), Term.parameter(second.name))
        if first.value == second.value {
          conditions.append(a.differs(from: b))
        } else {
          conditions.append(a.equals(b))
          conditions.append(first.value < second.value ? b.isAtMost(a) : a.isAtMost(b))
        }
      }
    }
    conditions += places(claim, found)
    return conditions.filter { !claim.hypotheses.contains($0) }
  }

  /// Single steps and numbers at which an equation may hold though it doesn't in general.
  private static func places(_ claim: Claim, _ found: Counterexample) -> [Formula] {
    guard case .relation(.equal, _, _) = claim.conclusion else { return [] }
    return claim.variables.flatMap { variable -> [Formula] in
      switch found.bindings[variable.name] {
      case .index(let value) where DefaultDomain(variable.name, .index) == .stepCount:
        return [1, 2, 3].filter { $0 != value }.map {
          IndexTerm.variable(variable.name).equals(IndexTerm($0))
        }
      case .real(let value):
        let number = Term.parameter(variable.name)
        let isRate = DefaultDomain(variable.name, .real) == .decayRate
        return (isRate ? [0, .half] : [0, 1, -1]).filter { $0 != value }
          .map { number.equals(.number($0)) }
      default: return []
      }
    }
  }

  /// What holds where a condition of this kind doesn't, if it is an equation.
  static func complement(of condition: Formula, given hypotheses: [Formula]) -> Formula? {
    switch condition {
    case .indexRelation(.lessOrEqual, 2, let index) where hypotheses.contains(IndexTerm(1).isAtMost(index)):
      index.equals(1)
    case .relation(.less, 0, let number) where hypotheses.contains(Term(0).isAtMost(number)):
      number.equals(0)
    case .not(let equation): equation
    default: nil
    }
  }
}

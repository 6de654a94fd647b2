import ProofKernel
import SymbolicAlgebra

extension Inference {
  /// The rule's name, without what it is applied to.
  var ruleName: String { "\(self)".prefix { $0 != "(" }.description }

  /// The variables in what the rule is given besides its premises.
  var freeVariables: Set<Variable> {
    switch self {
    case .hypothesis(let formula), .falsityElimination(let formula), .negationIntroduction(let formula),
      .excludedMiddle(let formula), .leftDisjunct(let formula), .rightDisjunct(let formula),
      .implicationIntroduction(let formula), .substitution(let formula), .indexArithmetic(let formula),
      .indexSubstitution(let formula), .folding(let formula, _):
      return formula.freeVariables
    case .negationElimination, .conjunctionIntroduction, .leftConjunct, .rightConjunct,
      .disjunctionElimination, .implicationElimination, .equivalenceIntroduction, .forwardImplication,
      .backwardImplication, .symmetry, .chain, .product, .rootNonnegative, .rootPower,
      .absoluteValue, .sign, .indexOrder, .unfolding, .lemma, .displayed, .universalIntroduction,
      .existentialElimination, .induction:
      return []
    case .universalElimination(let argument): return argument.freeVariables
    case .existentialIntroduction(let formula, let witness):
      return formula.freeVariables.union(witness.freeVariables)
    case .reflexivity(let term), .square(let term), .archimedes(let term): return term.freeVariables
    case .arithmetic(let goal, let multipliers):
      return multipliers.reduce(into: goal.freeVariables) { $0.formUnion($1.freeVariables) }
    case .trichotomy(let left, let right): return left.freeVariables.union(right.freeVariables)
    case .indexTrichotomy(let left, let right):
      return Term.index(left).freeVariables.union(Term.index(right).freeVariables)
    case .definition(_, let arguments), .recursionBase(_, let arguments):
      return arguments.reduce(into: []) { $0.formUnion($1.freeVariables) }
    case .recursionStep(_, let arguments, let index):
      return arguments.reduce(into: Term.index(index).freeVariables) { $0.formUnion($1.freeVariables) }
    }
  }
}

extension Argument {
  var freeVariables: Set<Variable> {
    switch self {
    case .real(let term): term.freeVariables
    case .index(let index): Term.index(index).freeVariables
    case .sequence(let sequence): sequence.freeVariables
    }
  }
}

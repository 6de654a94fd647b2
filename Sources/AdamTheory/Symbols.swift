import Automation
import SymbolicAlgebra

// The variables of the statements.
let beta = Term.parameter("beta")
let beta1 = Term.parameter("beta1")
let beta2 = Term.parameter("beta2")
let t = IndexTerm.variable("t")
let g = SequenceTerm.variable("g", arity: 1)

extension Variable {
  static let beta = Variable("beta", .real)
  static let beta1 = Variable("beta1", .real)
  static let beta2 = Variable("beta2", .real)
  static let t = Variable("t", .index)
  static let g = Variable("g", .sequence(arity: 1))
}

extension Formula {
  /// `0 <= rate` and `rate < 1`, as two hypotheses.
  static func decayRate(_ rate: Term) -> [Formula] { [Term(0).isAtMost(rate), rate.isLess(than: 1)] }

  /// `0 < rate` and `rate < 1`, as two hypotheses.
  static func positiveDecayRate(_ rate: Term) -> [Formula] {
    [Term(0).isLess(than: rate), rate.isLess(than: 1)]
  }

  /// `steps <= t`.
  static func atLeast(_ steps: Int) -> Formula { IndexTerm(steps).isAtMost(t) }
}

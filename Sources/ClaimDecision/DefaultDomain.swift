import ExactArithmetic
import SurfaceSyntax
import SymbolicAlgebra

/// The range that a variable has by its name, when nothing else is said.
///
/// Decay rates, whose names begin with `beta`, lie in [0, 1); `eps` and `epsilon` are positive; the step counts `t`,
/// `T`, `n` and `N` are at least 1; the indices `i`, `j` and `k` run from 1 to `t`. Any other index is a natural number,
/// and any other number real.
enum DefaultDomain {
  case decayRate, positive, stepCount, member

  init?(_ name: String, _ sort: Sort) {
    switch sort {
    case .real where name.hasPrefix("beta"): self = .decayRate
    case .real where name == "eps" || name == "epsilon": self = .positive
    case .index where ["t", "T", "n", "N"].contains(name): self = .stepCount
    case .index where ["i", "j", "k"].contains(name): self = .member
    case .real, .index, .sequence: return nil
    }
  }

  /// The conditions on the free variable.
  func conditions(_ name: String) -> [Formula] {
    let number = Term.parameter(name)
    let index = IndexTerm.variable(name)
    return switch self {
    case .decayRate: [Term(0).isAtMost(number), number.isLess(than: 1)]
    case .positive: [Term(0).isLess(than: number)]
    case .stepCount: [IndexTerm(1).isAtMost(index)]
    case .member: [IndexTerm(1).isAtMost(index), index.isAtMost(.variable("t"))]
    }
  }

  /// The conditions on a bound variable, as text would state them.
  func trees(_ text: String, _ range: Range<Int>) -> [SyntaxTree] {
    let name = SyntaxTree(.name(text), range)
    func number(_ value: Rational) -> SyntaxTree { SyntaxTree(.number(value), range) }
    func comparison(
      _ left: SyntaxTree, _ relation: SyntaxTree.Comparison, _ right: SyntaxTree
    ) -> SyntaxTree {
      SyntaxTree(.comparison([left, right], [relation]), range)
    }
    return switch self {
    case .decayRate: [comparison(number(0), .lessOrEqual, name), comparison(name, .less, number(1))]
    case .positive: [comparison(number(0), .less, name)]
    case .stepCount: [comparison(number(1), .lessOrEqual, name)]
    case .member:
      [
        comparison(number(1), .lessOrEqual, name),
        comparison(name, .lessOrEqual, SyntaxTree(.name("t"), range)),
      ]
    }
  }
}

import Automation
import SymbolicAlgebra

/// The connectives of a formula without its terms, the same for the two orders of an equivalence.
indirect enum FormulaShape: Hashable, Sendable {
  case falsity
  case relation(Relation)
  case index(Relation)
  case not(FormulaShape)
  case pair(String, FormulaShape, FormulaShape)
  case iff(Set<FormulaShape>)
  case quantified(String, Sort, FormulaShape)

  init(_ formula: Formula) {
    switch formula {
    case .falsity: self = .falsity
    case .relation(let relation, _, _): self = .relation(relation)
    case .indexRelation(let relation, _, _): self = .index(relation)
    case .not(let inner): self = .not(FormulaShape(inner))
    case .and(let left, let right): self = .pair("and", FormulaShape(left), FormulaShape(right))
    case .or(let left, let right): self = .pair("or", FormulaShape(left), FormulaShape(right))
    case .implies(let left, let right): self = .pair("implies", FormulaShape(left), FormulaShape(right))
    case .iff(let left, let right): self = .iff([FormulaShape(left), FormulaShape(right)])
    case .forall(let binder, let body): self = .quantified("forall", binder.sort, FormulaShape(body))
    case .exists(let binder, let body): self = .quantified("exists", binder.sort, FormulaShape(body))
    }
  }
}

import Automation
import SymbolicAlgebra

/// The connectives of a formula without its terms, the same for the two orders of an equivalence.
indirect enum FormulaShape: Hashable {
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

extension Claim {
  /// Arguments for the claim's variables under which it may speak of what the goal speaks of.
  ///
  /// Variables keep their names, or decay rates are put for decay rates, and sequences for sequences.
  func instances(for goal: Formula, sequences: [SequenceTerm] = [], present given: Set<Variable>? = nil)
    -> [[Argument]]
  {
    let wanted = Set(goal.definitions.map(\.name))
    guard !wanted.isDisjoint(with: conclusion.definitions.map(\.name)) || wanted.isEmpty else { return [] }
    let present = given ?? goal.freeVariables
    func names(_ sort: Sort, where accepts: (String) -> Bool = { _ in true }) -> [String] {
      present.filter { $0.sort == sort && accepts($0.name) }.map(\.name).sorted()
    }
    var choices: [[Argument]] = []
    for variable in variables {
      var own: [Argument] = present.contains(variable) ? [Argument(variable)] : []
      switch variable.sort {
      case .real where variable.name.hasPrefix("beta"):
        own += names(.real).filter { $0.hasPrefix("beta") && $0 != variable.name }.map {
          .real(.parameter($0))
        }
      case .real:
        own += names(.real).filter { $0 != variable.name && !$0.hasPrefix("beta") }.map {
          .real(.parameter($0))
        }
        // A theorem about a further number says nothing of a goal without one.
        if own.isEmpty { return [] }
      case .index: own += names(.index).filter { $0 != variable.name }.map { .index(.variable($0)) }
      case .sequence(let arity):
        if arity == 1 {
          own += sequences.map(Argument.sequence).filter { !own.contains($0) }
        }
        own += names(variable.sort).filter { $0 != variable.name }.map {
          .sequence(.variable($0, arity: arity))
        }
      }
      if own.isEmpty { own = [Argument(variable)] }
      choices.append(Array(own.prefix(4)))
    }
    var result: [[Argument]] = [[]]
    for choice in choices { result = result.flatMap { start in choice.map { start + [$0] } } }
    return Array(result.prefix(48))
  }

  /// The conclusion for given values of the variables.
  func conclusion(at arguments: [Argument]) -> Formula {
    conclusion.abstracted(over: variables).instantiated(with: arguments)
  }
}

import Automation
import SymbolicAlgebra

/// A theorem of the library that is tried as a lemma, with what tells quickly whether it may help.
struct LibraryFact: Sendable {
  let claim: Claim
  let shape: FormulaShape
  /// The names of the definitions in the conclusion.
  private let definitionNames: Set<String>
  /// The conclusion with the variables bound.
  private let template: Formula
  /// The hypotheses about defined quantities, with the variables bound.
  private let premises: [Formula]

  init(_ claim: Claim) {
    self.claim = claim
    shape = FormulaShape(claim.conclusion)
    definitionNames = Set(claim.conclusion.definitions.map(\.name))
    template = claim.conclusion.abstracted(over: claim.variables)
    premises = claim.hypotheses.filter { !$0.definitions.isEmpty }.map {
      $0.abstracted(over: claim.variables)
    }
  }

  private static let instanceLimit = 48

  /// Arguments for the variables under which the theorem may speak of what the goal speaks of.
  ///
  /// Variables keep their names, or decay rates are put for decay rates, and sequences for sequences.
  func instances(
    for goal: Formula, definitions wanted: Set<String>, sequences: [SequenceTerm] = [],
    present: Set<Variable>
  ) -> [[Argument]] {
    guard wanted.isEmpty ? definitionNames.isEmpty : !wanted.isDisjoint(with: definitionNames) else {
      return []
    }
    func names(_ sort: Sort, where accepts: (String) -> Bool = { _ in true }) -> [String] {
      present.filter { $0.sort == sort && accepts($0.name) }.map(\.name).sorted()
    }
    var choices: [[Argument]] = []
    for variable in claim.variables {
      var own: [Argument] = present.contains(variable) ? [Argument(variable)] : []
      switch variable.sort {
      case .real where variable.name.hasPrefix("beta"):
        own += names(.real) { $0.hasPrefix("beta") && $0 != variable.name }.map { .real(.parameter($0)) }
      case .real:
        own += names(.real) { $0 != variable.name && !$0.hasPrefix("beta") }.map { .real(.parameter($0)) }
        // A theorem about a further number says nothing of a goal without one.
        if own.isEmpty { return [] }
      case .index:
        own += names(.index) { $0 != variable.name }.map { .index(.variable($0)) }
        // A number of steps may be given as a number.
        if !present.contains(variable), variable.name != "t" { own += [.index(2), .index(3)] }
      case .sequence(let arity):
        if arity == 1 {
          own += sequences.map(Argument.sequence).filter { !own.contains($0) }
        }
        own += names(variable.sort) { $0 != variable.name }.map { .sequence(.variable($0, arity: arity)) }
      }
      if own.isEmpty { own = [Argument(variable)] }
      choices.append(Array(own.prefix(4)))
    }
    var result: [[Argument]] = [[]]
    for choice in choices {
      // Those that come first among all come from those that came first before.
      result = Array(result.lazy.flatMap { start in choice.map { start + [$0] } }.prefix(Self.instanceLimit))
    }
    return result
  }

  /// What has to be known as it stands for given values of the variables, since no sign is found of recursive quantities.
  func premises(at arguments: [Argument]) -> [Formula] { premises.map { $0.instantiated(with: arguments) } }

  /// The conclusion for given values of the variables.
  func conclusion(at arguments: [Argument]) -> Formula { template.instantiated(with: arguments) }
}

import Automation
import SymbolicAlgebra

/// A theorem of the library that is tried as a lemma, with what tells quickly whether it may help.
final class LibraryFact: Sendable {
  let claim: Claim
  let shape: FormulaShape
  /// The names of the definitions in the conclusion.
  private let definitionNames: Set<String>
  /// The conclusion with the variables bound.
  private let template: Formula
  /// The hypotheses about defined quantities, with the variables bound.
  private let premises: [Formula]
  /// The quantities that the conclusion speaks of.
  private let patterns: [Term]

  init(_ claim: Claim) {
    self.claim = claim
    shape = FormulaShape(claim.conclusion)
    definitionNames = Set(claim.conclusion.definitions.map(\.name))
    patterns = claim.conclusion.closedApplications.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
    template = claim.conclusion.abstracted(over: claim.variables)
    premises = claim.hypotheses.filter { !$0.definitions.isEmpty }.map {
      $0.abstracted(over: claim.variables)
    }
  }

  private static let instanceLimit = 48
  private static let matchLimit = 8

  /// Arguments under which quantities of the theorem are given ones, one of them with arguments that are no variables,
  /// such as `p[2]` or `S` for decay rates that are numbers; see `instances` for the rest.
  func matches(_ special: [Term], among quantities: [Term]) -> [[Argument]] {
    if special.isEmpty { return [] }
    var partial: [[Variable: Argument]] = [[:]]
    for pattern in patterns {
      var next: [[Variable: Argument]] = []
      for values in partial {
        if claim.variables.allSatisfy({ values[$0] != nil }) {
          next.append(values)
          continue
        }
        for quantity in values.isEmpty ? special : quantities {
          guard next.count < Self.matchLimit, let more = matched(pattern, quantity, values) else { continue }
          next.append(more)
        }
      }
      partial = next
    }
    return partial.compactMap { values in
      let arguments = claim.variables.compactMap { values[$0] }
      return arguments.count == claim.variables.count ? arguments : nil
    }
  }

  /// The values of the variables that make a quantity of the theorem a given one.
  private func matched(
    _ pattern: Term, _ quantity: Term, _ values: [Variable: Argument]
  ) -> [Variable: Argument]? {
    guard case .application(let definition, let own) = pattern,
      case .application(definition, let given) = quantity, own.count == given.count
    else { return nil }
    var values = values
    for (argument, value) in zip(own, given) {
      guard let variable = claim.variables.first(where: { Argument($0) == argument }) else {
        if argument == value { continue }
        return nil
      }
      if let known = values[variable], known != value { return nil }
      values[variable] = value
    }
    return values
  }

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

extension Term {
  /// Whether the quantity has an argument that is no variable.
  var hasSpecialArguments: Bool {
    guard case .application(_, let arguments) = self else { return false }
    return arguments.contains { argument in
      switch argument {
      case .real(.parameter): false
      case .index(let index): index.soleVariable == nil
      case .real: true
      case .sequence: false
      }
    }
  }
}

import ProofKernel
import SymbolicAlgebra

/// A proved theorem together with the form in which its author stated it: variables, hypotheses, conclusion.
public struct StatedTheorem: Sendable {
  /// The name by which proofs cite it, such as `ema-unrolling/mhat`.
  public let name: String
  /// What distinguishes it from others of the same theorem, such as `mhat`.
  public let label: String
  public let variables: [Variable]
  public let hypotheses: [Formula]
  public let conclusion: Formula
  /// For all variables the hypotheses imply the conclusion.
  public let theorem: Theorem

  public init(
    name: String, label: String, variables: [Variable], hypotheses: [Formula], conclusion: Formula,
    theorem: Theorem
  ) {
    self.name = name
    self.label = label
    self.variables = variables
    self.hypotheses = hypotheses
    self.conclusion = conclusion
    self.theorem = theorem
  }

  /// A closed theorem with all outer quantifiers taken as variables and all premises as hypotheses.
  public init(name: String, _ theorem: Theorem) {
    var variables: [Variable] = []
    var hypotheses: [Formula] = []
    var formula = theorem.conclusion
    var names: Set<String> = []
    while true {
      switch formula {
      case .forall(let binder, let body):
        var name = binder.name.text
        while !names.insert(name).inserted { name += "'" }
        let variable = Variable(name, binder.sort)
        variables.append(variable)
        formula = body.instantiated(with: [Argument(variable)])
        continue
      case .implies(let premise, let conclusion):
        hypotheses.append(premise)
        formula = conclusion
        continue
      default: break
      }
      break
    }
    self.init(
      name: name, label: name, variables: variables, hypotheses: hypotheses, conclusion: formula,
      theorem: theorem)
  }
}

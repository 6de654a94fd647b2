import NormalForms
import SymbolicAlgebra

/// Why the kernel rejected an inference.
public enum Diagnostic: Error, Sendable {
  case wrongPremiseCount(rule: String, expected: Int, found: Int)
  /// A premise doesn't have the form that the rule asks for.
  case wrongPremiseForm(rule: String, position: Int, expected: String)
  /// Two formulas that the rule needs to be the same differ.
  case mismatch(rule: String, expected: Formula, found: Formula)
  /// A hypothesis that the rule discharges isn't among the hypotheses.
  case hypothesisMissing(rule: String, Formula)
  /// A variable that must be arbitrary is free in a hypothesis or in the conclusion.
  case variableNotArbitrary(rule: String, Variable)
  /// An argument has another sort than the variable it replaces.
  case wrongSort(expected: Sort)
  /// An index argument that could be negative came without a premise that it isn't.
  case indexNotNatural(IndexTerm)
  /// The sides of neighbouring relations in a chain differ.
  case brokenChain(position: Int)
  /// An inequality was multiplied by something that isn't a nonnegative number.
  case multiplierNotNonnegative(position: Int)
  /// An inequality was used to prove an equation.
  case inequalityInEquation(position: Int)
  /// The two sides of an identity have different normal forms.
  case notIdentical(Formula)
  /// The remainder of an inequality isn't a constant of the right sign.
  case remainderHasWrongSign(Formula)
  /// The relation of indices doesn't follow.
  case indexRelationNotEntailed(Formula)
  /// The definition isn't of the kind the rule is for.
  case wrongKindOfDefinition(String)
  case illFormed(IllFormed)
  case normalization(NormalizationError)
}

extension Diagnostic: CustomStringConvertible {
  public var description: String { description { "\($0)" } }

  /// The reason, with formulas as `text` writes them.
  public func description(showing text: (Formula) -> String) -> String {
    switch self {
    case .wrongPremiseCount(let rule, let expected, let found):
      "\(rule) takes \(expected) premises, \(found) were given"
    case .wrongPremiseForm(let rule, let position, let expected):
      "premise \(position) of \(rule) must be \(expected)"
    case .mismatch(let rule, let expected, let found): "\(rule) needs \(text(expected)), found \(text(found))"
    case .hypothesisMissing(let rule, let formula):
      "\(rule) discharges \(text(formula)), which is not a hypothesis"
    case .variableNotArbitrary(let rule, let variable):
      "\(rule) needs `\(variable.name)` to be arbitrary, but it is free in a hypothesis or in the conclusion"
    case .wrongSort(let expected): "the argument must be of sort \(expected)"
    case .indexNotNatural(let index):
      "the index in \(text(IndexTerm(0).isAtMost(index))) may be negative; give this as a premise"
    case .brokenChain(let position):
      "relation \(position) of the chain doesn't start where the one before it ends"
    case .multiplierNotNonnegative(let position):
      "the multiplier of inequality \(position) must be a nonnegative number"
    case .inequalityInEquation(let position):
      "premise \(position) is an inequality and can't be used for an equation; use equations only"
    case .notIdentical(let formula): "the normal forms of both sides differ: \(text(formula))"
    case .remainderHasWrongSign(let formula):
      "the remainder is not a constant of the right sign: \(text(formula))"
    case .indexRelationNotEntailed(let formula): "the index relation does not follow: \(text(formula))"
    case .wrongKindOfDefinition(let name): "the rule does not apply to definitions such as `\(name)`"
    case .illFormed(let reason): "ill-formed: \(reason)"
    case .normalization(let reason): "normal form: \(reason)"
    }
  }
}

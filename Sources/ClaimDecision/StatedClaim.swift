import Automation
import SurfaceSyntax
import SymbolicAlgebra

/// A user's claim as it is understood: what is quantified over, under which conditions, and what is said.
public struct StatedClaim: Sendable {
  /// The name in a file of claims, or `claim`.
  public let name: String
  /// The statement as it was written.
  public let text: String
  /// The variables, domains, hypotheses and conclusion. Its `formula` is what is proved or refuted.
  public let claim: Claim
  /// Conditions that were added so that every expression is defined, among the claim's hypotheses.
  public let addedConditions: [Formula]
  /// The conditions that were added at quantifiers.
  var inner: [DefinednessConditions.Inner] = []

  /// The same statement with what it says for all values of a name said of that name, as far as names differ: values
  /// at which it fails are looked for among all of them.
  var opened: StatedClaim {
    var (variables, hypotheses, conclusion) = (claim.variables, claim.hypotheses, claim.conclusion)
    guard case .forall = conclusion else { return self }
    opening: while true {
      switch conclusion {
      case .implies(let premise, let rest):
        hypotheses += premise.conjuncts
        conclusion = rest
      case .forall(let binder, let body)
      where !variables.contains { $0.name == binder.name.text }
        && !body.freeVariables.contains { $0.name == binder.name.text }:
        let variable = Variable(binder.name.text, binder.sort)
        variables.append(variable)
        conclusion = body.instantiated(with: [Argument(variable)])
      default: break opening
      }
    }
    return StatedClaim(
      name: name, text: text, claim: Claim(claim.name, for: variables, given: hypotheses, conclusion),
      addedConditions: addedConditions, inner: inner)
  }
}

/// Why claims could not be read.
public enum ClaimError: Error, Sendable, CustomStringConvertible {
  case syntax(SyntaxError)
  case tooLarge(parts: Int, limit: Int)
  case unsound(String)
  case timeLimit(Duration)

  /// Whether the claim is beyond a limit, rather than wrongly written.
  public var isBeyondLimit: Bool {
    switch self {
    case .tooLarge, .timeLimit: true
    case .unsound: false
    case .syntax(let error):
      switch error.reason {
      case .nestedTooDeep, .textTooLong, .expressionTooLarge, .indexTooLarge, .malformedNumber: true
      case .unexpectedCharacter, .unexpected, .unknownName, .wrongKind, .wrongArgumentCount, .notTreated,
        .nameTaken:
        false
      }
    }
  }

  public var description: String {
    switch self {
    case .syntax(let error): error.description
    case .tooLarge(let parts, let limit):
      "the claim has \(parts) parts with all definitions written out, and at most \(limit) are treated; split it up"
    case .unsound(let reason): reason
    case .timeLimit(let limit): "the claim could not be read within \(limit)"
    }
  }
}

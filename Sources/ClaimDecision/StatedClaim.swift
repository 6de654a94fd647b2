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

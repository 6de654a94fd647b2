import ProofKernel
import SymbolicAlgebra

/// A statement to be proved: for all `variables`, the `hypotheses` imply the `conclusion`.
public struct Claim: Sendable {
  public let name: String
  public let variables: [Variable]
  public let hypotheses: [Formula]
  public let conclusion: Formula

  public init(
    _ name: String, for variables: [Variable], given hypotheses: [Formula] = [], _ conclusion: Formula
  ) {
    self.name = name
    self.variables = variables
    self.hypotheses = hypotheses
    self.conclusion = conclusion
  }

  /// The statement as one closed formula.
  public var formula: Formula {
    let implication = hypotheses.reversed().reduce(conclusion) { .implies($1, $0) }
    return variables.reversed().reduce(implication) { .forall($1, $0) }
  }
}

/// Why a proof could not be completed.
public enum ProofFailure: Error, Sendable, CustomStringConvertible {
  /// What was proved is not what was claimed.
  case provedSomethingElse(claim: String, expected: Formula, found: Formula)
  /// No way was found to prove the formula from what is known at this point.
  case noProofFound(Formula)
  /// A lemma that the proof cites has not been proved.
  case unknownLemma(String)
  case rejected(claim: String, Diagnostic)

  public var description: String { description { "\($0)" } }

  /// The reason, with formulas as `text` writes them.
  public func description(showing text: (Formula) -> String) -> String {
    switch self {
    case .provedSomethingElse(let claim, let expected, let found):
      "the proof of \(claim) proves \(text(found)) instead of \(text(expected))"
    case .noProofFound(let formula): "no proof found of \(text(formula))"
    case .unknownLemma(let name): "no lemma `\(name)` has been proved yet"
    case .rejected(let claim, let diagnostic):
      "the kernel rejected a step in the proof of \(claim): \(diagnostic.description(showing: text))"
    }
  }
}

import AdamTheory
import Automation
import Optimizers
import ProofKernel
import SymbolicAlgebra

/// What the decision of claims may use: the vocabulary, the standard lemmas and the theorems of the library.
public struct ClaimLibrary: Sendable {
  let vocabulary: ClaimVocabulary
  /// The standard lemmas, those of this module, and the theorems.
  public let lemmas: LemmaLibrary
  /// The theorems about Adam's quantities that are tried as lemmas.
  let facts: [LibraryFact]
  /// The variables of these theorems.
  let variables: Set<Variable>
  private let factsByShape: [FormulaShape: [LibraryFact]]

  /// Proves the library once a process. Throws what the proofs throw.
  public static func shared() throws -> ClaimLibrary { try sharedLibrary.get() }

  /// The same, proved again, for measurements.
  public static func provedAnew() throws -> ClaimLibrary { try ClaimLibrary() }

  init() throws {
    vocabulary = try ClaimVocabulary()
    var lemmas = try LemmaLibrary.forOptimizers()
    var facts: [Claim] = []
    for theorem in try Theory().prove() {
      for part in theorem.lemmas + theorem.parts {
        lemmas.adopt(part.theorem, as: part.claim.name)
        facts.append(part.claim)
      }
    }
    facts += try lemmas.proveClaimLemmas(vocabulary)
    for claim in facts {
      guard case .and(let left, let right) = claim.conclusion else { continue }
      // Each part of a conjunction is a theorem of its own.
      for (number, part) in [left, right].enumerated() {
        let single = Claim(
          "\(claim.name), part \(number + 1)", for: claim.variables, given: claim.hypotheses, part)
        try lemmas.prove(single) { p in
          let both = try p.instance(of: p.lemmas.theorem(claim.name), claim.variables.map { Argument($0) })
            .conjuncts()
          return number == 0 ? both.0 : both.1
        }
        facts.append(single)
      }
    }
    self.lemmas = lemmas
    self.facts = facts.map(LibraryFact.init)
    variables = Set(facts.flatMap(\.variables))
    factsByShape = Dictionary(grouping: self.facts, by: \.shape)
  }

  /// The theorems whose conclusions have a shape.
  func facts(_ shape: FormulaShape) -> [LibraryFact] { factsByShape[shape] ?? [] }
}

private let sharedLibrary = Result { try ClaimLibrary() }

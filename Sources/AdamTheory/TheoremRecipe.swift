import Automation
import ProofKernel
import SymbolicAlgebra

/// One theorem of the library: what it is called, where it comes from, and how its parts are stated and proved.
public struct TheoremRecipe: Sendable {
  /// The identifier used on the command line.
  public let id: String
  /// What the theorem says, in a few words.
  public let title: String
  /// Where the statement comes from.
  public let source: String
  /// Edge cases and readings that a user should know.
  public let remarks: [String]
  /// The theorems, all before this one, whose parts and lemmas the proof cites.
  let foundations: [String]
  let prove: @Sendable (inout TheoremBuilder) throws -> Void

  init(
    _ id: String, _ title: String, source: String, remarks: [String] = [], restsOn foundations: [String] = [],
    prove: @escaping @Sendable (inout TheoremBuilder) throws -> Void
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.remarks = remarks
    self.foundations = foundations
    self.prove = prove
  }
}

/// A statement of a theorem together with its proof.
public struct ProvedPart: Sendable {
  /// What distinguishes this part from the others of the theorem.
  public let label: String
  public let claim: Claim
  public let theorem: Theorem
}

/// A theorem of the library with all its parts proved.
public struct ProvedTheorem: Sendable {
  public let recipe: TheoremRecipe
  /// Auxiliary lemmas that were proved for this theorem, in the order of their proofs; the label is the name.
  public let lemmas: [ProvedPart]
  public let parts: [ProvedPart]
  /// The time that the proofs of the parts took, in seconds; what they rest on is counted where it was proved.
  public let seconds: Double

  /// The number of distinct inferences in the proofs of all parts, lemmas included.
  public var stepCount: Int {
    var seen: Set<ObjectIdentifier> = []
    for part in parts {
      for record in part.theorem.record.inPremiseOrder { seen.insert(ObjectIdentifier(record)) }
    }
    return seen.count
  }
}

/// Collects the parts of one theorem while they are proved.
struct TheoremBuilder {
  let id: String
  let vocabulary: Vocabulary
  var library: LemmaLibrary
  var parts: [ProvedPart] = []
  var lemmas: [ProvedPart] = []

  /// Proves a part; later proofs cite it as `id/label`.
  mutating func part(
    _ label: String, for variables: [Variable], given hypotheses: [Formula] = [], _ conclusion: Formula,
    _ proof: (Prover) throws -> Theorem
  ) throws {
    let claim = Claim("\(id)/\(label)", for: variables, given: hypotheses, conclusion)
    parts.append(ProvedPart(label: label, claim: claim, theorem: try library.prove(claim, proof)))
  }

  /// Proves an auxiliary lemma, which later proofs cite by its name.
  mutating func lemma(
    _ name: String, for variables: [Variable], given hypotheses: [Formula] = [], _ conclusion: Formula,
    _ proof: (Prover) throws -> Theorem
  ) throws {
    let claim = Claim(name, for: variables, given: hypotheses, conclusion)
    lemmas.append(ProvedPart(label: name, claim: claim, theorem: try library.prove(claim, proof)))
  }
}

import ProofKernel
import SymbolicAlgebra

/// A recorded proof as lines that can be read, each with its reasons.
///
/// Nothing in it is prepared text: the lines are conclusions of inferences that the proof's author marked as displayed
/// or at which the proof branches, and the reasons are what those inferences rest on, down to lemmas, hypotheses and
/// earlier lines. Lemmas are cited and not looked into.
public struct Derivation: Sendable {
  /// One line: a statement that holds under the hypotheses of the theorem and the line's own assumptions.
  public struct Line: Sendable {
    public let number: Int
    /// What is assumed for this line besides the hypotheses of the theorem.
    public let assumptions: [Formula]
    public let statement: Formula
    /// The links of a calculation from left to right; for any other line the statement itself.
    public let steps: [Step]
  }

  /// A statement with the reasons for it.
  public struct Step: Sendable {
    public let statement: Formula
    /// Each reason once: earlier lines, definitions, lemmas, hypotheses, rules, facts.
    public let reasons: [Reason]
  }

  /// A sign or a value that isn't zero, which steps rely on and which follows without an idea of its own.
  public struct Fact: Sendable {
    /// What is assumed for it besides the hypotheses of the theorem, such as the range of an index.
    public let assumptions: [Formula]
    public let statement: Formula
    public let reasons: [Reason]
  }

  public let lines: [Line]
  /// The facts that the lines mention, in the order of their first mention.
  public let facts: [Fact]
  /// The lemmas and theorems that the lines and facts cite, in the order of their first citation.
  public let citations: [Citation]

  public struct Citation: Sendable {
    public let name: String
    public let theorem: Theorem
  }

  /// Reads the derivation off the record of a theorem's proof.
  ///
  /// - Parameters:
  ///   - statement: the theorem; a record is looked into only as far as the next lemma.
  ///   - firstNumber: the number of the first line.
  ///
  /// Cost is linear in the size of the record, and a few inferences for each use of the normal form, which find
  /// those of its premises and definitions that it can't do without.
  public init(of statement: StatedTheorem, firstNumber: Int = 1) {
    var builder = DerivationBuilder(statement, firstNumber: firstNumber)
    builder.buildLines()
    lines = builder.lines
    facts = builder.facts
    citations = builder.citations
  }
}

import AdamTheory
import ArgumentParser
import Rendering

struct LatexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latex", abstract: "Writes derivations as LaTeX.",
    discussion: "The lines and their reasons are read off the proofs that the kernel accepted.")

  @ArgumentParser.Argument(help: "Identifiers of theorems (see adam-derive list); all by default.")
  var identifiers: [String] = []

  @Flag(help: "Without preamble, to be included in a document that loads amsmath, amssymb and amsthm.")
  var fragment = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
      let theorems: [ProvedTheorem]
      do { theorems = try prove(identifiers) } catch let incomplete as ProofIncomplete {
        Diagnostics.write("adam-derive: undecided: \(incomplete.reason)\n")
        throw ExitCode.undecided
      }
      try output.write(TheoremDocument(theorems).latex(fragment: fragment))
    }
  }
}

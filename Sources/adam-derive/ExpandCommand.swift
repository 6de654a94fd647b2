import AdamTheory
import ArgumentParser
import Rendering

struct ExpandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expand",
    abstract: "Expands Adam's second moment and update about the first moment, to first order.",
    discussion: """
      The derivation is that of the theorems first-order-expansion and first-order-iff: exact identities with their
      remainders, the first-order coefficient, and when it vanishes for all gradients.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, latex, plain
  }

  enum OptimizerName: String, ExpressibleByArgument, CaseIterable {
    case adam
  }

  @Argument(help: "The optimizer: adam.")
  var optimizer = OptimizerName.adam

  @Option(help: "The format: text, latex, markdown, json or plain (ASCII infix that SymPy reads).")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
      let theorems: [ProvedTheorem]
      do { theorems = try prove(["first-order-expansion", "first-order-iff"]) } catch let incomplete as ProofIncomplete {
        Diagnostics.write("adam-derive: undecided: \(incomplete.reason)\n")
        throw ExitCode.undecided
      }
      let document = try TheoremDocument(theorems)
      switch format {
      case .text: try output.write(document.text(width: 80))
      case .latex: try output.write(document.latex(fragment: false))
      case .plain: try output.write(plain(theorems))
      }
    }
  }

  /// One statement a line.
  private func plain(_ theorems: [ProvedTheorem]) -> String {
    theorems.flatMap(\.parts).map { part in
      StatementRenderer(context: [part.claim.formula]).conclusion(of: part.stated, as: .plain)
    }.joined(separator: "\n")
  }
}

import ArgumentParser
import Optimizers
import Rendering

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract:
      "Compares optimizers: when each is invariant, to first order, to a changing scale, and its sharp bound.",
    discussion: """
      OPTIMIZER is a shipped one (see adam-derive list --optimizers); FILE is a description of your own in the same \
      format. Each answer says whether the kernel accepted a proof of it. All shipped optimizers by default.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, latex, markdown, json
  }

  @ArgumentParser.Argument(
    help: "Shipped optimizers or files with descriptions; all shipped ones by default.")
  var optimizers: [String] = []

  @Option(help: "The format: text, latex, markdown or json.")
  var format = Format.text

  @Flag(
    help:
      "For latex: without preamble, to be included in a document that loads amsmath, amssymb and longtable.")
  var fragment = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
      let chosen = optimizers.isEmpty ? OptimizerDescription.shipped.map(\.identifier) : optimizers
      _ = try output.destination(inputs: DescribedOptimizer.files(chosen))
      let analysed = try chosen.map { try AnalysedOptimizer(.init(named: $0)) }
      // Nothing can be said of such an update, so that a table would say nothing ten times.
      for optimizer in analysed {
        if let refusal = optimizer.analysis.updateRefusal, optimizer.analysis.scaleInvariance == nil {
          throw CommandFailure("\(optimizer.optimizer.identifier): \(refusal)")
        }
      }
      let comparison = OptimizerComparison(analysed)
      switch format {
      case .text: try output.write(comparison.text(width: 80))
      case .latex: try output.write(comparison.latex(fragment: fragment))
      case .markdown: try output.write(comparison.markdown)
      case .json: try output.write(comparison.json.description)
      }
      if comparison.isUndecided { throw ExitCode.undecided }
    }
  }
}

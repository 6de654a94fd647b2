import ArgumentParser

@main
struct AdamDerive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adam-derive",
    abstract: "Proves what is claimed of Adam's decay rates, and shows the derivations.",
    discussion: """
      Exit status: 0 everything was proved, 1 something was refuted or failed, 2 something stayed undecided, \
      64 wrong usage or bad input.
      """,
    subcommands: [
      ListCommand.self, CheckTheoremCommand.self, ExpandCommand.self, LatexCommand.self, BoundCommand.self,
      ExportCommand.self, ProveCommand.self, CompareCommand.self, RunCommand.self,
      ValidateCommand.self,
    ])
}

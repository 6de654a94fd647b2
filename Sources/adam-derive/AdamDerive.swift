import ArgumentParser

@main
struct AdamDerive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adam-derive",
    abstract: "Proves what is claimed of Adam's decay rates, and shows the derivations.",
    discussion: """
      Exit status: 0 everything was proved, 1 something was refuted or failed, 2 something stayed undecided, \
      64 wrong usage, bad input or an output that can't be opened, 74 a result could not be written (a full disk, standard \
      output closed). For `validate` 0 means that every number is as required, 1 that one is not.
      """,
    subcommands: [
      ListCommand.self, CheckTheoremCommand.self, ExpandCommand.self, LatexCommand.self, BoundCommand.self,
      ExportCommand.self, ProveCommand.self, CompareCommand.self, RunCommand.self,
      ValidateCommand.self,
    ])
}

import AdamTheory
import ArgumentParser
import Foundation
import Rendering
import RocqExport

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the recorded proofs for an independent checker.",
    discussion: """
      rocq: a development of .v files that coqc 8.16 or later accepts, rule by rule as the proofs were recorded; it \
      rests on the files in proofs/theories. json: the derivations with their statements and reasons.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case rocq, json
  }

  @ArgumentParser.Argument(help: "Identifiers of theorems (see adam-derive list); all by default.")
  var identifiers: [String] = []

  @Option(help: "The format: rocq or json.")
  var format = Format.rocq

  @Option(
    name: [.short, .customLong("output")],
    help: "For rocq the folder that gets the files (made if missing); for json the file.")
  var output: String?

  func run() throws {
    try reportingFailures {
      let theorems: [ProvedTheorem]
      do { theorems = try prove(identifiers) } catch let incomplete as ProofIncomplete {
        Diagnostics.write("adam-derive: undecided: \(incomplete.reason)\n")
        throw ExitCode.undecided
      }
      switch format {
      case .json: try write(TheoremDocument(theorems).json.description, to: output)
      case .rocq:
        guard let output else { throw CommandFailure("--output is needed: the folder for the .v files") }
        do {
          try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        } catch {
          throw CommandFailure("--output \(output): cannot make the folder (\(error.localizedDescription))")
        }
        let parts = theorems.flatMap(\.parts)
        let development: RocqDevelopment
        do {
          development = try RocqDevelopment(theorems: parts.map { ($0.claim.name, $0.theorem) })
        } catch let error as RocqExportError {
          throw CommandFailure("the proof can't be exported: \(error)")
        }
        for file in development.files {
          try write(file.text, to: URL(fileURLWithPath: output).appendingPathComponent(file.name).path)
        }
      }
    }
  }

  private func write(_ text: String, to path: String?) throws {
    var destination = OutputOptions()
    destination.output = path
    try destination.write(text)
  }
}

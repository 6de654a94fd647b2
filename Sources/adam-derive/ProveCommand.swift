import ArgumentParser
import ClaimDecision
import Foundation

struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Decides a claim of your own: proved, refuted by a counterexample, or undecided.",
    discussion: """
      adam-derive prove 'S >= 1'
      adam-derive prove --given 'beta1 = beta2' 'vhat = mhat^2 + sum[k=1..t] p[k]*(g[k]-mhat)^2' \
      adam-derive prove 't >= 2 -> ((forall g. E_q[g] = E_p[g]) <-> beta1 = beta2)'

      A name that is not declared is quantified over: decay rates beta.. over [0, 1), t over 1, 2, .., other indices \
      over the natural numbers, other letters over the real numbers, f, g, h and what is indexed over the sequences. \
      A claim is about the points where all its expressions are defined; conditions that this takes are shown. \
      --grammar prints the language. With --rocq the proofs behind the verdicts are judged by Rocq too. Exit status: 0 \
      everything proved, 1 something refuted or rejected by Rocq, 2 something undecided, or Rocq asked for and not \
      installed, 64 wrong usage or bad input.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, latex, markdown, json
  }

  @ArgumentParser.Argument(
    help:
      "The claim, after `--` if it begins with a minus; `-` alone reads a file of claims from standard input."
  )
  var claim: String?

  @Option(help: "A hypothesis; may be repeated.")
  var given: [String] = []

  @Option(name: .customLong("let"), help: "A local definition, as in 'r = beta1^2/beta2'; may be repeated.")
  var definitions: [String] = []

  @Option(help: "A file of named claims with shared definitions; see --grammar.")
  var file: String?

  @Option(help: "The format: text, latex, markdown or json.")
  var format = Format.text

  @Option(help: "Seconds for each claim.")
  var timeLimit: Double = 10

  @Flag(help: "Show the derivation of each proved claim.")
  var derivation = false

  @Flag(help: "For each proved inequality a <= b, find and prove when a = b.")
  var whenEqual = false

  @Flag(help: "Print the grammar and the vocabulary of claims.")
  var grammar = false

  @OptionGroup var rocq: RocqOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
      if grammar { return try output.write(ClaimGrammar.text) }
      guard timeLimit > 0, timeLimit <= 86_400 else {
        throw CommandFailure("--time-limit \(timeLimit): give seconds above 0 and at most 86400")
      }
      _ = try output.destination(inputs: file.map { [InputFile($0, option: "--file")] } ?? [])
      let library: ClaimLibrary
      do { library = try ClaimLibrary.shared() } catch {
        throw CommandFailure("the library can't be proved: \(error)")
      }
      let reader = ClaimReader(library: library, timeLimit: .seconds(timeLimit / 4))
      let decider = ClaimDecider(
        library: library, timeLimit: .seconds(timeLimit), readingTime: .seconds(timeLimit / 4))
      let entries = try entries(reader)
      var outcomes: [ProveReport.Outcome] = []
      for (number, entry) in entries.enumerated() {
        if entries.count > 1 {
          Diagnostics.progress("claim \(number + 1) of \(entries.count): \(entry.name)")
        }
        switch entry.claim {
        case .success(let claim):
          let start = ContinuousClock.now
          let verdict = decider.decide(claim)
          let seconds = (ContinuousClock.now - start) / .seconds(1)
          var outcome = ProveReport.Outcome(
            name: entry.name, result: .decided(claim, verdict), seconds: seconds)
          if case .proved = verdict {
            outcome.emptyParts = decider.emptyParts(of: claim)
            if whenEqual { outcome.equality = decider.equalityCases(of: claim) }
          }
          outcomes.append(outcome)
        case .failure(let error):
          outcomes.append(.init(name: entry.name, result: .unreadable(error), seconds: 0))
        }
      }
      Diagnostics.progress("")
      if rocq.rocq {
        for (number, verdict) in try ClaimProofsInRocq(options: rocq).verdicts(outcomes).enumerated() {
          outcomes[number].rocq = verdict
        }
      }
      let report = ProveReport(
        outcomes: outcomes, isTable: isFile, showsDerivation: derivation, usesRocq: rocq.rocq)
      try output.write(report.rendered(as: format, colour: output.usesColour))
      for case .unreadable(let error) in outcomes.map(\.result) {
        Diagnostics.write("adam-derive: \(error.isBeyondLimit ? "undecided" : "error"): \(error)\n")
      }
      if report.exitCode != .success { throw report.exitCode }
    }
  }

  private var isFile: Bool { file != nil || claim == "-" }

  private func entries(
    _ reader: ClaimReader
  ) throws -> [(name: String, claim: Result<StatedClaim, ClaimError>)] {
    do throws(ClaimError) {
      if let text = try textOfFile() {
        let entries = try reader.file(text)
        guard !entries.isEmpty else { throw ClaimError.unsound("there is no claim in the file") }
        return entries
      }
      do throws(ClaimError) {
        return [("claim", .success(try reader.claim(claim ?? "", definitions: definitions, given: given)))]
      } catch {
        guard error.isBeyondLimit else { throw error }
        return [("claim", .failure(error))]
      }
    } catch {
      throw CommandFailure("\(error)")
    }
  }

  /// The text of the file of claims, or nil if one claim is given.
  private func textOfFile() throws(ClaimError) -> String? {
    if !isFile {
      guard claim != nil else { throw .unsound("give a claim, or --file FILE, or - for standard input") }
      return nil
    }
    guard given.isEmpty, definitions.isEmpty, file == nil || claim == nil else {
      throw .unsound("a file of claims stands alone; put hypotheses and definitions into it")
    }
    let data: Data?
    if let file {
      data = FileManager.default.contents(atPath: file)
    } else {
      data = FileHandle.standardInput.readDataToEndOfFile()
    }
    guard let data, let text = String(data: data, encoding: .utf8) else {
      throw .unsound("\(file ?? "standard input"): cannot read as text in UTF-8; give a file of claims")
    }
    return text
  }
}

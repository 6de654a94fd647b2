import AdamTheory
import ArgumentParser
import CrossValidation
import ExactArithmetic
import Foundation
import Rendering

struct CheckTheoremCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-theorem",
    abstract: "Proves theorems and checks them at numbers.",
    discussion: """
      Each theorem is proved by the kernel for all its variables, evaluated without rounding on sample data, and set \
      beside an Adam that runs on the same gradients. With --rocq the recorded proofs are judged by Rocq too. \
      Exit status: 0 all proved, 1 something refuted, failed or rejected by Rocq, 2 something undecided, or Rocq asked \
      for and not installed.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @ArgumentParser.Argument(help: "Identifiers of theorems (see adam-derive list); all by default.")
  var identifiers: [String] = []

  @Option(help: "The format: text or json.")
  var format = Format.text

  @Option(
    help: "Use this first decay rate, 0 <= beta1 < 1, and --beta2, in place of the standard pairs.",
    transform: DecayRate.reading("beta1"))
  var beta1: DecayRate?

  @Option(help: "The second decay rate, 0 <= beta2 < 1.", transform: DecayRate.reading("beta2"))
  var beta2: DecayRate?

  @Option(
    name: .customLong("t"), help: "Use this number of steps in place of 1, 2, 3, 10, 100 and 1000.",
    transform: StepCount.reading)
  var steps: StepCount?

  @Option(help: "A CSV or JSON file of gradients, one sequence a column, to use besides the standard ones.")
  var gradients: String?

  @Option(help: "The seed of the random gradients.")
  var seed: UInt64 = 2014

  @OptionGroup var rocq: RocqOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
      _ = try output.destination(inputs: gradients.map { [InputFile($0, option: "--gradients")] } ?? [])
      let data = try sampleData()
      let chosen = try Identifiers.resolve(identifiers)
      let theorems: [ProvedTheorem]
      do {
        Diagnostics.progress("proving ..")
        theorems = try prove(chosen)
      } catch let incomplete as ProofIncomplete {
        Diagnostics.progress("")
        Diagnostics.write("adam-derive: undecided: \(incomplete.reason)\n")
        throw ExitCode.undecided
      }
      let rocqVerdicts = try rocq.verdicts(theorems)
      let checker: TheoremChecker
      do { checker = try TheoremChecker(data: data) } catch {
        throw CommandFailure("the optimizer can't run on these gradients: \(error)")
      }
      let checks = checker.check(theorems) { done, all in
        Diagnostics.progress("checking \(done) of \(all) statements ..")
      }
      Diagnostics.progress("")
      let report = CheckReport(theorems: theorems, checks: checks, rocq: rocqVerdicts, seed: seed)
      switch format {
      case .text: try output.write(report.text(colour: output.usesColour))
      case .json: try output.write(report.json.description)
      }
      switch report.verdict {
      case .proved: break
      case .refuted: throw ExitCode.refuted
      case .undecided: throw ExitCode.undecided
      }
    }
  }

  private func sampleData() throws -> SampleData {
    guard (beta1 == nil) == (beta2 == nil) else {
      throw CommandFailure("--beta1 and --beta2 go together; give both or neither")
    }
    let pair = beta1.flatMap { first in beta2.map { SampleData.DecayRates(first.value, $0.value) } }
    let sequences = try gradients.map(read) ?? []
    var stepCounts = steps.map { [$0.value] }
    if let longest = sequences.map(\.values.count).max(), steps == nil {
      // The user's sequences are used from their first gradient to their last.
      stepCounts = Array(Set([1, 2, 3, 10, 100, 1_000].filter { $0 <= longest } + [longest])).sorted()
    }
    let data = SampleData(
      rates: pair.map { [$0] }, steps: stepCounts, userSequences: sequences, seed: seed)
    if let estimate = data.excessiveSize {
      throw CommandFailure(
        "exact arithmetic over \(data.steps.max() ?? 0) steps with these decay rates would work with numbers of about "
          + "\(estimate.digits) digits and \(estimate.megabytes) MB; use a smaller --t, shorter gradients or decay "
          + "rates with fewer digits")
    }
    return data
  }

  private func read(_ path: String) throws -> [GradientSequence] {
    guard let text = String(validating: try InputFile(path, option: "--gradients").bytes(), as: UTF8.self)
    else {
      throw CommandFailure("--gradients \(path): not text in UTF-8; give a CSV or JSON file of numbers")
    }
    do { return try GradientSequence.read(text) } catch {
      throw CommandFailure("--gradients \(path): \(error)")
    }
  }
}

import AdamTheory
import ArgumentParser
import ProofKernel
import RocqChecker
import RocqExport

/// Whether and how Rocq judges proofs.
struct RocqOptions: ParsableArguments {
  @Flag(help: "Have Rocq check the recorded proofs (the whole library takes minutes).")
  var rocq = false

  @Option(help: "The seconds that Rocq may take for each file.")
  var rocqTimeLimit = 300.0

  @Option(help: "The path of the program coqc; by default the one in PATH.")
  var coqc: String?

  func validate() throws {
    guard rocqTimeLimit > 0, rocqTimeLimit <= 86_400 else {
      throw ValidationError("--rocq-time-limit \(rocqTimeLimit): give seconds, above 0 and at most 86400")
    }
  }

  /// A verdict for each theorem, or nil if Rocq was not asked for.
  func verdicts(_ theorems: [ProvedTheorem]) throws -> [RocqChecker.Verdict]? {
    guard rocq else { return nil }
    let verdicts = try verdicts(theorems.flatMap(\.parts).map { ($0.claim.name, $0.theorem) })
    var rest = verdicts[...]
    return theorems.map { theorem in
      let own = rest.prefix(theorem.parts.count)
      rest = rest.dropFirst(theorem.parts.count)
      // Parts of a theorem share a file, but one of them might have been exported with a lemma.
      return own.first { !$0.isAcceptance } ?? own.first ?? .rejected(message: "nothing was exported")
    }
  }

  /// A verdict for each of the named theorems. Throws `CommandFailure` if they can't be exported or Rocq can't be run.
  func verdicts(
    _ theorems: [(name: String, theorem: Theorem)], allowingExcludedMiddle: Bool = false
  ) throws -> [RocqChecker.Verdict] {
    let development: RocqDevelopment
    do { development = try RocqDevelopment(theorems: theorems) } catch {
      throw CommandFailure("the proof can't be exported: \(error)")
    }
    let checker = RocqChecker(
      compiler: coqc, timeLimit: rocqTimeLimit, allowsExcludedMiddle: allowingExcludedMiddle)
    let verdicts: [RocqChecker.Verdict]
    do {
      let cancellation = Cancellation()
      verdicts = try Interruption.cancelling(cancellation) {
        try checker.check(development, cancellation: cancellation) { done, all in
          Diagnostics.progress("Rocq: \(done) of \(all) files ..")
        }
      }
    } catch {
      throw CommandFailure("Rocq can't be run: \(error)")
    }
    Diagnostics.progress("")
    return verdicts
  }
}

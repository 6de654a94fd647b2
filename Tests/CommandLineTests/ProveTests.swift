import Foundation
import Testing

@Suite("adam-derive prove")
struct ProveTests {
  @Test(
    "the exit status tells proved, refuted and undecided apart",
    arguments: [
      ("S >= 1", 0, "proved"), ("abs(u) <= 1", 1, "refuted"), ("sum[k=1..t] sqrt(k) >= t", 2, "undecided"),
    ])
  func verdicts(claim: String, status: Int32, word: String) throws {
    let outcome = try Program.run(["prove", "--time-limit", "20", claim])
    #expect(outcome.status == status)
    #expect(outcome.output.hasPrefix(word))
    #expect(outcome.errors.isEmpty)
  }

  @Test("a counterexample is shown with both sides, and the condition that is missing")
  func counterexample() throws {
    let outcome = try Program.run(["prove", "--time-limit", "20", "beta1 != beta2 -> S > 1"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("t = 1"))
    #expect(outcome.output.contains("the left side is 1, the right side 1"))
    #expect(outcome.output.contains("proved if also 2 ≤ t"))
    #expect(outcome.output.contains("where t = 1 it reads 1 < 1"))
  }

  @Test("a claim whose hypotheses no values satisfy is said to be empty")
  func emptyClaim() throws {
    let outcome = try Program.run(["prove", "beta = 1 -> 1 = 2"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("the claim says nothing"))
  }

  @Test("hypotheses and definitions can be given apart")
  func options() throws {
    let outcome = try Program.run(
      ["prove", "--given", "beta1 = beta2", "--let", "c = vhat - mhat^2", "c = sigmahat2"])
    #expect(outcome.status == 0)
  }

  @Test("a claim that can't be read ends with status 64, the place and near names")
  func unreadable() throws {
    let outcome = try Program.run(["prove", "mhatt = 1"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("did you mean `mhat`"))
    #expect(outcome.errors.contains("^~~~~"))
  }

  @Test("a file of claims gives a table")
  func files() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("claims", "given beta1 = beta2\nfirst: S = 1\nsecond: S = 2\n")
    let outcome = try Program.run(["prove", "--file", file])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("first   proved"))
    #expect(outcome.output.contains("second  refuted"))
    #expect(outcome.output.contains("2 claims: 1 proved, 1 refuted"))
  }

  @Test(
    "other formats carry the verdict",
    arguments: [("json", "\"verdict\":\"proved\""), ("markdown", "proved"), ("latex", "\\begin{document}")])
  func formats(format: String, expected: String) throws {
    let outcome = try Program.run(["prove", "--format", format, "S >= 1"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(expected))
  }

  @Test("the grammar is printed on request")
  func grammar() throws {
    let outcome = try Program.run(["prove", "--grammar"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("E_p[x]"))
  }

  @Test("--when-equal shows the equality cases of a proved inequality")
  func whenEqual() throws {
    let text = try Program.run(["prove", "--when-equal", "--time-limit", "20", "S >= 1"])
    #expect(text.status == 0)
    #expect(text.output.contains("equality where 2 ≤ t: if and only if β₁ = β₂ (proved)"))
    #expect(text.output.contains("equality where t = 1: always (proved)"))
    let json = try Program.run(["prove", "--when-equal", "--format", "json", "x <= x"])
    #expect(json.output.contains("\"whenEqual\":[{\"assumptions\":[],\"equal\":\"always\"}]"))
  }

  @Test("with --rocq the proof of a claim is judged, and a claim without one is said to have none")
  func rocq() throws {
    let proved = try Program.run(["prove", "--rocq", "(x+1)^2 = x^2 + 2*x + 1"])
    #expect(proved.status == 0, "\(proved.output)\(proved.errors)")
    #expect(proved.output.contains("Rocq: accepted"))
    let refuted = try Program.run(["prove", "--rocq", "--format", "json", "x = x + 1"])
    #expect(refuted.status == 1)
    #expect(refuted.output.contains("\"rocq\":{\"verdict\":\"no proof to judge\"}"))
  }

  @Test("Rocq's rejection of a claim's proof ends with status 1 and its message")
  func rocqRejection() throws {
    let folder = try TemporaryFolder()
    let coqc = try folder.file("coqc", "#!/bin/sh\necho 'Error: not convinced' >&2\nexit 1\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: coqc)
    let text = try Program.run(["prove", "--rocq", "--coqc", coqc, "x = x"])
    #expect(text.status == 1)
    #expect(text.output.contains("Rocq: REJECTED"))
    #expect(text.output.contains("Error: not convinced"))
    let json = try Program.run(["prove", "--rocq", "--coqc", coqc, "--format", "json", "x = x"])
    #expect(json.status == 1)
    #expect(json.output.contains("\"verdict\":\"rejected\""))
  }

  @Test("where Rocq is not installed the status is 2 and the package is named")
  func rocqNotInstalled() throws {
    let folder = try TemporaryFolder()
    let path = ["PATH": folder.url.path]
    let text = try Program.run(["prove", "--rocq", "x = x"], environment: path)
    #expect(text.status == 2)
    #expect(text.output.contains("Rocq: not installed"))
    #expect(text.output.contains("install the package coq"))
    let json = try Program.run(["prove", "--rocq", "--format", "json", "x = x"], environment: path)
    #expect(json.status == 2)
    #expect(json.output.contains("\"verdict\":\"not installed\""))
  }
}

import Foundation
import Testing

@Suite("adam-derive check-theorem --rocq")
struct RocqVerdictTests {
  private struct Report: Decodable {
    struct Theorem: Decodable {
      struct Rocq: Decodable {
        let verdict: String
        let statements: Int?
        let message: String?
      }

      let rocq: Rocq?
    }

    let theorems: [Theorem]
    let verdict: String
  }

  private func report(_ outcome: Program.Outcome) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
  }

  @Test("a theorem that Rocq accepts is reported with the number of its statements, from any folder")
  func accepted() throws {
    let outcome = try Program.run(
      ["check-theorem", "mean-variance", "--rocq", "--format", "json"], folder: URL(fileURLWithPath: "/"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rocq = try #require(try report(outcome).theorems.first?.rocq)
    #expect(rocq.verdict == "accepted")
    #expect(rocq.statements == 1)
  }

  @Test("a rejection ends with status 1 and shows the message, in text and JSON")
  func rejected() throws {
    let folder = try TemporaryFolder()
    let coqc = try folder.file("coqc", "#!/bin/sh\necho 'Error: not convinced' >&2\nexit 1\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: coqc)
    let arguments = ["check-theorem", "mean-variance", "--rocq", "--coqc", coqc]
    let text = try Program.run(arguments)
    #expect(text.status == 1)
    #expect(text.output.contains("Rocq: REJECTED"))
    #expect(text.output.contains("Error: not convinced"))
    #expect(text.output.contains("Rocq accepts 0 of 1"))
    let json = try Program.run(arguments + ["--format", "json"])
    #expect(json.status == 1)
    let decoded = try report(json)
    #expect(decoded.verdict == "refuted")
    #expect(decoded.theorems.first?.rocq?.verdict == "rejected")
    #expect(decoded.theorems.first?.rocq?.message?.contains("Error: not convinced") == true)
  }

  @Test("where Rocq is not installed the status is 2 and the package is named, never a silent pass")
  func notInstalled() throws {
    let folder = try TemporaryFolder()
    let arguments = ["check-theorem", "mean-variance", "--rocq"]
    let text = try Program.run(arguments, environment: ["PATH": folder.url.path])
    #expect(text.status == 2)
    #expect(text.output.contains("Rocq: not installed"))
    #expect(text.output.contains("install the package coq"))
    let json = try Program.run(arguments + ["--format", "json"], environment: ["PATH": folder.url.path])
    #expect(json.status == 2)
    #expect(try report(json).verdict == "undecided")
    #expect(try report(json).theorems.first?.rocq?.verdict == "not installed")
  }

  @Test("without --rocq there is no verdict, and a time limit out of range is refused")
  func options() throws {
    let plain = try Program.run(["check-theorem", "mean-variance", "--t", "2", "--format", "json"])
    #expect(try report(plain).theorems.first?.rocq == nil)
    let refused = try Program.run(["check-theorem", "mean-variance", "--rocq", "--rocq-time-limit", "0"])
    #expect(refused.status == 64)
    #expect(refused.errors.contains("--rocq-time-limit"))
  }
}

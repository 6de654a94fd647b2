import Foundation
import Testing

@Suite("adam-derive check-theorem")
struct CheckTheoremTests {
  private struct Report: Decodable {
    struct Theorem: Decodable {
      struct CrossValidation: Decodable {
        let cases: Int
        let failures: Int
        let optimizerMaxUlps: Double?
        let optimizerBoundUlps: Double?
      }

      let id: String
      let verdict: String
      let statement: String
      let hypotheses: [String]
      let proofSteps: Int
      let crossValidation: CrossValidation
      let seconds: Double
    }

    let theorems: [Theorem]
    let verdict: String
  }

  private func report(_ arguments: [String]) throws -> Report {
    let outcome = try Program.run(["check-theorem", "--format", "json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
  }

  @Test(
    "by default every theorem is proved, has exact cases and no failure, and the optimizer keeps its bound")
  func everything() throws {
    let report = try report([])
    #expect(report.verdict == "proved")
    #expect(Set(report.theorems.map(\.id)) == Set(ListTests.identifiers))
    for theorem in report.theorems {
      #expect(theorem.verdict == "proved", "\(theorem.id)")
      #expect(theorem.proofSteps > 10, "\(theorem.id)")
      #expect(theorem.crossValidation.cases > 0, "\(theorem.id)")
      #expect(theorem.crossValidation.failures == 0, "\(theorem.id)")
      if let ulps = theorem.crossValidation.optimizerMaxUlps {
        #expect(ulps <= theorem.crossValidation.optimizerBoundUlps ?? 0, "\(theorem.id)")
      }
    }
    #expect(report.theorems.first { $0.id == "mean-variance" }?.hypotheses.contains("0 <= beta1 < 1") == true)
  }

  @Test("the text report names statement, hypotheses, proof, cases, deviation and verdict within 80 columns")
  func text() throws {
    let outcome = try Program.run(["check-theorem", "mean-variance", "--t", "3"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("v̂ₜ = m̂ₜ² + σ̂ₜ²"))
    #expect(outcome.output.contains("proved"))
    #expect(outcome.output.contains("exact cases:"))
    #expect(outcome.output.contains("running Adam: at most"))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    // No colour and no progress where there is no terminal.
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("the same input gives the same output but for the times")
  func deterministic() throws {
    func withoutTimes() throws -> String {
      let outcome = try Program.run(["check-theorem", "first-order-iff", "--t", "5", "--seed", "3"])
      return outcome.output.replacing(#/[0-9.]+ ms/#, with: "")
    }
    #expect(try withoutTimes() == withoutTimes())
  }

  @Test("the user's own gradients and decay rates are used")
  func ownGradients() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("gradients.csv", "a,b\n0.5,1\n-0.25,2\n1e-3,3\n")
    let outcome = try Program.run(
      ["check-theorem", "update-bound", "--gradients", path, "--beta1", "0.8", "--beta2", "0.95"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("0 failed"))
  }

  @Test(
    "bad input of any kind ends with status 64 and says what to do",
    arguments: [
      (["mean-varaince"], "did you mean `mean-variance`"),
      (["--beta1=1", "--beta2=0.5"], "0 <= beta1 < 1"), (["--beta2=0.5"], "go together"),
      (["--t=0"], "at least 1"), (["--t=99999999"], "use a smaller --t"),
      (["--gradients=no-such-file.csv"], "cannot read"), (["--format=xml"], "--format"),
      (["--seed=x"], "--seed"), (["weights-sum-to-one", "--output=no/such/folder/x"], "cannot write"),
    ])
  func badInput(_ arguments: [String], _ message: String) throws {
    let outcome = try Program.run(["check-theorem"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "a bad gradient file is reported with line and column",
    arguments: [
      ("1,2\n3,x\n", "line 2, character 3: `x` is not a number"),
      ("1\ninf\n", "line 2, character 1: `inf` is not finite"),
      ("", "no gradients"), ("[1, 2", "line 1, character"), ("1,2\n3\n", "line 2: 1 fields"),
    ])
  func badGradients(_ text: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(["check-theorem", "--gradients", try folder.file("g.csv", text)])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("a reader that stops early ends the program quietly")
  func closedPipe() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "'\(Program.location.path)' latex | head -n 1; exit 0"]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaints = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text.split(separator: "\n").count == 1)
    #expect(!complaints.contains("atal"), "\(complaints)")
  }
}

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

  @Test("the table of a file says what a refuted claim reads in the case that it leaves out")
  func tableOfOneClaim() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("claims", "c: beta1 != beta2 -> S > 1")
    let outcome = try Program.run(["prove", "--time-limit", "20", "--file", file])
    #expect(outcome.output.contains("where t = 1 it reads 1 < 1"))
    #expect(outcome.output.contains("1 claim: 1 refuted"))
  }

  @Test("conditions are said in words")
  func words() throws {
    let outcome = try Program.run(
      ["prove", "--time-limit", "20", "forall beta1. (0 <= beta1 and beta1 < 1) -> exists x. x > beta1"])
    #expect(outcome.output.contains("there is a real x such that"))
    #expect(!outcome.output.contains("∧") && !outcome.output.contains("∃"))
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

  private static let claims = """
    given beta1 < beta2
    proved: S >= 1
    refuted_1: abs(u) <= 1
    open: sum[k=1..t] sqrt(k) >= t
    empty: beta1 = 1 -> 1 = 2
    quantified: (forall g. E_q[g] = E_p[g]) <-> beta1 = beta2
    inner: forall x. x + beta1 <= beta2
    wrong: foo & 1
    """

  @Test(
    "tables show the conditions that were added, in every format", arguments: ["text", "markdown", "latex"])
  func conditionsInTables(format: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("claims", Self.claims)
    let outcome = try Program.run(["prove", "--time-limit", "4", "--file", file, "--format", format])
    #expect(outcome.status == 64)
    let condition = format == "text" ? "0 < β₂" : "0 < \\beta_2"
    #expect(outcome.output.contains("all is defined where"))
    #expect(outcome.output.contains(condition))
    #expect(outcome.output.contains("the hypotheses contradict each other"))
    #expect(outcome.output.contains("7 claims: 2 proved, 3 refuted, 1 undecided, 1 unreadable"))
  }

  @Test(
    "a document shows a claim that isn't proved, its verdict, and both sides at the counterexample exactly",
    arguments: ["markdown", "latex"])
  func documents(format: String) throws {
    let refuted = try Program.run(["prove", "--time-limit", "60", "--format", format, "abs(u) <= 1"])
    for part in [
      "claim: refuted", "\\left|u_t\\right| \\le 1", "\\beta_2 = 1/2",
      "the left side is $\\sqrt{3/2} \\approx 1.22",
      "Proved if also $\\beta_1 = \\beta_2$",
    ] {
      #expect(refuted.output.contains(part), "\(part)")
    }
    let open = try Program.run([
      "prove", "--time-limit", "2", "--format", format, "sum[k=1..t] sqrt(k) >= t",
    ])
    for part in ["claim: undecided", "\\sum_{k=1}^{t} \\sqrt{k}"] {
      #expect(open.output.contains(part), "\(part)")
    }
  }

  @Test("the LaTeX document of claims with all verdicts compiles without error or overfull line")
  func latexCompiles() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("claims", Self.claims)
    let document = folder.url.appendingPathComponent("claims.tex").path
    _ = try Program.run([
      "prove", "--time-limit", "4", "--file", file, "--format", "latex", "--output", document,
    ])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "claims.tex"]
    process.currentDirectoryURL = folder.url
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let log = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(log.suffix(2_000))")
    #expect(!log.contains("Overfull \\hbox"), "\(log)")
  }

  @Test(
    "a program that is told to end ends the compiler and removes its folder", arguments: [SIGINT, SIGTERM])
  func interruption(signal: Int32) throws {
    let folder = try TemporaryFolder()
    let started = folder.url.appendingPathComponent("started")
    let coqc = try folder.file(
      "coqc",
      "#!/bin/sh\nsleep 60 &\necho $! >'\(started.path).new'; mv '\(started.path).new' '\(started.path)'\nwait\n"
    )
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: coqc)
    let temporary = folder.url.appendingPathComponent("temporary")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = Program.location
    process.arguments = ["prove", "--rocq", "--coqc", coqc, "x = x"]
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": temporary.path]) { $1 }
    try process.run()
    while !FileManager.default.fileExists(atPath: started.path), process.isRunning { usleep(20_000) }
    let text = try String(contentsOf: started, encoding: .utf8)
    let child = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path).isEmpty)
    // What the compiler started is gone, or waits for its new parent to take notice.
    let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
    #expect(state.map { $0.contains(") Z ") } ?? true)
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

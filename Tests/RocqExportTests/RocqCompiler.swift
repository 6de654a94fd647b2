import Foundation
import Testing

/// Runs Rocq on texts that rest on the project's foundations.
struct RocqCompiler {
  /// The folder with the foundations, compiled anew for these tests.
  let theories: URL

  enum Failure: Error, CustomStringConvertible {
    case notInstalled
    case foundations(String)

    var description: String {
      switch self {
      case .notInstalled: "coqc is not installed: install the package coq"
      case .foundations(let output): "the foundations don't compile: \(output)"
      }
    }
  }

  /// The foundations in the order in which they rest on each other.
  static let foundations = ["Powers", "Sums", "GeometricSums", "Rules", "Arithmetic"]

  init() throws {
    let proofs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("proofs/theories")
    theories = FileManager.default.temporaryDirectory.appendingPathComponent("rocq-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: theories, withIntermediateDirectories: true)
    for name in Self.foundations {
      let file = theories.appendingPathComponent("\(name).v")
      try FileManager.default.copyItem(at: proofs.appendingPathComponent("\(name).v"), to: file)
      let (status, output) = try run("coqc", [file.path])
      if status == 127 { throw Failure.notInstalled }
      guard status == 0 else { throw Failure.foundations(output) }
    }
  }

  func remove() { try? FileManager.default.removeItem(at: theories) }

  /// What Rocq says to sentences that are read one after the other, going on after each error.
  func transcript(_ text: String) throws -> String { try run("coqtop", ["-quiet"], input: text).output }

  private func run(
    _ program: String, _ arguments: [String], input: String = ""
  ) throws -> (status: Int32, output: String) {
    let source = theories.appendingPathComponent("input.txt")
    let sink = theories.appendingPathComponent("output.txt")
    try input.write(to: source, atomically: true, encoding: .utf8)
    try Data().write(to: sink)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["timeout", "900", program, "-q", "-R", theories.path, "AdamDerive"] + arguments
    // Rocq leaves caches in its working folder.
    process.currentDirectoryURL = theories
    process.standardInput = try FileHandle(forReadingFrom: source)
    let output = try FileHandle(forWritingTo: sink)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: sink, encoding: .utf8))
  }
}

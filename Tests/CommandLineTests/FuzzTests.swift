import Foundation
import Testing

@Suite("adam-derive-fuzz")
struct FuzzTests {
  private func fuzz(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = Program.location.deletingLastPathComponent().appendingPathComponent(
      "adam-derive-fuzz")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test("mutated descriptions are read and printed back the same, or refused inside of their text")
  func descriptions() throws {
    let outcome = try fuzz(["descriptions", "--runs", "3000", "--seed", "2014"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("3000 inputs"))
  }

  @Test(
    "mutated arrays, saved runs, gradients and traces are read or refused",
    arguments: ["arrays", "saved-runs", "gradients", "traces"])
  func optimizerReaders(mode: String) throws {
    let outcome = try fuzz([mode, "--runs", "3000", "--seed", "57"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("3000 inputs"))
  }

  @Test("a single input is run again, and an unknown mode is refused")
  func single() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("input", "optimizer X\nupdate \u{0}\u{FFFD}g[t]")
    #expect(try fuzz(["descriptions", file]).status == 0)
    #expect(try fuzz(["nothing"]).status == 64)
  }
}

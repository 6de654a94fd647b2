import Foundation

/// The built program, run as a user runs it.
struct Program {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program that was built beside these tests.
  static let location: URL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("adam-derive")

  static func run(
    _ arguments: [String], environment: [String: String] = [:], folder: URL? = nil
  ) throws -> Outcome {
    try run(executable: location, arguments, environment: environment, folder: folder)
  }

  /// Runs a script of the shell in which `"$0"` is the program, for redirections that a pipe isn't.
  static func shell(_ script: String, folder: TemporaryFolder) throws -> Outcome {
    try run(executable: URL(fileURLWithPath: "/bin/sh"), ["-c", script, location.path], folder: folder.url)
  }

  private static func run(
    executable: URL, _ arguments: [String], environment: [String: String] = [:], folder: URL?
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both pipes are emptied at the same time, so that neither fills up and stops the program.
    let reader = PipeReader(errors.fileHandleForReading)
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    let errorData = reader.wait()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: outputData, as: UTF8.self),
      errors: String(decoding: errorData, as: UTF8.self))
  }
}

/// Reads a pipe to its end on another thread.
private final class PipeReader: @unchecked Sendable {
  private let group = DispatchGroup()
  private var data = Data()

  init(_ handle: FileHandle) {
    DispatchQueue.global().async(group: group) { [self] in data = handle.readDataToEndOfFile() }
  }

  func wait() -> Data {
    group.wait()
    return data
  }
}

/// A folder that is removed with everything in it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("adam-derive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String, _ text: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}

import Foundation

/// Rocq's compiler, run on one file at a time under a time limit.
struct RocqCompiler: Sendable {
  enum Outcome {
    case accepted(output: String)
    case rejected(message: String)
  }

  let program: URL
  /// For each file, in seconds.
  let timeLimit: Double
  let cancellation: Cancellation

  /// The compiler at a path, or `coqc` in the folders of `PATH`; nil if there is none.
  init?(path: String?, timeLimit: Double, _ cancellation: Cancellation) {
    let candidates: [String]
    if let path {
      candidates = [path]
    } else {
      let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
      candidates = folders.split(separator: ":").map { "\($0)/coqc" }
    }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile) else { return nil }
    program = URL(fileURLWithPath: found)
    self.timeLimit = timeLimit
    self.cancellation = cancellation
  }

  /// Compiles `PATH.v` in a folder. What the compiler says goes to a file, so that no pipe can fill up and stop it.
  func compile(_ path: String, in folder: URL) throws -> Outcome {
    if cancellation.isCancelled { return .rejected(message: "\(path).v: the check was cancelled") }
    let log = folder.appendingPathComponent(path + ".log")
    try Data().write(to: log)
    let sink = try FileHandle(forWritingTo: log)
    defer { try? sink.close() }
    let process = Process()
    process.executableURL = program
    process.arguments =
      ["-q", "-R", "theories", "AdamDerive", "-R", "generated", "AdamDerive.Generated"]
      + ["-R", "comparison", "AdamDerive.Comparison", path + ".v"]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = sink
    process.standardError = sink
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch {
      return .rejected(message: "\(program.path) cannot be run: \(error.localizedDescription)")
    }
    // The process leads a group of its own, so that what it has started ends with it.
    let group = process.processIdentifier
    cancellation.started(group)
    defer { cancellation.ended(group) }
    guard ended.wait(timeout: .now() + timeLimit) == .success else {
      Cancellation.end(group)
      ended.wait()
      return .rejected(
        message: "\(path).v: no verdict within \(timeLimit) s; allow more with --rocq-time-limit")
    }
    let output = String(decoding: (try? Data(contentsOf: log)) ?? Data(), as: UTF8.self)
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let text = output.trimmingCharacters(in: .whitespacesAndNewlines)
      let reason = text.isEmpty ? "\(program.path) ended with status \(process.terminationStatus)" : text
      return .rejected(message: "\(path).v: \(reason)")
    }
    return .accepted(output: output)
  }
}

import ArgumentParser
import Foundation

/// A failure that the user can mend: its text goes to standard error and the exit status is 64.
struct CommandFailure: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

extension ExitCode {
  /// Wrong usage or bad input.
  static let usage = ExitCode(64)
  /// Something was refuted or failed.
  static let refuted = ExitCode(1)
  /// Something stayed undecided.
  static let undecided = ExitCode(2)
}

/// Runs a command's work and turns failures into a message and an exit status.
func reportingFailures(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let failure as CommandFailure {
    Diagnostics.write("adam-derive: error: \(failure.message)\n")
    throw ExitCode.usage
  }
}

/// Notes and progress, on standard error.
enum Diagnostics {
  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Progress on a line that the next one replaces, on a terminal only.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K\(text)")
  }
}

import ArgumentParser
import Foundation

/// A failure that the user can mend: its text goes to standard error.
struct CommandFailure: Error {
  let message: String
  /// The exit status.
  let status: ExitCode

  init(_ message: String, status: ExitCode = .usage) {
    self.message = message
    self.status = status
  }
}

extension ExitCode {
  /// Wrong usage or bad input.
  static let usage = ExitCode(64)
  /// A result could not be written; `EX_IOERR` of `sysexits.h`.
  static let inputOutput = ExitCode(74)
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
    throw failure.status
  }
}

/// Notes and progress, on standard error.
enum Diagnostics {
  static func write(_ text: String) {
    // Where nobody can be told, the exit status has to do.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Progress on a line that the next one replaces, on a terminal only.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K\(text)")
  }
}

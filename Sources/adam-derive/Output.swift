import ArgumentParser
import Foundation

/// Where the results of a command go.
struct OutputOptions: ParsableArguments {
  @Option(name: [.short, .customLong("output")], help: "Write to a file, replaced only when all is written.")
  var output: String?

  /// Writes the result to the chosen file or to standard output.
  ///
  /// A file is written beside its destination and renamed, so that a failure leaves the old one intact.
  func write(_ text: String) throws {
    let data = Data((text.hasSuffix("\n") ? text : text + "\n").utf8)
    guard let output else {
      FileHandle.standardOutput.write(data)
      return
    }
    let destination = URL(fileURLWithPath: output)
    let temporary = destination.deletingLastPathComponent()
      .appendingPathComponent(
        ".\(destination.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).part")
    do {
      try data.write(to: temporary)
      guard rename(temporary.path, destination.path) == 0 else {
        throw CommandFailure(String(cString: strerror(errno)))
      }
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      let reason = (error as? CommandFailure)?.message ?? error.localizedDescription
      throw CommandFailure(
        "--output \(output): cannot write (\(reason)); choose a file in a folder that exists and can be written"
      )
    }
  }

  /// Whether results go to a terminal that shows colour.
  var usesColour: Bool {
    output == nil && isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }
}

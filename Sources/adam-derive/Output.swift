import ArgumentParser
import Foundation

/// Where the results of a command go.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .customLong("output")],
    help: """
      Write to a file, replaced only when all is written; what is no regular file is written to directly, and - is \
      standard output.
      """)
  var output: String?

  /// The chosen file or standard output.
  ///
  /// Throws `CommandFailure` when it can't be written, or is one of the inputs; nothing is opened or changed.
  func destination(inputs: [InputFile] = []) throws -> Destination {
    let destination = try Destination(output, option: "--output")
    try destination.requireOther(than: inputs)
    return destination
  }

  /// The bytes of a text, which ends with a line feed.
  static func bytes(_ text: String) -> [UInt8] { Array((text.hasSuffix("\n") ? text : text + "\n").utf8) }

  /// Writes the result to the chosen file or to standard output.
  func write(_ text: String) throws { try destination().write(Self.bytes(text)) }

  /// Whether results go to a terminal that shows colour.
  var usesColour: Bool {
    output ?? "-" == "-" && isatty(STDOUT_FILENO) == 1
      && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }
}

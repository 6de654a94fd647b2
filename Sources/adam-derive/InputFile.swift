import CrossValidation
import Foundation
import OptimizerTraces

/// A file that is read as a whole: a regular one, a pipe or a device, and standard input for `-`.
struct InputFile {
  let path: String
  let option: String

  /// The file that an option names, or with no option an argument.
  init(_ path: String, option: String = "") {
    self.path = path
    self.option = option
  }

  /// The option and its value as they were typed.
  var label: String { option.isEmpty ? path : "\(option) \(path)" }

  var isStandardInput: Bool { path == "-" }

  /// The regular file that is read, so that it can be told from others.
  var identity: FileIdentity? {
    isStandardInput ? FileIdentity(descriptor: STDIN_FILENO) : FileIdentity(path: path)
  }

  /// The contents.
  func bytes() throws -> [UInt8] {
    let descriptor = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { if !isStandardInput { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 { bytes += chunk[..<count] } else if errno != EINTR { throw failure(errno) }
    }
  }

  private func failure(_ error: Int32) -> CommandFailure {
    CommandFailure("\(label): cannot read (\(String(cString: strerror(error)))); give a file that exists")
  }

  /// The contents as a table of gradients.
  func gradients() throws -> GradientTable {
    let bytes = try bytes()
    do { return try GradientTable(reading: bytes) } catch { throw CommandFailure("\(label): \(error)") }
  }

  /// Refuses more than one input that is standard input.
  static func requireOneStandardInput(_ inputs: [InputFile]) throws {
    let standard = inputs.filter(\.isStandardInput)
    if standard.count > 1 {
      throw CommandFailure(
        "\(standard.map(\.label).joined(separator: " and ")): standard input can be read once; give a file for one"
      )
    }
  }
}

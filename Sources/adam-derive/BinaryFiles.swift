import Foundation
import OptimizerTraces

/// Files of bytes: read as a whole, and replaced as a whole.
enum BinaryFiles {
  /// The contents of a file, or of standard input for `-`.
  static func read(_ path: String, option: String) throws -> [UInt8] {
    if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    do { return Array(try Data(contentsOf: URL(fileURLWithPath: path))) } catch {
      throw CommandFailure(
        "\(option) \(path): cannot read (\(error.localizedDescription)); give a file that exists")
    }
  }

  /// Writes beside the destination and renames, so that a failure leaves what was there.
  static func write(_ bytes: [UInt8], to path: String, option: String) throws {
    let destination = URL(fileURLWithPath: path)
    let temporary = destination.deletingLastPathComponent()
      .appendingPathComponent(
        ".\(destination.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).part")
    do {
      try Data(bytes).write(to: temporary)
      guard rename(temporary.path, destination.path) == 0 else {
        throw CommandFailure(String(cString: strerror(errno)))
      }
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      let reason = (error as? CommandFailure)?.message ?? error.localizedDescription
      throw CommandFailure(
        "\(option) \(path): cannot write (\(reason)); choose a file in a folder that exists and can be written"
      )
    }
  }

  /// A table of gradients.
  static func gradients(_ path: String) throws -> GradientTable {
    let bytes = try read(path, option: "--gradients")
    do { return try GradientTable(reading: bytes) } catch {
      throw CommandFailure("--gradients \(path): \(error)")
    }
  }
}

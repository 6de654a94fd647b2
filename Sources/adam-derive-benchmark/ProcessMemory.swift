import Foundation

/// The resident memory of this process, in bytes.
struct ProcessMemory {
  let now: Int
  /// The most since the process began.
  let peak: Int

  /// What the operating system says at this moment. Throws where it has no `/proc`.
  static func current() throws -> ProcessMemory {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    func field(_ name: String) -> Int {
      let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
      return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1_024
    }
    return ProcessMemory(now: field("VmRSS:"), peak: field("VmHWM:"))
  }
}

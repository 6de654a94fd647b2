import Foundation
import Testing

@Suite("adam-derive list")
struct ListTests {
  @Test("every theorem of the theory is listed once")
  func allTheorems() throws {
    let outcome = try Program.run(["list"])
    #expect(outcome.status == 0)
    for identifier in Self.identifiers {
      let lines = outcome.output.split(separator: "\n").filter { $0.hasPrefix(identifier + " ") }
      #expect(lines.count == 1, "\(identifier)")
    }
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("the JSON list can be read and has the same identifiers")
  func json() throws {
    let outcome = try Program.run(["list", "--format", "json"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let theorems = value?["theorems"] as? [[String: Any]]
    #expect(Set(theorems?.compactMap { $0["id"] as? String } ?? []) == Set(Self.identifiers))
  }

  @Test("a file is replaced only when the new one is complete")
  func outputFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("list.txt", "old")
    let written = try Program.run(["list", "--output", path])
    #expect(written.status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("mean-variance"))
    let refused = try Program.run([
      "list", "--output", folder.url.appendingPathComponent("none/list.txt").path,
    ])
    #expect(refused.status == 64)
    #expect(refused.errors.contains("cannot write"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["list.txt"])
  }

  @Test("an unknown command ends with status 64")
  func unknownCommand() throws {
    #expect(try Program.run(["prve"]).status == 64)
  }

  static let identifiers = [
    "ema-unrolling", "weights-sum-to-one", "unbiasedness", "mean-variance", "snr-form",
    "balanced-update-bounded",
    "online-variance", "steepest-descent", "first-order-expansion", "first-order-iff",
    "global-scale-invariance",
    "scale-perturbation", "scale-invariance-iff", "scale-stationarity-extremality",
    "second-order-obstruction", "drift-expansion", "drift-iff", "flow-expansion", "flow-iff",
    "flow-second-order",
    "cauchy-schwarz-inner", "cauchy-schwarz-outer", "max-min", "update-bound", "update-bound-limit",
    "kingma-ba-bound", "rounding-error-bound",
  ]
}

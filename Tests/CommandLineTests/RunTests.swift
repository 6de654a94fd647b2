import Foundation
import Testing

@Suite("adam-derive run")
struct RunTests {
  private let csv = "a,b\n1,-2\n0.5,1/3\n0,4e-3\n-1,2\n"

  /// The numbers of a trajectory in text, one line a step and parameter.
  private func lines(_ output: String) -> [Substring] { Array(output.split(separator: "\n").dropFirst()) }

  @Test("prints theta, m, v and u of every step and parameter")
  func text() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("g.csv", "1\n")
    let outcome = try Program.run([
      "run", "--gradients", file, "--beta1", "0.5", "--beta2", "0.75", "--epsilon", "0", "--lr", "0.25",
      "--initial=1",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "step\tparameter\ttheta\tm\tv\tu\n1\tcolumn 1\t0.75\t0.5\t0.25\t1.0\n")
  }

  @Test(
    "is continued to the same bits as an undivided run",
    arguments: [
      [], ["--precision", "float"], ["--order", "pytorch", "--amsgrad", "pytorch"], ["--decay", "l2"],
    ])
  func continuation(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    let rows = csv.split(separator: "\n")
    let whole = try folder.file("whole.csv", csv)
    let first = try folder.file("first.csv", rows[0...2].joined(separator: "\n"))
    let second = try folder.file("second.csv", ([rows[0]] + rows[3...]).joined(separator: "\n"))
    let state = folder.url.appendingPathComponent("state").path
    let hyperparameters =
      ["--weight-decay", "0.1", "--initial=1,-3", "--lr", "0.3", "--beta1", "0.7"] + options
    let undivided = try Program.run(["run", "--gradients", whole, "--hexadecimal"] + hyperparameters)
    let begun = try Program.run(
      ["run", "--gradients", first, "--hexadecimal", "--save-state", state] + hyperparameters)
    let continued = try Program.run([
      "run", "--gradients", second, "--hexadecimal", "--resume", state, "--save-state", state,
    ])
    #expect([undivided, begun, continued].allSatisfy { $0.status == 0 }, "\(continued.errors)")
    #expect(lines(begun.output) + lines(continued.output) == lines(undivided.output))
    #expect(undivided.output.contains("0x1."))
    let refused = try Program.run(["run", "--gradients", second, "--resume", state, "--beta1", "0.5"])
    #expect(refused.status == 64)
    #expect(refused.errors.contains("--beta1: a resumed run has its own"))
  }

  @Test("reads what it wrote as .npy, and JSON has the same numbers")
  func arrays() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("g.csv", csv)
    let array = folder.url.appendingPathComponent("run.npy")
    let written = try Program.run([
      "run", "--gradients", file, "--format", "npy", "--output", array.path, "--precision", "float",
    ])
    #expect(written.status == 0, "\(written.errors)")
    let bytes = try Data(contentsOf: array)
    #expect(bytes.count == 128 + 4 * 4 * 2 * 4)
    #expect(String(decoding: bytes.prefix(90), as: UTF8.self).contains("'shape': (4, 4, 2)"))
    // A trajectory has three dimensions, and gradients one or two.
    let refused = try Program.run(["run", "--gradients", array.path])
    #expect(refused.status == 64)
    #expect(refused.errors.contains("3 dimensions"))
    let json = try Program.run(["run", "--gradients", file, "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["steps"] as? [[String: Any]])?.count == 4)
  }

  @Test(
    "refuses bad input by name, and nothing is written",
    arguments: [
      ("1,2\n3\n", [], "line 2"), ("1,nan\n", [], "not finite"), ("[[1,2],[3]]", [], "has 1 gradients"),
      ("1e400\n", [], "step 1: gradient 0 is inf"), ("1\n", ["--beta1", "1"], "beta1 is 1.0"),
      ("1\n", ["--lr", "nan"], "learningRate is nan"),
      ("1\n", ["--initial", "1,2"], "2 numbers for 1 parameters"),
      ("1\n", ["--initial", "x"], "not a finite number"),
      ("1\n", ["--initial", "nan"], "not a finite number"),
      ("1\n", ["--precision", "float", "--initial", "1e39"], "not finite in float"),
      ("1\n", ["--resume", "/nowhere"], "cannot read"),
      ("1\n", ["--order", "pytorch", "--amsgrad", "optax"], "PyTorch's order"),
      ("1\n", ["--precision", "float", "--beta2", "0.99999999999"], "float32"),
    ])
  func badInput(_ text: String, _ options: [String], _ message: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("g", text)
    let state = try folder.file("state", "kept")
    let outcome = try Program.run(["run", "--gradients", file, "--save-state", state] + options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try String(contentsOfFile: state, encoding: .utf8) == "kept")
  }
}

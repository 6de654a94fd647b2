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

  @Test("takes options whose value begins with a minus sign, and PyTorch's names for them")
  func spellings() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("g.csv", "1,2\n")
    let expected = try Program.run([
      "run", "--gradients", file, "--initial=-1,2", "--beta1", "0.8", "--beta2", "0.9", "--weight-decay",
      "0.1",
    ])
    let outcome = try Program.run([
      "run", "--gradients", file, "--initial", "-1,2", "--betas", "0.8,0.9", "--wd", "0.1",
    ])
    #expect(expected.status == 0 && outcome.output == expected.output, "\(outcome.errors)")
  }

  @Test("writes a NaN without a sign")
  func nan() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("g.csv", "1\n0\n")
    for format in ["text", "json"] {
      // The step overflows, and the decay subtracts one infinity from another.
      let outcome = try Program.run([
        "run", "--gradients", file, "--lr", "1e308", "--wd", "1e308", "--initial", "1e308", "--format",
        format,
      ])
      #expect(outcome.output.contains("nan") && !outcome.output.contains("-nan"), "\(outcome.output)")
    }
  }

  @Test("refuses to go on from a run that has diverged, in run and validate")
  func diverged() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("g.csv", "1\n0\n")
    let begun = try Program.run(
      [
        "run", "--gradients", "g.csv", "--lr", "1e308", "--wd", "1e308", "--initial", "1e308", "--save-state",
        "s",
      ], folder: folder.url)
    #expect(begun.status == 0, "\(begun.errors)")
    for command in ["run", "validate"] {
      let outcome = try Program.run([command, "--gradients", "g.csv", "--resume", "s"], folder: folder.url)
      #expect(outcome.status == 64, "\(outcome.output)")
      #expect(outcome.errors.contains("theta of parameter 1 is "), "\(outcome.errors)")
      #expect(outcome.errors.contains("has diverged"), "\(outcome.errors)")
    }
  }

  @Test(
    "refuses bad input by name, and nothing is written",
    arguments: [
      ("1,2\n3\n", [], "line 2"), ("1,nan\n", [], "not finite"), ("[[1,2],[3]]", [], "has 1 gradients"),
      ("1e400\n", [], "row 1, column 1: the gradient is beyond the largest double"),
      ("b\n1\n1e30\n", ["--precision", "float"], "row 2, b: the gradient is 1e+30"),
      ("1\n", ["--beta1", "1"], "--beta1 1.0: it must be at least 0 and less than 1"),
      ("1\n", ["--lr", "nan"], "--learning-rate nan: it must be finite"),
      ("1\n", ["--initial", "1,2"], "2 numbers for 1 parameters"),
      ("1\n", ["--initial", "x"], "not a finite number"),
      ("1\n", ["--initial", "nan"], "not a finite number"),
      ("1\n", ["--precision", "float", "--initial", "1e39"], "not finite in float"),
      ("1\n", ["--resume", "/nowhere"], "cannot read"),
      ("1\n", ["--order", "pytorch", "--amsgrad", "optax"], "--amsgrad optax: --order pytorch"),
      (
        "1\n", ["--precision", "float", "--beta2", "0.99999999999"], "--beta2 0.99999999999: rounded to float"
      ),
      ("1\n", ["--lr", "-1"], "--learning-rate -1.0: it must be finite and at least 0"),
      ("1\n", ["--initial", "-1,2"], "2 numbers for 1 parameters"),
      ("1\n", ["--betas", "0.9"], "--betas 0.9: not two numbers"),
      ("1\n", ["--betas", "0.9,0.99", "--beta2", "0.9"], "--beta2 and --betas"),
      (String(repeating: "x", count: 9_000) + ",1\n", [], "xxx...` is not a number"),
      ("1\n", ["--initial", String(repeating: "x", count: 9_000)], "xxx...` is not a finite number"),
    ])
  func badInput(_ text: String, _ options: [String], _ message: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("g", text)
    let state = try folder.file("state", "kept")
    let outcome = try Program.run(["run", "--gradients", file, "--save-state", state] + options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.count < 500, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try String(contentsOfFile: state, encoding: .utf8) == "kept")
  }
}

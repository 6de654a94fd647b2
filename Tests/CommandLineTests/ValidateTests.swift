import Foundation
import Testing

@Suite("adam-derive validate")
struct ValidateTests {
  @Test("finds every quantity of a run within its bound, and says where it is worst")
  func gradients() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("g.csv", "a,b\n1,-2\n0.5,1/3\n0,4e-3\n-1,2\n")
    let outcome = try Program.run(["validate", "--gradients", file, "--initial=0.5", "--weight-decay", "0.1"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    for quantity in ["m", "v", "mhat", "vhat", "u", "theta"] {
      #expect(outcome.output.contains("\n\(quantity) "), "\(quantity)")
    }
    let json = try Program.run(["validate", "--gradients", file, "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["passes"] as? Bool == true)
    let quantities = try #require(object?["quantities"] as? [[String: Any]])
    #expect(quantities.map { $0["compared"] as? Int } == Array(repeating: 8, count: 6))
  }

  @Test(
    "reports for the mode that was chosen",
    arguments: [
      (["--precision", "float"], "in Float, published order, compared"),
      (
        ["--order", "pytorch", "--weight-decay", "0.1"],
        "in Double, PyTorch's order, decoupled decay, compared"
      ),
      (
        ["--decay", "l2", "--weight-decay", "0.1", "--maximize"],
        "in Double, published order, L2 decay, maximising, compared"
      ),
      (["--amsgrad", "optax"], "in Double, published order, amsgrad after bias correction, compared"),
      (
        ["--order", "pytorch", "--amsgrad", "pytorch", "--precision", "float", "--no-bias-correction"],
        "in Float, PyTorch's order, amsgrad before bias correction, no bias correction, compared"
      ),
    ])
  func modes(_ options: [String], _ heading: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("g.csv", "1,-2\n-0.3,1/3\n0.1,4e-3\n-1,2\n")
    let outcome = try Program.run(["validate", "--gradients", file, "--initial", "0.5"] + options)
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    #expect(outcome.output.contains("4 steps of 2 parameters \(heading)"), "\(outcome.output)")
    #expect(outcome.output.contains("every number is within its bound."))
    #expect(!outcome.output.contains("without a bound"))
  }

  @Test(
    "keeps the columns of its table apart, however long the parameters' names, and no line ends with a space")
  func table() throws {
    let folder = try TemporaryFolder()
    let sequences = (1...12).map { "[\($0)]" }.joined(separator: ",")
    let file = try folder.file("g.json", "[\(sequences)]")
    let outcome = try Program.run(["validate", "--gradients", file, "--lr", "0.3"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") }, "\(outcome.output)")
    let heading = try #require(lines.first { $0.hasPrefix("quantity") })
    let start = try #require(heading.range(of: "largest share")).lowerBound
    let column = heading.distance(from: heading.startIndex, to: start)
    let rows = lines.filter { $0.contains("  sequence ") }
    #expect(rows.count == 6, "\(outcome.output)")
    for row in rows {
      #expect(row.dropFirst(column - 2).hasPrefix("  ") && !row.dropFirst(column).hasPrefix(" "))
    }
  }

  @Test(
    "refuses contradictory options",
    arguments: [
      (["--initial=1,2"], "2 numbers for 1 parameters"), (["--trace", "x.json"], "either --gradients"),
      (["--random", "5"], "either --gradients"), (["--lr", "-1"], "--learning-rate -1.0: it must be"),
      (["--initial", "-1,2"], "2 numbers for 1 parameters"),
      (["--seed", "5"], "--seed: for random gradients only"),
      (["--order", "pytorch", "--amsgrad", "optax"], "amsgrad"),
    ])
  func refusals(_ options: [String], _ message: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("g.csv", "1\n2\n")
    let outcome = try Program.run(["validate", "--gradients", file] + options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.lowercased().contains(message.lowercased()), "\(outcome.errors)")
  }

  /// A trace of one step and one parameter of optax's lion, with the given new moment.
  private func lion(moment: String, algorithm: String = "lion") -> String {
    """
    {"library": "optax", "version": "0", "algorithm": "\(algorithm)", "dtype": "float64", "lr": "0x1p-2",
     "hyper": {"b1": "0x1p-1", "b2": "0x1p-1"}, "params0": ["0x1p+0"], "grads": [["0x1p+1"]],
     "steps": [{"p": ["0x1.8p-1"], "u": ["-0x1p-2"], "state[0].mu": ["\(moment)"]}]}
    """
  }

  @Test("ends with status 1 and the first differing number when a trace differs")
  func traces() throws {
    let folder = try TemporaryFolder()
    let right = try folder.file("right.json", lion(moment: "0x1p+0"))
    let wrong = try folder.file("wrong.json", lion(moment: "0x1.0000000000003p+0"))
    let passed = try Program.run(["validate", "--trace", right])
    #expect(passed.status == 0, "\(passed.errors)\(passed.output)")
    #expect(passed.output.contains("1 of 1 traces as required"))
    let failed = try Program.run(["validate", "--trace", right, wrong])
    #expect(failed.status == 1)
    #expect(
      failed.output.contains(
        "FAILED first at step 1, column 1, mu: computed 0x1p+0, trace 0x1.0000000000003p+0, 3 ulps apart"),
      "\(failed.output)")
    let json = try Program.run(["validate", "--trace", wrong, "--format", "json"])
    #expect(json.status == 1)
    #expect(json.output.contains(#""passes":false"#))
    let unknown = try folder.file("unknown.json", lion(moment: "0x1p+0", algorithm: "adagrad"))
    let refused = try Program.run(["validate", "--trace", unknown])
    #expect(refused.status == 64)
    #expect(refused.errors.contains("optax adagrad can't be replayed"))
    let option = try Program.run(["validate", "--trace", right, "--beta1", "0.5"])
    #expect(option.status == 64)
    #expect(option.errors.contains("a trace has its own"))
  }
}

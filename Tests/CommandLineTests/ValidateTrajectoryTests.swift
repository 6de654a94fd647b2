import Foundation
import Testing

@Suite("adam-derive validate --trajectory")
struct ValidateTrajectoryTests {
  private static let gradients = "1,-2\n-0.3,1/3\n0.1,4e-3\n-1,2\n"

  /// A run and the options it was made with.
  private func run(
    _ folder: TemporaryFolder, _ options: [String], format: String
  ) throws -> (gradients: String, run: String) {
    let gradients = try folder.file("g.csv", Self.gradients)
    let file = folder.url.appendingPathComponent("run.\(format)").path
    let outcome = try Program.run(
      ["run", "--gradients", gradients, "--format", format, "--output", file]
        + (format == "json" ? ["--hexadecimal"] : []) + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return (gradients, file)
  }

  @Test(
    "finds a run that was written to a file within the bounds of its mode",
    arguments: [
      [], ["--order", "pytorch", "--weight-decay", "0.1"],
      ["--amsgrad", "optax", "--decay", "l2", "--weight-decay", "0.1"], ["--maximize", "--epsilon", "0"],
    ])
  func recorded(_ options: [String]) throws {
    for (format, precision) in [("npy", "float"), ("npy", "double"), ("json", "float"), ("json", "double")] {
      let folder = try TemporaryFolder()
      let (gradients, file) = try run(
        folder, options + ["--precision", precision, "--initial=0.5"], format: format)
      let outcome = try Program.run(
        ["validate", "--gradients", gradients, "--trajectory", file, "--initial=0.5"] + options)
      #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
      let name = precision == "float" ? "Float" : "Double"
      #expect(outcome.output.contains("4 steps of 2 parameters in \(name), "), "\(outcome.output)")
      #expect(outcome.output.contains("as recorded"))
    }
  }

  @Test("ends with status 1, step, parameter, values and bound when one bit of a run was altered")
  func altered() throws {
    let folder = try TemporaryFolder()
    let (gradients, file) = try run(folder, [], format: "json")
    var object = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: file))) as? [String: Any])
    var steps = try #require(object["steps"] as? [[String: Any]])
    var moments = try #require(steps[2]["m"] as? [String])
    let genuine = try #require(Double(moments[1]))
    // The bit of 2^-40 of the number.
    let changed = Double(bitPattern: genuine.bitPattern ^ (1 << 12))
    moments[1] = "\(changed)"
    steps[2]["m"] = moments
    object["steps"] = steps
    let broken = folder.url.appendingPathComponent("broken.json").path
    try JSONSerialization.data(withJSONObject: object).write(to: URL(fileURLWithPath: broken))
    let arguments = ["validate", "--gradients", gradients, "--trajectory", broken]
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(
      outcome.output.contains("exceeded first: m at step 3, column 2: computed -0x"), "\(outcome.output)")
    #expect(outcome.output.contains("exact value"))
    #expect(outcome.output.contains("FAILED"))
    let json = try Program.run(arguments + ["--format", "json"])
    #expect(json.status == 1)
    let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let excess = try #require(report?["first_excess"] as? [String: Any])
    #expect(excess["quantity"] as? String == "m" && excess["step"] as? Int == 3)
    #expect(excess["column"] as? Int == 2)
    #expect(Double(excess["computed"] as? String ?? "") == changed)
    let exact = try #require(Double(excess["exact"] as? String ?? ""))
    let bound = try #require(Double(excess["bound"] as? String ?? ""))
    #expect(abs(exact - genuine) <= bound && abs(changed - genuine) > bound)
    // With another learning rate, which an array doesn't tell, the whole run is another one.
    let array = try self.run(folder, [], format: "npy").run
    let other = try Program.run(
      ["validate", "--gradients", gradients, "--trajectory", array, "--learning-rate", "0.0010001"])
    #expect(other.status == 1 && other.output.contains("exceeded first: theta at step 1, column 1"))
  }

  @Test("reads decimals to the last bit", arguments: ["float", "double"])
  func decimals(_ precision: String) throws {
    let seed: UInt64 = 61
    var generator = SeededGenerator(seed: seed)
    for round in 0..<5 {
      let folder = try TemporaryFolder()
      let rows = (0..<20).map { _ in
        (0..<3).map { _ in "\(Double.random(in: -1...1, using: &generator) * 1e-3)" }.joined(separator: ",")
      }
      let gradients = try folder.file("g.csv", rows.joined(separator: "\n"))
      let file = folder.path("run.json")
      let written = try Program.run([
        "run", "--gradients", gradients, "--format", "json", "-o", file, "--precision", precision,
      ])
      #expect(written.status == 0, "\(written.errors)")
      let outcome = try Program.run(["validate", "--gradients", gradients, "--trajectory", file])
      #expect(outcome.status == 0, "\(outcome.output), seed \(seed), round \(round)")
    }
  }

  @Test("takes the hyperparameters and the start of a run from its JSON, and refuses what contradicts them")
  func ownHyperparameters() throws {
    let folder = try TemporaryFolder()
    let (gradients, file) = try run(
      folder,
      [
        "--lr", "0.3", "--beta1", "0.7", "--initial=0.5,-1", "--decay", "l2", "--wd", "0.1", "--maximize",
        "--no-bias-correction", "--order", "pytorch", "--amsgrad", "pytorch", "--precision", "float",
      ], format: "json")
    let arguments = ["validate", "--gradients", gradients, "--trajectory", file]
    let passed = try Program.run(arguments)
    #expect(passed.status == 0, "\(passed.errors)\(passed.output)")
    #expect(passed.output.contains("in Float, PyTorch's order, L2 decay, amsgrad before bias correction"))
    let same = try Program.run(arguments + ["--lr", "0.3", "--initial", "0.5,-1", "--precision", "float"])
    #expect(same.status == 0, "\(same.errors)")
    for (options, message) in [
      (["--lr", "0.1"], "--learning-rate 0.1: --trajectory \(file) says learning_rate = 0.3"),
      (["--amsgrad", "off"], "--amsgrad off: --trajectory \(file) says amsgrad = maximumOfSecondMoment"),
      (["--order", "published"], "says order = pytorch"),
      (["--initial", "1"], "--initial: --trajectory \(file)"),
      (["--precision", "double"], "--precision is double and --trajectory \(file) is float"),
    ] {
      let outcome = try Program.run(arguments + options)
      #expect(outcome.status == 64, "\(options)")
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
    let broken = try folder.file(
      "broken.json", #"{"learning_rate": "fast", "steps": [{"m": [1, 2]}, {"m": [1, 2]}]}"#)
    let outcome = try Program.run(["validate", "--gradients", gradients, "--trajectory", broken])
    #expect(
      outcome.status == 64 && outcome.errors.contains("`learning_rate` must be a number"), "\(outcome.errors)"
    )
  }

  @Test(
    "judges a run that goes on from a saved state",
    arguments: [
      [], ["--precision", "float"], ["--order", "pytorch", "--amsgrad", "pytorch"], ["--amsgrad", "optax"],
      ["--decay", "l2", "--wd", "0.1"], ["--no-bias-correction", "--maximize"],
    ])
  func resumed(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("first.csv", "1,-2\n-0.3,1/3\n0.1,4e-3\n-1,2\n")
    _ = try folder.file("second.csv", "0.7,1e-3\n-0.2,5\n1,1\n")
    let begun = try Program.run(
      ["run", "--gradients", "first.csv", "--save-state", "s", "--initial", "-1,2"] + options,
      folder: folder.url)
    #expect(begun.status == 0, "\(begun.errors)")
    for format in ["json", "npy"] {
      let written = try Program.run(
        [
          "run", "--gradients", "second.csv", "--resume", "s", "--lr", "0.05", "--format", format, "-o",
          "run.\(format)",
        ], folder: folder.url)
      #expect(written.status == 0, "\(written.errors)")
    }
    let arguments = ["validate", "--gradients", "second.csv", "--resume", "s"]
    let learningRate = ["--lr", "0.05"]
    for further in [
      [], learningRate, ["--trajectory", "run.json"], ["--trajectory", "run.npy"] + learningRate,
    ] {
      let outcome = try Program.run(arguments + further, folder: folder.url)
      #expect(outcome.status == 0, "\(further): \(outcome.errors)\(outcome.output)")
      #expect(outcome.output.contains("3 steps of 2 parameters"))
      #expect(outcome.output.contains(", after step 4, compared"))
      #expect(!outcome.output.contains("without a"), "\(outcome.output)")
    }
    let other = try Program.run(arguments + ["--trajectory", "run.npy"], folder: folder.url)
    #expect(other.status == 1 && other.output.contains("exceeded first: theta at step 5, column 1"))
    for (arguments, message) in [
      (
        ["--gradients", "second.csv", "--trajectory", "run.json"],
        "it begins at step 5, and step 1 comes next"
      ),
      (arguments.dropFirst() + ["--beta1", "0.9"], "--beta1: a resumed run has its own"),
      (arguments.dropFirst() + ["--initial", "1"], "--initial: a resumed run has its own"),
    ] {
      let outcome = try Program.run(["validate"] + arguments, folder: folder.url)
      #expect(outcome.status == 64, "\(outcome.output)")
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
  }

  @Test("fails on a number that is NaN, in a NumPy array and in JSON, wherever it is")
  func nan() throws {
    let folder = try TemporaryFolder()
    let (gradients, file) = try run(folder, [], format: "npy")
    let array = try Data(contentsOf: URL(fileURLWithPath: file))
    for (position, quantity) in ["theta", "m", "v", "u"].enumerated() {
      var changed = array
      // The last number of each of four arrays of four steps of two parameters.
      let start = array.count - (3 - position) * 8 * 8 - 8
      changed.replaceSubrange(start..<start + 8, with: [0, 0, 0, 0, 0, 0, 0xF8, 0x7F])
      let broken = folder.path("\(quantity).npy")
      try changed.write(to: URL(fileURLWithPath: broken))
      for format in ["text", "json"] {
        let outcome = try Program.run([
          "validate", "--gradients", gradients, "--trajectory", broken, "--format", format,
        ])
        #expect(outcome.status == 1, "\(quantity): \(outcome.errors)")
        if format == "text" {
          #expect(outcome.output.contains("exceeded first: \(quantity) at step 4, column 2: computed nan"))
        }
      }
    }
    let json = try folder.file(
      "nan.json", #"{"steps": [{"m": ["nan", 0]}, {"m": [0, 0]}, {"m": [0, 0]}, {"m": [0, 0]}]}"#)
    let outcome = try Program.run(["validate", "--gradients", gradients, "--trajectory", json])
    #expect(outcome.status == 1 && outcome.output.contains("m at step 1, column 1: computed nan"))
  }

  @Test("refuses what is no run on these gradients")
  func refusals() throws {
    let folder = try TemporaryFolder()
    let (gradients, file) = try run(folder, [], format: "npy")
    let short = try folder.file("short.csv", "1,2\n")
    let noRun = try folder.file("no-run.json", #"{"steps": []}"#)
    let ragged = try folder.file(
      "ragged.json", #"{"steps": [{"m": [1, 2]}, {"m": [1]}, {"m": [1, 2]}, {"m": [1, 2]}]}"#)
    let text = try folder.file("text.json", #"{"steps": [{"m": [1, "one"]}]}"#)
    for (arguments, message) in [
      (["--gradients", short, "--trajectory", file], "4 steps of 2 parameters and the gradients 1 of 2"),
      (["--gradients", gradients, "--trajectory", noRun], "`adam-derive run` writes both"),
      (["--gradients", gradients, "--trajectory", ragged], "step 2: `m` is not an array of 2 numbers"),
      (["--gradients", gradients, "--trajectory", text], "`m`, column 2: one is not a number"),
      (["--gradients", gradients, "--trajectory", gradients], "neither a NumPy array nor a JSON object"),
      (
        ["--gradients", gradients, "--trajectory", file, "--precision", "float"],
        "numbers that are no Float"
      ), (["--trajectory", file, "--random", "5"], "--trajectory: give the gradients of that run"),
    ] {
      let outcome = try Program.run(["validate"] + arguments)
      #expect(outcome.status == 64, "\(arguments)")
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
  }
}

/// SplitMix64.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

import Foundation
import Testing

@Suite("adam-derive validate --random")
struct ValidateRandomTests {
  @Test("reports how near each bound deviations come and where, and repeats by its seed")
  func experiment() throws {
    let outcome = try Program.run(["validate", "--random", "3000", "--seed", "5"])
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    #expect(outcome.output.contains("no number is beyond its bound."))
    for quantity in ["m", "v", "mhat", "vhat", "u", "theta"] {
      #expect(outcome.output.contains("\n\(quantity), largest: step "), "\(quantity)")
      #expect(outcome.output.contains("\n\(quantity), smallest: step "), "\(quantity)")
    }
    let again = try Program.run(["validate", "--random", "3000", "--seed", "5"])
    #expect(again.output == outcome.output)
  }

  @Test("keeps what is chosen, and reports the same as JSON")
  func choices() throws {
    let outcome = try Program.run([
      "validate", "--random", "600", "--seed", "5", "--run-length", "200", "--family", "constant",
      "--precision", "float", "--order", "pytorch", "--beta2", "0.9999", "--format", "json",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
    let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(report?["passes"] as? Bool == true && report?["steps"] as? Int == 600)
    #expect(report?["runs"] as? Int == 3 && report?["violation"] is NSNull)
    let quantities = try #require(report?["quantities"] as? [[String: Any]])
    #expect(quantities.count == 6)
    for quantity in quantities {
      let tightest = try #require(quantity["tightest"] as? [String: Any])
      #expect(tightest["family"] as? String == "constant" && tightest["format"] as? String == "Float")
      #expect((tightest["variant"] as? String ?? "").contains("PyTorch's order"))
      #expect(["5", "6", "7"].contains(tightest["seed"] as? String))
      let ratio = try #require(tightest["ratio"] as? Double)
      #expect(ratio > 0 && ratio <= 1)
    }
  }

  @Test(
    "refuses what can't be",
    arguments: [
      (["--random", "0"], "at least 1 step is needed"), (["--random", "5", "--initial", "1"], "--initial"),
      (["--random", "5", "--run-length", "0"], "at least 1 step is needed"),
      (["--random", "5", "--beta1", "1"], "--beta1 1.0: it must be"),
      (["--random", "-5"], "--random -5: out of range"),
      (["--random", "5", "--resume", "s"], "--resume: give"),
      (
        ["--random", "5", "--precision", "float", "--beta2", "0.99999999999"],
        "--beta2 0.99999999999: rounded to float"
      ),
      (["--random", "5", "--family", "wild"], "'wild'"),
    ])
  func refusals(_ options: [String], _ message: String) throws {
    let outcome = try Program.run(["validate"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }
}

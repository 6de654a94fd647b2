import Testing

@Suite("adam-derive bound")
struct BoundTests {
  @Test("the largest update for Adam's defaults is printed with its limit")
  func adamDefaults() throws {
    let outcome = try Program.run(["bound", "--beta1", "0.9", "--beta2", "0.999", "--t", "100"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("2.2433"))
    #expect(outcome.output.contains("370/7"))
    #expect(outcome.output.contains("7.2702"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("a largest update just above 1 is told apart from 1")
  func nearOne() throws {
    let outcome = try Program.run([
      "bound", "--beta1", "0.9999999999999999999", "--beta2", "0.99999999999999999999", "--t", "3",
    ])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("S                          1 + 5.4000000000"))
    #expect(outcome.output.contains("largest update             1 + 2.7000000000"))
    let equal = try Program.run(["bound", "--beta1", "0.9", "--beta2", "0.9", "--t", "3"])
    #expect(equal.output.contains("largest update             1\n"))
  }

  @Test("without a limit it says that the bound grows")
  func divergence() throws {
    let outcome = try Program.run(["bound", "--beta1", "9/10", "--beta2", "0.81", "--t", "3"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("without bound"))
  }

  @Test("with a precision it bounds the moments' rounding errors, which in Float are larger")
  func roundingErrors() throws {
    func error(_ precision: String) throws -> Double {
      let outcome = try Program.run([
        "bound", "--beta1", "0.9", "--beta2", "0.999", "--t", "1000", "--precision", precision,
      ])
      #expect(outcome.status == 0)
      let line = try #require(
        outcome.output.split(separator: "\n").first { $0.hasPrefix("error of mhat at most") })
      return try #require(line.split(separator: " ").last.flatMap { Double($0) })
    }
    let (single, double) = (try error("float"), try error("double"))
    #expect(double > 23 * 0x1p-53 && double < 23.1 * 0x1p-53)
    #expect(single > 0x1p-24 * 30 && single < 0x1p-24 * 33)
    let refused = try Program.run([
      "bound", "--beta1=0.9", "--beta2=0.999", "--t=3", "--precision=float", "--largest-gradient=-1",
    ])
    #expect(refused.status == 64 && refused.errors.contains("at least 0"))
  }

  @Test(
    "bad numbers are named with the allowed range and end with status 64",
    arguments: [
      (["--beta1", "1", "--beta2", "0.999", "--t", "3"], "--beta1 1: out of range; 0 <= beta1 < 1"),
      (["--beta1", "-0.1", "--beta2", "0.999", "--t", "3"], "--beta1 -0.1: out of range"),
      (["--beta1", "x", "--beta2", "0.999", "--t", "3"], "--beta1 x: not a number"),
      (["--beta1", "0.9", "--beta2", "0", "--t", "3"], "0 < beta2 < 1 is needed"),
      (["--beta1", "0.9", "--beta2", "0.999", "--t", "0"], "--t 0: out of range; at least 1"),
      (["--beta1", "0.9", "--beta2", "0.999", "--t", "1.5"], "--t 1.5: not a whole number"),
      (["--beta1", "0.9", "--beta2", "0.999", "--t", "1000000000000"], "use a smaller t"),
      (["--beta1", "0.9", "--beta2", "0.999"], "--t"),
    ])
  func badNumbers(_ arguments: [String], _ message: String) throws {
    let joined = zip(stride(from: 0, to: arguments.count, by: 2), 0...).map { position, _ in
      "\(arguments[position])=\(arguments[position + 1])"
    }
    let outcome = try Program.run(["bound"] + joined)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }
}

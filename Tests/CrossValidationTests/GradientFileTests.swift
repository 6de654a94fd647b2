import CrossValidation
import ExactArithmetic
import Foundation
import Testing

@Suite("reading gradients")
struct GradientFileTests {
  @Test("columns are sequences, with or without a heading, and decimals are exact")
  func columns() throws {
    let plain = try GradientSequence.read("0.1, 1/3\n-2e-3, 4\n")
    #expect(plain.map(\.name) == ["column 1", "column 2"])
    #expect(plain[0].values == [Rational(1, over: 10), Rational(-1, over: 500)].compactMap { $0 })
    let named = try GradientSequence.read("# comment\nloss,weight\n1,2\n\n3,4\n")
    #expect(named.map(\.name) == ["loss", "weight"])
    #expect(named[1].values == [2, 4])
  }

  @Test("JSON gives one sequence, several, or named ones")
  func json() throws {
    #expect(
      try GradientSequence.read("[1, 2.5e0, -3]").map(\.values) == [[1, Rational(5, over: 2) ?? 0, -3]])
    #expect(try GradientSequence.read(" [[1,2],[3,4]]").map(\.values) == [[1, 2], [3, 4]])
    let named = try GradientSequence.read("{\"a\": [1], \"b\": [0.25]}")
    #expect(named.map(\.name) == ["a", "b"])
  }

  @Test("hexadecimal floats, numbers in quotes and decimals that end with a point are exact")
  func spellings() throws {
    let expected = [Rational(3, over: 16), -24, 2, 20, Rational(1, over: 2)].compactMap { $0 }
    for text in ["0x1.8p-3\n-0X18\n2.\n2.e1\n0x.8", #"["0x1.8p-3", -0x1.8p+4, "2.", 20, 0x.8p0]"#] {
      #expect(try GradientSequence.read(text).map(\.values) == [expected], "\(text)")
    }
    let tiny = try GradientSequence.read("0x1p-1074\n0x0.0000000000001p-1022")
    #expect(tiny[0].values.map(\.doubleValue) == [.leastNonzeroMagnitude, .leastNonzeroMagnitude])
  }

  @Test("random hexadecimal floats and shortest decimals are read to the last bit")
  func bits() throws {
    var generator = SeededGenerator(seed: 8)
    for round in 0..<2_000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      let hexadecimal = String(format: "%a", value)
      let values = try GradientSequence.read("\(hexadecimal)\n\(value)")[0].values
      #expect(values.map(\.doubleValue) == [value, value], "seed 8, round \(round): \(hexadecimal)")
    }
  }

  @Test("names may be in quotes, and a mark of the byte order may come before them")
  func quotes() throws {
    let quoted = try GradientSequence.read("\u{FEFF}\"w\",\"a, b\",\"2nd \"\"x\"\"\"\n1,\"2\",3\n")
    #expect(quoted.map(\.name) == ["w", "a, b", "2nd \"x\""])
    #expect(quoted.map(\.values) == [[1], [2], [3]])
    #expect(try GradientSequence.read("\u{FEFF}[1]").map(\.values) == [[1]])
  }

  @Test("what an error repeats of a file is short")
  func excerpts() {
    let long = String(repeating: "7x", count: 50_000)
    for text in [long, "1,\(long)", "[\(long)]", #"{"\#(long)": [1], "\#(long)": [1]}"#, "1e\(long)"] {
      do {
        _ = try GradientSequence.read(text)
        Issue.record("it was read")
      } catch { #expect(error.description.count < 300) }
    }
  }

  @Test(
    "what is wrong is said with line and column",
    arguments: [
      ("1,2\n3,x\n", GradientFileError.notANumber(text: "x", line: 2, column: 3)),
      (
        "1e-100000",
        .tooLarge(
          text: "1e-100000", limit: "exponents from -10000 to 10000 are read: write 0 for less", line: 1,
          column: 1)
      ),
      (
        "0x1p99999999999999999999",
        .tooLarge(
          text: "0x1p99999999999999999999",
          limit: "exponents from -10000 to 10000 are read: write 0 for less",
          line: 1, column: 1)
      ),
      ("0x1p--3", .notANumber(text: "0x1p--3", line: 1, column: 1)),
      ("0x", .notANumber(text: "0x", line: 1, column: 1)), ("-", .notANumber(text: "-", line: 1, column: 1)),
      (#"{"w":[1],"w":[2]}"#, .duplicateName("w")), ("w,w\n1,2", .duplicateName("w")),
      ("1\nnan\n", .notFinite(text: "nan", line: 2, column: 1)),
      ("1,2\n3\n", .wrongFieldCount(expected: 2, found: 1, line: 2)),
      ("", .noGradients), ("a,b\n", .noGradients), ("[]", .noGradients),
      ("[1, 2", .malformed(expected: "`,` or `]`", line: 1, column: 6)),
      ("[1,\n Infinity]", .notFinite(text: "Infinity", line: 2, column: 2)),
      ("[1] 2", .malformed(expected: "the end of the file", line: 1, column: 5)),
      ("{\"a\" [1]}", .malformed(expected: "`:`", line: 1, column: 6)),
    ])
  func errors(_ text: String, _ expected: GradientFileError) {
    #expect(throws: expected) { try GradientSequence.read(text) }
  }

  @Test("random bytes never trap: they are read or refused")
  func fuzz() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("0123456789.,;-+eE/[]{}\":\n\t nainfx_#")
    for round in 0..<20_000 {
      let text = String(
        (0..<Int(generator.next() % 24)).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }
      )
      // Typed throws leave no other outcome than sequences or a `GradientFileError`; a trap would end the run.
      let sequences = (try? GradientSequence.read(text)) ?? []
      #expect(sequences.allSatisfy { !$0.values.isEmpty }, "seed 7, round \(round): \(text)")
    }
  }
}

/// SplitMix64, for inputs that a failing test can name by seed and round.
struct SeededGenerator: RandomNumberGenerator {
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

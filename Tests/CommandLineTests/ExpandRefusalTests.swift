import Foundation
import Testing

@Suite("adam-derive expand: what it says of conditions, refusals and names")
struct ExpandRefusalTests {
  private static let head = """
    optimizer Mine
    parameter beta1 in [0, 1)
    parameter beta2 in [0, 1)
    parameter beta3 in [0, 1)
    state m[t] = beta1*m[t-1] + (1 - beta1)*g[t]
    state v[t] = beta2*v[t-1] + (1 - beta2)*g[t]^2

    """

  private static let nested =
    head + "state n[t] = beta3*n[t-1] + (1 - beta3)*m[t]\nupdate n[t]/sqrt(v[t])\n"

  private func run(_ text: String, _ arguments: [String]) throws -> Program.Outcome {
    let folder = try TemporaryFolder()
    return try Program.run(["expand", try folder.file("mine.opt", text)] + arguments)
  }

  @Test("rates that have to differ are printed with the expansion in every format")
  func conditions() throws {
    let arguments = ["--around", "drift", "--order", "1", "--steps", "infinity", "--format"]
    let expected = [
      "text": "It holds where β₁ ≠ β₃.", "latex": "It holds where $\\beta_1 \\ne \\beta_3$.",
      "markdown": "It holds where $\\beta_1 \\ne \\beta_3$.", "json": #""conditions":["Ne(beta1, beta3)"]"#,
    ]
    for (format, words) in expected {
      let outcome = try run(Self.nested, arguments + [format])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains(words), "\(format): \(outcome.output)")
    }
  }

  @Test(
    "no message shows the inside of the program",
    arguments: [
      "state w[t] = w[t-1] + g[t]^2\nupdate g[t]/sqrt(w[t])", "update sign(g[t] - m[t])",
      "update m[t]/sqrt(v[t]/(1 - 1))", "update m[t]/sqrt(v[t]/(1 - beta2^(t-1)))",
      "update (m[t] - 2*g[t])/sqrt(v[t])", "update m[t]/(sqrt(v[t]) + beta3)", "update g[t]/sqrt(g[t]^2)",
    ])
  func messages(_ statements: String) throws {
    for text in [Self.head, Self.head.replacing("[0, 1)", with: "[0, 1]")] {
      for center in ["mhat", "drift", "flow"] {
        let outcome = try run(text + statements + "\n", ["--around", center])
        #expect([0, 2, 64].contains(outcome.status))
        for word in ["SymbolicAlgebra", "Term.", "\u{2022}", "the states are the weighted sums"] {
          #expect(!outcome.errors.contains(word), "\(outcome.errors)")
        }
        #expect(outcome.status == 0 || !outcome.errors.isEmpty)
      }
    }
  }

  @Test("a number added to the root is named, with its place")
  func epsilon() throws {
    let outcome = try run(Self.head + "update m[t]/(sqrt(v[t]) + beta3)\n", ["--around", "drift"])
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.contains("line 7, column 13: `beta3` beside the root is not treated"),
      "\(outcome.errors)")
  }

  @Test("a description is read from a pipe")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("pipe").path
    #expect(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      FileHandle(forWritingAtPath: path)?.write(Data((Self.head + "update m[t]/sqrt(v[t])\n").utf8))
    }
    writer.start()
    let outcome = try Program.run(["expand", path, "--around", "flow", "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(#""optimizer":"Mine""#))
  }

  @Test("what is no text, or no file, is said")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("latin1.opt")
    try Data([0x6F, 0xE9, 0x0A]).write(to: file)
    #expect(try Program.run(["expand", file.path]).errors.contains("is not UTF-8 text"))
    #expect(try Program.run(["expand", folder.url.path]).errors.contains("cannot read"))
  }

  @Test("JSON says whether the kernel certified it, and what a user's file calls its optimizer")
  func json() throws {
    let certified = try run(
      Self.nested, ["--around", "drift", "--steps", "infinity", "--order", "1", "--format", "json"])
    #expect(certified.output.contains(#""optimizer":"Mine""#), "\(certified.errors)")
    #expect(certified.output.contains(#""certified":true"#))
    let beyond = try Program.run(["expand", "adam", "--around", "flow", "--order", "13", "--format", "json"])
    #expect(beyond.output.contains(#""optimizer":"adam""#))
    #expect(beyond.output.contains(#""certified":false"#))
  }

  @Test(
    "sentences in LaTeX have their formulas as mathematics",
    arguments: ["mhat", "constant", "drift", "scale", "flow"])
  func latex(_ center: String) throws {
    let outcome = try Program.run(["expand", "adam", "--around", center, "--format", "latex"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\\usepackage[T1]{fontenc}"))
    let parts = outcome.output.split(separator: "\\begin{align*}")
    let sentences = [
      parts[0].split(separator: "\\begin{document}")[1], parts[1].split(separator: "\\end{align*}")[1],
    ]
    for sentence in sentences {
      // Outside of dollar signs there are words only.
      let words = sentence.split(separator: "$", omittingEmptySubsequences: false).enumerated().filter {
        $0.offset.isMultiple(of: 2)
      }.map(\.element).joined()
      #expect(!words.contains { "^_<>=|".contains($0) }, "\(words)")
    }
  }

  @Test("text of the highest order takes little longer than its JSON")
  func speedOfText() throws {
    func seconds(_ format: String) throws -> Double {
      let start = ContinuousClock.now
      _ = try Program.run(["expand", "adam", "--around", "flow", "--order", "24", "--format", format])
      return (ContinuousClock.now - start) / .seconds(1)
    }
    let json = try seconds("json")
    let text = try seconds("text")
    // It was 14 times as long while each line was copied piece by piece.
    #expect(text < 8 * json, "text \(text) s, JSON \(json) s")
  }

  @Test("the README's example is what the program prints")
  func readme() throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let outcome = try Program.run(["expand", "adam", "--around", "flow", "--order", "3"])
    #expect(text.contains("$ adam-derive expand adam --around flow --order 3\n" + outcome.output + "```"))
  }
}

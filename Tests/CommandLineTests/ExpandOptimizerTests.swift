import Foundation
import Testing

@Suite("adam-derive expand for any optimizer, centre and order")
struct ExpandOptimizerTests {
  private struct Answer: Decodable, Equatable {
    struct Term: Decodable, Equatable {
      let order: Int
      let coefficient: String
    }

    let optimizer: String
    let quantity: String
    let around: String
    let order: Int
    let terms: [Term]
  }

  private func answer(_ arguments: [String]) throws -> Answer {
    let outcome = try Program.run(["expand"] + arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
  }

  /// What SymPy prints for a Python expression in which `terms` is the list of parsed coefficients.
  private func sympy(_ coefficients: [String], _ expression: String) throws -> String {
    let folder = try TemporaryFolder()
    let script = try folder.file(
      "read.py",
      """
      import sys
      from sympy import *
      from sympy.parsing.sympy_parser import parse_expr
      names = symbols("beta1 beta2 tau1 tau2 delta0 delta1 delta2 t d x")
      beta1, beta2, tau1, tau2, delta0, delta1, delta2, t, d, x = names
      known = {str(name): name for name in names}
      known.update({"g": Function("g"), "s": Function("s")})
      terms = [parse_expr(text, known) for text in sys.argv[1:]]
      print(\(expression))
      """)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script] + coefficients
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test("JSON of the flow has the issue's shape, and SymPy finds the published second order in it")
  func flow() throws {
    let flow = try answer(["adam", "--quantity", "u", "--around", "flow", "--order", "2"])
    #expect((flow.optimizer, flow.quantity, flow.around, flow.order) == ("adam", "u", "flow", 2))
    #expect(flow.terms.map(\.order) == [0, 1, 2])
    let difference = try sympy(
      flow.terms.map(\.coefficient),
      "simplify(terms[2] - (delta0**2*(tau1**2 - tau1*tau2 - tau2**2/2) + delta1*(tau1**2 - tau2**2)))")
    #expect(difference == "0")
  }

  @Test("JSON of drift has the mean ages; given steps and the steady state agree with it")
  func drift() throws {
    let symbolic = try answer(["adam", "--around", "drift", "--order", "2"]).terms.map(\.coefficient)
    let given = try answer(["adam", "--around", "drift", "--order", "2", "--steps", "3"]).terms.map(
      \.coefficient)
    let steady = try answer(["adam", "--around", "drift", "--steps", "infinity"]).terms.map(\.coefficient)
    let mean = "(lambda b, n: b/(1 - b) - n*b**n/(1 - b**n))"
    #expect(
      try sympy(
        symbolic + given + steady,
        "[simplify(terms[1] - (\(mean)(beta2, t) - \(mean)(beta1, t))), simplify(terms[2].subs(t, 3) - terms[5]), "
          + "simplify(terms[7] - (beta2/(1 - beta2) - beta1/(1 - beta1)))]") == "[0, 0, 0]")
  }

  @Test("SymPy evaluates the coefficients about mhat and of a change of scale")
  func sums() throws {
    let mhat = try answer(["adam", "--around", "mhat", "--order", "2", "--quantity", "v"]).terms
    let scale = try answer(["rmsprop", "--around", "scale", "--order", "1"]).terms
    // Two steps with gradients 1 and 2 at beta1 = 1/2, beta2 = 1/4: mhat = 5/3, q = (1/5, 4/5), vhat = 17/5.
    let values = try sympy(
      (mhat + scale).map(\.coefficient),
      "[e.subs({beta1: Rational(1, 2), beta2: Rational(1, 4), t: 2}).doit().subs({Function('g')(1): 1, "
        + "Function('g')(2): 2, Function('s')(1): 1, Function('s')(2): 3}) for e in terms]")
    // q without correction (3/16, 3/4): -(3/16 + 3*3)/(3/16 + 3) = -49/17, and s_2 = 3 from the numerator.
    #expect(values == "[25/9, 4/9, 8/45, 1, 2/17]")
  }

  @Test("a user's file is read, and errors in it point at the place")
  func file() throws {
    let folder = try TemporaryFolder()
    let good = try folder.file(
      "mine.txt",
      """
      optimizer Mine
      parameter b in [0, 1)
      state m[t] = b*m[t-1] + (1 - b)*g[t]
      state v[t] = b*v[t-1] + (1 - b)*g[t]^2
      update m[t]/sqrt(v[t])
      """)
    let mine = try answer([good, "--around", "flow", "--order", "2"])
    #expect(mine.optimizer == "Mine")
    #expect(mine.terms.map(\.coefficient) == ["1", "0", "-delta0**2*tau_b**2/2"])
    let bad = try folder.file("bad.txt", "optimizer Bad\nupdate max(g[t], 1)\n")
    let outcome = try Program.run(["expand", bad, "--around", "flow"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("2:") || outcome.errors.contains("line 2"), "\(outcome.errors)")
  }

  @Test("Signum and Lion are exactly invariant, which is an answer", arguments: ["signum", "lion"])
  func signs(_ identifier: String) throws {
    let outcome = try Program.run(["expand", identifier, "--around", "drift", "--order", "2"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("exactly invariant"))
    #expect(
      try answer([identifier, "--around", "drift", "--order", "2"]).terms.map(\.coefficient)
        == ["1", "0", "0"])
  }

  @Test(
    "text stays within 80 columns and says what was certified",
    arguments: ["mhat", "constant", "drift", "flow", "scale"], ["nadam", "ademamix", "adam-l4"])
  func text(_ center: String, _ optimizer: String) throws {
    let outcome = try Program.run([
      "expand", optimizer, "--around", center, "--order", "4", "--quantity", "both",
    ])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Certified by the proof kernel"))
    for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test("the flow is its own steady state")
  func steadyFlow() throws {
    let arguments = ["expand", "adam", "--around", "flow", "--order", "3", "--format", "json"]
    let (plain, steady) = (try Program.run(arguments), try Program.run(arguments + ["--steps", "infinity"]))
    #expect(steady.status == 0)
    #expect(steady.output == plain.output)
  }

  @Test("wrong usage ends with status 64 and says what is allowed")
  func usage() throws {
    let cases: [(arguments: [String], mention: String)] = [
      (["adam", "--around", "flow", "--order", "x"], "0 to 24"),
      (["adam", "--around", "flow", "--order", "1000000"], "0 to 24"),
      (["adam", "--around", "drift", "--steps", "0"], "from 1"),
      (["adam", "--around", "drift", "--steps", "forever"], "infinity"),
      (
        ["adam", "--around", "flow", "--steps", "3"],
        "--steps 3 has no meaning about flow: the flow has no steps"
      ),
      (["adam", "--around", "mhat", "--steps", "infinity"], "sums over the gradients of all steps"),
      (["adam", "--around", "nowhere"], "nowhere"),
      (["adma"], "`adam`"),
      (["lion", "--quantity", "v"], "no second moment"),
    ]
    for (arguments, mention) in cases {
      let outcome = try Program.run(["expand"] + arguments)
      #expect(outcome.status == 64, "\(arguments)")
      #expect(outcome.errors.contains(mention), "\(arguments): \(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test("an expansion that isn't proved is not shown; one above the proved orders says so")
  func unproved() throws {
    let folder = try TemporaryFolder()
    let difference = try folder.file(
      "difference.txt",
      """
      optimizer Difference
      parameter b in [0, 1)
      state m[t] = b*m[t-1] + (1 - b)*g[t]
      update sign(m[t] - 2*g[t])
      """)
    let rejected = try Program.run(["expand", difference, "--around", "drift"])
    #expect(rejected.status == 2)
    #expect(rejected.output.isEmpty)
    #expect(rejected.errors.contains("undecided"))
    let high = try Program.run(["expand", "adam", "--around", "flow", "--order", "13", "--format", "json"])
    #expect(high.status == 0)
    #expect(high.errors.contains("Not certified"))
  }

  @Test("LaTeX compiles", arguments: ["flow", "drift", "mhat"])
  func latex(_ center: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("expansion.tex")
    let outcome = try Program.run([
      "expand", "ademamix", "--around", center, "--order", "3", "--quantity", "both", "--format", "latex",
      "--output",
      file.path,
    ])
    #expect(outcome.status == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "expansion.tex"]
    process.currentDirectoryURL = folder.url
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let log = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(log.suffix(2_000))")
    let overfull = log.matches(of: #/Overfull \\hbox \(([0-9.]+)pt/#).compactMap { Double($0.1) }
    #expect(overfull.allSatisfy { $0 <= 2 }, "\(overfull)")
  }
}

import Foundation
import Testing

@Suite("adam-derive expand and latex")
struct ExpandTests {
  @Test("the text names both first-order coefficients and the iff, then derives them within 80 columns")
  func text() throws {
    let outcome = try Program.run(["expand"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("first-order coefficient  2 m̂ₜ (E_q[gₖ] - E_p[gₖ])"))
    #expect(outcome.output.contains("first-order coefficient  -sign(m̂ₜ) (E_q[gₖ] - m̂ₜ)/m̂ₜ"))
    #expect(outcome.output.contains("if and only if β₁ = β₂"))
    #expect(outcome.output.contains("Proof."))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("JSON gives the terms by order")
  func json() throws {
    let outcome = try Program.run(["expand", "--format", "json", "--quantity", "v"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let expansion = (value?["expansions"] as? [[String: Any]])?.first
    #expect(expansion?["quantity"] as? String == "v")
    #expect((expansion?["terms"] as? [[String: Any]])?.map { $0["order"] as? Int } == [0, 1])
    #expect(value?["derivation"] != nil)
  }

  @Test("SymPy reads the plain coefficients, and their values are those of the definition")
  func plain() throws {
    let outcome = try Program.run(["expand", "--format", "plain", "--quantity", "v"])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    let folder = try TemporaryFolder()
    // Two steps with gradients 1 and 2 at beta1 = 1/2, beta2 = 1/4: p = (1/3, 2/3), q = (1/5, 4/5).
    let script = try folder.file(
      "read.py",
      """
      import sys
      from sympy import Function, Rational, symbols
      from sympy.parsing.sympy_parser import parse_expr
      beta1, beta2, t = symbols("beta1 beta2 t")
      g = Function("g")
      for line in sys.argv[1:]:
          e = parse_expr(line, {"beta1": beta1, "beta2": beta2, "t": t, "g": g})
          e = e.subs({beta1: Rational(1, 2), beta2: Rational(1, 4), t: 2}).doit()
          print(e.subs({g(1): 1, g(2): 2}))
      """)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script] + lines
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let values = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // mhat = 5/3, so mhat^2 = 25/9, and 2 mhat (9/5 - 5/3) = 4/9.
    #expect(values.split(separator: "\n").map(String.init) == ["25/9", "4/9"])
  }

  @Test("every format of expand, and a LaTeX fragment, is written")
  func formats() throws {
    let expected = ["latex": "\\documentclass", "markdown": "$$", "text": "Proof."]
    for (format, mark) in expected {
      let outcome = try Program.run(["expand", "--format", format])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains(mark), "\(format)")
    }
    let fragment = try Program.run(["latex", "weights-sum-to-one", "--fragment"])
    #expect(fragment.status == 0)
    #expect(!fragment.output.contains("\\documentclass"))
    #expect(fragment.output.contains("w_k"))
  }

  @Test("the whole LaTeX document compiles without error, undefined reference or overfull line")
  func latexCompiles() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("all.tex")
    #expect(try Program.run(["latex", "--output", file.path]).status == 0)
    var log = ""
    for _ in 1...2 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "all.tex"]
      process.currentDirectoryURL = folder.url
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      log = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(log.suffix(2_000))")
    }
    #expect(!log.contains("undefined"))
    let overfull = log.matches(of: #/Overfull \\hbox \(([0-9.]+)pt/#).compactMap { Double($0.1) }
    #expect(overfull.allSatisfy { $0 <= 2 }, "\(overfull)")
  }
}

import Foundation
import Testing

@Suite("adam-derive compare")
struct CompareTests {
  private func table(_ arguments: [String] = []) throws -> [String: [String: Any]] {
    let outcome = try Program.run(["compare", "--format", "json"] + arguments)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let optimizers = try #require(value?["optimizers"] as? [[String: Any]])
    return optimizers.reduce(into: [:]) { table, optimizer in
      if let id = optimizer["id"] as? String { table[id] = optimizer["findings"] as? [String: Any] }
    }
  }

  private func values(_ finding: Any?) -> [String] {
    let answers = (finding as? [String: Any])?["answers"] as? [[String: Any]]
    return answers?.compactMap { $0["value"] as? String } ?? []
  }

  @Test("every shipped optimizer has an answer to every question, and none is undecided")
  func everythingIsDecided() throws {
    let outcome = try Program.run(["compare"])
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let table = try table()
    #expect(table.count >= 10)
    for (id, findings) in table {
      #expect(findings.count == 10)
      for (question, finding) in findings {
        let status = (finding as? [String: Any])?["status"] as? String
        #expect(["proved", "equation", "notApplicable"].contains(status), "\(id) \(question)")
      }
    }
  }

  @Test("the conditions of the theory are in the table")
  func expectedConditions() throws {
    let table = try table()
    for question in ["pointwiseCondition", "driftCondition", "steadyDriftCondition"] {
      #expect(values(table["adam"]?[question]) == ["Eq(beta1, beta2)"], "\(question)")
    }
    #expect(values(table["adam"]?["conditionsCoincide"]) == ["yes"])
    #expect(values(table["rmsprop"]?["steadyDriftCoefficient"]) == ["beta2/(1 - beta2)"])
    #expect(values(table["nadam"]?["pointwiseCondition"]) == ["no solution"])
    #expect(values(table["nadam"]?["conditionsCoincide"]) == ["no"])
    #expect(
      values(table["nadam"]?["steadyDriftCondition"]) == [
        "Eq(beta1**2/(1 - beta1), beta2/(1 - beta2))", "Eq(beta2, beta1**2/(1 - beta1 + beta1**2))",
      ])
  }

  @Test("a shipped description printed by list and read from a file gives the same findings")
  func filesAreReadLikeShippedOnes() throws {
    let folder = try TemporaryFolder()
    let listed = try Program.run(["list", "--optimizers", "nadam"])
    #expect(listed.status == 0)
    let file = try folder.file("mine.txt", listed.output)
    let table = try table(["nadam", file])
    #expect(table.count == 2)
    let shipped = try JSONSerialization.data(withJSONObject: table["nadam"] ?? [:], options: .sortedKeys)
    let own = try JSONSerialization.data(withJSONObject: table["mine.txt"] ?? [:], options: .sortedKeys)
    #expect(shipped == own)
  }

  @Test("a misspelled description is refused at its line and column, an unknown name with near ones")
  func errors() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("bad.txt", "optimizer X\nparameter beta in [0, 1)\nupdate g[t]/sqrt(bta)\n")
    let misspelled = try Program.run(["compare", file])
    #expect(misspelled.status == 64)
    #expect(misspelled.errors.contains("line 3, column 18"))
    #expect(misspelled.errors.contains("did you mean `beta`?"))
    #expect(misspelled.errors.contains("^~~"))
    let unknown = try Program.run(["compare", "nadm"])
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("`nadam`"))
    let maximum = try folder.file(
      "amsgrad.txt",
      """
      optimizer AMSGrad
      parameter beta1 in [0, 1)
      parameter beta2 in [0, 1)
      state m[t] = beta1*m[t-1] + (1 - beta1)*g[t]
      state v[t] = beta2*v[t-1] + (1 - beta2)*g[t]^2
      state w[t] = max(w[t-1], v[t])
      update m[t]/sqrt(w[t])
      """)
    let refused = try Program.run(["compare", maximum])
    #expect(refused.status == 64)
    #expect(refused.errors.contains("line 6, column 14"))
    #expect(refused.errors.contains("`max` is not treated"))
    #expect(refused.output.isEmpty)
  }

  @Test("what the engine doesn't find is said, and ends with status 2")
  func undecided() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "negative.txt",
      """
      optimizer Negative
      parameter a in [0, 1)
      parameter b in [0, 1)
      state m[t] = a*m[t-1] + g[t]
      state v[t] = b*v[t-1] + (1 - b)*g[t]^2
      update (m[t] - 2*g[t])/sqrt(v[t])
      """)
    let outcome = try Program.run(["compare", file])
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("undecided"))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("LaTeX compiles without an overfull line")
  func latexCompiles() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("compare.tex")
    #expect(try Program.run(["compare", "--format", "latex", "--output", file.path]).status == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "compare.tex"]
    process.currentDirectoryURL = folder.url
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let log = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(log.suffix(2_000))")
    #expect(!log.contains("Overfull"), "\(log)")
  }

  @Test("Markdown has a table for every question")
  func markdown() throws {
    let outcome = try Program.run(["compare", "--format", "markdown", "adam", "lion"])
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").filter { $0 == "|---|---|---|" }.count == 10)
    #expect(outcome.output.contains("| `adam` |"))
  }

  @Test("one rate for both moments is always invariant, and rates that are numbers never are")
  func trivialCases() throws {
    let folder = try TemporaryFolder()
    let states = "state m[t] = %a*m[t-1] + (1 - %a)*g[t]\nstate v[t] = %b*v[t-1] + (1 - %b)*g[t]^2\n"
    func file(_ name: String, _ a: String, _ b: String, _ parameters: String) throws -> String {
      try folder.file(
        name,
        "optimizer X\n" + parameters + states.replacing("%a", with: a).replacing("%b", with: b)
          + "update (m[t]/(1 - (\(a))^t))/sqrt(v[t]/(1 - (\(b))^t))\n")
    }
    let tied = try file("tied.opt", "beta", "beta", "parameter beta in [0, 1)\n")
    let numbers = try file("numbers.opt", "1/2", "3/4", "")
    let outcome = try Program.run(["compare", tied, numbers])
    #expect(outcome.status == 0, "\(outcome.output)")
    for words in ["β = β", "0 = 0", "2 = 0", "≤ β²", "undecided", "(1/2)²", "1 - 1/2"] {
      #expect(!outcome.output.contains(words), "\(words)")
    }
    let table = try table([tied, numbers])
    for question in ["pointwiseCondition", "driftCondition", "steadyDriftCondition"] {
      #expect(values(table["tied.opt"]?[question]) == ["always"], "\(question)")
      #expect(values(table["numbers.opt"]?[question]) == ["no solution"], "\(question)")
    }
    #expect(values(table["tied.opt"]?["conditionsCoincide"]) == ["yes"])
    #expect(values(table["numbers.opt"]?["steadyDriftCoefficient"]) == ["2"])
  }

  @Test("an update that nothing can be said of is refused once, at its place")
  func refusedUpdate() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "eps.opt",
      """
      optimizer X
      parameter b in [0, 1)
      parameter epsilon in [0, inf)
      state v[t] = b*v[t-1] + (1 - b)*g[t]^2
      update g[t]/(sqrt(v[t]) + epsilon)
      """)
    let outcome = try Program.run(["compare", file])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.contains("line 5, column 13: `epsilon` beside the root is not treated"),
      "\(outcome.errors)")
  }

  @Test("with a root of higher degree the headings say what level and bound are there")
  func headings() throws {
    for format in ["text", "latex", "markdown"] {
      let square = try Program.run(["compare", "adam", "--format", format]).output
      let fourth = try Program.run(["compare", "adam", "adam-l4", "--format", format]).output
      let higher = format == "latex" ? "P/Q^{1/r}" : "degree r where"
      #expect(fourth.contains(higher), "\(format)")
      #expect(!square.contains(higher), "\(format)")
      let bound = format == "latex" ? "h_k=(p_k/q_k)^{1/(r-1)}" : "1/(r-1)"
      #expect(fourth.contains(bound), "\(format)")
      #expect(!square.contains(bound), "\(format)")
    }
  }
}

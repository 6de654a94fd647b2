import Testing

@Suite("adam-derive prove")
struct ProveTests {
  @Test(
    "the exit status tells proved, refuted and undecided apart",
    arguments: [
      ("S >= 1", 0, "proved"), ("abs(u) <= 1", 1, "refuted"), ("sum[k=1..t] sqrt(k) >= t", 2, "undecided"),
    ])
  func verdicts(claim: String, status: Int32, word: String) throws {
    let outcome = try Program.run(["prove", "--time-limit", "20", claim])
    #expect(outcome.status == status)
    #expect(outcome.output.hasPrefix(word))
    #expect(outcome.errors.isEmpty)
  }

  @Test("a counterexample is shown with both sides, and the condition that is missing")
  func counterexample() throws {
    let outcome = try Program.run(["prove", "--time-limit", "20", "beta1 != beta2 -> S > 1"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("t = 1"))
    #expect(outcome.output.contains("the left side is 1, the right side 1"))
    #expect(outcome.output.contains("proved if also 2 ≤ t"))
  }

  @Test("a claim whose hypotheses no values satisfy is said to be empty")
  func emptyClaim() throws {
    let outcome = try Program.run(["prove", "beta = 1 -> 1 = 2"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("the claim says nothing"))
  }

  @Test("hypotheses and definitions can be given apart")
  func options() throws {
    let outcome = try Program.run(
      ["prove", "--given", "beta1 = beta2", "--let", "c = vhat - mhat^2", "c = sigmahat2"])
    #expect(outcome.status == 0)
  }

  @Test("a claim that can't be read ends with status 64, the place and near names")
  func unreadable() throws {
    let outcome = try Program.run(["prove", "mhatt = 1"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("did you mean `mhat`"))
    #expect(outcome.errors.contains("^~~~~"))
  }

  @Test("a file of claims gives a table")
  func files() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("claims", "given beta1 = beta2\nfirst: S = 1\nsecond: S = 2\n")
    let outcome = try Program.run(["prove", "--file", file])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("first   proved"))
    #expect(outcome.output.contains("second  refuted"))
    #expect(outcome.output.contains("2 claims: 1 proved, 1 refuted"))
  }

  @Test(
    "other formats carry the verdict",
    arguments: [("json", "\"verdict\":\"proved\""), ("markdown", "proved"), ("latex", "\\begin{document}")])
  func formats(format: String, expected: String) throws {
    let outcome = try Program.run(["prove", "--format", format, "S >= 1"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(expected))
  }

  @Test("the grammar is printed on request")
  func grammar() throws {
    let outcome = try Program.run(["prove", "--grammar"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("E_p[x]"))
  }
}

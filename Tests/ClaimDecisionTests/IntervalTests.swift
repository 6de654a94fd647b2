import SurfaceSyntax
import SymbolicAlgebra
import Testing

@testable import ClaimDecision

@Suite("quantified variables in intervals")
struct IntervalTests {
  private static func formula(_ text: String) throws -> Formula { try ReadingTests.read(text).claim.formula }

  @Test(
    "an interval replaces the domain that a quantified name usually has",
    arguments: [
      "not (exists eps in [-1, 0]. eps = 0)", "forall eps in [0,1]. eps > 0", "forall n in [0,5]. n >= 1",
      "forall beta in [0,2]. beta < 1", "forall k in [0, 3]. k >= 1", "forall eps in (-inf, 1]. eps > 0",
    ])
  func intervalIsTheDomain(text: String) throws {
    #expect(try DecisionTests.decide(text).word == "refuted")
  }

  @Test(
    "an interval holds for all names before it that have nothing else, as a range does",
    arguments: [
      ("forall x, y in [0,1]. x + y <= 2", "proved"), ("forall x, y in [0,1]. x >= 2", "refuted"),
      ("forall x y, z in [0,1]. x*y*z <= 1", "proved"),
      ("forall y: real, x in [0,1]. x + y <= 2", "refuted"),
    ])
  func intervalOfAGroup(text: String, expected: String) throws {
    #expect(try DecisionTests.decide(text).word == expected)
  }

  @Test("an interval holds for all names of an existence claim")
  func intervalOfAnExistenceClaim() throws {
    #expect(
      try Self.formula("exists x, y in [0,1]. x >= 2")
        == Self.formula("exists x: real, y: real. 0 <= x <= 1 and (0 <= y <= 1 and x >= 2)"))
  }

  @Test(
    "the ends of an interval are what they are outside the quantifier",
    arguments: [
      ("y = 0 - 1 -> (exists y in [0, y]. y = 0)", "y = 0 - 1 -> (exists x: real. 0 <= x <= y and x = 0)"),
      (
        "forall x in [0, y], y in [0, 1]. x <= 1",
        "forall x: real. 0 <= x <= y -> (forall z: real. 0 <= z <= 1 -> x <= 1)"
      ),
      (
        "forall x in [0, vhat], t in 1..2. x <= t",
        "forall x: real. 0 <= x <= vhat -> forall t in 1..2. x <= t"
      ),
      ("forall eps in [0, epsilon]. eps <= 1", "forall x: real. 0 <= x <= eps -> x <= 1"),
      (
        "forall y in [0, 1], x in [0, y]. x <= 1",
        "forall z: real. 0 <= z <= 1 -> forall x: real. 0 <= x <= z -> x <= 1"
      ),
      (
        "forall x in [0, 1], x in [2, 3]. x <= 1",
        "forall y: real. 0 <= y <= 1 -> forall x: real. 2 <= x <= 3 -> x <= 1"
      ),
    ])
  func endsAreOutside(text: String, meaning: String) throws {
    #expect(try Self.formula(text) == Self.formula(meaning))
  }

  @Test("what would hold by capture of an end alone is not proved")
  func capturedEnd() throws {
    #expect(try DecisionTests.decide("y = 0 - 1 -> (exists y in [0, y]. y = 0)").word != "proved")
    #expect(try DecisionTests.decide("forall x in [0, y], y in [0, 1]. x <= 1").word == "refuted")
  }

  @Test("a sort may stand after an interval")
  func sortOfInterval() throws {
    #expect(
      try Self.formula("forall n in [0, 5]: real. n <= 5")
        == Self.formula("forall x: real. 0 <= x <= 5 -> x <= 5"))
    #expect(
      try Self.formula("forall x in [0, 5]: index. g[x] = 0")
        == Self.formula("forall j: index. 0 <= j <= 5 -> g[j] = 0"))
  }

  @Test(
    "an end with one of several names that share it is refused, since it can be read in two ways",
    arguments: [
      "forall n, k in [0, n]. k <= n", "forall n, k in 1..n. k <= n", "exists x y in [y, 1]. x = y",
    ])
  func ambiguousEnd(text: String) throws {
    #expect {
      try ReadingTests.read(text)
    } throws: { error in
      "\(error)".contains("is one of the variables between the ends")
    }
  }

  @Test(
    "infinity can't be the name of anything else",
    arguments: [
      "let inf = 3 in (x >= 0 -> x in [0, inf])", "forall inf. inf >= 0", "sum[inf=1..3] inf >= 0",
      "E(beta, t, inf => g[inf]) = 0",
    ])
  func infinityIsTaken(text: String) throws {
    #expect {
      try ReadingTests.read(text)
    } throws: { error in
      "\(error)".contains("the name `inf` is taken")
    }
  }

  @Test(
    "a variable in an interval is decided as a real one with the comparisons written out",
    arguments: [
      ("forall", "eps", "[0, 1]", "0 <= eps <= 1", "eps > 0"),
      ("forall", "eps", "(0, 1]", "0 < eps <= 1", "eps > 0"),
      ("exists", "eps", "[-1, 0)", "-1 <= eps < 0", "eps = -1/2"),
      ("exists", "eps", "[-1, 0)", "-1 <= eps < 0", "eps = 1/2"),
      ("forall", "beta", "[0, 2]", "0 <= beta <= 2", "beta < 1"),
      ("forall", "beta", "(-inf, 1)", "beta < 1", "beta^2 < 1"),
      ("forall", "x", "[0, y]", "0 <= x <= y", "x^2 <= x*y"),
      ("forall", "x", "[a, b)", "a <= x < b", "x - a < b - a"),
      ("exists", "x", "[a, a]", "a <= x <= a", "x = a"),
      ("exists", "x", "(a, a]", "a < x <= a", "x = a"),
    ])
  func writtenOut(quantifier: String, name: String, interval: String, condition: String, body: String) throws
  {
    let short = "\(quantifier) \(name) in \(interval). \(body)"
    let long = "\(quantifier) \(name): real. \(condition) \(quantifier == "forall" ? "->" : "and") (\(body))"
    #expect(try Self.formula(short) == Self.formula(long))
    #expect(try DecisionTests.decide(short).word == DecisionTests.decide(long).word, "\(short)")
  }

  @Test(
    "a claim of the corpus below a quantifier with an interval is the one with the comparisons written out")
  func corpus() throws {
    let reader = ClaimReader(library: try .shared())
    var compared = 0
    for (name, result) in try CorpusTests.files.flatMap(CorpusTests.claims) {
      let claim = try result.get()
      guard let variable = claim.claim.variables.first(where: { $0.sort == .real }) else { continue }
      let x = variable.name
      let pairs = [
        ("forall \(x) in (1/4, 2]. (\(claim.text))", "forall \(x): real. 1/4 < \(x) <= 2 -> (\(claim.text))"),
        ("exists \(x) in [0, inf). (\(claim.text))", "exists \(x): real. 0 <= \(x) and (\(claim.text))"),
      ]
      for (short, long) in pairs {
        // What the condition on the variable makes of the claim may be refused, but then in both forms.
        let meanings = [short, long].map { try? reader.claim($0).claim.formula }
        #expect(meanings[0] == meanings[1], "\(name): \(short)")
        if meanings[0] != nil { compared += 1 }
      }
    }
    #expect(compared >= 200)
  }
}

import SurfaceSyntax
import Testing

@testable import ClaimDecision

@Suite("decisions")
struct DecisionTests {
  static func decide(_ text: String, given: [String] = [], seconds: Int = 4) throws -> ClaimVerdict {
    let claim = try ClaimReader(library: .shared()).claim(text, given: given)
    return ClaimDecider(library: try .shared(), timeLimit: .seconds(seconds)).decide(claim)
  }

  @Test("a claim that fails at t = 1 alone is refuted there and proved from t = 2 on")
  func firstStep() throws {
    guard case .refuted(let found, let repairs) = try Self.decide("beta1 != beta2 -> S > 1"),
      let repair = repairs.first
    else {
      Issue.record("not refuted with a repair")
      return
    }
    #expect(found.assignments.contains { $0.variable.name == "t" && $0.value == "1" })
    #expect(try repair.conditions.map { try $0.surfaceText() } == ["2 <= t"])
    #expect(repair.theorem.conclusion == repair.claim.formula && repair.theorem.hypotheses.isEmpty)
    #expect(try repair.exception?.place.surfaceText() == "t = 1")
    #expect(try repair.exception?.reading?.surfaceText() == "1 < 1")
  }

  @Test("an equation that fails at t = 1 alone is shown with what it reads there")
  func exceptionOfEquation() throws {
    guard case .refuted(_, let repairs) = try Self.decide("0^(t-1) = 0"), let repair = repairs.first else {
      Issue.record("not refuted with a repair")
      return
    }
    #expect(try repair.exception?.reading?.surfaceText() == "1 = 0")
  }

  @Test(
    "counterexamples have few steps first, then simple values",
    arguments: [
      ("abs(u) <= 1", ["0", "1/2", "2", "(0, 1)"]),
      ("vhat = mhat^2 + sum[k=1..t] p[k]*(g[k]-mhat)^2", ["1/2", "0", "2", "(0, 1)"]),
      ("(sum[k=1..t] g[k])^2 <= (t-1)*sum[k=1..t] g[k]^2", ["1", "(1)"]),
      ("sum[k=1..t] 1/2^k <= 15/16", ["5"]),
      (
        "sum[k=2..n] g[2*k+t+2] = g[t+6] + sum[k=3..n] g[2*k+t+2]", ["1", "1", "(0, 0, 0, 0, 0, 0, 1)"]
      ),
      ("g[20] = 0", ["(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)"]),
    ])
  func simpleCounterexample(text: String, values: [String]) throws {
    guard case .refuted(let found, _) = try Self.decide(text) else {
      Issue.record("not refuted")
      return
    }
    #expect(found.assignments.map(\.value) == values)
  }

  @Test(
    "unspecified values are never used",
    arguments: [
      "1/0 = 1/0", "1/0 = 0", "x/0 = 0", "sqrt(-1) = 0", "sqrt(-1)^2 = -1", "0^(1-2) = 0", "0/0 = 1",
      "x/(x-x) = 0", "sqrt(-1-x^2) >= 0",
    ])
  func undefined(text: String) throws {
    #expect(try Self.decide(text).word == "undecided")
  }

  @Test(
    "what is defined at some points is decided there",
    arguments: [
      ("x/x = 1", "proved"), ("0*(1/x) = 0", "proved"), ("sqrt(x)^2 = x", "proved"), ("x/x = 2", "refuted"),
      ("sqrt(x-1)*sqrt(1-x) = 0", "proved"), ("0^t = 0", "proved"), ("x^0 = 1", "proved"),
      ("0^0 = 1", "proved"), ("0^0 = 0", "refuted"),
    ])
  func defined(text: String, expected: String) throws {
    #expect(try Self.decide(text).word == expected)
  }

  @Test(
    "a quantified statement that is defined for no values is not decided",
    arguments: [
      "forall x. 1/(x-x) = 1", "exists x. 1/(x-x) = 1", "forall x. sqrt(-1-x^2) >= 0",
      "forall y. (y = 0 or (forall x. 1/(x-x) = y))",
    ])
  func definedNowhere(text: String) throws {
    guard case .undecided(let tried) = try Self.decide(text) else {
      Issue.record("decided: \(text)")
      return
    }
    #expect(tried.first?.contains("defined for no values") == true)
  }

  @Test(
    "conditions that no values satisfy are found, wherever in a true claim they stand",
    arguments: [
      ("beta = 1 -> 1 = 2", "all"), ("forall x. x < 0 and x > 0 -> 1 = 2", "x < 0 and 0 < x"),
      ("(forall x. x^2 < 0 -> 1 = 2) and 1 = 1", "x^2 < 0"),
      ("forall k in 5..3. 1 = 2", "5 <= k and k <= 3"), ("forall x. x > 0 -> x^2 > 0", ""),
      ("forall k in 1..t. p[k] >= 0", ""), ("forall x. x = 0 -> 1/x = 3", "x = 0 and x != 0"),
    ])
  func emptyParts(text: String, expected: String) throws {
    let claim = try ClaimReader(library: .shared()).claim(text)
    let decider = ClaimDecider(library: try .shared(), timeLimit: .seconds(4))
    #expect(decider.decide(claim).word == "proved")
    let found = try decider.emptyParts(of: claim).map { part in
      part.conditions.isEmpty
        ? "all" : try part.conditions.map { try $0.surfaceText() }.joined(separator: " and ")
    }
    #expect(found.joined(separator: "; ") == expected)
  }

  @Test("a counterexample lies in the range that a definition of t gives an index")
  func memberRange() throws {
    let claim = try ClaimReader(library: .shared()).claim("k <= 4", definitions: ["t = 5"])
    guard case .refuted(let found, _) = ClaimDecider(library: try .shared()).decide(claim) else {
      Issue.record("not refuted")
      return
    }
    #expect(found.assignments.map(\.value) == ["5"])
  }

  @Test("where a quantifier can't be exhausted, a claim is refuted by proof")
  func disproof() throws {
    guard case .refuted(let found, _) = try Self.decide("(forall g. E_q[g] = E_p[g]) <-> beta1 = beta2")
    else {
      Issue.record("not refuted")
      return
    }
    #expect(found.disproof != nil)
    #expect(found.assignments.contains { $0.variable.name == "t" && $0.value == "1" })
  }

  @Test("hypotheses count")
  func hypotheses() throws {
    #expect(try Self.decide("abs(u) <= 1", given: ["beta1 = beta2"]).word == "proved")
    #expect(try Self.decide("abs(u) <= 1", given: ["beta1 < beta2"]).word == "refuted")
  }

  @Test(
    "hostile claims end in time",
    arguments: [
      "(1+x)^1000000000 >= 0", "(a+b+c+d+x+y+z)^40 >= 0", "sum[k=1..1000000] x^k >= 0",
      "(x+y+z+a+b+c)^60 = (a+b+c+x+y+z)^60",
      (0..<300).map { "a\($0)*b\($0)" }.joined(separator: "+") + " <= 1 or x = x + 1 or "
        + (0..<300).map { "a\($0) < b\($0)" }.joined(separator: " or "),
      (0..<20).map { "\($0 % 2 == 0 ? "forall" : "exists") x\($0)." }.joined(separator: " ")
        + " x0 + x1*x18 = x19^2",
    ])
  func hostile(text: String) throws {
    let start = ContinuousClock.now
    let library = try ClaimLibrary.shared()
    let reader = ClaimReader(library: library, timeLimit: .seconds(1))
    if let claim = try? reader.claim(text) {
      _ = ClaimDecider(library: library, timeLimit: .seconds(1)).decide(claim)
    }
    #expect(ContinuousClock.now - start < .seconds(8))
  }

  @Test("deep nesting is refused without exhausting the stack")
  func deepNesting() throws {
    for text in [
      String(repeating: "(", count: 5_000) + "x" + String(repeating: ")", count: 5_000) + " = x",
      String(repeating: "sqrt(", count: 200) + "x" + String(repeating: ")", count: 200) + " = x",
      "x = " + String(repeating: "-", count: 5_000) + "x",
    ] {
      do {
        #expect(try Self.decide(text, seconds: 1).word != "proved")
      } catch let error as ClaimError {
        #expect(error.isBeyondLimit)
      }
    }
  }
}

import SurfaceSyntax
import Testing

@testable import ClaimDecision

@Suite("equality cases")
struct EqualityCaseTests {
  /// Each case as a text: where it is, and what is found.
  static func cases(_ text: String, given: [String] = []) throws -> [String] {
    let library = try ClaimLibrary.shared()
    let claim = try ClaimReader(library: library).claim(text, given: given)
    let found = ClaimDecider(library: library, timeLimit: .seconds(10)).equalityCases(of: claim)
    return try (found?.cases ?? []).map { part in
      if let theorem = part.theorem {
        #expect(theorem.conclusion == part.claim?.formula && theorem.hypotheses.isEmpty)
      }
      let place = try part.assumptions.map { try $0.surfaceText() }.joined(separator: ", ")
      switch part.finding {
      case .always: return "\(place): always"
      case .never: return "\(place): never"
      case .undecided: return "\(place): undecided"
      case .exactly(let condition): return "\(place): \(try condition.surfaceText())"
      }
    }
  }

  @Test("the divergence is 1 for equal rates, and at the first step always")
  func divergence() throws {
    #expect(try Self.cases("S >= 1") == ["2 <= t: beta1 = beta2", "t = 1: always"])
    #expect(try Self.cases("t >= 2 -> S >= 1") == [": beta1 = beta2"])
  }

  @Test(
    "equality in Jensen's inequality takes equal gradients, unless only the newest counts",
    arguments: [
      ("E_p[g]^2 <= E_p[g^2]", ""), ("Var_p[g] >= 0", ""), ("mhat^2 <= vhat", "beta1 = beta2"),
      ("abs(u) <= 1", "beta1 = beta2"),
    ])
  func jensen(text: String, given: String) throws {
    let cases = try Self.cases(text, given: given.isEmpty ? [] : [given])
    #expect(cases.count == 2)
    #expect(cases.first?.hasPrefix("0 < beta1: forall k") == true)
    #expect(cases.first?.hasSuffix("g[k] = g[1]") == true)
    #expect(cases.last == "beta1 = 0: always")
  }

  @Test(
    "equality that is impossible, certain, or between numbers",
    arguments: [
      ("x^2 - 1 <= x^2", [": never"]), ("x <= x", [": always"]), ("2*a*b <= a^2 + b^2", [": a = b"]),
      ("p[t] >= 1 - beta1", [": beta1 = 0"]),
    ])
  func numbers(text: String, expected: [String]) throws {
    #expect(try Self.cases(text) == expected)
  }

  @Test("what is not found is said to be undecided, and a strict inequality has no equality case")
  func undecided() throws {
    #expect(try Self.cases("E_p[f*g]^2 <= E_p[f^2]*E_p[g^2]") == [": undecided"])
    #expect(try Self.cases("x < x + 1").isEmpty)
  }
}

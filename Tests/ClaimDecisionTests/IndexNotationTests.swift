import Rendering
import SurfaceSyntax
import SymbolicAlgebra
import Testing

@testable import ClaimDecision

@Suite("names with an index, and what means run over")
struct IndexNotationTests {
  private func formula(_ text: String, given: [String] = []) throws -> Formula {
    try ReadingTests.read(text, given: given).claim.formula
  }

  private func expectRefused(_ text: String, because reason: String) {
    #expect("\(text)") {
      try ReadingTests.read(text)
    } throws: { error in
      "\(error)".contains(reason)
    }
  }

  @Test(
    "a name with an index is the member or the step that it is printed as",
    arguments: [
      ("S_t >= 1", "S >= 1"), ("p_k >= 0", "p[k] >= 0"), ("u_t^2 <= S_t", "u^2 <= S"),
      ("sum[k=1..t] p_k = 1", "sum[k=1..t] p[k] = 1"), ("E_p[g_k] = mhat", "E_p[g[k]] = mhat"),
      ("m_t = m_1", "m = m[1]"), ("mhat_t = vhat_n", "mhat = vhat[n]"), ("m1 = m[1]", "m[1] = m[1]"),
      ("x_1 = x[1]", "x[1] = x[1]"), ("u_ε = u_eps", "u_eps = u_eps"), ("a_k >= 0", "a[k] >= 0"),
      ("sum[l=1..t] q_l = 1", "sum[l=1..t] q[l] = 1"), ("g_1[k] = g1[k]", "g1[k] = g1[k]"),
      ("forall g. x*g_1 = 0", "forall g. x*g[1] = 0"), ("beta_1 = beta_2 -> S = 1", "beta1 = beta2 -> S = 1"),
      ("x_1 = x1", "x1 = x1"), ("forall beta_1. S_t >= 1", "forall beta1. S >= 1"),
      ("forall ε. u_eps <= 1", "forall eps. u_eps <= 1"), ("m_t(beta) = 0", "m(beta) = 0"),
      ("Sₜ ≥ 1", "S >= 1"), ("g_(t - 1) = g₁", "g[t-1] = g[1]"), ("gₜ₋₁ = 0", "g[t-1] = 0"),
      ("∑ₖ₌₁ᵗ⁻¹ β₁ᵗ⁻ᵏ gₖ₊₁ = 0", "sum[k=1..t-1] beta1^(t-k)*g[k+1] = 0"), ("σ̂ₜ² = 0", "sigmahat2 = 0"),
      ("u_(ε,t) = 0", "u_eps = 0"), ("mₜ₋₁(β) = 0", "m(beta, g, t-1) = 0"),
      ("2 σ̂ₜ²(β) = 0", "2*sigmahat2(beta) = 0"), ("m̂ₜ(β; f) = 0", "mhat(beta, f, t) = 0"),
      ("E_β[g] = 0", "E(beta, t, k => g[k]) = 0"),
      ("∀ k ∈ ℕ, 1 ≤ k → 0 ≤ gₖ", "forall k: index. 1 <= k -> 0 <= g[k]"),
      ("∀ f : ℕ → ℝ, |f₁| ≥ 0", "forall f: sequence. |f[1]| >= 0"),
    ])
  func members(short: String, long: String) throws {
    #expect(try formula(short) == formula(long))
  }

  @Test(
    "a name that would be printed like the vocabulary and isn't it is refused",
    arguments: [
      ("S_max >= 1", "it would look like `S`"), ("w_k <= 1", "w(beta, k)"), ("beta_t < 1", "beta[t]"),
      ("E_k[g] = 0", "weights p or q"), ("forall S_t. S_t >= 0", "it would look like `S`"),
      ("forall m1. m1 >= 0", "it would look like `m`"), ("sum[k=1..t] p = 1", "write `p[k]`"),
      ("p >= 0", "write `p[k]`"), ("vhat (beta) = 1", "`*` before it"), ("1/2x = x", "brackets around"),
    ])
  func refusals(text: String, reason: String) { expectRefused(text, because: reason) }

  @Test(
    "a mean runs over its own index, and one that is bound outside keeps its meaning",
    arguments: [
      ("E_q[p/q] = 1", "E(beta2, t, j => w(beta1,t,j)/w(beta2,t,j)) = 1"),
      ("E_p[g*(t-k)] = 0", "E(beta1, t, j => g[j]*(t-j)) = 0"),
      ("forall k in 1..t. E_p[(g - g[k])^2] >= 0", "forall k in 1..t. E(beta1, t, j => (g[j]-g[k])^2) >= 0"),
      ("sum[k=1..t] E_p[g*g[k]] = 0", "sum[k=1..t] E(beta1, t, j => g[j]*g[k]) = 0"),
      ("E_p[g[j]] = 0", "E(beta1, t, j => g[j]) = 0"), ("E_p[g[j]] = g[j]", "E(beta1, t, k => g[j]) = g[j]"),
      ("q[k]*g[k]^2 <= E_q[g[k]^2]", "q[k]*g[k]^2 <= E(beta2, t, j => g[j]^2)"),
      ("E_p[(g[k] - E_p[g[k]])^2] = 0", "Var_p[g] = 0"), ("Var_p[j => g[j]] = 0", "Var_p[g] = 0"),
      ("Cov_p[j => g[j], i => f[i]] = 0", "Cov_p[g,f] = 0"), ("let h = f in E_p[h] = 0", "E_p[f] = 0"),
      ("let h = k => g[k]^2 in E_q[h] = vhat", "E_q[g^2] = vhat"),
    ])
  func meanIndices(short: String, long: String) throws {
    #expect(try formula(short) == formula(long))
  }

  @Test(
    "a mean that could run over either of two indices is refused",
    arguments: [
      "forall k in 1..t. E_p[g[k]^2] >= 0", "E_p[g*g[k]] = g[k]", "E_p[E_q[(g - g[k])^2]] >= 0",
      "E_p[g[i]*g[l]] = 0",
    ])
  func unclearMean(text: String) { expectRefused(text, because: "say which index it runs over") }

  @Test("a free index in a mean is printed apart from the index of the mean")
  func printedApart() throws {
    func printed(_ text: String) throws -> String { PrintedClaim(try ReadingTests.read(text)).conclusion }
    #expect(try printed("let h = g[k]^2 in E_q[h] = vhat") == "E_q[j ↦ gₖ²] = v̂ₜ")
    #expect(try printed("E_q[g[k]^2] = vhat") == "E_q[gₖ²] = v̂ₜ")
    #expect(try printed("Var_p[g] = 0") == "E_p[(gₖ - E_p[gⱼ])²] = 0")
  }

  @Test(
    "signs that are usual elsewhere are read",
    arguments: [
      ("x == 1 && y == 2", "x = 1 and y = 2"), ("x = 1 <=> y = 1", "x = 1 <-> y = 1"),
      ("x = 1 ==> y = 1", "x = 1 -> y = 1"), ("x = 1 iff y = 1", "x = 1 <-> y = 1"),
      ("x = 1 || y = 1", "x = 1 or y = 1"), ("x ⩽ 1 ∧ y ⩾ 1", "x <= 1 and y >= 1"),
      ("2x + 3 x y = (x + 1)(y - 1)", "2*x + 3*x*y = (x+1)*(y-1)"), ("|x| |y| = |x y|", "|x|*|y| = |x*y|"),
      ("||x| - |y|| <= |x - y|", "abs(abs(x) - abs(y)) <= abs(x - y)"),
    ])
  func signs(short: String, long: String) throws { #expect(try formula(short) == formula(long)) }

  @Test("errors in definitions show the definition's own text")
  func definitionErrors() throws {
    let reader = ClaimReader(library: try .shared())
    let places = [("x =", "\n  x =\n     ^"), ("x = y + zz", "\n  x = y + zz\n          ^~")]
    for (definition, place) in places {
      #expect {
        try reader.claim("x = 1", definitions: [definition])
      } throws: { error in
        "\(error)".hasSuffix(place)
      }
    }
    let claims = try reader.file("let r = 1/2\n\nname: g[r] = 0")
    #expect {
      try claims[0].claim.get()
    } throws: { error in
      "\(error)".hasPrefix("line 3, column 9") && "\(error)".hasSuffix("\n  name: g[r] = 0\n          ^")
    }
    #expect(throws: ClaimError.self) { try reader.file("let x =\nc: x = 1") }
  }

  @Test("two claims of one name in a file are refused")
  func duplicateNames() throws {
    let claims = try ClaimReader(library: .shared()).file("a: 1 = 1\nb: 1 = 1\na: 2 = 2")
    #expect(throws: Never.self) { try claims[0].claim.get() }
    #expect {
      try claims[2].claim.get()
    } throws: { error in
      "\(error)".contains("line 3, column 1: the name `a` is taken")
    }
  }

  @Test("a name that isn't near to any is not given for one", arguments: ["max", "ln", "inf", "oo"])
  func farNames(name: String) {
    #expect("\(name)") {
      try ReadingTests.read("\(name) = 1")
    } throws: { error in
      !"\(error)".contains("did you mean")
    }
  }

  @Test("printed claims read back as what is printed", arguments: CorpusTests.files)
  func printedClaims(file: String) throws {
    let reader = ClaimReader(library: try .shared())
    var (same, count) = (0, 0)
    for (name, result) in try CorpusTests.claims(file) {
      let stated = try result.get()
      let printed = PrintedClaim(stated)
      count += 1
      do {
        let back = try reader.claim(printed.conclusion, given: printed.hypotheses)
        let found = PrintedClaim(back)
        #expect(found.conclusion == printed.conclusion, "\(name)")
        #expect(Set(found.hypotheses).isSuperset(of: printed.hypotheses), "\(name)")
        // What the hypotheses themselves need to be defined, and the domain beside a stronger condition.
        let extra = Set(found.hypotheses).subtracting(printed.hypotheses).subtracting(found.added)
        #expect(extra.allSatisfy { $0.hasPrefix("0 ≤ β") }, "\(name): \(extra)")
        if back.claim.conclusion == stated.claim.conclusion { same += 1 }
      } catch {
        Issue.record("\(name): \(printed.conclusion)\n\(error)")
      }
    }
    // A sum from 2 or a negative number in front of a product has several forms that are printed alike.
    #expect(4 * same >= 3 * count, "\(same) of \(count)")
  }
}

/// What a report prints of a claim.
private struct PrintedClaim: Hashable {
  let conclusion: String
  let hypotheses: [String]
  let added: [String]

  init(_ stated: StatedClaim) {
    let claim = stated.claim
    let expressions = ExpressionRenderer(notation: .adam, context: claim.hypotheses + [claim.conclusion])
    conclusion = expressions.render(claim.conclusion, as: .text)
    hypotheses = Set(claim.hypotheses.map { expressions.render($0, as: .text) }).sorted()
    added = stated.addedConditions.map { expressions.render($0, as: .text) }
  }
}

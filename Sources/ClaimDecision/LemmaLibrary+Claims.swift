import Automation
import ProofKernel
import SymbolicAlgebra

private let beta = Term.parameter("beta")
private let t = IndexTerm.variable("t")
private let f = SequenceTerm.variable("f", arity: 1)

extension LemmaLibrary {
  /// Proves facts about weighted means of any sequence, and returns their statements.
  mutating func proveClaimLemmas(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    let adam = vocabulary.adam
    let domain = [Term(0).isAtMost(beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(t)]
    let variables = [Variable("beta", .real), Variable("f", .sequence(arity: 1)), Variable("t", .index)]
    var claims: [Claim] = []
    let mean = adam.mean(beta, t, of: f)
    // E[f^2] - E[f]^2 is the mean of (f - E[f])^2.
    let jensen = Claim(
      "mean-of-squares", for: variables, given: domain,
      mean.squared.isAtMost(adam.mean(beta, t) { f[$0].squared }))
    try prove(jensen) { p in
      let centre = Term.parameter("x")
      let identity = try p.identity(
        adam.mean(beta, t) { (f[$0] - centre).squared },
        adam.mean(beta, t) { f[$0].squared } - 2 * centre * mean + centre.squared)
      let variance = adam.mean(beta, t) { (f[$0] - mean).squared }
      let exact = try p.specialize(
        identity.generalized(over: Variable("x", .real)), to: .real(mean))
      return try p.relation(jensen.conclusion, using: [(p.nonnegative(variance), 1), (exact, 1)])
    }
    claims.append(jensen)
    return claims
  }
}

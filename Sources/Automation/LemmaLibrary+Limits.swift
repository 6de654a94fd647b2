import ProofKernel
import SymbolicAlgebra

private let b = Term.parameter("b")
private let tolerance = Term.parameter("epsilon")

extension LemmaLibrary {
  /// Powers of a number in [0, 1) tend to 0.
  mutating func proveLimitLemmas() throws {
    let (start, t) = (IndexTerm.variable("N"), IndexTerm.variable("t"))
    func eventuallySmall(_ start: IndexTerm) -> Formula {
      .forall(Variable("t", .index), .implies(start.isAtMost(t), b.power(t).isLess(than: tolerance)))
    }
    let claim = Formula.exists(Variable("N", .index), eventuallySmall(start))
    try prove(
      Claim(
        "powers-vanish", for: Variable.reals("b", "epsilon"),
        given: [Term(0).isAtMost(b), b.isLess(than: 1), Term(0).isLess(than: tolerance)], claim)
    ) { p in
      let (below, positive) = (p.known[1], p.known[2])
      let gap = try p.know(p.relation(Term(0).isLess(than: 1 - b), adding: below))
      let scale = try Theorem.infer(.product, from: [positive, gap])
      return try p.obtaining(.infer(.archimedes(1 / (tolerance * (1 - b)))), as: "N") { p, large, witness in
        guard case .index(let start) = witness else { return large }
        let all = try p.implication(start.isAtMost(t)) { p, later in
          let goal = b.power(t).isLess(than: tolerance)
          let largeStep = try Theorem.chain([large, .infer(.indexOrder, from: [later])])
          let excess = try Theorem.infer(
            .product,
            from: [
              p.relation(
                Term(0).isLess(than: .index(t) - 1 / (tolerance * (1 - b))), adding: largeStep), scale,
            ])
          let decay = try p.lemma("power-decay", .real(b), .index(t))
          let total = 1 + Term.index(t) * (1 - b)
          func impossible(_ p: Prover, _ order: Theorem) throws -> Theorem {
            let product = try Theorem.infer(
              .product,
              from: [
                p.relation(Term(0).isAtMost(b.power(t) - tolerance), adding: order), p.nonnegative(total),
              ])
            return try p.absurd(
              goal, from: p.falsity(using: [(product, 1), (decay, 1), (excess, 1), (positive, 1)]))
          }
          return try p.comparing(b.power(t), tolerance) { _, less in
            less
          } equal: { p, equal in
            try impossible(p, p.relation(tolerance.isAtMost(b.power(t)), using: [(equal, -1)]))
          } greater: { p, less in
            try impossible(p, p.relation(tolerance.isAtMost(b.power(t)), adding: less))
          }
        }.generalized(over: Variable("t", .index))
        return try p.witness(claim, witness, all)
      }
    }
  }
}

import Automation
import ProofKernel
import SymbolicAlgebra

/// Cauchy-Schwarz for two families of weights `p_k`, `q_k > 0` with the divergence `sum_k p_k^2/q_k`, whatever the weights are.
extension Theory {
  private static let n = IndexTerm.variable("n")
  private static let (p, q, f) = (
    SequenceTerm.variable("p", arity: 1), SequenceTerm.variable("q", arity: 1),
    SequenceTerm.variable("f", arity: 1)
  )
  private static let x = Term.parameter("x")
  private static let weights = [
    Variable("n", .index), Variable("p", .sequence(arity: 1)), Variable("q", .sequence(arity: 1)),
  ]

  /// Lemmas on `sum_k q_k (f_k - x p_k/q_k)^2`: its expansion, when it vanishes, and the sums of `f_k = x p_k/q_k`.
  static func proveResidualSums(_ builder: inout TheoremBuilder) throws {
    let positive = Formula.forEach(upTo: n) { Term(0).isLess(than: q[$0]) }
    let residual = { (k: IndexTerm) in q[k] * (f[k] - x * (p[k] / q[k])).squared }
    let divergence = Term.sum(to: n) { p[$0].squared / q[$0] }
    let all = weights + [Variable("f", .sequence(arity: 1)), Variable("x", .real)]

    try builder.lemma(
      "residuals-expanded", for: all, given: [positive],
      Term.sum(to: n, residual).equals(
        .sum(to: n) { q[$0] * f[$0].squared } - 2 * x * .sum(to: n) { p[$0] * f[$0] } + x.squared * divergence
      )
    ) { prover in
      try prover.calculate(
        .sum(to: n, residual),
        .equals(
          .sum(to: n) { q[$0] * f[$0].squared } - 2 * x * .sum(to: n) { p[$0] * f[$0] }
            + x.squared * divergence))
    }

    let proportional = Formula.forEach(upTo: n) { f[$0].equals(x * (p[$0] / q[$0])) }
    try builder.lemma(
      "residuals-vanish", for: all, given: [positive],
      .iff(Term.sum(to: n, residual).equals(0), proportional)
    ) { prover in
      try prover.equivalence(Term.sum(to: n, residual).equals(0), proportional) { prover, zero in
        let members = try prover.members("k", n) { prover, k in try prover.nonnegative(residual(k)) }
        let vanish = try prover.lemma(
          "sum-zero", .index(n), .sequence(.lambda("k", residual)), from: [members, zero])
        return try prover.members("k", n) { prover, k in
          let difference = f[k] - x * (p[k] / q[k])
          let square = try prover.identity(
            difference.squared, 0, using: [(prover.member(k, of: vanish), 1 / q[k])])
          let equal = try prover.lemma("zero-square", .real(difference), from: [square])
          return try prover.relation(f[k].equals(x * (p[k] / q[k])), adding: equal)
        }
      } backward: { prover, same in
        let members = try prover.equalSums(to: n, residual, { _ in 0 }) { prover, k in
          let difference = f[k] - x * (p[k] / q[k])
          return try prover.identity(
            residual(k), 0, using: [(prover.member(k, of: same), q[k] * difference)])
        }
        return try prover.calculate(.sum(to: n, residual), .by(members), .equals(0))
      }
    }

    let extremal = { (k: IndexTerm) in x * (p[k] / q[k]) }
    try builder.lemma(
      "extremal-sums", for: weights + [Variable("x", .real)], given: [positive],
      .and(
        Term.sum(to: n) { p[$0] * extremal($0) }.equals(x * divergence),
        Term.sum(to: n) { q[$0] * extremal($0).squared }.equals(x.squared * divergence))
    ) { prover in
      try .conjunction([
        prover.calculate(.sum(to: n) { p[$0] * extremal($0) }, .equals(x * divergence)),
        prover.calculate(.sum(to: n) { q[$0] * extremal($0).squared }, .equals(x.squared * divergence)),
      ])
    }
  }
}

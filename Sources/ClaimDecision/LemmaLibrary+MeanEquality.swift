import AdamTheory
import Automation
import ProofKernel
import SymbolicAlgebra

extension LemmaLibrary {
  /// Equality in Jensen's inequality for weighted means: all members are equal.
  mutating func proveMeanEqualityLemmas(_ vocabulary: ClaimVocabulary) throws -> [Claim] {
    let adam = vocabulary.adam
    let beta = Term.parameter("beta")
    let t = IndexTerm.variable("t")
    let f = SequenceTerm.variable("f", arity: 1)
    let variables = [Variable("beta", .real), Variable("f", .sequence(arity: 1)), Variable("t", .index)]
    let domain = [Term(0).isLess(than: beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(t)]
    let arguments: [Argument] = [.real(beta), .sequence(f), .index(t)]
    let mean = adam.mean(beta, t, of: f)
    let squares = adam.mean(beta, t) { f[$0].squared }
    let constant = Formula.forEach(upTo: t) { f[$0].equals(f[1]) }

    let equality = Claim(
      "mean-of-squares-equal", for: variables, given: domain,
      .iff(mean.squared.equals(squares), constant))
    try prove(equality) { p in
      let deviation = { (k: IndexTerm) in adam.w(beta, t, k) * (f[k] - mean).squared }
      let centre = Term.parameter("x")
      let identity = try p.identity(
        adam.mean(beta, t) { (f[$0] - centre).squared }, squares - 2 * centre * mean + centre.squared
      ).generalized(over: Variable("x", .real))
      let spread = try p.specialize(identity, to: .real(mean))
      return try p.equivalence(mean.squared.equals(squares), constant) { p, equal in
        let zero = try p.relation(
          Term.sum(to: t, deviation).equals(0), using: [(spread, 1), (equal, -1)],
          or: [(spread, 1), (equal, 1)])
        let members = try p.members("k", t) { p, k in try p.nonnegative(deviation(k)) }
        let vanish = try p.lemma(
          "sum-zero", .index(t), .sequence(.lambda("k", deviation)), from: [members, zero])
        func equalsMean(_ p: Prover, _ k: IndexTerm) throws -> Theorem {
          let product = try p.member(k, of: vanish)
          let square = try p.identity(
            (f[k] - mean).squared, 0, using: [(product, 1 / adam.w(beta, t, k))])
          return try p.lemma("zero-square", .real(f[k] - mean), from: [square])
        }
        return try p.members("k", t) { p, k in
          try p.identity(f[k], f[IndexTerm(1)], using: [(equalsMean(p, k), 1), (equalsMean(p, 1), -1)])
        }
      } backward: { p, same in
        func averaged(_ power: IndexTerm) throws -> Theorem {
          try p.equalSums(
            to: t, { adam.w(beta, t, $0) * f[$0].power(power) },
            { adam.w(beta, t, $0) * f[IndexTerm(1)].power(power) }
          ) { p, k in
            try p.rewriting(
              (adam.w(beta, t, k) * f[k].power(power)).equals(
                adam.w(beta, t, k) * f[IndexTerm(1)].power(power)), with: [p.member(k, of: same)]
            ) { p, goal in try p.relation(goal) }
          }
        }
        let first = try averaged(1)
        let total = Term.sum(to: t) { adam.w(beta, t, $0) * f[$0].power(1) }
        return try p.relation(
          mean.squared.equals(squares), using: [(first, total + f[IndexTerm(1)]), (averaged(2), -1)],
          or: [(first, -(total + f[IndexTerm(1)])), (averaged(2), 1)])
      }
    }

    let (first, second) = (adam.mhat(beta, f, t), adam.vhat(beta, f, t))
    let moments = Claim(
      "moments-equal", for: variables, given: domain, .iff(first.squared.equals(second), constant))
    try prove(moments) { p in
      try p.rewriting(
        moments.conclusion,
        with: [
          p.instance(of: p.lemmas.theorem("ema-unrolling/mhat"), arguments),
          p.instance(of: p.lemmas.theorem("ema-unrolling/vhat"), arguments),
        ]
      ) { p, goal in
        guard case .iff(let unrolled, _) = goal else { throw ProofFailure.noProofFound(goal) }
        let theorem = try p.instance(of: p.lemmas.theorem("mean-of-squares-equal"), arguments)
        return try p.equivalence(unrolled, constant) { p, given in
          try theorem.applied(
            to: p.relation(mean.squared.equals(squares), using: [(given, 1)], or: [(given, -1)]))
        } backward: { p, same in
          let equal = try theorem.appliedBackward(to: same)
          return try p.relation(unrolled, using: [(equal, 1)], or: [(equal, -1)])
        }
      }
    }
    return [equality, moments]
  }
}

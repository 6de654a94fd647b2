import ProofKernel
import SymbolicAlgebra

private let a = Term.parameter("a")
private let b = Term.parameter("b")
private let t = IndexTerm.variable("t")

/// `sum_k x^(n-k)`.
private func total(_ rate: Term, _ n: IndexTerm) -> Term { .sum(to: n) { rate.power(n - $0) } }

/// `sum_k (n-k) x^(n-k)`.
private func ages(_ rate: Term, _ n: IndexTerm) -> Term {
  .sum(to: n) { .index(n - $0) * rate.power(n - $0) }
}

/// The mean age in closed form.
private func meanAge(_ rate: Term, _ n: IndexTerm) -> Term {
  rate / (1 - rate) - .index(n) * rate.power(n) / (1 - rate.power(n))
}

extension LemmaLibrary {
  /// The mean age of an exponential's weights strictly increases with its rate, from two steps on.
  mutating func proveMeanAgeLemmas() throws {
    let order = [Term(0).isAtMost(a), a.isLess(than: b)]
    let n = IndexTerm.variable("n")
    try prove(
      Claim(
        "power-monotone", for: Variable.reals("a", "b"), given: order,
        .forall(Variable("n", .index), a.power(n).isAtMost(b.power(n))))
    ) { p in
      let (nonnegative, less) = (p.known[0], p.known[1])
      try p.know(p.relation(Term(0).isAtMost(b), adding: nonnegative, less))
      let all = try p.induction(on: "m") {
        a.power($0).isAtMost(b.power($0))
      } base: { p in
        try p.relation(a.power(0).isAtMost(b.power(0)))
      } step: { p, previous, m in
        let first = try Theorem.infer(
          .product,
          from: [nonnegative, p.relation(Term(0).isAtMost(b.power(m) - a.power(m)), adding: previous)])
        let second = try Theorem.infer(
          .product, from: [p.nonnegative(b.power(m)), p.relation(Term(0).isAtMost(b - a), adding: less)])
        return try p.relation(a.power(m + 1).isAtMost(b.power(m + 1)), adding: first, second)
      }
      return try p.instance(of: all, [.index(n)]).generalized(over: Variable("n", .index))
    }
    // A'(b) A(a) - A'(a) A(b) grows by sum_k k (ab)^(n-k) (b^k - a^k) from step n to n + 1.
    let difference = { (n: IndexTerm) in ages(b, n) * total(a, n) - ages(a, n) * total(b, n) }
    let domain = order + [b.isLess(than: 1)]
    try prove(
      Claim(
        "ages-compared", for: Variable.reals("a", "b") + [Variable("t", .index)],
        given: domain + [IndexTerm(2).isAtMost(t)], Term(0).isLess(than: difference(t)))
    ) { p in
      let (nonnegative, less, below) = (p.known[0], p.known[1], p.known[2])
      try p.know(p.relation(Term(0).isAtMost(b), adding: nonnegative, less))
      try p.know(p.relation(a.isLess(than: 1), adding: less, below))
      let all = try p.induction(on: "m", from: 2) {
        Term(0).isLess(than: difference($0))
      } base: { p in
        try p.relation(Term(0).isLess(than: difference(2)), adding: less)
      } step: { p, previous, m in
        let gain = { (k: IndexTerm) in
          Term.index(k) * (b.power(m) * a.power(m - k) - a.power(m) * b.power(m - k))
        }
        let members = try p.members("k", m) { p, k in
          let monotone = try p.lemma("power-monotone", .real(a), .real(b), .index(k))
          let scale = try p.nonnegative(.index(k) * (a.power(m - k) * b.power(m - k)))
          let product = try Theorem.infer(
            .product,
            from: [scale, p.relation(Term(0).isAtMost(b.power(k) - a.power(k)), adding: monotone)])
          return try p.relation(Term(0).isAtMost(gain(k)), adding: product)
        }
        let sum = try p.lemma("sum-nonnegative", .index(m), .sequence(.lambda("k", gain)), from: [members])
        return try p.relation(Term(0).isLess(than: difference(m + 1)), adding: previous, sum)
      }
      return try p.instance(of: all, [.index(t)])
    }
    try prove(
      Claim(
        "mean-age-increasing", for: Variable.reals("a", "b") + [Variable("t", .index)],
        given: domain + [IndexTerm(2).isAtMost(t)], Term(0).isLess(than: meanAge(b, t) - meanAge(a, t)))
    ) { p in
      let (nonnegative, less, below) = (p.known[0], p.known[1], p.known[2])
      try p.know(p.relation(Term(0).isAtMost(b), adding: nonnegative, less))
      try p.know(p.relation(a.isLess(than: 1), adding: less, below))
      let compared = try p.lemma("ages-compared", .real(a), .real(b), .index(t))
      let totals = (1 - a.power(t)) / (1 - a) * ((1 - b.power(t)) / (1 - b))
      try p.know(p.positive(totals))
      let quotient = try p.lemma(
        "quotient-positive", .real(difference(t)), .real(totals), from: [compared])
      return try p.relation(Term(0).isLess(than: meanAge(b, t) - meanAge(a, t)), adding: quotient)
    }
  }
}

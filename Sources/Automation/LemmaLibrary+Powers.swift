import ProofKernel
import SymbolicAlgebra

private let b = Term.parameter("b")
private let n = IndexTerm.variable("n")
private let indexVariable = Variable("n", .index)

extension LemmaLibrary {
  /// Signs and sizes of powers with a natural exponent.
  mutating func provePowerLemmas() throws {
    for (name, relation) in [("power-positive", Relation.less), ("power-nonnegative", .lessOrEqual)] {
      let premise = Formula.relation(relation, 0, b)
      try prove(
        Claim(
          name, for: Variable.reals("b"), given: [premise],
          .forall(indexVariable, .relation(relation, 0, b.power(n))))
      ) { p in
        let base = p.known[0]
        let all = try p.induction(on: "m") {
          .relation(relation, 0, b.power($0))
        } base: { p in
          try p.relation(.relation(relation, 0, b.power(0)))
        } step: { p, previous, m in
          try p.relation(
            .relation(relation, 0, b.power(m + 1)), adding: .infer(.product, from: [previous, base]))
        }
        return try p.instance(of: all, [.index(n)]).generalized(over: indexVariable)
      }
    }
    try prove(
      Claim(
        "power-nonzero", for: Variable.reals("b"), given: [b.differs(from: 0)],
        .forall(indexVariable, b.power(n).differs(from: 0)))
    ) { p in
      let all = try p.induction(on: "m") {
        b.power($0).differs(from: 0)
      } base: { p in
        try p.refuting(b.power(0).equals(0)) { p, zero in try p.falsity(using: [(zero, 1)]) }
      } step: { p, _, m in
        try p.refuting(b.power(m + 1).equals(0)) { p, zero in
          try p.contradiction(
            p.identity(b.power(m) * b, 0, using: [(zero, 1)]),
            p.lemma("product-nonzero", .real(b.power(m)), .real(b)))
        }
      }
      return try p.instance(of: all, [.index(n)]).generalized(over: indexVariable)
    }
    let unit = [Term(0).isAtMost(b), b.isLess(than: 1)]
    try prove(
      Claim(
        "power-below-one", for: Variable.reals("b"), given: unit,
        .forall(indexVariable, .implies(IndexTerm(1).isAtMost(n), b.power(n).isLess(than: 1))))
    ) { p in
      let below = p.known[1]
      let all = try p.induction(on: "m", from: 1) {
        b.power($0).isLess(than: 1)
      } base: { p in
        try p.relation(b.power(1).isLess(than: 1), adding: below)
      } step: { p, previous, m in
        let product = try Theorem.infer(
          .product,
          from: [p.nonnegative(b.power(m)), p.relation(Term(0).isAtMost(1 - b), adding: below)])
        return try p.relation(b.power(m + 1).isLess(than: 1), adding: previous, product)
      }
      return try p.specialize(all, to: .index(n)).generalized(over: indexVariable)
    }
    try prove(
      Claim(
        "power-at-most-one", for: Variable.reals("b"), given: unit,
        .forall(indexVariable, b.power(n).isAtMost(1)))
    ) { p in
      let (nonnegative, below) = (p.known[0], p.known[1])
      let all = try p.induction(on: "m") {
        b.power($0).isAtMost(1)
      } base: { p in
        try p.relation(b.power(0).isAtMost(1))
      } step: { p, previous, m in
        let rest = try p.relation(Term(0).isAtMost(1 - b.power(m)), adding: previous)
        let product = try Theorem.infer(.product, from: [nonnegative, rest])
        return try p.relation(b.power(m + 1).isAtMost(1), adding: below, product)
      }
      return try p.instance(of: all, [.index(n)]).generalized(over: indexVariable)
    }
    try prove(
      Claim(
        "power-at-most-base", for: Variable.reals("b"), given: unit,
        .forall(indexVariable, .implies(IndexTerm(1).isAtMost(n), b.power(n).isAtMost(b))))
    ) { p in
      let nonnegative = p.known[0]
      return try p.implication(IndexTerm(1).isAtMost(n)) { p, _ in
        let rest = try p.lemma("power-at-most-one", .real(b), .index(n - 1))
        let product = try Theorem.infer(
          .product, from: [nonnegative, p.relation(Term(0).isAtMost(1 - b.power(n - 1)), adding: rest)])
        return try p.relation(b.power(n).isAtMost(b), adding: product)
      }.generalized(over: indexVariable)
    }
    try prove(
      Claim(
        "power-at-least-one", for: Variable.reals("b"), given: [Term(1).isAtMost(b)],
        .forall(indexVariable, Term(1).isAtMost(b.power(n))))
    ) { p in
      let above = p.known[0]
      let excess = try p.relation(Term(0).isAtMost(b - 1), adding: above)
      let all = try p.induction(on: "m") {
        Term(1).isAtMost(b.power($0))
      } base: { p in
        try p.relation(Term(1).isAtMost(b.power(0)))
      } step: { p, previous, m in
        let power = try p.relation(Term(0).isAtMost(b.power(m)), adding: previous)
        let product = try Theorem.infer(.product, from: [power, excess])
        return try p.relation(Term(1).isAtMost(b.power(m + 1)), adding: previous, product)
      }
      return try p.instance(of: all, [.index(n)]).generalized(over: indexVariable)
    }
    // b^n (1 + n (1 - b)) <= 1, from which powers of b tend to 0 at a known rate.
    func decay(_ index: IndexTerm) -> Formula { (b.power(index) * (1 + .index(index) * (1 - b))).isAtMost(1) }
    try prove(Claim("power-decay", for: Variable.reals("b"), given: unit, .forall(indexVariable, decay(n)))) {
      p in
      let (nonnegative, below) = (p.known[0], p.known[1])
      let complement = try p.relation(Term(0).isAtMost(1 - b), adding: below)
      let all = try p.induction(on: "m", decay) { p in
        try p.relation(decay(0))
      } step: { p, previous, m in
        let rest = try p.relation(
          Term(0).isAtMost(1 - b.power(m) * (1 + .index(m) * (1 - b))), adding: previous)
        let first = try Theorem.infer(.product, from: [nonnegative, rest])
        let power = try p.lemma("power-at-most-one", .real(b), .index(m + 1))
        let second = try Theorem.infer(
          .product, from: [complement, p.relation(Term(0).isAtMost(1 - b.power(m + 1)), adding: power)])
        return try p.relation(decay(m + 1), adding: first, second)
      }
      return try p.instance(of: all, [.index(n)]).generalized(over: indexVariable)
    }
  }
}

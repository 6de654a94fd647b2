import ProofKernel
import SymbolicAlgebra

private let n = IndexTerm.variable("n")
private let f = SequenceTerm.variable("f", arity: 1)
private let h = SequenceTerm.variable("h", arity: 1)
private let count = Variable("n", .index)
private let sequence = Variable("f", .sequence(arity: 1))
private let other = Variable("h", .sequence(arity: 1))

extension LemmaLibrary {
  /// Signs of sums, sums that vanish, and sums of equal members.
  mutating func proveSumLemmas() throws {
    func total(_ sequence: SequenceTerm, _ upper: IndexTerm) -> Term { .sum(to: upper) { sequence[$0] } }

    func nonnegativeMembers(_ upper: IndexTerm) -> Formula {
      Formula.forEach(upTo: upper) { Term(0).isAtMost(f[$0]) }
    }
    try proveByLength("sum-nonnegative", [sequence]) { upper in
      .implies(nonnegativeMembers(upper), Term(0).isAtMost(total(f, upper)))
    } base: { p in
      try p.implication(nonnegativeMembers(0)) { p, _ in try p.relation(Term(0).isAtMost(total(f, 0))) }
    } step: { p, previous, m in
      try p.implication(nonnegativeMembers(m + 1)) { p, members in
        let earlier = try previous.applied(to: p.restricted(members, to: m))
        return try p.relation(
          Term(0).isAtMost(total(f, m + 1)), adding: earlier, p.member(m + 1, of: members))
      }
    }

    func positiveMembers(_ upper: IndexTerm) -> Formula {
      Formula.forEach(upTo: upper) { Term(0).isLess(than: f[$0]) }
    }
    try prove(
      Claim(
        "sum-positive", for: [count, sequence], given: [IndexTerm(1).isAtMost(n), positiveMembers(n)],
        Term(0).isLess(than: total(f, n)))
    ) { p in
      let given = p.known[1]
      let all = try p.induction(on: "m", from: 1) { upper in
        .implies(positiveMembers(upper), Term(0).isLess(than: total(f, upper)))
      } base: { p in
        try p.implication(positiveMembers(1)) { p, members in
          try p.relation(Term(0).isLess(than: total(f, 1)), adding: p.member(1, of: members))
        }
      } step: { p, previous, m in
        try p.implication(positiveMembers(m + 1)) { p, members in
          let earlier = try previous.applied(to: p.restricted(members, to: m))
          return try p.relation(
            Term(0).isLess(than: total(f, m + 1)), adding: earlier, p.member(m + 1, of: members))
        }
      }
      return try p.specialize(all, to: .index(n)).applied(to: p.index(IndexTerm(1).isAtMost(n))).applied(
        to: given)
    }

    let equalMembers = { (upper: IndexTerm) in Formula.forEach(upTo: upper) { f[$0].equals(h[$0]) } }
    try proveByLength("sum-congruence", [sequence, other]) { upper in
      .implies(equalMembers(upper), total(f, upper).equals(total(h, upper)))
    } base: { p in
      try p.implication(equalMembers(0)) { p, _ in try p.identity(total(f, 0), total(h, 0)) }
    } step: { p, previous, m in
      try p.implication(equalMembers(m + 1)) { p, members in
        let earlier = try previous.applied(to: p.restricted(members, to: m))
        return try p.relation(
          total(f, m + 1).equals(total(h, m + 1)), adding: earlier, p.member(m + 1, of: members))
      }
    }

    let j = IndexTerm.variable("j")
    let bounded = { (upper: IndexTerm) in
      Formula.forall(
        Variable("j", .index),
        .implies(IndexTerm(1).isAtMost(j), .implies(j.isAtMost(upper), f[j].isAtMost(total(f, upper)))))
    }
    try proveByLength("sum-above-members", [sequence]) { upper in
      .implies(nonnegativeMembers(upper), bounded(upper))
    } base: { p in
      try p.implication(nonnegativeMembers(0)) { p, _ in
        try p.members("j", 0) { p, j in
          try p.absurd(
            f[j].isAtMost(total(f, 0)), from: .infer(.indexArithmetic(.falsity), from: p.knownIndexRelations))
        }
      }
    } step: { p, previous, m in
      try p.implication(nonnegativeMembers(m + 1)) { p, members in
        let restricted = try p.restricted(members, to: m)
        let earlier = try previous.applied(to: restricted)
        let last = try p.member(m + 1, of: members)
        let rest = try p.lemma("sum-nonnegative", .index(m), .sequence(f), from: [restricted])
        return try p.members("j", m + 1) { p, j in
          let goal = f[j].isAtMost(total(f, m + 1))
          return try p.comparing(j, m + 1) { p, _ in
            try p.relation(goal, adding: p.member(j, of: earlier), last)
          } equal: { p, equal in
            let newest = try p.relation(f[m + 1].isAtMost(total(f, m + 1)), adding: rest)
            return try .infer(
              .indexSubstitution(
                template: Formula.relation(
                  .lessOrEqual, .element(f, [.bound(0)]), total(f, m + 1))),
              from: [.infer(.indexArithmetic((m + 1).equals(j)), from: [equal]), newest])
          } greater: { p, _ in
            try p.absurd(goal, from: .infer(.indexArithmetic(.falsity), from: p.knownIndexRelations))
          }
        }
      }
    }

    try prove(
      Claim(
        "sum-zero", for: [count, sequence],
        given: [nonnegativeMembers(n), total(f, n).equals(0)], Formula.forEach(upTo: n) { f[$0].equals(0) })
    ) { p in
      let (members, zero) = (p.known[0], p.known[1])
      let above = try p.lemma("sum-above-members", .index(n), .sequence(f), from: [members])
      return try p.members("k", n) { p, k in
        let upper = try p.relation(f[k].isAtMost(0), adding: p.member(k, of: above), zero)
        return try p.lemma("antisymmetry", .real(f[k]), .real(0), from: [upper, p.member(k, of: members)])
      }
    }
    let members = SequenceTerm.variable("F", arity: 2)
    let limit = IndexTerm.variable("m")
    let swapped = { (upper: IndexTerm) in
      Term.sum("i", to: upper) { i in .sum("j", to: limit) { j in members[i, j] } }
        .equals(.sum("j", to: limit) { j in .sum("i", to: upper) { i in members[i, j] } })
    }
    try prove(
      Claim(
        "sum-interchange",
        for: [count, Variable("m", .index), Variable("F", .sequence(arity: 2))], swapped(n))
    ) { p in
      let all = try p.induction(on: "l", swapped) { p in
        try p.relation(swapped(0))
      } step: { p, previous, l in
        try p.relation(swapped(l + 1), adding: previous)
      }
      return try p.specialize(all, to: .index(n)).applied(to: p.index(IndexTerm(0).isAtMost(n)))
    }
  }

  /// Proves `forall n f .. . p(n)` by induction on n.
  private mutating func proveByLength(
    _ name: String, _ sequences: [Variable], _ property: (IndexTerm) -> Formula,
    base: (Prover) throws -> Theorem, step: (Prover, Theorem, IndexTerm) throws -> Theorem
  ) throws {
    try prove(Claim(name, for: [count] + sequences, property(n))) { p in
      let all = try p.induction(on: "m", property, base: base, step: step)
      return try p.specialize(all, to: .index(n)).applied(to: p.index(IndexTerm(0).isAtMost(n)))
    }
  }
}

extension Prover {
  /// The member statement `p(k)` of `forall k. 1 <= k -> k <= upper -> p(k)`.
  public func member(_ index: IndexTerm, of members: Theorem) throws -> Theorem {
    let instance = try specialize(members, to: .index(index))
    return try instance.applied(to: self.index(IndexTerm(1).isAtMost(index))).applied(
      to: upperBound(of: instance))
  }

  private func upperBound(of instance: Theorem) throws -> Theorem {
    guard case .implies(_, .implies(let bound, _)) = instance.conclusion else {
      throw ProofFailure.noProofFound(instance.conclusion)
    }
    return try index(bound)
  }

  /// `forall k. 1 <= k -> k <= upper -> p(k)` for a smaller upper end.
  public func restricted(_ members: Theorem, to upper: IndexTerm) throws -> Theorem {
    try self.members("k", upper) { prover, index in try prover.member(index, of: members) }
  }
}

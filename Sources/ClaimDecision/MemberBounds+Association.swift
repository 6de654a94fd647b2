import AdamTheory
import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra

/// Means of products against products of means: Chebyshev's inequality `E[f] E[h] <= E[f h]` for sequences that are
/// ordered alike, and its converse for sequences that are ordered oppositely (Hardy, Littlewood and Pólya, theorem 43).
extension MemberBounds {
  private static let pairLimit = 4

  /// Whether means of different sequences are multiplied.
  static func multipliesMeans(_ goal: Formula, _ vocabulary: Vocabulary) -> Bool {
    guard goal.isInequality else { return false }
    let quantities = [
      vocabulary.expectation, vocabulary.correctedFirstMoment, vocabulary.correctedSecondMoment,
    ]
    return goal.closedParts.contains { part in
      guard case .multiply(let left, let right) = part else { return false }
      func means(_ term: Term) -> Set<Term> {
        Set(
          term.equals(0).closedApplications.filter { quantity in
            if case .application(let definition, _) = quantity {
              quantities.contains(definition)
            } else {
              false
            }
          })
      }
      return !means(left).isEmpty && !means(right).subtracting(means(left)).isEmpty
    }
  }

  /// Adds Chebyshev's inequality for pairs of the means to what the prover knows; whether there are any.
  func learnAssociations(of means: [Mean], _ p: Prover) throws -> Bool {
    var found = false
    var pairs: [(Mean, Mean)] = []
    for (position, first) in means.enumerated() {
      for second in means[(position + 1)...]
      where second.rate == first.rate && second.upper == first.upper && second.sequence != first.sequence {
        pairs.append((first, second))
      }
    }
    for (first, second) in pairs.prefix(Self.pairLimit) where !Deadline.hasPassed {
      let (f, h, upper) = (first.sequence, second.sequence, first.upper)
      for name in ["means-ordered-alike", "means-ordered-oppositely"] {
        let isAlike = name == "means-ordered-alike"
        guard
          let order = try? p.members(
            "i", upper,
            { p, i in
              try p.members("j", upper) { p, j in
                let product = (f[i] - f[j]) * (h[i] - h[j])
                return try InequalityProver(library: library).prove(
                  isAlike ? Term(0).isAtMost(product) : product.isAtMost(0), aboutMember(i, p))
              }
            })
        else { continue }
        for members in products(f, h, upper, means, p) {
          let theorem = try p.instance(
            of: library.lemmas.theorem(name),
            [
              .real(first.rate), .sequence(f), .sequence(h), .sequence(members.sequence), .index(upper),
            ], from: [order, members.equations])
          var known = theorem
          if members.isOne {
            let mean = library.vocabulary.adam.mean(first.rate, upper, of: members.sequence)
            known = try known.rewriting(with: p.relation(mean.equals(1)))
          }
          for mean in means where mean.upper == upper && mean.rate == first.rate {
            if let equation = mean.equation { known = try known.rewriting(with: equation.reversed()) }
          }
          for theorem in [theorem, known]
          where !p.knows(theorem.conclusion) {
            try p.know(theorem)
            found = true
          }
        }
      }
    }
    return found
  }

  /// What the products of members are called in the goal: the members of another mean, or 1.
  private func products(
    _ f: SequenceTerm, _ h: SequenceTerm, _ upper: IndexTerm, _ means: [Mean], _ p: Prover
  ) -> [(sequence: SequenceTerm, isOne: Bool, equations: Theorem)] {
    let one = SequenceTerm.lambda("k") { _ in 1 }
    let candidates =
      means.filter { $0.upper == upper }.map(\.sequence) + [one, .lambda("k") { f[$0] * h[$0] }]
    for sequence in candidates {
      if let equations = try? p.members(
        "k", upper,
        { p, k in
          try p.relation((f[k] * h[k]).equals(sequence[k]))
        })
      {
        return [(sequence, sequence == one, equations)]
      }
    }
    return []
  }
}

extension LemmaLibrary {
  /// Chebyshev's inequality, from `2 (E[f h] - E[f] E[h])` as the sum of `p_i p_j (f_i - f_j) (h_i - h_j)`.
  mutating func proveAssociationLemmas(_ adam: Vocabulary) throws {
    let beta = Term.parameter("beta")
    let t = IndexTerm.variable("t")
    let (f, h, e) = (
      SequenceTerm.variable("f", arity: 1), SequenceTerm.variable("h", arity: 1),
      SequenceTerm.variable("e", arity: 1)
    )
    for isAlike in [true, false] {
      func order(_ i: IndexTerm, _ j: IndexTerm) -> Formula {
        let product = (f[i] - f[j]) * (h[i] - h[j])
        return isAlike ? Term(0).isAtMost(product) : product.isAtMost(0)
      }
      let (means, mean) = (adam.mean(beta, t, of: f) * adam.mean(beta, t, of: h), adam.mean(beta, t, of: e))
      let claim = Claim(
        isAlike ? "means-ordered-alike" : "means-ordered-oppositely",
        for: [Variable("beta", .real)] + ["f", "h", "e"].map { Variable($0, .sequence(arity: 1)) }
          + [Variable("t", .index)],
        given: [
          Term(0).isAtMost(beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(t),
          .forEach("i", upTo: t) { i in .forEach("j", upTo: t) { order(i, $0) } },
          .forEach(upTo: t) { (f[$0] * h[$0]).equals(e[$0]) },
        ], isAlike ? means.isAtMost(mean) : mean.isAtMost(means))
      try prove(claim) { p in
        let (orders, products) = (p.known[3], p.known[4])
        func member(_ i: IndexTerm, _ j: IndexTerm) -> Term {
          let gap = (f[i] - f[j]) * (h[i] - h[j])
          return adam.w(beta, t, i) * (adam.w(beta, t, j) * (isAlike ? gap : -gap))
        }
        let sums = try p.members("i", t) { p, i in
          let inner = try p.members("j", t) { p, j in
            let order = try p.member(j, of: p.member(i, of: orders))
            let gap = (f[i] - f[j]) * (h[i] - h[j])
            let weighted = try Theorem.infer(
              .product,
              from: [
                p.nonnegative(adam.w(beta, t, j)),
                p.relation(Term(0).isAtMost(isAlike ? gap : -gap), adding: order),
              ])
            return try .infer(.product, from: [p.nonnegative(adam.w(beta, t, i)), weighted])
          }
          return try p.lemma(
            "sum-nonnegative", .index(t), .sequence(.lambda("j") { member(i, $0) }), from: [inner])
        }
        let total = try p.lemma(
          "sum-nonnegative", .index(t),
          .sequence(.lambda("i") { i in .sum(to: t) { member(i, $0) } }), from: [sums])
        let weighted = try p.members("k", t) { p, k in
          let weight = adam.w(beta, t, k)
          return try p.relation(
            (weight * (f[k] * h[k])).equals(weight * e[k]), using: [(p.member(k, of: products), weight)])
        }
        let equal = try p.lemma(
          "sum-congruence", .index(t), .sequence(.lambda("k") { adam.w(beta, t, $0) * (f[$0] * h[$0]) }),
          .sequence(.lambda("k") { adam.w(beta, t, $0) * e[$0] }), from: [weighted])
        return try p.relation(
          claim.conclusion, using: [(total, .number(.half)), (equal, isAlike ? 1 : -1)],
          or: [(total, .number(.half)), (equal, isAlike ? -1 : 1)])
      }
    }
  }
}

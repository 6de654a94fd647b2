import AdamTheory
import Automation
import ProofKernel
import SymbolicAlgebra

/// Sums next to their members.
extension SumFamily {
  private static let memberLimit = 6

  /// That sums of nonnegative members are at least each member that the goal speaks of.
  func learnMembers(_ goal: Formula, _ adam: Vocabulary, _ p: Prover) {
    // A member of which something is known may make the sum positive.
    let known = p.known.map(\.conclusion).flatMap { fact -> [Term] in
      switch fact {
      case .not(let inner): inner.closedParts
      case .relation(.less, _, _): fact.closedParts
      default: []
      }
    }.filter { if case .element = $0 { true } else { false } }
    let indices = Set((goal.closedParts + known).flatMap(\.ownIndices)).filter { index in
      (try? p.index(IndexTerm(1).isAtMost(index))) != nil && (try? p.index(index.isAtMost(upper))) != nil
    }
    for sum in sums.prefix(goalSumCount) where indices.count <= Self.memberLimit {
      guard
        let members = try? p.members(BinderName("k"), upper, { p, k in try p.nonnegative(sequence(sum)[k]) }),
        let above = try? p.lemma(
          "sum-above-members", .index(upper), .sequence(sequence(sum)), from: [members])
      else { continue }
      for index in indices.sorted(by: { "\($0)" < "\($1)" }) {
        guard let member = try? p.know(p.member(index, of: above)) else { continue }
        let value = sequence(sum)[index]
        if let positive = try? p.positive(value) { _ = try? p.know(positive) }
        if let weak = try? withoutCorrection(value, index, member, p.member(index, of: members), adam, p) {
          _ = try? p.know(weak)
        }
      }
    }
  }

  /// From `w(beta, t, i) x <= sum` the weaker `(1 - beta) beta^(t - i) x <= sum`, which has the weight of the moment
  /// before correction.
  private func withoutCorrection(
    _ value: Term, _ index: IndexTerm, _ member: Theorem, _ nonnegative: Theorem, _ adam: Vocabulary,
    _ p: Prover
  ) throws -> Theorem? {
    guard case .multiply(.application(adam.weight, let arguments), let rest) = value,
      case .real(let beta)? = arguments.first, arguments.dropFirst().first == .index(upper),
      arguments.last == .index(index), let sum = member.sides?.right
    else { return nil }
    try p.know(p.positive(1 - beta.power(upper)))
    let share = (1 - beta) * beta.power(upper - index)
    // The weights differ by the factor 1 - beta^t.
    let gap = try Theorem.infer(.product, from: [p.nonnegative(beta.power(upper)), nonnegative])
    return try p.relation(((index == upper ? 1 - beta : share) * rest).isAtMost(sum), adding: member, gap)
  }

  /// `0 <= w x` for a weight w, from `0 <= x`.
  func withoutWeight(
    _ member: Term, at k: IndexTerm, _ p: Prover, _ library: ClaimLibrary
  ) throws -> Theorem? {
    let table = AtomTable()
    table.prepare(member)
    let fraction = try table.fraction(member)
    guard fraction.denominators.isEmpty else { return nil }
    for power in fraction.numerator.content.powers {
      guard case .application = table.atoms[power.atom],
        let rest = fraction.numerator.divided(byRoot: .zero, of: power.atom),
        let sign = try? p.nonnegative(table.atoms[power.atom])
      else { continue }
      let order = try InequalityProver(library: library).prove(
        Term(0).isAtMost(table.term(rest)), MemberBounds(library: library).aboutMember(k, p))
      return try p.relation(Term(0).isAtMost(member), adding: .infer(.product, from: [sign, order]))
    }
    return nil
  }
}

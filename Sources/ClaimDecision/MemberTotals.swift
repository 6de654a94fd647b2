import Automation
import ProofKernel
import SymbolicAlgebra

/// A contradiction from an inequality between all members of two sequences whose sums are equal, or in the other order.
struct MemberTotals {
  func prove(_ p: Prover) throws -> Theorem? {
    for fact in p.known {
      guard let (upper, property) = fact.conclusion.memberProperty.map({ ($0.upper, $0.property) }),
        case .relation(let relation, let left, let right) = property, relation != .equal
      else { continue }
      // The property speaks of the index that the statement binds.
      let body = right - left
      let sequence = SequenceTerm.lambda([BinderName("k")], body)
      let members = try p.members("k", upper) { p, k in
        let order = try p.member(k, of: fact)
        let difference = Formula.relation(relation, 0, sequence[k])
        return try p.relation(difference, adding: order)
      }
      guard
        let total = try? p.lemma(
          relation == .less ? "sum-positive" : "sum-nonnegative", .index(upper), .sequence(sequence),
          from: [members])
      else { continue }
      if let theorem = try? p.falsity(using: [(total, 1)]) { return theorem }
    }
    return nil
  }
}

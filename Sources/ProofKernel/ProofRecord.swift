/// How a theorem was inferred: the last rule and the theorems it was applied to.
///
/// Records form a graph without cycles; a theorem that is used twice is recorded once.
public final class ProofRecord: Sendable {
  public let inference: Inference
  public let premises: [Theorem]

  init(_ inference: Inference, _ premises: [Theorem]) {
    self.inference = inference
    self.premises = premises
  }

  /// This record and all that it rests on, each once, premises before conclusions.
  public var inPremiseOrder: [ProofRecord] {
    var seen: Set<ObjectIdentifier> = []
    var ordered: [ProofRecord] = []
    var pending: [(record: ProofRecord, next: Int)] = [(self, 0)]
    seen.insert(ObjectIdentifier(self))
    while let top = pending.last {
      if top.next < top.record.premises.count {
        pending[pending.count - 1].next += 1
        let premise = top.record.premises[top.next].record
        if seen.insert(ObjectIdentifier(premise)).inserted { pending.append((premise, 0)) }
      } else {
        ordered.append(top.record)
        pending.removeLast()
      }
    }
    return ordered
  }

  /// The number of distinct inferences in the proof.
  public var stepCount: Int { inPremiseOrder.count }
}

extension Theorem {
  /// Infers the theorem anew, rule by rule, from its record alone.
  ///
  /// Throws the diagnostic of the first step that the kernel rejects.
  public func replayed() throws(Diagnostic) -> Theorem {
    var replayed: [ObjectIdentifier: Theorem] = [:]
    for step in record.inPremiseOrder {
      var premises: [Theorem] = []
      for premise in step.premises {
        // Premise order guarantees that each premise was replayed before.
        if let theorem = replayed[ObjectIdentifier(premise.record)] { premises.append(theorem) }
      }
      replayed[ObjectIdentifier(step)] = try Theorem.infer(step.inference, from: premises)
    }
    return replayed[ObjectIdentifier(record)] ?? self
  }
}

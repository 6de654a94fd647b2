import ClaimDecision
import Rendering
import SymbolicAlgebra

/// The report for programs.
extension ProveReport {
  var json: JSONValue {
    .object([.init("claims", .array(outcomes.map(json)))])
  }

  private func json(_ outcome: Outcome) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(outcome.name)), .init("verdict", .string(outcome.word)),
      .init("seconds", .number(outcome.seconds)),
    ]
    switch outcome.result {
    case .unreadable(let error): members.append(.init("error", .string(error.description)))
    case .decided(let stated, let verdict):
      let claim = stated.claim
      func plain(_ formula: Formula) -> JSONValue {
        .string(Self.expressions(of: claim).render(formula, as: .plain))
      }
      members += [
        .init("text", .string(stated.text)), .init("conclusion", plain(claim.conclusion)),
        .init("hypotheses", .array(claim.hypotheses.map(plain))),
        .init("addedConditions", .array(stated.addedConditions.map(plain))),
      ]
      switch verdict {
      case .proved(let theorem):
        members.append(.init("proofSteps", .integer(theorem.record.inPremiseOrder.count)))
        members.append(.init("saysNothing", .boolean(outcome.emptyParts.contains { $0.conditions.isEmpty })))
        members.append(
          .init("emptyParts", .array(outcome.emptyParts.map { .array($0.conditions.map(plain)) })))
        if let equality = outcome.equality {
          members.append(.init("whenEqual", equalityJSON(equality, claim)))
        }
      case .refuted(let found, let repairs):
        let values = (found.assignments + found.inner).map {
          JSONValue.Member($0.variable.name, .string($0.value))
        }
        members.append(
          .init(
            "counterexample",
            .object([
              .init("values", .object(values)), .init("comparison", plain(found.statement)),
              .init("left", .string(found.left)), .init("right", .string(found.right)),
            ])))
        if let repair = repairs.first {
          members.append(.init("provedIfAlso", .array(repair.conditions.map(plain))))
        }
        if repairs.count > 1 {
          let others = repairs.dropFirst().map { JSONValue.array($0.conditions.map(plain)) }
          members.append(.init("alsoProvedIf", .array(others)))
        }
        if let exception = repairs.first?.exception {
          members.append(
            .init(
              "exception",
              .object([
                .init("where", plain(exception.place)), .init("reads", exception.reading.map(plain) ?? .null),
              ])))
        }
      case .undecided(let tried): members.append(.init("tried", .array(tried.map(JSONValue.string))))
      }
    }
    if usesRocq {
      members.append(
        .init("rocq", outcome.rocq?.json ?? .object([.init("verdict", .string("no proof to judge"))])))
    }
    return .object(members)
  }
}

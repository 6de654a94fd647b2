import ClaimDecision
import Rendering
import SymbolicAlgebra

/// The report for papers and for programs.
extension ProveReport {
  /// The proved claims with their derivations.
  func provedDocument() throws -> TheoremDocument {
    try Self.document(
      outcomes.compactMap { outcome in
        guard case .decided(let stated, .proved(let theorem)) = outcome.result else { return nil }
        return Self.section(outcome.name, stated, theorem)
      })
  }

  func markdown() throws -> String {
    var lines = ["| claim | statement | verdict | |", "|---|---|---|---|"]
    for outcome in outcomes {
      guard case .decided(let stated, let verdict) = outcome.result else {
        lines.append("| \(outcome.name) | | unreadable | |")
        continue
      }
      var detail =
        switch verdict {
        case .proved: equalityLines(outcome).joined(separator: "; ")
        case .refuted(let found, _):
          Self.assignments(found.assignments) + "; " + Self.comparison(found, in: stated.claim)
        case .undecided(let tried): tried.joined(separator: "; ")
        }
      if usesRocq {
        let rocq = rocqText(outcome).split(separator: " ").joined(separator: " ").replacing("\n", with: " ")
        detail += detail.isEmpty ? rocq : "; " + rocq
      }
      let cells = [outcome.name, stated.text, outcome.word, detail].map {
        $0.replacing("|", with: "\\|").replacing("\n", with: " ")
      }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    let proved = try provedDocument()
    return lines.joined(separator: "\n") + "\n" + (proved.sections.isEmpty ? "" : "\n" + proved.markdown())
  }

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
        .string(ExpressionRenderer(notation: .adam, context: [claim.formula]).render(formula, as: .plain))
      }
      members += [
        .init("text", .string(stated.text)), .init("conclusion", plain(claim.conclusion)),
        .init("hypotheses", .array(claim.hypotheses.map(plain))),
        .init("addedConditions", .array(stated.addedConditions.map(plain))),
      ]
      switch verdict {
      case .proved(let theorem):
        members.append(.init("proofSteps", .integer(theorem.record.inPremiseOrder.count)))
        members.append(.init("saysNothing", .boolean(outcome.isEmpty)))
        if let equality = outcome.equality {
          members.append(.init("whenEqual", equalityJSON(equality, claim)))
        }
      case .refuted(let found, let repair):
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
        if let repair { members.append(.init("provedIfAlso", .array(repair.conditions.map(plain)))) }
        if let exception = repair?.exception {
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

import Automation
import ClaimDecision
import Rendering
import SymbolicAlgebra

/// When the sides of proved inequalities are equal.
extension ProveReport {
  /// A line for each case.
  func equalityLines(_ outcome: Outcome, as markup: Markup) -> [String] {
    guard let equality = outcome.equality, case .decided(let stated, _) = outcome.result else { return [] }
    return equality.cases.map { part in
      let finding =
        switch part.finding {
        case .always: "always"
        case .never: "never"
        case .exactly(let condition): "if and only if " + markup.formula(condition, in: stated.claim)
        case .undecided: "undecided"
        }
      let place = part.assumptions.map { markup.formula($0, in: stated.claim) }.joined(separator: " and ")
      return "equality" + (place.isEmpty ? "" : " where \(place)") + ": " + finding
        + (part.theorem == nil ? "" : " (proved)")
    }
  }

  func equalityJSON(_ equality: EqualityCases, _ claim: Claim) -> JSONValue {
    func plain(_ formula: Formula) -> JSONValue {
      .string(Self.expressions(of: claim).render(formula, as: .plain))
    }
    return .array(
      equality.cases.map { part in
        var members: [JSONValue.Member] = [.init("assumptions", .array(part.assumptions.map(plain)))]
        switch part.finding {
        case .always: members.append(.init("equal", .string("always")))
        case .never: members.append(.init("equal", .string("never")))
        case .undecided: members.append(.init("equal", .string("undecided")))
        case .exactly(let condition):
          members += [.init("equal", .string("exactly")), .init("condition", plain(condition))]
        }
        return .object(members)
      })
  }
}

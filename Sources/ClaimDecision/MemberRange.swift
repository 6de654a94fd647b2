import SurfaceSyntax
import SymbolicAlgebra

/// The range of a free index `k` of members: from 1 to what `t` stands for where the index is used.
///
/// Below `let t = 5` that is 5. Where t stands for different things, or is quantified below the free index, there is no
/// such range, and the claim is refused rather than guessed at.
struct MemberRange {
  let name: String
  private let stepCounts: [NameUsage.StepCount]

  init(_ name: String, _ usage: NameUsage) {
    self.name = name
    stepCounts = usage.stepCounts[name] ?? []
  }

  /// Whether the range ends at the claim's variable t.
  var endsAtVariable: Bool {
    stepCounts.isEmpty
      || stepCounts.contains { if case .free = $0 { true } else { false } }
  }

  /// `1 <= k` and `k <= t`. Throws `ClaimError` if t has no meaning, or several, where the index is used.
  func conditions(_ elaborator: Elaborator) throws(ClaimError) -> [Formula] {
    var found: [[Formula]] = []
    for stepCount in stepCounts.isEmpty ? [.free] : stepCounts {
      let conditions: [Formula]
      switch stepCount {
      case .free: conditions = DefaultDomain.member.conditions(name)
      case .bound:
        throw .unsound(
          "`\(name)` runs from 1 to t, and t is bound below it; quantify it too, as in `forall t. forall \(name). ..`"
        )
      case .defined(let definitions): conditions = try self.conditions(below: definitions, elaborator)
      }
      if !found.contains(conditions) { found.append(conditions) }
    }
    guard found.count == 1 else {
      throw .unsound(
        "`\(name)` runs from 1 to t, and t stands for different things where `\(name)` is used; "
          + "say which, as in `forall \(name) in 1..t. ..`")
    }
    return found[0]
  }

  private func conditions(
    below definitions: [NameUsage.LocalDefinition], _ elaborator: Elaborator
  ) throws(ClaimError) -> [Formula] {
    let range = definitions.last?.name.range ?? 0..<0
    let trees = DefaultDomain.member.trees(name, range).map { condition in
      definitions.reversed().reduce(condition) { body, definition in
        SyntaxTree(.binding(definition.name, value: definition.value, body: body), range)
      }
    }
    var elaborator = elaborator
    do throws(SyntaxError) {
      var conditions: [Formula] = []
      for tree in trees { conditions += try elaborator.formula(tree).conjuncts }
      let areIndices = conditions.allSatisfy { if case .indexRelation = $0 { true } else { false } }
      if areIndices { return conditions }
    } catch {}
    throw .unsound(
      "`\(name)` runs from 1 to t, and the definition of t is no index; quantify \(name), as in `forall \(name) in 1..9. ..`"
    )
  }
}

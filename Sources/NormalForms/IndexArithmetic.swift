import SymbolicAlgebra

/// A relation between two indices.
public struct IndexRelation: Hashable, Sendable {
  public let relation: Relation
  public let left: IndexTerm
  public let right: IndexTerm

  public init(_ relation: Relation, _ left: IndexTerm, _ right: IndexTerm) {
    self.relation = relation
    self.left = left
    self.right = right
  }
}

/// Linear arithmetic over the natural numbers.
///
/// Sound and, on purpose, incomplete: Fourier-Motzkin elimination over the rationals with constants rounded to
/// integers. When coefficients overflow or too many constraints arise the answer is "not entailed".
public enum IndexArithmetic {
  /// Whether the facts imply the goal for all natural values of the variables.
  public static func entails(_ facts: [IndexRelation], _ goal: IndexRelation) -> Bool {
    switch goal.relation {
    case .lessOrEqual: entailsAtMost(facts, goal.left, goal.right)
    case .less: entailsAtMost(facts, goal.left + 1, goal.right)
    case .equal: entailsAtMost(facts, goal.left, goal.right) && entailsAtMost(facts, goal.right, goal.left)
    }
  }

  /// Whether no natural values of the variables satisfy all facts.
  public static func isContradictory(_ facts: [IndexRelation]) -> Bool {
    isInfeasible(facts.flatMap(Constraint.all))
  }

  private static func entailsAtMost(_ facts: [IndexRelation], _ left: IndexTerm, _ right: IndexTerm) -> Bool {
    let difference = right - left
    guard !difference.isTooLarge else { return false }
    if isManifestlyNonnegative(difference) { return true }
    // Mostly one fact is enough: right - left is at least the difference of its sides.
    for fact in facts {
      let slack = difference - (fact.right - fact.left)
      guard !slack.isTooLarge else { continue }
      if isManifestlyNonnegative(fact.relation == .less ? slack + 1 : slack) { return true }
    }
    // The negation of left <= right is right + 1 <= left.
    return isInfeasible(
      facts.flatMap(Constraint.all) + Constraint.all(of: IndexRelation(.lessOrEqual, right + 1, left)))
  }

  private static func isManifestlyNonnegative(_ index: IndexTerm) -> Bool {
    index.constant >= 0 && index.summands.allSatisfy { $0.coefficient > 0 }
  }

  /// `sum coefficients * variables + constant >= 0`.
  private struct Constraint: Hashable {
    var coefficients: [IndexVariable: Int]
    var constant: Int

    static func all(of relation: IndexRelation) -> [Constraint] {
      let difference = relation.right - relation.left
      func constraint(_ term: IndexTerm) -> Constraint {
        Constraint(
          coefficients: Dictionary(
            term.summands.map { ($0.variable, $0.coefficient) }, uniquingKeysWith: { first, _ in first }),
          constant: term.constant)
      }
      // Nothing is known of an index that overflowed, so the relation is left out.
      guard !(difference - 1).isTooLarge else { return [] }
      switch relation.relation {
      case .lessOrEqual: return [constraint(difference)]
      case .less: return [constraint(difference - 1)]
      case .equal: return [constraint(difference), constraint(-difference)]
      }
    }

    /// The same constraint on integers with coprime coefficients and the constant rounded down.
    func tightened() -> Constraint {
      var divisor = 0
      for coefficient in coefficients.values {
        var (a, b) = (divisor, abs(coefficient))
        while b != 0 { (a, b) = (b, a % b) }
        divisor = a
      }
      guard divisor > 1 else { return self }
      let quotient = constant / divisor
      let floored = constant % divisor < 0 ? quotient - 1 : quotient
      return Constraint(coefficients: coefficients.mapValues { $0 / divisor }, constant: floored)
    }

    /// The combination in which `variable` cancels, or nil on overflow.
    static func eliminating(
      _ variable: IndexVariable, _ positive: Constraint, _ negative: Constraint
    ) -> Constraint? {
      guard let up = positive.coefficients[variable], let down = negative.coefficients[variable] else {
        return nil
      }
      let (factorPositive, factorNegative) = (-down, up)
      func combined(_ a: Int, _ b: Int) -> Int? {
        let (first, overflowFirst) = a.multipliedReportingOverflow(by: factorPositive)
        let (second, overflowSecond) = b.multipliedReportingOverflow(by: factorNegative)
        let (sum, overflowSum) = first.addingReportingOverflow(second)
        return overflowFirst || overflowSecond || overflowSum || sum == .min ? nil : sum
      }
      guard let constant = combined(positive.constant, negative.constant) else { return nil }
      var result: [IndexVariable: Int] = [:]
      for key in Set(positive.coefficients.keys).union(negative.coefficients.keys) where key != variable {
        guard let sum = combined(positive.coefficients[key] ?? 0, negative.coefficients[key] ?? 0) else {
          return nil
        }
        if sum != 0 { result[key] = sum }
      }
      return Constraint(coefficients: result, constant: constant).tightened()
    }
  }

  private static let constraintLimit = 400
  private static let magnitudeLimit = 1 << 40

  private static func isInfeasible(_ given: [Constraint]) -> Bool {
    var constraints = Set(given.map { $0.tightened() })
    for constraint in given
    where abs(constraint.constant) > magnitudeLimit
      || constraint.coefficients.values.contains(where: { abs($0) > magnitudeLimit })
    { return false }
    var variables = Set(constraints.flatMap(\.coefficients.keys))
    for variable in variables { constraints.insert(Constraint(coefficients: [variable: 1], constant: 0)) }
    while true {
      if constraints.contains(where: { $0.coefficients.isEmpty && $0.constant < 0 }) { return true }
      // Eliminating the variable with the fewest combinations keeps the system small; ties are broken by name.
      func cost(_ variable: IndexVariable) -> Int {
        let up = constraints.count { ($0.coefficients[variable] ?? 0) > 0 }
        let down = constraints.count { ($0.coefficients[variable] ?? 0) < 0 }
        return up * down
      }
      guard let variable = variables.min(by: { (cost($0), $0) < (cost($1), $1) }) else { return false }
      variables.remove(variable)
      let positive = constraints.filter { ($0.coefficients[variable] ?? 0) > 0 }
      let negative = constraints.filter { ($0.coefficients[variable] ?? 0) < 0 }
      constraints = constraints.filter { $0.coefficients[variable] == nil }
      for up in positive {
        for down in negative {
          guard let combined = Constraint.eliminating(variable, up, down) else { return false }
          constraints.insert(combined)
        }
      }
      if constraints.count > constraintLimit { return false }
    }
  }
}

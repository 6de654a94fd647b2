import ExactArithmetic
import NormalForms

/// Nonnegative solutions of linear equations, by the simplex method with exact fractions.
struct LinearProgram {
  /// The rows `sum_j a_ij x_j = b_i`.
  private var tableau: [[Rational]]
  private var basis: [Int]
  private let columns: Int

  /// A solution `x >= 0` of the equations, as large as possible in the sum of the preferred unknowns, or nil.
  ///
  /// Bland's rule keeps it from running in circles. Gives up at the deadline and after `pivotLimit` pivots.
  static func solution(
    columns: [[Int: Rational]], rightSide: [Rational], preferring preferred: Set<Int> = []
  ) -> [Rational]? {
    var program = LinearProgram(columns, rightSide)
    return program.solve(preferred)
  }

  private static let pivotLimit = 600

  private init(_ columns: [[Int: Rational]], _ rightSide: [Rational]) {
    let rows = rightSide.count
    self.columns = columns.count
    tableau = []
    basis = []
    for row in 0..<rows {
      let sign: Rational = rightSide[row].signum < 0 ? -1 : 1
      var line = [Rational](repeating: 0, count: columns.count + 1)
      for (number, column) in columns.enumerated() {
        if let entry = column[row] { line[number] = sign * entry }
      }
      line[columns.count] = sign * rightSide[row]
      tableau.append(line)
      // Each row begins with an unknown of its own, numbered from columns.count + 1, which must become 0.
      basis.append(columns.count + 1 + row)
    }
  }

  private mutating func solve(_ preferred: Set<Int>) -> [Rational]? {
    // The costs of the rows' own unknowns, expressed through the others.
    var cost = [Rational](repeating: 0, count: columns + 1)
    for row in tableau {
      for (number, entry) in row.enumerated() where !entry.isZero { cost[number] -= entry }
    }
    var pivots = 0
    while let entering = (0..<columns).first(where: { cost[$0].signum < 0 }) {
      pivots += 1
      guard pivots <= Self.pivotLimit, !Deadline.hasPassed, let leaving = leavingRow(entering) else {
        return nil
      }
      pivot(leaving, entering, &cost)
    }
    guard cost[columns].isZero else { return nil }
    if !preferred.isEmpty { return maximized(preferred, pivots) }
    return values
  }

  private var values: [Rational] {
    var values = [Rational](repeating: 0, count: columns)
    for (row, unknown) in basis.enumerated() where unknown < columns {
      values[unknown] = tableau[row][columns]
    }
    return values
  }

  private func leavingRow(_ entering: Int) -> Int? {
    var best: (row: Int, ratio: Rational)?
    for (row, line) in tableau.enumerated() where line[entering].signum > 0 {
      guard let reciprocal = line[entering].reciprocal else { continue }
      let ratio = line[columns] * reciprocal
      if let current = best {
        if ratio < current.ratio || (ratio == current.ratio && basis[row] < basis[current.row]) {
          best = (row, ratio)
        }
      } else {
        best = (row, ratio)
      }
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int, _ cost: inout [Rational]) {
    guard let reciprocal = tableau[row][column].reciprocal else { return }
    let line = tableau[row].map { $0.isZero ? $0 : $0 * reciprocal }
    tableau[row] = line
    basis[row] = column
    let used = line.indices.filter { !line[$0].isZero }
    for other in tableau.indices where other != row {
      let factor = tableau[other][column]
      if factor.isZero { continue }
      for number in used { tableau[other][number] -= factor * line[number] }
    }
    let factor = cost[column]
    if !factor.isZero { for number in used { cost[number] -= factor * line[number] } }
  }

  /// Makes the sum of the preferred unknowns positive, if that is possible.
  private mutating func maximized(_ preferred: Set<Int>, _ start: Int) -> [Rational]? {
    if preferred.contains(where: { values[$0].signum > 0 }) { return values }
    var cost = [Rational](repeating: 0, count: columns + 1)
    for number in preferred { cost[number] = -1 }
    for (row, unknown) in basis.enumerated() where preferred.contains(unknown) {
      for number in 0...columns { cost[number] += tableau[row][number] }
    }
    var pivots = start
    while let entering = (0..<columns).first(where: { cost[$0].signum < 0 }) {
      pivots += 1
      guard pivots <= Self.pivotLimit, !Deadline.hasPassed else { break }
      // Rows whose own unknown is still there at 0 must stay at 0.
      if let stuck = tableau.indices.first(where: { basis[$0] > columns && !tableau[$0][entering].isZero }) {
        pivot(stuck, entering, &cost)
        continue
      }
      guard let leaving = leavingRow(entering) else {
        // Nothing bounds the unknown: a step along the ray is a solution.
        var result = values
        result[entering] += 1
        for (row, unknown) in basis.enumerated() where unknown < columns {
          result[unknown] -= tableau[row][entering]
        }
        return result.allSatisfy { $0.signum >= 0 } ? result : nil
      }
      pivot(leaving, entering, &cost)
      if preferred.contains(where: { values[$0].signum > 0 }) { return values }
    }
    return preferred.contains(where: { values[$0].signum > 0 }) ? values : nil
  }
}

import ExactArithmetic
import NormalForms

/// Nonnegative solutions of linear equations.
enum LinearProgram {
  /// A solution `x >= 0` of the equations in which the sum of the preferred unknowns is positive, if there are any, or
  /// nil.
  ///
  /// Which unknowns are needed is found with floating-point numbers, their values with exact fractions. Gives up at the
  /// deadline and after many pivots, and may overlook a solution where the sizes of the coefficients lie far apart.
  static func solution(
    columns: [[Int: Rational]], rightSide: [Rational], preferring preferred: Set<Int> = []
  ) -> [Rational]? {
    guard let needed = neededColumns(columns, rightSide, preferred) else { return nil }
    var restricted = Simplex(needed.map { columns[$0] }, rightSide)
    if let values = restricted.solve(Set(needed.indices.filter { preferred.contains(needed[$0]) })) {
      var solution = [Rational](repeating: 0, count: columns.count)
      for (number, value) in zip(needed, values) { solution[number] = value }
      return solution
    }
    // What looked small enough to be 0 wasn't.
    var program = Simplex(columns, rightSide)
    return program.solve(preferred)
  }

  /// The columns whose unknowns aren't 0 in an approximate solution, or nil if there seems to be none.
  private static func neededColumns(
    _ columns: [[Int: Rational]], _ rightSide: [Rational], _ preferred: Set<Int>
  ) -> [Int]? {
    let entries = columns.map { column in
      let unit = magnitude(column.values)
      return column.mapValues { $0.doubleValue / unit }
    }
    let unit = magnitude(rightSide)
    var program = Simplex(entries, rightSide.map { $0.doubleValue / unit })
    return program.solve(preferred).map { values in values.indices.filter { values[$0].signum != 0 } }
  }

  /// The largest power of two that some of the numbers reaches.
  private static func magnitude(_ numbers: some Sequence<Rational>) -> Double {
    let largest = numbers.reduce(0) { max($0, $1.doubleValue.magnitude) }
    return largest.isNormal ? largest.binade : 1
  }
}

/// The simplex method with Bland's rule, which keeps it from running in circles.
private struct Simplex<Number: SimplexNumber> {
  /// The rows `sum_j a_ij x_j = b_i`.
  private var tableau: [[Number]]
  private var basis: [Int]
  private let columns: Int

  init(_ columns: [[Int: Number]], _ rightSide: [Number]) {
    let rows = rightSide.count
    self.columns = columns.count
    tableau = []
    basis = []
    for row in 0..<rows {
      let isNegative = rightSide[row].signum < 0
      var line = [Number](repeating: 0, count: columns.count + 1)
      for (number, column) in columns.enumerated() {
        if let entry = column[row] { line[number] = isNegative ? -entry : entry }
      }
      line[columns.count] = isNegative ? -rightSide[row] : rightSide[row]
      tableau.append(line)
      // Each row begins with an unknown of its own, numbered from columns.count + 1, which must become 0.
      basis.append(columns.count + 1 + row)
    }
  }

  /// A solution in which the sum of the preferred unknowns is positive, if there are any.
  ///
  /// Gives up at the deadline and after `pivotLimit` pivots.
  mutating func solve(_ preferred: Set<Int>) -> [Number]? {
    // The costs of the rows' own unknowns, expressed through the others.
    var cost = [Number](repeating: 0, count: columns + 1)
    for row in tableau {
      for (number, entry) in row.enumerated() where !entry.isZero { cost[number] -= entry }
    }
    var pivots = 0
    while let entering = (0..<columns).first(where: { cost[$0].signum < 0 }) {
      pivots += 1
      guard pivots <= pivotLimit, !Deadline.hasPassed, let leaving = leavingRow(entering) else {
        return nil
      }
      pivot(leaving, entering, &cost)
    }
    guard cost[columns].signum == 0 else { return nil }
    if !preferred.isEmpty { return maximized(preferred, pivots) }
    return values
  }

  private var pivotLimit: Int { 600 }

  private var values: [Number] {
    var values = [Number](repeating: 0, count: columns)
    for (row, unknown) in basis.enumerated() where unknown < columns {
      values[unknown] = tableau[row][columns]
    }
    return values
  }

  private func leavingRow(_ entering: Int) -> Int? {
    var best: (row: Int, ratio: Number)?
    for (row, line) in tableau.enumerated() where line[entering].signum > 0 {
      guard let reciprocal = line[entering].reciprocal else { continue }
      let ratio = line[columns] * reciprocal
      guard let current = best else {
        best = (row, ratio)
        continue
      }
      let order = (ratio - current.ratio).signum
      if order < 0 || (order == 0 && basis[row] < basis[current.row]) { best = (row, ratio) }
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int, _ cost: inout [Number]) {
    guard let reciprocal = tableau[row][column].reciprocal else { return }
    let line = tableau[row].map { $0.isZero ? $0 : $0 * reciprocal }
    tableau[row] = line
    basis[row] = column
    let used = line.indices.filter { !line[$0].isZero }
    for other in tableau.indices where other != row {
      let factor = tableau[other][column]
      if factor.isZero { continue }
      for number in used { tableau[other][number] -= factor * line[number] }
      tableau[other][column] = 0
    }
    let factor = cost[column]
    if !factor.isZero { for number in used { cost[number] -= factor * line[number] } }
    cost[column] = 0
  }

  /// Makes the sum of the preferred unknowns positive, if that is possible.
  private mutating func maximized(_ preferred: Set<Int>, _ start: Int) -> [Number]? {
    if preferred.contains(where: { values[$0].signum > 0 }) { return values }
    var cost = [Number](repeating: 0, count: columns + 1)
    for number in preferred { cost[number] = -1 }
    for (row, unknown) in basis.enumerated() where preferred.contains(unknown) {
      for number in 0...columns { cost[number] += tableau[row][number] }
    }
    var pivots = start
    while let entering = (0..<columns).first(where: { cost[$0].signum < 0 }) {
      pivots += 1
      guard pivots <= pivotLimit, !Deadline.hasPassed else { break }
      // Rows whose own unknown is still there at 0 must stay at 0.
      if let stuck = tableau.indices.first(where: {
        basis[$0] > columns && tableau[$0][entering].signum != 0
      }) {
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

/// Numbers with which the simplex method can be carried out.
private protocol SimplexNumber: ExpressibleByIntegerLiteral {
  /// -1, 0 or 1; 0 also for what may be a rounding error.
  var signum: Int { get }
  /// Whether nothing is left, not even a rounding error.
  var isZero: Bool { get }
  /// Nil for what may be 0.
  var reciprocal: Self? { get }
  static prefix func - (number: Self) -> Self
  static func - (left: Self, right: Self) -> Self
  static func * (left: Self, right: Self) -> Self
  static func += (left: inout Self, right: Self)
  static func -= (left: inout Self, right: Self)
}

extension Rational: SimplexNumber {}

extension Double: SimplexNumber {
  fileprivate var signum: Int { magnitude < 1e-9 ? 0 : self < 0 ? -1 : 1 }
  fileprivate var reciprocal: Double? { signum == 0 ? nil : 1 / self }
}

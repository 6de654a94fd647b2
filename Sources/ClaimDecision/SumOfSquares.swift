import ExactArithmetic
import NormalForms

/// A polynomial as a combination `sum_j sigma_j g_j + sum_k h_k e_k`, where the sigma_j are sums of squares, the g_j
/// polynomials that aren't negative (the first of them 1), and the e_k polynomials that vanish.
///
/// The coefficients of the sums of squares are positive semidefinite Gram matrices (Parrilo 2003). A floating-point
/// search finds one, which is rounded within the solutions of the linear equations (Peyrl and Parrilo 2008) and
/// checked exactly.
struct SumOfSquares {
  /// `factor * root^2`, times the product of some of the nonnegative polynomials.
  struct Square {
    let factor: Rational
    let root: AtomPolynomial
    let weight: Int
  }

  let target: AtomPolynomial
  /// The g_j, of which the first is 1.
  let weights: [AtomPolynomial]
  /// The e_k.
  let equations: [AtomPolynomial]

  private(set) var squares: [Square] = []
  /// The h_k.
  private(set) var multipliers: [AtomPolynomial] = []

  private static let basisLimit = 32
  private static let entryLimit = 420
  private static let unknownLimit = 220

  /// The unknown coefficients: of multipliers first, then entries of Gram matrices.
  private enum Unknown {
    case multiplier(equation: Int, monomial: AtomMonomial)
    case entry(block: Int, row: Int, column: Int)
  }

  /// A combination for the target; nil if none is found.
  ///
  /// `zeros` are points where no weight is negative and the target and the equations vanish: the squares vanish there
  /// as well, unless their weight does.
  init?(
    _ target: AtomPolynomial, weights: [AtomPolynomial], equations: [AtomPolynomial], zeros: [[Int: Rational]]
  ) {
    (self.target, self.weights, self.equations) = (target, weights, equations)
    guard let bases = bases(), !target.isZero else { return nil }
    let reduced = bases.enumerated().map { number, basis in
      Self.vanishing(
        basis, at: zeros.filter { weights[number].value(at: $0).map { !$0.isZero } ?? false })
    }
    guard solve(reduced) else { return nil }
  }

  // MARK: Monomials

  /// The monomials of the roots of the squares for each weight, those of high degree first.
  private func bases() -> [[AtomMonomial]]? {
    let atoms = target.atoms.union(weights.flatMap(\.atoms)).union(equations.flatMap(\.atoms)).sorted()
    let isPlain = equations.isEmpty && weights.allSatisfy { $0.terms.count == 1 }
    let degree = ([target.degree] + (isPlain ? [] : (weights + equations).map(\.degree))).max() ?? 0
    let highest = isPlain ? degree : (degree + 1) / 2 * 2
    let lowest = isPlain ? target.terms.keys.map(\.degree).min() ?? 0 : 0
    var candidates: [AtomMonomial] = [.one]
    for atom in atoms {
      let limit = (isPlain ? target.degree(in: atom) : highest) / 2
      candidates = candidates.flatMap { monomial in
        (0...limit).compactMap { exponent in
          guard 2 * (monomial.degree + exponent) <= highest else { return nil }
          return exponent == 0
            ? monomial : monomial * AtomMonomial(powers: [.init(atom: atom, exponent: exponent)])
        }
      }
      guard candidates.count <= 400 else { return nil }
    }
    var bases = weights.map { weight in
      candidates.filter { monomial in
        let total = 2 * monomial.degree + weight.degree
        guard total <= highest else { return false }
        guard isPlain, let own = weight.terms.keys.first else { return true }
        return total >= lowest
          && atoms.allSatisfy {
            2 * monomial.exponent(of: $0) + own.exponent(of: $0) <= target.degree(in: $0)
          }
      }
    }
    // A square that nothing can cancel isn't there.
    while isPlain {
      var mixed: Set<AtomMonomial> = Set(target.terms.keys)
      for (basis, weight) in zip(bases, weights) {
        guard basis.count <= 80, let own = weight.terms.keys.first else { return nil }
        for (i, first) in basis.enumerated() {
          for second in basis[(i + 1)...] { mixed.insert(first * second * own) }
        }
      }
      let next = zip(bases, weights).map { basis, weight in
        basis.filter { monomial in
          weight.terms.keys.first.map { mixed.contains(monomial * monomial * $0) } ?? true
        }
      }
      if next == bases { break }
      bases = next
    }
    guard bases.allSatisfy({ $0.count <= Self.basisLimit }),
      bases.reduce(0, { $0 + $1.count * ($1.count + 1) / 2 }) <= Self.entryLimit
    else { return nil }
    return bases.map { $0.sorted { $1 < $0 } }
  }

  /// A basis of the combinations of monomials that vanish at all points.
  private static func vanishing(_ basis: [AtomMonomial], at points: [[Int: Rational]]) -> [AtomPolynomial] {
    var rows: [[Rational]] = []
    for point in points {
      let values = basis.map { AtomPolynomial($0, 1).value(at: point) ?? 0 }
      rows.append(values)
      _ = reduce(&rows)
    }
    guard let pivots = reduce(&rows) else { return [] }
    return basis.indices.filter { !pivots.contains($0) }.map { free in
      var form = AtomPolynomial(basis[free], 1)
      for (row, pivot) in zip(rows, pivots) { form.add(-row[free], basis[pivot]) }
      return form
    }
  }

  /// Gauss and Jordan's elimination, leaving the rows that aren't 0; gives the columns of their leading ones, or
  /// nil if the time is up.
  private static func reduce(_ rows: inout [[Rational]]) -> [Int]? {
    guard let width = rows.first?.count else { return [] }
    var pivots: [Int] = []
    for column in 0..<width where pivots.count < rows.count {
      if Deadline.hasPassed { return nil }
      let next = pivots.count
      guard let found = rows[next...].firstIndex(where: { !$0[column].isZero }),
        let scale = rows[found][column].reciprocal
      else { continue }
      rows.swapAt(found, next)
      rows[next] = rows[next].map { $0.isZero ? $0 : $0 * scale }
      let leading = rows[next]
      let support = leading.indices.filter { !leading[$0].isZero }
      for other in rows.indices where other != next && !rows[other][column].isZero {
        let factor = rows[other][column]
        for position in support { rows[other][position] -= factor * leading[position] }
      }
      pivots.append(column)
    }
    rows.removeSubrange(pivots.count...)
    return pivots
  }

  // MARK: Gram matrices

  private mutating func solve(_ bases: [[AtomPolynomial]]) -> Bool {
    var (unknowns, columns): ([Unknown], [AtomPolynomial]) = ([], [])
    let degree = (max(target.degree, (weights + equations).map(\.degree).max() ?? 0) + 1) / 2 * 2
    for (number, equation) in equations.enumerated() {
      for monomial in multiplierMonomials(degree - equation.degree) {
        unknowns.append(.multiplier(equation: number, monomial: monomial))
        columns.append(equation * AtomPolynomial(monomial, 1))
      }
    }
    for (block, basis) in bases.enumerated() {
      for (row, first) in basis.enumerated() {
        for column in row..<basis.count {
          unknowns.append(.entry(block: block, row: row, column: column))
          columns.append((first * basis[column] * weights[block]).scaled(row == column ? 1 : 2))
        }
      }
    }
    guard columns.count <= Self.entryLimit + 200, !columns.isEmpty else { return false }
    var positions: [AtomMonomial: Int] = [:]
    for polynomial in [target] + columns {
      for monomial in polynomial.terms.keys where positions[monomial] == nil {
        positions[monomial] = positions.count
      }
    }
    var rows = [[Rational]](
      repeating: [Rational](repeating: 0, count: columns.count + 1), count: positions.count)
    for (column, polynomial) in (columns + [target]).enumerated() {
      for (monomial, coefficient) in polynomial.terms {
        if let row = positions[monomial] { rows[row][column] = coefficient }
      }
    }
    // The reduced form doesn't depend on the order of the rows.
    guard let pivots = Self.reduce(&rows) else { return false }
    // The last column is the right side.
    guard pivots.last != columns.count else { return false }
    let isPivot = Set(pivots)
    let free = columns.indices.filter { column in
      guard !isPivot.contains(column), case .entry = unknowns[column] else { return false }
      return true
    }
    guard free.count <= Self.unknownLimit else { return false }
    let scale = target.terms.values.map { abs($0.doubleValue) }.max() ?? 1
    var blocks = bases.map {
      SemidefiniteProgram.Block(
        size: $0.count, slopes: [[SemidefiniteProgram.Entry]](repeating: [], count: free.count))
    }
    for (position, column) in free.enumerated() {
      guard case .entry(let block, let row, let other) = unknowns[column] else { continue }
      blocks[block].slopes[position].append(.init(row: row, column: other, value: 1))
    }
    for (line, pivot) in zip(rows, pivots) {
      guard case .entry(let block, let row, let column) = unknowns[pivot] else { continue }
      if !line[columns.count].isZero {
        blocks[block].constant.append(
          .init(row: row, column: column, value: line[columns.count].doubleValue / scale))
      }
      for (position, other) in free.enumerated() where !line[other].isZero {
        blocks[block].slopes[position].append(
          .init(row: row, column: column, value: -line[other].doubleValue))
      }
    }
    blocks.removeAll { $0.size == 0 }
    let program = SemidefiniteProgram(blocks: blocks, unknowns: free.count)
    guard let point = program.interiorPoint() else { return false }
    for denominator in [1, 2, 4, 12, 60, 1 << 10, 1 << 20, 1 << 30] {
      var values = [Rational](repeating: 0, count: columns.count)
      for (position, column) in free.enumerated() {
        let rounded = (point[position] * scale * Double(denominator)).rounded()
        guard abs(rounded) < 1e15, let value = Rational(Int(rounded), over: denominator) else { return false }
        values[column] = value
      }
      for (line, pivot) in zip(rows, pivots) {
        var value = line[columns.count]
        for column in free where !line[column].isZero { value -= line[column] * values[column] }
        values[pivot] = value
      }
      if certify(bases, unknowns, values) { return true }
    }
    return false
  }

  private func multiplierMonomials(_ degree: Int) -> [AtomMonomial] {
    guard degree >= 0 else { return [] }
    let atoms = target.atoms.union(weights.flatMap(\.atoms)).union(equations.flatMap(\.atoms)).sorted()
    var monomials: [AtomMonomial] = [.one]
    for atom in atoms {
      monomials = monomials.flatMap { monomial in
        (0...(degree - monomial.degree)).map { exponent in
          exponent == 0 ? monomial : monomial * AtomMonomial(powers: [.init(atom: atom, exponent: exponent)])
        }
      }
      if monomials.count > 60 { return [.one] }
    }
    return monomials
  }

  /// The squares for given coefficients, if all matrices are positive semidefinite.
  private mutating func certify(
    _ bases: [[AtomPolynomial]], _ unknowns: [Unknown], _ values: [Rational]
  ) -> Bool {
    var matrices = bases.map { basis in
      [[Rational]](repeating: [Rational](repeating: 0, count: basis.count), count: basis.count)
    }
    var multipliers = [AtomPolynomial](repeating: .zero, count: equations.count)
    for (unknown, value) in zip(unknowns, values) {
      switch unknown {
      case .multiplier(let equation, let monomial): multipliers[equation].add(value, monomial)
      case .entry(let block, let row, let column):
        matrices[block][row][column] = value
        matrices[block][column][row] = value
      }
    }
    var squares: [Square] = []
    for (block, basis) in bases.enumerated() {
      var matrix = matrices[block]
      for i in basis.indices {
        let pivot = matrix[i][i]
        guard pivot.signum >= 0 else { return false }
        guard let reciprocal = pivot.reciprocal else {
          if matrix[i][i...].contains(where: { !$0.isZero }) { return false }
          continue
        }
        let row = matrix[i].map { $0 * reciprocal }
        var root = AtomPolynomial.zero
        for j in i..<basis.count where !row[j].isZero { root = root + basis[j].scaled(row[j]) }
        squares.append(Square(factor: pivot, root: root, weight: block))
        for j in (i + 1)..<max(basis.count, i + 1) where !row[j].isZero {
          let factor = matrix[j][i]
          for k in (i + 1)..<basis.count where !row[k].isZero { matrix[j][k] -= factor * row[k] }
        }
      }
    }
    (self.squares, self.multipliers) = (squares, multipliers)
    return true
  }
}

extension AtomPolynomial {
  /// The value at a point; nil if the point doesn't give all quantities a value.
  func value(at point: [Int: Rational]) -> Rational? {
    var total = Rational(0)
    for (monomial, coefficient) in terms {
      var product = coefficient
      for power in monomial.powers {
        guard let base = point[power.atom] else { return nil }
        for _ in 0..<power.exponent { product *= base }
      }
      total += product
    }
    return total
  }
}

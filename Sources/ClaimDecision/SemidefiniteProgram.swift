import Foundation
import NormalForms

/// Symmetric matrices that depend affinely on unknowns, all of which are to be positive definite at once.
///
/// Floating point: what is found has to be checked exactly.
struct SemidefiniteProgram {
  /// An entry on or above the diagonal.
  struct Entry {
    let row: Int
    let column: Int
    let value: Double
  }

  /// The matrix `constant + sum_i y_i slopes[i]`.
  struct Block {
    let size: Int
    var constant: [Entry] = []
    var slopes: [[Entry]]
  }

  let blocks: [Block]
  let unknowns: Int

  private static let stepLimit = 90
  private static let slackGoal = -0.02
  /// The slack up to which the unknowns may lie on the boundary, where simple numbers are found by rounding.
  private static let boundary = 1e-3
  /// The weight of the squares of the unknowns, which keeps them finite.
  private static let ridge = 1e-7

  /// Unknowns near the centre of those for which all matrices are positive definite, or nil.
  ///
  /// Minimises the slack s for which all matrices plus s are positive definite, by Newton's method with the logarithms
  /// of the determinants as barrier (Boyd and Vandenberghe 2004, section 11.4).
  func interiorPoint() -> [Double]? {
    var y = [Double](repeating: 0, count: unknowns)
    // Each row of the matrices at 0 bounds the slack that is needed.
    var slack = 1.0
    for block in blocks {
      var rows = [Double](repeating: 0, count: block.size)
      for entry in block.constant {
        rows[entry.row] += abs(entry.value)
        if entry.row != entry.column { rows[entry.column] += abs(entry.value) }
      }
      slack = max(slack, 1 + (rows.max() ?? 0))
    }
    var weight = 1.0
    guard var value = barrier(y, slack, weight) else { return nil }
    var best: [Double]?
    for _ in 0..<Self.stepLimit {
      if Deadline.hasPassed { return nil }
      guard let (step, decrement) = newton(y, slack, weight) else { return best }
      if decrement < 1e-3 {
        if slack < 0 { best = y }
        if slack < Self.slackGoal { return best }
        if weight > 1e9 { break }
        weight *= 6
        guard let next = barrier(y, slack, weight) else { return best }
        value = next
        continue
      }
      var length = 1.0
      var isShorter = false
      while length > 1e-8 {
        let candidate = zip(y, step).map { $0 - length * $1 }
        let next = slack - length * step[unknowns]
        if let reached = barrier(candidate, next, weight), reached < value - 0.1 * length * decrement {
          (y, slack, value) = (candidate, next, reached)
          isShorter = true
          break
        }
        length /= 2
      }
      if !isShorter { break }
    }
    return slack < Self.boundary ? y : best
  }

  private func matrix(_ block: Block, _ y: [Double], _ slack: Double) -> [Double] {
    let n = block.size
    var matrix = [Double](repeating: 0, count: n * n)
    func add(_ entries: [Entry], _ factor: Double) {
      for entry in entries {
        matrix[entry.row * n + entry.column] += factor * entry.value
        if entry.row != entry.column { matrix[entry.column * n + entry.row] += factor * entry.value }
      }
    }
    add(block.constant, 1)
    for (unknown, entries) in block.slopes.enumerated() where !entries.isEmpty { add(entries, y[unknown]) }
    for i in 0..<n { matrix[i * n + i] += slack }
    return matrix
  }

  /// What is minimised; nil if a matrix isn't positive definite.
  private func barrier(_ y: [Double], _ slack: Double, _ weight: Double) -> Double? {
    var value = weight * slack + Self.ridge / 2 * y.reduce(0) { $0 + $1 * $1 }
    for block in blocks {
      guard let factor = Self.cholesky(matrix(block, y, slack), block.size) else { return nil }
      for i in 0..<block.size { value -= 2 * log(factor[i * block.size + i]) }
    }
    return value
  }

  /// Newton's step, the slack last, and by how much it promises to lower what is minimised.
  private func newton(_ y: [Double], _ slack: Double, _ weight: Double) -> ([Double], Double)? {
    let count = unknowns + 1
    var gradient = y.map { Self.ridge * $0 } + [weight]
    var hessian = [Double](repeating: 0, count: count * count)
    for i in 0..<unknowns { hessian[i * count + i] = Self.ridge }
    for block in blocks {
      let n = block.size
      guard let factor = Self.cholesky(matrix(block, y, slack), n) else { return nil }
      let inverse = Self.inverse(factor, n)
      let unit = (0..<n).map { Entry(row: $0, column: $0, value: 1) }
      let slopes = block.slopes + [unit]
      for (i, own) in slopes.enumerated() where !own.isEmpty {
        // W B W for the inverse W, of which the traces with the other matrices are needed.
        var product = [Double](repeating: 0, count: n * n)
        for entry in own {
          let (r, c) = (entry.row, entry.column)
          gradient[i] -= inverse[r * n + c] * entry.value * (r == c ? 1 : 2)
          for a in 0..<n {
            let (left, right) = (inverse[a * n + r] * entry.value, inverse[a * n + c] * entry.value)
            for b in 0..<n {
              product[a * n + b] += left * inverse[c * n + b]
              if r != c { product[a * n + b] += right * inverse[r * n + b] }
            }
          }
        }
        for j in i..<slopes.count where !slopes[j].isEmpty {
          var trace = 0.0
          for entry in slopes[j] {
            trace += product[entry.row * n + entry.column] * entry.value * (entry.row == entry.column ? 1 : 2)
          }
          hessian[i * count + j] += trace
          if i != j { hessian[j * count + i] += trace }
        }
      }
    }
    guard let factor = Self.cholesky(hessian, count) else { return nil }
    var step = gradient
    for i in 0..<count {
      for j in 0..<i { step[i] -= factor[i * count + j] * step[j] }
      step[i] /= factor[i * count + i]
    }
    for i in stride(from: count - 1, through: 0, by: -1) {
      for j in (i + 1)..<max(count, i + 1) { step[i] -= factor[j * count + i] * step[j] }
      step[i] /= factor[i * count + i]
    }
    return (step, zip(step, gradient).reduce(0) { $0 + $1.0 * $1.1 })
  }

  /// The lower triangular factor; nil if the matrix isn't positive definite.
  private static func cholesky(_ matrix: [Double], _ n: Int) -> [Double]? {
    var factor = matrix
    for i in 0..<n {
      for j in 0...i {
        var sum = factor[i * n + j]
        for k in 0..<j { sum -= factor[i * n + k] * factor[j * n + k] }
        if i == j {
          guard sum > 1e-14 else { return nil }
          factor[i * n + i] = sum.squareRoot()
        } else {
          factor[i * n + j] = sum / factor[j * n + j]
        }
      }
    }
    return factor
  }

  /// The inverse of a matrix with the given lower triangular factor.
  private static func inverse(_ factor: [Double], _ n: Int) -> [Double] {
    var inverse = [Double](repeating: 0, count: n * n)
    for column in 0..<n {
      var solution = [Double](repeating: 0, count: n)
      solution[column] = 1
      for i in column..<n {
        for j in column..<i { solution[i] -= factor[i * n + j] * solution[j] }
        solution[i] /= factor[i * n + i]
      }
      for i in stride(from: n - 1, through: 0, by: -1) {
        for j in (i + 1)..<max(n, i + 1) { solution[i] -= factor[j * n + i] * solution[j] }
        solution[i] /= factor[i * n + i]
      }
      for i in 0..<n { inverse[i * n + column] = solution[i] }
    }
    return inverse
  }
}

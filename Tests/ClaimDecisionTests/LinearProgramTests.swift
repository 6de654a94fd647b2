import ExactArithmetic
import Testing

@testable import ClaimDecision

@Suite("linear programs")
struct LinearProgramTests {
  private typealias Program = (columns: [[Int: Rational]], rightSide: [Rational], solution: [Rational])

  /// Equations with a known nonnegative solution.
  private static func program(_ generator: inout SplitMix64) -> Program {
    let (rows, count) = (Int.random(in: 1...5, using: &generator), Int.random(in: 1...8, using: &generator))
    var columns: [[Int: Rational]] = []
    var solution: [Rational] = []
    for _ in 0..<count {
      var column: [Int: Rational] = [:]
      for row in 0..<rows where Bool.random(using: &generator) {
        column[row] = Rational(Int.random(in: -9...9, using: &generator), over: 7)
      }
      columns.append(column)
      solution.append(Rational(max(0, Int.random(in: -5...5, using: &generator)), over: 3) ?? 0)
    }
    return (columns, product(columns, solution, rows), solution)
  }

  private static func product(_ columns: [[Int: Rational]], _ x: [Rational], _ rows: Int) -> [Rational] {
    (0..<rows).map { row in zip(columns, x).reduce(0) { $0 + ($1.0[row] ?? 0) * $1.1 } }
  }

  @Test("a solution is found where there is one, and is exact", arguments: 0..<200)
  func feasible(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(20_141_222 + seed))
    let (columns, rightSide, _) = Self.program(&generator)
    let found = try #require(LinearProgram.solution(columns: columns, rightSide: rightSide))
    #expect(found.allSatisfy { $0.signum >= 0 })
    #expect(Self.product(columns, found, rightSide.count) == rightSide)
  }

  @Test("a preferred unknown is positive if some solution has it so", arguments: 0..<200)
  func preferred(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(20_141_222 + seed))
    let (columns, rightSide, solution) = Self.program(&generator)
    guard let positive = solution.firstIndex(where: { $0.signum > 0 }) else { return }
    let found = try #require(
      LinearProgram.solution(columns: columns, rightSide: rightSide, preferring: [positive]))
    #expect(found[positive].signum > 0)
    #expect(found.allSatisfy { $0.signum >= 0 })
    #expect(Self.product(columns, found, rightSide.count) == rightSide)
  }

  @Test("what has no solution gets none")
  func infeasible() {
    // x + y = 1 and x + y = 2; -x = 1; x - y = 1 and y - x = 1.
    #expect(LinearProgram.solution(columns: [[0: 1, 1: 1], [0: 1, 1: 1]], rightSide: [1, 2]) == nil)
    #expect(LinearProgram.solution(columns: [[0: -1]], rightSide: [1]) == nil)
    #expect(LinearProgram.solution(columns: [[0: 1, 1: -1], [0: -1, 1: 1]], rightSide: [1, 1]) == nil)
    // x = 0 keeps x from being preferred.
    #expect(LinearProgram.solution(columns: [[0: 1]], rightSide: [0], preferring: [0]) == nil)
  }

  @Test("equations that a rounding error would satisfy aren't taken for satisfied")
  func nearlyFeasible() throws {
    // x + y = 1 and x + (1 + 2^-80) y = 1 + 2^-79 ask for y = 2 and x = -1.
    let small = try Rational(2).power(-80)
    let columns: [[Int: Rational]] = [[0: 1, 1: 1], [0: 1, 1: 1 + small]]
    #expect(LinearProgram.solution(columns: columns, rightSide: [1, 1 + 2 * small]) == nil)
    // With 1 + 2^-81 on the right, x = y = 1/2.
    let half = try Rational(2).power(-81)
    #expect(LinearProgram.solution(columns: columns, rightSide: [1, 1 + half]) == [.half, .half])
  }
}

import SymbolicAlgebra
import Testing

@testable import ClaimDecision

@Suite("theorems compared with a goal at samples")
struct SampleComparisonTests {
  private static func admits(_ theorem: String, as goal: String, given: [Formula] = []) throws -> Bool {
    let (theorem, goal) = (try ReadingTests.read(theorem).claim, try ReadingTests.read(goal).claim)
    let variables = Set(theorem.variables + goal.variables)
    return SampleComparison(variables, indexRelations: given).admits(theorem.conclusion, as: goal.conclusion)
  }

  @Test(
    "what differs by nothing, or by a constant that isn't negative, is admitted",
    arguments: [
      ("x^2 - y^2 >= 0", "(x - y)*(x + y) >= 0"), ("x <= y", "x <= y + 1"), ("x = y", "y = x"),
      ("vhat >= 0", "vhat + 1 >= 0"), ("x = y <-> x = 1", "x = 1 <-> x = y"),
      ("forall g. E_p[g] = E_q[g]", "forall g. E_p[g] = E_q[g]"),
      ("sqrt(x^2 + 1) >= 1", "1 <= sqrt(1 + x^2)"), ("x <= y and y <= 1", "x <= y and y <= 1"),
    ])
  func adaptable(theorem: String, goal: String) throws {
    #expect(try Self.admits(theorem, as: goal))
  }

  @Test(
    "anything else isn't",
    arguments: [
      ("x <= y", "x <= y - 1"), ("x <= y", "x <= 2*y"), ("x = y", "x = y + 1"),
      ("vhat >= 0", "vhat >= mhat^2"),
      ("x = y <-> x = 1", "x = 1 <-> x = 2*y"), ("forall g. E_p[g] = 0", "forall g. E_q[g] = 0"),
      ("sqrt(x^2 + 1) >= 1", "sqrt(x^2 + 2) >= 1"), ("x <= y and y <= 1", "x <= y and y <= 0"),
    ])
  func unadaptable(theorem: String, goal: String) throws {
    #expect(try !Self.admits(theorem, as: goal))
  }

  @Test("members long before the first step, or far after it, tell nothing and are no trap")
  func farMembers() throws {
    #expect(try Self.admits("g[t - 400] <= 1", as: "g[t - 400] <= 1"))
    #expect(try Self.admits("g[1000000000*t] <= 1", as: "g[1000000000*t] <= 1"))
  }

  @Test("known relations of indices hold at the samples")
  func indexRelations() throws {
    let t = IndexTerm.variable("t")
    #expect(try Self.admits("E_p[g] = 0", as: "g[1] = 0", given: [.indexRelation(.equal, t, 1)]))
    #expect(try !Self.admits("E_p[g] = 0", as: "g[1] = 0"))
    // No sample satisfies this, so that nothing is excluded.
    #expect(try Self.admits("E_p[g] = 0", as: "g[1] = 0", given: [.indexRelation(.equal, t, 50)]))
  }
}

import Automation
import SymbolicAlgebra
import Testing

@testable import ClaimDecision

@Suite("goals at samples")
struct SampledGoalsTests {
  private static let x = Term.parameter("x")
  private static let isNonnegative = Term(0).isAtMost(x)

  private static func isRefuted(_ goal: Formula, given assumptions: [Formula]) throws -> Bool {
    SampledGoals().refute(goal, try Prover(lemmas: .standard(), assuming: assumptions))
  }

  @Test("a goal is refuted where a sample meets the assumptions and not the goal")
  func falseGoal() throws {
    #expect(try Self.isRefuted(Self.x.isAtMost(0), given: [Self.isNonnegative]))
    #expect(try Self.isRefuted(.falsity, given: [Self.isNonnegative]))
  }

  @Test("what follows from the assumptions isn't refuted")
  func trueGoal() throws {
    #expect(try !Self.isRefuted(Term(0).isAtMost(Self.x.squared), given: []))
    #expect(try !Self.isRefuted(Self.x.equals(0), given: [Self.isNonnegative, Self.x.isAtMost(0)]))
    #expect(try !Self.isRefuted(.falsity, given: [Self.isNonnegative, Self.x.isLess(than: 0)]))
  }

  @Test("nothing is said where an assumption is about all numbers")
  func universalAssumption() throws {
    let y = Variable("y", .real)
    let bound = Formula.forall(y, Term.parameter("y").isAtMost(Self.x))
    #expect(try !Self.isRefuted(.falsity, given: [bound]))
  }
}

import Foundation
import Rendering
import SymbolicAlgebra
import Testing

@Suite("Derivations as text and as statements")
struct DerivationTextTests {
  private static func text(_ id: String) throws -> String {
    let sections = try ProvedTheory.sections.get().filter { $0.id == id }
    return TheoremDocument(sections, routineLemmas: try ProvedTheory.routineLemmas.get()).text()
  }

  @Test("The weights sum to one: the text")
  func weightsSumToOne() throws {
    let expected = """
      weights-sum-to-one: the normalised weights sum to one
        Source: geometric sum

      Theorem sum. For all 0 ≤ β < 1 and 1 ≤ t:
          ∑ₖ₌₁ᵗ wₖ(β) = 1

      Proof.
        (1) ∑ₖ₌₁ᵗ wₖ(β) = ((1 - β)/(1 - βᵗ)) ∑ₖ₌₁ᵗ βᵗ⁻ᵏ
                                                   definition of w, algebra with
                                                   1 - βᵗ ≠ 0
                        = ((1 - β)/(1 - βᵗ)) ((1 - βᵗ)/(1 - β))
                                                   closed form of the sum with
                                                   1 - βᵗ ≠ 0 and 1 - β ≠ 0
                        = 1                        algebra with 1 - βᵗ ≠ 0 and
                                                   1 - β ≠ 0
        Here 1 - βᵗ ≠ 0 (power below one, 0 ≤ β < 1 and 1 ≤ t); 1 - β ≠ 0 (β < 1).

      """
    let text = try Self.text("weights-sum-to-one")
    #expect(text == expected)
  }

  @Test("The recurrence of the variance: the text")
  func onlineVariance() throws {
    let expected = """
      online-variance: with equal decay rates v − m² is itself an exponential moving
      average
        Source: Orvieto and Gower 2025
        The moments are those without bias correction.

      Lemma recurrence-of-m. For all 1 ≤ t, every real β and every sequence g:
          mₜ(β) = β mₜ₋₁(β) + (1 - β) gₜ

      Proof.
        (1) mₜ(β) = β mₜ₋₁(β) + (1 - β) gₜ         definition of m, recurrence of EMA

      Lemma recurrence-of-v. For all 1 ≤ t, every real β and every sequence g:
          vₜ(β) = β vₜ₋₁(β) + (1 - β) gₜ²

      Proof.
        (2) vₜ(β) = β vₜ₋₁(β) + (1 - β) gₜ²        definition of v, recurrence of EMA

      Theorem recurrence. For all 0 ≤ β < 1, 1 ≤ t and every sequence g:
          vₜ(β) - mₜ(β)² = β (vₜ₋₁(β) - mₜ₋₁(β)²) + β (1 - β) (mₜ₋₁(β) - gₜ)²

      Proof.
        (3) vₜ(β) - mₜ(β)² = β vₜ₋₁(β) + (1 - β) gₜ² - (β mₜ₋₁(β) + (1 - β) gₜ)²
                                                   recurrence-of-v and recurrence-of-m
                           = β (vₜ₋₁(β) - mₜ₋₁(β)²) + β (1 - β) (mₜ₋₁(β) - gₜ)²
                                                   algebra

      """
    let text = try Self.text("online-variance")
    #expect(text == expected)
  }

  @Test("No line of any derivation is wider than the terminal", arguments: [80, 100])
  func width(columns: Int) throws {
    let document = TheoremDocument(
      try ProvedTheory.sections.get(), routineLemmas: try ProvedTheory.routineLemmas.get())
    for line in document.text(width: columns).split(separator: "\n") {
      #expect(line.count <= columns, "\(line)")
    }
  }

  // MARK: Statements

  private let beta = Term.parameter("beta")
  private let t = IndexTerm.variable("t")

  private func stated(_ hypotheses: [Formula], _ conclusion: Formula = .falsity) throws -> StatedTheorem {
    let library = try ProvedTheory.sections.get()
    let any = try #require(library.first?.parts.first)
    return StatedTheorem(
      name: "claim", label: "claim", variables: [Variable("beta", .real), Variable("t", .index)],
      hypotheses: hypotheses, conclusion: conclusion, theorem: any.theorem)
  }

  @Test("A lower and an upper bound of one variable are one hypothesis, wherever they stand")
  func bounds() throws {
    let statement = try stated([
      Term(0).isAtMost(beta), IndexTerm(1).isAtMost(t), Term(0).isLess(than: beta), beta.isLess(than: 1),
      beta.differs(from: .index(t)),
    ])
    let renderer = StatementRenderer()
    #expect(renderer.hypotheses(of: statement, as: .plain) == ["1 <= t", "0 < beta < 1", "Ne(beta, t)"])
    #expect(renderer.hypotheses(of: statement, as: .text) == ["1 ≤ t", "0 < β < 1", "β ≠ t"])
    #expect(
      renderer.hypotheses(of: statement, as: .latex) == ["1 \\le t", "0 < \\beta < 1", "\\beta \\ne t"])
  }

  @Test("Logic is said in words, and nothing that could be read in two ways is")
  func words() throws {
    let (x, y) = (Term.parameter("x"), Term.parameter("y"))
    let k = Variable("k", .index)
    let f = SequenceTerm.variable("f", arity: 1)
    func inRange(_ property: Formula) -> Formula {
      .forall(
        k,
        .implies(
          IndexTerm(1).isAtMost(.variable("k")), .implies(IndexTerm.variable("k").isAtMost(t), property)))
    }
    let member = f[.variable("k")].equals(0)
    let exists = Formula.exists(
      Variable("y", .real), .and(Term(0).isLess(than: y), x.isLess(than: y)))
    let (u, v) = (Variable("a", .real), Variable("z", .real))
    let product = (Term.parameter("a") * .parameter("z")).equals(.parameter("z"))
    let cases: [(Formula, String)] = [
      (inRange(member), "fₖ = 0 for all 1 ≤ k ≤ t"),
      (.iff(x.equals(y), inRange(member)), "x = y if and only if (fₖ = 0 for all 1 ≤ k ≤ t)"),
      (
        .iff(exists, x.equals(0)),
        "the following are equivalent: (i) there is a real y with 0 < y such that x < y; (ii) x = 0"
      ),
      (exists, "there is a real y with 0 < y such that x < y"),
      (.and(x.equals(0), y.equals(0)), "x = 0 and y = 0"),
      (.and(x.equals(0), exists), "x = 0 and (there is a real y with 0 < y such that x < y)"),
      (.implies(x.equals(0), y.equals(0)), "if x = 0 then y = 0"),
      (.not(inRange(member)), "it is not true that (fₖ = 0 for all 1 ≤ k ≤ t)"),
      (.and(inRange(member), x.equals(0)), "fₖ = 0 for all 1 ≤ k ≤ t and x = 0"),
      (.exists(v, .forall(u, product)), "there is a real z such that for every real a, a z = z"),
      (.forall(u, .exists(v, product)), "for every real a, there is a real z such that a z = z"),
      (.and(.forall(u, product), x.equals(0)), "(a z = z for every real a) and x = 0"),
      (.or(x.equals(0), .and(y.equals(0), product)), "x = 0 or (y = 0 and a z = z)"),
    ]
    for (formula, words) in cases {
      let statement = try stated([], formula)
      let lines = StatementRenderer(context: [formula]).statementLines(of: statement, width: 200)
      #expect(lines.first == words)
    }
  }

  @Test("A bound variable is never shown like a free one, also where the names differ in `_` alone")
  func boundNames() throws {
    let free = Term.parameter("x1")
    let bound = Formula.forall(Variable("x_1", .real), free.isAtMost(.parameter("x_1")))
    let lines = StatementRenderer(context: [bound]).statementLines(of: try stated([], bound), width: 200)
    #expect(lines.first == "x₁ ≤ x for every real x")
  }
}

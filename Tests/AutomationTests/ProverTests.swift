import Automation
import NormalForms
import ProofKernel
import SymbolicAlgebra
import Testing

private let beta = Term.parameter("beta")
private let x = Term.parameter("x")
private let t = IndexTerm.variable("t")

@Suite("the prover")
struct ProverTests {
  private func prover(_ hypotheses: Formula...) throws -> Prover {
    try Prover(lemmas: .standard(), assuming: hypotheses)
  }

  @Test("signs of weights follow from the range of the decay rate, and don't without it")
  func signs() throws {
    let weight = (1 - beta) * beta.power(t) / (1 - beta.power(t))
    let known = try prover(Term(0).isAtMost(beta), beta.isLess(than: 1), IndexTerm(1).isAtMost(t))
    #expect(try known.nonnegative(weight).conclusion == Term(0).isAtMost(weight))
    #expect(throws: (any Error).self) { try prover(Term(0).isAtMost(beta)).nonnegative(weight) }
    // With beta = 0 the weight can vanish, so it isn't positive.
    #expect(throws: (any Error).self) { try known.positive(weight) }
  }

  @Test("an identity is refused when one coefficient is changed")
  func identities() throws {
    let square = (x + 1).squared
    #expect(throws: Never.self) { try prover().identity(square, x.squared + 2 * x + 1) }
    #expect(throws: (any Error).self) { try prover().identity(square, x.squared + 3 * x + 1) }
  }

  @Test("a quotient is cancelled only where the denominator is known not to vanish")
  func cancellation() throws {
    #expect(throws: (any Error).self) { try prover().identity(x / x, 1) }
    #expect(throws: Never.self) { try prover(x.differs(from: 0)).identity(x / x, 1) }
  }

  @Test("a geometric sum is closed only where its ratio is known not to be 1")
  func geometricSum() throws {
    let sum = Term.sum(to: t) { x.power(t - $0) }
    let closed = (1 - x.power(t)) / (1 - x)
    #expect(throws: (any Error).self) { try prover().identity(sum, closed) }
    #expect(throws: Never.self) { try prover(x.differs(from: 1)).identity(sum, closed) }
  }

  @Test("a sign that wasn't found is looked for again when more is known")
  func signsFoundLater() throws {
    let p = try prover()
    #expect(throws: (any Error).self) { try p.positive(x * beta) }
    try p.know(.assuming(Term(0).isLess(than: x)))
    try p.know(.assuming(Term(0).isLess(than: beta)))
    #expect(try p.positive(x * beta).conclusion == Term(0).isLess(than: x * beta))
  }

  @Test("a sum is closed as soon as the relation of indices that it needs is known")
  func relationsFoundLater() throws {
    let last = Term.sum(to: t) { x.power($0) } - .sum(to: t - 1) { x.power($0) }
    let p = try prover()
    #expect(throws: (any Error).self) { try p.identity(last, x.power(t)) }
    let inner = try p.assuming(IndexTerm(1).isAtMost(t))
    #expect(try inner.identity(last, x.power(t)).conclusion == last.equals(x.power(t)))
    #expect(throws: (any Error).self) { try p.identity(last, x.power(t)) }
  }

  @Test("what normal forms need is worked out after the deadline as before it")
  func requirementsAfterDeadline() throws {
    let p = try prover(x.differs(from: 0))
    let quotient = Term.sum(to: t) { _ in x / x }
    Deadline.$current.withValue(.now - .seconds(1)) {
      #expect(throws: (any Error).self) { try p.identity(quotient, .index(t)) }
    }
    #expect(try p.identity(quotient, .index(t)).conclusion == quotient.equals(.index(t)))
  }

  @Test("what is known as it stands is found, and nothing else")
  func knownStatements() throws {
    let (first, second) = (x.equals(1), beta.equals(x))
    let p = try prover(first)
    let inner = try p.assuming(second)
    #expect(inner.theorem(stating: second)?.hypotheses == [second])
    #expect(inner.theorem(stating: first)?.hypotheses == [first])
    #expect(!p.knows(second) && !inner.knows(x.equals(beta)))
  }

  @Test("a claim is kept only if what was proved is what was claimed, on nothing but its hypotheses")
  func claims() throws {
    var library = try LemmaLibrary.standard()
    let claim = Claim(
      "positive", for: Variable.reals("x"), given: [Term(0).isLess(than: x)], Term(0).isLess(than: 2 * x))
    #expect(throws: Never.self) { try library.prove(claim) { try $0.positive(2 * x) } }
    #expect(throws: ProofFailure.self) { try library.prove(claim) { try $0.positive(3 * x) } }
    let baseless = Claim("baseless", for: Variable.reals("x"), Term(0).isLess(than: x))
    #expect(throws: (any Error).self) {
      try library.prove(baseless) { _ in try .assuming(Term(0).isLess(than: x)) }
    }
    #expect(!library.contains("baseless"))
  }

  @Test("every standard lemma can be replayed from its record alone")
  func replay() throws {
    let library = try LemmaLibrary.standard()
    for name in library.names {
      let theorem = try library.theorem(name)
      let replayed = try theorem.replayed()
      #expect(replayed.conclusion == theorem.conclusion && replayed.hypotheses.isEmpty, "\(name)")
    }
  }

  @Test("the reason of a failure shows formulas as the caller writes them")
  func failureText() {
    let formula = Term(0).isLess(than: .parameter("x"))
    let rejected = ProofFailure.rejected(claim: "c", .mismatch(rule: "r", expected: formula, found: .falsity))
    let text = rejected.description { $0 == formula ? "0 < x" : "false" }
    #expect(text == "the kernel rejected a step in the proof of c: r needs 0 < x, found false")
    #expect(ProofFailure.noProofFound(formula).description { _ in "0 < x" } == "no proof found of 0 < x")
  }
}

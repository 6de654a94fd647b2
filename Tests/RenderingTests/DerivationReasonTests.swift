import Automation
import ProofKernel
import Rendering
import SymbolicAlgebra
import Testing

private let x = Term.parameter("x")
private let y = Term.parameter("y")
private let n = IndexTerm.variable("n")
private let positive = Term(0).isLess(than: x)

@Suite("The reasons of a step are what its inference used")
struct DerivationReasonTests {
  private static func prove(
    _ claim: Claim, in library: LemmaLibrary? = nil, _ proof: (Prover) throws -> Theorem
  ) throws -> Derivation {
    var library = try library ?? .standard()
    let theorem = try library.prove(claim, proof)
    return Derivation(
      of: StatedTheorem(
        name: claim.name, label: claim.name, variables: claim.variables, hypotheses: claim.hypotheses,
        conclusion: claim.conclusion, theorem: theorem))
  }

  private static func libraryWithTwins() throws -> LemmaLibrary {
    var library = try LemmaLibrary.standard()
    for name in ["first-twin", "second-twin"] {
      try library.prove(
        Claim(name, for: Variable.reals("x"), (x * x).equals(x.squared))
      ) { p in
        try p.identity(x * x, x.squared)
      }
    }
    return library
  }

  @Test(
    "A proof that uses another lemma of the same statement has another reason",
    arguments: ["first-twin", "second-twin"])
  func otherLemma(name: String) throws {
    let claim = Claim("square", for: Variable.reals("y"), (y * y).equals(y.squared))
    let derivation = try Self.prove(claim, in: Self.libraryWithTwins()) { p in try p.lemma(name, .real(y)) }
    #expect(derivation.lines.count == 1)
    #expect(derivation.lines[0].steps[0].reasons == [.lemma(name)])
    #expect(derivation.citations.map(\.name) == [name])
  }

  @Test("A condition is mentioned where it is needed, and not where it is only at hand")
  func conditions() throws {
    let claim = Claim(
      "cancel", for: Variable.reals("x", "y"), given: [x.differs(from: 0), y.differs(from: 0)],
      (x * y / x).equals(y))
    let derivation = try Self.prove(claim) { p in
      let (first, second) = (p.known[0], p.known[1])
      return try Theorem.infer(.arithmetic(claim.conclusion, multipliers: []), from: [first, second])
    }
    #expect(derivation.lines[0].steps[0].reasons == [.hypothesis(x.differs(from: 0)), .algebra])
  }

  @Test("A nonzero value that isn't a hypothesis is a fact with reasons of its own")
  func facts() throws {
    let claim = Claim("cancel", for: Variable.reals("x"), given: [positive], ((1 + x) / (1 + x)).equals(1))
    let derivation = try Self.prove(claim) { p in try p.identity((1 + x) / (1 + x), 1) }
    let fact = (1 + x).differs(from: 0)
    #expect(derivation.lines[0].steps[0].reasons == [.algebra, .fact(fact)])
    #expect(derivation.facts.map(\.statement) == [fact])
    #expect(derivation.facts[0].reasons == [.hypothesis(positive)])
  }

  @Test("Only the definitions that a step unfolds are mentioned")
  func definitions() throws {
    let inner = try Definition("half", [Binder("x", .real)], .explicit(.bound(0) / 2))
    let outer = try Definition(
      "twice", [Binder("x", .real)], .explicit(2 * .application(inner, [.real(.bound(0))])))
    let value = Term.application(outer, [.real(x)])
    let unfolded = 2 * Term.application(inner, [.real(x)])
    let once = try Self.prove(Claim("unfold", for: Variable.reals("x"), value.equals(unfolded))) { p in
      // Both definitions are handed to the inference.
      try Theorem.infer(
        .folding(value.equals(unfolded), [outer, inner]),
        from: [p.identity(value.unfolding([outer, inner]), unfolded.unfolding([outer, inner]))])
    }
    #expect(once.lines[0].steps[0].reasons == [.definition(outer)])
    let both = try Self.prove(Claim("unfold", for: Variable.reals("x"), value.equals(x))) { p in
      try p.identity(value, x)
    }
    #expect(both.lines[0].steps[0].reasons == [.definition(outer), .definition(inner), .algebra])
  }

  @Test("A calculation is one line with a reason for each link; what it cites is a line before it")
  func calculation() throws {
    let claim = Claim(
      "chain", for: Variable.reals("x"), given: [positive], Term(0).isLess(than: x + x.squared))
    let derivation = try Self.prove(claim) { p in
      let order = p.known[0]
      let sum = try p.calculate(2 * x, .equals(x + x))
      return try p.calculate(
        0, .below(2 * x / 2, using: [(order, Term(1))]), .equals((x + x) / 2, using: [(sum, Term(1) / 2)]),
        .atMost(x + x.squared, using: [(.infer(.square(x)), Term(1))]))
    }
    #expect(derivation.lines.map(\.steps.count) == [1, 3])
    #expect(derivation.lines[0].steps[0].reasons == [.algebra])
    #expect(
      derivation.lines[1].steps.map(\.reasons) == [
        [.hypothesis(positive), .algebra], [.line(1)], [.algebra, .fact(Term(0).isAtMost(x.squared))],
      ])
    #expect(derivation.facts.map(\.reasons) == [[.square]])
  }

  @Test("An induction shows its two parts, the second under the induction hypothesis")
  func induction() throws {
    let claim = Claim("ones", for: [Variable("n", .index)], Term.number(1).power(n).equals(1))
    let derivation = try Self.prove(claim) { p in
      let all = try p.induction(on: "m") {
        Term.number(1).power($0).equals(1)
      } base: { p in
        try p.identity(Term.number(1).power(0), 1)
      } step: { p, previous, m in
        try p.identity(Term.number(1).power(m + 1), 1, using: [(previous, 1)])
      }
      return try p.specialize(all, to: .index(n)).applied(to: p.index(IndexTerm(0).isAtMost(n)))
    }
    let m = Variable("m", .index)
    let hypothesis = Term.number(1).power(.variable("m")).equals(1)
    #expect(derivation.lines.count == 3)
    #expect(derivation.lines[0].assumptions.isEmpty)
    #expect(derivation.lines[1].assumptions.contains(hypothesis))
    #expect(derivation.lines[1].steps[0].reasons.contains(.inductionHypothesis(hypothesis)))
    #expect(derivation.lines[2].steps[0].reasons == [.induction(m, from: 0), .line(1), .line(2)])
  }

  @Test("Cases, contradiction, witness and choice are named, with a line for each branch")
  func logic() throws {
    let square = Term(0).isAtMost(x.squared + x.squared)
    let cases = try Self.prove(Claim("cases", for: Variable.reals("x"), square)) { p in
      try p.comparing(x, 0) { p, less in
        try p.relation(
          square,
          using: [
            (
              .infer(
                .product,
                from: [
                  p.relation(Term(0).isLess(than: -x), adding: less),
                  p.relation(Term(0).isLess(than: -x), adding: less),
                ]), 2
            )
          ])
      } equal: { p, equal in
        try p.relation(square, using: [(equal, -(2 * x))])
      } greater: { p, less in
        try p.relation(square, using: [(.infer(.product, from: [less, less]), 2)])
      }
    }
    #expect(cases.lines.count == 4)
    #expect(
      cases.lines.dropLast().map(\.assumptions) == [
        [x.isLess(than: 0)], [x.equals(0)], [Term(0).isLess(than: x)],
      ])
    guard case .cases(let assumptions)? = cases.lines[3].steps[0].reasons.first else {
      Issue.record("no distinction of cases among \(cases.lines[3].steps[0].reasons)")
      return
    }
    #expect(assumptions == [x.isLess(than: 0), x.equals(0), Term(0).isLess(than: x)])

    let above = Formula.exists(Variable("y", .real), x.isLess(than: y))
    let witness = try Self.prove(Claim("witness", for: Variable.reals("x"), above)) { p in
      try p.witness(above, .real(x + 1), p.relation(x.isLess(than: x + 1)))
    }
    #expect(witness.lines.map(\.statement) == [x.isLess(than: x + 1), above])
    #expect(witness.lines[1].steps[0].reasons == [.witness(.real(x + 1), for: "y"), .line(1)])

    let bound = Formula.exists(Variable("k", .index), (x + 1).isLess(than: .index(.variable("k")) + 1))
    let choice = try Self.prove(Claim("choice", for: Variable.reals("x"), bound)) { p in
      try p.obtaining(.infer(.archimedes(x)), as: "k") { p, large, value in
        try p.witness(
          bound, value, p.relation((x + 1).isLess(than: .index(.variable("k")) + 1), adding: large))
      }
    }
    #expect(
      choice.lines.last?.steps[0].reasons == [
        .choice(Variable("k", .index)), .line(1), .archimedes(x),
      ])
  }

  @Test("A sum that is replaced by its closed form is told from other algebra")
  func summation() throws {
    let claim = Claim("count", for: [Variable("n", .index)], Term.sum(to: n) { _ in 1 }.equals(.index(n)))
    let derivation = try Self.prove(claim) { p in
      try p.identity(.sum(to: n) { _ in 1 }, .index(n))
    }
    #expect(derivation.lines[0].steps[0].reasons.first == .summation)
  }

  @Test("A line that is displayed twice appears once")
  func duplicates() throws {
    let claim = Claim("twice", for: Variable.reals("x"), (x + x + (x + x)).equals(4 * x))
    let derivation = try Self.prove(claim) { p in
      let first = try p.calculate(x + x, .equals(2 * x))
      let second = try p.calculate(x + x, .equals(2 * x))
      return try p.identity(x + x + (x + x), 4 * x, using: [(first, 1), (second, 1)])
    }
    #expect(derivation.lines.count == 2)
    #expect(derivation.lines[1].steps[0].reasons == [.line(1), .algebra])
  }
}

import ExactArithmetic
import ProofKernel
import SymbolicAlgebra
import Testing

/// Attempts to prove a falsehood. Each of those named in the comments succeeded once.
@Suite struct ForgeryTests {
  private let d = Term.kronecker(i, j)

  @Test("A definition that mentions a free variable would equal 0 and 1")
  func definitionWithAFreeVariable() {
    for equations in [
      Definition.Equations.explicit(x), .explicit(g(1)), .explicit(.index(t)),
      .recursive(base: x, step: 0), .recursive(base: 0, step: .bound(0) + .index(t)),
      .explicit(.sum("k", upper: t, body: 1)),
    ] {
      #expect(throws: IllFormed.self) { try Definition("c", [], equations) }
    }
  }

  @Test("A power of a zero divisor is not divided by")
  func powersOfIndicators() throws {
    try expectNotProvable(
      (d * ((1 - d).power(t - 1) + 1)).equals(d * (1 - d).power(t - 1)), from: [IndexTerm(1).isAtMost(t)])
  }

  @Test("0^0 counts in a geometric sum of powers of 0")
  func geometricSumOfZero() throws {
    let zero = Term.sum("k", to: t) { Term.number(0).power($0 - i) }
    try expectNotProvable(zero.equals(0), from: [i.isAtMost(1)])
  }

  @Test("That 0^0 is not 0 says nothing about 0^1")
  func factAboutADifferenceOfExponents() throws {
    let e = b.power(t) + 0
    try expectNotProvable((e / e).equals(1), from: [b.power(t - i).differs(from: 0), i.isAtMost(t)])
  }

  @Test("A quotient by a negative power of 0 is unspecified")
  func quotientByNegativePower() throws {
    try expectNotProvable((1 / x.power(-2)).equals(x.squared))
  }

  @Test("The weights of no steps don't sum to one")
  func emptyWeights() throws {
    let weights = Term.sum("k", to: t) { (1 - b) * b.power(t - $0) / (1 - b.power(t)) }
    try expectNotProvable(
      weights.equals(1), from: [family(t) { _ in 1 - b.power(t) }, (1 - b).differs(from: 0)])
    try expectNotProvable(
      Term.sum("k", to: t) { _ in 1 / .index(t) }.equals(1), from: [family(t) { _ in .index(t) }])
  }

  @Test("Facts about the members of an empty sum say nothing")
  func vacuousFacts() throws {
    let quotients = Term.sum("k", to: t) { _ in 1 / (1 - b) } + 1
    let e = .index(t) + 1 - b
    try expectNotProvable((e / e).equals(1), from: [family(t) { _ in 1 - b }, quotients.differs(from: 0)])
    let indicators = Term.sum("k", to: t) { _ in 1 / (1 - d) }
    try expectNotProvable(((indicators + 1) * d).equals(indicators * d), from: [family(t) { _ in 1 - d }])
  }

  @Test("An author's index is not taken for one of the normal form's")
  func reservedNames() throws {
    for name in ["\u{1}1", "\u{2}1", "\u{2}2"] {
      let own = IndexTerm.variable(name)
      try expectNotProvable(Term.sum("k", to: t) { .index(own) - .index($0) }.equals(0))
      try expectNotProvable(Term.sum("k", to: t) { g($0 + own) }.equals(.index(t) * g(t)))
    }
  }

  @Test("A bullet in a name is a name like any other")
  func bulletNames() throws {
    for number in 0..<200 {
      let own = IndexTerm.variable("\u{2022}k\(number)")
      let sum = Term.sum("k", to: t) { .index($0) - .index($0) }
      let theorem = try Theorem.infer(.arithmetic((sum + .index(own)).equals(.index(own)), multipliers: []))
      #expect(theorem.conclusion.freeVariables.contains(Variable("\u{2022}k\(number)", .index)))
    }
  }

  @Test("Indices that overflow are ill-formed and trap nowhere")
  func overflow() throws {
    let huge = IndexTerm(.max)
    let index = Variable("n", .index)
    expectRejected(.illFormed, .reflexivity(.index(huge + 1)))
    expectRejected(.illFormed, .reflexivity(.index(IndexTerm(.min))))
    expectRejected(
      .illFormed, .universalElimination(.index(huge)), [try assume(.forall(index, g(2 * n).equals(0)))])
    expectRejected(
      .illFormed, .universalElimination(.index(huge)), [try assume(.forall(index, g(n + 1).equals(0)))])
    let f = try Definition("f", [], .recursive(base: 0, step: .bound(0) + 1))
    expectRejected(.illFormed, .recursionStep(f, [], huge))
    expectAccepted(.recursionStep(f, [], IndexTerm(.max - 1)))
    expectRejected(
      .illFormed, .indexSubstitution(template: .relation(.equal, g(.max * .bound(0)), x)),
      try assume([i.equals(2), g(.max * i).equals(x)]))
    expectRejected(.indexRelationNotEntailed, .indexArithmetic(huge.isLess(than: -1 * huge)))
    expectRejected(
      .mismatch, .induction(index, g(2 * n).equals(0), start: .max), try assume([a.equals(b), a.equals(b)]))
  }

  @Test("Formulas nested too deep are refused before the stack is exhausted")
  func depth() throws {
    var deep = x
    for _ in 0..<5_000 { deep = -deep }
    let premises = try assume([a.equals(b), a.equals(x)])
    let formula = deep.equals(0)
    expectRejected(.illFormed, .hypothesis(formula))
    expectRejected(.illFormed, .arithmetic(formula, multipliers: []))
    expectRejected(.illFormed, .arithmetic(a.equals(b), multipliers: [deep]), premises)
    expectRejected(.illFormed, .substitution(template: formula), premises)
    expectRejected(.illFormed, .indexSubstitution(template: formula), premises)
    expectRejected(
      .illFormed, .existentialIntroduction(.exists(Variable("x", .real), formula), witness: .real(a)),
      premises)
    expectRejected(.illFormed, .induction(Variable("n", .index), formula, start: 0), premises)
    expectRejected(.illFormed, .folding(formula, []), [premises[0]])
    expectRejected(
      .illFormed, .universalElimination(.real(deep)), try assume([.forall(Variable("x", .real), x.equals(x))])
    )
    #expect(throws: IllFormed.self) { try Definition("deep", [Binder("x", .real)], .explicit(deep)) }
  }

  @Test("Bound variables of extreme levels trap nowhere")
  func extremeLevels() throws {
    let premises = try assume([a.equals(b), a.equals(x)])
    for level in [Int.max, .max - 1, .min, -1, 1] {
      expectRejected(.illFormed, .reflexivity(.bound(level)))
      expectRejected(.illFormed, .substitution(template: .relation(.equal, .bound(level), x)), premises)
      expectRejected(
        .illFormed, .universalElimination(.real(.bound(level))),
        try assume([.forall(Variable("x", .real), x.equals(x))]))
      expectRejected(
        .illFormed,
        .existentialIntroduction(
          .exists(Binder("x", .real), .relation(.equal, .bound(level), x)), witness: .real(a)), [premises[1]])
      expectRejected(
        .illFormed, .induction(Variable("n", .index), .indexRelation(.equal, .bound(level), n), start: 0),
        premises)
    }
  }

  @Test("Replacing what doesn't occur changes nothing, and what is bound stays bound")
  func vacuousTemplates() throws {
    let closed = try assume(.forall(Variable("x", .real), x.equals(x)))
    let equation = try assume(a.equals(b))
    let template = Formula.forall(Binder("x", .real), .relation(.equal, .bound(0), .bound(0)))
    expectAccepted(.substitution(template: template), [equation, closed], closed.conclusion)
    let wrong = Formula.forall(Binder("x", .real), .relation(.equal, .bound(0), .bound(1)))
    expectRejected(.mismatch, .substitution(template: wrong), [equation, closed])
  }

  @Test("Names of bound variables don't distinguish formulas, sorts do")
  func namesOfBinders() throws {
    let first = Formula.forall(Binder("x", .real), .relation(.equal, .bound(0), 0))
    let second = Formula.forall(Binder("y", .real), .relation(.equal, .bound(0), 0))
    #expect(first == second && first.hashValue == second.hashValue)
    expectAccepted(.negationElimination, try assume([.not(first), second]), .falsity)
    let other = Formula.forall(Binder("x", .index), .relation(.equal, .index(.bound(0)), 0))
    expectRejected(.mismatch, .negationElimination, try assume([.not(first), other]))
  }

  @Test("A sequence of one arity isn't one of another")
  func arities() throws {
    let pair = Term.element(.variable("g", arity: 2), [1, 1])
    let one = try Theorem.infer(
      .universalIntroduction(Variable("g", .sequence(arity: 1))), from: [.infer(.reflexivity(pair))])
    expectAccepted(.universalElimination(.sequence(.lambda { _ in 0 })), [one], pair.equals(pair))
    expectRejected(.illFormed, .reflexivity(.element(.variable("g", arity: 2), [1])))
    expectRejected(.illFormed, .reflexivity(.element(.lambda(["i", "j"], 0), [1])))
  }

  @Test("Unspecified values can't be used")
  func unspecifiedValues() throws {
    try expectNotProvable((x / 0).equals(0))
    try expectNotProvable((x / 0 - x / 0).equals(0))
    try expectNotProvable((0 * (1 / Term.number(0))).equals(0))
    try expectNotProvable(Term.number(0).power(-1).equals(0))
    try expectNotProvable(Term.squareRoot(-1).squared.equals(-1))
    try expectNotProvable(Term.squareRoot(x.squared).equals(x))
    try expectNotProvable(Term.root(6, x).power(6).equals(x))
    try expectNotProvable(Term.root(3, -1).power(3).equals(-1))
    try expectNotProvable(Term.sum("k", to: -3) { _ in 1 }.equals(-3))
    try expectNotProvable(Term.sum("k", to: t - 1) { _ in 1 }.equals(.index(t - 1)))
    try expectNotProvable(Term.sum("k", to: t - i) { _ in 1 }.equals(.index(t - i)))
  }

  @Test("The rules for a root of one degree say nothing about that of another")
  func rootsOfAnotherDegree() throws {
    let nonnegative = try assume(Term(0).isAtMost(x))
    for (degree, other) in [(6, 2), (2, 6), (6, 3), (3, 6), (4, 8)] {
      let power = try Theorem.infer(.rootPower(degree: degree), from: [nonnegative])
      let sign = try Theorem.infer(.rootNonnegative(degree: degree), from: [nonnegative])
      for (root, exponent) in [(other, other), (degree, other), (other, degree)] {
        let claim = Term.root(root, x).power(IndexTerm(exponent)).equals(x)
        expectRejected(.notIdentical, .arithmetic(claim, multipliers: [1]), [power])
      }
      let same = Term.root(degree, x).equals(.root(other, x))
      expectRejected(.notIdentical, .arithmetic(same, multipliers: [1]), [power])
      let otherSign = Term(0).isAtMost(.root(other, x))
      expectRejected(.notIdentical, .arithmetic(otherSign, multipliers: [1]), [sign])
    }
  }
}

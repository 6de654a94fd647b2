import SymbolicAlgebra
import Testing

@Suite struct SubstitutionTests {
  private let t = IndexTerm.variable("t")
  private let x = Term.parameter("x")

  @Test("Opening what was closed gives the formula back", arguments: 0..<4)
  func openingUndoesClosing(batch: UInt64) throws {
    for round in 0..<500 {
      let seed = batch << 32 | UInt64(round)
      var random = RandomExpressions(generator: SplitMix64(seed: seed))
      let formula = random.formula(3)
      try formula.check()
      let variables = RandomExpressions.variables.filter { _ in random.generator.integer(0...1) == 0 }
      let closed = formula.abstracted(over: variables)
      try closed.check(closedUnder: variables.map(\.sort))
      #expect(closed.freeVariables.isDisjoint(with: variables), "seed \(seed)")
      #expect(closed.instantiated(with: variables.map(Argument.init)) == formula, "seed \(seed)")
    }
  }

  @Test("Substitution keeps formulas well-formed and removes the variable", arguments: 0..<4)
  func substitution(batch: UInt64) throws {
    for round in 0..<500 {
      let seed = batch << 32 | UInt64(round)
      var random = RandomExpressions(generator: SplitMix64(seed: seed))
      let formula = random.formula(3)
      let variable = random.generator.pick(RandomExpressions.variables)
      let argument = random.argument(for: variable)
      let result = formula.substituting(argument, for: variable)
      try result.check()
      let mentioned = Formula.relation(.equal, .application(try probe(variable), [argument]), 0).freeVariables
      let occurs = formula.freeVariables.contains(variable)
      let expected = formula.freeVariables.subtracting([variable]).union(occurs ? mentioned : [])
      // A coefficient can cancel, so variables may get lost, but none appears from nowhere.
      #expect(result.freeVariables.isSubset(of: expected), "seed \(seed)")
      if !occurs { #expect(result == formula, "seed \(seed)") }
      #expect(formula.substituting(Argument(variable), for: variable) == formula, "seed \(seed)")
    }
  }

  private func probe(_ variable: Variable) throws -> Definition {
    try Definition("probe", [Binder("v", variable.sort)], .explicit(0))
  }

  @Test("Substitutions for different variables commute", arguments: 0..<4)
  func commutation(batch: UInt64) throws {
    for round in 0..<500 {
      let seed = batch << 32 | UInt64(round)
      var random = RandomExpressions(generator: SplitMix64(seed: seed))
      let formula = random.formula(2)
      let (first, second) = (Variable("x", .real), Variable("t", .index))
      // [A/x][B/t] = [B/t][A[B/t]/x] for B without x.
      let real = random.term(2)
      let index = IndexTerm.variable("s") + IndexTerm(random.generator.integer(-2...2))
      let left = formula.substituting(.real(real), for: first).substituting(.index(index), for: second)
      let moved = real.substituting(.index(index), for: second)
      let right = formula.substituting(.index(index), for: second).substituting(.real(moved), for: first)
      #expect(left == right, "seed \(seed)")
    }
  }

  @Test func sumsDontCapture() {
    let k = IndexTerm.variable("k")
    let sum = Term.sum("k", to: t) { _ in self.x }
    let result = sum.substituting(.real(.index(k)), for: Variable("x", .real))
    #expect(result == Term.sum("i", to: t) { _ in .index(k) })
    #expect(result != Term.sum("k", to: t) { .index($0) })
  }

  @Test func nestedBindersDontCapture() {
    let inner = Term.sum("i", to: t) { i in .sum("j", to: i) { j in .index(i + j + IndexTerm.variable("n")) }
    }
    let result = inner.substituting(.index(.variable("i")), for: Variable("n", .index))
    #expect(
      result
        == Term.sum("a", to: t) { a in .sum("b", to: a) { b in .index(a + b + IndexTerm.variable("i")) } })
  }

  @Test func lambdasWithSeveralIndices() {
    let sequence = SequenceTerm.lambda(["i", "j"], .index(.bound(1) - 2 * .bound(0)))
    let member = Term.element(.variable("g", arity: 2), [t, 5])
    let result = member.substituting(.sequence(sequence), for: Variable("g", .sequence(arity: 2)))
    #expect(result == .index(t - 10))
  }

  @Test func lambdasBelowBinders() {
    // g(k) under a sum over k, with g = (j -> sum_{i <= j} x + t): the sums must not mix up their indices.
    let g = Variable("g", .sequence(arity: 1))
    let outer = Term.sum("k", to: t) { k in .element(.variable("g", arity: 1), [k]) }
    let sequence = SequenceTerm.lambda { j in .sum("i", to: j) { i in .index(i + j + self.t) } }
    #expect(
      outer.substituting(.sequence(sequence), for: g)
        == Term.sum("k", to: t) { k in .sum("i", to: k) { i in .index(i + k + self.t) } })
  }

  @Test func argumentsWithBoundVariablesShift() {
    // (forall n. p(sum_k n)) at n := m below another quantifier of m.
    let m = Variable("m", .index)
    let n = Variable("n", .index)
    let below = Formula.exists(
      m, .forall(n, Term.sum("k", to: t) { _ in .index(.variable("n") + .variable("m")) }.equals(0)))
    guard case .exists(_, .forall(_, let body)) = below else { return }
    let result = body.instantiated(with: [.index(.bound(0))])
    #expect(
      Formula.exists(Binder("m", .index), result)
        == .exists(m, Term.sum("k", to: t) { _ in .index(2 * .variable("m")) }.equals(0)))
  }

  @Test func theLastArgumentIsVariableZero() {
    let term = Term.bound(0) - .bound(1)
    #expect(term.instantiated(with: [.real(1), .real(2)]) == Term.number(2) - Term.number(1))
    #expect((Term.parameter("y") - x).abstracted(over: [Variable("x", .real), Variable("y", .real)]) == term)
  }

  @Test func sameNamesOfDifferentSortsAreApart() {
    let mixed = Term.parameter("t") + .index(t) + .element(.variable("t", arity: 1), [t])
    let result = mixed.substituting(.real(1), for: Variable("t", .real))
    #expect(result == 1 + .index(t) + .element(.variable("t", arity: 1), [t]))
  }

  @Test func wrongSortsStayInPlaceAndAreIllFormed() {
    let formula = Formula.relation(.equal, .bound(0), 1)
    #expect(throws: IllFormed.self) { try formula.instantiated(with: [.index(t)]).check() }
    #expect(throws: IllFormed.self) {
      try Formula.indexRelation(.equal, .bound(0), 1).instantiated(with: [.real(1)]).check()
    }
  }

  @Test("A template instantiated with its target is the formula", arguments: 0..<2)
  func templates(batch: UInt64) throws {
    for round in 0..<400 {
      let seed = batch << 32 | UInt64(round)
      var random = RandomExpressions(generator: SplitMix64(seed: seed))
      let formula = random.formula(2)
      let target = random.generator.pick([x, .index(t), 1, random.term(1)])
      let template = formula.template(for: target)
      try template.check(closedUnder: [.real])
      #expect(template.instantiated(with: [.real(target)]) == formula, "seed \(seed)")
    }
  }
}

import SymbolicAlgebra
import Testing

@Suite struct WellFormednessTests {
  private let t = IndexTerm.variable("t")

  private func expect(_ reason: IllFormed, _ term: Term, _ location: SourceLocation = #_sourceLocation) {
    #expect(throws: reason, sourceLocation: location) { try term.check() }
  }

  @Test func boundVariablesNeedABinderOfTheirSort() throws {
    expect(.unboundVariable(level: 0, expected: .real), .bound(0))
    expect(.unboundVariable(level: 0, expected: .real), .sum("k", upper: t, body: .bound(0)))
    expect(.unboundVariable(level: 1, expected: .index), .sum("k", upper: t, body: .index(.bound(1))))
    expect(.unboundVariable(level: 0, expected: .index), .sum("k", upper: .bound(0), body: 1))
    expect(.unboundVariable(level: -1, expected: .real), .bound(-1))
    expect(.unboundVariable(level: .max, expected: .real), .bound(.max))
    expect(.unboundVariable(level: 0, expected: .sequence(arity: 1)), .element(.bound(0), [1]))
    try Term.sum("k", upper: t, body: .index(.bound(0))).check()
    try Term.bound(0).check(closedUnder: [.real])
    try Term.bound(1).check(closedUnder: [.real, .index])
    #expect(throws: IllFormed.self) { try Term.bound(0).check(closedUnder: [.real, .index]) }
  }

  @Test func sequencesHaveTheirNumberOfIndices() throws {
    expect(.wrongArity(expected: 2, found: 1), .element(.variable("g", arity: 2), [t]))
    expect(.wrongArity(expected: 1, found: 2), .element(.lambda(["k"], 1), [t, t]))
    expect(.wrongArity(expected: 1, found: 0), .element(.variable("g", arity: 1), []))
    try Term.element(.lambda(["i", "j"], .index(.bound(1) + .bound(0))), [t, t]).check()
  }

  @Test func applicationsMatchTheirParameters() throws {
    let f = try Definition("f", [Binder("x", .real), Binder("g", .sequence(arity: 1))], .explicit(.bound(1)))
    let g = SequenceTerm.variable("g", arity: 1)
    try Term.application(f, [.real(1), .sequence(g)]).check()
    let reason = IllFormed.wrongArguments(definition: "f", expected: [.real, .sequence(arity: 1)])
    expect(reason, .application(f, [.real(1)]))
    expect(reason, .application(f, [.sequence(g), .real(1)]))
    expect(reason, .application(f, [.index(t), .sequence(g)]))
    expect(
      .wrongArity(expected: 2, found: 1), .application(f, [.real(1), .sequence(.variable("g", arity: 2))]))
    expect(.unboundVariable(level: 0, expected: .real), .application(f, [.real(.bound(0)), .sequence(g)]))
  }

  @Test func indicesThatOverflowedAreIllFormed() {
    let huge = IndexTerm(.max)
    for index in [
      huge + 1, -1 * huge - 2, 2 * huge, .max * t + .max * t, .max * (2 * t), .min * t, IndexTerm(.min),
      huge + 1 - huge, 0 * (huge + 1), (huge + 1) - (huge + 1), -(huge + 1),
    ] {
      #expect(index.isTooLarge)
      #expect(index.literal == nil)
      expect(.indexTooLarge, .index(index))
    }
    #expect((huge - huge).literal == 0)
    #expect((-1 * huge).literal == -.max)
    #expect((.max * t - .max * t).literal == 0)
  }

  @Test func overflowInASubstitutionIsNoticed() {
    let member = Term.element(.variable("g", arity: 1), [.max * t])
    let result = member.substituting(.index(2), for: Variable("t", .index))
    expect(.indexTooLarge, result)
  }

  @Test func definitionsAreClosed() throws {
    let x = Variable("x", .real)
    #expect(throws: IllFormed.freeVariable(definition: "c", x)) {
      try Definition("c", [], .explicit(.parameter("x")))
    }
    // That a parameter has the same name doesn't bind it: parameters are bound variables.
    #expect(throws: IllFormed.freeVariable(definition: "c", x)) {
      try Definition("c", [Binder("x", .real)], .explicit(.parameter("x")))
    }
    #expect(throws: IllFormed.freeVariable(definition: "c", Variable("t", .index))) {
      try Definition("c", [], .recursive(base: 0, step: .bound(0) + .index(t)))
    }
    #expect(throws: IllFormed.freeVariable(definition: "c", Variable("g", .sequence(arity: 1)))) {
      try Definition("c", [], .recursive(base: .element(.variable("g", arity: 1), [1]), step: .bound(0)))
    }
    #expect(throws: IllFormed.unboundVariable(level: 1, expected: .real)) {
      try Definition("c", [Binder("x", .real)], .explicit(.bound(1)))
    }
    #expect(throws: IllFormed.unboundVariable(level: 0, expected: .index)) {
      try Definition("c", [Binder("x", .real)], .explicit(.index(.bound(0))))
    }
    // The base of a recursion knows neither the index nor the value before.
    #expect(throws: IllFormed.unboundVariable(level: 0, expected: .real)) {
      try Definition("c", [], .recursive(base: .bound(0), step: 0))
    }
    _ = try Definition("c", [], .recursive(base: 0, step: .bound(0) + .index(.bound(1))))
  }

  @Test("Random terms are well-formed, and one binder less makes them ill-formed", arguments: 0..<2)
  func randomTerms(batch: UInt64) throws {
    for round in 0..<400 {
      let seed = batch << 32 | UInt64(round)
      var random = RandomExpressions(generator: SplitMix64(seed: seed))
      let variable = random.generator.pick(RandomExpressions.variables)
      let term = random.term(3)
      try term.check()
      let open = term.abstracted(over: [variable])
      try open.check(closedUnder: [variable.sort])
      if term.freeVariables.contains(variable) {
        #expect(throws: IllFormed.self, "seed \(seed)") { try open.check() }
        let other: Sort = variable.sort == .real ? .index : .real
        #expect(throws: IllFormed.self, "seed \(seed)") { try open.check(closedUnder: [other]) }
      }
    }
  }
}

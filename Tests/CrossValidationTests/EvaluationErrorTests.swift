import CrossValidation
import ExactArithmetic
import SymbolicAlgebra
import Testing

@Suite struct EvaluationErrorTests {
  func error(
    _ term: Term, _ environment: Environment = Environment(), _ limits: EvaluationLimits = .standard
  ) -> EvaluationError? {
    do {
      _ = try evaluate(term, in: environment, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  let x = Term.parameter("x")

  @Test func `undefined operations name the subterm`() throws {
    let environment = try Environment(["x": .real(0)])
    #expect(error(1 + 1 / x, environment) == .undefined(.divisionByZero, subterm: 1 / x))
    #expect(
      error(2 * x.power(-3), environment)
        == .undefined(.negativePowerOfZero(exponent: -3), subterm: x.power(-3)))
    #expect(
      error(.squareRoot(x - 1) + 1, environment)
        == .undefined(.rootOfNegative, subterm: .squareRoot(x - 1)))
    #expect(error(x / .parameter("x"), environment) == .undefined(.divisionByZero, subterm: x / x))
    #expect(
      error(.squareRoot(1 - .squareRoot(2)))
        == .undefined(.rootOfNegative, subterm: .squareRoot(1 - .squareRoot(2))))
    #expect(error(1 / (.squareRoot(2) - .squareRoot(2))) != nil)
    #expect(error(1 / (.squareRoot(8) - 2 * .squareRoot(2))) != nil)
  }

  @Test func `a subterm inside a sum is named with the summation index`() throws {
    let failure = error(.sum(to: 3) { 1 / (2 - .index($0)) })
    #expect(failure == .undefined(.divisionByZero, subterm: 1 / (2 - .index(.variable("k")))))
    #expect(failure?.description == "1/(2 - k) is undefined: its denominator is 0; it must not vanish")
  }

  @Test func `members and values that are not there are reported`() throws {
    let environment = try Environment(["g": .sequence([1, 2]), "t": .index(3)])
    #expect(
      error(.sum(to: AdamTerms.t) { AdamTerms.g[$0] }, environment)
        == .undefined(.missingMember([3]), subterm: AdamTerms.g[.variable("k")]))
    #expect(
      error(AdamTerms.g[AdamTerms.t - 5], environment)
        == .undefined(.missingMember([-2]), subterm: AdamTerms.g[AdamTerms.t - 5]))
    #expect(error(x, environment) == .unboundVariable(Variable("x", .real)))
    #expect(error(.index(.variable("s")), environment) == .unboundVariable(Variable("s", .index)))
    #expect(
      error(SequenceTerm.variable("g", arity: 2)[1, 1], environment)
        == .unboundVariable(Variable("g", .sequence(arity: 2))))
    #expect(throws: EvaluationError.negativeIndex(Variable("t", .index), value: -1)) {
      try Environment(["t": .index(-1)])
    }
  }

  @Test func `a recursion has no value below 0`() throws {
    let term = try AdamTerms.movingAverage(0, AdamTerms.g, at: AdamTerms.t - 2)
    let environment = try Environment(["g": .sequence([1, 2]), "t": .index(1)])
    #expect(error(term, environment) == .undefined(.negativeRecursionIndex(-1), subterm: term))
  }

  @Test func `ill-formed terms are refused`() throws {
    #expect(error(.bound(0)) == .illFormed(.unboundVariable(level: 0, expected: .real)))
    #expect(error(.element(AdamTerms.g, [1, 2])) == .illFormed(.wrongArity(expected: 1, found: 2)))
  }

  @Test func `what takes too much memory or time is refused at once`() throws {
    let huge = Term.number(3).power(.variable("t"))
    let environment = try Environment(["t": .index(1 << 40), "s": .index(1 << 62)])
    guard case .tooLarge(_, limit: 1 << 22, subterm: _) = error(huge - 1, environment) else {
      Issue.record("3^(2^40) was not refused")
      return
    }
    guard case .tooLarge = error(Term.number(3).power(.variable("s")) - 1, environment) else {
      Issue.record("3^(2^62) was not refused")
      return
    }
    #expect(error(.index(4 * .variable("s")), environment) == .indexOverflow(4 * .variable("s")))
    let limits = EvaluationLimits(steps: 1000)
    #expect(error(.sum(to: .variable("t")) { _ in 1 }, environment, limits) == .tooManySteps(limit: 1000))
    #expect(
      error(.sum(to: 40) { k in .sum(to: 40) { _ in .index(k) } }, environment, limits)
        == .tooManySteps(limit: 1000))
    // squaring forty times over
    let tower = try Definition("tower", [], .recursive(base: 3, step: .bound(0).squared))
    let short = EvaluationLimits(integerBits: 1 << 16)
    guard
      case .tooLarge(_, limit: 1 << 16, subterm: _) = error(
        .application(tower, [.index(40)]), environment, short)
    else {
      Issue.record("3^(2^40) by repeated squaring was not refused")
      return
    }
  }

  @Test func `powers that cancel need no memory`() throws {
    let environment = try Environment(["t": .index(1 << 30)])
    let power = Term.number(fraction(3, 7)).power(.variable("t"))
    #expect(try evaluate(power / power, in: environment).rational == 1)
  }

  @Test func `a sign that no precision tells is an error, not a guess`() throws {
    let zero = .squareRoot(3 + 2 * .squareRoot(2)) - 1 - Term.squareRoot(2)
    #expect(
      error(.sign(zero), Environment(), EvaluationLimits(precisionBits: 256))
        == .signUndecided(bits: 256, subterm: .sign(zero)))
    guard case .signUndecided = error(1 / zero) else {
      Issue.record("a quotient by an undecided number was formed")
      return
    }
  }

  @Test func `messages print terms in plain text with the brackets that they need`() throws {
    func text(_ term: Term) -> String? {
      error(.squareRoot(-1 - term * term), Environment())?.description
    }
    #expect(text(2 - (3 - 4))?.hasPrefix("sqrt(-1 - (2 - (3 - 4)) * (2 - (3 - 4))) is undefined") == true)
    let sum = Term.sum("j", to: 3) { -(Term.index($0 - 5) / 2).power($0 - 1) }
    #expect(text(sum)?.contains("sum(j = 1..3, -((j - 5)/2)^(j - 1))") == true)
  }
}

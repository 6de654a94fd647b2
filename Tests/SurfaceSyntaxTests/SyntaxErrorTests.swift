import SurfaceSyntax
import SymbolicAlgebra
import Testing

struct SyntaxErrorTests {
  private let context = SyntaxContext(
    variables: Variable.reals("a", "b", "beta1", "beta2", "mhat") + [
      Variable("t", .index), Variable("g", .sequence(arity: 1)),
    ])

  private func failure(_ text: String) -> SyntaxError? {
    do {
      _ = try Formula(parsing: text, in: context)
      return nil
    } catch { return error }
  }

  private func check(
    _ text: String, line: Int = 1, column: Int, _ reason: SyntaxError.Reason,
    location: SourceLocation = #_sourceLocation
  ) {
    let error = failure(text)
    #expect(error?.start == SourcePosition(line: line, column: column), "\(text)", sourceLocation: location)
    #expect(error?.reason == reason, "\(text)", sourceLocation: location)
  }

  @Test func theErrorMarksThePlaceInItsLine() throws {
    let error = try #require(failure("a = b and\n\t beta1 + bta2*a = 1"))
    #expect(
      error.description == """
        line 2, column 11: the name `bta2` is not declared; did you mean `beta2`?
          \t beta1 + bta2*a = 1
          \t         ^~~~
        """)
  }

  @Test func whatWasExpectedIsSaid() {
    let operand = "an expression: a number, a name, `(`, `sum`, `sqrt`, .."
    check("a = ", column: 5, .unexpected(found: "the end of the text", expected: operand))
    check("a = * b", column: 5, .unexpected(found: "`*`", expected: operand))
    check(
      "a = 2 b", column: 7,
      .unexpected(found: "the name `b`", expected: "an operator, such as `*` or `=`, or the end"))
    check("sqrt a = b", column: 6, .unexpected(found: "the name `a`", expected: "`(` after `sqrt`"))
    let degree = "the degree of the root, a whole number from 2 to 1000 as in `root(6, x)`"
    check("root(1, a) = b", column: 6, .unexpected(found: "the number 1", expected: degree))
    check("root(2.5, a) = b", column: 6, .unexpected(found: "the number 5/2", expected: degree))
    check("root(t, a) = b", column: 6, .unexpected(found: "the name `t`", expected: degree))
    check("¹√a = b", column: 1, .unexpected(found: "the degree 1", expected: degree))
    check(
      "root(6) = b", column: 7,
      .unexpected(found: "`)`", expected: "`,` between the degree of the root and what it is taken of"))
    check("(a = b", column: 7, .unexpected(found: "the end of the text", expected: "`)`"))
    check(
      "sum[k=1,t] a = b", column: 8, .unexpected(found: "`,`", expected: "`..` and the upper end of the sum"))
    check("a = b$", column: 6, .unexpectedCharacter("$"))
    check("forall sum. a = b", column: 8, .nameTaken("sum"))
    check(
      "forall x a = b", column: 12, .unexpected(found: "`=`", expected: "`.` after the quantified variables"))
  }

  @Test func kindsAreCheckedWithHints() {
    check(
      "a", column: 1,
      .wrongKind(
        found: "`a`", expected: "a statement", hint: "a statement compares two expressions, as in `a = b`"))
    check(
      "g = a", column: 1,
      .wrongKind(found: "`g`", expected: "a real number", hint: "index the sequence, as in `g[k]`"))
    check(
      "g[a] = 0", column: 3,
      .wrongKind(
        found: "`a`", expected: "an index",
        hint: "an index is a sum of integers and of names declared as indices, such as `t - k + 1`"))
    check(
      "a^b = 0", column: 3,
      .wrongKind(
        found: "`b`", expected: "an exponent made of integers and indices",
        hint: "write sqrt(..) or root(n, ..) for roots, and brackets for a power of a power"))
    check(
      "a(b) = 0", column: 1,
      .wrongKind(
        found: "`a` before `(`", expected: "an operator",
        hint: "`a` is not a function; write `*` between factors"))
    check(
      "g[t, t] = 0", column: 1,
      .wrongKind(found: "`g`", expected: "a sequence with 2 indices", hint: "this one has 1"))
  }

  @Test func nearNamesAreFound() {
    check("beat1 = a", column: 1, .unknownName("beat1", near: ["beta1"]))
    check("mat = a", column: 1, .unknownName("mat", near: ["mhat"]))
    check("zzzzzz = a", column: 1, .unknownName("zzzzzz", near: []))
  }

  @Test func hostileTextEndsInATypedError() {
    func reason(_ text: String) -> SyntaxError.Reason? { failure(text)?.reason }
    let deep = 20_000
    let limit = 250
    #expect(reason(String(repeating: "(", count: deep) + "a") == .nestedTooDeep(limit: limit))
    #expect(reason("a = " + String(repeating: "-", count: deep) + "a") == .nestedTooDeep(limit: limit))
    #expect(reason("a = " + String(repeating: "|", count: deep)) == .nestedTooDeep(limit: limit))
    #expect(reason("a = a" + String(repeating: " + a", count: deep)) == .nestedTooDeep(limit: limit))
    #expect(reason("a" + String(repeating: " = a", count: deep)) == .nestedTooDeep(limit: limit))
    #expect(reason(String(repeating: "not ", count: deep) + "a = a") == .nestedTooDeep(limit: limit))
    #expect(reason("a = a" + String(repeating: "^2", count: deep)) == .nestedTooDeep(limit: limit))
    #expect(reason("a = g" + String(repeating: "[t]", count: deep)) == .nestedTooDeep(limit: limit))
    #expect(
      reason("forall " + String(repeating: "x ", count: deep) + ". a = a") == .nestedTooDeep(limit: limit))
    #expect(
      reason(String(repeating: "forall x. ", count: deep) + "a = a") == .nestedTooDeep(limit: limit))
    #expect(
      reason("forall " + String(repeating: "x in [0, 1], ", count: deep) + "x. a = a")
        == .nestedTooDeep(limit: limit))
    #expect(reason("a = a^99999999999") == .indexTooLarge(limit: 1_000_000_000))
    #expect(reason("a = a^(1000000000*1000000000*t)") == .indexTooLarge(limit: 1_000_000_000))
    #expect(reason("a = a^(999999999*t + 999999999*t)") == .indexTooLarge(limit: 1_000_000_000))
    #expect(reason("g[-9223372036854775808] = a") == .indexTooLarge(limit: 1_000_000_000))
    #expect(
      reason("a = 1e99999")
        == .malformedNumber("at most 10000 digits and decimal exponents up to 10000 are read"))
    #expect(reason(String(repeating: "a", count: 1_000_001)) == .textTooLong(limit: 1_000_000))
    var doubling = "let x0 = a in "
    for step in 1...60 { doubling += "let x\(step) = x\(step - 1)*x\(step - 1) in " }
    #expect(reason(doubling + "x60 = a") == .expressionTooLarge(limit: 200_000))
  }

  @Test func aLongChainOfLocalDefinitionsEndsInATypedError() {
    var text = "let x0 = a in "
    for step in 1...240 {
      text +=
        "let x\(step) = \(String(repeating: "-(", count: 240))x\(step - 1)\(String(repeating: ")", count: 240)) in "
    }
    #expect(failure(text + "x240 = a") != nil)
  }

  @Test func randomTextNeverCrashes() {
    let pieces = [
      "a", "b", "g", "t", "k", "(", ")", "[", "]", "+", "-", "*", "/", "^", "2", "0.5", "1e9", "sum[k=1..t]",
      "sum", "..",
      "=", "<", "<=", "!=", "and", "or", "not", "->", "<->", "forall", "exists", "x", ".", ",", ":", "index",
      "real", "=>",
      "|", "sqrt", "abs(", "let", "in", "false", "²", "β", "\n", "#", "\u{0302}", "\u{FEFF}", "9999999999",
      "√", "∑", "é",
    ]
    var accepted = 0
    for seed in UInt64(0)..<20_000 {
      var generator = SplitMix64(seed: seed)
      let count = Int.random(in: 1...14, using: &generator)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
        .joined(separator: " ")
      if let error = failure(text) {
        #expect(
          error.start.line >= 1 && error.start.column >= 1 && error.end.column > error.start.column,
          "seed \(seed)")
      } else {
        accepted += 1
      }
    }
    #expect(accepted < 20_000)
  }
}

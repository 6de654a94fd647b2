import Rendering
import SymbolicAlgebra
import Testing

@Suite("Long expressions are broken into lines")
struct LineBreakingTests {
  private let terms = ["a", "b", "c", "x", "y", "z"].map { Term.parameter($0) }

  private func chain(_ formula: Formula) -> RelationChain {
    RelationChain(ExpressionRenderer().layout(of: formula))
  }

  private func text(_ formula: Formula, _ width: Int) -> [String] {
    chain(formula).textLines(width: width).flatMap(\.self)
  }

  private var sum: Term { terms.dropFirst().reduce(terms[0], +) }

  @Test("What fits stays on one line, aligned at the relation")
  func fits() {
    #expect(text(terms[0].equals(sum), 80) == ["a = a + b + c + x + y + z"])
    #expect(
      chain(terms[0].equals(sum)).latexLines(width: 30).flatMap(\.self).map(\.description) == [
        "a & = a + b + c + x + y + z"
      ])
  }

  @Test("A sum is broken before its outermost signs")
  func sums() {
    let difference = terms[0].equals(terms[0] * (terms[1] + terms[2]) - (terms[3] + terms[4]) * terms[5])
    #expect(text(difference, 24) == ["a = a (b + c)", "    - (x + y) z"])
    let lines = chain(difference).latexLines(width: 10).flatMap(\.self).map(\.description)
    #expect(lines == ["a & = a \\, (b + c)", "& \\quad - (x + y) z"])
  }

  @Test("A product is broken between its factors, and then brackets have fixed sizes")
  func products() {
    let product = terms[0].equals((sum / 2) * (sum / 3))
    let lines = chain(product).latexLines(width: 14).flatMap(\.self).map(\.description)
    #expect(
      lines == [
        "a & = \\frac{a + b + c + x + y + z}{2}",
        "& \\quad \\cdot \\frac{a + b + c + x + y + z}{3}",
      ])
    let bracket = terms[0].equals(terms[1] * sum * .sum(to: 3) { Sample.g[$0] })
    #expect(
      chain(bracket).latexLines(width: 9).flatMap(\.self).map(\.description) == [
        "a & = b", "& \\quad \\cdot \\bigl(a + b + c + x", "& \\quad \\quad + y + z\\bigr)",
        "& \\quad \\cdot \\sum_{k=1}^{3} g_k",
      ])
  }

  @Test("A left side that is long has lines of its own")
  func longLeftSides() {
    #expect(
      text(sum.isAtMost(sum * terms[0]), 20) == [
        "a + b + c + x + y", "  + z", "  ≤ (a + b + c + x", "      + y + z)", "    · a",
      ])
  }

  @Test("A fraction or root wider than the line is written along it")
  func wideBoxes() {
    let quotient = terms[0].equals(sum / (sum + 1))
    #expect(
      chain(quotient).latexLines(width: 8).flatMap(\.self).map(\.description) == [
        "a & = \\bigl(a + b + c", "& \\quad \\quad + x + y", "& \\quad \\quad + z\\bigr)",
        "& \\quad \\big/ \\bigl(a + b + c", "& \\quad \\quad + x + y", "& \\quad \\quad + z + 1\\bigr)",
      ])
    let root = chain(terms[0].equals(.squareRoot(sum))).latexLines(width: 9).flatMap(\.self).map(
      \.description)
    #expect(root == ["a & = \\bigl(a + b + c + x", "& \\quad + y + z\\bigr)^{1/2}"])
  }

  @Test("Steps of a chain are groups of lines under one left side")
  func chains() {
    let renderer = ExpressionRenderer()
    let steps = [(Layout.RelationSign.equal, sum), (.lessOrEqual, terms[1])].map { relation, term in
      RelationChain.Step(relation, renderer.layout(of: term))
    }
    let chain = RelationChain(renderer.layout(of: terms[0]), steps)
    #expect(chain.textLines(width: 20) == [["a = a + b + c + x", "    + y + z"], ["  ≤ b"]])
  }

  @Test("Combining accents take no column")
  func accents() {
    let hats = (0..<12).map { _ in Term.parameter("mhat") }
    let lines = text(terms[0].equals(hats.dropFirst().reduce(hats[0], +)), 51)
    #expect(lines.map(\.count) == [49])
  }

  @Test("Random statements keep to 80 columns")
  func columns() {
    let seed: UInt64 = 31
    var random = RandomExpressions(seed: seed)
    for _ in 0..<200 {
      let formula = random.formula(depth: 4)
      for line in text(formula, 80) { #expect(line.count <= 80, "seed \(seed): \(line)") }
    }
  }

  @Test("Broken lines say what the unbroken one says")
  func sameTokens() throws {
    let seed: UInt64 = 32
    var random = RandomExpressions(seed: seed)
    for _ in 0..<200 {
      let formula = random.formula(depth: 3)
      let joined = text(formula, 40).joined(separator: " ")
      #expect(
        try NotationParser.formula(NotationParser.tokens(ofText: joined)) == formula.asWritten,
        "seed \(seed): \(joined)")
    }
  }

  @Test("Widths that make no sense still give all of the expression", arguments: [0, -5, .infinity, .nan])
  func oddWidths(width: Double) {
    let lines = chain(terms[0].equals(sum)).latexLines(width: width).flatMap(\.self)
    #expect(
      lines.map { $0.left + $0.right }.joined().filter(\.isLetter).replacing("quad", with: "") == "aabcxyz")
  }
}

import ExactArithmetic
import Rendering
import SymbolicAlgebra
import Testing

@Suite("What is written reads back as the same term")
struct RoundTripTests {
  @Test("Text keeps the shape of random terms", arguments: [1, 2, 3] as [UInt64])
  func textOfTerms(seed: UInt64) throws {
    var random = RandomExpressions(seed: seed)
    for _ in 0..<400 {
      let term = random.term(depth: 5)
      let text = term.text()
      #expect(
        try NotationParser.term(NotationParser.tokens(ofText: text)) == term.asWritten,
        "seed \(seed): \(text)")
    }
  }

  @Test("LaTeX keeps the shape of random terms", arguments: [4, 5, 6] as [UInt64])
  func latexOfTerms(seed: UInt64) throws {
    var random = RandomExpressions(seed: seed)
    for _ in 0..<400 {
      let term = random.term(depth: 5)
      let latex = term.latex()
      #expect(
        try NotationParser.term(NotationParser.tokens(ofLaTeX: latex)) == term.asWritten,
        "seed \(seed): \(latex)")
    }
  }

  @Test("Text and LaTeX keep the shape of random formulas", arguments: [7, 8, 9] as [UInt64])
  func formulas(seed: UInt64) throws {
    var random = RandomExpressions(seed: seed)
    for _ in 0..<300 {
      let formula = random.formula(depth: 4)
      let (text, latex) = (formula.text(), formula.latex())
      #expect(
        try NotationParser.formula(NotationParser.tokens(ofText: text)) == formula.asWritten,
        "seed \(seed): \(text)")
      #expect(
        try NotationParser.formula(NotationParser.tokens(ofLaTeX: latex)) == formula.asWritten,
        "seed \(seed): \(latex)")
    }
  }
}

extension Term {
  /// The term with numbers spelled out as signs, fractions and numerals, which is what a reader sees of them.
  var asWritten: Term {
    switch self {
    case .number(let value): value.asWritten
    case .parameter, .bound, .element, .kronecker: self
    case .index(let index): index.literal.map { Rational($0).asWritten } ?? self
    case .negate(let inner): .negate(inner.asWritten)
    case .add(let left, let right): .add(left.asWritten, right.asWritten)
    case .subtract(let left, let right): .subtract(left.asWritten, right.asWritten)
    case .multiply: multiplied([])
    case .divide(let left, let right): .divide(left.asWritten, right.asWritten)
    case .power(let base, let exponent): .power(base.asWritten, exponent)
    case .sum(let name, let upper, let body): .sum(name, upper: upper, body: body.asWritten)
    case .root(let degree, let inner): .root(degree, inner.asWritten)
    case .absoluteValue(let inner): .absoluteValue(inner.asWritten)
    case .sign(let inner): .sign(inner.asWritten)
    case .application: self
    }
  }

  private func multiplied(_ factors: [Term]) -> Term {
    switch self {
    case .multiply(let left, let right): left.multiplied([right.asWritten] + factors)
    case .number(let value) where value.signum < 0: .negate(factors.reduce(value.magnitude.asWritten, *))
    default: factors.reduce(asWritten, *)
    }
  }
}

extension Rational {
  fileprivate var asWritten: Term {
    let unsigned: Term =
      isInteger
      ? .number(magnitude) : .divide(.number(Rational(numerator).magnitude), .number(Rational(denominator)))
    return signum < 0 ? .negate(unsigned) : unsigned
  }
}

extension Formula {
  /// As `Term.asWritten`; relations of indices are relations of the numbers they stand for.
  var asWritten: Formula {
    switch self {
    case .falsity: self
    case .relation(let relation, let left, let right): .relation(relation, left.asWritten, right.asWritten)
    case .indexRelation(let relation, let left, let right):
      .relation(relation, left.asRealTerm, right.asRealTerm)
    case .not(let inner): .not(inner.asWritten)
    case .and(let left, let right): .and(left.asWritten, right.asWritten)
    case .or(let left, let right): .or(left.asWritten, right.asWritten)
    case .implies(let left, let right): .implies(left.asWritten, right.asWritten)
    case .iff(let left, let right): .iff(left.asWritten, right.asWritten)
    case .forall(let binder, let body): .forall(binder, body.asWritten)
    case .exists(let binder, let body): .exists(binder, body.asWritten)
    }
  }
}

extension IndexTerm {
  /// The combination spelled out with real arithmetic, in the order in which it is shown.
  fileprivate var asRealTerm: Term {
    func multiple(_ summand: Summand) -> Term {
      let variable = Term.index(IndexTerm(summand.variable))
      return summand.coefficient.magnitude == 1
        ? variable : .number(Rational(Int(summand.coefficient.magnitude))) * variable
    }
    func precedes(_ left: Summand, _ right: Summand) -> Bool {
      switch (left.variable, right.variable) {
      case (.free(let a), .free(let b)): a < b
      case (.bound(let a), .bound(let b)): a > b
      case (.free, .bound): true
      case (.bound, .free): false
      }
    }
    let sorted = summands.sorted(by: precedes)
    let positive = sorted.filter { $0.coefficient > 0 }.map { (false, multiple($0)) }
    let negative = sorted.filter { $0.coefficient < 0 }.map { (true, multiple($0)) }
    var parts = positive + negative
    let size = Term.number(Rational(Int(constant.magnitude)))
    if constant > 0, positive.isEmpty {
      parts.insert((false, size), at: 0)
    } else if constant != 0 || parts.isEmpty {
      parts.append((constant < 0, size))
    }
    let first = parts[0].0 ? -parts[0].1 : parts[0].1
    return parts.dropFirst().reduce(first) { sum, part in part.0 ? sum - part.1 : sum + part.1 }
  }
}

import SymbolicAlgebra

/// ASCII infix that SymPy's parser reads.
///
/// Sequences are functions of their indices, as are definitions of their arguments; a sequence as a whole is
/// `Lambda(k, g(k))`. Sums are `Sum(body, (k, 1, upper))`. Connectives and equations are SymPy's functions;
/// quantifiers, which SymPy doesn't have, are `ForAll(variables, statement)` and `Exists(variables, statement)`.
/// What has to be declared to SymPy is said at `ExpressionFormat.plain`.
struct PlainBackEnd {
  func text(_ layout: Layout, in position: Position) -> String {
    position.admits(layout.precedence(in: .functional)) ? text(layout) : "(\(text(layout)))"
  }

  func text(_ layout: Layout) -> String {
    switch layout {
    case .numeral(let digits): digits
    case .symbol(let symbol): symbol.identifier
    case .family(let symbol, let indices):
      call("Lambda", [names(indices), call(symbol.identifier, indices.map(\.identifier))])
    case .member(let sequence, let indices):
      call(text(sequence, in: .onLineScript), indices.map { text($0) })
    case .additive(let first, let rest):
      text(first, in: .firstSummand)
        + rest.map { ($0.isSubtracted ? " - " : " + ") + text($0.term, in: .summand) }.joined()
    case .negation(let inner): "-" + text(inner, in: .negated)
    case .product(let factors): factors.map { text($0, in: .factor) }.joined(separator: "*")
    case .quotient(let numerator, let denominator):
      text(numerator, in: .numerator) + "/" + text(denominator, in: .denominator)
    case .power(let base, let exponent): text(base, in: .base) + "**" + text(exponent, in: .onLineScript)
    case .summation(let index, let upper, let body):
      call("Sum", [text(body), "(\(index.identifier), 1, \(text(upper)))"])
    case .root(2, let inner): call("sqrt", [text(inner)])
    case .root(let degree, let inner): call("root", [text(inner), "\(degree)"])
    case .absoluteValue(let inner): call("Abs", [text(inner)])
    case .sign(let inner): call("sign", [text(inner)])
    case .kronecker(let left, let right): call("KroneckerDelta", [text(left), text(right)])
    case .mapping(let indices, let body): call("Lambda", [names(indices), text(body)])
    case .application(let applied):
      applied.arguments.isEmpty
        ? applied.name.identifier : call(applied.name.identifier, applied.arguments.map { text($0) })
    case .falsity: "False"
    case .relation(let sign, let left, let right): relation(sign, left, right)
    case .not(let inner): call("Not", [text(inner)])
    case .connective(.and, let parts): call("And", parts.map { text($0) })
    case .connective(.or, let parts): call("Or", parts.map { text($0) })
    case .conditional(.implies, let left, let right): call("Implies", [text(left), text(right)])
    case .conditional(.iff, let left, let right): call("Equivalent", [text(left), text(right)])
    case .quantified(let quantifier, let variables, _, let body):
      call(quantifier == .forall ? "ForAll" : "Exists", [tuple(variables.map { text($0) }), text(body)])
    }
  }

  private func relation(_ sign: Layout.RelationSign, _ left: Layout, _ right: Layout) -> String {
    switch sign {
    case .equal: call("Eq", [text(left), text(right)])
    case .notEqual: call("Ne", [text(left), text(right)])
    case .less: text(left, in: .relationOperand) + " < " + text(right, in: .relationOperand)
    case .lessOrEqual: text(left, in: .relationOperand) + " <= " + text(right, in: .relationOperand)
    }
  }

  private func call(_ function: String, _ arguments: [String]) -> String {
    "\(function)(\(arguments.joined(separator: ", ")))"
  }

  private func names(_ symbols: [Symbol]) -> String { tuple(symbols.map(\.identifier)) }

  private func tuple(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : "(\(parts.joined(separator: ", ")))"
  }
}

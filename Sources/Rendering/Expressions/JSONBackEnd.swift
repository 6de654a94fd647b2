import SymbolicAlgebra

/// The layout tree as JSON: an object a node, with its `kind` first. Arguments that a notation hides are included.
struct JSONBackEnd {
  func json(_ layout: Layout) -> JSONValue {
    switch layout {
    case .numeral(let digits): node("number", [("value", .string(digits))])
    case .symbol(let symbol): node("variable", [("name", .string(symbol.name))])
    case .family(let symbol, _): node("sequence", [("name", .string(symbol.name))])
    case .member(let sequence, let indices):
      node("member", [("sequence", json(sequence)), ("indices", list(indices))])
    case .additive(let first, let rest):
      node("sum", [("terms", .array([signed(first, isSubtracted: false)] + rest.map(signed)))])
    case .negation(let inner): node("negation", [("operand", json(inner))])
    case .product(let factors): node("product", [("factors", list(factors))])
    case .quotient(let numerator, let denominator):
      node("quotient", [("numerator", json(numerator)), ("denominator", json(denominator))])
    case .power(let base, let exponent): node("power", [("base", json(base)), ("exponent", json(exponent))])
    case .summation(let index, let upper, let body):
      node(
        "summation",
        [
          ("index", .string(index.name)), ("lower", json(.numeral("1"))), ("upper", json(upper)),
          ("body", json(body)),
        ])
    case .root(2, let inner): node("squareRoot", [("operand", json(inner))])
    case .root(let degree, let inner):
      node("root", [("degree", .integer(degree)), ("operand", json(inner))])
    case .absoluteValue(let inner): node("absoluteValue", [("operand", json(inner))])
    case .sign(let inner): node("sign", [("operand", json(inner))])
    case .kronecker(let left, let right): node("kroneckerDelta", [("indices", list([left, right]))])
    case .mapping(let indices, let body):
      node("mapping", [("indices", .array(indices.map { .string($0.name) })), ("body", json(body))])
    case .application(let applied):
      node(
        "application", [("definition", .string(applied.name.name)), ("arguments", list(applied.arguments))])
    case .falsity: node("falsity", [])
    case .relation(let sign, let left, let right):
      node("relation", [("relation", .string(sign.rawValue)), ("left", json(left)), ("right", json(right))])
    case .not(let inner): node("not", [("operand", json(inner))])
    case .connective(let connective, let parts): node(connective.rawValue, [("operands", list(parts))])
    case .conditional(let conditional, let left, let right):
      node(conditional.rawValue, [("left", json(left)), ("right", json(right))])
    case .quantified(let quantifier, let variables, let sort, let body):
      node(
        quantifier.rawValue,
        [("variables", list(variables)), ("sort", .string(name(sort))), ("body", json(body))])
    }
  }

  private func node(_ kind: String, _ members: [(String, JSONValue)]) -> JSONValue {
    .object([.init("kind", .string(kind))] + members.map { .init($0, $1) })
  }

  private func list(_ layouts: [Layout]) -> JSONValue { .array(layouts.map { json($0) }) }

  private func signed(_ summand: Layout.Summand) -> JSONValue {
    signed(summand.term, isSubtracted: summand.isSubtracted)
  }

  private func signed(_ term: Layout, isSubtracted: Bool) -> JSONValue {
    .object([.init("sign", .string(isSubtracted ? "-" : "+")), .init("term", json(term))])
  }

  private func name(_ sort: Sort) -> String {
    switch sort {
    case .index: "index"
    case .real: "real"
    case .sequence(let arity): arity == 1 ? "sequence" : "sequence of \(arity) indices"
    }
  }
}

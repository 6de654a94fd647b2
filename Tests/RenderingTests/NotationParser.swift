import ExactArithmetic
import SymbolicAlgebra

/// Reads mathematics back as readers do, from text or LaTeX: a sum reaches to the end of its product, a slash divides
/// the whole product before it, a minus sign negates the product after it.
struct NotationParser {
  enum Token: Hashable {
    case number(String)
    case name(String)
    /// Signs and commands, by their LaTeX name; brackets and braces by their character.
    case sign(String)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let tokens: [Token]
  private var position = 0
  private var isBetweenBars = false
  private var indices: Set<String> = ["t"]
  private var sequences: Set<String> = ["f", "g"]

  private init(_ tokens: [Token]) { self.tokens = tokens }

  static func term(_ tokens: [Token]) throws -> Term {
    var parser = NotationParser(tokens)
    let term = try parser.sum()
    guard parser.next == nil else { throw Failure(description: "left over at \(parser.position): \(tokens)") }
    return term
  }

  static func formula(_ tokens: [Token]) throws -> Formula {
    var parser = NotationParser(tokens)
    let formula = try parser.statement()
    guard parser.next == nil else { throw Failure(description: "left over at \(parser.position): \(tokens)") }
    return formula
  }

  // MARK: Tokens

  private var next: Token? { position < tokens.count ? tokens[position] : nil }

  private mutating func accept(_ sign: String) -> Bool {
    guard next == .sign(sign) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ sign: String) throws {
    guard accept(sign) else { throw Failure(description: "expected \(sign) at \(position): \(tokens)") }
  }

  // MARK: Terms

  private mutating func sum() throws -> Term {
    var term = accept("-") ? Term.negate(try product()) : try product()
    while true {
      if accept("+") {
        term = .add(term, try product())
      } else if accept("-") {
        term = .subtract(term, try product())
      } else {
        return term
      }
    }
  }

  private mutating func product() throws -> Term {
    var product: Term?
    while true {
      if product != nil { _ = accept("cdot") }
      if accept("sum") {
        let sum = try summation()
        return product.map { .multiply($0, sum) } ?? sum
      }
      guard beginsFactor else { break }
      let factor = try factor()
      product = product.map { .multiply($0, factor) } ?? factor
    }
    guard let product else { throw Failure(description: "no factor at \(position): \(tokens)") }
    if accept("/") { return .divide(product, try factor()) }
    return product
  }

  private var beginsFactor: Bool {
    switch next {
    case .number, .name: true
    case .sign("|"): !isBetweenBars
    case .sign(let sign): ["(", "[", "frac", "sqrt", "operatorname"].contains(sign)
    case nil: false
    }
  }

  private mutating func summation() throws -> Term {
    try expect("_")
    try expect("{")
    guard case .name(let name)? = next else { throw Failure(description: "no index at \(position)") }
    position += 1
    try expect("=")
    guard next == .number("1") else { throw Failure(description: "no lower end at \(position)") }
    position += 1
    try expect("}")
    try expect("^")
    let upper = try script()
    let outer = indices
    indices.insert(name)
    let body = try product()
    indices = outer
    return .sum(BinderName(name), upper: upper, body: body.abstracted(over: [Variable(name, .index)]))
  }

  private mutating func factor() throws -> Term {
    let base = try atom()
    return accept("^") ? .power(base, try script()) : base
  }

  private mutating func group(_ open: String, _ close: String) throws -> Term {
    let outer = isBetweenBars
    isBetweenBars = open == "|"
    try expect(open)
    let term = try sum()
    try expect(close)
    isBetweenBars = outer
    return term
  }

  private mutating func atom() throws -> Term {
    switch next {
    case .number(let digits)?:
      position += 1
      return .number(Rational(BigInteger(digits) ?? 0))
    case .name("sign")?:
      position += 1
      return .sign(try group("(", ")"))
    case .name(let name)?:
      position += 1
      return try variable(name)
    case .sign("("): return try group("(", ")")
    case .sign("|"): return .absoluteValue(try group("|", "|"))
    case .sign("["):
      position += 1
      let left = try affine()
      try expect("=")
      let right = try affine()
      try expect("]")
      return .kronecker(left, right)
    case .sign("frac"):
      position += 1
      return .divide(try group("{", "}"), try group("{", "}"))
    case .sign("sqrt"):
      position += 1
      var degree = 2
      if accept("[") {
        degree = Int(try script().literal ?? 0)
        try expect("]")
      }
      return .root(degree, next == .sign("{") ? try group("{", "}") : try group("(", ")"))
    case .sign, nil: throw Failure(description: "no atom at \(position): \(tokens)")
    }
  }

  private mutating func variable(_ name: String) throws -> Term {
    if sequences.contains(name) {
      try expect("_")
      return .element(.variable(name, arity: 1), [try script()])
    }
    if indices.contains(name) { return .index(.variable(name)) }
    if accept("_") {
      guard let suffix = try script().literal else { throw Failure(description: "no name at \(position)") }
      return .parameter(name + String(suffix))
    }
    return .parameter(name)
  }

  // MARK: Indices

  /// What stands raised or lowered.
  private mutating func script() throws -> IndexTerm {
    for (open, close) in [("{", "}"), ("(", ")")] where accept(open) {
      let index = try affine()
      try expect(close)
      return index
    }
    defer { position += 1 }
    switch next {
    case .number(let digits)?: return IndexTerm(Int(digits) ?? 0)
    case .name(let name)?: return .variable(name)
    case .sign, nil: throw Failure(description: "no script at \(position): \(tokens)")
    }
  }

  private mutating func affine() throws -> IndexTerm {
    var index = accept("-") ? -(try multiple()) : try multiple()
    while true {
      if accept("+") {
        index = index + (try multiple())
      } else if accept("-") {
        index = index - (try multiple())
      } else {
        return index
      }
    }
  }

  private mutating func multiple() throws -> IndexTerm {
    var factor: Int?
    if case .number(let digits)? = next {
      factor = Int(digits)
      position += 1
    }
    if case .name(let name)? = next {
      position += 1
      return (factor ?? 1) * IndexTerm.variable(name)
    }
    guard let factor else { throw Failure(description: "no index at \(position): \(tokens)") }
    return IndexTerm(factor)
  }

  // MARK: Statements

  private mutating func statement() throws -> Formula {
    for quantifier in ["forall", "exists"] where accept(quantifier) { return try quantified(quantifier) }
    let left = try connected()
    if accept("implies") { return .implies(left, try connected()) }
    if accept("iff") { return .iff(left, try connected()) }
    return left
  }

  private mutating func quantified(_ quantifier: String) throws -> Formula {
    var names: [String] = []
    repeat {
      guard case .name(let name)? = next else { throw Failure(description: "no variable at \(position)") }
      names.append(name)
      position += 1
    } while accept(",")
    let sort: Sort
    if accept("colon") {
      for sign in ["N", "to", "R"] { try expect(sign) }
      sort = .sequence(arity: 1)
    } else {
      try expect("in")
      sort = accept("N") ? .index : .real
      if sort == .real { try expect("R") }
    }
    try expect(",")
    let outer = (indices, sequences)
    if sort == .index { indices.formUnion(names) }
    if case .sequence = sort { sequences.formUnion(names) }
    let body = try statement()
    (indices, sequences) = outer
    return names.reversed().reduce(body) { body, name in
      quantifier == "forall" ? .forall(Variable(name, sort), body) : .exists(Variable(name, sort), body)
    }
  }

  private mutating func connected() throws -> Formula {
    var parts = [try simple()]
    for sign in ["land", "lor"] {
      while accept(sign) { parts.append(try simple()) }
      if parts.count > 1 {
        return parts.dropLast().reversed().reduce(parts[parts.count - 1]) { rest, part in
          sign == "land" ? .and(part, rest) : .or(part, rest)
        }
      }
    }
    return parts[0]
  }

  /// A relation, or a statement in brackets: which of them is seen at the end only.
  private mutating func simple() throws -> Formula {
    if accept("bot") { return .falsity }
    if accept("lnot") {
      if accept("bot") { return .not(.falsity) }
      try expect("(")
      let inner = try statement()
      try expect(")")
      return .not(inner)
    }
    var attempt = self
    if attempt.accept("("), let inner = try? attempt.statement(), attempt.accept(")"), attempt.endsStatement {
      self = attempt
      return inner
    }
    return try relation()
  }

  private var endsStatement: Bool {
    guard let next else { return true }
    return [.sign("land"), .sign("lor"), .sign("implies"), .sign("iff"), .sign(")")].contains(next)
  }

  private mutating func relation() throws -> Formula {
    let left = try sum()
    if accept("=") { return .relation(.equal, left, try sum()) }
    if accept("ne") { return .different(left, try sum()) }
    if accept("<") { return .relation(.less, left, try sum()) }
    try expect("le")
    return .relation(.lessOrEqual, left, try sum())
  }
}

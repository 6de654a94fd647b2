import SymbolicAlgebra

/// Reads tokens as trees by operator precedence.
///
/// The grammar, from loosest to tightest; brackets `{..}` mean repetition:
///
///     expression  := equivalence | binder
///     binder      := ("forall" | "exists") variables "." expression
///                  | "let" name "=" expression "in" expression
///                  | name "=>" expression | "(" name {"," name} ")" "=>" expression
///     variables   := group {"," group}
///     group       := name {name} [":" sort | "in" additive ".." additive | "in" interval [":" sort]]
///                    (a group with nothing of these has what the next group has)
///     sort        := "real" | "index" | "sequence" ["(" arity ")"]
///     equivalence := implication ["<->" equivalence]
///     implication := disjunction ["->" implication]
///     disjunction := conjunction ["or" disjunction]
///     conjunction := negation ["and" conjunction]
///     negation    := "not" negation | comparison
///     comparison  := additive {("=" | "!=" | "<" | "<=" | ">" | ">=") additive} | additive "in" interval
///     interval    := ("[" | "(") end "," end ("]" | ")");  end := additive | ["-"] "inf"
///     additive    := ["-"] product {("+" | "-") product}
///     product     := "sum" "[" name "=" additive ".." additive "]" product | factor {("*" | "/") factor}
///     factor      := "-" factor | postfix ["^" factor]
///     postfix     := primary {"[" additive {"," additive} "]"}
///     primary     := number | name ["(" expression {"," expression} ")"] | "(" expression ")"
///                  | ("sqrt" | "abs" | "sign" | "real" | "index") "(" expression ")" | "|" additive "|"
///                  | "root" "(" degree "," expression ")"
///                  | "[" additive "=" additive "]" | "false"
///
/// Numbers are exact: decimals such as `0.9` and `1e-8`, and `9/10` where it is the beginning of a product. A sum
/// reaches to the end of the product it stands in. `a < b <= c` means `a < b and b <= c`, and so does `b in (a, c]`; a
/// quantified `x in (a, c]` is a condition on x, where a and c mean what they mean outside the quantifier. `[i = j]` is
/// 1 if the indices agree and else 0. `real(i)` is the index i as a real number, and `index(i)` says that i is meant as
/// an index, where that is not clear: an index alone needs no `real`, and a comparison is one of indices if both sides are sums of
/// indices and integers and an index occurs. Signs have Unicode spellings: `*` is also `·`, `^2` a superscript 2, `sum`
/// also `∑`, `sqrt` also `√`, `root(3, ..)` also `∛` and `root(6, ..)` also `⁶√`, comparisons, connectives and quantifiers have their usual signs; Greek letters, a
/// circumflex and subscript digits are spelled out in names, so that `β₁` is `beta1` and an m with a circumflex `mhat`.
package struct SyntaxParser {
  package let source: SourceText
  package let tokens: [Token]
  package private(set) var position = 0
  private var nesting = 0

  /// Throws `SyntaxError` when the text doesn't consist of tokens.
  package init(_ text: String) throws(SyntaxError) {
    source = SourceText(text)
    tokens = try Lexer.tokens(of: source)
  }

  // MARK: Tokens

  package var next: Token { tokens[min(position, tokens.count - 1)] }

  func token(ahead offset: Int) -> Token { tokens[min(position + offset, tokens.count - 1)] }

  @discardableResult
  package mutating func take() -> Token {
    let token = next
    position += 1
    return token
  }

  package mutating func take(ifSign sign: Sign) -> Bool {
    guard next.kind == .sign(sign) else { return false }
    position += 1
    return true
  }

  package mutating func take(ifName name: String) -> Bool {
    guard next.kind == .name(name) else { return false }
    position += 1
    return true
  }

  package func unexpected(_ expected: String) -> SyntaxError {
    SyntaxError(.unexpected(found: next.description, expected: expected), next.range, in: source)
  }

  package mutating func expect(_ sign: Sign, _ purpose: String = "") throws(SyntaxError) {
    guard take(ifSign: sign) else {
      throw unexpected("`\(sign.rawValue)`" + (purpose.isEmpty ? "" : " \(purpose)"))
    }
  }

  private mutating func expect(_ word: Keyword, _ purpose: String) throws(SyntaxError) {
    guard next.kind == .keyword(word) else { throw unexpected("`\(word.rawValue)` \(purpose)") }
    take()
  }

  /// Takes a name that is about to be declared.
  package mutating func declaredName(_ purpose: String) throws(SyntaxError) -> SyntaxTree.BoundName {
    if case .keyword(let word) = next.kind {
      throw SyntaxError(.nameTaken(word.rawValue), next.range, in: source)
    }
    guard case .name(let text) = next.kind else { throw unexpected(purpose) }
    // As an end of an interval it is infinity, whatever else it were declared to be.
    guard text != Self.infinity else { throw SyntaxError(.nameTaken(text), next.range, in: source) }
    return SyntaxTree.BoundName(text: text, range: take().range)
  }

  package func expectEnd() throws(SyntaxError) {
    guard next.kind == .end else { throw unexpected("an operator, such as `*` or `=`, or the end") }
  }

  // MARK: Expressions

  /// The binding strengths of the grammar's levels.
  private enum Strength: Int {
    case expression = 0
    case equivalence = 10
    case implication = 20
    case disjunction = 30
    case conjunction = 40
    case comparison = 60
    case additive = 70
    case product = 80
    case factor = 90
  }

  /// Reads a sum and leaves what follows it.
  mutating func additive() throws(SyntaxError) -> SyntaxTree { try expression(.additive) }

  /// Reads an expression and leaves what follows it.
  package mutating func expression() throws(SyntaxError) -> SyntaxTree { try expression(.expression) }

  func tree(_ kind: SyntaxTree.Kind, from start: Int) throws(SyntaxError) -> SyntaxTree {
    let end = max(tokens[max(0, position - 1)].range.upperBound, start)
    let tree = SyntaxTree(kind, start..<end)
    guard tree.depth <= SyntaxTree.depthLimit else {
      throw SyntaxError(.nestedTooDeep(limit: SyntaxTree.depthLimit), tree.range, in: source)
    }
    return tree
  }

  private func checkNesting() throws(SyntaxError) {
    guard nesting <= SyntaxTree.depthLimit else {
      throw SyntaxError(.nestedTooDeep(limit: SyntaxTree.depthLimit), next.range, in: source)
    }
  }

  private mutating func expression(_ strength: Strength) throws(SyntaxError) -> SyntaxTree {
    nesting += 1
    defer { nesting -= 1 }
    try checkNesting()
    let start = next.range.lowerBound
    var left = try operand(strength)
    while let (infix, level, right) = infixOperator, level.rawValue >= strength.rawValue {
      take()
      left = try tree(.infix(infix, left, expression(right)), from: start)
    }
    // A comparison holds tighter than connectives, so it is complete before any of them is looked at.
    if strength.rawValue <= Strength.comparison.rawValue, comparison != nil || intervalFollows {
      left = try intervalFollows ? membership(of: left, from: start) : comparisonChain(left, from: start)
      while let (infix, level, right) = infixOperator, level.rawValue >= strength.rawValue {
        take()
        left = try tree(.infix(infix, left, expression(right)), from: start)
      }
    }
    return left
  }

  /// The operator that comes next, its level, and the level of its right side.
  private var infixOperator: (SyntaxTree.Infix, Strength, Strength)? {
    switch next.kind {
    case .sign(.iff): (.iff, .equivalence, .equivalence)
    case .sign(.implies): (.implies, .implication, .implication)
    case .keyword(.or): (.or, .disjunction, .disjunction)
    case .keyword(.and): (.and, .conjunction, .conjunction)
    case .sign(.plus): (.add, .additive, .product)
    case .sign(.minus): (.subtract, .additive, .product)
    case .sign(.times): (.multiply, .product, .factor)
    case .sign(.divide): (.divide, .product, .factor)
    case .number, .name, .keyword, .sign, .radical, .end: nil
    }
  }

  private var comparison: SyntaxTree.Comparison? {
    switch next.kind {
    case .sign(.equal): .equal
    case .sign(.notEqual): .notEqual
    case .sign(.less): .less
    case .sign(.lessOrEqual): .lessOrEqual
    case .sign(.greater): .greater
    case .sign(.greaterOrEqual): .greaterOrEqual
    case .number, .name, .keyword, .sign, .radical, .end: nil
    }
  }

  private mutating func comparisonChain(
    _ first: SyntaxTree, from start: Int
  ) throws(SyntaxError) -> SyntaxTree {
    var sides = [first]
    var comparisons: [SyntaxTree.Comparison] = []
    while let comparison {
      take()
      comparisons.append(comparison)
      sides.append(try expression(.additive))
    }
    return try tree(.comparison(sides, comparisons), from: start)
  }

  // MARK: Operands

  private mutating func operand(_ strength: Strength) throws(SyntaxError) -> SyntaxTree {
    let start = next.range.lowerBound
    if let count = lambdaNameCount { return try lambda(count, from: start) }
    switch next.kind {
    case .sign(.minus):
      take()
      // At the head of a sum a minus takes the whole product, among factors only its factor.
      let operand = try expression(strength.rawValue <= Strength.additive.rawValue ? .product : .factor)
      return try tree(.prefix(.minus, operand), from: start)
    case .keyword(.not):
      take()
      return try tree(.prefix(.not, expression(.comparison)), from: start)
    case .keyword(.sum): return try sum(from: start)
    case .keyword(.forall):
      take()
      return try variables(.forall, from: start)
    case .keyword(.exists):
      take()
      return try variables(.exists, from: start)
    case .keyword(.let): return try binding(from: start)
    case .number, .name, .keyword, .sign, .radical, .end:
      let base = try postfix(from: start)
      guard take(ifSign: .power) else { return base }
      return try tree(.infix(.power, base, expression(.factor)), from: start)
    }
  }

  private mutating func postfix(from start: Int) throws(SyntaxError) -> SyntaxTree {
    var base = try primary(from: start)
    while take(ifSign: .openSquare) {
      let indices = try list(closedBy: .closeSquare)
      base = try tree(.member(base, indices), from: start)
    }
    return base
  }

  private mutating func list(closedBy sign: Sign) throws(SyntaxError) -> [SyntaxTree] {
    var parts = [try expression()]
    while take(ifSign: .comma) { parts.append(try expression()) }
    try expect(sign, "or `,`")
    return parts
  }

  private mutating func primary(from start: Int) throws(SyntaxError) -> SyntaxTree {
    switch next.kind {
    case .number(let value):
      take()
      return try tree(.number(value), from: start)
    case .name(let text):
      let name = SyntaxTree.BoundName(text: text, range: take().range)
      guard take(ifSign: .openRound) else { return try tree(.name(text), from: start) }
      let arguments = try list(closedBy: .closeRound)
      return try tree(.call(name, arguments), from: start)
    case .keyword(.sqrt):
      take()
      try expect(.openRound, "after `sqrt`")
      return try root(2, from: start)
    case .keyword(.root):
      take()
      try expect(.openRound, "after `root`")
      let degree = try degree()
      try expect(.comma, "between the degree of the root and what it is taken of")
      return try root(degree, from: start)
    case .keyword(let word) where [.abs, .sign, .real, .index].contains(word):
      take()
      try expect(.openRound, "after `\(word.rawValue)`")
      let argument = try expression()
      try expect(.closeRound)
      return try tree(.function(word, argument), from: start)
    case .keyword(.false):
      take()
      return try tree(.falsity, from: start)
    case .radical(let degree):
      take()
      return try tree(.root(degree, postfix(from: next.range.lowerBound)), from: start)
    case .sign(.openRound):
      take()
      let inner = try expression()
      try expect(.closeRound)
      return try tree(.parenthesized(inner), from: start)
    case .sign(.bar):
      take()
      let inner = try expression(.additive)
      try expect(.bar, "to close the absolute value")
      return try tree(.absoluteValue(inner), from: start)
    case .sign(.openSquare):
      take()
      let left = try expression(.additive)
      try expect(.equal, "between the indices of `[i = j]`")
      let right = try expression(.additive)
      try expect(.closeSquare)
      return try tree(.kronecker(left, right), from: start)
    case .keyword, .sign, .end:
      throw unexpected("an expression: a number, a name, `(`, `sum`, `sqrt`, ..")
    }
  }

  /// Reads the degree of a root, which is written as a numeral.
  private mutating func degree() throws(SyntaxError) -> Int {
    guard case .number(let value) = next.kind, let degree = value.smallInteger,
      Term.rootDegrees.contains(degree)
    else { throw unexpected(Self.degreeExpectation) }
    take()
    return degree
  }

  static let degreeExpectation =
    "the degree of the root, a whole number from \(Term.rootDegrees.lowerBound) to "
    + "\(Term.rootDegrees.upperBound) as in `root(6, x)`"

  /// Reads what a root is taken of and the closing bracket.
  private mutating func root(_ degree: Int, from start: Int) throws(SyntaxError) -> SyntaxTree {
    let radicand = try expression()
    try expect(.closeRound)
    return try tree(.root(degree, radicand), from: start)
  }

  // MARK: Binders

  /// How many names a lambda that starts here binds, or nil if none starts here.
  private var lambdaNameCount: Int? {
    if case .name = next.kind { return token(ahead: 1).kind == .sign(.mapsTo) ? 1 : nil }
    guard next.kind == .sign(.openRound) else { return nil }
    var offset = 1
    while case .name = token(ahead: offset).kind {
      switch token(ahead: offset + 1).kind {
      case .sign(.comma): offset += 2
      case .sign(.closeRound):
        return token(ahead: offset + 2).kind == .sign(.mapsTo) ? (offset + 1) / 2 : nil
      case .number, .name, .keyword, .sign, .radical, .end: return nil
      }
    }
    return nil
  }

  private mutating func lambda(_ count: Int, from start: Int) throws(SyntaxError) -> SyntaxTree {
    let isBracketed = take(ifSign: .openRound)
    var names: [SyntaxTree.BoundName] = []
    for position in 0..<count {
      if position > 0 { try expect(.comma) }
      names.append(try declaredName("the name of an index"))
    }
    if isBracketed { try expect(.closeRound) }
    try expect(.mapsTo)
    return try tree(.lambda(names, expression()), from: start)
  }

  private mutating func sum(from start: Int) throws(SyntaxError) -> SyntaxTree {
    take()
    try expect(.openSquare, "and the range of the sum, as in `sum[k = 1..t]`")
    let name = try declaredName("the name of the summation index")
    try expect(.equal, "and the range of the sum, as in `sum[k = 1..t]`")
    let lower = try expression(.additive)
    try expect(.range, "and the upper end of the sum")
    let upper = try expression(.additive)
    try expect(.closeSquare)
    let body = try expression(.product)
    return try tree(.sum(name, lower: lower, upper: upper, body: body), from: start)
  }

  /// Reads the variables of a quantifier, whose word is taken, and the statement below it.
  mutating func variables(
    _ quantifier: SyntaxTree.Quantifier, from start: Int
  ) throws(SyntaxError) -> SyntaxTree {
    nesting += 1
    defer { nesting -= 1 }
    try checkNesting()
    var names: [SyntaxTree.QuantifiedName] = []
    var undetermined: [SyntaxTree.BoundName] = []
    repeat {
      undetermined.append(try declaredName("the name of a variable"))
      while case .name = next.kind { undetermined.append(try declaredName("the name of a variable")) }
      if take(ifSign: .colon) {
        let sort = try sort()
        names += undetermined.map { SyntaxTree.QuantifiedName(name: $0, sort: sort) }
        undetermined = []
      } else if intervalFollows {
        return try quantified(quantifier, names, inInterval: undetermined, from: start)
      } else if next.kind == .keyword(.in) {
        take()
        let lower = try expression(.additive)
        try expect(.range, "and the end of the range, as in `k in 1..t`")
        let upper = try expression(.additive)
        try checkEnds([lower, upper], of: undetermined)
        names += undetermined.map {
          SyntaxTree.QuantifiedName(name: $0, sort: .index, range: (lower, upper))
        }
        undetermined = []
      }
    } while take(ifSign: .comma)
    names += undetermined.map { SyntaxTree.QuantifiedName(name: $0, sort: nil) }
    try expect(.dot, "after the quantified variables")
    return try tree(.quantified(quantifier, names, expression()), from: start)
  }

  mutating func sort() throws(SyntaxError) -> Sort {
    if next.kind == .keyword(.real) {
      take()
      return .real
    }
    if next.kind == .keyword(.index) {
      take()
      return .index
    }
    guard take(ifName: "sequence") else { throw unexpected("`real`, `index` or `sequence`") }
    guard take(ifSign: .openRound) else { return .sequence(arity: 1) }
    guard case .number(let value) = next.kind, let arity = value.smallInteger, (1...8).contains(arity) else {
      throw unexpected("the number of indices, 1 to 8")
    }
    take()
    try expect(.closeRound)
    return .sequence(arity: arity)
  }

  private mutating func binding(from start: Int) throws(SyntaxError) -> SyntaxTree {
    take()
    let (name, value) = try definition()
    try expect(.in, "and the expression that the definition is for")
    return try tree(.binding(name, value: value, body: expression()), from: start)
  }

  /// Reads `name = value`, what follows `let`.
  package mutating func definition() throws(SyntaxError) -> (name: SyntaxTree.BoundName, value: SyntaxTree) {
    let name = try declaredName("the name of a local definition")
    try expect(.equal, "after the name that `let` defines")
    // The value of a local definition is a term, so a comparison sign can't belong to it.
    return (name, lambdaNameCount == nil ? try expression(.additive) : try expression())
  }
}

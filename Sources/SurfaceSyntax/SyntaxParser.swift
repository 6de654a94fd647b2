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
/// 1 if the indices agree and else 0. `real(i)` is the index i as a real number, and `index(i)` says that i is meant as an index, where that is not clear: an index alone needs no
/// `real`, and a comparison is one of indices if both sides are sums of indices and integers and an index occurs.
///
/// Signs have Unicode spellings: `*` is also `·`, `sum` also `∑`, `sqrt` also `√`, `root(3, ..)` also `∛` and
/// `root(6, ..)` also `⁶√`; comparisons, connectives and quantifiers have their usual signs. What is raised is an exponent:
/// `βᵗ⁻¹` is `beta^(t-1)`. Greek letters and a circumflex are spelled out in names, and so is what is lowered if it is
/// digits or letters alone: `β₁` is `beta1`, `gₖ` is the name `g_k`. Any other index below the line is one in square
/// brackets: `gₖ₊₁` and `g_(k+1)` are `g[k+1]`. `∑ₖ₌₁ᵗ x` is `sum[k=1..t] x`, and `∀ k ∈ ℕ, ..`, `∃ x ∈ ℝ, ..` and
/// `∀ f : ℕ → ℝ, ..` have a comma before the statement. `==`, `<=>`, `iff`, `==>` and `&&` are read as well.
///
/// Where factors are joined, `2 x y` is a product, a bracket after a space is a factor, and `||` between statements is
/// `or`.
package struct SyntaxParser {
  package let source: SourceText
  package let tokens: [Token]
  package internal(set) var position = 0
  var nesting = 0
  /// Whether factors may stand side by side, as on paper.
  var joinsFactors: Bool
  /// Whether a bar that comes next closes an absolute value.
  var isBetweenBars = false

  /// Reads the text from the given place on. Throws `SyntaxError` when it doesn't consist of tokens.
  package init(_ text: String, from start: Int = 0, joiningFactors: Bool = false) throws(SyntaxError) {
    source = SourceText(text)
    tokens = try Lexer.tokens(of: source, from: start)
    joinsFactors = joiningFactors
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

  mutating func expect(_ word: Keyword, _ purpose: String) throws(SyntaxError) {
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
  enum Strength: Int {
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

  func checkNesting() throws(SyntaxError) {
    guard nesting <= SyntaxTree.depthLimit else {
      throw SyntaxError(.nestedTooDeep(limit: SyntaxTree.depthLimit), next.range, in: source)
    }
  }

  mutating func expression(_ strength: Strength) throws(SyntaxError) -> SyntaxTree {
    nesting += 1
    defer { nesting -= 1 }
    try checkNesting()
    let start = next.range.lowerBound
    var left = try operand(strength)
    left = try operations(on: left, strength, from: start)
    // A comparison holds tighter than connectives, so it is complete before any of them is looked at.
    if strength.rawValue <= Strength.comparison.rawValue, comparison != nil || intervalFollows {
      left = try intervalFollows ? membership(of: left, from: start) : comparisonChain(left, from: start)
      left = try operations(on: left, strength, from: start)
    }
    return left
  }

  /// Reads operators that hold at least as tightly as `strength`, with their right sides.
  private mutating func operations(
    on first: SyntaxTree, _ strength: Strength, from start: Int
  ) throws(SyntaxError) -> SyntaxTree {
    var left = first
    while true {
      if let (infix, level, right) = infixOperator, level.rawValue >= strength.rawValue {
        take()
        left = try tree(.infix(infix, left, expression(right)), from: start)
      } else if isDoubleBar, strength.rawValue <= Strength.disjunction.rawValue {
        position += 2
        left = try tree(.infix(.or, left, expression(.disjunction)), from: start)
      } else if factorFollows, strength.rawValue <= Strength.product.rawValue {
        if case .infix(.divide, _, _) = left.kind {
          throw SyntaxError(
            .unexpected(
              found: "a factor beside a quotient",
              expected: "`*` before it, or brackets around the denominator"),
            next.range, in: source)
        }
        left = try tree(.infix(.multiply, left, expression(.factor)), from: start)
      } else {
        return left
      }
    }
  }

  /// `||` without a space, outside of absolute values.
  private var isDoubleBar: Bool {
    joinsFactors && !isBetweenBars && next.kind == .sign(.bar) && token(ahead: 1).kind == .sign(.bar)
      && next.range.upperBound == token(ahead: 1).range.lowerBound
  }

  /// Whether a factor comes next that is joined to the one before it.
  private var factorFollows: Bool {
    guard joinsFactors else { return false }
    switch next.kind {
    case .name, .radical, .sign(.openRound): return true
    case .sign(.bar): return !isBetweenBars && !isDoubleBar
    case .keyword(let word): return [.sum, .sqrt, .root, .abs, .sign, .real, .index].contains(word)
    case .number, .sign, .end: return false
    }
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
}

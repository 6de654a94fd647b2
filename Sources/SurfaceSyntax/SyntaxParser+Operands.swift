import ExactArithmetic
import SymbolicAlgebra

/// Numbers, names, members, brackets and what else an operator takes.
extension SyntaxParser {
  mutating func operand(_ strength: Strength) throws(SyntaxError) -> SyntaxTree {
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
    while true {
      let indices: [SyntaxTree]
      if take(ifSign: .openSquare) {
        indices = try list(closedBy: .closeSquare)
      } else if take(ifSign: .openSubscript) {
        indices = try list(closedBy: .closeRound)
        // The arguments of `m_(t-1)(beta)` come after the step.
        if joinsFactors, case .name(let text) = base.kind, next.kind == .sign(.openRound),
          next.range.lowerBound == tokens[position - 1].range.upperBound
        {
          take()
          let name = SyntaxTree.BoundName(text: text, range: base.range)
          base = try tree(.call(name, list(closedBy: .closeRound)), from: start)
        }
      } else {
        return base
      }
      base = try tree(.member(base, indices), from: start)
    }
  }

  private mutating func list(closedBy sign: Sign) throws(SyntaxError) -> [SyntaxTree] {
    let outer = isBetweenBars
    isBetweenBars = false
    defer { isBetweenBars = outer }
    var parts = [try expression()]
    while take(ifSign: .comma) || take(ifSign: .semicolon) { parts.append(try expression()) }
    try expect(sign, "or `,`")
    return parts
  }

  /// An expression up to the closing bracket.
  mutating func bracketed() throws(SyntaxError) -> SyntaxTree {
    let outer = isBetweenBars
    isBetweenBars = false
    defer { isBetweenBars = outer }
    let inner = try expression()
    try expect(.closeRound)
    return inner
  }

  /// Whether the bracket that comes next begins a factor and not the arguments of the name before it.
  private func isFactor(after name: SyntaxTree.BoundName) -> Bool {
    guard joinsFactors, next.range.lowerBound > name.range.upperBound else { return false }
    var depth = 0
    for offset in 0... {
      switch token(ahead: offset).kind {
      case .sign(.openRound), .sign(.openSquare), .sign(.openSubscript): depth += 1
      case .sign(.closeRound), .sign(.closeSquare): depth -= 1
      case .sign(.comma) where depth == 1, .sign(.semicolon) where depth == 1: return false
      case .end: return true
      case .number, .name, .keyword, .sign, .radical: break
      }
      if depth == 0 { return true }
    }
    return true
  }

  private mutating func primary(from start: Int) throws(SyntaxError) -> SyntaxTree {
    switch next.kind {
    case .number(let value):
      take()
      return try tree(.number(value), from: start)
    case .name(let text):
      let name = SyntaxTree.BoundName(text: text, range: take().range)
      guard !isFactor(after: name), take(ifSign: .openRound) else {
        return try tree(.name(text), from: start)
      }
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
      return try tree(.function(word, bracketed()), from: start)
    case .keyword(.false):
      take()
      return try tree(.falsity, from: start)
    case .radical(let degree):
      take()
      return try tree(.root(degree, postfix(from: next.range.lowerBound)), from: start)
    case .sign(.openRound):
      take()
      return try tree(.parenthesized(bracketed()), from: start)
    case .sign(.bar):
      take()
      let outer = isBetweenBars
      isBetweenBars = true
      defer { isBetweenBars = outer }
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
    try tree(.root(degree, bracketed()), from: start)
  }
}

/// `x in [a, b)`: what it says is written as comparisons, `a <= x < b`.
extension SyntaxParser {
  /// Whether `in` and an interval come next, and not the `in` of a definition or of a range `a..b`.
  var intervalFollows: Bool {
    guard next.kind == .keyword(.in) else { return false }
    var depth = 0
    for offset in 1... {
      switch token(ahead: offset).kind {
      case .sign(.openRound), .sign(.openSquare): depth += 1
      case .sign(.closeRound), .sign(.closeSquare): depth -= 1
      case .sign(.comma) where depth == 1: return true
      case .end: return false
      case .number, .name, .keyword, .sign, .radical: break
      }
      if depth <= 0 { return false }
    }
    return false
  }

  /// Reads `in` and an interval as comparisons with the element.
  mutating func membership(of element: SyntaxTree, from start: Int) throws(SyntaxError) -> SyntaxTree {
    take()
    let bracket = next.range.lowerBound
    let includesLower = take(ifSign: .openSquare)
    if !includesLower { try expect(.openRound, "or `[`, the beginning of an interval") }
    let lower = try end(of: "-inf")
    try expect(.comma, "between the ends of the interval")
    let upper = try end(of: "inf")
    let includesUpper = take(ifSign: .closeSquare)
    if !includesUpper { try expect(.closeRound, "or `]`, the end of the interval") }
    var (sides, comparisons) = ([element], [SyntaxTree.Comparison]())
    if let lower {
      sides.insert(lower, at: 0)
      comparisons.append(includesLower ? .lessOrEqual : .less)
    }
    if let upper {
      sides.append(upper)
      comparisons.append(includesUpper ? .lessOrEqual : .less)
    }
    let membership = try tree(.comparison(sides, comparisons), from: start)
    guard !comparisons.isEmpty else {
      throw SyntaxError(
        .unexpected(found: "an interval without ends", expected: "an expression at one end at least"),
        bracket..<membership.range.upperBound, in: source)
    }
    return membership
  }

  /// An end of an interval, or nil for the given infinity.
  private mutating func end(of infinity: String) throws(SyntaxError) -> SyntaxTree? {
    let isNegative = infinity.hasPrefix("-")
    let name = token(ahead: isNegative ? 1 : 0)
    if name.kind == .name("inf"), !isNegative || next.kind == .sign(.minus) {
      if isNegative { take() }
      take()
      return nil
    }
    return try additive()
  }
}

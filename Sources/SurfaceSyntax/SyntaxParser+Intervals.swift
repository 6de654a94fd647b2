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

  /// The name that stands for infinity as an end of an interval, and for nothing else.
  static let infinity = "inf"

  /// An interval; an end that is nil is infinite.
  struct Interval {
    let lower: SyntaxTree?
    let upper: SyntaxTree?
    let includesLower: Bool
    let includesUpper: Bool

    /// `lower <= element < upper` and the like.
    func membership(of element: SyntaxTree) -> SyntaxTree.Kind {
      var (sides, comparisons) = ([element], [SyntaxTree.Comparison]())
      if let lower {
        sides.insert(lower, at: 0)
        comparisons.append(includesLower ? .lessOrEqual : .less)
      }
      if let upper {
        sides.append(upper)
        comparisons.append(includesUpper ? .lessOrEqual : .less)
      }
      return .comparison(sides, comparisons)
    }
  }

  /// Reads `in` and an interval as comparisons with the element.
  mutating func membership(of element: SyntaxTree, from start: Int) throws(SyntaxError) -> SyntaxTree {
    let interval = try interval()
    return try tree(interval.membership(of: element), from: start)
  }

  /// Reads the interval of the last names of a quantifier, the other variables, and the statement below them.
  ///
  /// The ends become definitions around the names, so that they mean what they mean outside the quantifier:
  /// `forall x in [a, b], y. ..` is `let l = a in let u = b in forall x. l <= x <= u -> forall y. ..`.
  mutating func quantified(
    _ quantifier: SyntaxTree.Quantifier, _ names: [SyntaxTree.QuantifiedName],
    inInterval elements: [SyntaxTree.BoundName], from start: Int
  ) throws(SyntaxError) -> SyntaxTree {
    let interval = try interval()
    try checkEnds([interval.lower, interval.upper].compactMap(\.self), of: elements)
    let sort = take(ifSign: .colon) ? try sort() : nil
    var statement: SyntaxTree
    if take(ifSign: .comma) {
      statement = try variables(quantifier, from: start)
    } else {
      try expect(.dot, "after the quantified variables")
      statement = try expression()
    }
    var ends: [(name: SyntaxTree.BoundName, value: SyntaxTree)] = []
    func defined(_ end: SyntaxTree?, as name: String) -> SyntaxTree? {
      guard let end else { return nil }
      ends.append((SyntaxTree.BoundName(text: name, range: end.range), end))
      return SyntaxTree(.name(name), end.range)
    }
    // No name with spaces can be written.
    let outside = Interval(
      lower: defined(interval.lower, as: "the lower end of an interval"),
      upper: defined(interval.upper, as: "the upper end of an interval"),
      includesLower: interval.includesLower, includesUpper: interval.includesUpper)
    for name in elements.reversed() {
      let membership = SyntaxTree(
        outside.membership(of: SyntaxTree(.name(name.text), name.range)), name.range)
      statement = try tree(
        .infix(quantifier == .forall ? .implies : .and, membership, statement), from: start)
    }
    let bound = elements.map { SyntaxTree.QuantifiedName(name: $0, sort: sort, hasInterval: true) }
    statement = try tree(.quantified(quantifier, bound, statement), from: start)
    for end in ends.reversed() {
      statement = try tree(.binding(end.name, value: end.value, body: statement), from: start)
    }
    return names.isEmpty ? statement : try tree(.quantified(quantifier, names, statement), from: start)
  }

  /// Refuses `n, k in [0, n]`, which seems to say that k alone is at most n.
  func checkEnds(_ ends: [SyntaxTree], of names: [SyntaxTree.BoundName]) throws(SyntaxError) {
    guard names.count > 1 else { return }
    for end in ends {
      guard let (name, range) = end.mention(of: Set(names.map(\.text))) else { continue }
      throw SyntaxError(
        .notTreated(
          what: "an end with `\(name)`, which is one of the variables between the ends",
          because: "it can be read in two ways; give each variable its own sort or range, or rename one"),
        range, in: source)
    }
  }

  private mutating func interval() throws(SyntaxError) -> Interval {
    take()
    let bracket = next.range.lowerBound
    let includesLower = take(ifSign: .openSquare)
    if !includesLower { try expect(.openRound, "or `[`, the beginning of an interval") }
    let lower = try end(isLower: true)
    try expect(.comma, "between the ends of the interval")
    let upper = try end(isLower: false)
    let includesUpper = take(ifSign: .closeSquare)
    if !includesUpper { try expect(.closeRound, "or `]`, the end of the interval") }
    guard lower != nil || upper != nil else {
      throw SyntaxError(
        .unexpected(found: "an interval without ends", expected: "an expression at one end at least"),
        bracket..<token(ahead: -1).range.upperBound, in: source)
    }
    return Interval(lower: lower, upper: upper, includesLower: includesLower, includesUpper: includesUpper)
  }

  /// An end of an interval, or nil for `-inf` or `inf`.
  private mutating func end(isLower: Bool) throws(SyntaxError) -> SyntaxTree? {
    guard token(ahead: isLower ? 1 : 0).kind == .name(Self.infinity),
      !isLower || next.kind == .sign(.minus)
    else { return try additive() }
    if isLower { take() }
    take()
    return nil
  }
}

import SymbolicAlgebra

/// Sums, quantifiers, sequences and local definitions.
extension SyntaxParser {
  /// How many names a lambda that starts here binds, or nil if none starts here.
  var lambdaNameCount: Int? {
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

  mutating func lambda(_ count: Int, from start: Int) throws(SyntaxError) -> SyntaxTree {
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

  mutating func sum(from start: Int) throws(SyntaxError) -> SyntaxTree {
    take()
    let isTypeset = take(ifSign: .openSubscript)
    if !isTypeset { try expect(.openSquare, "and the range of the sum, as in `sum[k = 1..t]`") }
    let name = try declaredName("the name of the summation index")
    try expect(.equal, "and the range of the sum, as in `sum[k = 1..t]`")
    let lower = try expression(.additive)
    let upper: SyntaxTree
    if isTypeset {
      try expect(.closeRound)
      try expect(.power, "and the upper end of the sum")
      upper = try upperEnd()
    } else {
      try expect(.range, "and the upper end of the sum")
      let joinsFactors = joinsFactors
      self.joinsFactors = false
      defer { self.joinsFactors = joinsFactors }
      upper = try expression(.additive)
      try expect(.closeSquare)
    }
    let body = try expression(.product)
    return try tree(.sum(name, lower: lower, upper: upper, body: body), from: start)
  }

  /// The upper end above a sign of a sum, after which the summand comes.
  private mutating func upperEnd() throws(SyntaxError) -> SyntaxTree {
    let start = next.range.lowerBound
    switch next.kind {
    case .number(let value):
      take()
      return try tree(.number(value), from: start)
    case .name(let name):
      take()
      return try tree(.name(name), from: start)
    case .sign(.openRound):
      take()
      return try bracketed()
    case .keyword, .sign, .radical, .end: throw unexpected("the upper end of the sum, in brackets")
    }
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
    var isComplete = false
    repeat {
      undetermined.append(try declaredName("the name of a variable"))
      while case .name = next.kind { undetermined.append(try declaredName("the name of a variable")) }
      if take(ifSign: .colon) {
        let sort = try sort()
        names += undetermined.map { SyntaxTree.QuantifiedName(name: $0, sort: sort) }
        undetermined = []
        isComplete = tokens[position - 1].kind == .sign(.reals)
      } else if let sort = numbersFollow {
        position += 2
        names += undetermined.map { SyntaxTree.QuantifiedName(name: $0, sort: sort) }
        undetermined = []
        isComplete = true
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
      // After the sets of numbers the statement follows a comma, as on paper.
    } while !isComplete && take(ifSign: .comma)
    names += undetermined.map { SyntaxTree.QuantifiedName(name: $0, sort: nil) }
    if !isComplete || !take(ifSign: .comma) { try expect(.dot, "after the quantified variables") }
    return try tree(.quantified(quantifier, names, expression()), from: start)
  }

  /// The sort that `∈ ℕ` or `∈ ℝ` says, if that comes next.
  private var numbersFollow: Sort? {
    guard next.kind == .keyword(.in) else { return nil }
    switch token(ahead: 1).kind {
    case .sign(.naturals): return .index
    case .sign(.reals): return .real
    case .number, .name, .keyword, .sign, .radical, .end: return nil
    }
  }

  mutating func sort() throws(SyntaxError) -> Sort {
    if take(ifSign: .naturals) {
      var arity = 1
      if take(ifSign: .power) { arity = try self.arity() }
      try expect(.implies, "and `ℝ`, as in `ℕ → ℝ`")
      try expect(.reals, "as in `ℕ → ℝ`")
      return .sequence(arity: arity)
    }
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
    let arity = try arity()
    try expect(.closeRound)
    return .sequence(arity: arity)
  }

  /// Reads the number of indices of a sequence.
  private mutating func arity() throws(SyntaxError) -> Int {
    guard case .number(let value) = next.kind, let arity = value.smallInteger, (1...8).contains(arity) else {
      throw unexpected("the number of indices, 1 to 8")
    }
    take()
    return arity
  }

  mutating func binding(from start: Int) throws(SyntaxError) -> SyntaxTree {
    take()
    let (name, value) = try definition()
    try expect(.in, "and the expression that the definition is for")
    return try tree(.binding(name, value: value, body: expression()), from: start)
  }

  /// Reads `name = value` of a local definition.
  package mutating func definition() throws(SyntaxError) -> (name: SyntaxTree.BoundName, value: SyntaxTree) {
    let name = try declaredName("the name of a local definition")
    try expect(.equal, "after the name that is defined")
    // The value of a local definition is a term, so a comparison sign can't belong to it.
    let value = lambdaNameCount == nil ? try expression(.additive) : try expression()
    return (name, value)
  }
}

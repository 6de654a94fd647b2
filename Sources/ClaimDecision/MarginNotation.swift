import ExactArithmetic
import SurfaceSyntax
import SymbolicAlgebra

/// Writes out the short forms that one uses in the margin of a paper: `mhat`, `p[k]`, `E_p[g^2]`, `m[t-1]`.
struct MarginNotation {
  /// The decay rates that `mhat` and `vhat` stand for.
  let firstRate: String
  let secondRate: String
  /// The free names of sequences.
  var sequences: Set<String>

  /// Whether a mean begins with the tree: `E_p`, or `E` with the rate as its index.
  static func isMean(_ head: SyntaxTree) -> Bool {
    switch head.kind {
    case .name(let text): ["E_p", "E_q", "Var_p", "Var_q", "Cov_p", "Cov_q"].contains(text)
    case .member(let inner, let rates):
      if case .name(let text) = inner.kind {
        rates.count == 1 && ["E", "Var", "Cov"].contains(text)
      } else {
        false
      }
    default: false
    }
  }

  /// The state of the walk: what is bound around a place.
  struct Place {
    var bound: Set<String> = []
    /// The index at which a sequence without one is taken, inside `E_p[..]`.
    var pointwise: String?
    /// Sequences bound by quantifiers.
    var boundSequences: Set<String> = []

    func binding(_ names: [String]) -> Place {
      var inner = self
      inner.bound.formUnion(names)
      inner.boundSequences.subtract(names)
      return inner
    }
  }

  func expanded(_ tree: SyntaxTree, _ place: Place = Place()) -> SyntaxTree {
    let range = tree.range
    func make(_ kind: SyntaxTree.Kind) -> SyntaxTree { SyntaxTree(kind, range) }
    func inside(_ inner: SyntaxTree) -> SyntaxTree { expanded(inner, place) }
    switch tree.kind {
    case .number, .falsity: return tree
    case .name(let name): return expanded(name: name, tree, place)
    case .parenthesized(let inner): return make(.parenthesized(inside(inner)))
    case .prefix(let prefix, let inner): return make(.prefix(prefix, inside(inner)))
    case .infix(let infix, let left, let right): return make(.infix(infix, inside(left), inside(right)))
    case .comparison(let sides, let comparisons): return make(.comparison(sides.map(inside), comparisons))
    case .root(let degree, let inner): return make(.root(degree, inside(inner)))
    case .function(let word, let inner): return make(.function(word, inside(inner)))
    case .absoluteValue(let inner): return make(.absoluteValue(inside(inner)))
    case .kronecker(let left, let right): return make(.kronecker(inside(left), inside(right)))
    case .call(let name, let arguments): return call(name, arguments, tree, place)
    case .member(let sequence, let indices): return member(sequence, indices, tree, place)
    case .sum(let name, let lower, let upper, let body):
      return make(
        .sum(
          name, lower: inside(lower), upper: inside(upper), body: expanded(body, place.binding([name.text])))
      )
    case .lambda(let names, let body):
      return make(.lambda(names, expanded(body, place.binding(names.map(\.text)))))
    case .binding(let name, let value, let body):
      var inner = place.binding([name.text])
      if isSequence(value, place) { inner.boundSequences.insert(name.text) }
      return make(.binding(name, value: expandedValue(value, place), body: expanded(body, inner)))
    case .quantified(let quantifier, let names, let body):
      return quantified(quantifier, names, body, tree, place)
    }
  }

  // MARK: Names

  private func name(_ text: String, _ range: Range<Int>) -> SyntaxTree { SyntaxTree(.name(text), range) }

  private func usual(_ usual: ClaimVocabulary.Usual, _ range: Range<Int>) -> SyntaxTree {
    switch usual {
    case .first: name(firstRate, range)
    case .second: name(secondRate, range)
    case .regularizer: name("eps", range)
    case .gradients: name("g", range)
    case .time: name("t", range)
    }
  }

  private func isVocabulary(_ name: String, _ place: Place) -> Bool {
    !place.bound.contains(name) && !sequences.contains(name)
      && ClaimVocabulary.usualArguments[name] != nil
  }

  private func expanded(name text: String, _ tree: SyntaxTree, _ place: Place) -> SyntaxTree {
    if let index = place.pointwise,
      isSequence(text, place) || (ClaimVocabulary.weightNames.contains(text) && !place.bound.contains(text))
    {
      return member(tree, [name(index, tree.range)], tree, place)
    }
    guard isVocabulary(text, place), text != "w", let usual = ClaimVocabulary.usualArguments[text] else {
      return tree
    }
    let callee = SyntaxTree.BoundName(text: text, range: tree.range)
    return SyntaxTree(.call(callee, usual.map { self.usual($0, tree.range) }), tree.range)
  }

  private func isSequence(_ name: String, _ place: Place) -> Bool {
    if place.bound.contains(name) { return place.boundSequences.contains(name) }
    return sequences.contains(name) || ClaimVocabulary.sequenceNames.contains(name)
  }

  private func isSequence(_ value: SyntaxTree, _ place: Place) -> Bool {
    switch value.withoutParentheses.kind {
    case .lambda: true
    case .name(let name): isSequence(name, place)
    default: false
    }
  }

  /// The value of a local definition; a sequence is meant as a whole.
  private func expandedValue(_ value: SyntaxTree, _ place: Place) -> SyntaxTree {
    if case .name = value.withoutParentheses.kind, isSequence(value, place) { return value }
    return expanded(value, place)
  }

  // MARK: Applications

  private func call(
    _ callee: SyntaxTree.BoundName, _ arguments: [SyntaxTree], _ tree: SyntaxTree, _ place: Place
  ) -> SyntaxTree {
    // Arguments may be whole sequences, which have no index there.
    let sequenceArguments = arguments.map { argument -> SyntaxTree in
      if case .name(let text) = argument.withoutParentheses.kind, isSequence(text, place) { return argument }
      return expanded(argument, place)
    }
    guard isVocabulary(callee.text, place), let usual = ClaimVocabulary.usualArguments[callee.text] else {
      return SyntaxTree(.call(callee, sequenceArguments), tree.range)
    }
    var filled = sequenceArguments
    if callee.text == "w" {
      // w(beta, k) is the weight at step t.
      if filled.count == 2 { filled.insert(name("t", tree.range), at: 1) }
    } else if filled.count == 1, usual.count > 1 {
      filled += usual.dropFirst().map { self.usual($0, tree.range) }
    } else if filled.count == 2, usual.count > 2, case .second = usual[1] {
      filled += usual.dropFirst(2).map { self.usual($0, tree.range) }
    }
    return SyntaxTree(.call(callee, filled), tree.range)
  }

  private func member(
    _ sequence: SyntaxTree, _ indices: [SyntaxTree], _ tree: SyntaxTree, _ place: Place
  ) -> SyntaxTree {
    let range = tree.range
    if Self.isMean(sequence) { return mean(sequence, indices, range, place) }
    guard case .name(let text) = sequence.kind, !place.bound.contains(text), !sequences.contains(text) else {
      let head = if case .name = sequence.kind { sequence } else { expanded(sequence, place) }
      return SyntaxTree(.member(head, indices.map { expanded($0, place) }), range)
    }
    let inner = indices.map { expanded($0, place) }
    if (text == "p" || text == "q") && indices.count == 1 {
      let rate = name(text == "p" ? firstRate : secondRate, range)
      return SyntaxTree(
        .call(.init(text: "w", range: sequence.range), [rate, name("t", range), inner[0]]), range)
    }
    if let usual = ClaimVocabulary.usualArguments[text], text != "w", indices.count == 1 {
      let arguments = usual.dropLast().map { self.usual($0, range) } + inner
      return SyntaxTree(.call(.init(text: text, range: sequence.range), arguments), range)
    }
    if text == "u", inner.count == 2 {
      // The regularizer stands below the line, before the step.
      let rates = [name(firstRate, range), name(secondRate, range)]
      let arguments = rates + [inner[0], name("g", range), inner[1]]
      return SyntaxTree(.call(.init(text: "u_eps", range: sequence.range), arguments), range)
    }
    return SyntaxTree(.member(sequence, inner), range)
  }

  /// `E_p[k => x]`, where a sequence without an index is taken at k.
  private func mean(
    _ head: SyntaxTree, _ bodies: [SyntaxTree], _ range: Range<Int>, _ place: Place
  ) -> SyntaxTree {
    let kind: String
    let rate: SyntaxTree
    switch head.kind {
    case .member(let inner, let rates):
      if case .name(let text) = inner.kind { kind = text } else { kind = "" }
      rate = expanded(rates[0], place)
    case .name(let text):
      kind = String(text.dropLast(2))
      rate = name(text.hasSuffix("p") ? firstRate : secondRate, range)
    default: return SyntaxTree(.member(head, bodies), range)
    }
    func mean(_ index: SyntaxTree.BoundName, _ body: SyntaxTree) -> SyntaxTree {
      var inner = place.binding([index.text])
      inner.pointwise = index.text
      let lambda = SyntaxTree(.lambda([index], expanded(body, inner)), range)
      return SyntaxTree(.call(.init(text: "E", range: range), [rate, name("t", range), lambda]), range)
    }
    func bracketed(_ body: SyntaxTree) -> SyntaxTree { SyntaxTree(.parenthesized(body), range) }
    let parts = bodies.map(Self.indexed)
    switch (kind, parts.count) {
    case ("E", 1): return mean(parts[0].index, parts[0].body)
    case ("Var", 1):
      let inner = SyntaxTree(.member(expectation(head), bodies), range)
      let deviation = SyntaxTree(.infix(.subtract, bracketed(parts[0].body), inner), range)
      let two = SyntaxTree(.number(2), range)
      return mean(parts[0].index, SyntaxTree(.infix(.power, bracketed(deviation), two), range))
    case ("Cov", 2):
      var second = parts[1].body
      if parts[1].index.text != parts[0].index.text {
        second = SyntaxTree(
          .binding(parts[1].index, value: name(parts[0].index.text, range), body: second), range)
      }
      let product = SyntaxTree(.infix(.multiply, bracketed(parts[0].body), bracketed(second)), range)
      let means = SyntaxTree(
        .infix(.multiply, mean(parts[0].index, parts[0].body), mean(parts[1].index, parts[1].body)), range)
      return bracketed(SyntaxTree(.infix(.subtract, mean(parts[0].index, product), means), range))
    default: return SyntaxTree(.member(head, bodies), range)
    }
  }

  /// The head `E_p` that belongs to `Var_p`.
  private func expectation(_ head: SyntaxTree) -> SyntaxTree {
    switch head.kind {
    case .name(let text): name("E" + text.suffix(2), head.range)
    case .member(_, let rates): SyntaxTree(.member(name("E", head.range), rates), head.range)
    default: head
    }
  }

  /// The index that a mean runs over and what it is of.
  private static func indexed(_ body: SyntaxTree) -> (index: SyntaxTree.BoundName, body: SyntaxTree) {
    if case .lambda(let names, let inner) = body.kind, names.count == 1 { return (names[0], inner) }
    return (.init(text: "k", range: body.range), body)
  }

  // MARK: Quantifiers

  private func quantified(
    _ quantifier: SyntaxTree.Quantifier, _ names: [SyntaxTree.QuantifiedName], _ body: SyntaxTree,
    _ tree: SyntaxTree, _ place: Place
  ) -> SyntaxTree {
    guard let first = names.first else { return expanded(body, place) }
    let text = first.name.text
    let rest = SyntaxTree(.quantified(quantifier, Array(names.dropFirst()), body), tree.range)
    var inner = place.binding([text])
    let sort: Sort
    if first.range != nil {
      sort = .index
    } else {
      sort = first.sort ?? NameUsage.sort(of: text, in: names.count == 1 ? body : rest)
    }
    if case .sequence = sort { inner.boundSequences.insert(text) }
    var statement = names.count == 1 ? expanded(body, inner) : expanded(rest, inner)
    if first.sort == nil, first.range == nil, !first.hasInterval,
      let domain = DefaultDomain(text, sort)?.trees(text, tree.range)
    {
      // One condition inside another, as for a range that is written down.
      for condition in domain.reversed() {
        statement = SyntaxTree(
          .infix(quantifier == .forall ? .implies : .and, condition, statement), tree.range)
      }
    }
    let range = first.range.map { (expanded($0.lower, place), expanded($0.upper, place)) }
    let name = SyntaxTree.QuantifiedName(
      name: first.name, sort: sort,
      range: range.map { (lower: $0.0, upper: $0.1) })
    return SyntaxTree(.quantified(quantifier, [name], statement), tree.range)
  }
}

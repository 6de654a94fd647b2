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

  /// The means, which are written with square brackets around an expression.
  private static let averages: Set<String> = ["E_p", "E_q", "Var_p", "Var_q", "Cov_p", "Cov_q"]

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
    case .name("epsilon") where !place.bound.contains("epsilon"):
      // One quantity, however it is spelled.
      return SyntaxTree(.name("eps"), range)
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
      return make(
        .binding(name, value: inside(value), body: expanded(body, place.binding([name.text]))))
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
    if let index = place.pointwise, isSequence(text, place) {
      return SyntaxTree(.member(tree, [name(index, tree.range)]), tree.range)
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
    guard case .name(let text) = sequence.kind, !place.bound.contains(text), !sequences.contains(text) else {
      let head = if case .name = sequence.kind { sequence } else { expanded(sequence, place) }
      return SyntaxTree(.member(head, indices.map { expanded($0, place) }), range)
    }
    if Self.averages.contains(text) { return average(text, indices, range, place) }
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
    return SyntaxTree(.member(sequence, inner), range)
  }

  /// `E_p[x]`, where a sequence without an index is taken at the index of summation, which is called k.
  private func average(
    _ text: String, _ bodies: [SyntaxTree], _ range: Range<Int>, _ place: Place
  ) -> SyntaxTree {
    let rate = name(text.hasSuffix("p") ? firstRate : secondRate, range)
    let suffix = text.suffix(2)
    func mean(_ body: SyntaxTree) -> SyntaxTree {
      var inner = place.binding(["k"])
      inner.pointwise = "k"
      let lambda = SyntaxTree(.lambda([.init(text: "k", range: range)], expanded(body, inner)), range)
      return SyntaxTree(.call(.init(text: "E", range: range), [rate, name("t", range), lambda]), range)
    }
    func bracketed(_ body: SyntaxTree) -> SyntaxTree { SyntaxTree(.parenthesized(body), range) }
    func member(_ body: SyntaxTree) -> SyntaxTree {
      SyntaxTree(.member(name("E" + suffix, range), [body]), range)
    }
    if text.hasPrefix("Var"), bodies.count == 1 {
      let deviation = SyntaxTree(.infix(.subtract, bracketed(bodies[0]), member(bodies[0])), range)
      let two = SyntaxTree(.number(2), range)
      return mean(SyntaxTree(.infix(.power, bracketed(deviation), two), range))
    }
    if text.hasPrefix("Cov"), bodies.count == 2 {
      let product = SyntaxTree(.infix(.multiply, bracketed(bodies[0]), bracketed(bodies[1])), range)
      let means = SyntaxTree(.infix(.multiply, mean(bodies[0]), mean(bodies[1])), range)
      return bracketed(SyntaxTree(.infix(.subtract, mean(product), means), range))
    }
    guard text.hasPrefix("E"), bodies.count == 1 else {
      return SyntaxTree(.member(name(text, range), bodies), range)
    }
    return mean(bodies[0])
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
      let domain = DefaultDomain(text, sort)?.tree(text, tree.range)
    {
      statement = SyntaxTree(
        .infix(quantifier == .forall ? .implies : .and, domain, statement), tree.range)
    }
    let range = first.range.map { (expanded($0.lower, place), expanded($0.upper, place)) }
    let name = SyntaxTree.QuantifiedName(
      name: first.name, sort: sort,
      range: range.map { (lower: $0.0, upper: $0.1) })
    return SyntaxTree(.quantified(quantifier, [name], statement), tree.range)
  }
}

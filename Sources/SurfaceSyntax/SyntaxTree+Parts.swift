/// The parts of a tree, with the names that are bound around them inside of it.
extension SyntaxTree {
  package var scopedChildren: [(tree: SyntaxTree, bound: [String])] {
    switch kind {
    case .sum(let name, let lower, let upper, let body):
      [(lower, []), (upper, []), (body, [name.text])]
    case .lambda(let names, let body): [(body, names.map(\.text))]
    case .quantified(_, let names, let body):
      names.flatMap { name in name.range.map { [($0.lower, []), ($0.upper, [])] } ?? [] }
        + [(body, names.map(\.name.text))]
    case .binding(let name, let value, let body): [(value, []), (body, [name.text])]
    case .number, .name, .parenthesized, .prefix, .infix, .comparison, .call, .root, .function, .member,
      .absoluteValue, .kronecker, .falsity:
      kind.children.map { ($0, []) }
    }
  }

  /// The tree with its children changed, each of which is given with the names that are bound around it, and the
  /// names of its binder renamed.
  package func mapped(
    renaming: (BoundName) -> BoundName = { $0 },
    _ change: (SyntaxTree, _ bound: [BoundName]) throws(SyntaxError) -> SyntaxTree
  ) throws(SyntaxError) -> SyntaxTree {
    func all(_ trees: [SyntaxTree]) throws(SyntaxError) -> [SyntaxTree] {
      var changed: [SyntaxTree] = []
      for tree in trees { changed.append(try change(tree, [])) }
      return changed
    }
    let changed: Kind
    switch kind {
    case .number, .name, .falsity: return self
    case .parenthesized(let inner): changed = .parenthesized(try change(inner, []))
    case .prefix(let prefix, let inner): changed = .prefix(prefix, try change(inner, []))
    case .infix(let infix, let left, let right):
      changed = .infix(infix, try change(left, []), try change(right, []))
    case .comparison(let sides, let comparisons): changed = .comparison(try all(sides), comparisons)
    case .call(let name, let arguments): changed = .call(name, try all(arguments))
    case .root(let degree, let inner): changed = .root(degree, try change(inner, []))
    case .function(let word, let inner): changed = .function(word, try change(inner, []))
    case .member(let head, let indices): changed = .member(try change(head, []), try all(indices))
    case .absoluteValue(let inner): changed = .absoluteValue(try change(inner, []))
    case .kronecker(let left, let right): changed = .kronecker(try change(left, []), try change(right, []))
    case .sum(let name, let lower, let upper, let body):
      let renamed = renaming(name)
      changed = .sum(
        renamed, lower: try change(lower, []), upper: try change(upper, []), body: try change(body, [renamed])
      )
    case .lambda(let names, let body):
      let renamed = names.map(renaming)
      changed = .lambda(renamed, try change(body, renamed))
    case .binding(let name, let value, let body):
      let renamed = renaming(name)
      changed = .binding(renamed, value: try change(value, []), body: try change(body, [renamed]))
    case .quantified(let quantifier, let names, let body):
      var renamed: [QuantifiedName] = []
      for name in names {
        var range: (lower: SyntaxTree, upper: SyntaxTree)?
        if let (lower, upper) = name.range { range = (try change(lower, []), try change(upper, [])) }
        renamed.append(
          QuantifiedName(
            name: renaming(name.name), sort: name.sort, range: range, hasInterval: name.hasInterval))
      }
      changed = .quantified(quantifier, renamed, try change(body, renamed.map(\.name)))
    }
    return SyntaxTree(changed, self.range)
  }
}

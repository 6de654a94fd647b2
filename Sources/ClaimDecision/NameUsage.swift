import SurfaceSyntax
import SymbolicAlgebra

/// How the names of an expression are used: as numbers, as indices, or as sequences.
struct NameUsage {
  /// The names that are bound nowhere, with the sort that each use asks for; `nil` where any will do.
  private(set) var sorts: [String: Sort] = [:]
  private(set) var free: [String] = []

  /// Names that are indices unless they are used as something else.
  private static let indexNames: Set<String> = ["t", "T", "n", "N", "i", "j", "k"]

  /// The sort that a bound name has by its uses below the binder.
  static func sort(of name: String, in tree: SyntaxTree) -> Sort {
    var usage = NameUsage()
    usage.visit(tree, [])
    if let sort = usage.sorts[name] { return sort }
    if ClaimVocabulary.sequenceNames.contains(name) { return .sequence(arity: 1) }
    return indexNames.contains(name) ? .index : .real
  }

  /// The free names of a tree with their sorts, in the order of their first use.
  static func free(in tree: SyntaxTree) -> [(name: String, sort: Sort)] {
    var usage = NameUsage()
    usage.visit(tree, [])
    return usage.free.map { name in
      if let sort = usage.sorts[name] { return (name, sort) }
      if ClaimVocabulary.sequenceNames.contains(name) { return (name, .sequence(arity: 1)) }
      return (name, indexNames.contains(name) ? .index : .real)
    }
  }

  private mutating func use(_ name: String, _ bound: Set<String>, as sort: Sort?) {
    guard !bound.contains(name) else { return }
    if !free.contains(name) { free.append(name) }
    guard let sort else { return }
    // A use as a sequence tells most, then one as an index.
    switch (sorts[name], sort) {
    case (.sequence, _): return
    case (_, .sequence), (nil, _), (.real, .index): sorts[name] = sort
    case (.real, .real), (.index, _): return
    }
  }

  private mutating func visitIndex(_ tree: SyntaxTree, _ bound: Set<String>) {
    if case .name(let name) = tree.kind { return use(name, bound, as: .index) }
    switch tree.kind {
    case .parenthesized, .prefix, .infix, .root, .function:
      for child in tree.kind.children { visitIndex(child, bound) }
    default: visit(tree, bound)
    }
  }

  private mutating func visit(_ tree: SyntaxTree, _ bound: Set<String>) {
    switch tree.kind {
    case .name(let name): use(name, bound, as: nil)
    case .member(let head, let indices):
      if case .name(let name) = head.kind {
        // E_p[x] and the like take an expression.
        if name.contains("_") && name.first?.isUppercase == true {
          use(name, bound, as: nil)
          for index in indices { visit(index, bound) }
          return
        }
        use(name, bound, as: .sequence(arity: indices.count))
      } else {
        visit(head, bound)
      }
      for index in indices { visitIndex(index, bound) }
    case .infix(.power, let base, let exponent):
      visit(base, bound)
      visitIndex(exponent, bound)
    case .kronecker(let left, let right):
      visitIndex(left, bound)
      visitIndex(right, bound)
    case .sum(let name, let lower, let upper, let body):
      visitIndex(lower, bound)
      visitIndex(upper, bound)
      visit(body, bound.union([name.text]))
    case .lambda(let names, let body): visit(body, bound.union(names.map(\.text)))
    case .quantified(_, let names, let body):
      for name in names {
        guard let range = name.range else { continue }
        visitIndex(range.lower, bound)
        visitIndex(range.upper, bound)
      }
      visit(body, bound.union(names.map(\.name.text)))
    case .binding(let name, let value, let body):
      visit(value, bound)
      visit(body, bound.union([name.text]))
    case .call(let name, let arguments):
      let sorts = Self.argumentSorts[name.text] ?? []
      for (position, argument) in arguments.enumerated() {
        let sort = position < sorts.count && sorts.count == arguments.count ? sorts[position] : nil
        switch (sort, argument.withoutParentheses.kind) {
        case (.index, _): visitIndex(argument, bound)
        case (.sequence, .name(let name)): use(name, bound, as: .sequence(arity: 1))
        default: visit(argument, bound)
        }
      }
    case .number, .parenthesized, .prefix, .infix, .comparison, .root, .function, .absoluteValue, .falsity:
      for child in tree.kind.children { visit(child, bound) }
    }
  }

  private static let argumentSorts: [String: [Sort]] = {
    guard let vocabulary = try? ClaimVocabulary() else { return [:] }
    return vocabulary.context.meanings.compactMapValues { meaning in
      if case .definition(let definition) = meaning { definition.argumentSorts } else { nil }
    }
  }()
}

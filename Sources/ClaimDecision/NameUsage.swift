import SurfaceSyntax
import SymbolicAlgebra

/// How the names of an expression are used: as numbers, as indices, or as sequences.
///
/// Names in the value of a local definition that nothing uses are kept apart, so that it doesn't change a claim.
struct NameUsage {
  /// What the name `t` stands for at a place.
  enum StepCount {
    /// The variable t of the claim.
    case free
    /// A local definition, the last of those around the place.
    case defined(by: [LocalDefinition])
    /// A variable that is bound around the place, or depends on one.
    case bound
  }

  /// `let name = value`.
  struct LocalDefinition {
    let name: SyntaxTree.BoundName
    let value: SyntaxTree
  }

  /// What is bound around a place.
  private struct Scope {
    var bound: Set<String> = []
    /// Bound variables, and definitions that depend on them.
    var variables: Set<String> = []
    var definitions: [LocalDefinition] = []
    var stepCount = StepCount.free
    /// Whether the place is in the value of a definition that isn't used.
    var isIdle = false

    func binding(_ names: some Sequence<String>) -> Scope {
      var inner = self
      inner.bound.formUnion(names)
      inner.variables.formUnion(names)
      if names.contains("t") { inner.stepCount = .bound }
      return inner
    }

    func defining(_ definition: LocalDefinition) -> Scope {
      var inner = self
      let name = definition.name.text
      inner.bound.insert(name)
      inner.definitions.append(definition)
      if definition.value.mention(of: variables) != nil {
        inner.variables.insert(name)
      } else {
        inner.variables.remove(name)
      }
      if name == "t" {
        inner.stepCount = inner.variables.contains(name) ? .bound : .defined(by: inner.definitions)
      }
      return inner
    }
  }

  /// Names in the order of their first use, with the sort that their uses ask for, if they ask for any.
  private struct FreeNames {
    var names: [String] = []
    var sorts: [String: Sort] = [:]

    mutating func add(_ name: String, _ sort: Sort?) {
      if !names.contains(name) { names.append(name) }
      guard let sort else { return }
      // A use as a sequence tells most, then one as an index.
      switch (sorts[name], sort) {
      case (.sequence, _): return
      case (_, .sequence), (nil, _), (.real, .index): sorts[name] = sort
      case (.real, .real), (.index, _): return
      }
    }

    func sort(of name: String) -> Sort {
      if let sort = sorts[name] { return sort }
      if ClaimVocabulary.sequenceNames.contains(name) { return .sequence(arity: 1) }
      return IndexNotation.indexNames.contains(name) ? .index : .real
    }

    var withSorts: [(name: String, sort: Sort)] { names.map { ($0, sort(of: $0)) } }
  }

  /// The names that are bound nowhere.
  private var used = FreeNames()
  /// Those in the values of definitions that aren't used.
  private var idle = FreeNames()
  /// What t stands for wherever a free name is used.
  private(set) var stepCounts: [String: [StepCount]] = [:]
  /// The names of local definitions, and of those that are used.
  private(set) var defined: Set<String> = []
  private(set) var usedDefinitions: Set<String> = []
  /// The bound names that were met since their innermost binder.
  private var met: Set<String> = []

  init(_ tree: SyntaxTree) { visit(tree, Scope()) }

  /// The sort that a bound name has by its uses below the binder.
  static func sort(of name: String, in tree: SyntaxTree) -> Sort { NameUsage(tree).used.sort(of: name) }

  /// The free names with their sorts, in the order of their first use.
  var freeNames: [(name: String, sort: Sort)] { used.withSorts }

  /// The free names of definitions that aren't used.
  var idleNames: [(name: String, sort: Sort)] { idle.withSorts }

  private mutating func use(_ name: String, _ scope: Scope, as sort: Sort?) {
    if scope.bound.contains(name) {
      if !scope.isIdle { met.insert(name) }
    } else if scope.isIdle {
      idle.add(name, sort)
    } else {
      used.add(name, sort)
      if DefaultDomain(name, .index) == .member { stepCounts[name, default: []].append(scope.stepCount) }
    }
  }

  /// Visits what a binder of the names is for, and returns those of them that occur in it.
  @discardableResult
  private mutating func visit(_ body: SyntaxTree, _ scope: Scope, below names: [String]) -> Set<String> {
    let outer = met.intersection(names)
    met.subtract(names)
    visit(body, scope)
    let used = met.intersection(names)
    met.subtract(names)
    met.formUnion(outer)
    return used
  }

  private mutating func visitIndex(_ tree: SyntaxTree, _ scope: Scope) {
    if case .name(let name) = tree.kind { return use(name, scope, as: .index) }
    switch tree.kind {
    case .parenthesized, .prefix, .infix, .root, .function:
      for child in tree.kind.children { visitIndex(child, scope) }
    default: visit(tree, scope)
    }
  }

  private mutating func visit(_ tree: SyntaxTree, _ scope: Scope) {
    switch tree.kind {
    case .name(let name): use(name, scope, as: nil)
    case .member(let head, let indices):
      if case .name(let name) = head.kind {
        // E_p[x] and the like take an expression.
        if name.contains("_") && name.first?.isUppercase == true {
          use(name, scope, as: nil)
          for index in indices { visit(index, scope) }
          return
        }
        use(name, scope, as: .sequence(arity: indices.count))
      } else {
        visit(head, scope)
      }
      for index in indices { visitIndex(index, scope) }
    case .infix(.power, let base, let exponent):
      visit(base, scope)
      visitIndex(exponent, scope)
    case .kronecker(let left, let right):
      visitIndex(left, scope)
      visitIndex(right, scope)
    case .sum(let name, let lower, let upper, let body):
      visitIndex(lower, scope)
      visitIndex(upper, scope)
      visit(body, scope.binding([name.text]), below: [name.text])
    case .lambda(let names, let body):
      visit(body, scope.binding(names.map(\.text)), below: names.map(\.text))
    case .quantified(_, let names, let body):
      for name in names {
        guard let range = name.range else { continue }
        visitIndex(range.lower, scope)
        visitIndex(range.upper, scope)
      }
      visit(body, scope.binding(names.map(\.name.text)), below: names.map(\.name.text))
    case .binding(let name, let value, let body):
      defined.insert(name.text)
      let inner = scope.defining(LocalDefinition(name: name, value: value))
      var outer = scope
      if visit(body, inner, below: [name.text]).isEmpty {
        outer.isIdle = true
      } else {
        usedDefinitions.insert(name.text)
      }
      visit(value, outer)
    case .call(let name, let arguments):
      let sorts = Self.argumentSorts[name.text] ?? []
      for (position, argument) in arguments.enumerated() {
        let sort = position < sorts.count && sorts.count == arguments.count ? sorts[position] : nil
        switch (sort, argument.withoutParentheses.kind) {
        case (.index, _): visitIndex(argument, scope)
        case (.sequence, .name(let name)): use(name, scope, as: .sequence(arity: 1))
        default: visit(argument, scope)
        }
      }
    case .number, .parenthesized, .prefix, .infix, .comparison, .root, .function, .absoluteValue, .falsity:
      for child in tree.kind.children { visit(child, scope) }
    }
  }

  private static let argumentSorts: [String: [Sort]] = {
    guard let vocabulary = try? ClaimVocabulary() else { return [:] }
    return vocabulary.context.meanings.compactMapValues { meaning in
      if case .definition(let definition) = meaning { definition.argumentSorts } else { nil }
    }
  }()
}

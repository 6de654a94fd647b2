import ExactArithmetic
import SymbolicAlgebra

/// An expression as it was written, before names are resolved.
package struct SyntaxTree: Sendable {
  package enum Infix: Sendable {
    case add, subtract, multiply, divide, power
    case and, or, implies, iff
  }

  package enum Prefix: Sendable {
    case minus, not
  }

  package enum Comparison: Sendable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  }

  package enum Quantifier: Sendable {
    case forall, exists
  }

  /// A name that a binder declares.
  package struct BoundName: Sendable {
    package let text: String
    package let range: Range<Int>

    package init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  /// A quantified variable: its sort if it is written, the range that it runs over if it is an index, and whether an
  /// interval is written for it, which is a condition in the statement below.
  package struct QuantifiedName: Sendable {
    package let name: BoundName
    package let sort: Sort?
    package let range: (lower: SyntaxTree, upper: SyntaxTree)?
    package let hasInterval: Bool

    package init(
      name: BoundName, sort: Sort?, range: (lower: SyntaxTree, upper: SyntaxTree)? = nil,
      hasInterval: Bool = false
    ) {
      self.name = name
      self.sort = sort
      self.range = range
      self.hasInterval = hasInterval
    }
  }

  package indirect enum Kind: Sendable {
    case number(Rational)
    case name(String)
    case parenthesized(SyntaxTree)
    case prefix(Prefix, SyntaxTree)
    case infix(Infix, SyntaxTree, SyntaxTree)
    /// Two or more sides with a comparison between each and the next.
    case comparison([SyntaxTree], [Comparison])
    case call(BoundName, [SyntaxTree])
    /// `root(3, a)`, `sqrt(a)` and their signs.
    case root(Int, SyntaxTree)
    /// `abs(a)`, `sign(a)`, `real(i)` and `index(i)`.
    case function(Keyword, SyntaxTree)
    case member(SyntaxTree, [SyntaxTree])
    case absoluteValue(SyntaxTree)
    case kronecker(SyntaxTree, SyntaxTree)
    case sum(BoundName, lower: SyntaxTree, upper: SyntaxTree, body: SyntaxTree)
    case lambda([BoundName], SyntaxTree)
    case quantified(Quantifier, [QuantifiedName], SyntaxTree)
    case binding(BoundName, value: SyntaxTree, body: SyntaxTree)
    case falsity
  }

  package let kind: Kind
  package let range: Range<Int>
  /// How many trees deep this one is.
  package let depth: Int

  /// The largest depth of a tree; what walks a tree may recurse that far.
  package static let depthLimit = 250

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
    depth = kind.levels + (kind.children.map(\.depth).max() ?? 0)
  }

  /// The first place where one of the names occurs, bound or free.
  package func mention(of names: Set<String>) -> (name: String, range: Range<Int>)? {
    if names.isEmpty { return nil }
    if case .name(let name) = kind { return names.contains(name) ? (name, range) : nil }
    for child in kind.children {
      if let mention = child.mention(of: names) { return mention }
    }
    return nil
  }

  /// The tree inside any round brackets.
  package var withoutParentheses: SyntaxTree {
    var tree = self
    while case .parenthesized(let inner) = tree.kind { tree = inner }
    return tree
  }
}

extension SyntaxTree.Kind {
  /// How much deeper than its children what the tree stands for is: lists become nested statements.
  fileprivate var levels: Int {
    switch self {
    case .comparison(_, let comparisons): comparisons.count
    case .quantified(_, let names, _): 3 * names.count
    case .lambda(let names, _): names.count
    case .number, .name, .parenthesized, .prefix, .infix, .call, .root, .function, .member, .absoluteValue,
      .kronecker, .sum, .binding, .falsity:
      1
    }
  }

  package var children: [SyntaxTree] {
    switch self {
    case .number, .name, .falsity: []
    case .parenthesized(let inner), .prefix(_, let inner), .root(_, let inner), .function(_, let inner),
      .absoluteValue(let inner),
      .lambda(_, let inner):
      [inner]
    case .infix(_, let left, let right), .kronecker(let left, let right): [left, right]
    case .comparison(let sides, _), .call(_, let sides): sides
    case .member(let sequence, let indices): [sequence] + indices
    case .sum(_, let lower, let upper, let body): [lower, upper, body]
    case .quantified(_, let names, let body):
      names.flatMap { $0.range.map { [$0.lower, $0.upper] } ?? [] } + [body]
    case .binding(_, let value, let body): [value, body]
    }
  }
}

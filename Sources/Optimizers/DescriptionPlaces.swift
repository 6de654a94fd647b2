import SurfaceSyntax

/// Where the parts of a description stand in its text.
///
/// They are no part of what a description says, so that any two are equal.
struct DescriptionPlaces: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case state(String)
    case update, numerator, denominator, radicand
  }

  let source: SourceText
  private var ranges: [Part: Range<Int>] = [:]

  init(source: SourceText) { self.source = source }

  static func == (left: DescriptionPlaces, right: DescriptionPlaces) -> Bool { true }

  func hash(into hasher: inout Hasher) {}

  mutating func set(_ part: Part, _ range: Range<Int>) { ranges[part] = range }

  /// Finds the parts of a ratio in an update, also where local definitions hold them.
  mutating func setUpdate(_ tree: SyntaxTree, _ elaborator: Elaborator, _ scope: Elaborator.Scope) {
    set(.update, tree.wholeRange)
    var (whole, inner) = Self.written(tree, elaborator, scope)
    guard case .infix(.divide, let numerator, let denominator) = whole.kind else { return }
    set(.numerator, numerator.wholeRange)
    set(.denominator, denominator.wholeRange)
    (whole, inner) = Self.written(denominator, elaborator, inner)
    while case .root(_, let radicand) = whole.kind {
      set(.radicand, radicand.wholeRange)
      (whole, inner) = Self.written(radicand, elaborator, inner)
    }
  }

  /// The tree without brackets, and what a local name stands for.
  private static func written(
    _ tree: SyntaxTree, _ elaborator: Elaborator, _ scope: Elaborator.Scope
  ) -> (SyntaxTree, Elaborator.Scope) {
    let tree = tree.withoutParentheses
    if case .name(let name) = tree.kind, let (value, inner) = elaborator.local(name, scope) {
      return written(value, elaborator, inner)
    }
    return (tree, scope)
  }

  /// The refusal of a part at its place, or of the whole update where the part has no place of its own.
  func refusal(_ what: String, because: String, at part: Part) -> SyntaxError {
    let range = ranges[part] ?? ranges[.update] ?? 0..<0
    return SyntaxError(.notTreated(what: what, because: because), range, in: source)
  }
}

extension SyntaxTree {
  /// The range from the first to the last character; that of an operation alone ends with its sign.
  var wholeRange: Range<Int> {
    kind.children.map(\.wholeRange).reduce(range) {
      min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
    }
  }
}

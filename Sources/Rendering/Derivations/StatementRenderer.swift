import SymbolicAlgebra

/// Writes the hypotheses and conclusions of theorems.
///
/// ```swift
/// let renderer = StatementRenderer(notation: .adam)
/// renderer.hypotheses(of: theorem, as: .plain)  // ["0 <= beta1 < 1", "1 <= t"]
/// ```
public struct StatementRenderer: Sendable {
  let expressions: ExpressionRenderer
  /// Names that a variable which is no longer bound must not get.
  let usedNames: Set<String>

  /// - Parameter context: statements that are shown together with those rendered.
  public init(notation: NotationTable = .adam, context: [Formula] = []) {
    expressions = ExpressionRenderer(notation: notation, context: context)
    usedNames = context.reduce(into: []) { names, formula in
      for variable in formula.freeVariables { names.insert(variable.name) }
    }
  }

  /// The hypotheses, a lower and an upper bound of one variable as one: `0 <= beta < 1`.
  public func hypotheses(of statement: StatedTheorem, as format: ExpressionFormat) -> [String] {
    guard case .text = format else { return conditions(statement.hypotheses).map { $0.rendered(as: format) } }
    return phrases(statement.hypotheses).map(TextProse.line)
  }

  public func conclusion(of statement: StatedTheorem, as format: ExpressionFormat) -> String {
    expressions.render(statement.conclusion, as: format)
  }

  // MARK: Conditions

  /// Statements on one line each, with bounds of one variable joined.
  func conditions(_ formulas: [Formula]) -> [RelationChain] {
    // 0 < x says more than 0 <= x.
    var rest = formulas.filter { formula in
      guard case .relation(.lessOrEqual, let left, let right) = formula else { return true }
      return !formulas.contains(.relation(.less, left, right))
    }
    var chains: [RelationChain] = []
    while !rest.isEmpty {
      let formula = rest.removeFirst()
      guard let bound = Bound(formula) else {
        chains.append(RelationChain(expressions.layout(of: formula)))
        continue
      }
      let partner = rest.firstIndex { Bound($0).map(bound.isOpposite) ?? false }
      let chain = RelationChain(expressions.layout(of: formula))
      guard let partner, let other = Bound(rest[partner]) else {
        chains.append(chain)
        continue
      }
      let second = RelationChain(expressions.layout(of: rest.remove(at: partner)))
      let (lower, upper) = other.isLower ? (second, chain) : (chain, second)
      chains.append(RelationChain(lower.left, lower.steps + upper.steps))
    }
    return chains
  }

  /// Whether the formula says no more than between which numbers a variable lies.
  static func isRange(_ formula: Formula) -> Bool { Bound(formula) != nil }

  /// Whether the formula bounds this variable.
  static func isRange(_ formula: Formula, of variable: Variable) -> Bool {
    Bound(formula)?.variable == variable
  }

  // MARK: Whole statements

  /// `for all 0 <= beta < 1, 1 <= t and every sequence g with ..`, without the conclusion.
  func quantification(of statement: StatedTheorem) -> [Prose] {
    let ranges = statement.hypotheses.filter(Self.isRange)
    let others = statement.hypotheses.filter { !Self.isRange($0) }
    let bounded = Set(ranges.compactMap { Bound($0)?.variable })
    var phrases = conditions(ranges).map { [Prose.math($0)] }
    if !phrases.isEmpty { phrases[0].insert(.text("all "), at: 0) }
    let sorts: [(sort: Sort, one: String, many: String)] = [
      (.real, "every real", "all real"), (.index, "every natural", "all natural"),
      (.sequence(arity: 1), "every sequence", "all sequences"),
      (.sequence(arity: 2), "every double sequence", "all double sequences"),
    ]
    for (sort, one, many) in sorts {
      let free = statement.variables.filter { $0.sort == sort && !bounded.contains($0) }
      if free.isEmpty { continue }
      phrases.append(
        [.text(free.count == 1 ? one : many), .text(" ")]
          + .list(free.map { [.math(layout(of: $0))] }, last: ", "))
    }
    var prose: [Prose] = phrases.isEmpty ? [] : [.text("for ")] + .list(phrases)
    if !others.isEmpty {
      prose.append(.text(phrases.isEmpty ? "if " : " with "))
      prose += .list(others.count == 1 ? [self.prose(others[0])] : others.map(condition))
    }
    return prose
  }

  func layout(of variable: Variable) -> Layout {
    switch Argument(variable) {
    case .real(let term): expressions.layout(of: term)
    case .index(let index): expressions.layout(of: index)
    case .sequence: .symbol(Symbol(variable.name))
    }
  }

  /// A statement that stands by itself: set as a formula if it is a relation.
  func display(_ formula: Formula) -> DisplayedStatement {
    switch formula {
    case .relation, .indexRelation: .relation(RelationChain(expressions.layout(of: formula)))
    case .falsity, .not, .and, .or, .implies, .iff, .forall, .exists: .prose(prose(formula))
    }
  }
}

/// How a statement that stands by itself is set.
enum DisplayedStatement {
  case relation(RelationChain)
  case prose([Prose])
}

/// A bound of one variable: a number, or for an index any index.
private struct Bound {
  let variable: Variable
  let isLower: Bool

  init?(_ formula: Formula) {
    switch formula {
    case .relation(.less, .number, .parameter(let name)),
      .relation(.lessOrEqual, .number, .parameter(let name)):
      (variable, isLower) = (Variable(name, .real), true)
    case .relation(.less, .parameter(let name), .number),
      .relation(.lessOrEqual, .parameter(let name), .number):
      (variable, isLower) = (Variable(name, .real), false)
    case .indexRelation(.less, let left, let right), .indexRelation(.lessOrEqual, let left, let right):
      if left.literal != nil, let name = right.variableName {
        (variable, isLower) = (Variable(name, .index), true)
      } else if let name = left.variableName {
        (variable, isLower) = (Variable(name, .index), false)
      } else {
        return nil
      }
    default: return nil
    }
  }

  func isOpposite(_ other: Bound) -> Bool { variable == other.variable && isLower != other.isLower }
}

extension IndexTerm {
  /// The name of the free variable that this index is.
  fileprivate var variableName: String? {
    guard constant == 0, summands.count == 1, summands[0].coefficient == 1,
      case .free(let name) = summands[0].variable
    else { return nil }
    return name
  }
}

extension RelationChain {
  /// The chain on one line.
  func rendered(as format: ExpressionFormat) -> String {
    guard let first = steps.first else { return left.rendered(as: format) }
    if steps.count == 1 { return Layout.relation(first.relation, left, first.right).rendered(as: format) }
    return steps.reduce(left.rendered(as: format)) { line, step in
      "\(line) \(step.relation.sign(in: format)) \(step.right.rendered(as: format))"
    }
  }
}

extension Layout.RelationSign {
  func sign(in format: ExpressionFormat) -> String {
    switch (self, format) {
    case (.equal, _): "="
    case (.notEqual, .latex): "\\ne"
    case (.notEqual, .plain): "!="
    case (.notEqual, .text), (.notEqual, .mathml), (.notEqual, .json): "≠"
    case (.less, _): "<"
    case (.lessOrEqual, .latex): "\\le"
    case (.lessOrEqual, .plain): "<="
    case (.lessOrEqual, .text), (.lessOrEqual, .mathml), (.lessOrEqual, .json): "≤"
    }
  }
}

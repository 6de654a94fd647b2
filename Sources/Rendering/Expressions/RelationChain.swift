/// An expression, or a chain `left = right = right <= ..`, to be broken into lines and aligned at the relations.
///
/// ```swift
/// let chain = RelationChain(renderer.layout(of: statement))
/// let body = chain.latexLines(width: 34).joined().map(\.description).joined(separator: " \\\\\n")
/// print("\\begin{align*}\n\(body)\n\\end{align*}")
/// ```
public struct RelationChain: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public let relation: Layout.RelationSign
    public let right: Layout

    public init(_ relation: Layout.RelationSign, _ right: Layout) {
      self.relation = relation
      self.right = right
    }
  }

  public let left: Layout
  public let steps: [Step]

  public init(_ left: Layout, _ steps: [Step]) {
    self.left = left
    self.steps = steps
  }

  /// One relation, or an expression or statement of another form.
  public init(_ layout: Layout) {
    if case .relation(let sign, let left, let right) = layout {
      self.init(left, [Step(sign, right)])
    } else {
      self.init(layout, [])
    }
  }

  /// A line of an `aligned` or `align` environment.
  public struct AlignedLine: Hashable, Sendable, CustomStringConvertible {
    /// What stands before the `&`.
    public let left: String
    /// What stands after the `&`, indented with `\quad` if it continues the line before.
    public let right: String

    public var description: String { left.isEmpty ? "& " + right : left + " & " + right }
  }

  /// Lines for an `aligned` or `align` environment of amsmath, a group for each step.
  ///
  /// The width is in em and compared with an estimate for Computer Modern at 10 pt in display style that is, as a
  /// rule, some percent too large. A piece that can't be broken may still be wider; fractions and roots are written
  /// along the line before that happens.
  public func latexLines(width: Double) -> [[AlignedLine]] {
    LineBreaker(backEnd: LaTeXBackEnd(), width: width, indentation: 1).lines(left, steps).map { group in
      group.map { line in
        let indentation = String(repeating: "\\quad ", count: line.level)
        return AlignedLine(left: line.left.string, right: indentation + line.content.string)
      }
    }
  }

  /// Lines of text of at most `width` columns where that is possible, a group for each step.
  public func textLines(width: Int = 80) -> [[String]] {
    let breaker = LineBreaker(backEnd: TextBackEnd(), width: Double(width) - 1, indentation: 2)
    let groups = breaker.lines(left, steps)
    let margin = groups.joined().map { $0.left.string.count }.max().map { $0 > 0 ? $0 + 1 : 0 } ?? 0
    return groups.map { group in
      group.map { line in
        let left = line.left.string
        let padding = margin - left.count + 2 * line.level
        return left + String(repeating: " ", count: padding) + line.content.string
      }
    }
  }
}
